"""Agencies, papers and posts, which sign in the place of people or beside them.

>>> is_agency("dpa/AFP"), is_post("Staff Writer"), is_outlet("Harbor Gazette")
(True, True, True)
"""

from __future__ import annotations

from cleantext.credits.names import STATES
from cleantext.credits.words import (
    BRACKETS,
    EDGES,
    LINKS,
    PART_RE,
    PLACE_RE,
    TOKEN_RE,
    bare,
    is_post_word,
    is_proper,
    is_small,
)
from cleantext.dateline.agencies import is_agency as is_known_agency
from cleantext.patterns import Pattern
from cleantext.tables import credits as table

DOMAIN_RE = Pattern(
    r"""
    [\w-]{3,30}
    (?: \. (?: com | co | org | net | info | news | tv | vn | de | at | ch | pl | cz | sk | ru | ua
             | bg | fr | es | it | pt | br | id | in | uk | cn | jp | kr | tr | gr | hr | rs | ro
             | hu | si | lt | lv | ee | se | no | dk | fi | nl | be | il | ir | eu | by | my | ph
             | au | ca | mx | ar | cl | pe ) ){1,2}
    """
)
# Who signs for a house.  A service needs no paper before it, and bare letters no staff.
HOUSE_STAFF_RE = Pattern(
    r"""
    (?P<house> [^\W\d_a-z][\w.'’&-]* (?: [ ] [^\W\d_a-z][\w.'’&-]* ){0,4}? ) [ ]
    (?: (?P<service> (?:News|Wire|Press) [ ] (?: Service | Agency | Network | Bureau ) )
      | (?P<desk> Correspondent | [Rr]eporters?
        | (?:(?:Economic|Business|Political|Sports|City)[ ])? Bureau
        | Newsroom | (?:News|Web|Online|Sports|City) [ ] Desk )
      | (?P<news> News [ ] )? (?: (?:Sports|Web|Digital) [ ] )? [Ss]taff
        (?: [ ] (?: [Rr]eports? | Writers? | Reporters? | Correspondents? ) )? )
    """
)
CALL_LETTERS_RE = Pattern(r"[KW][A-Z]{3}")  # of an American station
QUOTED_RE = Pattern(r"[ ] [«„“\"] [^\W\d_a-z][^«»„“”\"]{1,30} [»“”\"] $")
WRITTEN_FOR = (
    "special to ",
    "special for ",
    "exclusive to ",
    "spécial pour ",
    "especial para ",
    "exclusivo para ",
    "colaboração para ",
    "speciaal voor ",
    "exklusiv für ",
    "специально для ",
    "спеціально для ",
)
ARTICLES = frozenset("The And An A".split())
UNFINISHED = frozenset(
    "of to in at for from by with and the a an die der das und de la le et y e".split()
)
SHORTEST_PHRASE = 4  # characters of an agency's name in several words
_NO_QUOTES = dict.fromkeys(map(ord, '«»„“”"'))


def is_agency_word(word: str) -> bool:
    """Tell whether `word`, in lower case, is an agency or the address of a site."""
    return (
        # "In a" is not INA.
        (is_known_agency(word) and (" " not in word or len(word) > SHORTEST_PHRASE))
        or word in table.AGENCY_NAMES
        or ("." in word and DOMAIN_RE.fullmatch(word) is not None)
    )


def is_agency(part: str) -> bool:
    """Tell whether `part` is an agency, as it signs."""
    bare_part = part.strip(EDGES + BRACKETS)
    lower = bare_part.casefold()
    if bare_part == part and not part.isupper() and lower in table.ONLY_IN_CAPITALS:
        return False  # "Focus"
    if is_agency_word(lower) or lower.replace("-", " ") in table.AGENCY_NAMES:
        return True
    noun, _, named = lower.partition(" ")
    if noun in table.AGENCY_NOUNS and named and is_agency_word(named):
        return True
    words = TOKEN_RE.findall(lower)
    return (
        len(words) > 1
        and all(is_agency_word(word) or word in LINKS for word in words)
        and words[0] not in LINKS
        and words[-1] not in LINKS
    )


def is_of_agency(part: str) -> bool:
    """Tell whether `part` is an agency behind a small word: "da BBC News Brasil"."""
    first, _, rest = part.partition(" ")
    words = rest.split()
    return is_small(first) and any(
        is_agency(" ".join(words[:n])) and is_proper(" ".join(words[n:]))
        for n in range(1, min(3, len(words)) + 1)
    )


