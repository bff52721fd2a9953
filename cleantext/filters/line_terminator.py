"""Make every line end a line feed.

Copy that passed through Windows, an old Macintosh, a teletype or an XML reader
ends its lines in CR LF, CR, NEL, the Unicode line and paragraph separators, a
vertical tab or a form feed.  Tools that split on line feeds see one endless line.

A paragraph separator becomes a blank line, for that is what it means; so does a
form feed, which ends a page.  A paragraph that ends in both (a separator and line
feeds) has one blank line after it.

U+0085 has two readings: NEL, and the byte that is an ellipsis in Windows-1252, which
browsers take it for.  It is a line end only where nothing else in the text ends lines,
no other C1 control is there, and what follows each begins as a line does, without a
blank before it and not in small letters; otherwise `mojibake` makes it an ellipsis.

Left alone: the information separators (FS, GS, RS, US), which `str.splitlines` also
breaks at; they end no line and belong to `control-character`.

Source: Unicode Standard, section 5.8, "Newline Guidelines".
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.odd_characters import has_odd_character
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

LINE_TERMINATOR_RE = Pattern(r"\r{1,2}\n | \r | [\x0b\x0c\u2028\u2029]")
PARAGRAPH_ENDS = ("\u2029", "\x0c")
NEXT_LINE = "\x85"
OTHER_END_RE = Pattern(r"[\n\r\x0b\x0c\u2028\u2029\x80-\x84\x86-\x9f]")
ELLIPSIS_RE = Pattern(
    r"\x85 (?: (?= [ a-zß-ÿ.,;:!?)”’»] ) | (?<= [\s\x80-\xff] . ) (?<! \x85 . ) )"
)


def find(text: str) -> list[Change]:
    """Find the line ends that are not line feeds."""
    found = []
    for match in LINE_TERMINATOR_RE.finditer(text) if _has_terminator(text) else ():
        start, end = match.span()
        if match[0] in PARAGRAPH_ENDS:
            apart = text[end - 2 : start].count("\n") + text[end : end + 1].count("\n")
            found.append((start, end, "\n" * max(0, 2 - apart)))
        else:
            found.append((start, end, "\n"))
    if NEXT_LINE in text and not OTHER_END_RE.search(text) and not ELLIPSIS_RE.search(text):
        found = [(n, n + 1, "\n") for n, c in enumerate(text) if c == NEXT_LINE]
    return found


def _has_terminator(text: str) -> bool:
    return "\r" in text or "\u2028" in text or "\u2029" in text or "\x0c" in text or "\x0b" in text


FILTER = Filter(
    Rule(
        id="line-terminator",
        group="characters",
        doc=__doc__,
        fixes=(
            ("The council met.\r\nThe vote was close.", "The council met.\nThe vote was close."),
            ("The council met.\rThe vote was close.", "The council met.\nThe vote was close."),
            ("The council met.\x85It voted.\x85", "The council met.\nIt voted.\n"),
            ("The council met.\u2029It voted.", "The council met.\n\nIt voted."),
        ),
        keeps=(
            ("The council met. It voted.", "no line end at all"),
            ("The council met.\nThe vote was close.\n", "line feeds already"),
            ("Well\x85 it met. And so\x85", "an ellipsis of Windows-1252"),
            ("\x93So it is\x85\x94", "one among other characters of Windows-1252"),
            ("Grain\x1fOil", "a unit separator ends no line"),
            (r"C:\reports\new", "a path: the letters after a backslash are letters"),
        ),
    ),
    find,
    trigger=has_odd_character,
)
