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


def read_if_there(path: pathlib.Path) -> str:
    return read(path) if path.exists() else ""


def load(folder: pathlib.Path) -> Sample:
    """Return the sample in a folder; one that is new may have a source and nothing more."""
    return Sample(
        folder.name,
        read(folder / "source.txt"),
        read_if_there(folder / "expected.txt"),
        [json.loads(line) for line in read_if_there(folder / "edits.jsonl").splitlines()],
        json.loads(read_if_there(folder / "dateline.json") or "{}"),
    )


SAMPLES = [load(folder) for folder in sorted(FOLDER.iterdir()) if folder.is_dir()]
