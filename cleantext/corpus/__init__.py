"""Whole corpora: cleaned by one kernel, whatever runs it.

`clean_table` needs pyarrow, which the extra ``cleantext-wire[corpus]`` brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleantext.corpus.kernel import ERROR_COLUMN, KEEPABLE, clean_values

if TYPE_CHECKING:
    from cleantext.corpus.table import CleanBatch, clean_batches, clean_table

__all__ = ["ERROR_COLUMN", "KEEPABLE", "CleanBatch", "clean_batches", "clean_table", "clean_values"]


def __getattr__(name: str) -> Any:
    if name in ("CleanBatch", "clean_batches", "clean_table"):
        from cleantext.corpus import table

        return getattr(table, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
