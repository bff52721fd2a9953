"""The group `sentences`: what must stay, what its helpers tell, and its tables."""

import json
import pathlib

import pytest

from cleantext.filters import FILTERS
from cleantext.sentences import has_odd_mark, joint, language_of, word_after, word_before
from cleantext.tables import dotted_names
from cleantext.tables.abbreviations import LANGUAGE_TO_ABBREVIATIONS, is_abbreviation
from cleantext.tables.function_words import (
    LANGUAGE_TO_CLAUSE,
    LANGUAGE_TO_COMMON,
    LANGUAGE_TO_PHRASE,
)
from tests.ids import rule_id

GROUP = [fix for fix in FILTERS if fix.rule.group == "sentences"]
LOOK_ALIKES = json.loads(
    (pathlib.Path(__file__).parent / "look_alikes_sentences.json").read_text("utf-8")
)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=lambda case: case["note"])
@pytest.mark.parametrize("fix", GROUP, ids=rule_id)
def test_look_alikes_stay(fix, case):
    assert fix(case["text"]) is case["text"]


@pytest.mark.parametrize("fix", [fix for fix in GROUP if fix.trigger], ids=rule_id)
def test_the_trigger_wakes_for_every_example(fix):
    assert all(has_odd_mark(before) for before, _ in fix.rule.fixes)


def test_ordinary_copy_wakes_nothing():
    assert not has_odd_mark('The U.S. fell 3.5 percent, he said: "Why? No!" Then; at 5 p.m., less.')


@pytest.mark.parametrize(
    "passage, language",
    [
        ("The board said that it would not pay for the bridge.", "en"),
        ("Der Rat hat sich nicht auf einen neuen Haushalt geeinigt.", "de"),
        ("Le conseil n'a pas voté le budget de la ville.", "fr"),
        ("El consejo no aprobó el presupuesto de la ciudad.", "es"),
        ("Совет не принял бюджет, и это было не в первый раз.", "ru"),
        ("Rada nie przyjęła budżetu, ale to nie jest koniec.", "pl"),
        ("Roe 3, Doe 1", ""),
    ],
)
def test_language_of(passage, language):
    assert language_of(passage) == language


def test_words_around_a_mark():
    text = "the U.S. and Mr. Doe's half-brother"

    assert word_before(text, text.index(" and")) == ""
    assert word_before(text, text.index(". Doe")) == "Mr"
    assert word_after(text, text.index("Doe")) == "Doe's"
    assert word_after(text, text.index("half")) == "half-brother"


def test_a_joint_asks_for_both_sides():
    torn = "The port is shut. which is rare in the summer."
    abbreviated = "The port is in Wash. which is rare in the summer."

    assert joint(torn, torn.index("."), torn.index("which")) == ","
    assert joint(abbreviated, abbreviated.index("."), abbreviated.index("which")) is None


@pytest.mark.parametrize(
    "word, language, abbreviated",
    [
        ("Calif", "en", True),
        ("CALIF", "en", True),
        ("Corp", "en", True),
        ("dlrs", "en", True),
        ("Gov", "en", True),
        ("man", "en", False),
        ("mass", "en", False),
        ("mind", "en", False),
        ("mind", "de", True),
        ("bzw", "de", True),
        ("proc", "pl", True),
        ("Inc", "pl", True),
        ("млрд", "ru", True),
        ("хил", "bg", True),
        ("např", "cs", True),
        ("Doç", "tr", True),
        ("dkk", "id", True),
        ("TP", "vi", True),
        ("mind", "", True),
        ("J", "", True),
    ],
)
def test_abbreviations(word, language, abbreviated):
    assert is_abbreviation(word, language) is abbreviated


@pytest.mark.parametrize("language", LANGUAGE_TO_ABBREVIATIONS)
def test_abbreviations_are_printed_words(language):
    assert all(word.isalpha() for word in LANGUAGE_TO_ABBREVIATIONS[language])


def test_no_english_abbreviation_is_a_function_word():
    english = LANGUAGE_TO_CLAUSE["en"] | LANGUAGE_TO_PHRASE["en"] | LANGUAGE_TO_COMMON["en"]

    assert not english & LANGUAGE_TO_ABBREVIATIONS["en"]


@pytest.mark.parametrize("language", LANGUAGE_TO_PHRASE)
def test_a_word_asks_for_a_comma_or_for_none(language):
    assert not LANGUAGE_TO_CLAUSE[language] & LANGUAGE_TO_PHRASE[language]


@pytest.mark.parametrize("language", LANGUAGE_TO_CLAUSE)
def test_a_language_that_is_joined_can_be_told(language):
    assert language in LANGUAGE_TO_COMMON


def test_openers_are_no_domains():
    named = dotted_names.DOMAINS | dotted_names.FILE_ENDINGS

    assert not named & LANGUAGE_TO_COMMON["en"]
    assert not named & dotted_names.WORDS_THAT_ARE_DOMAINS
