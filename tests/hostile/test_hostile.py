"""No text makes a rule slow: what outgrows its text fails, what hangs is killed and fails."""

import subprocess
import sys

import pytest

from cleantext.filters import FILTERS

HANG = 120  # seconds; a linear rule takes two to five for all the texts


@pytest.mark.parametrize("rule", [fix.rule.id for fix in FILTERS])
def test_no_text_makes_a_rule_hang(rule):
    command = [sys.executable, "-m", "tests.hostile", rule]

    subprocess.run(command, check=True, timeout=HANG)
