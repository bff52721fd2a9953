"""Which lines of a text may be the page's and not the story's.

Scraped copy carries lines of the page that it stood on.  They are short, and the
paragraphs of a story are long; so the rules of the boilerplate group look at short
lines that stand by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from operator import itemgetter

from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, split_lines
from cleantext.patterns import Pattern
from cleantext.tables import copyright_notices, page_furniture, photo_credits, time_stamps

OPENING = 60  # characters in which the first two words of a line stand
LONGEST = 200  # characters of a line that may be furniture
SHORTEST_WRAP = 45  # a line that was broken by a measure is no shorter

FULL_STOPS = frozenset(".!?\"'”’»)。！？」』）।؟…")
SENTENCE_ENDS = frozenset(".!?\"'”’»)]…:;。！？」』）।؟|>›→")

# Everything but blanks and the marks that set words apart.  Apostrophes and hyphens belong
# to the word that they stand in, and so do the vowel signs of Indic scripts.
_MARKS = r"\s!-/:-@\[-`{-~¡¿«»‹›“”‘’„…•·–—→▶►：，。、｜（）【】「」『』《》！？।©™®"
WORD_RE = Pattern(f"[^{_MARKS}]+ (?: [-'’][^{_MARKS}]+ )*")

# Where a picture's credit without brackets may begin, at the end of a paragraph.
CREDIT_TAIL_RE = Pattern(
    r"""
    (?: (?<=[.!?"”’»)।。]) [ ]+ | [ ]+[-–—|][ ]+ )
    (?= [^\s:/(\[]{1,20} (?:[ ][^\s:/]{1,12}){0,3} [ ]?[:/：] [^\n]{1,100} \Z )
    """
)
ROUND_RE = Pattern(r"\( ([^()\n]{2,110}) \)")
SQUARE_RE = Pattern(r"\[ ([^\[\]\n]{2,110}) \]")
WIDE_RE = Pattern(r"（ ([^（）\n]{2,110}) ）")
FIGURE_RE = Pattern(r"\d")
ELLIPSES_RE = Pattern(r"… | [.]{3}")
UNSPACED = "\u0e00"  # from here on most scripts set no spaces
MARKS_AFTER = ".,:;!?…|–—-"

Phrases = frozenset[str]


def words_of(line: str) -> list[str]:
    """Return the words of `line` in lower case, apostrophes straight.

    >>> words_of("Don’t miss: İlgili haber")
    ["don't", 'miss', 'ilgili', 'haber']
    """
    return WORD_RE.findall(line.replace("’", "'").replace("İ", "i").lower())


def phrases(table: str) -> Phrases:
    """Return the phrases of a table, set apart by commas, as `words_of` reads them."""
    return frozenset(" ".join(words) for phrase in table.split(",") if (words := words_of(phrase)))


def all_phrases(tables: Mapping[str, str]) -> Phrases:
    """Return the phrases of the tables of all languages."""
    return frozenset().union(*map(phrases, tables.values()))


def cut_where(
    text: str, is_furniture: Callable[[str], bool], longest: int = LONGEST
) -> list[Change]:
    """Return the changes that cut the short lines that stand apart and are furniture."""
    found = {
        body
        for line in text.split("\n")
        if len(line) <= longest and (body := line.strip()) and is_furniture(body)
    }
    if not found:
        return []
    cut: list[Line] = []
    done = above = 0
    for line in split_lines(text):
        if cut and cut[-1].end == line.done:  # judged by what it will stand below
            above = max(above, line.above) if done else 0
        else:
            done, above = line.done, line.above
        body = text[line.start : line.end]
        if body in found and stands_apart(text, line._replace(done=done, above=above)):
            cut.append(line)
    return cut_lines(text, cut)


def merged(*groups: Iterable[Change]) -> list[Change]:
    """Return the cuts of all groups in order, each less what an earlier one cuts already.

    >>> merged([(0, 9, "")], [(4, 6, ""), (8, 12, "")])
    [(0, 9, ''), (9, 12, '')]
    """
    kept: list[Change] = []
    done = 0
    for start, end, after in sorted(chain(*groups), key=itemgetter(0)):
        if end > done:
            kept.append((max(start, done), end, after))
            done = end
    return kept


def stands_apart(text: str, line: Line) -> bool:
    """Tell whether `line` is a paragraph of its own and no part of a wrapped one."""
    if line.above == 1 and text[line.done - 1] not in SENTENCE_ENDS:
        above = text.rfind("\n", 0, line.done) + 1
        if line.done - above >= SHORTEST_WRAP:
            return False
    if line.below == 1:
        return not text[line.following : line.following + 40].lstrip()[:1].islower()
    return True


@cache
def openers() -> Phrases:
    """Return the words and pairs of words with which lines of furniture begin."""
    groups = (
        *copyright_notices.OPENERS,
        *page_furniture.OPENERS,
        *photo_credits.OPENERS,
        *time_stamps.OPENERS,
    )
    return frozenset(
        " ".join(phrase.split(" ", 2)[:2]) for table in groups for phrase in phrases(table)
    )


@cache
def endings() -> tuple[str, ...]:
    """Return the phrases in which bids end."""
    return tuple(all_phrases(page_furniture.ENDINGS))


@cache
def last_words() -> Phrases:
    """Return the last words of bids and buttons that may open with any word."""
    closed = all_phrases(page_furniture.ENDINGS) | all_phrases(page_furniture.FINAL_VERBS)
    return frozenset(
        phrase.rpartition(" ")[2] for phrase in closed | phrases(page_furniture.MEMBERS)
    )


@cache
def leads() -> Phrases:
    """Return the words that may stand before the verb of a bid."""
    return phrases(page_furniture.LEADS)


@cache
def first_words() -> Phrases:
    """Return the first words of all openers, and the leads, as copy may spell them."""
    words = leads().union(opener.partition(" ")[0] for opener in openers())
    curly = {word.replace("'", "’") for word in words}
    dotted = {"İ".lower() + word[1:] for word in words if word[0] == "i"}
    return words | curly | dotted


def first_word(line: str) -> str:
    """Return the first word of `line` as `first_words` has it."""
    return line.split(None, 1)[0].lower().rstrip(MARKS_AFTER)


def is_opener(line: str) -> bool:
    """Tell whether `line` begins as lines of furniture do."""
    if line[0].isalpha() and line[0] < UNSPACED and first_word(line) not in first_words():
        return False
    words = words_of(line[:OPENING])
    if not words:
        return False
    known = openers()
    if words[0] in known or " ".join(words[:2]) in known:
        return True
    if words[0] not in leads():
        return False
    lowered = line.lower()
    return any(cue in lowered for cue in page_furniture.CUES)


def has_loose_line(text: str) -> bool:
    """Tell whether a line, the end of a line or a bracket may be furniture.

    The trigger of the whole group: a look at the first words of short lines, at the
    last character of all, and at what is in brackets.
    """
    if "©" in text:
        return True
    known = first_words()
    for line in text.split("\n"):
        if len(line) > LONGEST:
            if line[-1] not in FULL_STOPS and CREDIT_TAIL_RE.search(line, len(line) - LONGEST):
                return True
        elif line and not line.isspace():
            # The quick way out: a sentence whose first word no table has.
            if (
                line[-1] in FULL_STOPS
                and line[0] < UNSPACED
                and line[0].isalpha()
                and first_word(line) not in known
                and ":" not in line
                and "? " not in line
            ):
                continue
            if is_opener(line) or is_loose(line):
                return True
    return any(is_aside(match[1]) for match in brackets(text)) or is_doubled(text)


def brackets(text: str) -> Iterator[re.Match[str]]:
    """Yield what stands in brackets, pair by pair."""
    for sign, pattern in (("(", ROUND_RE), ("[", SQUARE_RE), ("（", WIDE_RE)):
        if sign in text:
            yield from pattern.finditer(text)


def is_aside(body: str) -> bool:
    """Tell whether `body`, which stands in brackets, may credit, date or count."""
    return (
        "hoto" in body
        or "mages" in body
        or (body[0] == "+" and body[1].isdecimal())
        or ("/" in body and not FIGURE_RE.search(body))
        or is_opener(body)
    )


def is_loose(line: str) -> bool:
    """Tell whether `line` ends as a stamp, a bid or a credit may end, and no sentence."""
    if line[-1] not in FULL_STOPS and (
        line[0].isdecimal()
        or "/" in line
        or "|" in line
        or line[:3] in ("(c)", "(C)")
        or not line.isascii()
        or ELLIPSES_RE.search(line)
        or line.rstrip(MARKS_AFTER).rpartition(" ")[2].lower() in last_words()
    ):
        return True
    if "? " in line and is_opener(line.rpartition("? ")[2]):
        return True
    return ":" in line and CREDIT_TAIL_RE.search(line) is not None


def is_doubled(text: str) -> bool:
    """Tell whether the first line stands again after a blank line."""
    end = text.find("\n")
    return 0 < end <= LONGEST and text.startswith(text[:end], end + 2)
