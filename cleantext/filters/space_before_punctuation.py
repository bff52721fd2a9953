"""Take out the blank before a comma, a stop or another mark, and those inside brackets.

"said ,", "the end .", "( in crowns )": the trace of tokenised corpora, of link texts that
extractors set apart by blanks, and of headlines that CNN and the Daily Mail close with " . ".  A
comma that is glued to the next word has its blank on the wrong side: "found ,and" is "found, and".
Brackets lose the blanks inside them only in a text that has such a comma or stop, and straight
quotes only in a text that is plainly tokenised: it has several, and no comma set as usual, and
its quotes stand alone and in pairs (in French they may do so in any text).

No orthography known here sets a blank before a comma or a stop.  French and Breton do
before ";", ":", "?" and "!", and Canadian French before ":"; so those four are mended only
where the passage is in a language that does not, told by its commonest words or by
`language`, and no guillemets with blanks inside stand near.

Left alone: spaced ellipses (". . ."), ".NET" and ".22 calibre", emoticons, ratios and scores
("3 : 1"), spaced dates, initials that a tokeniser took apart ("U . S ."), labels set
in columns, figures in brackets in a table, a mark before a small letter ("Roe ? gave"), which
stands for a lost character, Chinese, Japanese, Korean, Thai and Khmer lines, code.
"""

from __future__ import annotations

import re
from functools import partial

from cleantext.edits import Change
from cleantext.layout import has_columns
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, primary_subtag
from cleantext.sentences import UNSPACED, Languages, has_odd_mark, holds_any_of, line_around

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

HANGUL = ("\uac00", "\ud7af")  # Korean has blanks between words, and is left alone all the same
# A letter on either side: what a tokeniser leaves of initials.
LONE_LETTER_RE = Pattern(r"(?<! [^\W_] ) [^\W\d_] [ ] $")
COLUMN_RE = Pattern(
    r"[ ]{2,} : | : [ ]{2,} | ^ [^\n:]{1,40} [ ] : [^\n]* \n [^\n:]{1,40} [ ]+ :", re.MULTILINE
)
BRACKET_RE = Pattern(r"[(] [^()\n]{2,200} [)]")
# What code, formulas and emoticons have in brackets, and copy has not.
CODE_RE = Pattern(r"[=<>{}|\\;*\[\]] | ::")
LONE_QUOTE_RE = Pattern(r'" (?: (?<= \s " ) | (?<! [\s\S] " ) ) (?= \s | \Z )')
OPENING_RE = Pattern(r"[¿¡] [ ] (?= \w )")
LINE_RE = Pattern(r"[^\n]+")
SET_COMMA_RE = Pattern(r", (?<= [^\s] , ) [ ]")
FRENCH_QUOTE_RE = Pattern(r"« [ \u00A0\u202F] | [ \u00A0\u202F] »")

TOKENISED = 3  # blanks before commas and stops that make a tokenised text
OPENERS = '+-−±$€£"“„«'
CLOSING_MARKS = ("", "\n", ",", ".", ";", ":", "?", "!", ")")

SPACED = frozenset({"fr", "br"})  # they set a blank before ; : ? !


def find(text: str, language: str = "") -> list[Change]:
    """Find the blanks before marks."""
    found: list[Change] = []
    languages = Languages(text, language)
    for match in COMMA_RE.finditer(text):
        if not _in_unspaced_script(text, match.start()):
            glued = text[match.end() : match.end() + 1].isalpha()
            found.append((match.start() - 1, match.end(), ", " if glued else ","))
    found += [
        (match.start() - 1, match.end(), ".")
        for match in STOP_RE.finditer(text)
        if not _in_unspaced_script(text, match.start()) and not _is_apart(text, match)
    ]
    if found:  # the blanks inside brackets and quotes alone are somebody's habit
        found += [*_inside_quotes(text, found, languages), *_inside_brackets(text)]
        if "¿" in text or "¡" in text:
            found += [(match.end() - 1, match.end(), "") for match in OPENING_RE.finditer(text)]
    if language not in SPACED:
        found += _before_tall_marks(text, languages, given=bool(language))
    return sorted(found)


def _inside_brackets(text: str) -> list[Change]:
    found: list[Change] = []
    for match in BRACKET_RE.finditer(text):
        start, end = match.span()
        inside = match[0][1:-1]
        words = inside.strip(" ")
        if len(words) == len(inside) or not _is_aside(text, start, end, words):
            continue
        if inside[0] == " ":
            found.append((start + 1, start + 1 + len(inside) - len(inside.lstrip(" ")), ""))
        if inside[-1] == " ":
            found.append((start + 1 + len(inside.rstrip(" ")), end - 1, ""))
    return found


