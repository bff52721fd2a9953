"""Datelines of the world's wires, openings that only look like one, and the record.

`openings.json` holds invented openings with their dateline as a reader would cut it,
and its parts; `look_alikes.json` openings that have none.
"""

import datetime
import json
import pathlib

import pytest

from cleantext import Dateline, explain, find_dateline
from cleantext.dateline import commonest, grammar
from cleantext.dateline.agencies import full_name
from cleantext.dateline.dates import is_weekday, read_date
from cleantext.dateline.glance import has_sign
from cleantext.dateline.places import is_place
from cleantext.errors import NotText
from cleantext.filters.dateline import FILTER as cut
from cleantext.tables.agencies import AGENCIES
from cleantext.tables.kickers import KICKERS
from cleantext.tables.months import MONTHS
from cleantext.tables.places import PLACES

HERE = pathlib.Path(__file__).parent


def rows(name):
    return [
        pytest.param(row, id=f"{n}: {row.get('dateline', row.get('text'))}"[:60])
        for n, row in enumerate(json.loads((HERE / name).read_text("utf-8")))
    ]


@pytest.mark.parametrize("row", rows("openings.json"))
def test_the_cut_falls_where_a_reader_cuts(row):
    text = row["dateline"] + row["story"]

    found = find_dateline(text)

    assert text[found.end :] == row["story"]
    for part in ("location", "date", "agency"):
        assert getattr(found, part) == row.get(part, ""), part


@pytest.mark.parametrize("row", rows("openings.json"))
def test_each_part_has_its_span(row):
    text = row["dateline"] + row["story"]

    found = find_dateline(text)

    assert all(found.start <= part.start < part.end <= found.end for part in found.parts)
    spans = {part.kind: text[part.start : part.end] for part in found.parts}
    assert spans.get("date", "") == found.date
    assert spans.get("agency", "") == found.agency


@pytest.mark.parametrize("row", rows("look_alikes.json"))
def test_look_alikes_are_left_alone(row):
    assert find_dateline(row["text"]) is None


@pytest.mark.parametrize("row", rows("openings.json"))
def test_cutting_twice_is_cutting_once(row):
    once = cut(row["dateline"] + row["story"])

    assert cut(once) is once


@pytest.mark.parametrize("row", rows("openings.json"))
def test_the_commonest_order_is_read_as_the_grammar_reads_it(row):
    text = row["dateline"] + row["story"]
    match = commonest.match(text, 0)

    assert match is None or commonest.label(match) == grammar.read(text, 0)


@pytest.mark.parametrize(
    "text, story",
    [
        ("    LONDON, March 3 -\n    Shr 12 cts vs 10 cts", "Shr 12 cts vs 10 cts"),
        ("****LONDON, March 3 - Copper eased.", "Copper eased."),
        ("N.Y., N.Y,. March 13 - Bonds fell.", "Bonds fell."),
        ("LONDON, March 2O - Copper eased.", "Copper eased."),
        ("New york, march 4 - Bonds fell.", "Bonds fell."),
        ("TIRANA, Albania (AP) â€” The ferry sank.", "The ferry sank."),
        ("PARIS (AFP) &mdash; The talks ended.", "The talks ended."),
        ("(Reuters) - LONDON (Reuters) - Copper eased.", "Copper eased."),
        ("Atualizada às 23h30 BRASÍLIA - A ponte caiu.", "A ponte caiu."),
        ("par Ann Poe   PARIS (Reuters) - La bourse baisse.", "La bourse baisse."),
        ("Por Ana Ruiz Madrid, 23 may (EFE).- El puente.", "El puente."),
    ],
)
def test_slips_damage_and_what_stands_before(text, story):
    assert cut(text) == story


