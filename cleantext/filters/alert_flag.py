"""Cut the flags that tell the desks how to handle a story.

`(LEAD)`, `(2nd LD)`, `UPDATE 2-`, `WRAPUP 1-`, `RPT-`, `REFILE`, `1ST LEAD`, `URGENT`,
`BREAKING NEWS:`, `СРОЧНО`, `(속보)` say that a story is new, urgent, repeated or the
second of its kind.  They stand on a line of their own above the story, or before the
headline or the dateline on the same line; the headline stays.

A flag is in capitals or in brackets, or carries its number; several may follow each
other.  Left alone: "Urgent care centers close", "Lead pipes to be replaced", "Breaking
Bad returns", "EXCLUSIVE CLUB OPENS": a word that the headline needs.  Labels that name
a kind of story ("FACTBOX-", "ANALYSIS-") are no flags and stay
with their headline.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Set

from cleantext.edits import Change
from cleantext.lines import cut_lines, is_framed, opening_lines, opens_short
from cleantext.patterns import Pattern, either
from cleantext.rules import Filter, Rule

MOST = 5  # lines at the top that are looked at
LONGEST = 90  # characters of a line of flags

_ORDINAL = r"""
    (?: \d{1,2} (?:st|nd|rd|th|ST|ND|RD|TH|d)
      | (?i: first|second|third|fourth|fifth|sixth) ) [ -]?
