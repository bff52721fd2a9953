"""Clean columns of a Hugging Face dataset.

    from cleantext.adapters.datasets import CleanColumns
    dataset = dataset.map(CleanColumns(["text"]), batched=True)

Missing values stay missing.  The callable pickles and its hash is that of its columns
and its pipeline, so `map` finds its cache again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cleantext import Pipeline
from cleantext.presets import as_names, as_pipeline


class CleanColumns:
    """A function of a batch of columns, for ``Dataset.map(..., batched=True)``."""

    def __init__(self, columns: str | Sequence[str], pipeline: Pipeline | str = "wire") -> None:
        self.columns = as_names(columns)
        self.pipeline = as_pipeline(pipeline)

    def __call__(self, batch: dict[str, list[Any]]) -> dict[str, list[Any]]:
        return {column: self.pipeline.map(batch[column]) for column in self.columns}
