"""The page on datelines: each opening that it shows is read, or left, as it says."""

import pathlib
import re

import pytest

from cleantext import find_dateline
from cleantext.dateline.dates import read_date

PAGE = (pathlib.Path(__file__).parents[2] / "docs" / "datelines.md").read_text("utf-8")
CODE_RE = re.compile(r"`([^`]+)`")


def openings(heading):
    """Return what stands in code under `heading`, in the rows and points of its section."""
    section = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith(("| ", "- "))]
    codes = [code.replace("\\|", "|") for row in rows for code in CODE_RE.findall(row)]
    return [code for code in codes if " " in code]


@pytest.mark.parametrize("opening", openings("The orders"))
def test_each_order_is_found(opening):
    found = find_dateline(opening)

    assert found
    assert opening[found.end :]


@pytest.mark.parametrize("opening", openings("What is left alone"))
def test_each_look_alike_is_left(opening):
    assert find_dateline(opening) is None


@pytest.mark.parametrize("missed", CODE_RE.findall(PAGE.partition("Known to be missed")[2])[:3])
def test_what_is_missed_is_missed(missed):
    assert find_dateline(missed) is None


@pytest.mark.parametrize("slip", CODE_RE.findall(PAGE.partition("Typists' slips")[2])[:3])
def test_each_slip_is_read(slip):
    assert read_date(slip, 0).month == 3
