"""The words with which furniture begins and ends, of all tables together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from functools import cache
from itertools import accumulate

from cleantext.boilerplate.phrases import (
    MARKS,
    OPENING,
    Phrases,
    all_phrases,
    first_three,
    phrases,
)
from cleantext.tables import copyright_notices, page_furniture, photo_credits, time_stamps

MARKS_AND_BLANKS = MARKS + " \t\xa0"
UNSPACED = "\u0e00"  # from here on most scripts set no spaces
MARKS_AFTER = ".,:;!?…|–—-"
CLOSING = MARKS_AFTER + ")]}\"'”’»）】*_"


@cache
def openers() -> Phrases:
    """Return the phrases with which furniture begins, three words of each; "0" is any figure."""
    tables = *copyright_notices.OPENERS, *page_furniture.OPENERS
    begun = asides() | {first for first in paired() if " " in first}
    for labels, starts, _ in page_furniture.NOTICES:
        begun |= {f"{label} {start}" for label in phrases(labels) for start in phrases(starts)}
    return frozenset(
        phrase if phrase.count(" ") < 3 else " ".join(phrase.split(" ", 3)[:3])
        for phrase in begun.union(*map(phrases, tables))
    )


@cache
def asides() -> Phrases:
    """Return the phrases with which credits and stamps begin, which stand in brackets, too."""
    tables = *photo_credits.OPENERS, *time_stamps.OPENERS
    dated = {f"{word} 0" for table in time_stamps.BEFORE_FIGURES for word in phrases(table)}
    return frozenset(dated.union(*map(phrases, tables)))


@cache
def paired() -> dict[str, Phrases]:
    """Return the words that open furniture before certain others, with those."""
    pairs: dict[str, Phrases] = {}
    for table, others in (*page_furniture.PAIRED, *time_stamps.PAIRED):
        seconds = phrases(others)
        for first in phrases(table):
            pairs[first] = pairs[first] | seconds if first in pairs else seconds
    return pairs


@cache
def first_words() -> dict[str, Set[str]]:
    """Return the first words of the openers, each with those that may come second.

    Among these is "" where none need: an opener of one word.  The leads are here as well.
    """
    begun: defaultdict[str, set[str]] = defaultdict(set, {lead: set() for lead in leads()})
    for phrase in openers():
        first, _, rest = phrase.partition(" ")
        begun[first].add(rest.partition(" ")[0])
    seconds: dict[str, Set[str]] = {**paired(), **begun}
    for first in paired().keys() & begun.keys():
        seconds[first] = paired()[first] | begun[first]
    curly = {first.replace("'", "’"): seconds[first] for first in seconds if "'" in first}
    return seconds | curly


@cache
def aside_words() -> dict[str, Set[str]]:
    """Return those of the first words that may open a credit or a stamp in brackets."""
    known = first_words()
    opening = asides().union(*(phrases(table) for table, _ in time_stamps.PAIRED))
    begun = {phrase.partition(" ")[0] for phrase in opening}
    curly = {first.replace("'", "’") for first in begun if "'" in first}
    return {first: known[first] for first in begun | curly if first in known}


@cache
def endings() -> tuple[str, ...]:
    """Return the phrases in which bids end."""
    return tuple(all_phrases(page_furniture.ENDINGS))


@cache
def last_words() -> Phrases:
    """Return the last words of bids and buttons that may open with any word."""
    closed = (
        phrases(photo_credits.LAST_WORDS)
        | all_phrases(page_furniture.ENDINGS)
        | all_phrases(page_furniture.FINAL_VERBS)
        | phrases(page_furniture.MEMBERS)
        | phrases(page_furniture.COOKIES)
        | phrases(page_furniture.COOKIE_WORDS) - phrases(page_furniture.COOKIE_FILLERS)
    )
    return frozenset(phrase.rpartition(" ")[2] for phrase in closed)


@cache
def counted() -> Phrases:
    """Return what pages count: the units of time, comments and the like."""
    return phrases(time_stamps.UNITS) | phrases(page_furniture.COUNTED)


@cache
def leads() -> Phrases:
    """Return the words that may stand before the verb of a bid."""
    return phrases(page_furniture.LEADS)


def is_opener(line: str, known: Mapping[str, Set[str]] | None = None) -> bool:
    """Tell whether `line` begins as lines of furniture do, with one of the words `known`."""
    known = first_words() if known is None else known
    first = line.partition(" ")[0].lower()
    if first.isalnum() and first not in known:
        return False
    # A capital I with a dot would become two characters.
    words = line[:OPENING].replace("İ", "i").lstrip(MARKS_AND_BLANKS).split(None, 2)
    if not words:
        return False
    first = words[0].lower().rstrip(CLOSING)
    seconds = known.get(first)
    if seconds is None and first < UNSPACED:
        return False
    second = words[1].strip(MARKS).lower() if len(words) > 1 else ""
    if second[:1].isdecimal():
        second = "0"
    if seconds is None or "" in seconds or second in seconds or not second.isalnum():
        # Marks inside or between the words, or a third to come: a closer look.
        phrase = first_three(line)
        if not openers().isdisjoint(accumulate(phrase, "{} {}".format)):
            return True
        if len(phrase) > 1 and phrase[1] in paired().get(phrase[0], ()):
            return True
        first = phrase[0] if phrase else ""
    if first not in leads():
        return False
    lowered = f"{line.lower()} "
    return any(map(lowered.__contains__, page_furniture.CUES))
