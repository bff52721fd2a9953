"""Runs over corpora: the same rows whatever the pieces, and nothing lost on the way."""

import base64
import gzip
import io
import json
import os
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleantext import preset
from cleantext.corpus.local import run_local
from cleantext.corpus.plan import Job
from cleantext.corpus.records import bounded_lines
from cleantext.corpus.runs import run
from cleantext.corpus.storage import CorpusError
from cleantext.errors import MissingPackageWarning
from tests.corpus.corpora import DAMAGED, MENDED, letters, read_jsonl, tree, write_jsonl


def clean(source, target, jobs=1, **options):
    return run(str(source), Job(str(target), preset(), **options), run_local, jobs)


def mended(count):
    return [{"id": n, "text": MENDED.format(n=n), "score": n / 4} for n in range(count)]


@pytest.mark.parametrize("shard_bytes, count", [(1, 4), (97, 50), (1000, 50), (10**6, 50)])
def test_rows_are_the_same_whatever_the_size_of_shards(tmp_path, shard_bytes, count):
    source = write_jsonl(tmp_path / "news.jsonl", count)

    summary = clean(source, tmp_path / "out", shard_bytes=shard_bytes)

    assert summary.rows == count
    assert read_jsonl(tmp_path / "out") == mended(count)


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz"])
def test_two_processes_write_what_one_writes(tmp_path, name):
    write_jsonl(tmp_path / "in" / name, 1200)
    write_jsonl(tmp_path / "in" / "deeper" / name, 30)

    clean(tmp_path / "in", tmp_path / "one", shard_bytes=5000)
    clean(tmp_path / "in", tmp_path / "two", jobs=2, shard_bytes=5000)

    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    assert len(read_jsonl(tmp_path / "two")) == 1230


LINE = '{"price": 1.10,"text":"It ended.",  "big": 1e400 , "tags":[1,2], "é": "\\u00e9.a"}\r\n'


@pytest.mark.parametrize("text", ["It ended.", "It ended.The end."])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_only_the_bytes_of_the_named_field_change(tmp_path, text, ending):
    line = LINE.replace("It ended.", text).replace("\r\n", ending)
    (tmp_path / "news.jsonl").write_text(line, "utf-8", newline="")

    clean(tmp_path / "news.jsonl", tmp_path / "out")

    written = (tmp_path / "out" / "news-00000.jsonl").read_bytes().decode("utf-8")
    assert written == line.replace("ended.The", "ended. The")


def test_a_byte_order_mark_is_dropped(tmp_path):
    (tmp_path / "news.jsonl").write_bytes(b'\xef\xbb\xbf{"text": "Met.It", "n": 1.0}')

    clean(tmp_path / "news.jsonl", tmp_path / "out")

    written = (tmp_path / "out" / "news-00000.jsonl").read_bytes()
    assert written == b'{"text": "Met. It", "n": 1.0}\n'


def test_several_and_nested_fields(tmp_path):
    line = (
        '{"story": {"body": "It ended.The end.", "n": 1.0}, "title": "A  title", "other": "a .b"}'
    )
    (tmp_path / "news.jsonl").write_text(line)

    clean(tmp_path / "news.jsonl", tmp_path / "out", fields=("story.body", "title"))

    written = (tmp_path / "out" / "news-00000.jsonl").read_text()
    assert written == line.replace("ended.The", "ended. The").replace("A  t", "A t") + "\n"


@pytest.mark.parametrize("texts", [["It ended.The end.", "Fine."], [], None])
def test_an_array_stands_for_its_texts(tmp_path, texts):
    line = json.dumps({"text": texts})
    (tmp_path / "news.jsonl").write_text(line)

    clean(tmp_path / "news.jsonl", tmp_path / "out")

    written = (tmp_path / "out" / "news-00000.jsonl").read_text()
    assert written == line.replace("ended.The", "ended. The") + "\n"


def test_an_array_of_more_than_texts_is_set_aside(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"text": [{"text": 1}, "a"]}')

    assert clean(tmp_path / "news.jsonl", tmp_path / "out").bad == 1
    assert "is no string" in letters(tmp_path / "out")[0]["reason"]


def test_what_is_cut_can_be_kept_beside_the_text(tmp_path):
    row = {"text": "PARIS, March 3 (AFP) - Talks ended."}
    (tmp_path / "news.jsonl").write_text(json.dumps(row))

    clean(tmp_path / "news.jsonl", tmp_path / "out", keep=("dateline", "edits"))

    (kept,) = read_jsonl(tmp_path / "out")
    assert kept["text"] == "Talks ended."
    assert kept["text_dateline"]["location"] == "PARIS"
    assert kept["text_edits"][0]["rule"] == "dateline"


