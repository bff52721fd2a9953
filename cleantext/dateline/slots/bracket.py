"""What a label has in brackets: an agency for the most, a region, a date, or several of them."""

from __future__ import annotations

from cleantext.dateline.agencies import (
    ACRONYM_RE,
    DOMAIN_RE,
    full_name,
    is_agency,
    read_agency,
)
from cleantext.dateline.dates import is_weekday, read_date
from cleantext.dateline.evidence import STRONG, WEAK, Evidence
from cleantext.dateline.places import TITLE, case_of, is_region, read_name
from cleantext.dateline.separators import END_RE, LINK_RE, SPACED_DASH_RE
from cleantext.dateline.slots.agency import REPORTER_RE, take_agency, take_quoted
from cleantext.dateline.slots.date import take_date
from cleantext.dateline.slots.place import take_place
from cleantext.patterns import Pattern

MAX_BRACKET = 90  # characters; "(Reporters: Wang Jiangang, Hao Yalin)"
OPENING_RE = Pattern(r"[(\[/（［] | -lrb- | -LRB-")
OPENING_TO_CLOSING = {
    "(": ")", "[": "]", "/": "/", "（": "）", "［": "］", "-lrb-": "-rrb-", "-LRB-": "-RRB-",
}  # fmt: skip
# "3TV/CBS 5", "Kurdistan24", "News 12", "Newsradio 1020 KDKA", "News 4 & Fox 11"
STATION_RE = Pattern(
    r"""
    [A-Z\d]{2,4} [/ ] [A-Z]{2,4} (?: [ ]\d{1,2} )?
    | (?= [\w &/]{,24} \b (?: News | Newsradio | Channel | TV | Fox | FOX | ABC | CBS | NBC ) \b )
      [A-Z\d] [\w &/]{3,30}
    | [A-Z][A-Za-z]{3,12} \d{1,2}
    """
)
SMALL_CREDIT_RE = Pattern(r"[a-zà-ÿ]{2,4} (?: [/-] [a-zà-ÿ]{2,9} )?")
DESK_CODE_RE = Pattern(r"[A-Z]{1,4} \d{2,6}")
FIELD_JOINT_RE = Pattern(r"[ ]* [,-]? [ ]+ | [ ]*[-–—][ ]*")


def take_bracket(seen: Evidence, position: int) -> int:
    """Take what stands in the bracket that opens at `position`."""
    text = seen.text
    opening = OPENING_RE.match(text, position)
    assert opening is not None
    inner = opening.end()
    closing = OPENING_TO_CLOSING[opening[0]]
    close = text.find(closing, inner, inner + MAX_BRACKET)
    if close < 0 or (closing == "/" and "\n" in text[inner:close]):
        return _take_torn(seen, inner) or position
    end = close + len(closing)
    words = text[inner:close]
    start = inner + len(words) - len(words.lstrip())
    words = words.strip()
    if not words or not _take_enclosed(seen, position, start, start + len(words), end):
        return _take_torn(seen, inner) or position
    seen.closed = seen.parts[-1].kind != "region"
    return end


def _take_torn(seen: Evidence, inner: int) -> int:
    """Take an agency that lost its closing bracket: "DENVER (AP — A blizzard"."""
    if not seen.place or seen.signed:
        return 0
    end = read_agency(seen.text, inner)
    if not end or not SPACED_DASH_RE.match(seen.text, end):
        return 0
    seen.signed = STRONG
    seen.add("agency", inner, end)
    seen.closed = True
    return end


def _take_enclosed(seen: Evidence, position: int, start: int, stop: int, end: int) -> bool:
    """Take ``text[start:stop]``, which the bracket from `position` to `end` holds."""
    text = seen.text
    words = text[start:stop]
    followed = text[end : end + 2].lstrip()[:1]
    if seen.may_take_unit() and followed in ("(", "[", ",", "-") and is_region(words):
        seen.units += 1
        seen.add("region", position, end)
        return True
    if is_agency(words) or (not seen.signed and DOMAIN_RE.fullmatch(words)):
        return _sign(seen, start, stop)
    if not seen.signed:
        if _take_fields(seen, start, stop):
            return True
        if ":" not in words and full_name(words):
            return _sign(seen, start, stop)
        if DESK_CODE_RE.fullmatch(words) and not seen.parts:
            seen.add("note", start, stop)
            return True
    if is_weekday(words):  # "May 3 (Tuesday)"
        return seen.parts[-1:] != [] and seen.parts[-1].kind == "date"
    if not seen.date and read_date(text, start):
        return take_date(seen, start) == stop
    if REPORTER_RE.search(words):
        seen.add("byline" if seen.parts else "note", start, stop)
        return bool(seen.parts[:-1])
    digits = any(map(str.isdigit, words))
    if digits and not (ACRONYM_RE.fullmatch(words) or STATION_RE.fullmatch(words)):
        return False
    if seen.dashed and seen.place and not seen.signed:
        follows = END_RE.match(text, end)
        if not follows or follows.lastgroup != "dash":
            return False
    if not seen.place:
        return _take_unknown(seen, start, stop)
    joined = followed in ("(", "[", ",") or text[position] == "["
    if seen.may_take_unit() and (joined or is_region(words)):
        seen.units += is_region(words)
        seen.add("region", position, end)
        return True
    if seen.signed:
        seen.add("note", start, stop)
        return case_of(words) is not None
    return _take_unknown(seen, start, stop)


