"""Pages made from the rules themselves: what each mends, and what it leaves alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from cleantext import FILTERS, Rule
from cleantext.presets import PRESETS, preset

GENERATED = "<!-- Made by python -m cleantext.pages; change the rules or the commands instead. -->"
# Blanks at the end of a line, which editors and readers lose.
TRAILING_RE = re.compile(r"[ ]+$", re.MULTILINE)
# What would be taken for a tag, a link or the edge of a stressed word, where it is no code.
MARKUP_RE = re.compile(
    r"(`[^`]+`) | < | \[ (?= [^]]* \]\( ) | (?<! \w ) _ | _ (?! \w )", re.VERBOSE
)


def rule_page(rule: Rule, *, level: int = 1, rendered: bool = False) -> str:
    """Return the page of one rule in Markdown, to be read as it is or `rendered`.

    It tells what the rule does, and shows its examples.
    """
    doc = _paragraphs(rule.doc or "")  # which python -OO leaves out
    kept = [f"# {why}\n{_marked(' ', text)}" for text, why in rule.keeps]
    fixed = [f"{_marked('-', before)}\n{_marked('+', after)}" for before, after in rule.fixes]
    parts = [
        f"{'#' * level} {rule.id}",
        escaped(doc) if rendered else doc,
        _standing(rule),
        "Mends:",
        _fenced(fixed),
    ]
    if kept:
        parts += ["Leaves alone:", _fenced(kept)]
    return "\n\n".join(parts) + "\n"


def rules_page() -> str:
    """Return the page of all rules, in running order under their groups."""
    rules = [fix.rule for fix in FILTERS]
    parts = [
        GENERATED,
        "# Rules",
        "In running order. In the examples a line that starts with `-` is the text as it came, one "
        "with `+` is what becomes of it; characters that cannot be seen are written as escapes.",
        _rule_table(rules),
        *(rule_page(rule, level=2, rendered=True).rstrip("\n") for rule in rules),
    ]
    return "\n\n".join(parts) + "\n"


def _rule_table(rules: Iterable[Rule]) -> str:
    rows = ["| group | rule | mends |", "| --- | --- | --- |"]
    for group, members in groupby(rules, key=lambda rule: rule.group):
        for rule in members:
            summary = rule.summary.replace("|", "\\|")
            rows.append(f"| {group} | [`{rule.id}`](#{rule.id}) | {summary} |")
            group = ""
    return "\n".join(rows)


def _standing(rule: Rule) -> str:
    """Return the rule's group, the presets that hold it, and what to know of it."""
    presets = [name for name in PRESETS if rule.id in preset(name).ids]
    where = f"in {', '.join(presets)}" if presets else "only when asked for"
    lossy = "; lossy: what it changes cannot be told from the result" if rule.lossy else ""
    return f"Group {rule.group}; {where}{lossy}; since {rule.since}."


def _paragraphs(doc: str) -> str:
    return doc.strip().replace("``", "`")


def escaped(text: str) -> str:
    return MARKUP_RE.sub(lambda match: match[1] or f"\\{match[0]}", text)


def _fenced(examples: list[str]) -> str:
    fence = "```"
    while any(fence in example for example in examples):
        fence += "`"
    return f"{fence}diff\n" + "\n\n".join(examples) + f"\n{fence}"


def _marked(mark: str, text: str) -> str:
    shown = TRAILING_RE.sub(lambda match: r"\x20" * len(match[0]), text)
    return "\n".join(f"{mark} {_visible(line)}".rstrip() for line in shown.split("\n"))


def _visible(line: str) -> str:
    """Return the line with characters that cannot be seen written as escapes."""
    if line.isprintable():
        return line
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in line
    )
