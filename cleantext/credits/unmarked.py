"""Bylines in which no word says what they are, weighed by their parts.

A known given name, a post, an agency or a paper must speak for them.

>>> weigh_unmarked("Jane Roe, Staff Writer", has_details=False)
<Weight.SURE: 2>
>>> weigh_unmarked("Jane Roe", has_details=False)
<Weight.MAYBE: 1>
"""

from __future__ import annotations

from cleantext.credits.agencies import (
    is_agency,
    is_house_staff,
    is_of_agency,
    is_paper,
    is_post,
    is_posted,
)
from cleantext.credits.caseless import is_caseless_name, weigh_caseless
from cleantext.credits.makers import (
    are_makers,
    is_addition,
    is_assigned,
    is_labelled_name,
    is_people_and_more,
    is_placed,
)
from cleantext.credits.names import is_people, may_be_people, may_open_name
from cleantext.credits.sources import is_shared, is_taken_from, is_with_agency
from cleantext.credits.weights import Weight
from cleantext.credits.words import (
    AND_RE,
    LAST_BRACKET_RE,
    PART_RE,
    PLACE_RE,
    bare,
    is_caseless,
    is_initials,
    is_post_word,
    is_proper,
    is_small,
)
from cleantext.dateline.places import is_place
from cleantext.patterns import Pattern
from cleantext.tables import credits as table

TASK_RE = Pattern(r"[ ]* \( ([^()]{3,30}) \) [ ]*")
QUOTED_RE = Pattern(r"[«„“\"] [^\W\d_a-z][^«»„“”\"]{1,30} [»“”\"]")


def weigh_unmarked(line: str, *, has_details: bool) -> Weight:
    """Weigh a line without a word that says what it is."""
    house, dash, office = line.rpartition("-")  # "SZ-Redaktion"
    office = bare(office if dash and house.isupper() else line)
    if office in table.OFFICES or line.lower() in table.OFFICE_PHRASES:
        return Weight.SURE
    if line[-1] in ".;," or line.startswith("Said "):
        return Weight.NONE
    if are_tasked(line):
        return Weight.SURE
    bracket = LAST_BRACKET_RE.search(line)
    if bracket is not None:
        # "Jane Roe (Rome, special correspondent)"
        if any(map(is_post_word, bracket[1].split())) and is_people(line[: bracket.start()]):
            return Weight.SURE
        line = f"{line[: bracket.start()]}, {bracket[1]}"
    if (
        is_shared(line)
        or is_with_agency(line)
        or is_house_staff(line)
        or (is_assigned(line, known=False) and may_open_name(line.partition(" ")[0]))
        or are_makers(line, known=True)
        or are_with_wires(line)
        or _is_taken(line)
        or _is_desk_of_agency(line)
    ):
        return Weight.SURE
    if is_post(line, alone=True):
        first, *others = line.split()
        many = len(others) > (first.lower() in table.DEFINITE)  # not "The Reporter"
        return Weight.SURE if many or is_agency(line) else Weight.NONE
    if is_caseless(line):
        return weigh_caseless(line)
    parts = [part for part in PART_RE.split(line) if part.strip()]
    if not parts or len(parts) > 6:
        return Weight.NONE
    house, ours, who = line.replace("’", "'").partition("'s ")
    if ours and is_agency(house) and is_people(who):
        return Weight.SURE  # "CNN's Jane Roe"
    if is_posted_at(line):
        return Weight.SURE
    if _is_paper_at(parts):
        return Weight.MAYBE
    if is_presented(line):
        return Weight.MAYBE
    first, *others = parts
    if others:
        return _weigh_parts(first, others, barred="|" in line)
    if is_people(first, known=True):
        if has_details:
            return Weight.SURE
        return Weight.NONE if is_place(first) else Weight.MAYBE  # "Beverly Hills"
    if is_people_and_more(first, known=True) or _are_placed(first) or _is_named_post(first):
        return Weight.MAYBE
    return Weight.NONE


def are_tasked(line: str) -> bool:
    """Tell whether `line` is people and what each of them made: "Jana Roe (Text) und ..."."""
    plain = TASK_RE.sub(" , ", line)
    if plain == line or not all(is_task(match[1]) for match in TASK_RE.finditer(line)):
        return False
    people = [bare_link(part) for part in PART_RE.split(plain)]
    return all(is_people(one) for one in people if one) and any(people)


def is_task(words: str) -> bool:
    """Tell whether `words` say what somebody made: "photos", "Text und Bild"."""
    made = table.TEXT_WORDS | table.PICTURE_WORDS | table.LABEL_LINKS
    return all(word in made for word in words.lower().split())


def bare_link(part: str) -> str:
    """Return `part` without the word that links it to the one before: "und Jana Roe"."""
    first, _, rest = part.strip().partition(" ")
    return rest if first in table.LABEL_LINKS else part.strip()


def _is_taken(line: str) -> bool:
    """Tell whether `line` says whose copy was used, and who used it at most."""
    who, used, _ = line.partition(" with ")
    # Not "Lunch with Reuters staff".
    return is_taken_from(line) and (not used or is_people(who) or is_agency(who))


def _is_desk_of_agency(line: str) -> bool:
    """Tell whether `line` is an agency and who of it wrote: "dpa/lno"."""
    agency, _, desk = line.partition("/")
    return agency.islower() and is_agency(agency) and is_initials(desk)


