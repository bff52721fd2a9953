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

from cleantext.errors import BadLanguageTag, BadSubstitution
from cleantext.presets import is_language_tag
from cleantext.rules import Filter
from cleantext.text_io import is_text_encoding

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


class Settings(NamedTuple):
    """What a settings file asks for: defaults of options, and rules of its own."""

    options: Mapping[str, Any] = {}
    substitutions: tuple[Filter, ...] = ()
    path: str = ""


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
    except OSError:  # what it says may count; reading it again will tell why it can't be read
        return True


def parse_settings(data: bytes, path: str) -> Settings:
    """Return the settings in `data`; raises a usage error that names file and key."""
    toml = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    try:
        table: dict[str, Any] = toml.loads(data.decode("utf-8-sig"))
    except ValueError as error:  # bad TOML, or not UTF-8
        raise click.UsageError(f"{path}: {error}") from error
    if os.path.basename(path) == "pyproject.toml":
        table = _own_table(table, path)
    options: dict[str, Any] = {}
    substitutions: list[Filter] = []
    for key, value in table.items():
        if key == "substitution":
            substitutions = _substitutions(value, path)
        elif key == "mask":
            options["masks"] = _masks(value, path)
        elif key in KEY_TO_OPTION:
            option, is_list = KEY_TO_OPTION[key]
            options[option] = _checked(value, option, is_list, f"{path}: {key}")
        else:
            raise click.UsageError(f"{path}: no setting {key!r}{_meant(key)}")
    return Settings(options, tuple(substitutions), path)


def _checked(value: Any, option: str, is_list: bool, where: str) -> Any:
    """Return what a key holds; raises a usage error where its option cannot take that."""
    items = value if is_list and isinstance(value, list) else [value]
    if is_list != isinstance(value, list) or not all(isinstance(item, str) for item in items):
        raise click.UsageError(f"{where} must be {'a list of strings' if is_list else 'a string'}")
    for item in items:
        problem = why_unfit(option, item)
        if problem:
            raise click.UsageError(f"{where}: {problem}")
    return value


def _own_table(table: dict[str, Any], path: str) -> dict[str, Any]:
    """Return what is ours in a ``pyproject.toml``, if anything is."""
    for key in ("tool", "cleantext"):
        table = table.get(key, {})
        if not isinstance(table, dict):
            raise click.UsageError(f"{path}: {key} must be a table, as in [tool.cleantext]")
    return table


def why_unfit(option: str, value: str) -> str:
    """Return what is wrong with the value of an option, nothing where it may stand."""
    if option == "language" and not is_language_tag(value):
        return str(BadLanguageTag(value))
    if option == "encoding" and not is_text_encoding(value):
        return f"{value!r} is no text encoding; try utf-8, cp1252 or auto"
    if option in ("protect", "split"):
        try:
            pattern = re.compile(value)
        except re.error as error:
            return f"{value!r}: {error}"
        if option == "split" and pattern.match(""):
            return f"{value!r} matches where there is nothing"
    return ""


def _meant(key: str) -> str:
    from difflib import get_close_matches

    if key == "tool":
        return "; [tool.cleantext] is for pyproject.toml, here its settings stand at the top"
    near = get_close_matches(key, KNOWN_KEYS, n=1)
    return f"; did you mean {near[0]}?" if near else f"; known are {', '.join(KNOWN_KEYS)}"


def _masks(table: object, path: str) -> list[str]:
    """Return a table of placeholders the way that they stand on the command line."""
    if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
        raise click.UsageError(f"{path}: mask must be a table of placeholders, as in url = '<URL>'")
    return [f"{rule}={placeholder}" for rule, placeholder in table.items()]


def _substitutions(tables: object, path: str) -> list[Filter]:
    if not isinstance(tables, list):
        raise click.UsageError(f"{path}: write [[substitution]], with two brackets")
    from cleantext.substitutions import read_substitutions

    try:
        return read_substitutions(tables, origin=path)
    except BadSubstitution as error:
        raise click.UsageError(str(error)) from error
