"""The commonest order of a dateline, read in one go.

Nine datelines in ten are a place in capitals, maybe a region, then a date, an agency or
both, then a dash.  What this reads, the grammar reads just so, but takes ten times as long.
"""

from __future__ import annotations

from cleantext.dateline.agencies import is_agency
from cleantext.dateline.dates import Date, month_number
from cleantext.dateline.record import Label, Part
from cleantext.patterns import Pattern

COMMON_RE = Pattern(
    r"""
    (?P<place> [A-Z]{2,} (?: [ ][A-Z]{2,} ){0,3} )
    (?: ,[ ]
        (?P<region> [A-Z][a-z]{3,} (?: [ ][A-Z][a-z]+ )? | [A-Z][a-z]{1,4}[.] | [A-Z][.][A-Z][.] )
        (?= , | [ ][(] )
    )?
    (?: ,[ ]
        (?P<date>
            (?P<month> [JFMASOND][a-z]{2,8} ) [.]?[ ] (?P<day> \d{1,2} )
            (?: ,[ ] (?P<year> 20\d\d ) )?
        )
    )?
    (?: [ ] [(] (?P<agency> [A-Z][A-Za-z]+ ) [)] )?
    [ ] (?: --? | [—–_] ) \s+
    (?= [A-Z"<“] )
    """
)


def read(text: str, start: int) -> Label | None:
    """Return the label that starts at `start` in the commonest order, None for any other."""
    match = COMMON_RE.match(text, start)
    if not match:
        return None
    month, agency = match["month"], match["agency"]
    number = month_number(month) if month else None
    if not (number or (agency and not month)) or (agency and not is_agency(agency)):
        return None
    parts = [Part("place", *match.span("place"))]
    if match["region"]:
        parts.append(Part("region", *match.span("region")))
    date = None
    if number:
        year = match["year"]
        parts.append(Part("date", *match.span("date")))
        date = Date(match.end("date"), number, int(match["day"]), int(year) if year else None)
    if agency:
        parts.append(Part("agency", *match.span("agency")))
    return Label(start, match.end(), tuple(parts), date)
