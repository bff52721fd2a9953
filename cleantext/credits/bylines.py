"""Bylines, weighed by what they are made of.

>>> weigh_byline("Von Jana Roe, dpa"), weigh_byline("Anna Karenina")
(<Weight.SURE: 2>, <Weight.MAYBE: 1>)
"""

from __future__ import annotations

from cleantext.credits.agencies import (
    is_agency,
    is_beat,
    is_house_staff,
    is_institution,
    is_paper,
    is_post,
    is_posted,
)
from cleantext.credits.caseless import (
    SPOKEN,
    has_surname,
    is_caseless_name,
    is_writer,
    weigh_placed,
)
from cleantext.credits.details import ADDRESS_RE, DIGIT_RE, without_details
from cleantext.credits.makers import are_makers, is_addition, is_people_and_more, is_report, made_by
from cleantext.credits.names import is_given_name, is_people, may_be_people
from cleantext.credits.signatures import is_signature
from cleantext.credits.sources import is_shared, is_sourced
from cleantext.credits.unmarked import are_tasked, weigh_unmarked
from cleantext.credits.weights import Weight
from cleantext.credits.words import (
    BRACKETS,
    LAST_BRACKET_RE,
    PART_RE,
    PLACE_RE,
    WHOLE_BRACKET_RE,
    bare,
    is_caseless,
    is_post_word,
    is_proper,
    is_small,
)
from cleantext.dateline.places import BEYOND_CASES, is_place
from cleantext.patterns import Pattern
from cleantext.tables import credits as table
from cleantext.tables import surnames

LONGEST = 140  # characters of a line that may be a byline or a sign-off
# The staff of a house, under its name or not: "the Harbor Gazette Editorial Board".
STAFF_RE = Pattern(
    r"""
    (?:[Tt]he[ ]|THE[ ]|[Oo]ur[ ])? (?: [^\W\d_a-z][\w.'’&-]* [ ] ){0,5}
    (?: Editorial[ ](?:Board|Team|Staff|Desk) | News[ ]?(?:room|desk|[ ]Staff|[ ]Service|[ ]Team)
      | (?:Web|Sports|Business|Online|City|Foreign|National|Digital)[ ](?:Desk|Staff|Team)
      | [Nn]ews[ ][Ss]ervices?
      | Staff (?: [ ] and [ ] (?: [Ww]ire | [Nn]ews ) [ ] (?: [Ss]ervices? | [Rr]eports? ) )? )
    """
)
# No `\w` after the first letter: the vowel signs of Indic scripts are none.
LABEL_RE = Pattern(r"([^\W\d_] [^\n:：.,]{0,24}?) [.]? [ ]? [:：] [ ]? (?=\S)")
SECOND_LABEL_RE = Pattern(r"[ ]* [,;/|–-]? [ ]+ (?P<label> [^\W\d_]{2,14} ) [ ]? [:：] [ ]? (?=\S)")
# Labels that stand before other things as well: "Story: Big Trouble".
LABELS_OF_MORE = frozenset(
    "report story text texto texte testo tekst words گزارش کتاب रिपोर्ट প্রতিবেদন লেখা เรื่อง".split()
)
# Labels that stand before what a reporter asks as well.
SPEAKERS = frozenset("记者 記者 기자 นักข่าว ผู้สื่อข่าว خبرنگار مراسل".split())
REPORTS_RE = Pattern(
    r"""
    (.{5,40}?) [ ] (?: reports | reporting | writes )
    (?: [ ] (?:from|in) [ ] [^\W\d_a-z][\w ,]{2,30} )? \.?
    """
)
YEAR_RE = Pattern(r"c\. [ ]? (?:19|20)\d\d ,? [ ]")  # "c.1996 N.Y. Times News Service"
ACRONYM_RE = Pattern(r"[A-Z]{3,6}")
# A station or page whose name ends in a figure: "G1", "TVN24".
NUMBERED_RE = Pattern(r"\b (?: [A-Z]{1,5} \d{1,2} | g1 ) \b")


def weigh_byline(line: str) -> Weight:
    """Return how much speaks for `line` being a byline or part of one."""
    line = line.strip().lstrip("^*-–—• ").rstrip("=<* ")
    if not 1 < len(line) <= LONGEST or line[-1] in ":：":  # "To the editor:"
        return Weight.NONE
    bracket = WHOLE_BRACKET_RE.fullmatch(line) if line[0] in BRACKETS else None
    if bracket is not None:
        return _weigh_bracketed(bracket[1].strip())
    if ADDRESS_RE.fullmatch(line) is not None:
        return Weight.SURE if "_" in line or line.find("@") > 0 else Weight.NONE  # "@home"
    if "@" in line and is_address(line):
        return Weight.SURE
    if not (line[0].isalpha() or line[0].isdigit()):
        return Weight.NONE
    year = YEAR_RE.match(line) if line.startswith("c.") else None
    if year is not None:
        house = line[year.end() :]
        known = is_agency(house) or is_house_staff(house) or is_paper(house)
        return Weight.SURE if known else Weight.NONE
    plain = without_details(line)
    if is_writer(plain):
        return Weight.SURE
    if not plain or plain[-1] in "?!:…？！" or _has_figures(plain):
        return Weight.NONE
    label = LABEL_RE.match(plain)
    if label is not None and is_caseless(plain) and is_place(label[1]):
        return weigh_placed(plain[label.end() :])
    if label is not None:
        return _weigh_labelled(label[1].lower().strip(), plain[label.end() :])
    weight = _weigh_worded(plain)
    if weight is None:
        return weigh_unmarked(plain, has_details=len(plain) < len(line) - 2)
    return weight


