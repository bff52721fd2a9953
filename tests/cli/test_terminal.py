"""What a terminal is sent: no control character of the input, and colours where they are wanted."""

import os
import subprocess
import sys

import pytest

from tests.cli.conftest import ENVIRONMENT

pty = pytest.importorskip("pty", reason="needs pseudo-terminals")

HOSTILE = "The council\x1b]0;owned\x07 met.The vote.\n"


def on_terminal(tmp_path, *options, **environment):
    """Return what the command sends to a terminal."""
    (tmp_path / "story.txt").write_text(HOSTILE)
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cleantext", *options, "story.txt"]
    subprocess.run(
        command, cwd=tmp_path, env={**ENVIRONMENT, **environment}, stdout=theirs, check=True
    )
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
