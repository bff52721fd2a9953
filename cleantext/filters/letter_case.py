"""Write everything in small letters.

For models and indexes that tell words by their letters alone.  Lossy: names, starts
of sentences and agencies ("US", "WHO") can't be told again.

Letters without a small form stay, and a capital sigma becomes ς at the end of a word.
Where the language is named as Turkish or Azerbaijani, I becomes ı and İ becomes i;
otherwise İ becomes an i with a combining dot, for that is its small form elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, difference, primary_subtag

# The final sigma depends on the letters beside it, never beyond a blank.
TOKEN_RE = Pattern(r"\S+")

DOTTED_AND_DOTLESS = str.maketrans({"I": "ı", "İ": "i"})


class FindCapitals:
    """Finds the words that `lower` changes."""

    __slots__ = ("lower",)

    def __init__(self, lower: Callable[[str], str]) -> None:
        self.lower = lower

    def __call__(self, text: str) -> list[Change]:
        lower = self.lower
        return [
            difference(match[0], after, match.start())
            for match in TOKEN_RE.finditer(text)
            if (after := lower(match[0])) != match[0]
        ]


def turkish_lower(word: str) -> str:
    """Return a word in the small letters of Turkish."""
    return word.translate(DOTTED_AND_DOTLESS).lower()


def has_capital(text: str) -> bool:
    """Tell whether any letter has a small form."""
    return text != text.lower()


def for_language(tag: str) -> Filter:
    """Return the filter with the own pairs of letters of the language of a BCP 47 tag."""
    if primary_subtag(tag) in ("tr", "az"):
        return Filter(RULE, FindCapitals(turkish_lower), trigger=has_capital)
    return FILTER


RULE = Rule(
    id="letter-case",
    group="fold",
    doc=__doc__,
    fixes=(
        ("The WHO met in Geneva.", "the who met in geneva."),
        ("ΝΕΟΣ ΔΗΜΟΣ", "νεος δημος"),
        ("Łódź and ÅRHUS", "łódź and århus"),
    ),
    keeps=(
        ("nothing in capitals here, 1,200 euros.", "small letters already"),
        ("北京 東京 서울", "scripts without capitals"),
        ("straße", "ß is a small letter"),
    ),
    lossy=True,
)

FILTER = Filter(RULE, FindCapitals(str.lower), trigger=has_capital, for_language=for_language)
