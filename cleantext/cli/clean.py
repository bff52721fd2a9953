"""``cleantext clean``, the command that is meant where none is named."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import NamedTuple

import click

from cleantext.cli.inputs import (
    STDIN,
    Inputs,
    Reading,
    dateline_option,
    input_options,
    title_options,
)
from cleantext.cli.mending import Mender, count_processors, mending
from cleantext.cli.options import Selection, gather, pipeline_options
from cleantext.cli.output import Output
from cleantext.cli.records import Input
from cleantext.cli.sinks import (
    Check,
    Diff,
    Explain,
    InPlace,
    Print,
    Sink,
    Statistics,
    datelines_of,
)


class Delivery(NamedTuple):
    """What is done with the mended texts, as the command line says."""

    diff: bool
    check: bool
    explain: bool
    explain_format: str | None
    in_place: bool
    backup: str | None

    def refuse_contradictions(self, files: Sequence[str]) -> None:
        """Raise a usage error for options that make no sense together, or with `files`."""
        given = {"--diff": self.diff, "--explain": self.explain, "--in-place": self.in_place}
        ways = [option for option, wanted in given.items() if wanted]
        if self.check and ways and ways != ["--diff"]:
            ways.append("--check")
        if len(ways) > 1:
            raise click.UsageError(f"{' and '.join(ways)} cannot go together")
        if self.explain_format and not self.explain:
            raise click.UsageError("--format goes with --explain")
        if self.backup is not None and not self.in_place:
            raise click.UsageError("--backup goes with --in-place")
        if self.backup is not None and (not self.backup or "/" in self.backup):
            raise click.UsageError("--backup takes a suffix, as in .bak")
        if self.in_place and (not files or STDIN in files):
            raise click.UsageError("--in-place needs the names of files")

    def sink(self, source: Input, output: Output | None, *, one_newline: bool) -> Sink:
        """Return what takes the records of an input; in place, no output is needed."""
        if self.in_place:
            return InPlace(source, self.backup or "")
        assert output is not None
        if self.explain:
            return Explain(output, source, as_json=self.explain_format == "json")
        if self.diff:
            return Diff(output, source)
        if self.check:
            return Check(output, source)
        return Print(output, one_newline=one_newline)


DELIVERY_OPTIONS = (
    click.option("--diff", is_flag=True, help="Show what would change as a unified diff."),
    click.option(
        "--check", is_flag=True,
        help="Only name the inputs that would change, and end with 1 where there are any.",
    ),
    click.option("--explain", is_flag=True, help="Tell every edit, and what was cut or left."),
    click.option(
        "--format", "explain_format", type=click.Choice(["text", "json"]),
        help="Have --explain speak to people, or in JSON, one line for each text.  "
        "[default: text]",
    ),
    click.option(
        "--in-place", "-i", is_flag=True,
        help="Rewrite each FILE that changes.  Where all lines end in CR LF they do so "
        "afterwards, and to --check and --diff that is no change.",
    ),
    click.option(
        "--backup", metavar="SUFFIX",
        help="With --in-place, keep the old FILE under its name and SUFFIX, as in .bak.",
    ),
)  # fmt: skip

delivery_options = gather(DELIVERY_OPTIONS, Delivery, "delivery")


@click.command("clean")
@pipeline_options
@delivery_options
@input_options
@title_options
@dateline_option
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=0),
    default=1,
    metavar="N",
    help="Work in N processes, a batch of texts in each; 0 means one for each processor.",
)
@click.option("--statistics", is_flag=True, help="Count edits by rule, on standard error.")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    selection: Selection,
    delivery: Delivery,
    reading: Reading,
    jobs: int,
    statistics: bool,
) -> None:
    """Mend each FILE, or standard input, and write the text to standard output."""
    delivery.refuse_contradictions(reading.files)
    if delivery.in_place:
        reading.refuse_plain_reading()
    pipeline = selection.pipeline()
    # Line ends are repaired on the way to standard output; a file keeps its own, unless asked.
    kept = delivery.in_place or delivery.check or delivery.diff
    keep_form = kept and not selection.asks_for("line-terminator")
    repair_ends = "line-terminator" in pipeline.ids
    reader = reading.reader(keep_form=keep_form or not repair_ends, repair_ends=repair_ends)
    output = None if delivery.in_place else Output()
    one_newline = not (reading.null or reading.jsonl or reading.csv or reading.by == "line")
    explaining = delivery.explain or statistics or bool(reading.dateline_field)
    inputs = Inputs(reading)
    counts = Statistics()
    found = False

    def mend_input(source: Input) -> None:
        nonlocal found
        sink = delivery.sink(source, output, one_newline=one_newline)
        with contextlib.closing(sink):
            for record, outcomes in mend(reader(source), source.pauses):
                if not record.has_room_for(datelines_of(outcomes)):
                    record = record.refused("several texts have datelines, and the field holds one")
                    outcomes = []
                inputs.tell_problems(source, record, outcomes)
                counts.add(outcomes)
                sink.take(record, outcomes)
            sink.finish()
            found = found or sink.found

    with mending(Mender(pipeline, explaining=explaining), jobs or count_processors()) as mend:
        inputs.each(mend_input, output)
    if statistics:
        counts.show()
    ctx.exit(1 if inputs.failures or (delivery.check and found) else 0)
