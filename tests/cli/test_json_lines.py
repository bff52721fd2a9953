"""JSON Lines: the named fields change, and nothing else does."""

import json

import pytest


def mend(run, line, *fields):
    options = [part for field in fields for part in ("--field", field)]
    return run("--jsonl", *options, stdin=line)


def test_other_characters_stay(run):
    line = '{"id" : 1.50e0,"body":"It met.It voted." , "tags":[ "a.B" ]}\n'

    assert mend(run, line, "body").stdout == line.replace("met.It", "met. It")


def test_line_that_needs_nothing_stays(run):
    line = '{"body": "It met\\u002e", "n": 1.0}'

    assert mend(run, line, "body").stdout == line


@pytest.mark.parametrize(
    "line, field",
    [
        ('{"a": {"b": "Met.It"}}', "a.b"),
        ('{"a.b": "Met.It"}', "a.b"),
        ('{"a": [{"b": "Met.It"}, {"b": "Met."}]}', "a.b"),
        ('{"a": ["Met.", "Met.It"]}', "a"),
        ('{"a": "Met.", "b": {}, "a": "Met.It"}', "a"),
    ],
)
def test_fields_are_found_on_their_path(run, line, field):
    assert mend(run, line, field).stdout == line.replace("Met.It", "Met. It")


def test_several_fields(run):
    line = '{"b": "Met.It", "c": "Met.It", "a": "Met.It"}'

    assert mend(run, line, "a", "b").stdout == ('{"b": "Met. It", "c": "Met.It", "a": "Met. It"}')


def test_texts_at_one_path_are_told_apart(run):
    line = '{"a": ["Met.It", "Is"], "b": "Met.It"}'

    told = run("--jsonl", "-f", "a", "-f", "b", "--explain", stdin=line).stdout.splitlines()

    assert [line for line in told if "edit" in line] == [
        "standard input:1:a#1: 1 edit",
        "standard input:1:a#2: 0 edits",
        "standard input:1:b: 1 edit",
    ]


def test_escapes_stay_where_all_is_ascii(run):
    assert mend(run, '{"a": "Caf\\u00e9.It"}', "a").stdout == '{"a": "Caf\\u00e9. It"}'
    assert mend(run, '{"a": "Café.It"}', "a").stdout == '{"a": "Café. It"}'


def test_half_a_surrogate_pair_stays(run):
    line = '{"a": "é \\ud83d met.It"}'

    assert json.loads(mend(run, line, "a").stdout) == {"a": "é \ud83d met. It"}


def test_null_is_no_text_and_no_problem(run):
    result = mend(run, '{"body": null}\n\n', "body")

    assert (result.exit_code, result.stdout) == (0, '{"body": null}\n\n')


@pytest.mark.parametrize(
    "line, problem",
    [
        ("{broken", "broken JSON: Expecting a name in double quotes at column 2"),
        ('{"body": "a', "broken JSON: Invalid control character at column 12"),
        ('{"body": "a"} {}', "broken JSON: Extra data at column 15"),
        ('["a"]', "the line holds no object"),
        ("{", "the line holds no object; jq -c . makes one line of each"),
        ("[", "the line holds no object"),
        ('{"a": ' + "[" * 100_000, "too deep to be read"),
        ('{"body": "a", "id": ' + "1" * 5000 + "}", "a number in it is too long to be read"),
        ('{"text": "a"}', "no field 'body'"),
        ('{"body": {"text": "a"}}', "field 'body' is no string but"),
        ('{"body": 3}', "field 'body' is no string but 3"),
        ("[" * 5000, ""),
    ],
)
def test_bad_lines_are_named_and_passed_on(run, line, problem):
    good = '{"body": "Rates held."}'

    result = mend(run, f"{good}\n{line}\n{good}\n", "body")

    assert result.exit_code == 1
    assert result.stdout == f"{good}\n{line}\n{good}\n"
    assert f"standard input:2: {problem}" in result.stderr


def test_line_of_another_encoding_is_named_and_passed_on(run):
    lines = b'{"body": "caf\xe9"}\n{"body": "Met.It"}\n'

    result = run("--jsonl", "-f", "body", stdin=lines)

    assert (result.exit_code, result.stdout_bytes) == (1, lines.replace(b"Met.", b"Met. "))
    assert "standard input:1: not utf-8 at byte 13" in result.stderr


