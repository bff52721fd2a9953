"""The account of one mended text, to be read or as JSON."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from cleantext.pipeline import Result

# As much of an edit as is shown, for a cut notice may be long.
SHOWN = 60


def as_json(result: Result, source: str, number: int, field: str) -> str:
    """Return the account as one line of JSON, in the published shape."""
    place = {"input": source, "number": number, "field": field}
    written = json.dumps({**place, **result.to_dict()}, ensure_ascii=False)
    return written + "\n"


def as_text(result: Result, name: str) -> str:
    """Return the account as lines, each with the line and column in the input."""
    edits = result.edits
    places = _Places(result.source)
    lines = [f"{name}: {len(edits)} edit{'' if len(edits) == 1 else 's'}"]
    width = max((len(edit.rule) for edit in edits), default=0)
    for edit in edits:
        change = f"{_quoted(edit.before)} -> {_quoted(edit.after)}"
        if not edit.after:
            change = f"{_quoted(edit.before)} cut"
        elif not edit.before:
            change = f"{_quoted(edit.after)} added"
        lines.append(f"{places.of(edit.start):>9}  {edit.rule:{width}}  {change}")
    if result.dateline:
        found = result.dateline
        parts = {"place": found.location, "date": found.date, "agency": found.agency}
        told = ", ".join(f"{part} {value}" for part, value in parts.items() if value)
        lines.append(f"  dateline: {told}")
    for finding in result.findings:
        where = places.of(finding.start)
        lines.append(f"{where:>9}  left: {_quoted(finding.text)} {finding.reason}")
    return "\n".join(lines) + "\n"


class _Places:
    """Lines and columns of a text, both counted from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def of(self, offset: int) -> str:
        line = bisect_right(self._starts, offset)
        return f"{line}:{offset - self._starts[line - 1] + 1}"


def _quoted(text: str) -> str:
    if len(text) > SHOWN:
        text = text[: SHOWN // 2] + " … " + text[-SHOWN // 2 :]
    return json.dumps(text, ensure_ascii=False)
