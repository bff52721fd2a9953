"""Cut control characters, byte order marks and terminal escapes.

Feeds carry bytes that drove teletypes, editors and terminals; copy and paste, broken
decoders and concatenated files leave NUL, BEL, SYN, DEL, C1 controls and stray byte
order marks (U+FEFF).  None of them prints, and many tools stop at them.  They go, a
terminal escape sequence whole ("\\x1b[31m" turns text red).

A file, group, record or unit separator (U+001C to U+001F) between two words is all that
holds them apart, so there it becomes a blank.  Each cut stands in the record of edits.

Left alone: tabs and line feeds.  Controls that end lines are for `line-terminator`, and
C1 controls that stand for a curly quote or a dash for `mojibake`; both run before.

Source: ECMA-48 for the escape sequences; Unicode Standard, chapter 23.
"""

from __future__ import annotations

import re

from cleantext.odd_characters import has_odd_character
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, Substitution

_CONTROL = r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]"
# It opens with one class, so that the search can run to the next of these characters.
CONTROL_RE = Pattern(
    rf"""
    {_CONTROL} (?:
        (?<= \x1b ) (?:
            \[ [0-?]* [ -/]* [@-~]                   # a control sequence
          | \] [^\x07\x1b\n]* (?: \x07 | \x1b \\ )   # a command to the system
          | [@-Z\\^_]
        )
      | {_CONTROL}*
    )
    """
)
SEPARATORS = "\x1c\x1d\x1e\x1f"


def cut(match: re.Match[str]) -> str:
    """Return nothing, or a blank where separators alone hold two words apart."""
    text = match.string
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    parted = before.strip() and after.strip() and not match[0].strip(SEPARATORS)
    return " " if parted else ""


FILTER = Filter(
    Rule(
        id="control-character",
        group="characters",
        doc=__doc__,
        fixes=(
            ("The council \x00met on \x07Friday.", "The council met on Friday."),
            ("\x1b[1;31mURGENT\x1b[0m The council met.", "URGENT The council met."),
            ("\x1b]0;wire\x07The council met.", "The council met."),
            ("Grain\x1fOil\x1fCopper", "Grain Oil Copper"),
            ("\ufeffThe council met.", "The council met."),
            ("c\x00o\x00u\x00n\x00c\x00i\x00l\x00", "council"),
        ),
        keeps=(
            ("Wheat\t4.50\nOats\t3.10", "tabs and line feeds"),
            (r"C:\new\temp and \x00 in a manual", "a backslash and letters, no control"),
            ("^M and ^[ as they are printed", "carets and letters"),
            ("[1;31m is how a terminal is told", "no escape before it"),
            ("a café – “so”", "beyond ASCII, and good"),
            ("U+FEFF is the mark", "its name"),
        ),
    ),
    Substitution(CONTROL_RE, cut),
    trigger=has_odd_character,
)
