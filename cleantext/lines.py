"""Lines of a text, and how to cut some of them whole.

>>> text = "Rates held.\\n\\nAdvertisement\\n\\nShares rose."
>>> lines = split_lines(text)
>>> [text[line.start : line.end] for line in lines]
['Rates held.', 'Advertisement', 'Shares rose.']
>>> cut_lines(text, [lines[1]])
[(13, 28, '')]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from cleantext.edits import Change
from cleantext.patterns import Pattern

CONTENT_RE = Pattern(r"[^\s] [^\n]*")
# A flag in capitals that opens a line of text, up to its number or dash.
FLAG_RE = Pattern(r"[^\W\d_]{2,14} (?=[- –—\d]) (?: [ ] [^\W\d_a-z]{2,10} )? [ ]? [-–—\d]")
DIGIT_RE = Pattern(r"\d")
LONGEST_HEAD = 160  # characters of a line that may stand above the story
LONGEST_LABEL = 40  # characters of a label, its colon included
# How labels begin that call the desks, in the languages of the wires.
DESK_LABELS = (
    "EDS", "Eds", "EDIT", "Edit", "ATT", "Att", "ADV", "Adv", "NOTE ", "Note ", "NOTA", "Nota",
    "HINW", "Hinw", "ACHT", "Acht", "NDLR", "N.", "К ", "Вним", "До ", "Uwaga", "Pozn", "编者",
    "編集", "Anm", "Noot", "Od r", "Przyp", "От р", "Прим", "Від р", "Редак", "Catat", "Redak",
    "A sz", "Σημ", "Lời", "편집", "ملاح", "Correct", "CORRECT", "Clarif", "CLARIF",
)  # fmt: skip


class Line(NamedTuple):
    """A line that holds something: its span without blanks at its ends.

    `above` and `below` count the line ends between it and the lines with content
    around it: 1 is the next line, 2 or more a paragraph break, 0 the edge of the
    text.  `done` is where the content above it ends, `following` where the line
    of the content below it begins.
    """

    start: int
    end: int
    above: int
    below: int
    done: int
    following: int


def split_lines(text: str) -> list[Line]:
    """Return the lines of `text` that hold anything, top to bottom."""
    return list(lines_down(text))


def lines_down(text: str) -> Iterator[Line]:
    """Yield the lines of `text` that hold anything, reading no further than is asked for."""
    done, above = 0, 0
    start = end = -1
    for match in CONTENT_RE.finditer(text):
        first = match.start()
        if end >= 0:
            following = text.rfind("\n", end, first) + 1
            below = text.count("\n", end, following)
            yield Line(start, end, above, below, done, following)
            done, above = end, below
        start, end = first, first + len(match[0].rstrip())
    if end >= 0:
        yield Line(start, end, above, 0, done, len(text))


def lines_up(text: str) -> Iterator[Line]:
    """Yield the same lines from the last one up, reading no further than is asked for."""
    end, following, below = _content_end(text, len(text)), len(text), 0
    while end:
        first = start = text.rfind("\n", 0, end) + 1
        while text[start].isspace():
            start += 1
        done = _content_end(text, first)
        above = text.count("\n", done, first) if done else 0
        yield Line(start, end, above, below, done, following)
        end, following, below = done, first, above


def opening_lines(text: str, most: int) -> list[Line]:
    """Return the first `most` of these lines."""
    return list(islice(lines_down(text), most))


def closing_lines(text: str, most: int) -> list[Line]:
    """Return the last `most` of these lines."""
    return list(islice(lines_up(text), most))[::-1]


def _content_end(text: str, end: int) -> int:
    """Return where the content before `end` ends, 0 where there is none."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def is_framed(text: str) -> bool:
    """Tell whether lines for the desks may stand above the story or below it.

    The trigger of the rules that cut them: doubled headlines, notes, flags and bylines are
    woken by one look.
    """
    if opens_short(text) or "OPTIONAL" in text or "ublication" in text[-500:]:
        return True
    last = text.rfind("\n", 0, len(text) - 1) + 1
    label = text[last : last + LONGEST_LABEL]
    colon = ":" in label or "：" in label
    return last > 0 and colon and label.lstrip("^*([ ").startswith(DESK_LABELS)


def opens_short(text: str) -> bool:
    """Tell whether `text` opens with a short line that ends in no stop, or with a mark."""
    head = text[: 3 * LONGEST_HEAD].lstrip()
    end = head.find("\n", 0, LONGEST_HEAD + 1)
    if end >= 0 and (head[end - 1] not in '-–,."”»' or head.find(", «", 0, end) > 0):
        following = head[end + 1 : end + LONGEST_HEAD].partition("\n")[0]
        return not _is_table(head[:end], following)
    opening = head[:28]
    return opening != "" and (
        ":" in opening
        or opening[:1] in "([【（*^"
        or (opening[:2].isupper() and FLAG_RE.match(opening) is not None)
        or opening[:3] in ("By ", "BY ")
    )


def _is_table(first: str, second: str) -> bool:
    """Tell whether two lines are the first rows of a table, such as the results of a company."""
    set_in, compares = second[:2] == "  ", " vs " in second
    if " vs " in first:
        return set_in or compares
    return set_in and (compares or is_table_row(second)) and DIGIT_RE.search(first) is not None


def is_table_row(line: str) -> bool:
    """Tell whether `line` is set in and holds figures."""
    return line[:2] == "  " and DIGIT_RE.search(line) is not None


def cut_lines(text: str, lines: Iterable[Line]) -> list[Change]:
    """Return the changes that cut `lines` whole, one for each, with a line break each.

    What stood on either side then stands as far apart as the wider of the two
    breaks; a final line end stays.  Nothing is cut when nothing would be left.
    """
    cut: list[Change] = []
    for group in _neighbours(lines):
        above, below = group[0].above, group[-1].below
        if not above and not below:
            return []
        if above and (below > above or not below):
            # The break below is the one to keep, so each line takes the one above it.
            cut += ((line.done, line.end, "") for line in group[:-1])
            end = text.find("\n", group[-1].end)
            cut.append((group[-1].done, len(text) if end < 0 else end, ""))
        else:
            begin = text.rfind("\n", 0, group[0].start) + 1
            for line in group:
                cut.append((begin, line.following, ""))
                begin = line.following
    return cut


def _neighbours(lines: Iterable[Line]) -> list[list[Line]]:
    """Return `lines` in runs that have nothing but blanks between them."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and groups[-1][-1].end == line.done:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups
