"""Lines of JSON whose text fields change and whose other characters do not.

>>> line = '{"id": 1.50, "body": "It met.It voted."}'
>>> leaves, problems = read_texts(line, ["body"])
>>> with_texts(line, leaves, ["It met. It voted."])
'{"id": 1.50, "body": "It met. It voted."}'
"""

from __future__ import annotations

import functools
import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.encoder import encode_basestring, encode_basestring_ascii
from operator import itemgetter
from typing import NamedTuple

WHITESPACE = " \t\n\r"

# The value that starts at an offset of a line, and where it ends.
scan = json.JSONDecoder().scan_once  # type: ignore[attr-defined]

# What stands for a text while the rest of its line is read: a value that JSON proper lacks,
# and that is then read as something that no text is.
HOLE = "NaN"
READ_HOLE = object()

# The same, where an object is a tuple of its members, so that one which is there twice is seen.
scan_members = json.JSONDecoder(  # type: ignore[attr-defined]
    object_pairs_hook=tuple, parse_constant={HOLE: READ_HOLE}.get
).scan_once

# What becomes of JSON that was written for people, or as one array.
NO_OBJECT = "the line holds no object; jq -c . makes one line of each, jq -c '.[]' of an array's"

PLAIN = json.JSONEncoder(ensure_ascii=False)


class NoObject(ValueError):
    """JSON that is no object."""


class Leaf(NamedTuple):
    """A value at the end of a path: its span in the line, the path, and the value."""

    start: int
    end: int
    path: str
    value: object


def read_texts(line: str, paths: Sequence[str]) -> tuple[list[Leaf], list[str]]:
    """Return the strings and nulls at `paths`, and what is wrong with the line."""
    leaves = _find_plain(line, paths)
    if leaves:
        return leaves, []
    try:
        leaves = find_leaves(line, paths)
    except json.JSONDecodeError as error:
        if line.strip(WHITESPACE) in ("{", "["):
            return [], [NO_OBJECT]
        return [], [f"broken JSON: {error.msg.removesuffix(' at')} at column {error.colno}"]
    except NoObject:
        return [], [NO_OBJECT]
    except ValueError:  # of Python, which turns no endless digits into a number
        return [], ["a number in it is too long to be read"]
    except RecursionError:
        return [], ["too deep to be read"]
    missing = dict.fromkeys(paths)
    texts, problems = [], []
    for leaf in leaves:
        missing.pop(leaf.path, None)
        if leaf.value is None or isinstance(leaf.value, str):
            texts.append(leaf)
        elif leaf.value != []:  # no text, but a place for some
            problems.append(f"field {leaf.path!r} is no string but {json.dumps(leaf.value)[:40]}")
    if missing:
        problems[:0] = [f"no field {path!r}" for path in missing]
    return texts, problems


def _find_plain(line: str, names: Sequence[str]) -> list[Leaf]:
    """Return where the members `names` stand, or nothing where only a walk can tell.

    Each text is read once, and then the line without the texts, which is short: half of
    the cost of a walk.  What stands in quotes before a colon is the name of a member, and
    the rest of the line tells whether it is one of the outermost object.
    """
    leaves = []
    for name in names:
        key = f'"{name}":'
        start = line.find(key) + len(key)
        if start < len(key) or "." in name:
            return []
        start += line.startswith(" ", start)
        if not line.startswith('"', start):
            return []
        try:
            text, end = scanstring(line, start + 1)
        except ValueError:
            return []
        leaves.append(Leaf(start, end, name, text))
    leaves.sort()
    return leaves if _are_members(leaves, names, line) else []


def _are_members(leaves: Sequence[Leaf], names: Sequence[str], line: str) -> bool:
    """Tell whether `line` is an object in which the leaves, and no others, are named so."""
    rest = line
    for start, end, _, _ in reversed(leaves):
        rest = rest[:start] + HOLE + rest[end:]
    try:
        members, end = scan_members(rest, 0)
    except (StopIteration, ValueError, RecursionError):
        return False
    if not isinstance(members, tuple) or rest[end:] not in ("\n", ""):
        return False
    if rest.count(HOLE) != len(leaves):  # the line has some of its own
        return False
    return [value for name, value in members if name in names] == [READ_HOLE] * len(leaves)


def find_leaves(line: str, paths: Iterable[str], *, whole: bool = False) -> list[Leaf]:
    """Return the values at `paths` (dots between the keys) in the object that `line` holds.

    An array stands for each of its items, but for one at the end of a path where it
    is wanted `whole`, or is empty.  Raises `NoObject`, or `ValueError` for what is no JSON.
    """
    walk = _Walk(line, whole)
    start = 0 if line.startswith("{") else _skip(line, 0)
    try:
        if line[start : start + 1] != "{":
            scan(line, start)
            raise NoObject(NO_OBJECT)
        end = walk.object(start, _first_heads(tuple(paths)))
    except StopIteration as error:
        raise json.JSONDecodeError("Expecting value", line, error.value) from None
    if line[end:].strip(WHITESPACE):
        raise json.JSONDecodeError("Extra data", line, _skip(line, end))
    return walk.leaves


def with_texts(line: str, leaves: Sequence[Leaf], texts: Sequence[str | None]) -> str:
    """Return the line with `texts` in the places of the values of `leaves`.

    Half of a surrogate pair in a text stands there as such, for `encode` to escape.
    """
    quoted = encode_basestring_ascii if line.isascii() else encode_basestring
    pieces: list[str] = []
    kept = 0
    for (start, end, _, value), text in zip(leaves, texts, strict=True):
        if text is not None and text != value:
            pieces += line[kept:start], quoted(text)
            kept = end
    return "".join((*pieces, line[kept:])) if pieces else line


