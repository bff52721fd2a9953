"""The grammar of datelines, for scripts that set words apart.

A label is read part by part (place, region, date, agency, note) in whatever order a
wire has them.  It may end where the parts read so far are evidence enough for the mark
that stands there: a dash asks for less than a colon, and no mark at all for most.  The
longest reading that may end wins.
"""

from __future__ import annotations

from cleantext.dateline.agencies import (
    ACRONYM_RE,
    DOMAIN_RE,
    full_name,
    is_agency,
    read_agency,
)
from cleantext.dateline.dates import Date, is_weekday, read_date, read_weekday
from cleantext.dateline.evidence import NOTHING, STRONG, WEAK, Evidence
from cleantext.dateline.places import (
    CAPITALS,
    JOINTS,
    TITLE,
    UNCASED,
    case_of,
    is_place,
    is_region,
    read_name,
    split_names,
)
from cleantext.dateline.record import Label, Part
from cleantext.patterns import Pattern

MAX_PARTS = 14
MAX_BRACKET = 90  # characters; "(Reporters: Wang Jiangang, Hao Yalin)"

JOINT_RE = Pattern(
    r"""
    [ \t\xa0]* (?: [,.،]{1,3} (?! [ ]?[-–—] ) (?: M (?![a-z]) )? )?
    [ \t\xa0]* (?: \r?\n [ \t]* (?=\S) )?
    """
)
END_RE = Pattern(
    r"""
    [ \t\xa0]*
    (?:
        (?P<dash>
            (?: ,[ ]* | [ ]?[.:]\s* )?
            (?: -{2,} | [–—―_−‒\x96\x97]{1,3} | -(?=\s)
              | (?<! [^\W\d_] ) - (?! [lL][rR][bB] | (?<=\d-) \d )
              | â€["”“\x93\x94] | &[mn]dash; | &\#821[12]; )
            (?: [ ]* [-–—]+ (?=\s) )*
        )
      | (?P<colon> \s?[:៖] )
      | (?P<equals> = )
      | (?P<stop> \s?[.։।۔] (?! [.\w] ) )
      | (?P<slash> (?<=[ ]) / [ ] )
      | (?P<pipe> [|] (?=\s) )
      | (?P<bare> (?!,) )
      | ,
    )
    \s*
    """
)
OPENING_RE = Pattern(r"[(\[/（［] | -lrb- | -LRB-")
OPENING_TO_CLOSING = {
    "(": ")", "[": "]", "/": "/", "（": "）", "［": "］", "-lrb-": "-rrb-", "-LRB-": "-RRB-",
}  # fmt: skip
REPORTER_RE = Pattern(
    r"""
    \b (?: [Rr]eporters? | report | [Rr]eported[ ]by | [Cc]orrespondent | [Ss]taff
         | [Bb]y | [Pp]or | di | [Vv]on | from )\b
    """
)
# "report of January 11 from Beijing", "in Tokyo on 7th", "دبي في 21 أكتوبر".
LINK_RE = Pattern(
    r"""
    (?: report(?:ed|s|ing)? [ ] )?
    (?: of | in | from | on | at | dated | à | en | le | el | em | в ) [ ]
    | في[ ]
    """
)


