"""Recognise the short lines in which copy says who made it.

A byline, a sign-off and a credit are built of few parts: people, posts, agencies and
papers, places, dates, initials, addresses.  What tells them from a headline or a
cross-head is that nothing else is in them.

>>> weigh_byline("By Jane Roe and John Doe, Staff Writers") is Weight.SURE
True
>>> weigh_byline("By land and by sea") is Weight.NONE
True
>>> is_signature("(SDA/kl)")
True
"""

from __future__ import annotations

from enum import IntEnum

from cleantext.dateline.agencies import is_agency as is_known_agency
from cleantext.lines import is_table_row
from cleantext.patterns import Pattern
from cleantext.tables import credits as table

LONGEST_FOOT = 700  # characters of a last line that are looked at
LONGEST = 140  # characters of a line that may be a byline or a sign-off
LONGEST_WRITER = 300  # characters of a sentence about a writer
LONGEST_SUBJECT = 60  # characters of a sentence in which its writer is named
LONGEST_TAIL = 120  # characters at the end of a paragraph in which its credit begins

ADDRESS_RE = Pattern(
    r"""
    [\w.+-]{1,64} @ [\w-]{1,63} (?:\.[\w-]{2,63}){1,4}
    | @\w{2,30} \b
    | (?:https?://|www\.) \S+
    """
)
DATE_RE = Pattern(
    r"""
    \b (?:
      \d{1,2} [./-] [ ]? \d{1,2} [./-] [ ]? (?:\d{4}|\d\d)
    | \d{4} [/-] \d{1,2} [/-] \d{1,2}
    | \d{1,2} (?:\.|st|nd|rd|th)? [ ] (?:de[ ])? [^\W\d_]{3,10} \.? ,? [ ] (?:de[ ])? \d{4}
    | [^\W\d_]{3,9} \.? [ ] \d{1,2} , [ ]? \d{4}
    | (?:[01]?\d|2[0-3]) [:.h] [0-5]\d (?:[ ]? [AaPp]\.?[Mm]\.?)? (?:[ ][A-Z]{2,4}\b)?
    | \d{3,4} [ ] (?:GMT|UTC|[ECMP][SD]T)
    ) \b
    """
)
# The staff of a house, under its name or not: "the Harbor Gazette Editorial Board".
STAFF_RE = Pattern(
    r"""
    (?:[Tt]he[ ]|THE[ ]|[Oo]ur[ ])? (?: [^\W\d_a-z][\w.'’&-]* [ ] ){0,5}
    (?: Editorial[ ](?:Board|Team|Staff|Desk) | News[ ]?(?:room|desk|[ ]Staff|[ ]Service|[ ]Team)
      | (?:Web|Sports|Business|Online|City|Foreign|National|Digital)[ ](?:Desk|Staff|Team)
      | Staff )
    """
)
DATED_RE = Pattern(
    r"[ ] (?: (?:[Uu]pdated|[Pp]ublished|Posted) :? | GMT | \(HKT\) | on ) (?= [ ] )"
)  # what comes with a date
DATE_SIGN_RE = Pattern(r"\d (?: \d\d | [-./:h] )")  # in every date and time
DIGIT_RE = Pattern(r"\d")
PHONE_RE = Pattern(r"\+?\(?\d[\d() .-]{5,18}\d")
PART_RE = Pattern(r"[ ]* [,;|•·/／] [ ]* | [ ]+ [-–—:]+ [ ]+ | [ ]{3,}")
PLACE_RE = Pattern(r"[ ] (?:in|of|for|at|with|aus|à|avec|en|desde|em|dalla|dal|na|w|в|из) [ ]")
AND_RE = Pattern(r"[ ] (?:and|&|und|et|y|e|i|a|og|och|en|ve|dan|и|і|та) [ ]")
# No `\w` after the first letter: the vowel signs of Indic scripts are none.
LABEL_RE = Pattern(r"([^\W\d_] [^\n:：.,]{0,24}?) [ ]? [:：] [ ]? (?=\S)")
CJK_LABEL_RE = Pattern(
    r"""
    (?:作者|记者|記者|文字|撰文|采写|文|글|筆者|執筆)
      [ :：/／=＝・]+ [^\W\d_]{2,12} (?:[ 、,，] [^\W\d_]{2,4}){0,5}
    | (?: (?:本报|本刊|本社|新华社|中新社|人民网)? (?:驻\w{2,6})? (?:特约|首席)? 记者 [ ]?
        | [\u4e00-\u9fff]{1,8} 记者 [ ] )
      [\u4e00-\u9fff]{2,4} (?:[ 、，][\u4e00-\u9fff]{2,4}){0,5} (?: [ ]? (?:报道|撰稿|摄|文) )?
    | (?: [\uac00-\ud7a3]{2,6} [=·] [\uac00-\ud7a3\w]{2,8} [)\]]? [ ]? )?
      [\uac00-\ud7a3]{2,4} (?:[ ·,][ ]?[\uac00-\ud7a3]{2,4}){0,3}
      [ ] (?:[\uac00-\ud7a3]{2,6}[ ])? (?:기자|특파원|논설위원)
    """
)
QUOTED_RE = Pattern(r"[«„“\"] [^\W\d_a-z][^«»„“”\"]{1,30} [»“”\"]")
WHOLE_BRACKET_RE = Pattern(r"[(\[（【] ([^()\[\]（）【】]*) [)\]）】]")
LAST_BRACKET_RE = Pattern(r"[ ]* \( ([^()]{1,40}) \) $")
MADE_BY_RE = Pattern(
    r"""
    (?: (?: [\w&,]+ [ ] ){0,3}? (?P<noun> [^\W\d_]+ ) [ ] [Bb]y
      | (?: (?: Ein | Eine | Un | Une | Una | Um | Uma ) [ ] )? (?P<genre> [^\W\d_]+ )
        [ ] (?: von | par | por | di | de | od | av | af | van | door | oleh ) )
    [ ]? :? [ ]
    """
)
REPORTS_RE = Pattern(
    r"""
    (.{5,40}?) [ ] (?: reports | reporting | writes )
    (?: [ ] (?:from|in) [ ] [^\W\d_a-z][\w ,]{2,30} )? \.?
    """
)
TOKEN_RE = Pattern(r"[^\s/／,、，;|•·&+=＝()\[\]（）–—-]+")
# "Le Monde avec AFP": a house, and the agency whose copy it used.
SHARED_RE = Pattern(
    r"""
    ( [^\W\d_a-z][\w.'’-]* (?: [ ] [^\W\d_][\w.'’-]* ){0,3} )
    [ ] ( with | avec | mit | con | com | с | з | z | s | met | med | ile ) [ ]
    ( [^\W\d_] [\w.’' -]{1,30} )
    """
)
# A station or page whose name ends in a figure: "G1", "TVN24".
ACRONYM_RE = Pattern(r"[A-Z]{3,6}")
NUMBERED_RE = Pattern(r"\b [A-Z]{1,5} \d{1,2} \b")

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
DOMAIN_RE = Pattern(
    r"""
    [\w-]{3,30}
    (?: \. (?: com | co | org | net | info | news | tv | vn | de | at | ch | pl | cz | sk | ru | ua
             | bg | fr | es | it | pt | br | id | in | uk | cn | jp | kr | tr ) ){1,2}
    """
)
CODE_RE = Pattern(r"[A-Z]{2,5} [ ]? \d{3,5}")  # a desk's number for the story
# Marks by their shape alone: "(CONTINUES)", "/PRNewswire/", "-0-", "NNNN".
SHAPED_RE = Pattern(
    r"""
    \( (?: (?!(?:USA|UK|EU|UN|US|UAE|AP)\)) [^\W\d_a-z]{2,12} ) (?: [ ] [^\W\d_a-z]{2,12} ){0,2} \)
    | /{1,2} [^\W\d_a-z] [\w.&-]{1,20} (?: [ ] [\w.&-]{2,20} ){0,2} /{1,2}
    | [-=*–—]{1,3} [ ]? \d{1,3} [ ]? [-=*–—]{1,3} | 30
    | [-=]{1,2} [ ]? [A-Z]{2,6} [ ]? [-=]{1,2} | \d{4} [ ]? GMT | ([A-Z]) \1{2,3}
    | [BCDFGHJ-NP-TVWXZ] (?: [BCDFGHJ-NP-TVWXZ] ) {3}
    """
)
ENDS_OF_SENTENCES = tuple('.!?"”»…')
EDGES = " \t-–—―=/*#~_|•·©'’.,"
BRACKETS = "([{<（［【〔＜)]}>）］】〕＞"
NOTES = ("NOTE: ", "Note: ")  # below a table
STATES = ("US", "UK", "UN", "EU", "EC")  # "U.S." is nobody's initials
LINKS = frozenset("and with und mit et avec y e i con com from der de da z dan и с".split())


