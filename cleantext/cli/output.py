"""Standard output and standard error, as a well-behaved filter uses them."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator

import click

from cleantext.errors import CleantextError
from cleantext.patterns import Pattern

# Controls, and the marks that end lines or reorder what a terminal shows; a line feed and a tab
# may pass.
UNSAFE_RE = Pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

CODE_TO_COLOUR = {"+": "green", "-": "red", "@": "cyan"}


def show_controls(text: str) -> str:
    r"""Return `text` with its control characters written out, for a terminal.

    >>> print(show_controls("\x1b[31mred\x07"))
    \x1b[31mred\x07
    """
    return UNSAFE_RE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


def tell(message: str) -> None:
    """Write a message to standard error."""
    click.echo(f"cleantext: {show_controls(message)}", err=True)


def abandon_output() -> None:
    """Let nothing more be written, so that the interpreter ends without a complaint."""
    if sys.stdout is None:
        return
    with contextlib.suppress(OSError, ValueError):  # no real file, as under a test runner
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


class Progress:
    """A count on standard error, where that is a terminal on which nothing else is written."""

    def __init__(self, total: int, output: Output | None) -> None:
        quiet = output is None or not output.is_terminal
        self._total = total
        self._wanted = total > 1 and quiet and sys.stderr is not None and sys.stderr.isatty()

    def show(self, done: int) -> None:
        if self._wanted:
            click.echo(f"\r\x1b[K{done}/{self._total}", err=True, nl=False)

    def clear(self) -> None:
        """Make room for a message, or for the shell."""
        if self._wanted:
            click.echo("\r\x1b[K", err=True, nl=False)


class OutputFailed(CleantextError):
    """Standard output cannot be written to; there is no point in going on."""


class Output:
    """Standard output: UTF-8 whatever the locale, and safe to look at on a terminal."""

    def __init__(self) -> None:
        if sys.stdout is None:  # closed by whoever started us
            raise OutputFailed("standard output is closed")
        self._stream = sys.stdout.buffer
        self.is_terminal = self._stream.isatty()

    def write(self, text: str | bytes) -> None:
        """Write text; bytes are input that is passed on as it came."""
        if self.is_terminal:
            shown = text.decode("utf-8", "backslashreplace") if isinstance(text, bytes) else text
            text = show_controls(shown)
        self._write(text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace"))

    def flush(self) -> None:
        with told_apart():
            self._stream.flush()

    def _write(self, data: bytes) -> None:
        with told_apart():
            self._stream.write(data)

    def write_diff(self, diff: str) -> None:
        """Write a unified diff, coloured on a terminal that wants it."""
        if not self.is_terminal or "NO_COLOR" in os.environ:
            self.write(diff)
            return
        for line in show_controls(diff).splitlines(keepends=True):
            colour = CODE_TO_COLOUR.get(line[:1])
            shown = click.style(line, fg=colour) if colour else line
            self._write(shown.encode("utf-8", "backslashreplace"))

    def is_file(self, path_or_descriptor: str | int) -> bool:
        """Tell whether standard output goes to this very file."""
        try:
            here, there = os.fstat(self._stream.fileno()), os.stat(path_or_descriptor)
        except (OSError, ValueError):
            return False
        return os.path.isfile(path_or_descriptor) and os.path.samestat(here, there)


@contextlib.contextmanager
def told_apart() -> Iterator[None]:
    """Raise errors of the output as such, for those of inputs are no reason to stop."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputFailed(f"standard output: {error.strerror or error}") from error
