"""Folds: letters to plainer ones, by table and by language."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unidecode import unidecode

from cleantext.errors import CleantextError, MissingPackage
from cleantext.filters import FILTERS, accent, ascii_fold, letter_case
from cleantext.presets import clean
from cleantext.tables.letter_folds import LANGUAGE_TO_LETTERS


def words():
    return st.text(st.characters(exclude_characters=ascii_fold.SIGN_TO_ASCII, codec="utf-8"))


@pytest.mark.parametrize(
    "language, before, after",
    [
        ("de", "Müller, Größe, Ärger", "Mueller, Groesse, Aerger"),
        ("de-AT", "MÜLLER, GROẞ, Ö", "MUELLER, GROSS, Oe"),
        ("sv", "Malmö, Ängelholm, ÅRE", "Malmoe, Aengelholm, AARE"),
        ("da", "Ærø, Århus, København", "Aeroe, Aarhus, Koebenhavn"),
        ("nb", "Tromsø, Ålesund", "Tromsoe, Aalesund"),
        ("tr", "Işık, İstanbul, Çağrı, ÖĞÜT", "Isik, Istanbul, Cagri, OGUT"),
        ("az", "Bakı, Gəncə", "Baki, Gence"),
        ("is", "Þingvellir, Reykjavík", "Thingvellir, Reykjavik"),
        ("fr", "Élysée", "Elysee"),
        ("en", "Müller in København", "Muller in Kobenhavn"),
    ],
)
def test_letters_fold_as_their_language_folds_them(language, before, after):
    assert ascii_fold.for_language(language)(before) == after


def test_accents_fold_by_language_as_well():
    assert accent.for_language("de")("Müller im Café") == "Mueller im Cafe"
    assert accent.for_language("sv")("en idé i Malmö") == "en ide i Malmoe"
    assert accent.FILTER("Müller im Café") == "Muller im Cafe"


@pytest.mark.parametrize("letters", LANGUAGE_TO_LETTERS.values(), ids=LANGUAGE_TO_LETTERS)
def test_tables_turn_small_letters_into_ascii(letters):
    for letter, folded in letters.items():
        assert len(letter) == 1
        assert letter.islower()
        assert not letter.isascii()
        assert folded.isascii()
        assert folded.islower()


@given(words())
def test_without_a_language_unidecode_decides(text):
    assert ascii_fold.FILTER(text) == unidecode(text)


@given(st.text(st.characters(exclude_categories=())), st.sampled_from([*LANGUAGE_TO_LETTERS, ""]))
def test_what_comes_out_is_ascii(text, language):
    assert ascii_fold.for_language(language)(text).isascii()


@given(st.text())
def test_small_letters_are_those_of_python(text):
    assert letter_case.FILTER(text) == text.lower()


def test_turkish_has_two_letters_i():
    assert letter_case.for_language("tr")("ISPARTA, İZMİR") == "ısparta, izmir"
    assert letter_case.for_language("de") is letter_case.FILTER


def test_the_ascii_preset_gives_ascii():
    copy = "«Müller» — “we’ll see…”\n• Łódź 12\u00a0km\n"

    assert clean(copy, "ascii") == '"Muller" -- "we\'ll see..."\n- Lodz 12 km\n'
    assert clean(copy, "ascii", language="de").startswith('"Mueller"')


@pytest.fixture
def no_unidecode(hide):
    hide("unidecode", ascii_fold.unidecode)


@pytest.mark.usefixtures("no_unidecode")
def test_without_unidecode_the_rule_says_what_to_install():
    with pytest.raises(MissingPackage, match="pip install Unidecode") as missing:
        clean("café", "ascii")
    assert isinstance(missing.value, CleantextError)
    assert isinstance(missing.value, ImportError)
    assert clean("cafe", "ascii") == "cafe"


def test_nothing_else_needs_unidecode():
    script = (
        "import sys; sys.modules['unidecode'] = None\n"
        "import cleantext\n"
        "for fix in cleantext.FILTERS:\n"
        "    for text, _ in fix.rule.fixes if fix.rule.id != 'ascii-fold' else ():\n"
        "        fix(text)\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True)


def test_the_fold_to_ascii_comes_after_the_gentler_ones():
    assert [fix.rule.id for fix in FILTERS if fix.rule.group == "fold"] == [
        "accent", "letter-case", "punctuation", "ascii-fold",
    ]  # fmt: skip
