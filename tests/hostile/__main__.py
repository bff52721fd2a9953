"""Run one rule, and what it becomes in a language, on every hostile text."""

import sys

from cleantext.filters import FILTERS
from tests.hostile import FAMILIES, attack

rule, length = sys.argv[1], int(sys.argv[2])
fix = next(fix for fix in FILTERS if fix.rule.id == rule)
for family in FAMILIES:
    fix(attack(family, length))
