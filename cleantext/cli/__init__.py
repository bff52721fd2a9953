"""The command line: ``cleantext [OPTIONS] [FILE]...`` and its sister commands.

Each command is a module of its own, imported when it is called for.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import signal
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from cleantext.cli.output import abandon_output, show_controls, tell, told_apart
from cleantext.errors import CleantextError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# What is offered, in this order; the first is meant where none is named.
COMMANDS = ("clean", "filters", "dateline", "report", "corpus", "completion")
DEFAULT = COMMANDS[0]

OWN_OPTIONS = ("--help", "-h", "--version")

# Of a signal that ends a command, shells make this and its number.
SIGNALLED = 128

# What asks a command to end, as Ctrl-C does.
REQUESTS_TO_END = ("SIGTERM", "SIGHUP")


class Commands(click.Group):
    """A group of commands, one of which needs no name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"cleantext.cli.{name}").command
        return command

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        # --help and --version write as soon as they are read
        with ending_well(), told_apart():
            return super().make_context(*args, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        named = bool(args) and (args[0] in (*COMMANDS, *OWN_OPTIONS) or _is_begun(args[0]))
        completing = ctx.resilient_parsing and not args
        return super().parse_args(ctx, args if named or completing else [DEFAULT, *args])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        # First, for bash drops what stands before it, and offers files where nothing follows.
        files = [] if incomplete.startswith("-") else [CompletionItem(incomplete, type="file")]
        return [
            *files,
            *self._default(ctx).shell_complete(ctx, incomplete),
            *super().shell_complete(ctx, incomplete),
        ]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "[OPTIONS] [FILE]...")
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] [ARGUMENT]...", prefix="  or:  ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # The help of the whole is that of the command that needs no name.
        self._default(ctx).format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def invoke(self, ctx: click.Context) -> Any:
        with ending_well():
            return super().invoke(ctx)

    def _default(self, ctx: click.Context) -> click.Command:
        command = self.get_command(ctx, DEFAULT)
        assert command is not None
        return command


def _is_begun(option: str) -> bool:
    """Tell whether an option is the beginning of one of our own, which will be pointed out."""
    return any(len(option) > len("--") and own.startswith(option) for own in OWN_OPTIONS)


@contextlib.contextmanager
def ending_well() -> Iterator[None]:
    """End the command with a message and no traceback, whatever keeps it from going on."""
    try:
        yield
    except click.ClickException as error:  # may hold what was given
        error.message = show_controls(error.message)  # type: ignore[misc]  # no other way
        raise
    except BrokenPipeError:  # the reader has had enough
        abandon_output()
        raise click.exceptions.Exit(0) from None
    except KeyboardInterrupt as interrupt:
        abandon_output()
        tell("interrupted")
        number = interrupt.args[0] if interrupt.args else signal.SIGINT
        raise click.exceptions.Exit(SIGNALLED + number) from None
    except MemoryError as error:
        abandon_output()
        tell("out of memory")
        raise click.exceptions.Exit(1) from error
    except (CleantextError, OSError) as error:
        abandon_output()
        tell(_reason(error))
        raise click.exceptions.Exit(1) from error


def _reason(error: Exception) -> str:
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    return f"{error.filename}: {error.strerror}" if error.filename else error.strerror


def show_version(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    """Print the version, where it runs from and what stands in its way; then stop."""
    if not wanted or ctx.resilient_parsing:
        return
    from cleantext.cli.version import describe, neighbours

    click.echo(describe())
    for neighbour in neighbours():
        tell(
            f"warning: {neighbour} is installed beside cleantext-wire, in a package of the same "
            f"name; uninstall both, then install cleantext-wire again"
        )
    ctx.exit()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=show_version,
    help="Show the version, the distribution and where it runs from.",
)
def main() -> None:
    """Mend scraped news-wire copy: repair what is damaged, touch nothing that is not.

    Reads each FILE, or standard input where none (or "-") is named, and writes the mended
    text to standard output.
    """


def interrupt(number: int, frame: object) -> None:
    """Answer a signal as Python answers Ctrl-C, so that nothing half written is left behind."""
    raise KeyboardInterrupt(number)


def run() -> None:
    """Run the command: the way in of the console script and of ``python -m cleantext``."""
    for name in REQUESTS_TO_END:
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # no nohup
            signal.signal(number, interrupt)
    # What is imported stays to the end.  To look through it for garbage, when the interpreter
    # ends if no sooner, takes a tenth of a short run.
    gc.freeze()
    main(prog_name="cleantext")
