"""The options that every command with a pipeline takes, and the pipeline they make."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click

from cleantext.cli.settings import Settings, read_settings
from cleantext.errors import UnknownRule
from cleantext.filters import FILTERS
from cleantext.pipeline import Pipeline
from cleantext.presets import GROUPS, PRESETS, build
from cleantext.substitutions import HOUSE
from cleantext.text_io import is_text_encoding

F = TypeVar("F", bound=Callable[..., Any])


# What a shell offers for a beginning


def complete_preset(ctx: click.Context, param: click.Parameter, start: str) -> list[str]:
    """Return the presets whose names begin so."""
    return [name for name in PRESETS if name.startswith(start)]


def complete_rule(ctx: click.Context, param: click.Parameter, start: str) -> list[str]:
    """Return the ids of rules that begin so."""
    return [fix.rule.id for fix in FILTERS if fix.rule.id.startswith(start)]


def complete_names(ctx: click.Context, param: click.Parameter, start: str) -> list[str]:
    """Return the ids of rules and groups that go on a list."""
    given, comma, start = start.rpartition(",")
    known = [*GROUPS, *complete_rule(ctx, param, start)]
    return [given + comma + name for name in known if name.startswith(start)]


def split_names(ctx: click.Context, option: click.Parameter, given: Iterable[str]) -> list[str]:
    """Return the names of an option that may be repeated and holds lists."""
    return [name.strip() for value in given for name in value.split(",") if name.strip()]


def split_masks(
    ctx: click.Context, option: click.Parameter, given: Iterable[str]
) -> dict[str, str]:
    """Return the placeholder of each rule that was given one."""
    masks = {}
    for value in given:
        rule, equals, placeholder = value.partition("=")
        if not equals:
            raise click.BadParameter(f"{value!r} has no =; write it as in url=<URL>")
        masks[rule.strip()] = placeholder
    return masks


def use_settings(ctx: click.Context, option: click.Parameter, path: str | None) -> Settings:
    """Make what the settings file says the default of the options."""
    if ctx.resilient_parsing:
        return Settings()
    settings = read_settings(path)
    ctx.default_map = {**settings.options}
    return settings


def check_encoding(ctx: click.Context, option: click.Parameter, name: str | None) -> str | None:
    """Return the name of a text encoding."""
    if name is not None and not is_text_encoding(name):
        raise click.BadParameter(f"{name!r} is no text encoding; try utf-8, cp1252 or auto")
    return name


PIPELINE_OPTIONS = (
    click.option(
        "--preset", "-p", default="wire", show_default=True, metavar="NAME",
        shell_complete=complete_preset,
        help=f"The rules to start from: {', '.join(PRESETS)}.",
    ),
    click.option(
        "--language", "-l", metavar="TAG",
        help="The language of the text, as in en, pt-BR; settles what cannot be seen from it.",
    ),
    click.option(
        "--only", multiple=True, callback=split_names, shell_complete=complete_names,
        metavar="RULES",
        help="Run these rules or groups and no others; commas between them.",
    ),
    click.option(
        "--with", "include", multiple=True, callback=split_names, shell_complete=complete_names,
        metavar="RULES",
        help="Run these rules or groups too.",
    ),
    click.option(
        "--without", multiple=True, callback=split_names, shell_complete=complete_names,
        metavar="RULES",
        help="Leave these rules or groups out, as in --without dateline,byline.",
    ),
    click.option(
        "--mask",
        "masks",
        multiple=True,
        callback=split_masks,
        metavar="ID=TEXT",
        help="Put TEXT in the place of what the rule finds, as in --mask url=<URL>.",
    ),
    click.option(
        "--protect", multiple=True, metavar="REGEX",
        help="Change nothing that matches; may be repeated.",
    ),
    click.option(
        "--config", "settings", is_eager=True, callback=use_settings, metavar="FILE",
        type=click.Path(dir_okay=False),
        help="Take settings from FILE, not from cleantext.toml or pyproject.toml.",
    ),
)  # fmt: skip


def pipeline_options(command: F) -> F:
    """Give a command the options that choose its pipeline."""
    for option in reversed(PIPELINE_OPTIONS):
        command = option(command)
    return command


def choose_pipeline(
    *,
    preset: str,
    language: str | None,
    only: list[str],
    include: list[str],
    without: list[str],
    masks: dict[str, str],
    protect: tuple[str, ...],
    settings: Settings,
) -> Pipeline:
    """Return the pipeline that the options and the settings ask for."""
    house = Pipeline(settings.substitutions)
    own = {HOUSE, *house.ids, *(fix.rule.group for fix in house.filters)} - {*GROUPS}
    try:
        chosen = build(
            # Where only rules of the house are asked for, no others run.
            "empty" if only and own.issuperset(only) else preset,
            only=[name for name in only if name not in own],
            include=[name for name in include if name not in own],
            without=[name for name in without if name not in own],
            masks=masks,
            language=language,
        )
    except UnknownRule as error:
        raise name_unknown(error) from error
    for fix in house.filters:
        names = {fix.rule.group, fix.rule.id}
        wanted = not only or names & {*only, *include}
        if wanted and not names & {*without}:
            chosen = chosen.then(fix)
    return chosen.protecting(*(compile_regex(regex, "--protect") for regex in protect))


def name_unknown(error: UnknownRule) -> click.UsageError:
    """Return the usage error for a name that nothing goes by."""
    presets = f"there are {', '.join(PRESETS)}"
    hint = presets if error.noun == "preset" else "cleantext filters lists them"
    return click.UsageError(str(error) if error.near else f"{error}; {hint}")


def compile_regex(pattern: str, option: str) -> re.Pattern[str]:
    """Return a compiled pattern, or tell what is wrong with the option."""
    try:
        return re.compile(pattern, re.MULTILINE)
    except re.error as error:
        raise click.BadParameter(f"{pattern!r}: {error}", param_hint=option) from error
