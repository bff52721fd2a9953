"""What `hard-wrap` reads off the text, and what it can be told."""

import pytest

from cleantext.filters import hard_wrap

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
