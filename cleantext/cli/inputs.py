"""The inputs of a command: which they are, how they are cut, and what went wrong with them."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import click

from cleantext.cli.mending import Outcome
from cleantext.cli.options import Command, check_value, gather, with_options
from cleantext.cli.output import Output, Progress, tell
from cleantext.cli.records import Input, Passages, Reader, Record
from cleantext.text_io import Source, UnreadableText, open_file, rewritable

STDIN = "-"
STDIN_NAME = "standard input"

# Of one input, so that a feed without the field does not bury all else.
MOST_PROBLEMS = 10

# How the files end that are no plain text, and what reads them as what they are.
JSONL_HINT = "--jsonl --field NAME reads the text in it"
CSV_HINT = "--csv --field NAME reads the text in it"
SUFFIX_TO_HINT = {
    ".jsonl": JSONL_HINT,
    ".ndjson": JSONL_HINT,
    ".json": f"{JSONL_HINT} if each line holds an object; JSON arrays cannot be read",
    ".csv": CSV_HINT,
    ".tsv": CSV_HINT,
}


class Reading(NamedTuple):
    """How the inputs are to be read, as the command line says.

    Not every command knows of headlines and of a field for datelines.
    """

    files: Sequence[str]
    by: str | None
    null: bool
    split: str | None
    jsonl: bool
    csv: bool
    fields: Sequence[str]
    encoding: str | None
    title: str | None = None
    title_field: str | None = None
    dateline_field: str | None = None

    @property
    def ways(self) -> list[str]:
        """The options given that tell how an input is cut; without one it is a whole."""
        ways = {
            "--by": self.by, "--null": self.null, "--split": self.split is not None,
            "--jsonl": self.jsonl, "--csv": self.csv,
        }  # fmt: skip
        return [option for option, given in ways.items() if given]

    def refuse_plain_reading(self) -> None:
        """Raise a usage error for the first file whose quoting would be torn as plain text.

        Who names the unit that is the default anyway means plain text.
        """
        if self.jsonl or self.csv or self.by == "document":
            return
        for file in self.files:
            hint = _hint_for(file)
            if hint:
                raise click.UsageError(
                    f"{file}: its name is not one of plain text; {hint}; "
                    "--by document rewrites it as plain text all the same"
                )

    def reader(self, *, keep_form: bool, repair_ends: bool = False) -> Reader:
        """Return what cuts an input into records; raises a usage error for two ways at once."""
        given = self.ways
        if len(given) > 1:
            raise click.UsageError(f"{' and '.join(given)} cannot go together")
        if (self.jsonl or self.csv) != bool(self.fields):
            raise click.UsageError(
                f"{given[0]} needs a --field, which holds the text"
                if given
                else "--field goes with --jsonl or --csv"
            )
        if self.title_field and not self.fields:
            raise click.UsageError("--title-field goes with --jsonl or --csv")
        if self.title and self.fields:
            raise click.UsageError("--title is for plain text; name a --title-field")
        if self.dateline_field and not self.jsonl:
            raise click.UsageError("--dateline-field goes with --jsonl")
        if self.dateline_field and any(
            f"{text}.".startswith(f"{self.dateline_field}.")
            for text in (*self.fields, self.title_field or "")
        ):
            raise click.UsageError("--dateline-field needs a field of its own, which holds no text")
        fields = tuple(dict.fromkeys(self.fields))
        if self.jsonl:
            from cleantext.cli.json_lines import read_lines

            return partial(
                read_lines,
                fields=fields,
                title_field=self.title_field,
                dateline_field=self.dateline_field,
            )
        if self.csv:
            from cleantext.cli.csv_rows import read_rows

            return partial(read_rows, columns=fields, title_column=self.title_field)
        return Passages(
            "null" if self.null else self.by or "document",
            keep_form=keep_form,
            repair_ends=repair_ends,
            splitter=re.compile(self.split, re.MULTILINE) if self.split is not None else None,
            title=self.title or "",
        )


INPUT_OPTIONS = (
    click.option(
        "--by", type=click.Choice(["document", "paragraph", "line"]), metavar="UNIT",
        help="Take each document, paragraph or line by itself; lines are written as they come.  "
        "[default: document]",
    ),
    click.option("--null", "-0", is_flag=True, help="A zero byte ends each document."),
    click.option(
        "--split", callback=check_value, metavar="REGEX",
        help="What matches stands between two documents.",
    ),
    click.option("--jsonl", is_flag=True, help="Read JSON Lines, with text in each --field."),
    click.option("--csv", is_flag=True, help="Read a table, with text in each --field."),
    click.option(
        "--field", "-f", "fields", multiple=True, metavar="NAME",
        help="A field that holds text, as in body or article.body; may be repeated.",
    ),
    click.option(
        "--encoding", "-e", callback=check_value, metavar="NAME",
        help="The encoding of the input; auto reads it to the end and goes by its bytes.  "
        "[default: utf-8, or what its byte order mark says]",
    ),
    # Whether a file can be read is seen when its turn comes; it is no reason to read none.
    click.argument(
        "files", nargs=-1, type=click.Path(allow_dash=True, readable=False), metavar="[FILE]..."
    ),
)  # fmt: skip


TITLE_OPTIONS = (
    click.option(
        "--title", metavar="TEXT",
        help="The headline of the story, which is cut where it stands again above the body.",
    ),
    click.option(
        "--title-field", metavar="NAME", help="With --jsonl or --csv, the field of the headline.",
    ),
)  # fmt: skip


dateline_option = click.option(
    "--dateline-field",
    metavar="NAME",
    help="With --jsonl, put the dateline that was cut into this field.",
)

input_options = gather(INPUT_OPTIONS, Reading, "reading")


def title_options(command: Command) -> Command:
    """Give a command with `input_options` those that name headlines, too."""
    return with_options(command, TITLE_OPTIONS)


class Inputs:
    """The inputs one after the other, and a count of what went wrong."""

    def __init__(self, reading: Reading) -> None:
        self.files = reading.files or (STDIN,)
        self.failures = 0
        self._encoding = reading.encoding
        self._null = reading.null
        self._whole = not reading.ways
        self._told: Counter[str] = Counter()
        self._progress = Progress(0, None)

    def each(self, use: Callable[[Input], None], output: Output | None = None) -> None:
        """Open one input after the other; what is wrong with one is told, and the next is used.

        None may be the file that `output` goes to.  Without one, each will be rewritten.
        """
        self._progress = Progress(len(self.files), output)
        for number, file in enumerate(self.files):
            self._progress.show(number)
            name = STDIN_NAME if file == STDIN else file or "''"
            try:
                with contextlib.closing(_open(file, output)) as source:
                    opened = Input(
                        source,
                        self._encoding,
                        once=file == STDIN,
                        may_hold_zeros=self._null,
                        rewritten=output is None,
                    )
                    if self._whole and _hint_for(name):
                        self._tell(f"{name}: read as plain text; {_hint_for(name)}")
                    use(opened)
                    if opened.broken:
                        self.fail(name, f"{opened.broken}; what stands before it was read")
            except BrokenPipeError:
                raise
            except UnreadableText as error:
                self.fail(name, str(error))
            except IsADirectoryError:
                within = os.path.join(name, "*.txt")
                self.fail(name, f"it is a folder; name the files in it, as in {within}")
            except FileNotFoundError as error:
                self.fail(name, f"{error.strerror}{_meant(name)}")
            except OSError as error:
                self.fail(name, error.strerror or str(error))
            unsaid = self._told.pop(name, 0) - MOST_PROBLEMS
            if unsaid > 0:
                self._tell(f"{name}: and {unsaid} more like these")
        self._progress.clear()

    def tell_problems(
        self, source: Input, record: Record, outcomes: Sequence[Outcome] = ()
    ) -> None:
        """Tell what could not be read of a record, and which of its texts could not be mended."""
        for problem in record.problems:
            self.fail(source.name, problem, record.name(source.name))
        for field, outcome in zip(record.fields, outcomes, strict=False):
            if outcome.problem:
                self.fail(source.name, outcome.problem, record.name(source.name, field))

    def fail(self, name: str, problem: str, place: str = "") -> None:
        """Count a failure and tell it, but for the many of one input."""
        self.failures += 1
        self._told[name] += 1
        if self._told[name] <= MOST_PROBLEMS:
            self._tell(f"{place or name}: {problem}")

    def _tell(self, message: str) -> None:
        self._progress.clear()
        tell(message)


def _open(file: str, output: Output | None) -> Source:
    if file == STDIN and sys.stdin is None:  # closed by whoever started us
        raise UnreadableText("it is closed")
    if file == STDIN and sys.stdin.closed:
        raise UnreadableText("it has been read already")
    if file == STDIN and sys.stdin.isatty() and sys.stderr is not None and sys.stderr.isatty():
        tell("waiting for text; Ctrl-D on a line of its own ends it")
    if output is None:
        rewritable(file)  # before it is opened, for what is read from a pipe is gone
    source = Source(STDIN_NAME, sys.stdin.buffer) if file == STDIN else open_file(file)
    if output and output.is_file(file if file != STDIN else 0):
        source.close()
        raise UnreadableText("it is the output too; use --in-place to rewrite a file")
    return source


def _hint_for(name: str) -> str:
    """Return how a file of that name is commonly read, nothing where as plain text."""
    suffix = os.path.splitext(name.lower().removesuffix(".gz"))[1]
    return SUFFIX_TO_HINT.get(suffix, "")


def _meant(name: str) -> str:
    """Return a question for who has misspelt a command, or takes an option for one."""
    from difflib import get_close_matches

    from cleantext.cli import COMMANDS

    if name in ("help", "version"):
        return f"; did you mean --{name}?"
    near = get_close_matches(name, COMMANDS, n=1, cutoff=0.75)
    return f"; did you mean the command {near[0]}?" if near else ""
