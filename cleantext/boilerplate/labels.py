"""Labels of a page: stock words, the heads of lists, pointers to other stories."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from cleantext.boilerplate.openers import is_opener
from cleantext.boilerplate.phrases import WORD_RE, Phrases, holds, words_of
from cleantext.boilerplate.vocabulary import (
    AROUND,
    CLAUSE_RE,
    CLOSING,
    LONGEST_NAME,
    LONGEST_PARTS,
    QUOTES,
    STOPS,
    Language,
    is_network,
    tables,
)
from cleantext.credits.agencies import is_outlet
from cleantext.credits.details import PHONE_RE
from cleantext.dateline.agencies import is_agency
from cleantext.patterns import Pattern
from cleantext.tables.credits import SECTIONS

LONGEST_PHRASE = 7  # words
LONGEST_LIST_HEAD = 7
SHORTEST_SENTENCE = 2
LONGEST_SERVICE = 5
LONGEST_SECTION = 4
LONGEST_SHARE = 6
LONGEST_CONSENT = 5
LONGEST_PICKED = 5
SHORTEST_HEADLINE = 4
LONGEST_HEADLINE = 18  # words of another story's, where it ends in a stop
LONGEST_PLACE = 3  # words of a page's name
LONGEST_ROW = 9
LONGEST_TRAIL = 80  # characters
LONGEST_STEP = 4  # words
SHORTEST_PAIR = 3
ENDED = ".!?"
SENTENCE_MARKS = STOPS + "!?！？"
NUMBERED = ("artic", "artíc", "artig", "artik", "artyk", "l'artic", "стат")  # those of a law
POINTING = frozenset({"above", "below", "here"})
# These open with one class of characters, so that the search can run to the next of them.
BAR_RE = Pattern(r"[|•·｜/ ] (?: (?<! [ ] ) | [-–—][ ] )")
STEPS = (" > ", " » ", " › ", " → ", " / ", " | ")
STEP_RE = Pattern(r"[ ]+ (?: [>»›→/|] [ ]+ )")
ADDRESSES = ("http://", "https://", "www.")
LABEL_END_RE = Pattern(r"[ ]? [:：|｜>»›→▶►】\]] | [ ]? [-–—] (?=[ ])")
KIND_RE = Pattern(r"( [^:|.–—-]{4,20}? ) (?: [ ]? [:|.] | [ ] [-–—] ) [ ] (?=\S)")
NOTICE_MARK_RE = Pattern(r"[:： ] (?: (?<! [ ] ) | [-–—][ ] )")
# A title and its author, which a list of books has after "Read:".
BOOK_RE = Pattern(
    r"[\"“«„] [^\"“”«»„\n]{2,80} [\"”»“] ,? [ ] (?: by | von | de | di | par | door | av ) [ ]"
)
# The same without quotation marks: "The Long Road, by Jane Roe, Penguin, 2019"
LISTED_RE = Pattern(r"[^\n]{2,80}?, [ ] by [ ] [A-Z] [^\n]{2,80}, [ ] (?:19|20)\d\d [.]?")
QUOTED_RE = Pattern(r"[ ] [\"“«„] [^\"“”«»„\n]{3,120} [\"”»“]")


def is_stock(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line is a stock label, several of them, or names parts of a page."""
    whole = tables().whole
    if len(words) <= SHORTEST_SENTENCE and body[-1] in ENDED and body[-2:] != "..":
        return False  # "I agree.", an answer
    if " ".join(words) in whole:
        return True
    if " ".join(words) in tables().small_lines:  # "Up next", not "Up Next" or "UP NEXT"
        return body[1:].islower()
    if "0" in words and " ".join(words[: words.index("0")]) in whole:  # Comments (12)
        return len(words) - words.index("0") <= 2
    if len(words) % 2 == 0 and words[: len(words) // 2] == words[len(words) // 2 :]:
        return is_stock(body, words[len(words) // 2 :])  # Advertisement Advertisement
    if len(parts := BAR_RE.split(body)) > 1:
        return all(
            " ".join(words_of(part)) in whole or is_opening(part, words_of(part)) for part in parts
        )
    if is_pair_of_labels(body, words):
        return True
    if is_row_of_buttons(words) or is_service(words) or is_list_of_place(body, words):
        return True
    if is_share(words) or is_consent(words) or is_picked(words):
        return True
    if " ".join(words[:-1]) in tables().buttons and words[-1] in tables().button_ends:
        return True
    if len(words) > LONGEST_PARTS or (body[-1] in STOPS and POINTING.isdisjoint(words[-1:])):
        return False
    words = without_place(body, words)
    return any(names_parts(words, language) for language in tables().languages.get(words[0], ()))


def without_place(body: str, words: Sequence[str]) -> Sequence[str]:
    """Return the words without the name of the page at their end: ``Read more at The Gazette``."""
    capitals = [mark[0][0].isupper() for mark in WORD_RE.finditer(body)]
    for n in range(len(words) - 2, max(1, len(words) - LONGEST_PLACE - 2), -1):
        if words[n] in tables().places:
            return words[:n] if all(capitals[n + 1 :]) and not capitals[n] else words
    return words


def is_list_of_place(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line heads a list of stories from somewhere: ``Más noticias de Lima``."""
    known = tables()
    if len(words) > LONGEST_PARTS:
        return False
    return any(
        words[size] in known.list_links
        and words[size - 1] in known.list_nouns
        and " ".join(words[:size]) in known.whole
        and CLAUSE_RE.search(body) is None
        for size in range(2, min(4, len(words)))
    )


def is_pair_of_labels(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line is two labels in a row: ``Show caption Hide caption``."""
    if not SHORTEST_PAIR <= len(words) <= LONGEST_PARTS:
        return False  # "Print Ads"
    known = tables()
    capitals = [mark[0][0].isupper() for mark in WORD_RE.finditer(body)]
    return any(
        capitals[n]
        and all(
            label in known.whole or label in known.openings
            for label in (" ".join(words[:n]), " ".join(words[n:]))
        )
        for n in range(1, len(words))
    )


def is_trail(body: str) -> bool:
    """Tell whether the line is the way to the page from the home page: ``Home > News > Local``."""
    if len(body) > LONGEST_TRAIL or not any(step in body for step in STEPS):
        return False
    first, *others = STEP_RE.split(body.rpartition(": ")[2].lower())
    if not others or any(len(step.split()) > LONGEST_STEP for step in others):
        return False
    known = tables()
    sections = sum(is_section_name(step) for step in others)
    if first in known.home_pages and ("/" in body or "|" in body):
        # Side by side may stand any words: "Home / Away", "Hem / Kultur / Natur".
        return sections > 1 or (len(others) == 1 and others[0] in known.list_nouns)
    if first in known.home_pages:
        return sections > 0
    return ">" in body and len(others) > 1 and first in known.list_nouns and sections > 0


def is_section_name(step: str) -> bool:
    """Tell whether `step` is a section of a paper: ``world news``, ``sport``."""
    known = tables()
    return step in known.sections or known.sections.issuperset(step.split())


def is_row_of_buttons(words: Sequence[str]) -> bool:
    """Tell whether the line is a row of buttons: ``Facebook Twitter``, ``Share Tweet Email``."""
    known = tables()
    return (
        1 < len(words) <= LONGEST_ROW
        and (len(words) > 2 or not known.networks.isdisjoint(words))
        and all(word in known.networks or word in known.row for word in words)
    )


def is_share(words: Sequence[str]) -> bool:
    """Tell whether the line is a button that shares the page: ``Podijeli na Facebooku``."""
    if len(words) > LONGEST_SHARE:
        return False
    known = tables()
    others = [word for word in words if not is_network(word)]
    if "x" in words[:1] or ("x" in words and words[words.index("x") - 1] in known.shares):
        return False  # "Dela X"
    return (
        len(others) < len(words)
        and not known.shares.isdisjoint(others)
        and all(word in known.shares or word in known.share_fillers for word in others)
    )


def is_consent(words: Sequence[str]) -> bool:
    """Tell whether the line is a button of a consent banner: ``Nur notwendige Cookies``."""
    known = tables()
    others = [word for word in words if word not in known.cookies]
    if "cookies" not in words and known.lone_cookie.issuperset(others):
        return False  # "The only cookie"
    return (
        len(others) < len(words) <= LONGEST_CONSENT
        and known.cookie_words.issuperset(others)
        and not known.cookie_fillers.issuperset(others)
    )


def is_picked(words: Sequence[str]) -> bool:
    """Tell whether the line heads what is picked for the reader: ``Consigliati per te``."""
    known = tables()
    return (
        1 < len(words) <= LONGEST_PICKED
        and words[0] in known.picked
        and " ".join(words[1:]) in known.for_you
    )


def is_section(words: Sequence[str]) -> bool:
    """Tell whether the line heads the stories of a section: ``More in Business``."""
    return (
        2 < len(words) <= LONGEST_SECTION
        and words[1] == "in"
        and words[0] in tables().list_adjectives
        and all(word in SECTIONS for word in words[2:])
    )


def is_service(words: Sequence[str]) -> bool:
    """Tell whether the line names the page's own business: ``Newsletter sign-up``."""
    known = tables()
    return (
        2 <= len(words) <= LONGEST_SERVICE
        and words[-1] in known.service_nouns
        and not known.services.isdisjoint(words[:-1])
        and all(
            word in known.services or word in known.service_nouns or word in known.service_fillers
            for word in words
        )
    )


def names_parts(words: Sequence[str], language: Language) -> bool:
    """Tell whether the words are a verb and parts of a page, with small words between."""
    if language.is_english:
        if words[0] not in tables().readers:
            return False
        if len(words) > 2 and words[1] == "more" and words[2] in tables().list_nouns:
            return True  # See more photos of the rescue
    if any(number == "0" and word.startswith(NUMBERED) for word, number in pairwise(words)):
        return False  # "Activar el artículo 155"
    return not language.parts.isdisjoint(words) and all(
        word in language.allowed or word == "0" for word in words
    )


def is_pointer(body: str, words: Sequence[str], labels: Phrases | None = None) -> bool:
    """Tell whether the line is a label and the headline of another story."""
    known = tables()
    labels = known.labels if labels is None else labels
    for size in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        phrase = " ".join(words[:size])
        if phrase not in labels:
            continue
        *_, last = islice(WORD_RE.finditer(body), size)
        label, rest = body[: last.end()], body[last.end() :]
        end = LABEL_END_RE.match(rest)
        if end is None and size > 1:
            # Lesen Sie mehr zum Thema: ...
            tail, colon, _ = rest.partition(":")
            if colon and tail and known.pointer_tails.issuperset(words_of(tail)):
                end = LABEL_END_RE.match(rest, len(tail))
        if end is None:
            if size == 1 or phrase in known.headline_labels:
                return False
            # READ MORE Council drops the plan; Lire aussi Le conseil renonce
            headed = rest[-1:] not in STOPS and (
                (label.isupper() and not rest.isupper())
                or (words[size - 1] in known.also and rest.lstrip()[:1].isupper())
            )
            quoted = QUOTED_RE.fullmatch(rest) is not None  # Simak Video "Detik-detik ..."
            return headed or quoted or not rest.strip(CLOSING)
        rest = rest[end.end() :].lstrip()
        if size == 1 and BOOK_RE.match(rest) is not None:
            return False
        if LISTED_RE.fullmatch(rest) is not None:
            return False
        if rest.startswith("["):  # "tags: [boats, ferries]", the front matter of a page
            return False
        rest = rest.strip(AROUND)
        if rest[-1:] in tuple(STOPS) and len(words) - size > LONGEST_HEADLINE:
            return False  # a sentence of the story has run into it
        if PHONE_RE.fullmatch(rest) is not None:
            return False  # whom to call
        if phrase in known.headline_labels:
            return rest[-1:] not in tuple(ENDED) and len(words) - size >= SHORTEST_HEADLINE
        if size > 1 or (rest and words[0] in known.tag_labels):
            return True
        if not rest:
            return words[0] in known.pointers
        if rest.startswith(ADDRESSES) and " " not in rest:
            return True
        if end[0].isspace() or end[0].strip() in "-–—" or rest[0].islower():
            return False
        # "Watch: Casablanca (Film4, 9 p.m.)."
        return rest[-1] not in STOPS or (words[0] in known.pointers and not rest.endswith(")."))
    return False


def names_kind(body: str) -> bool:
    """Tell whether the line says of what kind a story is that it heads: ``Quiz: Who is it?``."""
    kind = KIND_RE.match(body)
    return kind is not None and " ".join(words_of(kind[1])) in tables().kinds


def is_named_pointer(body: str, words: Sequence[str]) -> bool:
    """Tell whether a paper and a headline of its own are named: ``Also on Fjord News: It sank``."""
    pointer, _, headline = body.partition(": ")
    if not headline[:1].isupper() or headline[-1] in STOPS:
        return False
    for size in (2, 3):
        if " ".join(words[:size]) in tables().pointer_names:
            return is_outlet(pointer.split(" ", size)[-1])
    return False


def is_list_head(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line heads a list of stories: ``Top stories this week``."""
    known = tables()
    if not 2 <= len(words) <= LONGEST_LIST_HEAD or body[-1] in STOPS:
        return False
    if words[0] in known.list_nouns and " ".join(words[1:]) in known.list_tails:
        return True
    for size in (1, 2):
        adjective = " ".join(words[:size])
        if adjective in known.list_adjectives and words[size : size + 1]:
            tail = words[size + 1 :]
            if words[size] in known.list_nouns:
                return not tail or " ".join(tail) in known.list_tails
    return False


def is_opening(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line opens as only furniture does."""
    known = tables()
    for size in range(2, min(LONGEST_PHRASE, len(words)) + 1):
        opening = " ".join(words[:size])
        if opening in known.openings:
            return True
        if opening in known.openings_with:
            if size == len(words) or holds(words[size - 1 :], known.openings_with[opening]):
                return True
        elif opening in known.weak_openings or opening in known.everyday_openings:
            rest = words[size:]
            if not rest or speaks_of_page(rest):
                return True
            if body[-1] not in SENTENCE_MARKS and (
                opening in known.weak_openings or is_plain(rest)
            ):
                return True
        if opening in known.name_openings and ends_in_name(body, size):
            return True
        if opening in known.house_openings and ends_in_house(body, size):
            return True
    return is_notice(body)


def speaks_of_page(words: Sequence[str]) -> bool:
    """Tell whether `words` name what a page has, or a network."""
    return holds(words, tables().page_words) or any(map(is_network, words))


def is_plain(words: Sequence[str]) -> bool:
    """Tell whether none of `words` is strange to a page of some language."""
    return any(language.is_plain(words) for language in tables().every)


def ends_in_name(body: str, size: int) -> bool:
    """Tell whether nothing but a name follows the first `size` words."""
    name = [mark[0] for mark in WORD_RE.finditer(body)][size:]
    if size > 2 and name and name[0] == "the":  # "Read more at the Gazette"
        name = name[1:]
    return (
        1 <= len(name) <= LONGEST_NAME
        and name[0][0].isalpha()
        and not name[0][0].islower()
        and name[0].lower() not in tables().weekdays  # "Also on Monday"
        and body[-1] not in STOPS
        and ": " not in body
    )


def ends_in_house(body: str, size: int) -> bool:
    """Tell whether a house or a service of the web is named after the first `size` words.

    ``Also on Harbour News``, ``Powered by Disqus``, not ``Also on Trial``.
    """
    if ", " in body or not ends_in_name(body, size):
        return False
    known = tables()
    name = body.split(" ", size)[-1]
    words = words_of(name)
    return (
        is_outlet(name)
        or is_agency(name.lower())
        or "." in name
        or SECTIONS.issuperset(words)
        or any(is_network(word) or word in known.services_of_web for word in words)
    )


def is_notice(body: str) -> bool:
    """Tell whether the line is a notice of the desk: ``Correction: This story has been ...``."""
    mark = NOTICE_MARK_RE.search(body)
    if mark is None:
        return False
    label, words = " ".join(words_of(body[: mark.start()])), words_of(body[mark.end() :])
    line = " ".join(words) + " "
    return any(
        label in labels
        and any(line.startswith(f"{start} ") for start in starts)
        and (not belonging or holds(words, belonging))
        for labels, starts, belonging in tables().notices
    )


def is_touched(line: str) -> bool:
    """Tell whether the line is furniture if other furniture touches it: ``Reply``."""
    body = line.strip(AROUND)
    words = words_of(body)
    if not words or not QUOTES.isdisjoint(body) or not is_opener(body):
        return False
    known = tables()
    if body[-1] not in SENTENCE_MARKS and " ".join(words) in known.touched_lines:
        return True
    return (
        is_section(words)
        or is_pointer(body, words, known.touched_labels)
        or any(
            " ".join(words[:size]) in known.touched_names and ends_in_name(body, size)
            for size in (2, 3)
        )
    )


def is_of_page(words: Sequence[str]) -> bool:
    """Tell whether the line tells of the page: ``This video is not available``."""
    known = tables()
    name = " ".join(words[:2])
    if name not in known.page_names:
        return False
    line = " ".join(words)
    if any(f" {sign}" in line for sign in known.page_signs):
        return True
    if name in known.weak_page_names:
        return False
    if any(f" {sign}" in line for sign in known.strong_page_signs):
        return True
    dated = any(word[0].isdecimal() for word in words)
    return any(line.endswith(sign) or (dated and sign in line) for sign in known.dated_page_signs)
