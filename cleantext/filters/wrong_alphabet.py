"""Put letters of another alphabet inside a word back into its own.

A Cyrillic "а" in a Latin word, or a Latin "o" in a Cyrillic or Greek one, cannot be seen
and spoils every search.  It comes from keyboards left in the other layout and from sites
that mean to defeat copying.  A letter is put back when it looks the same in the alphabet
of its word, as Unicode's confusables have it, and the rest of the word is clearly of that
alphabet: at least one letter exists there only, and none exists only in the other.

A line that is written so from end to end is one change, and its words that would pass for
either alphabet ("ce", "cĸopo") follow the others, but for acronyms and longer Latin ones.

Left alone: whole words of either alphabet; words whose letters all look the same in both
("ОМC"); acronyms and numerals with an ending of the other alphabet ("PRщик", "TOPовый",
"Xго"); a Latin letter before a Cyrillic capital, for such are names ("iФон"); a Latin word
with a Cyrillic case ending ("Googleа") in Cyrillic text; units, symbols and formulae that
mix on purpose ("μm", "ΔT", "hν", "мA"); a Latin "i" in Russian and Bulgarian, which have
no letter that looks like it.

Knowingly missed: words that are wrong from end to end, where the rest of the line is not.

Source: Unicode Technical Standard 39, confusables.txt.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cleantext.edits import Change, apply_changes
from cleantext.odd_characters import CYRILLIC, GREEK, LATIN, LETTER, has_odd_character, is_foreign
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, difference
from cleantext.tables.confusables import (
    CYRILLIC_TO_LATIN,
    GREEK_TO_LATIN,
    LATIN_TO_CYRILLIC,
    LATIN_TO_GREEK,
)

# A letter beside one of another alphabet.  Which of the two is looked for decides only
# how fast they are found.
LATIN_BESIDE_RE = Pattern(
    rf"[{LATIN}] (?: (?= [{CYRILLIC}{GREEK}] ) | (?<= [{CYRILLIC}{GREEK}] . ) )"
)
OTHER_BESIDE_RE = Pattern(rf"[{CYRILLIC}{GREEK}] (?: (?= [{LATIN}] ) | (?<= [{LATIN}] . ) )")
WORD_RE = Pattern(rf"{LETTER}+")

ON_PURPOSE_RE = Pattern(
    r"""
    [A-Z]{2,} [а-яёіїєґ]+                                       # an acronym with an ending
  | [IVXLCDMІХСМ]+ (?: вв? | го | му | [йях] | [аоы][йя] )?     # a numeral, perhaps with one
  | [a-z]{1,2} [А-ЯЁІЇЄҐ] .*                                    # a name
  | [а-я]{1,2} [A-Z]                                            # a unit
  | [Α-ΩA-Z]{1,3}                                               # a formula
