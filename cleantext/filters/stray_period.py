"""Drop a second full stop, and a stop that stands in mid-sentence."""

from __future__ import annotations

from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, Substitution

DOUBLED_STOP_RE = Pattern(
    r"""
    [.][ ][.]
    (?<= \w [.][ ][.])
    (?= [ ] [a-z])
    """
)

FILTER = Filter(
    Rule(
        id="stray-period",
        group="sentences",
        doc=__doc__,
        fixes=(("allies. . in Asia.", "allies in Asia."),),
        keeps=(("It is, he said . . . unlikely.", "an ellipsis"),),
    ),
    Substitution(DOUBLED_STOP_RE, ""),
    need=".",
)
