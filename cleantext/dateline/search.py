"""Where in the opening of a text a dateline stands.

At its very start, for most; else at the start of a later line, after a headline or a
byline; or within the first line, after a headline, a byline, a desk code or a time
stamp, where line ends were lost.  There the evidence must be stronger.
"""

from __future__ import annotations

import re

from cleantext.dateline import east_asian, grammar
from cleantext.dateline.agencies import read_agency
from cleantext.dateline.dates import read_date
from cleantext.dateline.places import is_place
from cleantext.dateline.record import Dateline, Label, Part
from cleantext.patterns import Pattern

WINDOW = 400  # characters; what stands later is no dateline

LEAD_RE = Pattern(r"[\s*\ufeff>]*")
# What a dateline that does not stand first can't do without.
MARK_RE = Pattern(
    r"""
    [—–_] | -[-\s] | [ ]- | [(（] (?= [ ]? [^\s\d()] [^()（）\n]{0,40} [)）] ) | [【=/］] | [a-z]: | â€
    """
)

# Where one may start: a line, what follows a sentence or a bracket, a word in capitals.
START_RE = Pattern(
    r"""
    (?P<line> \n \s* )
    | (?P<sentence> [.!?:…)\]»”"'] [ \t\xa0]+ (?=[^\W\d_a-z]|[(]) )
    | (?P<capitals> (?<! [^\W\d_a-zß-ÿ] ) [ \t\xa0]+ (?= [^\W\d_a-zß-ÿ]{2} ) )
    """
)
NAME_START_RE = Pattern(r"(?: (?<=\s) | \A ) (?= [^\W_] )")
ENDED_RE = Pattern(r"[a-z]{2} [.] [\s\"”'’)]* \Z")
BYLINE_RE = Pattern(r"[(]? (?: By | BY | by | Por | POR | Par | par | PAR | Von | VON | di | Di | De | Da )[ ]")
# What may stand before a dateline on its line: a byline, a desk's code, a time stamp.
PREFIX_RE = Pattern(
    BYLINE_RE.source  # type: ignore[operator]
    + r"""
    | EFE [A-Z]* [ -] | [(][ ]? [A-Z]{2}\d{3,5} [ ]?[)]
    | [^\n]{0,24}? \d{1,2} [:h] \d\d [^\n]{0,12}? [ )] (?=[A-Z])
    """
)


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens `text`, None where it has none.

    Only the first few hundred characters are looked at.
    """
    label = find_label(text)
    return build(text, label) if label else None


def find_label(text: str) -> Label | None:
    """Return the dateline's span and parts, before anything is made of them."""
    head = text[:WINDOW]
    start = LEAD_RE.match(head).end()  # type: ignore[union-attr]
    if start == len(head):
        return None
    return read_at(head, start) or _find_later(head, start)


def read_at(text: str, start: int) -> Label | None:
    """Return the label that starts at `start`, whatever its script."""
    if not text.isascii() and any(map(east_asian.is_east_asian, text[start : start + 4])):
        label = east_asian.read(text, start)
        if label:
            return label
    return grammar.read(text, start)


def build(text: str, label: Label) -> Dateline:
    """Return the record of what was read."""
    spans: dict[str, tuple[int, int]] = {}
    places = []
    for kind, start, end in label.parts:
        if kind == "place":
            places.append(text[start:end])
        kind = "place" if kind == "region" else kind
        spans[kind] = spans.get(kind, (start,))[0], end
    written = {kind: text[start:end] for kind, (start, end) in spans.items()}
    date = label.date
    return Dateline(
        label.start,
        label.end,
        tuple(places),
        written.get("place", ""),
        written.get("date", ""),
        written.get("agency", ""),
        written.get("note", ""),
        date.month if date else None,
        date.day if date else None,
        date.year if date else None,
        written.get("byline", ""),
        label.parts,
    )


def _find_later(head: str, start: int) -> Label | None:
    """Return a dateline that stands after a headline, a byline or a stamp."""
    if not MARK_RE.search(head, start):
        return None
    prefixed = PREFIX_RE.match(head, start)
    for match in START_RE.finditer(head, start + 1):
        position = match.end()
        kind = match.lastgroup
        if kind == "line" and not _is_head_matter(head[start:position]):
            return None
        label = read_at(head, position)
        if label and _is_acceptable(head, start, label, kind, prefixed):
            return _with_prefix(head, start, label) if prefixed else label
    return _after_names(head, start, prefixed) if prefixed else None


def _is_acceptable(
    head: str, start: int, label: Label, kind: str | None, prefixed: object
) -> bool:
    place, marked = _first_place(head, label), _is_marked(head, label)
    if kind == "line":
        return label.sure and (not place or place.isupper() or is_place(place))
    if kind == "sentence":
        return marked and (label.sure or place != "" or bool(prefixed))
    # Capitals in the middle of a line: a name there must be known for a place's.
    if not marked or (not label.sure and not prefixed):
        return False
    return bool(prefixed) or (len(place) > 3 and is_place(place))


def _first_place(head: str, label: Label) -> str:
    for kind, start, end in label.parts:
        if kind == "place":
            return head[start:end]
    return ""


def _is_marked(head: str, label: Label) -> bool:
    """Tell whether a dash or an agency closes the label."""
    last = label.parts[-1]
    return last.kind != "place" or any(mark in head[last.end : label.end] for mark in "-–—―_")


def _is_head_matter(text: str) -> bool:
    """Tell whether the lines above may be a headline, a byline and the like."""
    lines = text.strip().split("\n")
    return len(lines) < 7 and not any(ENDED_RE.search(line) for line in lines)


def _after_names(head: str, start: int, prefix: re.Match[str] | None) -> Label | None:
    """Return the dateline after a byline in the same letters: "Por Ana Ruiz Madrid, 23 may (EFE)"."""
    for match in NAME_START_RE.finditer(head, start + 1, start + 120):
        label = read_at(head, match.end())
        if label and label.sure and is_place(_first_place(head, label)):
            return _with_prefix(head, start, label)
    return None


def _with_prefix(head: str, start: int, label: Label) -> Label:
    """Return `label` with the byline or stamp before it, and the date that may stand there."""
    prefix = head[start : label.start].rstrip()
    end = start + len(prefix)
    parts = []
    date = label.date
    if not date:
        for match in NAME_START_RE.finditer(head, start, end):
            found = read_date(head, match.end())
            if found and found.end == end:
                date = found
                parts.append(Part("date", match.end(), end))
                end = start + len(head[start : match.end()].rstrip())
                break
    if not any(part.kind == "agency" for part in label.parts):
        word = head.rfind(" ", start, end) + 1
        if word > start and read_agency(head, word) == end:
            parts.insert(0, Part("agency", word, end))
            end = start + len(head[start:word].rstrip())
    kind = "byline" if BYLINE_RE.match(head, start) else "note"
    parts.insert(0, Part(kind, start, end))
    return label._replace(start=start, parts=(*parts, *label.parts), date=date)