@pytest.mark.parametrize(
    "plain, odd",
    [
        (" ", "  "),
        (" ", "\t"),
        (" ", "\xa0"),
        (" - ", "\u2009-\u2009"),
        (" - ", "\xa0– "),
        (" - ", " \u2011 "),
        (" - ", "- "),
        (" - ", " -\r\n    "),
        (", ", ","),
        (", ", " , "),
        (", ", ",\n"),
        ("(", "( "),
        ("LONDON", "\u200bLONDON"),
        ("LONDON", "> LONDON"),
    ],
)
def test_blanks_and_dashes_of_any_kind(plain, odd):
    label, story = "LONDON, 3 March 2021 (Reuters) - ".replace(plain, odd), "Shares rose."

    assert (label + story)[find_dateline(label + story).end :] == story


@pytest.mark.parametrize(
    "text, kept",
    [
        ("Ferry sinks. MOMBASA, Kenya (AP) — Help came.", "Ferry sinks.\n\nHelp came."),
        ("Ferry sinks off coast\nMOMBASA (AP) — Help came.", "Ferry sinks off coast\n\nHelp came."),
        (
            "Ferry sinks off coast MOMBASA, Kenya, Oct. 3 (AP) — Help came.",
            "Ferry sinks off coast\n\nHelp came.",
        ),
        (
            "Ferry sinks off coast MOMBASA, May 3 - Help came.",
            "Ferry sinks off coast\n\nHelp came.",
        ),
        ("Men fire on church . BEIRUT: Help came.", "Men fire on church .\n\nHelp came."),
        (
            "A ferry lies on its side off Mombasa.\n- It sank at noon\nMOMBASA (AP) -- Help came.",
            "A ferry lies on its side off Mombasa.\n- It sank at noon\n\nHelp came.",
        ),
        (
            "Seeds go out in Oslo\n(AFP, Oslo, May 3) Two seeds lost.",
            "Seeds go out in Oslo\n\nTwo seeds lost.",
        ),
        (
            "Seeds go out in Oslo\nXinhua News Agency, Oslo, May 3 (Reporter Li Na) Two lost.",
            "Seeds go out in Oslo\n\nTwo lost.",
        ),
        ("港口未开放即使用 东海报讯（记者 王某）今日开放。", "港口未开放即使用\n\n今日开放。"),
        ("总理将访问邻国新华社北京5月1日电 外交部1日宣布。", "总理将访问邻国\n\n外交部1日宣布。"),
        (
            "Die Brücke ist zu. Linz – Am Montag war Stau.",
            "Die Brücke ist zu.\n\nAm Montag war Stau.",
        ),
    ],
)
def test_a_headline_stays_as_a_paragraph_of_its_own(text, kept):
    assert cut(text) == kept


@pytest.mark.parametrize(
    "briefs",
    [
        "OSLO, May 2 - It rained.\nBERGEN, May 2 - It snowed.\nVARDO, May 3 - It blew.",
        "МОСКВА, 14 марта. /ТАСС/. Идёт дождь.\nТВЕРЬ, 14 марта. /ТАСС/. Идёт снег.",
    ],
)
def test_briefs_keep_their_datelines(briefs):
    assert cut(briefs) is briefs


@pytest.mark.parametrize(
    "opening",
    [
        "The ferry stayed in port on Monday.",
        "Dockers in Mombasa walked out, their union said.",
        "Northern Grain Corp, a miller of oats, said profits rose.",
        "Shr 16 cts vs 17 cts\n    Net 2.1 mln vs 2.2 mln",
        "Přístav v úterý zavřel kvůli silnému větru všechny brány.",
        "Паром вышел из порта во вторник.",
    ],
)
def test_an_ordinary_opening_is_not_read(opening):
    assert not has_sign(opening)


@pytest.mark.parametrize(
    "opening",
    [
        "Xinhua News Agency in Beijing on January 15th (Reporter Li) The mayor met dockers.",
        "Rio de Janeiro and Buenos Aires (EFE) The mayors met.",
        "Xinhua News Agency report of April 9 from Mexico City - The mayor met dockers.",
    ],
)
def test_an_opening_that_runs_like_a_sentence_is_read(opening):
    assert find_dateline(opening)


@pytest.mark.parametrize("value", [None, b"LONDON (Reuters) - Copper eased.", 3])
def test_only_text_is_taken(value):
    with pytest.raises(NotText):
        find_dateline(value)