def is_post(part: str, *, alone: bool = False) -> bool:
    """Tell whether `part` is a post or a paper; if it stands `alone`, by every word of it."""
    quoted = part[-1:] in '»“”"' and QUOTED_RE.search(part) is not None
    if quoted and any(map(is_post_word, part.split())):
        part = QUOTED_RE.sub("", part).strip()  # "корреспондент «Портового вестника»"
    part = part.translate(_NO_QUOTES)
    lower = part.casefold().strip(" .")
    if is_agency(lower):
        return True
    if lower.startswith("for the "):
        return is_outlet(part[len("for ") :]) or is_agency(part[len("for the ") :])
    if lower.startswith(WRITTEN_FOR):
        return all(is_small(w) or w[0].isupper() for w in part.split()[1:])
    house, _, section = part.rpartition(" ")
    if house and bare(section) in table.SECTIONS and section[0].isupper() and is_agency(house):
        return True  # "BBC Sport"
    place = PLACE_RE.search(part)
    if place is not None and (is_agency(part[: place.start()])):
        return is_proper(part[place.end() :])
    for agency in ("the associated press ", "associated press ", "agence france-presse "):
        if lower.startswith(agency):
            part = part[len(agency) :]
    words = part.split()
    if not 1 <= len(words) <= 8:
        return False
    if alone and len(words) <= 4 and bare(words[0]) in table.STAFFS:
        return all(w[0].isupper() or is_small(w) for w in words)  # "Redação Terra"
    if alone and is_agency_word(bare(words[0])) and len(words) > 1 and words[0][0].isupper():
        return all(bare(w) in table.SECTIONS or is_post_word(w) for w in words[1:]) or (
            is_post_word(words[-1]) and all(w[0].isupper() and is_small(w) for w in words[1:-1])
        )
    if alone:
        if bare(words[-1]) in UNFINISHED or (words[0] in ARTICLES and part[4:].islower()):
            return False  # "Writer to", "The editor"
        return any(is_post_word(w) for w in words) and all(
            is_post_word(w) or is_small(w) or is_agency_word(bare(w)) or bare(w) in table.BEATS
            for w in words
        )
    if not all(w[0].isupper() or is_small(w) or is_post_word(w) or w in table.BEATS for w in words):
        return False
    return any(is_post_word(w) for w in words) or bare(words[-1]) in table.OUTLETS


def is_beat(part: str) -> bool:
    """Tell whether a post with what it is for is in `part`: "Gazette shipping correspondent"."""
    house, _, post = part.rpartition(" ")
    house, _, beat = house.rpartition(" ")
    return (
        house != ""
        and beat.isalpha()
        and beat.islower()
        and is_post_word(post)
        and is_post(f"{house} {post}")
    )


def is_posted(part: str) -> bool:
    """Tell whether a post is in `part`, or whom the writer writes for: "Special to The Star"."""
    return part.lower().startswith(WRITTEN_FOR) or any(map(is_post_word, part.split()))


def is_outlet(part: str) -> bool:
    """Tell whether `part` is the name of a paper or a station, by its last word."""
    words = part.replace("-", " ").split()
    if len(words) > 2 and words[-1] == "Group":
        words.pop()  # "Harbor Media Group"
    return (
        1 < len(words) <= 6
        and all(word[0].isupper() or is_small(word) for word in words)
        and bare(words[-1]) in table.OUTLETS
    )


def is_paper(part: str) -> bool:
    """Tell whether `part` can hardly be anything but a paper: "The Star", "Valley Courier"."""
    first, _, rest = part.partition(" ")
    if is_small(first) and bare(first) != "the":
        return is_paper(rest)  # "da Folha do Vale"
    if bare(first) in table.PAPERS_FIRST and is_small(rest.partition(" ")[0]):
        return is_proper(part)
    return is_outlet(part) and (
        bare(first) == "the" or bare(part.rpartition(" ")[2]) in table.PAPERS
    )


def is_institution(part: str) -> bool:
    """Tell whether `part` is where a scholar works: "University of Lagos"."""
    words = part.split()
    return all(word[0].isupper() or is_small(word) for word in words) and not (
        table.INSTITUTIONS.isdisjoint(map(bare, words))
    )


def has_house(names: str) -> bool:
    """Tell whether a paper or an agency is among `names`."""
    return any(
        is_outlet(name) or is_agency(name) for name in [*PART_RE.split(names), *names.split()]
    )


def is_house_staff(part: str) -> bool:
    """Tell whether `part` is the staff of a house under its name: "Daily Courier Staff"."""
    staff = HOUSE_STAFF_RE.fullmatch(part)
    if staff is None:
        return False
    house = staff["house"]
    if house.istitle() and house.isalpha() and "eporter" in (staff["desk"] or ""):
        return bare(house) in table.PAPERS  # not "Star Reporter"
    if CALL_LETTERS_RE.fullmatch(house):
        return True
    if house.isupper() and house.isalpha():
        desk = staff["desk"] or staff["service"]
        return house not in STATES and desk is not None  # "HT Correspondent"
    if staff["news"] is not None and is_outlet(f"{house} News"):
        return True
    return staff["service"] is not None or bare(house.rpartition(" ")[2]) in table.OUTLETS
