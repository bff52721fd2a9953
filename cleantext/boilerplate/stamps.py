"""When a page was made, as it says so itself, told from other days and times.

>>> is_stamp("Updated: 15:04, 3 March 2021"), is_reading("3 min read")
(True, True)
>>> is_stamp("Updated 2019 figures show a fall")
False
"""

from __future__ import annotations

from functools import cache

from cleantext.boilerplate.brackets import FIGURE_RE
from cleantext.boilerplate.openers import is_opener
from cleantext.boilerplate.phrases import Phrases, phrases, words_of
from cleantext.dateline.places import is_place
from cleantext.patterns import Pattern
from cleantext.tables import time_stamps as table

LONGEST = 90  # characters
EDGES = " \t()[]（）【】|*•·.,;-–—_/"
SHORTEST_DAY, LONGEST_DAY = 8, 40  # characters of a date
LONGEST_LABEL = 5  # words
LONGEST_RECKONED = 50  # characters of a stamp without a figure: "Updated an hour ago"
LONGEST_BY = 5  # words of "by" and a name
FIRST_YEAR = 1980  # of stories that the web has
FIRST_YEAR_WORDED = 2005  # with a place or a label; earlier ones are days of history
BAR_RE = Pattern(
    r"[ ]*[|•·｜][ ]* | [ ]+[-–—/]{1,2}[ ]+ | [ ](?=\d{1,2} [ -] min(?:ute)?s? [ ] read)"
)
# In figures of other scripts a calendar may count from elsewhere, and so the Thai one does.
YEAR_RE = Pattern(r"(?<!\d) (?: (?:19|20)\d\d | 25[5-9]\d | (?![0-9])\d{4} )")
# "1917", but not the time of day in "1917 GMT".
PAST_YEAR_RE = Pattern(r"(?<![\d:.]) 1[5-9]\d\d (?! \d | [ ]?[hH] | [ ][A-Z]{2,4}\b )")
PLACE_RE = Pattern(r"([^\W\d_] [^\d,:]{1,24}) [,:] [ ] (?=\S)")
OTHER_CALENDARS = range(1360, 1500)  # the years of these in Persia and Arabia
NUMBER_RE = Pattern(
    r"""
    (?: ב-? )? \d{1,4} (?: st | nd | rd | th | er | º | ª | hs? | hrs? | min | [ap]m | z
        | h\d\d (?:m|min)? | t\d\d )?
    | (?: (?:午前|午後|上午|下午)? \d{1,4} [年月日时時分년월일시분] )+ (?:\d{1,2})? (?:配信)?
    | (?: ב-? )? \d{4}-\d{1,2}-\d{1,2} (?:t\d\d)? | (?: ב-? )? \d{1,2}-\d{1,2}-\d{2,4}
    | \d{1,2}-[^\W\d]{3}-\d{2,4} | (?:上午|下午|午前|午後) \d{1,2}
    """
)
FIGURES_RE = Pattern(r"\d+")
SHORT_RE = Pattern(r"\d{1,2} (?: h | hrs? | mins? | d | w )")  # "2h ago"
# "2 hours ago" in scripts that set no blanks.
UNSPACED_RE = Pattern(
    r"\d{1,2} (?: 分钟 | 分鐘 | 小时 | 小時 | 天 | 時間 | 分 | 日 )前 | \d{1,2}(?:시간|분|일)[ ]전"
)
CLOCK_RE = Pattern(r"\d{1,2} [:.hH] \d\d (?!\d) | \d[ ]?[ap]\.?m\b | \d{1,2}[时時시]")
# From when to when: "10 a.m. to 2 p.m.", "10-11:30".
RANGE_RE = Pattern(
    r"""
    (?<![\d.:]) \d{1,2}
    (?: (?: [:.]\d\d (?: [ ]?[ap]\.?m\.? )? | [ ]?[ap]\.?m\.? ) [ ]? [-–—] [ ]? | [-–—]
      | (?: [:.]\d\d )? (?: [ ]?[ap]\.?m\.? )? [ ] (?: to | till | until ) [ ] )
    \d{1,2} (?: [:.]\d\d (?![\d.]) | [ ]?[ap]\.?m\b )
    """
)
NUMERIC_DAY_RE = Pattern(
    r"""
    \d{4}[-/.]\d{1,2}[-/.]\d | \d{1,2}[-/.][ ]?\d{1,2}[-/.][ ]?\d\d | \d{1,4}[ ]?[年년月월]
    | \d{1,2}/\d{1,2} [(][月火水木金土日] | \d{1,2}-[^\W\d]{3}-\d
    """
)
DAY_RE = Pattern(
    r"""
    \d{4}[-/.]\d{1,2}[-/.]\d{1,2} | \d{1,2}[-/.][ ]?\d{1,2}[-/.][ ]?\d{2,4} | \d{4}[年년]
    | [^\W\d] [^\s\d]{2} | \d{1,2}月 | \d{1,2}/\d{1,2}[(]
    """
)


