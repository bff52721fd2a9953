"""How desks sign a story off: an agency, initials, a date, an end mark.

>>> is_signature("kl/mm"), is_signature("(APA, 3.4.2015)"), is_signature("End of story.")
(True, True, False)
"""

from __future__ import annotations

from cleantext.credits.agencies import is_agency, is_agency_word
from cleantext.credits.details import DATE_RE, without_details
from cleantext.credits.names import is_name
from cleantext.credits.sources import is_shared, is_sourced
from cleantext.credits.words import (
    BRACKETS,
    CLOSING,
    EDGES,
    LINKS,
    OPENING,
    PART_RE,
    PLACE_RE,
    TOKEN_RE,
    is_initials,
)
from cleantext.patterns import Pattern
from cleantext.tables import credits as table

LONGEST = 60  # characters of a signature
MOST_TOKENS = 9
MOST_INITIALS = 5

# End marks that are nothing else, wherever they stand alone on a line.
END_MARK_RE = Pattern(
    r"""
    \n [ \t]* (?=[-(/\#*NRrE])
    (?: R(?:euters?|EUTERS?) | -[ ]?(?:30|END|MORE)[ ]?- | \(END\) | \(MORE\) | (?:\#[ ]?){3}
      | NNNN | Enditem | /TASS/
      | (?P<credit> \(Reporting[ ]by[ ] [^\n]{3,400} \) ) )
    [ \t]* (?=\n)
    """
)
# Marks by their shape alone: "(CONTINUES)", "/PRNewswire/", "-0-", "NNNN".
SHAPED_RE = Pattern(
    r"""
    \( (?: (?!(?:USA|UK|EU|UN|US|UAE|AP)\)) [^\W\d_a-z]{2,12} ) (?: [ ] [^\W\d_a-z]{2,12} ){0,2} \)
    | /{1,2} [^\W\d_a-z] [\w.&-]{1,20} (?: [ ] [\w.&-]{2,20} ){0,2} (?: [ ] -{1,2} [ ]
      [^/\n]{3,30} )? /{1,2}
    | [-=*–—]{1,3} [ ]? \d{1,3} [ ]? [-=*–—]{1,3} | 30
    | [-=]{1,2} [ ]? [A-Z]{2,6} [ ]? [-=]{1,2} | \d{4} [ ]? GMT | ([A-Z]) \1{2,3}
    | [(\[] \*{1,3} [)\]] | (?: انتهای | پایان ) [ ] پیام [ ]? / [ ]? \w{0,6}
    | \d{4} \*\* \d{4} | dpa : \d{6} - \d\d - \d{5,6} / \d{1,2}
    | [BCDFGHJ-NP-TVWXZ] (?: [BCDFGHJ-NP-TVWXZ] ) {3}
    | \( (?i: end ) \) [ ] [a-z]{2,4} (?: [./] [a-z]{2,4} ){0,2}
    """
)
# An end mark, or a year, beside the agency that signs.
ENDED_RE = Pattern(
    r"""
    \( (?: END | End | MORE | MORE[ ]TO[ ]FOLLOW ) \) [ ]+ (?= [^\W\d_] ) ( .{2,80} )
    | (?= [^\W\d_] ) ( .{2,40} ) [ ] (?:19|20)\d\d
    """
)
TYPIST_RE = Pattern(r"[A-Z]{2,3}/[a-z]{2,3}")  # who wrote, and who typed
TIMES_RE = Pattern(r"[x×]\d")  # how often a verse is sung
VOWEL_RE = Pattern(r"(?i: [aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýěůőűаеёиоуыэюяєії] )")
CODE_RE = Pattern(r"[A-Z]{2,5} [ ]? \d{3,5}")  # a desk's number for the story


def is_signature(line: str, *, alone: bool = True) -> bool:
    """Tell whether `line` is how a desk signs: an agency, initials, a date, an end mark.

    Where it does not stand `alone` on its line it must be in brackets or behind a slash.
    """
    line = line.strip()
    if not line or len(line) > LONGEST:
        return False
    bare = line.strip(EDGES + BRACKETS)
    lower = bare.casefold()
    if line[0].islower() and line[-1] == "." and line[:-1].isalpha() and line.isascii():
        return False  # the last word of a sentence
    if lower in table.END_WORDS or lower in table.END_PHRASES:
        return _is_end(line, bare)
    if lower in table.BRACKETED_ENDS:
        return line[0] in BRACKETS
    ended = ENDED_RE.fullmatch(line)
    if ended is not None and is_agency(without_details(ended[1] or ended[2])):
        return True
    if lower in table.BRACKETED_MARKS and line[0] in BRACKETS:
        return True
    if is_agency(bare):
        return True
    if SHAPED_RE.fullmatch(line) and (
        line[0] != "(" or line.isupper() or line[-1] != ")" or not line[-2].isalpha()
    ):
        return alone or line[0] == "("
    if is_shared(bare) or (line[0] in BRACKETS and is_sourced(bare)):
        return True
    if not line.strip("# "):
        return line.count("#") > 1
    if TIMES_RE.fullmatch(bare):
        return False
    return bare != "" and _is_initialled(line, bare, alone=alone)


