"""What needs a package that is not installed is left to environments that have it."""

from importlib.util import find_spec

MODULE_TO_NEEDS = {
    "cleantext/corpus/table.py": ["pyarrow"],
    "cleantext/adapters/datasets.py": ["datasets"],
    "cleantext/adapters/datatrove.py": ["datatrove"],
    "cleantext/adapters/pandas.py": ["pandas"],
    "cleantext/adapters/polars.py": ["polars"],
    "cleantext/adapters/scrapy.py": ["scrapy"],
    "cleantext/adapters/spacy.py": ["spacy"],
    "tests/adapters/test_adapters.py": ["datasets", "pandas", "polars", "scrapy", "spacy"],
    "tests/adapters/test_guides.py": ["datasets", "pandas", "polars", "scrapy", "spacy"],
    "tests/engines/test_engines.py": ["datatrove", "fsspec", "pyarrow", "ray", "zstandard"],
    "tests/engines/test_guides.py": ["datatrove", "fsspec", "pyarrow", "ray", "zstandard"],
    "tests/engines/test_table.py": ["pyarrow"],
    "tests/test_folds.py": ["unidecode"],
}

collect_ignore = [
    module for module, needs in MODULE_TO_NEEDS.items() if not all(map(find_spec, needs))
]


def pytest_collection_modifyitems(items):
    """Leave out ascii-fold where Unidecode is absent, as it may be."""
    if find_spec("unidecode") is None:
        items[:] = [item for item in items if "ascii" not in item.nodeid]
