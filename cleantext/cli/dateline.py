"""``cleantext dateline``: the datelines of documents as JSON lines."""

from __future__ import annotations

import click

from cleantext import find_dateline
from cleantext.cli.inputs import Inputs, Reading, input_options
from cleantext.cli.output import Output
from cleantext.cli.records import Input


@click.command("dateline")
@input_options
@click.pass_context
def command(ctx: click.Context, *, reading: Reading) -> None:
    """Print the dateline of each document as a line of JSON, or null where it has none."""
    import json

    reader = reading.reader(keep_form=True)
    output = Output()
    inputs = Inputs(reading)

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