def test_csv_keeps_its_columns_and_quoted_line_ends(tmp_path):
    (tmp_path / "news.csv").write_text('id,text\n1,"It ended.The end.\n\nNext, a day."\n2,\n')

    clean(tmp_path / "news.csv", tmp_path / "out")

    written = (tmp_path / "out" / "news-00000.csv").read_text()
    assert written == 'id,text\n1,"It ended. The end.\n\nNext, a day."\n2,\n'


def test_what_is_kept_leaves_the_rest_of_the_line_alone(tmp_path):
    line = '{"story":{"body":"It ended.The end."},"price":1.10}\n'
    (tmp_path / "news.jsonl").write_text(line * 2)

    clean(tmp_path / "news.jsonl", tmp_path / "out", fields=("story.body",), keep=("removed",))

    written = (tmp_path / "out" / "news-00000.jsonl").read_text()
    assert written == 2 * (
        '{"story":{"body":"It ended. The end.","body_removed":[]},"price":1.10}\n'
    )


def test_beside_several_texts_nothing_can_be_kept(tmp_path):
    (tmp_path / "news.jsonl").write_text('{"text": ["Met.", "Ended."]}')

    summary = clean(tmp_path / "news.jsonl", tmp_path / "out", keep=("edits",))

    assert (summary.rows, summary.bad) == (0, 1)
    assert "several texts" in letters(tmp_path / "out")[0]["reason"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_only_the_cells_of_the_named_column_change(tmp_path, delimiter):
    table = 'id,"text",note\r\n1,Met.It,"x"\r\n"2", Fine.,y\r\n'.replace(",", delimiter)
    name = "news.tsv" if delimiter == "\t" else "news.csv"
    (tmp_path / name).write_text(table, newline="")

    clean(tmp_path / name, tmp_path / "out")

    written = (tmp_path / "out" / name.replace(".", "-00000.")).read_bytes().decode()
    assert written == table.replace("Met.It", "Met. It").replace(" Fine", "Fine")


def test_what_is_kept_of_a_table_has_columns_of_its_own(tmp_path):
    (tmp_path / "news.csv").write_text("text,id\nMet.It,1\nFine.,2\n")

    clean(tmp_path / "news.csv", tmp_path / "out", keep=("dateline", "removed"))
    clean(tmp_path / "out" / "news-00000.csv", tmp_path / "again", keep=("removed",))

    written = (tmp_path / "out" / "news-00000.csv").read_text()
    assert written == "text,id,text_dateline,text_removed\nMet. It,1,,[]\nFine.,2,,[]\n"
    assert (tmp_path / "again" / "news-00000-00000.csv").read_text() == written


def test_a_table_is_cut_into_tables(tmp_path):
    (tmp_path / "news.csv").write_text("id,text\n" + "1,Met.It\n" * 500)

    clean(tmp_path / "news.csv", tmp_path / "out", shard_bytes=1000)

    shards = sorted((tmp_path / "out").glob("*.csv"))
    assert len(shards) > 3
    assert all(shard.read_text().startswith("id,text\n1,Met. It\n") for shard in shards)
    assert sum(shard.read_text().count("Met. It") for shard in shards) == 500


def test_an_empty_table_stays_empty(tmp_path):
    (tmp_path / "news.csv").write_text("id,text\n")

    assert clean(tmp_path / "news.csv", tmp_path / "out").rows == 0
    assert (tmp_path / "out" / "news-00000.csv").read_text() == "id,text\n"


def test_csv_can_be_written_as_json_lines(tmp_path):
    (tmp_path / "news.csv").write_text("id,text\n1,It ended.The end.\n")

    clean(tmp_path / "news.csv", tmp_path / "out", to="jsonl")

    assert read_jsonl(tmp_path / "out") == [{"id": "1", "text": "It ended. The end."}]


@pytest.mark.skipif(os.name != "posix", reason="names are bytes elsewhere")
def test_a_name_may_be_other_bytes_than_utf_8(tmp_path):
    name = os.fsdecode(b"caf\xe9")
    write_jsonl(tmp_path / "in" / f"{name}.jsonl", 2)

    for _ in range(2):
        assert clean(tmp_path / "in", tmp_path / "out").rows == 2
    assert sorted(os.listdir(tmp_path / "out")) == ["_manifest.json", f"{name}-00000.jsonl"]


def test_a_folder_of_texts_keeps_its_shape(tmp_path):
    (tmp_path / "in" / "a").mkdir(parents=True)
    (tmp_path / "in" / "a" / "one.txt").write_text("It ended.The end.\n")
    (tmp_path / "in" / "two.txt").write_text("Fine.\n")

    clean(tmp_path / "in", tmp_path / "out")

    assert (tmp_path / "out" / "a" / "one.txt").read_text() == "It ended. The end.\n"
    assert (tmp_path / "out" / "two.txt").read_text() == "Fine.\n"


def test_records_that_cannot_be_cleaned_are_set_aside_whole(tmp_path):
    good = json.dumps({"text": "It ended.The end."}).encode()
    bad = [b"{broken", b'{"body": "x"}', b'{"text": 5}', b"[1]", b'{"text": "caf\xe9"}']
    source = tmp_path / "news.jsonl"
    source.write_bytes(b"\n".join([good, *bad, b"", b'{"text": null}', good]))

    for n, shard_bytes in enumerate([10**6, 20]):
        summary = clean(source, tmp_path / f"out{n}", shard_bytes=shard_bytes)

        found = letters(tmp_path / f"out{n}")
        assert summary.bad == 5
        assert [letter["line"] for letter in found] == [2, 3, 4, 5, 6]
        assert [base64.b64decode(letter["raw"]).rstrip() for letter in found] == bad
        assert {letter["file"] for letter in found} == {str(source)}
        assert [row["text"] for row in read_jsonl(tmp_path / f"out{n}")] == [
            "It ended. The end.", None, "It ended. The end.",
        ]  # fmt: skip


def test_a_gzip_file_cut_short_gives_all_rows_before_the_break(tmp_path):
    whole = write_jsonl(tmp_path / "news.jsonl.gz", 3000).read_bytes()
    (tmp_path / "news.jsonl.gz").write_bytes(whole[: len(whole) // 2])

    summary = clean(tmp_path / "news.jsonl.gz", tmp_path / "out")

    rows = read_jsonl(tmp_path / "out")
    (letter,) = letters(tmp_path / "out")
    assert rows == mended(3000)[: len(rows)]
    assert 1000 < len(rows) == summary.rows
    assert letter["line"] == len(rows) + 1
    assert "ends before its end" in letter["reason"]


def test_a_record_longer_than_allowed_is_set_aside_and_the_next_is_read(tmp_path):
    bomb = json.dumps({"text": "a" * 5_000_000}).encode()
    small = json.dumps({"text": DAMAGED.format(n=1)}).encode()
    with gzip.open(tmp_path / "news.jsonl.gz", "wb") as file:
        file.write(b"\n".join([bomb, small]))

    clean(tmp_path / "news.jsonl.gz", tmp_path / "out", max_record=100_000)

    (letter,) = letters(tmp_path / "out")
    assert "more than the 100000 allowed" in letter["reason"]
    assert [row["text"] for row in read_jsonl(tmp_path / "out")] == [MENDED.format(n=1)]


def test_another_pipeline_is_not_mixed_in(tmp_path):
    source = write_jsonl(tmp_path / "news.jsonl", 3)
    clean(source, tmp_path / "out")

    with pytest.raises(CorpusError, match="another pipeline"):
        run(str(source), Job(str(tmp_path / "out"), preset("minimal")), run_local)


@pytest.mark.usefixtures("no_ftfy")
def test_without_ftfy_one_warning_is_given_and_the_manifest_tells(tmp_path):
    source = write_jsonl(tmp_path / "news.jsonl", 30)

    with pytest.warns(MissingPackageWarning) as given:
        clean(source, tmp_path / "out", jobs=2, shard_bytes=500)

    assert len(given) == 1
    manifest = json.loads((tmp_path / "out" / "_manifest.json").read_text())
    assert manifest["pipeline"] == list(preset().without("mojibake").ids)


def test_another_source_is_not_mixed_in(tmp_path):
    clean(write_jsonl(tmp_path / "news.jsonl", 3), tmp_path / "out")

    with pytest.raises(CorpusError, match="another source"):
        clean(write_jsonl(tmp_path / "news.jsonl", 4), tmp_path / "out")


def test_work_of_other_options_is_not_mixed_in(tmp_path):
    source = write_jsonl(tmp_path / "news.jsonl", 3)
    clean(source, tmp_path / "out")

    with pytest.raises(CorpusError, match="with another --keep; name another target"):
        clean(source, tmp_path / "out", keep=("edits",))


def test_rows_are_written_only_in_files_that_hold_rows(tmp_path):
    with pytest.raises(CorpusError, match="text: no kind to write rows in; known are jsonl, csv"):
        clean(write_jsonl(tmp_path / "news.jsonl", 3), tmp_path / "out", to="text")


def test_a_finished_run_is_not_done_again(tmp_path):
    source = write_jsonl(tmp_path / "news.jsonl", 3)
    first = clean(source, tmp_path / "out")
    before = tree(tmp_path / "out")

    assert clean(source, tmp_path / "out") == first
    assert tree(tmp_path / "out") == before


@pytest.mark.parametrize("name", ["nothing.jsonl", "nothing/*.jsonl"])
def test_no_such_source(tmp_path, name):
    with pytest.raises(CorpusError, match="no such file"):
        clean(tmp_path / name, tmp_path / "out")


def test_a_source_of_no_known_kind(tmp_path):
    (tmp_path / "news.docx").write_text("x")

    with pytest.raises(CorpusError, match="not of a known kind"):
        clean(tmp_path / "news.docx", tmp_path / "out")


def test_two_inputs_for_one_output(tmp_path):
    write_jsonl(tmp_path / "in" / "news.jsonl", 3)
    (tmp_path / "in" / "news.csv").write_text("id,text\n1,a\n")

    with pytest.raises(CorpusError, match="would both be written"):
        clean(tmp_path / "in", tmp_path / "out", to="jsonl")


@pytest.mark.parametrize(
    "source, target",
    [
        ("in", "in"),
        ("in", "in/out"),
        ("in", "in/../in/deep/out"),
        ("in/*.txt", "in"),
        ("in/a.txt", "in"),
    ],
)
def test_a_target_within_the_source_is_refused(tmp_path, monkeypatch, source, target):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("Met.It")
    (tmp_path / "in" / "b.txt").write_text("Fine.")
    before = tree(tmp_path)

    with pytest.raises(CorpusError, match="lies within the source"):
        clean(source, target)

    assert tree(tmp_path) == before


def test_a_target_beside_its_only_source(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_jsonl(tmp_path / "news.jsonl", 3)

    clean("news.jsonl", ".")
    clean("news.jsonl", ".")

    assert (tmp_path / "news-00000.jsonl").exists()


def test_a_target_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "out").write_text("x")

    with pytest.raises(CorpusError, match="no folder"):
        clean(write_jsonl(tmp_path / "news.jsonl", 3), tmp_path / "out")


def test_a_cleaned_corpus_is_a_source(tmp_path):
    write_jsonl(tmp_path / "in" / "news.jsonl", 3)
    (tmp_path / "in" / "broken.jsonl").write_text("{broken\n")
    (tmp_path / "in" / ".hidden.jsonl").write_text("{broken\n")
    clean(tmp_path / "in", tmp_path / "once")

    for n, source in enumerate([tmp_path / "once", tmp_path / "once" / "*.jsonl"]):
        assert clean(source, tmp_path / str(n)).bad == 0
        assert len(read_jsonl(tmp_path / str(n))) == 3


ODD = r'{"id": 7, "text": "Half \ud800 a pair."}'


def test_a_row_that_a_table_cannot_hold_is_set_aside(tmp_path):
    good = [json.dumps(row) for row in ({"id": 1, "text": "Met.It"}, {"id": 2, "text": "Fine."})]
    (tmp_path / "news.jsonl").write_text("\n".join([good[0], ODD, good[1]]))

    summary = clean(tmp_path / "news.jsonl", tmp_path / "out", to="csv")

    (letter,) = letters(tmp_path / "out")
    assert (summary.rows, summary.bad, letter["line"]) == (2, 1, 2)
    assert base64.b64decode(letter["raw"]).decode().rstrip() == ODD
    assert letter["reason"] == "it holds half of a surrogate pair (U+D800), which UTF-8 has not"
    assert (tmp_path / "out" / "news-00000.csv").read_text() == "id,text\n1,Met. It\n2,Fine.\n"


def test_what_is_kept_stands_beside_its_text(tmp_path):
    row = {"story": [{"title": "x"}, {"text": "PARIS (AFP) - It met.It voted."}]}
    (tmp_path / "news.jsonl").write_text(json.dumps(row) + "\n")

    clean(tmp_path / "news.jsonl", tmp_path / "out", fields=("story.text",), keep=("dateline",))

    (found,) = read_jsonl(tmp_path / "out")
    title, text = found["story"]
    assert title == {"title": "x"}
    assert text["text"] == "It met. It voted."
    assert text["text_dateline"]["location"] == "PARIS"


def test_statistics_count_edits_by_rule(tmp_path):
    summary = clean(write_jsonl(tmp_path / "news.jsonl", 3), tmp_path / "out", statistics=True)

    assert summary.edits["stray-period"] == 3
    assert summary.bytes == (tmp_path / "news.jsonl").stat().st_size


@given(st.lists(st.text("ab\n\r", max_size=8)), st.integers(1, 6))
def test_lines_of_chunks_are_those_of_the_whole(chunks, most):
    lots = bounded_lines([chunk.encode() for chunk in chunks], most)

    wanted = io.BytesIO("".join(chunks).encode()).readlines()
    assert list(chain.from_iterable(lots)) == [
        (number, line[:most], len(line)) for number, line in enumerate(wanted, 1)
    ]
