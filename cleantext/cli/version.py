"""Which distribution runs, from where, and which others install the same package."""

from __future__ import annotations

import os
import platform
from importlib import metadata

import cleantext

DISTRIBUTION = "cleantext-wire"

# Both install a package named cleantext, and pip lets one overwrite the other.
NEIGHBOURS = ("clean-text", "cleantext")


def describe() -> str:
    """Return the version in one line.

    >>> describe()
    'cleantext-wire ... (.../cleantext, Python 3...)'
    """
    folder = os.path.dirname(os.path.abspath(cleantext.__file__))
    return f"{DISTRIBUTION} {cleantext.__version__} ({folder}, Python {platform.python_version()})"


def neighbours() -> list[str]:
    """Return the distributions that are installed and share our package's name."""
    return [name for name in NEIGHBOURS if _is_installed(name)]


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True