def test_good_fields_of_a_bad_line_are_mended(run):
    result = mend(run, '{"body": "Met.It", "title": 3}', "body", "title")

    assert result.exit_code == 1
    assert result.stdout == '{"body": "Met. It", "title": 3}'


def test_files_are_rewritten_in_place(run, tmp_path):
    path = tmp_path / "feed.jsonl"
    path.write_text('{"body": "Met.It"}\nbroken\n')

    assert run("--jsonl", "-f", "body", "--in-place", "feed.jsonl").exit_code == 1
    assert path.read_text() == '{"body": "Met. It"}\nbroken\n'


@pytest.mark.parametrize("jobs", [1, 2])
def test_headline_has_a_field(run, jobs):
    options = ("--jsonl", "-f", "body", "--title-field", "title", "--jobs", jobs)
    line = '{"title": "Ferry sinks off the harbour", "body": "%s"}\n'
    story = r"Ferry sinks off the harbour\n\nA ferry sank."

    assert run(*options, stdin=line % story).stdout == line % "A ferry sank."
    assert run(*options, stdin='{"body": "Met.The"}\n').stdout == '{"body": "Met. The"}\n'


def test_dateline_has_a_field_of_its_own(run):
    line = '{"body": "PARIS, May 3 (AFP) - The talks ended."}\n'

    once = run("--jsonl", "-f", "body", "--dateline-field", "filed", stdin=line).stdout
    twice = run("--jsonl", "-f", "body", "--dateline-field", "filed", stdin=once).stdout

    assert json.loads(once)["body"] == "The talks ended."
    assert json.loads(once)["filed"]["location"] == "PARIS"
    assert twice == once


def test_each_dateline_goes_into_the_object_of_its_text(run):
    paris, oslo = "PARIS, May 3 (AFP) - It met.", "OSLO, May 4 (NTB) - Rates held."
    stories = [{"body": "It voted."}, {"body": paris}, {"body": oslo}]
    options = ("--jsonl", "-f", "stories.body", "--dateline-field", "stories.filed")

    once = run(*options, stdin=json.dumps({"stories": stories})).stdout
    twice = run(*options, stdin=once).stdout

    mended = json.loads(once)["stories"]
    assert [story["body"] for story in mended] == ["It voted.", "It met.", "Rates held."]
    assert [story["filed"] and story["filed"]["location"] for story in mended] == [
        None,
        "PARIS",
        "OSLO",
    ]
    assert twice == once


@pytest.mark.parametrize("held", ['"desk"', "7", "[]", '{"id": 7}'])
def test_dateline_takes_no_other_value_s_place(run, held):
    line = f'{{"filed": {held}, "body": "PARIS, May 3 (AFP) - It met.The end."}}\n'

    result = run("--jsonl", "-f", "body", "--dateline-field", "filed", stdin=line)

    assert (result.exit_code, result.stdout) == (1, line)
    assert "standard input:1: field 'filed' holds something else than a dateline" in result.stderr


@pytest.mark.parametrize(
    "line",
    [
        '{"stories": [{"body": "%s"}, {"body": "%s"}]}',
        '{"stories": {"body": ["%s", "%s"]}}',
        '{"stories.body": "%s", "lead": "%s"}',
    ],
)
def test_field_holds_one_dateline_and_none_is_lost(run, line):
    line %= ("PARIS, May 3 (AFP) - It met.", "LONDON, March 3 (Reuters) - Rates held.")
    options = ("--jsonl", "-f", "stories.body", "-f", "lead", "--dateline-field", "filed")

    result = run(*options, stdin=line)

    assert (result.exit_code, result.stdout) == (1, line)
    assert "standard input:1: several texts have datelines" in result.stderr


def test_line_too_deep_for_its_dateline_is_named_and_passed_on(run):
    line = f'{{"body": "It met.It voted.", "meta": {"[" * 600}{"]" * 600}}}\n'

    result = run("--jsonl", "-f", "body", "--dateline-field", "meta.filed", stdin=line)

    assert (result.exit_code, result.stdout) == (1, line)
    assert "standard input:1: too deep to be searched for field 'meta.filed'" in result.stderr


@pytest.mark.parametrize("field", ["story.body", "story", "title"])
def test_dateline_takes_no_text_s_place(run, field):
    options = ("--jsonl", "-f", "story.body", "--title-field", "title", "--dateline-field", field)

    result = run(*options, stdin='{"story": {"body": "Met.It"}, "title": "A"}\n')

    assert (result.exit_code, result.stdout) == (2, "")
    assert "--dateline-field needs a field of its own" in result.stderr
