"""Which lines of a text may be the page's and not the story's.

Scraped copy carries lines of the page that it stood on.  They are short, and the
paragraphs of a story are long; so the rules of the boilerplate group look at short
lines that stand by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from functools import cache
from itertools import accumulate, chain
from operator import itemgetter
from string import punctuation

from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, split_lines
from cleantext.patterns import Pattern
from cleantext.tables import copyright_notices, page_furniture, photo_credits, time_stamps

OPENING = 60  # characters in which the first words of a line stand
LONGEST = 200  # characters of a line that may be furniture
LONGEST_LABEL = 3  # words before a notice
SHORTEST_WRAP = 45  # a line that was broken by a measure is no shorter

FULL_STOPS = frozenset(".!?\"'”’»)。！？」』）।؟…")
SENTENCE_ENDS = frozenset(".!?\"'”’»)]…:;。！？」』）।؟|>›→")

# Everything but blanks and the marks that set words apart.  Apostrophes and hyphens belong
# to the word that they stand in, and so do the vowel signs of Indic scripts.
MARKS = punctuation + "¡¿«»‹›“”‘’„…•·–—→▶►：，。、｜（）【】「」『』《》！？।©™®"
_MARK = rf"\s{re.escape(MARKS)}"
_WORD = f"[^{_MARK}]+ (?: [-'’][^{_MARK}]+ )*"
WORD_RE = Pattern(_WORD)
OPENING_RE = Pattern(f"[{_MARK}]* ({_WORD}) [{_MARK}]* ({_WORD})? [{_MARK}]* ({_WORD})?")

# Where a picture's credit without brackets may begin, at the end of a paragraph.
CREDIT_TAIL_RE = Pattern(
    r"""
    [ ] (?: (?<=[.!?"”’»)।。][ ]) [ ]* | [ ]*[-–—|][ ]+ )
    (?= [^\s:/(\[]{1,20} (?:[ ][^\s:/]{1,12}){0,3} [ ]?[:/：] [^\n]{1,100} \Z )
    """
)
ROUND_RE = Pattern(r"\( ([^()\n]{1,110}) \)")
SQUARE_RE = Pattern(r"\[ ([^\[\]\n]{2,110}) \]")
WIDE_RE = Pattern(r"（ ([^（）\n]{2,110}) ）")
FIGURE_RE = Pattern(r"\d")
COPYRIGHT_RE = Pattern(r"C (?: opyright | OPYRIGHT )")
EDGES = MARKS + " \t\xa0"
UNSPACED = "\u0e00"  # from here on most scripts set no spaces
MARKS_AFTER = ".,:;!?…|–—-"
# What makes a sentence worth a closer look: single characters, for a text is searched
# for those ten times as fast as for two.
INNER_SIGNS = (":", "?", "©")
AROUND_WORDS = ',"“”'
CLOSING = MARKS_AFTER + ")]}\"'”’»）】"

Phrases = frozenset[str]


def words_of(line: str) -> list[str]:
    """Return the words of `line` in lower case, apostrophes straight.

    >>> words_of("Don’t miss: İlgili haber")
    ["don't", 'miss', 'ilgili', 'haber']
    """
    return WORD_RE.findall(line.replace("’", "'").replace("İ", "i").lower())


def phrases(table: str) -> Phrases:
    """Return the phrases of a table, set apart by commas and written as `words_of` reads them."""
    return frozenset(map(str.strip, " ".join(table.split()).split(","))) - {""}


def all_phrases(tables: Mapping[str, str]) -> Phrases:
    """Return the phrases of the tables of all languages."""
    return frozenset().union(*map(phrases, tables.values()))


def loose_lines(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Yield the lines that may be furniture, less their margins.

    They are those of up to `longest` characters that begin or end as furniture does, and
    longer ones that end in a credit.
    """
    known = first_words()
    signs = [sign for sign in INNER_SIGNS if sign in text]
    for line in text.split("\n"):
        if not line or (len(line) > longest and line[-1] in FULL_STOPS):
            continue
        body = line.strip()
        if len(body) > longest:
            if body[-1] not in FULL_STOPS and has_credit_tail(body):
                yield body
        elif body:
            # Most lines are sentences, and no table has their first words: this loop is the
            # dearest of all on good copy, so these two questions are asked without a call.
            first, _, rest = body.partition(" ")
            first = first.lower().strip(AROUND_WORDS)
            seconds = known.get(first)
            if seconds is None:
                plain = first.isalnum()
            else:
                second = rest.partition(" ")[0].lower().strip(AROUND_WORDS)
                plain = second.isalpha() and second not in seconds and "" not in seconds
            ended = body[-1] in FULL_STOPS and (plain or body[0] not in "([（")
            if ended and signs:
                ended = not any(sign in body for sign in signs)
            if (not plain and is_opener(body)) or (not ended and is_loose(body)):
                yield body


def cut_apart(text: str, bodies: Collection[str]) -> list[Change]:
    """Return the changes that cut the lines that are one of `bodies` and stand apart."""
    if not bodies:
        return []
    cut: list[Line] = []
    done = above = 0
    for line in split_lines(text):
        if cut and cut[-1].end == line.done:  # judged by what it will stand below
            above = max(above, line.above) if done else 0
        else:
            done, above = line.done, line.above
        body = text[line.start : line.end]
        if body in bodies and stands_apart(text, line._replace(done=done, above=above)):
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
    """Return the phrases with which furniture begins, three words of each; "0" is any figure."""
    tables = (
        *copyright_notices.OPENERS,
        *page_furniture.OPENERS,
        *photo_credits.OPENERS,
        *time_stamps.OPENERS,
    )
    begun = {f"{word} 0" for table in time_stamps.BEFORE_FIGURES for word in phrases(table)}
    begun |= {first for first in paired() if " " in first}
    return frozenset(
        " ".join(phrase.split(" ", 3)[:3]) for phrase in begun.union(*map(phrases, tables))
    )


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

    Among these is "" where none need: an opener of one word, and the leads.
    """
    begun = {lead: {""} for lead in leads()}
    for phrase in openers():
        first, _, rest = phrase.partition(" ")
        begun.setdefault(first, set()).add(rest.partition(" ")[0])
    seconds: dict[str, Set[str]] = {**paired(), **begun}
    for first in paired().keys() & begun.keys():
        seconds[first] = paired()[first] | begun[first]
    curly = {first.replace("'", "’"): seconds[first] for first in seconds if "'" in first}
    return seconds | curly


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
def counted() -> Phrases:
    """Return what pages count: the units of time, comments and the like."""
    return phrases(time_stamps.UNITS) | phrases(page_furniture.COUNTED)


@cache
def leads() -> Phrases:
    """Return the words that may stand before the verb of a bid."""
    return phrases(page_furniture.LEADS)


def is_opener(line: str) -> bool:
    """Tell whether `line` begins as lines of furniture do."""
    known = first_words()
    first = line.partition(" ")[0].lower()
    if first.isalnum() and first not in known:
        return False
    # A capital I with a dot would become two characters.
    words = line[:OPENING].replace("İ", "i").lstrip(EDGES).split(None, 2)
    if not words:
        return False
    first = words[0].lower().rstrip(CLOSING)
    seconds = known.get(first)
    if seconds is None and first < UNSPACED:
        return False
    second = words[1].strip(MARKS).lower() if len(words) > 1 else ""
    if seconds is None or "" in seconds or second in seconds or not second.isalpha():
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
    return any(cue in lowered for cue in page_furniture.CUES)


def first_three(line: str) -> list[str]:
    """Return the first three words of `line` as `words_of` does, "0" for a figure."""
    match = OPENING_RE.match(line[:OPENING].replace("’", "'").replace("İ", "i").lower())
    words = filter(None, match.groups()) if match is not None else ()
    return ["0" if word[0].isdecimal() else word for word in words]


def has_loose_line(text: str) -> bool:
    """Tell whether a line, the end of a line or a bracket may be furniture.

    The trigger of the whole group: a look at the first words of short lines, at the
    last character of all, and at what is in brackets.
    """
    if "©" in text or COPYRIGHT_RE.search(text) is not None:
        return True
    body = text.strip()
    if "\n" in body:
        loose = next(loose_lines(text), "") or is_doubled(text)
    else:  # all that there is, of which no more than the end is cut
        loose = body and is_loose(body)
    return bool(loose) or has_aside(text)


def has_aside(text: str) -> bool:
    """Tell whether what stands in brackets may credit, date or count."""
    if "(" not in text and "[" not in text and "（" not in text:
        return False
    return any(is_aside(match[1]) for match in brackets(text))


def brackets(text: str) -> Iterable[re.Match[str]]:
    """Return what stands in brackets, pair by pair."""
    return chain.from_iterable(pattern.finditer(text) for pattern in (ROUND_RE, SQUARE_RE, WIDE_RE))


def is_aside(body: str) -> bool:
    """Tell whether `body`, which stands in brackets, may credit, date or count."""
    return (
        "hoto" in body
        or "mages" in body
        or (body[0] == "+" and body[1:2].isdecimal())
        or body in ("c", "C")
        or ("/" in body and not FIGURE_RE.search(body))
        or is_opener(body)
    )


def is_loose(line: str) -> bool:
    """Tell whether `line` ends as a stamp, a bid or a credit may end, and no sentence."""
    if line[-1] not in FULL_STOPS and (
        "/" in line
        or "|" in line
        or "..." in line
        or not line.isascii()
        or line.rstrip(MARKS_AFTER).rpartition(" ")[2].lower() in last_words()
        or (not line[0].isalpha() and is_counted(line.lstrip(EDGES)))
    ):
        return True
    return (
        line.startswith(("(c)", "(C)"))
        or ("©" in line and is_short_label(line.partition("©")[0]))
        or (line[0] in "([（" and (line[1:2].isdecimal() or is_aside(line[1:-1] or line)))
        or (":" in line and has_credit_tail(line))
        or ("? " in line and is_opener(line.rpartition("? ")[2]))
    )


def is_short_label(words: str) -> bool:
    """Tell whether `words` are few and no sentence: "All content" before "© 2019"."""
    return words.count(" ") <= LONGEST_LABEL and words.rstrip()[-1:] not in FULL_STOPS


def is_counted(line: str) -> bool:
    """Tell whether `line` opens with a figure and may go on as a time or a count does."""
    first, _, rest = line.partition(" ")
    return first[:1].isdecimal() and (
        not first.isdecimal()
        or FIGURE_RE.search(rest) is not None
        or not counted().isdisjoint(words_of(rest))
    )


def has_credit_tail(line: str) -> bool:
    """Tell whether a picture's credit may follow the last sentence of `line`."""
    return CREDIT_TAIL_RE.search(line, max(0, len(line) - LONGEST)) is not None


def is_doubled(text: str) -> bool:
    """Tell whether the first line stands again after a blank line."""
    end = text.find("\n")
    return 0 < end <= LONGEST and text.startswith(text[:end], end + 2)
