"""Cut copyright and syndication notices.

Agencies and papers put their rights under their copy: "© 2019 The Harbour Press. All
rights reserved.", "This material may not be published, broadcast or redistributed.",
"Все права защищены".  The notice is a line of its own, or the end of the last paragraph.

A notice opens with the sign, with the word and a year or the sign, or with a sentence
that agencies use; or it is a short line in which rights are reserved and nothing told.

Left alone: copyright as a story's subject ("Copyright law changes", "the copyright
suit"), for there neither sign nor year follows the word; a sign inside a sentence; and
a notice that is all there is.

Sources: Universal Copyright Convention, article III; Buenos Aires Convention, article 3.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from functools import cache

from cleantext.boilerplate.cuts import cut_apart, merged
from cleantext.boilerplate.loose_lines import has_loose_line, loose_lines
from cleantext.boilerplate.openers import is_opener
from cleantext.boilerplate.phrases import OPENING, holds, phrases, words_of
from cleantext.credits.agencies import is_house_staff, is_paper
from cleantext.credits.words import is_proper
from cleantext.dateline.agencies import is_agency
from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables import copyright_notices as table

LONGEST = 420  # characters of a notice
LONGEST_INITIALS = 12
LONGEST_PLAIN = 110  # of one that has neither sign nor word
EDGES = " \t<>[]()|*_-–—"

SIGN_RE = Pattern(
    r"""
    (?: ™ [ ]? & [ ]? )? (?: © | ⓒ | \([cCс]\) (?=[ ]?\d{4}) )
    | (?: Copyright | COPYRIGHT | Copr\. ) [ ]? (?:
        © | \([cC]\) | :? [ ]? (?:19|20)\d\d | by[ ][A-Z] | BY[ ] | : [ ] [A-Z]
    )
    | (?: 저작권자 | 著作権 | 版权 | 版權 ) [ ]? (?: © | \([cC]\) | ⓒ | ：)
    """
)
# The same inside a paragraph, where only the sign or the word with a year will do.
INNER_SIGN_RE = Pattern(r"[©(C] (?: (?<=©) | (?<=[(])[cC]\) | (?<=C)(?:opyright|OPYRIGHT)\b )")
CLAUSE_RE = Pattern(r"[.,;:|()–—-] (?:\s|$) | [(©]")
TRAILING_YEAR_RE = Pattern(r"[ ] (?:19|20)\d\d [.]? $")
YEAR_RE = Pattern(r"(?:19|20)\d\d")
INNER_SIGNS = ("©", "opyright", "OPYRIGHT", "(c)", "(C)")
# With one of these a line breaks off in mid-sentence.
OPEN_WORDS = frozenset(
    "a an the by of to in on for or and no not any with without from is are be been may made"
    " this that its".split()
)
OF_BANS = frozenset({"is", "are", "strictly"})  # "... is strictly prohibited"
# Small words that follow the sign where it is spoken of.
NOT_OWNERS = ("and ", "or ", "is ", "was ", "in ", "on ", "und ", "et ", "y ", "e ", "и ")
OWNED = frozenset({"Copyright", "COPYRIGHT", "(c)", "(C)"})  # before the name of a house
SIGNS = "©ⓒ™(Cc저著版"
SENTENCE_ENDS = frozenset('.!?"”’»)。')
QUOTES = frozenset('"“”„«»')


class Tables:
    """The tables as sets of phrases; those of scripts without spaces apart."""

    __slots__ = (
        "first_words",
        "forbidden",
        "openings",
        "openings_with",
        "protected",
        "protected_things",
        "rights",
        "trade",
        "unspaced_openings",
        "unspaced_rights",
        "weak_openings",
    )

    def __init__(self) -> None:
        self.rights = phrases(table.RIGHTS)
        self.protected = phrases(table.PROTECTED)
        self.protected_things = phrases(table.PROTECTED_THINGS)
        self.first_words = frozenset(
            formula.partition(" ")[0] for formula in self.rights | self.protected
        )
        self.openings = phrases(table.OPENINGS)
        self.openings_with = {
            opening: phrases(words)
            for openings, words in table.OPENINGS_WITH
            for opening in phrases(openings)
        }
        self.weak_openings = frozenset(
            f"{opening} {copied}"
            for openings, copies in table.WEAK_OPENINGS
            for opening in phrases(openings)
            for copied in phrases(copies)
        )
        self.trade = tuple(phrases(table.TRADE))
        self.forbidden = phrases(table.FORBIDDEN)
        self.unspaced_openings = tuple(filter(is_unspaced, self.openings))
        self.unspaced_rights = tuple(filter(is_unspaced, self.rights))


def is_unspaced(phrase: str) -> bool:
    """Tell whether `phrase` is in a script that sets no spaces between words."""
    return phrase[0] >= "\u0e00" and " " not in phrase


@cache
def tables() -> Tables:
    """Return the tables, which are read when the first short line turns up."""
    return Tables()


def reserves(body: str) -> bool:
    """Tell whether `body` has a formula that reserves rights."""
    known = tables()
    if not body.isascii() and any(formula in body for formula in known.unspaced_rights):
        return True
    if known.first_words.isdisjoint(words_of(body)):
        return False
    for clause in CLAUSE_RE.split(body):
        words = words_of(clause)
        ends = {" ".join(words[-size:]) for size in range(2, 7)}
        if not known.rights.isdisjoint(ends):
            return True
        if (
            "not" not in words
            and not known.protected.isdisjoint(ends)
            and holds(words, known.protected_things)
        ):
            return True
    return False


def is_notice(body: str) -> bool:
    """Tell whether `body` is a notice from its first word on."""
    body = body.strip(EDGES) if not body.startswith("(") else body.rstrip(EDGES)
    if not body or len(body) > LONGEST:
        return False
    if len(body) > LONGEST_PLAIN and body[0] not in SIGNS and not is_opener(body):
        return False
    word, _, name = body.partition(" ")
    name = TRAILING_YEAR_RE.sub("", name)
    if word in OWNED and (
        is_agency(name.partition(". ")[0]) or is_paper(name) or is_house_staff(name)
    ):
        return True
    sign = SIGN_RE.match(body) or SIGN_RE.match(body, body[0] == "(")
    if sign is not None:
        if body[sign.end() :].lstrip().startswith(NOT_OWNERS):
            return False
        if sign[0][-3:-1] == ": " and not names_owner(body[sign.end() - 1 :]):
            return False
        return len(body) <= LONGEST_PLAIN or YEAR_RE.search(body) is not None or reserves(body)
    initials, _, owner = body.partition("©")
    if initials and len(initials) <= LONGEST_INITIALS and is_agency(owner.strip()):
        return True  # "jr/jd © Agence France-Presse"
    if "©" in body and len(body) <= LONGEST_PLAIN and body[-1] not in ".!?":
        dated = YEAR_RE.search(body) is not None
        return (dated or reserves(body.strip("© "))) and QUOTES.isdisjoint(body)
    known = tables()
    if body.startswith(known.unspaced_openings):
        return True
    first = words_of(body[:OPENING])
    openings = {" ".join(first[:size]) for size in range(2, 9)}
    sure = not known.openings.isdisjoint(openings)
    asking = known.openings_with.keys() & openings
    weak = known.weak_openings & openings
    if sure or asking or weak:
        words = words_of(body)
        forbidden = not known.forbidden.isdisjoint(words)
        if sure:
            return forbidden
        if forbidden and any(tells_of_copying(words, opening) for opening in asking):
            return True
        if weak:
            return forbidden and is_of_trade(words, max(weak, key=len))
    return len(body) <= LONGEST_PLAIN and QUOTES.isdisjoint(body) and reserves(body)


def names_owner(rest: str) -> bool:
    """Tell whether `rest` names an owner of rights: not ``Copyright: A brief history``."""
    return is_proper(rest.rstrip(".")) or YEAR_RE.search(rest) is not None or reserves(rest)


def tells_of_copying(words: Sequence[str], opening: str) -> bool:
    """Tell whether what a ban's opening and another word of it make copying is forbidden.

    "No portion of this site may be reproduced", not "No portion of the hearing was broadcast".
    """
    known = tables()
    rest = words[opening.count(" ") + 1 :]
    return holds(rest, known.openings_with[opening]) or known.forbidden.issuperset(
        word for word in rest if word not in OF_BANS
    )


def is_of_trade(words: Sequence[str], opening: str) -> bool:
    """Tell whether a ban with a weak opening is of a page's trade, or of nothing else.

    "Копирование материалов запрещено", not "Воспроизведение материалов дела запрещено".
    """
    known = tables()
    rest = words[opening.count(" ") + 1 :]
    traded = any(word.startswith(known.trade) for word in words[1:])
    return traded or known.forbidden.issuperset(rest)


def find(text: str) -> list[Change]:
    """Find the notices: lines, and the ends of paragraphs."""
    notices = set(filter(is_notice, loose_lines(text, LONGEST)))
    changes = cut_apart(text, notices | rests_of_notices(text))
    if not any(sign in text for sign in INNER_SIGNS):
        return changes
    return merged(changes, ends_of_paragraphs(text))


def rests_of_notices(text: str) -> set[str]:
    """Return the lines that end a notice in capitals which was broken in mid-sentence."""
    if "COPYRIGHT" not in text:
        return set()
    lines = [body for line in text.split("\n") if (body := line.strip())]
    return {
        rest
        for notice, rest in itertools.pairwise(lines)
        if rest.isupper()
        and notice.isupper()
        and notice[-1] not in SENTENCE_ENDS
        and notice.rpartition(" ")[2].strip(",;").lower() in OPEN_WORDS
        and is_notice(notice)
    }


def ends_of_paragraphs(text: str) -> Iterator[Change]:
    """Yield the cuts of notices after the last sentence of a paragraph."""
    for match in INNER_SIGN_RE.finditer(text):
        start = done = match.start()
        while done and text[done - 1] in " \t":
            done -= 1
        if 0 < done < start and text[done - 1] != "\n":
            end = text.find("\n", start, start + LONGEST + 1)
            end = min(len(text), start + LONGEST + 1) if end < 0 else end
            if end - start <= LONGEST and ends_paragraph(text[done - 1], text[start:end]):
                yield done, end, ""


def ends_paragraph(before: str, tail: str) -> bool:
    """Tell whether `tail`, which opens with a sign after `before`, is a notice to its end."""
    dated = YEAR_RE.search(tail, 0, 24) is not None
    return (dated and reserves(tail)) or (
        before in SENTENCE_ENDS and dated and len(tail.split()) <= 12
    )


FILTER = Filter(
    Rule(
        id="copyright-notice",
        group="boilerplate",
        doc=__doc__,
        fixes=(
            (
                "The ferry sank.\n\n© 2019 The Harbour Press. All rights reserved.",
                "The ferry sank.",
            ),
            (
                "The ferry sank.\n\nCopyright 2021 The Harbour Press. This material may not be"
                " published, broadcast or redistributed.\n",
                "The ferry sank.\n",
            ),
            (
                "It sank. ©2015 The Harbour Press. All Rights Reserved.\n\nIt rained.",
                "It sank.\n\nIt rained.",
            ),
            ("It sank. Copyright 2015 Harbour Press. All rights reserved.", "It sank."),
            ("The ferry sank.\n\nAll rights reserved", "The ferry sank."),
            (
                "COPYRIGHT 1998 BY HARBOUR NEWS. NO USE IS MADE\n\nIN ANY MEDIA.\n\nIt sank.",
                "It sank.",
            ),
            ("Die Fähre sank.\n\nAlle Rechte vorbehalten.", "Die Fähre sank."),
            ("Паром затонул.\n\nВсе права защищены.", "Паром затонул."),
            ("轮渡沉没。\n\n版权所有，未经许可不得转载。", "轮渡沉没。"),
        ),
        keeps=(
            ("It rained.\n\nCopyright law changes\n\nThe ferry sank.", "a cross-head"),
            ("The copyright suit was filed on Friday.\n\nIt rained.", "the story's subject"),
            ('"All rights reserved," the label said.\n\nIt rained.', "a quotation"),
            ("The © on the hull is a joke.", "a sign inside a sentence"),
            ("Copyright in the plans passed to the city.\n\nIt rained.", "a sentence"),
            ("All rights reserved for the islanders were given up.", "one paragraph"),
            ("Използването на дрон е забранено.\n\nIt rained.", "nothing that a page has"),
            ("Любое использование материалов запрещено судом\n\nIt rained.", "a court's ban"),
            ("ALL RIGHTS DENIED\n\nThe harbour closed.", "a heading"),
            ("The song is in copyright until 2015. It sold well.", "a year inside a sentence"),
            ("© 2019 The Harbour Press", "all there is"),
        ),
    ),
    find,
    trigger=has_loose_line,
)
