"""``cleantext filters``: the list of rules, and the page of one."""

from __future__ import annotations

import click

from cleantext import FILTERS, UnknownRule
from cleantext.cli.options import complete_names, complete_preset, name_unknown
from cleantext.cli.output import Output
from cleantext.presets import GROUPS, preset


@click.command("filters")
@click.option(
    "--preset",
    "-p",
    "chosen",
    metavar="NAME",
    shell_complete=complete_preset,
    help="List those rules only that this preset runs.",
)
@click.argument("name", required=False, metavar="[NAME]", shell_complete=complete_names)
def command(chosen: str | None, name: str | None) -> None:
    """List the rules in running order, or show the page of one with its examples.

    The name of a group lists the rules of that group.
    """
    from cleantext.rule_pages import rule_page

    id_to_rule = {fix.rule.id: fix.rule for fix in FILTERS}
    known = [*GROUPS, *id_to_rule]
    try:
        if name is not None and name not in known:
            raise UnknownRule(name, known)
        listed = preset(chosen).ids if chosen else id_to_rule
    except UnknownRule as error:
        raise name_unknown(error) from error
    output = Output()
    width = max(map(len, id_to_rule))
    for rule in map(id_to_rule.__getitem__, listed):
        if name in (None, rule.group):
            output.write(f"{rule.group:11}  {rule.id:{width}}  {rule.summary}\n")
    if name in id_to_rule:
        output.write(rule_page(id_to_rule[name]))
    output.flush()
