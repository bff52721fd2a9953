"""Every engine gives the rows of the local one, and outlives its workers."""

import base64
import errno
import json
import os
import pathlib
import signal
import threading
import time
import tracemalloc

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import ray
import zstandard
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from cleantext import preset
from cleantext.adapters.datatrove import CleanText
from cleantext.corpus import CleanBatch
from cleantext.corpus.local import run_local
from cleantext.corpus.plan import Job
from cleantext.corpus.ray import run_ray
from cleantext.corpus.runs import run
from cleantext.corpus.storage import CorpusError
from cleantext.pipeline import Pipeline
from cleantext.rules import Filter, Rule
from tests.corpus.corpora import letters, read_jsonl, rows, tree, write_jsonl


@pytest.fixture(scope="module")
def cluster():
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    yield
    ray.shutdown()


def clean(source, target, engine=run_local, jobs=1, **options):
    return run(str(source), Job(str(target), preset(), **options), engine, jobs)


def test_ray_writes_what_the_local_engine_writes(cluster, tmp_path):
    source = write_jsonl(tmp_path / "in" / "news.jsonl", 400).parent
    (source / "broken.jsonl").write_bytes(b'{"text": 5}\n{broken\n')

    clean(source, tmp_path / "local", shard_bytes=4000)
    clean(source, tmp_path / "ray", run_ray, 2, shard_bytes=4000)

    assert tree(tmp_path / "ray") == tree(tmp_path / "local")


def test_a_ray_worker_killed_in_mid_run_loses_nothing(cluster, tmp_path):
    source = write_jsonl(tmp_path / "in" / "news.jsonl", 20_000).parent
    killed = []

    def kill_when_begun():
        # A worker that runs our task is the one that names it in its title.
        deadline = time.monotonic() + 60
        while not killed and time.monotonic() < deadline:
            if list((tmp_path / "ray").glob("*.jsonl")):
                for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                    if process.read_bytes().startswith(b"ray::Map"):
                        killed.append(int(process.parent.name))
                        os.kill(killed[0], signal.SIGKILL)
                        break
            time.sleep(0.005)

    killer = threading.Thread(target=kill_when_begun)
    killer.start()
    summary = clean(source, tmp_path / "ray", run_ray, 2, shard_bytes=20_000)
    killer.join()
    clean(source, tmp_path / "local", shard_bytes=20_000)

    assert killed
    assert summary.rows == 20_000
    assert tree(tmp_path / "ray") == tree(tmp_path / "local")


def test_what_fails_on_ray_is_told_in_a_line(cluster, tmp_path):
    source = write_jsonl(tmp_path / "in" / "news.jsonl", 40)

    def engine(job, tasks, jobs):
        source.unlink()
        return run_ray(job, tasks, jobs)

    with pytest.raises(CorpusError, match=r"^\S+news\.jsonl: No such file .* goes on from there$"):
        clean(source.parent, tmp_path / "out", engine, shard_bytes=1000)


def test_ray_data_maps_the_kernel(cluster):
    table = pa.table({"text": [row["text"] for row in rows(20)]})
    work = CleanBatch(["text"])

    mapped = ray.data.from_arrow(table).map_batches(work.__call__, batch_format="pyarrow")

    assert [row["text"] for row in mapped.take_all()] == work(table)["text"].to_pylist()


def test_datatrove_gives_the_same_texts(tmp_path):
    write_jsonl(tmp_path / "in" / "news.jsonl", 50)
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader(str(tmp_path / "in")),
            CleanText("wire", keep=("edits",)),
            JsonlWriter(str(tmp_path / "out"), compression=None),
        ],
        tasks=2,
        logging_dir=str(tmp_path / "logs"),
    ).run()
    clean(tmp_path / "in", tmp_path / "local")

    ours = [row["text"] for row in read_jsonl(tmp_path / "local")]
    theirs = read_jsonl(tmp_path / "out")
    assert [row["text"] for row in theirs] == ours
    assert all(row["metadata"]["edits"] for row in theirs)


