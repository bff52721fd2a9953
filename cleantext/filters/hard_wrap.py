"""Join the lines of a paragraph that was wrapped to a measure.

Teleprinters and old editors broke lines at 60 to 80 characters; scrapers and mail keep
the breaks, and every tool that reads sentences trips over them.  A wrapped line gives
itself away: *the first word of the next line would not have fitted*.  Some wires break
up to ten characters early, so a line that is nearly full counts too where the copy
around it speaks for a wrap.

In copy that is double-spaced all through, a blank line after a line is none.

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

Blanks that open every line of a text are its margin, and no sign of anything.

Between Chinese or Japanese characters no space is put.  A break after a hyphen is left to
`line-end-hyphen`, which runs next.

Joined although it is meant: free verse in small letters whose lines are all full.

Missed on purpose: measures under 40 characters; short texts in which no line opens in lower
case; and paragraphs that neither a blank line nor indentation parts, where the last line
of one happens to be full.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleantext.edits import Change
from cleantext.layout import BLANKS, CLOSERS, STOPS, may_need_layout
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

SHORTEST_MEASURE = 40
SHORTEST_WIDE_MEASURE = 24  # in Chinese and Japanese, whose characters are twice as wide
LONGEST_MEASURE = 110
RAGGED = 11  # by how much a line may be broken early
SLACK = 5  # by how much a line may be longer than those that the measure is read off

# How a break between two lines looks.  FULL: the next word would not have fitted; EARLY:
# it hardly would; RUNS_ON: the sentence goes on in lower case; STOPPED: it had ended.
(
    FULL_RUNS_ON,
    FULL,
    FULL_STOPPED,
    EARLY_RUNS_ON,
    EARLY,
    EARLY_STOPPED,
    LONG_RUNS_ON,
    SHORT_RUNS_ON,
    MEANT,
) = range(9)

MARKER_RE = Pattern(
    r"""
    [-*+\u2022\xb7\u25cf\u25e6\u25aa\u25a0\u2013\u2014\u2015\u2192\u25ba>] [ \t\xa0]*
    | [(\[]? (?: \d{1,3} | [^\W\d_] | [ivx]{1,4} ) [.)\]] [ \t\xa0]
    | \"? [^\W\d_] [^\s:]{0,14} (?: [ ] [^\s:]{1,14} )? : [ \t]
    | \# [ ] | </?[a-z] | [a-z]{3,6} :// | [a-z_]{1,20} =
    """
)
"""What opens an item of a list, a turn of a dialogue, an answer, or a line of markup."""

STAMP_RE = Pattern(r"\d{1,4} ([-/:.]) \d\d \1 \d\d")  # a date or a time with seconds
WORD_RE = Pattern(r"[^\s\"'\u201c\u201d\u2018\u2019([]+")

# "PARIS, March 3 -": a story starts here, whatever stands above it.
DATELINE_RE = Pattern(
    r"""
    [A-Z]{3,} (?: [ /-] [A-Z]+ ){0,4} (?: , | [ ] \( )
    [^\n.]{0,40} [ ] (?: --? | [\u2013\u2014] ) [ ]
    """
)

FIRST_UNCASED = "\u0590"  # before it stand Latin, Greek, Cyrillic and Armenian
SEMI_STOPS = (*STOPS, ":", ";", "\uff1a", "\uff1b")
PUNCTUATION = frozenset(".!?,;\u2026\u2014\u2013\"'\u201d\u2019\xbb)")
HYPHENS = "-\u2010"
OPENERS = frozenset("\"'\u201c\u2018\u201e\u201a\xab\u2039([\xbf\xa1")


class FindWraps:
    """Finds the line breaks that a measure made, and the indentation that parts paragraphs."""

    __slots__ = ("measure",)

    def __init__(self, measure: int = 0) -> None:
        self.measure = measure

    def __call__(self, text: str) -> list[Change]:
        end = "\n\n" if _is_double_spaced(text) else "\n"
        lines = text.split(end)
        flush = _without_margin(lines) if text[:1] in BLANKS else lines
        measure = self.measure or _measure(flush)
        if not measure:
            return []
        kinds = _kinds(flush, measure)
        if not self.measure and not _is_wrapped(flush, kinds):
            return []
        joined = _joined(flush, kinds)
        return _changes(lines, joined, len(end)) if any(joined) else []


def _is_double_spaced(text: str) -> bool:
    """Tell whether each line end stands twice, as where CR and LF were read as one each."""
    return "\n\n\n\n" in text and "\n" not in text.rstrip("\n").replace("\n\n", "")


def _without_margin(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines without the blanks that all of them open with."""
    filled = [line for line in lines if line and not line.isspace()]
    margin = filled[0][: len(filled[0]) - len(filled[0].lstrip(BLANKS))] if filled else ""
    while not all(line.startswith(margin) for line in filled):
        margin = margin[:-1]
    return [line[len(margin) :] for line in lines] if margin else lines


def _measure(lines: Sequence[str]) -> int:
    """Return the length to which lines are filled, or 0 where there is none.

    Only lines whose sentence goes on in lower case have a say, for rows, items and verse open
    with capitals.  Where a script has no case, all lines do.
    """
    filled = sorted(
        [
            len(line)
            for line, below in pairwise(lines)
            if below[:1].islower() and len(line) <= LONGEST_MEASURE
        ]
    )
    if not filled:
        filled = sorted(
            len(line.rstrip())
            for line, below in pairwise(lines)
            if len(line) <= LONGEST_MEASURE
            and (opening := below.lstrip(BLANKS)[:1])
            and not opening.isupper()
        )
    while len(filled) > 2 and filled[-2] < filled[-1] - RAGGED:
        filled.pop()  # a lone line that sticks out says nothing of the rest
    if not filled or filled[-1] < SHORTEST_WIDE_MEASURE:
        return 0
    return filled[len(filled) * 7 // 8]  # a few lines are longer than they should be


def _kinds(lines: Sequence[str], measure: int) -> list[int]:
    """Return for each line how the break above it looks."""
    kinds = []
    uniform = []  # breaks between lines that are indented alike
    above = ""
    item = -1  # the indentation of the item that stands above in the same block
    longest = measure + RAGGED
    capitals = all(line == line.upper() for line in lines)
    for n, line in enumerate(lines):
        # Nearly all lines of a wrapped text are plain: the first two tests spare them the rest.
        opening = line[:1]
        if (
            above
            and opening.isalnum()
            and measure + SLACK >= len(above) > measure - (line.find(" ") + 1 or len(line) + 1)
            and item < 0
            and (opening.islower() or (above[-1].isalnum() and opening < FIRST_UNCASED))
            and line[1:2] not in ".)]"  # "b) two pilots"
            and len(line) <= longest
            and "  " not in line
            and "\t" not in line
            and "|" not in line
        ):
            kind = FULL_RUNS_ON if opening.islower() else FULL
            if measure >= SHORTEST_MEASURE and (kind == FULL_RUNS_ON or not line[1:2].isupper()):
                kinds.append(kind)
                above = line
                continue
        elif opening == " " and line[1:2] == " " and item < 0 and above[:1] not in BLANKS:
            content = line.lstrip(BLANKS)
            if content[1:2].islower() and ":" not in content[:32]:  # a paragraph opens
                kinds.append(MEANT)
                above = line
                continue
        content = line.lstrip(BLANKS)
        if not content.strip():
            above = ""
            item = -1
            kinds.append(MEANT)
            continue
        indent = len(line) - len(content)
        kind = MEANT
        if above:
            above = above.rstrip()
            alike = indent == len(above) - len(above.lstrip(BLANKS))
            room = measure - len(above) - (content.find(" ") + 1 or len(content) + 1)
            if (room < RAGGED or content[0].islower()) and (
                indent < 2 or alike or -1 < item < indent
            ):
                kind = _kind(above, content.rstrip(), measure, item >= 0, capitals)
                if kind == EARLY_RUNS_ON and -1 < item < indent:
                    kind = FULL_RUNS_ON  # the indentation says that the item goes on
                if indent == 1 and kind not in (FULL_RUNS_ON, EARLY_RUNS_ON):
                    kind = MEANT
                elif indent and alike:
                    uniform.append(n)
        kinds.append(kind)
        if kind == MEANT:
            item = indent if _is_item(content) else item if indent > item else -1
        above = line
    even, after = False, 0
    for n in uniform:
        if n >= after:
            even, after = _block_around(lines, n)
        if kinds[n] != FULL_RUNS_ON and not even:
            kinds[n] = MEANT
    return kinds


def _kind(above: str, line: str, measure: int, listed: bool, capitals: bool) -> int:
    """Tell how the break between `above` and `line` looks, both without blanks at the break.

    `listed` where `above` belongs to an item, `capitals` where the text has no other letters.
    """
    opening = line[0]
    if _is_unspaced(opening) and _is_unspaced(above[-1]):
        return MEANT
    if _is_wide(opening):
        word = 2  # one character, and a stop that may not open a line
    elif measure < SHORTEST_MEASURE:
        return MEANT
    else:
        word = line.find(" ") if " " in line else len(line)
    gap = measure - len(above) - 1 - word
    stopped = above.rstrip(CLOSERS).endswith(SEMI_STOPS)
    if opening in OPENERS:
        opening = line[1:2]
        stopped = stopped and above[-1] != ":"  # speech goes on what announces it
    runs_on = opening.islower() or (
        not stopped and opening.isalpha() and (capitals or not opening.isupper())
    )
    if _are_rows(above, line) or _open_alike(above.lstrip(BLANKS), line, listed):
        return MEANT
    if len(above) > measure + SLACK or len(line) > measure + RAGGED:
        return LONG_RUNS_ON if opening.islower() and not stopped and gap < 0 else MEANT
    if not runs_on and DATELINE_RE.match(line):
        return MEANT
    if _is_item(line) and (
        above[-1] == ":"
        or gap >= RAGGED
        or (gap >= 0 or listed if stopped else gap >= 0 and listed)
    ):
        return MEANT
    if gap < 0:
        return FULL_RUNS_ON if runs_on else FULL_STOPPED if stopped else FULL
    if gap < RAGGED:
        return EARLY_RUNS_ON if runs_on else EARLY_STOPPED if stopped else EARLY
    if runs_on and not stopped and len(above) > 0.65 * measure:
        return SHORT_RUNS_ON
    return MEANT


def _is_item(line: str) -> bool:
    """Tell whether `line` opens like an item of a list or a turn of speech."""
    if line[0].isalpha() and line[1:2] not in (".", ")", "]"):
        opening = line[:32]
        if ":" not in opening and "=" not in opening:
            return False
    return MARKER_RE.match(line) is not None


def _open_alike(above: str, line: str, listed: bool) -> bool:
    """Tell whether two lines open as items of one list do: marked, counted or dated alike."""
    if _is_item(line):
        return (
            listed
            and _is_item(above)
            and above[0].isalpha() == line[0].isalpha()
            and (line[0] in ">#" or _opens_low(above) == _opens_low(line))
        )
    if not (above[0].isdigit() and line[0].isdigit()):
        return False
    first, second = above.partition(" ")[0], line.partition(" ")[0]
    if first.isdecimal() and second.isdecimal():
        return int(second) == int(first) + 1
    return STAMP_RE.match(first) is not None and STAMP_RE.match(second) is not None


def _opens_low(line: str) -> bool:
    return next(filter(str.isalpha, line), "").islower()


def _is_wide(character: str) -> bool:
    """Tell whether `character` is Chinese or Japanese, written without spaces."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uff60"


def _is_unspaced(character: str) -> bool:
    """Tell whether `character` is Thai, Lao, Burmese or Khmer."""
    return (
        "\u0e00" <= character <= "\u0eff"
        or "\u1000" <= character <= "\u109f"
        or "\u1780" <= character <= "\u17ff"
    )


def _are_rows(above: str, line: str) -> bool:
    """Tell whether two lines are rows of a table."""
    if "\t" in line or "|" in line or "\t" in above.lstrip(BLANKS):
        return True
    if _is_rule(line) or _is_rule(above.lstrip(BLANKS)):
        return True
    return _is_row(line) and _is_row(above.lstrip(BLANKS))


def _is_rule(line: str) -> bool:
    """Tell whether `line` is drawn with marks, as the rules of a table are."""
    return len(line) > 2 and line[0] in "-=_~+*#." and not any(map(str.isalnum, line))


def _is_row(line: str) -> bool:
    return "  " in line or "...." in line


def _block_around(lines: Sequence[str], n: int) -> tuple[bool, int]:
    """Tell whether the block in which line `n` stands is indented alike, and where it ends."""
    indent = lines[n][: len(lines[n]) - len(lines[n].lstrip(BLANKS))]
    first, after = n, n
    while first and lines[first - 1].strip():
        first -= 1
    while after < len(lines) and lines[after].strip():
        after += 1
    block = lines[first:after]
    even = all(line.startswith(indent) and line[len(indent)] not in BLANKS for line in block)
    return even, after


def _is_wrapped(lines: Sequence[str], kinds: Sequence[int]) -> bool:
    """Tell whether the breaks of a text speak for a measure."""
    full = kinds.count(FULL_RUNS_ON)
    if not full:
        return False
    early = kinds.count(EARLY_RUNS_ON)
    if full < 4 and max(map(len, lines)) > LONGEST_MEASURE:
        return False  # paragraphs of one line: what is short beside them is meant
    if full == 1:
        n = kinds.index(FULL_RUNS_ON)
        if lines[n - 1][0] in BLANKS and lines[n][0] not in BLANKS:
            return True  # an indented opening, then a flush line
        touching = sum(above != "" and line != "" for above, line in pairwise(lines))
        return not early and touching < 5 + len(kinds) - kinds.count(MEANT)
    if lines[kinds.index(FULL_RUNS_ON)].lstrip()[0].islower():
        if 2 * full >= 3 * early:
            return True
        # Where names or German nouns open many lines, their breaks speak too.
        return full >= early and 2 * (full + kinds.count(FULL)) >= 3 * (early + kinds.count(EARLY))
    return full >= 4 * early  # scripts without case have less to show


def _joined(lines: Sequence[str], kinds: list[int]) -> list[bool]:
    """Tell for each line whether it goes on the line above."""
    joined = [False] * len(lines)
    ragged = EARLY_RUNS_ON in kinds  # whether lines may have been broken early
    meant = 0  # breaks above, in the same block, that are not wraps
    n = 0
    while n < len(kinds):
        if kinds[n] == MEANT:
            meant = meant + 1 if n and lines[n] and lines[n - 1].strip() else 0
            n += 1
            continue
        try:
            after = kinds.index(MEANT, n)
        except ValueError:
            after = len(kinds)
        run = kinds[n:after]
        opening = lines[n - 1][0] in BLANKS
        if (
            len(run) > 1
            and FULL_RUNS_ON in run
            and max(run) <= FULL
            and (opening or meant <= 2 * len(run))
            and not _open_with_one_word(lines, n - 1, after)
        ):
            joined[n:after] = [True] * len(run)
        else:
            _join(lines, kinds, n, after, meant, ragged, joined)
        n = after
    return joined


def _join(
    lines: Sequence[str],
    kinds: Sequence[int],
    first: int,
    after: int,
    meant: int,
    ragged: bool,
    joined: list[bool],
) -> None:
    """Mark those of a run of lines, `first` to `after`, that go on the line above."""
    closed = _is_closed(lines[after - 1])
    if kinds[after - 1] in (FULL_STOPPED, EARLY_STOPPED) and not closed:
        after -= 1  # a line of its own: it follows a sentence and is none
        if after == first:
            return
        closed = True
    opening = lines[after].lstrip(BLANKS)[:1] if after < len(lines) else ""
    if opening.isalpha() and not opening.isupper() and not closed:
        return  # the sentence goes on in a line that is no wrap, as in lists and free verse
    run = kinds[first:after]
    if _open_with_one_word(lines, first - 1, after):
        return
    indented = lines[first - 1][:1] in BLANKS and lines[first][:1] not in BLANKS
    uniform = lines[first][:1] in BLANKS
    running = run.count(FULL_RUNS_ON)
    full = running + run.count(FULL) + run.count(FULL_STOPPED)
    early = len(run) - full
    if indented and (full or ragged or not _is_closed(lines[first - 1])):
        whole = True  # only the opening is indented, as in a paragraph
    elif len(run) == 1 and _is_halved(lines, first):
        whole = True
    elif (meant >= len(run) and not running) or meant > 2 * len(run):
        return  # one more line of a list or a table
    elif early and len(run) > 2 and _is_verse(lines[first - 1 : after - 1]):
        return
    elif running:
        whole = not early or ragged or full >= early
    elif EARLY_RUNS_ON in run:
        whole = closed and not meant
    elif (
        uniform
        or not closed
        or (len(run) > 1 and _is_verse(lines[first - 1 : after - 1]))
        or _are_results(lines[first - 1 : after])
    ):
        return
    else:
        whole = full >= 2 * early or (ragged and (len(run) == 1 or full >= early))
    for n in range(first, after):
        joined[n] = whole or kinds[n] in (FULL_RUNS_ON, LONG_RUNS_ON)


def _is_halved(lines: Sequence[str], n: int) -> bool:
    """Tell whether line `n` ends the sentence of the line above, and both stand apart.

    The first two lines of a text may be a headline and a brief.
    """
    if n < 2 or lines[n - 2].strip() or (n + 1 < len(lines) and lines[n + 1].strip()):
        return False
    above = lines[n - 1].rstrip()
    return above[-1].islower() and not _is_closed(above) and _is_closed(lines[n])


def _is_verse(lines: Sequence[str]) -> bool:
    """Tell whether all lines end in punctuation, as lines of verse and items do."""
    return all(line.rstrip()[-1] in PUNCTUATION for line in lines)


def _are_results(lines: Sequence[str]) -> bool:
    """Tell whether figures and names outweigh the other words of lines that end as results do."""
    ends = [line.rstrip()[-1] for line in lines]
    if not all(end in PUNCTUATION or end == ":" or end.isdigit() for end in ends):
        return False
    words = [word for line in lines for word in WORD_RE.findall(line)]
    return 2 * sum(word[0].islower() for word in words) < len(words)


def _open_with_one_word(lines: Sequence[str], first: int, after: int) -> bool:
    """Tell whether lines `first` to `after`, or all but `first`, open with the same word.

    No wrap makes three lines do so.
    """
    last = lines[after - 1]
    if lines[after - 2][:2] != last[:2]:
        return False
    word = last.partition(" ")[0] + " "
    first += not lines[first].startswith(word)
    return after - first > 2 and all(line.startswith(word) for line in lines[first:after])


def _is_closed(line: str) -> bool:
    return line.rstrip().rstrip(CLOSERS).endswith(SEMI_STOPS)


def _changes(lines: Sequence[str], joined: Sequence[bool], apart: int) -> list[Change]:
    """Return the changes that join lines which stand `apart` line ends from each other."""
    indent = _paragraph_indent(lines, joined)
    changes: list[Change] = []
    start = 0
    above = ""
    for n, line in enumerate(lines):
        if joined[n]:
            if above[-1].isalpha() and " " < line[0] < FIRST_UNCASED:
                changes.append((start - apart, start, " "))
            elif not _is_hyphenated(above, line):  # or else it is for `line-end-hyphen`
                done, content, glue = start - apart, line.lstrip(BLANKS), " "
                if above[-1] in BLANKS:
                    above = above.rstrip(BLANKS)
                    done -= len(lines[n - 1]) - len(above)
                if _is_wide(above[-1]) and _is_wide(content[0]):
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
            if line.startswith(indent):
                changes.append((done, start + len(indent), wanted))
            elif line[1] not in BLANKS and wanted:  # a sign-off: " Reuter"
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


def _is_prose(lines: Sequence[str], joined: Sequence[bool], n: int) -> bool:
    """Tell whether line `n` is part of a wrapped paragraph or a sentence in itself."""
    if joined[n] or (n + 1 < len(lines) and joined[n + 1]):
        return True
    return lines[n].count(" ") > 3 and _is_closed(lines[n])


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
