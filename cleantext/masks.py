"""Putting placeholders where something stood.

A mask is found like any other change, so what it covers is kept in the edits.

>>> from cleantext.filters import url
>>> url.build("[link]")("See https://example.org/a (or b).")
'See [link] (or b).'
>>> url.build("")("See https://example.org/a (or b).")
'See (or b).'
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from cleantext.edits import Change
from cleantext.rules import Filter

Span = tuple[int, int]

# What may follow a blank that goes with what was cut.
_CLOSERS = frozenset(" \n\t.,;:!?)]}»”’\"'")


class Mask:
    """Finds what `spans` tells of and puts `placeholder` there, or cuts it if that is empty.

    No part of a text in `kept` is masked, so placeholders stay whatever they are.  `write`
    makes the replacement where it depends on what is covered: it is given the
    placeholder, the text and the span.
    """

    __slots__ = ("kept", "placeholder", "spans", "write")

    def __init__(
        self,
        spans: Callable[[str], Iterable[Span]],
        placeholder: str,
        kept: Iterable[str] = (),
        write: Callable[[str, str, int, int], str] | None = None,
    ) -> None:
        self.spans = spans
        self.placeholder = placeholder
        self.kept = tuple(sorted({text for text in (placeholder, *kept) if text}))
        self.write = write

    def __call__(self, text: str) -> list[Change]:
        spans = self._free(text, list(self.spans(text)))
        if not spans:
            return []
        if not self.placeholder:
            return list(cut(text, spans))
        write = self.write
        if write is None:
            return [(start, end, self.placeholder) for start, end in spans]
        return [(start, end, write(self.placeholder, text, start, end)) for start, end in spans]

    def _free(self, text: str, spans: list[Span]) -> list[Span]:
        """Return `spans` less those inside a placeholder."""
        for kept in self.kept:
            if kept in text:
                width = len(kept)
                spans = [
                    (start, end)
                    for start, end in spans
                    if text.find(kept, max(0, end - width), start + width) < 0
                ]
        return spans


def with_placeholder(fix: Filter, placeholder: str, kept: Iterable[str] = ()) -> Filter:
    """Return a mask with another placeholder, which leaves the texts in `kept` alone."""
    mask, kept = fix.find, tuple(kept)
    if not isinstance(mask, Mask):
        raise TypeError(f"{fix.rule.id} puts no placeholder")
    return Filter(
        fix.rule,
        Mask(mask.spans, placeholder, kept, mask.write),
        need=fix.need,
        trigger=fix.trigger,
        for_language=fix.for_language and partial(_speaking, fix.for_language, placeholder, kept),
    )


def _speaking(
    speak: Callable[[str], Filter], placeholder: str, kept: Iterable[str], language: str
) -> Filter:
    return with_placeholder(speak(language), placeholder, kept)


def cut(text: str, spans: Iterable[Span]) -> Iterator[Change]:
    """Yield the changes that cut `spans`, each with a blank that would be left over."""
    done = bare = 0  # the end of the last cut; the end of a cut that began its line
    for start, end in spans:
        following = text[end : end + 1]
        if start == bare or text[start - 1] == "\n":
            while end < len(text) and text[end] == " ":
                end += 1
            bare = end
        elif start > done and text[start - 1] == " " and (following in _CLOSERS or not following):
            start -= 1
        yield start, end, ""
        done = end
