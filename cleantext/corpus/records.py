"""Records of a corpus file, whole or set aside: one at a time, whatever they hold."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

Row = dict[str, Any]

# A record too long to be kept whole leaves this much of itself in the dead letters.
GLIMPSE = 4096


class Record(NamedTuple):
    """One record as it stands in its file: its first line (from 1), bytes and fields."""

    line: int
    raw: bytes
    row: Row


class Bad(NamedTuple):
    """A record that cannot be cleaned: where it is, why, and its bytes."""

    line: int
    raw: bytes
    reason: str


class RawLine(NamedTuple):
    """A line with its end, from 1; `length` is greater than ``len(raw)`` when it was cut."""

    number: int
    raw: bytes
    length: int


def split_lines(chunks: Iterable[bytes], most: int) -> Iterator[RawLine]:
    """Yield the lines of a byte stream, none longer than `most` bytes in memory."""
    number, held, dropped = 1, bytearray(), 0
    for chunk in chunks:
        start = 0
        while True:
            end = chunk.find(b"\n", start) + 1
            piece = chunk[start : end or len(chunk)]
            room = most - len(held)
            held += piece[:room]
            dropped += max(0, len(piece) - room)
            if not end:
                break
            yield RawLine(number, bytes(held), len(held) + dropped)
            number, held, dropped = number + 1, bytearray(), 0
            start = end
    if held:
        yield RawLine(number, bytes(held), len(held) + dropped)


def read_jsonl(chunks: Iterable[bytes], most: int) -> Iterator[Record | Bad]:
    """Yield the objects of JSON Lines; blank lines are passed over."""
    for number, raw, length in split_lines(chunks, most):
        if length > len(raw):
            yield too_long(number, raw, length, most)
            continue
        if not raw.strip():
            continue
        try:
            row = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError as error:
            yield Bad(number, raw, f"not UTF-8 at byte {error.start} of the line")
        except (ValueError, RecursionError) as error:
            yield Bad(number, raw, f"not JSON: {error or 'nested too deep'}")
        else:
            if isinstance(row, dict):
                yield Record(number, raw, row)
            else:
                yield Bad(number, raw, f"not an object but {json_kind(row)}")


def read_csv(chunks: Iterable[bytes], most: int) -> Iterator[Record | Bad]:
    """Yield the rows of a CSV file with a header; quoted fields may hold line ends."""
    taken: list[RawLine] = []

    def lines() -> Iterator[str]:
        for line in split_lines(chunks, most):
            taken.append(line)
            encoding = "utf-8-sig" if line.number == 1 else "utf-8"
            yield line.raw.decode(encoding, "surrogateescape")

    csv.field_size_limit(most)
    reader = csv.reader(lines(), strict=True)
    header: list[str] | None = None
    while True:
        taken.clear()
        reason = None
        fields: list[str] = []
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            reason = f"not CSV: {error}"
        if not taken:
            return
        number, raw = taken[0].number, b"".join(line.raw for line in taken)
        length = sum(line.length for line in taken)
        if length > len(raw):
            yield too_long(number, raw, length, most)
        elif reason is not None:
            yield Bad(number, raw, reason)
        elif any(map(has_stray_byte, fields)):
            yield Bad(number, raw, "not UTF-8")
        elif header is None:
            header = fields
        elif fields and len(fields) != len(header):
            yield Bad(number, raw, f"{len(fields)} fields under a header of {len(header)}")
        elif fields:
            yield Record(number, raw, dict(zip(header, fields, strict=True)))


def too_long(number: int, raw: bytes, length: int, most: int) -> Bad:
    """Return the bad record for one of more than `most` bytes."""
    return Bad(number, raw[:GLIMPSE], f"{length} bytes, more than the {most} allowed for a record")


def has_stray_byte(text: str) -> bool:
    """Tell whether a byte that is not UTF-8 was carried over as a lone surrogate."""
    return not text.isascii() and any("\udc80" <= c <= "\udcff" for c in text)


def json_kind(value: object) -> str:
    """Return what JSON calls a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    return {"str": "a string", "list": "an array", "dict": "an object"}[type(value).__name__]


def encode_row(row: Row) -> bytes:
    """Return a row as a line of JSON, UTF-8 where it can be."""
    try:
        return json.dumps(row, ensure_ascii=False, default=str).encode("utf-8") + b"\n"
    except UnicodeEncodeError:  # a lone surrogate has no UTF-8
        return json.dumps(row, default=str).encode("ascii") + b"\n"