class Tables:
    """The tables as sets of words and phrases."""

    __slots__ = (
        "ago", "before_ago", "by", "dates", "labels", "long_units", "named", "one", "reading",
        "times", "today", "units", "years",
    )  # fmt: skip

    def __init__(self) -> None:
        self.labels = phrases(table.LABELS)
        self.years = phrases(table.YEARS)
        self.long_units = phrases(table.WEEKS_AND_MONTHS) | self.years
        self.units = phrases(table.UNITS)
        self.ago = phrases(table.AGO)
        self.before_ago = phrases(table.BEFORE_AGO)
        self.one = phrases(table.ONE)
        self.by = phrases(table.BY)
        self.dates = phrases(table.DATES)
        self.today = phrases(table.TODAY)
        self.reading = phrases(table.READING)
        self.named = _single(phrases(table.MONTH_NAMES), phrases(table.WEEKDAYS))
        self.times = self.named | _single(
            phrases(table.SMALL), phrases(table.SHORT_WEEKDAYS), self.today
        )


def _single(*groups: Phrases) -> Phrases:
    """Return the words of all phrases."""
    return frozenset(word for group in groups for phrase in group for word in phrase.split(" "))


@cache
def tables() -> Tables:
    """Return the tables, which are read when the first short line turns up."""
    return Tables()


def is_stamp(body: str) -> bool:
    """Tell whether `body` is labels and times, and has at least one of each."""
    if len(body) > LONGEST:
        return False
    words = words_of(body)
    if after_labels(words, labelled=False) or is_reckoned(words):
        return True
    labels = tables().labels
    if words and words[-1] in labels and is_reckoned(words[:-1]):
        return True  # "2 saat önce güncellendi"
    return any(
        " ".join(words[n : n + size]) in labels
        and is_reckoned(words[n + size :], labelled=True)
        # "14/03/2022 09h31 Atualizado há um mês"
        and (not n or after_labels(words[:n], labelled=True))
        for n in range(max(1, len(words) - 3))
        for size in range(1, LONGEST_LABEL)
    )


def after_labels(words: list[str], labelled: bool) -> bool:
    """Tell whether `words` are labels and times; `labelled` where a label came before."""
    known = tables()
    n, figures, named = 0, 0, False
    while n < len(words):
        for size in range(min(LONGEST_LABEL, len(words) - n), 0, -1):
            if " ".join(words[n : n + size]) in known.labels:
                labelled = True
                n += size
                break
        else:
            if NUMBER_RE.fullmatch(words[n]):
                figures += len(FIGURES_RE.findall(words[n]))
            elif words[n] in known.named:
                named = True
            elif words[n] in known.by and figures and len(words) - n <= LONGEST_BY:
                return labelled or words[0] in known.dates
            elif n == 0 and not labelled and words[0] in known.dates:
                pass  # "Datum: 3.3.2021 Quelle: dpa"
            elif words[n] not in known.times:
                return False
            n += 1
    return labelled and figures > (0 if named else 1)


def is_reckoned(words: list[str], *, labelled: bool = False) -> bool:
    """Tell whether `words` are a time reckoned back from now: ``2 hours ago``.

    After a label the figure may be a word: ``Atualizado há um mês``.
    """
    known = tables()
    if len(words) == 2 and SHORT_RE.fullmatch(words[0]):
        return words[1] == "ago"
    if labelled and len(words) < 3 and UNSPACED_RE.fullmatch(" ".join(words)):
        return True
    rest = " ".join(word for word in words if not word.isdecimal())
    counted = rest.count(" ") + 1 < len(words)
    if not (3 - labelled <= len(words) <= 6 and (counted or labelled)):
        return False
    for ago in known.ago:
        if rest.startswith(f"{ago} ") or rest.endswith(f" {ago}"):
            time = rest.replace(ago, "", 1).split()
            if time[:1] and time[0] in known.before_ago:
                del time[0]
            if not counted and time[1:] and time[0] in known.one:
                del time[0]
            if " ".join(time) in known.units:
                return True
    return False


def is_past(body: str, units: Phrases) -> bool:
    """Tell whether `body` is reckoned back by `units`, with no label: ``10 years ago``."""
    words = words_of(body)
    return not units.isdisjoint(words) and is_reckoned(words)


