"""Words as the tables of furniture write them, and the phrases of those tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleantext.patterns import Pattern, class_body

OPENING = 60  # characters in which the first words of a line stand
# Everything but blanks and the marks that set words apart.  Apostrophes and hyphens belong
# to the word that they stand in, and so do the vowel signs of Indic scripts.  Those of ASCII are
# written out, for `string` takes a thousandth of a second to import.
MARKS = (
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¡¿«»‹›“”‘’„…•·–—→▶►：，。、｜（）【】「」『』《》！？،؛।©™®"
)
_MARK = rf"\s{class_body(MARKS)}"
WORD_RE = Pattern(f"[^{_MARK}]+ (?: [-'’][^{_MARK}]+ )*")
Phrases = frozenset[str]


def words_of(line: str) -> list[str]:
    """Return the words of `line` in lower case, apostrophes straight.

    >>> words_of("Don’t miss: İlgili haber")
    ["don't", 'miss', 'ilgili', 'haber']
    """
    return WORD_RE.findall(line.replace("’", "'").replace("İ", "i").lower())


def first_three(line: str) -> list[str]:
    """Return the first three words of `line` as `words_of` does, "0" for a figure."""
    return ["0" if word[0].isdecimal() else word for word in words_of(line[:OPENING])[:3]]


def phrases(table: str) -> Phrases:
    """Return the phrases of a table, set apart by commas and written as `words_of` reads them."""
    return frozenset(map(str.strip, " ".join(table.split()).split(","))) - {""}


def all_phrases(tables: Mapping[str, str]) -> Phrases:
    """Return the phrases of the tables of all languages."""
    return frozenset().union(*map(phrases, tables.values()))


def holds(words: Sequence[str], wanted: Phrases) -> bool:
    """Tell whether one of the phrases `wanted` stands in `words`."""
    line = f" {' '.join(words)} "
    return any(f" {phrase} " in line for phrase in wanted)


def words_in(table: Phrases) -> Phrases:
    """Return the words of which the phrases of `table` are made."""
    return frozenset(word for phrase in table for word in phrase.split(" "))