class Weight(IntEnum):
    """How much speaks for it that a line is a byline.

    A MAYBE is one that a headline may look like ("Anna Karenina"): look
    whether the copy below speaks of that person.
    """

    NONE = 0
    MAYBE = 1
    SURE = 2


def is_name(words: list[str], *, known: bool = False) -> bool:
    """Tell whether `words` are the name of one person; if `known`, by a given name."""
    while words and words[0].lower() in table.HONORIFICS:
        words = words[1:]
    if not 2 <= len(words) <= 5:
        return False
    for n, word in enumerate(words):
        lower = word.lower()
        letters = word.translate(_NO_MARKS)
        # "Michael Gold" is a name; "Gold" opens none.
        if not letters.isalpha() or (
            lower in table.NOT_NAMES and not (n and (lower == "an" or is_given_name(words[0])))
        ):
            return False
        small = lower in table.PARTICLES and n < len(words) - 1
        elided = "'" in word[:3] or "’" in word[:3]  # d'Arc
        if not (word[0].isupper() or small or elided):
            return False
        given = not n and word.istitle() and is_given_name(word)  # "Ana" is an agency's too
        if len(word) > 2 and not given and (lower in table.POSTS or is_known_agency(lower)):
            return False
    if not (words[0][0].isupper() and words[-1].translate(_NO_MARKS)[-1:].isalpha()):
        return False
    if len(words[0]) > 5 and words[0].endswith("ing") and not is_given_name(words[0]):
        return False  # a gerund: "By Losing Twice"
    return not known or is_given_name(words[0])


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


