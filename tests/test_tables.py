"""Tables: data that many hands add to."""

import ast
import pathlib
from collections import Counter

import pytest

import cleantext.tables

FOLDER = pathlib.Path(cleantext.tables.__file__).parent
# The places are made by a script, and have lines of several words.
FILES = sorted(file for file in FOLDER.glob("*.py") if file.stem != "places")


def tables_of(file):
    """Every string in the values of a module, which holds phrases with commas, or words."""
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            for part in ast.walk(node.value):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield " ".join(part.value.split())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_entry_stands_twice(file):
    for table in tables_of(file):
        entries = map(str.strip, table.split(",")) if "," in table else table.split()

        assert [entry for entry, times in Counter(entries).items() if entry and times > 1] == []
