"""Clean the documents of a datatrove pipeline (local, Slurm or Ray executor).

    from cleantext.adapters.datatrove import CleanText
    pipeline = [JsonlReader("raw/"), CleanText("wire"), JsonlWriter("clean/")]

The step changes `doc.text`.  With ``keep=("dateline", "removed", "edits")`` it puts what
was kept into `doc.metadata` under those names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from datatrove.pipeline.base import PipelineStep

from cleantext import Pipeline
from cleantext.corpus import ERROR_COLUMN, clean_values
from cleantext.presets import as_names, as_pipeline


class CleanText(PipelineStep):  # type: ignore[misc]
    """A step that cleans each document and drops none."""

    type = "✂️ - FORMAT"
    name = "cleantext"

    def __init__(self, pipeline: Pipeline | str = "wire", keep: str | Sequence[str] = ()) -> None:
        super().__init__()
        self.pipeline = as_pipeline(pipeline)
        self.keep = as_names(keep)

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Iterator[Any]:
        """Yield each document cleaned; one that fails stays as it was and says why."""
        for doc in data:
            with self.track_time():
                (cleaned,) = clean_values([doc.text], self.pipeline, self.keep)
                doc.text = cleaned.text
                doc.metadata.update(cleaned.kept)
                if cleaned.error is not None:
                    doc.metadata[ERROR_COLUMN] = cleaned.error
                    self.stat_update("failed")
            yield doc
