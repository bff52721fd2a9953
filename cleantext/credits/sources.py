"""Where a story was taken from: houses and the agencies that they name as their sources.

>>> is_shared("Le Monde avec AFP"), is_origin("Quelle: dpa"), is_taken_from("mit Material von dpa")
(True, True, True)
"""

from __future__ import annotations

from cleantext.credits.agencies import DOMAIN_RE, is_agency, is_post
from cleantext.credits.details import PHONE_RE
from cleantext.credits.makers import is_credit
from cleantext.credits.words import (
    AND_RE,
    PART_RE,
    is_caseless,
    is_initials,
    is_post_word,
    is_small,
    is_work,
)
from cleantext.dateline.places import is_place
from cleantext.patterns import Pattern
from cleantext.tables import credits as table

# The desk that a reader may call: "Oslo newsroom; +47 555 0199".
DESKS = ("ewsroom", "ureau")
DESK_RE = Pattern(
    r"[(]? [A-Z][\w'’-]+ (?:[ ][A-Z][\w'’-]+)? [ ] (?: [Nn]ewsroom | [Bb]ureau ) [ ;:,)]*"
)
LONGEST_TAKEN = 10  # words that say what a story was taken from
# "Le Monde avec AFP": a house, and the agency whose copy it used.
LINKS = frozenset("with avec mit con com с з z s met med ile".split())
SHARED_RE = Pattern(
    rf"""
    ( [^\W\d_a-z][\w.'’-]* (?: [ ] [^\W_][\w.'’-]* ){{0,3}} )
    [ ] ( {"|".join(sorted(LINKS))} ) [ ]
    ( [^\W\d_] [\w.’' -]{{1,30}} )
    """
)
SOURCE_RE = Pattern(
    r"""
    SOURCE (?: [ ]{1,2}-{0,2}[ ]? | : [ ]? ) (?=[A-Z]) [^\n.]{2,80}
    (?: (?:Inc|Co|Corp|Ltd|p\.l\.c|S\.A|N\.V)\. )?
    """
)
LONGEST_CASELESS = 25  # characters of a house
STOPS = frozenset("。.!?！？।؟")
ENGLISH_SOURCES = ("Source", "Sources", "Source(s)")
ORIGIN_RE = Pattern(r"( [^\s:：]+ ) [ ]? [:：] [ ]? ( .{2,40} )")


EDITOR_RE = Pattern(r"\( [a-z]{2,3} \) $")  # "CNA/gs(zl)"


def is_shared(part: str) -> bool:
    """Tell whether `part` is a house and its agency: "Le Monde avec AFP"."""
    shared = SHARED_RE.fullmatch(part) if not LINKS.isdisjoint(part.split()) else None
    if shared is None or not is_agency(shared[3]):
        return False
    house, link, agency = shared.groups()
    if house.partition(" ")[0] in ("In", "Im", "Dans", "En", "Em", "Nel", "W", "V", "В", "У"):
        return False  # "In einem Interview mit CBC News"
    if is_post(house) or is_agency(house) or house.isupper():
        return True
    # Not "Lunch with Reuters", nor "La vie avec Sputnik".
    return link != "with" and (
        not agency.istitle() or (" " in house and agency in table.TITLED_AGENCIES)
    )


def is_with_agency(words: str) -> bool:
    """Tell whether `words` say no more than whose copy was used: "With AFP", "Met ANP"."""
    link, _, agency = words.partition(" ")
    named = not agency.islower() or (agency in table.WIRES and agency != "staff")
    return link.lower() in table.LINKS_TO_AGENCIES and is_agency(agency) and named


