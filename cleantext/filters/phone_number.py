"""Mask telephone numbers.

By shape: a number with its country code ("+44 20 7946 0000", "0049 ..."), with its
area in brackets ("(212) 555-0147"), in the three groups of North America with one kind of
mark between them ("212-555-0147"), with the 0 of a trunk call and nine digits or more in groups
("020 7946 0000", "01.02.03.04.05"), or any number of six digits or more after a word for telephone.
Where the package `phonenumbers` is installed, what it finds for the language's
country ("en-GB") is masked as well.

Left alone: scores ("21-17"), spans of years, dates, prices, figures in groups ("1 200
000"), numbers of books, cards and accounts.  Missed: local numbers without a word ("555-0147").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# No number without six digits that stand close together.
SIGN_RE = Pattern(r"\d (?: [ ().\u00a0/–-]{0,3} \d ){5}")

_CUE = r"""
    (?: tele?phone | telefon[eo]? | t[eé]l[eé]?(?:phone)? | phone | mobile | cell | handy | fax
      | hotline | whatsapp | call | dial | rufnummer | тел(?:ефон)? | 电话 | 電話 )
    (?: [ ] (?: number | no | us ) )? (?: [ ] (?: at | on ) )?
    [.]? [ ]? [:：]? [ ]?
"""
_GROUP = r"[ .\u00a0/–-]"
_EXTENSION = r"(?: ,? [ ]? (?: ext[.]? | x ) [ ]? \d{1,6} )?"

PHONE_RE = Pattern(
    rf"""
    (?: (?<! [\w.,:+-] ) | (?<= tel: ) ) (?! (?<= \d[ ] ) 0 )
    (?:
        (?: \+ | 00[ ]? ) [1-9]\d{{0,3}} (?: [ .\u00a0/()–-]{{1,3}} \d{{1,6}} ){{2,7}}
      | [(] \+ [1-9]\d{{0,3}} [)] (?: [ .\u00a0-]{{0,2}} \d{{2,8}} ){{2,6}}
      | \+ [1-9]\d{{6,14}}
      | (?: 1 [ .-] )? [(] [0-9]{{2,5}} [)] [ -]? \d{{3,4}} (?: [ .-]? \d{{2,4}} ){{1,3}}
      | (?: 1 [ .-] )? [2-9]\d\d ([.-]) [2-9]\d\d \1 \d{{4}}
      | 1-8(?: 00 | 33 | 44 | 55 | 66 | 77 | 88 )-[0-9A-Z]{{3}}-[0-9A-Z]{{4}}
      | 0 \d{{1,4}} (?: {_GROUP} \d{{2,8}} ){{1,5}}
    )
    {_EXTENSION}
    (?! \w | [.,:/-]\d )
    """
)
CUED_RE = Pattern(
    rf"""
    (?<!\w) {_CUE}
    ( [+(]? \d (?: [ .\u00a0/()–-]{{0,2}} \d ){{5,14}} {_EXTENSION} )
    (?! \w | [.,]\d )
    """,
    flags=re.IGNORECASE,
)
DATE_RE = Pattern(r"0?\d [./-] \d\d? [./-] \d{2,4} \b | 0\d{3} - \d{4} \b")


class FindPhones:
    """Finds numbers by shape, and by their country's plan where that can be known."""

    __slots__ = ("region",)

    def __init__(self, region: str | None = None) -> None:
        self.region = region

    def __call__(self, text: str) -> Iterator[Span]:
        found = [match.span(1) for match in CUED_RE.finditer(text)]
        found += (match.span() for match in PHONE_RE.finditer(text) if is_number(match[0]))
        plan = number_plans()
        if plan is not None:
            found += (
                (known.start, known.end) for known in plan.PhoneNumberMatcher(text, self.region)
            )
        done = 0
        for start, end in sorted(found):
            if start >= done:
                yield start, end
                done = end


def is_number(written: str) -> bool:
    """Tell whether digits in this shape can be a telephone number."""
    digits = sum(map(str.isdigit, written))
    if written[0] == "0" and (digits < 9 or DATE_RE.match(written)):
        return False
    return 7 <= digits <= 21


@cache
def number_plans() -> Any:
    """Return the package `phonenumbers`, or None where it is not installed."""
    try:
        import phonenumbers
    except ImportError:
        return None
    return phonenumbers


def for_language(language: str) -> Filter:
    """Return the filter for the country that a BCP 47 tag names, as "en-GB" does."""
    _, *subtags = language.split("-")
    return build(region=next((tag.upper() for tag in subtags if len(tag) == 2), None))


def build(placeholder: str = "<PHONE>", region: str | None = None) -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty.

    `region` is the country (ISO 3166) whose numbers are written without a code.
    """
    return Filter(
        RULE,
        Mask(FindPhones(region), placeholder),
        trigger=SIGN_RE.search,
        for_language=for_language,
    )


RULE = Rule(
    id="phone-number",
    group="masks",
    doc=__doc__,
    fixes=(
        ("Call +44 20 7946 0000 now.", "Call <PHONE> now."),
        ("(212) 555-0147 or 212-555-0147.", "<PHONE> or <PHONE>."),
        ("+1 (212) 555-0147 ext. 12; +442079460000", "<PHONE>; <PHONE>"),
        ("(+44) 20 7946 0000, (+49)30901820", "<PHONE>, <PHONE>"),
        ("Rufen Sie 0171 5550147 oder 0049 30 901820 an", "Rufen Sie <PHONE> oder <PHONE> an"),
        ("Tél. : 01.02.03.04.05", "Tél. : <PHONE>"),
        ("phone: 555-0147, 1-800-555-TAXI", "phone: <PHONE>, <PHONE>"),
    ),
    keeps=(
        ("won 21-17 21-19, 102-1004", "scores"),
        ("from 1990-2000, 1914-1918", "years"),
        ("2019-03-14, 14.03.2019, 03/14/2019", "dates"),
        ("1,200,000 and 1 200 000 euros", "figures"),
        ("ISBN 978-3-16-148410-0, IBAN DE89 3704 0044 0532 0130 00", "a book, an account"),
        ("192.0.2.17, 0.123 456 789", "an address of another kind, a fraction"),
        ("Call 12 people on 14 March", "too few digits"),
        ("Call <PHONE> now.", "masked already"),
    ),
    lossy=True,
)

FILTER = build()
