"""``cleantext filters``: the list of rules, and the page of one."""

from __future__ import annotations

import click

from cleantext import FILTERS, UnknownRule
from cleantext.cli.options import complete_rule, name_unknown
from cleantext.cli.output import Output


@click.command("filters")
@click.argument("rule", required=False, metavar="[ID]", shell_complete=complete_rule)
def command(rule: str | None) -> None:
    """List the rules in running order, or show the page of one with its examples."""
    from cleantext.pages import rule_page

    output = Output()
    if rule is None:
        width = max(len(fix.rule.id) for fix in FILTERS)
        for fix in FILTERS:
            output.write(f"{fix.rule.group:11}  {fix.rule.id:{width}}  {fix.rule.summary}\n")
        return
    for fix in FILTERS:
        if fix.rule.id == rule:
            output.write(rule_page(fix.rule))
            return
    raise name_unknown(UnknownRule(rule, (fix.rule.id for fix in FILTERS)))
