"""Regular expressions that are compiled when they are first used.

Compiling the patterns and phrase tables of every rule takes longer than a short
run of the command; most runs need a handful.

>>> STOP_RE = Pattern(r"[.] [ ] [.]")
>>> STOP_RE.search("allies. . in Asia").span()
(6, 9)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator


class Pattern:
    """A regular expression with the methods of `re.Pattern`, compiled on first use.

    `source` is the expression, or a function that returns it where it is built
    from a table.  It is read with ``re.VERBOSE``; blanks that count are written ``[ ]``.
    """

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    _METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")

    def __init__(self, source: str | Callable[[], str], flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        # Reached only until the first use: the methods then stand on the instance.
        if name not in Pattern._METHODS:
            raise AttributeError(name)
        source = self.source if isinstance(self.source, str) else self.source()
        compiled = re.compile(source, re.VERBOSE | self.flags)
        for method in Pattern._METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)

    def __reduce__(self) -> tuple[type, tuple[object, int]]:
        return Pattern, (self.source, self.flags)

    def __repr__(self) -> str:
        return f"Pattern({self.source!r}, {self.flags})"


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
