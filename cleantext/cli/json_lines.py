"""JSON Lines as records of the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleantext.cli.records import Broken, Input, Record
from cleantext.json_lines import WHITESPACE, Leaf, encode, find_leaves, read_texts, with_texts

# By these the dateline of an earlier run is known.
DATELINE_KEYS = {"start", "end", "places", "location"}


class JsonLine(Record):
    """A line that holds an object, and the strings found in it."""

    __slots__ = ("_leaves",)

    def __init__(
        self, line: str, number: int, leaves: Sequence[Leaf], problems: list[str], title: str = ""
    ) -> None:
        texts = [str(leaf.value) for leaf in leaves]
        super().__init__(line, number, texts, [leaf.path for leaf in leaves], problems, title)
        self._leaves = leaves

    def rebuilt(self, texts: Sequence[str]) -> str:
        line = str(self.raw)
        changed = with_texts(line, self._leaves, texts)
        return line if changed is line else encode(changed).decode("utf-8")


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
        record = read_line(line, number, fields, title_field)
        problem = _why_taken(line, dateline_field) if dateline_field and record.texts else ""
        yield record.refused(problem) if problem else record


def read_line(
    line: str, number: int, paths: Sequence[str], title_path: str | None = None
) -> Record:
    """Return the record of a line, with what is wrong with it as its problems."""
    if not line.strip(WHITESPACE):
        return Record(line, number)
    leaves, problems = read_texts(line, paths)
    texts = [leaf for leaf in leaves if leaf.value is not None]
    titles = read_texts(line, [title_path])[0] if title_path and texts else []
    title = next((str(leaf.value) for leaf in titles if leaf.value), "")
    return JsonLine(line, number, texts, problems, title)


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
