"""Write what the default pipeline makes of samples; the diff is the review.

    python -m tests.regen [SLUG ...]

Without a slug, all samples.  `expected.txt` and `edits.jsonl` are written anew.
"""

from __future__ import annotations

import json
import sys

from cleantext import explain
from tests.samples import FOLDER, SAMPLES


def main(slugs: list[str]) -> None:
    for sample in SAMPLES:
        if slugs and sample.slug not in slugs:
            continue
        result = explain(sample.source)
        edits = [json.dumps(edit._asdict(), ensure_ascii=False) + "\n" for edit in result.edits]
        (FOLDER / sample.slug / "expected.txt").write_bytes(result.text.encode())
        (FOLDER / sample.slug / "edits.jsonl").write_bytes("".join(edits).encode())


if __name__ == "__main__":
    main(sys.argv[1:])