def is_moment(body: str) -> bool:
    """Tell whether `body` is a date with a time of day, and no more."""
    if len(body) > LONGEST or CLOCK_RE.search(body) is None or DAY_RE.search(body) is None:
        return False
    if RANGE_RE.search(body) is not None:
        return False
    words = words_of(body)
    return (
        # Not "in a time of 4:11.57": figures make a day, or a name does.
        (NUMERIC_DAY_RE.search(body) is not None or not tables().named.isdisjoint(words))
        and after_labels(words, labelled=True)
        and len(FIGURES_RE.findall(body)) >= 3
    )


def is_today(body: str) -> bool:
    """Tell whether `body` is a time of day of today or yesterday: ``Vandaag, 09:31``."""
    words = words_of(body)
    known = tables()
    return (
        2 < len(words) < 8
        and not known.today.isdisjoint((words[0], " ".join(words[:2])))
        and CLOCK_RE.search(body) is not None
        and len(FIGURES_RE.findall(body)) == 2
        and all(word.isdecimal() or word in known.times for word in words[1:])
    )


def is_reading(body: str) -> bool:
    """Tell whether `body` is how long the story takes to read: ``3 min read``."""
    words = words_of(body)
    if not 2 <= len(words) <= 5 or sum(word.isdecimal() for word in words) != 1:
        return False
    rest = [word for word in words if not word.isdecimal()]
    units = tables().units
    return " ".join(word for word in rest if word not in units) in tables().reading


def is_dated(body: str) -> bool:
    """Tell whether `body` is a date, as it stands above all else, with a label or a place."""
    if len(body) > LONGEST:
        return False
    if is_day(body):
        return is_since(body, FIRST_YEAR)
    if is_today(body) or UNSPACED_RE.fullmatch(body):
        return True
    label = words_of(body)[:1]
    if label and label[0] in tables().dates:
        date = body[len(label[0]) :].strip(EDGES + ":：")
        return is_day(date) and is_since(date, FIRST_YEAR_WORDED)
    place = PLACE_RE.match(body)
    if place is None or not is_place(place[1]):
        return False
    date = body[place.end() :]
    return (is_day(date) or is_moment(date)) and is_since(date, FIRST_YEAR_WORDED)


def is_since(date: str, first: int) -> bool:
    """Tell whether `date` is of the year `first` or later: not "Berlin, 9 November 1989"."""
    year = YEAR_RE.search(date)
    return year is not None and (int(year[0]) >= first or int(year[0]) in OTHER_CALENDARS)


def is_day(body: str) -> bool:
    """Tell whether `body` is a date with its year, and no more."""
    if not SHORTEST_DAY <= len(body) <= LONGEST_DAY or len(YEAR_RE.findall(body)) != 1:
        return False
    if RANGE_RE.search(body) is not None:
        return False
    if any(59 < int(figure) < 1000 for figure in FIGURES_RE.findall(body)):
        return False  # "98.4 in January 1986"
    words = words_of(body)
    dated = sum(word[0].isdecimal() for word in words) > 1 or NUMERIC_DAY_RE.match(body) is not None
    return dated and DAY_RE.search(body) is not None and after_labels(words, labelled=True)


def is_stamped(body: str) -> bool:
    """Tell whether `body` is a stamp, or a stamp and a name with a bar between."""
    if is_stamp(body) or is_reading(body):
        return True
    parts = BAR_RE.split(body.strip(EDGES))
    if not 1 < len(parts) <= 5:
        return False
    if " ".join(words_of(parts[0])) in tables().labels:  # "Updated - March 3, 2021 - PUNE"
        parts[:2] = [" ".join(parts[:2])]
    stamps = [is_stamp(part) or is_reading(part) for part in parts]
    return any(stamps) and all(
        stamp
        or is_moment(part)
        or is_day(part)
        or (part[:1].isupper() and part.istitle() and len(part.split()) <= 4)
        or part.isupper()
        for part, stamp in zip(parts, stamps, strict=True)
    )


def is_stamp_line(line: str) -> bool:
    """Tell whether `line` is a stamp, or one and a name."""
    counted = FIGURE_RE.search(line) is not None
    return (
        (counted or (len(line) < LONGEST_RECKONED and is_opener(line)))
        and is_stamped(line)
        and is_recent(line)
    )


def is_recent(body: str) -> bool:
    """Tell whether nothing but recent years stand in `body`, and none are counted back."""
    past = PAST_YEAR_RE.search(body)
    if past is not None and int(past[0]) < FIRST_YEAR and not is_since(body, FIRST_YEAR):
        return False
    return not is_past(body, tables().years)
