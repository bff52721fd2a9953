"""What a terminal is sent: no control character of the input, and colours where they are wanted."""

import os
import subprocess
import sys

import pytest

from tests.cli.conftest import ENVIRONMENT

pty = pytest.importorskip("pty", reason="needs pseudo-terminals")
tty = pytest.importorskip("tty", reason="needs pseudo-terminals")

HOSTILE = "The council\x1b]0;owned\x07 met.The vote.\n"


def on_terminal(tmp_path, *options, stream="stdout", **environment):
    """Return what the command sends to a terminal."""
    (tmp_path / "story.txt").write_text(HOSTILE)
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cleantext", *options, "story.txt"]
    streams = {"stdout": subprocess.DEVNULL, stream: theirs}
    subprocess.run(command, cwd=tmp_path, env={**ENVIRONMENT, **environment}, **streams)
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 4096):
            shown += part
    except OSError:  # the end, as Linux tells it
        pass
    finally:
        os.close(ours)
    return shown.decode()


def test_controls_of_the_input_are_written_out(tmp_path):
    shown = on_terminal(tmp_path, "--preset", "empty")

    assert shown == "The council\\x1b]0;owned\\x07 met.The vote.\r\n"


def test_diff_is_coloured(tmp_path):
    shown = on_terminal(tmp_path, "--diff", "--only", "missing-space")

    assert "\x1b[31m-The council\\x1b]0;owned\\x07 met.The vote." in shown
    assert "\x1b[32m+The council\\x1b]0;owned\\x07 met. The vote." in shown


def test_colours_may_be_declined(tmp_path):
    assert "\x1b" not in on_terminal(tmp_path, "--diff", NO_COLOR="1")


def test_who_is_waited_for_is_told(tmp_path):
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "cleantext"],
        cwd=tmp_path, env=ENVIRONMENT, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs,
    )  # fmt: skip
    shown = os.read(ours, 4096)
    os.write(ours, b"Met.The\n\x04")
    mended, _ = process.communicate()
    os.close(ours)
    os.close(theirs)

    assert shown == b"cleantext: waiting for text; Ctrl-D on a line of its own ends it\r\n"
    assert mended == b"Met. The\n"


@pytest.mark.skipif(sys.platform != "linux", reason="a terminal ends otherwise elsewhere")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_came_before_a_failure_is_written(tmp_path, jobs):
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    os.write(theirs, b"Met.The\n" * 3)
    os.close(theirs)  # which a reader is told as an error
    command = [sys.executable, "-m", "cleantext", "--by", "line", "--jobs", jobs]

    done = subprocess.run(
        command, cwd=tmp_path, env=ENVIRONMENT, stdin=ours, capture_output=True, check=False
    )
    os.close(ours)

    assert (done.returncode, done.stdout) == (1, b"Met. The\n" * 3)
    assert done.stderr == b"cleantext: standard input: Input/output error\n"


def test_progress_is_for_terminals(tmp_path):
    shown = on_terminal(tmp_path, "missing.txt", stream="stderr")

    assert "\r\x1b[K1/2" in shown
    assert "\r\x1b[Kcleantext: missing.txt: No such file or directory\r\n" in shown
    assert shown.endswith("\r\x1b[K")
