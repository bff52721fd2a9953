"""Letters of one alphabet that look the same as letters of another.

Facts from Unicode's confusables.txt (Technical Standard 39, version 15.1; Unicode licence),
narrowed to pairs of letters that print alike in common typefaces and that are typed, or
put in to defeat searches, in news copy.
"""

from __future__ import annotations

CYRILLIC_TO_LATIN = {
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P",
    "С": "C", "Т": "T", "Х": "X", "Ѕ": "S", "І": "I", "Ј": "J", "Ԛ": "Q", "Ԝ": "W",
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "ѕ": "s", "і": "i",
    "ј": "j", "һ": "h", "ԁ": "d", "ԛ": "q", "ԝ": "w", "ё": "ë", "ї": "ï", "Ё": "Ë", "Ї": "Ï",
}  # fmt: skip

GREEK_TO_LATIN = {
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N",
    "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "ο": "o",
}  # fmt: skip

# The way back.  A Latin s or j is far more often itself than one of the letters of
# Macedonian and Serbian.  Some pairs hold only this way: in a Latin word "У" is no "Y"
# ("УAZ"), and "ν" is a frequency ("hν").
LATIN_TO_CYRILLIC = {
    latin: cyrillic for cyrillic, latin in CYRILLIC_TO_LATIN.items() if latin not in "SsJjQqWwdh"
} | {"Y": "У", "ĸ": "к", "Π": "П"}
LATIN_TO_GREEK = {latin: greek for greek, latin in GREEK_TO_LATIN.items()} | {"v": "ν"}
