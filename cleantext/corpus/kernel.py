"""The one kernel under every engine: texts in, cleaned texts and their data out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from cleantext.errors import CleantextError
from cleantext.pipeline import Pipeline, Result

# What may be kept beside a cleaned text, each in a column or field of its own.
KEEPABLE = ("dateline", "removed", "edits")

# Where it is said why a row was kept as it was.
ERROR_COLUMN = "cleantext_error"


class Cleaned(NamedTuple):
    """One text after cleaning, what was kept of it, and why it failed where it did.

    A text that failed is as it was.  `kept` goes by the names in `KEEPABLE`.
    """

    text: str | None
    kept: dict[str, Any]
    error: str | None


def clean_values(
    values: Iterable[str | None],
    pipeline: Pipeline,
    keep: Sequence[str] = (),
    tally: Counter[str] | None = None,
) -> list[Cleaned]:
    """Clean each value; None stays None.  `tally` counts the edits by rule."""
    given = list(values)
    if not keep and tally is None:
        try:
            return [Cleaned(text, {}, None) for text in pipeline.map(given)]
        except (CleantextError, MemoryError):  # of one text, which the rest need not suffer for
            pass
    return [clean_value(value, pipeline, keep, tally) for value in given]


def clean_value(
    value: str | None,
    pipeline: Pipeline,
    keep: Sequence[str] = (),
    tally: Counter[str] | None = None,
) -> Cleaned:
    """Clean one value; a failure is told and not raised."""
    if value is None:
        return Cleaned(None, dict.fromkeys(keep), None)
    try:
        if not keep and tally is None:
            return Cleaned(pipeline(value), {}, None)
        result = pipeline.explain(value)
        if tally is not None:
            tally.update(edit.rule for edits in result.passes for edit in edits)
        return Cleaned(result.text, kept_of(result, keep), None)
    except (CleantextError, MemoryError) as error:
        return Cleaned(value, dict.fromkeys(keep), str(error) or "out of memory")


def kept_of(result: Result, keep: Sequence[str]) -> dict[str, Any]:
    """Return the parts of a result named in `keep`, as plain data."""
    kept: dict[str, Any] = {}
    for name in keep:
        if name == "dateline":
            dateline = result.dateline
            kept[name] = dateline.to_dict() if dateline else None
        else:
            kept[name] = [part._asdict() for part in getattr(result, name)]
    return kept
