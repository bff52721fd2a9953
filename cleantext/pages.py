"""Pages made from the rules and the commands themselves.

``python -m cleantext.pages`` writes them into the folder it is run from, and
``python -m cleantext.pages --check`` names those that are stale and ends with 1.
"""

from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator

import click

from cleantext import __version__
from cleantext.rule_pages import GENERATED, escaped, rules_page


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
        cells = f"`{name}`", escaped(re.sub(r"\s+", " ", text))
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
