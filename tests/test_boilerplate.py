"""The rules that cut a page's own lines, on lines that no table lists.

`boilerplate_lines.json` holds lines written without a look at the tables: furniture
that must go from between two paragraphs, lines of stories that look like furniture
and must stay, and furniture that is known to be missed.
"""

import json
import pathlib

import pytest

from cleantext import explain, preset
from cleantext.boilerplate.cuts import merged, stands_apart
from cleantext.boilerplate.loose_lines import LONGEST
from cleantext.boilerplate.openers import openers
from cleantext.boilerplate.phrases import all_phrases, phrases, words_of
from cleantext.filters import page_furniture, repeated_title
from cleantext.lines import split_lines
from cleantext.tables import copyright_notices, photo_credits, time_stamps
from cleantext.tables import page_furniture as furniture

LINES = json.loads(
    pathlib.Path(__file__).with_name("boilerplate_lines.json").read_text(encoding="utf-8")
)
ABOVE = "The harbour board met on Friday and closed the ferry line for the rest of the year."
BELOW = "Islanders will have to take the long way round by the northern bridge until May."
CLEAN = preset("wire").only("boilerplate")


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("line", LINES["cut"])
def test_furniture_is_cut(line, between):
    assert CLEAN(between.join((ABOVE, line, BELOW))) == ABOVE + between + BELOW


@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("line", LINES["keep"])
def test_look_alikes_are_kept(line, between):
    text = between.join((ABOVE, line, BELOW))

    assert CLEAN(text) is text


@pytest.mark.xfail(reason="known to be missed", strict=True)
@pytest.mark.parametrize("line", LINES["missed"])
def test_furniture_that_is_missed(line):
    assert CLEAN(f"{ABOVE}\n\n{line}\n\n{BELOW}") == f"{ABOVE}\n\n{BELOW}"


@pytest.mark.parametrize("line", [line for line in LINES["cut"] if not line.startswith("[")])
def test_a_line_that_is_all_there_is_stays(line):
    assert page_furniture.FILTER(line) is line


def test_a_line_is_judged_by_what_it_will_stand_below():
    pointers = "MORE: Ferry that failed its test sinks off Dunmere in a light wind on Monday\n" * 3
    story = "The council put off its vote on the harbour tax.\n" + pointers + "The mayor was ill."
    once = page_furniture.FILTER(story)

    assert "MORE" not in once
    assert page_furniture.FILTER(once) is once


def test_each_cut_line_is_told_with_its_rule():
    result = explain(f"{ABOVE}\n\nShare this article\n\nPhoto: Jane Roe/Reuters\n\n{BELOW}")

    assert [(cut.text, cut.rule) for cut in result.removed] == [
        ("Share this article", "page-furniture"),
        ("Photo: Jane Roe/Reuters", "photo-credit"),
    ]


def test_several_stories_in_one_text():
    story = f"{ABOVE}\n\nRead more: Ferry operator fined\n\n{BELOW}\n\n© 2021 The Harbour Press"

    assert CLEAN(f"{story}\n\n\n{story}") == f"{ABOVE}\n\n{BELOW}\n\n\n{ABOVE}\n\n{BELOW}"


def test_a_line_inside_a_wrapped_paragraph_stays():
    text = f"{ABOVE[:-1]} and the board will ask the islanders to\nShare\nthe cost of the repairs."

    assert CLEAN(text) is text


def test_lists_and_tables_stay():
    text = "- Share\n- Print\n- Follow us on Facebook\n\nShare   Print   Total\n12      4       16"

    assert CLEAN(text) is text


@pytest.mark.parametrize(
    "title, text, left",
    [
        ("Ferry sinks", "Ferry sinks\n\nIt sank on Friday.", "It sank on Friday."),
        ("Ferry sinks | Harbour News", "FERRY SINKS!\nIt sank.", "It sank."),
        ("Ferry sinks", "May\n\nFerry sinks\n\nIt sank.", "May\n\nIt sank."),
        ("Ferry sinks", "Ferry sinks. BANTAM -- It sank.", "BANTAM -- It sank."),
        ("Ferry’s end", "Ferry's end\n\nIt sank.", "It sank."),
    ],
)  # fmt: skip
def test_a_known_title_is_cut(title, text, left):
    assert repeated_title.build(title)(text) == left


