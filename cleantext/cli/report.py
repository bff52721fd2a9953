"""``cleantext report``: a page that shows what was damaged and how it was mended."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from html import escape
from typing import NamedTuple, TextIO

import click

from cleantext.cli.inputs import STDIN, Inputs, Reading, input_options, title_options
from cleantext.cli.mending import Mender
from cleantext.cli.options import Selection, pipeline_options
from cleantext.cli.output import Output
from cleantext.cli.records import Input
from cleantext.cli.sinks import Statistics
from cleantext.filters import FILTERS
from cleantext.pipeline import Result

STDOUT = "-"

STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em }
table { border-collapse: collapse }
td, th { padding: .1em .8em; text-align: left; border-bottom: 1px solid #8884 }
td.n { text-align: right; font-variant-numeric: tabular-nums }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid #8884;
      padding-left: 1em }
del { background: #f552; color: #c33 }
ins { background: #2a52; color: #283; text-decoration: none }
@media (prefers-color-scheme: dark) { del { color: #f88 } ins { color: #8d8 } }
p.note { margin: .2em 0; font-size: .9em; opacity: .8 }
"""


@click.command("report")
@pipeline_options
@input_options
@title_options
@click.option(
    "--output",
    "-o",
    "target",
    default=STDOUT,
    type=click.Path(allow_dash=True, dir_okay=False),
    metavar="FILE",
    help="Write the page to FILE, not to standard output.",
)
@click.option(
    "--most",
    type=click.IntRange(min=0),
    default=200,
    show_default=True,
    metavar="N",
    help="Show the first N texts that change; the counts are of all.",
)
@click.pass_context
def command(
    ctx: click.Context, /, *, selection: Selection, reading: Reading, target: str, most: int
) -> None:
    """Make a page in HTML of what would be mended in each FILE, and change none.

    It counts the edits of each rule, and shows the texts that change with what goes
    struck out and what comes marked; point at an edit to see its rule.
    """
    if any(_is_same(file, target) for file in reading.files or (STDIN,)):
        raise click.UsageError(f"{target} is an input: the page would take its place")
    mender = Mender(selection.pipeline(), explaining=True)
    reader = reading.reader(keep_form=False)
    output = Output()
    file = None
    if target != STDOUT:  # opened now, for nobody wants to learn after a long run that it can't be
        file = ctx.with_resource(_page_file(target))
    inputs = Inputs(reading)
    counts = Statistics()
    shown: list[str] = []

    def look_through(source: Input) -> None:
        for record in reader(source):
            outcomes = mender.mend(record.texts, record.title)
            inputs.tell_problems(source, record, outcomes)
            counts.add(outcomes)
            for outcome, field in zip(outcomes, record.fields, strict=True):
                if outcome.result and outcome.result.steps and len(shown) < most:
                    shown.append(show_text(record.name(source.name, field), outcome.result))

    inputs.each(look_through, output)
    page = show_page(counts, shown)
    if inputs.failures and not counts.texts:
        ctx.exit(1)  # nothing was read, and an older page tells more than an empty one
    if file:
        _write(page, file)
    else:
        output.write(page)
        output.flush()
    ctx.exit(1 if inputs.failures else 0)


@contextlib.contextmanager
def _page_file(path: str) -> Iterator[TextIO]:
    """Open the file of a page; one that was not there before, and stays empty, goes again."""
    is_new = not os.path.lexists(path)
    try:
        with open(path, "a", encoding="utf-8") as file:
            yield file
    finally:
        with contextlib.suppress(FileNotFoundError):
            if is_new and os.path.getsize(path) == 0:
                os.unlink(path)


def _write(page: str, file: TextIO) -> None:
    try:
        with file:
            if os.path.isfile(file.name):  # and no device, which holds no older page
                file.truncate(0)
            file.write(page)
    except OSError as error:
        raise OSError(error.errno, error.strerror, file.name) from error


def _is_same(file: str, target: str) -> bool:
    opened = 0 if file == STDIN else file
    return os.path.isfile(target) and os.path.exists(opened) and os.path.samefile(opened, target)


class Change(NamedTuple):
    """All that was done at one place of the source: its span, the new text, and the rules."""

    start: int
    end: int
    after: str
    rules: tuple[str, ...]


def changes_of(result: Result) -> Iterator[Change]:
    """Yield what became of the source, place by place; edits that touch are one change.

    >>> from cleantext import explain
    >>> for change in changes_of(explain("The talks ended. . at noon.It rained.")):
    ...     print(change)
    Change(start=15, end=18, after='', rules=('stray-period',))
    Change(start=27, end=27, after=' ', rules=('missing-space',))
    """
    start = end = -1
    grown = growth = 0  # by how much the text is longer before this place, and here
    rules: dict[str, None] = {}
    for edit in (*result.edits, None):
        if edit is None or edit.start > end:
            if rules:
                after = result.text[start + grown : end + grown + growth]
                yield Change(start, end, after, tuple(rules))
            if edit is None:
                return
            start, grown, growth, rules = edit.start, grown + growth, 0, {}
        end = max(end, edit.end)
        growth += len(edit.after) - len(edit.before)
        rules[edit.rule] = None


def show_page(counts: Statistics, texts: list[str]) -> str:
    """Return the whole page."""
    summaries = {fix.rule.id: fix.rule.summary for fix in FILTERS}
    rows = [
        f'<tr><td>{escape(rule)}<td class="n">{edits:,}<td class="n">{counts.texts_with[rule]:,}'
        f"<td>{escape(summaries.get(rule, ''))}\n"
        for rule, edits in counts.edits.most_common()
    ]
    left_out = counts.changed - len(texts)
    return "".join(
        [
            '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n',
            f"<title>What was mended</title>\n<style>{STYLE}</style>\n",
            f"<h1>What was mended</h1>\n<p>{counts.summary}</p>\n",
            "<table>\n<tr><th>rule<th>edits<th>texts<th>mends\n" if rows else "",
            *rows,
            "</table>\n" if rows else "",
            *texts,
            f"<p>{left_out:,} more that change are not shown.</p>\n" if left_out else "",
        ]
    )


def show_text(name: str, result: Result) -> str:
    """Return a text with its changes marked, and what is to be said about it."""
    pieces = []
    done = 0
    for start, end, after, rules in changes_of(result):
        title = f' title="{escape(", ".join(rules))}"'
        pieces.append(_shown(result.source[done:start]))
        if end > start:
            pieces.append(f"<del{title}>{_shown(result.source[start:end], marked=True)}</del>")
        if after:
            pieces.append(f"<ins{title}>{_shown(after, marked=True)}</ins>")
        done = end
    pieces.append(_shown(result.source[done:]))
    notes = [f"left: {finding.text} {finding.reason}" for finding in result.findings]
    if result.dateline:
        found = result.dateline
        parts = (found.location, found.date, found.agency)
        notes.append("dateline: " + ", ".join(part for part in parts if part))
    return "".join(
        [
            f'<h2>{_shown(name)}</h2>\n<pre dir="auto">{"".join(pieces)}</pre>\n',
            *(f'<p class="note">{_shown(note)}</p>\n' for note in notes),
        ]
    )


def _shown(text: str, *, marked: bool = False) -> str:
    """Return text for the page: what cannot be seen is written out, line ends where they count."""
    pieces = (
        character
        if character.isprintable() or character in "\n\t"
        else character.encode("unicode_escape").decode("ascii")
        for character in text
    )
    shown = escape("".join(pieces))
    return shown.replace("\n", "↵\n") if marked else shown
