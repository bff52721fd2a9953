"""What the parts of a label are worth, read so far, before the mark that stands there.

Capitals, a place that is known, a date, an agency that is known, something shaped like
one: each is evidence, and the mark says how much is enough.
"""

from __future__ import annotations

from cleantext.dateline import headlines
from cleantext.dateline.agencies import (
    ACRONYM_RE,
    SHAPED_RE,
    is_agency,
    is_kicker,
    is_named_as_agency,
    is_staff,
)
from cleantext.dateline.dates import Date, is_weekday
from cleantext.dateline.places import (
    ARTICLE,
    CAPITALS,
    TITLE,
    UNCASED,
    is_place,
    is_region,
    is_small,
    looks_like_place,
    read_name,
)
from cleantext.dateline.record import Part
from cleantext.patterns import Pattern

# How sure a reading is: not at all, enough at the start of a text, enough anywhere.
NOTHING, WEAK, STRONG = range(3)

SHORT_DATE_RE = Pattern(r"[a-zñ]{3,4} [.] [ ] \d{1,2}")
FRACTION_RE = Pattern(r"\d / \d")
# "Hannover. Die Polizei hat am Montag"; without a day it may be what a feature opens with:
# "Hamburg. Der Hafen ist das Tor zur Welt".
SENTENCE_RE = Pattern(rf"{ARTICLE} [^.!?\n]{{40}}")
INITIAL_RE = Pattern(r"[^\W\d_] [^\W\d_a-z']* [^\W\d_]+ (?: [ ][^\W\d_]+ )? [ ] [A-Z][.]?")
TIME_RE = Pattern(r"\d{1,2} [:.h] \d\d")
ADDRESSES = ("You ", "Your ", "Dear ")  # "Sofia - You were my best friend"
POINTERS = frozenset("यह ये इस इसी इन इनकी वह वो वे हे".split())  # Hindi: "this", "that"
# States of the same name as a city that stories are filed from.
CITIES_AND_STATES = frozenset(
    """new york|washington|panama|singapore|kuwait|djibouti|gaza|guatemala|hong kong|macau
    gibraltar|quebec|québec|vatican|vaticano|mexico|méxico""".replace("\n    ", "|").split("|")
)
QUOTES = frozenset("\"'“‘„«")
# What no story begins with.
NO_BEGINNING = frozenset(",;.)]}>!?%&+*=|/\\:，。）】］")