def is_agency(part: str) -> bool:
    """Tell whether `part` is an agency, as it signs."""
    lower = part.strip(EDGES + BRACKETS).casefold()
    if _is_agency_word(lower) or lower.replace("-", " ") in table.AGENCY_NAMES:
        return True
    words = TOKEN_RE.findall(lower)
    return (
        len(words) > 1
        and all(_is_agency_word(word) or word in LINKS for word in words)
        and words[0] not in LINKS
        and words[-1] not in LINKS
    )


def is_shared(part: str) -> bool:
    """Tell whether `part` is a house and its agency: "Le Monde avec AFP"."""
    shared = SHARED_RE.fullmatch(part)
    if shared is None or not is_agency(shared[3]):
        return False
    house, link, agency = shared.groups()
    if is_post(house) or is_agency(house) or house.isupper():
        return True
    # Not "Lunch with Reuters", nor "La vie avec Sputnik".
    return link != "with" and (
        not agency.istitle() or (" " in house and agency in table.TITLED_AGENCIES)
    )


def is_sourced(part: str) -> bool:
    """Tell whether `part` names nothing but agencies and papers, an agency among them."""
    words = part.split()
    if len(words) > 1 and words[0].casefold() in table.CITING:
        # "За повідомленням Reuters": what is cited may stand between.
        rest = words[2:] if len(words) > 2 and words[1].islower() else words[1:]
        part = " ".join(rest)
    parts = PART_RE.split(part)
    agencies = [is_agency(one) for one in parts]
    return (any(agencies) or part.partition(" ")[0].casefold() in table.AGENCY_NOUNS) and all(
        known or is_post(one) or _is_initials(one) or is_title(one)
        for known, one in zip(agencies, parts, strict=True)
    )


def is_title(part: str) -> bool:
    """Tell whether `part` is a few words that all hold a capital: "iRozhlas"."""
    words = part.split()
    if words and words[0].casefold() in table.AGENCY_NOUNS:
        return len(words) <= 6 and all(word != word.lower() or _is_small(word) for word in words)
    return len(words) <= 3 and all(word != word.lower() for word in words)


def _is_agency_word(word: str) -> bool:
    return (
        is_known_agency(word)
        or word in table.AGENCY_NAMES
        or ("." in word and DOMAIN_RE.fullmatch(word) is not None)
    )


def is_post(part: str, *, alone: bool = False) -> bool:
    """Tell whether `part` is a post or a paper; if it stands `alone`, by every word of it."""
    part = part.strip('«»„“”"')
    lower = part.casefold().strip(" .")
    if is_agency(lower):
        return True
    if lower.startswith(
        ("special to ", "special for ", "for the ", "exclusive to ", "spécial pour ")
    ):
        return all(_is_small(w) or w[0].isupper() for w in part.split()[1:])
    place = PLACE_RE.search(part)
    if place is not None and (is_agency(part[: place.start()])):
        return _is_proper(part[place.end() :])
    for agency in ("the associated press ", "associated press ", "agence france-presse "):
        if lower.startswith(agency):
            part = part[len(agency) :]
    words = part.split()
    if not 1 <= len(words) <= 8:
        return False
    if alone and len(words) <= 4 and _bare(words[0]) in table.STAFFS:
        return all(w[0].isupper() or _is_small(w) for w in words)  # "Redação Terra"
    if alone and _is_agency_word(_bare(words[0])) and len(words) > 1 and words[0][0].isupper():
        return all(_bare(w) in table.SECTIONS or is_post_word(w) for w in words[1:])
    if alone:
        return any(is_post_word(w) for w in words) and all(
            is_post_word(w) or _is_small(w) or _is_agency_word(_bare(w)) for w in words
        )
    if not all(w[0].isupper() or _is_small(w) or is_post_word(w) for w in words):
        return False
    return any(is_post_word(w) for w in words) or _bare(words[-1]) in table.OUTLETS


