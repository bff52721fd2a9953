"""Lines of JSON: what stands where, and how it is set without a touch on the rest."""

import pytest

from cleantext import json_lines
from cleantext.json_lines import find_leaves, read_texts, with_member


def test_members_are_set_in_the_style_of_the_line():
    assert with_member('{"a":1}\n', "b", None) == '{"a":1,"b":null}\n'
    assert with_member('{"a": 1 }', "b", 2) == '{"a": 1, "b": 2 }'
    assert with_member('{"a": 1, "b": [2]}', "b", 3) == '{"a": 1, "b": 3}'
    assert with_member(r'{"a":"x \": y"}', "b", 2) == r'{"a":"x \": y","b":2}'
    assert with_member("{}", "a", 1) == '{"a":1}'


def test_members_are_set_in_the_object_that_is_meant():
    line = '{"a": [{"b": 1}, {"b": 2}]}'

    assert (
        with_member(line, "a.c", 3, near=line.index("2")) == '{"a": [{"b": 1}, {"b": 2, "c": 3}]}'
    )
    assert with_member(line, "a.c", 3) == '{"a": [{"b": 1, "c": 3}, {"b": 2}]}'
    assert with_member(line, "d.c", 3) == '{"a": [{"b": 1}, {"b": 2}], "d.c": 3}'


def test_leaves_tell_where_they_stand():
    line = '{"a": {"b": ["x", 2]}}'

    leaves = find_leaves(line, ["a.b"])

    assert [(line[leaf.start : leaf.end], leaf.path) for leaf in leaves] == [
        ('"x"', "a.b"),
        ("2", "a.b"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        '{"id": 1, "text" :"Met.It"}',
        '{"text":"a \\"text\\": b", "title":"text"}',
        '{"kind": "text", "te\\u0078t": "Met."}',
        '{"te\\u0078t": "Met.", "by": {"text": "Met."}}',
        '{"by": ["text"], "text": "Met."}',
        '{"title": "b", "text": "a"}',
        '{"text": null}',
        '{"text": "a {brace}"}',
        '{"text": "NaN", "title": "a"}',
        '{"id": NaN, "text": "Met."}',
        '{"te\\u0078t": NaN, "by": {"text": "Met."}}',
        '{"te\\u0078t": "Na\\u004e", "by": {"text": "Met."}}',
        '{"te\\u0078t": Infinity, "by": {"text": "Met."}}',
        '{"text": "a", "te\\u0078t": "b"}',
        '{"x\\"text": "a", "text" : "b"}',
        '{"x\\"text": "a", "title": "b"}',
        '{"text": "a", "title": "b"} more',
        '{"text": "a", "title": "b"',
        '{"text": "a\tb", "title": "b"}',
        '["text", {"text": "a"}]',
        '{"text.title": "a", "text": "b"}',
    ],
)
@pytest.mark.parametrize(
    "names", [("text",), ("text", "title"), ("title", "text"), ("text.title",)]
)
def test_the_quick_way_finds_what_a_walk_finds(line, names, monkeypatch):
    quick = read_texts(line, names)
    monkeypatch.setattr(json_lines, "_find_plain", lambda line, names: [])

    assert quick == read_texts(line, names)
