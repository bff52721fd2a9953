"""Bytes of UTF-8 are first looked for with a pattern, which must see whatever is one."""

import random
import re

import pytest

from cleantext.misread_bytes import glimpse, is_misread
from tests.misreadings import CONTEXTS, PAGES, mixture, pairs

GLIMPSE_RE = re.compile(f". (?: {glimpse()} )", re.VERBOSE | re.DOTALL)


def unseen(lines):
    """Return the signs that the pattern does not see."""
    return [
        (line, at)
        for line in lines
        for at in range(len(line))
        if is_misread(line, at) and not GLIMPSE_RE.match(line, at)
    ]


@pytest.mark.parametrize("context", CONTEXTS)
def test_the_pattern_sees_every_pair_of_bytes(context):
    assert not unseen(context.format(pair) for pair in pairs())


@pytest.mark.parametrize("page", PAGES)
def test_the_pattern_sees_longer_sequences(page):
    rng = random.Random(page)

    assert not unseen(mixture(page, rng) for _ in range(800))


@pytest.mark.parametrize(
    "text, at",
    [
        ("cafÃ©", 4),
        ("Ã  Paris", 0),
        ("Ð ÐŸ", 0),
        ("â€?late", 1),
        ("СЂРµС€", 1),
        ("“é", 0),
    ],
)
def test_a_byte_is_known_by_those_around_it(text, at):
    assert is_misread(text, at)


@pytest.mark.parametrize(
    "text, at",
    [
        ("États-Unis", 0),
        ("“été”", 0),
        ("США» и ООН", 3),
        ("в «Газпроме»", 2),
        ("zaczął śpiewać", 5),
        ("вони об’єдналися", 7),
        ("«київські» рейси", 8),
        ("É um caso", 0),
        ("štirje so iz LMŠ in SDS", 15),
        ("wiążąc sieć", 3),
        ("mieć łódź", 5),
        ("můj či váš kufr", 9),
        ("країни в Європі", 9),
    ],
)
def test_good_letters_and_quotes_are_no_bytes(text, at):
    assert not is_misread(text, at)
