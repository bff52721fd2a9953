"""The grammar of datelines, for scripts that set words apart.

A label is read part by part (place, region, date, agency, note) in whatever order a
wire has them.  It may end where the parts read so far are evidence enough for the mark
that stands there: a dash asks for less than a colon, and no mark at all for most.  The
longest reading that may end wins.  How each part is read is the business of its slot.
"""

from __future__ import annotations

from cleantext.dateline.agencies import read_agency
from cleantext.dateline.dates import read_date
from cleantext.dateline.evidence import NOTHING, STRONG, Evidence
from cleantext.dateline.places import UNCASED, is_region, read_name
from cleantext.dateline.record import Label, Part
from cleantext.dateline.separators import END_RE, JOINT_RE, LINK_RE, joins
from cleantext.dateline.slots.agency import (
    may_sign,
    take_agency,
    take_piped,
    take_quoted,
    take_reporter,
    take_unknown_agency,
)
from cleantext.dateline.slots.bracket import OPENING_RE, take_bracket
from cleantext.dateline.slots.date import take_date, take_first_day, take_weekday
from cleantext.dateline.slots.place import (
    take_after_place,
    take_after_stroke,
    take_first_place,
    take_linked,
)
from cleantext.patterns import Pattern

MAX_PARTS = 14

STARTS_WITH_DATE_RE = Pattern(r"[^\W\d_]{3,9} [.]? [ ] \d")


class Reading:
    """A label as far as it is read.

    `end` is where the story begins if the label ends where it may end best, `parts`
    what it then holds, and `sureness` what that is worth.
    """

    __slots__ = ("_seen", "end", "parts", "sureness")

    def __init__(self, text: str, start: int) -> None:
        self._seen = Evidence(text, start)
        self.end = start
        self.parts: list[Part] = []
        self.sureness = NOTHING

    def read(self) -> Label | None:
        """Read as far as the label goes; None where it may not end anywhere."""
        position = self._seen.start
        for _ in range(MAX_PARTS):
            after = _take(self._seen, position)
            if after <= position:
                break
            position = self._after(after)
        if not self.sureness:
            return None
        dated = any(part.kind == "date" for part in self.parts)
        date = self._seen.date if dated else None
        return Label(self._seen.start, self.end, tuple(self.parts), date, self.sureness == STRONG)

    def _after(self, position: int) -> int:
        """Note whether the label may end here; return where the next part begins."""
        seen = self._seen
        text = seen.text
        match = END_RE.match(text, position)
        assert match is not None  # it matches nothing, too
        kind = match.lastgroup or ""
        end = match.end()
        sureness = seen.sureness(kind, end)
        if sureness:
            self.end, self.sureness = end, sureness
            self.parts = seen.parts.copy()
        if kind in ("dash", "equals", "colon", "pipe"):
            seen.dashed, seen.comma = True, False
            return end
        joint = JOINT_RE.match(text, position)
        assert joint is not None
        seen.comma = not joint[0].isspace() and bool(joint[0])
        seen.dashed = False
        return joint.end()


def _take(seen: Evidence, position: int) -> int:
    """Take the part at `position`; return where it ends, `position` where none is."""
    text = seen.text
    first = text[position : position + 1]
    if first.isalpha():
        return _take_words(seen, position)
    if first.isdigit():
        return take_date(seen, position) or take_agency(seen, position) or position
    if first == "/" and seen.place and not seen.date and not seen.comma:
        end = take_after_stroke(seen, position)
        if end:
            return end
    if OPENING_RE.match(text, position):
        return take_bracket(seen, position)
    return take_quoted(seen, position) or position


def _take_words(seen: Evidence, position: int) -> int:
    """Take the part that begins with a letter at `position`."""
    text = seen.text
    if not seen.parts:
        end = take_first_day(seen, position)
        if end:
            return end
    if seen.parts or STARTS_WITH_DATE_RE.match(text, position):
        end = take_date(seen, position) or take_weekday(seen, position)
        if end:
            return end
        link = LINK_RE.match(text, position)
        if link and (seen.signed or "أ" <= text[position] <= "ي" or read_date(text, link.end())):
            return take_linked(seen, link.end()) or position
        end = take_piped(seen, position)
        if end:
            return end
        if seen.dashed and seen.place and not may_sign(seen, position):
            return position
    end = read_name(text, position)
    # What follows must join, or the words are the story's.
    joined = end > position and joins(text, end)
    unit = seen.may_take_unit() and seen.comma and not seen.date
    if unit and joined and is_region(text[position:end]):
        seen.units += 1
        return seen.add("region", position, end)
    if seen.parts or joined or end == position:
        # "الرياض 3 سبتمبر واس عقد", "Baku, March 3, AZERTAC The bridge"
        tied = seen.date and seen.place and (seen.comma or seen.case == UNCASED)
        agency = take_agency(seen, position, 0 if tied else end)
        if agency:
            return agency
    if not seen.parts:  # "Xinhua News Agency in Beijing on January 15th (Reporter"
        agency = read_agency(text, position) or 0
        if 0 < agency < end and LINK_RE.match(text, agency + 1):
            return take_agency(seen, position)
    if end == position:
        return position
    if not seen.place:
        return take_first_place(seen, position, end, joined)
    if not joined or (seen.signed == STRONG and not unit):
        return take_reporter(seen, position, end) or position
    if seen.date:
        return take_unknown_agency(seen, position, end)
    return take_after_place(seen, position, end)


def read(text: str, start: int) -> Label | None:
    """Return the label that starts at `start`, None where none does."""
    return Reading(text, start).read()
