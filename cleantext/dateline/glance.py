"""A glance at an opening: may a label start there?

The grammar takes some tens of microseconds to find that nothing is a dateline.  Most
openings show it at once: by their first words, or by words that no label holds before
any mark that could end one.
"""

from __future__ import annotations

import re

from cleantext.dateline.agencies import is_agency, is_kicker, read_agency
from cleantext.dateline.headlines import is_site
from cleantext.dateline.places import (
    ARTICLE,
    BEYOND_CASES,
    JOINTS,
    is_place,
    is_region,
    looks_like_place,
)
from cleantext.patterns import Pattern

WINDOW = 400  # characters; what stands later is no dateline

# What a dateline that does not stand first has somewhere: a dash, or an agency in brackets.
DASH_RE = Pattern(r"- (?: (?<=[ ]-) | - )")
COLON_RE = Pattern(r": (?<= [A-Z]{4} : ) (?= [ ][A-Z] )")
_LEAD = r"[\s*\ufeff\u200b-\u200f\u2060>]"
LEAD_RE = Pattern(f"{_LEAD}*")
# After a bracket, a sentence that goes on: "the agency (SUNA) reported".
GOES_ON = r"[^()（）]{1,90} [)）] [ \n] [a-zß-áã-ÿа-я]"
# How most stories begin: with a word that opens sentences, with forty characters and no mark
# among them (as none but Xinhua signs), or with names up to a verb or an aside.
_SENTENCE = rf"""
    (?: The | A[nst]? | I[fnt] | On | He | She | This | But | For ) [ \n] (?!Hague)
    | [A-Z] (?! [A-Z] | inhua ) [A-Za-z0-9À-ɏ \n'$]{{39}}
    | (?: [Ѐ-Я] [а-џ]* [ ] ){{1,5}} [а-я]
    | (?:
        [A-ZÀ-Þ] [A-Za-zÀ-ÿ0-9'&]*
        (?:
            [ \n]
          | [.-] (?!-) [A-Za-zÀ-ÿ0-9'&.-]* [ \n]
            (?<! [a-z]{{5}} [.] . ) (?<! [A-ZÀ-Þ]{{2}} [.] . ) (?<! - . ) (?! {ARTICLE} )
        )
      ){{1,6}}
      (?<! [ ]Agency[ ] )
      (?:
        (?! upon[ ] | report ) [a-zà-ÿ]{{4,}} (?: [ \n] | 's )
      | (?!
            (?: d[aeiou][lrs]? | l[ae] | e[lst] | a[mn]d? | und | im | o[bfn] | sur | v[ao]n
              | nad? | pod | pri ) [ ]
        )
        [a-zà-ÿ]{{2,3}} (?: [ \n] | 's )
      | <
      | \d[\d.,]* [ ] [a-z]{{3,}} [ ] [a-z]{{2}}
      )
    | [A-Z] [A-Za-zÀ-ÿ '&\n]{{0,60}} ,[ \n] [a-zà-ɏ]+ [ \n] (?! [0-9] )
"""
# A label begins with words in capitals up to a mark, or with what has no case; most
# stories fail this at their second word.
_LETTER = r"[^\s(),:;/|=&\[\]\"!?<>_]"  # of a word, or a mark inside of it
_WORDS = rf"""
    (?![a-zà-ÿ]) [^\W\d_] {_LETTER}* (?! [\w'’] )
    (?: \s+
        (?:
            (?! [а-я] ) [^\W\d_a-zß-ÿ] {_LETTER}* (?! [\w'’] )
          | [a-z]{{1,4}} (?: [ ][a-z]{{1,3}} )? (?= [ ][^\W\d_a-z] )
          | a\.M\.
        )
    ){{0,7}}
    \s*
"""
_MARK = r"""
    -(?!\w) | -[lL][rR][bB]- | >> | [\[/:=_â&|] | [‐-—]
    | ,\s{0,2} (?: [^\sa-z'"] | [a-zß-ɏ]{2,12} [.]? [ ] \d | [a-z]{1,12} [A-Z.] \w )
    | (?<= [^\W\d_]{3} ) [.] (?! \w | [ \n][a-z] )
    | \d{1,2} (?! [\d,] | [.]\d+[ ][a-z] ) (?= [^\n]{0,40} (?: [-(/:.] | [ ]?[–—] ) )
    | [a-z]{2,12}[ ]?,[ ]? [A-Za-z]{3,9} [.]? [ ] \d
    | report
"""
_CASELESS = r"""[^A-Za-zÀ-ɏΆ-ЯЁ-Џ\s<"'“‘«„$£€#@&*>\ufeff\u200b-\u200f\u2060-]"""
OPENING_RE = Pattern(
    rf"""
    {_LEAD}* (?! {_SENTENCE} )
    (?:
        {_WORDS} (?: [(] (?! {GOES_ON} ) | {_MARK} )
      | -[lL][rR][bB]-
      | [a-z] [a-z0-9-]{{2,20}} (?: [.] [a-z]{{2,4}} ){{1,2}} ,[ ] [A-Z]
      | (?! [(] {GOES_ON} ) {_CASELESS}
    )
    """
)
# "NOTE: ", "Commission:\n", "Rules of the Harbour - What"; of these only "LAHORE: " opens a story.
HEADING_RE = Pattern(
    r"""
    ( [^\W\d_] [\w'’/]* (?: [ ] [^\W\d_] [\w'’/]* ){0,6} ) (?: : | [ ]-{1,2} | [ ]?[–—] ) \s
    (?= [^\W\d_] | ["“„«] ) (?! [\w.'’-]* ,? [ ] \d{1,2} (?!\d) )
    """
)
# Between the places of one label.
BETWEEN_RE = Pattern(rf"[ ] (?: {JOINTS} ) [ ] | /", re.IGNORECASE)
# No label has two such words in a row.
PROSE_RE = Pattern(r"[ ] [a-zß-ÿа-я]{4,} [ ,]{1,2} (?!report) [a-zß-ÿа-я]{4,} [ ,]")
# What a label has before such words: a mark that ends it, or a figure.
_FIGURE_OR_MARK = r"""
    [\d.։:=/\[|_–—―−‒（［\x80-\x9f&] | >> | - (?: (?![^\W_]) | (?<![^\W\d_]-) )
"""
LABEL_MARK_RE = Pattern(rf"[(] (?! {GOES_ON} ) | {_FIGURE_OR_MARK}")
NEWS_WORDS = ("News", "Agency")


