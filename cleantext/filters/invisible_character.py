"""Cut characters that take no room and do no work.

Zero-width spaces, soft hyphens, word joiners and object placeholders come with copy from
web pages and word processors; they part words for every program that looks for them.
Marks of direction are left over where a name was pasted, or put there to make a text read
other than it is (overrides and tag characters hide text from readers).

Left alone, where they do work:

- joiners and non-joiners beside letters of a script that needs them (Persian, Hindi,
  Sinhala) or inside an emoji; zero-width spaces in Thai, Lao, Khmer and Burmese, where
  they part words; tags in the flags of Scotland, Wales and their like;
- marks of direction on a line that has Arabic or Hebrew letters, but for overrides,
  embeddings and isolates that lack their other half.

Source: Unicode Standard, sections 5.3 and 23.2; Annex 9; Technical Report 36.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
from cleantext.odd_characters import JOINERS, JOINING_RE, TAGS, has_odd_character, is_beside
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

IDLE = r"\xad\u180e\u2060\u206a-\u206f\ufffc"
# Thai, Lao, Tibetan, Burmese, Khmer and their neighbours write no blanks between words.
UNSPACED = r"\u0e00-\u109f\u1780-\u17ff\u1950-\u1aff"
INVISIBLE_RE = Pattern(
    rf"""
    [{IDLE}\u200b{JOINERS}{TAGS}] (?:
        (?<= [{IDLE}] )
      | (?<= \u200b ) (?<! [{UNSPACED}] . ) (?! [{UNSPACED}] )
      | (?P<joiner> (?<= [{JOINERS}] ) )
      | (?<= [{TAGS}] ) (?: (?P<flag> (?<= \U0001f3f4 . ) ) | ) [{TAGS}]*
    )
    """,
    re.DOTALL,
)
TAG_END = "\U000e007f"
DIRECTION_RE = Pattern(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
RIGHT_TO_LEFT_RE = Pattern(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
OPENED_BY = {"\u202c": "\u202a\u202b\u202d\u202e", "\u2069": "\u2066\u2067\u2068"}
OPENING = "".join(OPENED_BY.values())


def find(text: str) -> list[Change]:
    """Find invisible characters that do no work where they stand."""
    found = [(*match.span(), "") for match in INVISIBLE_RE.finditer(text) if not _has_work(match)]
    if DIRECTION_RE.search(text):
        start = 0
        for line in text.split("\n"):
            found += ((start + n, start + n + 1, "") for n in _idle_marks(line))
            start += len(line) + 1
        found.sort()
    return found


def _has_work(match: re.Match[str]) -> bool:
    """Tell whether a character does work after all: in a flag, or joining letters."""
    if match["joiner"] is not None:
        return is_beside(JOINING_RE, match.string, match.start())
    return match["flag"] is not None and match[0].endswith(TAG_END)


def _idle_marks(line: str) -> list[int]:
    """Return where marks of direction stand on `line` that direct nothing."""
    marks = [(match.start(), match[0]) for match in DIRECTION_RE.finditer(line)]
    if marks and not RIGHT_TO_LEFT_RE.search(line):
        return [n for n, _ in marks]
    idle, opened = [], []
    for n, mark in marks:
        if mark in OPENING:
            opened.append((n, mark))
        elif mark in OPENED_BY:
            # An isolate ends what was opened inside it; nothing else reaches over it.
            while mark == "\u2069" and opened and opened[-1][1] not in OPENED_BY[mark]:
                idle.append(opened.pop()[0])
            if opened and opened[-1][1] in OPENED_BY[mark]:
                opened.pop()
            else:
                idle.append(n)
    return sorted([*idle, *(n for n, _ in opened)])


FILTER = Filter(
    Rule(
        id="invisible-character",
        group="characters",
        doc=__doc__,
        fixes=(
            ("the mem\u200bbership of Citi\xadbank", "the membership of Citibank"),
            ("He\u2060 said\u200d so\ufffc.", "He said so."),
            ("from looted\u200e sites", "from looted sites"),
            ("pay \u202e001\u202c dollars", "pay 001 dollars"),
            ("\u2067שלום the talks", "שלום the talks"),
            ("a note\U000e0041\U000e0042 to", "a note to"),
        ),
        keeps=(
            ("می\u200cخواهم", "a non-joiner in Persian"),
            ("क्\u200dष, ශ්\u200dරී", "joiners in Hindi and Sinhala"),
            ("a family 👨\u200d👩\u200d👧 and 🏳️\u200d🌈", "joiners in emoji"),
            ("ประเทศ\u200bไทย, ភាសា\u200bខ្មែរ", "Thai and Khmer words"),
            ("\u200fהמחיר (5%)\u200f עלה", "marks that hold a Hebrew line together"),
            ("قال \u2067BBC News\u2069 اليوم", "an isolate with its end, in Arabic"),
            ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "Scotland's flag"),
        ),
    ),
    find,
    trigger=has_odd_character,
)
