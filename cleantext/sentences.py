"""What stands around a mark inside a sentence: the word before it, the words after it.

The rules of the group `sentences` ask the same questions of a stop or a comma that
stands oddly: is it the stop of an abbreviation, does what follows continue the
sentence, in what language is the passage.  They are woken together, by one look
at the stops, commas and marks of a text.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import cache

from cleantext.patterns import Pattern

# Each pattern opens with its mark, so the search runs from one such mark to the next.  Ordinary
# copy has its marks after a word and before a blank: that is looked at first, and ends the matter.
ODD_STOP_RE = Pattern(
    r"""
    [.](?:
        (?<! [^\s,?!:;] [.] ) (?! [.\w] )                 # no word before it
      | (?! [ \n] [^.] )
        (?: (?= [ \n]? [.] (?! [.] ) ) (?<! [.] [.] )     # two stops, and no ellipsis
          | (?= [^\W\d_a-zа-яі] )                         # a capital close after it
            (?: (?<= [^\W\d_A-Z] [.] ) | (?<= \d\d\d\d [.] ) | (?<= [)”’] [.] ) )
          | (?= , ) (?<= [a-z]{5} [.] )
          | (?= ” [^\W\d_] )
        )
    )
    """
)
ODD_COMMA_RE = Pattern(
    r"""
    ,(?:
        (?<= [\s] , )
      | (?! [ \n\d] [^,] )
        (?: (?= [ ]? , ) | (?= [^\W\d_] ) (?<= [^\W\d_]{2} , ) | (?= ” [^\W\d_] ) )
    )
    """
)
ODD_QUESTION_RE = Pattern(r"[?] (?: (?<= [\s] [?] ) | (?= [.] | ”? [^\W\d_] ) )")
ODD_EXCLAMATION_RE = Pattern(r"! (?: (?<= [\s] ! ) | (?= [.] | ”? [^\W\d_] ) )")
ODD_COLON_RE = Pattern(r": (?<= [\s] : )")
ODD_BRACKET_RE = Pattern(r"[)] (?= [^\W\d_]{2} )")
ODD_SEMICOLON_RE = Pattern(r"; (?<= [\s] ; )")


def has_odd_mark(text: str) -> bool:
    """Tell whether any stop, comma or other mark stands as ordinary copy has none."""
    return (
        ODD_STOP_RE.search(text) is not None
        or ODD_COMMA_RE.search(text) is not None
        or ("?" in text and ODD_QUESTION_RE.search(text) is not None)
        or ("!" in text and ODD_EXCLAMATION_RE.search(text) is not None)
        or (":" in text and ODD_COLON_RE.search(text) is not None)
        or (")" in text and ODD_BRACKET_RE.search(text) is not None)
        or (";" in text and ODD_SEMICOLON_RE.search(text) is not None)
    )


NEXT_WORD_RE = Pattern(r"[^\W_]{1,40} (?: ['’-] [^\W_]{1,40} ){0,3}")
WORD_RE = Pattern(r"[^\W\d_]+")

# What a word may follow.  After a stop or a digit it is the end of something longer.
BEFORE_WORDS = frozenset(" \t\n\u00a0\u202f([\"'‘“„«‹’/–—-")
LONGEST_WORD = 40

# Scripts that set no blanks between words, each by its first and its last character.
UNSPACED = (
    ("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3000", "\u9fff"),
    ("\uf900", "\uffef"),
)  # fmt: skip

# How far around a mark its passage is read, in code points.
NEAR, FAR = 200, 1000


def word_before(text: str, end: int) -> str:
    """Return the word that ends at `end`; "" where it is no whole word of letters alone."""
    start = end
    while start > 0 and text[start - 1].isalpha():
        start -= 1
        if end - start > LONGEST_WORD:
            return ""
    return text[start:end] if not start or text[start - 1] in BEFORE_WORDS else ""


def word_after(text: str, start: int) -> str:
    """Return the word that begins at `start`, with its hyphens and apostrophes, or ""."""
    match = NEXT_WORD_RE.match(text, start)
    return match[0] if match else ""


def holds_any_of(scripts: Iterable[tuple[str, str]], text: str) -> bool:
    """Tell whether a character of one of the `scripts` is in `text`."""
    furthest = max(text, default="")
    return any(
        first <= furthest and any(first <= character <= last for character in text)
        for first, last in scripts
    )


def line_around(text: str, position: int, reach: int = FAR) -> tuple[int, int]:
    """Return the span of the line that `position` is on, as far as `reach` on either side."""
    left, right = max(0, position - reach), position + reach
    start = text.rfind("\n", left, position) + 1
    end = text.find("\n", position, right)
    return max(start, left), min(len(text), right) if end < 0 else end


def language_around(text: str, position: int) -> str:
    """Return the language of the passage around `position`; "" where too little tells it."""
    start, end = line_around(text, position, NEAR)
    wider = slice(max(0, position - FAR), position + FAR)
    return language_of(text[start:end]) or language_of(text[wider])


class Languages:
    """The languages of the passages of one text, each read once; or the one that is given."""

    __slots__ = ("_given", "_known", "_text")

    def __init__(self, text: str, given: str = "") -> None:
        self._text = text
        self._given = given
        self._known: dict[tuple[int, int], str] = {}

    def around(self, position: int) -> str:
        """Return the language of the passage around `position`; "" where too little tells it."""
        if self._given:
            return self._given
        passage = self._text.rfind("\n", max(0, position - NEAR), position), position // NEAR
        if passage not in self._known:
            self._known[passage] = language_around(self._text, position)
        return self._known[passage]


def language_of(passage: str) -> str:
    """Return the language whose commonest words are frequent in `passage`, or "".

    >>> language_of("The council said that it was sure of the vote.")
    'en'
    """
    word_to_languages = _common_words()
    votes: dict[str, int] = {}
    for word in WORD_RE.findall(passage.lower()):
        for language in word_to_languages.get(word, ()):
            votes[language] = votes.get(language, 0) + 1
    if not votes:
        return ""
    ranked = sorted(votes, key=votes.__getitem__, reverse=True)
    best = ranked[0]
    clear = len(ranked) == 1 or votes[best] > votes[ranked[1]]
    return best if votes[best] >= 2 and clear else ""


def is_function_word(word: str, language: str) -> bool:
    """Tell whether `word` is an article, a preposition or the like in `language`.

    >>> is_function_word("der", "de"), is_function_word("der", "en")
    (True, False)
    """
    from cleantext.tables.function_words import LANGUAGE_TO_COMMON, LANGUAGE_TO_PHRASE

    return any(
        word in table.get(language, ()) for table in (LANGUAGE_TO_COMMON, LANGUAGE_TO_PHRASE)
    )


def begins_name(text: str, start: int) -> bool:
    """Tell whether a name that is written small begins at `start`: "iPhone", "de Gaulle"."""
    from cleantext.tables.dotted_names import NAME_PARTICLES

    word = word_after(text, start)
    if not word.islower():
        return True
    particle = word.partition("-")[0]
    rest = text[start + len(particle) : start + len(particle) + 30].lstrip(" -'’")
    for following in rest.split(" "):
        if particle not in NAME_PARTICLES:
            return False
        if following[:1].isupper():
            return True
        particle = following
    return False


# "in addition, he closed": a phrase that opens a sentence of its own, though in a small letter.
STOCK_PHRASE_RE = Pattern(
    r"""
    [a-z]{2,9} (?: [ ] [a-z]{1,9} ){1,3}
    (?= , [ ] ) (?! , [ ] (?: and|but|or|so|yet|which|who|whose|where|while|though|although )\b )
    """
)
# "in May, he closed", but not "in May, he said.", which ends one.
DATED_PHRASE_RE = Pattern(
    r"""
    [a-z]{2,6} [ ] (?: [A-Z][a-z]{2,8} (?: [ ] \d{1,4} )? | (?:19|20)\d\d ) ,
    [ ] (?: he|she|it|they|we|I|you|there ) [ ]
    (?! (?: said|says|added|told|wrote|noted|explained ) (?: [.,] | [ ] (?:in|at|on|to|by)\b ) )
    """
)
PARTICIPLE_RE = Pattern(r"[a-z]{2,30} ing")
YEAR_RE = Pattern(r"[ ] (?:19|20)\d\d")
ROMAN_NUMERAL_RE = Pattern(r"[IVXLCDM]+")
# A clause that asks for another, so that no sentence can have ended with it.
DEPENDENT_RE = Pattern(
    r"""
    ["'“‘]? (?: (?:al)?though | while | when | if | because | since | unless | as ) \b [^,]* $
    """,
    re.IGNORECASE,
)
CAPITALS_RE = Pattern(r"\b [^\W\d_a-z] [^\W\d_]")
SENTENCE_START_RE = Pattern(r"[.?!…] [\"”’»)\]]{0,3} [ ]{1,3} (?= [^ ] )")


def joint(
    text: str,
    end: int,
    start: int,
    languages: Languages | None = None,
    joined: Container[int] = (),
) -> str | None:
    """Return what belongs between ``text[:end]`` and ``text[start:]`` where one stop stood.

    "," before a clause that the sentence goes on with, "" before a phrase, and None where
    nothing shows that the sentence goes on.  No sentence ends at the stops in `joined`.
    """
    word = word_after(text, start)
    if not _may_join(word):
        return None
    from cleantext.tables.function_words import NEVER_OPENING, UNFINISHED

    languages = languages or Languages(text)
    language = languages.around(end)
    mark = _mark_before(word, language)
    if mark is None or (not mark and language != "en"):
        return None
    if not _ends_on_word(text, end, languages, strict=not mark) or begins_name(text, start):
        return None
    sentence = _sentence_before(text, end, joined)
    if not _is_capitalised(sentence) and not (
        word in NEVER_OPENING and _begins_passage(text, end, sentence)
    ):
        return None
    if mark or word_before(text, end) in UNFINISHED or DEPENDENT_RE.match(sentence):
        return mark
    return None if _opens_sentence(text, start) else mark


def _opens_sentence(text: str, start: int) -> bool:
    """Tell whether the phrase at `start` is one that stands before the subject of a sentence."""
    from cleantext.tables.function_words import STOCK_PHRASES

    phrase = STOCK_PHRASE_RE.match(text, start)
    return (phrase is not None and phrase[0] in STOCK_PHRASES) or (
        DATED_PHRASE_RE.match(text, start) is not None
    )


def _ends_on_word(text: str, end: int, languages: Languages, *, strict: bool) -> bool:
    """Tell whether a word ends at `end` that has no stop of its own.

    Unless `strict`, an English year, a bracket or a quote will do.
    """
    word = word_before(text, end)
    language = languages.around(end)
    if not word:
        closed = text[end - 1] in ")”%" or YEAR_RE.match(text, end - 5) is not None
        return closed and not strict and language == "en"
    if len(word) < 3 and language not in _common_words().get(word, ()):
        return False
    return not ROMAN_NUMERAL_RE.fullmatch(word) and not ends_abbreviated(text, end, languages)


def plain_joint(text: str, end: int, start: int, languages: Languages) -> str:
    """Return what belongs between two halves of a sentence that damage has plainly torn.

    A comma stands only where the language asks for one: damage says nothing of a pause.
    """
    from cleantext.tables.function_words import LOOSE_CLAUSE

    word = word_after(text, start)
    if begins_name(text, start):
        return "."
    if word in LOOSE_CLAUSE or word not in _joining_words():
        return ""
    return _mark_before(word, languages.around(end)) or ""


def ends_abbreviated(text: str, end: int, languages: Languages) -> bool:
    """Tell whether what ends at `end` has a stop of its own there: "U.S", "Calif", "J"."""
    from cleantext.tables.abbreviations import is_abbreviation

    word = word_before(text, end)
    if not word:
        return "." in text[max(0, end - 4) : end]
    return is_abbreviation(word) and is_abbreviation(word, languages.around(end))


def _may_join(word: str) -> bool:
    """Tell whether `word` goes on with a sentence in any language, by the signs `joint` trusts."""
    marks = _joining_words().get(word)
    if marks is None:
        return word.endswith("ing") and PARTICIPLE_RE.fullmatch(word) is not None
    return "en" in marks or "," in marks.values()


def _mark_before(word: str, language: str) -> str | None:
    """Return the mark that `language` sets before `word` in mid-sentence, None where unknown."""
    from cleantext.tables.function_words import NOT_PARTICIPLES

    mark = _joining_words().get(word, {}).get(language)
    if mark is None and language == "en" and word not in NOT_PARTICIPLES:
        return "," if PARTICIPLE_RE.fullmatch(word) else None
    return mark


def _sentence_before(text: str, end: int, joined: Container[int]) -> str:
    """Return the sentence that ends at `end`, as far as its line holds it."""
    from cleantext.tables.abbreviations import is_abbreviation

    start, _ = line_around(text, end)
    for match in reversed(list(SENTENCE_START_RE.finditer(text, start, end))):
        if match.start() in joined:
            continue
        before = word_before(text, match.start())
        if text[match.end()].isupper() or (match[0] == ". " and not is_abbreviation(before)):
            return text[match.end() : end]
    return text[start:end]


def _is_capitalised(sentence: str) -> bool:
    letter = WORD_RE.search(sentence)
    return letter is not None and not letter[0][0].islower()


def _begins_passage(text: str, end: int, sentence: str) -> bool:
    """Tell whether `sentence` is the rest of one that was cut, by a writer who uses capitals."""
    start, right = line_around(text, end)
    return text.startswith(sentence, start) and CAPITALS_RE.search(text, start, right) is not None


@cache
def _common_words() -> dict[str, tuple[str, ...]]:
    """Return the commonest words with the languages in which they are common."""
    from cleantext.tables.function_words import LANGUAGE_TO_COMMON

    table: dict[str, tuple[str, ...]] = {}
    for language, words in LANGUAGE_TO_COMMON.items():
        for word in words:
            table[word] = (*table.get(word, ()), language)
    return table


@cache
def _joining_words() -> dict[str, dict[str, str]]:
    """Return the words that go on with a sentence, with the mark before them by language."""
    from cleantext.tables.function_words import LANGUAGE_TO_CLAUSE, LANGUAGE_TO_PHRASE

    table: dict[str, dict[str, str]] = {}
    for mark, language_to_words in (("", LANGUAGE_TO_PHRASE), (",", LANGUAGE_TO_CLAUSE)):
        for language, words in language_to_words.items():
            for word in words:
                table.setdefault(word, {})[language] = mark
    return table
