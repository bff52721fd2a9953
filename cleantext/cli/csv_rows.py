"""Rows of a table whose text columns change, and all others byte for byte as they were."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from cleantext.cli.records import Broken, Input, Record
from cleantext.text_io import UnreadableText, split_ending

DELIMITERS = ",;\t|"


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
    ) -> None:
        present = [(place, name) for place, name in places if place < len(cells)]
        missing = [f"no column {name!r} in this row" for place, name in places[len(present) :]]
        super().__init__(
            raw, number, [cells[place] for place, _ in present], [n for _, n in present], missing
        )
        self._cells = cells
        self._places = [place for place, _ in present]
        self._delimiter = delimiter

    def rebuilt(self, texts: Sequence[str]) -> str:
        raw = str(self.raw)
        if list(texts) == list(self.texts):
            return raw
        cells = list(self._cells)
        for place, text in zip(self._places, texts, strict=True):
            cells[place] = text
        quoted_throughout = raw.count('"') >= 2 * len(cells)
        written = io.StringIO(newline="")
        csv.writer(
            written,
            delimiter=self._delimiter,
            lineterminator=split_ending(raw)[1],
            quoting=csv.QUOTE_ALL if quoted_throughout else csv.QUOTE_MINIMAL,
        ).writerow(cells)
        return written.getvalue()


class _Lines:
    """Lines for the reader of a table, which keeps those of the row that it is at."""

    def __init__(self, pieces: Iterable[str | Broken]) -> None:
        self._pieces = iter(pieces)
        self.row: list[str] = []
        self.number = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        piece = next(self._pieces)
        self.number += 1
        if isinstance(piece, Broken):
            raise UnreadableText(f"line {self.number}: {piece.problem}")
        self.row.append(piece)
        return piece

    def take(self) -> str:
        """Return the raw text of the row, and start the next."""
        raw, self.row = "".join(self.row), []
        return raw


def read_rows(source: Input, columns: Sequence[str]) -> Iterator[Record]:
    """Yield the heading and every row; raises `UnreadableText` where the table breaks."""
    csv.field_size_limit(2**31 - 1)
    lines = _Lines(source.pieces("\n"))
    heading = next(lines, "")
    if not heading:
        return
    delimiter, places = _find_columns(heading, columns)
    yield Record(lines.take(), 1)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        number = lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Record(lines.take(), number, problems=(f"broken row: {error}",))
            continue
        raw = lines.take()
        yield Row(raw, number, cells, places, delimiter) if cells else Record(raw, number)


def _find_columns(heading: str, columns: Sequence[str]) -> tuple[str, list[tuple[int, str]]]:
    """Return the delimiter with which the heading holds the columns, and where they stand."""
    for delimiter in DELIMITERS:
        names = next(csv.reader([heading], delimiter=delimiter))
        if set(columns) <= set(names):
            return delimiter, sorted((names.index(name), name) for name in columns)
    raise UnreadableText(
        f"no column {' and '.join(map(repr, columns))} in the heading {heading.rstrip()[:200]!r}"
    )
