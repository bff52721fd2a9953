"""The file that a shard becomes, filled row by row."""

from __future__ import annotations

import csv
import io
from typing import Any, NamedTuple

from cleantext.corpus.records import Bad, Row, encode_row, flat

# What a row raises that a kind of file cannot hold: Arrow's errors are of these kinds too.
UNFIT = (ValueError, TypeError, OverflowError, NotImplementedError)


class Origin(NamedTuple):
    """Where a row comes from, for the case that it has to be set aside after all."""

    file: str
    line: int
    raw: bytes


class ShardFile:
    """Rows on their way into one file of a kind, each as a line of it where it can be.

    `unfit` holds the rows that the file cannot hold, once its content has been asked for.
    """

    def __init__(self, to: str) -> None:
        self.to = to
        self.size = self.rows = 0
        self.unfit: list[tuple[str, Bad]] = []
        self._lines: list[bytes] = []
        self._rows: list[Row] = []
        self._origins: list[Origin] = []

    def add_line(self, line: bytes) -> None:
        """Add a row that is a line of such a file."""
        self.rows += 1
        self._lines.append(line if line.endswith(b"\n") else line + b"\n")
        self.size += len(line)

    def add_row(self, row: Row, origin: Origin) -> None:
        """Add a row that comes from a file of another kind."""
        if self.to == "jsonl":
            self.add_line(encode_row(row))
            return
        self.rows += 1
        self._rows.append(row)
        self._origins.append(origin)
        self.size += sum(len(value) for value in row.values() if isinstance(value, str))

    def content(self, heading: bytes) -> bytes:
        """Return the bytes of the file; `heading` is that of the table its lines come from."""
        if self._lines or (self.to != "parquet" and not self._rows):
            return b"".join([heading if self.to == "csv" else b"", *self._lines])
        write = to_parquet if self.to == "parquet" else to_csv
        try:
            return write(self._rows)
        except UNFIT:
            schema = self._set_unfit_aside()
            return write(self._rows, schema)

    def _set_unfit_aside(self) -> Any:
        """Keep the rows that the file can hold together, and return their schema, if any."""
        rows, self._rows = self._rows, []
        schema = None
        for row, origin in zip(rows, self._origins, strict=True):
            schema, reason = self._with_row(schema, row)
            if reason:
                self.unfit.append((origin.file, Bad(origin.line, origin.raw, reason)))
            else:
                self._rows.append(row)
        self.rows = len(self._rows)
        return schema

    def _with_row(self, schema: Any, row: Row) -> tuple[Any, str]:
        """Return the schema of a file that gets a row more, and why it cannot, if so."""
        try:
            if self.to == "csv":
                to_csv([row])
                return None, ""
            return widened(schema, row), ""
        except UnicodeEncodeError as error:
            half = ord(error.object[error.start])
            return schema, f"it holds half of a surrogate pair (U+{half:04X}), which UTF-8 has not"
        except UNFIT as error:
            return schema, str(error)


def to_csv(rows: list[Row], schema: None = None) -> bytes:
    """Return a table; what is no text or number stands in it as JSON."""
    out = io.StringIO(newline="")
    header = list(dict.fromkeys(key for row in rows for key in row))
    writer = csv.DictWriter(out, header, lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: flat(value) for key, value in row.items()} for row in rows)
    return out.getvalue().encode("utf-8")


def to_parquet(rows: list[Row], schema: Any = None) -> bytes:
    """Return a Parquet file with a column for every key that a row has."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    names = schema.names if schema else dict.fromkeys(key for row in rows for key in row)
    columns = {name: [row.get(name) for row in rows] for name in names}
    out = io.BytesIO()
    pq.write_table(pa.table(columns, schema=schema), out)
    return out.getvalue()


def widened(schema: Any, row: Row) -> Any:
    """Return the schema that holds a row too; raises one of `UNFIT` where there is none."""
    import pyarrow as pa

    alone = pa.Table.from_pylist([row]).schema
    if schema is None:
        return alone
    return pa.unify_schemas([schema, alone], promote_options="permissive")
