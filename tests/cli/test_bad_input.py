"""Bad input is named, costs nobody a traceback, and loses nothing."""

import functools
import gzip
import json
import os
import signal
import subprocess
import sys

import pytest

from cleantext.cli.records import Input
from cleantext.filters import missing_space
from tests.cli.conftest import ENVIRONMENT

DAMAGED = "The council met.The vote was close.\n"
MENDED = "The council met. The vote was close.\n"

needs_full_disk = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")


def test_the_next_file_has_its_turn(run, tmp_path):
    (tmp_path / "good.txt").write_text(DAMAGED)
    (tmp_path / "folder").mkdir()

    result = run("missing.txt", "folder", "good.txt")

    assert (result.exit_code, result.stdout) == (1, MENDED)
    assert result.stderr == (
        "cleantext: missing.txt: No such file or directory\n"
        "cleantext: folder: it is a folder; name the files in it, as in folder/*.txt\n"
    )


@pytest.mark.parametrize(
    "name, option", [("a.jsonl", "--jsonl"), ("a.json", "--jsonl"), ("a.CSV", "--csv")]
)
def test_file_that_is_no_plain_text_by_its_name_is_pointed_out(run, tmp_path, name, option):
    (tmp_path / name).write_text("text\nMet.It\n")

    assert f"{name}: read as plain text; {option} --field NAME" in run(name).stderr
    assert run("--by", "line", name).stderr == ""


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_that_may_not_be_read(run, tmp_path):
    (tmp_path / "secret.txt").write_text(DAMAGED)
    (tmp_path / "secret.txt").chmod(0)
    (tmp_path / "good.txt").write_text(DAMAGED)

    result = run("secret.txt", "good.txt")

    assert (result.exit_code, result.stdout) == (1, MENDED)
    assert "secret.txt: Permission denied" in result.stderr


@pytest.mark.parametrize("given, meant", [("filter", "the command filters"), ("help", "--help")])
def test_misspelt_command_is_answered_with_the_right_one(run, given, meant):
    result = run(given)

    assert result.exit_code == 1
    assert f"{given}: No such file or directory; did you mean {meant}?" in result.stderr


def test_other_encoding_is_told_with_its_offset(run, tmp_path):
    (tmp_path / "old.txt").write_bytes("The café met.".encode("cp1252"))

    result = run("old.txt")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "old.txt: not utf-8 at byte 7 (0xE9 0x20 0x6D 0x65)" in result.stderr


def test_pipe_that_cannot_be_read_is_passed_on(run):
    result = run(stdin=b"The caf\xe9 met.The vote.")

    assert result.exit_code == 1
    assert result.stdout_bytes == b"The caf\xe9 met.The vote."
    assert "standard input: not utf-8 at byte 7" in result.stderr


@pytest.mark.parametrize(
    "options", [["--by", "line"], ["--null"], ["--jsonl", "-f", "a"], ["--csv", "-f", "a"]]
)
def test_pipe_that_ends_within_a_character_is_passed_on(run, options):
    data = '{"a": "Met.The"}\n'.encode("utf-16")[:-1]

    result = run(*options, stdin=data)

    assert (result.exit_code, result.stdout_bytes) == (1, data)
    assert "not utf-16-le at byte" in result.stderr


def test_line_that_cannot_be_read_is_passed_on(run):
    result = run("--by", "line", stdin=b"Met.The\ncaf\xe9\nVote.It\n")

    assert result.stdout_bytes == b"Met. The\ncaf\xe9\nVote. It\n"
    assert "standard input:2: not utf-8 at byte 11" in result.stderr


