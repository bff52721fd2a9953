"""A run killed at any moment and run again leaves the bytes of a run that was not."""

import contextlib
import functools
import os
import pathlib
import random
import signal
import subprocess
import sys
import time

import pytest

from cleantext import preset
from cleantext.corpus.local import run_local
from cleantext.corpus.plan import Job
from cleantext.corpus.runs import run
from cleantext.corpus.storage import CorpusError
from cleantext.pipeline import Pipeline
from cleantext.rules import Filter, Rule
from tests.corpus.corpora import read_jsonl, tree, write_jsonl

HERE = pathlib.Path(__file__).parents[2]

# How often a pool is killed.  CLEANTEXT_KILLS=500 makes a long search of it.
KILLS = int(os.environ.get("CLEANTEXT_KILLS", "2"))

linux = pytest.mark.skipif(not pathlib.Path("/proc/self/task").exists(), reason="needs /proc")

# Kills its own process at write number AT, half way through or after it.
KILLED = """
import os, signal, sys
from cleantext import preset
from cleantext.corpus import storage
from cleantext.corpus.local import run_local
from cleantext.corpus.runs import run
from cleantext.corpus.plan import Job

source, target, at, when = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
writes, replace, gather = 0, os.replace, storage.Local.gather

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def killing_replace(beside, name):
    if writes == at and when == "half way":
        die()
    replace(beside, name)

def killing_gather(self, name, pieces):
    global writes
    gather(self, name, pieces)
    writes += 1
    if writes == at + 1 and when == "after":
        die()

os.replace, storage.Local.gather = killing_replace, killing_gather
run(source, Job(target, preset("minimal"), shard_bytes=400), run_local)
print(writes)
"""

# Runs in two processes.
POOL = """
import sys
from cleantext import preset
from cleantext.corpus.local import run_local
from cleantext.corpus.runs import run
from cleantext.corpus.plan import Job

if __name__ == "__main__":
    source, target = sys.argv[1:]
    run(source, Job(target, preset("minimal"), shard_bytes=20_000), run_local, 2)
"""


def run_killed(source, target, at, when):
    command = [sys.executable, "-c", KILLED, str(source), str(target), str(at), when]
    return subprocess.run(command, capture_output=True, text=True, cwd=HERE)


def test_killed_at_every_write(tmp_path):
    source = tmp_path / "in" / "news.jsonl"
    write_jsonl(source, 5)
    source.write_bytes(source.read_bytes() + b"{broken\n")
    whole = run_killed(source, tmp_path / "whole", -1, "never")
    writes = int(whole.stdout)
    expected = tree(tmp_path / "whole")

    assert writes > 6
    for at in range(writes):
        for when in ("half way", "after"):
            target = tmp_path / f"{when}-{at}"
            killed = run_killed(source, target, at, when)
            assert killed.returncode == -signal.SIGKILL, killed.stderr
            run(str(source), Job(str(target), preset("minimal"), shard_bytes=400), run_local)
            assert tree(target) == expected, (at, when)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """A source of many shards, how a run over it starts, and what it leaves."""
    folder = tmp_path_factory.mktemp("corpus")
    source = write_jsonl(folder / "in" / "news.jsonl", 6000)
    write_jsonl(folder / "in" / "more.jsonl.gz", 500)
    source.write_bytes(source.read_bytes() + b"{broken\n")
    (folder / "pool.py").write_text(POOL)
    finish(folder / "in", folder / "whole")
    return folder / "in", folder / "pool.py", tree(folder / "whole")


def finish(source, target):
    run(str(source), Job(str(target), preset("minimal"), shard_bytes=20_000), run_local)


def start(script, source, target):
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    return subprocess.Popen(
        [sys.executable, str(script), str(source), str(target)],
        env=environment, start_new_session=True, stderr=subprocess.PIPE, text=True,
        # Tests that a shell runs in the background are started with Ctrl-C ignored.
        preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip


def wait_for_moment(rng, process, target, shards):
    """Wait until a chance number of shards stand, and a moment more."""
    wanted = rng.randrange(shards)
    while process.poll() is None and len(list(target.glob("*.jsonl*"))) < wanted:
        time.sleep(0.001)
    time.sleep(rng.random() * 0.01)


def workers(parent):
    """Return the ids of the workers of a pool."""
    found = []
    for children in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
        for child in children.read_text().split():
            with contextlib.suppress(OSError):
                if b"spawn_main" in pathlib.Path(f"/proc/{child}/cmdline").read_bytes():
                    found.append(int(child))
    return found


@linux
@pytest.mark.parametrize("victims", ["all", "parent", "worker"])
def test_pool_killed_at_chance_moments(corpus, tmp_path, victims):
    source, script, expected = corpus
    rng = random.Random(victims)

    for n in range(KILLS):
        target = tmp_path / str(n)
        process = start(script, source, target)
        wait_for_moment(rng, process, target, len(expected) - 2)
        pool = workers(process.pid)
        with contextlib.suppress(ProcessLookupError):
            if victims == "all":
                os.killpg(process.pid, signal.SIGKILL)
            elif victims == "parent":
                process.kill()
            elif pool:
                os.kill(rng.choice(pool), signal.SIGKILL)
        _, errors = process.communicate(timeout=60)
        for worker in pool:
            wait_until_gone(worker)
        if victims == "worker":  # another takes its place
            assert (process.returncode, errors) == (0, "")
        else:
            finish(source, target)
        assert tree(target) == expected, n


@linux
def test_a_run_that_is_interrupted_ends_at_once_and_quietly(corpus, tmp_path):
    source, script, expected = corpus
    process = start(script, source, tmp_path / "out")
    wait_for_moment(random.Random(5), process, tmp_path / "out", 10)
    pool = workers(process.pid)

    os.killpg(process.pid, signal.SIGINT)

    _, errors = process.communicate(timeout=20)
    assert errors.count("Traceback") == 1  # the script's own
    for worker in pool:
        wait_until_gone(worker)
    finish(source, tmp_path / "out")
    assert tree(tmp_path / "out") == expected


def kill_worker(text):
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_task_that_kills_its_workers_ends_the_run(tmp_path):
    killing = Filter(Rule("killing", "layout", "Kill.", (), ()), kill_worker, need="kill me")
    write_jsonl(tmp_path / "in" / "a.jsonl", 20)
    (tmp_path / "in" / "b.jsonl").write_text('{"text": "kill me"}')
    job = Job(str(tmp_path / "out"), Pipeline([killing]))

    with pytest.raises(CorpusError, match=r"b\.jsonl: 2 worker processes died of it"):
        run(str(tmp_path / "in"), job, run_local, 2)

    assert len(read_jsonl(tmp_path / "out")) == 20


def wait_until_gone(pid):
    deadline = time.monotonic() + 20
    while pathlib.Path(f"/proc/{pid}/cmdline").exists():
        state = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        if state == "Z":  # dead, and not yet waited for
            return
        assert time.monotonic() < deadline, f"worker {pid} outlives its run"
        time.sleep(0.01)