@pytest.mark.parametrize(
    "text", ["", " ", "LONDON", "LONDON (Reuters) -", "\ufeff", "(", "\0" * 500]
)
def test_nothing_is_found_where_no_story_follows(text):
    assert find_dateline(text) is None


def test_only_the_opening_is_looked_at():
    assert find_dateline("The bridge is closed. " * 30 + "LONDON (Reuters) - Copper eased.") is None


@pytest.mark.parametrize(
    "opening, places",
    [
        ("HONG KONG/SHANGHAI, Sept 9 (Reuters) - It", ("HONG KONG", "SHANGHAI")),
        ("NEW YORK and LONDON, Jan. 9, 2024 /PRNewswire/ -- It", ("NEW YORK", "LONDON")),
        ("OSLO, Norway, and PARIS, Jan. 9, 2024 /PRNewswire/ -- It", ("OSLO", "PARIS")),
        ("CAIRO, ABU DHABI and DOHA — It", ("CAIRO", "ABU DHABI", "DOHA")),
        ("DENVER, COLORADO (AP) — It", ("DENVER",)),
        ("PORT OF SPAIN, Trinidad and Tobago (AP) — It", ("PORT OF SPAIN",)),
    ],
)
def test_several_places(opening, places):
    assert find_dateline(opening).places == places


@pytest.mark.parametrize("stamp", ["14:05 GMT ", "10:12 EST ", "Updated May 3, 2021 5:12 PM\n"])
def test_the_zone_of_a_time_stamp_is_no_place(stamp):
    assert find_dateline(stamp + "NAIROBI, Aug 30 (Xinhua) -- Tea rose.").location == "NAIROBI"


def test_the_byline_is_kept():
    found = find_dateline("By Ann Poe and Tom Roe PARIS (Reuters) - The talks ended.")

    assert found.byline == "By Ann Poe and Tom Roe"
    assert found.location == "PARIS"


@pytest.mark.parametrize(
    "opening, published, day",
    [
        ("LONDON, Dec 31 (Reuters) - It", datetime.date(2021, 1, 2), datetime.date(2020, 12, 31)),
        ("LONDON, Jan 2 (Reuters) - It", datetime.date(2020, 12, 31), datetime.date(2021, 1, 2)),
        (
            "LONDON, May 3, 1990 (Reuters) - It",
            datetime.date(2021, 1, 2),
            datetime.date(1990, 5, 3),
        ),
        ("（中央社台北30日電）大橋", datetime.date(2021, 2, 1), datetime.date(2021, 1, 30)),
        ("（中央社台北30日電）大橋", datetime.date(2021, 3, 1), datetime.date(2021, 1, 30)),
        ("（中央社台北1日電）大橋", datetime.date(2021, 2, 28), datetime.date(2021, 3, 1)),
        ("LONDON, Feb 29 (Reuters) - It", datetime.date(2021, 3, 1), datetime.date(2020, 2, 29)),
    ],
)
def test_the_day_is_the_one_nearest_to_publication(opening, published, day):
    assert find_dateline(opening).on(published) == day


def test_there_is_no_day_without_one():
    assert find_dateline("PARIS (AFP) - It").on(datetime.date(2021, 1, 2)) is None


@pytest.mark.parametrize(
    "credit, name",
    [
        ("AFP", "Agence France-Presse"),
        ("dpa/lni", "Deutsche Presse-Agentur"),
        ("新华社", "Xinhua"),
        ("رويترز", "Reuters"),
        ("KXAN", None),
        ("", None),
    ],
)
def test_names_of_agencies(credit, name):
    assert full_name(credit) == name


def test_an_agency_without_an_entry_goes_by_what_it_signs_with():
    assert find_dateline("AUSTIN (KXAN) — Voters approved it.").agency_name == "KXAN"


def test_the_result_tells_where_it_stood():
    source = "Caf\u00c3\u00a9 closes\n\nPARIS (AFP) - The caf\u00c3\u00a9 will close.. Soon."

    found = explain(source).dateline

    assert source[found.start : found.end].strip() == "PARIS (AFP) -"