def is_sourced(part: str) -> bool:
    """Tell whether `part` names nothing but agencies and papers, an agency among them."""
    words = part.split()
    if len(words) > 1 and words[0].casefold() in table.CITING:
        # "За повідомленням Reuters": what is cited may stand between.
        rest = words[2:] if len(words) > 2 and words[1].islower() else words[1:]
        part = " ".join(rest)
    parts = [one for some in PART_RE.split(part) for one in AND_RE.split(some)]
    agencies = [is_agency(one) for one in parts]
    return (any(agencies) or part.partition(" ")[0].casefold() in table.AGENCY_NOUNS) and all(
        known or is_post(one) or is_initials(one) or is_title(one)
        for known, one in zip(agencies, parts, strict=True)
    )


def is_title(part: str) -> bool:
    """Tell whether `part` is a few words that all hold a capital: "iRozhlas"."""
    words = part.split()
    if words and words[0].casefold() in table.AGENCY_NOUNS:
        return len(words) <= 6 and all(word != word.lower() or is_small(word) for word in words)
    return len(words) <= 3 and all(word != word.lower() for word in words)


def is_origin(words: str) -> bool:
    """Tell whether `words` name the source: "SOURCE Roe Inc.", "(Quelle: dpa)"."""
    if words.startswith("SOURCE") and SOURCE_RE.fullmatch(words) is not None:
        return True
    if words[0] in "([（【" and words[-1] in ")]）】":
        words = words[1:-1]
    match = ORIGIN_RE.fullmatch(words)
    if match is None or match[1].capitalize() not in table.SOURCE_WORDS:
        return is_sourced(words)
    if (
        is_sourced(EDITOR_RE.sub("", match[2]))
        or _are_unnamed(match[2])
        or _is_short_name(match[2])
    ):
        return True
    # An English table ends in its source as well.
    return match[1] not in ENGLISH_SOURCES and is_title(match[2])


def _is_short_name(part: str) -> bool:
    """Tell whether `part` may be a name in a script that has no capitals."""
    return (
        is_caseless(part)
        and part not in table.UNKNOWN
        and len(part) <= LONGEST_CASELESS
        and len(part.split()) <= 3
        and part[-1] not in STOPS
    )


def _are_unnamed(part: str) -> bool:
    """Tell whether `part` is media that nobody names, alone or beside those that somebody does."""
    sources = PART_RE.split(part)
    unnamed = [one.lower() in table.UNNAMED_SOURCES for one in sources]
    return any(unnamed) and all(
        known or is_agency(one) or is_title(one)
        for known, one in zip(unnamed, sources, strict=True)
    )


def is_desk(words: str) -> bool:
    """Tell whether `words` are the desk that sent the story, in brackets or with its number."""
    desk = DESK_RE.match(words) if any(sign in words for sign in DESKS) else None
    if desk is None:
        return False
    number = words[desk.end() :].rstrip(") ")
    return PHONE_RE.fullmatch(number) is not None or (not number and words[0] == "(")


def is_agency_at(words: str) -> bool:
    """Tell whether `words` are an agency and where it is: "Europa Press / Madrid"."""
    agency, stroke, place = words.partition("/")
    if not stroke:
        agency, stroke, place = words.partition("-")
        if not is_place(place):
            return False
    return (
        stroke != ""
        and is_agency(agency.rstrip())
        and len(place) < 25
        and all(word[0].isupper() for word in place.split())
    )


def is_taken_from(words: str) -> bool:
    """Tell whether the last words are an agency, and those before say what was taken from it.

    "mit Material von dpa", "The Canadian Press, with files from The Associated Press",
    "Материал подготовлен редакцией site.ru".
    """
    tokens = words.split()
    if not 2 < len(tokens) <= LONGEST_TAKEN or words[-1] in ".!?:":
        return False
    for size in (1, 2, 3):
        before, agency = tokens[:-size], " ".join(tokens[-size:])
        if before and is_agency(agency):
            if before[0].casefold() in table.CITING and len(before) <= 3:
                return True
            if DOMAIN_RE.fullmatch(agency.casefold()):
                return len(before) <= 4 and any(map(is_post_word, before))
            return is_credit(" ".join(before)) and any(
                is_work(word) or is_agency(word) for word in before
            )
    return False