"""
# "Bgng1st Add", "Precede", "4th Ld-Writethru, Adv05": AP's own shorthand, a line of its own.
_SHORTHAND = r"""
    [A-Z]?[a-z]{0,6} \d{1,2} (?:st|nd|rd|th) [ -] (?:Add|Lead|Ld|Take|Insert|Sub|Precede|Update) \b
      [\w ,-]{0,30}
    | (?: (?i: embargoed[ ]until | embargo: (?= [^\n]{0,40} \d ) ) | FOR[ ]IMMEDIATE[ ]RELEASE
        | (?: HOLD | EMBARGO(?:ED)? | (?:NOT[ ])?FOR[ ]RELEASE )
          (?= $ | [ ]? [(,:]? [ ]? (?: (?: AT | BEFORE | AFTER | UNTIL | TILL | ON ) [ ] )?
              (?: \d | (?: NOON | MIDNIGHT | [A-Z]{3,6}DAY ) \b )
            | [ ]? [(,:]? [ ] (?: NOT [ ] )? FOR [ ]
              (?: RELEASE | PUBLICATION | PHOTO | USE ) \b ) )
      (?!\w) [^\n.]{0,60}
    | (?:Lead|LEAD|Ld|LD) [ -] (?i: writethru ) | (?i: writethru ) | CORRECTIVE | News[ ]Flash
    | AP [ ] (?: News [ ] (?: Summary | in[ ]Brief | Digest ) | Top[ ]News )
      (?: [ ] at [ ] \d [^\n]{0,20} )?
    | AP [ ] (?i: exclusive | newsbreak ) | THE[ ]LATEST | LATEST
    | AP [ -]? News[ ]?[Aa]lert | (?:Adv|ADV) [ ] (?:for|FOR) [ ] \w{3,9}
    | (?:Adv|ADV) \d{1,2} | (?:TAKE|Take) [ ] (?: \d{1,2} (?: [ ] of [ ] \w+ )?
      | (?i: one|two|three|four|five|six|seven|eight|nine|ten ) (?: [ ] of [ ] \w+ | (?<=[A-Z]) ) )
"""
# What is new in this version, behind the flag: "(2nd LD, ADDS details)".
_CHANGES = r"""
    (?: ADDS | UPDATES | RECASTS | RELEADS | CORRECTS | CHANGES | TRIMS | ATTN ) [ :] [^()\n]{3,60}
"""
# The first word, behind the number of the flag, and whether another follows.
OPENING_RE = Pattern(
    rf"""
    [*=\s-]* (?: [A-Z]? [a-z]{{0,6}} {_ORDINAL} | \d (?=보) )?
    ( (?: THE[ ] )? [^\W\d_]+ ) (?P<another> [ ][^\W\d_] )?
    """
)
BRACKETS = tuple("([【（")


def _numbered() -> str:
    from cleantext.tables.alert_flags import COUNTED

    return rf"""
        (?: {_ORDINAL} )
        (?: (?i: LD | LEAD ) (?: [ -]? (?i: writethru | all | writethrough ) )?
          | (?i: add | take | update ) )
        | (?: {either(COUNTED)} ) [ ]? \d{{1,2}}
        | 종합 \d 보 | \d 보
    """


def _bare() -> str:
    from cleantext.tables.alert_flags import BARE

    return either(BARE)


def _bracket() -> str:
    # In brackets lower case will do as well, for nothing else is put so.
    bare, numbered = _bare(), _numbered()
    return rf"""
        [(\[【（] [ ]?
        (?i: {numbered} | {bare} | News[ ](?:Focus|Analysis) | Feature | Interview | Roundup
          | Writethru )
        (?: [ ]? [-:,;/] [ ]? (?: (?i: {bare} | {numbered} ) | {_CHANGES} ) )? [ ]? [)\]】）] [ ]*
    """


def _prefix() -> str:
    return rf"""
        (?: {_numbered()} ) (?: [ ]? - [ ]? | [ ]? [:：] [ ]? | [ ] [–—] [ ] )
        | (?: RPT | REFILE | CORRECTED (?:-REFILE)? | EXCLUSIVE | UPDATE | URGENT | REPEAT
          | CORRECTION ) - (?=\S)
        | (?! (?: NEW | KILL | REPEAT | SNAP | LEAD ) [ ] [-–—] | ADVISORY [ ]?: )
          (?: {_bare()} ) (?: [ ]? [:：] [ ]* | [ ] [-–—]{{1,2}} [ ]+ )
    """


def _whole() -> str:
    from cleantext.tables.alert_flags import KINDS

    # Kinds of stories only go where the headline behind them was lost.
    flag = f"{_numbered()} | {_bare()}"
    return rf"""
        [*=\s-]* (?: {flag} | {_SHORTHAND} | Breaking[ ](?:News|news) | Breaking
          | Exclusive | Developing | Urgent | (?: {either(KINDS)} ) (?=-$) )
        (?: [ ]* [-/,;:&+] [ ]* (?: {flag} ) ){{0,3}} [ ]* [-:!*=|]{{0,3}}
    """


BRACKET_RE = Pattern(_bracket)
PREFIX_RE = Pattern(_prefix)
WHOLE_RE = Pattern(_whole)


def find(text: str) -> list[Change]:
    """Find the flags on lines of their own, then those before other words."""
    if not opens_short(text):
        return []
    cut = []
    first = 0
    for line in opening_lines(text, MOST):
        words = text[line.start : line.end]
        if len(words) > 14 and words[-1] in '.”"':
            break  # the first paragraph
        if len(words) > LONGEST:
            continue
        if is_bracketed(words) or (_opens(words) and WHOLE_RE.fullmatch(words)):
            cut.append(line)
    if cut:
        changes = cut_lines(text, cut)
        if changes:
            return changes
    while first < len(text) and text[first].isspace():
        first += 1
    end = first
    for _ in range(3):
        match = _match_bracket(text, end) or _match_prefix(text, end)
        if match is None:
            break
        if text[end] in "([" and text[match.end() :][:1].islower() and not match[0].isupper():
            break  # "[Interview] with the Vampire"
        end = match.end()
    if end == first or not text[end:].strip() or text[end] == "\n":
        return []
    return [(first, end, "")]


def is_bracketed(words: str) -> bool:
    """Tell whether nothing but flags in brackets are in a line: "(LEAD) (URGENT)"."""
    end = 0
    while (bracket := _match_bracket(words, end)) is not None:
        end = bracket.end()
    return 0 < end == len(words)


def _match_bracket(text: str, start: int) -> re.Match[str] | None:
    if not text.startswith(BRACKETS, start):
        return None
    opening = OPENING_RE.match(text, start + 1)
    if opening is None or fold(opening[1]) not in first_words_in_brackets():
        return None
    return BRACKET_RE.match(text, start)


def _match_prefix(text: str, start: int) -> re.Match[str] | None:
    return PREFIX_RE.match(text, start) if _opens(text, start) else None


def _opens(text: str, start: int = 0) -> bool:
    """Tell whether a flag may begin at `start`: nearly all headlines have another first word."""
    from cleantext.tables.alert_flags import ANY_CASE

    opening = OPENING_RE.match(text, start)
    if opening is None:
        return False
    another = opening["another"] is not None
    return opening[1] in first_words(another=another) or opening[1].upper() in ANY_CASE


@functools.cache
def first_words(*, another: bool = False) -> Set[str]:
    """Return what flags begin with, or those with `another` word."""
    from cleantext.tables.alert_flags import BARE, COUNTED, KINDS, OTHERS

    flags = (*BARE, *COUNTED, *KINDS)
    if another:
        flags = tuple(flag for flag in flags if " " in flag)
    openings = map(OPENING_RE.match, flags)
    return {*OTHERS, *(opening[1] for opening in openings if opening is not None)}


@functools.cache
def first_words_in_brackets() -> Set[str]:
    """Return what flags in brackets begin with, folded."""
    from cleantext.tables.alert_flags import ANY_CASE, IN_BRACKETS

    return IN_BRACKETS.union(ANY_CASE, map(fold, first_words()))


def fold(word: str) -> str:
    """Return `word` so that it is the same in any case."""
    return word.upper().replace("İ", "I")


FILTER = Filter(
    Rule(
        id="alert-flag",
        group="wire",
        doc=__doc__,
        fixes=(
            ("(LEAD) SEOUL, March 14 -- The council met.", "SEOUL, March 14 -- The council met."),
            ("(2nd LD)\n\nThe council met.", "The council met."),
            ("UPDATE 2-Oil falls on supply\n\nCrude fell.", "Oil falls on supply\n\nCrude fell."),
            ("RPT-UPDATE 1-Oil falls\n\nCrude fell.", "Oil falls\n\nCrude fell."),
            ("WRAPUP 3-\n\nThe council met.", "The council met."),
            ("FACTBOX-\n\nThe council met.", "The council met."),
            ("(2nd LD, ADDS quotes)\n\nThe council met.", "The council met."),
            ("REFILE\n1ST LEAD\nThe council met.", "The council met."),
            ("BREAKING NEWS: The council has met.", "The council has met."),
            ("СРОЧНО\n\nСовет собрался.", "Совет собрался."),
            ("(속보) 시의회가 열렸다.", "시의회가 열렸다."),
        ),
        keeps=(
            ("Urgent care centers close\n\nThree shut on Monday.", "a headline"),
            ("Lead pipes to be replaced\n\nThe council met.", "a headline"),
            ("EXCLUSIVE CLUB OPENS ITS DOORS\n\nIt did so on Monday.", "a headline in capitals"),
            ("Breaking Bad returns\n\nThe series is back.", "a headline"),
            ("FACTBOX-What the council may do\n\nIt may vote.", "a kind of story"),
            ("LATEST FASHION\n\nIt is green.", "a headline in capitals"),
            ("ANALYSIS-Oil is dear\n\nCrude rose.", "a kind of story"),
            ("(Lead author) Jane Roe said so.", "other words in brackets"),
            ("Update 2 is out, the maker said.", "a sentence"),
            ("The council met.\n\nURGENT\n\nIt voted.", "not at the top"),
            ("URGENT", "nothing would be left"),
        ),
    ),
    find,
    trigger=is_framed,
)
