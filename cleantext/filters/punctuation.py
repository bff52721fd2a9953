"""Cut punctuation.

For counting words and matching names.  Everything in Unicode's punctuation categories
goes, in every script, "can't" becomes "cant" and "well-known" becomes "wellknown"; a
placeholder of one blank keeps the parts apart.

Left alone: signs that are no punctuation ($, +, =, <, >, ^, `, |, ~ and their kin),
letters, digits and marks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

RUN_RE = Pattern(r"[^\w\s$+<=>^`|~]+ | _+")


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of runs of punctuation."""
    for match in RUN_RE.finditer(text):
        start = match.start()
        for is_cut, run in groupby(match[0], is_punctuation):
            end = start + len(list(run))
            if is_cut:
                yield start, end
            start = end


def is_punctuation(character: str) -> bool:
    """Tell whether Unicode calls a character punctuation."""
    return unicodedata.category(character)[0] == "P"


def build(placeholder: str = "") -> Filter:
    """Return the filter that cuts punctuation, or puts `placeholder`."""
    return Filter(RULE, Mask(spans, placeholder), trigger=RUN_RE.search)


RULE = Rule(
    id="punctuation",
    group="fold",
    doc=__doc__,
    fixes=(
        ('"We can\'t," she said (twice).', "We cant she said twice"),
        ("a well-known U.S. firm -- again", "a wellknown US firm again"),
        ("“Ça va ?” « Oui », dit-il…", "Ça va Oui ditil"),
        ("北京。東京、", "北京東京"),
    ),
    keeps=(
        ("It rose 5 + 3 = 8 <b> ~ | ^", "signs that are no punctuation"),
        ("€5 ©", "signs"),
        ("no marks here", "words"),
        ("हिन्दी", "vowel signs"),
    ),
    lossy=True,
)

FILTER = build()
