"""Write the ellipsis character as three stops.

One character for three stops is a matter of taste; it stays unless this rule is asked
for.  The two-dot leader becomes two stops.
"""

from __future__ import annotations

from cleantext.rules import Filter, Rule, Translation, has_non_ascii

LEADER_TO_STOPS = {"…": "...", "‥": ".."}

FILTER = Filter(
    Rule(
        id="ellipsis-character",
        group="typography",
        doc=__doc__,
        fixes=(
            ("He paused… and went on.", "He paused... and went on."),
            ("“Well…”", "“Well...”"),
        ),
        keeps=(
            ("He paused... and went on.", "stops already"),
            ("A · B", "a middle dot"),
            ("1⋯n", "the dots of mathematics"),
        ),
        lossy=True,
    ),
    Translation(LEADER_TO_STOPS),
    trigger=has_non_ascii,
)