def _is_end(line: str, bare: str) -> bool:
    """Tell whether a `line` that says no more than "the end" says so to the desks."""
    if line == f"{bare}." and not bare.isupper() and bare.casefold() not in table.STOPPED_ENDS:
        return False  # a sentence of the story's: "End of story."
    return (
        bare != line
        or not bare.islower()
        or not bare.isascii()
        or " " in bare
        or bare in table.NO_WORDS
    )


def _is_initialled(line: str, bare: str, *, alone: bool) -> bool:
    """Tell whether `line` is nothing but initials, agencies, end words and a date."""
    if line[0] in OPENING and not any(bracket in line for bracket in CLOSING):
        return False
    marked = bare != line and (line[0] in BRACKETS + "/" or (alone and line[-1] == "/"))
    undated = DATE_RE.sub(" ", bare)
    dated = undated != bare
    tokens = TOKEN_RE.findall(undated)
    if len(tokens) > MOST_TOKENS:
        return False
    others = initials = 0
    for token in tokens:
        lower = token.strip(".'’").casefold()
        if lower in table.END_WORDS or (
            is_agency_word(lower) and (len(lower) > 3 or token.isupper() or token.islower())
        ):
            others += 1
        elif is_initials(token) and (marked or len(token) > 1):
            initials += 1
        elif lower not in LINKS and not (others and token.isdigit()):
            return dated and _is_signed_name(undated)
    if initials > MOST_INITIALS or not (marked or (len(bare) > 1 and line[-1] != ".")):
        return False
    slashed = "/" in bare
    if initials and slashed and _are_words(bare):
        return False
    if initials and not (marked or slashed) and _reads_on(tokens):
        return False
    if others:
        return marked or others > 1 or initials > 0 or dated
    if not initials:
        return False
    if dated:
        return marked or CODE_RE.fullmatch(undated.strip(" /")) is not None
    if slashed or ("-" in bare and (marked or alone)):
        if not (bare.islower() or bare.isupper() or TYPIST_RE.fullmatch(bare)):
            return False
        if not (line[0] in BRACKETS + "/" or slashed) and VOWEL_RE.search(bare):
            return False  # "CD-ROM", "LOVE-HATE/"
        return initials > 1 or line[-1] == "/" or (alone and line[0] == "/")
    if len(bare) == 1 and not (alone and line[-1] in CLOSING + "/"):
        return False  # the point of a clause: "subd. (b)"
    if initials > 1:
        return marked and _are_desks(bare)
    return marked and lower not in table.NOT_INITIALS and len(bare) < 4 + alone * 2


def _are_words(bare: str) -> bool:
    """Tell whether people write `bare` with a slash, whichever comes first: "off/on"."""
    first, _, second = bare.partition("/")
    return bare in table.SLASHED_WORDS or f"{second}/{first}" in table.SLASHED_WORDS


def _are_desks(bare: str) -> bool:
    """Tell whether `bare` is the short names of desks: "jhe, mkr", where a vowel is missing."""
    desks = bare.split(", ")
    return (
        all(2 <= len(desk) <= 4 and desk.isalpha() and desk.islower() for desk in desks)
        and table.NOT_INITIALS.isdisjoint(desks)
        and any(VOWEL_RE.search(desk) is None for desk in desks)
    )


def _reads_on(tokens: list[str]) -> bool:
    """Tell whether `tokens` are written as the words of a heading are: "End of the line"."""
    first, *others = [token for token in tokens if not token.isdecimal()]
    return first.istitle() and all(map(str.islower, others)) and any(map(VOWEL_RE.search, others))


def _is_signed_name(undated: str) -> bool:
    """Tell whether a dated signature holds a name, or names and agencies."""
    parts = [part for part in PART_RE.split(undated.strip(EDGES)) if part.strip()]
    return bool(parts) and all(
        is_agency(p) or is_initials(p) or is_name(PLACE_RE.split(p)[0].split()) for p in parts
    )
