"""The record of a dateline."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import datetime

    from cleantext.dateline.dates import Date

# A story is filed within days of its publication: a year has to be found, no more.
_NEARBY_YEARS = (0, -1, 1)


class Part(NamedTuple):
    """One recognised part of a dateline: what it is, and its span in the text.

    `kind` is one of ``byline``, ``place``, ``region``, ``date``, ``agency``, ``note``.
    """

    kind: str
    start: int
    end: int


class Label(NamedTuple):
    """A stretch of text that was read as a dateline; the story begins at `end`."""

    start: int
    end: int
    parts: tuple[Part, ...]
    date: Date | None = None
    sure: bool = True  # enough evidence for any place in the opening, not only its start

    @property
    def credited(self) -> bool:
        """Whether a date or an agency is among the parts."""
        return any(part.kind in ("date", "agency") for part in self.parts)


class Dateline(NamedTuple):
    """Where, when and by whom a story was filed, as its opening says.

    `start` and `end` are code points; ``text[end:]`` begins with the story's first
    word.  `location`, `date`, `agency`, `bracket_note` and `byline` are as written,
    empty where the opening does not give them; `places` holds the places of
    `location` in order, and `parts` the span of each part.

    >>> from cleantext import find_dateline
    >>> dateline = find_dateline("HONG KONG/SHANGHAI, Sept 9 (Reuters) - Shares rose.")
    >>> dateline.places, dateline.month, dateline.day, dateline.agency_name
    (('HONG KONG', 'SHANGHAI'), 9, 9, 'Reuters')
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
    byline: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def agency_name(self) -> str:
        """The agency's full name; `agency` where the table lacks it or has several of it."""
        from cleantext.dateline.agencies import full_name, is_shared

        return (not is_shared(self.agency) and full_name(self.agency)) or self.agency

    def on(self, published: datetime.date) -> datetime.date | None:
        """Return the day, its missing year or month being the nearest to `published`.

        Where both are missing, the nearest that is not after it, but for a day on the
        other side of the date line.  None without a day, or where the calendar has no such.
        """
        if self.day is None:
            return None
        days = list(self._possible_days(published))
        if not self.month:
            days = [day for day in days if (day - published).days < 2]
        return min(days, key=lambda day: abs(day - published)) if days else None

    def _possible_days(self, published: datetime.date) -> Iterator[datetime.date]:
        years = [self.year] if self.year else [published.year + n for n in _NEARBY_YEARS]
        months = [self.month] if self.month else range(1, 13)
        for year in years:
            for month in months:
                with suppress(ValueError):  # 29 February, or a typist's slip
                    yield published.replace(year, month, self.day or 0)

    def moved_to(self, start: int, end: int) -> Dateline:
        """Return the same dateline at another place, its parts moved along with it.

        Where edits in between have changed the length, a part never leaves the span.
        """
        moved = tuple(
            Part(
                kind,
                min(part_start - self.start + start, end),
                min(part_end - self.start + start, end),
            )
            for kind, part_start, part_end in self.parts
        )
        return self._replace(start=start, end=end, parts=moved)

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data, in the published JSON shape."""
        return {
            **self._asdict(),
            "places": list(self.places),
            "parts": [part._asdict() for part in self.parts],
            "agency_name": self.agency_name,
        }
