"""What the guides to the engines show is what happens."""

import pytest

from tests.guide_blocks import check_guide


@pytest.mark.parametrize("name", ["corpora.md", "ray.md", "datatrove.md"])
def test_guide(name, tmp_path):
    check_guide(name, tmp_path)
