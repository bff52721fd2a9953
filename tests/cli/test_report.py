"""The report: a page that shows what was damaged and how it was mended."""

import os
import signal

import pytest

from cleantext import explain
from cleantext.cli.report import changes_of
from tests.samples import SAMPLES

DAMAGED = "PARIS, May 3 (AFP) - The R&D talks ended. . at noon.It rained.\n"


def test_changes_are_shown_where_they_stand(run):
    page = run("report", stdin=DAMAGED).stdout

    assert "<p>1 text, 1 changed, 3 edits</p>" in page
    assert '<del title="dateline">PARIS, May 3 (AFP) - </del>The R&amp;D talks ended' in page
    assert 'at noon.<ins title="missing-space"> </ins>It rained.</pre>' in page
    assert "dateline: PARIS, May 3, AFP" in page


def test_rules_are_counted(run):
    page = run("report", stdin=DAMAGED).stdout

    assert '<tr><td>missing-space<td class="n">1<td class="n">1<td>' in page


def test_page_goes_to_a_file(run, tmp_path):
    (tmp_path / "story.txt").write_text(DAMAGED)

    result = run("report", "story.txt", "-o", "report.html")

    assert (result.exit_code, result.stdout) == (0, "")
    assert "<h2>story.txt</h2>" in (tmp_path / "report.html").read_text("utf-8")
    assert (tmp_path / "story.txt").read_text() == DAMAGED


def test_page_takes_no_input_s_place(run, tmp_path):
    (tmp_path / "story.txt").write_text(DAMAGED)

    assert run("report", "story.txt", "-o", "story.txt").exit_code == 2
    assert (tmp_path / "story.txt").read_text() == DAMAGED


@pytest.mark.parametrize("named", [[], ["-"]])
def test_page_takes_no_place_of_standard_input(spawn, tmp_path, named):
    path = tmp_path / "story.txt"
    path.write_text(DAMAGED)

    with path.open("rb") as stdin:
        process = spawn("report", "-o", "story.txt", *named, stdin=stdin)
        _, stderr = process.communicate()

    assert process.returncode == 2
    assert b"story.txt is an input" in stderr
    assert path.read_text() == DAMAGED


def test_new_page_takes_the_place_of_the_old(run, tmp_path):
    (tmp_path / "report.html").write_text("old")

    run("report", "-o", "report.html", stdin=DAMAGED)

    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!doctype html>")


def test_old_page_stays_where_nothing_is_read(run, tmp_path):
    (tmp_path / "report.html").write_text("old")

    assert run("report", "missing.txt", "-o", "report.html").exit_code == 1
    assert (tmp_path / "report.html").read_text() == "old"


def test_no_empty_page_is_left_where_nothing_is_read(run, tmp_path):
    assert run("report", "missing.txt", "-o", "report.html").exit_code == 1
    assert not (tmp_path / "report.html").exists()


def test_old_page_stays_when_interrupted(spawn, tmp_path):
    (tmp_path / "report.html").write_text("old")
    process = spawn("report", "--jsonl", "-f", "body", "-o", "report.html")
    process.stdin.write(b"{}\n")
    process.stdin.flush()
    process.stderr.readline()  # what is wrong with the line: the run is under way

    process.terminate()
    process.communicate()

    assert process.returncode == 128 + signal.SIGTERM
    assert (tmp_path / "report.html").read_text() == "old"


def test_page_that_cannot_be_written_is_told(run):
    result = run("report", "-o", "nowhere/report.html", stdin=DAMAGED)

    assert result.exit_code == 1
    assert result.stderr == "cleantext: nowhere/report.html: No such file or directory\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_disk_is_told_with_the_page(run):
    result = run("report", "-o", "/dev/full", stdin=DAMAGED)

    assert (result.exit_code, result.stderr) == (
        1,
        "cleantext: /dev/full: No space left on device\n",
    )


def test_no_more_are_shown_than_asked_for(run):
    page = run("report", "--by", "line", "--most", 2, stdin="Met.The\n" * 5).stdout

    assert page.count("<h2>") == 2
    assert "3 more that change are not shown" in page


def test_what_cannot_be_seen_is_written_out(run):
    page = run("report", stdin="A\x1b[1mcouncil\u200b met <b> in the north.It voted.\n").stdout

    assert "\x1b" not in page
    assert "<b>" not in page


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_changes_make_the_text(sample):
    result = explain(sample.source)
    pieces, done = [], 0
    for start, end, after, _ in changes_of(result):
        pieces += result.source[done:start], after
        done = end

    assert "".join([*pieces, result.source[done:]]) == result.text
