"""JSON Lines as records of the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from cleantext.cli.records import Broken, Input, Record, numbered
from cleantext.json_lines import (
    WHITESPACE,
    Leaf,
    encode,
    find_leaves,
    find_objects,
    nearest,
    read_texts,
    with_own_member,
    with_texts,
)

if TYPE_CHECKING:
    from cleantext.dateline import Dateline

# By these the dateline of an earlier run is known.
DATELINE_KEYS = {"start", "end", "places", "location"}


class JsonLine(Record):
    """A line that holds an object, the strings found in it, and the path of their datelines.

    Where that path leads to several objects, each text has its dateline in its own.
    """

    __slots__ = ("_dateline_path", "_leaves")

    def __init__(
        self,
        line: str,
        number: int,
        leaves: Sequence[Leaf],
        problems: list[str],
        title: str = "",
        dateline_path: str = "",
    ) -> None:
        texts = [str(leaf.value) for leaf in leaves]
        super().__init__(
            line, number, texts, numbered([leaf.path for leaf in leaves]), problems, title
        )
        self._leaves = leaves
        self._dateline_path = dateline_path

    def rebuilt(self, texts: Sequence[str], datelines: Iterable[Dateline | None] = ()) -> str:
        line = str(self.raw)
        changed = with_texts(line, self._leaves, texts)
        if self._dateline_path:
            changed = self._with_datelines(changed, datelines)
        return line if changed is line else encode(changed).decode("utf-8")

    def has_room_for(self, datelines: Iterable[Dateline | None]) -> bool:
        if not self._dateline_path:
            return True
        taken = [home for home, found in zip(self._homes(), datelines, strict=True) if found]
        return len(taken) == len({*taken})

    def _with_datelines(self, line: str, datelines: Iterable[Dateline | None]) -> str:
        number_to_dateline: dict[int, Dateline | None] = {}
        for number, dateline in zip(self._homes(), datelines, strict=True):
            number_to_dateline[number] = number_to_dateline.get(number) or dateline
        objects, key = find_objects(line, self._dateline_path)
        for number in sorted(number_to_dateline, reverse=True):  # none moves before its turn
            start, end = objects[number]
            dateline = number_to_dateline[number]
            # A second run finds no dateline any more; what the first one found stays.
            if dateline or not find_leaves(line[start:end], [key], whole=True):
                value = dateline.to_dict() if dateline else None
                line = line[:start] + with_own_member(line[start:end], key, value) + line[end:]
        return line

    def _homes(self) -> list[int]:
        """Return for each text the number of the object that its dateline belongs to."""
        objects, _ = find_objects(str(self.raw), self._dateline_path)
        return [nearest(objects, leaf.start) for leaf in self._leaves]


def read_lines(
    source: Input,
    fields: Sequence[str],
    title_field: str | None = None,
    dateline_field: str | None = None,
) -> Iterator[Record]:
    """Yield a record for every line; all but its fields will stay as it is, to the last blank.

    A line in which something else stands where the dateline is to go is left as it is.
    """
    for number, line in enumerate(source.pieces("\n"), 1):
        if isinstance(line, Broken):
            yield Record(line.raw, number, problems=(line.problem,))
            continue
        record = _read_line(line, number, fields, title_field, dateline_field or "")
        problem = _why_taken(line, dateline_field) if dateline_field and record.texts else ""
        yield record.refused(problem) if problem else record


def _read_line(
    line: str, number: int, paths: Sequence[str], title_path: str | None, dateline_path: str
) -> Record:
    """Return the record of a line, with what is wrong with it as its problems."""
    if not line.strip(WHITESPACE):
        return Record(line, number)
    leaves, problems = read_texts(line, paths)
    texts = [leaf for leaf in leaves if leaf.value is not None]
    titles = read_texts(line, [title_path])[0] if title_path and texts else []
    title = next((str(leaf.value) for leaf in titles if leaf.value), "")
    return JsonLine(line, number, texts, problems, title, dateline_path if texts else "")


def _why_taken(line: str, path: str) -> str:
    """Return why no dateline can be put at `path`, or nothing where one can."""
    try:
        values = [leaf.value for leaf in find_leaves(line, [path], whole=True)]
    except RecursionError:
        return f"too deep to be searched for field {path!r}"
    if all(value is None or _is_dateline(value) for value in values):
        return ""
    return f"field {path!r} holds something else than a dateline"


def _is_dateline(value: object) -> bool:
    return isinstance(value, dict) and value.keys() >= DATELINE_KEYS
