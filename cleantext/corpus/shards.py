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
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import IO, Any, NamedTuple

from cleantext.corpus.kernel import ERROR_COLUMN, Cleaned, clean_values
from cleantext.corpus.plan import Job, Task, note_name, part_of, renamed
from cleantext.corpus.records import (
    LOT,
    Bad,
    Heading,
    Lot,
    Record,
    TextRecord,
    Wanted,
    encode_row,
    read_csv,
    read_jsonl,
    too_long,
)
from cleantext.corpus.shard_file import Origin, ShardFile
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
from cleantext.errors import CleantextError, UnknownRule

# How many rows of a Parquet file are read, cleaned and written at a time.
ROWS_AT_ONCE = 512


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


def run_task(job: Job, task: Task) -> Note:
    """Do a task, unless its note says that it is done, and return the note."""
    storage = storage_of(job.target)
    name = note_name(job, task)
    if storage.exists(name):
        with storage.open(name) as file:
            return Note(**json.load(file))
    try:
        note = _Work(job, task).done()
    except CleantextError:
        raise
    except Exception as error:
        raise CorpusError(f"{task.files[0]}: {type(error).__name__}: {error}") from error
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
        self.heading = b""

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
            for record, texts in self._cleaned(list(self._whole_text(name, relative)), name):
                self._write(relative, record.rebuilt(texts), 1)

    def _rows(self, to: str) -> None:
        relative = self.task.names[0]
        shard = ShardFile(to)
        part = 0
        for file, records in self._records():
            for record, texts in self._cleaned(records, file):
                if record.kind == to:
                    shard.add_line(record.rebuilt(texts))
                else:
                    shard.add_row(record.row(texts), Origin(file, record.line, record.raw))
                if shard.size >= self.job.shard_bytes and self.task.whole:
                    self._write_shard(part_of(renamed(relative, to), part), shard)
                    shard, part = ShardFile(to), part + 1
        if shard.rows or not self.shards:
            name = renamed(relative, to)
            self._write_shard(part_of(name, part) if self.task.whole else name, shard)

    def _parquet(self, to: str) -> None:
        relative = renamed(self.task.names[0], to)
        if to != "parquet":
            shard = ShardFile(to)
            for table, numbers in self._tables():
                for n, row in zip(numbers, table.to_pylist(), strict=True):
                    shard.add_row(row, Origin(self.task.files[0], n, encode_row(row)))
            if shard.rows:
                self._write_shard(relative, shard)
            return
        import pyarrow.parquet as pq

        out = io.BytesIO()
        writer = None
        for table, _ in self._tables():
            writer = writer or pq.ParquetWriter(out, table.schema)
            writer.write_table(table)
        if writer is not None:
            writer.close()
            self._write(relative, out.getvalue(), self.rows)

    def _tables(self) -> Iterator[tuple[Any, list[int]]]:
        """Yield the rows of a Parquet file cleaned, with their numbers, and set others aside."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        from cleantext.corpus.table import NotTextColumn, clean_table

        job, name = self.job, self.task.files[0]
        with opened(name) as file:
            try:
                source = pq.ParquetFile(file)
                self.size = storage_of(name).size(name)
                groups = list(range(self.task.start, self.task.end or source.num_row_groups))
                for batch in source.iter_batches(ROWS_AT_ONCE, row_groups=groups):
                    table = clean_table(
                        pa.Table.from_batches([batch]), job.fields, job.pipeline,
                        keep=job.keep, errors=ERROR_COLUMN, tally=self.tally,
                    )  # fmt: skip
                    reasons = table.column(ERROR_COLUMN).to_pylist()
                    table = table.drop_columns([ERROR_COLUMN])
                    for n, reason in enumerate(reasons):
                        if reason is not None:
                            raw = encode_row(table.slice(n, 1).to_pylist()[0])
                            self.letters.add(name, Bad(self.lines + n + 1, raw, reason))
                    whole = [n for n, reason in enumerate(reasons) if reason is None]
                    self.rows += len(whole)
                    for field in job.fields:
                        texts = batch.column(field).to_pylist()
                        self.characters += sum(len(texts[n] or "") for n in whole)
                    yield table.take(whole), [self.lines + n + 1 for n in whole]
                    self.lines += len(reasons)
            except (UnknownRule, NotTextColumn) as error:
                self.letters.add(name, Bad(self.lines + 1, b"", str(error)))
            except (pa.ArrowException, OSError) as error:
                if getattr(error, "errno", None):  # not what is in the file, but the reading of it
                    raise
                self.letters.add(name, Bad(self.lines + 1, b"", f"not Parquet: {error}"))

    def _records(self) -> Iterator[tuple[str, list[Record]]]:
        """Yield the records that can be read, each lot with its file, and set the others aside."""
        job = self.job
        if self.task.kind == "text":
            for name, relative in zip(self.task.files, self.task.names, strict=True):
                yield name, list(self._whole_text(name, relative))
            return
        name = self.task.files[0]
        read = read_csv if self.task.kind == "csv" else read_jsonl
        wanted = Wanted(job.fields, job.keep, job.max_record)
        with opened(name) as file:
            for lot in read(self._chunks(file, name), wanted):
                yield name, self._readable(lot, name)
        if self.broken:
            self.letters.add(name, Bad(self.lines + 1, b"", self.broken))

    def _readable(self, lot: Lot, name: str) -> list[Record]:
        """Return the records of a lot, and set what else is in it aside."""
        records = []
        for found in lot:
            if isinstance(found, Heading):
                self.heading = found.raw
                continue
            if self.broken and found is lot[-1] and not found.raw.endswith(b"\n"):
                found = Bad(found.line, found.raw, self.broken)  # it ends at the break
                self.broken = ""
            if isinstance(found, Bad):
                self.letters.add(name, found)
            else:
                records.append(found)
        return records

    def _chunks(self, file: IO[bytes], name: str) -> Iterator[bytes]:
        """Yield the bytes of the task in lots; a break ends them and is noted in `broken`."""
        chunks = inflate(file, name)
        if not self.task.whole:
            chunks = _lines_between(file, self.task.start, self.task.end or 0)
        try:
            for chunk in chunks:
                self._count(chunk)
                for start in range(0, len(chunk), LOT):
                    yield chunk[start : start + LOT]
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

    def _cleaned(
        self, records: Sequence[Record], file: str
    ) -> Iterator[tuple[Record, list[Cleaned]]]:
        """Yield the records with their texts cleaned, and set those aside that failed."""
        texts = (text for record in records for text in record.texts)
        cleaned = iter(clean_values(texts, self.job.pipeline, self.job.keep, self.tally))
        for record in records:
            own = list(islice(cleaned, len(record.texts)))
            for one in own:
                if one.error is not None:
                    self.letters.add(file, Bad(record.line, record.raw, one.error))
                    break
            else:
                self.rows += 1
                for text in record.texts:
                    self.characters += len(text or "")
                yield record, own

    def _write_shard(self, relative: str, shard: ShardFile) -> None:
        content = shard.content(self.heading)
        for file, bad in shard.unfit:
            self.letters.add(file, bad)
            self.rows -= 1
        self._write(relative, content, shard.rows)

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