def encode(line: str) -> bytes:
    """Return the bytes of a line, in which only an escape can say half of a surrogate pair."""
    return line.encode("utf-8", "backslashreplace")


def with_member(line: str, path: str, value: object, near: int = 0) -> str:
    """Return the line with the member at `path` set, at the end of its object where it is new.

    Where the path leads to several objects it goes to the one that `near` lies in.
    """
    objects, key = find_objects(line, path)
    start, end = objects[nearest(objects, near)]
    return line[:start] + with_own_member(line[start:end], key, value) + line[end:]


def find_objects(line: str, path: str) -> tuple[list[tuple[int, int]], str]:
    """Return where the objects stand that a member at `path` belongs to, and its key in them.

    Where the path leads to none, that is the object of the line, and the path is the key.
    """
    above, _, key = path.rpartition(".")
    found = find_leaves(line, [above]) if above else []
    objects = [(leaf.start, leaf.end) for leaf in found if isinstance(leaf.value, dict)]
    return (objects, key) if objects else ([(0, len(line))], path)


def nearest(objects: Sequence[tuple[int, int]], offset: int) -> int:
    """Return the number of the object that `offset` lies in, or of the first."""
    n = bisect_right(objects, offset, key=itemgetter(0)) - 1
    return n if n >= 0 and offset < objects[n][1] else 0


def with_own_member(line: str, key: str, value: object) -> str:
    """Return the object `line` with its member `key` set."""
    for start, end, *_ in find_leaves(line, [key], whole=True):
        return line[:start] + _written(value, line) + line[end:]
    end = line.rindex("}")
    body = line[:end].rstrip(WHITESPACE)
    blank = " " if line.partition('":')[2].startswith(" ") else ""
    comma = "" if body.endswith("{") else "," + blank
    return f"{body}{comma}{json.dumps(key)}:{blank}{_written(value, line)}{line[len(body) :]}"


def _written(value: object, line: str) -> str:
    """Return `value` in JSON, with escapes where the line has only ASCII."""
    return json.dumps(value) if line.isascii() else PLAIN.encode(value)


# Paths still to go, each with the whole of which it is the end.
Wanted = tuple[tuple[str, str], ...]


@functools.lru_cache
def _heads(wanted: Wanted) -> dict[str, Wanted]:
    """Return the keys that paths lead through, and how the paths go on from each.

    >>> _heads((("story.body", "story.body"),))
    {'story': (('body', 'story.body'),), 'story.body': (('', 'story.body'),)}
    """
    heads: dict[str, Wanted] = {}
    for rest, path in wanted:
        keys = rest.split(".")
        for n in range(1, len(keys) + 1):
            head = ".".join(keys[:n])
            heads[head] = (*heads.get(head, ()), (".".join(keys[n:]), path))
    return heads


@functools.lru_cache
def _first_heads(paths: tuple[str, ...]) -> dict[str, Wanted]:
    return _heads(tuple((path, path) for path in paths))


class _Walk:
    """Collects wanted leaves on a walk over a line; every step returns where it ends."""

    def __init__(self, line: str, whole: bool) -> None:
        self.line = line
        self.whole = whole
        self.leaves: list[Leaf] = []

    def value(self, start: int, wanted: Wanted) -> int:
        opening = self.line[start : start + 1]
        arrived = None
        for rest, path in wanted:
            if not rest:
                arrived = path
        if opening == "[" and (arrived is None or not self.whole):
            return self.array(start, wanted)
        if opening == "{" and arrived is None:
            return self.object(start, _heads(wanted))
        value, end = scan(self.line, start)
        if arrived is not None:
            self.leaves.append(Leaf(start, end, arrived, value))
        return int(end)

    def object(self, start: int, heads: dict[str, Wanted]) -> int:
        line = self.line
        start = _skip(line, start + 1)
        if line[start : start + 1] == "}":
            return start + 1
        while True:
            if line[start : start + 1] != '"':
                raise json.JSONDecodeError("Expecting a name in double quotes", line, start)
            key, start = scanstring(line, start + 1)
            start = _pass(":", line, start)
            start = self.value(start, heads[key]) if key in heads else scan(line, start)[1]
            if line[start : start + 1] != ",":
                start = _skip(line, start)
                if line[start : start + 1] == "}":
                    return start + 1
            start = _pass(",", line, start)

    def array(self, start: int, wanted: Wanted) -> int:
        line = self.line
        first = _skip(line, start + 1)
        if line[first : first + 1] == "]":
            self.leaves += (Leaf(start, first + 1, path, []) for rest, path in wanted if not rest)
            return first + 1
        start = first
        while True:
            start = _skip(line, self.value(start, wanted))
            if line[start : start + 1] == "]":
                return start + 1
            start = _pass(",", line, start)


def _pass(mark: str, line: str, start: int) -> int:
    """Return where what follows `mark` starts, which is the next character but white space."""
    if line[start : start + 1] != mark:
        start = _skip(line, start)
        if line[start : start + 1] != mark:
            raise json.JSONDecodeError(f"Expecting {mark!r}", line, start)
    # One blank or none is what nearly all lines have.
    start += 2 if line[start + 1 : start + 2] == " " else 1
    return _skip(line, start) if line[start : start + 1] in WHITESPACE else start


def _skip(line: str, start: int) -> int:
    """Return where white space that begins at `start` ends."""
    while line[start : start + 1] in WHITESPACE and start < len(line):
        start += 1
    return start