class Reading:
    """A label as far as it is read.

    `end` is where the story begins if the label ends where it may end best, `parts`
    what it then holds, and `sureness` what that is worth.
    """

    __slots__ = ("_comma", "_dashed", "_seen", "_text", "end", "parts", "sureness")

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._seen = Evidence(text, start)
        self._comma = False  # did a comma follow the last part
        self._dashed = False  # did a dash
        self.end = start
        self.parts: list[Part] = []
        self.sureness = NOTHING

    def read(self) -> Label | None:
        """Read as far as the label goes; None where it may not end anywhere."""
        position = self._seen.start
        for _ in range(MAX_PARTS):
            after = self._take(position)
            if after <= position:
                break
            position = self._after(after)
        if not self.sureness:
            return None
        dated = any(part.kind == "date" for part in self.parts)
        date = self._seen.date if dated else None
        return Label(self._seen.start, self.end, tuple(self.parts), date, self.sureness == STRONG)

    # Where the label may end ------------------------------------------------

    def _after(self, position: int) -> int:
        """Note whether the label may end here; return where the next part begins."""
        text = self._text
        match = END_RE.match(text, position)
        assert match is not None  # it matches nothing, too
        kind = match.lastgroup or ""
        end = match.end()
        sureness = self._seen.sureness(kind, end)
        if sureness:
            self.end, self.sureness = end, sureness
            self.parts = self._seen.parts.copy()
        if kind in ("dash", "equals", "colon", "pipe"):
            self._dashed, self._comma = True, False
            return end
        joint = JOINT_RE.match(text, position)
        assert joint is not None
        self._comma = not joint[0].isspace() and bool(joint[0])
        self._dashed = False
        return joint.end()

    # Part by part -----------------------------------------------------------

    def _take(self, position: int) -> int:
        """Take the part at `position`; return where it ends, `position` where none is."""
        text = self._text
        first = text[position : position + 1]
        if first.isalpha():
            return self._take_words(position)
        if first.isdigit():
            return self._take_date(position) or self._take_agency(position) or position
        if first == "/" and self._seen.place and not self._seen.date and not self._comma:
            end = self._take_after_stroke(position)
            if end:
                return end
        if OPENING_RE.match(text, position):
            return self._take_bracket(position)
        return self._take_quoted(position) or position

    def _take_after_stroke(self, position: int) -> int:
        """Take a place or an agency: "Wien/Linz", "Wien/dpa", not "Wien /APA/"."""
        text = self._text
        begin = position + 1 + (text[position + 1 : position + 2] == " ")
        signed = read_agency(text, begin)
        end = signed or read_name(text, begin)
        if end == begin:
            return 0
        if text[end:].lstrip().startswith("/") and (signed or text[position - 1].isspace()):
            return 0
        if signed and not self._seen.signed:
            self._seen.signed = STRONG
            return self._seen.add("agency", begin, end)
        place, single = text[begin:end], len(self._seen.parts) == 1
        if single and place.isupper() and REPORTER_NAME_RE.fullmatch(self._seen.place):
            self._seen.parts[0] = self._seen.parts[0]._replace(kind="byline")
            self._seen.place, self._seen.case = place, CAPITALS
        return self._seen.add("place", begin, end)

    def _take_date(self, position: int) -> int:
        if self._seen.date:
            return 0
        found = read_date(self._text, position)
        if not found:
            day = DAY_ALONE_RE.match(self._text, position)
            if not (day and self._seen.place and self._comma):
                return 0
            found = Date(day.end(), None, int(day[0]), None)
        self._seen.date = found
        if self._seen.parts and self._seen.parts[-1].kind == "date":  # the day of the week
            position = self._seen.parts.pop().start
        self._seen.add("date", position, found.end)
        time = AFTER_DATE_RE.match(self._text, found.end)
        return time.end() if time else found.end

    def _take_weekday(self, position: int) -> int:
        """Take the day of the week, which is part of the date and no evidence of its own."""
        last = self._seen.parts[-1].kind if self._seen.parts else ""
        if not self._comma or last not in ("place", "region", "date"):
            return 0
        end = read_weekday(self._text, position)
        if not end or not (_joins(self._text, end) or DASH_RE.match(self._text, end)):
            return 0
        if last == "date":
            position = self._seen.parts.pop().start
        return self._seen.add("date", position, end)

    def _take_first_day(self, position: int) -> int:
        """Take a date that starts with its weekday, and is signed: "MONDAY, June 3 (UPI)"."""
        text = self._text
        end = read_weekday(text, position)
        found = read_date(text, end + 2) if end and text.startswith(", ", end) else None
        signed = found and SIGNED_RE.match(text, found.end)
        if not (found and signed and full_name(signed[1])):
            return 0
        self._seen.date = found
        return self._seen.add("date", position, found.end)

    def _take_agency(self, position: int, at_least: int = 0) -> int:
        """Take an agency that is named without brackets, no shorter than the name there."""
        if self._seen.signed:
            return 0
        end = read_agency(self._text, position)
        if end is None or end < at_least - (self._text[at_least - 1] == "."):
            opens = at_least and not self._seen.parts
            if opens and NEWS_AGENCY_RE.fullmatch(self._text, position, at_least):
                self._seen.signed = WEAK
                return self._seen.add("agency", position, at_least)
            match = DOMAIN_RE.match(self._text, position)
            if not match or (self._seen.parts and not self._comma and not self._dashed):
                return 0
            end = match.end()
        self._seen.signed = STRONG
        return self._seen.add("agency", position, end)

    def _take_quoted(self, position: int) -> int:
        """Take an agency that stands in quotation marks after place and date: «Авеста»."""
        quoted = QUOTED_RE.match(self._text, position)
        if not (quoted and self._seen.place and self._seen.date) or self._seen.signed:
            return 0
        self._seen.signed = STRONG if is_agency(quoted[1]) else WEAK
        self._seen.add("agency", *quoted.span(1))
        return quoted.end()

    def _take_words(self, position: int) -> int:
        text = self._text
        if text.startswith(("-lrb-", "-LRB-"), position):
            return self._take_bracket(position)
        if not self._seen.parts:
            end = self._take_first_day(position)
            if end:
                return end
        if self._seen.parts or STARTS_WITH_DATE_RE.match(text, position):
            end = self._take_date(position)
            if end:
                return end
            end = self._take_weekday(position)
            if end:
                return end
            link = LINK_RE.match(text, position)
            if link and (
                self._seen.signed or "أ" <= text[position] <= "ي" or read_date(text, link.end())
            ):
                return self._take_linked(link.end()) or position
            piped = PIPED_RE.match(text, position)
            if piped and self._seen.units and not self._seen.signed:
                self._seen.signed = WEAK
                return self._seen.add("agency", *piped.span(1))
            if self._dashed and self._seen.place and not self._may_sign(position):
                return position
        end = read_name(text, position)
        # What follows must join, or the words are the story's.
        joined = end > position and _joins(text, end)
        unit = self._may_take_unit() and self._comma and not self._seen.date
        if unit and joined and is_region(text[position:end]):
            self._seen.units += 1
            return self._seen.add("region", position, end)
        if self._seen.parts or joined or end == position:
            # "الرياض 3 سبتمبر واس عقد", "Baku, March 3, AZERTAC The bridge"
            tied = (
                self._seen.date and self._seen.place and (self._comma or self._seen.case == UNCASED)
            )
            agency = self._take_agency(position, 0 if tied else end)
            if agency:
                return agency
        if not self._seen.parts:  # "Xinhua News Agency in Beijing on January 15th (Reporter"
            agency = read_agency(text, position) or 0
            if 0 < agency < end and LINK_RE.match(text, agency + 1):
                return self._take_agency(position)
        if end == position:
            return position
        if not self._seen.place:
            return self._take_first_place(position, end, joined)
        if not joined or (self._seen.signed == STRONG and not unit):
            return self._take_reporter(position, end) or position
        return self._take_after_place(position, end)

    def _may_sign(self, position: int) -> bool:
        """Tell whether the words after place and dash may be an agency, and not the story's."""
        text = self._text
        return (
            "Ѐ" <= self._seen.place[0] <= "ӿ"
            or read_agency(text, position) is not None
            or DOMAIN_RE.match(text, position) is not None
        )

    def _take_first_place(self, position: int, end: int, joined: bool) -> int:
        if not joined:
            tied = TIED_RE.match(self._text, position)
            if tied and full_name(tied[2]):
                self._take_place(*tied.span(1))
                self._seen.signed = STRONG
                return self._seen.add("agency", *tied.span(2))
            end = self._known_beginning(position, end) or self._small_tail(end)
            if not end:
                return position
        return self._take_place(position, end)

    def _take_linked(self, position: int) -> int:
        end = self._take_date(position)
        if end or self._seen.place:
            return end
        end = read_name(self._text, position)
        return self._take_place(position, end) if end > position else 0

    def _take_place(self, position: int, end: int) -> int:
        place = self._text[position:end]
        case = case_of(place)
        if case is None or len(place) < 2:
            return position
        if is_weekday(place) and not is_place(place):  # Dushanbe is Monday
            return position
        desk = place.split(" ")[0].split("-")[0]
        if (
            case == TITLE
            and " " in place
            and ((self._seen.parts and self._dashed) or is_agency(desk))
        ):
            begin = position
            position = self._known_ending(begin, end)  # EFE - Cantabria Lisboa
            # AKP Phnom Penh
            if self._text[begin:position].rstrip() == desk and not self._seen.signed:
                self._seen.signed = STRONG
                self._seen.add("agency", begin, begin + len(desk))
        spans = split_names(self._text, position, end)
        self._seen.place = self._text[slice(*spans[0])]
        self._seen.case = case_of(self._seen.place)
        for span in spans:
            self._seen.add("place", *span)
        return end

    def _known_ending(self, position: int, end: int) -> int:
        """Return where the longest known place begins that the words end on."""
        words = self._text[position:end].split(" ")
        for count in range(len(words)):
            name = " ".join(words[count:])
            if is_place(name):
                return end - len(name)
        return position

    def _known_beginning(self, position: int, end: int) -> int:
        """Return the end of the known place that the words begin with, after a credit."""
        if self._seen.signed != STRONG or not self._comma:
            return 0
        words = self._text[position:end].split(" ")
        for count in range(len(words) - 1, 0, -1):
            name = " ".join(words[:count])
            if is_place(name):
                return position + len(name)
        return 0

    def _small_tail(self, end: int) -> int:
        tail = SMALL_TAIL_RE.match(self._text, end)
        if not tail:
            return 0
        joint = JOINT_RE.match(self._text, tail.end())
        return tail.end() if joint and read_date(self._text, joint.end()) else 0

    def _take_after_place(self, position: int, end: int) -> int:
        """Take a region, or an agency that the table does not know."""
        text = self._text
        words = text[position:end]
        if self._seen.date:
            return self._take_unknown_agency(position, end)
        if self._dashed or self._seen.closed or not self._comma or case_of(words) is None:
            return position
        if self._take_more_places(position, end):
            return end
        self._seen.units += is_region(words)
        if text.startswith((".,", ". ("), end):  # an abbreviation that the table lacks
            end += 1
        return self._seen.add("region", position, end)

    def _take_unknown_agency(self, position: int, end: int) -> int:
        """Take the words that stand after place and date, as an agency does."""
        text, seen = self._text, self._seen
        words, last = text[position:end], seen.parts[-1].kind
        if last == "agency":
            return self._take_reporter(position, end) or position
        cyrillic = "Ѐ" <= seen.place[0] <= "ӿ"
        follows = END_RE.match(text, end)
        marked = follows and follows.lastgroup in ("stop", "dash")
        if not marked and not (cyrillic and text[end] == ","):
            reporter = text[end : end + 2] == " (" and REPORTER_RE.match(text, end + 2)
            if not reporter:
                return position
        # After a dash only the wires of one script go on with their name.
        if last != "date" or (self._dashed and not cyrillic):
            return position
        if words.count(" ") > 2 or (is_place(words) and not self._comma):
            return position
        if seen.case == UNCASED and not seen.is_known():
            return position
        seen.signed = WEAK
        return seen.add("agency", position, end)

    def _take_more_places(self, position: int, end: int) -> bool:
        """Take places after a comma: "CAIRO, ABU DHABI and DOHA"."""
        text = self._text
        last = AND_RE.match(text, position)
        spans = split_names(text, last.end() if last else position, end)
        names = [text[slice(*span)] for span in spans]
        more = self._seen.case == CAPITALS and all(
            name.isupper() and is_place(name) and not is_region(name) for name in names
        )
        if last or more:
            for span in spans:
                self._seen.add("place", *span)
        return bool(last or more)

    def _take_reporter(self, position: int, end: int) -> int:
        """Take the reporter's name after the agency's: "РИА Новости, Виктория Иванова."."""
        words = self._text[position:end]
        if not (self._seen.signed and self._comma and self._seen.date) or " " not in words:
            return 0
        return self._seen.add("byline", position, end) if self._text[end : end + 1] == "." else 0

    # Brackets ---------------------------------------------------------------

    def _take_bracket(self, position: int) -> int:
        text = self._text
        opening = OPENING_RE.match(text, position)
        assert opening is not None
        inner = opening.end()
        closing = OPENING_TO_CLOSING[opening[0]]
        close = text.find(closing, inner, inner + MAX_BRACKET)
        if close < 0 or (closing == "/" and "\n" in text[inner:close]):
            return self._take_torn(inner) or position
        end = close + len(closing)
        words = text[inner:close]
        start = inner + len(words) - len(words.lstrip())
        words = words.strip()
        if not words or not self._take_enclosed(position, start, start + len(words), end):
            return self._take_torn(inner) or position
        self._seen.closed = self._seen.parts[-1].kind != "region"
        return end

    def _take_torn(self, inner: int) -> int:
        """Take an agency that lost its closing bracket: "DENVER (AP — A blizzard"."""
        if not self._seen.place or self._seen.signed:
            return 0
        end = read_agency(self._text, inner)
        if not end or not SPACED_DASH_RE.match(self._text, end):
            return 0
        self._seen.signed = STRONG
        self._seen.add("agency", inner, end)
        self._seen.closed = True
        return end

    def _take_enclosed(self, position: int, start: int, stop: int, end: int) -> bool:
        text = self._text
        words = text[start:stop]
        followed = text[end : end + 2].lstrip()[:1]
        if self._may_take_unit() and followed in ("(", "[", ",", "-") and is_region(words):
            self._seen.units += 1
            self._seen.add("region", position, end)
            return True
        if is_agency(words) or (not self._seen.signed and DOMAIN_RE.fullmatch(words)):
            return self._sign(start, stop)
        if not self._seen.signed:
            if self._take_fields(start, stop):
                return True
            if ":" not in words and full_name(words):
                return self._sign(start, stop)
            if DESK_CODE_RE.fullmatch(words) and not self._seen.parts:
                self._seen.add("note", start, stop)
                return True
        if is_weekday(words):  # "May 3 (Tuesday)"
            return self._seen.parts[-1:] != [] and self._seen.parts[-1].kind == "date"
        if not self._seen.date and read_date(text, start):
            return self._take_date(start) == stop
        if REPORTER_RE.search(words):
            self._seen.add("byline" if self._seen.parts else "note", start, stop)
            return bool(self._seen.parts[:-1])
        digits = any(map(str.isdigit, words))
        if digits and not (ACRONYM_RE.fullmatch(words) or STATION_RE.fullmatch(words)):
            return False
        if self._dashed and self._seen.place and not self._seen.signed:
            follows = END_RE.match(text, end)
            if not follows or follows.lastgroup != "dash":
                return False
        if not self._seen.place:
            if len(words) > 4 and words.isupper() and is_place(words):  # "(NEW YORK) -- "
                return self._take_place(start, stop) == stop
            return self._take_unknown(start, stop)
        joined = followed in ("(", "[", ",") or text[position] == "["
        if self._may_take_unit() and (joined or is_region(words)):
            self._seen.units += is_region(words)
            self._seen.add("region", position, end)
            return True
        if self._seen.signed:
            self._seen.add("note", start, stop)
            return case_of(words) is not None
        return self._take_unknown(start, stop)

    def _may_take_unit(self) -> bool:
        return bool(
            self._seen.parts
            and self._seen.parts[-1].kind in ("place", "region")
            and not self._dashed
        )

    def _sign(self, start: int, stop: int) -> bool:
        """Take an agency in brackets; one named before it without them was a desk's mark."""
        if self._seen.signed:
            for n, part in enumerate(self._seen.parts):
                if part.kind == "agency":
                    self._seen.parts[n] = part._replace(kind="note")
        self._seen.signed = STRONG
        self._seen.add("agency", start, stop)
        return True

    def _take_unknown(self, start: int, stop: int) -> bool:
        words = self._text[start:stop]
        case = case_of(words)
        if case is None:  # "dpa", "sda", "dpa/lni"
            if not self._seen.place or not SMALL_CREDIT_RE.fullmatch(words):
                return False
        elif words.count(" ") > 4 or (case == TITLE and not _is_headed(words)):
            return False
        self._seen.signed = WEAK
        self._seen.add("agency", start, stop)
        return True

    def _take_fields(self, start: int, stop: int) -> bool:
        """Take several parts out of one pair of brackets: "AFP in Tokyo on 7th"."""
        text = self._text
        fields = Reading(text, start)
        position = start
        while position < stop:
            link = LINK_RE.match(text, position)
            if link and fields._seen.parts:
                position = link.end()
            end = (
                fields._take_agency(position)
                or fields._take_date(position)
                or fields._take_quoted(position)
            )
            if not end:
                end = read_name(text, position)
                if end > stop or end == position:
                    return False
                if fields._seen.place and fields._seen.signed:
                    fields._seen.add("byline", position, end)
                elif fields._seen.place or fields._take_place(position, end) == position:
                    return False
            position = end
            if position < stop:
                joint = FIELD_JOINT_RE.match(text, position)
                if not joint or joint.end() == position:
                    return False
                position = joint.end()
        if position > stop + 1:
            return False
        if not fields._seen.signed:
            name, date = fields._seen.parts[0], fields._seen.date
            credit = fields._seen.place
            dated = date is not None and date.month is not None  # not "News 1st"
            if not (dated and credit and (self._seen.place or ACRONYM_RE.fullmatch(credit))):
                return False
            fields._seen.parts[0] = name._replace(kind="agency")
            fields._seen.place = ""
        if (self._seen.place and fields._seen.place) or (self._seen.date and fields._seen.date):
            return False
        self._seen.parts += fields._seen.parts
        self._seen.signed = fields._seen.signed or WEAK
        self._seen.date = self._seen.date or fields._seen.date
        if fields._seen.place:
            self._seen.place, self._seen.case = fields._seen.place, fields._seen.case
        return True


