"""Records of a corpus file, whole or set aside: one at a time, whatever they hold."""

from __future__ import annotations

import csv
import io
import json
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from cleantext.corpus.kernel import Cleaned
from cleantext.csv_cells import find_columns, with_cells
from cleantext.errors import CleantextError
from cleantext.json_lines import Leaf, encode, read_texts, with_member, with_texts
from cleantext.text_io import UnreadableText, split_ending

Row = dict[str, Any]

NEWLINE = ord("\n")

# A record too long to be kept whole leaves this much of itself in the dead letters.
GLIMPSE = 4096


class Wanted(NamedTuple):
    """What is asked of a reader: the fields that hold text, and what is kept beside each."""

    fields: tuple[str, ...]
    keep: tuple[str, ...] = ()
    max_record: int = 64 << 20


class Bad(NamedTuple):
    """A record that cannot be cleaned: where it is, why, and its bytes."""

    line: int
    raw: bytes
    reason: str


class Heading(NamedTuple):
    """What every shard of a table starts with."""

    raw: bytes


class Record:
    """One record as it stands in its file: its first line (from 1), bytes and texts."""

    __slots__ = ("line", "raw", "texts")

    # The kind of file that takes what `rebuilt` returns.
    kind = ""

    def __init__(self, line: int, raw: bytes, texts: Sequence[str | None]) -> None:
        self.line = line
        self.raw = raw
        self.texts = texts

    def rebuilt(self, cleaned: Sequence[Cleaned]) -> bytes:
        """Return the record in its own kind, in which nothing changes but the texts."""
        raise NotImplementedError

    def row(self, cleaned: Sequence[Cleaned]) -> Row:
        """Return the record as a row for a file of another kind."""
        raise NotImplementedError


class JsonRecord(Record):
    """A line of JSON, and the texts and nulls found in it."""

    __slots__ = ("_leaves", "_text")

    kind = "jsonl"

    def __init__(self, line: int, raw: bytes, text: str, leaves: Sequence[Leaf]) -> None:
        values: list[Any] = [leaf.value for leaf in leaves]
        super().__init__(line, raw, values)
        self._text = text
        self._leaves = leaves

    def rebuilt(self, cleaned: Sequence[Cleaned]) -> bytes:
        changed = self._changed(cleaned)
        return self.raw if changed is self._text else encode(changed)

    def row(self, cleaned: Sequence[Cleaned]) -> Row:
        row: Row = json.loads(self._changed(cleaned))
        return row

    def _changed(self, cleaned: Sequence[Cleaned]) -> str:
        line = with_texts(self._text, self._leaves, [one.text for one in cleaned])
        if not any(one.kept for one in cleaned):
            return line
        leaves = read_texts(line, [leaf.path for leaf in self._leaves])[0]
        for leaf, one in zip(reversed(leaves), reversed(cleaned), strict=True):
            for name, value in one.kept.items():  # none of the leaves above moves
                line = with_member(line, f"{leaf.path}_{name}", value, near=leaf.start)
        return line


class Table:
    """The heading of a table: the columns that are cleaned, and those added for what is kept."""

    def __init__(self, heading: str, wanted: Wanted) -> None:
        self.delimiter, found = find_columns(heading, wanted.fields)
        if wanted.keep and len(found) > len({name for _, name in found}):
            raise UnreadableText("a column is there twice, and what is kept has one place")
        self.columns = next(csv.reader([heading], delimiter=self.delimiter))
        self.width = len(self.columns)
        beside = [f"{field}_{name}" for _, field in found for name in wanted.keep]
        self.columns += [column for column in beside if column not in self.columns]
        self.texts = [place for place, _ in found]
        self.places = [*self.texts, *map(self.columns.index, beside)]
        cells = self.padded(self.columns[: self.width])
        names = dict(enumerate(self.columns))
        self.heading = with_cells(self.widened(heading), cells, names, self.delimiter)

    def widened(self, row: str) -> str:
        """Return a row with an empty cell for each column that is added."""
        body, ending = split_ending(row)
        return body + self.delimiter * (len(self.columns) - self.width) + ending

    def padded(self, cells: Sequence[str]) -> list[str]:
        """Return the cells of a widened row."""
        return [*cells, *[""] * (len(self.columns) - self.width)]


class CsvRecord(Record):
    """A row of a table."""

    __slots__ = ("_cells", "_table")

    kind = "csv"

    def __init__(self, line: int, raw: bytes, cells: Sequence[str], table: Table) -> None:
        super().__init__(line, raw, [cells[place] for place in table.texts])
        self._cells = table.padded(cells)
        self._table = table

    def rebuilt(self, cleaned: Sequence[Cleaned]) -> bytes:
        table = self._table
        changes = {place: str(flat(value)) for place, value in self._changes(cleaned)}
        row = table.widened(self.raw.decode("utf-8"))
        return with_cells(row, self._cells, changes, table.delimiter).encode("utf-8")

    def row(self, cleaned: Sequence[Cleaned]) -> Row:
        row: Row = dict(zip(self._table.columns, self._cells, strict=True))
        row.update((self._table.columns[place], value) for place, value in self._changes(cleaned))
        return row

    def _changes(self, cleaned: Sequence[Cleaned]) -> Iterator[tuple[int, Any]]:
        values = [one.text for one in cleaned]
        values += [value for one in cleaned for value in one.kept.values()]
        return zip(self._table.places, values, strict=True)


