"""Edits are made, taken back, and followed to the source."""

import pytest
from hypothesis import given

from cleantext.edits import Edit, SourceMap, apply_changes, apply_edits, revert_edits
from cleantext.errors import OverlappingEdits
from tests.strategies import edited_texts


@given(edited_texts())
def test_reverting_undoes_applying(case):
    text, edits = case

    assert revert_edits(apply_edits(text, edits), edits) == text


@given(edited_texts())
def test_what_no_edit_touched_maps_to_itself(case):
    text, edits = case
    edited, source_map = apply_edits(text, edits), SourceMap(edits)
    grown, done = 0, 0
    for start, end, before, after, _ in [*edits, Edit(len(text), len(text), "", "", "end")]:
        for position in range(done, start):
            assert edited[position + grown] == text[position]
            assert source_map.span(position + grown, position + grown + 1) == (
                position,
                position + 1,
            )
        grown += len(after) - len(before)
        done = end


@given(edited_texts())
def test_the_whole_maps_to_the_whole_less_what_was_cut_at_its_ends(case):
    text, edits = case
    start, end = SourceMap(edits).span(0, len(apply_edits(text, edits)))
    cut_first = edits[0].end if edits and edits[0].start == 0 and not edits[0].after else 0
    last = edits[-1] if edits else None
    cut_last = last.start if last and last.end == len(text) and not last.after else len(text)

    assert (start, end) == tuple(sorted((cut_first, cut_last)))


def test_no_edits_give_the_same_object_back():
    text = "The council met."

    assert apply_edits(text, []) is text
    assert revert_edits(text, []) is text


@pytest.mark.parametrize("changes", [[(2, 4, "x"), (3, 5, "y")], [(4, 5, "x"), (0, 1, "y")]])
def test_overlapping_or_unsorted_changes_are_refused(changes):
    with pytest.raises(OverlappingEdits):
        apply_changes("abcdef", changes)


def test_changes_may_touch():
    assert apply_changes("abcd", [(1, 2, "x"), (2, 3, "y")]) == "axyd"


@pytest.mark.parametrize(
    "span, source",
    [
        ((0, 2), (0, 2)),  # before the replacement
        ((3, 4), (3, 7)),  # inside it: all of it
        ((2, 4), (2, 7)),
        ((6, 7), (7, 8)),  # after it
        ((3, 6), (3, 7)),  # the replacement itself
    ],
)
def test_a_span_in_a_replacement_widens_to_all_of_it(span, source):
    quoted = SourceMap([Edit(3, 7, "&lt;", "<<<", "html-entity")])

    assert quoted.span(*span) == source


def test_a_gap_maps_to_what_was_cut_there():
    cut = SourceMap([Edit(3, 7, "cut ", "", "rule")])

    assert cut.span(3, 3) == (3, 7)
