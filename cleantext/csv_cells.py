"""Rows of a table whose text cells change and whose other characters do not.

>>> row = '"1";It met.It voted.;"a; b"'
>>> with_cells(row, ["1", "It met.It voted.", "a; b"], {1: "It met. It voted."}, ";")
'"1";It met. It voted.;"a; b"'
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence

from cleantext.text_io import UnreadableText, split_ending

DELIMITERS = ",;\t|"


def find_columns(heading: str, columns: Sequence[str]) -> tuple[str, list[tuple[int, str]]]:
    """Return the delimiter with which the heading holds the columns, and where they stand.

    A column that is there twice has two places.  Raises `UnreadableText` where one is not there.
    """
    for delimiter in DELIMITERS:
        try:
            names = next(csv.reader([heading], delimiter=delimiter))
        except csv.Error as error:
            if "\r" in split_ending(heading)[0]:
                raise UnreadableText("lines end in CR alone; tr '\\r' '\\n' mends that") from error
            raise UnreadableText(f"broken heading: {error}") from error
        if set(columns) <= set(names):
            return delimiter, [place for place in enumerate(names) if place[1] in columns]
    wanted = " and ".join(map(repr, columns))
    hint = ", which must end on its line" if heading.count('"') % 2 else ""
    raise UnreadableText(f"no column {wanted} in the heading {heading.rstrip()[:200]!r}{hint}")


def with_cells(row: str, cells: Sequence[str], texts: Mapping[int, str], delimiter: str) -> str:
    """Return the row, which holds `cells`, with `texts` at their places."""
    changed = {place: text for place, text in texts.items() if text != cells[place]}
    if not changed:
        return row
    if len(cells) == 1 and not changed[0]:  # a blank line is no row
        return '""' + split_ending(row)[1]
    spans = _cell_spans(row, delimiter)
    if [_value(row[start:end]) for start, end in spans] != list(cells):
        return _rewritten(row, [changed.get(n, cell) for n, cell in enumerate(cells)], delimiter)
    pieces: list[str] = []
    done = 0
    for place in sorted(changed):
        start, end = spans[place]
        pieces += row[done:start], _quoted(changed[place], row[start:end], delimiter)
        done = end
    return "".join([*pieces, row[done:]])


def _quoted(text: str, before: str, delimiter: str) -> str:
    """Return a cell as it was written before, with quotes where it needs them now."""
    if before.startswith('"') or any(mark in text for mark in (delimiter, *'"\n\r')):
        return '"' + text.replace('"', '""') + '"'
    return text


def _rewritten(row: str, cells: Sequence[str], delimiter: str) -> str:
    """Return a row in the plainest form, where it was quoted in an odd one."""
    written = io.StringIO(newline="")
    ending = split_ending(row)[1]
    csv.writer(written, delimiter=delimiter, lineterminator=ending).writerow(cells)
    return written.getvalue()


def _cell_spans(row: str, delimiter: str) -> list[tuple[int, int]]:
    """Return where the cells of a row stand, quotes included."""
    mark = re.escape(delimiter)
    cells = re.finditer(rf'(?:^|{mark})("(?:[^"]|"")*"|[^{mark}"\r\n]*)', row)
    return [cell.span(1) for cell in cells]


def _value(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell
