"""How languages write their own letters where only A to Z are to be had.

By language: ICAO Doc 9303, part 3, section 6.A (names in machine-readable passports)
for German, Danish, Norwegian, Swedish, Icelandic and Faroese, which also write
so by habit; Turkish and Azerbaijani drop the mark, as in their own ASCII usage.  Small
letters only: capitals follow from them.
"""

from __future__ import annotations

_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_DANISH = {"æ": "ae", "ø": "oe", "å": "aa"}
_SWEDISH = {"å": "aa", "ä": "ae", "ö": "oe"}
_ICELANDIC = {"þ": "th", "ð": "d", "æ": "ae", "ö": "o"}
_FAROESE = {"ð": "d", "æ": "ae", "ø": "oe"}
_TURKISH = {"ç": "c", "ğ": "g", "ı": "i", "ö": "o", "ş": "s", "ü": "u"}

LANGUAGE_TO_LETTERS = {
    "az": {**_TURKISH, "ə": "e"},
    "da": _DANISH,
    "de": _GERMAN,
    "fo": _FAROESE,
    "is": _ICELANDIC,
    "nb": _DANISH,
    "nn": _DANISH,
    "no": _DANISH,
    "sv": _SWEDISH,
    "tr": _TURKISH,
}
