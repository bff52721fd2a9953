"""Names of people.

A name is a few words with capitals, none of which means anything else here.  It is
`known` where the table has its given name: then nothing else need speak for it.

>>> is_people("Jane Roe and John Doe"), is_people("Monday Evening")
(True, False)
>>> is_people("Ovid Roe", known=True)
False
"""

from __future__ import annotations

from cleantext.credits.words import AND_RE
from cleantext.dateline.agencies import is_agency as is_known_agency
from cleantext.tables import credits as table

STATES = ("US", "UK", "UN", "EU", "EC")  # "U.S." is nobody's initials
# How words for what people are end in German, where these have capitals.
TITLES = (
    "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "chef", "chefin",
    "sprecher", "sprecherin", "trainer", "trainerin", "machthaber", "direktor", "direktorin",
    "vorsitzende", "vorsitzender", "coach", "richter", "bischof", "meister", "general",
)  # fmt: skip
_NO_MARKS = str.maketrans("", "", ".'’-‐")


def is_name(words: list[str], *, known: bool = False) -> bool:
    """Tell whether `words` are the name of one person; if `known`, by a given name."""
    while words and words[0].lower() in table.HONORIFICS:
        words = words[1:]
    if not 2 <= len(words) <= 5:
        return False
    if words[0].lower().endswith(TITLES):
        return False  # "Von Finanzminister Roe"
    if len(words) == 2 and words[1].strip("IVX") == "":
        return False  # "Catherine II"
    for n, word in enumerate(words):
        lower = word.lower()
        letters = word.translate(_NO_MARKS)
        # "Michael Gold" is a name; "Gold" opens none.
        if (
            not letters.isalpha()
            or (n and lower in table.HEADLINE_WORDS)
            or (lower in table.NOT_NAMES and not (n and (lower == "an" or is_given_name(words[0]))))
        ):
            return False
        small = lower in table.PARTICLES and n < len(words) - 1
        elided = "'" in word[:3] or "’" in word[:3]  # d'Arc
        if not (word[0].isupper() or small or elided) or word.endswith(("'s", "’s")):
            return False  # "John Brown's Body"
        given = not n and word.istitle() and is_given_name(word)  # "Ana" is an agency's too
        if len(word) > 2 and not given and (lower in table.POSTS or _is_agency(word)):
            return False
    if not (words[0][0].isupper() and words[-1].translate(_NO_MARKS)[-1:].isalpha()):
        return False
    if len(words) > 2 and (words[0] == words[-1] or words[2] == "zu"):
        return False  # "Von Haus zu Haus", "Von Anna Roe zu Jana Doe"
    if len(words[0]) > 5 and words[0].endswith("ing") and not is_given_name(words[0]):
        return False  # a gerund: "By Losing Twice"
    return not known or is_given_name(words[0])


def may_be_people(part: str) -> bool:
    """Tell whether `part` names people, the first by a given name that may be a word as well."""
    return is_people(part) and may_open_name(part.partition(" ")[0])


def may_open_name(word: str) -> bool:
    """Tell whether `word` is a given name, be it a word as well: "Grace"."""
    return is_given_name(word) or word.lower() in table.NAMES_AND_WORDS


def _is_agency(word: str) -> bool:
    """Tell whether `word` of a name is an agency instead, not "Mena"."""
    lower = word.lower()
    named = lower in table.ONLY_IN_CAPITALS and not word.isupper()
    return not named and is_known_agency(lower)


def is_given_name(word: str) -> bool:
    """Tell whether `word` is a given name of the table, or an initial."""
    from cleantext.tables.given_names import given_names

    names = given_names()
    lower = word.lower()
    if lower in names:
        return True
    first, dash, second = lower.partition("-")  # Jean-Pierre
    if dash:
        return first in names and second != ""
    letters = word.replace(".", "")
    return "." in word and len(letters) <= 2 and letters.isupper() and letters not in STATES


def is_people(part: str, *, known: bool = False) -> bool:
    """Tell whether `part` names one person or several."""
    first, *others = AND_RE.split(part)
    return is_name(first.split(), known=known) and all(is_name(one.split()) for one in others)
