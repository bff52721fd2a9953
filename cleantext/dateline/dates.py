"""Dates as datelines write them, in the order and language of each wire.

>>> read_date("Feb 26 - Showers", 0)
Date(end=6, month=2, day=26, year=None)
>>> read_date("3. ožujka 2021 (Hina)", 0)
Date(end=14, month=3, day=3, year=2021)
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from cleantext.patterns import Pattern


class Date(NamedTuple):
    """Where a date ends, and as much of it as it gives."""

    end: int
    month: int | None
    day: int | None
    year: int | None


# Any run of letters, with the vowel signs that some scripts hang on them, may be a
# month's name: the table decides.
MONTH_RE = Pattern(r"(?: (?:de|of|di)[ ] | d['’] | (?<=[ ])ב )? ([^\W\d_] [^\s\d,()\[\]/–—=*+-]*)")
DAY_RE = Pattern(
    r"""
    (\d{1,2}) (?:st|nd|rd|th|er|º|ª)?
    (?: -a[ ] | -(?=[^\W\d_]) | [.]?[ ]{0,2} )
    """
)
# A typist's zero may be the letter, and two keys go down at once: "March 2O", "March 187".
MONTHS_DAY_RE = Pattern(
    r"""
    [ ]*\n?[ ]* (\d{1,3} | 2O) (?:st|nd|rd|th)? (?! \w | :\d | % | -[^\W\d_] )
    (?: [ ]d[.]? (?=[ ,]) | [.] (?= [ ]?[(] | ,[ ] ) )?
    """
)
YEAR_RE = Pattern(
    r"""
    (?: ,[ ]* | [ ](?:de|del)[ ] | [/.] | [ ]* )
    (?: (\d{4}) (?!\d) (?: [.](?=[ ]?[(/]) )? | '(\d\d)\b )
    """
)
YEAR_FIRST_RE = Pattern(
    r"""
    (?P<year> (?:19|20)\d\d )
    (?: (?P<mark> [-./] ) (?P<month> 0?[1-9] | 1[0-2] ) (?P=mark) (?P<day> \d{1,2} ) (?![\w:%])
      | (?: [.] | [ ][mg][.] )? [ ] (?=[^\W\d_]) )
    """
)
ARABIC = "\u0600"
# The Islamic calendar, the Persian, the Afghan and the Nepali; a date in ours may follow.
OTHER_CALENDAR_RE = Pattern(
    r"""
    (?P<other>
        \d{1,2} [ ]
        (?: محرم | صفر | ربيع[ ](?:الأول|الآخر|الثاني) | جمادى[ ](?:الأولى|الآخرة|الثانية) | رجب
          | شعبان | رمضان | شوال | ذ[وي][ ](?:القعدة|الحجة)
          | فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن
          | اسفند
          | حمل | ثور | جوزا | سرطان | اسد | سنبله | میزان | عقرب | قوس | جدی | دلو | حوت
          | बैशाख | वैशाख | जेठ | असार | साउन | भदौ | असोज | कात्तिक | कार्तिक | मंसिर | मङ्सिर
          | पुस | पुष | माघ | फागुन | चैत )
        (?: [ ]? [1۱][34۳۴]\d\d )?
        (?: [ ]? هـ? (?!\w) )?
    )
    (?P<same> [ ،]* الموافق [ ]* )?
    """
)
# "Safar 12, 1443, September 19, 2021"
ISLAMIC_RE = Pattern(
    r"""
    (?: Muharram | Safar | Rabi | Jum[ao]da | Rajab | Sha['’]?ba?an | Ramadan | Shaww?al | Dhu?l? )
    [ ]? (?: (?: ['’]? [ ]? al | II? | Al | el )? [ -]? [^\s\d,]{0,12} ) [ ]
    \d{1,2} , [ ] 14\d\d (?: [ ] A?H )? , [ ]
    """
)
# "Chaitra 12, 2079": the Nepali calendar in Latin letters, which no date in ours follows.
NEPALI_RE = Pattern(
    r"""
    (?: B[ae]i?sh?akh | Jestha | Jeth | Ash?adh? | As[ah]?ar | Sh?rawan | Saun | Bhadra | Bhadau
      | Asoj | Ash?win | Kartt?ik | Mangsir | P[ao]?ush | Magh | Ph?algun | Fal?gun
      | Chait(?:ra)? ) [ ]
    \d{1,2} (?! \w | :\d | % ) (?: ,? [ ] 20\d\d (?! \d ) )?
    """
)
# "दि. १७", "दिनांक १७ मार्च"; "2024 оны 5 сарын 11"
MARATHI_DAY_RE = Pattern(r"दि (?: नांक | [.] ) [ ]? (?= (\d{1,2}) )")
MONGOLIAN_RE = Pattern(
    r"(?: (?P<year> \d{4} ) [ ] оны [ ] )? (?P<month> \d{1,2} ) [ ] сарын [ ] (?P<day> \d{1,2} )"
)
SHORT_YEAR_RE = Pattern(r"(?: [ ](\d\d) | [.][ ](\d{4}) ) (?=[ ]?[(])")
NUMERIC_RE = Pattern(
    r"""
    (?: ngày[ ] )? (\d{1,2})
    (?: (?P<mark> [./-] | [ ]-[ ] (?= \d{1,2} [ ][(] ) ) (?P<month> \d{1,2} )
        (?: (?P=mark) (?P<year> (?:19|20)? \d\d ) | [.] (?= [ ] (?: \w+ [ ] )? [(] ) )?
      | [ ] (?: tháng | thg ) [ ] (?P<named> \d{1,2} ) (?: (?:[ ]năm)? [ ] (?P<full> \d{4} ) )?
      | st | nd | rd | th )
    (?![\w:%])
    """
)
WEEKDAY_RE = Pattern(r"([^\W\d_][^\s\d,.()\[\]/–—=*+]+) [.]? (?![\w-])")
# Whole names that are no longer than short forms; a stop after them is the sentence's.
SHORT_IN_FULL = frozenset("май мая юни юли июнь июня июль июля".split())
DAY_WORDS = (
    "एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस "
    "इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस"
).split()
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@cache
def _months() -> dict[str, int]:
    from cleantext.tables.months import MONTHS

    return {
        name: number % 13  # the line after December's names more than one month
        for number, line in enumerate(MONTHS.splitlines(), 1)
        for name in line.split("|")
    }


def month_number(word: str) -> int | None:
    """Return the number of the month that goes by this name, in any language.

    0 where two languages give one name to different months.
    """
    return _months().get(_key(word))


def is_month(word: str) -> bool:
    """Tell whether a month goes by this name in any language."""
    return _key(word) in _months()


def _key(word: str) -> str:
    """Return a word as the tables have it: Indic scripts may spell one letter in two ways."""
    word = word.rstrip(".").lower()
    return word if word.isascii() else unicodedata.normalize("NFC", word)


@cache
def _weekdays() -> frozenset[str]:
    from cleantext.tables.months import WEEKDAYS

    return frozenset(WEEKDAYS.split("|"))


def is_weekday(word: str) -> bool:
    """Tell whether a day of the week goes by this name in any language."""
    return _key(word) in _weekdays()


def read_weekday(text: str, start: int) -> int:
    """Return the end of the day of the week that `text` names at `start`, 0 without one."""
    match = WEEKDAY_RE.match(text, start)
    return match.end() if match and is_weekday(match[1]) else 0


def read_date(text: str, start: int) -> Date | None:
    """Return the date that starts at `start`, None where none does."""
    first = text[start : start + 1]
    if first.isdigit() or text.startswith("ngày ", start):
        return (
            _day_first(text, start)
            or _year_first(text, start)
            or _in_another_calendar(text, start)
            or _in_mongolian(text, start)
            or _in_numbers(text, start)
        )
    if not first.isalpha():
        return None
    islamic = ISLAMIC_RE.match(text, start)
    if islamic:
        return _month_first(text, islamic.end())
    nepali = NEPALI_RE.match(text, start)
    if nepali:
        return Date(nepali.end(), None, None, None)
    return _month_first(text, start) or _in_words(text, start)


def _day_first(text: str, start: int) -> Date | None:
    day = DAY_RE.match(text, start)
    found = day and _read_month(text, day.end())
    if not day or not found:
        return None
    end, month = found
    return _with_year(text, end, month, int(day[1]))


def _month_first(text: str, start: int) -> Date | None:
    found = _read_month(text, start)
    if found:
        stop = text.startswith(".", found[0])  # "March. 24"
        day = MONTHS_DAY_RE.match(text, found[0] + stop)
        return _with_year(text, day.end(), found[1], _number(day[1])) if day else None
    # Only what looks the part is held against the names of the months, letter by letter.
    word = MONTH_RE.match(text, start)
    day = word and MONTHS_DAY_RE.match(text, word.end())
    if not word or not day or not word[1].isascii():
        return None
    for number, name in enumerate(ENGLISH_MONTHS, 1):
        if _is_slip(word[1], name):
            return _with_year(text, day.end(), number, _number(day[1]))
    return None


def _year_first(text: str, start: int) -> Date | None:
    """Read "2023. május 4." and "2023-05-04"."""
    match = YEAR_FIRST_RE.match(text, start)
    if not match:
        return None
    if match["day"]:
        return Date(match.end(), int(match["month"]), int(match["day"]), int(match["year"]))
    found = _read_month(text, match.end())
    day = found and MONTHS_DAY_RE.match(text, found[0])
    if not found or not day:
        return None
    return Date(day.end(), found[1] or None, _number(day[1]), int(match["year"]))


def _in_another_calendar(text: str, start: int) -> Date | None:
    """Read "3 ربيع الأول 1445 هـ الموافق 18 سبتمبر 2023 م"; of its first half the end alone."""
    if max(text[start : start + 4]) < ARABIC:
        return None
    match = OTHER_CALENDAR_RE.match(text, start)
    if not match:
        return None
    day = _day_first(text, match.end()) if match["same"] else None
    if not day:
        return Date(match.end("other"), None, None, None)
    end = day.end + 2 if text.startswith(" م", day.end) else day.end
    return day._replace(end=end)


def _in_numbers(text: str, start: int) -> Date | None:
    match = NUMERIC_RE.match(text, start)
    if not match:
        return None
    digits, year = match["month"] or match["named"], match["year"] or match["full"]
    day, month = int(match[1]), int(digits) if digits else None
    if month and month > 12:  # "12/31/2020"
        day, month = month, day
    return Date(match.end(), month, day, _full_year(year) if year else None)


def _in_mongolian(text: str, start: int) -> Date | None:
    match = MONGOLIAN_RE.match(text, start)
    if not match:
        return None
    year, month, day = match["year"], match["month"], match["day"]
    return Date(match.end(), int(month), int(day), int(year) if year else None)


def _in_words(text: str, start: int) -> Date | None:
    """Read "तीन मार्च", as Hindi wires spell the first days of the month, and "दि. १७"."""
    if text[start] < "\u0900":
        return None
    day = MARATHI_DAY_RE.match(text, start)
    if day:
        return read_date(text, day.end()) or Date(day.end(1), None, int(day[1]), None)
    word, _, _ = text[start : start + 12].partition(" ")
    found = word in DAY_WORDS and _read_month(text, start + len(word) + 1)
    if not found:
        return None
    return _with_year(text, found[0], found[1], DAY_WORDS.index(word) + 1)


def _read_month(text: str, start: int) -> tuple[int, int] | None:
    match = MONTH_RE.match(text, start)
    if not match:
        return None
    word, end = match[1], match.end()
    number = month_number(word)
    if number is None:  # "تشرين الثاني"
        second = MONTH_RE.match(text, end + 1)
        if word[0] < ARABIC or not second:
            return None
        number, end = month_number(f"{word} {second[1]}"), second.end()
        if number is None:
            return None
    # "14 марта. /ТАСС/" ends a sentence of its own, "2 mar. (Adnkronos)" is short for marzo.
    if word[-1] == "." and (len(word) > 5 or word[:-1].lower() in SHORT_IN_FULL):
        end -= 1
    if text.startswith("/", end):  # "3 أيار/مايو": the month in both of its names
        twin = _read_month(text, end + 1)
        if twin and twin[1] == number:
            end = twin[0]
    return end, number


def _with_year(text: str, end: int, month: int, day: int | None) -> Date:
    year = None
    match = YEAR_RE.match(text, end) or SHORT_YEAR_RE.match(text, end)
    digits = match and (match[1] or match[2])
    if match and digits and (len(digits) == 2 or 1900 <= int(digits) < 2100):
        end = match.end()
        year = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return Date(end, month or None, day if day and day <= 31 else None, year)


def _full_year(digits: str) -> int:
    """Return the year that is written 2021 or 21."""
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _number(digits: str) -> int:
    return int(digits.replace("O", "0"))


def _is_slip(word: str, name: str) -> bool:
    """Tell whether one wrong, missing, needless or misplaced key made `word` of `name`."""
    if not -2 < len(word) - len(name) < 2 or len(name) < 4:
        return False
    word, name = word.lower(), name.lower()
    left = 0
    while left < min(len(word), len(name)) and word[left] == name[left]:
        left += 1
    rest, wanted = word[left:], name[left:]
    return (
        rest[1:] == wanted[1:]
        or rest == wanted[1:]
        or rest[1:] == wanted
        or (rest[1::-1] == wanted[:2] and rest[2:] == wanted[2:])
    )
