"""Clean a column of a Polars frame.

    import cleantext.adapters.polars   # registers the namespace
    df.with_columns(pl.col("body").cleantext.clean())

Nulls stay null.
"""

from __future__ import annotations

from typing import Any

import polars as pl

from cleantext import Pipeline
from cleantext.presets import as_pipeline


@pl.api.register_expr_namespace("cleantext")
class CleantextNamespace:
    """What ``pl.col(...).cleantext`` offers."""

    def __init__(self, expression: Any) -> None:
        self._expression = expression

    def clean(self, pipeline: Pipeline | str = "wire") -> Any:
        """Return the expression with each text cleaned; the first failing text raises."""
        clean = as_pipeline(pipeline)
        return self._expression.map_batches(_Cleaned(clean), return_dtype=pl.String)


class _Cleaned:
    def __init__(self, clean: Pipeline) -> None:
        self.clean = clean

    def __call__(self, series: Any) -> Any:
        return pl.Series(series.name, self.clean.map(series.to_list()), dtype=pl.String)