class TextRecord(Record):
    """A file that is one text, under its path."""

    __slots__ = ("_path",)

    kind = "text"

    def __init__(self, raw: bytes, text: str, path: str) -> None:
        super().__init__(1, raw, [text])
        self._path = path

    def rebuilt(self, cleaned: Sequence[Cleaned]) -> bytes:
        return str(cleaned[0].text).encode("utf-8")

    def row(self, cleaned: Sequence[Cleaned]) -> Row:
        (one,) = cleaned
        kept = {f"text_{name}": value for name, value in one.kept.items()}
        return {"path": self._path, "text": one.text, **kept}


# What is read, cleaned and written together, and of how many bytes.  With less, each of the
# three drives out of the processor's caches what the next needs; with more, the texts do.
Lot = list[Record | Bad | Heading]
LOT = 64 << 10

# The number of a line, from 1, its bytes with the end, and its length: more than it has bytes
# where it was cut.  A plain tuple, for a named one takes as long as all else of the reading.
RawLine = tuple[int, bytes, int]


def bounded_lines(chunks: Iterable[bytes], most: int) -> Iterator[list[RawLine]]:
    """Yield the lines that end in each chunk, none longer than `most` bytes in memory."""
    number, held, length = 1, bytearray(), 0
    for chunk in chunks:
        lines = []
        for line in io.BytesIO(chunk).readlines():
            if held or line[-1] != NEWLINE or len(line) > most:
                length += len(line)
                held += line[: most - len(held)]
                if line[-1] != NEWLINE:
                    continue
                lines.append((number, bytes(held), length))
                held, length = bytearray(), 0
            else:
                lines.append((number, line, len(line)))
            number += 1
        yield lines
    if held:
        yield [(number, bytes(held), length)]


def read_jsonl(chunks: Iterable[bytes], wanted: Wanted) -> Iterator[Lot]:
    """Yield the objects of JSON Lines, chunk by chunk; blank lines are passed over."""
    for lines in bounded_lines(chunks, wanted.max_record):
        lot = (read_object(*line, wanted) for line in lines)
        yield [found for found in lot if found is not None]


def read_object(number: int, raw: bytes, length: int, wanted: Wanted) -> Record | Bad | None:
    """Return the record of a line of JSON, None for a blank one."""
    if length > len(raw):
        return too_long(number, raw, length, wanted.max_record)
    if number == 1:
        raw = raw.removeprefix(BOM_UTF8)
    try:
        line = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return Bad(number, raw, f"not UTF-8 at byte {error.start} of the line")
    leaves, problems = read_texts(line, wanted.fields)
    if not problems and wanted.keep and len({leaf.path for leaf in leaves}) < len(leaves):
        problems = ["a field holds several texts, beside which nothing can be kept"]
    if not problems:
        return JsonRecord(number, raw, line, leaves)
    return Bad(number, raw, "; ".join(problems)) if line.strip() else None


def read_csv(chunks: Iterable[bytes], wanted: Wanted) -> Iterator[Lot]:
    """Yield the rows of a table below its heading; quoted fields may hold line ends."""
    lot: Lot = []
    size = 0
    for found in _read_table(chunks, wanted):
        lot.append(found)
        size += len(found.raw)
        if size >= LOT:
            yield lot
            lot, size = [], 0
    yield lot


def _read_table(chunks: Iterable[bytes], wanted: Wanted) -> Iterator[Record | Bad | Heading]:
    most = wanted.max_record
    numbered = chain.from_iterable(bounded_lines(chunks, most))
    taken: list[RawLine] = []
    size = 0  # of the row that is being read

    def lines() -> Iterator[str]:
        nonlocal size
        for line in numbered:
            taken.append(line)
            number, raw, length = line
            size += length
            if size > most:  # perhaps a quote is never closed: what follows is read as new rows
                return
            yield raw.decode("utf-8-sig" if number == 1 else "utf-8", "surrogateescape")

    csv.field_size_limit(most)
    source = lines()
    heading = next(source, "")
    if not taken:
        return
    try:
        table = Table(heading, wanted)
    except CleantextError as error:
        yield Bad(1, taken[0][1], f"{error}; none of the file was read")
        return
    yield Heading(table.heading.encode("utf-8"))
    reader = csv.reader(source, delimiter=table.delimiter, strict=True)
    while True:
        taken.clear()
        size = 0
        reason = None
        cells: list[str] = []
        try:
            cells = next(reader, [])
        except csv.Error as error:
            reason = f"not CSV: {error}"
        if not taken:
            return
        number = taken[0][0]
        raw = b"".join([line for _, line, _ in taken])
        if size > most:
            yield too_long(number, raw, size, most)
            reader = csv.reader(lines(), delimiter=table.delimiter, strict=True)
        elif reason is not None:
            yield Bad(number, raw, reason)
        elif any(map(has_stray_byte, cells)):
            yield Bad(number, raw, "not UTF-8")
        elif cells and len(cells) != table.width:
            yield Bad(number, raw, f"{len(cells)} cells under a heading of {table.width}")
        elif cells:
            yield CsvRecord(number, raw, cells, table)


def too_long(number: int, raw: bytes, length: int, most: int) -> Bad:
    """Return the bad record for one of more than `most` bytes."""
    return Bad(number, raw[:GLIMPSE], f"{length} bytes, more than the {most} allowed for a record")


def has_stray_byte(text: str) -> bool:
    """Tell whether a byte that is not UTF-8 was carried over as a lone surrogate."""
    return not text.isascii() and any("\udc80" <= c <= "\udcff" for c in text)


def encode_row(row: Row) -> bytes:
    """Return a row as a line of JSON."""
    line = json.dumps(row, ensure_ascii=False, default=str) + "\n"
    return line.encode("utf-8", "backslashreplace")  # the escape of half a surrogate pair


def flat(value: object) -> object:
    """Return what a cell of a table can hold of a value."""
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else value
