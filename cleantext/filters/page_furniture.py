"""Cut the page's own lines: read-more links, share buttons, advertisements, newsletters.

A scraper that takes the text of a page takes its furniture too: pointers to other
stories, bids to subscribe, follow or comment, notices about cookies, labels of
advertisements.  They stand between the paragraphs as short lines of their own.

A line is cut when all of it is furniture, known by how it is built:

- it is a stock label and no more: "Advertisement", "Share this article";
- it is a label and the headline of another story: "Read more: ...", "Lesen Sie auch: ...";
- it bids the reader do what only a page can offer: "Sign up for our newsletter";
- every word of it names parts of a page: "Watch the full video";
- it opens, or in some languages ends, as only furniture does: "Story continues below ...".

Left alone: cross-heads ("Follow the money", "Share of the vote", "Related parties"),
which have the verbs and not the things; what somebody says, asks or reports of
newsletters and apps, for a line with a quotation or a reporting verb is the story's;
rows of tables, items of lists, and lines in the middle of wrapped paragraphs.

Missed: furniture run into a paragraph, and headlines of other stories without a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice

from cleantext.boilerplate import (
    WORD_RE,
    all_phrases,
    cut_where,
    has_loose_line,
    is_opener,
    phrases,
    words_of,
)
from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables import page_furniture as table

LONGEST_PHRASE = 7  # words
MOST_WORDS = 40
LONGEST_ENDED = 100  # characters of a line known by its end

# What may stand around the words of a button or a link.
AROUND = " \t*|<>«»‹›←→▶►▼▸☞👉📲🔴()[]【】_=+#…–—-"
CLOSING = AROUND + ".!:："
ROW_RE = Pattern(r"[^\s] (?: [ ]{3} | [ ]*\t ) \s* [^\s]")
ITEM_RE = Pattern(r"(?: [-*•·–—] | \d{1,3}[.)] | [a-z]\) ) [ ]")
BAR_RE = Pattern(r"[|•·｜/]")
CLAUSE_RE = Pattern(r"[.,;:!?—–|•…！？。]+ (?:\s|$) | [ ]-[ ]")
LABEL_END_RE = Pattern(r"[ ]? [:：|｜>»›→▶►] | [ ] [-–—] (?=[ ])")
COUNT_RE = Pattern(
    r"""
    \d{1,5} [ ]? (?: comments? | shares? | views? | likes? | retweets? | replies
        | (?:-[ ]?)? min(?:ute)?s?\.? (?:[ ](?:read|video|listen|watch))?
        | comentarios? | comentários?
        | commentaires? | kommentare? | commenti | комментари\w+ | коментар\w* | komentarz[ey]?
        | komentář\w* | yorum | komentar | bình[ ]luận | 条评论 | 댓글
        | min(?:utos?|uti|utes)?\.?[ ](?:de[ ]|di[ ])?(?:lectura|leitura|lecture|lettura|lesezeit) )
    """
)
QUOTES = frozenset('"“”«»„「」')
STOPS = ".。।"


class Language:
    """The words of one language's bids."""

    __slots__ = ("allowed", "parts", "things", "verbs")

    def __init__(self, tag: str) -> None:
        self.verbs = phrases(table.VERBS[tag])
        self.things = phrases(table.THINGS.get(tag, "")) | phrases(table.THINGS[""])
        self.parts = phrases(table.PARTS.get(tag, ""))
        self.allowed = phrases(table.FILLERS.get(tag, "")) | self.verbs | self.parts


