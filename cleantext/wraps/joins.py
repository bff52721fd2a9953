"""Which of the lines of a text go on the line above, told by the breaks of whole runs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleantext.layout import BLANKS
from cleantext.patterns import Pattern
from cleantext.wraps.breaks import (
    DATELINE_RE,
    EARLY,
    EARLY_RUNS_ON,
    EARLY_STOPPED,
    FULL,
    FULL_RUNS_ON,
    FULL_STOPPED,
    LONG_RUNS_ON,
    LONGEST_MEASURE,
    MEANT,
    SHORT_RUNS_ON,
)
from cleantext.wraps.openings import is_closed, is_item

WORD_RE = Pattern(r"[^\s\"'\u201c\u201d\u2018\u2019([]+")
# A sentence ends within a line, behind a word that is none like "Mr".
SENTENCE_END_RE = Pattern(r"[.!?\u2026\u0964\u06d4\u061f] (?<= [^\s.]{3} . ) [ ] [^\W\d_]")
PUNCTUATION = frozenset(".!?,;\u2026\u2014\u2013\"'\u201d\u2019\xbb)")


def is_wrapped(lines: Sequence[str], kinds: Sequence[int]) -> bool:
    """Tell whether the breaks of a text speak for a measure."""
    full = kinds.count(FULL_RUNS_ON)
    if not full:
        return False
    early = kinds.count(EARLY_RUNS_ON)
    if full < 4 and max(map(len, lines)) > LONGEST_MEASURE:
        return False  # paragraphs of one line: what is short beside them is meant
    if full == 1:
        n = kinds.index(FULL_RUNS_ON)
        if lines[n - 1][0] in BLANKS and lines[n][0] not in BLANKS:
            return True  # an indented opening, then a flush line
        touching = sum(above != "" and line != "" for above, line in pairwise(lines))
        return not early and touching < 5 + len(kinds) - kinds.count(MEANT)
    if lines[kinds.index(FULL_RUNS_ON)].lstrip()[0].islower():
        if 2 * full >= 3 * early:
            return True
        # Where names or German nouns open many lines, their breaks speak too.
        if full >= early and 2 * (full + kinds.count(FULL)) >= 3 * (early + kinds.count(EARLY)):
            return True
    elif full >= 4 * early:  # scripts without case have less to show
        return True
    return 2 * full >= early and _holds_prose(lines, kinds)


def _holds_prose(lines: Sequence[str], kinds: Sequence[int]) -> bool:
    """Tell whether lines go on a sentence and hold its end, as those of verse hardly do."""
    ends = sum(
        kind in (FULL_RUNS_ON, EARLY_RUNS_ON) and SENTENCE_END_RE.search(line) is not None
        for line, kind in zip(lines, kinds, strict=True)
    )
    return ends > 1 and SHORT_RUNS_ON not in kinds


def joined_lines(lines: Sequence[str], kinds: list[int]) -> list[bool]:
    """Tell for each line whether it goes on the line above."""
    joined = [False] * len(lines)
    ragged = EARLY_RUNS_ON in kinds  # whether lines may have been broken early
    if not ragged and EARLY_STOPPED in kinds and _ends_paragraphs_early(lines, kinds):
        kinds = [MEANT if kind == EARLY_STOPPED else kind for kind in kinds]
    meant = 0  # breaks above, in the same block, that are not wraps
    n = 0
    while n < len(kinds):
        if kinds[n] == MEANT:
            meant = meant + 1 if n and lines[n] and lines[n - 1].strip() else 0
            n += 1
            continue
        try:
            after = kinds.index(MEANT, n)
        except ValueError:
            after = len(kinds)
        run = kinds[n:after]
        if max(run) <= FULL and (
            _is_paragraph(lines, n, after)
            if len(run) == 1
            else FULL_RUNS_ON in run
            and (meant <= 2 * len(run) or lines[n - 1][0] in BLANKS)
            and (lines[n][0] != lines[after - 1][0] or not _open_with_one_word(lines, n - 1, after))
        ):
            joined[n:after] = [True] * len(run)
        else:
            _join(lines, kinds, n, after, meant, ragged, joined)
        n = after
    return joined


def _ends_paragraphs_early(lines: Sequence[str], kinds: Sequence[int]) -> bool:
    """Tell whether nothing but lines that end early parts the paragraphs of a text."""
    full = kinds.count(FULL_RUNS_ON) + kinds.count(FULL)
    return full > 3 * kinds.count(EARLY_STOPPED) and all(
        line[:1] not in BLANKS for line in lines[:-1]
    )


def _is_paragraph(lines: Sequence[str], n: int, after: int) -> bool:
    """Tell whether line `n` ends a paragraph whose first line is set in, before another one.

    `_join` would tell the same.
    """
    return (
        lines[n - 1][0] in BLANKS
        and lines[n][0] not in BLANKS
        and (after == len(lines) or lines[after].lstrip(BLANKS)[:1].isupper())
    )


def _join(
    lines: Sequence[str],
    kinds: Sequence[int],
    first: int,
    after: int,
    meant: int,
    ragged: bool,
    joined: list[bool],
) -> None:
    """Mark those of a run of lines, `first` to `after`, that go on the line above."""
    closed = is_closed(lines[after - 1])
    if kinds[after - 1] in (FULL_STOPPED, EARLY_STOPPED) and not closed:
        after -= 1  # a line of its own: it follows a sentence and is none
        if after == first:
            return
        closed = True
    opening = lines[after].lstrip(BLANKS)[:1] if after < len(lines) else ""
    if opening.isalpha() and not opening.isupper() and not closed:
        return  # the sentence goes on in a line that is no wrap, as in lists and free verse
    run = kinds[first:after]
    if len(run) > 1 and _open_with_one_word(lines, first - 1, after):
        return
    indented = lines[first - 1][:1] in BLANKS and lines[first][:1] not in BLANKS
    uniform = lines[first][:1] in BLANKS
    running = run.count(FULL_RUNS_ON)
    full = running + run.count(FULL) + run.count(FULL_STOPPED)
    early = len(run) - full
    if indented and (full or ragged or not is_closed(lines[first - 1])):
        whole = True  # only the opening is indented, as in a paragraph
    elif len(run) == 1 and _is_halved(lines, first):
        whole = True
    elif (
        (meant >= len(run) and not running)
        or (meant > 2 * len(run) and not _is_listed(lines, joined, first - 1))
    ) and DATELINE_RE.match(lines[first - 1]) is None:
        return  # one more line of a list or a table
    elif early and len(run) > 2 and _is_verse(lines[first - 1 : after - 1]):
        return
    elif running:
        whole = not early or ragged or full >= early
    elif EARLY_RUNS_ON in run:
        whole = closed and not meant
    elif (
        uniform
        or not closed
        or (SHORT_RUNS_ON in run and not full)
        or (len(run) > 1 and _is_verse(lines[first - 1 : after - 1]))
        or _are_results(lines[first - 1 : after])
    ):
        return
    else:
        whole = full >= 2 * early or (ragged and (len(run) == 1 or full >= early))
    for n in range(first, after):
        joined[n] = whole or kinds[n] in (FULL_RUNS_ON, LONG_RUNS_ON)


def _is_listed(lines: Sequence[str], joined: Sequence[bool], n: int) -> bool:
    """Tell whether line `n` opens an item, and the line above belongs to one as well."""
    above, line = lines[n - 1].lstrip(BLANKS), lines[n].lstrip(BLANKS)
    return is_item(line) and (joined[n - 1] or is_item(above))


def _is_halved(lines: Sequence[str], n: int) -> bool:
    """Tell whether line `n` ends the sentence of the line above, and both stand apart.

    The first two lines of a text may be a headline and a brief.
    """
    if n < 2 or lines[n - 2].strip() or (n + 1 < len(lines) and lines[n + 1].strip()):
        return False
    above = lines[n - 1].rstrip()
    return above[-1].islower() and not is_closed(above) and is_closed(lines[n])


def _is_verse(lines: Sequence[str]) -> bool:
    """Tell whether all lines end in punctuation, as lines of verse and items do."""
    return all(line.rstrip()[-1] in PUNCTUATION for line in lines)


def _are_results(lines: Sequence[str]) -> bool:
    """Tell whether figures and names far outweigh the other words of lines that end as rows do."""
    if not all(is_closed(line) or line.rstrip()[-1].isdigit() for line in lines):
        return False
    words = [word for line in lines for word in WORD_RE.findall(line)]
    named = sum(word[0].isupper() or word[0].isdigit() for word in words)
    return 5 * named > 3 * len(words)


def _open_with_one_word(lines: Sequence[str], first: int, after: int) -> bool:
    """Tell whether lines `first` to `after`, or all but `first`, open with the same word.

    No wrap makes three lines do so.
    """
    word = lines[after - 1].partition(" ")[0] + " "
    first += not lines[first].startswith(word)
    return after - first > 2 and all(line.startswith(word) for line in lines[first:after])
