"""Bylines in which no word says what they are, weighed by their parts.

A known given name, a post, an agency or a paper must speak for them.

>>> weigh_unmarked("Jane Roe, Staff Writer", has_details=False)
<Weight.SURE: 2>
>>> weigh_unmarked("Jane Roe", has_details=False)
<Weight.MAYBE: 1>
"""

from __future__ import annotations

from cleantext.credits.agencies import is_agency, is_house_staff, is_paper, is_post, is_posted
from cleantext.credits.makers import (
    are_makers,
    is_addition,
    is_assigned,
    is_labelled_name,
    is_people_and_more,
    is_placed,
)
from cleantext.credits.names import is_people
from cleantext.credits.sources import is_shared, is_with_agency
from cleantext.credits.weights import Weight
from cleantext.credits.words import LAST_BRACKET_RE, PART_RE, is_caseless, is_post_word, is_small
from cleantext.dateline.places import is_place
from cleantext.patterns import Pattern

QUOTED_RE = Pattern(r"[«„“\"] [^\W\d_a-z][^«»„“”\"]{1,30} [»“”\"]")


def weigh_unmarked(line: str, *, has_details: bool) -> Weight:
    """Weigh a line without a word that says what it is."""
    if line[-1] in ".;," or line.startswith("Said "):
        return Weight.NONE
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
        or is_assigned(line, known=True)
        or are_makers(line, known=True)
    ):
        return Weight.SURE
    if is_post(line, alone=True):
        many = len(line.split()) > 1
        return Weight.SURE if many or is_agency(line) else Weight.NONE
    parts = [part for part in PART_RE.split(line) if part]
    if not parts or len(parts) > 6:
        return Weight.NONE
    if is_caseless(line):
        return _weigh_caseless(parts)
    house, ours, who = line.replace("’", "'").partition("'s ")
    if ours and is_agency(house) and is_people(who):
        return Weight.SURE  # "CNN's Jane Roe"
    first, *others = parts
    if others:
        return _weigh_parts(first, others, barred="|" in line)
    if is_people(first, known=True):
        if has_details:
            return Weight.SURE
        return Weight.NONE if is_place(first) else Weight.MAYBE  # "Beverly Hills"
    return Weight.MAYBE if is_people_and_more(first, known=True) else Weight.NONE


def _weigh_parts(first: str, others: list[str], *, barred: bool) -> Weight:
    """Weigh a name or an agency and what stands behind it, `barred` where a bar is between."""
    if QUOTED_RE.fullmatch(others[-1]) and is_people(first):
        return Weight.SURE  # "Иван Роу, «Газета»"
    if len(others) == 1 and is_placed(first, others[0]):
        return Weight.SURE
    if not all(map(is_addition, others)):
        return Weight.NONE
    if is_agency(first):
        named = any(is_people(p, known=True) or is_labelled_name(p) for p in others)
        return Weight.SURE if named else Weight.NONE
    if not is_people(first):
        return Weight.NONE
    if any(is_agency(part) or is_posted(part) or is_paper(part) for part in others):
        return Weight.SURE
    if not is_people(first, known=True):
        return Weight.NONE
    if barred or any(map(is_post, others)):
        return Weight.SURE
    brief = all(
        is_people(part) or len(part.split()) < 3 + is_small(part.split()[0]) for part in others
    )
    return Weight.MAYBE if brief else Weight.NONE


def _weigh_caseless(parts: list[str]) -> Weight:
    """Weigh short parts that no capital tells from words: an agency or a post must be there."""
    if len(parts) < 2 or any(len(part.split()) > 3 or len(part) > 24 for part in parts):
        return Weight.NONE
    named = any(is_agency(p) or any(map(is_post_word, p.split())) for p in parts)
    return Weight.SURE if named else Weight.NONE
