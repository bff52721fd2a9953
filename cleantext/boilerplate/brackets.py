"""What stands in brackets, and whether it may be the page's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from cleantext.boilerplate.openers import aside_words, is_opener
from cleantext.patterns import Pattern

ROUND_RE = Pattern(r"\( ([^()\n]{1,110}) \)")
SQUARE_RE = Pattern(r"\[ ([^\[\]\n]{2,110}) \]")
WIDE_RE = Pattern(r"（ ([^（）\n]{2,110}) ）")
PAIRS = (("(", ROUND_RE), ("[", SQUARE_RE), ("（", WIDE_RE))
FIGURE_RE = Pattern(r"\d")


def brackets(text: str) -> Iterable[re.Match[str]]:
    """Return what stands in brackets, pair by pair."""
    return chain.from_iterable(
        pattern.finditer(text) for opening, pattern in PAIRS if opening in text
    )


def is_aside(body: str) -> bool:
    """Tell whether `body`, which stands in brackets, may credit, date or count."""
    return (
        "hoto" in body
        or "mages" in body
        or " for the " in body
        or " for The " in body
        or (body[0] == "+" and body[1:2].isdecimal() and body[-1].isalpha())
        or body in ("c", "C")
        or ("/" in body and not FIGURE_RE.search(body))
        or is_opener(body, aside_words())
    )


def has_aside(text: str) -> bool:
    """Tell whether what stands in brackets may credit, date or count."""
    if "(" not in text and "[" not in text and "（" not in text:
        return False
    return any(is_aside(match[1]) for match in brackets(text))
