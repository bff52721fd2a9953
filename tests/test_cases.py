"""Cases from `cases/<rule-id>.json`, and what is missed, in `known_failures/`.

A case is an object with `before` and `after` (equal where the text must stay), a
`note` that says what it shows, and `language` where the filter is to be told it.
"""

import json
import pathlib

import pytest

from cleantext.filters import FILTERS

HERE = pathlib.Path(__file__).parent
ID_TO_FILTER = {fix.rule.id: fix for fix in FILTERS}


def cases(folder):
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['note']}"[:100])
        for path in sorted((HERE / folder).glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))
    ]


def mended(rule, case):
    fix = ID_TO_FILTER[rule]
    if "language" in case:
        fix = fix.for_language(case["language"])
    return fix(case["before"])


@pytest.mark.parametrize("rule, case", cases("cases"))
def test_case(rule, case):
    assert mended(rule, case) == case["after"]


@pytest.mark.xfail(reason="known to be missed", strict=True)
@pytest.mark.parametrize("rule, case", cases("known_failures"))
def test_known_failure(rule, case):
    assert mended(rule, case) == case["after"]
