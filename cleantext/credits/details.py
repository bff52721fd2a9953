"""Addresses, dates and times: what stands beside a name and tells nothing of it.

>>> without_details("Jane Roe, 3.4.2015, roe@harbor.example")
'Jane Roe'
"""

from __future__ import annotations

from cleantext.patterns import Pattern

ADDRESS_RE = Pattern(
    r"""
    [\w.+-]{1,64} @ [\w-]{1,63} (?:\.[\w-]{2,63}){1,4}
    | @\w{2,30} \b
    | (?:https?://|www\.) \S+
    | \[email[ \xa0]protected\]
    """
)
PHONE_RE = Pattern(r"\+?\(?\d[\d() .-]{5,18}\d")
DATE_RE = Pattern(
    r"""
    \b (?:
      \d{1,2} [./-] [ ]? \d{1,2} [./-] [ ]? (?:\d{4}|\d\d)
    | \d{4} [/-] \d{1,2} [/-] \d{1,2}
    | \d{1,2} (?:\.|st|nd|rd|th)? [ ] (?:de[ ])? [^\W\d_]{3,10} \.? ,? [ ] (?:de[ ])? \d{4}
    | [^\W\d_]{3,9} \.? [ ] \d{1,2} (?:st|nd|rd|th)? , [ ]? \d{4}
    | (?:[01]?\d|2[0-3]) [:.h] [0-5]\d (?: :[0-5]\d )? (?:[ ]? [AaPp]\.?[Mm]\.?)?
      (?:[ ][A-Z]{2,4}\b)?
    | \d{1,2} [ ] (?: min | minute | hour | day )s? [ ] ago
    | \d{3,4} [ ] (?:GMT|UTC|[ECMP][SD]T)
    ) \b
    """
)
DATED_RE = Pattern(
    r"""
    [ ]
    (?: (?: (?: [Ll]ast[ ] )? [Uu]pdated (?:[ ]on)? | [Pp]ublished | Posted | [Pp]ublié
        | [Mm]is[ ]à[ ]jour | 입력 | 승인 | 등록 | 수정 ) [ ]? :? | GMT | \(HKT\) | on
      | (?: le | am | den | el | em | il ) (?= [ ]{2} | [ ]? $ )
      | (?: at | à | um | às | alle ) (?= [ ]* $ ) )
    (?= [ ] | $ )
    """
)  # what comes with a date
DATE_SIGN_RE = Pattern(r"\d (?: \d\d | [-./:h] | [ ]\w+[ ]ago )")  # in every date and time
DIGIT_RE = Pattern(r"\d")


def without_details(line: str) -> str:
    """Return `line` without addresses, dates, times and the words that come with them."""
    if "@" in line or "www." in line or "http" in line:
        line = ADDRESS_RE.sub(" ", line)
    if DATE_SIGN_RE.search(line) is not None:
        undated = DATE_RE.sub(" ", line)
        if undated != line:
            line = DATED_RE.sub(" ", undated)
    line = line.strip(" ,;|•·/–—-:=\t()")
    return line + ")" if line.count("(") > line.count(")") else line
