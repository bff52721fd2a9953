"""Join the lines of a paragraph that was wrapped to a measure.

Teleprinters and old editors broke lines at 60 to 80 characters; scrapers and mail keep
the breaks, and every tool that reads sentences trips over them.  A wrapped line gives
itself away: *the first word of the next line would not have fitted*.  Some wires break
up to ten characters early, so a line that is nearly full counts too where the copy
around it speaks for a wrap.

The measure is read off the text: the longest lines that run on.  A paragraph is a run
of lines without a blank one between; one that opens with an indented line, as Reuters
and AP wrote them, ends where the next indented line begins, and a blank line then takes
the place of the indentation.

Left line by line is whatever somebody set line by line:

- lines that end well short of the measure: verse, addresses, results, headings,
  bylines, sign-offs;
- rows with columns, leaders, tabs or bars;
- items that open with a bullet, a number, a dash or a label ("Q:"), though an item that
  is wrapped is joined;
- runs whose lines all open with a capital and were not all full: verse with long lines;
- a last line that follows a full stop and has none itself: "(END)", "Advertisement".

Between Chinese or Japanese characters no space is put.

Missed on purpose: measures under 40 characters, and paragraphs that neither a blank line
nor indentation parts, where the last line of one happens to be full.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

SHORTEST_MEASURE = 40
SHORTEST_WIDE_MEASURE = 24  # in Chinese and Japanese, whose characters are twice as wide
LONGEST_MEASURE = 110
BLANKS = " \t"
RAGGED = 11  # by how much a line may be broken early

# How a break between two lines looks.  FULL: the next word would not have fitted;
# EARLY: hardly; RUNS_ON: the sentence goes on in lower case; STOPPED: it had ended.
FULL_RUNS_ON, FULL, FULL_STOPPED, EARLY_RUNS_ON, EARLY, EARLY_STOPPED, SHORT_RUNS_ON, MEANT = range(
    8
)

# A line of forty characters or more, then one that opens flush and is not overlong.
WRAP_RE = Pattern(r"\n (?<= [^\n]{24}\n ) (?= [^\s] [^\n]{0,120} (?: \n | \Z ) )")

MARKER_RE = Pattern(
    r"""
    [-*+\u2022\xb7\u25cf\u25e6\u25aa\u25a0\u2013\u2014\u2015\u2192\u25ba>] [ \t\xa0]*
    | [(\[]? (?: \d{1,3} | [a-zA-Z] | [ivx]{1,4} ) [.)\]] [ \t\xa0]
    | [^\W\d_] [^\s:]{0,14} (?: [ ] [^\s:]{1,14} )? : [ \t]
    """
)

# "PARIS, March 3 -": a story starts here, whatever stands above it.
DATELINE_RE = Pattern(
    r"""
    [A-Z]{3,} (?: [ /-] [A-Z]+ ){0,4} (?: , | [ ] \( )
    [^\n.]{0,40} [ ] (?: --? | [\u2013\u2014] ) [ ]
    """
)

STOPS = frozenset(".!?:;\u2026\u3002\uff01\uff1f\uff1a\uff1b\u0964\u06d4\u061f")
CLOSERS = "\"'\u201d\u2019\xbb\u203a\u201c)]\u300d\u300f\uff09"
OPENERS = frozenset("\"'\u201c\u2018\u201e\u201a\xab\u2039([\xbf\xa1")

Run = tuple[int, int]  # the first line, and the line after the last


def find(text: str, measure: int = 0) -> list[Change]:
    """Find the line breaks that a measure made, and the indentation that parts paragraphs."""
    lines = text.split("\n")
    widest = measure or _measure(lines)
    if not widest:
        return []
    kinds = [MEANT] * len(lines)  # of the break above each line
    item = -1  # the indentation of the item of a list that stands above in the same block
    even: list[int] | None = []  # doubtful breaks of a block that is indented throughout
    above = ""
    for n, line in enumerate(lines):
        content = line.lstrip(BLANKS)
        if not content:
            above, item, even = "", -1, []
            continue
        indent = len(line) - len(content)
        kind = MEANT
        if above and (not indent or indent == _indent(above) or -1 < item < indent):
            kind = _kind(above, content, widest, item >= 0)
        if above and indent != _indent(above) and even is not None:
            for doubtful in even:  # the indented lines open paragraphs of their own
                kinds[doubtful] = MEANT
            even = None
        elif indent and kind not in (FULL_RUNS_ON, EARLY_RUNS_ON):
            if even is None:
                kind = MEANT
            else:
                even.append(n)
        kinds[n] = kind
        if kind == MEANT:
            item = indent if MARKER_RE.match(content) else item if indent > item else -1
        above = line.rstrip()
    if not measure and not _is_wrapped(lines, kinds):
        return []
    joined: set[int] = set()
    for first, after in _runs(kinds):
        joined.update(_joined(lines, kinds, first, after, _is_ragged(kinds)))
    return _changes(lines, joined)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(BLANKS))


def _measure(lines: Sequence[str]) -> int:
    """Return the length to which lines are filled, or 0 where there is none."""
    lengths = sorted(
        len(line.rstrip())
        for line, below in pairwise(lines)
        if len(line) <= LONGEST_MEASURE and below[:1].strip()
    )
    shortest = SHORTEST_WIDE_MEASURE
    for company in (3, 2, 1):  # a lone line that sticks out says nothing of the rest
        for n in range(len(lengths) - 1, company - 2, -1):
            if lengths[n] < shortest:
                break
            if lengths[n - company + 1] >= lengths[n] - RAGGED:
                return lengths[n]
    return 0


def _kind(above: str, line: str, measure: int, listed: bool) -> int:
    """Tell how the break between `above` and `line` looks, both without blanks at the break."""
    opening = line[0]
    wide = _is_wide(opening)
    if wide:
        word = 2  # one character, and a stop that may not open a line
    elif measure < SHORTEST_MEASURE:
        return MEANT
    else:
        word = line.find(" ") if " " in line else len(line)
    gap = measure - len(above) - 1 - word
    stopped = above.rstrip(CLOSERS)[-1:] in STOPS
    if opening in OPENERS:
        opening = line[1:2]
    runs_on = opening.islower() or (
        not stopped
        and opening.isalpha()
        and (not opening.isupper() or (above.isupper() and line.isupper()))
    )
    if _are_rows(above, line) or (not runs_on and DATELINE_RE.match(line)):
        return MEANT
    if MARKER_RE.match(line) and (
        above[-1] == ":"
        or ((stopped or gap >= 0) if listed else (gap >= 0 and (stopped or gap >= RAGGED)))
    ):
        return MEANT
    if gap < 0:
        return FULL_RUNS_ON if runs_on else FULL_STOPPED if stopped else FULL
    if gap < RAGGED:
        return EARLY_RUNS_ON if runs_on else EARLY_STOPPED if stopped else EARLY
    if runs_on and not stopped and len(above) > 0.65 * measure:
        return SHORT_RUNS_ON
    return MEANT


def _is_wide(character: str) -> bool:
    """Tell whether `character` is Chinese or Japanese, written without spaces."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uff60"


def _are_rows(above: str, line: str) -> bool:
    if "\t" in line or "|" in line or "\t" in above:
        return True
    return _is_row(line) and _is_row(above)


def _is_row(line: str) -> bool:
    return "  " in line.strip() or "...." in line


def _is_wrapped(lines: Sequence[str], kinds: Sequence[int]) -> bool:
    """Tell whether the breaks of a text speak for a measure."""
    full = kinds.count(FULL_RUNS_ON)
    early = kinds.count(EARLY_RUNS_ON)
    if any(kind == FULL_RUNS_ON and lines[n].lstrip()[0].islower() for n, kind in enumerate(kinds)):
        return 2 * full >= 3 * early
    return full > 1 and full >= 4 * early  # all that scripts without case can show


def _is_ragged(kinds: Sequence[int]) -> bool:
    return 20 * kinds.count(EARLY_RUNS_ON) > kinds.count(FULL_RUNS_ON)


def _runs(kinds: Sequence[int]) -> list[Run]:
    """Return the runs of breaks that may all be wraps: the line after each, first and last."""
    runs = []
    first = 0
    for n, kind in enumerate(kinds):
        if kind == MEANT:
            if first:
                runs.append((first, n))
            first = 0
        elif not first:
            first = n
    if first:
        runs.append((first, len(kinds)))
    return runs


def _joined(
    lines: Sequence[str], kinds: Sequence[int], first: int, after: int, ragged: bool
) -> list[int]:
    """Return those of the lines from `first` to `after` that go on the line above."""
    of_run = kinds[first:after]
    breaks = list(range(first, after))
    closed = lines[after - 1].rstrip().rstrip(CLOSERS)[-1:] in STOPS
    if of_run[-1] in (FULL_STOPPED, EARLY_STOPPED) and not closed:
        breaks.pop()  # a line of its own: it follows a sentence and is none
        of_run = of_run[:-1]
        if not of_run:
            return []
    indented = _indent(lines[first - 1]) > _indent(lines[first])
    uniform = not indented and lines[first][:1] in BLANKS
    full = sum(kind <= FULL_STOPPED for kind in of_run)
    early = sum(EARLY_RUNS_ON <= kind <= EARLY_STOPPED for kind in of_run)
    running = of_run.count(FULL_RUNS_ON)
    hurried = ragged and EARLY_RUNS_ON in of_run
    if indented and full:
        return breaks
    if not early:
        if running or (not uniform and (full > 1 or (full and closed))):
            return breaks
    elif (
        (running and full >= early)
        or full > 2 * early
        or hurried
        or (ragged and closed and len(breaks) == 1 and not uniform)
    ):
        return breaks
    return [n for n in breaks if kinds[n] in (FULL_RUNS_ON, EARLY_RUNS_ON)]


def _changes(lines: Sequence[str], joined: set[int]) -> list[Change]:
    indent = 0
    for n in sorted(joined):
        if n - 1 not in joined and lines[n][:1] not in BLANKS:
            indent = _indent(lines[n - 1])
            if indent:
                break
    changes: list[Change] = []
    end = 0  # of the line above
    for n, line in enumerate(lines):
        start = end + 1 if n else 0
        content = start + len(line) - len(line.lstrip())
        above = lines[n - 1].rstrip() if n else ""
        done = end - len(lines[n - 1]) + len(above) if n else 0
        end = start + len(line)
        if n in joined:
            glue = "" if _is_wide(above[-1]) and _is_wide(line.lstrip()[0]) else " "
            changes.append((done, content, glue))
        elif indent and content - start >= indent and content < end:
            if above:
                prose = _is_prose(lines, joined, n - 1) or _is_prose(lines, joined, n)
                changes.append((done, start + indent, "\n\n" if prose else "\n"))
            else:
                changes.append((start, start + indent, ""))
    return changes


def _is_prose(lines: Sequence[str], joined: set[int], n: int) -> bool:
    """Tell whether line `n` is part of a wrapped paragraph or a sentence in itself."""
    if n in joined or n + 1 in joined:
        return True
    line = lines[n].strip()
    return line.count(" ") > 2 and line.rstrip(CLOSERS)[-1:] in STOPS


def has_wrap(text: str) -> bool:
    """Tell whether a line may have been broken by a measure."""
    return WRAP_RE.search(text) is not None


FILTER = Filter(
    Rule(
        id="hard-wrap",
        group="layout",
        doc=__doc__,
        fixes=(
            (
                "The council met on Tuesday to hear the report of its\nengineers on the bridge.",
                "The council met on Tuesday to hear the report of its engineers on the bridge.",
            ),
            (
                "    DUNMERE, March 3 - The mill at Easterby said it\nwould run at half rate "
                "until the harvest.\n    It gave no reason.\n    Brokers had looked for the "
                "closure of at least two\nlines.\n Norpress\n",
                "DUNMERE, March 3 - The mill at Easterby said it would run at half rate until the "
                "harvest.\n\nIt gave no reason.\n\nBrokers had looked for the closure of at least "
                "two lines.\n Norpress\n",
            ),
            (
                "The line asked for these terms before its ships come back:\n- a berth at the "
                "coal quay that is kept free of lighters\n  on the days of the mail\n- two pilots",
                "The line asked for these terms before its ships come back:\n"
                "- a berth at the coal quay that is kept free of lighters on the days of the mail\n"
                "- two pilots",
            ),
            (
                "Officials said the petition was signed by more than nine\nthousand people.\n"
                "Wheat     214.50\nOats      176.00\n",
                "Officials said the petition was signed by more than nine thousand people.\n"
                "Wheat     214.50\nOats      176.00\n",
            ),
        ),
        keeps=(
            ("    Shr 34 cts vs 1.19 dlrs\n    Net 807,000 vs 2,858,000", "results"),
            (
                "What the owl said to the mill on the day of the flood,\nNo miller was there to "
                "be told;\nBut the heron who stood with his feet in the mud\nKnew all of it, "
                "being so old.",
                "verse",
            ),
            (
                "The Secretary\nDunmere Horticultural Society\n14 Ropewalk\nDunmere DU3 9QX",
                "an address",
            ),
            (
                "Q: When did you first see the map of the two valleys?\n"
                "A: In a drawer at my uncle's, under the seed packets.\nQ: And now?",
                "an interview",
            ),
            (
                "The council met on Tuesday to hear the report of its engineers on the bridge.\n"
                "It broke up without a vote, and the gallery was cleared by the ushers at nine.",
                "paragraphs of one line each",
            ),
            (
                "The sale of the two quays to the line is off, it was said.\n(END)",
                "a line of its own after a full one",
            ),
        ),
    ),
    find,
    trigger=has_wrap,
)
