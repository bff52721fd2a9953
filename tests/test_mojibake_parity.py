"""Line by line, `mojibake` does what `ftfy.fix_encoding` does: no more, no less."""

import random
import subprocess
import sys

import pytest
from ftfy import fix_encoding
from hypothesis import given
from hypothesis import strategies as st

from cleantext import clean, explain
from cleantext.errors import MissingPackageWarning
from cleantext.filters import mojibake
from cleantext.odd_characters import has_odd_character
from tests.misreadings import CONTEXTS, PAGES, SENTENCES, misread, mixture, pairs, sequence

fix = mojibake.FILTER


def differences(lines):
    """Return the lines on which the two disagree, each with what either makes of it."""
    return [
        (line, fix(line), wanted)
        for line in lines
        if fix(line) != (wanted := fix_encoding(line))
        or (line != wanted and not has_odd_character(line))
    ]


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_pair_of_bytes(context):
    assert not differences(context.format(pair) for pair in pairs())


@pytest.mark.parametrize("page", PAGES)
def test_longer_sequences(page):
    rng = random.Random(page)
    lines = [
        rng.choice(CONTEXTS).format(sequence(page, rng, length))
        for length in (3, 4)
        for _ in range(800)
    ]

    assert not differences(lines)


@pytest.mark.parametrize("page", PAGES)
def test_mixtures_with_good_text(page):
    rng = random.Random(page)

    assert not differences(mixture(page, rng) for _ in range(800))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("times", [0, 1, 2])
def test_sentences_misread(page, times):
    lines = [misread(sentence, page, times) for sentence in SENTENCES]
    lines += [f"{line} {other}" for line, other in zip(lines, SENTENCES[1:], strict=False)]
    lines += [line.replace("\xa0", " ").replace("\x81", "\ufffd") for line in lines]

    assert not differences(lines)


def test_every_letter_in_a_word():
    letters = [chr(n) for n in range(0x80, 0x3000) if chr(n).isalpha()]

    assert not differences(f"The {c}lm of x{c}y, {c}." for c in letters)


@given(st.text(max_size=30), st.sampled_from(PAGES), st.integers(0, 2))
def test_any_text_misread(text, page, times):
    assert not differences(misread(text, page, times).split("\n"))


@given(st.text(st.characters(min_codepoint=0x80, max_codepoint=0x2122) | st.sampled_from(" ?a")))
def test_any_characters_of_code_pages(text):
    assert not differences(text.split("\n"))


@given(st.lists(st.sampled_from(SENTENCES), max_size=4), st.sampled_from(PAGES))
def test_lines_are_mended_each_for_itself(lines, page):
    lines = [misread(line, page) if n % 2 else line for n, line in enumerate(lines)]

    assert fix("\n".join(lines)) == "\n".join(fix_encoding(line) for line in lines)


def test_each_stretch_of_a_line_is_an_edit_of_its_own():
    line = "The cafÃ© at https://example.org is the bankâ€™s, she said."

    assert [edit.before for edit in fix.edits(line)] == ["Ã©", "â€™"]


def test_a_line_whose_ascii_changes_is_one_edit():
    (edit,) = fix.edits("It was â€?late at the cafÃ©.")

    assert (edit.before, edit.after) == ("â€?late at the cafÃ©", "\ufffdlate at the café")


@pytest.mark.usefixtures("no_ftfy")
def test_without_ftfy_the_rest_is_mended_and_one_warning_given():
    text = "The cafÃ© reopened.It was full."

    with pytest.warns(MissingPackageWarning, match="pip install ftfy"):
        assert fix(text) is text
    assert clean(text) == "The cafÃ© reopened. It was full."
    assert [edit.rule for edit in explain(text).edits] == ["missing-space"]


def test_ftfy_is_found_as_importlib_finds_it():
    script = (
        "import sys\n"
        "from cleantext.filters.mojibake import has_ftfy\n"
        "assert has_ftfy() and 'ftfy' not in sys.modules\n"
        "sys.path.clear(), sys.path_importer_cache.clear()\n"
        "assert not has_ftfy()\n"
    )

    subprocess.run([sys.executable, "-c", script], check=True)


def test_nothing_else_needs_ftfy():
    script = (
        "import sys; sys.modules['ftfy'] = None\n"
        "import cleantext\n"
        "for fix in cleantext.FILTERS:\n"
        "    if fix.rule.id in ('mojibake', 'ascii-fold'):  # the latter has a package of its own\n"
        "        continue\n"
        "    for before, after in fix.rule.fixes:\n"
        "        assert fix(before) == after\n"
    )

    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)