def test_parquet_in_and_out(tmp_path):
    schema = pa.schema([("id", pa.int64()), ("text", pa.large_string())], {"origin": "wire"})
    texts = [row["text"] for row in rows(1000)]
    table = pa.table({"id": range(1000), "text": texts}, schema=schema)
    pq.write_table(table, tmp_path / "news.parquet", row_group_size=100)

    summary = clean(tmp_path / "news.parquet", tmp_path / "out", shard_bytes=10_000)

    shards = sorted((tmp_path / "out").glob("*.parquet"))
    whole = pa.concat_tables([pq.read_table(shard) for shard in shards])
    assert len(shards) > 2
    assert summary.rows == whole.num_rows == 1000
    assert whole["text"].to_pylist() == [preset()(text) for text in texts]
    assert whole.schema.metadata[b"origin"] == b"wire"


def test_parquet_is_counted_as_json_lines_are(tmp_path):
    write_jsonl(tmp_path / "news.jsonl", 30)
    pq.write_table(pa.Table.from_pylist(rows(30)), tmp_path / "news.parquet")

    lines = clean(tmp_path / "news.jsonl", tmp_path / "lines", statistics=True)
    table = clean(tmp_path / "news.parquet", tmp_path / "table", statistics=True)

    assert table.edits
    assert (table.characters, table.edits) == (lines.characters, lines.edits)


def test_json_lines_to_parquet_and_back(tmp_path):
    write_jsonl(tmp_path / "in" / "news.jsonl", 30)

    clean(tmp_path / "in", tmp_path / "parquet", to="parquet")
    clean(tmp_path / "parquet" / "news-00000.parquet", tmp_path / "jsonl", to="jsonl")
    clean(tmp_path / "in", tmp_path / "direct")

    assert read_jsonl(tmp_path / "jsonl") == read_jsonl(tmp_path / "direct")


@pytest.mark.parametrize(
    "odd, reason",
    [
        (r'{"id": 3, "text": "Half \ud800 a pair."}', "half of a surrogate pair"),
        ('{"id": "three", "text": "Met."}', "id has incompatible types"),
        ('{"id": 18446744073709551616, "text": "Met."}', "int"),
    ],
)
def test_a_row_that_parquet_cannot_hold_is_set_aside(tmp_path, odd, reason):
    good = [
        '{"id": 1, "text": "Met.It", "by": {"a": 1}}',
        '{"id": 2.5, "text": "Fine.", "by": {"b": 1}}',
    ]
    (tmp_path / "news.jsonl").write_text("\n".join([good[0], odd, good[1]]))

    summary = clean(tmp_path / "news.jsonl", tmp_path / "out", to="parquet")

    (letter,) = letters(tmp_path / "out")
    assert (summary.rows, summary.bad, letter["line"]) == (2, 1, 2)
    assert reason in letter["reason"]
    assert base64.b64decode(letter["raw"]).decode().rstrip() == odd
    assert pq.read_table(tmp_path / "out" / "news-00000.parquet").to_pylist() == [
        {"id": 1.0, "text": "Met. It", "by": {"a": 1, "b": None}},
        {"id": 2.5, "text": "Fine.", "by": {"a": None, "b": 1}},
    ]


def fail(text):
    raise ValueError("no")


@pytest.mark.parametrize("to", ["parquet", "jsonl"])
def test_rows_of_parquet_that_fail_are_set_aside(tmp_path, to):
    failing = Pipeline([Filter(Rule("failing", "layout", "Fail.", (), ()), fail, need="fail")])
    table = pa.table({"text": ["fine", "fail", "fine"], "id": [1, 2, 3]})
    pq.write_table(table, tmp_path / "news.parquet")

    summary = run(
        str(tmp_path / "news.parquet"), Job(str(tmp_path / "out"), failing, to=to), run_local
    )

    (letter,) = letters(tmp_path / "out")
    assert (summary.rows, summary.bad, letter["line"]) == (2, 1, 2)
    assert json.loads(base64.b64decode(letter["raw"])) == {"text": "fail", "id": 2}


def test_a_key_that_only_some_rows_have_is_a_column(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"text": "Met."}\n{"text": "Fine.", "id": 2}\n')

    clean(tmp_path / "news.jsonl", tmp_path / "out", to="parquet")

    table = pq.read_table(tmp_path / "out" / "news-00000.parquet")
    assert table.to_pylist() == [{"text": "Met.", "id": None}, {"text": "Fine.", "id": 2}]


def test_a_file_that_is_not_parquet_is_reported(tmp_path):
    (tmp_path / "news.parquet").write_bytes(b"PAR1 but no more")

    summary = clean(tmp_path / "news.parquet", tmp_path / "out")

    assert summary.bad == 1
    assert "not Parquet" in letters(tmp_path / "out")[0]["reason"]


