"""Run one rule, and what it becomes in a language, on every hostile text."""

import sys

from cleantext.filters import FILTERS
from tests.hostile import FAMILIES, WORST, attack

rule = sys.argv[1]
(fix,) = (fix for fix in FILTERS if fix.rule.id == rule)
runs = [(fix, 4_000, FAMILIES), (fix, 100_000, FAMILIES), (fix, 1_000_000, WORST)]
if fix.for_language:
    runs += [(fix.for_language(tag), 100_000, FAMILIES) for tag in ("fr", "tr")]
for variant, length, families in runs:
    for family in families:
        variant(attack(family, length))
