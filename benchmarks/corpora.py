"""Time whole runs over a corpus: one process, two, Ray, and the library by itself.

    python benchmarks/corpora.py CORPUS.jsonl [--ray] [--memory]

Prints rows and characters a second, ratios, and with --memory the peak of the whole
process tree (Linux).  Make the corpus with `make_corpus.py`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time


def tree_memory(root: int) -> int:
    """Return the bytes that a process and its children hold, shared pages counted once each."""
    pids, todo = [], [root]
    while todo:
        pid = todo.pop()
        pids.append(pid)
        for children in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
            with contextlib.suppress(OSError):  # it has just ended
                todo += map(int, children.read_text().split())
    total = 0
    for pid in pids:
        try:
            rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(
            int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")
        )
    return total * 1024


def run(corpus: str, *options: str, memory: bool = False) -> tuple[float, int]:
    """Return the seconds and, where asked for, the peak memory of one run of the command."""
    target = tempfile.mkdtemp(prefix="cleantext-bench-")
    shutil.rmtree(target)
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "cleantext", "corpus", corpus, target, *options],
        stderr=subprocess.DEVNULL,
    )
    peak = 0
    if memory:
        while process.poll() is None:
            peak = max(peak, tree_memory(process.pid))
            time.sleep(0.5)
    if process.wait():
        sys.exit(f"the run ended with {process.returncode}")
    seconds = time.perf_counter() - started
    shutil.rmtree(target)
    return seconds, peak


def library(corpus: str, most: int = 100_000) -> tuple[float, int]:
    """Return the seconds that the library needs for the texts, and how many they are."""
    from cleantext import preset

    with open(corpus, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for _, line in zip(range(most), file, strict=False)]
    clean = preset("wire")
    for text in texts[:200]:
        clean(text)
    started = time.perf_counter()
    for text in texts:
        clean(text)
    return time.perf_counter() - started, len(texts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus")
    parser.add_argument("--ray", action="store_true")
    parser.add_argument("--memory", action="store_true")
    args = parser.parse_args()
    with open(args.corpus, "rb") as file:
        rows = sum(1 for _ in file)
    alone, timed = library(args.corpus)
    alone *= rows / timed
    print(f"{rows:,} rows, {os.path.getsize(args.corpus) / 1e6:,.0f} MB")
    print(f"the library by itself    {alone:8.1f} s  {rows / alone:10,.0f} rows/s")
    one, peak = run(args.corpus, "--jobs", "1", memory=args.memory)
    print(f"one process              {one:8.1f} s  {alone / one:.2f} of the library's speed")
    two, peak = run(args.corpus, "--jobs", "2", memory=args.memory)
    print(f"two processes            {two:8.1f} s  {one / two:.2f} times one")
    if args.memory:
        print(f"peak memory of the tree  {peak / 1e6:8.0f} MB")
    if args.ray:
        ray, _ = run(args.corpus, "--jobs", "2", "--engine", "ray")
        print(f"Ray, with its start-up   {ray:8.1f} s  {ray / two:.2f} times two processes")


if __name__ == "__main__":
    main()
