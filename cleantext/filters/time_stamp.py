"""Cut the page's stamps: when the story was published, updated, or read.

"Updated: 15:04, 3 March 2021", "Last modified on Monday", "(Atualizado às 13h12)",
"2 hours ago": the page tells when it was made, in a line of its own or in brackets
at either end of a paragraph.

A stamp is a label and a time, and every other word of the line is part of the time:
figures, months, weekdays, time zones, or how long ago it was ("Updated an hour ago").
A time of day and a date without a label are a stamp only above all paragraphs, or with
the year in the first or the last lines of the text; what weeks or months ago it was, only
above or below all paragraphs; a date alone, with its place ("Roma, 14 marzo 2022") or its label
("Datum: 14.3.2022"), only above all else, where no other heads an entry, and not where
its year is older than pages of the kind.  How long the
story takes to read ("3 min read", "Lesezeit: 3 Min.") may stand beside any of these.

Left alone: "Updated rules", "Published and damned", "Updated 2019 figures show a fall",
for there other words follow; dates by themselves, which head the entries of diaries
and lists of concerts; clock times, which head the entries of live reports; "10 years
ago", which heads what papers reprint; "May 4, 10 a.m. to 2 p.m.", and below a story
"Saturday 5 June, 12.30pm", when something takes place; "Posted on 4 May 1917", for no
page is as old.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from cleantext.boilerplate.brackets import FIGURE_RE, brackets, is_aside
from cleantext.boilerplate.cuts import SENTENCE_ENDS, cut_apart, merged
from cleantext.boilerplate.loose_lines import has_loose_line, loose_lines
from cleantext.boilerplate.phrases import words_of
from cleantext.boilerplate.stamps import (
    FIRST_YEAR,
    LONGEST,
    is_dated,
    is_moment,
    is_past,
    is_recent,
    is_since,
    is_stamp,
    is_stamp_line,
    tables,
)
from cleantext.edits import Change
from cleantext.rules import Filter, Rule

EDGE_LINES = 4  # where a stamp needs no label
BLANKS = " \t\xa0"


def find(text: str) -> list[Change]:
    """Find the stamps: lines, and brackets at the ends of paragraphs."""
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    if len(lines) == 1:
        lines = []  # which would leave nothing
    edges = lines[:EDGE_LINES] + lines[-EDGE_LINES:]
    moments = {body for line in edges if is_moment(body := line.strip())}
    if moments:
        above = set(lines_above(lines))
        moments = {body for body in moments if body in above or is_since(body, FIRST_YEAR)}
    first = lines[0].strip() if lines else ""
    if first and is_dated(first) and not any(is_dated(line.strip()) for line in lines[1:]):
        moments.add(first)
    asides = [
        change
        for match in brackets(text)
        if FIGURE_RE.search(match[1]) is not None
        and is_aside(match[1])
        and (change := bracketed(text, match)) is not None
    ]
    stamps = set(filter(is_stamp_line, loose_lines(text, LONGEST)))
    if stamps:
        long_units = tables().long_units
        outer = {*lines_above(lines), *lines_above(lines[::-1])}
        stamps = {line for line in stamps if line in outer or not is_past(line, long_units)}
    stamps |= broken(list(lines_above(lines)))
    return merged(cut_apart(text, stamps | moments), asides)


def broken(head: list[str]) -> set[str]:
    """Return the lines of `head` that are a label and, below it, its time: "Published"."""
    return {
        part
        for label, time in pairwise(head)
        if " ".join(words_of(label)) in tables().labels and is_stamp_line(f"{label} {time}")
        for part in (label, time)
    }


def lines_above(lines: list[str]) -> Iterator[str]:
    """Return the lines above the first paragraph."""
    return takewhile(is_no_paragraph, map(str.strip, lines[:EDGE_LINES]))


def is_no_paragraph(line: str) -> bool:
    """Tell whether `line` is short, and ends as no sentence does."""
    return len(line) <= LONGEST and line[-1] not in SENTENCE_ENDS


def bracketed(text: str, match: re.Match[str]) -> Change | None:
    """Return the change that cuts a stamp in brackets, where it opens or ends a paragraph."""
    if not (is_stamp(match[1]) and is_recent(match[1])):
        return None
    start, end = done, after = match.span()
    while done and text[done - 1] in BLANKS:
        done -= 1
    while after < len(text) and text[after] in BLANKS:
        after += 1
    opens = not done or text[done - 1] == "\n"
    ends = after == len(text) or text[after] == "\n"
    if opens and not ends:
        return start, after, ""
    if ends and not opens and text[done - 1] in SENTENCE_ENDS:
        return done, end, ""
    return None


FILTER = Filter(
    Rule(
        id="time-stamp",
        group="boilerplate",
        doc=__doc__,
        fixes=(
            ("Updated: 15:04, 3 March 2021\n\nThe ferry sank.", "The ferry sank."),
            ("The ferry sank.\n\nLast updated on March 3, 2021 at 3:04 p.m.", "The ferry sank."),
            ("Aktualisiert am 19.02.2020\nDie Fähre sank.", "Die Fähre sank."),
            ("May 3, 2018\n\nThe ferry sank.", "The ferry sank."),
            ("Thu, May 3, 2018 4:05pm EDT\n\nThe ferry sank.", "The ferry sank."),
            ("3 марта 2021, 15:04\n\nПаром затонул.\n\nОбновлено 3 марта 2021", "Паром затонул."),
            ("The ferry sank.\n\n2 hours ago\n\nIt rained.", "The ferry sank.\n\nIt rained."),
            ("It sank.\n\n(2 hours ago)\n\nIt rained.", "It sank.\n\nIt rained."),
            ("(Atualizado às 13h12 de 3/3) A balsa afundou.", "A balsa afundou."),
            ("Roma, 3 marzo 2021\n\nIl traghetto è affondato.", "Il traghetto è affondato."),
            ("Updated - March 3, 2021 09:31 am IST - PUNE\n\nIt sank.", "It sank."),
            ("3 March 2021 · 3 min read\n\nThe ferry sank.", "The ferry sank."),
            ("ANI | Updated: Oct 10, 2022 00:06 IST\n\nThe ferry sank.", "The ferry sank."),
        ),
        keeps=(
            ("It rained.\n\nUpdated rules\n\nThe ferry sank.", "a cross-head"),
            ("Updated 2019 figures show a fall.\n\nIt rained.", "a sentence"),
            (
                "Published 3 March 2021 by the harbour board, it sold well.\n\nIt rained.",
                "a sentence",
            ),
            ("Filed: 3 March 2021\n\nThe ferry sank.", "an entry on a suit"),
            ("Paru le 3 mars 2021\n\nLe bac a coulé.", "an entry on a book"),
            ("Berlin, 9. November 1989\n\nEs war ein Donnerstag.", "the heading of a history"),
            ("It rained.\n\n3日前\n\nIt snowed.", "a heading of a countdown"),
            ("It rained.\n\n3 March 2021\n\nThe ferry sank.", "an entry of a diary"),
            ("3 May 2018\n\nIt rained.\n\n4 May 2018\n\nIt snowed.", "entries of a diary"),
            ("Roma, Milano e Napoli\n\nIl traghetto è affondato.", "a headline"),
            ("World Cup 2022\n\nThe ferry sank.", "a headline"),
            ("Today at 10\n\nThe ferry sank.", "a headline"),
            ("12:13 Uhr\n\nDie Fähre sank.", "an entry of a live report"),
            ("It rained.\n\n10 years ago\n\nThe ferry sank.", "a heading of what is reprinted"),
            ("Saturday, May 4, 10 a.m. to 2 p.m.\n\nThe ferry sails.", "when it takes place"),
            ("The ferry sank.\n\nPosted on 4 May 1917", "older than any page"),
            ("in a time of 4:11.57\n\nPhoto: Jane Roe\n\nShe won.", "the end of a sentence"),
            ("Friday, March 3, was wet.\n\nThe ferry sank.", "a sentence"),
            ("Two hours ago it rained.\n\nThe ferry sank.", "a sentence"),
            ("The ferry (updated 1998, sunk 2021) is lost.", "brackets of the story"),
            ("Updated: 3 March 2021", "all there is"),
        ),
    ),
    find,
    trigger=has_loose_line,
)
