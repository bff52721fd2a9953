"""Make every no-break space an ordinary one.

`odd-space` mends only those that do no work.  This rule takes all, also where
typography wants them: between number and unit, in French punctuation, after Czech
and Polish one-letter words.

Left alone: spaces that may break (thin, em, ideographic), and the word joiner, which is
no space.
"""

from __future__ import annotations

from cleantext.rules import Filter, Rule, Translation, has_non_ascii

FILTER = Filter(
    Rule(
        id="no-break-space",
        group="typography",
        doc=__doc__,
        fixes=(
            ("12\u00a0km", "12 km"),
            ("« Oui\u202f! »\u00a0dit-il", "« Oui ! » dit-il"),
            ("1\u2007000", "1 000"),
        ),
        keeps=(
            ("12 km", "ordinary"),
            ("12\u2009km", "a thin space"),
            ("東京\u3000大阪", "an ideographic space"),
            ("a\u2060b", "a word joiner"),
        ),
        lossy=True,
    ),
    Translation({"\u00a0": " ", "\u2007": " ", "\u202f": " "}),
    trigger=has_non_ascii,
)
