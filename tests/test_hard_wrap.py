"""What `hard-wrap` reads off the text, and what it can be told."""

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cleantext.filters import hard_wrap
from cleantext.wraps import breaks

STORY = (
    "The harbour office advised small craft to stay in port\n"
    "until the wind had dropped, and most of the skippers took\n"
    "the advice. Two did not."
)


@pytest.mark.parametrize("indent", ["    ", "\t", "\t   "])
def test_indented_openings_become_blank_lines(indent):
    wrapped = f"{indent}{STORY}\n{indent}{STORY}\n Norpress"

    mended = hard_wrap.FILTER(wrapped)

    joined = STORY.replace("\n", " ")
    assert mended == f"{joined}\n\n{joined}\nNorpress"


def test_rows_in_indented_copy_lose_the_common_indentation():
    rows = "    Shr 34 cts vs 1.19 dlrs\n    Net 807,000 vs 2,858,000"

    mended = hard_wrap.FILTER(f"{rows}\n    {STORY}")

    assert mended.startswith("Shr 34 cts vs 1.19 dlrs\nNet 807,000 vs 2,858,000\n\nThe harbour")


def test_stories_side_by_side_keep_apart():
    mended = hard_wrap.FILTER(f"{STORY}\n\n\n{STORY}")

    assert mended == f"{STORY}\n\n\n{STORY}".replace("\n", " ").replace("   ", "\n\n\n")


def test_chinese_is_joined_without_a_space():
    line = "\u6e2f" * 36

    assert hard_wrap.FILTER("\n".join([line, line, line, "\u6e2f\u53e3\u3002"])) == (
        line * 3 + "\u6e2f\u53e3\u3002"
    )


def test_a_given_measure_needs_no_further_evidence():
    text = "The council met on Tuesday\nand broke up without a vote."

    assert hard_wrap.FILTER(text) is text
    assert hard_wrap.build(measure=29)(text) is text
    assert hard_wrap.build(measure=60)(STORY) == STORY.replace("\n", " ")


ENDS = ("", ".", ",", ":", ";", "-", "---", "\u201d", ")", "%", "\u6e2f", "\u0e01")
STARTS = (
    "the port", "a) two", "b. two", "q: when", "key = ", "http://", "iv. one", "A. Roe", "I saw",
    "Roe said", "PARIS, March 3 -", "NATO and", "A MAN", "12 ships", "13 ships", "10:15:00 quay",
    "- oats", "\u201cthe", "\xe9t\xe9", "\u0434\u0430", "\u4e2d", "\uff41", "\u1ebf", "x", "",
)  # fmt: skip
FILLERS = (" and the rain", " 12", "  214", "\t", " | ", " ....", "----------", " Roe", ":", "port")


def lines_of_copy():
    """Lines near the measure, of all that tells rows and items from copy."""
    return st.builds(
        lambda start, fillers, end: (start + "".join(fillers) + end).rstrip() or "a",
        st.sampled_from(STARTS),
        st.lists(st.sampled_from(FILLERS), max_size=8),
        st.sampled_from(ENDS),
    )


@settings(max_examples=1_000)
@given(above=lines_of_copy(), line=lines_of_copy(), room=st.integers(-6, 8))
def test_the_short_way_through_plain_lines_agrees_with_the_long_one(above, line, room):
    assume(line[0].isalpha())
    measure = max(breaks.SHORTEST_MEASURE, len(above) + room)
    short = breaks._plain_kind(above, line, measure)

    if short != breaks.MEANT:
        assert short == breaks._indented_kind(above, line, 0, -1, measure, capitals=False)


def test_most_wrapped_lines_go_the_short_way():
    lines = STORY.split("\n")
    measure = breaks.measure_of(lines)

    for above, line in pairwise(lines):
        assert breaks._plain_kind(above, line, measure) == breaks.FULL_RUNS_ON
