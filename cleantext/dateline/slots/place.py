"""The places of a label, with their regions, by their shape and by the table."""

from __future__ import annotations

from cleantext.dateline.agencies import full_name, is_agency, read_agency
from cleantext.dateline.dates import is_weekday, read_date
from cleantext.dateline.evidence import STRONG, Evidence
from cleantext.dateline.places import (
    CAPITALS,
    JOINTS,
    TITLE,
    case_of,
    is_place,
    is_region,
    read_name,
    split_names,
)
from cleantext.dateline.separators import JOINT_RE
from cleantext.dateline.slots.date import take_date
from cleantext.patterns import Pattern

# "LOS ANGELES, Calif., and PARIS"
AND_RE = Pattern(rf"(?: {JOINTS} ) [ ]")
# "New york, March 2": the second word small by a slip.
SMALL_TAIL_RE = Pattern(r"[ ] [a-z]{2,12} (?= [ ]?, )")
# دمشق-سانا: Arabic wires tie their name to the place.
TIED_RE = Pattern(r"([\u0621-\u064a\u06a9-\u06cc]+) - ([\u0621-\u064a\u06a9-\u06cc]+) (?=[ ])")
# The Turkish wires set who reports before the place: "Ayşe DEMİR/ANTALYA".
REPORTER_NAME_RE = Pattern(r"[^\W\d_a-z] [^\W\d_A-Z]+ (?: [ -]\w+ ){0,4} [ ] [^\W\d_a-z]{2,}")


def take_first_place(seen: Evidence, position: int, end: int, joined: bool) -> int:
    """Take the first place; what no mark follows (`joined` tells) is read less far, if at all."""
    if not joined:
        tied = TIED_RE.match(seen.text, position)
        if tied and full_name(tied[2]):
            take_place(seen, *tied.span(1))
            seen.signed = STRONG
            return seen.add("agency", *tied.span(2))
        end = _known_beginning(seen, position, end) or _small_tail(seen, end)
        if not end:
            return position
    return take_place(seen, position, end)


def take_place(seen: Evidence, position: int, end: int) -> int:
    """Take the place, or the places, that ``text[position:end]`` names."""
    place = seen.text[position:end]
    case = case_of(place)
    if case is None or len(place) < 2:
        return position
    if is_weekday(place) and not is_place(place):  # Dushanbe is Monday
        return position
    desk = place.split(" ")[0].split("-")[0]
    if case == TITLE and " " in place and ((seen.parts and seen.dashed) or is_agency(desk)):
        begin = position
        position = _known_ending(seen, begin, end)  # "EFE - Cantabria Lisboa"
        if seen.text[begin:position].rstrip() == desk and not seen.signed:  # "AKP Phnom Penh"
            seen.signed = STRONG
            seen.add("agency", begin, begin + len(desk))
    spans = split_names(seen.text, position, end)
    seen.place = seen.text[slice(*spans[0])]
    seen.case = case_of(seen.place)
    for span in spans:
        seen.add("place", *span)
    return end


def _known_ending(seen: Evidence, position: int, end: int) -> int:
    """Return where the longest known place begins that the words end on."""
    words = seen.text[position:end].split(" ")
    for count in range(len(words)):
        name = " ".join(words[count:])
        if is_place(name):
            return end - len(name)
    return position


def _known_beginning(seen: Evidence, position: int, end: int) -> int:
    """Return the end of the known place that the words begin with, after a credit."""
    if seen.signed != STRONG or not seen.comma:
        return 0
    words = seen.text[position:end].split(" ")
    for count in range(len(words) - 1, 0, -1):
        name = " ".join(words[:count])
        if is_place(name):
            return position + len(name)
    return 0


def _small_tail(seen: Evidence, end: int) -> int:
    """Return the end of a second word in small letters, where a date follows; 0 without one."""
    tail = SMALL_TAIL_RE.match(seen.text, end)
    if not tail:
        return 0
    joint = JOINT_RE.match(seen.text, tail.end())
    return tail.end() if joint and read_date(seen.text, joint.end()) else 0


def take_after_place(seen: Evidence, position: int, end: int) -> int:
    """Take a region, or one more place."""
    text = seen.text
    words = text[position:end]
    if seen.dashed or seen.closed or not seen.comma or case_of(words) is None:
        return position
    if _take_more_places(seen, position, end):
        return end
    seen.units += is_region(words)
    if text.startswith((".,", ". ("), end):  # an abbreviation that the table lacks
        end += 1
    return seen.add("region", position, end)


def _take_more_places(seen: Evidence, position: int, end: int) -> bool:
    """Take places after a comma: "CAIRO, ABU DHABI and DOHA"."""
    text = seen.text
    last = AND_RE.match(text, position)
    spans = split_names(text, last.end() if last else position, end)
    names = [text[slice(*span)] for span in spans]
    more = seen.case == CAPITALS and all(
        name.isupper() and is_place(name) and not is_region(name) for name in names
    )
    if last or more:
        for span in spans:
            seen.add("place", *span)
    return bool(last or more)


def take_after_stroke(seen: Evidence, position: int) -> int:
    """Take a place or an agency: "Wien/Linz", "Wien/dpa", not "Wien /APA/"."""
    text = seen.text
    begin = position + 1 + (text[position + 1 : position + 2] == " ")
    signed = read_agency(text, begin)
    end = signed or read_name(text, begin)
    if end == begin:
        return 0
    if text[end:].lstrip().startswith("/") and (signed or text[position - 1].isspace()):
        return 0
    if signed and not seen.signed:
        seen.signed = STRONG
        return seen.add("agency", begin, end)
    place, single = text[begin:end], len(seen.parts) == 1
    if single and place.isupper() and REPORTER_NAME_RE.fullmatch(seen.place):
        seen.parts[0] = seen.parts[0]._replace(kind="byline")
        seen.place, seen.case = place, CAPITALS
    return seen.add("place", begin, end)


def take_linked(seen: Evidence, position: int) -> int:
    """Take the date or the place after a word such as "in"."""
    end = take_date(seen, position)
    if end or seen.place:
        return end
    end = read_name(seen.text, position)
    return take_place(seen, position, end) if end > position else 0
