"""The agency of a label that stands there without brackets, with its reporter."""

from __future__ import annotations

from cleantext.dateline.agencies import DOMAIN_RE, is_agency, read_agency
from cleantext.dateline.evidence import STRONG, WEAK, Evidence
from cleantext.dateline.places import UNCASED, is_place
from cleantext.dateline.separators import END_RE
from cleantext.patterns import Pattern

REPORTER_RE = Pattern(
    r"""
    \b (?: [Rr]eporters? | report | [Rr]eported[ ]by | [Cc]orrespondent | [Ss]taff
         | [Bb]y | [Pp]or | di | [Vv]on | from )\b
    """
)
NEWS_AGENCY_RE = Pattern(r"[^\W\d_a-z] [\w -]{2,30} [ ] (?: News | (?:News|Press)[ ]Agency )")
QUOTED_RE = Pattern(r"[«“\"] ( [^\W\d_] [^«»“”\"\n]{1,30} ) [»”\"]")  # «Авеста»
# "Kampala, Uganda | THE INDEPENDENT | "
PIPED_RE = Pattern(r"(?<= [|][ ] ) ( [A-Z]{3} [A-Z ]{0,24} ) (?= [ ][|][ ] )")


def take_agency(seen: Evidence, position: int, at_least: int = 0) -> int:
    """Take an agency that is named without brackets, no shorter than the name there."""
    if seen.signed:
        return 0
    end = read_agency(seen.text, position)
    if end is None or end < at_least - (seen.text[at_least - 1] == "."):
        opens = at_least and not seen.parts
        if opens and NEWS_AGENCY_RE.fullmatch(seen.text, position, at_least):
            seen.signed = WEAK
            return seen.add("agency", position, at_least)
        match = DOMAIN_RE.match(seen.text, position)
        if not match or (seen.parts and not seen.comma and not seen.dashed):
            return 0
        end = match.end()
    seen.signed = STRONG
    return seen.add("agency", position, end)


def take_quoted(seen: Evidence, position: int) -> int:
    """Take an agency that stands in quotation marks after place and date: «Авеста»."""
    quoted = QUOTED_RE.match(seen.text, position)
    if not (quoted and seen.place and seen.date) or seen.signed:
        return 0
    seen.signed = STRONG if is_agency(quoted[1]) else WEAK
    seen.add("agency", *quoted.span(1))
    return quoted.end()


def take_unknown_agency(seen: Evidence, position: int, end: int) -> int:
    """Take the words that stand after place and date, as an agency does."""
    text = seen.text
    words, last = text[position:end], seen.parts[-1].kind
    if last == "agency":
        return take_reporter(seen, position, end) or position
    cyrillic = "Ѐ" <= seen.place[0] <= "ӿ"
    follows = END_RE.match(text, end)
    marked = follows and follows.lastgroup in ("stop", "dash")
    if not marked and not (cyrillic and text[end] == ","):
        reporter = text[end : end + 2] == " (" and REPORTER_RE.match(text, end + 2)
        if not reporter:
            return position
    # After a dash only the wires of one script go on with their name.
    if last != "date" or (seen.dashed and not cyrillic):
        return position
    if words.count(" ") > 2 or (is_place(words) and not seen.comma):
        return position
    if seen.case == UNCASED and not seen.is_known():
        return position
    seen.signed = WEAK
    return seen.add("agency", position, end)


def take_reporter(seen: Evidence, position: int, end: int) -> int:
    """Take the reporter's name after the agency's: "РИА Новости, Виктория Иванова."."""
    words = seen.text[position:end]
    if not (seen.signed and seen.comma and seen.date) or " " not in words:
        return 0
    return seen.add("byline", position, end) if seen.text[end : end + 1] == "." else 0


def take_piped(seen: Evidence, position: int) -> int:
    """Take an agency in capitals between strokes, after a place whose region is known."""
    piped = PIPED_RE.match(seen.text, position)
    if not piped or seen.signed or not seen.units:
        return 0
    seen.signed = WEAK
    return seen.add("agency", *piped.span(1))


def may_sign(seen: Evidence, position: int) -> bool:
    """Tell whether the words after place and dash may be an agency, and not the story's."""
    text = seen.text
    return (
        "Ѐ" <= seen.place[0] <= "ӿ"
        or read_agency(text, position) is not None
        or DOMAIN_RE.match(text, position) is not None
    )
