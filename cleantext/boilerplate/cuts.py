"""The cuts of lines that stand by themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain
from operator import itemgetter

from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, split_lines

SHORTEST_WRAP = 45  # a line that was broken by a measure is no shorter
SENTENCE_ENDS = frozenset(".!?\"'”’»)]…:;。！？」』）।؟|>›→")


def cut_apart(text: str, bodies: Collection[str]) -> list[Change]:
    """Return the changes that cut the lines that are one of `bodies` and stand apart."""
    if not bodies:
        return []
    cut: list[Line] = []
    done = above = 0
    for line in split_lines(text):
        if cut and cut[-1].end == line.done:  # judged by what it will stand below
            above = max(above, line.above) if done else 0
        else:
            done, above = line.done, line.above
        body = text[line.start : line.end]
        if body in bodies and stands_apart(text, line._replace(done=done, above=above)):
            cut.append(line)
    return cut_lines(text, cut)


def merged(*groups: Iterable[Change]) -> list[Change]:
    """Return the cuts of all groups in order, each less what an earlier one cuts already.

    >>> merged([(0, 9, "")], [(4, 6, ""), (8, 12, "")])
    [(0, 9, ''), (9, 12, '')]
    """
    kept: list[Change] = []
    done = 0
    for start, end, after in sorted(chain(*groups), key=itemgetter(0)):
        if end > done:
            kept.append((max(start, done), end, after))
            done = end
    return kept


def stands_apart(text: str, line: Line) -> bool:
    """Tell whether `line` is a paragraph of its own and no part of a wrapped one."""
    if line.above == 1 and text[line.done - 1] not in SENTENCE_ENDS:
        above = text.rfind("\n", 0, line.done) + 1
        if line.done - above >= SHORTEST_WRAP:
            return False
    if line.below == 1:
        return not text[line.following : line.following + 40].lstrip()[:1].islower()
    return True
