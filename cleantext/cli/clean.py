"""``cleantext clean``, the command that is meant where none is named."""

from __future__ import annotations

import contextlib
from typing import Any

import click

from cleantext.cli.inputs import (
    STDIN,
    Inputs,
    Reading,
    count_processors,
    input_options,
    title_options,
)
from cleantext.cli.mending import Mender, mending
from cleantext.cli.options import choose_pipeline, pipeline_options
from cleantext.cli.output import Output
from cleantext.cli.records import Input
from cleantext.cli.sinks import Check, Diff, Explain, InPlace, Print, Rebuild, Sink, Statistics


@click.command("clean")
@pipeline_options
@click.option("--diff", is_flag=True, help="Show what would change as a unified diff.")
@click.option(
    "--check",
    is_flag=True,
    help="Only name the inputs that would change, and end with 1 where there are any.",
)
@click.option("--explain", is_flag=True, help="Tell every edit, and what was cut or left.")
@click.option(
    "--format",
    "explain_format",
    type=click.Choice(["text", "json"]),
    help="Have --explain speak to people, or in JSON, one line for each text.  [default: text]",
)
@click.option("--in-place", "-i", is_flag=True, help="Rewrite each FILE that changes.")
@click.option(
    "--backup",
    metavar="SUFFIX",
    help="With --in-place, keep the old FILE under its name and SUFFIX, as in .bak.",
)
@input_options
@title_options
@click.option(
    "--dateline-field",
    metavar="NAME",
    help="With --jsonl, put the dateline that was cut into this field.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=0),
    default=1,
    metavar="N",
    help="Work in N processes; 0 means one for each processor.",
)
@click.option("--statistics", is_flag=True, help="Count edits by rule, on standard error.")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    diff: bool,
    check: bool,
    explain: bool,
    explain_format: str | None,
    in_place: bool,
    backup: str | None,
    reading: Reading,
    dateline_field: str | None,
    jobs: int,
    statistics: bool,
    **rules: Any,
) -> None:
    """Mend each FILE, or standard input, and write the text to standard output."""
    _refuse_contradictions(ctx.params)
    pipeline = choose_pipeline(**rules)
    # Line ends are repaired on the way to standard output; a file keeps its own, unless asked.
    asked = "line-terminator" in (*rules["only"], *rules["include"])
    rewriting = (in_place or check or diff) and not asked
    reader = reading.reader(keep_form=rewriting or "line-terminator" not in pipeline.ids)
    output = Output()
    rebuild = Rebuild(dateline_field)
    one_newline = not (reading.null or reading.jsonl or reading.csv or reading.by == "line")

    def sink_for(source: Input) -> Sink:
        if in_place:
            return InPlace(source, rebuild, backup or "")
        if explain:
            return Explain(output, source, as_json=explain_format == "json")
        if diff:
            return Diff(output, source, rebuild)
        if check:
            return Check(output, source, rebuild)
        return Print(output, rebuild, one_newline=one_newline)

    mender = Mender(pipeline, explaining=explain or statistics or bool(dateline_field))
    inputs = Inputs(reading)
    counts = Statistics()
    found = False

    def mend_input(source: Input) -> None:
        nonlocal found
        with contextlib.closing(sink_for(source)) as sink:
            for record, outcomes in mend(reader(source)):
                inputs.tell_problems(source, record, outcomes)
                counts.add(outcomes)
                sink.take(record, outcomes)
            sink.finish()
            found = found or sink.found

    with mending(mender, jobs or count_processors()) as mend:
        inputs.each(mend_input, None if in_place else output)
    if statistics:
        counts.show()
    ctx.exit(1 if inputs.failures or (check and found) else 0)


def _refuse_contradictions(options: dict[str, Any]) -> None:
    """Raise a usage error for options that make no sense together."""
    ways = [f"--{way.replace('_', '-')}" for way in ("diff", "explain", "in_place") if options[way]]
    if options["check"] and ways and ways != ["--diff"]:
        ways.append("--check")
    if len(ways) > 1:
        raise click.UsageError(f"{' and '.join(ways)} cannot go together")
    for option, other in (
        ("backup", "in_place"), ("explain_format", "explain"), ("dateline_field", "jsonl"),
    ):  # fmt: skip
        if options[option] is not None and not options[other]:
            name = "format" if option == "explain_format" else option
            raise click.UsageError(
                f"--{name.replace('_', '-')} goes with --{other.replace('_', '-')}"
            )
    if options["in_place"] and (not options["files"] or STDIN in options["files"]):
        raise click.UsageError("--in-place needs the names of files")
    if options["backup"] is not None and (not options["backup"] or "/" in options["backup"]):
        raise click.UsageError("--backup takes a suffix, as in .bak")
