"""The kernel on Arrow tables: what a data frame, a Ray batch and a Parquet file share.

>>> import pyarrow
>>> table = pyarrow.table({"id": [1, 2], "body": ["Talks ended.The vote is near.", None]})
>>> clean_table(table, ["body"])["body"].to_pylist()
['Talks ended. The vote is near.', None]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pyarrow as pa

from cleantext.corpus.kernel import KEEPABLE, Cleaned, clean_values
from cleantext.errors import CleantextError, UnknownRule
from cleantext.pipeline import Pipeline
from cleantext.presets import as_names, as_pipeline


class NotTextColumn(CleantextError, TypeError):
    """A column that is to be cleaned does not hold text."""

    def __init__(self, name: str, kind: object) -> None:
        super().__init__(f"column {name!r} holds {kind}, not text; name the columns that hold text")


def clean_table(
    table: pa.Table,
    columns: str | Sequence[str],
    pipeline: Pipeline | str = "wire",
    *,
    suffix: str = "",
    keep: str | Sequence[str] = (),
    errors: str | None = None,
    tally: Counter[str] | None = None,
) -> pa.Table:
    """Return `table` with the text in `columns` cleaned.

    The cleaned text replaces the column, or stands in a new one called column +
    `suffix`.  For each name in `keep` (``dateline``, ``removed``, ``edits``) a
    column called column + "_" + name is added.  Nulls stay null; other columns, the
    columns' types and the schema's metadata stay as they are.  A row that fails keeps
    its text; with `errors` a column of that name is added that says why (null: all
    went well), without it the first failure is raised.  `tally` counts the edits by rule.

    Raises `UnknownRule` for a column that is not there or a name that cannot be kept,
    `NotTextColumn` for a column of another type, `CleantextError` for a failing row.
    """
    clean = as_pipeline(pipeline)
    keep = as_names(keep)
    for name in keep:
        if name not in KEEPABLE:
            raise UnknownRule(name, KEEPABLE, noun="part to keep")
    failures: list[str | None] = [None] * table.num_rows
    for column in as_names(columns):
        if column not in table.column_names:
            raise UnknownRule(column, table.column_names, noun="column")
        index = table.column_names.index(column)
        field = table.schema.field(index)
        if not _holds_text(field.type):
            raise NotTextColumn(column, field.type)
        texts, cleaned = _clean_column(table.column(index), clean, keep, tally)
        _note_failures(cleaned, failures, errors)
        if suffix:
            table = table.append_column(field.with_name(column + suffix), texts)
        else:
            table = table.set_column(index, field, texts)
        for name in keep:
            values = pa.array([one.kept[name] for one in cleaned], type=kept_type(name))
            table = table.append_column(f"{column}_{name}", values)
    if errors is not None:
        table = table.append_column(errors, pa.array(failures, type=pa.string()))
    return table


def clean_batches(
    batches: Iterable[pa.RecordBatch],
    columns: str | Sequence[str],
    pipeline: Pipeline | str = "wire",
    **options: Any,
) -> Iterator[pa.RecordBatch]:
    """Clean batch after batch, as engines with a `mapInArrow` want it."""
    for batch in batches:
        table = clean_table(pa.Table.from_batches([batch]), columns, pipeline, **options)
        yield from table.combine_chunks().to_batches()


class CleanBatch:
    """A picklable `clean_table`: for Ray Data's ``map_batches(..., batch_format="pyarrow")``."""

    def __init__(
        self, columns: str | Sequence[str], pipeline: Pipeline | str = "wire", **options: Any
    ) -> None:
        self.columns = as_names(columns)
        self.pipeline = pipeline
        self.options = options

    def __call__(self, table: pa.Table) -> pa.Table:
        return clean_table(table, self.columns, self.pipeline, **self.options)


def kept_type(name: str) -> pa.DataType:
    """Return the Arrow type of a column that `clean_table` adds for `name`."""
    span = [("start", pa.int64()), ("end", pa.int64())]
    if name == "edits":
        return pa.list_(
            pa.struct(
                [*span, ("before", pa.string()), ("after", pa.string()), ("rule", pa.string())]
            )
        )
    if name == "removed":
        return pa.list_(pa.struct([*span, ("text", pa.string()), ("rule", pa.string())]))
    return pa.struct(
        [
            *span,
            ("places", pa.list_(pa.string())),
            *(
                (part, pa.string())
                for part in ("location", "date", "agency", "bracket_note", "byline")
            ),
            *((part, pa.int64()) for part in ("month", "day", "year")),
            ("parts", pa.list_(pa.struct([("kind", pa.string()), *span]))),
            ("agency_name", pa.string()),
        ]
    )


def _clean_column(
    column: pa.ChunkedArray, pipeline: Pipeline, keep: Sequence[str], tally: Counter[str] | None
) -> tuple[pa.ChunkedArray, list[Cleaned]]:
    chunks: list[pa.Array] = []
    rows: list[Cleaned] = []
    for chunk in column.chunks:
        if pa.types.is_dictionary(chunk.type):
            words, cleaned = _clean_array(chunk.dictionary, pipeline, keep, tally)
            chunks.append(pa.DictionaryArray.from_arrays(chunk.indices, words))
            none = Cleaned(None, dict.fromkeys(keep), None)
            rows += (none if n is None else cleaned[n] for n in chunk.indices.to_pylist())
        else:
            texts, cleaned = _clean_array(chunk, pipeline, keep, tally)
            chunks.append(texts)
            rows += cleaned
    return pa.chunked_array(chunks, type=column.type), rows


def _clean_array(
    array: pa.Array, pipeline: Pipeline, keep: Sequence[str], tally: Counter[str] | None
) -> tuple[pa.Array, list[Cleaned]]:
    values = array.to_pylist()
    cleaned = clean_values(values, pipeline, keep, tally)
    if all(one.text is value for one, value in zip(cleaned, values, strict=True)):
        return array, cleaned
    return pa.array([one.text for one in cleaned], type=array.type), cleaned


def _note_failures(
    cleaned: Sequence[Cleaned], failures: list[str | None], errors: str | None
) -> None:
    for n, one in enumerate(cleaned):
        if one.error is not None:
            if errors is None:
                raise CleantextError(f"row {n}: {one.error}")
            failures[n] = one.error


def _holds_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(
        pa.types.is_string(kind) or pa.types.is_large_string(kind) or kind == pa.string_view()
    )