def is_detail(line: str) -> bool:
    """Tell whether the line below a byline is the writer's post or address."""
    return len(line) <= 60 and (not without_details(line) or is_post(line.strip(" =<")))


def is_address(line: str) -> bool:
    """Tell whether `line` is how to reach the writer, and no more: "Twitter: @jane_roe"."""
    words = without_details(line).lower()
    return not words or words in table.ADDRESS_LABELS


def _has_figures(plain: str) -> bool:
    """Tell whether `plain` has figures that belong to no name of a station."""
    if DIGIT_RE.search(plain) is None:
        return False
    return DIGIT_RE.search(NUMBERED_RE.sub("", plain)) is not None


def _weigh_bracketed(words: str) -> Weight:
    """Weigh what is in brackets: a word must say what it is, as in "(di Amalia Roe)"."""
    if is_writer(words):
        return Weight.SURE
    word, _, rest = words.partition(" ")
    if rest and word.lower() in table.BY_WORDS | table.BY_WORDS_NAMED:
        return _weigh_named(rest, known=False)
    return Weight.NONE


def _weigh_worded(line: str) -> Weight | None:
    """Weigh a line in which a word says what it is, None where there is no such word."""
    lower = line.lower()
    if lower.startswith(table.BY_PHRASES):
        for phrase in table.BY_PHRASES:
            if lower.startswith(phrase + " "):
                return _weigh_named(line[len(phrase) + 1 :], known=False)
    word, _, rest = line.partition(" ")
    word = word.lower().rstrip(".")
    if word in table.BY_WORDS:
        if rest.islower() and is_people(rest.title(), known=True):  # "by jane roe"
            return Weight.MAYBE
        return _weigh_named(rest, known=False)
    made = made_by(line)
    if made:
        return _weigh_after(made)
    reports = REPORTS_RE.fullmatch(line)
    if reports is not None and is_people(reports[1], known=True):
        return Weight.SURE
    if word in table.BY_WORDS_NAMED and rest:
        return _weigh_after(rest)
    if is_report(line.split()):
        return Weight.SURE
    if word in table.TEXT_WORDS and may_be_people(rest):
        return Weight.SURE
    if word in table.AUTHOR_WORDS and is_people(rest):
        return Weight.MAYBE
    if word == "na" and (is_post(rest, alone=True) or is_agency(rest) or is_east_african(rest)):
        return Weight.SURE
    if word == "from" and rest:
        return _weigh_from(rest)
    return None


def _weigh_labelled(label: str, rest: str) -> Weight:
    label = label.partition("(")[0].strip()  # "Author(s)"
    words = label.split()
    if label in table.INTERVIEWS or label in table.OPINIONS:
        # "Opinion: Jane Roe", and "Interview: Emmanuel Macron", of whom the copy speaks; but
        # "Obituary: Jane Roe", "Profile: Jane Roe" are headlines.
        named = is_people(rest) if label in table.INTERVIEWS else may_be_people(rest)
        return Weight.MAYBE if named else Weight.NONE
    if (label in table.CITING or label in table.SOURCES) and is_sourced(rest):
        return Weight.SURE
    if not _is_label(label, words):
        return Weight.NONE
    rest, second = _without_second(rest)
    if is_signature(rest):
        return Weight.SURE  # "Autor: dpa/kl"
    parts = PART_RE.split(rest)
    if is_caseless(rest) and rest[0] > BEYOND_CASES:
        named = is_caseless_name(rest) or has_surname(rest)
        if words[0] in LABELS_OF_MORE | SPEAKERS and not named:
            return Weight.NONE
        if not SPOKEN.isdisjoint(rest):
            return Weight.NONE
        return Weight.SURE if len(rest) <= 30 and rest[-1] not in "。.!?！？।؟" else Weight.NONE
    first = parts[0]
    known = len(words) == 1 and words[0] in LABELS_OF_MORE and not second
    if (
        is_agency(first)
        or (may_be_people(first) if known else is_people(first))
        or (not known and is_post(first, alone=True))
    ):
        return Weight.SURE if all(map(is_addition, parts[1:])) else Weight.NONE
    return Weight.MAYBE if is_people(rest) else Weight.NONE  # "Text: Ovide Roe"


