"""Put back the blank after a stop, a comma, a question or exclamation mark, or an aside.

"said.The", "late,and", "war?Nobody": where the tags between two paragraphs or spans were
dropped, or a typist's thumb missed.  Extractors that join the text of HTML elements
without a blank make it by the thousand.

After a stop or mark a capital must follow, and small letters after that; after a
comma, any word.  The word before ends in at least two small letters.  After the bracket
that closes an aside of several words a capital must follow, and another word; or after four
words and more an article, a conjunction or the like ("(which met on July 1)and"), for second
halves and endings stand there, too: "(bird or lizard)like", "(oder der Lehrer)innen".

Left alone: domains and files in any case ("Node.js", "example.Com"), brands with a stop
inside ("Table.Media", "Яндекс.Маркет"), a compound that the text has more than once, chains of
stops ("Jane.Roe.Blog"), initials and abbreviations ("St.Gallen", "U.S.A"), numbers
and versions ("3.5m"), URLs, addresses, handles and code that a bracket, an underscore or
another stop shows, lists without a blank ("red,green,blue"), scripts that set no blanks.

Parted though it is meant: a class behind its module in prose ("torch.Tensor"), which has
the shape of two sentences run together.

Missed: a small letter after the stop ("lab.the"), which domains look like; a blank lost
after a closing straight quote, which may as well be an opening one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.sentences import (
    FAR,
    UNSPACED,
    Languages,
    has_odd_mark,
    holds_any_of,
    is_function_word,
)
from cleantext.tables.dotted_names import NAMES_IN_MARKS

STOP_RE = Pattern(
    r"""
    [.] (?= [^\W\d_a-z] )
    (?:
        (?<= [^\W\d_]{2} [.] ) | (?<= [^\W\d_][)”’] [.] )
      | (?<= \b 19\d\d [.] ) | (?<= \b 20\d\d [.] )
    )
    """
)
QUESTION_RE = Pattern(r"[?] (?= [^\W\d_] ) (?<= [^\W\d_] [?] )")
EXCLAMATION_RE = Pattern(r"! (?= [^\W\d_] ) (?<= [^\W\d_] ! )")
COMMA_RE = Pattern(r", (?= [^\W\d_] ) (?<= [^\W\d_]{2} , )")
ASIDE_END_RE = Pattern(r"[)] (?= [^\W\d_]{2} ) (?<= [^\W_][)] | [.!?][)] )")
QUOTED_RE = Pattern(r"” (?= [^\W\d_] ) (?<= [^\W\d_] [.,!?] ” )")

AFTER_RE = Pattern(r"[^\W\d_]+ (?: ['’-] [^\W\d_]+ )*")
BEFORE_RE = Pattern(r"[^\W\d_]+ $")
ASIDE_WORD_RE = Pattern(r"[^\W_]+")
FURTHER_WORD_RE = Pattern(r"[.,;:!?]? [ \n\xa0]{1,3} [\"'“‘„«(]? [^\W_]")
ROUNDS = 4  # a blank put back may free the next mark of a chain: "in?Who.The"
LONGEST_ASIDE = 200
FEWEST_WORDS = 4  # in an aside before a small letter; a pair of halves has three: "(dar o ver)los"
# Function words that words end in, too, and languages whose names take many such endings.
ENDINGS = frozenset({"gli", "las", "like", "los", "one", "out", "over", "som"})
LANGUAGES_OF_ENDINGS = frozenset({"fi", "tr"})
ENDINGS_IN_CAPITALS = frozenset({"In", "Innen"})  # German: "(oder die Lehrer)Innen"
REACH = 60  # a token that is longer than this is no word

# Characters that only addresses, handles, paths, tags and code have inside a token.
FOREIGN_RE = Pattern(
    r"""
    [@\\_=<>{}\[\]|~^*+&\#$%`] | // | / [^/]* / | ^ / | \d[.]\w | www | [(] $ | [(][)] | ::
    """
)
CHAIN_RE = Pattern(r"[.] \w")
GOES_ON_RE = Pattern(r"[.:(] \w")
# The words of one letter in the languages of the wires.
ONE_LETTER_WORDS = frozenset("aAàÀeEéÉèÈiIíoOóuUwWyYzZаАвВиИіІкКоОсСуУяЯ")


def find(text: str) -> list[Change]:
    """Find the places where a blank is missing after a mark."""
    marks = [
        (match, is_slip)
        for sign, pattern, is_slip in (
            (".", STOP_RE, _ends_sentence),
            ("?", QUESTION_RE, _ends_sentence),
            ("!", EXCLAMATION_RE, _ends_sentence),
            (",", COMMA_RE, _parts_words),
        )
        if sign in text
        for match in pattern.finditer(text)
    ]
    places = set()
    if "”" in text:
        places = {m.end() for m in QUOTED_RE.finditer(text) if _has_case(text[m.end()])}
    tokens = Tokens(text, places)
    places |= {m.end() for m in ASIDE_END_RE.finditer(text) if _ends_aside(tokens, m)}
    tokens.places = sorted(places)
    for _ in range(ROUNDS):
        found = {match.end() for match, is_slip in marks if is_slip(tokens, match)} - places
        if not found:
            break
        places |= found
        tokens.places = sorted(places)
    return [(place, place, " ") for place in sorted(places)]


class Tokens:
    """What stands without a blank around the marks of a text, some blanks being put back."""

    __slots__ = ("languages", "places", "text")

    def __init__(self, text: str, places: Iterable[int]) -> None:
        self.text = text
        self.languages = Languages(text)
        self.places = sorted(places)

    def around(self, match: re.Match[str]) -> tuple[str, str]:
        """Return what stands without a blank before and after the mark at `match`."""
        start, end = match.span()
        n = bisect_right(self.places, start)
        first = max(start - REACH, self.places[n - 1] if n else 0)
        n = bisect_right(self.places, end)
        last = min(end + REACH, self.places[n] if n < len(self.places) else len(self.text))
        left, right = self.text[first:start], self.text[end:last]
        return "".join(left.split()[-1:]), right.split(None, 1)[0]


def _ends_sentence(tokens: Tokens, match: re.Match[str]) -> bool:
    """Tell whether a sentence ends at the mark and another begins."""
    left, right = tokens.around(match)
    after = AFTER_RE.match(right)
    if after is None or not _is_capitalised(after[0]) or GOES_ON_RE.match(right, after.end()):
        return False
    if _is_foreign(left, right) or CHAIN_RE.search(left):
        return False
    before = BEFORE_RE.search(left)
    if before is None:  # a year, a bracket or a quote
        return len(after[0]) > 1 and not _is_domain("", after[0])
    if not before[0][-1].islower():
        return False
    if match[0] == ".":
        return _is_plain(tokens, match, before[0], after[0])
    return before[0] not in NAMES_IN_MARKS


def _is_plain(tokens: Tokens, match: re.Match[str], before: str, after: str) -> bool:
    """Tell whether neither word is part of a name with a stop, nor the first abbreviated."""
    from cleantext.tables.dotted_names import DOTTED_BRANDS

    if not before[-2:].islower() or len(before) < 2 or _is_domain(before, after):
        return False
    if _is_set_close(before) and _is_abbreviated(before, tokens.languages.around(match.start())):
        return False
    if before.islower():
        return True
    near = tokens.text[max(0, match.start() - FAR) : match.end() + FAR]
    return before.lower() not in DOTTED_BRANDS and near.count(f"{before}.{after}") == 1


def _is_abbreviated(word: str, language: str) -> bool:
    from cleantext.tables.abbreviations import is_abbreviation

    return is_abbreviation(word, language)


def _is_set_close(word: str) -> bool:
    """Tell whether an abbreviation like `word` is often set close: "St.Gallen", "ул.Ленина"."""
    return len(word) < (4 if word[0].isupper() else 3) or not word.isascii() or word == "Dipl"


def _is_domain(before: str, after: str) -> bool:
    """Tell whether the two words may be a domain or a file in odd case."""
    from cleantext.tables.dotted_names import (
        DOMAINS,
        FILE_ENDINGS,
        SHORT_STARTS,
        WORDS_THAT_ARE_DOMAINS,
    )

    if len(after) == 2 and after.isascii():
        return after not in SHORT_STARTS
    after = after.lower()
    if after in WORDS_THAT_ARE_DOMAINS:
        return not before.islower()
    return after in DOMAINS or after in FILE_ENDINGS


def _parts_words(tokens: Tokens, match: re.Match[str]) -> bool:
    """Tell whether the comma stands between two words, and in no list set without blanks."""
    left, right = tokens.around(match)
    after = AFTER_RE.match(right)
    if after is None or (len(after[0]) == 1 and after[0] not in ONE_LETTER_WORDS):
        return False
    if _is_foreign(left, right) or not (_has_case(left[-1:]) and _has_case(right[0])):
        return False
    inside = left + right.rstrip(",.;:!?\"'”’»)")
    return "," not in inside and "." not in inside


def _ends_aside(tokens: Tokens, match: re.Match[str]) -> bool:
    """Tell whether the bracket closes an aside of several words, and a word of copy follows."""
    text, end = tokens.text, match.start()
    start = text.rfind("(", max(0, end - LONGEST_ASIDE), end)
    aside = text[start + 1 : end]
    if start < 1 or text[start - 1] not in " \xa0" or " " not in aside.strip():
        return False
    if any(mark in aside for mark in ")\n") or FOREIGN_RE.search(aside) is not None:
        return False
    word = AFTER_RE.match(text, match.end())
    if word is None or GOES_ON_RE.match(text, word.end()) or not _has_case(word[0][0]):
        return False
    language = tokens.languages.around(end)
    if _is_capitalised(word[0]):
        return (
            FURTHER_WORD_RE.match(text, word.end()) is not None
            and not (language == "de" and word[0] in ENDINGS_IN_CAPITALS)
            and any(_is_of_copy(inside, language) for inside in ASIDE_WORD_RE.findall(aside))
        )
    return (
        len(word[0]) > 2
        and is_function_word(word[0], language)
        and word[0] not in ENDINGS
        and language not in LANGUAGES_OF_ENDINGS
        and len(aside.split()) >= FEWEST_WORDS
    )


def _is_of_copy(word: str, language: str) -> bool:
    """Tell whether `word` stands in copy rather than in code: a name, a year, an article."""
    return len(word) > 2 and (
        word.isdecimal() or _is_capitalised(word) or is_function_word(word, language)
    )


def _is_foreign(left: str, right: str) -> bool:
    """Tell whether the token is an address, a path or code, or in a script without blanks."""
    if FOREIGN_RE.search(left) or FOREIGN_RE.search(right):
        return True
    return holds_any_of(UNSPACED, left + right)


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper()


def _is_capitalised(word: str) -> bool:
    if not word[0].isupper():
        return False
    return word in ONE_LETTER_WORDS or word[1:2].islower() or word[1:2] in ("'", "’")


FILTER = Filter(
    Rule(
        id="missing-space",
        group="sentences",
        doc=__doc__,
        fixes=(
            ("The council met.The vote was close.", "The council met. The vote was close."),
            ("Who would pay?Nobody knew.", "Who would pay? Nobody knew."),
            ("She came late,and left early.", "She came late, and left early."),
            (
                "The mill closed in 1985.The town shrank.",
                "The mill closed in 1985. The town shrank.",
            ),
            (
                "The mill (of Roe and Sons)and its quay burned.",
                "The mill (of Roe and Sons) and its quay burned.",
            ),
            ("Поезд ушёл.Следующий будет завтра.", "Поезд ушёл. Следующий будет завтра."),
        ),
        keeps=(
            ("It runs on Node.js and in the U.S.A today.", "a library and initials"),
            ("He read it on example.Com at once.", "a domain in odd case"),
            ("A report by Table.Media says so.", "a brand"),
            ("Маркет открыл Яндекс.Маркет, а не банк.", "a brand in Cyrillic"),
            ("Prices rose 3.5m to 1,200 in version 2.4.Beta.", "numbers and versions"),
            ("The choices are red,green,blue and no other.", "a list without blanks"),
            ("She moved to St.Gallen in May.", "an abbreviation"),
            ("Write to jane.Roe@example.org or see /etc/motd.Old", "an address and a path"),
            (
                "Take the verb (or nouns)s and call f(a, b)and (c)of the (un)happy mill.",
                "endings and code",
            ),
            (
                "Die Lehrer (und die Lehrer)innen streiken seit Montag in Oslo.",
                "the ending of a second form",
            ),
            ("얌 브랜드 (Yum Brands Inc)는 어제 문을 닫았다.", "a Korean particle"),
            ("Call System.Out.println(x) twice.", "code"),
            ("他说,她来了.Then it ended.", "Chinese sets no blanks"),
        ),
    ),
    find,
    trigger=has_odd_mark,
)
