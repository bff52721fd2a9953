"""Rows of a table whose text columns change, and all others byte for byte as they were."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from cleantext.cli.records import Broken, Input, Record, numbered
from cleantext.csv_cells import find_columns, with_cells
from cleantext.text_io import UnreadableText

if TYPE_CHECKING:
    from cleantext.dateline import Dateline


class Row(Record):
    """One row: the cells in the named columns, and a way to write it as its table does."""

    __slots__ = ("_cells", "_delimiter", "_places")

    def __init__(
        self,
        raw: str,
        number: int,
        cells: list[str],
        places: Sequence[tuple[int, str]],
        delimiter: str,
        title: str,
    ) -> None:
        present = [(place, name) for place, name in places if place < len(cells)]
        missing = [f"no column {name!r} in this row" for place, name in places[len(present) :]]
        super().__init__(
            raw,
            number,
            [cells[place] for place, _ in present],
            [name for _, name in present],
            missing,
            title,
        )
        self._cells = cells
        self._places = [place for place, _ in present]
        self._delimiter = delimiter

    def rebuilt(self, texts: Sequence[str], datelines: Iterable[Dateline | None] = ()) -> str:
        changes = dict(zip(self._places, texts, strict=True))
        return with_cells(str(self.raw), self._cells, changes, self._delimiter)


class _Lines:
    """Lines for the reader of a table, which keeps those of the row that it is at."""

    def __init__(self, source: Input) -> None:
        self._pieces = source.pieces("\n")
        self._source = source
        self._row: list[str | Broken] = []
        self.number = 0
        self.ended = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        piece = next(self._pieces, None)
        if piece is None:
            self.ended = True
            raise StopIteration
        self.number += 1
        self._row.append(piece)
        if isinstance(piece, Broken):
            raise UnreadableText(piece.problem)
        return piece

    def take(self) -> str:
        """Return the raw text of the row, and start the next."""
        raw = "".join(map(str, self._row))
        self._row = []
        return raw

    def take_bytes(self) -> bytes:
        """Return the bytes of a row that could not be read, and start the next."""
        raw = [self._bytes(piece) for piece in self._row]
        self._row = []
        return b"".join(raw)

    def rest(self) -> bytes:
        """Return the bytes of all that was not taken yet."""
        return self.take_bytes() + b"".join(map(self._bytes, self._pieces))

    def _bytes(self, piece: str | Broken) -> bytes:
        return piece.raw if isinstance(piece, Broken) else self._source.encoding.encode(piece)


def read_rows(
    source: Input, columns: Sequence[str], title_column: str | None = None
) -> Iterator[Record]:
    """Yield the heading and every row; raises `UnreadableText` where a column is not there.

    A table that comes but once, through a pipe, is then passed on as it came.
    """
    csv.field_size_limit(2**31 - 1)
    lines = _Lines(source)
    try:
        heading = next(lines, "")
        if not heading:
            return
        extra = [title_column] if title_column and title_column not in columns else []
        delimiter, found = find_columns(heading, [*columns, *extra])
    except UnreadableText as error:
        if not source.once:
            raise
        rest = lines.rest() or source.data  # the whole, where it had to be read at once
        yield Record(source.encoding.mark + rest, 1, problems=(str(error),))
        return
    named = [(place, name) for place, name in found if name in columns]
    fields = numbered([name for _, name in named])
    places = [(place, field) for (place, _), field in zip(named, fields, strict=True)]
    titles = [place for place, name in found if name == title_column]
    yield Record(lines.take(), 1)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        number = lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, UnreadableText) as error:
            yield Record(lines.take_bytes(), number, problems=(f"broken row: {error}",))
            reader = csv.reader(lines, delimiter=delimiter)  # the old one is within a cell
            continue
        raw = lines.take()
        if not cells:
            yield Record(raw, number)
            continue
        # A quote that is never closed takes in the rows below it, which are none of its own.
        if (lines.ended or lines.number > number) and not _is_well_quoted(raw, delimiter):
            problem = (
                "broken row: a quote in it is not closed, or more follows where it is; "
                f"all up to line {lines.number} is left as it is"
            )
            yield Record(raw, number, problems=(problem,))
            continue
        title = next((cells[place] for place in titles if place < len(cells)), "")
        yield Row(raw, number, cells, places, delimiter, title)


def _is_well_quoted(row: str, delimiter: str) -> bool:
    """Tell whether every quote in a row stands where CSV has one."""
    try:
        list(csv.reader([row], delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True
