"""Make odd spaces between ordinary words plain.

No-break, figure, narrow and thin spaces come with copy from web pages and word
processors, where they stand for nothing; programs that split at spaces glue the words on
either side together.  Between two words, after a comma, beside another space and at the
ends of a line they become plain; after other punctuation too, where the text has no
plain space at all.

Left alone, where typography wants them:

- beside a digit ("10 000", "5 km", "March 14") and after an abbreviation or initial
  ("M. Dupont", "J. R. Roe");
- beside French punctuation (« oui », "quoi ?") and dashes;
- after a word of one letter (Czech "v Praze", Polish "w domu", Russian "в доме"), but for
  the English article and pronoun;
- ideographic spaces beside East Asian characters.

`no-break-space`, for those who ask for it, makes all of them plain.

Source: Unicode Standard, section 6.2; the style guides of the Czech, Polish and French
academies.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
from cleantext.odd_characters import (
    BETWEEN_WORDS,
    EAST_ASIAN_RE,
    SPACES,
    has_odd_character,
    is_beside,
)
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, primary_subtag

ODD_SPACE_RE = Pattern(
    rf"[{SPACES}] (?: (?P<ideographic> (?<= \u3000 ) ) | {BETWEEN_WORDS} )", re.DOTALL
)
# In a text without a plain space the odd ones stand for it after punctuation too.
AFTER_PUNCTUATION_RE = Pattern(
    rf"""[{SPACES}] (?= \w | [“"„«(\[¿¡] ) (?<= [.,;:?!»”"’)\]…] . )""", re.DOTALL
)
# Czech, Slovak and Polish have words of one letter that English has too.
SLAVIC_RE = Pattern(r"[ěščřžůťďňľĺŕąęłńśźżć]")
SLAVIC_LANGUAGES = ("cs", "sk", "pl", "sl", "hr")


def find(text: str) -> list[Change]:
    """Find odd spaces that stand where a plain one would."""
    return _find(text, None)


def find_in_slavic(text: str) -> list[Change]:
    """Find them in a language whose words of one letter keep their space."""
    return _find(text, True)


def find_in_other(text: str) -> list[Change]:
    """Find them in a language that has no such custom."""
    return _find(text, False)


def _find(text: str, slavic: bool | None) -> list[Change]:
    places = []
    for match in ODD_SPACE_RE.finditer(text):
        if match["ideographic"] is not None and is_beside(EAST_ASIAN_RE, text, match.start()):
            continue
        if match["article"] is not None:
            if slavic is None:
                slavic = SLAVIC_RE.search(text) is not None
            if slavic:
                continue
        places.append(match.start())
    if places and " " not in text:
        places += (match.start() for match in AFTER_PUNCTUATION_RE.finditer(text))
        places = sorted(set(places))
    return [(place, place + 1, " ") for place in places]


def for_language(tag: str) -> Filter:
    """Return the filter for texts in the language of a BCP 47 tag."""
    slavic = primary_subtag(tag) in SLAVIC_LANGUAGES
    return Filter(RULE, find_in_slavic if slavic else find_in_other, trigger=has_odd_character)


RULE = Rule(
    id="odd-space",
    group="characters",
    doc=__doc__,
    fixes=(
        ("The\xa0council met\u2007on\u202fFriday.", "The council met on Friday."),
        ("She is a\xa0judge, and I\xa0know,\xa0too.", "She is a judge, and I know, too."),
        ("into retirement.\u202fAt the time", "into retirement. At the time"),
        ("\xa0\xa0The council \xa0met.\xa0", "  The council  met. "),
        ("Reuters\u3000said", "Reuters said"),
        ("«\xa0Sí\xa0»,\xa0dijo.\xa0Luego\xa0se\xa0fue.", "«\xa0Sí\xa0», dijo. Luego se fue."),
        ("मंगलवार\xa0को टाला।\xa0यह", "मंगलवार को टाला। यह"),
    ),
    keeps=(
        ("It paid 10\xa0000 for 5\xa0km on March\xa014.", "beside digits"),
        ("M.\xa0Dupont et J.\xa0R.\xa0Roe", "after initials"),
        ("«\xa0Non\xa0», dit-il\xa0: pourquoi\xa0? Voilà\u202f!", "French punctuation"),
        ("v\xa0Praze, k\xa0moři a\xa0zpět", "Czech words of one letter"),
        ("w\xa0domu, z\xa0żoną, a\xa0także", "Polish words of one letter"),
        ("Земля\xa0— шар, он жил в\xa0доме", "Russian dashes and prepositions"),
        ("東京\u3000大阪", "an ideographic space"),
        ("1990\u2009–\u20092000", "thin spaces around a dash"),
    ),
)
FILTER = Filter(RULE, find, trigger=has_odd_character, for_language=for_language)
