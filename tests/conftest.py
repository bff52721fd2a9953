"""Settings shared by all tests."""

from hypothesis import settings

# The same texts every time: a run that fails must fail again.  To search for new
# ones: pytest --hypothesis-profile=search tests/test_laws.py
settings.register_profile("default", max_examples=40, derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile("default")