def is_outlet(part: str) -> bool:
    """Tell whether `part` is the name of a paper or a station, by its last word."""
    words = part.replace("-", " ").split()
    return (
        1 < len(words) <= 6
        and all(word[0].isupper() or _is_small(word) for word in words)
        and _bare(words[-1]) in table.OUTLETS
    )


def weigh_byline(line: str) -> Weight:
    """Return how much speaks for `line` being a byline or part of one."""
    line = line.strip().lstrip("^*-–—• ").rstrip("=<* ")
    if not 1 < len(line) <= LONGEST or line[-1] in ":：":  # "To the editor:"
        return Weight.NONE
    bracket = WHOLE_BRACKET_RE.fullmatch(line) if line[0] in BRACKETS else None
    if bracket is not None:
        # In brackets only with a word that says what it is: "(di Amalia Roe)".
        if not line.isascii() and CJK_LABEL_RE.fullmatch(bracket[1].strip()):
            return Weight.SURE
        word, _, rest = bracket[1].strip().partition(" ")
        if word.lower() in table.BY_WORDS | table.BY_WORDS_NAMED and rest:
            return _weigh_named(rest, known=False)
        return Weight.NONE
    if not (line[0].isalpha() or line[0].isdigit()):
        return Weight.NONE
    plain = _without_details(line)
    if not plain.isascii() and CJK_LABEL_RE.fullmatch(plain):
        return Weight.SURE
    if not plain or plain[-1] in "?!:…":
        return Weight.NONE
    if DIGIT_RE.search(plain) is not None and DIGIT_RE.search(NUMBERED_RE.sub("", plain)):
        return Weight.NONE
    label = LABEL_RE.match(plain)
    if label is not None:
        return _weigh_labelled(label[1].casefold().strip(), plain[label.end() :])
    lower = plain.lower()
    if lower.startswith(table.BY_PHRASES):
        for phrase in table.BY_PHRASES:
            if lower.startswith(phrase + " "):
                return _weigh_named(plain[len(phrase) + 1 :], known=False)
    word, _, rest = plain.partition(" ")
    word = word.lower().rstrip(".")
    if word in table.BY_WORDS:
        if rest.islower() and is_people(rest.title(), known=True):  # "by jane roe"
            return Weight.MAYBE
        return _weigh_named(rest, known=False)
    made = MADE_BY_RE.match(plain)
    if made is not None and (
        (made["noun"] or "").lower() in table.BY_NOUNS
        or (made["genre"] or "").lower() in table.BY_GENRES
    ):
        return _weigh_named(plain[made.end() :], known=True)
    reports = REPORTS_RE.fullmatch(plain)
    if reports is not None and is_people(reports[1], known=True):
        return Weight.SURE
    if word in table.BY_WORDS_NAMED and rest:
        weight = _weigh_named(rest, known=True)
        # "Por Bela Megale": no name of the table, so the story must not speak of it.
        return weight or Weight(is_people(rest))
    if _is_report(plain.split()):
        return Weight.SURE
    if word in table.TEXT_WORDS and is_people(rest, known=True):
        return Weight.SURE
    if word in table.AUTHOR_WORDS and is_people(rest):
        return Weight.SURE if is_people(rest, known=True) else Weight.MAYBE
    if word == "from" and rest:
        return _weigh_from(rest)
    return _weigh_unmarked(plain, has_details=len(plain) < len(line) - 2)


def _is_report(words: list[str]) -> bool:
    """Tell whether `words` say who reports from where: "Aus Rom berichtet Jana Roe"."""
    for n, word in enumerate(words):
        if word in table.REPORT_VERBS:
            place, people = words[:n], words[n + 1 :]
            return (
                0 < n <= 4
                and _is_small(place[0])
                and _is_proper(" ".join(place))
                and is_people(" ".join(people), known=True)
            )
    return False


