"""Make one space of a run, and take the blanks from the ends of lines.

Markup leaves its indentation behind, typists press the bar twice, and what was cut out of
a line leaves the blanks on both its sides.  A run of blanks or tabs inside a sentence
becomes one space; blanks that end a line go, and so do those that open one; several blank
lines become one; blank lines at the start of the text go, and at its end one line end is
left.

Columns are layout and stay to the blank: a line keeps its runs where a line that
touches it has runs too, where it is short, ends without a stop and holds wide gaps, or
where bars part it.  So do the indented lines of a list, a poem or a quoted
letter, as long as they are short and stand in a block.

A line stands in a block when another line touches it.  A lone line that is indented
loses its indentation, for nothing shows that it was meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# At a line end: blanks before it or after it, or two more line ends.
LINE_END_RE = Pattern(r"\n (?: (?<= [ \t]\n ) | (?= [ \t] | \n\n ) )")

RUN_RE = Pattern(r"[ \t]{2,} | \t")
INNER_RUN_RE = Pattern(r"(?<= [^ \t] ) (?: [ ]? \t [ \t]* | [ ][ \t]+ ) (?= [^ \t] )")

BLANKS = " \t"
LONG_LINE = 100  # longer lines are prose, unless they share their columns with a neighbour
SENTENCE_LINE = 60
STOPS = tuple(".!?:\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f")
CLOSERS = "\"'\u201d\u2019\xbb\u203a\u201c)]\u300d\u300f\uff09"


def find(text: str) -> list[Change]:
    """Find the runs of blanks that set no column, and the blank lines too many."""
    lines = text.split("\n")
    found: list[Change] = []
    offset = 0
    blank_from = 0  # where the gap above the line begins
    ends_above = 0  # line ends in that gap
    for n, line in enumerate(lines):
        content = line.strip(BLANKS)
        if not content:
            offset += len(line) + 1
            ends_above += 1
            continue
        gap = text[blank_from:offset]
        wanted = "" if not blank_from else "\n" if ends_above == 1 else "\n\n"
        indent = len(line) - len(line.lstrip(BLANKS))
        if indent and not _is_indentation(lines, n, indent):
            if gap != wanted or indent:
                found.append((blank_from, offset + indent, wanted))
        elif gap != wanted:
            found.append((blank_from, offset, wanted))
        if ("  " in content or "\t" in content) and not _has_columns(lines, n):
            start = offset + indent
            found += (
                (start + run.start(), start + run.end(), " ") for run in RUN_RE.finditer(content)
            )
        blank_from = offset + indent + len(content)
        offset += len(line) + 1
        ends_above = 1
    if blank_from:
        wanted = "\n" if "\n" in text[blank_from:] else ""
        if text[blank_from:] != wanted:
            found.append((blank_from, len(text), wanted))
    return found


def _touching(lines: Sequence[str], n: int) -> list[str]:
    return [
        lines[m].strip(BLANKS)
        for m in (n - 1, n + 1)
        if 0 <= m < len(lines) and lines[m].strip(BLANKS)
    ]


def _is_indentation(lines: Sequence[str], n: int, indent: int) -> bool:
    """Tell whether the blanks that open line `n` are meant."""
    line = lines[n].strip(BLANKS)
    touching = _touching(lines, n)
    if not touching:
        return INNER_RUN_RE.search(line) is not None and _has_columns(lines, n)
    if len(line) >= LONG_LINE:
        return False
    if _has_columns(lines, n):
        return True
    if indent == 1 and not line[0].isdigit() and n and not lines[n - 1][:1].isspace():
        return False
    return not (_is_sentence(line) and all(map(_is_sentence, touching)))


def _is_sentence(line: str) -> bool:
    return len(line) >= SENTENCE_LINE and _is_closed(line)


def _is_closed(line: str) -> bool:
    return line.rstrip(CLOSERS).endswith(STOPS)


def _has_columns(lines: Sequence[str], n: int) -> bool:
    """Tell whether the runs of line `n` set columns."""
    line = lines[n].strip(BLANKS)
    if line.count("|") > 1:
        return True
    runs = _columns(line)
    if not runs:
        return False
    touching = _touching(lines, n)
    if len(line) >= LONG_LINE:
        return any(len(runs & _columns(other)) > 1 for other in touching)
    if any(INNER_RUN_RE.search(other) for other in touching):
        return True
    if _is_closed(line):
        return False
    wide = max(map(len, INNER_RUN_RE.findall(line))) > 2 or "\t" in line
    return len(runs) > 1 or wide


def _columns(line: str) -> set[int]:
    return {run.end() for run in INNER_RUN_RE.finditer(line)}


def has_run(text: str) -> bool:
    """Tell whether there is a run of blanks or of blank lines, or a blank at a line's end."""
    return (
        "  " in text
        or "\t" in text
        or LINE_END_RE.search(text) is not None
        or text[:1] in ("", " ", "\n")
        or text[-1] == " "
        or text.endswith("\n\n")
    )


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
            ("    Sir,\n    The dog has been fed.", "an indented letter"),
            ("| Ship       | Sails  |\n| Grebe II   | 3 June |", "a pipe table"),
            (" 9. Thorence\n10. Vaubrune", "numbers ranged right"),
            ("Rates held.\n\nShares rose.\n", "one blank line, one line end"),
        ),
    ),
    find,
    trigger=has_run,
)
