"""The laws that every filter and every preset keeps, on texts nobody thought of."""

import itertools
import pickle

import pytest
from hypothesis import given

from cleantext import preset
from cleantext.edits import apply_edits, revert_edits
from cleantext.filters import FILTERS
from cleantext.presets import PRESETS, select
from tests.ids import rule_id
from tests.strategies import texts

LANGUAGES = (None, "en", "fr", "de", "tr", "zh")
TIDY = (
    "The council of Łódź put off its vote on the harbour tax on Monday, the mayor said.\n\n"
    "“We’ll meet again in March,” she told members — and so they did.\n\n"
    "Shares in the port’s owner rose 3.5% to €12.40, its best close since 2019."
)
ONE_CHARACTER = ("a", "A", "7", " ", "\n", ".", "-", "—", "Ã", "\u200b", "\ud800")


# Every filter, and what it becomes when it is told a language.
SPEAKERS = [
    *FILTERS,
    *(fix.for_language(tag) for fix in FILTERS if fix.for_language for tag in ("fr", "tr")),
]


@pytest.mark.parametrize("fix", SPEAKERS, ids=rule_id)
@given(text=texts())
def test_filter_and_its_edits_agree(fix, text):
    edits = fix.edits(text)

    assert apply_edits(text, edits) == fix(text)
    assert revert_edits(fix(text), edits) == text
    assert all(text[e.start : e.end] == e.before != e.after for e in edits)
    assert all(left.end <= right.start for left, right in itertools.pairwise(edits))
    assert edits or fix(text) is text


@pytest.mark.parametrize("fix", SPEAKERS, ids=rule_id)
@given(text=texts())
def test_filtering_twice_is_filtering_once(fix, text):
    once = fix(text)

    assert fix(once) == once


# Found by the profile `search`.  Pipelines run again until nothing changes, and so keep the law.
NEEDED_TWO_RUNS = [
    ("split-sentence", "Good for the crop. but frost came.Good for the crop. but frost came."),
    ("missing-space", "The vote was in?Who.The clerk"),
    ("doubled-punctuation", "Rates held o,. , and shares rose."),
    ("separator-line", "* * *\nRates held and\n\n---\nshares\nrose"),
]


@pytest.mark.parametrize("rule, text", NEEDED_TWO_RUNS)
def test_one_run_is_enough_where_two_were_needed(rule, text):
    (fix,) = select([rule]).filters

    assert fix(fix(text)) == fix(text)


NEEDS_TWO_RUNS = [
    ("hard-wrap", "\n    Rates held.$3.5m, 5bn, 10kg, the 20th\nferry sank.\nâ€™"),
]


@pytest.mark.xfail(reason="one run uncovers work for the next", strict=True)
@pytest.mark.parametrize("rule, text", NEEDS_TWO_RUNS)
def test_known_to_need_two_runs(rule, text):
    (fix,) = select([rule]).filters

    assert fix(fix(text)) == fix(text)


@pytest.mark.parametrize("fix", FILTERS, ids=rule_id)
@given(text=texts())
def test_a_filter_wakes_whenever_there_is_work(fix, text):
    if fix.find(text):
        assert fix.edits(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PRESETS)
@given(text=texts())
def test_pipeline_and_its_account_agree(name, language, text):
    mend = preset(name, language)
    result = mend.explain(text)
    back = result.text
    for edits in reversed(result.passes):
        back = revert_edits(back, edits)

    assert result.text == mend(text)
    assert back == result.source == text


@pytest.mark.parametrize("name", PRESETS)
@given(text=texts())
def test_cleaning_twice_is_cleaning_once(name, text):
    once = preset(name)(text)

    assert preset(name)(once) == once


@pytest.mark.parametrize("name", PRESETS)
@given(text=texts())
def test_every_untouched_character_maps_to_itself(name, text):
    result = preset(name).explain(text)
    origin = list(range(len(text)))
    for edits in result.passes:
        for start, end, _, after, _ in reversed(edits):
            origin[start:end] = [None] * len(after)

    spans = [result.source_span(n, n + 1) for n in range(len(result.text))]
    assert all(
        span == (place, place + 1)
        for span, place in zip(spans, origin, strict=True)
        if place is not None
    )
    assert all(0 <= start <= end <= len(text) for start, end in spans)


@pytest.mark.parametrize("name", ["wire", "web", "minimal", "empty"])
def test_tidy_copy_comes_back_as_the_same_object(name):
    assert preset(name)(TIDY) is TIDY


@pytest.mark.parametrize("fix", FILTERS, ids=rule_id)
@pytest.mark.parametrize("text", ["", *ONE_CHARACTER], ids=ascii)
def test_next_to_nothing_is_no_trouble(fix, text):
    assert fix(fix(text)) == fix(text) == apply_edits(text, fix.edits(text))


@pytest.mark.parametrize(
    "line",
    [
        "NA", "Na/", "By \t   Jane Roe", "By \t - Jane Roe", "By (\xa0)", "Jane Roe,\u2003, Oslo",
        "14 March 2022 (\xa0)", "Text: , Fotos: Jana Roe", "Harbor fİle photo",
        "(Reporting by \u2003)", "* a\n  [ ].", "\n \n.",
    ],
    ids=ascii,
)  # fmt: skip
def test_lines_with_a_part_missing_are_no_trouble(line):
    mend = preset("wire")

    for text in (line, f"{line}\n\nThe council met.", f"The council met.\n\n{line}"):
        assert mend(mend(text)) == mend(text)


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("character", ONE_CHARACTER, ids=ascii)
def test_a_million_of_one_character(name, character):
    once = preset(name)(character * 1_000_000)

    assert preset(name)(once) == once


@pytest.mark.parametrize("name", PRESETS)
def test_presets_survive_pickling(name):
    again = pickle.loads(pickle.dumps(preset(name, "de")))

    assert again.ids == preset(name, "de").ids
    assert again(TIDY) == preset(name, "de")(TIDY)