def _weigh_labelled(label: str, rest: str) -> Weight:
    words = label.split()
    if label not in table.BY_LABEL_PHRASES and not (
        words[0] in table.BY_LABELS and (len(words) == 1 or _bare(words[-1]) in table.BY_LABELS)
    ):
        return Weight.NONE
    if is_signature(rest):
        return Weight.SURE  # "Autor: dpa/kl"
    parts = PART_RE.split(rest)
    if not rest.isascii() and not rest[0].isupper():  # a script without capitals
        return Weight.SURE if len(rest) <= 30 and rest[-1] not in "。.!?" else Weight.NONE
    first = parts[0]
    known = words[0] in ("report", "story", "text", "texto", "texte", "testo", "tekst", "words")
    if (
        is_agency(first)
        or is_people(first, known=known)
        or (not known and is_post(first, alone=True))
    ):
        return Weight.SURE if all(map(_is_detail, parts[1:])) else Weight.NONE
    return Weight.NONE


def _weigh_named(rest: str, *, known: bool) -> Weight:
    """Weigh what follows a word like "By"."""
    if rest.endswith(".") and not rest[-3:-1].isupper():
        rest = rest[:-1]
    bracket = LAST_BRACKET_RE.search(rest)
    if bracket is not None:
        if is_people(rest[: bracket.start()], known=known):
            return Weight.SURE  # "Par Jeanne Roe (Bruxelles, bureau européen)"
        rest = f"{rest[: bracket.start()]}, {bracket[1]}"
    parts = [part for part in PART_RE.split(rest) if part]
    if not parts or len(parts) > 8:
        return Weight.NONE
    if is_shared(parts[0]):
        return Weight.SURE
    words = parts[0].split()
    if NUMBERED_RE.fullmatch(rest):
        return Weight.SURE  # "Por G1"
    if len(parts) == 2 and ACRONYM_RE.fullmatch(parts[0]) and _is_small(parts[1].split()[0]):
        return Weight.SURE if _is_proper(parts[1]) else Weight.NONE  # "Do UOL, em São Paulo"
    if is_agency(words[0]) and words[0][0].isupper() and all(w[0].isupper() for w in words):
        return Weight.SURE if all(map(_is_detail, parts[1:])) else Weight.NONE
    first = (
        _people_and_more(parts[0], known=known)
        or STAFF_RE.fullmatch(parts[0])
        or is_agency(parts[0])
        or is_post(parts[0], alone=True)
        or (is_post(parts[0]) and is_post_word(parts[0].split()[-1]))
        or _are_makers(parts[0], known=known)
    )
    if not first:
        return Weight.NONE
    return Weight.SURE if all(map(_is_detail, parts[1:])) else Weight.NONE


def _are_makers(part: str, *, known: bool) -> bool:
    """Tell whether people and agencies made it together: "Jana Roe und dpa"."""
    makers = AND_RE.split(part)
    return any(map(is_agency, makers)) and all(
        is_agency(one) or is_name(one.split(), known=known) for one in makers
    )


def _weigh_from(rest: str) -> Weight:
    parts = PART_RE.split(rest)
    if is_post(parts[0], alone=True):
        return Weight.SURE
    if _people_and_more(parts[0], known=True) or rest.startswith(("our ", "a ", "the ")):
        return Weight.SURE if _people_and_more(parts[0], known=False) else Weight.NONE
    place = PLACE_RE.search(rest)
    if place is not None and is_people(rest[: place.start()]) and _is_proper(rest[place.end() :]):
        return Weight.SURE
    if (
        len(parts) > 1
        and is_people(parts[0])
        and all(is_post(p) or is_agency(p) for p in parts[1:])
    ):
        return Weight.SURE
    return Weight.NONE


def _weigh_unmarked(line: str, *, has_details: bool) -> Weight:
    """Weigh a line without a word that says what it is."""
    if line[-1] in ".;,":
        return Weight.NONE
    bracket = LAST_BRACKET_RE.search(line)
    if bracket is not None:
        # "Jane Roe (Rome, special correspondent)"
        if any(map(is_post_word, bracket[1].split())) and is_people(line[: bracket.start()]):
            return Weight.SURE
        line = f"{line[: bracket.start()]}, {bracket[1]}"
    if is_shared(line):
        return Weight.SURE
    if is_post(line, alone=True):
        many = len(line.split()) > 1
        return Weight.SURE if many or is_agency(line) else Weight.NONE
    parts = [part for part in PART_RE.split(line) if part]
    if not parts or len(parts) > 6:
        return Weight.NONE
    first, others = parts[0], parts[1:]
    if is_caseless(line):
        return _weigh_caseless(parts)
    house, ours, who = line.replace("’", "'").partition("'s ")
    if ours and is_agency(house) and is_people(who):
        return Weight.SURE  # "CNN's Jane Roe"
    if others and QUOTED_RE.fullmatch(others[-1]) and is_people(first):
        return Weight.SURE  # "Иван Роу, «Газета»"
    if len(parts) == 2 and _is_placed(first, others[0]):
        return Weight.SURE
    if others and is_agency(first) and all(map(_is_detail, others)):
        named = any(is_people(p, known=True) or _is_labelled_name(p) for p in others)
        return Weight.SURE if named else Weight.NONE
    if not others:
        if is_people(first, known=True):
            return Weight.SURE if has_details else Weight.MAYBE
        return Weight.MAYBE if _people_and_more(first, known=True) else Weight.NONE
    if not is_people(first) or not all(map(_is_detail, others)):
        return Weight.NONE
    if any(is_agency(p) or any(map(is_post_word, p.split())) for p in others):
        return Weight.SURE
    if not is_people(first, known=True):
        return Weight.NONE
    if any(map(is_post, others)) or "|" in line:
        return Weight.SURE
    brief = all(
        is_people(part) or len(part.split()) < 3 + _is_small(part.split()[0]) for part in others
    )
    return Weight.MAYBE if brief else Weight.NONE


