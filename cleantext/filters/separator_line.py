"""Cut the lines of dashes, stars, dots or bullets that stand between paragraphs.

Agencies set a row of marks between the items of a story, page makers an ornament
between its parts, and scrapers keep the rule that a page drew.  Where the line
stood, one blank line is left; at the edges of the text nothing is.

A separator holds no letter and no digit, but for ornaments such as "oOo", "-x-", "- 0 -",
"-30-" and "x x x".  Left alone are lines that look alike and say something:

- the rules of a table ("-----  -----", "|---|---|", "+----+"), the line under a heading that
  is as long as the heading, or the two that frame it;
- a mark that short lines touch on both sides: a blank score in a table, a pause in a
  poem; and any between two stanzas;
- the marker of a list's item that stands on a line of its own, or one between two lines
  that begin with it, as in quoted mail; the "--" above a signature, the "---" around the
  front matter of a page;
- three lines of marks or more that touch and all differ: a picture, Morse code;
- "[...]" and "(...)", which stand for words left out;
- lines of question and exclamation marks, of brackets, quotes, currency signs, notes, trade
  marks or emoji, which somebody wrote.

A lone stop or comma is no separator: it belongs to the line above (`split-paragraph`).
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.layout import ends_sentence, has_columns, may_need_layout
from cleantext.lines import Line, split_lines
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# A line that may be a separator; the look-ahead turns nearly all away at once.  Each turn of a
# group is kept in memory until the end, so their number is bounded.
_LINE = r"""
    [^\S\n]* (?= \S ) (?= [\W_ox\u043e\u0445] )
    (?: (?= \S ) [\W_03oOxX\u043e\u0445] [^\S\n]* ){1,400} (?= \n | \Z )
