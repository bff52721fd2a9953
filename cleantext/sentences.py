"""What stands around a mark inside a sentence: the word before it, the words after it.

The rules of the group `sentences` ask the same questions of a stop or a comma that
stands oddly: is it the stop of an abbreviation, does what follows continue the
sentence, in what language is the passage.  They are woken together, by one look
at the stops, commas and marks of a text.
"""

from __future__ import annotations

from functools import lru_cache

from cleantext.patterns import Pattern

# Each pattern opens with its mark, so the search runs from one such mark to the next; what
# makes it odd is looked at only there.  Ordinary copy has its marks after a word and
# before a blank, and a stop before a blank and a capital.
ODD_STOP_RE = Pattern(
    r"""
    [.](?:
        (?= [ \n]? [.] )                                 # two stops
      | (?<= [\s,?!:;] [.] )                             # a blank or a mark before it
      | (?= [ ] [^\W\d_A-Z] ) (?<= [^\W\d_]{3} [.] )     # no capital after it
      | (?= [^\W\d_] ) (?: (?<= [^\W\d_]{2} [.] ) | (?<= [\d)”’] [.] ) )
      | (?= , ) (?<= [a-z]{5} [.] )
    )
    """
)
ODD_COMMA_RE = Pattern(
    r"""
    ,(?: (?<= [\s] , ) | (?= [ ]? , ) | (?= [^\W\d_] ) (?<= [^\W\d_]{2} , ) )
    """
)
ODD_QUESTION_RE = Pattern(r"[?] (?: (?<= [\s] [?] ) | (?= [.] | [^\W\d_] ) )")
ODD_EXCLAMATION_RE = Pattern(r"! (?: (?<= [\s] ! ) | (?= [.] | [^\W\d_] ) )")
ODD_COLON_RE = Pattern(r": (?<= [\s] : )")
ODD_SEMICOLON_RE = Pattern(r"; (?<= [\s] ; )")


def has_odd_mark(text: str) -> bool:
    """Tell whether any stop, comma or other mark stands as ordinary copy has none."""
    return (
        ODD_STOP_RE.search(text) is not None
        or ODD_COMMA_RE.search(text) is not None
        or ("?" in text and ODD_QUESTION_RE.search(text) is not None)
        or ("!" in text and ODD_EXCLAMATION_RE.search(text) is not None)
        or (":" in text and ODD_COLON_RE.search(text) is not None)
        or (";" in text and ODD_SEMICOLON_RE.search(text) is not None)
    )


LAST_WORD_RE = Pattern(r"""(?: ^ | (?<= [\s(\["'‘“„«‹’/–—-] ) ) [^\W\d_]+ $""")
NEXT_WORD_RE = Pattern(r"[^\W_]+ (?: ['’-] [^\W_]+ )*")
WORD_RE = Pattern(r"[^\W\d_]+")

REACH = 200  # how far around a mark its passage is read, in code points


def word_before(text: str, end: int) -> str:
    """Return the word that ends at `end`; "" where it is no whole word of letters alone."""
    match = LAST_WORD_RE.search(text[max(0, end - 40) : end])
    return match[0] if match else ""


def word_after(text: str, start: int) -> str:
    """Return the word that begins at `start`, with its hyphens and apostrophes, or ""."""
    match = NEXT_WORD_RE.match(text, start)
    return match[0] if match else ""


