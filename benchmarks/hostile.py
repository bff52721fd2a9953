"""How the time of each rule grows with the length of hostile texts.

python benchmarks/hostile.py [RULE]...

Prints, for each rule, the text that costs it most, in microseconds per thousand
characters at each length: level where the rule is linear, doubling with the length
where it is not.  A text is given up once it has taken more than a second.  Exit code 1
when the cost of any rule grows.
"""

from __future__ import annotations

import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

from cleantext.filters import FILTERS
from cleantext.rules import Filter
from tests.hostile import FAMILIES, attack

LENGTHS = (4_000, 16_000, 64_000, 256_000, 1_000_000)
ENOUGH = 1.0  # seconds
MUCH = 3  # so many times the least cost is more than chance


def growth(fix: Filter, family: str) -> list[float]:
    """Return the cost of a thousand characters at each length that was tried."""
    costs: list[float] = []
    for length in LENGTHS:
        text = attack(family, length)
        start = time.process_time()
        fix(text)
        taken = time.process_time() - start
        costs.append(taken / length * 1e9)
        if taken > ENOUGH:
            break
    return costs


def steepest(fix: Filter) -> tuple[str, list[float]]:
    """Return the text on which the cost of a rule grows most, and its costs."""
    growths = {family: growth(fix, family) for family in FAMILIES}
    family = max(growths, key=lambda family: (growths[family][-1], -len(growths[family])))
    return family, growths[family]


def main(names: list[str]) -> int:
    growing = []
    print(f"{'rule':26}{'text':20}" + "".join(f"{length:>12,}" for length in LENGTHS))
    for fix in FILTERS:
        if not names or fix.rule.id in names:
            family, costs = steepest(fix)
            columns = "".join(f"{cost:12.1f}" for cost in costs)
            print(f"{fix.rule.id:26}{family!a:20}{columns}", flush=True)
            if costs[-1] > MUCH * min(costs):
                growing.append(fix.rule.id)
    print(f"growing: {', '.join(growing) or 'none'}")
    return 1 if growing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
