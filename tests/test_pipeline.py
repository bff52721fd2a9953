"""Filters in a chain: what they make of a text, and the account of it."""

import json
import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleantext import Edit, FilterFailed, NotText, Pipeline, Rule, UnknownRule, preset
from cleantext.filters import FILTERS
from cleantext.patterns import Pattern
from cleantext.pipeline import MAX_ROUNDS
from cleantext.rules import Filter, Substitution
from tests.ids import rule_id
from tests.strategies import texts

COPY = "The council met.\r\nThe vote was close . .  and late.\r\n"


def rule(name, group="test"):
    return Rule(name, group, "Change a letter.", fixes=(), keeps=())


def letter(before, after, **options):
    """A filter that makes one letter another, called by both."""
    name = f"{before}-to-{after or 'nothing'}"
    return Filter(rule(name), Substitution(Pattern(before), after), **options)


def divide(text):
    raise ZeroDivisionError


def hoard(text):
    raise MemoryError


class Shout:
    """A filter of somebody else's: no class of ours, only the shape."""

    rule = rule("shout")

    def __call__(self, text):
        return text.replace("!", "!!!") if "!" in text and "!!!" not in text else text

    def edits(self, text):
        return [Edit(m.start(), m.end(), "!", "!!!", "shout") for m in re.finditer("!", text)]


def test_filters_run_in_order():
    assert Pipeline([letter("a", "b"), letter("b", "c")])("a") == "c"


def test_one_repair_uncovers_another():
    mend = Pipeline([letter("b", "c"), letter("a", "b")])

    assert mend("a") == "c"
    assert [[edit.rule for edit in edits] for edits in mend.explain("a").passes] == [
        ["a-to-b"],
        ["b-to-c"],
    ]


def test_filters_that_undo_each_other_come_to_an_end():
    quarrel = Pipeline([letter("a", "b"), letter("b", "a")])

    assert len(quarrel.explain("a").passes) == 2 * MAX_ROUNDS


def test_anything_of_the_shape_is_a_filter():
    shout = preset("empty").then(Shout())

    assert shout("No!") == "No!!!"
    assert shout.explain("No!").edits == [Edit(2, 3, "!", "!!!", "shout")]


def test_a_filter_sleeps_until_its_sign_is_there():
    asleep = letter("a", "b", need="z")
    called = Pipeline([Filter(rule("divide"), divide, need="z"), asleep])

    assert called("aaa") == "aaa"
    assert called.explain("aaa").passes == ()


def test_chains_are_narrowed_and_widened():
    chain = Pipeline([letter("a", "b"), letter("b", "c"), letter("c", "d")])

    assert chain.without("b-to-c").ids == ("a-to-b", "c-to-d")
    assert chain.only("c-to-d", "a-to-b").ids == ("a-to-b", "c-to-d")
    assert chain.only("a-to-b").then(letter("x", "y")).ids == ("a-to-b", "x-to-y")
    assert chain.without("test").ids == ()
    assert len(chain.ids) == 3
    with pytest.raises(UnknownRule):
        chain.only("a-to-b", "a-to-z")


def test_chains_are_values():
    chain = preset("wire").without("wire").protecting("x")
    again = pickle.loads(pickle.dumps(chain))

    assert again.ids == chain.ids
    assert again.protected == chain.protected
    assert again(COPY) == chain(COPY)
    assert chain == preset("wire").without("wire").protecting("x")
    assert len({chain, preset("wire").without("wire").protecting("x")}) == 1
    assert chain != preset("wire")
    assert repr(Pipeline([letter("a", "b")])) == "<pipeline a-to-b>"
    assert repr(Pipeline().protecting("x")) == "<pipeline empty, protecting 1>"


def test_a_filter_that_fails_is_named():
    chain = Pipeline([letter("a", "b"), Filter(rule("divide"), divide)])

    with pytest.raises(FilterFailed, match="divide failed on a text of 3") as failure:
        chain("aaa")
    assert isinstance(failure.value.__cause__, ZeroDivisionError)


def test_a_trigger_that_fails_is_named_by_its_filter():
    chain = Pipeline([letter("a", "b"), letter("x", "y", trigger=divide)])

    with pytest.raises(FilterFailed, match="x-to-y failed"):
        chain("aaa")


def test_want_of_memory_is_not_blamed_on_a_filter():
    chain = Pipeline([Filter(rule("hoard"), hoard)])

    with pytest.raises(MemoryError):
        chain("aaa")


# Many texts


@given(st.lists(st.none() | texts(), max_size=6), st.integers(1, 3))
def test_texts_side_by_side_come_out_as_one_by_one(given, at_once):
    chain = preset("wire")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleantext.pipeline.TEXTS_AT_ONCE", at_once)
        mapped = chain.map(given)

    assert mapped == [text if text is None else chain(text) for text in given]
    assert all(b is a for b, a in zip(given, mapped, strict=True) if b == a)


def test_texts_side_by_side_come_to_an_end():
    chain = Pipeline([letter("a", "b"), letter("b", "a"), letter("c", "d")])

    assert chain.map(["a", "c", "ac"]) == list(map(chain, ["a", "c", "ac"]))


def test_protected_text_comes_through_side_by_side():
    chain = preset("wire").protecting("x[.]Y")

    assert chain.map(["The x.Y met.It voted.", None]) == ["The x.Y met. It voted.", None]


@pytest.mark.parametrize(
    "given, error",
    [(["ab", b"ab"], NotText), (["ab", 7], NotText), (["ab", "x"], FilterFailed)],
)
def test_what_fails_among_many_fails_as_by_itself(given, error):
    chain = Pipeline([letter("a", "b"), letter("x", "y", need="x", trigger=divide)])

    with pytest.raises(error):
        chain.map(given)


