"""What cannot be read, cleaned or written is told in a line, and costs nothing else."""

import base64
import gzip
import json
import resource
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner

from cleantext import Pipeline, Rule, preset
from cleantext.cli import main
from cleantext.corpus.local import run_local
from cleantext.corpus.plan import Job
from cleantext.corpus.runs import run
from cleantext.corpus.storage import CorpusError
from cleantext.rules import Filter
from tests.corpus.corpora import DAMAGED, MENDED, letters, read_jsonl, tree, write_jsonl

GOOD = json.dumps({"text": DAMAGED.format(n=1)}).encode() + b"\n"


def clean(source, target, **options):
    job = Job(str(target), preset("minimal"), shard_bytes=20_000, **options)
    return run(str(source), job, run_local)


def command(*arguments):
    return CliRunner().invoke(main, ["corpus", *map(str, arguments)])


@pytest.mark.parametrize(
    "line, reason",
    [
        (b'{"text": "Talks', "broken JSON: "),
        (b'{"text": "Talks"} {}', "broken JSON: Extra data at column 19"),
        (b'["text"]', "the line holds no object"),
        (b"[" * 10_000, ""),
        (b'{"body": "Talks"}', "no field 'text'"),
        (b'{"text": 5}', "field 'text' is no string but 5"),
        (b'{"text": {"en": "Talks"}}', "field 'text' is no string but"),
        (b'{"text": "caf\xe9"}', "not UTF-8 at byte 13 of the line"),
        (b'{"text": "' + b"a" * 2_000_000 + b'"}', "more than the 1048576 allowed"),
    ],
)
def test_bad_lines_are_set_aside(tmp_path, line, reason):
    source = tmp_path / "news.jsonl"
    source.write_bytes(GOOD + line + b"\n" + GOOD)

    result = command(source, tmp_path / "out", "--max-record", "1", "--jobs", "1")

    (letter,) = letters(tmp_path / "out")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert f"{tmp_path}/out/_dead-letters.jsonl" in result.stderr
    assert (letter["file"], letter["line"]) == (str(source), 2)
    assert reason in letter["reason"]
    assert line.startswith(base64.b64decode(letter["raw"]).rstrip())
    assert [row["text"] for row in read_jsonl(tmp_path / "out")] == [MENDED.format(n=1)] * 2


@pytest.mark.parametrize(
    "row, reason",
    [
        (b"1\n", "1 cells under a heading of 2"),
        (b"1,a,b\n", "3 cells under a heading of 2"),
        (b"1,caf\xe9\n", "not UTF-8"),
        (b'1,"a"b\n', "not CSV: "),
    ],
)
def test_bad_rows_of_a_table_are_set_aside(tmp_path, row, reason):
    source = tmp_path / "news.csv"
    source.write_bytes(b"id,text\n1,It ended.The end.\n" + row + b"3,Fine.\n")

    summary = clean_wire(source, tmp_path / "out")

    (letter,) = letters(tmp_path / "out")
    assert (summary.rows, summary.bad) == (2, 1)
    assert letter["line"] == 3
    assert reason in letter["reason"]
    assert base64.b64decode(letter["raw"]) == row


def clean_wire(source, target, **options):
    return run(str(source), Job(str(target), preset(), **options), run_local)


def test_a_table_without_the_column_is_named(tmp_path):
    (tmp_path / "news.csv").write_text("id,body\n1,Talks\n")

    summary = clean_wire(tmp_path / "news.csv", tmp_path / "out")

    (letter,) = letters(tmp_path / "out")
    assert summary.rows == 0
    assert "no column 'text' in the heading 'id,body'" in letter["reason"]


def test_a_column_that_is_there_twice_has_no_place_for_what_is_kept(tmp_path):
    (tmp_path / "news.csv").write_text("text,text\nMet.It,Met.It\n")

    clean_wire(tmp_path / "news.csv", tmp_path / "out", keep=("dateline",))

    (letter,) = letters(tmp_path / "out")
    assert "a column is there twice, and what is kept has one place" in letter["reason"]


