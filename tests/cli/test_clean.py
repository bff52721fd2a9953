"""What goes in, what comes out, and how the command ends."""

import json
import os
import shutil
import subprocess

import pytest

DAMAGED = "The council met.The vote was close.\n"
MENDED = "The council met. The vote was close.\n"


def test_standard_input_goes_to_standard_output(run):
    result = run(stdin=DAMAGED)

    assert (result.exit_code, result.stdout, result.stderr) == (0, MENDED, "")


def test_command_may_be_named(run):
    assert run("clean", stdin=DAMAGED).stdout == MENDED


@pytest.mark.parametrize("tag", ["", "en", "pt_BR", "zh-Hant-TW", "und"])
def test_language_is_given_by_its_tag(run, tag):
    assert run("--language", tag, stdin=DAMAGED).stdout == MENDED


def test_language_is_not_written_out(run):
    result = run("--language", "english", stdin=DAMAGED)

    assert (result.exit_code, result.stdout) == (2, "")
    assert "'english' is no language tag; write it as in en or pt-BR" in result.stderr


def test_files_come_one_after_the_other(run, tmp_path):
    (tmp_path / "a.txt").write_text(DAMAGED)
    (tmp_path / "b.txt").write_text("Rates held.")

    assert run("a.txt", "-", "b.txt", stdin="It rained.").stdout == (
        MENDED + "It rained.\nRates held.\n"
    )


@pytest.mark.parametrize("text", ["Rates held.", "Rates held.\n", "Rates held.\n\n\n"])
def test_output_ends_in_one_newline(run, text):
    assert run(stdin=text).stdout == "Rates held.\n"
    assert run("--preset", "empty", stdin=text).stdout == "Rates held.\n"


def test_of_nothing_comes_nothing(run):
    assert run(stdin="").stdout == ""


def test_crlf_becomes_lf(run):
    assert run(stdin="Rates held.\r\n\r\nIt rained.\r\n").stdout == "Rates held.\n\nIt rained.\n"


def test_a_second_run_changes_nothing(run):
    once = run(stdin=DAMAGED).stdout

    assert run(stdin=once).stdout == once


# Which rules run


def test_rules_are_chosen_by_id_and_group(run):
    assert run("--without", "missing-space", stdin=DAMAGED).stdout == DAMAGED
    assert run("--without", "sentences,wire", stdin=DAMAGED).stdout == DAMAGED
    assert run("--only", "missing-space", stdin=DAMAGED).stdout == MENDED
    assert run("-p", "empty", "--with", "sentences", stdin=DAMAGED).stdout == MENDED


@pytest.mark.parametrize(
    "arguments, meant",
    [
        (["--without", "missing-spaces"], "missing-space"),
        (["--with", "sentence"], "sentences"),
        (["--preset", "wires"], "wire"),
        (["--mask", "urls=X"], "url"),
    ],
)
def test_wrong_names_are_answered_with_the_right_ones(run, arguments, meant):
    result = run(*arguments, stdin=DAMAGED)

    assert result.exit_code == 2
    assert f"did you mean {meant}" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    "arguments, known",
    [
        (["--without", "zzz"], "no rule 'zzz'; cleantext filters lists them"),
        (["--preset", "zzz"], "no preset 'zzz'; there are wire, web, minimal, "),
        (["--only", ","], "Invalid value for '--only': it names no rule"),
    ],
)
def test_names_like_none_are_answered_with_where_to_look(run, arguments, known):
    assert known in run(*arguments, stdin=DAMAGED).stderr


def test_protected_text_stays(run):
    assert run("--protect", r"met\.The", stdin=DAMAGED).stdout == DAMAGED


