"""Run one rule, and what it becomes in a language, on every hostile text.

Ends with the name of the first text family for which time grows with the square of the length.
"""

import sys
import time

from cleantext.filters import FILTERS
from tests.hostile import FAMILIES, attack

LENGTH = 40_000
GROWN = 4  # times as long as the shorter text of a family
MOST = 10  # times as much it may take; with the square it takes 16
WORTH = 0.05  # seconds; what takes less is of no matter, and hard to measure


def seconds(fix, text):
    """Return the processor's time, which does not grow where the machine is busy otherwise."""
    start = time.process_time()
    fix(text)
    return time.process_time() - start


def outgrows(fix, family):
    """Tell whether the time that `fix` takes grows faster than the text by far."""
    short = seconds(fix, attack(family, LENGTH // GROWN))
    long = seconds(fix, attack(family, LENGTH))
    return long > WORTH and long > MOST * short


def attack_all(name, fix):
    for family in FAMILIES:
        fix(attack(family, 4_000))  # some rules look at short texts alone
        if outgrows(fix, family) and outgrows(fix, family):  # twice, so that it is no chance
            sys.exit(f"{name}: time outgrows {family!r}")


if __name__ == "__main__":
    (rule,) = (fix for fix in FILTERS if fix.rule.id == sys.argv[1])
    attack_all(sys.argv[1], rule)
    if rule.for_language:
        for tag in ("fr", "tr"):
            attack_all(f"{sys.argv[1]} in {tag}", rule.for_language(tag))
