"""Clean a column of a data frame.

    import cleantext.adapters.pandas   # registers the accessor
    df["body"] = df["body"].cleantext.clean()
    df["dateline"] = df["body"].cleantext.datelines()

Missing values stay missing, and the index stays as it is.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from cleantext import Pipeline, find_dateline
from cleantext.presets import as_pipeline


@pd.api.extensions.register_series_accessor("cleantext")
class CleantextAccessor:
    """What ``series.cleantext`` offers."""

    def __init__(self, series: Any) -> None:
        self._series = series

    def clean(self, pipeline: Pipeline | str = "wire") -> Any:
        """Return the series with each text cleaned."""
        clean = as_pipeline(pipeline)
        return self._series.map(clean, na_action="ignore")

    def explain(self, pipeline: Pipeline | str = "wire") -> Any:
        """Return a series of `Result`."""
        clean = as_pipeline(pipeline)
        return self._series.map(clean.explain, na_action="ignore")

    def datelines(self) -> Any:
        """Return a series of `Dateline`, None where a text opens with none."""
        return self._series.map(find_dateline, na_action="ignore")
