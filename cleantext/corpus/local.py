"""The default engine: processes of this machine.

Each worker has a pipe of its own and shares no lock with the others, so that one which is
killed can keep none of them waiting.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext

from cleantext.corpus.plan import Job, Task
from cleantext.corpus.shards import Note, run_task
from cleantext.corpus.storage import CorpusError
from cleantext.errors import CleantextError
from cleantext.processes import end_with_parent, interrupts_held

# How many workers may die of the same task.
MOST_DEATHS = 2


def run_local(job: Job, tasks: Sequence[Task], jobs: int) -> Iterator[Note]:
    """Do the tasks in `jobs` processes, and yield their notes as they are done.

    A worker that dies is replaced, and its task done again.
    """
    if jobs <= 1 or len(tasks) <= 1:
        yield from (run_task(job, task) for task in tasks)
        return
    waiting = deque((task, 0) for task in tasks)
    busy: dict[Connection, _Worker] = {}
    idle = [_Worker(job) for _ in range(min(jobs, len(tasks)))]
    try:
        while waiting or busy:
            while waiting and idle:
                worker = idle.pop()
                worker.give(*waiting.popleft())
                busy[worker.pipe] = worker
            for pipe in wait(list(busy)):
                worker = busy.pop(pipe)  # type: ignore[call-overload]
                found = worker.answer()
                if found is None:
                    waiting.appendleft((worker.task, worker.deaths + 1))
                    idle.append(_Worker(job))
                    continue
                idle.append(worker)
                if isinstance(found, CleantextError):
                    raise found
                yield found
    except (KeyboardInterrupt, GeneratorExit):
        for worker in (*idle, *busy.values()):
            worker.process.terminate()
        raise
    finally:
        for worker in (*idle, *busy.values()):
            worker.dismiss()


class _Worker:
    """A process that does one task after another, and the parent's end of its pipe."""

    def __init__(self, job: Job) -> None:
        # Spawned, for a fork of a process with threads (Arrow's, a notebook's) may hang.
        context = SpawnContext()
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(job, theirs), daemon=True)
        try:
            with interrupts_held():
                self.process.start()
        except OSError as error:
            raise CorpusError(f"no worker process could be started: {error}") from error
        theirs.close()  # or its end would not be seen when it dies
        self.task: Task
        self.deaths = 0

    def give(self, task: Task, deaths: int) -> None:
        """Set the worker to a task, of which so many have died."""
        self.task, self.deaths = task, deaths
        with contextlib.suppress(OSError):  # it is dead, which its answer will show
            self.pipe.send(task)

    def answer(self) -> Note | CleantextError | None:
        """Return the note of the task or what went wrong with it; None where the worker died.

        Raises `CorpusError` where the task has cost enough workers.
        """
        try:
            found: Note | CleantextError = self.pipe.recv()
        except (EOFError, OSError):
            self.dismiss()
            if self.deaths + 1 < MOST_DEATHS:
                return None
            raise CorpusError(
                f"{self.task.files[0]}: {MOST_DEATHS} worker processes died of it, perhaps for "
                "want of memory; the same command goes on from there, with fewer --jobs if need be"
            ) from None
        return found

    def dismiss(self) -> None:
        """Let the worker end when it has done what it is at, and wait for it."""
        self.pipe.close()
        self.process.join()


def _work(job: Job, pipe: Connection) -> None:
    """Do tasks until none come any more."""
    end_with_parent()  # or it would write into a target that is perhaps gone on with
    with contextlib.suppress(EOFError, OSError):
        while True:
            task = pipe.recv()
            found: Note | CleantextError
            try:
                found = run_task(job, task)
            except CleantextError as error:
                found = error
            pipe.send(found)