def line_around(text: str, position: int) -> tuple[int, int]:
    """Return the span of the line that `position` is on."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, len(text) if end < 0 else end


def language_around(text: str, position: int) -> str:
    """Return the language of the passage around `position`; "" where too little tells it."""
    start, end = line_around(text, position)
    return language_of(text[max(start, position - REACH) : min(end, position + REACH)])


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


@lru_cache(maxsize=1)
def _common_words() -> dict[str, tuple[str, ...]]:
    from cleantext.tables.function_words import LANGUAGE_TO_COMMON

    table: dict[str, tuple[str, ...]] = {}
    for language, words in LANGUAGE_TO_COMMON.items():
        for word in words:
            table[word] = (*table.get(word, ()), language)
    return table


def begins_name(text: str, start: int) -> bool:
    """Tell whether a name that is written small begins at `start`: "iPhone", "de Gaulle"."""
    from cleantext.tables.dotted_names import NAME_PARTICLES

    word = word_after(text, start)
    if not word.islower():
        return True
    first = word.partition("-")[0]
    if first in NAME_PARTICLES:
        rest = text[start + len(first) : start + len(first) + 30].lstrip(" -'’")
        for following in rest.split(" "):
            if following[:1].isupper():
                return True
            if following not in NAME_PARTICLES:
                return False
    return False


# "in addition, he said": a phrase that opens a sentence of its own, though in a small letter.
OPENING_PHRASE_RE = Pattern(
    r"""
    [^\W\d_]+ (?: [ ] [\w’'-]+ ){1,6} , [ ] (?: he|she|it|they|we|I|you|there ) [ ]
    (?! (?: said|says|added|told|wrote|noted|explained ) (?: [.,] | [ ] (?:in|at|on|to|by)\b ) )
    """
)
PARTICIPLE_RE = Pattern(
    r"""
    [a-z]{2,}ing [ ]
    (?: (?: that|the|a|an|to|his|her|its|their|our|my|it|them|him|us|in|into|for|on|with|from|by
          | at|as|more|up|down|out|off|back|over|about ) \b
      | [\d$£€“"] | [A-Z] )
    """
)
OTHER_NUMERAL_RE = Pattern(r"[IVXLCDM]+")


def joint(text: str, end: int, start: int, language: str = "", certain: bool = False) -> str | None:
    """Return what belongs between ``text[:end]`` and ``text[start:]`` where one stop stood.

    "," before a clause that the sentence goes on with, "" before a phrase, and None where
    nothing shows that the sentence goes on.  `certain` says that damage is plain from other
    signs, so that what follows need not be told from the opening of a sentence.
    """
    from cleantext.tables.abbreviations import is_abbreviation
    from cleantext.tables.function_words import (
        LANGUAGE_TO_CLAUSE,
        LANGUAGE_TO_PHRASE,
        NOT_PARTICIPLES,
    )

    word = word_after(text, start)
    if not word.islower() or begins_name(text, start):
        return None
    language = language or language_around(text, end)
    clause = LANGUAGE_TO_CLAUSE.get(language, frozenset())
    phrase = LANGUAGE_TO_PHRASE.get(language, frozenset())
    if word in clause:
        mark = ","
    elif word in phrase and (certain or language == "en"):
        mark = ""
    elif language == "en" and word not in NOT_PARTICIPLES and PARTICIPLE_RE.match(text, start):
        mark = ","
    else:
        return None
    if certain:
        return mark
    before = word_before(text, end)
    if len(before) < 3 or is_abbreviation(before, language) or OTHER_NUMERAL_RE.fullmatch(before):
        return None
    if not mark and OPENING_PHRASE_RE.match(text, start):
        return None
    return mark if _begins_with_capital(text, end) else None


SENTENCE_START_RE = Pattern(r"[.?!:…] [\"”’»)\]]* [ ]+")


def _begins_with_capital(text: str, end: int) -> bool:
    """Tell whether the sentence that ends at `end` begins with one, as its writer's others do."""
    from cleantext.tables.abbreviations import is_abbreviation

    first, _ = line_around(text, end)
    for match in SENTENCE_START_RE.finditer(text, first, end):
        if not text[match.end()].islower() or not is_abbreviation(word_before(text, match.start())):
            first = match.end()
    letter = WORD_RE.search(text, first, end)
    return letter is not None and not letter[0][0].islower()


def is_common(word: str) -> bool:
    """Tell whether `word`, in small letters, is among the commonest of any language known here."""
    return word in _common_words() or word in _openers()


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    from cleantext.tables.function_words import LANGUAGE_TO_CLAUSE, LANGUAGE_TO_PHRASE

    tables = (*LANGUAGE_TO_CLAUSE.values(), *LANGUAGE_TO_PHRASE.values())
    return frozenset().union(*tables)
