"""The kernel on Arrow tables."""

import pickle

import pyarrow as pa
import pytest

from cleantext import UnknownRule, preset
from cleantext.corpus import CleanBatch, clean_batches, clean_table
from cleantext.corpus.table import NotTextColumn, kept_type
from cleantext.pipeline import Pipeline
from cleantext.rules import Filter, Rule

DAMAGED = "PARIS, March 3 (AFP) - Talks ended.The vote is near."
MENDED = "Talks ended. The vote is near."


def fail(text):
    raise ValueError("no")


FAILING = Pipeline([Filter(Rule("failing", "layout", "Fail.", (), ()), fail, need="fail")])


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())],
    ids=str,
)
def test_text_columns_of_every_type(kind):
    schema = pa.schema([("id", pa.int8()), pa.field("body", kind, metadata={"a": "b"})], {"k": "v"})
    table = pa.table({"id": [1, 2, 3], "body": [DAMAGED, None, MENDED]}, schema=schema)

    cleaned = clean_table(table, ["body"])

    assert cleaned["body"].to_pylist() == [MENDED, None, MENDED]
    assert cleaned.schema.equals(schema, check_metadata=True)


def test_several_chunks_and_an_empty_table():
    body = pa.chunked_array([[DAMAGED], [], [None, MENDED]], type=pa.string())

    assert clean_table(pa.table({"body": body}), ["body"])["body"].to_pylist() == [
        MENDED, None, MENDED,
    ]  # fmt: skip
    assert clean_table(pa.table({"body": body}).slice(0, 0), ["body"]).num_rows == 0


def test_new_columns_beside_the_old():
    table = pa.table({"body": [DAMAGED, None]})

    cleaned = clean_table(table, ["body"], suffix="_clean", keep=("dateline", "removed", "edits"))

    assert cleaned["body"].to_pylist() == [DAMAGED, None]
    assert cleaned["body_clean"].to_pylist() == [MENDED, None]
    assert cleaned["body_dateline"][0]["location"].as_py() == "PARIS"
    assert cleaned["body_dateline"][1].as_py() is None
    assert cleaned["body_removed"][0].as_py()[0]["rule"] == "dateline"
    assert [edit["rule"] for edit in cleaned["body_edits"][0].as_py()] == [
        "dateline", "missing-space",
    ]  # fmt: skip


def test_one_name_need_not_stand_in_a_list():
    table = pa.table({"body": [DAMAGED, None]})

    assert clean_table(table, "body", keep="edits") == clean_table(table, ["body"], keep=["edits"])
    assert CleanBatch("body")(table) == clean_table(table, ["body"])


@pytest.mark.parametrize("name", ["dateline", "removed", "edits"])
def test_the_type_of_what_is_kept_loses_nothing(name):
    from cleantext import explain
    from cleantext.corpus.kernel import kept_of

    kept = kept_of(explain(DAMAGED), [name])[name]

    assert pa.array([kept], type=kept_type(name)).to_pylist() == [kept]


def test_a_row_that_fails_is_kept_and_marked():
    table = pa.table({"body": ["fine", "fail", None]})

    cleaned = clean_table(table, ["body"], FAILING, errors="why")

    assert cleaned["body"].to_pylist() == ["fine", "fail", None]
    assert [bool(why) for why in cleaned["why"].to_pylist()] == [False, True, False]


def test_a_row_that_fails_raises_where_it_is_not_to_be_marked():
    with pytest.raises(Exception, match="row 1: failing failed"):
        clean_table(pa.table({"body": ["fine", "fail"]}), ["body"], FAILING)


def test_columns_that_cannot_be_cleaned():
    table = pa.table({"body": ["a"], "id": [1]})

    with pytest.raises(UnknownRule, match="did you mean body"):
        clean_table(table, ["bodi"])
    with pytest.raises(NotTextColumn, match="'id' holds int64"):
        clean_table(table, ["id"])
    with pytest.raises(UnknownRule, match="part to keep"):
        clean_table(table, ["body"], keep=["datelines"])


def test_a_column_that_needs_nothing_is_the_same_memory():
    table = pa.table({"body": [MENDED]})

    cleaned = clean_table(table, ["body"])

    ours, theirs = cleaned["body"].chunk(0).buffers(), table["body"].chunk(0).buffers()
    assert ours[2].address == theirs[2].address


def test_batches_and_pickling():
    work = pickle.loads(pickle.dumps(CleanBatch(["body"], preset("wire"))))
    table = pa.table({"body": [DAMAGED]})

    assert work(table)["body"].to_pylist() == [MENDED]
    assert [b["body"].to_pylist() for b in clean_batches(table.to_batches(), ["body"])] == [
        [MENDED]
    ]
