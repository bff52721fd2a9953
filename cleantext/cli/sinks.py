"""What a command does with mended records: one class for each way to hand them over."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from cleantext.cli.mending import Outcome
from cleantext.cli.output import Output
from cleantext.cli.records import Input, Record
from cleantext.pipeline import text_diff
from cleantext.text_io import AtomicFile, split_ending

if TYPE_CHECKING:
    from cleantext.dateline import Dateline

# Written content that may wait in memory until something in the file has changed.
MOST_PENDING = 1_000_000


class Sink:
    """Takes the records of one input, in order; `found` tells that something would change."""

    found = False

    def take(self, record: Record, outcomes: Sequence[Outcome]) -> None:
        raise NotImplementedError

    def finish(self) -> None:
        """Do what is to be done once the input has been read to its end."""

    def close(self) -> None:
        """Let go of what is open, whether or not the end was reached."""


def rebuilt(record: Record, outcomes: Sequence[Outcome]) -> str | bytes:
    """Return the record with its texts mended, and with their datelines where it has room."""
    return record.rebuilt([outcome.text for outcome in outcomes], datelines_of(outcomes))


def datelines_of(outcomes: Iterable[Outcome]) -> Iterator[Dateline | None]:
    """Yield the dateline that was cut from each text, None where none was or nobody looked."""
    return (outcome.result.dateline if outcome.result else None for outcome in outcomes)


class Print(Sink):
    """Writes everything to standard output, each record as soon as it is there.

    With `one_newline` the output ends in one: line ends wait until something follows.
    """

    def __init__(self, output: Output, *, one_newline: bool) -> None:
        self._output = output
        self._one_newline = one_newline
        self._held = ""
        self._began = False

    def take(self, record: Record, outcomes: Sequence[Outcome]) -> None:
        version = rebuilt(record, outcomes)
        if self._one_newline and isinstance(version, str):
            text = version.rstrip("\n")
            if text:
                self._output.write(self._held + text)
                self._held, self._began = "", True
            self._held += version[len(text) :]
        else:
            self._output.write(version)
        self._output.flush()

    def finish(self) -> None:
        if self._began:
            self._output.write("\n")
            self._output.flush()


class InPlace(Sink):
    """Rewrites the file, in its own encoding and compression, where anything changed."""

    def __init__(self, source: Input, backup: str = "") -> None:
        self._source = source
        self._backup = backup
        self._file: AtomicFile | None = None
        self._pending: list[bytes] = []
        self._size = 0
        self._changed = False

    def take(self, record: Record, outcomes: Sequence[Outcome]) -> None:
        version = rebuilt(record, outcomes)
        self._changed = self._changed or version != record.raw
        data = version if isinstance(version, bytes) else self._source.encoding.encode(version)
        self._pending.append(data)
        self._size += len(data)
        if self._size > MOST_PENDING:
            self._drain()

    def finish(self) -> None:
        if self._changed and not self._source.broken:
            self._drain().commit()

    def close(self) -> None:
        if self._file:
            self._file.discard()

    def _drain(self) -> AtomicFile:
        if self._file is None:
            self._file = AtomicFile(
                self._source.name, compressed=self._source.compressed, backup=self._backup
            )
            self._file.write(self._source.encoding.mark)
        self._file.write(b"".join(self._pending))
        self._pending, self._size = [], 0
        return self._file


class Check(Sink):
    """Names the input where anything in it would change."""

    def __init__(self, output: Output, source: Input) -> None:
        self._output = output
        self._name = source.name

    def take(self, record: Record, outcomes: Sequence[Outcome]) -> None:
        self.found = self.found or rebuilt(record, outcomes) != record.raw

    def finish(self) -> None:
        if self.found:
            self._output.write(os.fsencode(self._name) + b"\n")
            self._output.flush()


class Diff(Sink):
    """Writes a unified diff of every text that would change."""

    def __init__(self, output: Output, source: Input) -> None:
        self._output = output
        self._name = source.name
        self._source = source

    def take(self, record: Record, outcomes: Sequence[Outcome]) -> None:
        version = rebuilt(record, outcomes)
        if version == record.raw:
            return
        self.found = True
        if record.fields != ("",):
            for outcome, text, field in zip(outcomes, record.texts, record.fields, strict=True):
                self._write(text_diff(text, outcome.text, record.name(self._name, field)))
        elif record.number:
            before, after = split_ending(str(record.raw))[0], split_ending(str(version))[0]
            self._write(text_diff(before, after, record.name(self._name)))
        else:
            codec, mark = self._source.encoding
            start = mark.decode(codec)  # or the first line were not that of the file
            self._write(file_diff(f"{start}{record.raw!s}", f"{start}{version!s}", self._name))

    def _write(self, diff: str) -> None:
        self._output.write_diff(diff)
        self._output.flush()


def file_diff(before: str, after: str, name: str) -> str:
    """Return a unified diff that ``patch`` can apply, wherever the file ends."""
    from difflib import unified_diff

    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (before, after))
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in unified_diff(old, new, name, f"{name} (cleaned)")
    )


class Explain(Sink):
    """Tells every edit, what was cut, and what was seen and left."""

    def __init__(self, output: Output, source: Input, *, as_json: bool) -> None:
        self._output = output
        self._source = source
        self._as_json = as_json
        self._began = False

    def take(self, record: Record, outcomes: Sequence[Outcome]) -> None:
        from cleantext.cli.account import as_json, as_text

        name = self._source.name
        if self._source.told_encoding and not self._as_json and not self._began:
            self._output.write(f"{name}: read as {self._source.told_encoding}\n")
        self._began = True
        for outcome, field in zip(outcomes, record.fields, strict=True):
            if not outcome.result:
                continue
            if self._as_json:
                account = as_json(outcome.result, name, record.number, field)
            else:
                account = as_text(outcome.result, record.name(name, field))
            self._output.write(account)
            self._output.flush()


class Statistics:
    """Counts texts, and edits by rule."""

    def __init__(self) -> None:
        self.texts = self.changed = 0
        self.edits: Counter[str] = Counter()
        self.texts_with: Counter[str] = Counter()

    def add(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            self.texts += 1
            if outcome.result is None:
                continue
            self.changed += outcome.result.text != outcome.result.source
            edits = Counter(edit.rule for made in outcome.result.passes for edit in made)
            self.edits += edits
            self.texts_with.update(edits.keys())

    @property
    def summary(self) -> str:
        """The sums in one line."""
        edits = sum(self.edits.values())
        return (
            f"{self.texts} text{'s' * (self.texts != 1)}, {self.changed} changed, "
            f"{edits} edit{'s' * (edits != 1)}"
        )

    def show(self) -> None:
        """Write the counts to standard error."""
        counts = self.edits.most_common()
        rows = [(edits, self.texts_with[rule], rule) for rule, edits in counts]
        table = [("edits", "texts", "rule"), *rows] if rows else []
        lines = [f"{edits:>9} {texts:>9}  {rule}" for edits, texts, rule in table]
        click.echo("\n".join([self.summary, *lines]), err=True)
