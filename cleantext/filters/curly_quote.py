"""Write curly quotation marks and apostrophes as straight ones.

Straight quotes are no repair, only a taste or the need of an old consumer: curly ones
stay unless this rule is asked for.

Left alone: the guillemets of French and Russian, the corner brackets of Chinese and
Japanese, primes, and the ʻ of Hawaiian, which is a letter.
"""

from __future__ import annotations

from cleantext.rules import Filter, Rule, Translation, has_non_ascii

CURLY_TO_STRAIGHT = {
    "‘": "'",
    "’": "'",
    "‚": "'",
    "‛": "'",
    "\u02bc": "'",  # the apostrophe that is a letter looks the same and is typed so
    "“": '"',
    "”": '"',
    "„": '"',
    "‟": '"',
}

FILTER = Filter(
    Rule(
        id="curly-quote",
        group="typography",
        doc=__doc__,
        fixes=(
            ("“We’ll see,” she said.", '"We\'ll see," she said.'),
            ("„Das ‚alte‘ Haus“", "\"Das 'alte' Haus\""),
            ("the ’90s", "the '90s"),
        ),
        keeps=(
            ('"We\'ll see," she said.', "straight already"),
            ("« Oui », dit-il ; «да»", "guillemets"),
            ("「はい」と言った", "corner brackets"),
            ("6′ 2″, Hawaiʻi", "primes and a letter"),
        ),
        lossy=True,
    ),
    Translation(CURLY_TO_STRAIGHT),
    trigger=has_non_ascii,
)
