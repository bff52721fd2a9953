"""All filters, in the order in which they run."""

from __future__ import annotations

from cleantext.filters import line_terminator, repeated_title, stray_period
from cleantext.rules import Filter

FILTERS: tuple[Filter, ...] = tuple(
    module.FILTER
    for module in (
        line_terminator,
        repeated_title,
        stray_period,
    )
)
