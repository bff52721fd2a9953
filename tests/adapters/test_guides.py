"""What the guides to the adapters show is what happens."""

import pytest

from tests.guide_blocks import check_guide


@pytest.mark.parametrize("name", ["scrapy.md", "pandas.md", "polars.md", "datasets.md", "spacy.md"])
def test_guide(name, tmp_path):
    check_guide(name, tmp_path)
