"""Errors say what happened and what to do, and cross process borders."""

import pickle

import pytest

import cleantext
from cleantext.errors import (
    BadLanguageTag,
    BadSubstitution,
    CleantextError,
    FilterFailed,
    MissingPackage,
    MissingPackageWarning,
    NotAFilter,
    NotAPreset,
    NotText,
    OverlappingEdits,
    UnknownRule,
)


@pytest.mark.parametrize(
    "error, builtin",
    [
        (NotText(b"copy"), TypeError),
        (NotAFilter(str.strip), TypeError),
        (NotAPreset(["wire"]), TypeError),
        (UnknownRule("datline", ["dateline"]), LookupError),
        (BadLanguageTag("english"), ValueError),
        (BadSubstitution("house.toml: substitution 1", "it has no id"), ValueError),
        (OverlappingEdits(3, 5), ValueError),
        (MissingPackage("Unidecode", "ascii-fold"), ImportError),
        (FilterFailed("dateline", 12, "ZeroDivisionError"), Exception),
    ],
)
def test_errors_are_what_a_caller_expects(error, builtin):
    again = pickle.loads(pickle.dumps(error))

    assert isinstance(error, CleantextError)
    assert isinstance(error, builtin)
    assert (type(again), str(again)) == (type(error), str(error))


def test_warnings_cross_process_borders():
    warning = MissingPackageWarning("ftfy", "mojibake")
    again = pickle.loads(pickle.dumps(warning))

    assert (type(again), str(again)) == (type(warning), str(warning))
    assert "pip install ftfy" in str(warning)


@pytest.mark.parametrize("given", [b"copy", bytearray(b"copy"), memoryview(b"copy")])
def test_bytes_are_to_be_decoded_first(given):
    with pytest.raises(NotText, match="decode it first"):
        cleantext.clean(given)


@pytest.mark.parametrize("given", [None, 7, ["copy"]])
def test_other_things_are_no_text(given):
    with pytest.raises(NotText, match=type(given).__name__):
        cleantext.clean(given)


@pytest.mark.parametrize("given", [str.strip, "dateline", cleantext.FILTERS])
def test_a_chain_holds_filters_alone(given):
    with pytest.raises(NotAFilter, match="is no filter"):
        cleantext.preset("wire").then(given)


def test_names_in_a_list_are_no_name():
    with pytest.raises(UnknownRule, match="one after another"):
        cleantext.preset("wire").only(["dateline"])


@pytest.mark.parametrize(
    "name, near",
    [("datline", "dateline"), ("STRAY_PERIOD", "stray-period"), ("wir", "wire")],
)
def test_a_slip_is_answered_with_the_nearest_names(name, near):
    with pytest.raises(UnknownRule, match=f"did you mean .*{near}"):
        cleantext.preset("wire").without(name)


def test_an_unknown_preset_is_called_a_preset():
    with pytest.raises(UnknownRule, match=r"no preset 'wires'; did you mean wire\?"):
        cleantext.preset("wires")


def test_nothing_near_suggests_nothing():
    assert "mean" not in str(UnknownRule("zzz", ["dateline"]))
