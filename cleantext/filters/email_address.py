"""Mask e-mail addresses.

An address is a name, an "@" and a host with a dot in it; the host may be international.
The stop after it belongs to the sentence, and so does a word that was glued to it
("jane@example.org.The").

Left alone: handles ("@jane", "@jane@social.example"), prices ("5 @ $3"),
"user@localhost", which names nobody outside one machine.  Missed: addresses spelled out
("jane (at) example.org").
"""

from __future__ import annotations

from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

HOST_RE = Pattern(
    r"""
    @ (?<= [\w+%~-]@ )
    (?: \w [\w-]{0,62} [.] ){1,8}
    (?: (?: [A-Za-z]{2,24} | xn--[a-z0-9-]{1,59} ) (?! [A-Za-z0-9_-] )
      | [^\W\d_]{2,24} (?! [\w-] ) )
    """
)
MAY_NAME_RE = Pattern("[\\w.+%~'&-] (?<! [\u2e80-\u9fff] )")  # Chinese runs on without blanks
LONGEST_NAME = 64


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of addresses."""
    done = 0
    for match in HOST_RE.finditer(text):
        at, end = match.span()
        start = name_start(text, max(done, at - LONGEST_NAME), at)
        if start < at and not is_handle(text, start):
            *_, host, last = text[at + 1 : end].split(".")
            if last.istitle() and host.islower() and text.count(".", at, end) > 1:
                end -= len(last) + 1
            yield start, end
            done = end


def name_start(text: str, start: int, at: int) -> int:
    """Return where the name before the "@" begins, not before `start`."""
    place = at
    while place > start and MAY_NAME_RE.match(text, place - 1):
        place -= 1
    while place < at and text[place] in ".'&-":
        place += 1
    return place


def is_handle(text: str, start: int) -> bool:
    """Tell whether what looks like an address is the handle of another server."""
    return text[start - 1 : start] == "@" and not text[start - 2 : start - 1].isalnum()


def build(placeholder: str = "<EMAIL>") -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty."""
    return Filter(RULE, Mask(spans, placeholder), need="@")


RULE = Rule(
    id="email-address",
    group="masks",
    doc=__doc__,
    fixes=(
        ("Write to jane.roe@example.org.", "Write to <EMAIL>."),
        ("<j.o'neil+desk@mail.example.co.uk>", "<<EMAIL>>"),
        ("mailto:desk@example.org, 'jane@example.org'", "mailto:<EMAIL>, '<EMAIL>'"),
        ("jörg@münchen.example and a@xn--mnchen-3ya.example", "<EMAIL> and <EMAIL>"),
        ("jane@example.org.The council met.", "<EMAIL>.The council met."),
        ("a@b.example;c@d.example", "<EMAIL>;<EMAIL>"),
        ("请写信到desk@example.org联系", "请写信到<EMAIL>联系"),
    ),
    keeps=(
        ("@jane and .@desk said, (@jane@social.example)", "handles"),
        ("200 shares @ $3.50, 5@7.25", "prices"),
        ("root@localhost", "no host that others can reach"),
        ("@example.org", "no name"),
        ("Write to <EMAIL>.", "masked already"),
        ("Rates held.", "nothing there"),
    ),
    lossy=True,
)

FILTER = build()