class Tables:
    """The tables of all languages, as sets of phrases."""

    __slots__ = (
        "endings", "labels", "languages", "leads", "name_openings", "networks", "nouns", "objects",
        "openings", "places", "pointers", "readers", "speech", "tag_labels", "whole",
    )  # fmt: skip

    def __init__(self) -> None:
        self.whole = all_phrases(table.WHOLE_LINES)
        self.tag_labels = phrases(table.TAG_LABELS)
        self.labels = all_phrases(table.LABELS) | self.tag_labels
        self.openings = all_phrases(table.OPENINGS)
        self.name_openings = all_phrases(table.NAME_OPENINGS)
        self.endings = tuple(all_phrases(table.ENDINGS))
        self.leads = phrases(table.LEADS)
        self.networks = phrases(table.NETWORKS)
        self.places = phrases(table.NETWORK_PLACES)
        self.nouns = phrases(table.NOUNS)
        self.objects = phrases(table.OBJECTS)
        self.pointers = phrases(table.POINTERS)
        self.readers = phrases(table.READERS)
        self.speech = phrases(table.SPEECH)
        self.languages: dict[str, list[Language]] = {}
        for tag in table.VERBS:
            language = Language(tag)
            for verb in {verb.partition(" ")[0] for verb in language.verbs}:
                self.languages.setdefault(verb, []).append(language)


@cache
def tables() -> Tables:
    """Return the tables, which are read when the first short line turns up."""
    return Tables()


def is_furniture(line: str) -> bool:
    """Tell whether all of `line` is furniture."""
    body = line.strip(AROUND)
    if not body:
        return False
    if body[0].isdecimal():
        return COUNT_RE.fullmatch(body.lower()) is not None
    if not is_opener(body):
        return ends_as_bid(body)
    if ROW_RE.search(line) or (ITEM_RE.match(line) and not line.endswith(line[0])):
        return False
    words = ["0" if word.isdecimal() else word for word in words_of(body)]
    return len(words) <= MOST_WORDS and (
        is_stock(body, words)
        or is_pointer(body, words)
        or is_opening(body, words)
        or is_bid(body, words)
        or ends_as_bid(body)
    )


