"""Cut the byline.

A story opens with who wrote it: `By Jane Roe`, `Von Jane Roe, dpa`, `JANE ROE`,
`Jane Roe, Staff Writer`, `Jane Roe | The Paper`, `From Jane Roe in Paris`,
`Автор: Иван Роу`, `홍길동 기자`; often over two lines, the second with the post or
the agency, and on the wire with a `=` at the end.  It may stand under a headline,
or before the dateline on the same line ("By Jane Roe. BOSTON (Reuters) - ").

Only short lines above the first paragraph are looked at, and each must be made of
nothing but people, posts, agencies, papers, places, dates and addresses.  A name
without a word that says what it is must open with a given name that the table has,
and the copy below must not speak of that person: "Anna Karenina" heads a review.

Left alone: "By Group chairman", "By Monday evening", "Von Kopf bis Fuß", "Por fin",
cross-heads in capitals, lists of names, a byline lower down in the text.  Missed: bare
names that the table does not have.
"""

from __future__ import annotations

from cleantext.credits import Weight, names_in, weigh_byline
from cleantext.dateline import find_dateline
from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, opening_lines, opens_short
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

MOST = 8  # lines that may stand above the first paragraph

# A byline that the dateline follows on the same line.
SAME_LINE_RE = Pattern(
    r"""
    \s* (?P<line> (?: By | BY | Von | Par | Por | Di | Autor: | Автор: | Author: | \( di ) [ ]
    [^\n.()]{3,60} (?: [ ][A-Z]\. [^\n.()]{3,40} )? )
    (?: [.=] | \) | [ ]- ) [ ]+ (?=\S)
    """
)


def find(text: str) -> list[Change]:
    """Find the lines at the top that name the writer, or the byline before the dateline."""
    head = _head(text)
    cut = []
    weights = [weigh_byline(text[line.start : line.end]) for line in head]
    below = head[-1].following if head else 0
    if below >= len(text.rstrip()):
        below = 0  # no paragraph below: a list, or verse
    for n, (line, weight) in enumerate(zip(head, weights, strict=True)):
        if not line.below or (weight is not Weight.NONE and _is_wrapped(text, line)):
            continue
        if weight is Weight.SURE or (
            weight is Weight.MAYBE
            and below
            and (line.below > 1 or any(weights[n + 1 : n + 2]) or _is_above_paragraph(text, line))
            and weights.count(Weight.MAYBE) < 3
            and _is_unmentioned(text[line.start : line.end], text, below)
        ):
            cut.append(line)
    if cut:
        return cut_lines(text, cut)
    match = SAME_LINE_RE.match(text)
    if match is not None and weigh_byline(match["line"].strip("( ")) is Weight.SURE:
        if ":" in match["line"] and text[match.end()].isupper():
            return [(match.start("line"), match.end(), "")]
        dateline = find_dateline(text[match.end() : match.end() + 200])
        if dateline is not None and dateline.start == 0:
            return [(match.start("line"), match.end(), "")]
    return []


def _head(text: str) -> list[Line]:
    """Return the short lines above the first paragraph."""
    head: list[Line] = []
    for line in opening_lines(text, MOST + 1):
        length, last = line.end - line.start, text[line.end - 1]
        if length > 160 or (length > 14 and last in '."”»。।') or (length > 70 and last in "!?"):
            return head
        head.append(line)
    return head[:MOST]


def _is_above_paragraph(text: str, line: Line) -> bool:
    """Tell whether the next line is too long to be one of a wrapped paragraph."""
    end = text.find("\n", line.following)
    return (end if end >= 0 else len(text)) - line.following > 100


def _is_wrapped(text: str, line: Line) -> bool:
    """Tell whether the sentence goes on in the next line."""
    if line.below != 1:
        return False
    following = text[line.following : line.following + 40].lstrip()
    return following[:1].islower() and not following.startswith("by ")


def _is_unmentioned(line: str, text: str, below: int) -> bool:
    names = names_in(line)
    return bool(names) and not any(
        text.find(name, below) >= 0 or text.find(name.capitalize(), below) >= 0 for name in names
    )


FILTER = Filter(
    Rule(
        id="byline",
        group="wire",
        doc=__doc__,
        fixes=(
            ("By Jane Roe\n\nThe council met on Monday.", "The council met on Monday."),
            (
                "By JANE ROE=\nAssociated Press=\nThe council met on Monday.",
                "The council met on Monday.",
            ),
            (
                "Council to vote\n\nBy Jane Roe and John Doe\n\nThe council met on Monday.",
                "Council to vote\n\nThe council met on Monday.",
            ),
            ("Jane Roe, Staff Writer\n\nThe council met.", "The council met."),
            ("Jane Roe | The Harbor Gazette\n\nThe council met.", "The council met."),
            ("JANE ROE\n\nThe council met.", "The council met."),
            ("From Jane Roe in Paris\n\nThe council met.", "The council met."),
            ("(di Amalia Roe)\n\nIl consiglio si è riunito.", "Il consiglio si è riunito."),
            ("Von Jana Roe, dpa\n\nDer Rat tagte am Montag.", "Der Rat tagte am Montag."),
            ("Автор: Иван Роу\n\nСовет собрался в понедельник.", "Совет собрался в понедельник."),
        ),
        keeps=(
            ("By Group chairman\n\nThe council met.", "no name"),
            ("By Monday evening\n\nThe council met.", "no name"),
            ("By popular demand\n\nThe council met.", "no name"),
            ("Por fin\n\nO conselho reuniu-se.", "a headline"),
            ("Von Kopf bis Fuß\n\nDer Rat tagte.", "a headline"),
            ("Anna Karenina\n\nThe new Karenina is a dull one.", "the copy speaks of her"),
            ("OIL PRICES\n\nCrude fell on Monday.", "a headline in capitals"),
            ("De Gaulle in London\n\nThe general spoke.", "a headline"),
            ("Jane Roe\nJohn Doe\nAnna Poe\nMary Major", "a list"),
            ("By Jane Roe", "nothing would be left"),
            ("By Monday evening the talks had failed, he said.", "a sentence"),
            ("The council met.\n\nBy Jane Roe and others, a book appeared.", "not at the top"),
        ),
    ),
    find,
    trigger=opens_short,
)
