"""Settings files: found or named, they choose rules and define substitutions."""

import os

import pytest

DAMAGED = "The council met.The vote was close.\n"

HOUSE = """
[[substitution]]
id = "house-name"
pattern = '\\bNor-wire\\b'
replacement = "Norwire"
examples = [["Nor-wire said.", "Norwire said."], ["Norwire said.", "Norwire said."]]
"""


def test_nearest_file_above_is_found(run, tmp_path, monkeypatch):
    (tmp_path / "cleantext.toml").write_text('without = ["missing-space"]')
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")

    assert run(stdin=DAMAGED).stdout == DAMAGED


def test_search_ends_at_the_repository(run, tmp_path, monkeypatch):
    (tmp_path / "cleantext.toml").write_text('without = ["missing-space"]')
    (tmp_path / "below" / ".git").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "below")

    assert run(stdin=DAMAGED).stdout != DAMAGED


def test_pyproject(run, tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool.cleantext]\npreset = "minimal"\n')

    assert run(stdin=DAMAGED).stdout == DAMAGED
    assert run("--preset", "wire", stdin=DAMAGED).stdout != DAMAGED


def test_file_may_be_named(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text("not even TOML")
    (tmp_path / "other.toml").write_text('only = ["missing-space"]\nprotect = ["met.The"]\n')

    assert run("--config", "other.toml", stdin=DAMAGED).stdout == DAMAGED


def test_table_of_pyproject_is_for_pyproject(run, tmp_path):
    (tmp_path / "other.toml").write_text('[tool.cleantext]\npreset = "empty"\n')

    result = run("--config", "other.toml", stdin=DAMAGED)

    assert result.exit_code == 2
    assert "other.toml: no setting 'tool'; [tool.cleantext] is for pyproject.toml" in result.stderr


def test_byte_order_mark_is_none_of_the_settings(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text('preset = "empty"', encoding="utf-8-sig")

    assert run(stdin=DAMAGED).stdout == DAMAGED


def test_named_file_must_be_there(run):
    result = run("--config", "missing.toml", stdin=DAMAGED)

    assert (result.exit_code, result.stdout) == (2, "")
    assert "missing.toml: No such file or directory" in result.stderr


def test_folder_that_is_gone_has_no_settings(run, tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()

    assert run(stdin=DAMAGED).exit_code == 0


def test_masks(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text('[mask]\nurl = "<URL>"\n')

    assert run(stdin="See https://example.org/a\n").stdout == "See <URL>\n"


def test_substitutions_are_rules(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text(HOUSE)
    text = "Nor-wire said so.\n"

    assert run(stdin=text).stdout == "Norwire said so.\n"
    assert "house-name" in run("--explain", stdin=text).stdout
    assert run("--without", "house-name", stdin=text).stdout == text
    assert run("--without", "house", stdin=text).stdout == text
    assert run("--only", "missing-space", stdin=text).stdout == text
    assert run("--only", "house", stdin=text + DAMAGED).stdout == "Norwire said so.\n" + DAMAGED


def test_substitutions_go_to_other_processes(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text(HOUSE)

    assert run("--jobs", "2", stdin="Nor-wire said so.\n").stdout == "Norwire said so.\n"


def test_groups_stand_in_replacements(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text(
        "[[substitution]]\nid = 'euro-first'\npattern = '(\\d+) ?EUR'\nreplacement = '€\\1'\n"
    )

    assert run(stdin="It cost 30 EUR.\n").stdout == "It cost €30.\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_pyproject_that_cannot_be_read_is_not_passed_over(run, tmp_path):
    (tmp_path / "pyproject.toml").touch(0o000)

    result = run(stdin=DAMAGED)

    assert (result.exit_code, result.stdout) == (2, "")
    assert "pyproject.toml: Permission denied" in " ".join(result.stderr.split())


@pytest.mark.parametrize("settings", ["tool = 1  # tool.cleantext", "tool.cleantext = 1"])
def test_pyproject_must_hold_tables(run, tmp_path, settings):
    (tmp_path / "pyproject.toml").write_text(settings)

    result = run(stdin=DAMAGED)

    assert result.exit_code == 2
    assert "pyproject.toml: " in result.stderr
    assert "must be a table, as in [tool.cleantext]" in " ".join(result.stderr.split())


def test_name_on_the_command_line_is_not_that_of_the_file(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text("preset = 'wire'")

    assert "Error: no preset 'wir'" in run("--preset", "wir", stdin=DAMAGED).stderr


@pytest.mark.parametrize("settings", ["language = 'fr'", "protect = ['fr']"])
def test_only_what_names_rules_is_blamed_for_a_name(run, tmp_path, settings):
    (tmp_path / "cleantext.toml").write_text(settings)

    assert "Error: no rule 'fr'" in run("--without", "fr", stdin=DAMAGED).stderr


@pytest.mark.parametrize(
    "settings, problem",
    [
        ("preset = [", "cleantext.toml: "),
        ("preste = 'wire'", "no setting 'preste'; did you mean preset?"),
        ("preset = 1", "preset must be a string"),
        ("only = 'wire'", "only must be a list of strings"),
        ("only = [1]", "only must be a list of strings"),
        ("protect = ['(']", "cleantext.toml: protect: '(': missing )"),
        ("protect = 'a'", "protect must be a list of strings"),
        ("encoding = 'klingon'", "encoding: 'klingon' is no text encoding"),
        ("language = 'english'", "language: 'english' is no language tag"),
        ("preset = 'wir'", "no preset 'wir'; did you mean wire?"),
        ("only = ['dateliens']", "no rule 'dateliens'; did you mean dateline"),
        ("only = ['url,nope']", "cleantext.toml: no rule 'nope'"),
        ("[mask]\nurls = 'x'", "no mask 'urls'; did you mean url?"),
        ("mask = 'url'", "mask must be a table"),
        ("substitution = 1", "write [[substitution]]"),
        ("[[substitution]]\nid = 'x'", "substitution 1 (x): it has no pattern"),
        (HOUSE.replace("house-name", "House"), "'House' is not small letters"),
        (HOUSE.replace("house-name", "dateline"), "substitution 1 (dateline): this id is taken"),
        (HOUSE + HOUSE, "substitution 2 (house-name): this id is taken"),
        (HOUSE.replace("\\b", "("), "substitution 1 (house-name): "),
        (HOUSE.replace('"Norwire"', "'\\9'"), "invalid group reference"),
        (HOUSE.replace('"Norwire said."]]', '"Norwire."]]'), "becomes 'Norwire said.', and not"),
        (HOUSE.replace("examples", "example"), "'example' is no key of it"),
        (HOUSE + "import = 'os'", "'import' is no key of it"),
    ],
)
def test_wrong_settings_are_told_with_their_place(run, tmp_path, settings, problem):
    (tmp_path / "cleantext.toml").write_text(settings)

    result = run(stdin=DAMAGED)

    assert result.exit_code == 2
    assert problem in " ".join(result.stderr.split())
    assert "cleantext.toml: " in result.stderr


def test_substitution_that_never_ends_is_refused(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text(
        "[[substitution]]\nid = 'more'\npattern = 'a'\nreplacement = 'aa'\n"
        "examples = [['a', 'aa']]\n"
    )

    assert "a rule must leave that alone" in " ".join(run(stdin="a").stderr.split())


def test_substitutions_go_by_their_group(run, tmp_path):
    (tmp_path / "cleantext.toml").write_text(HOUSE + 'group = "style"\n')

    assert run("--only", "style", stdin="Nor-wire said.\n").stdout == "Norwire said.\n"
    assert run("--without", "style", stdin="Nor-wire said.\n").stdout == "Nor-wire said.\n"
