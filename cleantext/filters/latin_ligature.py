"""Open ligatures of the printer into letters.

Text taken from PDF files and typesetting has one character for "fi", "fl", "ff" and
their kin, so that a search for "office" finds nothing.  These seven (U+FB00 to U+FB06)
are shapes of print and never a matter of spelling.

Left alone: "æ", "œ", "ĳ" and "ß", which are letters of living languages, and the
Armenian and Arabic ligatures of the same block, which are for those who read them.

Source: Unicode Character Database, compatibility decompositions of Latin ligatures.
"""

from __future__ import annotations

from cleantext.odd_characters import has_odd_character
from cleantext.rules import Filter, Rule, Translation

LIGATURE_TO_LETTERS = {
    "\N{LATIN SMALL LIGATURE FF}": "ff",
    "\N{LATIN SMALL LIGATURE FI}": "fi",
    "\N{LATIN SMALL LIGATURE FL}": "fl",
    "\N{LATIN SMALL LIGATURE FFI}": "ffi",
    "\N{LATIN SMALL LIGATURE FFL}": "ffl",
    "\N{LATIN SMALL LIGATURE LONG S T}": "st",
    "\N{LATIN SMALL LIGATURE ST}": "st",
}

FILTER = Filter(
    Rule(
        id="latin-ligature",
        group="characters",
        doc=__doc__,
        fixes=(
            ("The oﬃce conﬁrmed the ﬂight.", "The office confirmed the flight."),
            ("An eﬀort to reaﬄict the waﬅe.", "An effort to reafflict the waste."),
        ),
        keeps=(
            ("Cæsar, hors d’œuvre, ĳs, Straße", "letters, not shapes"),
            ("Եւ երկու. և, ﬓ", "Armenian, and its ligatures"),
            ("ﷲ ﻻ", "Arabic forms"),
            ("office, flight", "letters already"),
        ),
    ),
    Translation(LIGATURE_TO_LETTERS),
    trigger=has_odd_character,
)
