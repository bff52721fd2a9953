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

Misread bytes are known by the layout of UTF-8 alone: the image of a lead byte beside
the images of continuation bytes, in any one code page.  Where A0 is a no-break space it
may since have become a plain one, and a byte that the page leaves unassigned may have
become "?" or U+FFFD; so may bytes be taken for those of an old page whose leads are
dashes and quotes.  Such sequences are a sign only where the next characters outside
ASCII on the line make sequences too, for a line can be read back only whole.
"""

from __future__ import annotations

from cleantext.patterns import Pattern
from cleantext.tables.code_pages import ANSI_PAGES, CONTINUATIONS, LEADS, OLD_PAGES, misread

# Bodies of character classes.
CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
FORMATS = r"\xad\u034f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffc"
TAGS = r"\U000e0001-\U000e007f"
LIGATURES = r"\ufb00-\ufb06"
SPACES = r"\xa0\u2000-\u200a\u202f\u205f\u3000"
JOINERS = r"\u200c\u200d"
MARKS = r"\u0300-\u036f"
KANA_MARKS = r"\u3099\u309a"
JAMO_VOWELS = r"\u1161-\u1175"
FULLWIDTH = r"\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"

LATIN = r"A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f\u1e00-\u1eff"
CYRILLIC = r"\u0400-\u052f"
GREEK = r"\u0370-\u03ff\u1f00-\u1fff"
EAST_ASIAN = r"\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff01-\uffdc\U00020000-\U0003ffff"
# Scripts whose spelling needs joiners, and the symbols that joiners make into one.
JOINING = (
    r"\u0590-\u1fff\u2190-\u2bff\u3200-\u33ff\ua800-\uabff\ufb1d-\ufe0f\ufe70-\ufefc"
    r"\U00010000-\U000dffff"
)

LETTER = r"[^\W\d_]"


def has_odd_character(text: str) -> bool:
    """Tell whether any character may be out of place; never misses one that is."""
    if text.isascii():
        return len(text.encode().translate(None, PLAIN_BYTES)) > 0
    return _gate_for(text).search(text) is not None


PLAIN_BYTES = bytes([9, 10, *range(0x20, 0x7F)])


def _gate_for(text: str) -> Pattern:
    # Either pattern finds everything; this only decides which is fast.
    if ("о" in text or "α" in text) and text.count("e") < text.count("о") + text.count("α"):
        return FOREIGN_GATE_RE
    return LATIN_GATE_RE


def _latin_gate() -> str:
    return _gate(
        f"{CYRILLIC}{GREEK}",
        f"(?<= [{CYRILLIC}{GREEK}] ) (?: (?= [{LATIN}] ) | (?<= [{LATIN}] . ) )",
    )


def _foreign_gate() -> str:
    greek = misread(["cp437"], LEADS[3])
    more = misread(["cp437"], CONTINUATIONS)
    return _gate(
        f"A-Za-z{more}",
        f"""
        (?<= [{LATIN}] ) (?: (?= [{CYRILLIC}{GREEK}] ) | (?<= [{CYRILLIC}{GREEK}] . ) )
        | (?<= [{greek}] [{more}] ) (?= [{more}] )
        """,
    )


def _gate(letters: str, strangers: str) -> str:
    """Return the gate; `letters` are suspects beyond the common ones, for `strangers`."""
    ansi = misread(ANSI_PAGES, CONTINUATIONS)
    lead2, lead3, lead4 = (misread(ANSI_PAGES, LEADS[n]) for n in (2, 3, 4))
    # DF with a lost A0 would be a digit of N'Ko; in every page of Europe DF is no
    # capital, and the eszett ends German words.
    capitals = misread([p for p in ANSI_PAGES if p not in ("cp1251", "cp1253")], LEADS[2][:-1])
    old2, old3, old4 = (misread(OLD_PAGES, LEADS[n]) for n in (2, 3, 4))
    old = misread(OLD_PAGES, CONTINUATIONS)
    lost = f"[{ansi}?\ufffd ]"
    # What may follow on a line that can be read back: nothing but ASCII up to its end,
    # or another sequence.
    whole = rf"""
        (?= [\x00-\x09\x0b-\x7f]* (?: [\n\ufffd] | \Z
            | [{lead2}] {lost} | [{lead3}] {lost} {lost} | [{lead4}] {lost} {lost} {lost} ) )
    """
    whole_old = rf"""
        (?= [\x00-\x09\x0b-\x7f]* (?: \n | \Z
            | [{old2}] [{old}] | [{old3}] [{old}] [{old}] | [{old4}] [{old}] [{old}] [{old}] ) )
    """
    always = f"{CONTROLS}{FORMATS}{TAGS}{LIGATURES}{KANA_MARKS}\ufffd\uf8ff"
    suspects = (
        f"{always}{SPACES}{JOINERS}{MARKS}{JAMO_VOWELS}{FULLWIDTH}{ansi}{capitals}{old2}{old4}"
    )
    return rf"""
        [{suspects}{letters}]
        (?:
            (?<= [{always}] )
          | (?<= [{lead2}] [{ansi}] ) (?: (?<! [{CYRILLIC}] .) | {whole} )
          | (?<= [{lead3}{lead4}] [{ansi}] ) (?: (?= [{ansi}] ) (?! [іїє] (?<= [іїє] .)) | (?= [?\ufffd ]) {whole})
          | (?<= [{lead3}{lead4}] [? ] [{ansi}] ) {whole}
          | (?<= [{capitals}] ) [?\ufffd ] {whole}
          | (?<= [{old2}] ) (?: [{old}] ) {whole_old}
          | (?<= [{old3}{old4}] ) [{old}] [{old}]
          | (?<= [{SPACES}] ) (?:
                (?<= {LETTER} {LETTER} . ) (?= {LETTER} )
              | (?<= \b [aAI] . ) (?= {LETTER} )
              | (?<= [,;!?] . ) (?= {LETTER} )
              | (?<= {LETTER}{{6}} [.] . ) (?= {LETTER} )
              | (?<= \s . ) | (?= \s ) | (?<= \A . ) | (?= \Z )
              | (?<= \u3000 ) (?<! [{EAST_ASIAN}] . ) (?! [{EAST_ASIAN}] )
            )
          | (?<= [{MARKS}] ) (?<= {LETTER} . )
          | (?<= [{JAMO_VOWELS}] ) (?<= [\u1100-\u1112] . )
          | (?<= [{JOINERS}] ) (?<! [{JOINING}] . ) (?! [{JOINING}] )
          | (?<= [{FULLWIDTH}] ) (?<! [{EAST_ASIAN}] . )
          | {strangers}
        )
    """


LATIN_GATE_RE = Pattern(_latin_gate)
FOREIGN_GATE_RE = Pattern(_foreign_gate)
