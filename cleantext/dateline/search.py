"""Where in the opening of a text a dateline may stand."""

from __future__ import annotations

from cleantext.dateline.grammar import Reading
from cleantext.dateline.record import Dateline
from cleantext.patterns import Pattern

WINDOW = 400  # characters; what stands later is no dateline

LEAD_RE = Pattern(r"[\s*\ufeff>]*")


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens `text`, None where it has none."""
    head = text[:WINDOW]
    match = LEAD_RE.match(head)
    assert match is not None
    reading = Reading(head, match.end()).read()
    return build(reading) if reading else None


def build(reading: Reading) -> Dateline:
    """Return the record of what was read."""
    text = reading._text
    spans: dict[str, tuple[int, int]] = {}
    places = []
    for kind, start, end in reading.parts:
        if kind == "place":
            places.append(text[start:end])
        if kind == "region":
            kind = "place"
        if kind in spans:
            start = spans[kind][0]
        spans[kind] = start, end
    written = {kind: text[start:end] for kind, (start, end) in spans.items()}
    date = reading.date if "date" in written else None
    return Dateline(
        reading.start,
        reading.end,
        tuple(places),
        written.get("place", ""),
        written.get("date", ""),
        written.get("agency", ""),
        written.get("note", ""),
        date.month if date else None,
        date.day if date else None,
        date.year if date else None,
        written.get("byline", ""),
        tuple(reading.parts),
    )
