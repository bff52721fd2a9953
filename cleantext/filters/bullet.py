"""Write the bullets of a list as hyphens.

A bullet is one of the list marks of word processors at the start of a line with
something after it; the mark of Microsoft's Symbol font, which arrives as a private
character, is one as well.  The blank after the mark is supplied where it is missing.

Left alone: marks inside a line ("News • Sport"), lines of marks alone, dashes at the
start of a line (dialogue, or a list that is plain already), ticks and crosses, which say
yes and no, and the play button.
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

_BULLETS = "•‣⁃∙▪▫◦●○■□◆◇►▸➢➤\uf0a7\uf0b7"

SIGN_RE = Pattern(f"[{_BULLETS}·]")
BULLET_RE = Pattern(f"(?: [{_BULLETS}] [ \\t\u00a0]? | · [ \\t\u00a0] ) (?= [ \\t]* [^\\W_] )")


def find(text: str) -> list[Change]:
    """Find the bullets that begin a line."""
    found = []
    for match in BULLET_RE.finditer(text):
        start, end = match.span()
        begin = start
        while begin and text[begin - 1] in " \t":
            begin -= 1
        if not begin or text[begin - 1] == "\n":
            found.append((start, end, "- "))
    return found


def has_bullet(text: str) -> bool:
    """Tell whether a mark that may be a bullet is there."""
    return not text.isascii() and SIGN_RE.search(text) is not None


FILTER = Filter(
    Rule(
        id="bullet",
        group="typography",
        doc=__doc__,
        fixes=(
            ("• Rates\n• Prices", "- Rates\n- Prices"),
            ("  ▪Rates\n  \uf0b7\tPrices", "  - Rates\n  - Prices"),
            ("· one\n◦ two", "- one\n- two"),
        ),
        keeps=(
            ("News • Sport • Weather", "marks inside a line"),
            ("• • •", "a line of marks"),
            ("– Et alors ?\n— Rien.", "dialogue"),
            ("✓ yes\n✗ no", "answers"),
            ("- Rates\n* Prices", "plain already"),
            ("col·lecció", "a letter of Catalan"),
        ),
        lossy=True,
    ),
    find,
    trigger=has_bullet,
)