class Evidence:
    """The parts of a label that starts at `start`, as far as it is read."""

    __slots__ = (
        "case", "closed", "comma", "dashed", "date", "parts", "place", "signed", "start", "text",
        "units",
    )  # fmt: skip

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.parts: list[Part] = []
        self.place = ""  # the first place, as written
        self.case: int | None = None  # of the letters of that place
        self.units = 0  # regions that are known to be such
        self.date: Date | None = None
        self.signed = NOTHING  # is there an agency: none, shaped like one, a known one
        self.closed = False  # was the last part in brackets
        self.comma = False  # did a comma follow it
        self.dashed = False  # did a dash

    def add(self, kind: str, start: int, end: int) -> int:
        """Take in a part; return its end."""
        self.parts.append(Part(kind, start, end))
        self.closed = False
        return end

    def may_take_unit(self) -> bool:
        """Tell whether a region may follow."""
        after_place = self.parts and self.parts[-1].kind in ("place", "region")
        return bool(after_place) and not self.dashed

    def sureness(self, kind: str, end: int) -> int:
        """Return what the label is worth if it ends at `end`, after a mark of this kind."""
        text = self.text
        first = text[end : end + 1]
        if not kind or not first or first in NO_BEGINNING:
            return NOTHING
        if is_small(first) and not self._may_begin_small(kind, end):
            return NOTHING
        if kind == "slash":  # "BOSTON, MA / ACCESSWIRE / May 3, 2021 / "
            return STRONG if self.signed and self.date and self.place else NOTHING
        if kind == "pipe":  # "Nairobi, Kenya | AFP | "
            signed = self.signed == STRONG or (self.signed and self.units)
            return STRONG if signed and self.place and self.is_known() else NOTHING
        if self.signed:
            return self._signed_sureness(kind, first, end)
        if kind == "bare" and self._is_tagged(end):
            return WEAK
        if not self.place or kind in ("bare", "equals"):
            return NOTHING
        if self.date:
            return self._dated_sureness(kind, first)
        return self._place_alone(kind, end)

    def _dated_sureness(self, kind: str, first: str) -> int:
        place = self.place
        known = self.units or self.is_known()
        if kind == "stop":  # an uncased sentence may hold a date: "वे शनिवार, 10 जून को खेलेंगे।"
            doubtful = self.case == UNCASED or (self.case == TITLE and self._is_short_date())
            unlikely = self.case == TITLE and not doubtful
            return NOTHING if unlikely or first.isdigit() or (doubtful and not known) else WEAK
        if known or (self.case == CAPITALS and kind != "colon"):
            return STRONG
        if self.case == UNCASED:
            return NOTHING if " " in place else STRONG
        # "Lndon, March 23" is a slip, "Fristende 1. Februar" an event.
        date = next(n for n, part in enumerate(self.parts) if part.kind == "date")
        before, (_, start, _) = self.parts[date - 1], self.parts[date]
        if is_kicker(place) or self.closed or self.text[start].isdigit():
            return NOTHING
        return NOTHING if "\n" in self.text[before.end : start] else STRONG

    def _signed_sureness(self, kind: str, first: str, end: int) -> int:
        known = self.signed == STRONG
        loose = not self.place or kind == "bare" or not self.closed
        if not self.date and headlines.is_list(self.text, end):
            return NOTHING
        if not (known or self.date) and headlines.is_tag(self.text, end):
            return NOTHING  # "Vienna (song) - Wikipedia"
        if not self.date and loose and kind != "stop" and headlines.is_title(self.text, end):
            return NOTHING  # "CNN - Breaking News", "Boston (AP) Yankees 3, Mets 2"
        if kind == "bare":
            return self._bare_sureness(first, end)
        if kind == "stop":
            return self._stopped_sureness(first)
        return self._marked_sureness(kind, first)

    def _bare_sureness(self, first: str, end: int) -> int:
        """Return the sureness of a signed label that no mark parts from the story."""
        known = self.signed == STRONG
        if not self.closed:
            tied = self.case == UNCASED and self.parts[-1].kind == "agency"
            complete = tied or self._is_full_credit() or self._split_place()
            return WEAK if known and complete else NOTHING
        if not self.date and headlines.is_tally(self.text, end):
            return NOTHING
        if known:
            regions = sum(part.kind == "region" for part in self.parts)
            doubtful = regions > self.units or not self.is_known()
            if self.case == TITLE and first.isdigit() and doubtful:
                return NOTHING  # "Roe, Ann (AP) 12 points"
            return STRONG if self._is_placed() else WEAK
        if self.place and self.date:
            return WEAK
        credit = self.credit()
        if self.place and is_staff(credit):
            return WEAK if self.is_known() else NOTHING
        if not (credit.isupper() and ACRONYM_RE.fullmatch(credit) and first.isalpha()):
            return NOTHING
        if self.place:
            return WEAK if self.units or self.is_known() else NOTHING
        # "(XYZ)Share": glued as nothing but a credit is.
        glued = not self.text[end - 1].isspace() and first.isupper()
        return WEAK if glued and len(credit) > 2 and not is_kicker(credit) else NOTHING

    def _stopped_sureness(self, first: str) -> int:
        """Return that of one which ends in a full stop."""
        if self.parts[-1].kind in ("place", "region") and not self.date:
            return NOTHING  # "(CNN)Empathy. Confidence. Passion."
        if self.signed == STRONG:
            return STRONG if self._is_placed() else WEAK if self.closed or first > "ɏ" else NOTHING
        if self.place and self.date:
            return STRONG
        capitals = self.case == CAPITALS or (self.place and self.is_known())
        return WEAK if self.closed and capitals else NOTHING

    def _marked_sureness(self, kind: str, first: str) -> int:
        """Return that of one which ends in a dash or a colon."""
        if self.signed == STRONG:
            if self._is_placed() or (self.closed and kind == "dash"):
                return STRONG
            return NOTHING if kind == "colon" and not self.closed else WEAK
        if self.place and self.date:
            return STRONG
        credit = self.credit()
        if self.place:
            if self.case == TITLE and credit.isupper() and is_kicker(credit):  # "Hamburg (SPD) - "
                return NOTHING
            if self.case == CAPITALS and not is_kicker(self.place):
                return STRONG if kind == "dash" or self.is_known() else NOTHING
            if self.case == UNCASED and kind == "dash":
                return WEAK
            aboard = self.case == CAPITALS and ACRONYM_RE.fullmatch(credit) and kind == "dash"
            named = SHAPED_RE.fullmatch(credit) and not is_kicker(self.place)
            return WEAK if aboard or named or self.is_known() else NOTHING
        if kind != "dash" or not self.closed or first.isdigit():
            return NOTHING
        if is_kicker(credit) and not is_named_as_agency(credit):
            return NOTHING
        return WEAK if len(credit) > 2 and (self.date or credit[0].isupper()) else NOTHING

    def _is_placed(self) -> bool:
        """Tell whether the label says where or when."""
        return bool(self.place or self.date)

    def _place_alone(self, kind: str, end: int) -> int:
        text, place = self.text, self.place
        first = text[end]
        if first.isdigit() and kind != "dash":
            return NOTHING
        # The table of places is asked, and loaded, only where the shape allows it.
        if kind == "stop" and not self._may_stop(end):
            return NOTHING
        if not self.is_known() and (kind != "dash" or self.case != CAPITALS):
            return NOTHING
        if headlines.is_headline(text, end) or headlines.is_list(text, end) or self._is_person():
            return NOTHING
        if self.case == TITLE and text[self.parts[-1].end : end].lstrip().startswith(">>"):
            return NOTHING  # "Paris >> London in two hours"
        if headlines.is_tag(text, end) or (kind == "dash" and headlines.is_word_alone(text, end)):
            return NOTHING
        cased = self.case != UNCASED
        if cased and not self.units and headlines.is_common_word(text, end, place):
            return NOTHING
        if kind == "dash":
            return self._place_and_dash(end)
        if kind == "colon":
            if self._is_state():  # a list of such
                return NOTHING
            if self.case == CAPITALS:
                speaker = headlines.is_transcript(text, self.start, end)
                return NOTHING if speaker or headlines.is_speech(text, end) else WEAK
            spoken = first.islower() or first in QUOTES  # 'Lincoln: "War, at its best, ..."'
            return WEAK if self._goes_on(end) and not spoken else NOTHING
        return WEAK

    def _may_stop(self, end: int) -> bool:
        """Tell whether a stop may end the place: "Лондон. Рибари", "TORINO. Il sindaco"."""
        text, place = self.text, self.place
        if self.case == UNCASED:  # "जयपुर। राजस्थान में"
            if len(self.parts) > 1 or "।" not in text[self.parts[-1].end : end]:
                return False
            if text[end:].split(" ", 1)[0] in POINTERS or headlines.is_word_alone(text, end):
                return False  # "दिल्ली। यह नाम सुनते ही"
            return self._goes_on(end)
        if not text[end].isupper() or is_region(place):
            return False
        if self.case == TITLE and SENTENCE_RE.match(text, end):
            alone = len(self.parts) == 1 and "\n" not in text[self.start : end]
            return alone and headlines.tells_day(text, end) and self._goes_on(end)
        if " " in place:
            return False
        if not "Ѐ" <= place[0] <= "ӿ" and (self.case != CAPITALS or headlines.is_short(text, end)):
            return False
        if headlines.is_play(text, end):
            return False
        # "Париж. Любовь. Осень: ..."
        return not headlines.is_word_alone(text, end) and (self.units > 0 or not self._has_region())

    def _place_and_dash(self, end: int) -> int:
        text, place = self.text, self.place
        short = headlines.is_short(text, end)
        state = self._is_state()
        if headlines.is_paired(text, end, self.case):
            return NOTHING
        if self.case == CAPITALS:
            if (state and short) or TIME_RE.match(text, end):
                return NOTHING
            if self.is_known():
                return STRONG
            likely = self.units or (state and len(place) > 4) or looks_like_place(place)
            return WEAK if likely or headlines.is_site(text, end, place) else NOTHING
        if text[end].isdigit() or state or text.startswith(ADDRESSES, end):
            return NOTHING
        if self.units:
            return STRONG
        if text.startswith("--", self.parts[-1].end):  # "Austin--Capital of the state--drew"
            return NOTHING
        if self.closed and len(self.parts) == 1:  # "(Nairobi) – "
            return WEAK
        if short and text.rstrip()[-1] not in headlines.STOPS:
            return NOTHING
        # "Paris - Roubaix", "Madrid – Barcelona": a race, a line, a match.
        following = read_name(text, end)
        alone = short or not text[following : following + 1].isspace()
        other = text[end:following]
        if headlines.is_unended(text, end) and " " not in other:
            alone = True  # "Dublin - Belfast trains delayed after a tree fell on the line"
        rival = alone and (is_place(other) or (short and " " not in other))
        return NOTHING if rival and other else WEAK

    def _is_tagged(self, end: int) -> bool:
        """Tell whether a known place stands in square brackets: "[NAIROBI] Farmers met"."""
        tagged = self.closed and self.case == CAPITALS and self.text[self.start] == "["
        return tagged and not self.signed and self.is_known() and self._goes_on(end)

    def _goes_on(self, end: int) -> bool:
        """Tell whether the paragraph is longer than a headline."""
        return len(self.text) - end > 120 and "\n" not in self.text[end : end + 120]

    def _is_short_date(self) -> bool:
        """Tell whether the month is short for itself: "Lima, mar. 12.", and no letter's date."""
        date = next(part for part in self.parts if part.kind == "date")
        return SHORT_DATE_RE.fullmatch(self.text, date.start, date.end) is not None

    def _is_person(self) -> bool:
        """Tell whether a surname has its first names behind it: "PARIS, John W."."""
        kind, start, end = self.parts[-1]
        name = self.text[start:end]
        if self.units:
            return False
        if self.case == CAPITALS and kind == "region" and name.istitle() and name.isalpha():
            return not (is_place(name) or is_weekday(name))
        return INITIAL_RE.fullmatch(name) is not None

    def _has_region(self) -> bool:
        return any(part.kind == "region" for part in self.parts)

    def _is_state(self) -> bool:
        """Tell whether the place alone is a state or a country, and no city of that name."""
        place = self.place
        return is_region(place) and place.lower() not in CITIES_AND_STATES and not self.units

    def _may_begin_small(self, kind: str, end: int) -> bool:
        """Tell whether the story may begin with the small letter at `end`."""
        text = self.text
        word = text[end : end + 12].split(" ")[0]
        if any(letter.isupper() for letter in word):  # eBay, iPhone, al-Shabaab
            return kind == "dash"
        if FRACTION_RE.search(text, self.start, end):  # "Madrid 14/3 - claro"
            return False
        if text[self.start : end].islower():
            return bool(self.signed == STRONG and self.closed)
        signed = self.signed == STRONG and self.closed
        dated = self.date and (self.case != TITLE or self.is_known())
        return bool(kind == "dash" and self.place and (dated or signed))

    def is_known(self) -> bool:
        """Tell whether the table has one of the places."""
        place = self.place
        return is_place(place) or any(
            is_place(self.text[part.start : part.end])
            for part in self.parts
            if part.kind == "place"
        )

    def credit(self) -> str:
        """Return the agency as written, nothing where none is named."""
        for kind, start, end in self.parts:
            if kind == "agency":
                return self.text[start:end]
        return ""

    def _is_full_credit(self) -> bool:
        """Tell whether place, date and an agency stand in a row: "Baku, March 3, AZERTAC The"."""
        text, last = self.text, self.parts[-1]
        following = text[last.end : last.end + 4]
        if not (self.place and self.date and following[:1].isspace()):
            return False
        if not following.lstrip()[:1].isalpha():
            return False
        if last.kind == "date":  # "Xinhua News Agency, Tokyo, April 3 A spokesman"
            if self.parts[0].kind == "agency":
                return is_agency(self.credit())
            # "Tulsa, OK (PRWEB) May 3, 2013 A guide"
            return bool(self.date.year and text[: last.start].rstrip().endswith(")"))
        after_comma = text[: last.start].rstrip().endswith(",")
        return last.kind == "agency" and after_comma and is_agency(self.credit())

    def _split_place(self) -> bool:
        """Tell whether place and outlet may do without a mark: "Liputan6.com, Jakarta Pondok"."""
        kinds = [part.kind for part in self.parts]
        if kinds == ["place", "agency"]:  # "Umeå/TT Polisen"
            slashed = self.text[self.parts[1].start - 1] == "/"
            return slashed and self.credit().isupper() and self.is_known()
        return kinds == ["agency", "place"] and "." in self.credit() and self.is_known()
