"""Masks: placeholders of every kind, or nothing at all."""

import pickle

import pytest
from hypothesis import given

from cleantext.errors import UnknownRule
from cleantext.filters import FILTERS, phone_number, url
from cleantext.masks import Mask, with_placeholder
from cleantext.presets import build, clean
from cleantext.tables.currencies import CODE_TO_WORD, SIGN_TO_CODE
from tests.ids import rule_id
from tests.strategies import texts

MASKS = [fix for fix in FILTERS if isinstance(fix.find, Mask)]
COPY = (
    "Write to jane@example.org or @jane, see https://example.org/a (#Tax), call +44 20 7946 0000; "
    "10.0.0.7 lost $5 \U0001f600 in 2019."
)
PLACEHOLDERS = (
    "", "X", "0", "@user", "#tag", "a@b.example", "$5", "http://x.example", "10.0.0.1",
    "+1 212-555-0147",
)  # fmt: skip


@pytest.mark.parametrize("fix", MASKS, ids=rule_id)
@pytest.mark.parametrize("placeholder", PLACEHOLDERS)
def test_a_placeholder_is_never_masked(fix, placeholder):
    other = with_placeholder(fix, placeholder, [placeholder])
    for before, _ in fix.rule.fixes:
        assert other(other(before)) == other(before)


@pytest.mark.parametrize("fix", MASKS, ids=rule_id)
@given(text=texts())
def test_cutting_leaves_no_blank_that_was_not_there(fix, text):
    after = with_placeholder(fix, "")(text)

    assert after.count("  ") <= text.count("  ")


def test_one_rule_does_not_mask_the_placeholder_of_another():
    mask = build(
        "empty",
        masks={"url": "http://x.example", "email-address": "@mail", "phone-number": "555"},
        include=["masks"],
    )
    masked = mask(COPY)

    assert "http://x.example" in masked
    assert "@mail" in masked
    assert "555" in masked
    assert mask(masked) == masked


def test_naming_a_mask_is_asking_for_it():
    assert build("empty", masks={"url": "[link]"}).ids == ("url",)
    assert build("empty", masks={"url": "[link]"})(COPY) == COPY.replace(
        "https://example.org/a", "[link]"
    )


@pytest.mark.parametrize("rule", ["dateline", "urls"])
def test_only_masks_have_placeholders(rule):
    with pytest.raises(UnknownRule):
        build("empty", masks={rule: "X"})
    with pytest.raises(TypeError, match="curly-quote"):
        with_placeholder(*(fix for fix in FILTERS if fix.rule.id == "curly-quote"), "X")


def test_a_placeholder_outlives_the_language_and_pickling():
    mask = build("empty", masks={"phone-number": "TEL"})
    again = pickle.loads(pickle.dumps(mask))

    assert clean("Call +44 20 7946 0000.", again, language="en-GB") == "Call TEL."


def test_the_preset_masks_what_names_people():
    assert clean(COPY, "mask") == (
        "Write to <EMAIL> or <HANDLE>, see <URL> (#Tax), call <PHONE>; "
        "<IP> lost $5 \U0001f600 in 2019."
    )


@pytest.mark.parametrize(
    "before, after",
    [
        ("See https://example.org for more.", "See for more."),
        ("See https://example.org.", "See."),
        ("https://example.org is down", "is down"),
        ("a\nhttps://example.org b\nc", "a\nb\nc"),
        ("http://a.example http://b.example x", "x"),
        ("x http://a.example http://b.example", "x"),
        ("(https://example.org)", "()"),
    ],
)
def test_a_blank_goes_with_what_was_cut(before, after):
    assert url.build("")(before) == after


@pytest.mark.parametrize(
    "placeholder, after",
    [
        ("{code}", "USD 5, EUR"),
        ("{word}", "dollars 5, euros"),
        ("<CUR>", "<CUR>5, <CUR>"),
        ("<{code}>", "<USD>5, <EUR>"),
        ("", "5,"),
    ],
)
def test_currencies_go_by_code_or_word(placeholder, after):
    assert build("empty", masks={"currency-symbol": placeholder})("$5, €") == after


def test_every_currency_has_a_name():
    assert set(SIGN_TO_CODE.values()) == set(CODE_TO_WORD)


# Telephone numbers with and without the number plans


@pytest.fixture
def no_plans(hide):
    hide("phonenumbers", phone_number.number_plans)


@pytest.mark.usefixtures("no_plans")
def test_numbers_are_known_by_shape_where_plans_are_absent():
    for before, after in phone_number.FILTER.rule.fixes:
        assert phone_number.FILTER(before) == after


def test_plans_know_the_numbers_of_a_country():
    pytest.importorskip("phonenumbers")
    british = phone_number.for_language("en-GB")

    assert british("Ring 07911 123456 tonight.") == "Ring <PHONE> tonight."
    assert british("It won 21-17 in 2019-20.") == "It won 21-17 in 2019-20."


@pytest.mark.parametrize(
    "tag, region", [("en-GB", "GB"), ("de-AT", "AT"), ("zh-Hans-CN", "CN"), ("en", None)]
)
def test_the_country_is_read_from_the_language(tag, region):
    assert phone_number.for_language(tag).find.spans.region == region