def _is_aside(text: str, start: int, end: int, words: str) -> bool:
    """Tell whether the brackets at `start` and before `end` hold `words` of copy."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return (
        words.lstrip(OPENERS)[:1].isalnum()
        and (words[-1] not in "«“„" or words[0] in "„»")
        and not before.isalnum()
        and not after.isalnum()
        and CODE_RE.search(words) is None
        and not _in_unspaced_script(text, start)
        and (
            any(map(str.isalpha, words)) or not has_columns(text[slice(*line_around(text, start))])
        )
    )


def _inside_quotes(text: str, blanks: list[Change], languages: Languages) -> list[Change]:
    """Find the blanks inside straight quotes, in a text that its `blanks` show to be tokenised."""
    if (
        len(blanks) < TOKENISED
        or SET_COMMA_RE.search(text) is not None
        or languages.around(blanks[0][0]) in SPACED
    ):
        return []
    quotes = [match.start() for match in LONE_QUOTE_RE.finditer(text)]
    if len(quotes) == text.count('"') and _are_pairs(text, quotes):
        return _within(quotes)
    found: list[Change] = []
    for match in LINE_RE.finditer(text):
        line = [quote.start() for quote in LONE_QUOTE_RE.finditer(text, *match.span())]
        if len(line) == match[0].count('"') and _are_pairs(text, line):
            found += _within(line)
    return found


def _are_pairs(text: str, quotes: list[int]) -> bool:
    """Tell whether every other quote may open what the next one closes."""
    return len(quotes) % 2 == 0 and not any(
        text[opening + 1 : opening + 2] != " "
        or text[opening + 2 : opening + 3] in CLOSING_MARKS
        or text[closing - 1] != " "
        or text[closing - 2] == "("
        or not text[opening + 1 : closing].strip()
        for opening, closing in zip(quotes[::2], quotes[1::2], strict=True)
    )


def _within(quotes: list[int]) -> list[Change]:
    return [
        change
        for opening, closing in zip(quotes[::2], quotes[1::2], strict=True)
        for change in ((opening + 1, opening + 2, ""), (closing - 1, closing, ""))
    ]


def _before_tall_marks(text: str, languages: Languages, *, given: bool) -> list[Change]:
    marks = [
        match
        for sign, pattern in (
            ("?", QUESTION_RE), ("!", EXCLAMATION_RE), (":", COLON_RE), (";", SEMICOLON_RE),
        )
        if sign in text
        for match in pattern.finditer(text)
    ]  # fmt: skip
    if not marks or (not given and FRENCH_QUOTE_RE.search(text)):
        return []
    if COLUMN_RE.search(text):
        marks = [match for match in marks if match[0] != ":"]
    return [
        (match.start() - 1, match.end(), match[0])
        for match in marks
        if not (match[0] == "?" and text[match.end() + 1 : match.end() + 2].islower())
        and languages.around(match.start()) not in {"", *SPACED}
        and not _in_unspaced_script(text, match.start())
    ]


def _in_unspaced_script(text: str, position: int) -> bool:
    start, end = line_around(text, position)
    near = text[max(start, position - 40) : min(end, position + 40)]
    return not near.isascii() and holds_any_of((*UNSPACED, HANGUL), near)


def _is_apart(text: str, match: re.Match[str]) -> bool:
    """Tell whether the stop at `match` parts figures or initials that were spaced out."""
    before = text[max(0, match.start() - 4) : match.start()]
    after = text[match.end() : match.end() + 2].strip()
    if before[-2:-1].isdigit():
        return after.isdigit() or "|" in text[slice(*line_around(text, match.start()))]
    return (
        LONE_LETTER_RE.search(before) is not None
        and (not after or after[0].isupper())
        and (before[-2:-1].isupper())
    )


def for_language(tag: str) -> Filter:
    """Return the filter for texts in the language of a BCP 47 tag."""
    return Filter(RULE, partial(find, language=primary_subtag(tag)), trigger=has_odd_mark)


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
            'The firm ( of Dunmere ) said , " we shall pay " , and paid .',
            'The firm (of Dunmere) said, "we shall pay", and paid.',
        ),
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
        ("Net loss  ( 1,204)  ( 98)", "figures in a table"),
        ("if ( depth == 0 ) return;", "code"),
        ("The mill ( in Dunmere ) is shut.", "brackets in a text that is not tokenised"),
        ('The word is " maybe ", he said.', "quotes in a text that is not tokenised"),
        ("Who gave, says Roe ? gave to the fund that he has.", "a lost character"),
        ("Wheat    : 214\nBarley   : 231", "a column"),
        ("价格 上涨 9.2% , 涨幅 回落 .", "Chinese, tokenised"),
    ),
)

FILTER = Filter(RULE, find, trigger=has_odd_mark, for_language=for_language)
