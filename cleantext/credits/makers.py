"""Those who made a story: people with their posts, their places and their agencies.

>>> is_credit("Jane Roe in Oslo; Editing by John Doe")
True
>>> names_in("By Jane Roe, dpa")
['Jane', 'Roe']
"""

from __future__ import annotations

from cleantext.credits.agencies import (
    is_agency,
    is_agency_word,
    is_of_agency,
    is_outlet,
    is_paper,
    is_post,
)
from cleantext.credits.details import without_details
from cleantext.credits.names import is_name, is_people
from cleantext.credits.words import (
    AND_RE,
    PART_RE,
    PLACE_RE,
    bare,
    is_caseless,
    is_post_word,
    is_proper,
    is_small,
)
from cleantext.dateline.places import is_place
from cleantext.patterns import Pattern
from cleantext.tables import credits as table

ASSIGNED_RE = Pattern(
    r"(?P<who> .{5,40}?) [ ] [Ff]or [ ] (?P<the> [Tt]he [ ] )? (?P<house> .{3,40})"
)
# What stands before a writer's name.
LABELS = table.AUTHOR_WORDS | table.BY_WORDS | table.BY_WORDS_NAMED
MADE_BY_RE = Pattern(
    r"""
    (?: (?: [\w&,]+ [ ] ){0,3}? (?P<noun> [^\W\d_]+ ) [ ] [Bb]y
      | (?P<text> [^\W\d_]+ ) [ ] (?: e | et | y | und | en | og | och ) [ ] [^\W\d_]+ [ ]
        (?: von | par | por | di | de | av | af | van | door )
      | (?: (?: Ein | Eine | Un | Une | Una | Um | Uma ) [ ] )? (?P<genre> [^\W\d_]+ )
        [ ] (?: von | par | por | di | de | od | av | af | van | door | oleh ) )
    [ ]? :? [ ]
    """
)


def made_by(line: str) -> str:
    """Return what comes after "Photos by", "Ein Kommentar von" and the like, "" without these."""
    made = MADE_BY_RE.match(line)
    if made is None or not (
        (made["noun"] or "").lower() in table.BY_NOUNS
        or (made["text"] or "").lower() in table.TEXT_WORDS
        or (made["genre"] or "").lower() in table.BY_GENRES
    ):
        return ""
    return line[made.end() :]


def is_led_by_post(part: str) -> bool:
    """Tell whether a post comes before a name: "our correspondent Jane Roe"."""
    words = part.split()
    n = 0
    while n < len(words) and (
        is_small(words[n]) or is_post_word(words[n]) or (words[n].isupper() and is_agency(words[n]))
    ):
        n += 1
    return 0 < n < len(words) and any(map(is_post_word, words[:n])) and is_name(words[n:])


def is_people_and_more(part: str, *, known: bool) -> bool:
    """Tell whether `part` opens with people and goes on with a post or a place at most."""
    if is_people(part, known=known):
        return True
    place = PLACE_RE.search(part)
    if place is not None:
        who = part[: place.start()]
        if is_people(who, known=known) or is_post(who, alone=True):
            return is_proper(part[place.end() :]) or is_outlet(part[place.end() :])
    words = part.split()
    return is_led_by_post(part) or any(
        is_name(words[:n], known=known) and is_post(" ".join(words[n:]))
        for n in range(2, min(5, len(words)))
    )


def is_assigned(part: str, *, known: bool) -> bool:
    """Tell whether `part` is somebody and the paper that she works for: "Jane Roe for The Star"."""
    assigned = ASSIGNED_RE.fullmatch(part)
    if assigned is None or not is_people(assigned["who"], known=known):
        return False
    house = assigned["house"]
    return is_paper(f"The {house}" if assigned["the"] else house)


def is_labelled_name(part: str) -> bool:
    """Tell whether `part` is who wrote, behind a word that says so: "oprac. Jan Roe"."""
    word, _, name = part.partition(" ")
    return is_people(name if word.casefold().rstrip(".:") in LABELS else made_by(part))


def is_addition(part: str) -> bool:
    """Tell whether `part` may stand behind the name: another one, a post, a place."""
    part = part.strip()
    return (
        not part
        or is_place(part)
        or is_of_agency(part)
        or is_people(part)
        or is_post(part)
        or is_labelled_name(part)
        or is_people_and_more(part, known=False)
        or (is_proper(part) and not part.islower())
    )