def _without_second(rest: str) -> tuple[str, bool]:
    """Return `rest` less a second label and its names: "Jana Roe, Fotos: John Doe"."""
    second = SECOND_LABEL_RE.search(rest)
    if second is not None:
        label, names = second["label"].lower(), rest[second.end() :]
        known = _is_label(label, [label]) or label in table.PICTURE_WORDS
        if second.start() and known and (is_people(names) or is_agency(names)):
            return rest[: second.start()], True
    return rest, False


def _is_label(label: str, words: list[str]) -> bool:
    """Tell whether `label` says that a writer comes: "Autor", "Text und Fotos", "Edited by"."""
    if label in table.BY_LABEL_PHRASES or label in table.BY_PHRASES:
        return True
    made = [word for word in map(bare, words) if word not in table.LABEL_LINKS]
    texts = [word in table.BY_LABELS or is_post_word(word) for word in made]
    if len(made) == 1:
        return texts[0]
    pictured = all(
        text or word in table.PICTURE_WORDS for text, word in zip(texts, made, strict=True)
    )
    return any(texts) and (pictured or (texts[0] and texts[-1]))


def _weigh_named(rest: str, *, known: bool) -> Weight:
    """Weigh what follows a word like "By"."""
    if rest.endswith(".") and not rest[-3:-1].isupper():
        rest = rest[:-1]
    if are_tasked(rest):
        return Weight.SURE  # "Von Jana Roe (Text) und Jan Doe (Fotos)"
    bracket = LAST_BRACKET_RE.search(rest)
    if bracket is not None:
        if is_people(rest[: bracket.start()], known=known):
            return Weight.SURE  # "Par Jeanne Roe (Bruxelles, bureau européen)"
        rest = f"{rest[: bracket.start()]}, {bracket[1]}"
    parts = [part for part in PART_RE.split(rest) if part.strip()]
    if not parts or len(parts) > 8:
        return Weight.NONE
    if is_shared(parts[0]):
        return Weight.SURE
    words = parts[0].split()
    if is_agency(rest):
        return Weight.SURE  # "By RFE/RL"
    if NUMBERED_RE.fullmatch(parts[0]) and all(map(is_addition, parts[1:])):
        return Weight.SURE  # "Por G1"
    if len(parts) == 2 and ACRONYM_RE.fullmatch(parts[0]) and is_small(parts[1].split()[0]):
        return Weight.SURE if is_proper(parts[1]) else Weight.NONE  # "Do UOL, em São Paulo"
    makes = (
        (is_agency(words[0]) and all(word[0].isupper() for word in words))
        or is_people_and_more(parts[0], known=known)
        or STAFF_RE.fullmatch(parts[0])
        or is_agency(parts[0])
        or is_paper(parts[0])
        or is_house_staff(parts[0])
        or is_post(parts[0], alone=True)
        or (is_post(parts[0]) and is_post_word(parts[0].split()[-1]))
        or are_makers(parts[0], known=known)
        or is_beat(parts[0])
    )
    added = all(
        is_addition(part) or is_beat(part) or NUMBERED_RE.fullmatch(part) or is_institution(part)
        for part in parts[1:]
    )
    return Weight.SURE if makes and added else Weight.NONE


def is_east_african(part: str) -> bool:
    """Tell whether the people in `part` have names of East Africa: "Juma Otieno, Nairobi"."""
    who = PART_RE.split(part)[0]
    first, *others = who.lower().split() or [""]
    named = is_given_name(first) or first in surnames.EAST_AFRICAN  # not "Na Rais Ruto"
    return named and is_people(who) and not surnames.EAST_AFRICAN.isdisjoint(others)


def _weigh_after(rest: str) -> Weight:
    """Weigh what follows a word that may open a headline as well: "Por", "Analysis by"."""
    if _weigh_named(rest, known=True):
        return Weight.SURE
    who, *others = PART_RE.split(rest)
    if are_makers(who, known=False) and all(map(is_addition, others)):
        return Weight.SURE  # "Von Ovida Roe und dpa"
    if not is_people(who) or is_place(who) or not all(map(is_addition, others)):
        return Weight.NONE
    # "Por Bela Megale": no name of the table.  A post or an agency speaks for it as well,
    # or else the story must not speak of it.
    signed = any(is_agency(part) or is_posted(part) for part in others)
    return Weight.SURE if signed else Weight.MAYBE


def _weigh_from(rest: str) -> Weight:
    parts = PART_RE.split(rest)
    if is_post(parts[0], alone=True):
        return Weight.SURE
    if is_people_and_more(parts[0], known=True) or rest.startswith(("our ", "a ", "the ")):
        return Weight.SURE if is_people_and_more(parts[0], known=False) else Weight.NONE
    house, ours, who = rest.replace("’", "'").partition("'s ")
    if ours and is_agency(house) and is_people(who):
        return Weight.SURE  # "From CNN's Jane Roe"
    place = PLACE_RE.search(rest)
    if place is not None and is_people(rest[: place.start()]) and is_proper(rest[place.end() :]):
        return Weight.SURE
    first, *others = parts
    posted = others and is_people(first) and all(is_post(p) or is_agency(p) for p in others)
    return Weight.SURE if posted else Weight.NONE
