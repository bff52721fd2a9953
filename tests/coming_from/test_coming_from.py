"""`docs/coming-from.md`, held to the packages it speaks of.

Runs where CLEANTEXT_PEER names the Python of an environment with clean-text and
ftfy in it: clean-text's own package is called `cleantext`, so the two never share one.
The tox environment `coming-from` makes it.

A call is ours for theirs: the result is the same, or `differs` says why not.
"""

import json
import os
import pathlib
import subprocess

import pytest

from cleantext.presets import build
from cleantext.substitutions import read_substitutions

HERE = pathlib.Path(__file__).parent
CALLS = json.loads((HERE / "calls.json").read_text("utf-8"))
PAGE = (HERE.parents[1] / "docs" / "coming-from.md").read_text("utf-8")

pytestmark = pytest.mark.skipif(
    "CLEANTEXT_PEER" not in os.environ, reason="run by the tox environment coming-from"
)


@pytest.fixture(scope="module")
def peers():
    asked = {"peers": ["ftfy", "clean-text"], "calls": CALLS}
    run = subprocess.run(
        [os.environ["CLEANTEXT_PEER"], "-I", HERE / "peer.py"],
        input=json.dumps(asked),
        capture_output=True,
        check=True,
        text=True,
    )
    return json.loads(run.stdout)


def ours(call):
    given = call["ours"]
    pipeline = build(
        given.get("preset", "empty"),
        include=given.get("include", ()),
        masks=given.get("masks"),
        language=given.get("language"),
    )
    pipeline = pipeline.then(*read_substitutions(given.get("substitutions", ())))
    return pipeline.protecting(*given.get("protect", ()))(call["text"])


@pytest.mark.parametrize(
    "number, call", list(enumerate(CALLS)), ids=[f"{c['peer']} {c['option']}" for c in CALLS]
)
def test_ours_for_theirs(number, call, peers):
    theirs = peers["results"][number]

    assert (ours(call) == theirs) == ("differs" not in call), (ours(call), theirs)


@pytest.mark.parametrize("peer", ["ftfy", "clean-text"])
def test_every_option_has_a_row_and_a_call(peer, peers):
    section = PAGE.partition(f"## {peer}\n")[2].partition("\n## ")[0]

    for option in peers["options"][peer]:
        assert f"`{option}`" in section
        assert option in {call["option"] for call in CALLS if call["peer"] == peer}
