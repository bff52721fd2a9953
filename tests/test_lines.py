"""Cutting lines whole, and what is left around them."""

import pytest

from cleantext.edits import apply_changes
from cleantext.lines import closing_lines, cut_lines, opening_lines, split_lines


def without(text, *words):
    lines = [line for line in split_lines(text) if text[line.start : line.end] in words]
    return apply_changes(text, cut_lines(text, lines))


@pytest.mark.parametrize(
    "text, left",
    [
        ("A\n\nX\n\nB", "A\n\nB"),
        ("A\nX\nB", "A\nB"),
        ("A\n\nX\nB", "A\n\nB"),
        ("A\nX\n\nB", "A\n\nB"),
        ("A\nX\nY\n\nB", "A\n\nB"),
        ("A\n\nX\nY\nB", "A\n\nB"),
        ("X\n\nA", "A"),
        ("\n X\nY\nA", "\nA"),
        ("A\n\nX", "A"),
        ("A\n\nX\n", "A\n"),
        ("A\nX  \nY \n\n", "A\n\n"),
        ("A\n  X\n  B", "A\n  B"),
        ("    A\n X", "    A"),
        ("A\nX\nB\n\nY\n\nC", "A\nB\n\nC"),
    ],
)
def test_cut(text, left):
    assert without(text, "X", "Y") == left


def test_each_line_is_a_change_of_its_own():
    text = "A\n\nX\nY\n\nB"

    assert len(cut_lines(text, split_lines(text)[1:3])) == 2


@pytest.mark.parametrize("text", ["X", "X\n\nY\n", " X "])
def test_nothing_is_cut_when_nothing_would_be_left(text):
    assert without(text, "X", "Y") == text


def test_lines_know_how_far_apart_they_stand():
    lines = split_lines("A\n\nB\nC\n")

    assert [(line.above, line.below) for line in lines] == [(0, 2), (2, 1), (1, 0)]


@pytest.mark.parametrize(
    "text", ["", "A", "A\nB\nC\nD\n", "\n\n A \n\n\n\n\n\n\nB\n\nC\n", "A\n\nB\n \nC\n\nD\n\nE\n"]
)
@pytest.mark.parametrize("most", [1, 2, 9])
def test_the_first_and_the_last_lines(text, most):
    assert opening_lines(text, most) == split_lines(text)[:most]
    assert closing_lines(text, most) == split_lines(text)[-most:]
