"""The words of credits, one by one, and what stands between the parts of a line.

>>> is_post_word("Correspondent"), is_small("und"), is_initials("kl")
(True, True, True)
"""

from __future__ import annotations

from cleantext.patterns import Pattern
from cleantext.tables import credits as table

PART_RE = Pattern(r"[ ]* [,;|•·/／] [ ]* | [ ]+ [-–—:ـ]+ [ ]+ | [ ]{3,}")
PLACE_RE = Pattern(
    r"[ ] (?:in|of|for|at|with|aus|à|avec|en|desde|em|dalla|dal|na|w|в|из|iz|din) [ ]"
)
AND_RE = Pattern(
    r"""
    [ ]
    (?: and|&|und|et|y|e|i|a|og|och|en|ve|dan|și|ja|és|un|và|ir|na|и|і|та
      | και(?:[ ]της|[ ]του)? )
    [ ]
    """
)
TOKEN_RE = Pattern(r"[^\s/／,、，;|•·&+=＝()\[\]（）–—-]+")
WHOLE_BRACKET_RE = Pattern(r"[(\[（【] ([^()\[\]（）【】]*) [)\]）】]")
LAST_BRACKET_RE = Pattern(r"[ ]* \( ([^()]{1,40}) \) $")
EDGES = " \t-–—―=/*#~_|•·©'’.,"
OPENING, CLOSING = "([<（［【〔＜", ")]>）］】〕＞"  # braces are a template's
BRACKETS = OPENING + CLOSING
LINKS = frozenset("and with und mit et avec y e i con com from der de da z dan и с".split())


def bare(word: str) -> str:
    """Return `word` in lower case, without the marks around it."""
    return word.lower().strip(".,:;()'’\"")


def is_small(word: str) -> bool:
    """Tell whether `word` links or fills, as small words do in a credit."""
    return bare(word) in table.CREDIT_WORDS


def is_post_word(word: str) -> bool:
    """Tell whether `word` belongs to the name of a post: "staff", "Sonderkorrespondentin"."""
    word = bare(word)
    return word in table.POSTS or (len(word) > 7 and word.startswith(table.POST_STEMS))


def is_work(word: str) -> bool:
    """Tell whether `word` says what was done to a story: "files", "reporting"."""
    return bare(word) in table.WORK_WORDS


def is_initials(token: str) -> bool:
    """Tell whether `token` is a few letters, all small or all capitals."""
    letters = token.strip(".'’0123456789")
    return 1 <= len(letters) <= 4 and letters.isalpha() and (letters.islower() or letters.isupper())


def is_proper(part: str) -> bool:
    """Tell whether `part` holds nothing but a few capitalised and small words."""
    words = part.split()
    return (
        len(words) <= 6
        and all(word[0].isupper() or is_small(word) or is_post_word(word) for word in words)
        and not any(
            word.lower() in table.NOT_NAMES and word[0].isupper() and not is_small(word)
            for word in words
        )
    )


def is_caseless(line: str) -> bool:
    """Tell whether `line` is in a script that has no capitals."""
    return line.lower() == line.upper()
