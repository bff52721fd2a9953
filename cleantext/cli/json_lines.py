"""Lines of JSON whose text fields change and whose other characters do not.

>>> line = '{"id": 1.50, "body": "It met.It voted."}'
>>> record = read_line(line, 1, ["body"])
>>> record.texts
['It met.It voted.']
>>> record.rebuilt(["It met. It voted."])
'{"id": 1.50, "body": "It met. It voted."}'
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import NamedTuple

from cleantext.cli.records import Record

WHITESPACE = " \t\n\r"

DECODER = json.JSONDecoder()


class Leaf(NamedTuple):
    """A value at the end of a path: its span in the line, the path, and the value."""

    start: int
    end: int
    path: str
    value: object


class JsonLine(Record):
    """A line that holds an object, and the strings found in it."""

    __slots__ = ("_spans",)

    def __init__(self, line: str, number: int, leaves: Sequence[Leaf], problems: list[str]) -> None:
        texts = [str(leaf.value) for leaf in leaves]
        super().__init__(line, number, texts, [leaf.path for leaf in leaves], problems)
        self._spans = [(leaf.start, leaf.end) for leaf in leaves]

    def rebuilt(self, texts: Sequence[str]) -> str:
        line = str(self.raw)
        pieces: list[str] = []
        done = 0
        for (start, end), old, new in zip(self._spans, self.texts, texts, strict=True):
            if new != old:
                pieces += line[done:start], _written(new, line)
                done = end
        return "".join([*pieces, line[done:]])


def read_line(line: str, number: int, paths: Sequence[str]) -> Record:
    """Return the record of a line, with what is wrong with it as its problems."""
    if not line.strip(WHITESPACE):
        return Record(line, number)
    try:
        leaves = find_leaves(line, paths)
    except json.JSONDecodeError as error:
        problem = f"broken JSON: {error.msg.removesuffix(' at')} at column {error.colno}"
        return Record(line, number, problems=(problem,))
    except (ValueError, RecursionError) as error:  # no object, or one that is too deep
        return Record(line, number, problems=(str(error),))
    found = {leaf.path for leaf in leaves}
    problems = [f"no field {path!r}" for path in paths if path not in found]
    problems += [
        f"field {leaf.path!r} is no string but {json.dumps(leaf.value)[:40]}"
        for leaf in leaves
        if not isinstance(leaf.value, str | None)
    ]
    return JsonLine(
        line, number, [leaf for leaf in leaves if isinstance(leaf.value, str)], problems
    )


def find_leaves(line: str, paths: Sequence[str], *, whole: bool = False) -> list[Leaf]:
    """Return the values at `paths` (dots between the keys) in the object that `line` holds.

    An array stands for each of its items, but for one at the end of a path where it
    is wanted `whole`.  Raises `ValueError` for what is no
    JSON object.
    """
    start = _skip(line, 0)
    if line[start] != "{":
        DECODER.raw_decode(line, start)
        raise ValueError("the line holds no object")
    leaves: list[Leaf] = []
    end = _skip(line, _Walk(line, leaves, whole).object(start, {path: path for path in paths}))
    if end < len(line):
        raise json.JSONDecodeError("Extra data", line, end)
    return leaves


def with_member(line: str, key: str, value: object) -> str:
    """Return the line with this member of its object set, at its end where it is new."""
    for start, end, *_ in find_leaves(line, [key], whole=True):
        return line[:start] + _written(value, line) + line[end:]
    end = line.rindex("}")
    body = line[:end].rstrip(WHITESPACE)
    blank = " " if '": ' in line else ""
    comma = "" if body.endswith("{") else "," + blank
    return f"{body}{comma}{json.dumps(key)}:{blank}{_written(value, line)}{line[len(body) :]}"


def _written(value: object, line: str) -> str:
    """Return `value` in JSON, with escapes where the line has only ASCII."""
    written = json.dumps(value, ensure_ascii=line.isascii())
    try:
        written.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can say
        return json.dumps(value)
    return written


# A path still to go, and the whole of which it is the end.
Wanted = dict[str, str]


class _Walk:
    """Collects wanted leaves on a walk over a line; every step returns where it ends."""

    def __init__(self, line: str, leaves: list[Leaf], whole: bool) -> None:
        self.line = line
        self.leaves = leaves
        self.whole = whole

    def value(self, start: int, wanted: Wanted) -> int:
        opening = self.line[start : start + 1]
        arrived = "" in wanted
        if opening == "[" and not (arrived and self.whole):
            return self.array(start, wanted)
        if opening == "{" and not arrived:
            return self.object(start, wanted)
        value, end = DECODER.raw_decode(self.line, start)
        if arrived:
            self.leaves.append(Leaf(start, end, wanted[""], value))
        return int(end)

    def object(self, start: int, wanted: Wanted) -> int:
        line = self.line
        start = _skip(line, start + 1)
        if line[start : start + 1] == "}":
            return start + 1
        while True:
            if line[start : start + 1] != '"':
                raise json.JSONDecodeError("Expecting a name in double quotes", line, start)
            key, start = scanstring(line, start + 1)
            start = _skip(line, _expect(":", line, _skip(line, start)))
            below = _below(key, wanted)
            end = self.value(start, below) if below else DECODER.raw_decode(line, start)[1]
            start = _skip(line, end)
            if line[start : start + 1] == "}":
                return start + 1
            start = _skip(line, _expect(",", line, start))

    def array(self, start: int, wanted: Wanted) -> int:
        line = self.line
        start = _skip(line, start + 1)
        if line[start : start + 1] == "]":
            return start + 1
        while True:
            start = _skip(line, self.value(start, wanted))
            if line[start : start + 1] == "]":
                return start + 1
            start = _skip(line, _expect(",", line, start))


def _below(key: str, wanted: Wanted) -> Wanted:
    """Return the paths that lead through `key`, without it."""
    return {
        rest[len(key) + 1 :]: path
        for rest, path in wanted.items()
        if rest == key or rest.startswith(key + ".")
    }


def _expect(mark: str, line: str, start: int) -> int:
    if line[start : start + 1] != mark:
        raise json.JSONDecodeError(f"Expecting {mark!r}", line, start)
    return start + 1


def _skip(line: str, start: int) -> int:
    """Return where white space that begins at `start` ends."""
    while line[start : start + 1] in WHITESPACE and start < len(line):
        start += 1
    return start
