"""The commonest order of a dateline, read in one go.

Nine datelines in ten are a place in capitals, maybe a region, then a date, an agency or
both, then a dash.  What this reads, the grammar reads just so, but takes ten times as long.
"""

from __future__ import annotations

import re

from cleantext.dateline.agencies import is_agency
from cleantext.dateline.dates import Date, is_weekday, month_number
from cleantext.dateline.places import is_region
from cleantext.dateline.record import Label, Part
from cleantext.patterns import Pattern

COMMON_RE = Pattern(
    r"""
    (?P<place> (?: ST[.][ ] )? [A-Z]{2,} (?: [ -][A-Z]{2,} ){0,3} ) (?= ,[ ] | [ ][(] )
    (?: ,[ ]
        (?P<region>
            [A-Z][a-z]{2,} (?: [ ][A-Z][a-z]+ )? | [A-Z]{4,}
          | [A-Z][A-Za-z]{1,4}[.] | [A-Z][.][A-Z][.]
        )
        (?= , | [ ][(] )
    )?
    (?: ,[ ]
        (?P<date>
            (?P<month> [JFMASOND][A-Za-z]{2,3} (?: [.] | [A-Za-z]{0,5} ) ) [ ]
            (?P<day> 0?[1-9] | [12]\d | 3[01] )
            (?: ,[ ] (?P<year> 20\d\d ) )?
        )
    )?
    (?: [ ] [(] (?P<agency> [A-Z][A-Za-z]+ ) [)] )?
    [ ]{1,2} (?: --? | [–—] | _ ) \s+
    (?= [A-Z"<] | “\S )
    """
)


def match(text: str, start: int) -> re.Match[str] | None:
    """Return what stands at `start` in the commonest order, None for any other.

    The match ends where the story begins.
    """
    found = COMMON_RE.match(text, start) if text[start + 1 : start + 2].isupper() else None
    if not found:
        return None
    place, region, month, agency = found.group("place", "region", "month", "agency")
    if place.endswith("DAY") and is_weekday(place):
        return None
    if region and (is_weekday(region) or not (region[1:].islower() or is_region(region))):
        return None
    if not (month_number(month) if month else agency) or (agency and not is_agency(agency)):
        return None
    return found


def label(match: re.Match[str]) -> Label:
    """Return the label that was matched, with its parts."""
    parts = [Part("place", *match.span("place"))]
    if match["region"]:
        parts.append(Part("region", *match.span("region")))
    date = None
    if match["month"]:
        year = match["year"]
        parts.append(Part("date", *match.span("date")))
        date = Date(
            match.end("date"),
            month_number(match["month"]),
            int(match["day"]),
            int(year) if year else None,
        )
    if match["agency"]:
        parts.append(Part("agency", *match.span("agency")))
    return Label(match.start(), match.end(), tuple(parts), date)
