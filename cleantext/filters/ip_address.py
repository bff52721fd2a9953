"""Mask IP addresses, of version 4 and 6.

Four numbers up to 255 with stops between them, with a network's "/24" if it is there;
or groups of hexadecimal digits that Python's `ipaddress` reads as version 6.

Left alone: versions ("version 1.2.3.4", "v1.2.3.4"), numbered sections ("section
4.2.1.3", and "1.2.3.4 Scope" at the start of a line), longer dotted numbers, French
telephone numbers, times ("12:30:45"), hardware addresses, and "a::b" in code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

SIGN_RE = Pattern(r"[.]\d{1,3}[.]\d{1,3}[.]\d | :[0-9A-Fa-f]{0,4}:")

_OCTET = r"(?: 25[0-5] | 2[0-4][0-9] | 1[0-9][0-9] | [1-9]?[0-9] )"
V4_RE = Pattern(
    rf"""
    (?<! [\w.,:] ) (?<! \D- ) (?<! \A- )
    {_OCTET} (?: [.]{_OCTET} ){{3}} (?: /[0-9]{{1,2}} )?
    (?! \w | [.,/]\d | - (?! (?: {_OCTET}[.] ){{3}} ) )
    """
)
V6_RE = Pattern(
    r"""
    (?<! [\w.:] )
    [0-9A-Fa-f]{0,4} : [0-9A-Fa-f:.]{1,44}
    (?: (?<=[0-9A-Fa-f:]) % \w{1,15} )? (?: /[0-9]{1,3} )?
    (?! [\w:] )
    """
)

NUMBERED_RE = Pattern(
    r"""
    (?: (?<! \w )
        (?: versions? | ver | v | release | build | firmware | update
          | sections? | sec | articles? | art | clauses? | chapters? | paragraphs? | para
          | rules? | tables? | figures? | fig | items? | appendix | abschnitt | ziffer | punkt
          | раздел | пункт | п ) [.]?
      | (?<! \w ) (?: no | nr ) [.]
      | §
    ) [ ]? \Z
    """,
    flags=re.IGNORECASE,
)
LONGEST_WORD = 12
HEADING_RE = Pattern(r"[.]? [ \t]+ [^\W\d_a-z]")


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of addresses."""
    found = [m.span() for m in V4_RE.finditer(text) if not is_numbering(text, *m.span())]
    if ":" in text:
        found += version_6(text)
        found.sort()
    yield from found


def is_numbering(text: str, start: int, end: int) -> bool:
    """Tell whether four numbers are a version or the number of a section."""
    if NUMBERED_RE.search(text[max(0, start - LONGEST_WORD) : start]):
        return True
    while text[start - 1 : start] in (" ", "\t"):
        start -= 1
    return text[start - 1 : start] in ("", "\n") and HEADING_RE.match(text, end) is not None


def version_6(text: str) -> Iterator[Span]:
    """Yield the spans that hold a version 6 address."""
    from ipaddress import AddressValueError, IPv6Address

    for match in V6_RE.finditer(text):
        written = match[0].rstrip(".")
        if written.endswith(":") and not written.endswith("::"):
            written = written[:-1]
        address = written.partition("/")[0]
        groups = [group for group in address.partition("%")[0].split(":") if group]
        if address != "::1" and len(groups) < 3 and not any(
            len(group) > 2 and not group.isalpha() for group in groups
        ):  # fmt: skip
            continue  # "12::30" and "a::b" are something else
        try:
            IPv6Address(address)
        except AddressValueError:
            continue
        yield match.start(), match.start() + len(written)


def build(placeholder: str = "<IP>") -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty."""
    return Filter(RULE, Mask(spans, placeholder), trigger=SIGN_RE.search)


RULE = Rule(
    id="ip-address",
    group="masks",
    doc=__doc__,
    fixes=(
        ("The server at 192.0.2.17 fell silent.", "The server at <IP> fell silent."),
        ("Traffic from 198.51.100.0/24, 8.8.8.8.", "Traffic from <IP>, <IP>."),
        ("10.0.0.1-10.0.0.9", "<IP>-<IP>"),
        ("http://192.0.2.1:8080", "http://<IP>:8080"),
        ("From 2001:db8::7334, fe80::1%eth0.", "From <IP>, <IP>."),
        ("[2001:db8:0:0:8:800:200c:417a]:443 and ::1", "[<IP>]:443 and <IP>"),
        ("::ffff:192.0.2.128/96", "<IP>"),
    ),
    keeps=(
        ("Chrome 91.0.4472.124, v1.2.3.4", "versions"),
        ("Version 1.2.3.4 and firmware 10.0.0.1", "versions, by the word before"),
        ("1.2.3.4 Scope\n1.2.3.5. Terms", "numbered sections"),
        ("Section 4.2.1.3, art. 1.2.3.4, §1.2.3.4", "the same, by the word before"),
        ("1.3.6.1.4.1.311, 01.02.03.04.05, 300.1.1.1", "other dotted numbers"),
        ("at 12:30:45, 3:2, 00:1a:2b:3c:4d:5e", "times, scores, hardware"),
        ("std::vector, a::b, 12::30, ::", "code and slips"),
        ("The server at <IP> fell silent.", "masked already"),
    ),
    lossy=True,
)

FILTER = build()
