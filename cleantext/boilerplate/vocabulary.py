"""The words that pages use of themselves, as sets of phrases, and the marks around them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cleantext.boilerplate.phrases import all_phrases, phrases, words_in
from cleantext.patterns import Pattern
from cleantext.tables import page_furniture as table
from cleantext.tables.credits import SECTIONS
from cleantext.tables.time_stamps import WEEKDAYS

LONGEST_PARTS = 10  # words of a line that names parts of a page
LONGEST_NAME = 6  # words of a name
SHORTEST_DAY = 4  # letters of no short form: "The Sun" is a paper
LONGEST_INFLECTED = 14  # letters of a network's name with an ending
# What may stand around the words of a button or a link.
AROUND = " \t*|<>«»‹›＜＞←→▶►▼▸☞👉📲🔴()[]【】_=+#…–—-"
CLOSING = AROUND + ".!:："
STOPS = ".。।"
QUOTES = frozenset('"“”«»„「」')
CLAUSE_RE = Pattern(r"[.,;:!?—–|•…！？。]+ (?:\s|$) | [ ]-[ ]")


class Language:
    """The words of one language's bids."""

    __slots__ = (
        "_plain",
        "allowed",
        "final",
        "first_of_things",
        "is_english",
        "named",
        "our",
        "our_is_us",
        "parts",
        "things",
        "verbs",
    )

    def __init__(self, tag: str) -> None:
        self.is_english = tag == "en"
        self.verbs = phrases(table.VERBS.get(tag, ""))
        self.things = phrases(table.THINGS.get(tag, "")) | phrases(table.THINGS[""])
        self.first_of_things = frozenset(thing.partition(" ")[0] for thing in self.things)
        self.parts = phrases(table.PARTS.get(tag, ""))
        self.our = phrases(table.OUR.get(tag, ""))
        self.our_is_us = tag in table.OUR_AND_US
        self.final = phrases(table.FINAL_VERBS.get(tag, ""))
        small = phrases(table.FILLERS.get(tag, ""))
        self.allowed = small | self.parts | words_in(self.verbs)
        self.named = (words_in(self.things) | self.parts) - small
        self._plain = self.allowed | self.named | phrases(table.PLAIN_WORDS)

    def is_ours(self, word: str) -> bool:
        """Tell whether `word` is what a page calls its own: ``newsroom``, ``телеграм-канале``."""
        known = tables()
        if word in known.ours:
            return True
        return not self.is_english and word.rpartition("-")[2].startswith(known.stems_of_ours)

    def is_plain(self, words: Sequence[str]) -> bool:
        """Tell whether none of `words` is strange to a page."""
        return all(word in self._plain or word.isdecimal() or is_network(word) for word in words)