def test_one_text_is_not_taken_for_many():
    with pytest.raises(TypeError, match="call the pipeline with it"):
        preset("wire").map("The talks ended.")


# The result


def test_a_result_knows_its_source_and_its_text():
    result = preset("wire").explain(COPY)

    assert result.source is COPY
    assert result.text == preset("wire")(COPY)
    assert result == preset("wire").explain(COPY)
    assert result != preset("empty").explain(COPY)


def test_edits_stand_where_they_were_in_the_source():
    result = Pipeline([letter("a", "xx"), letter("b", ""), letter("c", "d")]).explain("abc")

    assert [edit[:2] for edit in result.edits] == [(0, 1), (1, 2), (2, 3)]
    assert result.source_span(2, 3) == (2, 3)


@pytest.mark.parametrize("span", [(0, 99), (-1, 1), (2, 1)])
def test_a_span_outside_of_the_text_has_no_source(span):
    with pytest.raises(ValueError, match="no span"):
        preset().explain(COPY).source_span(*span)


def test_a_protected_line_is_a_line_of_many():
    text = "It voted .\n> It voted .\nIt voted .\n"

    mended = preset().protecting("^>.*$")(text)

    assert "> It voted ." in mended
    assert mended.count("It voted.") == 2


@pytest.mark.parametrize("pattern", [b"x", re.compile(b"x")])
def test_a_pattern_of_bytes_protects_no_text(pattern):
    with pytest.raises(NotText, match="decode"):
        preset().protecting(pattern)


@pytest.mark.parametrize("pattern", [3, None, ["x"]])
def test_what_is_no_pattern_protects_no_text(pattern):
    with pytest.raises(NotText, match=f"must be str, not {type(pattern).__name__}"):
        preset().protecting(pattern)


def test_what_was_cut_whole_is_kept():
    cut = Filter(rule("note"), Substitution(Pattern(r"[(]note[)][ ]?"), ""))
    (removed,) = Pipeline([cut, letter("b", "")]).explain("ab (note) c").removed[1:]

    assert removed == (3, 10, "(note)", "note")


def test_a_diff_shows_the_lines_that_changed():
    diff = Pipeline([letter("b", "c")]).explain("a\nb\n").diff("story.txt")

    assert diff.startswith("--- story.txt\n+++ story.txt (cleaned)\n")
    assert "\n-b\n+c\n" in diff
    assert Pipeline().explain("a\nb\n").diff() == ""


def test_a_result_is_plain_data():
    shape = preset("wire").explain(COPY).to_dict()

    assert json.loads(json.dumps(shape)) == shape
    assert list(shape) == ["text", "dateline", "edits", "removed", "findings"]


# Protected text


def test_no_edit_touches_what_is_protected():
    chain = Pipeline([letter("a", "x")])

    assert chain.protecting("aa")("a aa a") == "x aa x"
    assert chain.protecting("^a", r"a\Z")("a a a") == "a x a"
    assert chain.protecting(re.compile("A", re.IGNORECASE))("a b") == "a b"


def test_protected_spans_may_overlap_and_meet():
    chain = Pipeline([letter("[a-f]", "x")])

    assert chain.protecting("abc", "cde")("abcdef") == "abcdex"
    assert chain.protecting("ab", "cd")("abcdef") == "abcdxx"


def test_an_edit_that_reaches_into_a_protected_span_is_dropped():
    joined = Pipeline([Filter(rule("pair"), Substitution(Pattern("ab|cd"), "x"))])

    assert joined.protecting("b")("ab cd") == "ab x"
    assert joined.protecting("a")("ab cd") == "ab x"


def test_an_insertion_beside_a_protected_span_is_made():
    spaced = Pipeline([Filter(rule("gap"), Substitution(Pattern("(?<=[.])(?=[A-Z])"), " "))])

    assert spaced.protecting("Node")("met.Node") == "met. Node"
    assert spaced.protecting("met[.]")("met.Node") == "met. Node"
    assert spaced.protecting("t.N")("met.Node") == "met.Node"


def test_a_protected_span_moves_with_the_text_before_it():
    grow = Pipeline([letter("b", "bbb"), letter("a", "")]).only("b-to-bbb", "a-to-nothing")
    chain = grow.without("b-to-bbb").then(letter("c", "dddd"), letter("d", "e"))

    assert chain.protecting("ad")("a c ad c d") == " eeee ad eeee e"


def test_an_empty_match_protects_nothing():
    assert Pipeline([letter("a", "x")]).protecting("z*")("aa") == "xx"


def test_protected_text_stays_in_later_rounds():
    chain = Pipeline([letter("b", "c"), letter("a", "b")]).protecting("(?<=!)a")

    assert chain("a!a") == "c!a"


@pytest.mark.parametrize(
    "chain",
    [preset("wire"), preset("ascii"), Pipeline(FILTERS).without("ascii-fold")],
    ids=["wire", "ascii", "every other rule"],
)
@given(text=texts(), pattern=st.sampled_from([r"\w+", "[.,]", r"\s", r"(?m)^.*$", "[^ -~]"]))
def test_protected_text_comes_through_whole_and_in_order(chain, text, pattern):
    mend = chain.protecting(pattern)
    result = mend.explain(text)
    kept = [match for match in re.finditer(pattern, text) if match[0]]

    assert result.text == mend(text)
    assert not any(
        edit.start < match.end() and match.start() < edit.end
        for edit in result.edits
        for match in kept
    )
    place = 0
    for match in kept:
        place = result.text.index(match[0], place) + len(match[0])


@pytest.mark.parametrize("fix", FILTERS, ids=rule_id)
def test_protecting_everything_stops_every_filter(fix):
    for before, _ in fix.rule.fixes:
        assert Pipeline([fix]).protecting(r"(?s).+")(before) is before
