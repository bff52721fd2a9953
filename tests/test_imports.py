"""Imports go one way: each part of the package knows nothing but those below it."""

from __future__ import annotations

import ast
import pathlib
from collections.abc import Iterator

import pytest

import cleantext

# From the leaves up, each line above all that it may import; "cleantext" is what the package
# itself exports.
LAYERS = [
    line.split()
    for line in """
        errors tables
        edits patterns text_io processes json_lines
        rules lines layout markup findings csv_cells encodings misread_bytes
        sentences odd_characters masks folding wraps
        dateline
        credits
        boilerplate
        filters
        pipeline
        presets
        substitutions
        cleantext
        rule_pages corpus
        adapters cli
        pages __main__
    """.strip().split("\n")
]
HEIGHT = {part: height for height, parts in enumerate(LAYERS) for part in parts}
ROOT = pathlib.Path(cleantext.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))


def part_of(module: str) -> str:
    return module.split(".")[1] if "." in module else module


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "cleantext":
            yield from (
                f"cleantext.{alias.name}" if alias.name in HEIGHT else "cleantext"
                for alias in node.names
            )
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cleantext."):
            yield str(node.module)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(path: pathlib.Path) -> None:
    name = path.relative_to(ROOT).with_suffix("").parts[0]
    part = "cleantext" if name == "__init__" else name
    for module in imported(ast.parse(path.read_text(encoding="utf-8"))):
        other = part_of(module)
        assert other == part or HEIGHT[other] < HEIGHT[part], f"{part} imports {module}"
