"""The command line, run in this process or in one of its own."""

import os
import pathlib
import subprocess
import sys

import pytest
from click.testing import CliRunner

from cleantext.cli import main


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command in an empty folder; returns what click's runner returns."""
    monkeypatch.chdir(tmp_path)
    # A settings file above the temporary folder is none of ours.
    (tmp_path / ".git").mkdir()

    def run(*arguments, stdin=None):
        return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)

    return run


COMMAND = (sys.executable, "-m", "cleantext")

# The package that is under test, wherever the command is started.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(pathlib.Path(__file__).parents[2])}


@pytest.fixture
def spawn(tmp_path):
    """Start the command in a process of its own, in an empty folder."""

    def spawn(*arguments, **options):
        streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        command = [*COMMAND, *map(str, arguments)]
        place = {"cwd": tmp_path, "env": ENVIRONMENT}
        return subprocess.Popen(command, **{**place, **streams, **options})

    return spawn
