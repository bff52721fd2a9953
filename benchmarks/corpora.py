"""Measure whole runs over a corpus that `make_corpus.py` has made.

    python benchmarks/corpora.py speed CORPUS.jsonl            # the ratios of all engines
    python benchmarks/corpora.py rows CORPUS.jsonl             # local, Ray, datatrove, row by row
    python benchmarks/corpora.py memory SMALL.jsonl LARGE.jsonl --preset minimal

`speed` and `rows` need the extras ``ray`` and ``datatrove``, `memory` needs Linux.  A
million rows take `speed` some six minutes on two processors with nothing else to do.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

ROOT = pathlib.Path(__file__).parents[1]

# Cleans the texts of every STEP-th row, when all who do so at once are ready for it.
LIBRARY = """
import itertools, json, sys, time
from cleantext import preset

corpus, step, at = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
with open(corpus, encoding="utf-8") as file:
    texts = [json.loads(line)["text"] for line in itertools.islice(file, 0, None, step)]
clean = preset("wire")
for text in texts[:500]:
    clean(text)
time.sleep(max(0, at - time.time()))
started = time.perf_counter()
for text in texts:
    clean(text)
print(len(texts) / (time.perf_counter() - started))
"""

# Times a run on a Ray that is up, and whose workers have done something before.
RAY = """
import sys, time
import ray
from cleantext import preset
from cleantext.corpus.ray import run_ray
from cleantext.corpus.runs import run
from cleantext.corpus.plan import Job

