"""The rules of the wire's envelope, on lines that no table lists, and on whole items.

`envelope_lines.json` holds lines written without a look at the tables: those that must
go from above and below a story, look-alikes that must stay there, and what is known to
be missed.
"""

import json
import pathlib

import pytest

from cleantext import explain, preset

LINES = json.loads(
    pathlib.Path(__file__).with_name("envelope_lines.json").read_text(encoding="utf-8")
)
STORY = (
    "The council of Harwick met on Monday to vote on the bridge that the storm of last winter "
    "had left without its northern half.\n\n"
    "The vote was close, and the mayor said he would appeal."
)
CLEAN = preset("wire")


@pytest.mark.parametrize("line", LINES["below"])
def test_cut_below_the_story(line):
    assert CLEAN(f"{STORY}\n\n{line}") == STORY


@pytest.mark.parametrize("line", LINES["above"])
def test_cut_above_the_story(line):
    assert CLEAN(f"{line}\n\n{STORY}") == STORY


@pytest.mark.parametrize("line", LINES["kept_below"])
def test_kept_below_the_story(line):
    text = f"{STORY}\n\n{line}"

    assert CLEAN(text) is text


@pytest.mark.parametrize("line", LINES["kept_above"])
def test_kept_above_the_story(line):
    text = f"{line}\n\n{STORY}"

    assert CLEAN(text) is text


@pytest.mark.xfail(reason="known to be missed", strict=True)
@pytest.mark.parametrize("line", LINES["missed_below"])
def test_missed_below_the_story(line):
    assert CLEAN(f"{STORY}\n\n{line}") == STORY


@pytest.mark.xfail(reason="known to be missed", strict=True)
@pytest.mark.parametrize("line", LINES["missed_above"])
def test_missed_above_the_story(line):
    assert CLEAN(f"{line}\n\n{STORY}") == STORY


ANPA = (
    "\x16\x16\x01W2870\x1fasian\nf l \x13\x11 BC-XX--Harwick-Bridge     05-09 0466\n\x02"
    "^BC-XX--Harwick Bridge, 1st Ld-Writethru,466<\n"
    "^Harwick votes on its bridge<\n"
    "^AP Photo XNP101, XNP102, XNP103<\n"
    "^Eds: Updates with quotes. With AP Photos.<\n"
    "^By MARTHA QUILL and TOM FERRIS=\n"
    "^Associated Press=\n"
    "\t   HARWICK, England (AP) _ The council of Harwick met on Monday to vote on the bridge. \n"
    " \n"
    "\t   The vote was close, and the mayor said he would appeal. \n"
    " \n"
    "\t   ___ \n"
    " \n"
    "\t   Associated Press writer Ana Lopes in Lisbon contributed to this report.\n"
    "\n"
    "\t   \x03AP-WF-05-09-17 0056GMT<\n\x04\n"
)
IPTC = (
    "\x01eca0003 3 i 380  dpa 0045\r\r\n\x02\r\n"
    "Britain/transport/bridge/\r\n"
    "REFILE\r\n"
    "1ST LEAD\r\n"
    "Harwick votes on its bridge\r\n"
    "By dpa correspondents =\r\n"
    "\r\n"
    "London (dpa) - The council of Harwick met on Monday to vote on the\r\n"
    "bridge that the storm of last winter had left without its northern\r\n"
    "half, and on the money for a new one beside it.\r\n"
    "\r\n"
    "The vote was close, and the mayor said he would appeal.\r\n"
    "\r\n"
    "dpa mq xx tf\r\n"
    "\x03091234 GMT May 17\r\n\x04"
)


def test_an_anpa_item_comes_out_as_the_story():
    assert CLEAN(ANPA).strip() == (
        "Harwick votes on its bridge\n\n"
        "The council of Harwick met on Monday to vote on the bridge.\n\n"
        "The vote was close, and the mayor said he would appeal."
    )


def test_an_iptc_item_comes_out_as_the_story():
    assert CLEAN(IPTC).strip() == (
        "Harwick votes on its bridge\n\n"
        "The council of Harwick met on Monday to vote on the bridge that the storm of last winter "
        "had left without its northern half, and on the money for a new one beside it.\n\n"
        "The vote was close, and the mayor said he would appeal."
    )


@pytest.mark.parametrize("item", [ANPA, IPTC, ANPA + IPTC])
def test_an_item_is_done_when_it_is_done(item):
    once = CLEAN(item)

    assert CLEAN(once) is once


def test_what_is_cut_stays_as_data():
    removed = [(part.rule, part.text) for part in explain(ANPA).removed]

    assert any(
        rule == "byline" and "By MARTHA QUILL and TOM FERRIS" in text for rule, text in removed
    )
    assert any(rule == "credit-line" and "Ana Lopes" in text for rule, text in removed)


def test_the_headline_over_a_profile_is_no_byline():
    text = "Anna Karenina\n\nThe new Karenina at the Harwick Theatre is a dull one, and long."

    assert CLEAN(text) is text


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY}\n\n(Reporting by Ana Lopes)\n\n(END)\n\n© 2014 The Gazette",
        f"(2nd LD)\nBy Ana Lopes\n(ATTN: ADDS quotes)\nHARWICK, May 9 (AP) -- {STORY}",
        f"By Ana Lopes. HARWICK, May 9 (Reuters) - {STORY}",
        f"{STORY}\n\nReuter\n\nAdvertisement\n\n(END)\n\nShare this article",
        f"{STORY}\nAdvertisement\nReporting by Ana Lopes; editing by T. Ferris\nroe@p.example",
    ],
)
def test_one_rule_uncovers_another(text):
    assert CLEAN(text) == STORY
