"""A run over a corpus, from plan to manifest, that may be broken off and gone on with."""

from __future__ import annotations

import hashlib
import json
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from cleantext.corpus.plan import NOTES, Job, Task, note_name, plan, shard_names
from cleantext.corpus.records import encode_row
from cleantext.corpus.shards import Note
from cleantext.corpus.storage import CorpusError, Storage, join, place_of, storage_of, told
from cleantext.errors import MissingPackageWarning
from cleantext.filters.mojibake import has_ftfy

MANIFEST = "_manifest.json"
DEAD_LETTERS = "_dead-letters.jsonl"

Engine = Callable[[Job, Sequence[Task], int], Iterable[Note]]


class Progress(NamedTuple):
    """How far a run is."""

    done: int
    tasks: int
    rows: int
    characters: int


class Summary(NamedTuple):
    """What came of a run; `bad` records stand in the dead letters."""

    rows: int
    characters: int
    bytes: int
    bad: int
    edits: dict[str, int]


def run(
    source: str,
    job: Job,
    engine: Engine,
    jobs: int = 1,
    tell: Callable[[Progress], None] | None = None,
) -> Summary:
    """Clean the corpus at `source` into the folder `job.target`.

    A run that was broken off goes on where it was, and the target then holds the
    same bytes as if it had not been.  Without ftfy `mojibake` does not run, which a
    warning says and the manifest shows.  Raises `CorpusError` where the target holds the
    work of another pipeline or of another source, and where nothing can be read or
    written; what is done by then stays good.
    """
    job = _as_installed(job)
    storage = storage_of(job.target)
    if storage.is_file(job.target):
        raise CorpusError(f"{job.target}: no folder; name one as the target")
    tasks = plan(source, job)
    _refuse_doubles(job, tasks)
    _refuse_overlap(source, job, tasks)
    terms = _terms(job, tasks)
    finished = join(job.target, MANIFEST)
    if storage.exists(finished):
        manifest = _read(storage, finished)
        _agree(job.target, {key: manifest[key] for key in terms}, terms)
        storage.clear(join(job.target, NOTES))
        return _summary_of(manifest)
    begun = join(job.target, NOTES, "terms.json")
    if storage.exists(begun):
        _agree(job.target, _read(storage, begun), terms)
    else:
        storage.write(begun, _dump(terms))
    notes: dict[str, Note] = {}
    rows = characters = 0
    for note in engine(job, tasks, jobs):
        notes[note.key] = note
        rows, characters = rows + note.rows, characters + note.characters
        if tell is not None:
            tell(Progress(len(notes), len(tasks), rows, characters))
    storage.sweep(job.target)
    ordered = [notes[note_name(job, task)] for task in tasks]
    if any(note.letters for note in ordered):
        storage.gather(join(job.target, DEAD_LETTERS), _letters(storage, ordered))
    manifest = {**terms, **_account(ordered)}
    storage.write(finished, _dump(manifest))
    storage.clear(join(job.target, NOTES))
    return _summary_of(manifest)


def _as_installed(job: Job) -> Job:
    """Return the job less what needs ftfy where that is absent, with one warning for all of it."""
    if "mojibake" not in job.pipeline.ids or has_ftfy():
        return job
    warnings.warn(MissingPackageWarning("ftfy", needed_by="mojibake"), stacklevel=3)
    return job._replace(pipeline=job.pipeline.without("mojibake"))


def _terms(job: Job, tasks: Sequence[Task]) -> dict[str, Any]:
    """Return what a run must agree on with the one that it goes on with."""
    from cleantext import __version__

    sizes = {}
    for name in dict.fromkeys(name for task in tasks for name in task.files):
        with told(name):
            sizes[name] = storage_of(name).size(name)
    guards = [pattern.pattern for pattern in job.pipeline.protected]
    return {
        "cleantext": __version__,
        "pipeline": list(job.pipeline.ids),
        "fingerprint": _fingerprint(job),
        "protected": guards,
        "fields": list(job.fields),
        "keep": list(job.keep),
        "to": job.to,
        "shard_bytes": job.shard_bytes,
        "max_record": job.max_record,
        "statistics": job.statistics,
        "inputs": [{"name": name, "size": size} for name, size in sizes.items()],
    }


