"""Cut the dateline from the opening of a story.

The wires open a story with where, when and by whom it was filed: "NAIROBI, Kenya, Oct. 3
(AP) -- ".  To a reader of the story it is noise, to a program that counts words or learns
from them it is worse; as data it is kept, with every part parsed (``Result.dateline``,
``find_dateline``).

Capitals, a place, a date, an agency and a separating mark are each evidence, and a cut
needs enough of it; how much depends on the mark.  A credit in brackets goes even where it is
glued to the first word ("(CNN)Share").  A headline before the dateline on the same line
stays, as a paragraph of its own; a byline, a desk code or a time stamp there goes along.
The first row of a table below it keeps its indentation.

Left alone: kickers ("ANALYSIS - "), headlines with dashes, interviews ("L.A. WEEKLY: What"),
places that are the sentence's subject ("Moscow believes"), fixtures and lists of players,
names with their short form in brackets ("The International Olympic Committee (IOC)").

Knowingly missed: a place without any mark after it ("Washington Since the last"), and small
towns before a bare dash, which a headline or a kicker can't be told from.

Every order that is known stands in docs/datelines.md.
"""

from __future__ import annotations

from cleantext.dateline.glance import WINDOW, has_sign
from cleantext.dateline.search import find_span, read_opening
from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

BLANK = " \t\r\n\xa0\u3000*>\ufeff"
MARKS = "-–—)"  # where a label ends so, its like has a mark, too, that is soon seen
INDENT_RE = Pattern(r"[ \t]{0,40} (?= [^\s] )")
NEXT_LINE_RE = Pattern(r"\n[ \t]* (?= [^\W\d_a-z]{2} | [(【［] )")


def find(text: str) -> list[Change]:
    """Find the dateline; a headline before it becomes a paragraph of its own."""
    span = find_span(text)
    if span is None:
        return []
    start, end = span
    rest = text[end : end + WINDOW]
    marked = has_sign(rest)
    again = find_span(rest) if marked else None
    if again and not again[0]:  # "(AP) - PARIS (AP) - "
        end += again[1]
    elif again or ((marked or text[start:end].rstrip()[-1] not in MARKS) and is_digest(rest)):
        return []
    before = text[:start].rstrip(BLANK)
    indent = row_indent(text, end)
    if text[end - len(indent) - 1 : end] == "\n" + indent:
        end -= len(indent)
    elif not before and indent and text.startswith(indent):
        return [(len(indent), end, "")]
    if not before:
        return [(0, end, "")]
    return [(len(before), end, "\n\n")]


def row_indent(text: str, end: int) -> str:
    """Return the blanks that the line below the opening at `end` is set in by.

    Where the dateline was set in as far, it stood above a table or in its first row, and the
    rows would come out of line without them.
    """
    below = text.find("\n", end) + 1
    match = INDENT_RE.match(text, below) if below else None
    return match[0] if match else ""


def is_digest(rest: str) -> bool:
    """Tell whether further lines open with datelines: briefs, which keep theirs.

    To cut the first alone would make the items unlike, and the next run of the filter
    would find the next one.
    """
    line = NEXT_LINE_RE.search(rest) if "\n" in rest else None
    while line:
        if read_opening(rest, line.end()):
            return True
        line = NEXT_LINE_RE.search(rest, line.end())
    return False


FILTER = Filter(
    Rule(
        id="dateline",
        group="wire",
        doc=__doc__,
        fixes=(
            ("NAIROBI, Kenya, Oct. 3 (AP) -- The rains came late.", "The rains came late."),
            ("HONG KONG/SHANGHAI, Sept 9 (Reuters) - Shares rose.", "Shares rose."),
            ("New Delhi, Dec 5 (PTI) The court met on Monday.", "The court met on Monday."),
            ("(CNN)Share the news, the mayor said.", "Share the news, the mayor said."),
            (
                "    OSLO, March 3 -\n    Shr 16 cts vs 17 cts\n    Pay May 15",
                "    Shr 16 cts vs 17 cts\n    Pay May 15",
            ),
            ("(ANSA) - ROMA, 14 MAR - Il governo ha deciso.", "Il governo ha deciso."),
            ("МОСКВА, 14 марта. /ТАСС/. Мост закрыли.", "Мост закрыли."),
            (
                "Ferry sinks off coast. MOMBASA, Kenya (AP) — Rescuers searched.",
                "Ferry sinks off coast.\n\nRescuers searched.",
            ),
        ),
        keeps=(
            ("Paris Saint-Germain - the club - is for sale.", "a club"),
            ("The International Harbour Union (IHU) met.", "a name and its short form"),
            ("Moscow believes that the talks failed.", "a place as the subject"),
            ("Paris >> London in two hours: the train is back.", "a route"),
            ("OPINION: The bridge must stay open.", "a kicker"),
            ("Harbour strike - Dockers vote to walk out", "a headline"),
            ("(Harbour Grain Ltd) said it would close two mills.", "a company in brackets"),
            ("TOM POE: What brought you to the harbour?", "a speaker"),
            ("OSLO, May 2 - It rained.\nBERGEN, May 2 - It snowed.", "briefs keep theirs"),
        ),
    ),
    find,
    trigger=has_sign,
)
