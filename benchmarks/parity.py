"""Compare `mojibake` with `ftfy.fix_encoding`, line by line, on very many lines.

python benchmarks/parity.py [STORIES ...] [--mixtures 20000] [--lines 2000] [--seed 7]

Tries every letter of Unicode in a word, every sequence of two and of three bytes in every
code page, mixtures of sequences and good text, and the lines of STORIES (plain text, or JSON
Lines with a field "text"; gzip or not), each as it is and misread in every code page.
Prints what was tried and what differs; exit code 1 when anything does.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import pathlib
import random
import sys
import time
from collections.abc import Iterable, Iterator

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

from ftfy import fix_encoding

from cleantext.filters import mojibake
from cleantext.tables.code_pages import CONTINUATIONS, LEADS, read
from tests.misreadings import CONTEXTS, PAGES, misread, mixture, pairs

SHOWN = 10


def words() -> Iterator[str]:
    """Yield words with each letter of Unicode at their start, in them and at their end."""
    for letter in filter(str.isalpha, map(chr, range(0x80, sys.maxunicode + 1))):
        yield f"The {letter}lm of x{letter}y, {letter}."


def triples() -> Iterator[str]:
    """Yield each sequence of three bytes, as each code page shows it, whole and damaged."""
    for page in PAGES:
        followers = read(page, CONTINUATIONS) + " ?\ufffd\x1a"
        for lead in read(page, LEADS[3]):
            yield from map("".join, itertools.product(lead, followers, followers))


def lines_of(path: pathlib.Path, most: int, rng: random.Random) -> list[str]:
    """Return at most `most` lines of a file of text or stories, chosen at random."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        texts = (json.loads(row)["text"] if ".jsonl" in path.name else row for row in file)
        lines = [line for text in texts for line in text.split("\n") if line]
    return rng.sample(lines, min(most, len(lines)))


def compare(name: str, lines: Iterable[str]) -> int:
    """Print how many of `lines` were tried, mended and differ; return the last."""
    began = time.perf_counter()
    tried, mended, different = 0, 0, 0
    for line in lines:
        wanted = fix_encoding(line)
        tried += 1
        mended += wanted != line
        if mojibake.FILTER(line) != wanted:
            different += 1
            if different <= SHOWN:
                print(f"  {line!r}\n    ours {mojibake.FILTER(line)!r}\n    ftfy {wanted!r}")
    seconds = time.perf_counter() - began
    print(f"{name:44s} {tried:9d} tried {mended:9d} mended {different:6d} differ {seconds:7.1f} s")
    return different


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", nargs="*", type=pathlib.Path)
    parser.add_argument("--mixtures", type=int, default=20_000, help="for each code page")
    parser.add_argument("--lines", type=int, default=2_000, help="of each file")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    rng = random.Random(args.seed)

    different = compare("letters", words())
    different += compare("pairs", (c.format(p) for p in pairs() for c in CONTEXTS))
    different += compare("triples", (rng.choice(CONTEXTS).format(t) for t in triples()))
    for page in PAGES:
        cases = (mixture(page, rng) for _ in range(args.mixtures))
        different += compare(f"mixtures, {page}", cases)
    for path in args.stories:
        lines = lines_of(path, args.lines, rng)
        different += compare(path.name, lines)
        for page in PAGES:
            cases = (misread(line, page, rng.choice((1, 1, 2))) for line in lines)
            different += compare(f"{path.name}, {page}", cases)
    print(f"{different} differences")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
