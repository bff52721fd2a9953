"""All filters, in the order in which they run."""

from __future__ import annotations

from cleantext.filters import (
    doubled_punctuation,
    line_terminator,
    missing_space,
    repeated_title,
    space_before_punctuation,
    split_sentence,
    stray_period,
    underscore_dash,
)
from cleantext.rules import Filter

FILTERS: tuple[Filter, ...] = tuple(
    module.FILTER
    for module in (
        line_terminator,
        repeated_title,
        stray_period,
        split_sentence,
        missing_space,
        space_before_punctuation,
        doubled_punctuation,
        underscore_dash,
    )
)
