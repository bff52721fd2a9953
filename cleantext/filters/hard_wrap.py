"""Join the lines of a paragraph that was wrapped to a measure.

Teleprinters and old editors broke lines at 60 to 80 characters; scrapers and mail keep
the breaks, and every tool that reads sentences trips over them.  A wrapped line gives
itself away: *the first word of the next line would not have fitted*.  Some wires break
up to ten characters early, so a line that is nearly full counts too where the copy
around it speaks for a wrap.

In copy that is double-spaced all through, a blank line after a line is none.  Where neither
blank lines nor indentation part the paragraphs, a line that ends a sentence early ends its
paragraph, as long as no other line was broken early.

The measure is read off the text: off the lines whose sentence goes on in lower case on
the next line, for rows, items and verse rarely have such.  A paragraph is a run
of lines without a blank one between; one that opens with an indented line, as Reuters
and AP wrote them, ends where the next indented line begins, and a blank line then takes
the place of the indentation.

Left line by line is whatever somebody set line by line:

- lines that end well short of the measure: verse, addresses, results, headings,
  bylines, sign-offs;
- rows with columns, leaders, tabs or bars;
- items that open with a bullet, a number, a dash or a label ("Q:"), though an item that
  is wrapped is joined; quoted mail, and lines of markup below each other;
- lines that count on ("1 ...", "2 ..."), that each open with a date or all with one word;
- results and small ads, of more figures and names than other words, each a whole line;
- runs whose lines all open with a capital and were not all full, or all end in a mark:
  verse with long lines;
- lines in capitals among others: headings, slogans, alerts;
- a last line that follows a full stop and has none itself: "(END)", "Advertisement";
- lines of Thai, Lao, Burmese and Khmer, whose words no space parts.

Blanks that open every line of a text are its margin, and no sign of anything; nor are those
that open every line but the first of each paragraph.

Between Chinese or Japanese characters no space is put.  A break after a hyphen is left to
`line-end-hyphen`, which runs next.

Joined although it is meant: free verse that goes on in small letters and whose lines are all
nearly full.

Missed on purpose: measures under 40 characters; short texts in which no line opens in lower
case; and paragraphs that neither a blank line nor indentation parts, where the last line
of one happens to be full.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleantext.edits import Change
from cleantext.layout import BLANKS, may_need_layout
from cleantext.rules import Filter, Rule
from cleantext.wraps.breaks import FIRST_UNCASED, kinds_of, measure_of
from cleantext.wraps.joins import is_wrapped, joined_lines
from cleantext.wraps.openings import is_closed, is_wide

HYPHENS = "-\u2010"
HYPHENS_AND_BLANKS = HYPHENS + BLANKS
FEWEST_BELOW = 2  # lines that hang below the first of a paragraph


class FindWraps:
    """Finds the line breaks that a measure made, and the indentation that parts paragraphs."""

    __slots__ = ("measure",)

    def __init__(self, measure: int = 0) -> None:
        self.measure = measure

    def __call__(self, text: str) -> list[Change]:
        lines, apart = text.split("\n"), 1
        if lines[1:2] == [""] and _is_double_spaced(text):
            lines, apart = text.split("\n\n"), 2
        flush = _without_margin(lines) if text[:1] in BLANKS else _without_hanging_indent(lines)
        measure = self.measure or measure_of(flush)
        if not measure:
            return []
        kinds = kinds_of(flush, measure)
        if not self.measure and not is_wrapped(flush, kinds):
            return []
        joined = joined_lines(flush, kinds)
        return _changes(lines, joined, apart) if any(joined) else []


def _is_double_spaced(text: str) -> bool:
    """Tell whether each line end stands twice, as where CR and LF were read as one each.

    Then paragraphs stand four line ends apart, or are indented.
    """
    return ("\n\n\n\n" in text or "\n\n  " in text) and (
        "\n" not in text.rstrip("\n").replace("\n\n", "")
    )


def _without_margin(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines without the blanks that all of them open with."""
    for line in lines:
        if line[:1] not in BLANKS:
            return lines
    filled = [line for line in lines if line and not line.isspace()]
    margin = filled[0][: len(filled[0]) - len(filled[0].lstrip(BLANKS))] if filled else ""
    while not all(line.startswith(margin) for line in filled):
        margin = margin[:-1]
    return [line[len(margin) :] for line in lines] if margin else lines