DASH_RE = Pattern(r"[ ]? [-–—]")
SPACED_DASH_RE = Pattern(r"[ ] [-–—]{1,2} [ ]")
# "Kampala, Uganda | THE INDEPENDENT | "
PIPED_RE = Pattern(r"(?<= [|][ ] ) ( [A-Z]{3} [A-Z ]{0,24} ) (?= [ ][|][ ] )")
SIGNED_RE = Pattern(r"[ ] [(] ( [^()\n]{2,40} ) [)]")
# The Turkish wires set who reports before the place: "Ayşe DEMİR/ANTALYA".
REPORTER_NAME_RE = Pattern(r"[^\W\d_a-z] [^\W\d_A-Z]+ (?: [ -]\w+ ){0,4} [ ] [^\W\d_a-z]{2,}")
# "LOS ANGELES, Calif., and PARIS"
AND_RE = Pattern(rf"(?: {JOINTS} ) [ ]")
# "BARCELONA, 3 (EUROPA PRESS)"
DAY_ALONE_RE = Pattern(r"(?: [12]?\d | 3[01] ) (?= [ ][(][^\W\d_] )")
# "Oct 2, 2020 / 08:00 am"
AFTER_DATE_RE = Pattern(
    r"""
    [ ,]* (?: / | at )? [ ]* \d{1,2} [:.h] \d\d (?: [ ]? [ap][.]?m[.]? )? (?: [ ] [A-Z]{2,4} )?
    (?= [ ][(/–—-] )
    """
)
# "3TV/CBS 5", "Kurdistan24", "News 12", "Newsradio 1020 KDKA", "News 4 & Fox 11"
STATION_RE = Pattern(
    r"""
    [A-Z\d]{2,4} [/ ] [A-Z]{2,4} (?: [ ]\d{1,2} )?
    | (?= [\w &/]{,24} \b (?: News | Newsradio | Channel | TV | Fox | FOX | ABC | CBS | NBC ) \b )
      [A-Z\d] [\w &/]{3,30}
    | [A-Z][A-Za-z]{3,12} \d{1,2}
    """
)
NEWS_AGENCY_RE = Pattern(r"[^\W\d_a-z] [\w -]{2,30} [ ] (?: News | (?:News|Press)[ ]Agency )")
QUOTED_RE = Pattern(r"[«“\"] ( [^\W\d_] [^«»“”\"\n]{1,30} ) [»”\"]")  # «Авеста»
SMALL_CREDIT_RE = Pattern(r"[a-zà-ÿ]{2,4} (?: [/-] [a-zà-ÿ]{2,9} )?")
DESK_CODE_RE = Pattern(r"[A-Z]{1,4} \d{2,6}")
STARTS_WITH_DATE_RE = Pattern(r"[^\W\d_]{3,9} [.]? [ ] \d")
# "New york, March 2": the second word small by a slip.
SMALL_TAIL_RE = Pattern(r"[ ] [a-z]{2,12} (?= [ ]?, )")
# دمشق-سانا: Arabic wires tie their name to the place.
TIED_RE = Pattern(r"([\u0621-\u064a\u06a9-\u06cc]+) - ([\u0621-\u064a\u06a9-\u06cc]+) (?=[ ])")
FIELD_JOINT_RE = Pattern(r"[ ]* [,-]? [ ]+ | [ ]*[-–—][ ]*")


def _joins(text: str, position: int) -> bool:
    """Tell whether what follows may join one part to the next, or end the label."""
    following = text[position : position + 2]
    if not following[:1].isspace():
        return following != ""
    first = (
        text[position:].lstrip()[:1]
        if len(following) > 1 and following[1].isspace()
        else following[1:]
    )
    if not first.isalpha():
        return first not in ("", "$", "£", "€", '"', "“", "'")
    start = text.index(first, position)
    return first.isdigit() or bool(read_date(text, start)) or bool(LINK_RE.match(text, start))


def _is_headed(words: str) -> bool:
    """Tell whether each word but the small ones begins with a capital."""
    return all(word[0].isupper() or not word[0].isalpha() for word in words.split())


def read(text: str, start: int) -> Label | None:
    """Return the label that starts at `start`, None where none does."""
    return Reading(text, start).read()
