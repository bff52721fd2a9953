"""Tags of HTML as they are left over in copy, told from what only looks like them.

Wire copy has its own angle brackets: ticker codes in capitals (<A>, <IBM.N>), names of firms
(<Versatile Corp>), addresses (<a@b.c>), comparisons.  A tag is a name that HTML knows, in
small letters or with attributes; one in capitals counts where its other half is there, or
where it is glued to the text as no ticker is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleantext.patterns import Pattern


def _tag() -> str:
    from cleantext.tables.html_tags import HIDDEN_TAGS, INLINE_TAGS, LINE_TAGS, PARAGRAPH_TAGS

    names = "|".join(f"{PARAGRAPH_TAGS} {LINE_TAGS} {INLINE_TAGS} {HIDDEN_TAGS}".split())
    return rf"""
        < (?P<slash> /? ) (?P<name> {names} | {names.upper()} )
        (?: \s* /? | \s [^<>=]{{1,80}} = [^<>]{{0,2000}} ) >
      | <!-- .*? -->
      | <!\[CDATA\[ | \]\]>
    """


TAG_RE = Pattern(_tag, re.DOTALL)
MENTIONED_RE = Pattern(r"[`\"'”’»] | [ -] (?: tag | Tag | element | attribut | balise | etiqueta )")


def find_tags(text: str) -> Iterator[re.Match[str]]:
    """Yield the tags, comments and CDATA marks of HTML left in `text`."""
    for match in TAG_RE.finditer(text):
        name = match["name"]
        if name is None or ((name.islower() or _is_glued(match)) and not _is_mentioned(match)):
            yield match


def _is_glued(match: re.Match[str]) -> bool:
    """Tell a tag in capitals from a ticker code."""
    text, name = match.string, match["name"]
    if "=" in match[0] or f"</{name}>" in text:
        return True
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before in (".", "?", "!", '"', ">", ",", ":") or (
        before in ("", "\n") and after not in ("", " ")
    )


def _is_mentioned(match: re.Match[str]) -> bool:
    """Tell whether the text speaks of the tag, as in "the <br> tag"."""
    text = match.string
    follows = MENTIONED_RE.match(text, match.end())
    if follows is None:
        return False
    quote = follows[0]
    return len(quote) > 1 or text[match.start() - 1 : match.start()] in (
        "`",
        '"',
        "'",
        "“",
        "‘",
        "«",
    )
