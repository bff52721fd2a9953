"""The other commands, and the way into all of them."""

import json
import subprocess
import sys

import pytest

from cleantext import FILTERS, __version__, preset
from cleantext.cli import COMMANDS
from cleantext.cli.output import show_controls
from cleantext.cli.version import neighbours
from tests.ids import rule_id


def test_help_tells_options_and_commands(run):
    shown = run("--help").stdout

    assert "--in-place" in shown
    assert all(f"\n  {command} " in shown for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run, command):
    assert "Usage: " in run(command, "--help").stdout


def test_filters_are_listed_in_running_order(run):
    ids = [line.split()[1] for line in run("filters").stdout.splitlines()]

    assert ids == [fix.rule.id for fix in FILTERS]


def test_filters_of_a_group_are_listed(run):
    ids = [line.split()[1] for line in run("filters", "encoding").stdout.splitlines()]

    assert ids == [fix.rule.id for fix in FILTERS if fix.rule.group == "encoding"]


def test_filters_of_a_preset_are_listed(run):
    listed = run("filters", "--preset", "web").stdout.splitlines()

    assert [line.split()[1] for line in listed] == list(preset("web").ids)
    assert run("filters", "--preset", "web", "wire").stdout == ""
    assert "did you mean web?" in run("filters", "--preset", "wep").stderr


@pytest.mark.parametrize("fix", FILTERS, ids=rule_id)
def test_every_filter_has_a_page(run, fix):
    result = run("filters", fix.rule.id)

    assert result.exit_code == 0
    assert result.stdout.startswith(f"# {fix.rule.id}\n\n{fix.rule.summary}")
    assert "Leaves alone:" in result.stdout


def test_unknown_filter(run):
    result = run("filters", "hard-warp")

    assert result.exit_code == 2
    assert "did you mean hard-wrap" in result.stderr


def test_datelines_are_json_lines(run):
    result = run(
        "dateline", "--by", "line", stdin="PARIS, May 3 (AFP) - The talks ended.\nRates held.\n"
    )
    first, second = map(json.loads, result.stdout.splitlines())

    assert first["dateline"]["location"] == "PARIS"
    assert second == {"input": "standard input", "number": 2, "field": "", "dateline": None}


def test_dateline_of_a_missing_file(run):
    assert run("dateline", "missing.txt").exit_code == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run, shell):
    assert "_CLEANTEXT_COMPLETE" in run("completion", shell).stdout


def complete(*words):
    environment = {
        "_CLEANTEXT_COMPLETE": "zsh_complete",
        "COMP_WORDS": " ".join(("cleantext", *words)),
        "COMP_CWORD": str(len(words)),
    }
    command = [sys.executable, "-c", "from cleantext.cli import main; main(prog_name='cleantext')"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_completion_of_commands_options_and_rules():
    assert "filters" in complete("fil")
    assert "--preset" in complete("--pre")
    assert "wire,hard-wrap" in complete("--without", "wire,hard")
    assert "hard-wrap" in complete("filters", "hard")
    assert "encoding" in complete("filters", "enc")
    assert "minimal" in complete("--preset", "min")


def test_completion_of_names_of_files():
    for words in ([], ["clean"], ["a.txt"], ["--in-place"], ["dateline"], ["corpus"]):
        assert complete(*words, "st") == ["file", "st", "_"]
    assert "filters" in complete("fi")[3:]


def test_version_names_the_distribution_and_the_place(run):
    shown = run("--version").stdout

    assert shown.startswith(f"cleantext-wire {__version__} (")


def test_version_warns_of_neighbours(run, monkeypatch):
    monkeypatch.setattr("cleantext.cli.version._is_installed", lambda name: name == "clean-text")

    assert "warning: clean-text is installed beside cleantext-wire" in run("--version").stderr


def test_no_neighbour_is_installed():
    assert neighbours() == [], "another distribution's files may stand in our package"


def test_python_dash_m():
    command = [sys.executable, "-m", "cleantext", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert done.stdout.startswith("cleantext-wire ")


@pytest.mark.parametrize("asked", ["filters", "filters hard-wrap", "report", "clean --explain"])
def test_python_may_leave_docstrings_out(asked):
    command = [sys.executable, "-OO", "-m", "cleantext", *asked.split()]
    done = subprocess.run(command, input="Met.It", capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("begun, meant", [("--versio", "--version"), ("--hel", "--help")])
def test_option_that_breaks_off_is_pointed_out(run, begun, meant):
    result = run(begun)

    assert result.exit_code == 2
    assert meant in result.stderr.partition("No such option")[2]


def test_controls_are_shown_and_not_sent():
    assert show_controls("a\x1b[2J\x9b\u202e\r\tb\n") == "a\\x1b[2J\\x9b\\u202e\\r\tb\n"
    assert show_controls("a\u061c\u2028\u2029b") == "a\\u061c\\u2028\\u2029b"


@pytest.mark.parametrize("option", ["--config", "--preset", "--language", "--\x1b[31mx"])
def test_controls_of_the_command_line_are_shown_and_not_sent(run, option):
    result = run(option, "\x1b[31mx", stdin="")

    assert (result.exit_code, "\x1b" in result.stderr) == (2, False)
    assert "\\x1b[31mx" in result.stderr