def has_sign(text: str) -> bool:
    """Tell whether a dateline may be in the opening.

    Most openings hold no mark and begin with a sentence, which is soon seen.
    """
    head = text[:WINDOW]
    return (
        "(" in head
        or ("-" in head and DASH_RE.search(head) is not None)
        or ("_" in head and " _ " in head)
        or (":" in head and COLON_RE.search(head) is not None)
        or "–" in head
        or "—" in head
        or OPENING_RE.match(head) is not None
    )


def may_open(text: str, start: int) -> bool:
    """Tell whether a label may start at `start`; a place and its mark, not a sentence."""
    if not OPENING_RE.match(text, start):
        return False
    heading = HEADING_RE.match(text, start)
    if heading and _is_heading(text, heading):
        return False
    prose = PROSE_RE.search(text, start) if text[start] < BEYOND_CASES else None
    return not prose or LABEL_MARK_RE.search(text, start, prose.end() + 1) is not None


def _is_heading(text: str, heading: re.Match[str]) -> bool:
    """Tell whether the words before a colon or a dash are no label: no place and no agency."""
    words, end = heading[1], heading.end()
    colon = text[heading.end(1)] == ":"
    following = text[end : end + 12].split(" ", 1)[0]
    if not colon and following.islower() and following < BEYOND_CASES:
        return not read_agency(text, end)  # "London and Leeds - two cities"
    several = not words.isalpha()
    if any(map(is_place, BETWEEN_RE.split(words) if several else (words,))):
        return False
    if several and (words.endswith(NEWS_WORDS) or read_agency(text, heading.start())):
        return False
    if colon:
        return True
    if is_agency(words) or read_agency(text, end):
        return False
    if not words.isupper():
        return words[0].isupper()
    if not several and is_kicker(words):
        return True
    return not (is_region(words) or looks_like_place(words) or is_site(text, end, words))
