"""Join words that were parted after a hyphen at a line end.

A hyphen at a line end is one of three things, and only the copy itself can tell:

- a real one ("a wide-" / "ranging economic plan"): the wires never divide words, so the
  hyphen stays and only the break goes;
- a printer's division ("inflam-" / "mation"): hyphen and break go, where the whole word
  stands elsewhere in the same text and the hyphenated one does not;
- a suspended one ("Ein-" / "und Ausfuhr", "pre-" / "and post-war"): a space takes the
  place of the break.

Left alone: a dash with a space before it, doubled hyphens, a line that is followed by an
indented one, and short lines before a capital or a figure, which may be a dateline or a
score.
Divided words that the text has nowhere whole keep their hyphen, for "wideranging" would be
the worse error.
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.layout import may_need_layout
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# Literal first: nothing is looked at but the characters around a line end.
HYPHEN_RE = Pattern(
    r"""
    \n (?<= \w [-\u2010] \n )
    [ \t]*
    (?= ( [^\W_]+ ) ( \S? ) )
    """
)

WORD_RE = Pattern(r"[\w\u2010-]+")
LEFT_WORD_RE = Pattern(r"[\w'\u2019-]* \Z")

RUNNING_LINE = 40  # shorter lines may be headings, datelines, scores

# What follows a suspended hyphen, in the languages that suspend it.
CONJUNCTIONS = frozenset(
    """
    und oder bzw beziehungsweise sowie bis wie als statt aber
    and or to nor but through versus vs
    en of tot och eller og eða ja tai
    et ou e o ed y u i a lub oraz nebo či ili ali és vagy ve veya
    и или та і й або
    """.split()
)


def find(text: str) -> list[Change]:
    """Find the line ends after a hyphen inside or between words."""
    found: list[Change] = []
    words: set[str] = set()  # of the text, once they are needed
    line = joined = -1  # where the line starts, and where the last one that was joined to it does
    for match in HYPHEN_RE.finditer(text):
        start, end = match.start() - 1, match.end()  # with the hyphen
        begin = text.rfind("\n", 0, start) + 1
        line = line if begin == joined else begin
        if not _same_indent(text, line, end):
            continue
        left_match = LEFT_WORD_RE.search(text, max(line, start - 40), start)
        left = left_match[0] if left_match else ""
        right = match[1]
        if not left or not _may_follow(left, right, start - line):
            continue
        joined = text.rfind("\n", 0, end) + 1
        if right in CONJUNCTIONS and match[2] not in ("-", "\u2010"):
            found.append((start + 1, end, " "))
            continue
        if not words:
            words = set(WORD_RE.findall(text.lower()))
        solid, compound = f"{left}{right}".lower(), f"{left}-{right}".lower()
        divided = solid in words and compound not in words
        found.append((start if divided else start + 1, end, ""))
    return found


def _same_indent(text: str, line: int, content: int) -> bool:
    """Tell whether the next line is no more indented than the one that starts at `line`."""
    below = content - text.rfind("\n", 0, content) - 1
    if not below:
        return True
    return text[line : line + below].isspace() and not text[line : line + below + 1].isspace()


def _may_follow(left: str, right: str, length: int) -> bool:
    """Tell whether a hyphen may join the words; figures and capitals only in running copy."""
    if right[0].islower():
        return left[-1].isalpha() or length >= RUNNING_LINE
    return length >= RUNNING_LINE


FILTER = Filter(
    Rule(
        id="line-end-hyphen",
        group="layout",
        doc=__doc__,
        fixes=(
            (
                "The talks were about a wide-\nranging plan for the ports.",
                "The talks were about a wide-ranging plan for the ports.",
            ),
            (
                "Doctors spoke of an inflam-\nmation of the lung. The inflammation had spread.",
                "Doctors spoke of an inflammation of the lung. The inflammation had spread.",
            ),
            (
                "Der Zoll will die Ein-\nund Ausfuhr erleichtern.",
                "Der Zoll will die Ein- und Ausfuhr erleichtern.",
            ),
            (
                "The guns were sold in April by the Anglo-\nAmerican house of Brandt.",
                "The guns were sold in April by the Anglo-American house of Brandt.",
            ),
            (
                "He took part in the search-\nand-rescue work.",
                "He took part in the search-and-rescue work.",
            ),
        ),
        keeps=(
            ("The council -\nall nine of it - voted for it.", "a dash"),
            ("DUNMERE-\nA fire broke out at the mill.", "a dateline"),
            ("Result of the vote: 12-\n9 for the bill.", "figures"),
            ("Balance at the end of the semi-\n    Casks   690", "an indented row"),
            ("He said--\nand nobody doubted it--that he would go.", "a double hyphen"),
            ("- bread\n- butter", "bullets"),
        ),
    ),
    find,
    trigger=may_need_layout,
)
