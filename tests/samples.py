"""The sample stories: a folder each, with the source and what should come of it."""

from __future__ import annotations

import json
import pathlib
from typing import NamedTuple

FOLDER = pathlib.Path(__file__).parent.parent / "samples"


class Sample(NamedTuple):
    slug: str
    source: str
    expected: str
    edits: list[dict[str, object]]
    dateline: dict[str, str]


def read(path: pathlib.Path) -> str:
    return path.read_bytes().decode("utf-8")  # read_text would turn CR LF into LF


def load(folder: pathlib.Path) -> Sample:
    edits, dateline = folder / "edits.jsonl", folder / "dateline.json"
    return Sample(
        folder.name,
        read(folder / "source.txt"),
        read(folder / "expected.txt"),
        [json.loads(line) for line in read(edits).splitlines()] if edits.exists() else [],
        json.loads(read(dateline)) if dateline.exists() else {},
    )


SAMPLES = [load(folder) for folder in sorted(FOLDER.iterdir()) if folder.is_dir()]
