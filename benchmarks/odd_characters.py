"""Time the scan for odd characters against ftfy's own test for mojibake, on good copy.

python benchmarks/odd_characters.py STORIES [--rounds 5]

STORIES is a file of JSON Lines with a field "text", gzip or not.  Prints microseconds a
story for each, in turns, on the stories that are not ASCII and hold nothing odd, and how
many stories woke the scan.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pathlib
import sys
import time
from collections.abc import Callable

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

from ftfy.badness import is_bad

from cleantext.odd_characters import has_odd_character


def cost(test: Callable[[str], object], texts: list[str]) -> float:
    """Return the microseconds that `test` takes for a story."""
    start = time.process_time()
    for text in texts:
        test(text)
    return (time.process_time() - start) / len(texts) * 1e6


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()

    opener = gzip.open if args.stories.suffix == ".gz" else open
    with opener(args.stories, "rt", encoding="utf-8") as file:
        texts = [text for row in file if not (text := json.loads(row)["text"]).isascii()]
    good = [text for text in texts if not has_odd_character(text)]
    print(
        f"{len(texts)} stories that are not ASCII, {len(texts) - len(good)} of them woke the scan"
    )
    rounds = [(cost(has_odd_character, good), cost(is_bad, good)) for _ in range(args.rounds)]
    ours, theirs = (min(column) for column in zip(*rounds, strict=True))
    print(f"scan {ours:.1f} µs, is_bad {theirs:.1f} µs a story: {theirs / ours:.1f} times as fast")


if __name__ == "__main__":
    main()