small, corpus, target = sys.argv[1:]
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
ray.data.DataContext.get_current().enable_progress_bars = False
run(small, Job(target + "/small", preset(), shard_bytes=200_000), run_ray, 2)
started = time.perf_counter()
run(corpus, Job(target + "/all", preset()), run_ray, 2)
print(time.perf_counter() - started)
"""


@contextlib.contextmanager
def folder(beside: str) -> Iterator[pathlib.Path]:
    """Give a folder on the disk of `beside`, and remove it with all that is in it."""
    made = tempfile.mkdtemp(prefix="cleantext-bench-", dir=os.path.dirname(beside) or ".")
    try:
        yield pathlib.Path(made)
    finally:
        shutil.rmtree(made)


def start(*arguments: str, stdout: int | None = None) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "RAY_DATA_DISABLE_PROGRESS_BARS": "1"}
    return subprocess.Popen(
        [sys.executable, *arguments],
        env=environment,
        stdout=stdout,
        stderr=None if "-v" in sys.argv else subprocess.DEVNULL,
        text=True,
    )


def answer(process: subprocess.Popen[str]) -> float:
    """Return the number that a process prints last."""
    output = process.communicate()[0]
    if process.returncode:
        sys.exit(f"a run ended with {process.returncode}; -v shows what it says")
    return float(output.split()[-1])


def time_library(corpus: str, step: int, processes: int) -> float:
    """Return how many rows a second the library does in each of so many processes."""
    at = str(time.time() + 3 + os.path.getsize(corpus) / 2e8)
    running = [
        start("-c", LIBRARY, corpus, str(step), at, stdout=subprocess.PIPE)
        for _ in range(processes)
    ]
    return sum(map(answer, running)) / processes


def time_local(corpus: str, jobs: int) -> float:
    """Return the seconds that the command takes."""
    with folder(corpus) as target:
        started = time.perf_counter()
        process = start("-m", "cleantext", "corpus", corpus, f"{target}/out", "--jobs", str(jobs))
        if process.wait():
            sys.exit(f"the run ended with {process.returncode}; -v shows what it says")
        return time.perf_counter() - started


def time_ray(corpus: str) -> float:
    """Return the seconds that Ray takes when it is up."""
    with folder(corpus) as target, open(corpus, "rb") as file:
        small = target / "small.jsonl"
        small.write_bytes(b"".join(itertools.islice(file, 1000)))
        return answer(start("-c", RAY, str(small), corpus, str(target), stdout=subprocess.PIPE))


def speed(corpus: str) -> None:
    """Print the ratios that tell what an engine adds to the library's own work."""
    with open(corpus, "rb") as file:
        rows = sum(1 for _ in file)
    step = max(1, rows // 50_000)
    print(f"{rows:,} rows, {os.path.getsize(corpus) / 1e6:,.0f} MB", flush=True)

    def tell(what: str, seconds: float, *ratios: str) -> None:
        figures = f"{seconds:8.1f} s  {rows / seconds:8,.0f} rows/s"
        print("  ".join([f"{what:32}", figures, *ratios]), flush=True)

    alone = time_library(corpus, step, 1)
    one = time_local(corpus, 1)
    alone = max(alone, time_library(corpus, step, 1))
    tell("the library by itself", rows / alone)
    tell("one worker", one, f"{rows / one / alone:.2f} of the library (wanted: 0.8)")
    beside = time_library(corpus, step, 2)
    tell("the library, two at once", rows / beside / 2, f"{2 * beside / alone:.2f} times one")
    two = time_local(corpus, 2)
    tell(
        "two workers", two, f"{one / two:.2f} times one worker (wanted: 1.8)",
        f"{rows / two / 2 / beside:.2f} of the library (wanted: 0.8)",
    )  # fmt: skip
    ray = time_ray(corpus)
    tell("Ray, two workers, once it is up", ray, f"{ray / two:.2f} times as long (wanted: 1.4)")


def rows(corpus: str) -> None:
    """Print how many rows differ between the engines, of how many."""
    import ray
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from cleantext import preset
    from cleantext.adapters.datatrove import CleanText
    from cleantext.corpus.local import run_local
    from cleantext.corpus.plan import Job
    from cleantext.corpus.ray import run_ray
    from cleantext.corpus.runs import run

    with folder(corpus) as made:
        (made / "in").mkdir()
        os.symlink(os.path.abspath(corpus), made / "in" / "news.jsonl")
        clean = preset()
        run(f"{made}/in", Job(f"{made}/local", clean, shard_bytes=4 << 20), run_local, 2)
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
        run(f"{made}/in", Job(f"{made}/ray", clean, shard_bytes=4 << 20), run_ray, 2)
        ray.shutdown()
        LocalPipelineExecutor(
            pipeline=[
                JsonlReader(f"{made}/in"),
                CleanText(clean),
                JsonlWriter(f"{made}/datatrove", compression=None),
            ],
            logging_dir=f"{made}/logs",
        ).run()
        with open(corpus, encoding="utf-8") as file:
            alone = {row["id"]: clean(row["text"]) for row in map(json.loads, file)}
        for engine in ("local", "ray", "datatrove"):
            found = [
                (int(row.get("id", 0)), row["text"])  # datatrove writes no 0
                for shard in sorted((made / engine).glob("*.jsonl"))
                if not shard.name.startswith("_")
                for row in map(json.loads, shard.read_text("utf-8").splitlines())
            ]
            same = sum(alone.get(number) == text for number, text in found)
            doubled = len(found) - len(dict(found))
            print(
                f"{engine:10} {len(found):9,} rows compared with the library's,"
                f" {len(found) - same} different, {len(alone) - len(dict(found))} lost,"
                f" {doubled} doubled"
            )


def memory(small: str, large: str, preset: str, jobs: int) -> None:
    """Print the peak memory of the whole process tree for two corpora."""
    peaks = []
    for corpus in (small, large):
        with folder(corpus) as target:
            started = time.perf_counter()
            process = start(
                "-m", "cleantext", "corpus", corpus, f"{target}/out",
                "--jobs", str(jobs), "--preset", preset,
            )  # fmt: skip
            peak = 0
            while process.poll() is None:
                peak = max(peak, tree_memory(process.pid))
                time.sleep(0.2)
            if process.returncode:
                sys.exit(f"the run ended with {process.returncode}; -v shows what it says")
        peaks.append(peak)
        print(
            f"{os.path.getsize(corpus) / 1e9:6.2f} GB, {preset}, {jobs} workers: peak"
            f" {peak / 1e6:.0f} MB, {time.perf_counter() - started:.0f} s",
            flush=True,
        )
    print(f"{peaks[1] / peaks[0]:.2f} times the memory (wanted: within 0.8 and 1.2)")


def tree_memory(root: int) -> int:
    """Return the bytes that a process and its children hold, shared pages counted once."""
    pids, todo = [], [root]
    while todo:
        pid = todo.pop()
        pids.append(pid)
        for children in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
            with contextlib.suppress(OSError):  # it has just ended
                todo += map(int, children.read_text().split())
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += sum(
                int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")
            )
    return total * 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("-v", action="store_true", help="show what the runs say")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("speed", "rows"):
        commands.add_parser(name).add_argument("corpus")
    sizes = commands.add_parser("memory")
    sizes.add_argument("small")
    sizes.add_argument("large")
    sizes.add_argument("--preset", default="wire")
    sizes.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    if args.command == "speed":
        speed(args.corpus)
    elif args.command == "rows":
        rows(args.corpus)
    else:
        memory(args.small, args.large, args.preset, args.jobs)


if __name__ == "__main__":
    main()
