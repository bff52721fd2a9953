"""Mend scraped news-wire copy: repair what is damaged, touch nothing that is not.

>>> import cleantext
>>> cleantext.clean("Talks with the allies. . in Asia ended.The vote is on Friday.")
'Talks with the allies in Asia ended. The vote is on Friday.'
"""

from __future__ import annotations

from cleantext.dateline import Dateline, find_dateline
from cleantext.edits import Edit
from cleantext.errors import (
    BadLanguageTag,
    CleantextError,
    FilterFailed,
    NotAFilter,
    NotAPreset,
    NotText,
    OverlappingEdits,
    UnknownRule,
)
from cleantext.filters import FILTERS
from cleantext.pipeline import Pipeline, Result
from cleantext.presets import clean, explain, preset
from cleantext.rules import Rule

__version__ = "0.1.0"

__all__ = [
    "FILTERS",
    "BadLanguageTag",
    "CleantextError",
    "Dateline",
    "Edit",
    "FilterFailed",
    "NotAFilter",
    "NotAPreset",
    "NotText",
    "OverlappingEdits",
    "Pipeline",
    "Result",
    "Rule",
    "UnknownRule",
    "clean",
    "explain",
    "find_dateline",
    "preset",
]