def test_masks_have_placeholders_of_ones_own(run):
    assert run("--mask", "url=<URL>", stdin="See https://example.org/a.\n").stdout == "See <URL>.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--protect", "("],
        ["--split", "["],
        ["--split", ""],
        ["--split", "x*"],
        ["--mask", "url"],
        ["--encoding", "latin-17"],
        ["--encoding", "base64"],
        ["--encoding", "undefined", "--by", "line"],
        ["--by", "page"],
        ["--jsonl"],
        ["--field", "body"],
        ["--jsonl", "--csv", "--field", "body"],
        ["--null", "--by", "line"],
        ["--in-place"],
        ["--in-place", "-"],
        ["--in-place", "--diff", "a.txt"],
        ["--explain", "--check"],
        ["--backup", ".bak", "a.txt"],
        ["--in-place", "--backup", "a/b", "a.txt"],
        ["--format", "json"],
        ["--dateline-field", "filed"],
        ["--jobs", "-1"],
        ["--title-field", "title"],
        ["--jsonl", "--field", "body", "--title", "Ferry sinks"],
        ["--no-such-option"],
    ],
)
def test_what_makes_no_sense_is_a_usage_error(run, arguments):
    result = run(*arguments, stdin=DAMAGED)

    assert result.exit_code == 2
    assert "Error: " in result.stderr
    assert result.stdout == ""


def test_headline_that_stands_again_is_cut(run):
    story = "Ferry sinks off the harbour\n\nA ferry sank on Friday.\n"

    assert run(stdin=story).stdout == story
    assert run("--title", "Ferry sinks off the harbour", stdin=story).stdout == story[29:]


# Other ways to tell


def test_diff(run):
    assert run("--diff", stdin=DAMAGED).stdout == (
        "--- standard input\n+++ standard input (cleaned)\n@@ -1 +1 @@\n"
        "-The council met.The vote was close.\n+The council met. The vote was close.\n"
    )


@pytest.mark.parametrize("options", [["--by", "paragraph"], ["--split", "^---$"]])
def test_what_parts_texts_ends_its_lines_as_they_do(run, options):
    parted = "Rates held.\r\n\r\nShares rose.\r\n---\r\nIt rained.\r\n"

    mended = run(*options, "--without", "separator-line", stdin=parted).stdout_bytes

    assert mended == parted.replace("\r\n", "\n").encode()


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
@pytest.mark.skipif(not shutil.which("patch"), reason="needs patch")
def test_diff_is_a_patch(run, tmp_path, ending, mark):
    before = f"{mark}Rates held.{ending}The council met.The vote was close.{ending}".encode()
    (tmp_path / "story.txt").write_bytes(before)
    run("--in-place", "story.txt")
    wanted = (tmp_path / "story.txt").read_bytes()
    (tmp_path / "story.txt").write_bytes(before)

    diff = run("--diff", "story.txt").stdout_bytes
    told = subprocess.run(["patch", "--binary"], cwd=tmp_path, input=diff, capture_output=True)

    assert (told.returncode, told.stdout) == (0, b"patching file story.txt\n")
    assert (tmp_path / "story.txt").read_bytes() == wanted != before


def test_diff_of_good_copy_is_empty(run):
    assert run("--diff", stdin=MENDED).stdout == ""


def test_check_names_what_would_change(run, tmp_path):
    (tmp_path / "bad.txt").write_text(DAMAGED)
    (tmp_path / "good.txt").write_text(MENDED)

    result = run("--check", "good.txt", "bad.txt")

    assert (result.exit_code, result.stdout) == (1, "bad.txt\n")
    assert (tmp_path / "bad.txt").read_text() == DAMAGED
    assert run("--check", "good.txt").exit_code == 0
    assert run("--check", "--diff", "bad.txt").exit_code == 1
    assert run("--diff", "bad.txt").exit_code == 0


@pytest.mark.skipif(os.name != "posix", reason="names are bytes elsewhere")
def test_check_gives_names_back_as_they_came(run, tmp_path):
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text(DAMAGED)

    assert run("--check", name).stdout_bytes == b"caf\xe9.txt\n"


def test_explain(run):
    result = run("--explain", stdin="\n" + DAMAGED)

    assert "2:17  missing-space  " in result.stdout
    assert '" " added' in result.stdout


