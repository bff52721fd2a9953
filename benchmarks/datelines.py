"""What finding a dateline costs, against a one-line pattern, and on hostile openings.

python benchmarks/datelines.py [STORIES.jsonl]

Ratios are of times taken in one run, so they hold on any machine.  The stories are
invented ones, or the ``text`` of each line of a file.  Bounds: `find_dateline` takes at most
120 times as long as the pattern where there is a dateline, 25 times where there is none.
Openings that only look like one have a row of their own.  What the filter takes to see that
an opening has no sign is given in ``in`` tests on the whole story, of which a pipeline makes
some fifty; the aim is five such tests, of which the call and a slice take up two to three.
Hostile openings cost the same at any length.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
import time
from collections.abc import Callable, Sequence

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

from cleantext import find_dateline
from cleantext.dateline.glance import has_sign
from cleantext.filters.dateline import FILTER

ONE_LINE = r"[A-Z][A-Z .]+(?:, [A-Z][a-z.]+)?, [A-Z][a-z]{2,8}\.? \d{1,2} (?:\([A-Z]\w+\) )?-+ "
BODY = (
    "The harbour board voted on Monday to close the old bridge for repairs,\nits chairman said. "
    "Two ferries will run instead, and the toll (now four crowns)\nwill not rise before spring. "
)
QUIET = (
    "The harbour board voted on Monday to close the bridge, its chairman said.\n",
    "Dockers in Mombasa walked out on Monday. Their union asks for longer breaks.\n",
    "President Ada Lund told reporters on Monday that the ferry will sail again.\n",
    "Northern Grain Corp, a miller of oats and rye, said profits rose on Monday.\n",
)
OPENINGS = (
    "LONDON, March 3 (Reuters) - ", "MOMBASA, Kenya, Oct. 3 (AP) -- ", "NEW YORK, March 3 -\n    ",
    "HOUSTON, Texas, March 3 - ", "Berlin (dpa) - ", "МОСКВА, 3 марта. /ТАСС/. ",
    "(CNN) -- ", "Madrid, 3 mar (EFE).- ",
)  # fmt: skip
LOOK_ALIKES = (
    "NOTICE: The board has moved. ", "Harbour strike – Dockers vote to walk out. ",
    "The Harbour Union (HU) met on Monday. ", "Paris firefighters made quick work of it. ",
    "(Harbour Grain Ltd) said it would close two mills. ", "HARBOUR NOTES - The week in brief. ",
    "London and Leeds - two cities - met. ", "WATCH: Ferry rams pier in Mombasa. ",
)  # fmt: skip
HOSTILE = (
    "A",
    "A ",
    "A, ",
    "(",
    "(A) ",
    "- ",
    "— ",
    "1 ",
    "/",
    ". ",
    "A. B – ",
    "\n(AP) Ab ",
    "新1日",
)


def mean_time(function: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return the microseconds that `function` takes for a text, the best of five runs."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for text in texts:
            function(text)
        best = min(best, time.process_time() - start)
    return best / len(texts) * 1e6


def one_line(text: str) -> object:
    return re.match(ONE_LINE, text)


def five_tests(text: str) -> object:
    # Their bytes are not found in two-byte letters either, where each would be a false hit.
    return "\x1c" in text or "\x1d" in text or "\x1e" in text or "\x1f" in text or "\x7f" in text


def main(path: str | None = None) -> None:
    if path:
        with open(path, encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in lines]
        dated = [text for text in texts if find_dateline(text)]
        groups = {"with": dated, "without": [text for text in texts if not find_dateline(text)]}
    else:
        groups = {
            "with": [opening + BODY * 4 for opening in OPENINGS] * 100,
            "alike": [opening + BODY * 4 for opening in LOOK_ALIKES] * 100,
            "without": [BODY * 4, BODY[41:] * 4, "Shares rose. " + BODY * 4] * 200
            + [opening * 12 for opening in QUIET] * 50,
        }
    for name, texts in groups.items():
        if texts:
            floor = mean_time(one_line, texts)
            found, cut = mean_time(find_dateline, texts), mean_time(FILTER, texts)
            print(
                f"{name:8} {len(texts):6,} stories: one line {floor:.2f} µs, "
                f"find_dateline {found:.2f} µs ({found / floor:.0f} times), filter {cut:.2f} µs"
            )
    quiet = [text for text in groups["without"] if not has_sign(text)]
    tests, seen, slept = (mean_time(f, quiet) for f in (five_tests, has_sign, FILTER))
    print(
        f"no sign  {len(quiet):6,} stories: five `in` tests {tests:.2f} µs, "
        f"the trigger {seen:.2f} µs ({seen / tests:.1f} times), filter {slept:.2f} µs"
    )
    for piece in HOSTILE:
        costs = [mean_time(FILTER, [piece * (size // len(piece))]) for size in (1_000, 100_000)]
        print(f"{piece!a:20} 1,000 characters {costs[0]:8.1f} µs, 100,000 {costs[1]:8.1f} µs")


if __name__ == "__main__":
    main(*sys.argv[1:])
