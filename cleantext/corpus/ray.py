"""The Ray engine: the same tasks as a Ray Data pipeline, on a cluster or on this machine."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterator, Sequence
from typing import Any

from cleantext.corpus.plan import Job, Task
from cleantext.corpus.shards import Note, run_task
from cleantext.corpus.storage import CorpusError, load


class _Work:
    """Does the task of a row; the job travels with it."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def __call__(self, row: dict[str, Any]) -> dict[str, Any]:
        found: Note | CorpusError
        try:
            found = run_task(self.job, pickle.loads(row["task"]))
        except CorpusError as error:  # raised here it would come out as a page of Ray's
            found = error
        return {"found": pickle.dumps(found)}


def run_ray(job: Job, tasks: Sequence[Task], jobs: int) -> Iterator[Note]:
    """Do the tasks on Ray, and yield their notes; `jobs`, unless 0, bounds how many run at once.

    Source and target must be where every node can reach them.  A task whose worker
    dies is done again by Ray; a shard that stands is not written twice.
    """
    ray = load("ray", "the Ray engine", "ray")
    if not ray.is_initialized():
        ray.init(log_to_driver=False, logging_level=logging.WARNING)
        # How far a run is, we tell ourselves.
        ray.data.DataContext.get_current().enable_progress_bars = False
        logging.getLogger("ray.data").setLevel(logging.ERROR)
    rows = [{"task": pickle.dumps(task)} for task in tasks]
    dataset = ray.data.from_items(rows, override_num_blocks=len(rows))
    done = dataset.map(_Work(job).__call__, compute=ray.data.TaskPoolStrategy(jobs or None))
    for row in done.iter_rows():
        found = pickle.loads(row["found"])
        if isinstance(found, CorpusError):
            raise found
        yield found