def test_explain_tells_the_dateline_and_what_was_left(run):
    story = "PARIS, May 3 (AFP) - The mayor\ufffds office said so.\n"

    shown = run("--explain", stdin=story).stdout

    assert '1:1  dateline  "PARIS, May 3 (AFP) - " cut' in shown
    assert "dateline: place PARIS, date May 3, agency AFP" in shown
    assert '1:31  left: "\ufffd" a replacement character' in shown


def test_explain_tells_once_which_encoding_the_bytes_told(run):
    story = "Совет собрался в среду.Мэр говорил час.\n" * 2

    shown = run("--explain", "-e", "auto", "--by", "line", stdin=story.encode("koi8-r")).stdout

    assert shown.startswith("standard input: read as koi8-r\nstandard input:1: 1 edit\n")
    assert shown.count("read as") == 1
    assert "read as" not in run("--explain", stdin=story).stdout


def test_explain_shows_the_ends_of_what_is_long(run):
    notice = "Copyright 2021 The Harbour Press. This material may not be published or broadcast."

    shown = run("--explain", stdin=f"The ferry sank.\n\n{notice}\n").stdout

    assert '"\\n\\nCopyright 2021 The Harbour P … not be published or broadcast." cut' in shown


def test_explain_in_json_is_one_line_for_each_text(run):
    result = run("--explain", "--format", "json", "--by", "line", stdin=DAMAGED + MENDED)
    first, second = map(json.loads, result.stdout.splitlines())

    assert first["text"] + "\n" == MENDED
    assert [edit["rule"] for edit in first["edits"]] == ["missing-space"]
    assert (second["number"], second["edits"]) == (2, [])


def test_statistics_go_to_standard_error(run):
    result = run("--statistics", "--by", "line", stdin=DAMAGED + DAMAGED + MENDED)

    assert result.stdout == MENDED * 3
    assert result.stderr == (
        "3 texts, 2 changed, 2 edits\n"
        "    edits     texts  rule\n"
        "        2         2  missing-space\n"
    )


@pytest.mark.parametrize("kind, data", [("--csv", "t\nMet.It\n"), ("--jsonl", '{"t": "Met.It"}\n')])
def test_field_that_is_named_twice_is_one(run, kind, data):
    result = run(kind, "-f", "t", "-f", "t", "--statistics", stdin=data)

    assert result.stdout == data.replace("Met.", "Met. ")
    assert result.stderr.startswith("1 text, 1 changed, 1 edit\n")


def test_several_processes_keep_the_order(run):
    lines = [f"Bill {n} passed.The vote was close.\n" for n in range(200)]

    result = run("--by", "line", "--jobs", "2", stdin="".join(lines))

    assert result.stdout == "".join(line.replace(".T", ". T") for line in lines)


@pytest.mark.parametrize("jobs", [1, 2])
def test_feed_that_pauses_is_not_kept_waiting(spawn, jobs):
    process = spawn("--by", "line", "--jobs", jobs)
    for begun in ("The ", "mayor. ", ""):
        process.stdin.write(f"{DAMAGED}{begun}".encode())
        process.stdin.flush()

        assert process.stdout.readline().decode().endswith(MENDED)

    process.communicate()


# Several documents in one stream


def test_lines_are_mended_one_by_one(run):
    text = "Met.The\n\nvote was\r\nclose"

    assert run("--by", "line", stdin=text).stdout == "Met. The\n\nvote was\nclose\n"


def test_paragraphs_are_mended_one_by_one(run):
    text = "The council met.The vote\n \n\nwas close.Rates held."

    assert run("--by", "paragraph", stdin=text).stdout == (
        "The council met. The vote\n \n\nwas close. Rates held.\n"
    )


def test_zero_bytes_end_documents(run):
    result = run("--null", stdin="Met.The\nvote\n\0\0Rates.It")

    assert result.stdout == "Met. The\nvote\n\0\0Rates. It"


def test_what_splits_documents_stays(run):
    text = "First met.The vote.\n=== 1 ===\nSecond.It rained.\n=== 2 ===\n"

    result = run("--split", r"^=== \d+ ===$", stdin=text)

    assert result.stdout == ("First met. The vote.\n=== 1 ===\nSecond. It rained.\n=== 2 ===\n")
