"""Named pipelines, and the look-up of rules by id and group."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from cleantext.errors import BadLanguageTag, NotAPreset, NotText, UnknownRule
from cleantext.filters import FILTERS, repeated_title
from cleantext.masks import Mask, with_placeholder
from cleantext.patterns import Pattern
from cleantext.pipeline import Pipeline, Result
from cleantext.rules import Filter, primary_subtag

GROUPS = (
    "encoding", "characters", "layout", "boilerplate", "wire", "sentences",
    "typography", "masks", "fold",
)  # fmt: skip

_REPAIR = ("encoding", "characters", "boilerplate", "layout", "sentences")

# Groups and ids; the order in which they run is that of FILTERS.
PRESETS: dict[str, tuple[str, ...]] = {
    "wire": (*_REPAIR, "wire"),
    "web": _REPAIR,
    "minimal": ("encoding", "characters"),
    "ascii": (*_REPAIR, "wire", "typography", "ascii-fold"),
    "mask": (*_REPAIR, "wire", "url", "email-address", "phone-number", "handle", "ip-address"),
    "empty": (),
}

# What each mask puts in the place of what it finds, unless it is told otherwise.
PLACEHOLDERS: dict[str, str] = {
    fix.rule.id: fix.find.placeholder for fix in FILTERS if isinstance(fix.find, Mask)
}

# What BCP 47 has for texts in no language, in several, or in one that is not known.
NO_LANGUAGE = ("und", "mul", "zxx", "mis", "x", "")

# A language is two or three letters there; one that is written out would settle nothing.
LANGUAGE_TAG_RE = Pattern(r"(?: [A-Za-z]{2,3} | [xX] ) (?: [-_] [A-Za-z0-9]{1,8} )*")

# Ids that have gone, and what answers for them now; an id is never used again.
RENAMED: dict[str, str] = {}


def preset(name: str = "wire", language: str | None = None) -> Pipeline:
    """Return the pipeline of that name, for texts in `language` (BCP 47) where given.

    Raises `UnknownRule` with the nearest names when there is none, `NotAPreset` for what is
    no name, and `BadLanguageTag`.
    """
    if not isinstance(name, str):
        raise NotAPreset(name)
    if not isinstance(language, str | None):
        raise BadLanguageTag(language)
    return _preset(name, language)


@lru_cache(maxsize=64)
def _preset(name: str, language: str | None) -> Pipeline:
    if name not in PRESETS:
        raise UnknownRule(name, PRESETS, noun="preset")
    return _masked(_in_language(select(PRESETS[name]), language), {})


def build(
    name: str = "wire",
    *,
    only: str | Iterable[str] = (),
    include: str | Iterable[str] = (),
    without: str | Iterable[str] = (),
    language: str | None = None,
    masks: Mapping[str, str] | None = None,
) -> Pipeline:
    """Return a preset narrowed to `only`, widened by `include`, less `without`.

    Each takes rule ids and group names, one or several.  `only` may also name rules that the
    preset does not hold.  `masks` sets placeholders by rule id, as in
    ``{"url": "[link]", "emoji": ""}``; an empty one cuts what it would cover.  A rule
    named there runs without being named elsewhere, and no rule masks the placeholder
    of another.  Raises `BadLanguageTag`, and `UnknownRule`, also where a rule puts no
    placeholder, `NotText` where a placeholder is none, and `NotAPreset`.
    """
    if not isinstance(name, str):
        raise NotAPreset(name)
    if name not in PRESETS:
        raise UnknownRule(name, PRESETS, noun="preset")
    for mask, placeholder in (masks or {}).items():
        if mask not in PLACEHOLDERS:
            raise UnknownRule(mask, PLACEHOLDERS, noun="mask")
        if not isinstance(placeholder, str):
            raise NotText(placeholder)
    chosen = set(select(as_names(only) or PRESETS[name]).ids)
    chosen |= set(select((*as_names(include), *(masks or ()))).ids)
    chosen -= set(select(as_names(without)).ids)
    kept = Pipeline(fix for fix in FILTERS if fix.rule.id in chosen)
    return _masked(_in_language(kept, language), masks or {})


def select(names: Iterable[str]) -> Pipeline:
    """Return the filters that go by these ids or groups, in running order."""
    chosen: set[str] = set()
    for name in names:
        name = RENAMED.get(name, name) if isinstance(name, str) else name
        found = {
            rule.id
            for rule in (fix.rule for fix in FILTERS)
            if name == rule.id or (name == rule.group and not rule.opt_in)
        }
        if not found and name not in GROUPS:
            raise UnknownRule(name, [*GROUPS, *(fix.rule.id for fix in FILTERS)])
        chosen |= found
    return Pipeline(fix for fix in FILTERS if fix.rule.id in chosen)


def clean(
    text: str,
    preset: str | Pipeline = "wire",
    *,
    language: str | None = None,
    title: str | None = None,
) -> str:
    """Return `text` mended: `text` itself where nothing is to be mended.

    `preset` is a name or a pipeline.  `language` (BCP 47) settles what cannot be
    seen from the text, and `title` lets the headline be known where it stands
    again at the start of the body.  Raises `NotText`, `NotAPreset`, `UnknownRule`,
    `BadLanguageTag`, `FilterFailed`.

    >>> clean("SEOUL, March 14 (Yonhap) -- The council met.The vote was close.")
    'The council met. The vote was close.'
    """
    return _pipeline(preset, language, title)(text)


def explain(
    text: str,
    preset: str | Pipeline = "wire",
    *,
    language: str | None = None,
    title: str | None = None,
) -> Result:
    """Return what `clean` returns, with every edit, what was cut, and the dateline.

    >>> result = explain("PARIS (AFP) - The talks ended.")
    >>> result.text, result.dateline.location
    ('The talks ended.', 'PARIS')
    >>> result.edits
    [Edit(start=0, end=14, before='PARIS (AFP) - ', after='', rule='dateline')]
    """
    return _pipeline(preset, language, title).explain(text)


# What adapters make of their arguments


def as_names(given: str | Iterable[str]) -> tuple[str, ...]:
    """Return the names in an argument that takes one or several.

    >>> as_names("url"), as_names(["url", "emoji"])
    (('url',), ('url', 'emoji'))
    """
    return (given,) if isinstance(given, str) else tuple(given)


def as_pipeline(chosen: str | Pipeline, language: str | None = None) -> Pipeline:
    """Return the pipeline that is meant: the preset of that name, or the one given."""
    if isinstance(chosen, Pipeline):
        return _in_language(chosen, language)
    return preset(chosen, language)


def _pipeline(chosen: str | Pipeline, language: str | None, title: str | None) -> Pipeline:
    pipeline = as_pipeline(chosen, language)
    return with_title(pipeline, title) if title else pipeline


def with_title(pipeline: Pipeline, title: str) -> Pipeline:
    """Return the chain for a text whose headline is `title`.  Raises `NotText`."""
    if not isinstance(title, str):
        raise NotText(title)
    filters = (
        repeated_title.build(title) if fix.rule.id == "repeated-title" else fix
        for fix in pipeline.filters
    )
    return Pipeline(filters, pipeline.protected)


def _masked(pipeline: Pipeline, masks: Mapping[str, str]) -> Pipeline:
    """Return the chain with these placeholders, and those of its masks left alone by all rules."""
    placeholders = {**PLACEHOLDERS, **masks}
    kept = [placeholders[rule] for rule in pipeline.ids if rule in placeholders]
    filters = pipeline.filters
    if masks:
        filters = tuple(
            with_placeholder(fix, placeholders[fix.rule.id], kept)
            if isinstance(fix, Filter) and fix.rule.id in placeholders
            else fix
            for fix in filters
        )
    # To another rule <URL> looks like a ticker.
    fixed = sorted({text for text in kept if text and "{" not in text})
    protected = [re.compile("|".join(map(_whole, fixed)))] if fixed else []
    return Pipeline(filters, (*pipeline.protected, *protected))


def _whole(placeholder: str) -> str:
    """Return a pattern for a placeholder: "0", but not in the middle of "2019"."""
    before = r"(?<!\w)" if placeholder[0].isalnum() else ""
    after = r"(?!\w)" if placeholder[-1].isalnum() else ""
    return before + re.escape(placeholder) + after


def is_language_tag(tag: object) -> bool:
    """Tell whether `tag` is written as in BCP 47, or as a locale; an empty one is, for none."""
    return isinstance(tag, str) and (not tag or LANGUAGE_TAG_RE.fullmatch(tag) is not None)


def _in_language(pipeline: Pipeline, language: str | None) -> Pipeline:
    if language is None:
        return pipeline
    if not is_language_tag(language):
        raise BadLanguageTag(language)
    if primary_subtag(language) in NO_LANGUAGE:
        return pipeline
    spoken = (
        fix.for_language(language) if isinstance(fix, Filter) and fix.for_language else fix
        for fix in pipeline.filters
    )
    return Pipeline(spoken, pipeline.protected)
