"""Write dashes as hyphens.

An em dash becomes two hyphens, as on a typewriter; the en dash, the minus and the odd
hyphens become one.  A taste or the need of an old consumer, so only when asked for.

Left alone: the hyphen that ASCII has, the long vowel mark of Japanese and the one
stroke of Chinese (一), which only look like dashes.
"""

from __future__ import annotations

from cleantext.rules import Filter, Rule, Translation, has_non_ascii

DASH_TO_HYPHENS = {
    "\u2010": "-",  # hyphen
    "\u2011": "-",  # no-break hyphen
    "\u2012": "-",  # figure dash
    "\u2013": "-",  # en dash
    "\u2014": "--",  # em dash
    "\u2015": "--",  # horizontal bar
    "\u2212": "-",  # minus
    "\u2e3a": "----",  # two-em dash
    "\u2e3b": "------",  # three-em dash
}

FILTER = Filter(
    Rule(
        id="long-dash",
        group="typography",
        doc=__doc__,
        fixes=(
            ("The vote — a close one — is over.", "The vote -- a close one -- is over."),
            ("pages 10–12 – all of them", "pages 10-12 - all of them"),
            ("−5 degrees, a well\u2011known street", "-5 degrees, a well-known street"),
        ),
        keeps=(
            ("The vote -- a close one - is over.", "hyphens already"),
            ("コーヒー", "a long vowel"),
            ("一月", "the number one"),
        ),
        lossy=True,
    ),
    Translation(DASH_TO_HYPHENS),
    trigger=has_non_ascii,
)
