"""Cut markup that was left in the text, and keep the line breaks it meant.

Scrapers that read a page half, and feeds that carry HTML, leave tags in the copy.  A tag
inside a line goes; a tag that ends a line or a paragraph becomes the line end or the blank
line that a reader would have seen; scripts, style sheets and comments go whole; a CDATA
section loses its wrapper.  Links in Markdown keep their words: "[text](url)".  Line ends that
are still escaped as in a string of JSON or SQL ("ended.\\nThe next") become line ends, where at
least two of them follow the ends of sentences.

Left alone: angle brackets that are copy (<A>, <IBM.N>, <Versatile Corp>, <a@b.c>, a < b),
tags that the text speaks of ("the <br> tag", "use <b> for weight"), brackets before a
remark in brackets ("[sic](as printed)"), the stars and hashes of Markdown, and backslashes in
code, JSON and paths.

Source: HTML Living Standard; CommonMark 0.31 for links.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
from cleantext.markup import find_tags
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables.html_tags import HIDDEN_TAGS, LINE_TAGS, PARAGRAPH_TAGS

# A span of the text and the name of its tag, "" for what is none.
Tag = tuple[int, int, str]

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


ESCAPED_END_RE = Pattern(r"(?: \\r )? \\n")
ENDED_RE = Pattern(r"[.!?…。！？] [\"'”’»）)」]? [ \u3000]{0,3} (?: \\r )? \\n")
CODE_RE = Pattern(r"""\\\\ | (?<! [.!?,…。！？] ) ["'`] (?: \\r )? \\n | \\n ["'`] [ ]? [),;\]+]""")
FEWEST_ENDED = 2
HIDDEN_END_RE = Pattern(r"</ (?P<name> script | style | svg ) \b [^<>]* >", re.IGNORECASE)


def has_markup(text: str) -> bool:
    """Tell whether a tag, a link or an escaped line end may be there."""
    # The backslash is rare, and looked for many times as fast as it and a letter.
    return "<" in text or ("[" in text and "](" in text) or ("\\" in text and "\\n" in text)


def find(text: str) -> list[Change]:
    """Find tags and links, in order."""
    found = _breaks_and_tags(text) if "<" in text else []
    if "](" in text:
        links = [(*match.span(), keep_words(match)) for match in LINK_RE.finditer(text)]
        found = _apart(sorted([*found, *links]))
    if "\\n" in text and has_escaped_ends(text):
        ends = [(*match.span(), "\n") for match in ESCAPED_END_RE.finditer(text)]
        found = _apart(sorted([*found, *ends]))
    return found


def has_escaped_ends(text: str) -> bool:
    """Tell whether line ends are escaped, and the text is neither code nor JSON."""
    if text.lstrip()[:1] in ("{", "[") or CODE_RE.search(text):
        return False
    return sum(1 for _ in ENDED_RE.finditer(text)) >= FEWEST_ENDED


def keep_words(match: re.Match[str]) -> str:
    """Return the words of a link; a picture has none, and a footnote's number is no copy."""
    words = match["words"] or ""
    return "" if match["note"] and words.strip("^*† ").isdigit() else words


def _apart(changes: list[Change]) -> list[Change]:
    """Return `changes` less those that begin inside another."""
    found: list[Change] = []
    done = 0
    for change in changes:
        if change[0] >= done:
            found.append(change)
            done = change[1]
    return found


def _residue(text: str) -> list[Tag]:
    """Return the spans that are no copy, each with the name of its tag."""
    found: list[Tag] = []
    endings: list[Tag] = []
    closed = True  # as far as comments go
    section_end = 0
    done = 0
    for match in find_tags(text):
        start, end = match.span()
        if start < done:
            continue
        name = (match["name"] or "").lower()
        if match[0] == "<!--":
            closing = text.find("-->", end) if closed else -1
            closed = closing >= 0
            if not closed:
                continue
            end = closing + 3
        elif match[0] == "<![CDATA[":
            if 0 <= section_end < end:
                section_end = text.find("]]>", end)
                endings += [(section_end, section_end + 3, "")] if section_end >= 0 else []
        elif name in HIDDEN_TAGS.split() and not match["slash"]:
            endings_ahead = HIDDEN_END_RE.finditer(text, end)
            own = (ending.end() for ending in endings_ahead if ending["name"].lower() == name)
            end = next(own, len(text))
        found.append((start, end, name))
        done = end
    return sorted([*found, *endings]) if endings else found


def _breaks_and_tags(text: str) -> list[Change]:
    """Return the changes for tags: one for each run of them that breaks the line."""
    found: list[Change] = []
    run: list[Tag] = []
    for span in _residue(text):
        if run and text[run[-1][1] : span[0]].strip():
            found += _run(text, run)
            run = []
        run.append(span)
    return [*found, *_run(text, run)] if run else found


def _run(text: str, run: list[Tag]) -> list[Change]:
    """Return the changes for tags with nothing but blanks between them."""
    names = [name for _, _, name in run]
    parted = names.count("br") > 1 or any(name in PARAGRAPH_TAGS.split() for name in names)
    if not parted and not any(name in LINE_TAGS.split() for name in names):
        return [(start, end, "") for start, end, _ in run]
    start, end = run[0][0], run[-1][1]
    while start and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    if not start or end == len(text):
        return [(start, end, "")]
    parted = parted or text.count("\n", start, end) > 1
    return [(start, end, "\n\n" if parted else "\n")]


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
            ("Use the <br> tag, or `<p>`, and <i> for stress.", "tags that the text speaks of"),
            ("[sic](as printed) and f[i](x)", "brackets before brackets"),
            ("<unknown> and <3", "no tag of HTML"),
        ),
    ),
    find,
    trigger=has_markup,
)
