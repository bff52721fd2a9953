"""Write generated wire copy as JSON Lines: invented stories with the damage of real ones.

    python benchmarks/make_corpus.py ROWS TARGET.jsonl

The same number of rows gives the same bytes.  A row has `id`, `source` and `text`,
about 900 characters of it; a third of the stories are damaged.
"""

from __future__ import annotations

import json
import random
import sys
import textwrap

WHO = ("The harbour board", "A spokesman for the mill", "The minister", "Engineers", "The council")
DID = (
    "said it would close",
    "plans to reopen",
    "has sold",
    "will inspect",
    "refused to comment on",
)
WHAT = ("the northern pier", "two of its three yards", "a plant near Storvik", "the old ferry line")
WHEN = (
    "on Monday",
    "before the end of the month",
    "after a storm",
    "for the first time since 1958",
)
WHY = (
    "because prices had fallen by 4.2 percent",
    "although the owners of the land object",
    "and expects to hire some 140 people",
    "while talks with the union go on",
)
QUOTE = ("“Nobody was hurt,” the mayor said.", '"We had no choice," an aide said.', "It was close.")
PLACES = ("OSLO", "LISBON", "NAIROBI", "SANTIAGO", "HANOI")
DATES = ("March 3", "Sept 14", "Oct 30", "June 7")
AGENCIES = ("Reuters", "AP", "AFP", "Xinhua")


def sentence(rng: random.Random) -> str:
    return " ".join(map(rng.choice, (WHO, DID, WHAT, WHEN, WHY))) + "."


def story(rng: random.Random) -> str:
    paragraphs = [" ".join([sentence(rng), rng.choice(QUOTE)]) for _ in range(rng.randint(4, 7))]
    damage = rng.random()
    if damage > 0.33:
        return "\n\n".join(paragraphs)
    opening = f"{rng.choice(PLACES)}, {rng.choice(DATES)} ({rng.choice(AGENCIES)}) - "
    if damage < 0.11:
        wrapped = [
            textwrap.fill("    " + p, 64) for p in [opening + paragraphs[0], *paragraphs[1:]]
        ]
        return "\n".join(wrapped) + "\n Reuter"
    if damage < 0.22:
        return opening + "\n—\n".join(paragraphs) + "\n—"
    return opening + "\n\n".join(paragraphs).replace(". ", ".", 1) + "\n\n(END)"


def main(rows: int, target: str) -> None:
    rng = random.Random(7)
    with open(target, "w", encoding="utf-8") as file:
        for n in range(rows):
            row = {"id": n, "source": "generated", "text": story(rng)}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
