"""Mask hashtags: #word.

A hashtag is a "#" that no letter stands before, and a word with a letter in it, of any
script.

Left alone: "#1" and "#2024" (numbers), "#1st", colours ("#1a2b3c", "#fff"), the part of
an address after its "#", "C#", character references ("&#8217;"), headings ("# Rates").
Missed: tags closed by a second "#", as on Weibo, and tags with nothing between them.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# Vowel signs of the scripts from Devanagari to Khmer are no word characters to `re`,
# nor are the joiners that Persian and Hindi write inside words.
_WORD = "[\\w\u0300-\u036f\u0900-\u0963\u0966-\u0e4e\u1000-\u1049\u1780-\u17d3\u200c\u200d]"

HASHTAG_RE = Pattern(rf"\# (?<! [\w&/\#>]\# ) {_WORD}+ (?! {_WORD} | \# )")
NUMBER_RE = Pattern(r"[\d_]+ (?: st | nd | rd | th )? \Z")
COLOUR_RE = Pattern(
    r"""
    (?= [^\d]*\d | (.)\1*\Z )                     # a digit, or one letter throughout
    (?: [0-9a-f]{3,4} | [0-9a-f]{6} | [0-9a-f]{8} ) \Z
    """
)


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of hashtags."""
    for match in HASHTAG_RE.finditer(text):
        tag = match[0][1:].lower()
        if not (NUMBER_RE.match(tag) or (len(tag) < 9 and COLOUR_RE.match(tag))):
            yield match.span()


def build(placeholder: str = "<HASHTAG>") -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty."""
    return Filter(RULE, Mask(spans, placeholder), need="#")


RULE = Rule(
    id="hashtag",
    group="masks",
    doc=__doc__,
    fixes=(
        ("Posted under #HarbourTax.", "Posted under <HASHTAG>."),
        ("#Łódź #выборы #選挙", "<HASHTAG> <HASHTAG> <HASHTAG>"),
        ("#समाचार आज", "<HASHTAG> आज"),
        ("(#BBC, #G20, #4thofjuly)", "(<HASHTAG>, <HASHTAG>, <HASHTAG>)"),
    ),
    keeps=(
        ("the #1 seed, #2024, #1st", "numbers"),
        ("color: #1a2b3c; #FFF; #000", "colours"),
        ("page.html#top, /news/#top", "parts of addresses"),
        ("written in C#, F# minor", "languages, notes"),
        ("don&#8217;t, # Rates, ##", "references and headings"),
        ("#décès#Paris", "one tag is glued to another: neither half of them"),
        ("under <HASHTAG>.", "masked already"),
    ),
    lossy=True,
)

FILTER = build()
