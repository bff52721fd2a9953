"""Make every line end a line feed.

Copy that passed through Windows, an old Macintosh, a teletype or an XML reader
ends its lines in CR LF, CR, NEL, the Unicode line and paragraph separators, a
vertical tab or a form feed.  Tools that split on line feeds see one endless line.

A paragraph separator becomes a blank line, for that is what it means; so does a
form feed, which ends a page.  Nothing is left alone: none of these characters has
other work to do in copy.  The information separators (FS, GS, RS, US), which
`str.splitlines` also breaks at, are not line ends and belong to `control-character`.

Source: Unicode Standard, section 5.8, "Newline Guidelines".
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

LINE_TERMINATOR_RE = Pattern(r"\r\n? | [\x0b\x0c\x85\u2028\u2029]")

TERMINATOR_TO_NEWLINE = {"\u2029": "\n\n", "\x0c": "\n\n"}


def find(text: str) -> list[Change]:
    """Find the line ends that are not line feeds."""
    return [
        (*match.span(), TERMINATOR_TO_NEWLINE.get(match[0], "\n"))
        for match in LINE_TERMINATOR_RE.finditer(text)
    ]


def has_other_terminator(text: str) -> bool:
    """Tell whether a line end other than a line feed is there."""
    return (
        "\r" in text
        or "\x0b" in text
        or "\x0c" in text
        or (not text.isascii() and LINE_TERMINATOR_RE.search(text) is not None)
    )


FILTER = Filter(
    Rule(
        id="line-terminator",
        group="characters",
        doc=__doc__,
        fixes=(
            ("The council met.\r\nThe vote was close.", "The council met.\nThe vote was close."),
            ("The council met.\rThe vote was close.", "The council met.\nThe vote was close."),
            ("The council met.\x85It voted.", "The council met.\nIt voted."),
            ("The council met.\u2029It voted.", "The council met.\n\nIt voted."),
        ),
        keeps=(
            ("The council met. It voted.", "no line end at all"),
            ("The council met.\nThe vote was close.\n", "line feeds already"),
            ("Grain\x1fOil", "a unit separator ends no line"),
            (r"C:\reports\new", "a path: the letters after a backslash are letters"),
        ),
    ),
    find,
    trigger=has_other_terminator,
)