def are_with_wires(line: str) -> bool:
    """Tell whether `line` is people and the wires: "Jane Roe, John Doe and agencies in Rome"."""
    makers = [PLACE_RE.split(one)[0] for part in PART_RE.split(line) for one in AND_RE.split(part)]
    people = [one for one in makers if one not in table.WIRES]
    if makers[0].lower() in table.WIRES and len(makers) > 1:
        people = makers[1:]  # "Agencies and Jane Roe"
    named = all(map(is_people, people)) and any(map(may_be_people, people[:1]))
    return named and len(people) < len(makers)


def is_genre(part: str) -> bool:
    """Tell whether `part` says what the writer made: "Opinion", "Analyse"."""
    return part.lower() in table.BY_NOUNS or part.lower() in table.BY_GENRES


def is_presented(line: str) -> bool:
    """Tell whether `line` says for which house somebody writes: "Jane Roe is the Star's critic"."""
    words = line.split()
    n = next((n for n, word in enumerate(words) if word in table.BEING), 0)
    if n < 2 or not may_be_people(" ".join(words[:n])):
        return False
    if not table.NEWS_OF_POSTS.isdisjoint(words):
        return False
    house, ours, post = " ".join(words[n + 1 :]).replace("’", "'").partition("'s ")
    if ours:
        return is_house(house) and post.islower() and is_post_word(post.split()[-1])
    posts = [at for at in range(n + 1, len(words)) if is_post_word(words[at])]
    house = " ".join(words[posts[-1] + 1 :]) if posts else ""
    link, _, named = house.partition(" ")
    return is_house(house) or (is_small(link) and is_house(named))


def is_house(words: str) -> bool:
    """Tell whether `words` can hardly be anything but a paper, an agency or a station."""
    return words[-1:].isalpha() and (is_paper(words) or is_agency(words))


def is_posted_at(line: str) -> bool:
    """Tell whether `line` is a post or an agency and its place: "Staff Correspondent, Dhaka"."""
    words = line.split()
    for n in range(1, min(len(words), 6)):
        linked = n < len(words) - 1 and words[n].lower() in table.AT
        at = n + linked
        if words[at][0].isupper() and is_place(" ".join(words[at:])):
            post = " ".join(words[:n]).rstrip(",|/-–—· ")
            if is_agency(post):
                return post.isupper() or len(post) < len(words[0])  # "EFE Madrid", "Reuters, Oslo"
            if " " in post:
                return is_post(post, alone=True) or is_house_staff(post)
            # Not "Enviado a Moscú".
            sent = not (linked and words[n].isalpha()) and post.lower().startswith(table.SENT_STEMS)
            return sent or bare(post) in table.OFFICES
    return False


def _is_paper_at(parts: list[str]) -> bool:
    """Tell whether `parts` are a paper, and its place: "Valley Courier", "Star Times, Oslo"."""
    house, *places = parts
    bare_name = len(house.split()) < 4 and not any(map(is_small, house.split()))
    return is_paper(house) and bare_name and len(places) < 2 and all(map(is_place, places))


def _are_placed(line: str) -> bool:
    """Tell whether `line` is people, one with a place at least: "Jane Roe Brussels"."""
    placed = 0
    for one in AND_RE.split(line):
        words = one.split()
        for n in range(2, len(words)):
            at = n + (is_small(words[n]) and n < len(words) - 1)
            # Not "Joy Division Manchester".
            if is_people(" ".join(words[:n]), known=True) and is_place(" ".join(words[at:])):
                placed += 1
                break
        else:
            if not is_people(one, known=True):
                return False
    return placed > 0 and (" in " not in line or placed > 1)


def _is_named_post(line: str) -> bool:
    """Tell whether `line` is people and their post: "Grace Roe Europe editor"."""
    words = line.split()
    posts = [n for n, word in enumerate(words) if n > 1 and is_post_word(word)]
    if not posts or words[posts[-1]].endswith(("Staff", "s")):
        return False  # "White House Correspondents"
    after = words[posts[-1] + 1 :]
    # Not "Royal Mail Staff Strike".
    placed = not after or after[0] in table.AT or is_place(" ".join(after))
    return placed and is_people_and_more(line, known=False)


def _weigh_parts(first: str, others: list[str], *, barred: bool) -> Weight:
    """Weigh a name or an agency and what stands behind it, `barred` where a bar is between."""
    if QUOTED_RE.fullmatch(others[-1]) and is_people(first):
        return Weight.SURE  # "Иван Роу, «Газета»"
    if len(others) == 1 and is_placed(first, others[0]):
        return Weight.SURE
    if len(others) == 1 and (is_place(first) or is_genre(first)) and may_be_people(others[0]):
        return Weight.MAYBE  # "Brussels – Jane Roe", "Opinion | Jane Roe"
    if is_caseless_name(first) and all(is_agency(p) or is_place(p) or is_proper(p) for p in others):
        return Weight.SURE  # "דנה לוי, ynet"
    if not all(map(is_addition, others)):
        return Weight.NONE
    if is_agency(first):
        named = any(is_people(p, known=True) or is_labelled_name(p) for p in others)
        return Weight.SURE if named else Weight.NONE
    if not is_people(first):
        posted = is_people_and_more(first, known=True) and any(map(is_post, others))
        return Weight.SURE if posted else Weight.NONE  # "Jane Roe Political editor, BBC News"
    if any(
        is_agency(part) or is_posted(part) or is_paper(part) or is_of_agency(part)
        for part in others
    ):
        return Weight.SURE
    if not is_people(first, known=True):
        return Weight.NONE  # "Hope Roe, Cape Town"
    if barred or any(map(is_post, others)):
        return Weight.SURE
    brief = all(
        is_people(part) or len(part.split()) < 3 + is_small(part.split()[0]) for part in others
    )
    return Weight.MAYBE if brief else Weight.NONE
