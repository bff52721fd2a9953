"""Put brackets back for the names that treebanks give them.

Tokenised corpora write "-LRB-" and "-RRB-" for round brackets, "-LSB-" and "-RSB-" for
square ones, "-LCB-" and "-RCB-" for braces, with a blank on either side; copy that passed
through a parser keeps them.  The bracket comes back, and the blank inside it goes.

Left alone: the same letters without both hyphens, or in mixed case.

Source: Penn Treebank tokenisation (its README and tokeniser).
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

ESCAPE_RE = Pattern(r"- (?: [LR][RSC]B | [lr][rsc]b ) -")
NAME_TO_BRACKET = {
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}",
}  # fmt: skip


def find(text: str) -> list[Change]:
    """Find the names of brackets, each with the blank that stands inside."""
    found: list[Change] = []
    done = 0
    for match in ESCAPE_RE.finditer(text):
        start, end = match.span()
        bracket = NAME_TO_BRACKET[match[0].upper()]
        if bracket in "([{":
            end += text.startswith(" ", end)
        elif start > done and text[start - 1] == " ":
            start -= 1
        found.append((start, end, bracket))
        done = end
    return found


FILTER = Filter(
    Rule(
        id="treebank-bracket",
        group="characters",
        doc=__doc__,
        fixes=(
            ("Basel -LRB- AP -RRB- -- The bank", "Basel (AP) -- The bank"),
            ("fell to 3 -LSB- sic -RSB- pct", "fell to 3 [sic] pct"),
            ("basel -lrb- ap -rrb- -- the bank", "basel (ap) -- the bank"),
            ("the member-LRB- s -RRB-, he said", "the member(s), he said"),
        ),
        keeps=(
            ("The LRB reviewed it; the RRB did not.", "abbreviations"),
            ("a club-like bar, B-sides", "hyphens after a b"),
            ("-Lrb- is nothing", "mixed case"),
            ("(AP) -- The bank", "brackets already"),
        ),
    ),
    find,
    need="-",
)
