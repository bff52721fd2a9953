"""Which encoding bytes are in, told by evidence alone.

UTF-8 hardly ever passes for anything else, so bytes that it accepts are UTF-8.  For
the rest each of the usual suspects is tried, and what it makes of the bytes is held
against the way words are written.  Where two readings are as good as each other and
differ, nothing is guessed.

The letters of each language are those of its exemplar set in Unicode CLDR, beyond
the letters a to z.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleantext.text_io import UnreadableText, decode, why_binary

# The first of two that read the bytes alike is named.
ENCODING_TO_LANGUAGES = {
    "cp1252": ("fr", "de", "es", "pt", "it", "nl", "sv", "da", "fi", "is", "ca", "et"),
    "cp1250": ("pl", "cs", "sk", "hu", "ro", "hr", "sq", "de"),
    "cp1254": ("tr", "de", "fr"),
    "cp1257": ("lt", "lv", "et", "pl"),
    "iso8859-2": ("pl", "cs", "sk", "hu", "ro", "hr"),
    "mac-roman": ("fr", "de", "es", "pt", "it", "nl", "sv", "da"),
    "cp850": ("fr", "de", "es", "pt", "it", "nl", "sv", "da"),
    "cp1251": ("ru", "uk", "bg", "sr"),
    "koi8-r": ("ru",),
    "koi8-u": ("uk", "ru"),
    "iso8859-5": ("ru", "bg", "sr"),
    "cp866": ("ru",),
    "cp1253": ("el",),
    "cp1255": ("he",),
    "cp1256": ("ar", "fa"),
    "cp874": ("th",),
}

LANGUAGE_TO_LETTERS = {
    "fr": "àâæçéèêëîïôœùûüÿ",
    "de": "äöüß",
    "es": "áéíñóúü",
    "pt": "áâãàçéêíóôõú",
    "it": "àèéìòóù",
    "nl": "áäéëíïóöúü",
    "sv": "åäöéà",
    "da": "æøåéó",
    "fi": "åäöšž",
    "is": "áðéíóúýþæö",
    "ca": "àçéèíïóòúü",
    "et": "äõöüšž",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţșț",
    "hr": "čćđšž",
    "sq": "çë",
    "tr": "çğıöşüâîûİ",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "he": "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىًٌٍَُِّْ",
    "fa": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهويی",
    "th": "".join(map(chr, [*range(0x0E01, 0x0E3B), *range(0x0E40, 0x0E4F)])),
}

# Letters that make up most of any text in a script that is written without a to z.
LANGUAGE_TO_COMMON = {
    "ru": "оеаинтсрвлкмд",
    "uk": "оанитвеірскдл",
    "bg": "аеоинтрсвлкдм",
    "sr": "аоиенјрстувкд",
    "el": "αοιετσνηρκάίς",
    "he": "יוהלאתרבשמנד",
    "ar": "اليمونرتبةعد",
    "fa": "اینرهمتدوسبک",
    "th": "านรอกเง่มยลว",
}

# Encodings of two bytes to a character: the characters that any text in them is full of, and
# the share of it that they have at least.
SIMPLIFIED = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同"
TRADITIONAL = "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同"
HIRAGANA = "".join(map(chr, range(0x3041, 0x3094)))
HANGUL = "".join(map(chr, range(0xAC00, 0xD7A4)))

WIDE_TO_COMMON = {
    "gb18030": (SIMPLIFIED, 0.1),
    "big5": (TRADITIONAL, 0.1),
    "cp932": (HIRAGANA, 0.2),
    "euc_jp": (HIRAGANA, 0.2),
    "cp949": (HANGUL, 0.6),
}

# Marks that a typesetter puts around words, and in them an apostrophe or a middle dot.
MARK_RE = re.compile(
    r"""
    [’·]
    | (?<![^\W\d_]) [‘“”„‚«»‹›–—…•€£©®°§¿¡½¼¾\xa0]
    | [‘“”„‚«»‹›–—…•€£©®°§\xa0] (?![^\W\d_])
    """,
    re.VERBOSE,
)

# Where a letter of two bytes touches one of a to z, which CJK copy seldom lets happen.
MIXED_RE = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f]|[^\x00-\x7f](?=[A-Za-z])")

# As much as is looked at: more would not change the answer.
SAMPLE = 200_000

# How sure a reading must be, and by how much better than one that reads otherwise.
ENOUGH = 0.9
MARGIN = 0.02

# Between equal readings that differ, one with so many times the quotes, dashes and common
# characters is right: "the council’s" is likelier than "the councilís".
MARKS_RATIO = 3

WORD_RE = re.compile(r"[^\W\d_]+")


class Reading(NamedTuple):
    """What one encoding makes of the bytes, and how much of it looks like writing."""

    score: float
    codec: str
    text: str
    marks: int


def guess_encoding(data: bytes) -> str:
    """Return the codec that `data` is in; raises `UnreadableText` where it cannot be told."""
    try:
        decode(data)
    except UnreadableText:
        pass
    else:
        if b"\0" not in data:
            return "utf-8"
    wide = _guess_utf_16(data)
    if wide:
        return wide
    if b"\0" in data:
        raise UnreadableText(why_binary(data) or "a binary file (there are zeros in it)")
    sample = data[:SAMPLE]
    readings = list(_readings(sample))
    best = max(readings, key=lambda reading: (reading.score, reading.marks), default=None)
    if best is None or best.score < ENOUGH:
        raise UnreadableText("its encoding cannot be told; name it with --encoding")
    for other in readings:
        rival = other.score >= best.score - MARGIN and other.text != best.text
        if rival and best.marks < max(2, MARKS_RATIO * other.marks):
            raise UnreadableText(
                f"its encoding may be {best.codec} or {other.codec}; name it with --encoding"
            )
    return best.codec


def _guess_utf_16(data: bytes) -> str:
    """Tell UTF-16 without a mark by its high bytes: they are alike, and some are zero."""
    for codec, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        high, low = data[first:SAMPLE:2], data[1 - first : SAMPLE : 2]
        if 0 in high and 0 not in low:
            most = sum(sorted(map(high.count, set(high)))[-3:])  # two scripts and typography
            if most > 0.95 * len(high):
                return codec
    return ""


def _readings(data: bytes) -> Iterator[Reading]:
    for codec, languages in ENCODING_TO_LANGUAGES.items():
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        score = max(_score(text, language) for language in languages)
        yield Reading(score, codec, text, len(MARK_RE.findall(text)))
    for codec, (common, share) in WIDE_TO_COMMON.items():
        try:
            text = decode(data, codec, whole=len(data) < SAMPLE)
        except UnreadableText:
            continue
        beyond = sum(not character.isascii() for character in text)
        apart = 1 - len(MIXED_RE.findall(text)) / beyond if beyond else 0.0
        # A few dozen characters out of thousands are seldom met by chance; all of Hangul is.
        met = sum(map(text.count, common)) if len(common) < 100 else 0
        yield Reading(apart * min(_share(text, common) / share, 1.0), codec, text, met)


def _score(text: str, language: str) -> float:
    """Return which part of the characters beyond ASCII is as the language would have it."""
    letters = LANGUAGE_TO_LETTERS[language]
    common = LANGUAGE_TO_COMMON.get(language, "")
    beyond = sum(not character.isascii() for character in text)
    good = len(MARK_RE.findall(text))
    for word in WORD_RE.findall(text):
        # A wrong code page turns small letters into capitals, in the middle of words too.
        if word.isascii() or not (word.islower() or word.isupper() or word.istitle()):
            continue
        foreign = [character for character in word.lower() if not character.isascii()]
        if common and len(foreign) < len(word):
            continue
        good += sum(character in letters for character in foreign)
    score = good / beyond if beyond else 0.0
    if common:
        score *= min(1.0, _share(text, common) / 0.6)
    return score


def _share(text: str, common: str) -> float:
    """Return which part of the letters beyond ASCII is among the common ones."""
    beyond = [character for character in text if not character.isascii() and character.isalpha()]
    return sum(character in common for character in beyond) / len(beyond) if beyond else 0.0
