"""Take out the blank before a comma, a stop or another mark.

"said ,", "the end .": the trace of tokenised corpora, of link texts that extractors set
apart by blanks, and of headlines that CNN and the Daily Mail close with " . ".  A comma that is
glued to the next word has its blank on the wrong side: "found ,and" is "found, and".

No orthography known here sets a blank before a comma or a stop.  French and Breton do
before ";", ":", "?" and "!", and Canadian French before ":"; so those four are mended only
where the passage is in a language that does not, told by its commonest words or by
`language`, and no guillemets with blanks inside stand near.

Left alone: spaced ellipses (". . ."), ".NET" and ".22 calibre", emoticons, ratios and scores
("3 : 1"), spaced dates, initials that a tokeniser took apart ("U . S ."), labels set
in columns, Chinese, Japanese, Korean, Thai and Khmer lines, code.
"""

from __future__ import annotations

import re
from functools import partial

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.sentences import has_odd_mark, language_around, line_around

# The mark first, then the blank before it: far fewer marks than blanks stand in a text.
COMMA_RE = Pattern(
    r"""
    , (?<= [\w%)\]"'”’».°€$£…] [ \t\u00A0\u202F] , )
    (?= \s | \Z | ["'”’»)] | [^\W\d_] )
    """
)
STOP_RE = Pattern(
    r"""
    [.] (?<= [\w%)\]"'”’»°€$£] [ \t\u00A0\u202F] [.] )
    (?= \s | \Z | ["'”’»)]+ (?: \s | \Z ) )
    (?! [ ]? [.] )
    """
)
QUESTION_RE = Pattern(
    r"[?] (?: (?<= [^\W_]{2} [ ] [?] ) | (?<= [)\]\"'”’»] [ ] [?] ) ) (?= \s | \Z | [\"'”’)] )"
)
EXCLAMATION_RE = Pattern(
    r"! (?: (?<= [^\W_]{2} [ ] ! ) | (?<= [)\]\"'”’»] [ ] ! ) ) (?= \s | \Z | [\"'”’)] )"
)
COLON_RE = Pattern(
    r": (?: (?<= [^\W\d_]{2} [ ] : ) | (?<= [)\]\"'”’»] [ ] : ) ) (?= [ ] | \n | \Z )"
)
SEMICOLON_RE = Pattern(
    r"; (?: (?<= [^\W_]{2} [ ] ; ) | (?<= [)\]\"'”’»] [ ] ; ) ) (?= [ ] | \n | \Z )"
)

UNSPACED_RE = Pattern(
    r"[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3000-\u9FFF\uAC00-\uD7AF\uF900-\uFFEF]"
)
# A letter on either side: what a tokeniser leaves of initials.
LONE_LETTER_RE = Pattern(r"(?<! [^\W_] ) [^\W\d_] [ ] $")
COLUMN_RE = Pattern(
    r"[ ]{2,} : | : [ ]{2,} | ^ [^\n:]{1,40} [ ] : [^\n]* \n [^\n:]{1,40} [ ]+ :", re.MULTILINE
)
FRENCH_QUOTE_RE = Pattern(r"« [ \u00A0\u202F] | [ \u00A0\u202F] »")

SPACED = frozenset({"fr", "br"})  # they set a blank before ; : ? !


def find(text: str, language: str = "") -> list[Change]:
    """Find the blanks before marks."""
    found: list[Change] = []
    for match in COMMA_RE.finditer(text):
        if not _in_unspaced_script(text, match.start()):
            glued = text[match.end() : match.end() + 1].isalpha()
            found.append((match.start() - 1, match.end(), ", " if glued else ","))
    found += [
        (match.start() - 1, match.end(), ".")
        for match in STOP_RE.finditer(text)
        if not _in_unspaced_script(text, match.start()) and not _is_apart(text, match)
    ]
    if language not in SPACED:
        found += _before_tall_marks(text, language)
    return sorted(found)


def _before_tall_marks(text: str, language: str) -> list[Change]:
    marks = [
        match
        for sign, pattern in (
            ("?", QUESTION_RE), ("!", EXCLAMATION_RE), (":", COLON_RE), (";", SEMICOLON_RE),
        )
        if sign in text
        for match in pattern.finditer(text)
    ]  # fmt: skip
    if not marks or (not language and FRENCH_QUOTE_RE.search(text)):
        return []
    if COLUMN_RE.search(text):
        marks = [match for match in marks if match[0] != ":"]
    return [
        (match.start() - 1, match.end(), match[0])
        for match in marks
        if (language or language_around(text, match.start()) not in {"", *SPACED})
        and not _in_unspaced_script(text, match.start())
    ]


def _in_unspaced_script(text: str, position: int) -> bool:
    start, end = line_around(text, position)
    near = text[max(start, position - 40) : min(end, position + 40)]
    return not near.isascii() and UNSPACED_RE.search(near) is not None


def _is_apart(text: str, match: re.Match[str]) -> bool:
    """Tell whether the stop at `match` parts figures or initials that were spaced out."""
    before = text[max(0, match.start() - 4) : match.start()]
    after = text[match.end() : match.end() + 2].strip()
    if before[-2:-1].isdigit():
        return after.isdigit()
    return (
        LONE_LETTER_RE.search(before) is not None
        and (not after or after[0].isupper())
        and (before[-2:-1].isupper())
    )


def for_language(tag: str) -> Filter:
    """Return the filter for texts in the language of a BCP 47 tag."""
    language = tag.partition("-")[0].lower()
    return Filter(RULE, partial(find, language=language), trigger=has_odd_mark)


RULE = Rule(
    id="space-before-punctuation",
    group="sentences",
    doc=__doc__,
    fixes=(
        ("The mayor , who is ill , said so .", "The mayor, who is ill, said so."),
        (
            "Laser can turn eyes blue . Doctors doubt it.",
            "Laser can turn eyes blue. Doctors doubt it.",
        ),
        (
            "What was to be done ? Nobody in the house knew.",
            "What was to be done? Nobody in the house knew.",
        ),
        ("It was found ,and it was lost.", "It was found, and it was lost."),
        (
            "O ministro disse : não é para já ; o texto fica.",
            "O ministro disse: não é para já; o texto fica.",
        ),
    ),
    keeps=(
        ("Qui peut arrêter la reine ? Le peuple ; il est dans la rue.", "French"),
        ("Petra eo ar respont ? N’eus ket a respont ebet er stad.", "Breton"),
        ("It is, he said . . . unlikely.", "an ellipsis"),
        ("He wrote it in .NET and kept a .22 rifle.", "a name and a calibre"),
        ("The home side won 3 : 1 in the end .5 ahead.", "a score and a fraction"),
        ("See you there :) or not ;-)", "emoticons"),
        ("Wheat    : 214\nBarley   : 231", "a column"),
        ("价格 上涨 9.2% , 涨幅 回落 .", "Chinese, tokenised"),
    ),
)

FILTER = Filter(RULE, find, trigger=has_odd_mark, for_language=for_language)
