"""Settings shared by all tests."""

import sys

import pytest
from hypothesis import settings

from cleantext.filters import mojibake

# The same texts every time: a run that fails must fail again.  To search for new
# ones: pytest --hypothesis-profile=search tests/test_laws.py
settings.register_profile("default", max_examples=40, derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile("default")


@pytest.fixture
def no_ftfy(monkeypatch):
    """A place where ftfy is not installed."""
    monkeypatch.setitem(sys.modules, "ftfy", None)
    mojibake.ftfy_function.cache_clear()
    yield
    mojibake.ftfy_function.cache_clear()
