"""How much speaks for it that a line is a byline."""

from __future__ import annotations

from enum import IntEnum


class Weight(IntEnum):
    """How much speaks for it that a line is a byline.

    A MAYBE is one that a headline may look like ("Anna Karenina"): look
    whether the copy below speaks of that person.
    """

    NONE = 0
    MAYBE = 1
    SURE = 2