def is_caseless(line: str) -> bool:
    """Tell whether `line` is in a script that has no capitals."""
    return line.lower() == line.upper()


def _weigh_caseless(parts: list[str]) -> Weight:
    """Weigh short parts that no capital tells from words: an agency or a post must be there."""
    if len(parts) < 2 or any(len(part.split()) > 3 or len(part) > 24 for part in parts):
        return Weight.NONE
    named = any(is_agency(p) or any(map(is_post_word, p.split())) for p in parts)
    return Weight.SURE if named else Weight.NONE


def _is_placed(first: str, second: str) -> bool:
    """Tell whether one of two parts is an agency and the other a place: "EFE | Lima"."""
    for agency, place in ((first, second), (second, first)):
        if is_agency(agency) and not agency.istitle():
            return len(place.split()) <= 3 and _is_proper(place) and not is_people(place)
    return False


def _is_labelled_name(part: str) -> bool:
    """Tell whether `part` is who wrote, behind a word that says so: "oprac. Jan Roe"."""
    word, _, name = part.partition(" ")
    word = word.casefold().rstrip(".:")
    return word in table.AUTHOR_WORDS | table.BY_WORDS | table.BY_WORDS_NAMED and is_people(name)


def is_detail(line: str) -> bool:
    """Tell whether the line below a byline is the writer's post or address."""
    return len(line) <= 60 and (not _without_details(line) or is_post(line.strip(" =<")))


def is_credit(names: str) -> bool:
    """Tell whether `names` holds nothing but people, posts, agencies, places and work done."""
    words = _without_details(names).replace(";", " ").replace("/", " ").split()
    return (
        0 < len(words) <= 80
        and (words[0][0].isupper() or is_agency(words[0]) or _is_small(words[0]))
        and all(
            word[0].isupper()
            or not any(map(str.isalpha, word))
            or _is_small(word)
            or is_post_word(word)
            or _bare(word) in table.WORK_WORDS
            or _bare(word) in table.PARTICLES
            or _is_agency_word(_bare(word))
            for word in words
        )
        and any(word[0].isupper() or _is_agency_word(_bare(word)) for word in words)
    )


def is_work(word: str) -> bool:
    """Tell whether `word` says what was done to a story: "files", "reporting"."""
    return _bare(word) in table.WORK_WORDS


def is_reporter(who: str) -> bool:
    """Tell whether `who` is an agency's reporter: "Associated Press reporter Jane Roe"."""
    words = who.split()
    return any(
        is_agency(" ".join(words[:n])) and is_led_by_post(" ".join(words[n:]))
        for n in range(1, min(4, len(words)))
    )


def is_staff(who: str) -> bool:
    """Tell whether `who` is people, each with a place or a post at most: "Jane Roe in Rome"."""
    return all(
        _people_and_more(part, known=True) or _people_and_more(part, known=False)
        for half in who.split(", ")
        for part in [half.removeprefix("and ")]
        if part
    )


def names_in(line: str) -> list[str]:
    """Return the words of the names in a line that may be a byline."""
    found = []
    word, _, rest = line.partition(" ")
    if word.casefold().rstrip(":.") in table.BY_WORDS | table.BY_WORDS_NAMED | table.AUTHOR_WORDS:
        line = rest
    line = line.title() if line.islower() else line
    for part in PART_RE.split(_without_details(line.strip().rstrip("=<* "))):
        for one in AND_RE.split(PLACE_RE.split(part)[0]):
            words = [word for word in one.split() if word[0].isupper() and len(word) > 2]
            if words and not is_agency(one):
                found += words
    return found


