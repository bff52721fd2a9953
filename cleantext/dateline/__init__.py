"""Datelines: found, cut and kept as data."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple


class Dateline(NamedTuple):
    """Where, when and by whom a story was filed, as its opening says.

    `start` and `end` are code points; ``text[end:]`` begins with the story's first
    word.  `location`, `date`, `agency` and `bracket_note` are as written, empty
    where the opening does not give them.
    """

    start: int
    end: int
    places: tuple[str, ...] = ()
    location: str = ""
    date: str = ""
    agency: str = ""
    bracket_note: str = ""
    month: int | None = None
    day: int | None = None
    year: int | None = None

    @property
    def agency_name(self) -> str:
        """The agency's full name, or `agency` where it is not in the table."""
        return self.agency

    def on(self, published: datetime.date) -> datetime.date | None:
        """Return the day, its year the one nearest to `published`; None without a day."""
        raise NotImplementedError

    def moved_to(self, start: int, end: int) -> Dateline:
        """Return the same dateline at another place."""
        return self._replace(start=start, end=end)

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data, in the published JSON shape."""
        return {**self._asdict(), "places": list(self.places), "agency_name": self.agency_name}


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens `text`, or None."""
    return None
