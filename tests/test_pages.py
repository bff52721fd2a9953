"""Pages that are made from the rules and the commands are current, and tell all there is."""

import pathlib
import re

import click
import pytest
from click.testing import CliRunner

from cleantext import FILTERS, Rule
from cleantext.cli import main as cli
from cleantext.cli.settings import KNOWN_KEYS
from cleantext.pages import PAGES, main
from cleantext.rule_pages import rule_page

ROOT = pathlib.Path(__file__).parents[1]


@pytest.mark.parametrize("name, make", PAGES.items())
def test_page_is_current(name, make):
    assert (ROOT / name).read_text("utf-8") == make(), "run python -m cleantext.pages"


def test_every_rule_is_on_the_page():
    page = PAGES["docs/rules.md"]()

    assert all(f"\n## {fix.rule.id}\n" in page for fix in FILTERS)


def test_every_command_and_option_is_on_the_page():
    page = PAGES["docs/cli.md"]()
    with click.Context(cli) as ctx:
        commands = {name: cli.get_command(ctx, name) for name in cli.list_commands(ctx)}

    for name, command in commands.items():
        assert f"\n## cleantext {name}\n" in page
        flags = [flag for option in command.params for flag in option.opts if flag[0] == "-"]
        assert all(flag in page for flag in flags)


def test_every_setting_is_on_the_page():
    table = PAGES["docs/cli.md"]().partition("| setting |")[2].partition("\n\n")[0]

    assert set(KNOWN_KEYS) <= set(re.findall(r"\w+", " ".join(table.split("`")[1::2])))


def test_every_option_is_in_the_manual():
    manual = PAGES["docs/cleantext.1"]()
    with click.Context(cli) as ctx:
        clean = cli.get_command(ctx, "clean")

    flags = [flag for option in clean.params for flag in option.opts if flag.startswith("-")]
    assert all(flag.replace("-", r"\-") in manual for flag in flags)


def test_stale_pages_are_told_and_made(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    stale = CliRunner().invoke(main, ["--check"])
    made = CliRunner().invoke(main, [])
    current = CliRunner().invoke(main, ["--check"])

    assert (stale.exit_code, "docs/rules.md is stale" in stale.stdout) == (1, True)
    assert (made.exit_code, "docs/rules.md written" in made.stdout) == (0, True)
    assert (current.exit_code, current.stdout) == (0, "")


def test_what_looks_like_markup_is_escaped_where_it_is_rendered():
    doc = 'Cut <b>, but not `<i>`, and "[text](url)", _ for a_b.'
    rule = Rule(id="example", group="characters", doc=doc, fixes=[("a", "b")], keeps=[])

    assert doc in rule_page(rule)
    assert r'Cut \<b>, but not `<i>`, and "\[text](url)", \_ for a_b.' in rule_page(
        rule, rendered=True
    )


def test_what_cannot_be_seen_is_written_as_an_escape():
    rule = Rule(
        id="example",
        group="characters",
        doc="Show ``all``.",
        fixes=[("a\u200bb \n```", "ab\n```")],
        keeps=[("c\xa0d", "a space")],
    )

    assert rule_page(rule) == (
        "# example\n\nShow `all`.\n\nGroup characters; only when asked for; since 0.1.\n\n"
        "Mends:\n\n````diff\n- a\\u200bb\\x20\n- ```\n+ ab\n+ ```\n````\n\n"
        "Leaves alone:\n\n```diff\n# a space\n  c\\xa0d\n```\n"
    )
