"""Narrow full-width Latin letters and digits that stand in Latin text.

Forms and feeds from East Asia carry "Ｒｅｕｔｅｒｓ　２０１７": letters and digits as wide as
an ideograph.  In a text of Latin letters they are the plain ones in disguise, and so are
the punctuation and blanks among them.

Left alone: every full-width form that has a Chinese, Japanese or Korean character near it
(within 200 characters), where it is a matter of house style, and full-width punctuation
that has no full-width letter or digit beside it: rewriting Chinese and Japanese
punctuation is what people complain of most.

Source: Unicode Standard, section 18.5, block FF00 (offset FEE0 from ASCII).
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.odd_characters import EAST_ASIAN_RE, FULLWIDTH, has_odd_character, is_after
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

FULLWIDTH_RE = Pattern(rf"[{FULLWIDTH}] [\uff01-\uff5e]* (?: \u3000+ [\uff01-\uff5e]+ )*")
IDEOGRAPH_RE = Pattern(
    r"[\u1100-\u11ff\u2e80-\u2fdf\u3001-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff61-\uffdc"
    r"\U00020000-\U0003ffff]"
)
REACH = 200
WIDE_TO_NARROW = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}


def find(text: str) -> list[Change]:
    """Find full-width letters and digits far from East Asian text."""
    return [
        (*match.span(), match[0].translate(WIDE_TO_NARROW))
        for match in FULLWIDTH_RE.finditer(text)
        if not is_after(EAST_ASIAN_RE, text, match.start())
        and not IDEOGRAPH_RE.search(text, max(0, match.start() - REACH), match.end() + REACH)
    ]


FILTER = Filter(
    Rule(
        id="fullwidth-form",
        group="characters",
        doc=__doc__,
        fixes=(
            ("Ｒｅｕｔｅｒｓ　２０１７ said so.", "Reuters 2017 said so."),
            ("The fee is ３００ dollars.", "The fee is 300 dollars."),
        ),
        keeps=(
            ("７月２６日，新华社记者（北京）报道：", "Chinese digits and punctuation"),
            ("ＮＨＫは２０１７年に始めた！", "Japanese house style"),
            ("이 회사는 ＡＢＣ와 합의했다", "Korean house style"),
            ("He said：yes！", "punctuation alone"),
        ),
    ),
    find,
    trigger=has_odd_character,
)
