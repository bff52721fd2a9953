"""The blocks of a guide, run as they stand.

A `sh` block is run by bash and a `python` block as a script, all in one folder; a `text` block
shows what the block before it prints.  Blocks of other kinds are tested elsewhere.
"""

import os
import pathlib
import re
import stat
import subprocess
import sys

ROOT = pathlib.Path(__file__).parents[1]
BLOCK_RE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def check_guide(name, folder):
    """Run the blocks of `docs/name` in a folder, and check that they print what is shown."""
    environment = prepare(folder)
    output = None
    for kind, block in BLOCK_RE.findall((ROOT / "docs" / name).read_text("utf-8")):
        if kind == "text":
            assert output == block
        elif kind in ("sh", "python"):
            if kind == "python":
                (folder / "script.py").write_text(block, "utf-8")
                block = "python script.py"
            done = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", block],
                cwd=folder, env=environment, capture_output=True, text=True,
            )  # fmt: skip
            assert done.returncode == 0, done.stderr
            output = done.stdout
    assert output is not None


def prepare(folder):
    """Return an environment in which the commands are those of this Python and checkout."""
    commands = folder / ".bin"
    commands.mkdir()
    for name, call in (("cleantext", "-m cleantext"), ("scrapy", "-m scrapy"), ("python", "")):
        command = commands / name
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" {call} "$@"\n')
        command.chmod(command.stat().st_mode | stat.S_IXUSR)
    path = f"{commands}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
