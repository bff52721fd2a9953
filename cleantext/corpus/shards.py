"""Shards: the pieces in which a corpus is read, cleaned and written.

A plan lists the tasks of a run.  A task names what to read and what to write; doing
it twice writes the same bytes twice, so any engine may run it anywhere, and again
when a worker dies.  A shard appears whole or not at all; when it stands, a note of it
is written, and a task whose notes stand is not done again.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import IO, Any, NamedTuple

from cleantext.corpus.kernel import ERROR_COLUMN, Cleaned, clean_values
from cleantext.corpus.records import (
    Bad,
    Heading,
    Record,
    Row,
    TextRecord,
    Wanted,
    encode_row,
    flat,
    read_csv,
    read_jsonl,
    too_long,
)
from cleantext.corpus.storage import (
    STEP,
    CorpusError,
    CutShort,
    deflate,
    inflate,
    join,
    opened,
    storage_of,
)
from cleantext.errors import UnknownRule
from cleantext.pipeline import Pipeline

KINDS = ("jsonl", "csv", "parquet", "text")
ENDING_TO_KIND = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".jsonlines": "jsonl", ".csv": "csv",
    ".parquet": "parquet", ".pq": "parquet", ".txt": "text", ".text": "text",
}  # fmt: skip
COMPRESSED = (".gz", ".zst")

ROWS_AT_ONCE = 512
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


class Note(NamedTuple):
    """What is known of a finished task."""

    key: str
    shards: list[dict[str, Any]]
    source: str
    size: int
    sha256: str
    lines: int
    rows: int
    characters: int
    bad: int
    letters: list[str]
    edits: dict[str, int]


def kind_of(name: str) -> str | None:
    """Return what kind of corpus file a name is for; None for none."""
    return ENDING_TO_KIND.get(os.path.splitext(_plain(name))[1].lower())


def plan(source: str, job: Job) -> list[Task]:
    """Return the tasks of a run over `source`, in the order of its files.

    Raises `CorpusError` where nothing is there or something is of no known kind.
    """
    storage = storage_of(source)
    files = storage.files(source)
    if not files:
        raise CorpusError(f"{source}: no such file or folder, or nothing in it")
    known = [name for name in files if kind_of(name)]
    if not known:
        endings = ", ".join(ENDING_TO_KIND)
        raise CorpusError(f"{files[0]}: not of a known kind; files may end in {endings}, .gz, .zst")
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
                Task((name,), (_part(relative, n),), kind, start, start + job.shard_bytes, False)
                for n, start in enumerate(starts)
            )
        else:
            tasks.append(Task((name,), (relative,), kind))
    for n in range(0, len(texts), ROWS_AT_ONCE):
        group = texts[n : n + ROWS_AT_ONCE]
        tasks.append(Task(tuple(group), tuple(name[len(base) :] for name in group), "text"))
    return tasks


def shard_names(job: Job, task: Task) -> list[str]:
    """Return the names of the shards that a task surely writes."""
    to = job.to or task.kind
    if task.kind == "text" and to == "text":
        return list(task.names)
    name = _renamed(task.names[0], to)
    return [_part(name, 0) if task.whole else name]


def note_name(job: Job, task: Task) -> str:
    """Return where the note of a task stands while the run is unfinished."""
    key = "\0".join((*task.files, str(task.start)))
    return join(job.target, NOTES, hashlib.sha256(key.encode()).hexdigest()[:24] + ".json")


def run_task(job: Job, task: Task) -> Note:
    """Do a task, unless its note says that it is done, and return the note."""
    storage = storage_of(job.target)
    name = note_name(job, task)
    if storage.exists(name):
        with storage.open(name) as file:
            return Note(**json.load(file))
    note = _Work(job, task).done()
    storage.write(name, json.dumps(note._asdict()).encode())
    return note


class _Work:
    """One task in hand: what was read, and the shard that is being filled."""

    def __init__(self, job: Job, task: Task) -> None:
        self.job = job
        self.task = task
        self.storage = storage_of(job.target)
        self.tally: Counter[str] | None = Counter() if job.statistics else None
        self.digest = hashlib.sha256()
        self.size = self.lines = self.rows = self.characters = 0
        self.shards: list[dict[str, Any]] = []
        self.letters = _Letters(job, note_name(job, task))
        self.broken = ""

    def done(self) -> Note:
        to = self.job.to or self.task.kind
        if self.task.kind == "parquet":
            self._parquet(to)
        elif self.task.kind == "text" and to == "text":
            self._texts()
        else:
            self._rows(to)
        return Note(
            key=note_name(self.job, self.task),
            shards=self.shards,
            source=self.task.files[0],
            size=self.size,
            sha256=self.digest.hexdigest(),
            lines=self.lines,
            rows=self.rows,
            characters=self.characters,
            bad=self.letters.count,
            letters=self.letters.written(),
            edits=dict(self.tally or {}),
        )

    def _texts(self) -> None:
        for name, relative in zip(self.task.files, self.task.names, strict=True):
            for record in self._whole_text(name, relative):
                cleaned = self._cleaned(record, name)
                if cleaned is not None:
                    self._write(relative, record.rebuilt(cleaned), 1)

    def _rows(self, to: str) -> None:
        relative = self.task.names[0]
        shard = _Shard(to)
        part = 0
        for file, record in self._records():
            if isinstance(record, Heading):
                shard.heading = record.raw if to == "csv" else b""
                continue
            cleaned = self._cleaned(record, file)
            if cleaned is None:
                continue
            if record.kind == to:
                shard.add_line(record.rebuilt(cleaned))
            else:
                shard.add_row(record.row(cleaned))
            if shard.size >= self.job.shard_bytes and self.task.whole:
                self._write(_part(_renamed(relative, to), part), shard.content(), shard.rows)
                shard, part = _Shard(to, shard.heading), part + 1
        if shard.rows or not self.shards:
            name = _renamed(relative, to)
            if self.task.whole:
                name = _part(name, part)
            self._write(name, shard.content(), shard.rows)

    def _parquet(self, to: str) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        from cleantext.corpus.table import NotTextColumn, clean_table

        job, name = self.job, self.task.files[0]
        out = io.BytesIO()
        shard = _Shard(to)
        writer = None
        with opened(name) as file:
            try:
                source = pq.ParquetFile(file)
                self.size = storage_of(name).size(name)
                groups = list(range(self.task.start, self.task.end or source.num_row_groups))
                for batch in source.iter_batches(ROWS_AT_ONCE, row_groups=groups):
                    table = clean_table(
                        pa.Table.from_batches([batch]), job.fields, job.pipeline,
                        keep=job.keep, errors=ERROR_COLUMN,
                    )  # fmt: skip
                    failed = table.column(ERROR_COLUMN).to_pylist()
                    table = table.drop_columns([ERROR_COLUMN])
                    for n, reason in enumerate(failed):
                        if reason is not None:
                            row = table.slice(n, 1).to_pylist()[0]
                            self.letters.add(name, Bad(self.lines + n + 1, encode_row(row), reason))
                    self.lines += len(failed)
                    table = table.filter(pa.array([reason is None for reason in failed]))
                    self.rows += table.num_rows
                    if to != "parquet":
                        for row in table.to_pylist():
                            shard.add_row(row)
                        continue
                    if writer is None:
                        writer = pq.ParquetWriter(out, table.schema)
                    writer.write_table(table)
            except (UnknownRule, NotTextColumn) as error:
                self.letters.add(name, Bad(self.lines + 1, b"", str(error)))
            except (pa.ArrowException, OSError) as error:
                if getattr(error, "errno", None):  # not what is in the file, but the reading of it
                    raise
                self.letters.add(name, Bad(self.lines + 1, b"", f"not Parquet: {error}"))
        relative = _renamed(self.task.names[0], to)
        if writer is not None:
            writer.close()
            self._write(relative, out.getvalue(), self.rows)
        elif shard.rows:
            self._write(relative, shard.content(), shard.rows)

    def _records(self) -> Iterator[tuple[str, Record | Heading]]:
        """Yield the records that can be read, with their file, and set the others aside."""
        job = self.job
        if self.task.kind == "text":
            for name, relative in zip(self.task.files, self.task.names, strict=True):
                for record in self._whole_text(name, relative):
                    yield name, record
            return
        name = self.task.files[0]
        read = read_csv if self.task.kind == "csv" else read_jsonl
        wanted = Wanted(job.fields, job.keep, job.max_record)
        with opened(name) as file:
            for found in read(self._chunks(file, name), wanted):
                if isinstance(found, Heading):
                    yield name, found
                    continue
                if self.broken and not found.raw.endswith(b"\n"):
                    found = Bad(found.line, found.raw, self.broken)  # it ends at the break
                    self.broken = ""
                if isinstance(found, Bad):
                    self.letters.add(name, found)
                else:
                    yield name, found
        if self.broken:
            self.letters.add(name, Bad(self.lines + 1, b"", self.broken))

    def _chunks(self, file: IO[bytes], name: str) -> Iterator[bytes]:
        """Yield the bytes of the task; a break ends them and is noted in `broken`."""
        chunks = inflate(file, name)
        if not self.task.whole:
            chunks = _lines_between(file, self.task.start, self.task.end or 0)
        try:
            for chunk in chunks:
                self._count(chunk)
                yield chunk
        except CutShort as error:
            self.broken = str(error)

    def _whole_text(self, name: str, relative: str) -> Iterator[Record]:
        most = self.job.max_record
        content = bytearray()
        length = 0
        with opened(name) as file:
            try:
                for chunk in inflate(file, name):
                    self._count(chunk)
                    length += len(chunk)
                    content += chunk[: max(0, most - len(content))]
            except CutShort as error:
                self.letters.add(name, Bad(1, bytes(content), str(error)))
                return
        raw = bytes(content)
        if length > len(raw):
            self.letters.add(name, too_long(1, raw, length, most))
            return
        try:
            yield TextRecord(raw, raw.decode("utf-8"), relative)
        except UnicodeDecodeError as error:
            self.letters.add(name, Bad(1, raw, f"not UTF-8 at byte {error.start}"))

    def _count(self, chunk: bytes) -> None:
        self.size += len(chunk)
        self.lines += chunk.count(b"\n")
        self.digest.update(chunk)

    def _cleaned(self, record: Record, file: str) -> list[Cleaned] | None:
        """Return the texts of a record cleaned; None where it had to be set aside."""
        cleaned = clean_values(record.texts, self.job.pipeline, self.job.keep, self.tally)
        for one in cleaned:
            if one.error is not None:
                self.letters.add(file, Bad(record.line, record.raw, one.error))
                return None
        self.rows += 1
        self.characters += sum(map(len, filter(None, record.texts)))
        return cleaned

    def _write(self, relative: str, content: bytes, rows: int) -> None:
        content = deflate(content, relative)
        self.storage.write(join(self.job.target, relative), content)
        sha256 = hashlib.sha256(content).hexdigest()
        self.shards.append({"name": relative, "rows": rows, "sha256": sha256})


class _Letters:
    """The dead letters of a task, put down now and then so that no mass of them is held."""

    def __init__(self, job: Job, note: str) -> None:
        self.job = job
        self.count = 0
        self._stem = note.removesuffix(".json")
        self._held: list[bytes] = []
        self._size = 0
        self._names: list[str] = []

    def add(self, file: str, bad: Bad) -> None:
        raw = base64.b64encode(bad.raw).decode("ascii")
        letter = {"file": file, "line": bad.line, "reason": bad.reason, "raw": raw}
        self._held.append(encode_row(letter))
        self._size += len(self._held[-1])
        self.count += 1
        if self._size >= self.job.shard_bytes:
            self._put_down()

    def written(self) -> list[str]:
        """Put down the last of them, and return the names of all files that hold some."""
        if self._held:
            self._put_down()
        return self._names

    def _put_down(self) -> None:
        name = f"{self._stem}-{len(self._names):05d}.jsonl"
        storage_of(self.job.target).write(name, b"".join(self._held))
        self._names.append(name)
        self._held, self._size = [], 0


class _Shard:
    """Rows on their way into one file of a kind, each as a line of it where it can be."""

    def __init__(self, to: str, heading: bytes = b"") -> None:
        self.to = to
        self.heading = heading
        self.size = self.rows = 0
        self._lines: list[bytes] = []
        self._rows: list[Row] = []

    def add_line(self, line: bytes) -> None:
        self.rows += 1
        self._lines.append(line if line.endswith(b"\n") else line + b"\n")
        self.size += len(line)

    def add_row(self, row: Row) -> None:
        if self.to == "jsonl":
            self.add_line(encode_row(row))
            return
        self.rows += 1
        self._rows.append(row)
        self.size += sum(len(value) for value in row.values() if isinstance(value, str))

    def content(self) -> bytes:
        if self.to == "parquet":
            return self._parquet()
        if self._rows:
            return self._csv()
        return b"".join([self.heading, *self._lines])

    def _csv(self) -> bytes:
        import csv

        out = io.StringIO(newline="")
        header = list(dict.fromkeys(key for row in self._rows for key in row))
        writer = csv.DictWriter(out, header, lineterminator="\n")
        writer.writeheader()
        writer.writerows({key: flat(value) for key, value in row.items()} for row in self._rows)
        return out.getvalue().encode("utf-8")

    def _parquet(self) -> bytes:
        import pyarrow as pa
        import pyarrow.parquet as pq

        out = io.BytesIO()
        pq.write_table(pa.Table.from_pylist(self._rows), out)
        return out.getvalue()


def _lines_between(file: IO[bytes], start: int, end: int) -> Iterator[bytes]:
    """Yield the lines of a plain file that begin in a span of it, the last one whole."""
    if start:
        file.seek(start - 1)
        while (tail := file.readline(STEP)) and not tail.endswith(b"\n") and file.tell() < end:
            pass
    while (left := end - file.tell()) > 0 and (chunk := file.read(min(STEP, left))):
        yield chunk
        while file.tell() >= end and not chunk.endswith(b"\n"):
            chunk = file.readline(STEP)
            if not chunk:
                return
            yield chunk


def _parquet_tasks(name: str, relative: str, job: Job) -> Iterable[Task]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with opened(name) as file:
        try:
            metadata = pq.ParquetFile(file).metadata
        except pa.ArrowException:
            # Not Parquet, whatever its name says: it is reported where it is read.
            return [Task((name,), (_part(relative, 0),), "parquet", whole=False)]
    tasks: list[Task] = []
    start = held = 0
    for n in range(metadata.num_row_groups):
        held += metadata.row_group(n).total_byte_size
        if held >= job.shard_bytes or n == metadata.num_row_groups - 1:
            part = _part(relative, len(tasks))
            tasks.append(Task((name,), (part,), "parquet", start, n + 1, False))
            start, held = n + 1, 0
    return tasks or [Task((name,), (_part(relative, 0),), "parquet", whole=False)]


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


def _part(relative: str, n: int) -> str:
    stem, ending = os.path.splitext(_plain(relative))
    return f"{stem}-{n:05d}{ending}{relative[len(_plain(relative)) :]}"


def _renamed(relative: str, to: str) -> str:
    stem, ending = os.path.splitext(_plain(relative))
    packed = relative[len(_plain(relative)) :]
    if ENDING_TO_KIND.get(ending.lower()) == to:
        return relative
    return f"{stem}.{to}{'' if to == 'parquet' else packed}"
