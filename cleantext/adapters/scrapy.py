"""Clean chosen fields of Scrapy items.

    ITEM_PIPELINES = {"cleantext.adapters.scrapy.CleanPipeline": 300}
    CLEANTEXT_FIELDS = ["headline", "body"]
    CLEANTEXT_PRESET = "wire"                 # the default
    CLEANTEXT_DATELINE_FIELD = "dateline"     # optional: where the dateline of the last field goes

A field that is not there or holds no text is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from itemadapter import ItemAdapter

from cleantext import Pipeline, preset
from cleantext.presets import as_names


class CleanPipeline:
    """An item pipeline."""

    def __init__(
        self, clean: Pipeline, fields: str | Sequence[str], dateline: str | None = None
    ) -> None:
        self.clean = clean
        self.fields = as_names(fields)
        self.dateline = dateline

    @classmethod
    def from_crawler(cls, crawler: Any) -> CleanPipeline:
        """Read the settings named above."""
        settings = crawler.settings
        return cls(
            preset(settings.get("CLEANTEXT_PRESET", "wire")),
            settings.getlist("CLEANTEXT_FIELDS"),
            settings.get("CLEANTEXT_DATELINE_FIELD"),
        )

    def process_item(self, item: Any, spider: Any = None) -> Any:
        """Return the item, its fields cleaned in place."""
        adapter = ItemAdapter(item)
        for field in self.fields:
            text = adapter.get(field)
            if not isinstance(text, str):
                continue
            if self.dateline is None:
                adapter[field] = self.clean(text)
                continue
            result = self.clean.explain(text)
            adapter[field] = result.text
            if result.dateline is not None:
                adapter[self.dateline] = result.dateline.to_dict()
        return item