def _fingerprint(job: Job) -> str:
    """Return a mark of the pipeline that tells filters of one id and other options apart."""
    marks = [
        [fix.rule.id, repr(getattr(fix, "find", fix)), getattr(fix, "need", "")]
        for fix in job.pipeline.filters
    ]
    plain = json.dumps([[part.split(" at 0x")[0] for part in mark] for mark in marks])
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


# What the terms of a run are called where they are chosen.
TERM_TO_NAME = {
    "cleantext": "version of cleantext",
    "pipeline": "pipeline",
    "fingerprint": "pipeline",
    "protected": "--protect",
    "fields": "--field",
    "keep": "--keep",
    "to": "--to",
    "shard_bytes": "--shard-size",
    "max_record": "--max-record",
    "statistics": "--statistics",
    "inputs": "source",
}


def _agree(target: str, theirs: dict[str, Any], ours: dict[str, Any]) -> None:
    for term, value in ours.items():
        if theirs.get(term) != value:
            raise CorpusError(
                f"{target}: holds the work of a run with another {TERM_TO_NAME[term]}; "
                "name another target, or remove this one"
            )


def _refuse_doubles(job: Job, tasks: Sequence[Task]) -> None:
    names = Counter(name for task in tasks for name in shard_names(job, task))
    for name, times in names.items():
        if times > 1:
            raise CorpusError(f"{job.target}: two inputs would both be written to {name!r}")


def _refuse_overlap(source: str, job: Job, tasks: Sequence[Task]) -> None:
    """Refuse a target that would overwrite the source, or be read as such by the next run."""
    target = place_of(job.target)
    inputs = {place_of(name) for task in tasks for name in task.files}
    written = {join(target, name) for task in tasks for name in shard_names(job, task)}
    # Of a single file, no later run reads more than that.
    if not storage_of(source).is_file(source):
        inputs |= {place.rpartition("/")[0] for place in inputs}
        written.add(target)
    if written & inputs or join(target, "").startswith(join(place_of(source), "")):
        raise CorpusError(f"{job.target}: lies within the source; name a folder beside it")


def _account(notes: Sequence[Note]) -> dict[str, Any]:
    edits: Counter[str] = Counter()
    for note in notes:
        edits.update(note.edits)
    return {
        "parts": [
            {"input": note.source, "bytes": note.size, "sha256": note.sha256} for note in notes
        ],
        "shards": [shard for note in notes for shard in note.shards],
        "rows": sum(note.rows for note in notes),
        "characters": sum(note.characters for note in notes),
        "bytes": sum(note.size for note in notes),
        "bad": sum(note.bad for note in notes),
        "edits": dict(sorted(edits.items())),
    }


def _letters(storage: Storage, notes: Sequence[Note]) -> Iterator[bytes]:
    """Yield the dead letters in the order of the input, their lines counted from its start."""
    source, lines = "", 0
    for note in notes:
        if note.source != source:
            source, lines = note.source, 0
        for name in note.letters:
            with storage.open(name) as file:
                for letter in file:
                    yield _moved(letter, lines) if lines else letter
        lines += note.lines


def _moved(letter: bytes, lines: int) -> bytes:
    bad = json.loads(letter)
    return encode_row({**bad, "line": bad["line"] + lines})


def _summary_of(manifest: dict[str, Any]) -> Summary:
    return Summary(*(manifest[name] for name in Summary._fields))


def _read(storage: Storage, name: str) -> dict[str, Any]:
    with storage.open(name) as file:
        found: dict[str, Any] = json.load(file)
    return found


def _dump(value: object, indent: int | None = 1) -> bytes:
    written = json.dumps(value, ensure_ascii=False, indent=indent) + "\n"
    return written.encode("utf-8", "backslashreplace")  # of names that are not UTF-8
