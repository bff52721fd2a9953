"""Damage that is told, for it can't be mended."""

import pytest

from cleantext import explain
from cleantext.findings import find_damage


@pytest.mark.parametrize(
    "text, seen",
    [
        ("The mayor\ufffds office said so.", ["\ufffd"]),
        ("\ufffd\ufffd and \ufffd", ["\ufffd\ufffd", "\ufffd"]),
        ("The vote was put off, as the…", ["…"]),
        ("The vote was put off, as the...\n", ["..."]),
        ("He paused... and went on.", []),
        ("The council met.", []),
        ("", []),
    ],
)
def test_damage_is_found(text, seen):
    assert [finding.text for finding in find_damage(text)] == seen


def test_findings_are_placed_in_the_source():
    source = "The council met.It voted.\r\nThe mayor\ufffds office said so."
    (finding,) = explain(source).findings

    assert source[finding.start : finding.end] == "\ufffd"
    assert "lost" in finding.reason