def _without_hanging_indent(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines without the blanks that open all but the first of each paragraph.

    Tags are often set so.  Couplets are, too: some paragraph has to have more lines.
    """
    indent = ""
    longest = below = 0  # lines below the first of a paragraph
    within = False
    for line in lines:
        if not line or line.isspace():
            within = False
        elif not within:
            if line[0] in BLANKS:
                return lines
            within, below = True, 0
        else:
            content = line.lstrip(BLANKS)
            blanks = line[: len(line) - len(content)]
            indent = indent or blanks
            if not blanks or blanks != indent:
                return lines
            below += 1
            longest = max(longest, below)
    if longest < FEWEST_BELOW:
        return lines
    return [line.removeprefix(indent) for line in lines]


def _changes(lines: Sequence[str], joined: Sequence[bool], apart: int) -> list[Change]:
    """Return the changes that join lines which stand `apart` line ends from each other."""
    indent = _paragraph_indent(lines, joined)
    changes: list[Change] = []
    start = 0
    above = ""
    for n, line in enumerate(lines):
        if joined[n]:
            if above[-1] not in HYPHENS_AND_BLANKS and " " < line[0] < FIRST_UNCASED:
                changes.append((start - apart, start, " "))
            elif not _is_hyphenated(above, line):  # or else it is for `line-end-hyphen`
                done, content, glue = start - apart, line.lstrip(BLANKS), " "
                if above[-1] in BLANKS:
                    above = above.rstrip(BLANKS)
                    done -= len(lines[n - 1]) - len(above)
                if is_wide(above[-1]) and is_wide(content[0]):
                    glue = ""
                changes.append((done, start + len(line) - len(content), glue))
        elif indent and line and line[0] in BLANKS and not line.isspace():
            if not above.strip():
                wanted = ""
            elif _is_prose(lines, joined, n - 1) or _is_prose(lines, joined, n):
                wanted = "\n\n"
            else:
                wanted = "\n"
            done = start - apart - len(above) + len(above.rstrip()) if wanted else start
            if line.startswith(indent) and not (
                line[len(indent)] in BLANKS and _stands_over_row(lines, joined, n)
            ):
                changes.append((done, start + len(indent), wanted))
            elif not (line[1] in BLANKS or line[1].isdigit()) and wanted:  # a sign-off: " Reuter"
                changes.append((done, start + 1, "\n"))
        start += len(line) + apart
        above = line
    return changes


def _is_hyphenated(above: str, line: str) -> bool:
    return above[-1] in HYPHENS and above[-2:-1].isalnum() and line.lstrip(BLANKS)[0].isalnum()


def _paragraph_indent(lines: Sequence[str], joined: Sequence[bool]) -> str:
    """Return the blanks that open the paragraphs of a text whose other lines are flush."""
    for n, is_joined in enumerate(joined):
        if is_joined and not joined[n - 1] and lines[n][:1] not in BLANKS:
            opening = lines[n - 1]
            indent = opening[: len(opening) - len(opening.lstrip(BLANKS))]
            if len(indent) > 1 or indent == "\t":
                return indent
    return ""


def _stands_over_row(lines: Sequence[str], joined: Sequence[bool], n: int) -> bool:
    """Tell whether the line below `n` is not set in, and yet no part of a paragraph."""
    if n + 1 == len(lines) or joined[n + 1]:
        return False
    return lines[n + 1] != "" and lines[n + 1][0] not in BLANKS


def _is_prose(lines: Sequence[str], joined: Sequence[bool], n: int) -> bool:
    """Tell whether line `n` is part of a wrapped paragraph or a sentence in itself."""
    if joined[n] or (n + 1 < len(lines) and joined[n + 1]):
        return True
    return lines[n].count(" ") > 3 and is_closed(lines[n])


def build(measure: int = 0) -> Filter:
    """Return the filter for copy wrapped to `measure` characters, read off the text where 0."""
    return Filter(RULE, FindWraps(measure), trigger=may_need_layout)


RULE = Rule(
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
            "two lines.\nNorpress\n",
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
        (
            "สภาเมืองดันเมียร์ประชุมเรื่องสะพานเก่าเมื่อวันอังคารที่ผ่านมา\n"
            "ข่าวที่เกี่ยวข้องกับท่าเรือถ่านหินและเรือสินค้าของบริษัท\n"
            "อ่านรายงานของวิศวกรเรื่องสะพานฉบับเต็มได้ที่สำนักงานเทศบาล",
            "lines of Thai",
        ),
    ),
)

FILTER = build()