@pytest.mark.parametrize("column, reason", [("body", "no column"), ("id", "not text")])
def test_parquet_without_the_column_is_set_aside(tmp_path, column, reason):
    pq.write_table(pa.table({"id": [1], "text": ["a"]}), tmp_path / "news.parquet")

    summary = clean(tmp_path / "news.parquet", tmp_path / "out", fields=(column,))

    (letter,) = letters(tmp_path / "out")
    assert (summary.rows, summary.bad) == (0, 1)
    assert letter["file"].endswith("news.parquet")
    assert reason in letter["reason"]


def test_parquet_with_a_broken_page_is_set_aside(tmp_path):
    pq.write_table(
        pa.table({"text": [str(n) * 50 for n in range(5000)]}), tmp_path / "news.parquet"
    )
    packed = bytearray((tmp_path / "news.parquet").read_bytes())
    packed[4:200] = bytes(196)
    (tmp_path / "news.parquet").write_bytes(packed)

    assert clean(tmp_path / "news.parquet", tmp_path / "out").bad == 1
    assert "not Parquet" in letters(tmp_path / "out")[0]["reason"]


def test_a_zstd_bomb_takes_no_more_memory_than_is_allowed(tmp_path):
    good = b'\n{"text": "It ended.The end."}\n'
    packer = zstandard.ZstdCompressor(level=3).compressobj()
    with open(tmp_path / "news.jsonl.zst", "wb") as file:
        file.writelines(packer.compress(b" " * (1 << 20)) for _ in range(300))
        file.write(packer.compress(good) + packer.flush())

    tracemalloc.start()
    summary = clean(tmp_path / "news.jsonl.zst", tmp_path / "out", max_record=1 << 20)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (summary.rows, summary.bad) == (1, 1)
    assert "more than the 1048576 allowed" in letters(tmp_path / "out")[0]["reason"]
    assert peak < 100 << 20


def test_zstd_in_and_out_and_cut_short(tmp_path):
    plain = write_jsonl(tmp_path / "news.jsonl", 2000).read_bytes()
    packed = zstandard.ZstdCompressor().compress(plain)
    (tmp_path / "whole").mkdir()
    (tmp_path / "short").mkdir()
    (tmp_path / "whole" / "news.jsonl.zst").write_bytes(packed)
    (tmp_path / "short" / "news.jsonl.zst").write_bytes(packed[:-40])

    assert clean(tmp_path / "whole", tmp_path / "one").rows == 2000
    assert clean(tmp_path / "short", tmp_path / "two").bad == 1
    written = (tmp_path / "one" / "news-00000.jsonl.zst").read_bytes()
    lines = zstandard.ZstdDecompressor().stream_reader(written).read().splitlines()
    assert [json.loads(line)["id"] for line in lines] == list(range(2000))


@pytest.mark.parametrize("address", ["nowhere://news", "smb://host/news"])
def test_a_store_that_fsspec_cannot_open(tmp_path, address):
    with pytest.raises(CorpusError, match=f"^{address}: (Protocol not known|.*requires)"):
        clean(address, tmp_path / "out")


def test_a_store_that_is_full(monkeypatch, tmp_path):
    source = write_jsonl(tmp_path / "news.jsonl", 100)
    system = fsspec.filesystem("memory")
    room = [3]
    pipe_file = type(system).pipe_file

    def pipe_what_there_is_room_for(self, path, value, **options):
        if not room[0]:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        room[0] -= 1
        pipe_file(self, path, value, **options)

    monkeypatch.setattr(type(system), "pipe_file", pipe_what_there_is_room_for)
    with pytest.raises(CorpusError, match=r"memory://full/.*: No space left on device; what is"):
        clean(source, "memory://full", shard_bytes=3000)
    monkeypatch.undo()

    clean(source, "memory://full", shard_bytes=3000)
    clean(source, tmp_path / "whole", shard_bytes=3000)
    found = {name: system.cat_file(name) for name in system.find("/full")}
    assert found == {f"/full/{name}": data for name, data in tree(tmp_path / "whole").items()}


def test_a_store_that_fsspec_knows():
    system = fsspec.filesystem("memory")
    system.pipe_file("/raw/news.jsonl", b'{"text": "It ended.The end."}\n')

    clean("memory://raw", "memory://clean")

    assert system.cat_file("/clean/news-00000.jsonl") == b'{"text": "It ended. The end."}\n'
    assert not system.exists("/clean/_unfinished")
