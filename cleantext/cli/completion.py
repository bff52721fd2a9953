"""``cleantext completion``: what a shell needs to complete the command line."""

from __future__ import annotations

import click

from cleantext.cli.output import Output


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell, as in: eval "$(cleantext completion bash)"."""
    from click.shell_completion import get_completion_class

    from cleantext.cli import main

    completion = get_completion_class(shell)
    assert completion is not None
    output = Output()
    output.write(completion(main, {}, "cleantext", "_CLEANTEXT_COMPLETE").source())
    output.flush()