"""
FIRST_LINE_RE = Pattern(_LINE)
LATER_LINE_RE = Pattern(r"\n" + _LINE)

_EDGE = r"[-~=*_.+\u2013\u2014\u2022\xb7]"
ORNAMENT_RE = Pattern(
    rf"""
    {_EDGE}{{0,9}} [ ]?
    (?: [oO0]* [oO] [oO0]* | [oOxX] (?: [ ] [oOxX] )+ | xXx | x{{3,9}}
      | [\u043e\u0445] (?: [ ] [\u043e\u0445] )+ | \u0445{{3,9}} )
    [ ]? {_EDGE}{{0,9}}
  | {_EDGE}{{1,9}} [ ]? (?: 0{{1,3}} | [xX]{{1,3}} | 30 ) [ ]? {_EDGE}{{1,9}}
    """
)

TABLE_RULE_RE = Pattern(
    r"""
    [-=_\u2500\u2550]{2,} (?: [ \t]+ [-=_\u2500\u2550]{2,} )+  # a rule under each column
    | [-=]* \+ [-=] [-=+]*                                    # the edge of a frame
    """
)
FRONT_MATTER_RE = Pattern(
    r"--- [ ]* \n \w[\w-]* : [^\n]* \n (?: [^\n]+ \n )* --- [ ]* (?= \n | \Z )"
)

# Marks that say something, but for a line that holds no other.
BARS_RE = Pattern(r"\|{1,9} | [/\\]{2,9} | @{3,} | %{3,} | :{2,}")
# Marks that say something where they stand alone.
SPEAKING = frozenset(
    "!?,;:\"'`()[]{}%@|\\$\u20ac\xa3\xa5\u201c\u201d\u2018\u2019\xab\xbb\u201e\u201a\u2039\u203a\xbf\xa1"
    "\xa9\xae\u2120\u2122\u3001\u3002\u300c\u300d\u300e\u300f\u3010\u3011\uff08\uff09\uff01\uff1f\u266a\u266b\u266c"
)
FIRST_EMOJI = "\U0001f000"

ORNAMENT_LETTERS = "ox\u043e\u0445"  # the last two are Cyrillic
LIST_MARKERS = tuple("-*+\u2022\xb7\u25aa\u25e6\u25cf\u25a0\u2013\u2023")
DASHES = ("\u2014", "\u2013")
SIGNATURE_MARK = "--"
SIGNATURE = 5  # lines at the end of a text

COPY_LENGTH = 60  # a line this long is copy even where no stop ends it
VERSE_LENGTH = 48  # a line this long is none of a poem
UNDERLINE = 4  # marks that are fewer underline nothing


def find(text: str) -> list[Change]:
    """Find the separator lines, with the line breaks around them."""
    if LATER_LINE_RE.search(text) is None and FIRST_LINE_RE.match(text) is None:
        return []
    lines = split_lines(text)
    found: list[Change] = []
    n = _after_front_matter(text, lines)
    while n < len(lines):
        last = n
        while last < len(lines) and is_separator(_content(text, lines[last])):
            last += 1
        if last > n and not _is_claimed(text, lines, n, last):
            found.append(_cut(text, lines[n:last]))
        n = last + 1
    return found if found != [(0, len(text), "")] else []


def _after_front_matter(text: str, lines: list[Line]) -> int:
    """Return the number of the first line below the keys of a page, 0 where it has none."""
    matter = FRONT_MATTER_RE.match(text)
    return sum(line.start < matter.end() for line in lines) if matter else 0


def _cut(text: str, group: list[Line]) -> Change:
    """Return the change that leaves one blank line in place of `group`, or none at an edge."""
    done, after = group[0].done, group[-1]
    if not after.below:
        return done, len(text), "\n" if done and text.endswith("\n") else ""
    return done, after.following, "\n\n" if done else ""


def is_separator(line: str) -> bool:
    """Tell whether `line`, which is not blank, holds nothing but marks that part paragraphs."""
    if line[0].isalnum() and line[0] not in ORNAMENT_LETTERS:
        return False
    marks = set(line)
    if any(map(str.isalnum, marks)):
        return len(line) > 2 and ORNAMENT_RE.fullmatch(line) is not None
    if line == "." or max(marks) >= FIRST_EMOJI:
        return False
    if not marks.isdisjoint(SPEAKING):
        return BARS_RE.fullmatch(line) is not None
    return TABLE_RULE_RE.fullmatch(line) is None


def _content(text: str, line: Line) -> str:
    return text[line.start : line.end]


def _is_claimed(text: str, lines: list[Line], first: int, last: int) -> bool:
    """Tell whether what is around ``lines[first:last]`` claims any of these marks as its own."""
    above = _content(text, lines[first - 1]) if lines[first].above == 1 else ""
    below = _content(text, lines[last]) if lines[last - 1].below == 1 else ""
    return (
        any(_belongs(_content(text, mark), above, below) for mark in lines[first:last])
        or _is_drawn(text, lines[first:last])
        or (last == first + 1 and _heads(text, lines, first, above, below))
        or _is_among_verse(text, lines, first, last)
    )


def _belongs(marks: str, above: str, below: str) -> bool:
    """Tell whether a table, a heading or a poem claims `marks` as its own."""
    if has_columns(above) or has_columns(below):
        return True
    if marks not in DASHES and above.startswith(f"{marks} ") and below.startswith(f"{marks} "):
        return True  # an empty line of what is quoted, or of a comment
    if marks[0] in ".\u2026":  # words left out, or a speaker who falls silent
        return any(line and not ends_sentence(line) for line in (above, below))
    if not above or _is_copy(above):
        return False
    return not _is_copy(below) if below else abs(len(above) - len(marks)) <= 2


def _is_drawn(text: str, marks: list[Line]) -> bool:
    """Tell whether lines of marks that touch all differ, as in a picture or in Morse code."""
    return (
        len(marks) > 2
        and all(line.below == 1 for line in marks[:-1])
        and len({_content(text, line) for line in marks}) == len(marks)
    )


def _heads(text: str, lines: list[Line], n: int, above: str, below: str) -> bool:
    """Tell whether the marks of line `n` go with what they touch: a title, an item, a name."""
    marks = _content(text, lines[n])
    if below and marks in LIST_MARKERS and _indent(text, lines[n]) < _indent(text, lines[n + 1]):
        return True
    if above:
        return not _is_copy(above) and _underlines(text, marks, above)
    if not below or _is_copy(below):
        return False
    if lines[n + 1].below == 1 and _content(text, lines[n + 2]) == marks:
        return _underlines(text, marks, below)
    return lines[n].above > 0 and (
        marks in LIST_MARKERS or (marks == SIGNATURE_MARK and len(lines) - n <= SIGNATURE)
    )


def _indent(text: str, line: Line) -> int:
    return line.start - text.rfind("\n", 0, line.start) - 1


def _underlines(text: str, marks: str, title: str) -> bool:
    """Tell whether `marks` are drawn to the length of `title`, and not all through the text."""
    return (
        len(marks) >= UNDERLINE
        and len(set(marks)) == 1
        and abs(len(title) - len(marks)) <= 1
        and text.count(f"\n{marks}\n") <= 2
    )


def _is_among_verse(text: str, lines: list[Line], first: int, last: int) -> bool:
    """Tell whether two stanzas stand around ``lines[first:last]``."""
    around = (*lines[max(0, first - 2) : first], *lines[last : last + 2])
    return (
        len(around) == 4
        and around[0].below == around[2].below == 1
        and all(_is_verse(_content(text, line)) for line in around)
    )


def _is_verse(line: str) -> bool:
    """Tell whether `line` may be one of a poem."""
    return (
        len(line) < VERSE_LENGTH
        and not _is_copy(line)
        and not is_separator(line)
        and any(map(str.isalpha, line))
    )


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
                "The minister left for Oslo.\n\n|\n\nHe returns on Friday.\n\n- 0 -\n",
                "The minister left for Oslo.\n\nHe returns on Friday.\n",
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
            ("For the punch:\n\n\u2022\na glass of cider\n\n\u2022\na lemon", "a list's markers"),
            ("---\ntitle: Harbour\n---\n\nThe bridge is shut.", "the front matter of a page"),
            (
                "the gate is shut\nthe field is grey\n\n* * *\n\nthe rain comes\nand stays a day",
                "a pause between stanzas",
            ),
            ("* * *", "nothing else is there"),
        ),
    ),
    find,
    trigger=may_need_layout,
)
