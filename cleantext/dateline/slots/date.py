"""The date of a label, with the day of the week and the hour that may stand by it."""

from __future__ import annotations

from cleantext.dateline.agencies import full_name
from cleantext.dateline.dates import Date, is_weekday, read_date, read_weekday
from cleantext.dateline.evidence import Evidence
from cleantext.dateline.separators import DASH_RE, joins
from cleantext.patterns import Pattern

# "BARCELONA, 3 (EUROPA PRESS)"
DAY_ALONE_RE = Pattern(r"(?: [12]?\d | 3[01] ) (?= [ ][(][^\W\d_] )")
# "Oct 2, 2020 / 08:00 am"
AFTER_DATE_RE = Pattern(
    r"""
    [ ,]* (?: / | at )? [ ]* \d{1,2} [:.h] \d\d (?: [ ]? [ap][.]?m[.]? )? (?: [ ] [A-Z]{2,4} )?
    (?= [ ][(/–—-] )
    """
)
FIRST_DAY_RE = Pattern(r"( [^\W\d_]{3,12} ) ,[ ]")
SIGNED_RE = Pattern(r"[ ] [(] ( [^()\n]{2,40} ) [)]")


def take_date(seen: Evidence, position: int) -> int:
    """Take a date, or after a place and a comma the day of the month alone."""
    if seen.date:
        return 0
    found = read_date(seen.text, position)
    if not found:
        day = DAY_ALONE_RE.match(seen.text, position)
        if not (day and seen.place and seen.comma):
            return 0
        found = Date(day.end(), None, int(day[0]), None)
    seen.date = found
    if seen.parts and seen.parts[-1].kind == "date":  # the day of the week
        position = seen.parts.pop().start
    seen.add("date", position, found.end)
    time = AFTER_DATE_RE.match(seen.text, found.end)
    return time.end() if time else found.end


def take_weekday(seen: Evidence, position: int) -> int:
    """Take the day of the week, which is part of the date and no evidence of its own."""
    last = seen.parts[-1].kind if seen.parts else ""
    if not seen.comma or last not in ("place", "region", "date"):
        return 0
    end = read_weekday(seen.text, position)
    if not end or not (joins(seen.text, end) or DASH_RE.match(seen.text, end)):
        return 0
    if last == "date":
        position = seen.parts.pop().start
    return seen.add("date", position, end)


def take_first_day(seen: Evidence, position: int) -> int:
    """Take a date that starts with its weekday, and is signed: "MONDAY, June 3 (UPI)"."""
    text = seen.text
    day = FIRST_DAY_RE.match(text, position)
    found = read_date(text, day.end()) if day and is_weekday(day[1]) else None
    signed = found and SIGNED_RE.match(text, found.end)
    if not (found and signed and full_name(signed[1])):
        return 0
    seen.date = found
    return seen.add("date", position, found.end)