def is_reporter(who: str) -> bool:
    """Tell whether `who` is an agency's reporter: "Associated Press reporter Jane Roe"."""
    words = who.split()
    return any(
        is_agency(" ".join(words[:n])) and _are_posted(words[n:])
        for n in range(1, min(4, len(words)))
    )


def _are_posted(words: list[str]) -> bool:
    """Tell whether a post comes before people, each with a place at most."""
    n = 0
    while n < len(words) and (is_small(words[n]) or is_post_word(words[n])):
        n += 1
    staff = " ".join(words[n:])
    return any(map(is_post_word, words[:n])) and all(
        is_people_and_more(one, known=False) for one in AND_RE.split(staff)
    )


def is_staff(who: str) -> bool:
    """Tell whether `who` is people, each with a place or a post at most: "Jane Roe in Rome"."""
    return all(
        is_people_and_more(part, known=True) or is_people_and_more(part, known=False)
        for half in who.split(", ")
        for part in [half.removeprefix("and ")]
        if part
    )


def are_makers(part: str, *, known: bool) -> bool:
    """Tell whether people and agencies made it together: "Jana Roe und dpa"."""
    makers = [maker.removeprefix("the ") for maker in AND_RE.split(part)]
    return any(map(is_agency, makers)) and all(
        is_agency(one) or is_name(one.split(), known=known) for one in makers
    )


def is_report(words: list[str]) -> bool:
    """Tell whether `words` say who reports from where: "Aus Rom berichtet Jana Roe"."""
    for n, word in enumerate(words):
        if word in table.REPORT_VERBS:
            place, people = words[:n], words[n + 1 :]
            return (
                0 < n <= 4
                and is_small(place[0])
                and is_proper(" ".join(place))
                and is_people(" ".join(people))
            )
    return False


def is_placed(first: str, second: str) -> bool:
    """Tell whether one of two parts is an agency and the other a place: "EFE | Lima"."""
    for agency, place in ((first, second), (second, first)):
        if is_agency(agency) and (not agency.istitle() or agency.lower() in table.STAFFS):
            return len(place.split()) <= 3 and is_proper(place) and not is_people(place)
    return False


def is_credit(names: str) -> bool:
    """Tell whether `names` holds nothing but people, posts, agencies, places and work done."""
    words = without_details(names).replace(";", " ").replace("/", " ").split()
    return (
        0 < len(words) <= 80
        and (words[0][0].isupper() or is_agency(words[0]) or is_small(words[0]))
        and all(
            word[0].isupper()
            or not any(map(str.isalpha, word))
            or is_small(word)
            or is_post_word(word)
            or bare(word) in table.WORK_WORDS
            or bare(word) in table.PARTICLES
            or is_agency_word(bare(word))
            for word in words
        )
        and any(word[0].isupper() or is_agency_word(bare(word)) for word in words)
    )


def names_in(line: str) -> list[str]:
    """Return the words of the names in a line that may be a byline."""
    found = []
    word, _, rest = line.partition(" ")
    if word.casefold().rstrip(":.") in LABELS or word in ("From", "FROM"):
        line = rest
    line = made_by(line) or line
    line = line.title() if line.islower() else line
    parts = PART_RE.split(without_details(line.strip().rstrip("=<* ")))
    # A story may well speak of the place that the writer is in.
    for part in [part for part in parts if is_people_and_more(part, known=False)] or parts:
        for one in AND_RE.split(PLACE_RE.split(part)[0]):
            words = [
                word
                for word in one.split()
                if (word[0].isupper() or is_caseless(word))
                and len(word) > 2
                and not (is_post_word(word) or is_small(word))
            ]
            if words and not is_agency(one):
                found += words
    return found


def is_unmentioned(line: str, copy: str) -> bool:
    """Tell whether `line` holds names, and the copy speaks of none of them."""
    names = names_in(line)
    return bool(names) and not any(name in copy or name.capitalize() in copy for name in names)


def has_writer(names: str) -> bool:
    """Tell whether somebody with a known given name is among `names`."""
    return any(
        is_people(one, known=True) for part in PART_RE.split(names) for one in AND_RE.split(part)
    )
