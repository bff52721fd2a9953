"""Cut the lines of dashes, stars, dots or bullets that stand between paragraphs.

Agencies set a row of marks between the items of a story, page makers an ornament
between its parts, and scrapers keep the rule that a page drew.  Where the line
stood, one blank line is left; at the edges of the text nothing is.

A separator holds no letter and no digit, but for ornaments such as "oOo", "-o-" and
"x x x".  Left alone are lines that look alike and say something:

- the rules of a table ("-----  -----", "|---|---|", "+----+") and the line under a
  heading that is as long as the heading;
- a mark that short lines touch on both sides: a blank score in a table, a pause in a
  poem;
- "[...]" and "(...)", which stand for words left out;
- lines of question and exclamation marks, of brackets, quotes, currency signs, notes or
  emoji, which somebody wrote.

A lone stop or comma is no separator: it belongs to the line above (`split-paragraph`).
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.layout import ends_sentence, has_columns, may_need_layout
from cleantext.lines import Line, split_lines
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# A line that may be a separator; the look-ahead turns nearly all away at once.
_LINE = r"[^\S\n]* (?= [\W_ox] ) (?: (?= \S ) [\W_0oOxX] [^\S\n]* )+ (?= \n | \Z )"
FIRST_LINE_RE = Pattern(_LINE)
LATER_LINE_RE = Pattern(r"\n" + _LINE)

ORNAMENT_RE = Pattern(
    r"""
    [-~=*_.+\u2013\u2014\u2022\xb7]{0,9} [ ]?
    (?: [oO0]* [oO] [oO0]* | [oOxX] (?: [ ] [oOxX] )+ | xXx )
    [ ]? [-~=*_.+\u2013\u2014\u2022\xb7]{0,9}
    """
)

TABLE_RULE_RE = Pattern(
    r"""
    [-=_\u2500\u2550]{2,} (?: [ \t]+ [-=_\u2500\u2550]{2,} )+  # a rule under each column
    | [-=]* \+ [-=] [-=+]*                                    # the edge of a frame
    """
)

# Marks that say something where they stand alone.
SPEAKING = frozenset(
    "!?,;:\"'`()[]{}%@|\\$\u20ac\xa3\xa5\u201c\u201d\u2018\u2019\xab\xbb\u201e\u201a\u2039\u203a\xbf\xa1"
    "\u3001\u3002\u300c\u300d\u300e\u300f\u3010\u3011\uff08\uff09\uff01\uff1f\u266a\u266b\u266c"
)
FIRST_EMOJI = "\U0001f000"

COPY_LENGTH = 60  # a line this long is copy even where no stop ends it


def find(text: str) -> list[Change]:
    """Find the separator lines, with the line breaks around them."""
    if LATER_LINE_RE.search(text) is None and FIRST_LINE_RE.match(text) is None:
        return []
    lines = split_lines(text)
    found: list[Change] = []
    n = 0
    while n < len(lines):
        last = n
        while last < len(lines) and is_separator(text[lines[last].start : lines[last].end]):
            last += 1
        if last > n:
            above = _touching(text, lines, n - 1, lines[n].above)
            below = _touching(text, lines, last, lines[last - 1].below)
            group = lines[n:last]
            if not any(_belongs(text[mark.start : mark.end], above, below) for mark in group):
                found.append(_cut(text, group))
        n = last + 1
    return found if found != [(0, len(text), "")] else []


def _cut(text: str, group: list[Line]) -> Change:
    """Return the change that leaves one blank line in place of `group`, or none at an edge."""
    done, after = group[0].done, group[-1]
    if not after.below:
        return done, len(text), "\n" if done and text.endswith("\n") else ""
    return done, after.following, "\n\n" if done else ""


def is_separator(line: str) -> bool:
    """Tell whether `line`, which is not blank, holds nothing but marks that part paragraphs."""
    if not (line[0] in "_ox" or not line[0].isalnum()):
        return False
    marks = set(line)
    if any(map(str.isalnum, marks)):
        return len(line) > 2 and ORNAMENT_RE.fullmatch(line) is not None
    if line == "." or max(marks) >= FIRST_EMOJI or not marks.isdisjoint(SPEAKING):
        return False
    return TABLE_RULE_RE.fullmatch(line) is None


def _touching(text: str, lines: list[Line], n: int, breaks: int) -> str:
    """Return line `n` where a single line end parts it from its neighbour."""
    return text[lines[n].start : lines[n].end] if breaks == 1 else ""


def _belongs(marks: str, above: str, below: str) -> bool:
    """Tell whether a table, a heading or a poem claims `marks` as its own."""
    if has_columns(above) or has_columns(below):
        return True
    if marks[0] in ".\u2026":  # words left out, or a speaker who falls silent
        return any(line and not ends_sentence(line) for line in (above, below))
    if not above or _is_copy(above):
        return False
    return not _is_copy(below) if below else abs(len(above) - len(marks)) <= 2


def _is_copy(line: str) -> bool:
    return len(line) >= COPY_LENGTH or ends_sentence(line)


FILTER = Filter(
    Rule(
        id="separator-line",
        group="layout",
        doc=__doc__,
        fixes=(
            (
                "The minister left for Oslo.\n\u2014\nHe returns on Friday.",
                "The minister left for Oslo.\n\nHe returns on Friday.",
            ),
            (
                "The minister left for Oslo.\n\n* * *\n\nHe returns on Friday.\n\n___\n",
                "The minister left for Oslo.\n\nHe returns on Friday.\n",
            ),
            (
                "    Cocoa fell.\n    ----\n    Sugar was steady.\n",
                "    Cocoa fell.\n\n    Sugar was steady.\n",
            ),
            (
                "The bell rang.\n\n-oOo-\n\nMorning came.",
                "The bell rang.\n\nMorning came.",
            ),
            (
                "===\nRates held.\n\u2022\n\u2022\nShares rose.",
                "Rates held.\n\nShares rose.",
            ),
        ),
        keeps=(
            ("Mill      Tons\n--------  ----\nEasterby  1,204", "the rule of a table"),
            ("| Mill | Tons |\n|---|---|\n| Easterby | 1,204 |", "a pipe table"),
            ("Standings\n---------\n\nHarlowick lead by a point.", "a heading underlined"),
            ("the gate\n...\nthe field\nand the rain", "a pause in a poem"),
            ("The act reads:\n\n[...]\n\nNo dog may enter.", "words left out"),
            ("He had one question.\n\n?!\n\nNobody laughed.", "somebody wrote it"),
            ("Goals\n-\nAssists\n4", "a blank score"),
            ("- a glass of cider\n- 100 g butter", "a list"),
            ("* * *", "nothing else is there"),
        ),
    ),
    find,
    trigger=may_need_layout,
)