def is_unmentioned(line: str, copy: str) -> bool:
    """Tell whether `line` holds names, and the copy speaks of none of them."""
    names = names_in(line)
    return bool(names) and not any(name in copy or name.capitalize() in copy for name in names)


def closes_short(text: str) -> bool:
    """Tell whether the end of `text` may be more than the last sentence of a story.

    The trigger of the rules that cut there.
    """
    foot = text[-LONGEST_FOOT:].rstrip()
    last = foot[foot.rfind("\n") + 1 :]
    return not is_of_story(last)


def is_of_story(line: str) -> bool:
    """Tell whether `line` is plainly the story's: a sentence, a row of a table, a note below it."""
    return is_plain_sentence(line) or is_table_row(line) or line.lstrip().startswith(NOTES)


def is_plain_sentence(line: str) -> bool:
    """Tell whether nothing in `line` speaks for a credit or a sign-off, looking quickly."""
    if line[-1:] not in ENDS_OF_SENTENCES or (len(line) < 70 and not _has_words(line)):
        return False
    head, tail = line[:LONGEST_SUBJECT], line[-LONGEST_TAIL:]
    if (
        (line[-2] in ")]）】" and _may_sign(line))
        or line[0] in "-–—*(/_[（【"
        or "@" in tail
        or "ontributed" in tail
        or ("/" in tail and _has_slash(tail))
        or ("eport" in tail and any(sign in tail for sign in table.REPORTING))
        or ("this " in tail and ("this story" in tail or "this article" in tail))
        or _opens_credit(head)
        or _opens_credit(tail[tail.rfind(". ") + 2 :])
    ):
        return False
    return (
        len(line) > LONGEST_WRITER
        # Nobody, named in few words, is told to be or do anything ...
        or table.WRITER_VERBS.isdisjoint(head.split(" ", 6)[1:6])
        # ... or nothing that writers are or do.
        or not any(word in line for word in table.WRITER_WORDS)
    )


def _may_sign(line: str) -> bool:
    """Tell whether the brackets that close `line` may sign it off, or credit somebody.

    A sentence ends right before them, or before the name that they belong to; or they
    hold a date.
    """
    opening = max(map(line.rfind, "([（【"))
    before, aside = line[:opening].rstrip(), line[opening:-2]
    return (
        opening < 1
        or not before[-1].isalnum()
        or not frozenset(".!?").isdisjoint(before[-LONGEST_SUBJECT:])
        or not frozenset(")]）】").isdisjoint(aside)
        or DATE_SIGN_RE.search(aside) is not None
    )


def _opens_credit(sentence: str) -> bool:
    """Tell whether a sentence, by its first words, may tell who made the story."""
    first = sentence.partition(" ")[0]
    return first in table.OPENERS and (
        first != "This" or not table.REPORTS.isdisjoint(sentence.split(" ", 6)[1:6])
    )


def _has_slash(tail: str) -> bool:
    """Tell whether a slash in `tail` may divide a sign-off, not the parts of "April 6/7"."""
    last = tail[tail.rfind(" ") :]
    return " /" in tail or "//" in tail or ("/" in last and DIGIT_RE.search(last) is None)


def _has_words(line: str) -> bool:
    """Tell whether a short line has the words that a sentence needs, and no label."""
    return line.isascii() and (len(line) >= 30 or line.count(" ") > 2) and ":" not in line


