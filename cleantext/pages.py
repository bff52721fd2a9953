"""Pages made from the rules and the commands themselves.

``python -m cleantext.pages`` writes them into the folder it is run from, and
``python -m cleantext.pages --check`` names those that are stale and ends with 1.
"""

from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

import click

from cleantext import FILTERS, Rule, __version__
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
        _escaped(doc) if rendered else doc,
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


def _escaped(text: str) -> str:
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


# The commands


def _commands() -> Iterator[tuple[str, click.Command]]:
    """Yield each command with its full name; the first is the whole."""
    from cleantext.cli import main

    yield "cleantext", main
    with click.Context(main, info_name="cleantext") as ctx:
        for name in main.list_commands(ctx):
            command = main.get_command(ctx, name)
            assert command is not None
            yield f"cleantext {name}", command


def _options(command: click.Command) -> list[tuple[str, str]]:
    from cleantext.cli import main

    with click.Context(command, **main.context_settings) as ctx:
        options = (p for p in command.get_params(ctx) if isinstance(p, click.Option))
        records = (option.get_help_record(ctx) for option in options)
        return [record for record in records if record]


def _help(command: click.Command) -> str:
    import inspect

    return re.sub(r"(?<!\n)\n(?!\n)", " ", inspect.cleandoc(command.help or ""))


EXIT_CODES = (
    ("0", "Done."),
    ("1", "--check found work, or some input could not be read or mended."),
    ("2", "The command line or a settings file makes no sense."),
    ("130", "Ended by Ctrl-C; another signal gives 128 and its number."),
)

FILES = (
    ("cleantext.toml", "Settings; the nearest in this folder or above, up to the repository."),
    ("pyproject.toml", "The same, under [tool.cleantext]."),
)

SETTINGS = (
    ("preset, language, encoding", "A string, as the option of that name takes."),
    ("only, with, without, protect", "A list of strings, as the option of that name takes."),
    ("[mask]", 'Placeholders by the id of their rule, as in url = "<URL>".'),
    (
        "[[substitution]]",
        "A rule of one's own: its id, pattern and replacement; examples, group and doc may follow.",
    ),
)

EXAMPLES = (
    ("cleantext story.txt", "Mend a file, to standard output."),
    ("cleantext --diff story.txt", "Show what would change."),
    ("cleantext --in-place --backup .bak folder/*.txt", "Mend files, and keep the old ones."),
    ("cleantext --jsonl --field body feed.jsonl", "Mend a field of JSON Lines."),
    ("tail -f feed.log | cleantext --by line", "Mend a feed as it comes."),
)


def cli_page() -> str:
    """Return the reference of the command line in Markdown."""
    parts = [GENERATED, "# The command line"]
    for name, command in _commands():
        if isinstance(command, click.Group):
            parts += [_help(command), f"`{name} [OPTIONS] [FILE]...` is `{name} clean`."]
            parts.append(_table(("exit code", "means"), EXIT_CODES))
            parts.append(_table(("file", "holds"), FILES))
            parts.append(_table(("setting", "holds"), SETTINGS))
            continue
        parts += [f"## {name}", _help(command), _table(("option", "does"), _options(command))]
    return "\n\n".join(parts) + "\n"


def _table(heading: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    lines = [f"| {heading[0]} | {heading[1]} |", "| --- | --- |"]
    for name, text in rows:
        cells = f"`{name}`", _escaped(re.sub(r"\s+", " ", text))
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def man_page() -> str:
    """Return the manual page, made from the texts that ``--help`` shows."""
    from cleantext.cli.clean import command as clean

    lines = [
        f'.TH CLEANTEXT 1 "" "cleantext-wire {__version__}" "User Commands"',
        ".nh",  # an id with a hyphen more would be another
        ".ad l",
        ".SH NAME",
        r"cleantext \- mend scraped news\-wire copy",
        ".SH SYNOPSIS",
        ".B cleantext",
        r"[\fIOPTIONS\fR] [\fIFILE\fR]...",
        ".br",
        ".B cleantext",
        r"\fICOMMAND\fR [\fIOPTIONS\fR] [\fIARGUMENT\fR]...",
        ".SH DESCRIPTION",
    ]
    commands = list(_commands())
    lines.append(_roff(_help(commands[0][1])).replace("\n\n", "\n.PP\n"))
    lines += [".SH OPTIONS", *_definitions(_options(clean))]
    lines += [".SH COMMANDS", _roff("cleantext COMMAND --help tells the options of each.")]
    for name, command in commands[2:]:
        lines += [".TP", rf"\fB{_roff(name)}\fR", _roff(_help(command))]
    lines += [".SH EXIT STATUS", *_definitions(EXIT_CODES)]
    lines += [".SH FILES", *_definitions(FILES)]
    lines += [".SH SETTINGS", *_definitions(SETTINGS)]
    lines += [".SH EXAMPLES", *_definitions(EXAMPLES)]
    return "\n".join(lines) + "\n"


def _definitions(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, text in rows:
        yield from (".TP", rf"\fB{_roff(name)}\fR", _roff(re.sub(r"\s+", " ", text)))


def _roff(text: str) -> str:
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.MULTILINE)


PAGES: dict[str, Callable[[], str]] = {
    "docs/rules.md": rules_page,
    "docs/cli.md": cli_page,
    "docs/cleantext.1": man_page,
}


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; name the pages that are stale.")
def main(check: bool) -> None:
    """Write the pages that are made from rules and commands."""
    stale = []
    for name, make in PAGES.items():
        path, page = pathlib.Path(name), make()
        if path.is_file() and path.read_text("utf-8") == page:
            continue
        stale.append(name)
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(page, "utf-8")
    for name in stale:
        click.echo(f"{name} {'is stale' if check else 'written'}")
    if check and stale:
        sys.exit(1)


if __name__ == "__main__":
    main()