"""
)
INFLECTED_RE = Pattern(r"[A-Za-z]{3,} [а-яёіїєґ]{1,3}")
CYRILLIC_WORD_RE = Pattern(rf"(?<! [{LATIN}] ) [{CYRILLIC}]+ (?! [{LATIN}{CYRILLIC}] )")
# Letters of the languages without a Cyrillic "і", and of those that have both.
WITHOUT_I_RE = Pattern(r"[ыэъЫЭЪ]")
WITH_I_RE = Pattern(r"[ўқңғүұәөЎҚҢҒҮҰӘӨ]")
REACH = 200  # characters in which the language of the text around a word is looked for

# A line is wrong from end to end when so many words are, and one of so many.
MANY = 5
ONE_OF = 10
SHORT = 3  # letters of an ASCII word that follows the others of its line: not "Copa"


class Spelling:
    """An alphabet, and what letters of another become in it.

    So many letters that have no double in the other make a word its own.
    """

    __slots__ = ("clear", "look_alikes", "word")

    def __init__(
        self, letters: str, look_alikes: Mapping[str, str], doubles: Iterable[str], enough: int
    ) -> None:
        self.word = Pattern(f"[{letters}{''.join(look_alikes)}]+")
        self.clear = Pattern(f"(?: .*? (?! [{''.join(doubles)}] ) [{letters}] ){{{enough}}}")
        self.look_alikes = str.maketrans(dict(look_alikes))

    def spell(self, word: str) -> str:
        """Return `word` with its look-alikes put into this alphabet."""
        return word.translate(self.look_alikes)

    def is_of(self, word: str) -> bool:
        """Tell whether a word with letters of another alphabet clearly belongs to this one."""
        return self.word.fullmatch(word) is not None and self.clear.match(word) is not None


IN_CYRILLIC = Spelling(CYRILLIC, LATIN_TO_CYRILLIC, CYRILLIC_TO_LATIN, 1)
SPELLINGS = (
    IN_CYRILLIC,
    Spelling(LATIN, CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC, 1),
    Spelling(LATIN, GREEK_TO_LATIN, LATIN_TO_GREEK, 2),
    Spelling(GREEK, LATIN_TO_GREEK, GREEK_TO_LATIN, 2),
)


class Mixed(NamedTuple):
    """A word with letters of two alphabets, and the spelling that is rightly its own."""

    start: int
    word: str
    spelling: Spelling


def find(text: str) -> list[Change]:
    """Find words in which letters of another alphabet stand, and lines full of them."""
    found: list[Change] = []
    words: list[Mixed] = []
    line_end = 0
    for mixed in _mixed(text):
        if mixed.start >= line_end:
            found += _changes(text, line_end, words)
            words = []
            line_end = text.find("\n", mixed.start)
            if line_end < 0:
                line_end = len(text)
        words.append(mixed)
    return [*found, *_changes(text, line_end, words)]


def _mixed(text: str) -> Iterator[Mixed]:
    """Yield the words that are mixed, but not on purpose."""
    done = 0
    beside = LATIN_BESIDE_RE if is_foreign(text) else OTHER_BESIDE_RE
    for match in beside.finditer(text):
        start = match.start()
        if start < done:
            continue
        while start > done and text[start - 1].isalpha():
            start -= 1
        word = WORD_RE.match(text, start)
        if word is None:
            continue
        done = word.end()
        spelling = _spelling(word[0])
        if spelling is not None and not _is_mixed_on_purpose(word, spelling):
            yield Mixed(start, word[0], spelling)


def _spelling(word: str) -> Spelling | None:
    for spelling in SPELLINGS:
        if spelling.is_of(word):
            return spelling
    return None


def _is_mixed_on_purpose(match: re.Match[str], spelling: Spelling) -> bool:
    """Tell whether a word is a name or symbol, or has an ending, or no letter to become."""
    word, text = match[0], match.string
    if ON_PURPOSE_RE.fullmatch(word):
        return True
    if spelling is IN_CYRILLIC and "i" not in word.lower():
        return False
    around = max(0, match.start() - REACH), match.end() + REACH
    if spelling is IN_CYRILLIC:
        return bool(WITHOUT_I_RE.search(text, *around) and not WITH_I_RE.search(text, *around))
    return bool(INFLECTED_RE.fullmatch(word) and CYRILLIC_WORD_RE.search(text, *around))


def _changes(text: str, line_end: int, words: Sequence[Mixed]) -> list[Change]:
    """Return the changes for mixed words of one line: a single one if it is full of them."""
    if len(words) >= MANY:
        start = text.rfind("\n", 0, words[0].start) + 1
        line = text[start:line_end]
        if len(words) * ONE_OF >= len(WORD_RE.findall(line)):
            return [difference(line, _respelt(line, start, words), start)]
    return [difference(word, spelling.spell(word), at) for at, word, spelling in words]


def _respelt(line: str, start: int, words: Sequence[Mixed]) -> str:
    """Return a line with its mixed words mended, and its short ones in step with them."""
    place_to_spelling = {at - start: spelling for at, _, spelling in words}
    spellings = list(place_to_spelling.values())
    common = max(SPELLINGS, key=spellings.count)
    changes = []
    for match in WORD_RE.finditer(line):
        word = match[0]
        spelling = place_to_spelling.get(match.start())
        if spelling is None and _passes(word, common):
            spelling = common
        if spelling is not None:
            changes.append((*match.span(), spelling.spell(word)))
    return apply_changes(line, changes)


def _passes(word: str, spelling: Spelling) -> bool:
    """Tell whether a word, no acronym nor a Latin name, would look the same in another spelling."""
    return (
        (len(word) <= SHORT or not word.isascii())
        and (word.islower() or (word.istitle() and len(word) > 1))
        and all(ord(letter) in spelling.look_alikes for letter in word)
    )


FILTER = Filter(
    Rule(
        id="wrong-alphabet",
        group="characters",
        doc=__doc__,
        fixes=(
            ("Mr Cl\u0456nton met the b\u043eard.", "Mr Clinton met the board."),
            ("\u0421NN, NB\u0421 and COVA\u0425", "CNN, NBC and COVAX"),
            ("М\u006fсква и Лонд\u006fн", "Москва и Лондон"),
            ("изчиcлeниятa", "изчисленията"),
            (
                "Cлeд избopитe тoвa ce пoвтapя, a нe e пpaвo.",
                "След изборите това се повтаря, а не е право.",
            ),
            ("η \u0045λλάδα", "η Ελλάδα"),
        ),
        keeps=(
            ("Москва, London, Αθήνα", "each in its own alphabet"),
            ("PRщик, TOPовый, SMSки", "acronyms with an ending"),
            ("Акции Googlа и Applе растут", "names with an ending, in Cyrillic text"),
            ("iФон и eБанк", "names in fashion"),
            ("5 μm, ΔT, Ωm, β-carotene, E = hν, 16 мA", "units, symbols and formulae"),
            ("iPhone-ом, IT-компания", "parts joined by a hyphen"),
            ("Бенедикт ХVІ, съезд в XXв", "Roman numerals, typed with what was at hand"),
            ("СССР, CCCP, C++, С++", "words wrong from end to end, or not"),
        ),
    ),
    find,
    trigger=has_odd_character,
)