@pytest.mark.parametrize(
    "title, text",
    [
        ("Ferry sinks", "Ferry sinks and nobody is hurt, the board said."),
        ("Ferry sinks", "Ferry sinks"),
        ("Ferry sinks", ""),
        ("Harbour", "Harbour. The word alone is enough."),
        ("Ferry sinks", "It rained.\n\nIt rained.\n\nIt rained.\n\nFerry sinks"),
    ],
)
def test_what_only_looks_like_the_title_stays(title, text):
    assert repeated_title.build(title)(text) is text


def test_words_are_read_without_the_marks_around_them():
    assert words_of("▶ READ MORE: “Don’t sink”") == ["read", "more", "don't", "sink"]
    assert words_of("ये भी पढ़ें- बंदरगाह") == ["ये", "भी", "पढ़ें", "बंदरगाह"]
    assert words_of("相关新闻：港口") == ["相关新闻", "港口"]


def test_openers_hold_no_words_that_say_nothing():
    assert not {"", "the", "a", "in", "on", "for", "to", "new", "said", "may"} & openers()


@pytest.mark.parametrize("table", [copyright_notices, furniture, photo_credits, time_stamps])
def test_phrases_are_written_as_words_are_read(table):
    for phrase in set().union(*map(phrases, table.OPENERS)):
        assert phrase == " ".join(words_of(phrase))


def test_a_phrase_of_furniture_stands_in_one_table():
    labels = all_phrases(furniture.LABELS)
    tags = phrases(furniture.TAG_LABELS)
    whole = all_phrases(furniture.WHOLE_LINES)
    touched = phrases(furniture.TOUCHED_LINES) | phrases(furniture.TOUCHED_LABELS)
    sure = all_phrases(furniture.OPENINGS)
    weak = phrases(furniture.WEAK_OPENINGS)
    paired = set().union(*(phrases(openings) for openings, _ in furniture.OPENINGS_WITH))

    assert not labels & tags
    assert not {phrase for phrase in whole & (labels | tags) if " " in phrase}
    assert not touched & (whole | labels | tags)
    assert not phrases(furniture.TOUCHED_NAME_OPENINGS) & all_phrases(furniture.NAME_OPENINGS)
    assert not sure & weak
    assert not paired & (sure | weak)


@pytest.mark.parametrize("line", ["Reply", "Comment", "More details: the town hall"])
def test_a_word_that_may_be_a_cross_head_goes_beside_furniture_alone(line):
    among = f"{ABOVE}\n\nShare this article\n\n{line}\n\n{BELOW}"
    twice = f"{among}\n\n{line}\n\n{BELOW}"

    assert CLEAN(among) == f"{ABOVE}\n\n{BELOW}"
    assert line in CLEAN(twice)


@pytest.mark.parametrize(
    "stamp",
    [
        "Wednesday, May 13, 2015",
        "Wed May 13, 2015 4:05pm EDT",
        "Wed, 13 May 2015 16:05 GMT",
        "Mittwoch, 13. Mai 2015",
        "mercredi 13 mai 2015",
        "среда, 13 мая 2015",
        "(13.05.2015, 16:05)",
        "- 13.05.2015, 16:05",
    ],
)
def test_a_stamp_above_the_story_is_cut(stamp):
    assert CLEAN(f"{stamp}\n\n{BELOW}") == BELOW


def test_cuts_that_touch_are_merged():
    assert merged([(5, 9, "")], [(0, 6, ""), (7, 8, "")]) == [(0, 6, ""), (6, 9, "")]


def test_a_line_stands_apart_after_a_sentence_or_a_short_line():
    text = f"Short\nX\n{ABOVE}\nX\n{ABOVE[:-1]}\nX"

    apart = [stands_apart(text, line) for line in split_lines(text)]

    assert apart == [True, True, True, True, True, False]


def test_a_long_paragraph_is_never_furniture():
    long = "Read more: " + "the ferry sank again and " * (LONGEST // 20)
    text = f"{ABOVE}\n\n{long}\n\n{BELOW}"

    assert page_furniture.FILTER(text) is text
