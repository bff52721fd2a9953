"""A run killed at any write and run again leaves the bytes of a run that was not."""

import pathlib
import signal
import subprocess
import sys

from tests.corpus.corpora import tree, write_jsonl

# Kills its own process at write number AT: before it, half way through, or after it.
KILLED = """
import os, signal, sys
from cleantext import preset
from cleantext.corpus import storage
from cleantext.corpus.local import run_local
from cleantext.corpus.runs import run
from cleantext.corpus.shards import Job

source, target, at, when = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
writes, replace, write = 0, os.replace, storage.Local.write

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def killing_replace(beside, name):
    if writes == at and when == "half way":
        die()
    replace(beside, name)

def killing_write(self, name, content):
    global writes
    if writes == at and when == "before":
        die()
    write(self, name, content)
    writes += 1
    if writes == at + 1 and when == "after":
        die()

os.replace, storage.Local.write = killing_replace, killing_write
run(source, Job(target, preset("minimal"), shard_bytes=400), run_local)
print(writes)
"""


def run_killed(source, target, at, when):
    command = [sys.executable, "-c", KILLED, str(source), str(target), str(at), when]
    here = pathlib.Path(__file__).parents[2]
    return subprocess.run(command, capture_output=True, text=True, cwd=here)


def test_killed_at_every_write(tmp_path):
    source = tmp_path / "in" / "news.jsonl"
    write_jsonl(source, 20)
    source.write_bytes(source.read_bytes() + b"{broken\n")
    whole = run_killed(source, tmp_path / "whole", -1, "never")
    writes = int(whole.stdout)
    expected = tree(tmp_path / "whole")

    assert writes > 10
    for at in range(writes):
        for when in ("before", "half way", "after"):
            target = tmp_path / f"{when}-{at}"
            killed = run_killed(source, target, at, when)
            assert killed.returncode == -signal.SIGKILL, killed.stderr
            assert run_killed(source, target, -1, "never").returncode == 0
            assert tree(target) == expected, (at, when)
