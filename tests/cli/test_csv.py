"""Tables: the named columns change, and all other rows stay byte for byte."""

import json

import pytest


def mend(run, table, *columns):
    options = [part for column in columns for part in ("--field", column)]
    return run("--csv", *options, stdin=table)


def test_only_the_cell_changes(run):
    table = 'id,text,note\r\n"1",Met.It,"a ""b"""\r\n2,"Rates held.",x\r\n'

    assert mend(run, table, "text").stdout_bytes.decode() == table.replace("Met.It", "Met. It")


def test_column_that_is_there_twice_is_mended_twice(run):
    table = "body,id,body\nMet.It,Met.It,Met.It\n"

    assert mend(run, table, "body").stdout == "body,id,body\nMet. It,Met.It,Met. It\n"
    account = run("--csv", "-f", "body", "--explain", "--format", "json", stdin=table).stdout
    assert [json.loads(line)["field"] for line in account.splitlines()] == ["body#1", "body#2"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_the_one_of_the_heading(run, delimiter):
    table = f"id{delimiter}text\n1{delimiter}Met.It\n"

    assert mend(run, table, "text").stdout == table.replace("Met.It", "Met. It")


def test_table_of_lines_that_end_in_cr_alone_is_passed_on(run):
    result = mend(run, "id,text\r1,Met.It\r", "text")

    assert (result.exit_code, result.stdout_bytes) == (1, b"id,text\r1,Met.It\r")
    assert "lines end in CR alone" in result.stderr


def test_cells_of_several_lines(run):
    table = 'text,id\n"It met.It voted.\n\nRates ""held"" still.It rained.",1\n'

    assert mend(run, table, "text").stdout == (
        'text,id\n"It met. It voted.\n\nRates ""held"" still. It rained.",1\n'
    )


def test_cell_is_quoted_where_it_comes_to_need_it(run):
    result = run("--csv", "-f", "text", "--mask", "url=a,b", stdin="text,id\nhttps://a.org/,1\n")

    assert result.stdout == 'text,id\n"a,b",1\n'


def test_odd_quoting_is_made_plain_with_the_cell(run):
    table = 'text,id\n"Met.It" now,1\n'

    assert mend(run, table, "text").stdout == "text,id\nMet. It now,1\n"


@pytest.mark.parametrize("row", ['1,"Met.It', '1,"Met.It\n2,Met.It\n', '1,"Met.It\n2,"Met.It"\n'])
def test_row_whose_quote_is_not_closed_is_named_and_passed_on(run, row):
    result = mend(run, "id,text\n0,Met.It\n" + row, "text")

    assert result.stdout == "id,text\n0,Met. It\n" + row
    assert (result.exit_code, result.stderr) == (
        1,
        "cleantext: standard input:3: broken row: a quote in it is not closed, or more follows "
        f"where it is; all up to line {2 + len(row.splitlines())} is left as it is\n",
    )


def test_quote_that_is_closed_early_is_told(run):
    row = '1,"Met.\nIt voted.No." \n'

    result = mend(run, "id,text\n" + row, "text")

    assert (result.exit_code, result.stdout) == (1, "id,text\n" + row)
    assert "or more follows where it is; all up to line 3 is left" in result.stderr


def test_cell_that_is_emptied_leaves_a_row(run):
    result = run("--csv", "-f", "text", "--mask", "url=", stdin="text\nhttps://a.org/\nMet.It\n")

    assert result.stdout == 'text\n""\nMet. It\n'


def test_heading_that_goes_on_below_its_line_is_told(run):
    result = mend(run, '"a\nb",text\n1,Met.It\n', "text")

    assert result.exit_code == 1
    assert "no column 'text' in the heading '\"a', which must end on its line" in result.stderr


def test_short_rows_are_named_and_passed_on(run):
    result = mend(run, "id,text\n1\n\n2,Met.It\n", "text")

    assert (result.exit_code, result.stdout) == (1, "id,text\n1\n\n2,Met. It\n")
    assert "standard input:2: no column 'text' in this row" in result.stderr


def test_row_that_cannot_be_read_is_passed_on(run):
    result = mend(run, b"id,text\n1,caf\xe9\n2,Met.It\n", "text")

    assert result.stdout_bytes == b"id,text\n1,caf\xe9\n2,Met. It\n"
    assert "standard input:2: broken row: not utf-8 at byte 13" in result.stderr


def test_headline_has_a_column(run):
    row = 'Ferry sinks off the harbour,"{}A ferry sank."\r\n'
    table = "title,text\r\n" + row

    result = run("--csv", "-f", "text", "--title-field", "title",
                 stdin=table.format("Ferry sinks off the harbour\n\n"))  # fmt: skip

    assert result.stdout_bytes.decode() == table.format("")


def test_missing_column_is_told(run):
    result = mend(run, "id,text\n1,a\n", "body")

    assert result.exit_code == 1
    assert "no column 'body' in the heading 'id,text'" in result.stderr


@pytest.mark.parametrize(
    "table",
    [
        b"\xef\xbb\xbfid,text\r\n1,Met.It\r\n",
        b"id,te\xe9\n1,Met.It\n",
        b"id,text\n1,caf\xe9\n2,Met.It",
    ],
)
def test_table_without_the_column_is_passed_on(run, table):
    assert mend(run, table, "body").stdout_bytes == table


def test_empty_table(run):
    assert mend(run, "", "text").exit_code == 0


def test_table_keeps_its_byte_order_mark_in_place(run, tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(b"\xef\xbb\xbftext\r\nMet.It\r\n")

    assert run("--csv", "-f", "text", "-i", "table.csv").exit_code == 0
    assert path.read_bytes() == b"\xef\xbb\xbftext\r\nMet. It\r\n"
