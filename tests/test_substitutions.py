"""Rules made from plain data."""

import pickle

import pytest

from cleantext import Edit, preset
from cleantext.errors import BadSubstitution, CleantextError
from cleantext.substitutions import read_substitutions

PER_CENT = {
    "id": "per-cent",
    "pattern": r"(\d) pct\b",
    "replacement": r"\1 per cent",
    "examples": [["3 pct", "3 per cent"], ["PCT rules", "PCT rules"]],
}


def read(**keys):
    (fix,) = read_substitutions([{**PER_CENT, **keys}], origin="cleantext.toml")
    return fix


def test_a_table_becomes_a_rule():
    rule = read().rule

    assert (rule.id, rule.group) == ("per-cent", "house")
    assert rule.fixes == (("3 pct", "3 per cent"),)
    assert rule.keeps == (("PCT rules", "an example"),)
    assert rule.summary.endswith(".")


def test_a_rule_has_edits_and_survives_pickling():
    again = pickle.loads(pickle.dumps(read()))

    assert again.edits("Up 3 pct.") == [Edit(3, 8, "3 pct", "3 per cent", "per-cent")]


def test_rules_join_a_pipeline_and_go_by_id_and_group():
    mend = preset("wire").then(read(), *read_substitutions([{**PER_CENT, "id": "another"}]))

    assert mend("Up 3 pct.The end.") == "Up 3 per cent. The end."
    assert mend.without("house") == preset("wire")
    assert mend.explain("Up 3 pct").edits[0].rule == "per-cent"


def test_a_rule_may_name_its_group_and_bring_its_page():
    rule = read(group="style", doc="Spell out per cent.\n\nAs the book says.").rule

    assert (rule.group, rule.summary) == ("style", "Spell out per cent.")


def test_examples_may_be_left_out_or_be_tables():
    table = {key: value for key, value in PER_CENT.items() if key != "examples"}

    assert read_substitutions([table])[0]("3 pct") == "3 per cent"
    assert read(examples=[{"before": "3 pct", "after": "3 per cent"}])("3 pct") == "3 per cent"


def test_groups_may_be_named_and_missing():
    fix = read(pattern="(?P<sign>[$])?x", replacement=r"\g<sign>y", examples=[["x $x", "y $y"]])

    assert fix("x $x") == "y $y"


@pytest.mark.parametrize(
    "keys, reason",
    [
        ({"pattern": "(pct"}, "the pattern does not compile: missing \\)"),
        ({"replacement": r"\2"}, "the replacement does not fit: invalid group reference 2"),
        ({"replacement": r"\g<no>"}, "the replacement does not fit: unknown group name"),
        ({"pattern": 3}, "pattern must be a string, not 3"),
        ({"id": "Per Cent"}, "'Per Cent' is not small letters"),
        ({"group": "House Style"}, "'House Style' is not small letters"),
        ({"id": "dateline"}, "this id is taken"),
        ({"id": "wire"}, "this id is taken"),
        ({"flags": "i"}, "'flags' is no key of it; known are id, pattern, replacement"),
        ({"examples": [["3 pct", "3%"]]}, "'3 pct' becomes '3 per cent', and not '3%'"),
        ({"examples": ["3 pct"]}, "examples must be pairs"),
        ({"examples": 3}, "examples must be pairs"),
        (
            {"pattern": "x", "replacement": "xx", "examples": [["x", "xx"]]},
            "'xx', its own work, becomes 'xxxx'",
        ),
        (
            {"pattern": r"\bU[.]S\b", "replacement": "U.S.", "examples": []},
            "'U.S.', its own work, becomes 'U.S..'",
        ),
        (
            {"pattern": r"\n", "replacement": r"\n\n", "examples": []},
            "its own work, becomes",
        ),
    ],
)
def test_what_is_no_rule_is_refused_by_file_and_table(keys, reason):
    with pytest.raises(BadSubstitution, match=reason) as refused:
        read(**keys)

    assert str(refused.value).startswith("cleantext.toml: substitution 1 (")
    assert isinstance(refused.value, CleantextError)
    assert isinstance(refused.value, ValueError)
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)


@pytest.mark.parametrize("key", ["id", "pattern", "replacement"])
def test_no_key_may_be_missing(key):
    table = {name: value for name, value in PER_CENT.items() if name != key}

    with pytest.raises(BadSubstitution, match=f"it has no {key}"):
        read_substitutions([table])


def test_no_two_rules_have_one_id():
    with pytest.raises(BadSubstitution, match=r"substitution 2 \(per-cent\): this id is taken"):
        read_substitutions([PER_CENT, PER_CENT])


def test_a_table_is_a_table():
    with pytest.raises(BadSubstitution, match="this is no table"):
        read_substitutions({"id": "per-cent"})
