"""Tags of HTML as they are left over in copy, told from what only looks like them.

Wire copy has its own angle brackets: ticker codes in capitals (<A>, <IBM.N>), names of firms
(<Versatile Corp>), addresses (<a@b.c>), comparisons.  A tag is a name that HTML knows, in
small letters or with attributes; one in capitals counts where its other half is there, or
where it is glued to the text as no ticker is.  A tag that opens and is never closed, with
blanks about it, is one that the text speaks of: "use <b> for weight".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleantext.patterns import Pattern


def _tag() -> str:
    from cleantext.tables.html_tags import HIDDEN_TAGS, INLINE_TAGS, LINE_TAGS, PARAGRAPH_TAGS

    names = "|".join(f"{PARAGRAPH_TAGS} {LINE_TAGS} {INLINE_TAGS} {HIDDEN_TAGS}".split())
    return rf"""
        < (?:
            (?P<slash> /? ) (?P<name> {names} | {names.upper()} )
            (?: \s* /? | \s [^<>=]{{1,80}} = [^<>]{{0,2000}} ) >
          | !--
          | !\[CDATA\[
        )
    """


TAG_RE = Pattern(_tag)
CLOSING_RE = Pattern(r"</ ([A-Za-z]+ [1-6]?) >")
SPOKEN_OF_RE = Pattern(r"[ -] (?: tag | Tag | element | attribut | balise | etiqueta )")
QUOTED_IN = {"`": "`", '"': '"', "'": "'", "“": "”", "‘": "’", "„": "“", "«": "»"}


def find_tags(text: str) -> Iterator[re.Match[str]]:
    """Yield the tags of HTML left in `text`, and where comments and CDATA sections open."""
    closed: set[str] | None = None
    for match in TAG_RE.finditer(text):
        name = match["name"]
        if name is None:
            yield match
            continue
        if "=" not in match[0]:
            if closed is None:
                closed = set(CLOSING_RE.findall(text))
            if name not in closed and (
                _stands_apart(match) or (name.isupper() and not _is_glued(match))
            ):
                continue
        if not _is_spoken_of(match):
            yield match


def _is_glued(match: re.Match[str]) -> bool:
    """Tell whether a tag in capitals stands where no ticker code does."""
    text = match.string
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if before in ("", "\n"):
        return after not in ("", " ")
    return before in '.?!">,:'


def _stands_apart(match: re.Match[str]) -> bool:
    """Tell whether a tag that must be closed opens between blanks, as a word of the text does."""
    from cleantext.tables.html_tags import UNPAIRED_TAGS

    text = match.string
    return (
        not match["slash"]
        and match["name"] not in UNPAIRED_TAGS.split()
        and text[match.start() - 1 : match.start()] == " "
        and text[match.end() : match.end() + 1] in tuple(" .,;:?!)")
    )


def _is_spoken_of(match: re.Match[str]) -> bool:
    """Tell whether the text speaks of the tag, as in "the <br> tag"."""
    text = match.string
    if SPOKEN_OF_RE.match(text, match.end()):
        return True
    quote = QUOTED_IN.get(text[match.start() - 1 : match.start()])
    return quote is not None and text.startswith(quote, match.end())
