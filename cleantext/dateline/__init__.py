"""Datelines: found, cut and kept as data.

>>> from cleantext import find_dateline
>>> dateline = find_dateline("NAIROBI, Kenya, Oct. 3 (AP) -- The rains came late.")
>>> dateline.location, dateline.date, dateline.agency
('NAIROBI, Kenya', 'Oct. 3', 'AP')
"""

from __future__ import annotations

from cleantext.dateline.glance import has_sign
from cleantext.dateline.record import Dateline, Part
from cleantext.errors import NotText

__all__ = ["Dateline", "Part", "find_dateline"]


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens `text`, None where it has none.

    Only the first few hundred characters are looked at.  Raises `NotText` for anything
    but a `str`.
    """
    if not isinstance(text, str):
        raise NotText(text)
    if not has_sign(text):
        return None
    from cleantext.dateline.search import build, find_label  # which many runs never need

    label = find_label(text)
    return build(text, label) if label else None
