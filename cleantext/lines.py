"""Lines of a text, and how to cut some of them whole.

>>> text = "Rates held.\\n\\nAdvertisement\\n\\nShares rose."
>>> lines = split_lines(text)
>>> [text[line.start : line.end] for line in lines]
['Rates held.', 'Advertisement', 'Shares rose.']
>>> cut_lines(text, [lines[1]])
[(13, 28, '')]
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from cleantext.edits import Change
from cleantext.patterns import Pattern

CONTENT_RE = Pattern(r"[^\s] [^\n]*")
# A mark that opens a line of text: a bracket, a flag with its number, "By".
MARK_RE = Pattern(
    r"""
    [(\[【（*^] | By[ ] | BY[ ]
    | [^\W\d_]{2,14} (?: [ ] [^\W\d_a-z]{2,10} )? [ ]? [-–—\d]
    """
)
LONGEST_HEAD = 160  # characters of a line that may stand above the story


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
    return _measured(text, CONTENT_RE.finditer(text))


def opening_lines(text: str, most: int) -> list[Line]:
    """Return the first `most` of these lines; the rest of the text is not read."""
    return _measured(text, islice(CONTENT_RE.finditer(text), most + 1))[:most]


def closing_lines(text: str, most: int) -> list[Line]:
    """Return the last `most` of these lines; the text above them is not read."""
    lines: list[Line] = []
    end, following, below = _content_end(text, len(text)), len(text), 0
    while end and len(lines) < most:
        first = start = text.rfind("\n", 0, end) + 1
        while text[start].isspace():
            start += 1
        done = _content_end(text, first)
        above = text.count("\n", done, first) if done else 0
        lines.append(Line(start, end, above, below, done, following))
        end, following, below = done, first, above
    lines.reverse()
    return lines


def _content_end(text: str, end: int) -> int:
    """Return where the content before `end` ends, 0 where there is none."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _measured(text: str, matches: Iterable[re.Match[str]]) -> list[Line]:
    spans = []
    for match in matches:
        start = match.start()
        spans.append((start, start + len(match[0].rstrip())))
    lines = []
    done, above = 0, 0
    for n, (start, end) in enumerate(spans, 1):
        if n < len(spans):
            following = text.rfind("\n", end, spans[n][0]) + 1
            below = text.count("\n", end, following)
        else:
            following, below = len(text), 0
        lines.append(Line(start, end, above, below, done, following))
        done, above = end, below
    return lines


def opens_short(text: str) -> bool:
    """Tell whether `text` opens with a short line that ends in no stop, or with a mark."""
    first = 0
    while text[first : first + 1].isspace():
        first += 1
    end = text.find("\n", first, first + LONGEST_HEAD + 1)
    if end >= 0 and text[end - 1] not in '-–,."”»':
        return True
    return text.find(":", first, first + 28) >= 0 or MARK_RE.match(text, first) is not None


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
