"""Damage that can be seen and not mended, told to the reader instead."""

from __future__ import annotations

from typing import NamedTuple

from cleantext.patterns import Pattern

# Each with the reason that is given; the first character of each is rare.
DAMAGE = (
    (
        Pattern("\ufffd+"),
        "a replacement character: the byte that stood here was lost before the text came in",
    ),
    (
        Pattern(r"(?: … | [.]{3} ) (?= \s* \Z )"),
        "the text ends in an ellipsis: it may have been cut short by its source",
    ),
)


class Finding(NamedTuple):
    """Damage left as it is: its span, its characters, and why it was left."""

    start: int
    end: int
    text: str
    reason: str


def find_damage(text: str) -> list[Finding]:
    """Return the damage left in `text`, in order; offsets are code points of it."""
    found = [
        Finding(*match.span(), match[0], reason)
        for pattern, reason in DAMAGE
        for match in pattern.finditer(text)
    ]
    return sorted(found)
