"""The default engine: processes of this machine."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from itertools import islice

from cleantext.corpus.shards import Job, Note, Task, run_task
from cleantext.corpus.storage import CorpusError


def run_local(job: Job, tasks: Sequence[Task], jobs: int) -> Iterator[Note]:
    """Do the tasks in `jobs` processes, and yield their notes as they are done."""
    if jobs <= 1 or len(tasks) <= 1:
        yield from (run_task(job, task) for task in tasks)
        return
    from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # Spawned, for a fork of a process with threads (Arrow's, a notebook's) may hang.
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_end_with_parent) as pool:
        waiting = iter(tasks)
        running = {pool.submit(run_task, job, task) for task in islice(waiting, 2 * jobs)}
        try:
            while running:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
                running |= {pool.submit(run_task, job, task) for task in islice(waiting, len(done))}
        except BrokenProcessPool as error:
            raise CorpusError(
                "a worker process died, perhaps for want of memory; "
                "run the same command again to go on, with fewer --jobs if it dies again"
            ) from error
        finally:
            for future in running:
                future.cancel()


def _end_with_parent() -> None:
    """End this worker when the process that started it is gone, were it killed.

    Else it would wait for work for ever, or write into a target that is gone on with.
    """
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
