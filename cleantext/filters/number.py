"""Mask numbers.

Figures with their sign, thousands and decimals, in any digits, with vulgar fractions
and with the unit or magnitude that is glued to them kept ("3.5m" becomes
"<NUMBER>m").

Left alone: figures that are part of a name ("COVID-19", "G20", "F-16", "4chan"), and
numbers in words.  A date, a time or a range is masked number by number.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

DIGIT_RE = Pattern(r"[\d¼-¾⅐-⅞]")

NUMBER_RE = Pattern(
    r"""
    (?<! \w ) (?<! [^\W\d]- )
    (?: (?<! [\d.,] ) [+\u2212-] )?
    (?: \d+ (?: [.,٫٬'’\u00a0\u202f\u2009] \d+ )* [¼-¾⅐-⅞]* | [¼-¾⅐-⅞]+ )
    (?= (?: [KMBT] | [^\W\dA-Z_]{0,3} ) (?! \w ) )
    """
)


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of numbers."""
    for match in NUMBER_RE.finditer(text):
        yield match.span()


def build(placeholder: str = "<NUMBER>") -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty."""
    return Filter(RULE, Mask(spans, placeholder), trigger=DIGIT_RE.search)


RULE = Rule(
    id="number",
    group="masks",
    doc=__doc__,
    fixes=(
        ("Rose 3.5% to 1,234,567 in 2019.", "Rose <NUMBER>% to <NUMBER> in <NUMBER>."),
        ("$3.5m, 5bn, 10kg, the 20th", "$<NUMBER>m, <NUMBER>bn, <NUMBER>kg, the <NUMBER>th"),
        ("from -5 to +3, pages 10-12", "from <NUMBER> to <NUMBER>, pages <NUMBER>-<NUMBER>"),
        ("2½ cups, ¾ full, ٣٫٥", "<NUMBER> cups, <NUMBER> full, <NUMBER>"),
        ("at 12:30 on 14.03.2019", "at <NUMBER>:<NUMBER> on <NUMBER>"),
    ),
    keeps=(
        ("COVID-19, F-16, G20, B2B", "names"),
        ("4chan and 7Eleven", "names that begin with a figure"),
        ("three million, a dozen, XIV", "numbers in words and letters"),
        ("Rose <NUMBER>% to <NUMBER>.", "masked already"),
        ("Rates held.", "nothing there"),
    ),
    lossy=True,
)

FILTER = build()
