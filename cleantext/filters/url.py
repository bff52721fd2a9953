"""Mask web addresses.

For publishing and training sets.  An address is told by its scheme ("https://",
any scheme), by "www." or by a name with a path ("bit.ly/3xYz"); without any of these
only by an ending that has meant nothing else since 1985 (".com", ".org" and their
like, ".co.uk"), in small letters.  There is no list of top-level domains to grow
stale, and international names count as any other.

The stop, comma, quote or bracket after an address is not part of it, but
"/wiki/Mercury_(planet)" keeps its bracket.

Left alone: companies that are named like addresses ("Amazon.com rose"), file names,
"and/or", a missing space ("said.The"), mail addresses (a rule of their own).
Missed: bare names under other domains ("see dw.de").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# Quotation marks and the full-width stops of Chinese and Japanese end an address.
_REST = r"""[^\s<>"`\\“”„«»‘’。，、；！？「」『』（）【】《》…]"""

LINK_RE = Pattern(
    rf"""
      https?:// {_REST}*                                    # also glued to the word before
    | (?<!\w) (?! \w{{0,15}}https?:// ) [a-z][a-z0-9+-]{{1,15}}:// {_REST}*
    | (?<![\w.@-]) www\d?[.] (?=\w) {_REST}*
    """,
    flags=re.IGNORECASE,
)

BARE_SIGN_RE = Pattern(
    r"""
    [.] (?: (?: com | org | net | edu | gov | mil | info | (?: co | ac ) [.][a-z]{2} ) \b
          | [a-z]{2,24} / )
    """
)
BARE_RE = Pattern(
    rf"""
    (?<! [\w.@/\\-] )
    (?: [^\W_A-Z]+ (?: -+ [^\W_A-Z]+ ){{0,8}} [.] ){{1,8}}
    (?: (?: com | org | net | edu | gov | mil | info | (?: co | ac ) [.][a-z]{{2}} )
        (?! [\w@-] | [.]\w ) (?: [:/?\#] {_REST}* )?
      | (?<! \d[.] ) [a-z]{{2,24}} / (?!/) {_REST}*          # not "1.mai/2.mai"
    )
    """
)

ALNUM_RE = Pattern(r"[^\W_]")

TRAILING = ".,;:!?'*_~|)]}>"
BRACKETS = {")": "(", "]": "[", "}": "{"}


def has_address(text: str) -> bool:
    """Tell whether a part of an address is there."""
    return "://" in text or "www" in text or "WWW" in text or BARE_SIGN_RE.search(text) is not None


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of addresses."""
    found = [match.span() for match in LINK_RE.finditer(text)]
    found += (match.span() for match in BARE_RE.finditer(text))
    done = 0
    for start, end in sorted(found):
        if start >= done:
            end = address_end(text, start, end)
            if ALNUM_RE.search(text, text.find("://", start, end) + 1 or start, end):
                yield start, end
                done = end


def address_end(text: str, start: int, end: int) -> int:
    """Return where the address ends: before marks that belong to the sentence."""
    address = text[start:end]
    surplus = {
        closer: address.count(closer) - address.count(opener) for closer, opener in BRACKETS.items()
    }
    while end > start and (last := text[end - 1]) in TRAILING:
        if last in BRACKETS:
            if surplus[last] <= 0:
                break
            surplus[last] -= 1
        end -= 1
    return end - 2 if text.endswith("'s", start, end) else end


def build(placeholder: str = "<URL>") -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty."""
    return Filter(RULE, Mask(spans, placeholder), trigger=has_address)


RULE = Rule(
    id="url",
    group="masks",
    doc=__doc__,
    fixes=(
        ("Read it at https://example.org/a/b?c=1#d.", "Read it at <URL>."),
        ("(see http://example.org/wiki/Mercury_(planet))", "(see <URL>)"),
        ("[the report](https://example.org/report)", "[the report](<URL>)"),
        ("more at www.example.net, she said", "more at <URL>, she said"),
        ("onlinehttps://example.org/x", "online<URL>"),
        ("bit.ly/3xYz and example.co.uk!", "<URL> and <URL>!"),
        ("http://münchen.example/straße, http://пример.рф/путь", "<URL>, <URL>"),
        ("http://[2001:db8::1]:8080/x", "<URL>"),
        ("请看http://example.org/a。谢谢", "请看<URL>。谢谢"),
        ("ftp://user:word@example.org/f", "<URL>"),
    ),
    keeps=(
        ("Amazon.com Inc rose 3 pct.", "a company"),
        ("met.The vote, Node.js, U.S.A, report.pdf", "stops of other kinds"),
        ("and/or, 24/7, km/h, a.m./p.m., 1.mai/2.mai", "strokes of other kinds"),
        ("jane.roe@example.com", "a mail address"),
        (r"C:\reports\new, /usr/bin, ../a.txt", "paths"),
        ("http:// and www. alone", "nothing follows"),
        ("std::vector, a:b, 10://", "colons of other kinds"),
        ("See <URL>.", "masked already"),
        ("Rates held. Prices rose 3.5 pct.", "nothing there"),
        ("The dot-com bubble of 2000", "a word"),
    ),
    lossy=True,
)

FILTER = build()
