"""Doctests of modules whose frameworks are not installed are left to environments that have them."""

from importlib.util import find_spec

MODULE_TO_NEEDS = {
    "cleantext/corpus/table.py": "pyarrow",
    "cleantext/adapters/datasets.py": "datasets",
    "cleantext/adapters/datatrove.py": "datatrove",
    "cleantext/adapters/pandas.py": "pandas",
    "cleantext/adapters/polars.py": "polars",
    "cleantext/adapters/scrapy.py": "scrapy",
    "cleantext/adapters/spacy.py": "spacy",
}

collect_ignore = [module for module, needs in MODULE_TO_NEEDS.items() if find_spec(needs) is None]
