"""The account of one mended text, to be read or as JSON."""

from __future__ import annotations

import json

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
    lines = [f"{name}: {len(edits)} edit{'' if len(edits) == 1 else 's'}"]
    width = max((len(edit.rule) for edit in edits), default=0)
    for edit in edits:
        change = f"{_quoted(edit.before)} -> {_quoted(edit.after)}"
        if not edit.after:
            change = f"{_quoted(edit.before)} cut"
        elif not edit.before:
            change = f"{_quoted(edit.after)} added"
        lines.append(f"{_place(result.source, edit.start):>9}  {edit.rule:{width}}  {change}")
    if result.dateline:
        found = result.dateline
        parts = {"place": found.location, "date": found.date, "agency": found.agency}
        told = ", ".join(f"{part} {value}" for part, value in parts.items() if value)
        lines.append(f"  dateline: {told}")
    for finding in result.findings:
        place = _place(result.source, finding.start)
        lines.append(f"{place:>9}  left: {_quoted(finding.text)} {finding.reason}")
    return "\n".join(lines) + "\n"


def _place(text: str, offset: int) -> str:
    """Return line and column, both counted from 1."""
    line = text.count("\n", 0, offset) + 1
    return f"{line}:{offset - text.rfind(chr(10), 0, offset)}"


def _quoted(text: str) -> str:
    if len(text) > SHOWN:
        text = text[: SHOWN // 2] + " … " + text[-SHOWN // 2 :]
    return json.dumps(text, ensure_ascii=False)
