"""Presets, and rules looked up by id and group."""

from functools import partial

import pytest

import cleantext
from cleantext.errors import BadLanguageTag, NotAPreset, NotText, UnknownRule
from cleantext.filters import FILTERS
from cleantext.presets import GROUPS, PRESETS, build, clean, explain, preset, select

GROUP_OF = {fix.rule.id: fix.rule.group for fix in FILTERS}
OPT_IN = {fix.rule.id for fix in FILTERS if fix.rule.opt_in}


def groups(pipeline):
    return {GROUP_OF[rule] for rule in pipeline.ids}


def test_wire_mends_everything_and_loses_nothing_by_taste():
    assert groups(preset("wire")) == {
        "encoding", "characters", "layout", "boilerplate", "wire", "sentences",
    }  # fmt: skip
    assert not any(fix.rule.lossy for fix in preset("wire").filters)


def test_web_is_wire_without_the_wire():
    assert preset("web").ids == preset("wire").without("wire").ids


def test_minimal_touches_characters_only():
    assert groups(preset("minimal")) == {"encoding", "characters"}


def test_ascii_ends_in_transliteration():
    assert preset("ascii").ids[-1] == "ascii-fold"
    assert set(preset("wire").ids) < set(preset("ascii").ids)


def test_mask_holds_what_names_people():
    assert set(preset("mask").ids) - set(preset("wire").ids) == {
        "url", "email-address", "phone-number", "handle", "ip-address",
    }  # fmt: skip


def test_empty_returns_what_it_is_given():
    text = "said.The \r\n"

    assert preset("empty")(text) is text


@pytest.mark.parametrize("name", PRESETS)
def test_presets_run_in_the_order_of_the_list(name):
    order = [fix.rule.id for fix in FILTERS]

    assert list(preset(name).ids) == [rule for rule in order if rule in preset(name).ids]


def test_opt_in_rules_come_only_by_their_own_id():
    chosen = {rule for group in GROUPS for rule in select([group]).ids}

    assert not chosen & OPT_IN
    for rule in OPT_IN:
        assert select([rule]).ids == (rule,)


@pytest.mark.parametrize("options", [{"only": ["no-rule"]}, {"include": ["no-rule"]},
                                     {"without": ["no-rule"]}, {"name": "no-preset"}])  # fmt: skip
def test_unknown_names_are_refused(options):
    with pytest.raises(UnknownRule):
        build(**options)


def test_build_narrows_widens_and_drops():
    assert build("empty").ids == ()
    assert build(only=["stray-period"]).ids == ("stray-period",)
    assert build("empty", include=["curly-quote"]).ids == ("curly-quote",)
    assert build(include=["curly-quote"], without=["wire", "layout"]).ids == tuple(
        rule
        for rule in (*preset("wire").ids, "curly-quote")
        if GROUP_OF[rule] not in ("wire", "layout")
    )


def test_one_name_need_not_stand_in_a_list():
    assert build(only="stray-period") == build(only=["stray-period"])
    assert build("ascii", include="emoji", without="wire") == build(
        "ascii", include=["emoji"], without=["wire"]
    )


def test_only_may_name_what_the_preset_does_not_hold():
    assert build("minimal", only=["curly-quote"]).ids == ("curly-quote",)


def test_language_reaches_the_filters_that_ask_for_it():
    told = preset("wire", "fr").filters

    assert [fix.rule.id for fix in told] == list(preset("wire").ids)
    assert any(a is not b for a, b in zip(told, preset("wire").filters, strict=True))


@pytest.mark.parametrize("tag", ["und", "mul", "zxx", "mis", "x-klingon", "und-Latn", ""])
def test_a_tag_that_names_no_language_settles_nothing(tag):
    text = "Qui peut arrêter la reine ? Le peuple ; il est dans la rue."

    assert clean(text, language=tag) is text
    assert preset("wire", tag) == preset("wire")


def test_a_tag_may_be_written_as_a_locale():
    assert clean("Il a dit : « oui » !", language="fr_CA") == "Il a dit : « oui » !"
    assert clean("He said : yes !", language="en_GB") == "He said: yes!"


@pytest.mark.parametrize("tag", ["english", "en_US.UTF-8", "e", 7])
@pytest.mark.parametrize("chosen", ["wire", preset("wire")], ids=["name", "pipeline"])
def test_a_language_that_is_written_otherwise_is_refused(tag, chosen):
    with pytest.raises(BadLanguageTag, match="is no language tag; write it as in en or pt-BR"):
        clean("It met.It voted.", chosen, language=tag)


def test_a_language_that_is_no_text_is_refused():
    with pytest.raises(BadLanguageTag, match="is no language tag"):
        preset("wire", ["en"])


def test_clean_and_explain_take_a_name_or_a_pipeline():
    text = "The council met.\r\nIt voted."
    mend = preset("minimal")

    assert clean(text, "minimal") == clean(text, mend) == explain(text, mend).text


@pytest.mark.parametrize("chosen", [None, True, ["dateline"]])
def test_what_is_neither_a_name_nor_a_pipeline_is_refused(chosen):
    for use in (preset, build, partial(clean, "It met.It voted.")):
        with pytest.raises(NotAPreset, match="named by a str, as in 'wire', not by"):
            use(chosen)


def test_a_title_that_is_no_text_is_refused():
    with pytest.raises(NotText, match="text must be str, not int"):
        clean("It met.It voted.", title=5)


def test_a_placeholder_that_is_no_text_is_refused():
    with pytest.raises(NotText, match="text must be str, not int"):
        build(masks={"url": 3})


def test_a_title_is_known_where_it_stands_again():
    text = "Harbour tax put off\n\nThe council put off the harbour tax on Monday."

    assert clean(text, title="Harbour tax put off") == (
        "The council put off the harbour tax on Monday."
    )


def test_the_public_names_are_there():
    assert all(hasattr(cleantext, name) for name in cleantext.__all__)
