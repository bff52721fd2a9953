"""Put letters of another alphabet inside a word back into its own.

A Cyrillic "а" in a Latin word, or a Latin "o" in a Cyrillic or Greek one, cannot be seen
and spoils every search.  It comes from keyboards left in the other layout and from sites
that mean to defeat copying.  A letter is put back when it looks the same in the alphabet
of its word, as Unicode's confusables have it, and the rest of the word is clearly of that
alphabet: at least one letter exists there only, and none exists only in the other.

Left alone: whole words of either alphabet; words whose letters all look the same in both
("ОМC"); acronyms with an ending of the other alphabet ("PRщик", "TOPовый"); a Latin word
with a Cyrillic case ending ("Googleа") in Cyrillic text; symbols and names that mix on
purpose ("μm", "ΔT").

Knowingly missed: words that are wrong from end to end.

Source: Unicode Technical Standard 39, confusables.txt.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
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
# An acronym and an ending in small letters, or a Latin word and a short ending.
ACRONYM_RE = Pattern(r"[A-Z]{2,} [а-яёіїєґ]+")
NUMERAL_RE = Pattern(r"[IVXLCDMІХСМ]+")
INFLECTED_RE = Pattern(r"[A-Za-z]{3,} [а-яёіїєґ]{1,3}")
REACH = 200  # characters in which the alphabet of the text around a word is looked for
CYRILLIC_WORD_RE = Pattern(rf"(?<! [{LATIN}] ) [{CYRILLIC}]+ (?! [{LATIN}{CYRILLIC}] )")

# For each pair of alphabets: the letters of the first, what letters of the second become in
# it, which of its own have a double there, and how many without one make a word its own.
PAIRS = (
    (Pattern(f"[{LATIN}]"), CYRILLIC_TO_LATIN, frozenset(LATIN_TO_CYRILLIC), 1),
    (Pattern(f"[{LATIN}]"), GREEK_TO_LATIN, frozenset(LATIN_TO_GREEK), 1),
    (Pattern(f"[{CYRILLIC}]"), LATIN_TO_CYRILLIC, frozenset(CYRILLIC_TO_LATIN), 1),
    (Pattern(f"[{GREEK}]"), LATIN_TO_GREEK, frozenset(GREEK_TO_LATIN), 2),
)


def find(text: str) -> list[Change]:
    """Find words in which letters of another alphabet stand."""
    found: list[Change] = []
    done = 0
    mixed = LATIN_BESIDE_RE if is_foreign(text) else OTHER_BESIDE_RE
    for match in mixed.finditer(text):
        start = match.start()
        if start < done:
            continue
        while start > done and text[start - 1].isalpha():
            start -= 1
        word = WORD_RE.match(text, start)
        if word is None:
            continue
        done = word.end()
        if not _is_mixed_on_purpose(word):
            mended = _mended(word[0])
            if mended != word[0]:
                found.append(difference(word[0], mended, start))
    return found


def _is_mixed_on_purpose(match: re.Match[str]) -> bool:
    """Tell whether it is a numeral, or a Latin name or acronym with an ending."""
    word = match[0]
    if ACRONYM_RE.fullmatch(word) or NUMERAL_RE.fullmatch(word):
        return True
    around = max(0, match.start() - REACH), match.end() + REACH
    return bool(INFLECTED_RE.fullmatch(word) and CYRILLIC_WORD_RE.search(match.string, *around))


def _mended(word: str) -> str:
    """Return `word` in the alphabet that is clearly its own, or as it is."""
    for letters, look_alikes, doubles, enough in PAIRS:
        own = frozenset(letters.findall(word))
        clear = sum(letter in own and letter not in doubles for letter in word)
        if clear >= enough and all(letter in own or letter in look_alikes for letter in word):
            return "".join(c if c in own else look_alikes[c] for c in word)
    return word


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
            ("η \u0045λλάδα", "η Ελλάδα"),
        ),
        keeps=(
            ("Москва, London, Αθήνα", "each in its own alphabet"),
            ("PRщик, TOPовый, SMSки", "acronyms with an ending"),
            ("Акции Googlа и Applе растут", "names with an ending, in Cyrillic text"),
            ("5 μm, ΔT, Ωm, β-carotene", "symbols that mix"),
            ("iPhone-ом, IT-компания", "parts joined by a hyphen"),
            ("Бенедикт ХVІ", "a Roman numeral, typed with what was at hand"),
            ("СССР, CCCP", "words wrong from end to end, or not"),
        ),
    ),
    find,
    trigger=has_odd_character,
)
