"""``cleantext filters``: the list of rules, and the page of one."""

from __future__ import annotations

import click

from cleantext import FILTERS, UnknownRule
from cleantext.cli.options import complete_names, name_unknown
from cleantext.cli.output import Output
from cleantext.presets import GROUPS


@click.command("filters")
@click.argument("name", required=False, metavar="[NAME]", shell_complete=complete_names)
def command(name: str | None) -> None:
    """List the rules in running order, or show the page of one with its examples.

    The name of a group lists the rules of that group.
    """
    from cleantext.pages import rule_page

    known = [*GROUPS, *(fix.rule.id for fix in FILTERS)]
    if name is not None and name not in known:
        raise name_unknown(UnknownRule(name, known))
    output = Output()
    width = max(len(fix.rule.id) for fix in FILTERS)
    for fix in FILTERS:
        rule = fix.rule
        if name == rule.id:
            output.write(rule_page(rule))
            return
        if name in (None, rule.group):
            output.write(f"{rule.group:11}  {rule.id:{width}}  {rule.summary}\n")
