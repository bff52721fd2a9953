"""The options that every command with a pipeline takes, and the pipeline they make."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import click
from click.core import ParameterSource

from cleantext.cli.output import tell
from cleantext.cli.settings import Settings, read_settings, why_unfit
from cleantext.errors import MissingPackage, MissingPackageWarning, UnknownRule
from cleantext.filters import FILTERS
from cleantext.filters.mojibake import has_ftfy
from cleantext.pipeline import Pipeline
from cleantext.presets import GROUPS, PRESETS, build
from cleantext.substitutions import HOUSE

Command = Callable[..., Any]
Option = Callable[[Command], Command]


def with_options(command: Command, options: Sequence[Option]) -> Command:
    """Give a command `options`, in this order."""
    for option in reversed(options):
        command = option(command)
    return command


def gather(options: Sequence[Option], kind: Any, name: str) -> Option:
    """Return a decorator that gives a command `options`, and their values as one argument.

    The argument is called `name` and is of `kind`, a named tuple whose fields are called
    as the options are.
    """

    def decorate(command: Command) -> Command:
        @functools.wraps(command)
        def gathering(*arguments: Any, **values: Any) -> Any:
            given = {field: values.pop(field) for field in kind._fields if field in values}
            return command(*arguments, **{name: kind(**given)}, **values)

        return with_options(gathering, options)

    return decorate


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


def split_only(ctx: click.Context, option: click.Parameter, given: Sequence[str]) -> list[str]:
    """Return the names of an option without which all rules run; raises where it has none."""
    names = split_names(ctx, option, given)
    if given and not names:
        raise click.BadParameter("it names no rule")
    return names


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


def check_value(ctx: click.Context, option: click.Parameter, given: Any) -> Any:
    """Return what an option was given; raises a usage error where it cannot take that."""
    values = given if option.multiple else [given]
    for value in values if given is not None else ():
        problem = why_unfit(str(option.name), value)
        if problem:
            raise click.BadParameter(problem)
    return given


PIPELINE_OPTIONS = (
    click.option(
        "--preset", "-p", default="wire", show_default=True, metavar="NAME",
        shell_complete=complete_preset,
        help=f"The rules to start from: {', '.join(PRESETS)}.",
    ),
    click.option(
        "--language", "-l", callback=check_value, metavar="TAG",
        help="The language of the text, as in en, pt-BR; settles what cannot be seen from it.",
    ),
    click.option(
        "--only", multiple=True, callback=split_only, shell_complete=complete_names,
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
        "--protect", multiple=True, callback=check_value, metavar="REGEX",
        help="Change nothing that matches; may be repeated.",
    ),
    click.option(
        "--config", "settings", is_eager=True, callback=use_settings, metavar="FILE",
        type=click.Path(dir_okay=False),
        help="Take settings from FILE, not from cleantext.toml or pyproject.toml.",
    ),
)  # fmt: skip


class Selection(NamedTuple):
    """The rules that are to run, as the command line and the settings say."""

    preset: str
    language: str | None
    only: Sequence[str]
    include: Sequence[str]
    without: Sequence[str]
    masks: Mapping[str, str]
    protect: Sequence[str]
    settings: Settings

    def asks_for(self, rule: str) -> bool:
        """Tell whether a rule is asked for by its own id."""
        return rule in (*self.only, *self.include)

    def pipeline(self) -> Pipeline:
        """Return the pipeline of these rules; raises a usage error where there are none such."""
        house = Pipeline(self.settings.substitutions)
        own = {HOUSE, *house.ids, *(fix.rule.group for fix in house.filters)} - {*GROUPS}
        try:
            chosen = build(
                # Where only rules of the house are asked for, no others run.
                "empty" if self.only and own.issuperset(self.only) else self.preset,
                only=[name for name in self.only if name not in own],
                include=[name for name in self.include if name not in own],
                without=[name for name in self.without if name not in own],
                masks=self.masks,
                language=self.language,
            )
        except UnknownRule as error:
            raise name_unknown(error, self._origin_of(str(error.name))) from error
        if "mojibake" in chosen.ids and not has_ftfy():
            chosen = self._without_mojibake(chosen)
        for fix in house.filters:
            names = {fix.rule.group, fix.rule.id}
            wanted = not self.only or names & {*self.only, *self.include}
            if wanted and not names & {*self.without}:
                chosen = chosen.then(fix)
        return chosen.protecting(*self.protect)

    def _without_mojibake(self, chosen: Pipeline) -> Pipeline:
        """Leave out what needs ftfy, and tell so: now, and once for all texts and processes.

        Raises `MissingPackage` where it is asked for by its name.
        """
        if self.asks_for("mojibake"):
            raise MissingPackage("ftfy", needed_by="mojibake")
        tell(str(MissingPackageWarning("ftfy", needed_by="mojibake")))
        return chosen.without("mojibake")

    def _origin_of(self, name: str) -> str:
        """Return the path of the settings where they name a rule, group or preset so."""
        source_of = click.get_current_context().get_parameter_source
        options = {
            "preset": [self.preset], "only": self.only, "include": self.include,
            "without": self.without, "masks": self.masks,
        }  # fmt: skip
        named = (option for option, names in options.items() if name in names)
        in_settings = any(source_of(option) is ParameterSource.DEFAULT_MAP for option in named)
        return self.settings.path if in_settings else ""


pipeline_options = gather(PIPELINE_OPTIONS, Selection, "selection")


def name_unknown(error: UnknownRule, origin: str = "") -> click.UsageError:
    """Return the usage error for a name that nothing goes by; `origin` is the file that has it."""
    presets = f"there are {', '.join(PRESETS)}"
    hint = presets if error.noun == "preset" else "cleantext filters lists them"
    message = str(error) if error.near else f"{error}; {hint}"
    return click.UsageError(f"{origin}: {message}" if origin else message)
