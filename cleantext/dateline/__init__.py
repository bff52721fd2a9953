"""Datelines: found, cut and kept as data.

>>> from cleantext import find_dateline
>>> dateline = find_dateline("NAIROBI, Kenya, Oct. 3 (AP) -- The rains came late.")
>>> dateline.location, dateline.date, dateline.agency
('NAIROBI, Kenya', 'Oct. 3', 'AP')
"""

from __future__ import annotations

from cleantext.dateline.record import Dateline, Part
from cleantext.dateline.search import find_dateline

__all__ = ["Dateline", "Part", "find_dateline"]
