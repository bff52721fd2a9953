"""How the break above each line looks: made by a measure, or meant."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleantext.layout import BLANKS, CLOSERS
from cleantext.patterns import Pattern
from cleantext.wraps.openings import (
    BULLETS,
    SEMI_STOPS,
    are_rows,
    is_item,
    is_unspaced,
    is_wide,
    open_alike,
    opens_low,
)

SHORTEST_MEASURE = 40
SHORTEST_WIDE_MEASURE = 24  # in Chinese and Japanese, whose characters are twice as wide
LONGEST_MEASURE = 110
RAGGED = 11  # by how much a line may be broken early
SLACK = 5  # by how much a line may be longer than those that the measure is read off

# How a break between two lines looks.  FULL: the next word would not have fitted; EARLY:
# it hardly would; RUNS_ON: the sentence goes on in lower case; STOPPED: it had ended.
(
    FULL_RUNS_ON,
    FULL,
    FULL_STOPPED,
    EARLY_RUNS_ON,
    EARLY,
    EARLY_STOPPED,
    LONG_RUNS_ON,
    SHORT_RUNS_ON,
    MEANT,
) = range(9)

# "PARIS, March 3 -": a story starts here, whatever stands above it.
DATELINE_RE = Pattern(
    r"""
    [A-Z]{3,} (?: [ /-] [A-Z]+ ){0,4} (?: , | [ ] \( )
    [^\n.]{0,40} [ ] (?: --? | [\u2013\u2014] ) [ ]
    """
)

IDEOGRAPHIC_SPACE = "\u3000"  # it opens the paragraphs of Chinese and Japanese copy
FIRST_UNCASED = "\u0590"  # before it stand Latin, Greek, Cyrillic and Armenian
OPENERS = frozenset("\"'\u201c\u2018\u201e\u201a\xab\u2039([\xbf\xa1")


def measure_of(lines: Sequence[str]) -> int:
    """Return the length to which lines are filled, or 0 where there is none.

    Only lines whose sentence goes on in lower case have a say, for rows, items and verse open
    with capitals.  Where a script has no case, all lines do.
    """
    filled = sorted(
        [
            len(line)
            for line, below in pairwise(lines)
            if below[:1].islower() and len(line) <= LONGEST_MEASURE
        ]
    )
    if not filled:
        filled = sorted(
            len(line.rstrip())
            for line, below in pairwise(lines)
            if 0 < len(line) <= LONGEST_MEASURE
            and (opening := below.lstrip(BLANKS)[:1])
            and not opening.isupper()
        )
    while len(filled) > 2 and filled[-2] < filled[-1] - RAGGED:
        filled.pop()  # a lone line that sticks out says nothing of the rest
    if not filled or filled[-1] < SHORTEST_WIDE_MEASURE:
        return 0
    return filled[len(filled) * 7 // 8]  # a few lines are longer than they should be


def kinds_of(lines: Sequence[str], measure: int) -> list[int]:
    """Return for each line how the break above it looks."""
    kinds = []
    uniform = []  # breaks between lines that are indented alike
    above = ""
    item = -1  # the indentation of the item that stands above in the same block
    capitals = lines[0] == lines[0].upper() and all(line == line.upper() for line in lines)
    plain = measure >= SHORTEST_MEASURE and not capitals
    for n, line in enumerate(lines):
        # Nearly all lines of a wrapped text are plain: the first tests spare them the rest.
        opening = line[:1]
        if plain and above and item < 0 and opening.isalnum():
            kind = _plain_kind(above, line, measure)
            if kind != MEANT:
                kinds.append(kind)
                above = line
                continue
        elif opening == " " and line[1:2] == " " and item < 0 and above[:1] not in BLANKS:
            content = line.lstrip(BLANKS)
            if content.strip():  # a paragraph opens
                kinds.append(MEANT)
                above = line
                if (not content[1:2].islower() or ":" in content[:32]) and is_item(content):
                    item = len(line) - len(content)
                continue
        content = line.lstrip(BLANKS)
        if not content.strip():
            above = ""
            item = -1
            kinds.append(MEANT)
            continue
        indent = len(line) - len(content)
        kind = _indented_kind(above, content, indent, item, measure, capitals) if above else MEANT
        if indent and kind != MEANT and indent == _indent(above):
            uniform.append(n)
        kinds.append(kind)
        if kind == MEANT:
            item = indent if is_item(content) else item if indent > item else -1
        above = line
    _leave_uneven(lines, kinds, uniform)
    return kinds


def _plain_kind(above: str, line: str, measure: int) -> int:
    """Tell at once how the break looks where both lines are plain copy and `above` is full.

    `_kind` would tell the same.  It is asked where this says MEANT: of rows, of items, of
    lines that are too short or too long, of scripts that fill their lines otherwise.
    """
    room = measure - len(above)
    opening, end = line[0], above[-1]
    low = opening.islower()
    if (
        -SLACK <= room <= len(line)
        and (room <= 0 or " " not in line[:room])  # the first word would not have fitted
        and (
            end.isalnum()
            or (end == "," and _opens_with_letter(above))
            or (low and above[0].isalpha() and end != ":" and line[1:2] not in ".)]")  # "b) two"
        )
        # "PARIS, March 3 -"; "1 Egger" and "2 Favre"
        and (low or (not line[1:2].isupper() and (opening.isalpha() or _opens_with_letter(above))))
        and opening < FIRST_UNCASED
        and len(line) <= measure + RAGGED
        and "  " not in line
        and "\t" not in line
        and "\t" not in above
        and "|" not in line
        and "...." not in line
    ):
        return FULL_RUNS_ON if low else FULL
    return MEANT


def _opens_with_letter(line: str) -> bool:
    return line.lstrip(BLANKS)[0].isalpha()


def _leave_uneven(lines: Sequence[str], kinds: list[int], uniform: Sequence[int]) -> None:
    """Take the breaks `uniform` for meant where the block around them is not set in evenly."""
    even, after = False, 0
    for n in uniform:
        if n >= after:
            even, after = _block_around(lines, n)
        if kinds[n] != FULL_RUNS_ON and not even:
            kinds[n] = MEANT


def _indented_kind(
    above: str, content: str, indent: int, item: int, measure: int, capitals: bool
) -> int:
    """Tell how the break between `above` and a line of `content` looks, which is set in so far."""
    if indent == 1 and content[0].isupper() and not capitals:
        return MEANT  # " Reuter"
    above = above.rstrip()
    room = measure - len(above) - (content.find(" ") + 1 or len(content) + 1)
    if room >= RAGGED and not content[0].islower():
        return MEANT
    hangs = -1 < item < indent - 1
    if indent > 1 and not hangs and indent != _indent(above):
        return MEANT
    kind = _kind(above, content.rstrip(), measure, item >= 0, capitals)
    if hangs and kind in (FULL, EARLY_RUNS_ON):
        return FULL_RUNS_ON  # the indentation says that the item goes on
    return MEANT if indent == 1 and kind not in (FULL_RUNS_ON, EARLY_RUNS_ON) else kind


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(BLANKS))


def _kind(above: str, line: str, measure: int, listed: bool, capitals: bool) -> int:
    """Tell how the break between `above` and `line` looks, both without blanks at the break.

    `listed` where `above` belongs to an item, `capitals` where the text has no other letters.
    """
    opening = line[0]
    if opening == IDEOGRAPHIC_SPACE or (is_unspaced(opening) and is_unspaced(above[-1])):
        return MEANT
    if is_wide(opening):
        word = 2  # one character, and a stop that may not open a line
    elif measure < SHORTEST_MEASURE:
        return MEANT
    else:
        word = line.find(" ") if " " in line else len(line)
    gap = measure - len(above) - 1 - word
    stopped = above.rstrip(CLOSERS).endswith(SEMI_STOPS)
    if opening in OPENERS:
        opening = line[1:2]
        stopped = stopped and above[-1] != ":"  # speech goes on what announces it
    low = opens_low(opening)
    runs_on = low or (not stopped and opening.isalpha() and (capitals or not opening.isupper()))
    if are_rows(above, line) or open_alike(above.lstrip(BLANKS), line, listed):
        return MEANT
    if len(above) > measure + SLACK or len(line) > measure + RAGGED:
        return LONG_RUNS_ON if low and not stopped and gap < 0 else MEANT
    if not runs_on and DATELINE_RE.match(line):
        return MEANT
    if is_item(line) and (
        above[-1] == ":"
        or line[0] in BULLETS
        or gap >= RAGGED
        or (gap >= 0 or listed if stopped else gap >= 0 and listed)
    ):
        return MEANT
    if gap < 0:
        return FULL_RUNS_ON if runs_on else FULL_STOPPED if stopped else FULL
    if gap < RAGGED:
        return EARLY_RUNS_ON if runs_on else EARLY_STOPPED if stopped else EARLY
    if runs_on and not stopped and len(above) > 0.65 * measure:
        return SHORT_RUNS_ON
    return MEANT


def _block_around(lines: Sequence[str], n: int) -> tuple[bool, int]:
    """Tell whether the block in which line `n` stands is indented alike, and where it ends."""
    indent = lines[n][: _indent(lines[n])]
    first, after = n, n
    while first and lines[first - 1].strip():
        first -= 1
    while after < len(lines) and lines[after].strip():
        after += 1
    block = lines[first:after]
    even = all(line.startswith(indent) and line[len(indent)] not in BLANKS for line in block)
    return even, after