def _sign(seen: Evidence, start: int, stop: int) -> bool:
    """Take an agency in brackets; one named before it without them was a desk's mark."""
    if seen.signed:
        for n, part in enumerate(seen.parts):
            if part.kind == "agency":
                seen.parts[n] = part._replace(kind="note")
    seen.signed = STRONG
    seen.add("agency", start, stop)
    return True


def _take_unknown(seen: Evidence, start: int, stop: int) -> bool:
    """Take what may be the name of an agency that the table lacks."""
    words = seen.text[start:stop]
    if ":" in words:  # "(NYSE: NY)"
        return False
    case = case_of(words)
    if case is None:  # "dpa", "sda", "dpa/lni"
        if not seen.place or not SMALL_CREDIT_RE.fullmatch(words):
            return False
    elif words.count(" ") > 4 or (case == TITLE and not _is_headed(words)):
        return False
    seen.signed = WEAK
    seen.add("agency", start, stop)
    return True


def _take_fields(seen: Evidence, start: int, stop: int) -> bool:
    """Take several parts out of one pair of brackets: "AFP in Tokyo on 7th"."""
    fields = _read_fields(seen.text, start, stop)
    if fields is None:
        return False
    if not seen.parts and not fields.signed and _is_filed(fields):
        seen.place, seen.case, seen.units = fields.place, fields.case, fields.units
        seen.date, seen.parts = fields.date, fields.parts
        return True
    if not fields.signed:
        name, date = fields.parts[0], fields.date
        credit = fields.place
        dated = date is not None and date.month is not None  # not "News 1st"
        if not (dated and credit and (seen.place or ACRONYM_RE.fullmatch(credit))):
            return False
        fields.parts[0] = name._replace(kind="agency")
        fields.place = ""
    if (seen.place and fields.place) or (seen.date and fields.date):
        return False
    seen.parts += fields.parts
    seen.signed = fields.signed or WEAK
    seen.date = seen.date or fields.date
    if fields.place:
        seen.place, seen.case = fields.place, fields.case
    return True


def _read_fields(text: str, start: int, stop: int) -> Evidence | None:
    """Return the parts that fill ``text[start:stop]``, None where something else is there."""
    fields = Evidence(text, start)
    position = start
    while position < stop:
        link = LINK_RE.match(text, position)
        if link and fields.parts:
            position = link.end()
        end = (
            take_agency(fields, position)
            or take_date(fields, position)
            or take_quoted(fields, position)
        )
        if not end:
            end = read_name(text, position)
            if end > stop or end == position:
                return None
            if fields.place and fields.signed:
                fields.add("byline", position, end)
            elif fields.may_take_unit() and is_region(text[position:end]):
                fields.units += 1
                fields.add("region", position, end)
            elif fields.place or take_place(fields, position, end) == position:
                return None
        position = end
        if position < stop:
            joint = FIELD_JOINT_RE.match(text, position)
            if not joint or joint.end() == position:
                return None
            position = joint.end()
    return None if position > stop + 1 else fields


def _is_filed(fields: Evidence) -> bool:
    """Tell whether a known place leads: "(Nairobi) – ", "(Washington, DC, May 3, 2021) – "."""
    if not fields.parts or fields.parts[0].kind != "place" or not fields.is_known():
        return False
    return bool(fields.case == TITLE or len(fields.place) > 4 or fields.date)


def _is_headed(words: str) -> bool:
    """Tell whether each word but the small ones begins with a capital."""
    return all(word[0].isupper() or not word[0].isalpha() for word in words.split())
