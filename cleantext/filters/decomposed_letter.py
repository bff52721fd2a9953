"""Join a letter and the accent that follows it into one character.

File names from a Macintosh, some PDF readers and keyboards write "é" as "e" and a
combining accent.  It looks the same and is another string: searches miss it, and
counts are off.  A letter and its marks become the one character that Unicode has for
them; so do a kana and its sound mark, and the parts of a Korean syllable.

Left alone: whatever has no such character, as the stress marks of Russian primers and
the tone marks of Yoruba, and all else that normalization would touch: the ohm and
ångström signs, Hebrew and Indic marks, CJK compatibility forms.

Source: Unicode Standard, Annex 15 (through `unicodedata`).
"""

from __future__ import annotations

from unicodedata import normalize

from cleantext.edits import Change
from cleantext.odd_characters import JAMO_VOWELS, MARKS, has_odd_character
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

CLUSTER_RE = Pattern(
    rf"""
    [{MARKS}{JAMO_VOWELS}] (?:
        (?<= [{MARKS}] ) [{MARKS}]*
      | (?<= [\u1100-\u1112] [{JAMO_VOWELS}] ) [\u11a8-\u11c2]?
    )
    """
)


def find(text: str) -> list[Change]:
    """Find letters with marks that have one character of their own."""
    found = []
    for match in CLUSTER_RE.finditer(text):
        start, end = match.start() - 1, match.end()
        if start < 0:
            continue
        whole = normalize("NFC", text[start:end])
        # Shorter only where something was joined; a base that changes by itself stays.
        if len(whole) < end - start and normalize("NFC", text[start]) == text[start]:
            found.append((start, end, whole))
    return found


FILTER = Filter(
    Rule(
        id="decomposed-letter",
        group="characters",
        doc=__doc__,
        fixes=(
            ("The cafe\u0301 reopened in A\u030arhus.", "The café reopened in Århus."),
            ("Дмитрии\u0306 и Сергеи\u0306", "Дмитрий и Сергей"),
            ("Vie\u0323\u0302t Nam", "Việt Nam"),
            ("か\u3099く", "がく"),
            ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
        ),
        keeps=(
            ("The café reopened.", "one character already"),
            ("за\u0301мок", "a stress mark that has no character with its letter"),
            ("10 \u2126, 5 \u212b", "signs that normalization would change"),
            ("שָׁלוֹם", "Hebrew points"),
            ("हिन्दी, தமிழ்", "Indic signs"),
            ("\u0301 alone", "a mark with no letter before it"),
        ),
    ),
    find,
    trigger=has_odd_character,
)
