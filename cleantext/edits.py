"""Edits: what a filter changed, and where.

>>> doubled = Edit(7, 9, "..", ".", "stray-period")
>>> apply_edits("the U.S.. fell", [doubled])
'the U.S. fell'
>>> revert_edits("the U.S. fell", [doubled])
'the U.S.. fell'

Offsets count code points in the text that the filter was given.  A source map
carries a span of the edited text back there:

>>> SourceMap([doubled]).span(9, 13)
(10, 14)
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from cleantext.errors import OverlappingEdits

# What a finder yields: half-open code points of the text, and their replacement.
Change = tuple[int, int, str]


class Edit(NamedTuple):
    """One replacement: ``text[start:end]`` was `before` and became `after`."""

    start: int
    end: int
    before: str
    after: str
    rule: str


def apply_changes(text: str, changes: Sequence[Change]) -> str:
    """Return `text` with `changes` made; they must be in order and apart."""
    pieces: list[str] = []
    done = 0
    for start, end, after in changes:
        if start < done:
            raise OverlappingEdits(start, done)
        pieces.append(text[done:start])
        pieces.append(after)
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def apply_edits(text: str, edits: Sequence[Edit]) -> str:
    """Return `text` with `edits` made, or `text` itself where there are none.

    Raises `OverlappingEdits` when they are out of order or share a character.
    """
    if not edits:
        return text
    return apply_changes(text, [(start, end, after) for start, end, _, after, _ in edits])


def revert_edits(text: str, edits: Sequence[Edit]) -> str:
    """Return the text from which `edits` made `text`."""
    inverse: list[Change] = []
    grown = 0
    for start, _, before, after, _ in edits:
        start += grown
        inverse.append((start, start + len(after), before))
        grown += len(after) - len(before)
    return apply_changes(text, inverse) if inverse else text


class SourceMap:
    """Carries spans of edited text back to the text before the edits.

    An end that falls inside a replacement takes in all of it, for nobody can
    say what the source of half a replacement is.
    """

    __slots__ = ("_edits", "_firsts", "_grown")

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._firsts: list[int] = []  # where each replacement begins, once made
        self._grown = [0]  # by how much the text is longer after each
        for edit in edits:
            self._firsts.append(edit.start + self._grown[-1])
            self._grown.append(self._grown[-1] + len(edit.after) - len(edit.before))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the source of ``edited[start:end]``."""
        left, right = self._source_start(start), self._source_end(end)
        return (left, right) if left <= right else (right, left)  # crossed: a deletion

    def _source_start(self, position: int) -> int:
        n = bisect_right(self._firsts, position)
        if n and position < self._last(n - 1):
            return self._edits[n - 1].start
        return position - self._grown[n]

    def _source_end(self, position: int) -> int:
        n = bisect_left(self._firsts, position)
        if n and position <= self._last(n - 1):
            return self._edits[n - 1].end
        return position - self._grown[n]

    def _last(self, n: int) -> int:
        return self._firsts[n] + len(self._edits[n].after)
