"""Part the paragraphs again where a separator runs on in the line.

Some feeds lose their line ends and keep the marks that stood between the paragraphs:
"... with Japan. -- The top diplomat ...".  Each such mark becomes a blank line.

A dash is at home in the middle of a line, so the evidence has to add up: the text is a
single line, the same mark follows the end of a sentence and comes before the start of
one at least twice, and every part is as long as a paragraph.

Dashes that open speech look the same ("- Dokad? - Do domu. - Po co?") but part short
turns, often stand at the start of the text or after a comma, and are never touched;
nor is a mark that stands once, one that also holds a clause inside a sentence,
there where it does, or one that opens the items of a list behind a colon.
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

MARK_RE = Pattern(
    r"""
    [ ]+
    ( [\u2014\u2013]{1,4} | -{2,12} | _{2,12} | [#]{2,12} | ={3,12} | ~{2,12}
    | [*]{3,12} | [*] (?: [ ] [*] ){2,6} | [\u2022\xb7\u25a0\u25c6]{1,3} | \u2042
    )
    [ ]+
    """
)
MARK_STARTS = (" \u2014", " \u2013", " --", " **", " * * *", " __", " ##", " ==", " ~~",
               " \u2022", " \xb7", " \u25a0", " \u25c6", " \u2042")  # fmt: skip

DIALOGUE_DASHES = ("\u2014", "\u2013", "--")

ENDED_RE = Pattern(r"""[.!?\u2026] ["'\u201d\u2019\xbb)\]]{0,3} \Z""")

COLON_RE = Pattern(r": [ .]{0,4} \Z")

# How speech that is opened by dashes gives itself away: the speaker is named between.
ATTRIBUTION_RE = Pattern(r", [ ] [\u2014\u2013] [ ]")

OPENERS = "\"'\u201c\u201e\u2018\xab([\xbf\xa1"
SHORTEST_PART = 30
MEAN_PART = 80


def find(text: str) -> list[Change]:
    """Find the marks that stand between paragraphs in a text of one line."""
    mark_to_spans: dict[str, list[tuple[int, int]]] = {}
    markers = set()
    for match in MARK_RE.finditer(text):
        if _parts_sentences(text, *match.span()):
            mark_to_spans.setdefault(match[1], []).append(match.span())
        if COLON_RE.search(text, max(0, match.start() - 5), match.start()):
            markers.add(match[1])  # it opens the items of a list
    found = [
        (start, end, "\n\n")
        for mark, spans in mark_to_spans.items()
        if mark not in markers and _parts_paragraphs(text, mark, spans)
        for start, end in spans
    ]
    return sorted(found)


def _parts_sentences(text: str, start: int, end: int) -> bool:
    if ENDED_RE.search(text, max(0, start - 5), start) is None:
        return False
    opening = text[end : end + 4].lstrip(OPENERS)[:1]
    return opening.isalnum() and not opening.islower()


def _parts_paragraphs(text: str, mark: str, spans: list[tuple[int, int]]) -> bool:
    """Tell whether the marks at `spans` part paragraphs, not turns of speech."""
    if len(spans) < 2:
        return False
    if mark in DIALOGUE_DASHES and _may_hold_speech(text, mark):
        return False
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    parts = [end - start for start, end in zip(edges[::2], edges[1::2], strict=True)]
    if min(parts) < SHORTEST_PART or sum(parts) < MEAN_PART * len(parts):
        return False
    asked = sum(text[start - 1] == "?" for start, _ in spans)
    return mark not in DIALOGUE_DASHES or 2 * asked < len(spans)


def _may_hold_speech(text: str, mark: str) -> bool:
    """Tell whether dashes may open speech: most languages but English write it so."""
    foreign = sum(letter.isalpha() and not letter.isascii() for letter in text)
    return (
        text.lstrip().startswith(mark)
        or 200 * foreign > len(text)
        or ATTRIBUTION_RE.search(text) is not None
    )


def is_marked_line(text: str) -> bool:
    """Tell whether the text is one line that holds a mark."""
    return text.find("\n", 0, -1) < 0 and any(mark in text for mark in MARK_STARTS)


FILTER = Filter(
    Rule(
        id="inline-separator",
        group="layout",
        doc=__doc__,
        fixes=(
            (
                "The minister left for Oslo on Monday, where he is to meet the heads of the four "
                "northern fleets. \u2014 He returns on Friday, his office said, and will speak to "
                "the house on the day after. \u2014 The opposition asked for a debate on the "
                "treaty before the summer recess begins.",
                "The minister left for Oslo on Monday, where he is to meet the heads of the four "
                "northern fleets.\n\nHe returns on Friday, his office said, and will speak to the "
                "house on the day after.\n\nThe opposition asked for a debate on the treaty before "
                "the summer recess begins.",
            ),
            (
                "Wheat rose by two crowns in Dunmere after a week of rain that kept all the mills "
                'short. -- "We could sell twice as much," said one broker at the close of trading '
                "on Tuesday. -- Barley was steady, and nobody asked for oats at all before the "
                "bell rang.\n",
                "Wheat rose by two crowns in Dunmere after a week of rain that kept all the mills "
                'short.\n\n"We could sell twice as much," said one broker at the close of trading '
                "on Tuesday.\n\nBarley was steady, and nobody asked for oats at all before the "
                "bell rang.\n",
            ),
        ),
        keeps=(
            (
                "\u2014 Do you remember the fog? \u2014 I remember nothing else. \u2014 Were you "
                "afraid?",
                "dialogue",
            ),
            (
                "He spoke of the first crossing, which had taken nine hours instead of the usual "
                "four. \u2014 I remember the fog and very little else, \u2014 the captain of the "
                "old ferry said. \u2014 We guessed the rest, and the harbour office knew nothing "
                "of it until we were in.",
                "a speaker named between dashes",
            ),
            (
                "The council met for nine hours on Tuesday and broke up without a vote on the "
                "bridge. \u2014 Jane Roe in Dunmere",
                "a mark that stands once",
            ),
            (
                "The plan -- if it is one -- was drawn up in haste. The council -- all nine of it "
                "-- voted for it all the same, and went home before the gallery had filled.",
                "dashes inside sentences",
            ),
        ),
    ),
    find,
    trigger=is_marked_line,
)