def test_a_text_that_is_not_utf_8_is_set_aside_whole(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_bytes(b"caf\xe9")
    (tmp_path / "in" / "b.txt").write_bytes(b"It ended.The end.\n")

    clean_wire(tmp_path / "in", tmp_path / "out")

    (letter,) = letters(tmp_path / "out")
    assert letter["file"].endswith("a.txt")
    assert base64.b64decode(letter["raw"]) == b"caf\xe9"
    assert not (tmp_path / "out" / "a.txt").exists()
    assert (tmp_path / "out" / "b.txt").read_text() == "It ended. The end.\n"


def test_dead_letters_are_put_down_as_they_gather(tmp_path):
    source = tmp_path / "news.jsonl.gz"
    source.write_bytes(gzip.compress(b"{broken\n" * 2000 + GOOD))

    summary = clean(source, tmp_path / "out")

    assert (summary.rows, summary.bad) == (1, 2000)
    assert [letter["line"] for letter in letters(tmp_path / "out")] == list(range(1, 2001))
    assert not (tmp_path / "out" / "_unfinished").exists()


@pytest.mark.parametrize("cut", ["end", "middle"])
def test_rows_before_a_break_in_gzip_are_kept(tmp_path, cut):
    source = write_jsonl(tmp_path / "news.jsonl.gz", 3000)
    packed = bytearray(source.read_bytes())
    if cut == "end":
        del packed[-9:]
    else:
        packed[len(packed) // 2] ^= 0xFF
    source.write_bytes(packed)

    result = command(source, tmp_path / "out", "--jobs", "1")

    (letter,) = letters(tmp_path / "out")
    found = read_jsonl(tmp_path / "out")
    assert result.exit_code == 1
    assert letter["line"] == len(found) + 1
    assert "gzip data" in letter["reason"]
    assert [row["id"] for row in found] == list(range(len(found)))


def test_a_torn_row_below_one_that_is_too_long_is_set_aside(tmp_path):
    rows = b'id,text\n1,"Good row."\n2,"' + b"x" * 20_000 + b'"\n3,"A row."\n4,The talks went on'
    (tmp_path / "news.csv.gz").write_bytes(gzip.compress(rows)[:-8])

    clean(tmp_path / "news.csv.gz", tmp_path / "out", max_record=10_000)

    long, torn = letters(tmp_path / "out")
    (shard,) = (tmp_path / "out").glob("*.csv.gz")
    assert gzip.decompress(shard.read_bytes()) == b'id,text\n1,"Good row."\n3,"A row."\n'
    assert (long["line"], torn["line"]) == (3, 5)
    assert "more than the 10000 allowed" in long["reason"]
    assert "gzip data ends" in torn["reason"]


def test_a_row_of_many_lines_is_no_longer_than_is_allowed(tmp_path):
    open_quote = '2,"' + "It never closes.\n" * 500
    (tmp_path / "news.csv").write_text("id,text\n1,Good row.\n" + open_quote + "3,A row.\n")

    clean_wire(tmp_path / "news.csv", tmp_path / "out", max_record=1000)

    long, *rest = letters(tmp_path / "out")
    assert (tmp_path / "out/news-00000.csv").read_text() == "id,text\n1,Good row.\n3,A row.\n"
    assert "more than the 1000 allowed" in long["reason"]
    assert {letter["reason"] for letter in rest} == {"1 cells under a heading of 2"}


def test_a_bomb_takes_no_more_memory_than_is_allowed(tmp_path):
    source = tmp_path / "news.jsonl.gz"
    with gzip.open(source, "wb", compresslevel=9) as file:
        for _ in range(300):
            file.write(b" " * (1 << 20))
        file.write(b"\n" + GOOD)
    script = (
        "import resource, sys; from cleantext.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_AS, (250 << 20, 250 << 20))\n"
        "main(sys.argv[1:])"
    )

    done = subprocess.run(
        [sys.executable, "-c", script, "corpus", str(source), str(tmp_path / "out"),
         "--jobs", "1", "--max-record", "1"],
        capture_output=True, text=True,
    )  # fmt: skip

    (letter,) = letters(tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "314572801 bytes, more than the 1048576 allowed" in letter["reason"]
    assert len(base64.b64decode(letter["raw"])) < 10_000
    assert len(read_jsonl(tmp_path / "out")) == 1


@pytest.fixture
def news(tmp_path):
    """A folder of two files, and the target of a run over it that nothing befell."""
    source = tmp_path / "in"
    write_jsonl(source / "a.jsonl", 1500)
    write_jsonl(source / "b.jsonl", 500)
    clean(source, tmp_path / "whole")
    return source, tmp_path / "whole"


def check_goes_on(source, target, whole):
    """Check that what stands in a target is good, and that a run goes on from there."""
    done = list(target.glob("*.jsonl"))
    assert done
    assert all(path.read_bytes() == (whole / path.name).read_bytes() for path in done)
    clean(source, target)
    assert tree(target) == tree(whole)


@pytest.fixture
def disk(tmp_path):
    """A folder on a file system of its own, and a way to give that other options."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(options):
        return subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True
        ).returncode

    if not shutil.which("mount") or mount("size=100k"):
        pytest.skip("no file system can be mounted here")
    yield folder, lambda options: mount(f"remount,{options}")
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(news, disk):
    source, whole = news
    folder, remount = disk

    with pytest.raises(CorpusError, match="jsonl: No space left on device; what is done stands"):
        clean(source, folder / "out")

    assert remount("size=10m") == 0
    check_goes_on(source, folder / "out", whole)


def test_a_target_that_becomes_read_only(news, disk):
    source, whole = news
    folder, remount = disk
    assert remount("size=10m") == 0

    with pytest.raises(CorpusError, match="Read-only file system; what is done stands"):
        run_meanwhile(source, folder / "out", lambda: remount("ro"))

    assert remount("rw") == 0
    check_goes_on(source, folder / "out", whole)


def test_a_file_that_may_not_grow(news, tmp_path):
    source, whole = news
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))

    try:
        with pytest.raises(CorpusError, match="jsonl: File too large; what is done stands"):
            run_meanwhile(source, tmp_path / "out", limit)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    check_goes_on(source, tmp_path / "out", whole)


def test_a_source_that_vanishes(news, tmp_path):
    source, whole = news
    gone = source / "b.jsonl"
    content = gone.read_bytes()

    with pytest.raises(
        CorpusError, match=r"b\.jsonl: No such file or directory; what is done stands"
    ):
        run_meanwhile(source, tmp_path / "out", gone.unlink)

    gone.write_bytes(content)
    check_goes_on(source, tmp_path / "out", whole)


def run_meanwhile(source, target, befall):
    """Run, and let something befall it when the first shard stands."""

    def engine(job, tasks, jobs):
        yield from run_local(job, tasks[:1], jobs)
        befall()
        yield from run_local(job, tasks[1:], jobs)

    run(str(source), Job(str(target), preset("minimal"), shard_bytes=20_000), engine)


@pytest.mark.parametrize(
    "source, options, message",
    [
        ("news.jsonl", ["--to", "parquet"], "Parquet needs pyarrow"),
        ("news.jsonl", ["--engine", "ray"], "the Ray engine needs ray"),
        ("news.jsonl.zst", [], "a .zst file needs zstandard"),
        ("memory://news", [], "memory://news: an address needs fsspec"),
    ],
)
def test_what_an_extra_brings_is_named(tmp_path, monkeypatch, source, options, message):
    monkeypatch.chdir(tmp_path)
    for module in ("pyarrow", "pyarrow.parquet", "ray", "zstandard", "fsspec"):
        monkeypatch.setitem(sys.modules, module, None)
    write_jsonl(tmp_path / "news.jsonl", 1)
    write_jsonl(tmp_path / "news.jsonl.zst", 1)

    result = command(source, "out", "--jobs", "1", *options)

    assert result.exit_code == 1
    assert result.stderr.startswith(f"cleantext: {message}; install it with pip install 'clean")


def test_no_failure_of_a_task_ends_in_a_traceback(tmp_path, monkeypatch):
    def fail(*arguments):
        raise LookupError("no such thing")

    monkeypatch.setattr("cleantext.corpus.shards.read_jsonl", fail)

    result = command(write_jsonl(tmp_path / "news.jsonl", 3), tmp_path / "out", "--jobs", "1")

    assert result.exit_code == 1
    assert result.stderr == f"cleantext: {tmp_path}/news.jsonl: LookupError: no such thing\n"


@pytest.mark.parametrize(
    "error, reason",
    [(ZeroDivisionError, "odd failed on a text of 4 code points"), (MemoryError, "out of memory")],
)
def test_a_row_that_cannot_be_cleaned_is_set_aside(tmp_path, error, reason):
    def fail(text):
        raise error

    odd = Filter(Rule("odd", "test", "Fail.", fixes=(), keeps=()), fail, need="odd")
    source = tmp_path / "news.jsonl"
    source.write_bytes(GOOD + b'{"text": "odd."}\n' + GOOD)

    summary = run(str(source), Job(str(tmp_path / "out"), Pipeline([odd])), run_local)

    (letter,) = letters(tmp_path / "out")
    assert (summary.rows, summary.bad, letter["line"]) == (2, 1, 2)
    assert letter["reason"].startswith(reason)
    assert base64.b64decode(letter["raw"]) == b'{"text": "odd."}\n'