def is_signature(line: str, *, alone: bool = True) -> bool:
    """Tell whether `line` is how a desk signs: an agency, initials, a date, an end mark.

    Where it does not stand `alone` on its line it must be in brackets or behind a slash.
    """
    line = line.strip()
    if not line or len(line) > 60:
        return False
    bare = line.strip(EDGES + BRACKETS)
    lower = bare.casefold()
    if line[0].islower() and line[-1] == "." and line[:-1].isalpha() and line.isascii():
        return False  # the last word of a sentence
    if lower in table.END_WORDS or lower in table.END_PHRASES:
        if line == f"{bare}." and not bare.isupper() and lower not in table.STOPPED_ENDS:
            return False  # a sentence of the story's: "End of story."
        return bare != line or not bare.islower() or not bare.isascii() or " " in bare
    if is_agency(bare):
        return True
    if SHAPED_RE.fullmatch(line) and (line[0] != "(" or line.isupper()):
        return alone or line[0] == "("
    if is_shared(bare) or (line[0] in BRACKETS and is_sourced(bare)):
        return True
    if not line.strip("# "):
        return line.count("#") > 1
    if not bare:
        return False
    marked = bare != line and (line[0] in BRACKETS + "/" or (alone and line[-1] == "/"))
    undated = DATE_RE.sub(" ", bare)
    tokens = TOKEN_RE.findall(undated)
    if len(tokens) > 9:
        return False
    agencies = ends = initials = 0
    for token in tokens:
        lower = token.strip(".'’").casefold()
        if _is_agency_word(lower) and (len(lower) > 3 or token.isupper() or token.islower()):
            agencies += 1
        elif lower in table.END_WORDS:
            ends += 1
        elif _is_initials(token) and (marked or len(token) > 1):
            initials += 1
        elif lower not in LINKS and not ((agencies or ends) and token.isdigit()):
            return undated != bare and _is_signed_name(undated)
    if initials > 5 or not (marked or (len(bare) > 1 and line[-1] != ".")):
        return False
    if agencies or ends:
        return marked or ends + agencies > 1 or initials > 0 or undated != bare
    if not initials:
        return False
    if undated != bare:
        return marked or CODE_RE.fullmatch(undated.strip(" /")) is not None
    divided = "/" in bare or (marked and "-" in bare)
    if divided:
        if not (bare.islower() or bare.isupper()):
            return False
        return initials > 1 or line[-1] == "/" or (alone and line[0] == "/")
    if len(bare) == 1 and not alone:
        return False  # the point of a clause: "subd. (b)"
    return (
        initials == 1 and marked and lower not in table.NOT_INITIALS and len(bare) < 4 + alone * 2
    )


def _is_signed_name(undated: str) -> bool:
    """Tell whether a dated signature holds a name, or names and agencies."""
    parts = [part for part in PART_RE.split(undated.strip(EDGES)) if part.strip()]
    return bool(parts) and all(
        is_agency(p) or _is_initials(p) or is_name(PLACE_RE.split(p)[0].split()) for p in parts
    )


def _is_initials(token: str) -> bool:
    letters = token.strip(".'’0123456789")
    return 1 <= len(letters) <= 4 and letters.isalpha() and (letters.islower() or letters.isupper())


def _without_details(line: str) -> str:
    """Return `line` without addresses, dates, times and the words that come with them."""
    if "@" in line or "www." in line or "http" in line:
        line = ADDRESS_RE.sub(" ", line)
    if DATE_SIGN_RE.search(line) is not None:
        undated = DATE_RE.sub(" ", line)
        if undated != line:
            line = DATED_RE.sub(" ", undated)
    line = line.strip(" ,;|•·/–—-:\t()")
    return line + ")" if line.count("(") > line.count(")") else line


def _people_and_more(part: str, *, known: bool) -> bool:
    """Tell whether `part` opens with people and goes on with a post or a place at most."""
    if is_people(part, known=known):
        return True
    place = PLACE_RE.search(part)
    if place is not None:
        who = part[: place.start()]
        if is_people(who, known=known) or is_post(who, alone=True):
            return _is_proper(part[place.end() :])
    words = part.split()
    return is_led_by_post(part) or any(
        is_name(words[:n], known=known) and is_post(" ".join(words[n:]))
        for n in range(2, min(5, len(words)))
    )


def is_led_by_post(part: str) -> bool:
    """Tell whether a post comes before a name: "our correspondent Jane Roe"."""
    words = part.split()
    n = 0
    while n < len(words) and (_is_small(words[n]) or is_post_word(words[n])):
        n += 1
    return 0 < n < len(words) and any(map(is_post_word, words[:n])) and is_name(words[n:])


def _is_detail(part: str) -> bool:
    """Tell whether `part` may stand behind the name: another one, a post, a place."""
    part = part.strip()
    return (
        not part
        or is_people(part)
        or is_post(part)
        or _is_labelled_name(part)
        or _people_and_more(part, known=False)
        or (_is_proper(part))
    )


def _is_proper(part: str) -> bool:
    """Tell whether `part` holds nothing but a few capitalised and small words."""
    words = part.split()
    return (
        len(words) <= 6
        and all(word[0].isupper() or _is_small(word) or is_post_word(word) for word in words)
        and not any(
            word.lower() in table.NOT_NAMES and word[0].isupper() and not _is_small(word)
            for word in words
        )
    )


def _is_small(word: str) -> bool:
    return _bare(word) in table.CREDIT_WORDS


def is_post_word(word: str) -> bool:
    word = _bare(word)
    return word in table.POSTS or (len(word) > 7 and word.startswith(table.POST_STEMS))


def _bare(word: str) -> str:
    return word.casefold().strip(".,:;()'’\"")


_NO_MARKS = str.maketrans("", "", ".'’-‐")
