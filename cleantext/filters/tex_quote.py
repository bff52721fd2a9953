"""Turn quotes typed as in TeX into plain ones.

Wire machines and TeX users open a quotation with two grave accents and close it with two
apostrophes: ``so it is''.  Tokenised corpora do the same with blanks inside.  Both become
the plain double quote, and `so', alone or inside another quotation, becomes 'so'.
A paragraph that opens a quotation and leaves it open, as running quotations do, gets its
opening quote.

Left alone: two apostrophes that nothing of the kind opened (Polish ,,tak'', seconds of
arc, wiki emphasis), code between grave accents (`ls`, ``x``, fenced blocks), and a grave
accent after a letter (Hawai`i).

Source: the conventions of TeX and of the Penn Treebank.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# Some feeds make a modifier letter (U+02CB) of the grave accent.
MARK_RE = Pattern(
    r"""
    (?P<code>
        ^ [ \t]* ``` [\w+-]* [ \t]* $ (?: \n (?! [ \t]* ``` ) [^\n]* )* (?: \n [ \t]* ``` )?
      | ```? (?! [\s`] ) [^`'\n]{0,200} (?<! \s ) ``  (?! \w )
      | ` (?! [\s`] ) [^`'\n]{0,200} (?<! \s ) ` (?! [\w`] )
    )
    | (?P<double> `` | \u02cb\u02cb ) (?<! [\w`\u02cb] .. )
        (?: (?= [`\u02cb]? [^\s`\u02cb] ) | (?P<blank> [ ] ) (?= \w ) )
    | (?P<single> [`\u02cb] ) (?: (?<! [\w`] . ) | (?<= [`\u02cb]{2} . ) (?<! [`\u02cb]{3} . ) )
        (?= [^\W\u02cb] [^`\n]{0,300}? ' (?! [^\W\u02cb] ) )
    | (?P<polish> ,, ) (?= [^\W\d_] )
    | (?P<end> ''+ | ' (?! [^\W\u02cb] ) (?<! \s . ) )
    """,
    re.MULTILINE,
)


def has_grave_accent(text: str) -> bool:
    """Tell whether anything that may open such a quotation is there."""
    return "`" in text or (not text.isascii() and "\u02cb" in text)


def find(text: str) -> list[Change]:
    """Find such quotes, each closing mark by what was opened last."""
    found: list[Change] = []
    opened: list[str] = []
    for match in MARK_RE.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        if kind in ("double", "blank"):
            found.append((start, end, '"'))
            if kind not in opened:  # a running quotation opens again with each paragraph
                opened.append(kind)
        elif kind == "single":
            found.append((start, end, "'"))
            opened.append(kind)
        elif kind == "polish":
            opened.append(kind)
        elif kind == "end" and opened:
            found += _closed(text, start, end, opened)
    return found


def _closed(text: str, start: int, end: int, opened: list[str]) -> list[Change]:
    """Return the changes to a run of apostrophes, and close what they close."""
    found: list[Change] = []
    while opened and start < end:
        if opened[-1] == "single":
            opened.pop()
            start += 1
        elif end - start < 2:
            break
        else:
            kind = opened.pop()
            # An apostrophe too many belongs to the word before it.
            start += (end - start) % 2
            if kind == "blank" and text[start - 1] == " ":
                found.append((start - 1, start + 2, '"'))
            elif kind != "polish":
                found.append((start, start + 2, '"'))
            start += 2
    return found


FILTER = Filter(
    Rule(
        id="tex-quote",
        group="characters",
        doc=__doc__,
        fixes=(
            ("``It is late,'' she said.", '"It is late," she said.'),
            ("The film ``The 50 Years' War'' opens.", 'The film "The 50 Years\' War" opens.'),
            ("She said ``he told me `no'.''", "She said \"he told me 'no'.\""),
            ("```No,' he said,'' she told us.", "\"'No,' he said,\" she told us."),
            ("`Hard Rain' won, a juror said.", "'Hard Rain' won, a juror said."),
            ("`` We go , '' he said .", '"We go ," he said .'),
            ("\u02cb\u02cbGo home,'' they sang.", '"Go home," they sang.'),
            ("``We go.\n\n``We stay,'' he said.", '"We go.\n\n"We stay," he said.'),
        ),
        keeps=(
            ("Powiedział ,,tak'' i wyszedł.", "Polish quotes"),
            ("It lies at 40° 26' 46'' north.", "seconds of arc"),
            ("A ''very'' wiki way", "emphasis in a wiki"),
            ("Run `ls` or ``make it`` now, it's done.", "code"),
            ("```\necho `date`\n```", "a fenced block"),
            ("Hawai`i and the O`ahu coast's end", "a grave accent inside a name"),
            ("a fence: ```", "grave accents that open nothing"),
            ("rock 'n' roll, the '90s, the boys'", "apostrophes"),
        ),
    ),
    find,
    trigger=has_grave_accent,
)
