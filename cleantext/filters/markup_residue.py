"""Cut markup that was left in the text, and keep the line breaks it meant.

Scrapers that read a page half, and feeds that carry HTML, leave tags in the copy.  A tag
inside a line goes; a tag that ends a line or a paragraph becomes the line end or the blank
line that a reader would have seen; scripts, style sheets and comments go whole; a CDATA
section loses its wrapper.  Links in Markdown keep their words: "[text](url)".

Left alone: angle brackets that are copy (<A>, <IBM.N>, <Versatile Corp>, <a@b.c>, a < b),
tags that the text speaks of ("the <br> tag"), brackets before a remark in brackets
("[sic](as printed)"), and the stars and hashes of Markdown.

Source: HTML Living Standard; CommonMark 0.31 for links.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
from cleantext.markup import find_tags
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables.html_tags import HIDDEN_TAGS, LINE_TAGS, PARAGRAPH_TAGS

TARGET = r"""
    \( <? (?: https?:// | www[.] | mailto: | [./]{0,2}/ | \# ) [^\s()<>]{0,2000}
    (?: \( [^\s()<>]{0,200} \) [^\s()<>]{0,200} ){0,4} >?
    (?: [ ]+ (?: " [^"\n]{0,300} " | ' [^'\n]{0,300} ' ) )? \)
"""
LINK_RE = Pattern(
    rf"""
    \[ !\[ [^\[\]\n]{{0,300}} \] {TARGET} \] {TARGET}          # a linked picture
    | !\[ [^\[\]\n]{{0,300}} \] {TARGET}                        # a picture
    | \[ (?P<words> [^\[\]\n]{{0,300}} ) \] (?= \( (?P<note> <? \# )? ) {TARGET}
    """
)
BLANK_RE = Pattern(r"\s*")


def has_markup(text: str) -> bool:
    """Tell whether a tag or a link may be there."""
    return "<" in text or ("[" in text and "](" in text)


def find(text: str) -> list[Change]:
    """Find tags and links, in order."""
    found: list[Change] = []
    if "<" in text:
        found += _tags(text)
    if "](" in text:
        links = [
            (*match.span(), keep_words(match))
            for match in LINK_RE.finditer(text)
            if not any(start < match.end() and match.start() < end for start, end, _ in found)
        ]
        found = sorted([*found, *links])
    return found


def keep_words(match: re.Match[str]) -> str:
    """Return the words of a link; a picture has none, and a footnote's number is no copy."""
    words = match["words"] or ""
    return "" if match["note"] and words.strip("^*† ").isdigit() else words


def _tags(text: str) -> list[Change]:
    found: list[Change] = []
    breaks: list[tuple[int, int, int]] = []  # start, end, line ends meant
    done = 0
    for match in find_tags(text):
        start, end = match.span()
        if start < done:
            continue
        name = (match["name"] or "").lower()
        if name in HIDDEN_TAGS.split() and not match["slash"]:
            closing = text.lower().find(f"</{name}", end)
            end = len(text) if closing < 0 else text.find(">", closing) + 1 or len(text)
        if name in PARAGRAPH_TAGS.split():
            breaks.append((start, end, 2))
        elif name in LINE_TAGS.split():
            breaks.append((start, end, 1))
        else:
            found.append((start, end, ""))
        done = end
    return sorted([*found, *_line_breaks(text, breaks)]) if breaks else found


def _line_breaks(text: str, breaks: list[tuple[int, int, int]]) -> list[Change]:
    """Return one change for each run of tags that break lines, with the blanks around it."""
    found: list[Change] = []
    first, last, meant = breaks[0]
    for start, end, lines in breaks[1:]:
        if text[last:start].isspace() or last == start:
            last, meant = end, meant + lines
        else:
            found.append(_line_break(text, first, last, meant))
            first, last, meant = start, end, lines
    found.append(_line_break(text, first, last, meant))
    return found


def _line_break(text: str, start: int, end: int, lines: int) -> Change:
    while start and text[start - 1].isspace():
        start -= 1
    after = BLANK_RE.match(text, end)
    end = after.end() if after else end
    if not start or end == len(text):
        return start, end, ""
    apart = text.count("\n", start, end)
    return start, end, "\n" * min(2, max(lines, apart if apart > 1 else 0))


FILTER = Filter(
    Rule(
        id="markup-residue",
        group="encoding",
        doc=__doc__,
        fixes=(
            ("The <b>council</b> met.<br>It voted.", "The council met.\nIt voted."),
            ("<p>The council met.</p>\n<p>It voted.</p>", "The council met.\n\nIt voted."),
            ("It met.<br /><br />It <i>voted</i>.", "It met.\n\nIt voted."),
            ('See <a href="/a?b=1">the minutes</a> of it.', "See the minutes of it."),
            ("It met.<script>var a = 1 < 2;</script> It voted.", "It met. It voted."),
            ("<![CDATA[The council met.]]>", "The council met."),
            ("It met.<BR>It voted, <STRONG>twice</STRONG>.", "It met.\nIt voted, twice."),
            ("The [council](https://council.example/a_(b)) met.", "The council met."),
        ),
        keeps=(
            ("Agilent <A> and IBM <IBM.N> rose.", "ticker codes"),
            ("Burlington <BR> fell, Philip Morris <P> rose.", "codes that HTML has too"),
            ("<Versatile Corp> said", "the name of a firm"),
            ("where a < b and c > d", "comparisons"),
            ("Jane Roe <a@b.example>", "an address"),
            ("Use the <br> tag, or `<p>`.", "tags that the text speaks of"),
            ("[sic](as printed) and f[i](x)", "brackets before brackets"),
            ("<unknown> and <3", "no tag of HTML"),
        ),
    ),
    find,
    trigger=has_markup,
)
