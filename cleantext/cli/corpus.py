"""``cleantext corpus``: large sets of stories, on this machine or on a cluster."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from cleantext.cli.mending import count_processors
from cleantext.cli.options import Selection, pipeline_options
from cleantext.cli.output import Output, tell
from cleantext.corpus import KEEPABLE
from cleantext.corpus.plan import ROW_KINDS

if TYPE_CHECKING:
    from cleantext.corpus.runs import Progress

ENGINES = ("local", "ray")

# How often plain progress lines are written where there is no terminal, in seconds.
PACE = 30.0


@click.command("corpus")
@pipeline_options
@click.option(
    "--field",
    "-f",
    "fields",
    multiple=True,
    metavar="NAME",
    help="A field that holds text, with dots for nested ones; may be repeated.  [default: text]",
)
@click.option(
    "--keep",
    type=click.Choice(KEEPABLE),
    multiple=True,
    help="Put this beside each text, in the field NAME_dateline, NAME_removed or NAME_edits.",
)
@click.option(
    "--to", type=click.Choice(ROW_KINDS), help="Write this kind of file.  [default: as read]"
)
@click.option(
    "--engine",
    type=click.Choice(ENGINES),
    default="local",
    show_default=True,
    help="What the work runs on.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(min=0),
    default=0,
    show_default="one for each processor",
    metavar="N",
    help="Work in N processes, of this machine or of the cluster.",
)
@click.option(
    "--shard-size",
    type=click.IntRange(min=1),
    default=32,
    show_default=True,
    metavar="MB",
    help="Read about so much for each file that is written.",
)
@click.option(
    "--max-record",
    type=click.IntRange(min=1),
    default=64,
    show_default=True,
    metavar="MB",
    help="Set aside any record that is longer, compressed bombs among them.",
)
@click.option("--statistics", is_flag=True, help="Print counts as JSON, edits by rule among them.")
@click.argument("source", metavar="SOURCE", type=click.Path())
@click.argument("target", metavar="TARGET", type=click.Path())
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    selection: Selection,
    fields: tuple[str, ...],
    keep: tuple[str, ...],
    to: str | None,
    engine: str,
    jobs: int,
    shard_size: int,
    max_record: int,
    statistics: bool,
    source: str,
    target: str,
) -> None:
    """Clean the corpus at SOURCE into the folder TARGET.

    SOURCE is a file, a folder, a pattern in quotes, or an address such as s3://...; its
    files hold JSON Lines, CSV, Parquet or plain text, plain or with .gz or .zst.  A run
    that was broken off goes on when it is called again.  Records that cannot be cleaned
    are set aside whole in TARGET/_dead-letters.jsonl.
    """
    from cleantext.corpus.local import run_local
    from cleantext.corpus.plan import Job
    from cleantext.corpus.ray import run_ray
    from cleantext.corpus.runs import DEAD_LETTERS, run

    job = Job(
        target=target,
        pipeline=selection.pipeline(),
        fields=tuple(dict.fromkeys(fields)) or ("text",),
        keep=keep,
        to=to,
        max_record=max_record << 20,
        shard_bytes=shard_size << 20,
        statistics=statistics,
    )
    with ProgressLine() as told:
        if engine == "ray":
            summary = run(source, job, run_ray, jobs, told)
        else:
            summary = run(source, job, run_local, jobs or count_processors(), told)
    if statistics:
        import json

        output = Output()
        output.write(json.dumps(summary._asdict(), indent=1) + "\n")
        output.flush()
    if summary.bad:
        records = "1 record" if summary.bad == 1 else f"{summary.bad:,} records"
        tell(f"{records} could not be cleaned: see {target.rstrip('/')}/{DEAD_LETTERS}")
        ctx.exit(1)


class ProgressLine:
    """Tells how far a run is: on one line of a terminal, or now and then in plain lines."""

    def __init__(self) -> None:
        self.started = self.told = time.monotonic()
        self.terminal = sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Callable[[Progress], None]:
        return self.tell

    def __exit__(self, *raised: object) -> None:
        if self.terminal:
            click.echo("\r\x1b[K", nl=False, err=True)

    def tell(self, progress: Progress) -> None:
        now = time.monotonic()
        if not self.terminal and now - self.told < PACE:
            return
        self.told = now
        spent = max(now - self.started, 1e-9)
        left = spent / progress.done * (progress.tasks - progress.done)
        line = (
            f"{progress.done} of {progress.tasks} parts, {progress.rows:,} rows, "
            f"{progress.characters / spent / 1e6:.1f} M characters/s, {_clock(left)} left"
        )
        click.echo(f"\r\x1b[K{line}" if self.terminal else line, nl=not self.terminal, err=True)


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(int(seconds + 0.5), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
