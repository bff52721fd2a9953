"""``cleantext dateline``: the datelines of documents as JSON lines."""

from __future__ import annotations

from collections.abc import Sequence

import click

from cleantext import find_dateline
from cleantext.cli.inputs import Inputs, choose_reader, file_arguments, input_options
from cleantext.cli.output import Output
from cleantext.cli.records import Input


@click.command("dateline")
@input_options
@file_arguments
@click.pass_context
def command(
    ctx: click.Context,
    *,
    by: str | None,
    null: bool,
    split: str | None,
    jsonl: bool,
    csv: bool,
    fields: Sequence[str],
    encoding: str | None,
    files: Sequence[str],
) -> None:
    """Print the dateline of each document as a line of JSON, or null where it has none."""
    import json

    reader = choose_reader(
        by=by, null=null, split=split, jsonl=jsonl, csv=csv, fields=fields, keep_form=True
    )
    output = Output()
    inputs = Inputs(files, encoding, null=null)

    def look_through(source: Input) -> None:
        for record in reader(source):
            inputs.tell_problems(source, record)
            for text, field in zip(record.texts, record.fields, strict=True):
                found = find_dateline(text)
                line = {
                    "input": source.name,
                    "number": record.number,
                    "field": field,
                    "dateline": found.to_dict() if found else None,
                }
                output.write(json.dumps(line, ensure_ascii=False) + "\n")
                output.flush()

    inputs.each(look_through, output)
    ctx.exit(1 if inputs.failures else 0)
