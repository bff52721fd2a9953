"""Records run through a pipeline, in this process or in several."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from cleantext.cli.records import Record
from cleantext.errors import CleantextError
from cleantext.pipeline import Pipeline, Result
from cleantext.presets import with_title

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

BATCH = 32  # records handed to another process at once, at most


class Outcome(NamedTuple):
    """What became of one text: the mended one, the account of it, or a problem."""

    text: str
    result: Result | None = None
    problem: str = ""


class Mender:
    """Mends texts, with an account of it where one is wanted; can go to other processes."""

    __slots__ = ("explaining", "pipeline")

    def __init__(self, pipeline: Pipeline, *, explaining: bool) -> None:
        self.pipeline = pipeline
        self.explaining = explaining

    def mend(self, texts: Sequence[str], title: str = "") -> list[Outcome]:
        """Return what becomes of the texts of a record, whose headline may be known."""
        pipeline = with_title(self.pipeline, title) if title else self.pipeline
        return [self._outcome(pipeline, text) for text in texts]

    def mend_all(self, records: Sequence[tuple[Sequence[str], str]]) -> list[list[Outcome]]:
        """Return what becomes of the texts of many records, each with its headline or ""."""
        return [self.mend(texts, title) for texts, title in records]

    def _outcome(self, pipeline: Pipeline, text: str) -> Outcome:
        try:
            if not self.explaining:
                return Outcome(pipeline(text))
            result = pipeline.explain(text)
        except CleantextError as error:  # the text is passed on as it is
            return Outcome(text, None, str(error))
        return Outcome(result.text, result)


def count_processors() -> int:
    """Return how many processes can run at once here."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


Mended = tuple[Record, list[Outcome]]
Pauses = Callable[[], bool]  # whether to ask for the next record would be to wait for it
Mend = Callable[[Iterable[Record], Pauses], Iterator[Mended]]


@contextmanager
def mending(mender: Mender, jobs: int) -> Iterator[Mend]:
    """Give a function that mends records in order, in so many processes.

    Raises `CleantextError` where one of them dies.
    """
    if jobs == 1:
        yield partial(_mend_here, mender)
        return
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
    from multiprocessing import active_children, get_context

    from cleantext.processes import end_with_parent, interrupts_held

    with interrupts_held():  # the first of the helpers is started here
        executor = ProcessPoolExecutor(
            jobs, mp_context=get_context("spawn"), initializer=end_with_parent
        )
    try:
        yield partial(_mend_there, mender, executor, 3 * jobs)
    except BaseException as error:
        for process in active_children():  # nobody waits for their texts any more
            process.terminate()
        if sys.version_info < (3, 11, 5):  # they wait for a pipe that nobody reads any more
            executor._call_queue._reader.close()  # type: ignore[attr-defined]
        if isinstance(error, BrokenProcessPool):
            raise CleantextError(
                "a worker process died, perhaps for want of memory; try fewer --jobs"
            ) from error
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _mend_here(mender: Mender, records: Iterable[Record], pauses: Pauses) -> Iterator[Mended]:
    for record in records:
        yield record, mender.mend(record.texts, record.title)


def _mend_there(
    mender: Mender, executor: Executor, ahead: int, records: Iterable[Record], pauses: Pauses
) -> Iterator[Mended]:
    """Keep so many batches in hand and no more, whatever the size of the input.

    Where the input pauses, or can be read no further, nothing that has come is kept back.
    """
    from cleantext.processes import interrupts_held

    waiting: deque[tuple[list[Record], Future[list[list[Outcome]]]]] = deque()
    failure: OSError | None = None
    try:
        for batch in filter(None, _batches(records, pauses)):
            texts = [(record.texts, record.title) for record in batch]
            with interrupts_held():  # processes are started as the first texts are handed out
                waiting.append((batch, executor.submit(mender.mend_all, texts)))
            while waiting and (len(waiting) == ahead or pauses()):
                yield from _mended(*waiting.popleft())
    except OSError as error:
        failure = error
    while waiting:
        yield from _mended(*waiting.popleft())
    if failure is not None:
        raise failure


def _mended(batch: Iterable[Record], future: Future[list[list[Outcome]]]) -> Iterator[Mended]:
    return zip(batch, future.result(), strict=True)


def _batches(records: Iterable[Record], pauses: Pauses) -> Iterator[list[Record]]:
    """Yield the records in batches, the last of which comes before any failure of the input."""
    batch: list[Record] = []
    try:
        for record in records:
            batch.append(record)
            if len(batch) == BATCH or pauses():
                yield batch
                batch = []
    except OSError:
        yield batch
        raise
    yield batch
