"""Rules, the filters that carry them, and the few ways in which filters find work.

A filter is made of a `Rule` (who it is) and a finder (what it does): a function
of text that returns the changes to make, in order and apart.  The quiet call
and the account of it are both read from those changes, so they cannot differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol

from cleantext.edits import Change, Edit, apply_changes
from cleantext.patterns import Pattern

Finder = Callable[[str], Sequence[Change]]
Trigger = Callable[[str], object]


class Rule(NamedTuple):
    """Who a filter is: its id, its page, and the examples that prove it.

    `id` names the artifact, in kebab-case.  `doc` is the docstring of the rule's
    module.  `fixes` holds pairs of text before and after, `keeps` pairs of text
    left alone and why.  A `lossy` rule may take meaning with it.  An `opt_in`
    rule runs only when it is asked for by its own id.
    """

    id: str
    group: str
    doc: str
    fixes: Sequence[tuple[str, str]]
    keeps: Sequence[tuple[str, str]]
    lossy: bool = False
    opt_in: bool = False
    since: str = "0.1"

    @property
    def summary(self) -> str:
        """The first line of the page."""
        return (self.doc or "").partition("\n")[0]  # python -OO leaves no docstrings


class TextFilter(Protocol):
    """What a pipeline asks of a filter; anything that fits will do."""

    @property
    def rule(self) -> Rule: ...

    def __call__(self, text: str) -> str: ...

    def edits(self, text: str) -> list[Edit]: ...


class Filter:
    """A pure function of text that can also say what it changed.

    `find` returns the changes.  It is asked only where `need`, a literal without
    which it finds nothing, is in the text, and `trigger`, a cheap test, agrees that
    there may be work: where it does not, nothing is changed.  Filters that stand side
    by side in a pipeline with an equal `need` and `trigger` are woken together.  Where
    the language of the text matters, `for_language` returns the filter for a BCP 47 tag.
    """

    __slots__ = ("find", "for_language", "need", "rule", "trigger")

    def __init__(
        self,
        rule: Rule,
        find: Finder,
        *,
        need: str = "",
        trigger: Trigger | None = None,
        for_language: Callable[[str], Filter] | None = None,
    ) -> None:
        self.rule = rule
        self.find = find
        self.need = need
        self.trigger = trigger
        self.for_language = for_language

    def changes(self, text: str) -> Sequence[Change]:
        """Return what is to change, as ``(start, end, after)`` in code points."""
        if self.need not in text or not (self.trigger is None or self.trigger(text)):
            return ()
        return self.find(text)

    def __call__(self, text: str) -> str:
        changes = self.changes(text)
        return apply_changes(text, changes) if changes else text

    def woken(self, text: str) -> str:
        """Return what calling the filter returns, where its signs are known to be there."""
        changes = self.find(text)
        return apply_changes(text, changes) if changes else text

    def edits(self, text: str) -> list[Edit]:
        """Return the edits that calling the filter makes."""
        rule = self.rule.id
        return [
            Edit(start, end, text[start:end], after, rule)
            for start, end, after in self.changes(text)
        ]

    def __getstate__(self) -> tuple[object, ...]:
        return self.rule, self.find, self.need, self.trigger, self.for_language

    def __setstate__(self, state: tuple[object, ...]) -> None:
        self.rule, self.find, self.need, self.trigger, self.for_language = state  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<filter {self.rule.id}>"


class Substitution:
    """Finds what a pattern matches; `replace` is the new text, or makes it of the match.

    A replacer that returns the matched text leaves it alone.  Start the pattern
    with its rarest literal and look behind after it: the search then runs at the
    speed of `str.find`.
    """

    __slots__ = ("pattern", "replace")

    def __init__(
        self,
        pattern: Pattern | re.Pattern[str],
        replace: str | Callable[[re.Match[str]], str],
    ) -> None:
        self.pattern = pattern
        self.replace = replace

    def __call__(self, text: str) -> list[Change]:
        replace = self.replace
        found = []
        for match in self.pattern.finditer(text):
            after = replace if isinstance(replace, str) else replace(match)
            if after != match[0]:
                found.append((*match.span(), after))
        return found


class Translation:
    """Finds single characters and gives each its replacement from `table`."""

    __slots__ = ("pattern", "table")

    def __init__(self, table: Mapping[str, str]) -> None:
        self.table = table
        self.pattern = Pattern(f"[{re.escape(''.join(table))}]")

    def __call__(self, text: str) -> list[Change]:
        table = self.table
        return [(*match.span(), table[match[0]]) for match in self.pattern.finditer(text)]


def primary_subtag(tag: str) -> str:
    """Return the language of a BCP 47 tag, or of a locale, in small letters.

    >>> primary_subtag("fr-CA"), primary_subtag("pt_BR"), primary_subtag("DE")
    ('fr', 'pt', 'de')
    """
    return tag.replace("_", "-").partition("-")[0].lower()


def difference(before: str, after: str, offset: int = 0) -> Change:
    """Return the one change that makes `before` into `after`, common ends left out."""
    shorter = min(len(before), len(after))
    left = 0
    while left < shorter and before[left] == after[left]:
        left += 1
    right = 0
    while right < shorter - left and before[-1 - right] == after[-1 - right]:
        right += 1
    return offset + left, offset + len(before) - right, after[left : len(after) - right]


def has_non_ascii(text: str) -> bool:
    """Tell whether any character is outside ASCII; the gate of many rules."""
    return not text.isascii()
