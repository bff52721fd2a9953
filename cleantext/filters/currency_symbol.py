"""Write currency symbols as codes, words or a placeholder.

"$5" becomes "USD 5" and "12 €" becomes "12 EUR", with the code of ISO 4217; prefixed
signs are read whole ("HK$5" is HKD).  The placeholder may hold ``{code}`` or ``{word}``:
"{word}" gives "dollars 5", "<CUR>" the same for all.

Left alone: a dollar sign with no figure beside it (`$HOME`, "$AAPL", "Ke$ha", "$$$"),
and letters that only look like a sign.  "$" is read as the US dollar and "¥" as the
yen where no prefix says otherwise, which is wrong in copy from elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule


def _signs() -> str:
    from cleantext.tables.currencies import SIGN_TO_CODE

    signs = "".join(sign for sign in SIGN_TO_CODE if len(sign) == 1)
    return rf"[{signs}] | (?: zł | Kč ) \b"


SIGN_RE = Pattern(_signs)

PREFIX_RE = Pattern(
    r"""
    (?<! [\w.] )
    (?: (?: U[.]?S[.]? | AU? | CA? | HK | N[ZT] | S | R | MX ) (?= [$] )
      | (?: RMB | CN ) (?= ¥ )
      | E (?= £ ) )
    """
)
LONGEST_PREFIX = 4
FIGURE_AFTER_RE = Pattern(r"[ ]? [.]? \d")
FIGURE_BEFORE_RE = Pattern(r"(?<= \d ) | (?<= \d[ \u00a0] )")


def has_sign(text: str) -> bool:
    """Tell whether the sign of a currency is there."""
    return "$" in text or (not text.isascii() and SIGN_RE.search(text) is not None)


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of signs with their prefixes."""
    for match in SIGN_RE.finditer(text):
        start, end = match.span()
        prefix = PREFIX_RE.search(text, max(0, start - LONGEST_PREFIX), start + 1)
        if prefix and prefix.end() == start:
            start = prefix.start()
        if is_money(text, start, end):
            yield start, end


def is_money(text: str, start: int, end: int) -> bool:
    """Tell whether a sign is money: a dollar, "zł" and "Kč" need a figure beside them."""
    sign = text[start:end]
    if sign[-1] not in "$＄" and not sign.isalpha():
        return True
    if FIGURE_BEFORE_RE.match(text, start) and not text[end : end + 1].isalnum():
        return True
    glued = start > 0 and text[start - 1].isalpha()
    return not (glued or sign.isalpha()) and FIGURE_AFTER_RE.match(text, end) is not None


def write(placeholder: str, text: str, start: int, end: int) -> str:
    """Fill the placeholder for one sign, apart from the figure beside it."""
    from cleantext.tables.currencies import CODE_TO_WORD, SIGN_TO_CODE

    code = SIGN_TO_CODE[text[start:end].replace(".", "")]
    filled = placeholder.replace("{code}", code).replace("{word}", CODE_TO_WORD[code])
    if filled[-1].isalnum() and text[end : end + 2].lstrip(".")[:1].isalnum():
        filled += " "
    if filled[0].isalnum() and start and text[start - 1].isalnum():
        filled = " " + filled
    return filled


def build(placeholder: str = "{code}") -> Filter:
    """Return the filter that fills `placeholder`, or cuts the sign where it is empty."""
    return Filter(RULE, Mask(spans, placeholder, write=write), trigger=has_sign)


RULE = Rule(
    id="currency-symbol",
    group="masks",
    doc=__doc__,
    fixes=(
        ("It cost $5, or €4.60, or £.50.", "It cost USD 5, or EUR 4.60, or GBP .50."),
        ("12 € for one, 100¥ for two", "12 EUR for one, 100 JPY for two"),
        ("US$5m, HK$40 and R$ 3", "USD 5m, HKD 40 and BRL 3"),
        ("U.S.$ 5, CN¥7", "USD 5, CNY 7"),
        ("the ₹ fell", "the INR fell"),
        ("20 zł i 30 Kč", "20 PLN i 30 CZK"),
    ),
    keeps=(
        ("$HOME and $AAPL", "a variable, a ticker"),
        ("Ke$ha, A$AP Rocky, $$$", "names and grades"),
        ("zły pies", "a word"),
        ("5 dollars, USD 5", "no sign"),
        ("It cost 5.", "nothing there"),
        ("10¢", "a part of any dollar"),
    ),
    lossy=True,
)

FILTER = build()
