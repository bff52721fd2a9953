"""Settings from ``cleantext.toml``, ``pyproject.toml`` or the file that ``--config`` names.

A settings file chooses rules and defines substitutions of its own; it never makes
the command import or run code.  In ``pyproject.toml`` everything stands under
``[tool.cleantext]``.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import re
import sys
from collections.abc import Mapping
from typing import Any, NamedTuple

import click

from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, Substitution

# The group of the rules that settings define, after the house style of a newsroom.
HOUSE = "house"

# Keys of a settings file, the option each is the default of, and whether it holds a list.
KEY_TO_OPTION: dict[str, tuple[str, bool]] = {
    "preset": ("preset", False),
    "language": ("language", False),
    "only": ("only", True),
    "with": ("include", True),
    "without": ("without", True),
    "protect": ("protect", True),
    "encoding": ("encoding", False),
}

KNOWN_KEYS = (*KEY_TO_OPTION, "mask", "substitution")

RULE_ID_RE = Pattern(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


class Settings(NamedTuple):
    """What a settings file asks for: defaults of options, and rules of its own."""

    options: Mapping[str, Any] = {}
    substitutions: tuple[Filter, ...] = ()


def read_settings(path: str | None) -> Settings:
    """Return the settings in the file at `path`, or in the nearest that is found."""
    if path is None:
        with contextlib.suppress(OSError):  # the folder that we are in is gone
            path = find_settings(os.getcwd())
    if path is None:
        return Settings()
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise click.UsageError(f"{path}: {error.strerror or error}") from error
    return parse_settings(data, path)


def find_settings(folder: str) -> str | None:
    """Return the settings file that is nearest above `folder`, no further than its repository."""
    while True:
        own = os.path.join(folder, "cleantext.toml")
        if os.path.isfile(own):
            return own
        shared = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(shared) and _mentions_us(shared):
            return shared
        parent = os.path.dirname(folder)
        if parent == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = parent


def _mentions_us(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return b"tool.cleantext" in file.read()
    except OSError:
        return False


def parse_settings(data: bytes, path: str) -> Settings:
    """Return the settings in `data`; raises a usage error that names file and key."""
    toml = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    try:
        table: dict[str, Any] = toml.loads(data.decode("utf-8"))
    except ValueError as error:  # bad TOML, or not UTF-8
        raise click.UsageError(f"{path}: {error}") from error
    if os.path.basename(path) == "pyproject.toml":
        table = table.get("tool", {}).get("cleantext", {})
    options: dict[str, Any] = {}
    substitutions: list[Filter] = []
    for key, value in table.items():
        if key == "substitution":
            substitutions = _substitutions(value, path)
            continue
        if key == "mask":
            options["masks"] = _masks(value, path)
            continue
        if key not in KEY_TO_OPTION:
            raise click.UsageError(f"{path}: no setting {key!r}{_meant(key)}")
        option, is_list = KEY_TO_OPTION[key]
        items = value if is_list and isinstance(value, list) else [value]
        if is_list != isinstance(value, list) or not all(isinstance(item, str) for item in items):
            wanted = "a list of strings" if is_list else "a string"
            raise click.UsageError(f"{path}: {key} must be {wanted}")
        options[option] = value
    return Settings(options, tuple(substitutions))


def _meant(key: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(key, KNOWN_KEYS, n=1)
    return f"; did you mean {near[0]}?" if near else f"; known are {', '.join(KNOWN_KEYS)}"


def _masks(table: object, path: str) -> list[str]:
    """Return a table of placeholders the way that they stand on the command line."""
    if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
        raise click.UsageError(f"{path}: mask must be a table of placeholders, as in url = '<URL>'")
    return [f"{rule}={placeholder}" for rule, placeholder in table.items()]


class Expansion:
    """Makes the replacement of a match from a template with group references."""

    __slots__ = ("template",)

    def __init__(self, template: str) -> None:
        self.template = template

    def __call__(self, match: re.Match[str]) -> str:
        return match.expand(self.template)


def _substitutions(tables: object, path: str) -> list[Filter]:
    if not isinstance(tables, list):
        raise click.UsageError(f"{path}: write [[substitution]], with two brackets")
    from cleantext import FILTERS

    made: list[Filter] = []
    taken = {fix.rule.id for fix in FILTERS}
    for number, table in enumerate(tables, 1):
        where = f"{path}: substitution {number}"
        fix = _substitution(table, where)
        if fix.rule.id in taken:
            raise click.UsageError(f"{where}: there is a rule {fix.rule.id!r} already")
        taken.add(fix.rule.id)
        made.append(fix)
    return made


def _substitution(table: Mapping[str, Any], where: str) -> Filter:
    for key in ("id", "pattern", "replacement"):
        if not isinstance(table.get(key), str):
            raise click.UsageError(f"{where}: {key} is missing, or is not a string")
    unknown = set(table) - {"id", "pattern", "replacement", "examples"}
    if unknown:
        raise click.UsageError(f"{where}: unknown key {min(unknown)!r}")
    rule_id = table["id"]
    where = f"{where} ({rule_id})"
    if not RULE_ID_RE.fullmatch(rule_id):
        raise click.UsageError(f"{where}: an id is lower-case words with hyphens between them")
    examples = _examples(table.get("examples", []), where)
    try:
        pattern = re.compile(table["pattern"])
        pattern.sub(table["replacement"], "")
    except (re.error, IndexError) as error:  # such as a group that there is not
        raise click.UsageError(f"{where}: {error}") from error
    fix = Filter(
        Rule(
            id=rule_id,
            group=HOUSE,
            doc=f"Replace what matches {table['pattern']!r} with {table['replacement']!r}.",
            fixes=tuple(pair for pair in examples if pair[0] != pair[1]),
            keeps=tuple((before, "an example") for before, after in examples if before == after),
        ),
        Substitution(pattern, Expansion(table["replacement"])),
    )
    _hold_to_examples(fix, examples, where)
    return fix


def _examples(given: object, where: str) -> list[tuple[str, str]]:
    if not isinstance(given, list):
        raise click.UsageError(f"{where}: examples must be a list of pairs [before, after]")
    pairs = []
    for pair in given:
        if not (
            isinstance(pair, list) and len(pair) == 2 and all(isinstance(t, str) for t in pair)
        ):
            raise click.UsageError(f"{where}: {pair!r} is no pair [before, after]")
        pairs.append((pair[0], pair[1]))
    return pairs


def _hold_to_examples(fix: Filter, examples: list[tuple[str, str]], where: str) -> None:
    for before, after in examples:
        made = fix(before)
        if made != after:
            raise click.UsageError(f"{where}: {before!r} becomes {made!r}, not {after!r}")
        if (again := fix(made)) != made:
            raise click.UsageError(
                f"{where}: {before!r} becomes {made!r}, and that {again!r}; "
                "a second run must change nothing"
            )
