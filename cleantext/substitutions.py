r"""Rules of one's own, made from plain data.

A table holds an `id`, a `pattern` (a regular expression of Python's `re`), and its
`replacement` (with ``\1`` or ``\g<name>`` for groups).  It may hold `examples`, pairs
of text before and after that the rule is held to, equal where the text must stay; a
`group`, by which the rule can be chosen with others; and a `doc`, its page.

>>> table = {
...     "id": "per-cent",
...     "pattern": r"(\d) pct\b",
...     "replacement": r"\1 per cent",
...     "examples": [["3 pct", "3 per cent"], ["PCT rules", "PCT rules"]],
... }
>>> from cleantext import preset
>>> preset("wire").then(*read_substitutions([table]))("Rates rose 3 pct.")
'Rates rose 3 per cent.'

The rules made here are filters like any other, but for one law: nobody can promise that
the time of an unknown pattern grows no faster than the text.  ``(\w+\s?)*$`` and its like
may hang, and are their author's risk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress

from cleantext.errors import BadSubstitution
from cleantext.filters import FILTERS
from cleantext.patterns import Pattern
from cleantext.presets import GROUPS, RENAMED
from cleantext.rules import Filter, Rule, Substitution

# The group of rules that name no other, after the house style of a newsroom.
HOUSE = "house"

REQUIRED = ("id", "pattern", "replacement")
OPTIONAL = ("examples", "group", "doc")

NAME_RE = Pattern(r"[a-z][a-z0-9]* (?: -[a-z0-9]+ )*")


class Expansion:
    """Makes the replacement of a match from a template with references to groups."""

    __slots__ = ("template",)

    def __init__(self, template: str) -> None:
        self.template = template

    def __call__(self, match: re.Match[str]) -> str:
        return match.expand(self.template)


def read_substitutions(
    tables: Iterable[Mapping[str, object]], origin: str = "substitutions"
) -> list[Filter]:
    """Return a filter for each of `tables`, in their order.

    `origin` names the file that they are from, for messages.  Raises `BadSubstitution`
    where a table lacks a key or has one too many, its pattern or replacement does not
    compile, its id is taken, an example does not hold, or the rule would change its own
    work again.
    """
    taken = {*(fix.rule.id for fix in FILTERS), *GROUPS, *RENAMED, HOUSE}
    made = []
    for number, table in enumerate(tables, 1):
        fix = _read(table, f"{origin}: substitution {number}", taken)
        taken.add(fix.rule.id)
        made.append(fix)
    return made


def _read(table: object, where: str, taken: set[str]) -> Filter:
    if not isinstance(table, Mapping):
        raise BadSubstitution(where, "this is no table; write [[substitution]] above its keys")
    if isinstance(table.get("id"), str):
        where = f"{where} ({table['id']})"
    texts = _texts(table, where)
    name, pattern, replacement = (texts[key] for key in REQUIRED)
    group = texts.get("group", HOUSE)
    for given in (name, group):
        if not NAME_RE.fullmatch(given):
            raise BadSubstitution(where, f"{given!r} is not small letters with hyphens between")
    if name in taken:
        raise BadSubstitution(where, "this id is taken; give the rule another")
    examples = _examples(table.get("examples", ()), where)
    fix = Filter(
        Rule(
            id=name,
            group=group,
            doc=texts.get("doc", f"Replace {pattern!r} with {replacement!r}."),
            fixes=tuple(pair for pair in examples if pair[0] != pair[1]),
            keeps=tuple((text, "an example") for text, after in examples if text == after),
        ),
        _compile(pattern, replacement, where),
    )
    for before, after in examples:
        _hold(fix, before, after, where)
    with suppress(re.error, IndexError):  # it holds groups, so what it puts is not known
        _leave_alone(fix, re.sub(r"\A", replacement, ""), where)
    return fix


def _texts(table: Mapping[str, object], where: str) -> dict[str, str]:
    """Return the keys of `table` that must be strings, all of them there."""
    missing = [key for key in REQUIRED if key not in table]
    if missing:
        raise BadSubstitution(where, f"it has no {' and no '.join(missing)}")
    unknown = [key for key in table if key not in (*REQUIRED, *OPTIONAL)]
    if unknown:
        known = ", ".join((*REQUIRED, *OPTIONAL))
        raise BadSubstitution(where, f"{unknown[0]!r} is no key of it; known are {known}")
    texts = {}
    for key, value in table.items():
        if key != "examples":
            if not isinstance(value, str):
                raise BadSubstitution(where, f"{key} must be a string, not {value!r}")
            texts[key] = value
    return texts


def _compile(pattern: str, replacement: str, where: str) -> Substitution:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise BadSubstitution(where, f"the pattern does not compile: {error}") from error
    try:
        compiled.sub(replacement, "")
    except (re.error, IndexError) as error:  # IndexError: a name that no group has
        raise BadSubstitution(where, f"the replacement does not fit: {error}") from error
    return Substitution(compiled, Expansion(replacement))


def _examples(given: object, where: str) -> list[tuple[str, str]]:
    pairs = []
    for pair in given if isinstance(given, (list, tuple)) else [given]:
        if isinstance(pair, Mapping) and pair.keys() == {"before", "after"}:
            pair = [pair["before"], pair["after"]]
        match pair:
            case [str(before), str(after)]:
                pairs.append((before, after))
            case _:
                reason = f"examples must be pairs of before and after, and {pair!r} is none"
                raise BadSubstitution(where, reason)
    return pairs


def _hold(fix: Filter, before: str, after: str, where: str) -> None:
    """Hold a filter to an example: what it makes, and that it makes nothing more of that."""
    made = fix(before)
    if made != after:
        raise BadSubstitution(where, f"{before!r} becomes {made!r}, and not {after!r}")
    _leave_alone(fix, made, where)


def _leave_alone(fix: Filter, made: str, where: str) -> None:
    """Hold a filter to its own work: the chain runs again until nothing changes."""
    again = fix(made)
    if again != made:
        reason = f"{made!r}, its own work, becomes {again!r}; a rule must leave that alone"
        raise BadSubstitution(where, reason)
