"""The account in JSON has the shape that is published."""

import json
import pathlib

import jsonschema
import pytest

from tests.samples import SAMPLES

SCHEMA = json.loads(
    (pathlib.Path(__file__).parents[2] / "docs" / "result.schema.json").read_text("utf-8")
)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)
def test_account_has_the_published_shape(run, sample):
    result = run("--explain", "--format", "json", stdin=sample.source.encode())

    account = json.loads(result.stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(account)


def test_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_schema_tells_other_shapes_apart(run):
    account = json.loads(run("--explain", "--format", "json", stdin="Met.The vote.").stdout)
    del account["edits"][0]["rule"]

    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(account)