class Vocabulary:
    """The tables, as sets of phrases."""

    def __init__(self) -> None:
        self.tag_labels = phrases(table.TAG_LABELS)
        self.kinds = phrases(table.KINDS)
        self.headline_labels = phrases(table.HEADLINE_LABELS)
        self.labels = all_phrases(table.LABELS) | self.tag_labels | self.headline_labels
        # A label of several words needs nothing after it.
        self.whole = all_phrases(table.WHOLE_LINES) | {
            label for label in self.labels - self.headline_labels if " " in label
        }
        weak_labels = phrases(table.WEAK_LABELS)
        self.whole |= weak_labels
        self.openings = all_phrases(table.OPENINGS)
        self.openings_with = {
            opening: phrases(words)
            for openings, words in table.OPENINGS_WITH
            for opening in phrases(openings)
        }
        self.weak_openings = phrases(table.WEAK_OPENINGS)
        self.everyday_openings = phrases(table.EVERYDAY_OPENINGS)
        self.page_words = phrases(table.PAGE_WORDS)
        self.notices = [tuple(map(phrases, parts)) for parts in table.NOTICES]
        self.touched_lines = phrases(table.TOUCHED_LINES) | self.headline_labels
        self.small_lines = phrases(table.SMALL_LINES)
        self.touched_labels = phrases(table.TOUCHED_LABELS) | weak_labels
        self.touched_names = phrases(table.TOUCHED_NAME_OPENINGS)
        self.name_openings = all_phrases(table.NAME_OPENINGS)
        self.house_openings = phrases(table.HOUSE_OPENINGS)
        self.services_of_web = phrases(table.SERVICES_OF_WEB)
        self.pointer_names = phrases(table.POINTER_NAMES)
        self.page_names = all_phrases(table.PAGE_NAMES)
        self.weak_page_names = phrases(table.WEAK_PAGE_NAMES)
        self.page_signs = tuple(phrases(table.PAGE_SIGNS))
        self.strong_page_signs = tuple(phrases(table.STRONG_PAGE_SIGNS))
        self.dated_page_signs = tuple(phrases(table.DATED_PAGE_SIGNS))
        self.list_adjectives = phrases(table.LIST_ADJECTIVES)
        self.list_nouns = phrases(table.LIST_NOUNS)
        self.list_tails = phrases(table.LIST_TAILS)
        self.list_links = phrases(table.LIST_LINKS)
        self.home_pages = phrases(table.HOME_PAGES)
        self.sections = SECTIONS | self.list_nouns | phrases(table.SECTION_NAMES)
        self.row = phrases(table.ROW)
        self.only = phrases(table.ONLY)
        self.takers = phrases(table.TAKERS)
        self.already = phrases(table.ALREADY)
        self.members = phrases(table.MEMBERS)
        self.cookies = phrases(table.COOKIES)
        self.cookie_words = phrases(table.COOKIE_WORDS)
        self.cookie_fillers = phrases(table.COOKIE_FILLERS)
        self.lone_cookie = phrases(table.LONE_COOKIE)
        self.picked = phrases(table.PICKED)
        self.for_you = phrases(table.FOR_YOU)
        self.weak_things = phrases(table.WEAK_THINGS)
        self.everyday_things = phrases(table.EVERYDAY_THINGS)
        self.subscribe = phrases(table.SUBSCRIBE_VERBS)
        self.sure = self.subscribe | phrases(table.REGISTER_VERBS)
        self.sure_company = phrases(table.SURE_COMPANY)
        self.shares = phrases(table.SHARES)
        self.share_fillers = phrases(table.SHARE_FILLERS) | phrases(table.NETWORK_PLACES)
        self.pointer_tails = phrases(table.POINTER_TAILS)
        self.buttons = phrases(table.BUTTONS)
        self.button_ends = phrases(table.BUTTON_ENDS)
        self.services = phrases(table.SERVICES)
        self.service_nouns = phrases(table.SERVICE_NOUNS)
        self.service_fillers = phrases(table.SERVICE_FILLERS)
        self.leads = phrases(table.LEADS)
        self.networks = phrases(table.NETWORKS)
        self.places = phrases(table.NETWORK_PLACES)
        self.ours = phrases(table.OURS)
        self.stems_of_ours = tuple(phrases(table.STEMS_OF_OURS))
        self.stems_of_weak_ours = tuple(phrases(table.STEMS_OF_WEAK_OURS))
        self.weekdays = frozenset(day for day in phrases(WEEKDAYS) if len(day) > SHORTEST_DAY)
        self.desks = phrases(table.DESKS)
        self.nouns = phrases(table.NOUNS)
        self.objects = phrases(table.OBJECTS)
        self.pointers = phrases(table.POINTERS)
        self.also = phrases(table.ALSO)
        self.more = phrases(table.MORE)
        self.readers = phrases(table.READERS)
        self.pointing = self.readers - phrases(table.NOT_POINTING)
        self.cause_verbs = phrases(table.CAUSE_VERBS)
        self.causes = phrases(table.CAUSES)
        self.speech = phrases(table.SPEECH)
        self.telling = phrases(table.TELLING)
        self.stems = tuple(phrases(table.NETWORK_STEMS))
        self.languages: dict[str, list[Language]] = {}
        self.every: list[Language] = []
        self.finals: list[Language] = []
        for tag in table.VERBS | table.FINAL_VERBS:
            language = Language(tag)
            for verb in {verb.partition(" ")[0] for verb in language.verbs}:
                self.languages.setdefault(verb, []).append(language)
            self.every.append(language)
            if language.final:
                self.finals.append(language)


@cache
def tables() -> Vocabulary:
    """Return the tables, which are read when the first suspect line turns up."""
    return Vocabulary()


def is_network(word: str) -> bool:
    """Tell whether `word` names a network, inflected or not: ``Twitter'da``, ``Telegramie``."""
    known = tables()
    return (
        word in known.networks
        or word.replace("'", "-").partition("-")[0] in known.networks
        or (word.startswith(known.stems) and len(word) < LONGEST_INFLECTED)
    )