def is_stock(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line is a stock label, several of them, or names parts of a page."""
    known = tables()
    if QUOTES.isdisjoint(body):
        if " ".join(words) in known.whole:
            return True
        if len(parts := BAR_RE.split(body)) > 1:
            return all(" ".join(words_of(part)) in known.whole for part in parts)
        if len(words) <= 10 and body[-1] not in STOPS:
            return any(
                names_parts(words, language) for language in known.languages.get(words[0], ())
            )
    return False


def names_parts(words: Sequence[str], language: Language) -> bool:
    """Tell whether the words are a verb and parts of a page, with small words between."""
    if "read" in language.verbs and words[0] not in tables().readers:
        return False
    return not language.parts.isdisjoint(words) and all(
        word in language.allowed or word == "0" for word in words
    )


def is_pointer(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line is a label and the headline of another story."""
    known = tables()
    ends = [mark.end() for mark in islice(WORD_RE.finditer(body), LONGEST_PHRASE)]
    for size in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        if " ".join(words[:size]) not in known.labels:
            continue
        label, rest = body[: ends[size - 1]], body[ends[size - 1] :]
        end = LABEL_END_RE.match(rest)
        if end is None:
            # READ MORE Council drops the plan
            return (
                size > 1 and label.isupper() and not rest.isupper() and rest[-1:] not in STOPS
            ) or (not rest.strip(CLOSING) and size > 1)
        rest = rest[end.end() :].strip(AROUND)
        if size > 1 or (rest and words[0] in known.tag_labels):
            return True
        if end[0].isspace() or not rest or end[0].strip() in "-–—":
            return bool(not rest and words[0] in known.pointers)
        return not rest[0].islower() and (rest[-1] not in STOPS or words[0] in known.pointers)
    return False


def is_opening(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line opens as only furniture does."""
    known = tables()
    if not QUOTES.isdisjoint(body) or not known.speech.isdisjoint(words):
        return False
    for size in range(2, min(LONGEST_PHRASE, len(words)) + 1):
        opening = " ".join(words[:size])
        if opening in known.openings:
            return True
        if opening in known.name_openings:
            rest = [mark[0] for mark in WORD_RE.finditer(body)][size:]
            return 1 <= len(rest) <= 6 and not rest[0][0].islower() and body[-1] not in STOPS
    return False


def is_bid(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line bids the reader do what only a page can offer."""
    known = tables()
    if (
        not QUOTES.isdisjoint(body)
        or not known.speech.isdisjoint(words)
        or "www." in body
        or "://" in body
    ):
        return False
    if words[0] not in known.languages and words[0] not in known.leads:
        return False
    done = 0
    for end in [*(mark.end() for mark in CLAUSE_RE.finditer(body)), len(body)]:
        clause = words_of(body[done:end])
        while clause and clause[0] in known.leads and clause[0] not in known.languages:
            clause = clause[1:]
        if clause:
            for language in known.languages.get(clause[0], ()):
                if bids(clause, language) and offers(words_of(body[done:]), language, body[done:]):
                    return True
        done = end
    return False


def bids(clause: Sequence[str], language: Language) -> bool:
    """Tell whether the clause opens with a verb of the language, and no noun."""
    nouns, objects = tables().nouns, tables().objects
    for size in (1, 2, 3):
        if " ".join(clause[:size]) in language.verbs:
            if size > 1 or clause[0] not in nouns or "read" not in language.verbs:
                return True
            return len(clause) > 1 and clause[1] in objects
    return False


def offers(words: Sequence[str], language: Language, body: str) -> bool:
    """Tell whether the words name something that only a page has to offer."""
    known = tables()
    for n, word in enumerate(words):
        for size in range(1, 6):
            if " ".join(words[n : n + size]) in language.things:
                return True
        for name in (word, " ".join(words[n : n + 2])):
            if (
                name in known.networks
                and n
                and not known.places.isdisjoint((words[n - 1], *words[n + 1 : n + 3]))
            ):
                return True
    if "read" not in language.verbs:
        return False
    return (words[-1] == "here" and words[0] in known.readers and len(words) > 2) or (
        "@" in body and words[0] == "follow"
    )


def ends_as_bid(body: str) -> bool:
    """Tell whether the line ends in a bid, as it does where the verb comes last."""
    return (
        not body.isascii()
        and len(body) <= LONGEST_ENDED
        and QUOTES.isdisjoint(body)
        and body.rstrip(CLOSING).lower().endswith(tables().endings)
    )


def find(text: str) -> list[Change]:
    """Find the lines that are furniture."""
    return cut_where(text, is_furniture)


FILTER = Filter(
    Rule(
        id="page-furniture",
        group="boilerplate",
        doc=__doc__,
        fixes=(
            (
                "The ferry sank.\n\nRead more: Ferry had failed its test\n\nNobody was hurt.",
                "The ferry sank.\n\nNobody was hurt.",
            ),
            ("Rates held.\n\nADVERTISEMENT\n\nShares rose.", "Rates held.\n\nShares rose."),
            (
                "Rates held.\n\nSign up for our daily newsletter\n\nShares rose.",
                "Rates held.\n\nShares rose.",
            ),
            ("Rates held.\n\nWatch the full video\n", "Rates held.\n"),
            (
                "Die Fähre sank.\nLesen Sie auch: Fähre fiel durch\nNiemand wurde verletzt.",
                "Die Fähre sank.\nNiemand wurde verletzt.",
            ),
            ("Паром затонул.\n\nЧитайте также: Паром не прошёл проверку", "Паром затонул."),
            ("轮渡沉没。\n\n相关新闻：轮渡未通过检查\n\n无人受伤。", "轮渡沉没。\n\n无人受伤。"),
        ),
        keeps=(
            ("Rates held.\n\nFollow the money\n\nShares rose.", "a cross-head"),
            ("Rates held.\n\nShare of the vote\n\nShares rose.", "a cross-head"),
            ("Rates held.\n\nRELATED PARTIES\n\nShares rose.", "a cross-head"),
            ("Rates held.\n\nWatch and wait\n\nShares rose.", "a cross-head"),
            ('It sank.\n\n"Read more," she told them.\n\nIt rained.', "somebody says it"),
            ("It sank.\n\nThe newsletter has 400 subscribers.\n\nIt rained.", "a report"),
            ("Like Facebook, the bank has an app.\n\nIt rained.", "a verb that is none here"),
            ("Advertisement", "all there is"),
        ),
    ),
    find,
    trigger=has_loose_line,
)