def test_the_record_is_plain_data():
    record = find_dateline("PARIS, May 3 (AFP) - The talks ended.").to_dict()

    assert json.loads(json.dumps(record)) == record
    assert record["agency_name"] == "Agence France-Presse"


def test_a_moved_record_keeps_its_parts_within():
    moved = find_dateline("PARIS, May 3 (AFP) - The talks ended.").moved_to(40, 50)

    assert isinstance(moved, Dateline)
    assert all(40 <= part.start <= part.end <= 50 for part in moved.parts)


@pytest.mark.parametrize(
    "text, month, day, year",
    [
        ("Feb 26 -", 2, 26, None),
        ("14 марта. /ТАСС/", 3, 14, None),
        ("3. ožujka 2021.", 3, 3, 2021),
        ("4th August, 2020 (", 8, 4, 2020),
        ("12 Jul 89 (", 7, 12, 1989),
        ("Jan. 13, '90 (", 1, 13, 1990),
        ("तीन मार्च (", 3, 3, None),
        ("kovo 3 d. (", 3, 3, None),
        ("Narch 2 -", 3, 2, None),
        ("March 187 -", 3, None, None),
        ("14 listopada (", None, 14, None),
        ("2023. május 4., csütörtök (", 5, 4, 2023),
        ("2023 m. spalio 4 d. (", 10, 4, 2023),
        ("2023-05-04 (", 5, 4, 2023),
        ("3 ربيع الأول 1445 هـ الموافق 18 سبتمبر 2023 م", 9, 18, 2023),
        ("12 رمضان 1444هـ (", None, None, None),
        ("۱۴ مهر ۱۴۰۲ -", None, None, None),
    ],
)
def test_dates(text, month, day, year):
    assert read_date(text, 0)[1:] == (month, day, year)


@pytest.mark.parametrize(
    "word, answer",
    [("Monday", True), ("Tues.", True), ("csütörtök", True), ("Fr", False), ("May", False)],
)
def test_days_of_the_week(word, answer):
    assert is_weekday(word) is answer


@pytest.mark.parametrize(
    "text", ["may rain", "Marches 3", "12:30", "70-jährigen", "3 men", "Paris 3"]
)
def test_what_is_no_date(text):
    assert read_date(text, 0) is None


def test_every_agency_has_a_name_a_country_and_a_signature():
    lines = [line.split(" | ") for line in AGENCIES.splitlines()]

    assert len(lines) >= 150
    assert all(len(line) == 3 and len(line[1]) == 2 and all(line) for line in lines)
    assert len({line[0] for line in lines}) == len(lines)


def test_agencies_share_nothing_but_initials():
    signatures = [s for line in AGENCIES.splitlines() for s in line.split(" | ")[2].split(", ")]
    shared = {s for s in signatures if signatures.count(s) > 1}

    assert shared == set("AGP ANP APA APS BNA CNA CNS KNA MNA NNA".split())


def test_initials_that_several_agencies_share_stay_initials():
    assert find_dateline("Nairobi, May 3 (KNA) - The port reopened.").agency_name == "KNA"


def test_every_month_is_there():
    lines = MONTHS.splitlines()

    assert len(lines) == 13
    assert all(len(line.split("|")) >= 25 for line in lines[:12])


def test_every_name_is_read_as_its_month():
    for number, line in enumerate(MONTHS.splitlines()[:12], 1):
        for name in line.split("|"):
            if " " not in name:
                assert read_date(f"2 {name} (", 0).month == number, name


def test_the_places_are_lower_case_unique_and_in_order():
    places = PLACES.splitlines()

    assert places == sorted(set(places))
    assert all(name == name.lower() for name in places)
    assert all(map(is_place, (places[0], places[-1])))
    assert not is_place("")
    assert all(map(is_place, ["Wien", "ISLÁMÁBÁD", "北京", "नई दिल्ली", "San Francisco"]))


def test_no_kicker_is_a_month():
    months = {name for line in MONTHS.splitlines() for name in line.split("|")}

    assert not {word for word in KICKERS if word in months} - {"mar", "art", "set", "uit"}
