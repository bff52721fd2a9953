"""Run one rule, and what it becomes in a language, on every hostile text."""

import sys

from cleantext.filters import FILTERS
from tests.hostile import FAMILIES, WORST, attack

rule = sys.argv[1]
(fix,) = (fix for fix in FILTERS if fix.rule.id == rule)
spoken = [fix.for_language(tag) for tag in ("fr", "tr")] if fix.for_language else []
for length, families in (4_000, FAMILIES), (100_000, FAMILIES), (1_000_000, WORST):
    for family in families:
        text = attack(family, length)
        for variant in (fix, *spoken):
            variant(text)
