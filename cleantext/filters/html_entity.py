"""Read character references that were left in the text.

Copy that was escaped for the web and never unescaped says "AT&amp;T", "4 o&#39;clock" and
"n&uacute;mero"; copy that was escaped twice says "&amp;quot;".  Named and numbered
references that end in a semicolon are read, also where they were escaped several times.
Numbers 128 to 159 are read as browsers read them, by Windows-1252.

Left alone:

- text with markup, for there they have work to do (`markup-residue` cuts the markup, and
  then they are read);
- a reference that stands quoted or between grave accents ("write `&nbsp;`"), for it is
  what the text is about;
- escaped tags of which only one is named in passing ("the &lt;br&gt; tag");
- names without their semicolon, names that HTML does not know, and numbers that stand for
  no character.

Source: HTML Living Standard, named character references (through `html.entities`).
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.markup import QUOTED_IN, find_tags
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

REFERENCE_RE = Pattern(
    r"""
    & (?: (?: amp | AMP | \#38 | \#[xX]26 ) ; )*
    (?P<name> \#[0-9]{1,7} | \#[xX][0-9a-fA-F]{1,6} | [A-Za-z][A-Za-z0-9]{1,31} ) ;
    """
)
ESCAPED_TAG_RE = Pattern(
    r"""
    & (?: amp; ){0,3} lt; (?P<slash> /? ) [A-Za-z]{1,10} [1-6]?
    (?: [ ] [^\n<>]{0,300}? | [ ]? / )? (?P<end> & (?: amp; ){0,3} gt; )
    """
)


def find(text: str) -> list[Change]:
    """Find character references that are to be read."""
    if "<" in text and next(find_tags(text), None):
        return []
    mentioned = _tags_in_passing(text)
    found = []
    for match in REFERENCE_RE.finditer(text):
        start, end = match.span()
        character = _read(match["name"])
        if character is None or _is_quoted(text, start, end) or start in mentioned:
            continue
        found.append((start, end, character))
    return found


def _read(name: str) -> str | None:
    """Return what the reference stands for, None where that is nothing."""
    from html import unescape
    from html.entities import html5

    if name.startswith("#"):
        character = unescape(f"&{name};")
        return character if character not in ("", "\ufffd", "\x00") else None
    if f"{name};" in html5:
        return html5[f"{name};"]
    # Copy that was put in capitals has "&EACUTE;".
    letter = html5.get(f"{name.lower()};", "") if name.isupper() else ""
    return letter.upper() if letter.isalpha() else None


def _is_quoted(text: str, start: int, end: int) -> bool:
    quote = QUOTED_IN.get(text[start - 1 : start])
    return quote is not None and text.startswith(quote, end)


def _tags_in_passing(text: str) -> set[int]:
    """Return where brackets of escaped tags stand in a text that only speaks of tags."""
    if "lt;" not in text:
        return set()
    tags = list(ESCAPED_TAG_RE.finditer(text))
    used = any(tag["slash"] for tag in tags) or (tags and not text[: tags[0].start()].strip())
    return set() if used else {n for tag in tags for n in (tag.start(), tag.start("end"))}


FILTER = Filter(
    Rule(
        id="html-entity",
        group="encoding",
        doc=__doc__,
        fixes=(
            ("AT&amp;T rose at 4 o&#39;clock.", "AT&T rose at 4 o'clock."),
            ("n&uacute;mero, caf&Atilde;&copy;", "número, cafÃ©"),
            ("&amp;quot;It is late,&amp;quot; she said.", '"It is late," she said.'),
            ("&#147;So&#x94;, it said&#8230;", "“So”, it said…"),
            ("&lt;p&gt;The council met.&lt;/p&gt;", "<p>The council met.</p>"),
            ("where a &lt; b", "where a < b"),
            ("CAF&EACUTE;", "CAFÉ"),
        ),
        keeps=(
            ("<p>AT&amp;T rose.</p>", "text with markup"),
            ('Write `&nbsp;` or "&amp;".', "code, quoted"),
            ("Use the &lt;br&gt; tag.", "an escaped tag in passing"),
            ("AT&T, R&D; and Q&A", "ampersands"),
            ("/find?a=1&copy=2&lt=3", "an address, no semicolons"),
            ("&UR; and &nosuch;", "names that HTML does not know"),
            ("&#0; and &#xFFFFFF;", "numbers of no character"),
        ),
    ),
    find,
    need="&",
)
