"""Small corpora on disk, and what a folder holds."""

from __future__ import annotations

import gzip
import json
import pathlib

DAMAGED = "Talks {n} with the allies. . in Asia ended.The vote is near.\r\nIt was close."
MENDED = "Talks {n} with the allies in Asia ended. The vote is near.\nIt was close."


def rows(count: int) -> list[dict[str, object]]:
    return [{"id": n, "text": DAMAGED.format(n=n), "score": n / 4} for n in range(count)]


def write_jsonl(path: pathlib.Path, count: int) -> pathlib.Path:
    opened = gzip.open if path.suffix == ".gz" else open
    path.parent.mkdir(parents=True, exist_ok=True)
    with opened(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows(count))
    return path


def read_jsonl(folder: pathlib.Path) -> list[dict[str, object]]:
    """Return the rows of all shards in the order of their names."""
    found = []
    for path in sorted(folder.rglob("*.jsonl*")):
        if not path.name.startswith("_"):
            opened = gzip.open if path.suffix == ".gz" else open
            with opened(path, "rt", encoding="utf-8") as file:
                found += map(json.loads, file)
    return found


def letters(folder: pathlib.Path) -> list[dict[str, object]]:
    path = folder / "_dead-letters.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def tree(folder: pathlib.Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