def test_binary_file_is_refused(run, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")

    result = run("logo.png")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "logo.png: a binary file (a zero at byte 8)" in result.stderr


def test_binary_file_is_not_read_to_its_end(run, tmp_path):
    (tmp_path / "disk").touch()
    os.truncate(tmp_path / "disk", 1 << 40)

    assert "disk: a binary file (a zero at byte 0)" in run("disk").stderr


def test_binary_pipe_is_passed_on(run):
    data = b"\x7fELF\x00Met.The\nMet.The\xff\n\x1b"

    result = run("--by", "line", stdin=data)

    assert (result.exit_code, result.stdout_bytes) == (1, data)
    assert "standard input:1: a binary file (a zero at byte 4)" in result.stderr


def test_zeros_are_text_where_the_encoding_is_named(run):
    result = run("--encoding", "utf-16-le", stdin=DAMAGED.encode("utf-16-le"))

    assert result.stdout == MENDED


def test_encoding_by_its_bytes(run):
    story = "В Москве прошли переговоры.Их назвали полезными.\n"

    result = run("--encoding", "auto", stdin=story.encode("koi8-r"))

    assert result.stdout == story.replace(".И", ". И")


@pytest.mark.parametrize("options", [[], ["--encoding", "auto"]])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_decides(run, encoding, options):
    result = run(*options, stdin=DAMAGED.encode(encoding))

    assert result.stdout == MENDED


def test_gzip_is_unpacked(run):
    assert run(stdin=gzip.compress(DAMAGED.encode())).stdout == MENDED


def test_of_a_broken_gzip_what_came_before_the_break_is_mended(run):
    lines = "".join(f"Bill {n * n} passed.The vote was close.\n" for n in range(3000))
    packed = gzip.compress(lines.encode())

    result = run("--by", "line", stdin=packed[: len(packed) // 2])

    assert result.exit_code == 1
    assert result.stdout.startswith("Bill 0 passed. The vote was close.\nBill 1 passed. ")
    assert "standard input: damaged gzip data" in result.stderr


def test_input_that_is_the_output(spawn, tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(DAMAGED)

    with path.open("ab") as output:
        process = spawn("story.txt", stdout=output)
        _, stderr = process.communicate()

    assert process.returncode == 1
    assert b"story.txt: it is the output too" in stderr
    assert path.read_text() == DAMAGED


def test_standard_input_is_read_once(run):
    result = run("-", "-", stdin=DAMAGED)

    assert (result.exit_code, result.stdout) == (1, MENDED)
    assert result.stderr == "cleantext: standard input: it has been read already\n"


def test_a_name_that_is_empty_is_seen(run):
    assert run("", stdin="").stderr == "cleantext: '': No such file or directory\n"


@needs_full_disk
def test_full_disk(spawn):
    with open("/dev/full", "wb") as full:
        process = spawn(stdout=full)
        _, stderr = process.communicate(DAMAGED.encode())

    assert process.returncode == 1
    assert stderr == b"cleantext: standard output: No space left on device\n"


@needs_full_disk
@pytest.mark.parametrize("asked", ["--help", "--version", "filters hard-wrap", "completion bash"])
def test_full_disk_for_what_is_told_at_once(spawn, asked):
    with open("/dev/full", "wb") as full:
        process = spawn(*asked.split(), stdout=full)
        _, stderr = process.communicate()

    assert process.returncode == 1
    assert stderr == b"cleantext: standard output: No space left on device\n"


def get_under_way(process):
    """Feed a process that goes by lines the first of them, and wait until it is mended."""
    process.stdin.write(DAMAGED.encode())
    process.stdin.flush()
    process.stdout.read(len(MENDED))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP], ids=["interrupt", "hang-up"])
@pytest.mark.parametrize("jobs", [1, 2])
def test_interruption_is_told_in_one_line(spawn, jobs, number):
    process = spawn(
        *("--by", "line", "--jobs", jobs),
        start_new_session=True,
        # Where a shell runs the tests in the background, or nohup, these are ignored.
        preexec_fn=functools.partial(signal.signal, number, signal.SIG_DFL),
    )
    get_under_way(process)
    os.killpg(process.pid, number)
    _, stderr = process.communicate()

    assert (process.returncode, stderr) == (128 + number, b"cleantext: interrupted\n")


def test_request_to_end_waits_for_no_text(spawn):
    endless = "a" * 64 + "!\n"
    process = spawn("--by", "line", "--jobs", 2, "--protect", "(a+)+$")
    process.stdin.write((DAMAGED * 40 + endless + DAMAGED * 200).encode())
    process.stdin.flush()
    process.stdout.read(len(MENDED))

    process.terminate()
    mended, stderr = process.communicate(timeout=60)

    assert (process.returncode, stderr) == (128 + signal.SIGTERM, b"cleantext: interrupted\n")
    assert mended.decode().replace(MENDED, "") == ""


def test_request_to_end_leaves_nothing_behind(spawn, tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(DAMAGED * 100_000)
    process = spawn("--in-place", "--by", "line", path.name)
    while not any(part.stat().st_size for part in tmp_path.glob(".story.txt.*.part")):
        assert process.poll() is None

    process.terminate()
    _, stderr = process.communicate()

    assert (process.returncode, stderr) == (128 + signal.SIGTERM, b"cleantext: interrupted\n")
    assert os.listdir(tmp_path) == ["story.txt"]
    assert path.read_text() == DAMAGED * 100_000


@pytest.mark.skipif(
    not os.path.isdir("/proc/self/task"), reason="finds processes as Linux has them"
)
def test_process_that_dies_is_told(spawn):
    process = spawn("--by", "line", "--jobs", 2)
    get_under_way(process)
    with open(f"/proc/{process.pid}/task/{process.pid}/children") as children:
        worker = int(children.read().split()[-1])

    os.kill(worker, signal.SIGKILL)
    _, stderr = process.communicate(DAMAGED.encode() * 200)

    assert process.returncode == 1
    assert stderr.startswith(b"cleantext: a worker process died")
    assert stderr.count(b"\n") == 1


def test_processes_end_with_the_one_that_is_killed(spawn):
    process = spawn("--by", "line", "--jobs", 2)
    get_under_way(process)

    process.kill()

    process.communicate(timeout=60)  # they hold its streams until they end


def test_closed_pipe_is_quiet():
    mend = f"{sys.executable} -m cleantext --by line"
    command = f"yes Met.The | {mend} | head -n 1; echo ${{PIPESTATUS[1]}}"
    done = subprocess.run(["bash", "-c", command], env=ENVIRONMENT, capture_output=True)

    assert (done.stdout, done.stderr) == (b"Met. The\n0\n", b"")


@pytest.mark.parametrize("stream", ["stdin", "stdout"])
def test_closed_stream_is_told(stream):
    number = {"stdin": 0, "stdout": 1}[stream]
    command = f"exec {sys.executable} -m cleantext {number}>&-"

    done = subprocess.run(["sh", "-c", command], env=ENVIRONMENT, input=b"", capture_output=True)

    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"closed" in done.stderr


def test_files_are_rewritten_without_streams(tmp_path):
    (tmp_path / "story.txt").write_text(DAMAGED)
    command = f"exec {sys.executable} -m cleantext --in-place story.txt 0<&- 1>&- 2>&-"

    subprocess.run(["sh", "-c", command], cwd=tmp_path, env=ENVIRONMENT, check=True)

    assert (tmp_path / "story.txt").read_text() == MENDED


def test_long_line(run):
    line = "Rates held, said the bank of the north. " * 50_000

    assert run(stdin=line).stdout == line.rstrip() + "\n"


def test_want_of_memory_is_told_in_one_line(run, monkeypatch):
    def fill(*arguments):
        raise MemoryError

    monkeypatch.setattr(Input, "read", fill)

    result = run(stdin=DAMAGED)

    assert (result.exit_code, result.stderr) == (1, "cleantext: out of memory\n")


@pytest.mark.parametrize("options", [[], ["--explain"], ["report"]])
def test_text_that_a_rule_fails_on_is_told(run, monkeypatch, options):
    def divide(text):
        raise ZeroDivisionError

    monkeypatch.setattr(missing_space.FILTER, "find", divide)

    result = run(*options, stdin=DAMAGED)

    assert result.exit_code == 1
    assert (result.stdout == DAMAGED) == (not options)
    assert "standard input: missing-space failed on a text of 35 code points" in result.stderr


# Without ftfy

MISREAD = "The cafÃ© met.The vote was close.\n"
LEFT_AS_IT_IS = "mojibake is left as it is, for ftfy is not installed: pip install ftfy\n"


@pytest.mark.usefixtures("no_ftfy")
@pytest.mark.parametrize("jobs", [1, 2])
def test_without_ftfy_the_rest_is_mended_in_every_process(run, jobs):
    result = run("--by", "line", "--jobs", jobs, stdin=MISREAD * 100)

    assert (result.exit_code, result.stdout) == (0, MISREAD.replace("met.", "met. ") * 100)
    assert result.stderr == f"cleantext: {LEFT_AS_IT_IS}"


@pytest.mark.usefixtures("no_ftfy")
def test_a_corpus_that_was_mended_without_ftfy_says_so(run, tmp_path):
    (tmp_path / "story.txt").write_text(MISREAD, encoding="utf-8")

    result = run("corpus", "story.txt", "out")

    assert (result.exit_code, result.stderr) == (0, f"cleantext: {LEFT_AS_IT_IS}")
    assert "mojibake" not in json.loads((tmp_path / "out/_manifest.json").read_text())["pipeline"]


@pytest.mark.usefixtures("no_ftfy")
@pytest.mark.parametrize("option", ["--only", "--with"])
def test_a_rule_that_is_asked_for_needs_its_package(run, option):
    result = run(option, "mojibake", stdin=MISREAD)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "cleantext: mojibake needs ftfy, which is not installed: pip install ftfy\n"
    )


def test_many_failures_of_one_input_are_counted(run):
    result = run("--jsonl", "--field", "body", stdin='{"id": 1}\n' * 25)

    assert result.stderr.count("no field 'body'") == 10
    assert "standard input: and 15 more like these" in result.stderr


@pytest.mark.parametrize(
    "command", ["clean", "clean --diff", "clean --explain", "clean --check", "dateline", "report"]
)
@pytest.mark.parametrize(
    "arguments, data",
    [
        (["--csv", "-f", "text"], "id,text\n1,Met.It\n\n2\n"),
        (["--jsonl", "-f", "text"], '{"id": 1}\n[]\n\n{"text": "Met.It"}\n'),
        (["--by", "line"], "caf\udce9\nMet.It\n"),
        ([], "caf\udce9"),
    ],
)
def test_records_without_texts_are_passed_over(run, command, arguments, data):
    result = run(*command.split(), *arguments, stdin=data.encode("utf-8", "surrogateescape"))

    assert isinstance(result.exception, SystemExit | None)
    assert result.exit_code == 1
