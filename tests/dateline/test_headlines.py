"""What tells headlines and speakers from datelines is asked of texts of any length."""

import pytest

from cleantext.dateline.headlines import is_play, is_transcript
from tests.hostile.__main__ import outgrows


@pytest.mark.parametrize("family", ["\n", "\n \t", "A. ", "\nA ."])
def test_no_text_makes_the_look_for_speakers_slow(family):
    assert not outgrows(lambda text: is_play(text, 0), family)
    assert not outgrows(lambda text: is_transcript(text, 0, 0), family)


def test_speakers_are_found_below_blank_lines():
    assert is_play("Where?\n\n \n  BERTRAM. Here.", 0)
    assert is_transcript("Where?\n\n \n  BERTRAM: Here.", 0, 0)
