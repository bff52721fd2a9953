"""Settings shared by all tests."""

import contextlib
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
def hide(monkeypatch):
    """Hides a package, as if it were not installed, also from the function that keeps it."""
    with contextlib.ExitStack() as afterwards:

        def hide(package, keeper):
            monkeypatch.setitem(sys.modules, package, None)
            keeper.cache_clear()
            afterwards.callback(keeper.cache_clear)

        yield hide


@pytest.fixture
def no_ftfy(hide):
    """A place where ftfy is not installed."""
    hide("ftfy", mojibake.ftfy_function)
