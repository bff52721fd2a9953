"""Every rule, held to its own examples and to the laws that all filters keep."""

import itertools
import pickle
import pkgutil

import pytest

import cleantext.filters
from cleantext.edits import apply_edits, revert_edits
from cleantext.filters import FILTERS
from cleantext.presets import GROUPS
from tests.ids import rule_id

FIXES = [(fix, *pair) for fix in FILTERS for pair in fix.rule.fixes]
KEEPS = [(fix, *pair) for fix in FILTERS for pair in fix.rule.keeps]
EXAMPLES = [(fix, text) for fix in FILTERS for text, _ in (*fix.rule.fixes, *fix.rule.keeps)]


@pytest.mark.parametrize("fix, before, after", FIXES, ids=rule_id)
def test_fixes(fix, before, after):
    assert fix(before) == after


@pytest.mark.parametrize("fix, text, why", KEEPS, ids=rule_id)
def test_keeps(fix, text, why):
    assert fix(text) is text, why


@pytest.mark.parametrize("fix, text", EXAMPLES, ids=rule_id)
def test_fixing_twice_is_fixing_once(fix, text):
    once = fix(text)

    assert fix(once) is once


@pytest.mark.parametrize("fix, text", EXAMPLES, ids=rule_id)
def test_edits_tell_the_same_story(fix, text):
    edits = fix.edits(text)

    assert apply_edits(text, edits) == fix(text)
    assert revert_edits(fix(text), edits) == text
    assert all(text[e.start : e.end] == e.before != e.after for e in edits)
    assert all(left.end <= right.start for left, right in itertools.pairwise(edits))
    assert {e.rule for e in edits} <= {fix.rule.id}


@pytest.mark.parametrize("fix, text", EXAMPLES, ids=rule_id)
def test_a_filter_is_woken_wherever_it_finds_work(fix, text):
    if fix.find(text):
        assert fix.need in text
        assert fix.trigger is None or fix.trigger(text)


@pytest.mark.parametrize("fix", FILTERS, ids=rule_id)
def test_every_rule_has_a_page(fix):
    rule = fix.rule
    assert rule.summary.endswith(".")
    assert rule.group in GROUPS
    assert rule.fixes
    assert len(rule.keeps) >= len(rule.fixes) or rule.lossy


@pytest.mark.parametrize("fix", FILTERS, ids=rule_id)
def test_filters_survive_pickling(fix):
    again = pickle.loads(pickle.dumps(fix))

    assert [again(text) for text, _ in fix.rule.fixes] == [fix(text) for text, _ in fix.rule.fixes]


def test_every_module_is_listed_once():
    modules = {m.name for m in pkgutil.iter_modules(cleantext.filters.__path__)}
    listed = [fix.rule.id.replace("-", "_") for fix in FILTERS]

    assert sorted(listed) == sorted(modules)
