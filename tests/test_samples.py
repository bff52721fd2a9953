"""Whole stories: what comes of them, by which edits, and with which dateline."""

import pytest

from cleantext import clean, explain
from tests.samples import SAMPLES

each = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.slug)


@each
def test_story_is_mended(sample):
    assert clean(sample.source) == sample.expected


@each
def test_mended_story_comes_back_as_it_is(sample):
    assert clean(sample.expected) is sample.expected


@each
def test_edits_are_those_on_record(sample):
    edits = [edit._asdict() for edit in explain(sample.source).edits]

    assert edits == sample.edits


@each
def test_dateline_is_kept_as_data(sample):
    found = explain(sample.source).dateline
    parts = {name: getattr(found, name) for name in sample.dateline} if found else {}

    assert parts == sample.dateline
