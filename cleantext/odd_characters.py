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

import re

from cleantext.patterns import Pattern
from cleantext.tables.code_pages import ANSI_PAGES, CONTINUATIONS, LEADS, OLD_PAGES, misread

# Bodies of character classes.
CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
FORMATS = r"\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u206f\ufeff\ufffc"
TAGS = r"\U000e0001-\U000e007f"
LIGATURES = r"\ufb00-\ufb06"
LOST = r"\ufffd\uf8ff"  # U+F8FF is the apple of Mac Roman, byte F0
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

# These end and join what is said, and stand beside letters with accents all the time.
QUOTES_AND_DASHES = "“”„‘’‚«»‹›–—…"
WORD_ENDINGS = "ёђѓєѕіїјљњћќўџґ"  # small Cyrillic letters in the place of continuations

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
    # Either pattern finds everything; this decides only which of them is fast.
    gate = FOREIGN_RE if is_foreign(text) else LATIN_RE
    return gate.search(text) is not None or _has_tag(text)


def _has_tag(text: str) -> bool:
    # Beyond the first plane a class is looked up range by range, for every character of the
    # text.  Hence a search of its own, where UTF-16 shows that there is anything of the kind.
    longer = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
    return longer and TAG_RE.search(text) is not None


def is_foreign(text: str) -> bool:
    """Tell, by how it begins, whether a text is written in Cyrillic or Greek."""
    head = text[:300]
    return ("о" in head or "α" in head) and head.count("e") < head.count("о") + head.count("α")


def has_misread_bytes(text: str) -> bool:
    """Tell whether characters may be bytes of UTF-8, or stand for nothing at all."""
    return not text.isascii() and MISREAD_RE.search(text) is not None


def _latin_gate() -> str:
    return _gate(f"{CYRILLIC}{GREEK}", LATIN)


def _foreign_gate() -> str:
    return _gate(LATIN, f"{CYRILLIC}{GREEK}", _old_continuations())


def _gate(letters: str, strangers: str, more: str = "") -> str:
    """Return the gate in which `letters` are suspects too, odd beside `strangers`."""
    suspects, signs, rest = _misread_signs()
    always = f"{CONTROLS}{FORMATS}{LIGATURES}{LOST}"
    others = f"{SPACES}{MARKS}{JAMO_VOWELS}{JOINERS}{FULLWIDTH}"
    # Three quick ways out: nothing but a lead, a blank or a "?" makes anything odd of most
    # suspects, nothing does of five letters inside a Cyrillic word, nor of Latin ones amid
    # ASCII.
    plain = re.sub(f"[{always}{others}{letters}{more}]", "", rest)
    return rf"""
        [{always}{suspects}{others}{letters}{more}]
        (?<! [!->@-~] [{plain}] ) (?! (?<= [а-я] [ёєіїґ] ) [а-я] | (?<= [ -~] [A-Za-z] ) [ -~] )
        (?:
            (?<= [{always}] )
          | {signs}
          | (?<= [{others}] ) (?:
                (?<= [{SPACES}] ) (?: {BETWEEN_WORDS} )
              | (?<= \u3000 ) (?<! [{EAST_ASIAN}] . ) (?! [{EAST_ASIAN}] )
              | (?<= {LETTER} [{MARKS}] )
              | (?<= [\u1100-\u1112] [{JAMO_VOWELS}] )
              | (?<= [{JOINERS}] ) (?<! [{JOINING}] . ) (?! [{JOINING}] )
              | (?<= [{FULLWIDTH}] ) (?<! [{EAST_ASIAN}] . )
            )
          | (?<= [{letters}] ) (?: (?= [{strangers}] ) | (?<= [{strangers}] . ) )
        )
    """


def _misread() -> str:
    suspects, signs, _ = _misread_signs()
    c1 = r"\x80-\x9f"
    return rf"[{c1}{LOST}{suspects}{_old_continuations()}] (?: (?<= [{c1}{LOST}] ) | {signs} )"


def _old_continuations() -> str:
    return misread(["cp437"], CONTINUATIONS)


