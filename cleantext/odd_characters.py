"""The one scan that wakes every filter of characters.

Accents, curly quotes, dashes and letters of any alphabet are good copy; what is odd
is a character that has no business where it stands: a control, an invisible sign, a
no-break space between two words, a mark apart from its letter, two characters that
are one when their bytes are read as UTF-8.  All of that is looked for in one pass,
for the pass over the text is what costs.

The pattern opens with the class of suspects, over which the engine skips quickly, and
looks at the surroundings of suspects only.  Letters cannot all be suspects, so there
are two patterns: in a text written in Cyrillic or Greek the Latin letters are the
suspects, in any other the Cyrillic and Greek ones.

What would make the patterns long to compile, and seldom comes up, they leave open: its
group tells how the match is to be decided.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF16
from collections.abc import Iterator, Set

from cleantext.misread_bytes import cp437_followers, glimpse, is_misread, lone_leads, suspects
from cleantext.patterns import Pattern, class_body

# Bodies of character classes.
CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
FORMATS = r"\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u206f\ufeff\ufffc"
TAGS = r"\U000e0001-\U000e007f"
LIGATURES = r"\ufb00-\ufb06"
LOST = "\ufffd\uf8ff"  # U+F8FF is the apple of Mac Roman, byte F0
SPACES = r"\xa0\u2000-\u200a\u202f\u205f\u3000"
JOINERS = r"\u200c\u200d"
MARKS = r"\u0300-\u036f\u3099\u309a"
JAMO_VOWELS = r"\u1161-\u1175"
FULLWIDTH = r"\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"

LATIN = r"A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f\u1e00-\u1eff"
CYRILLIC = r"\u0400-\u052f"
GREEK = r"\u0370-\u03ff\u1f00-\u1fff"
EAST_ASIAN = (
    r"\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff01-\uffdc"
    r"\U00020000-\U0003ffff"
)
# Scripts whose spelling needs joiners, and the symbols that joiners make into one.
JOINING = (
    r"\u0590-\u1fff\u2190-\u2bff\u3200-\u33ff\ua800-\uabff\ufb1d-\ufe0f\ufe70-\ufefc"
    r"\U00010000-\U000dffff"
)

LETTER = r"[^\W\d_]"
# Or a vowel sign of the scripts from Devanagari to Khmer, which is no letter to `re`.
SIGNS = r"\u0900-\u0963\u0970-\u0e3e\u0e40-\u0e4e\u1000-\u1049\u1780-\u17d3"
LETTER_OR_SIGN = rf"(?: {LETTER} | (?! \d ) [{SIGNS}] )"
# Where an odd space, just matched, stands between ordinary words or beside another.
BETWEEN_WORDS = rf"""
    (?= {LETTER} | [(\["“‘] ) (?:
        (?<= {LETTER_OR_SIGN}{{2}} . )
      | (?<= [’'] {LETTER} . )
      | (?<= {LETTER_OR_SIGN} [,;!?)\]"”।] . )
      | (?<= {LETTER}{{6}} [.] . )      # too long a word for an abbreviation
      | (?P<article> (?<= \b [aAI] . ) )
    )
  | (?<= \s . ) | (?= \s ) | (?<= \A . ) | (?= \Z )
"""

PLAIN_BYTES = bytes([9, 10, *range(0x20, 0x7F)])


def has_odd_character(text: str) -> bool:
    """Tell whether a character may be out of place; true wherever one is."""
    if text.isascii():
        return len(text.encode().translate(None, PLAIN_BYTES)) > 0
    gate = _gate_of(text)
    match = gate.search(text)
    while match is not None and not _is_odd(match):
        match = gate.search(text, match.end())
    return match is not None or _has_tag(text)


def bytes_in(text: str) -> Iterator[int]:
    """Yield where characters stand that may be bytes of UTF-8, or stand for nothing at all."""
    if text.isascii():
        return
    for match in _gate_of(text).finditer(text):
        at = match.start()
        if match[0] in LOST or "\x80" <= match[0] <= "\x9f" or is_misread(text, at):
            yield at


def _gate_of(text: str) -> Pattern:
    # Either finds everything; this decides only which of them is fast.
    return FOREIGN_RE if is_foreign(text) else LATIN_RE


def _is_odd(match: re.Match[str]) -> bool:
    """Tell whether a character that the gate stopped at is odd, where it left that open."""
    text, at = match.string, match.start()
    match match.lastgroup:
        case "bytes":
            return is_misread(text, at)
        case "wide_space":
            return not is_beside(EAST_ASIAN_RE, text, at)
        case "fullwidth":
            return not is_after(EAST_ASIAN_RE, text, at)
        case "joiner":
            return not is_beside(JOINING_RE, text, at)
    return True


def is_after(script: Pattern, text: str, at: int) -> bool:
    """Tell whether a character of a script stands before the one at `at`."""
    return at > 0 and script.match(text, at - 1) is not None


def is_beside(script: Pattern, text: str, at: int) -> bool:
    """Tell whether a character of a script stands before or after the one at `at`."""
    return is_after(script, text, at) or script.match(text, at + 1) is not None


def _has_tag(text: str) -> bool:
    # Beyond the first plane a class is looked up range by range, for every character of the
    # text.  Hence a search of its own, where UTF-16 shows that there is anything of the kind.
    longer = len(text.encode("utf-16", "surrogatepass")) > len(BOM_UTF16) + 2 * len(text)
    return longer and TAG_RE.search(text) is not None


def is_foreign(text: str) -> bool:
    """Tell, by how it begins, whether a text is written in Cyrillic or Greek."""
    head = text[:300]
    return ("о" in head or "α" in head) and head.count("e") < head.count("о") + head.count("α")


def _latin_gate() -> str:
    plain = {c for c in _followers() if not "\u0370" <= c <= "\u052f"}
    return _gate(f"{CYRILLIC}{GREEK}", LATIN, plain)


def _foreign_gate() -> str:
    plain = {c for c in _followers() if not c.isalpha()}
    return _gate(LATIN, f"{CYRILLIC}{GREEK}", plain, class_body(cp437_followers()))


def _followers() -> Set[str]:
    """Return the suspects of which nothing but a lead, a blank or a "?" makes anything odd."""
    return {c for c in suspects() - lone_leads() if c > "\xad"}


def _gate(letters: str, strangers: str, plain: Set[str], more: str = "") -> str:
    """Return the gate in which `letters` are suspects too, odd beside `strangers`."""
    always = f"{CONTROLS}{FORMATS}{LIGATURES}{LOST}"
    others = f"{SPACES}{MARKS}{JAMO_VOWELS}{JOINERS}{FULLWIDTH}"
    # Three quick ways out: nothing makes anything odd of most followers behind ASCII, of the
    # later letters of Cyrillic inside a word, nor of Latin ones amid ASCII.
    return rf"""
        [{always}{class_body(suspects())}{others}{letters}{more}]
        (?<! [!->@-~] [{class_body(plain)}] )
        (?! (?<= [а-я] [ѐ-ґ] ) [а-я] | (?<= [ -~] [A-Za-z] ) [ -~] )
        (?:
            (?<= [{always}{others}{letters}] ) (?:
                (?<= [{always}] )
              | (?<= [{SPACES}] ) (?: {BETWEEN_WORDS} )
              | (?<= {LETTER} [{MARKS}] )
              | (?<= [\u1100-\u1112] [{JAMO_VOWELS}] )
              | (?P<wide_space> (?<= \u3000 ) )
              | (?P<fullwidth> (?<= [\uff10-\uff5a] ) (?<! [\uff01-\uff5e] . ) )
              | (?P<joiner> (?<= [{JOINERS}] ) (?<! [\u0600-\u06ff] . ) )
              | (?<= [{letters}] ) (?: (?= [{strangers}] ) | (?<= [{strangers}] . ) )
            )
          | (?P<bytes> {glimpse()} )
        )
    """


TAG_RE = Pattern(f"[{TAGS}]")
EAST_ASIAN_RE = Pattern(f"[{EAST_ASIAN}]")
JOINING_RE = Pattern(f"[{JOINING}]")
LATIN_RE = Pattern(_latin_gate, re.DOTALL)
FOREIGN_RE = Pattern(_foreign_gate, re.DOTALL)
