"""Write cleantext/tables/months.py from CLDR, by way of Babel.

Run it as ``python -m scripts.write_months`` after ``pip install babel``.
"""

from __future__ import annotations

import pathlib
import re
import unicodedata

import babel
from babel.dates import get_day_names, get_month_names

TARGET = pathlib.Path(__file__).parents[1] / "cleantext" / "tables" / "months.py"

# Catalan gives its months with "of" before them.
ARTICLE_RE = re.compile(r"^(?:de |d’)")

# Forms that agencies write and CLDR lacks: genitives, Serbian in both alphabets and Slovene,
MORE = """
    januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
    јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра
    januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra
""".split()
# short forms, spellings of one country, and names in capitals that have lost their accents.
MORE_OF_SOME = {
    1: "জানুয়ারি", 2: "fév fevrier feber फरवरी ফেব্রুয়ারি", 7: "juill", 8: "agt aout", 9: "setiembre",
    11: "nop studenog", 12: "decembre",
}  # fmt: skip

SHORT_DAYS = "mon tue tues wed thu thur thurs fri sat sun".split()

LOCALES = """
    ar ar_DZ ar_EG ar_LB ar_MA ar_TN as az be bg bn bs ca cs da de de_AT el en es et eu fa fi fil
    fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no or
    pa pl ps pt ro ru si sk sl sq sr sr_Latn sv sw ta te tg th tk tr uk ur uz vi zh
""".split()

HEADER = '''"""Names of the months and the days of the week in the languages of the world's wires.

Written by scripts/write_months.py from the Unicode Common Locale Data Repository
(CLDR, by way of Babel {version}), © Unicode, Inc., under the Unicode License v3.
One line for each month: its names, in lower case and without a final stop.  The last
line holds the names that mean different months in different languages.  Which day of
the week a name means is nowhere asked.
"""

from __future__ import annotations

MONTHS = """\\
'''


def month_names() -> dict[str, set[int]]:
    """Return every name of a month with the months that it means."""
    numbers: dict[str, set[int]] = {}
    for locale in LOCALES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                names = get_month_names(width, context, locale)
                for number, name in names.items():
                    name = unicodedata.normalize("NFC", name.strip().lower()).rstrip(".")
                    name = ARTICLE_RE.sub("", name)
                    if not any(map(str.isdigit, name)) and len(name) > 1:
                        numbers.setdefault(name, set()).add(number)
    for n, name in enumerate(MORE):
        numbers.setdefault(name, set()).add(n % 12 + 1)
    for number, more in MORE_OF_SOME.items():
        for name in more.split():
            numbers.setdefault(name, set()).add(number)
    return numbers


def day_names() -> list[str]:
    """Return every name of a day of the week, in order; short for it only what is English."""
    names = {
        unicodedata.normalize("NFC", name.lower()).rstrip(".")
        for locale in LOCALES
        for context in ("format", "stand-alone")
        for name in get_day_names("wide", context, locale).values()
    }
    return sorted(names.union(SHORT_DAYS))


def main() -> None:
    names = month_names()
    lines = [
        "|".join(sorted(name for name, found in names.items() if found == {number}))
        for number in range(1, 13)
    ]
    lines.append("|".join(sorted(name for name, found in names.items() if len(found) > 1)))
    header = HEADER.format(version=babel.__version__)
    days = '"""\n\nWEEKDAYS = """\\\n' + "|".join(day_names()) + '\\\n"""\n'
    TARGET.write_text(header + "\n".join(lines) + "\n" + days, encoding="utf-8")


if __name__ == "__main__":
    main()
