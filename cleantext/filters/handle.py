"""Mask handles: @name.

A handle is an "@" that no letter stands before, and a name with a letter in it.
"@name@example.org" (Mastodon) and "@jane.roe" (Instagram) go whole.

Left alone: mail addresses (a rule of their own), "@" as "at" ("lunch @ noon", "@ 5 pm",
"@5"), and an "@" in a path ("example.org/@jane", which is an address).
"""

from __future__ import annotations

from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

HANDLE_RE = Pattern(
    r"""
    @ (?<! [\w@/>] @ )
    (?: [A-Za-z0-9_]{1,30} | \w{1,30} ) (?! [A-Za-z0-9_] )
    (?: [.][a-z0-9_]{1,30} ){0,3}
    (?: @ (?: \w[\w-]{0,62} [.] ){1,8} [^\W\d_]{2,24} )?
    (?! @ )
    """
)
LETTER_RE = Pattern(r"[^\W\d_]")


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of handles."""
    for match in HANDLE_RE.finditer(text):
        if LETTER_RE.search(match[0]):
            yield match.span()


def build(placeholder: str = "<HANDLE>") -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty."""
    return Filter(RULE, Mask(spans, placeholder), need="@")


RULE = Rule(
    id="handle",
    group="masks",
    doc=__doc__,
    fixes=(
        ("@jane_roe said", "<HANDLE> said"),
        (".@desk, (@wire) “@Łódź24”", ".<HANDLE>, (<HANDLE>) “<HANDLE>”"),
        ("@jane@social.example replied", "<HANDLE> replied"),
        ("Photo: @jane.roe.", "Photo: <HANDLE>."),
    ),
    keeps=(
        ("jane@example.org", "a mail address"),
        ("lunch @ noon, 5@$3, @5, @2024", "at"),
        ("example.org/@jane", "part of an address"),
        ("@@ -1,3 +1,4 @@", "a diff"),
        ("<HANDLE> said", "masked already"),
        ("Rates held.", "nothing there"),
    ),
    lossy=True,
)

FILTER = build()
