"""What a run over a corpus has to do: its tasks, and the names of what they read and write."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from typing import NamedTuple

from cleantext.corpus.storage import CorpusError, join, load, opened, storage_of
from cleantext.pipeline import Pipeline

# The kinds of file that hold rows, into each of which the others can be written.
ROW_KINDS = ("jsonl", "csv", "parquet")
ENDING_TO_KIND = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".jsonlines": "jsonl", ".csv": "csv", ".tsv": "csv",
    ".parquet": "parquet", ".pq": "parquet", ".txt": "text", ".text": "text",
}  # fmt: skip
COMPRESSED = (".gz", ".zst")

# Text files that one task reads.
FILES_AT_ONCE = 512

# Where a run that is not finished keeps its notes.
NOTES = "_unfinished"


class Job(NamedTuple):
    """What is to be done with every file of a corpus."""

    target: str
    pipeline: Pipeline
    fields: tuple[str, ...] = ("text",)
    keep: tuple[str, ...] = ()
    to: str | None = None
    max_record: int = 64 << 20
    shard_bytes: int = 32 << 20
    statistics: bool = False


class Task(NamedTuple):
    """A part of the input that becomes one shard, or several where it cannot be split."""

    files: tuple[str, ...]
    names: tuple[str, ...]
    kind: str
    start: int = 0
    end: int | None = None
    whole: bool = True


def kind_of(name: str) -> str | None:
    """Return what kind of corpus file a name is for; None for none."""
    return ENDING_TO_KIND.get(os.path.splitext(_plain(name))[1].lower())


def plan(source: str, job: Job) -> list[Task]:
    """Return the tasks of a run over `source`, in the order of its files.

    Raises `CorpusError` where nothing is there or something is of no known kind.
    """
    if job.to is not None and job.to not in ROW_KINDS:
        raise CorpusError(f"{job.to}: no kind to write rows in; known are {', '.join(ROW_KINDS)}")
    storage = storage_of(source)
    files = storage.files(source)
    if not files:
        raise CorpusError(f"{source}: no such file or folder, or nothing in it")
    known = [name for name in files if kind_of(name)]
    if not known:
        endings = ", ".join(ENDING_TO_KIND)
        raise CorpusError(f"{files[0]}: not of a known kind; files may end in {endings}, .gz, .zst")
    if job.to == "parquet" or any(kind_of(name) == "parquet" for name in known):
        load("pyarrow.parquet", "Parquet")
    base = _base_of(source, known)
    tasks: list[Task] = []
    texts: list[str] = []
    for name in known:
        kind = str(kind_of(name))
        relative = name[len(base) :]
        if kind == "text":
            texts.append(name)
        elif kind == "parquet":
            tasks += _parquet_tasks(name, relative, job)
        elif kind == "jsonl" and not name.endswith(COMPRESSED):
            size = storage.size(name)
            starts = range(0, max(size, 1), job.shard_bytes)
            tasks += (
                Task((name,), (part_of(relative, n),), kind, start, start + job.shard_bytes, False)
                for n, start in enumerate(starts)
            )
        else:
            tasks.append(Task((name,), (relative,), kind))
    for n in range(0, len(texts), FILES_AT_ONCE):
        group = texts[n : n + FILES_AT_ONCE]
        tasks.append(Task(tuple(group), tuple(name[len(base) :] for name in group), "text"))
    return tasks


def shard_names(job: Job, task: Task) -> list[str]:
    """Return the names of the shards that a task surely writes."""
    to = job.to or task.kind
    if task.kind == "text" and to == "text":
        return list(task.names)
    name = renamed(task.names[0], to)
    return [part_of(name, 0) if task.whole else name]


def note_name(job: Job, task: Task) -> str:
    """Return where the note of a task stands while the run is unfinished."""
    key = "\0".join((*task.files, str(task.start)))
    return join(job.target, NOTES, hashlib.sha256(os.fsencode(key)).hexdigest()[:24] + ".json")


def _parquet_tasks(name: str, relative: str, job: Job) -> Iterable[Task]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with opened(name) as file:
        try:
            metadata = pq.ParquetFile(file).metadata
        except pa.ArrowException:
            # Not Parquet, whatever its name says: it is reported where it is read.
            return [Task((name,), (part_of(relative, 0),), "parquet", whole=False)]
    tasks: list[Task] = []
    start = held = 0
    for n in range(metadata.num_row_groups):
        held += metadata.row_group(n).total_byte_size
        if held >= job.shard_bytes or n == metadata.num_row_groups - 1:
            part = part_of(relative, len(tasks))
            tasks.append(Task((name,), (part,), "parquet", start, n + 1, False))
            start, held = n + 1, 0
    return tasks or [Task((name,), (part_of(relative, 0),), "parquet", whole=False)]


def _base_of(source: str, files: list[str]) -> str:
    """Return the folder that shard names are relative to, with its slash."""
    if len(files) == 1 or any(sign in source for sign in "*?["):
        first, last = min(files), max(files)  # what these two share, all share
        shared = next((n for n in range(len(first)) if first[n : n + 1] != last[n : n + 1]), 0)
        return first[: first.rfind("/", 0, shared or len(first)) + 1]
    folder = source.rstrip("/") + "/"
    return folder if files[0].startswith(folder) else files[0][: files[0].rfind("/") + 1]


def _plain(name: str) -> str:
    root, ending = os.path.splitext(name)
    return root if ending in COMPRESSED else name


def part_of(relative: str, n: int) -> str:
    """Return the name of the n-th shard of a file, from 0: ``a-00003.jsonl.gz``."""
    stem, ending = os.path.splitext(_plain(relative))
    return f"{stem}-{n:05d}{ending}{relative[len(_plain(relative)) :]}"


def renamed(relative: str, to: str) -> str:
    """Return the name with the ending of another kind of file, if it is of another."""
    stem, ending = os.path.splitext(_plain(relative))
    packed = relative[len(_plain(relative)) :]
    if ENDING_TO_KIND.get(ending.lower()) == to:
        return relative
    return f"{stem}.{to}{'' if to == 'parquet' else packed}"
