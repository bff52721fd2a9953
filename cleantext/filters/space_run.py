"""Make one space of a run, and take the blanks from the ends of lines.

Markup leaves its indentation behind, typists press the bar twice, and what was cut out of
a line leaves the blanks on both its sides.  A run of blanks or tabs inside a sentence
becomes one space; blanks that end a line go, and so do those that open one; several blank
lines become one; blank lines at the start of the text go, and at its end one line end is
left.

Columns are layout and stay to the blank: a line keeps its runs where a line that
touches it has runs too, where it is short, ends without a stop and holds wide gaps, or
where bars part it; tabs at its end stay where they stand for empty cells.  So do the
indented lines of a list, a poem or a quoted letter, as long as they are short and stand
in a block.

A line stands in a block when another line touches it.  A lone line that is indented
loses its indentation, for nothing shows that it was meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleantext.edits import Change
from cleantext.layout import (
    BLANKS,
    GAP_RE,
    ends_sentence,
    has_odd_edge,
    has_run,
    may_need_layout,
)
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# At a line end: blanks before it or after it, or two more line ends.
ODD_LINE_END_RE = Pattern(r"\n (?: (?<= [ \t]\n ) | (?= [ \t] | \n\n ) )")

RUN_RE = Pattern(r"[ \t]{2,} | \t")

LONG_LINE = 100  # longer lines are prose, unless they share their columns with a neighbour
SENTENCE_LINE = 60


def find(text: str) -> list[Change]:
    """Find the runs of blanks that set no column, and the blank lines too many."""
    if not (has_run(text) or has_odd_edge(text) or ODD_LINE_END_RE.search(text)):
        return []
    lines = text.split("\n")
    contents = [line.strip(BLANKS) for line in lines]
    found: list[Change] = []
    offset = 0
    done = 0  # where the line above ended
    ends = 0  # line ends since then
    hung = False  # whether that line keeps its indentation
    for n, (line, content) in enumerate(zip(lines, contents, strict=True)):
        if content:
            indent = 0 if line is content else len(line) - len(line.lstrip(BLANKS))
            wanted = "\n" * min(ends, 2) if done else ""
            hung = indent > 0 and _is_indentation(line[:indent], contents, n, hung and ends == 1)
            if indent and not hung:
                found.append((done, offset + indent, wanted))
            elif text[done:offset] != wanted:
                found.append((done, offset, wanted))
            start = offset + indent
            done = start + len(content)
            if line[-1] == "\t" and _ends_in_empty_cells(lines, n):
                done = offset + len(line)
            ends = 0
            if has_run(content) and not _has_columns(contents, n):
                found += (
                    (start + run.start(), start + run.end(), " ")
                    for run in RUN_RE.finditer(content)
                )
        offset += len(line) + 1
        ends += 1
    wanted = "\n" if ends > 1 else ""
    if done and text[done:] != wanted:
        found.append((done, len(text), wanted))
    return found


def _touching(contents: Sequence[str], n: int) -> list[str]:
    """Return the lines that stand next to line `n` and are not blank."""
    return [line for line in (*contents[n - 1 : n], *contents[n + 1 : n + 2]) if line]


def _is_indentation(blanks: str, contents: Sequence[str], n: int, hung: bool) -> bool:
    """Tell whether the `blanks` that open line `n` are meant; `hung`, those of the line above."""
    if _has_columns(contents, n):
        return True
    line = contents[n]
    touching = _touching(contents, n)
    if not touching or len(line) >= LONG_LINE:
        return False
    if blanks == " " and not hung and not line[0].isdigit():
        return False
    told = ends_sentence if blanks == "\t" else _is_sentence
    return not (told(line) and all(map(told, touching)))


def _is_sentence(line: str) -> bool:
    return len(line) >= SENTENCE_LINE and ends_sentence(line)


def _has_columns(contents: Sequence[str], n: int) -> bool:
    """Tell whether the runs of line `n` set columns."""
    line = contents[n]
    if line.count("|") > 1:
        return True
    columns = _columns(line)
    if not columns:
        return False
    if not any(map(str.isalnum, line)):
        return True  # drawn, not written
    touching = _touching(contents, n)
    if len(line) >= LONG_LINE:
        return any(len(columns & _columns(other)) > 1 for other in touching)
    if any(len(other) < LONG_LINE and GAP_RE.search(other) for other in touching):
        return True
    if ends_sentence(line):
        return False
    return len(columns) > 1 or "\t" in line or "   " in line


def _ends_in_empty_cells(lines: Sequence[str], n: int) -> bool:
    """Tell whether tabs part line `n` into as many cells as a line that touches it."""
    tabs = lines[n].count("\t")
    near = (lines[m] for m in (n - 1, n + 1) if 0 <= m < len(lines))
    return any(
        tabs == line.count("\t") and "\t" in line.strip(BLANKS) and line[:1] != "\t"
        for line in near
    )


def _columns(line: str) -> set[int]:
    return {gap.end() for gap in GAP_RE.finditer(line)} if has_run(line) else set()


FILTER = Filter(
    Rule(
        id="space-run",
        group="layout",
        doc=__doc__,
        fixes=(
            ("The  council met.\tIt voted. \n", "The council met. It voted.\n"),
            ("Rates held.\n \n\nShares rose.\n\n\n", "Rates held.\n\nShares rose.\n"),
            ("\n    Rates held.", "Rates held."),
            (
                "One result:  the mills kept their stocks.",
                "One result: the mills kept their stocks.",
            ),
        ),
        keeps=(
            ("Wheat, milling         214.50\nOats                   176.00", "columns"),
            ("Tark, J.\tarson\t4 years\nLunn, A.\ttheft\t9 months", "columns set with tabs"),
            ("Tark, J.\tarson\t4 years\nLunn, A.\ttheft\t", "a cell that holds nothing"),
            ("The line wants:\n\t- a berth\n\t- two pilots", "items set in with a tab"),
            ("    Sir,\n    The dog has been fed.", "an indented letter"),
            ("| Ship       | Sails  |\n| Grebe II   | 3 June |", "a pipe table"),
            (" 9. Thorence\n10. Vaubrune", "numbers ranged right"),
            ("Rates held.\n\nShares rose.\n", "one blank line, one line end"),
        ),
    ),
    find,
    trigger=may_need_layout,
)
