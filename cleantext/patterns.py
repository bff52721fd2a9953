"""Regular expressions that are compiled when they are first used.

Compiling the patterns and phrase tables of every rule takes longer than a short
run of the command; most runs need a handful.

>>> STOP_RE = Pattern(r"[.] [ ] [.]")
>>> STOP_RE.search("allies. . in Asia").span()
(6, 9)
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class Pattern:
    """A regular expression with the methods of `re.Pattern`, compiled on first use.

    `source` is the expression, or a function that returns it where it is built
    from a table.  It is read with ``re.VERBOSE``; blanks that count are written ``[ ]``.
    """

    __slots__ = ("flags", "source", *METHODS)

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __new__(cls, source: str | Callable[[], str], flags: int = 0) -> Pattern:
        return super().__new__(_Uncompiled)

    def __init__(self, source: str | Callable[[], str], flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def __reduce__(self) -> tuple[type, tuple[object, int]]:
        return Pattern, (self.source, self.flags)

    def __repr__(self) -> str:
        return f"Pattern({self.source!r}, {self.flags})"


class _Uncompiled(Pattern):
    """A pattern before its first use; on a class with `__getattr__` methods are found later."""

    __slots__ = ()

    def __getattr__(self, name: str) -> object:
        if name not in METHODS:
            raise AttributeError(name)
        source = self.source if isinstance(self.source, str) else self.source()
        compiled = re.compile(source, re.VERBOSE | self.flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        self.__class__ = Pattern  # type: ignore[assignment]
        return getattr(self, name)


class PhraseTable:
    """Phrases that are looked up by their first word, and compiled only when that is there.

    Each row holds first words, and the expression for what follows them; behind every one of
    these stands `then`.

    >>> notes = PhraseTable(("Note", "[ ] to [ ] readers"), ("Eds EDS", ""), then=":")
    >>> notes.match("Eds", "(Eds: New.)", at=4).span()
    (4, 5)
    """

    def __init__(self, *rows: tuple[str, str], then: str = "") -> None:
        self.rows = rows
        self.then = then

    @functools.cached_property
    def _following(self) -> Mapping[str, list[Pattern]]:
        following: dict[str, list[Pattern]] = {}
        for words, source in self.rows:
            pattern = Pattern(f"(?: {source} ) {self.then}")
            for word in words.split():
                following.setdefault(word, []).append(pattern)
        return following

    def match(self, word: str, text: str, at: int) -> re.Match[str] | None:
        """Return the first match of what follows the first word `word`, which ends at `at`."""
        patterns = self._following.get(word, ())
        return next(filter(None, (pattern.match(text, at) for pattern in patterns)), None)


def class_body(characters: Iterable[str]) -> str:
    """Return the body of a character class: the fewer ranges, the sooner it is compiled.

    >>> class_body("cabxz")
    'a-cxz'
    """
    runs: list[tuple[int, int]] = []
    for code in sorted(map(ord, set(characters))):
        first = runs.pop()[0] if runs and runs[-1][1] == code - 1 else code
        runs.append((first, code))
    return "".join(
        re.escape(chr(first)) + (f"-{re.escape(chr(last))}" if last > first else "")
        for first, last in runs
    )


def either(phrases: Iterable[str]) -> str:
    """Return the expression that matches any of `phrases`.

    >>> either(["TOP NEWS", "ALERT"])
    'TOP[ ]NEWS|ALERT'
    """
    return "|".join(phrase.replace(" ", "[ ]") for phrase in phrases)
