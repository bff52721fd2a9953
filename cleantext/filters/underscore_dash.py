"""Give a dash back to copy that has an underscore for it.

The seven-bit code of the wires has no dash.  AP sent an underscore for it, so its copy in the
archives of the nineties and after has " _ " where the desk wrote one.

It must stand alone between two words, a blank on either side.  Left alone: "_" for "no
value" in the cells of results and tables ("GB;_;_;8-2", "3 _ _ 7"), an underscore that
opens a line (AP's bullet), rows of them (blanks to fill in, rules), names with an underscore
inside, and code ("for _ in rows").
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

UNDERSCORE_RE = Pattern(
    r"""
    _ (?<= [\w.,;:?!)\]"'”’»%] [ ] _ )
    (?= [ ] [\w"'“‘«`$£€(\[-] )
    (?! [ ] _ ) (?<! _ [ ] _ )
    (?! (?<= \d [ ] _ ) [ ] \d )
    (?<! \b for [ ] _ ) (?<! \b let [ ] _ )
    """
)


def find(text: str) -> list[Change]:
    """Find the underscores that stand for a dash."""
    return [(*match.span(), "—") for match in UNDERSCORE_RE.finditer(text)]


FILTER = Filter(
    Rule(
        id="underscore-dash",
        group="sentences",
        doc=__doc__,
        fixes=(
            ("There will be no deal _ not now.", "There will be no deal — not now."),
            ("The fleet _ all 19 ships _ left.", "The fleet — all 19 ships — left."),
        ),
        keeps=(
            ("GB;_;_;8-2", "no value in a cell"),
            ("Roe 3 _ _ 7", "no value in a column"),
            ("_ The state sues the firm.", "a bullet"),
            ("for _ in rows: print(row)", "code"),
            ("Name: ____ Date: ____", "blanks to fill in"),
            ("the variable max_size _is_ used", "names and emphasis"),
        ),
    ),
    find,
    need="_",
)