def _misread_signs() -> tuple[str, str, str]:
    """Return suspects, alternatives that find bytes of UTF-8 around one, and mere followers."""
    rest = misread(ANSI_PAGES, CONTINUATIONS)
    lead2, lead3, lead4 = (misread(ANSI_PAGES, LEADS[n]) for n in (2, 3, 4))
    old_rest = misread(OLD_PAGES, CONTINUATIONS)
    old2, old3, old4 = (misread(OLD_PAGES, LEADS[n]) for n in (2, 3, 4))
    # Leads that may stand before a lost A0, most in a line that can be read back whole; those
    # of Latin-1 itself, "Â" and "Ã", in any.  DF would make a digit of N'Ko, and the eszett
    # ends German words; a Cyrillic or Greek capital before a blank is a word.  E4 to EF
    # would make ideographs amid Latin letters, E0 A0 and E1 A0 letters that no news has.
    latin_pages = [page for page in ANSI_PAGES if page not in ("cp1251", "cp1253")]
    capitals = misread(latin_pages, LEADS[2][:-1])
    early = misread(ANSI_PAGES, EARLY)
    middle = misread(ANSI_PAGES, EARLY[2:])
    astral = misread(ANSI_PAGES, [0xF0])
    nul = f"[{misread(ANSI_PAGES, [0xC0])}] [{misread(ANSI_PAGES, [0x80])}]"  # overlong
    pairs2, pairs_early = (
        "|".join(f"[{misread([p], leads)}] [{misread([p], CONTINUATIONS)}]" for p in ANSI_PAGES)
        for leads in (LEADS[2], EARLY)
    )
    lost = rf"[{rest}?\ufffd ]"
    # What may follow on a line that can be read back whole: nothing but ASCII up to its
    # end, or another sequence.
    whole = rf"""
        (?= [\x00-\x09\x0b-\x7f]* (?: [\n\ufffd] | \Z
            | [{lead2}] {lost} | [{lead3}] {lost}{{2}} | [{lead4}] {lost}{{3}} ) )
    """
    whole_old = rf"""
        (?= [\x00-\x09\x0b-\x7f]* (?: \n | \Z
            | [{old2}] [{old_rest}] | [{old3}] [{old_rest}]{{2}} | [{old4}] [{old_rest}]{{3}} ) )
    """
    signs = rf"""
            (?<= [{lead2}{lead3}{lead4}] [{rest}] ) (?! (?<= [іїє] ) [іїє] ) (?:
                (?<= [{lead2}] . ) (?<= {pairs2} ) (?: (?<! [{CYRILLIC}] . ) | {whole} )
              | (?<= [{lead3}] . ) (?: (?= [{rest}] ) | (?= [?\ufffd] ) {whole} )
              | (?<= [{early}] . ) (?= [ ] ) {whole}
              | (?= [ ] ) (?<= [{early}] [^{QUOTES_AND_DASHES}{WORD_ENDINGS}] ) (?<= {pairs_early} )
              | (?<= [{lead4}] . ) (?= [{rest}?\ufffd]{{2}} )
              | (?<= [{astral}] . ) (?= [ ] [{rest}] | [{rest}] [ ] )
            )
          | (?<= {nul} )
          | (?<= [? ] [{rest}] ) (?:
                (?<= [{lead3}] [?] . ) {whole}
              | (?<= [{middle}] [ ] . ) {whole}
              | (?<= [{middle}] [ ] [^{QUOTES_AND_DASHES}{WORD_ENDINGS}] )
              | (?<= [{lead4}] [?] . ) (?= [{rest}] )
              | (?<= [{astral}] [ ] . ) (?= [{rest}] )
            )
          | (?<= [{capitals}{old2}{old3}{old4}] ) (?:
                (?<= [{capitals}] ) (?: [ ] (?<= [ÂÃ] . ) | [ ?\ufffd] {whole} )
              | [{old_rest}] (?:
                    (?<= [{old2}] . ) {whole_old}
                  | (?<= [{old3}{old4}] . ) [{old_rest} ]
                )
              | (?<= [{old4}] ) [ ] [{old_rest}]
            )
          | (?<= [{GREEK_LEADS}] [{old_rest}] ) (?= [{old_rest} ] )
    """
    leads = re.sub(f"[{GREEK_LEADS}]", "", f"{capitals}{old2}{old3}{old4}")
    return f"{rest}{leads}", signs, re.sub(f"[{leads}]", "", rest)


EARLY = range(0xE0, 0xE4)
GREEK_LEADS = "αΓπΣστΦΘΩδφε"  # bytes E0 to EE of cp437, common letters in Greek

TAG_RE = Pattern(f"[{TAGS}]")
LATIN_RE = Pattern(_latin_gate, re.DOTALL)
FOREIGN_RE = Pattern(_foreign_gate, re.DOTALL)
MISREAD_RE = Pattern(_misread, re.DOTALL)
