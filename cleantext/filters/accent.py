"""Take the accents off Latin and Greek letters.

For search keys, old consumers and comparison: "café" and "cafe" become one.  Lossy,
so it runs only when asked for.

A letter is only bared where the mark is a mark: Latin and Greek letters, and the
stress acute that dictionaries set on Cyrillic vowels.  The Cyrillic й and ї are
letters, the signs of Hindi, Thai, Hebrew and Arabic are vowels, and a Korean
syllable is no letter with an accent; all of these stay.  So do letters with a stroke,
which have no bare form (ø, ł, đ).

Where the language is named, its own letters fold as that language folds them: German
ä to ae, Danish å to aa, Turkish ı to i.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from cleantext.edits import Change
from cleantext.folding import fold_letter, letters_of
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, has_non_ascii

# Latin and Greek letters beyond ASCII, and the marks that may follow any letter.
LETTER_RE = Pattern("[\u00c0-\u024f\u0300-\u036f\u0370-\u03ff\u1e00-\u1fff]")

STRESS = "\u0300\u0301"


class FindAccents:
    """Finds letters with accents, and letters of one language that fold otherwise."""

    __slots__ = ("letters",)

    def __init__(self, letters: Mapping[str, str]) -> None:
        self.letters = letters

    def __call__(self, text: str) -> list[Change]:
        found = []
        bared = ""  # the letter that marks may follow, once without its own
        done = 0
        for match in LETTER_RE.finditer(text):
            place, letter = match.start(), match[0]
            after: str | None
            if place > done:
                bared = text[place - 1]
            if unicodedata.combining(letter):
                after = "" if takes_no_mark(bared, letter) else letter
            else:
                after = fold_letter(text, place, self.letters) or bare(letter)
                bared = after[-1]
            if after != letter:
                found.append((place, place + 1, after))
            done = place + 1
        return found


def bare(letter: str) -> str:
    """Return a letter without its accents."""
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isalpha() else letter


def takes_no_mark(letter: str, mark: str) -> bool:
    """Tell whether a combining mark on this letter is an accent to be taken off."""
    if letter.isascii() or LETTER_RE.match(letter):
        return letter.isalpha()
    return mark in STRESS and "\u0400" <= letter <= "\u04ff"


def for_language(language: str) -> Filter:
    """Return the filter that folds the letters of `language` its way."""
    return Filter(RULE, FindAccents(letters_of(language)), trigger=has_non_ascii)


RULE = Rule(
    id="accent",
    group="fold",
    doc=__doc__,
    fixes=(
        ("The café on Łódź's Plac Wolności.", "The cafe on Łodz's Plac Wolnosci."),
        ("Die Kläger in Zürich", "Die Klager in Zurich"),
        ("η Αθήνα", "η Αθηνα"),
        ("Nguyễn Phú Trọng", "Nguyen Phu Trong"),
        ("e\u0301tude, за\u0301мок", "etude, замок"),
    ),
    keeps=(
        ("Københavns Lufthavn", "a stroke is no accent"),
        ("Новый район", "й is a letter of its own"),
        ("हिन्दी में खबर", "vowel signs"),
        ("ข่าวเช้านี้", "tone marks and vowels"),
        ("서울의 봄", "syllables"),
        ("Tidy copy in plain letters.", "nothing to fold"),
    ),
    lossy=True,
)

FILTER = Filter(RULE, FindAccents({}), trigger=has_non_ascii, for_language=for_language)
