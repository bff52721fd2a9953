"""Chains of halves for `split-paragraph`: what is joined changes what stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleantext.filters import split_paragraph

HALVES = (
    "The council met at the port in may",
    "and spoke of the mill and the bay",
    "and so went home in the long rain.",
    "and the men who had sailed for the line, or mended its ships, stood at the quay all week",
    "which the owner of the coal quay had left there since the spring, to nobody's use, said one,",
    ", right?",
    ") was told (in",
    "a crow",
    "It rained.",
)
BREAKS = ("\n\n", "\n", "\n\n\n", " \n \n  ")


def chains():
    pieces = st.tuples(st.sampled_from(HALVES), st.sampled_from(BREAKS))
    return st.lists(pieces, max_size=12).map(lambda pairs: "".join(map("".join, pairs)))


@given(text=chains())
def test_chains_are_joined_at_once(text):
    once = split_paragraph.FILTER(text)

    assert split_paragraph.FILTER(once) == once


def test_chains_of_any_length_become_one_line():
    above, middle, end = HALVES[:3]

    for length in (1, 6, 12, 100):
        chain = [above, *[middle] * length, end]

        assert split_paragraph.FILTER("\n\n".join(chain)) == " ".join(chain)


@pytest.mark.parametrize("blank", ["\r", "\x0c", "\u2003", "\u3000"])
def test_a_line_of_odd_blanks_is_no_paragraph(blank):
    text = f"It met.\n{blank}\nted."

    assert split_paragraph.FILTER(text) == text
