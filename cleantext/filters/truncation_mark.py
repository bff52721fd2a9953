"""Cut what a feed puts where it cut the story: a count of characters, a link to the rest.

News services hand out the first two hundred characters of a story and say how many are
missing, "... to strea… [+1716 chars]"; blogs and feeds end in "... Read more" or
"... Continue reading".  The count and the link go.

The ellipsis stays: it is the only sign that something is missing, and a result tells
of it as a finding.  Left alone are an ellipsis by itself, "[...]" in a quotation, and
a count in the middle of a line.
"""

from __future__ import annotations

import re
from functools import cache

from cleantext.boilerplate.cuts import cut_apart
from cleantext.boilerplate.loose_lines import has_loose_line
from cleantext.boilerplate.phrases import Phrases, all_phrases, words_of
from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables import page_furniture as table

LONGEST_LINK = 70  # characters, from the ellipsis to the end of the text

COUNT_RE = Pattern(
    r"""
    \[ [+] \d{1,7} [ ] (?: chars? | characters | caracteres | caractères | zeichen | символ\w* ) \]
    (?= [ \t]* $ )
    """,
    re.MULTILINE | re.IGNORECASE,
)
LINK_RE = Pattern(r"(?: … | [.]{3} ) \]? ([ \t\xa0]* [^.…\n]{3,60}) \Z")


@cache
def links() -> Phrases:
    """Return the words of links to the rest of a story."""
    return all_phrases(table.WHOLE_LINES) | all_phrases(table.LABELS)


def find(text: str) -> list[Change]:
    """Find the counts, and the link that ends the text."""
    found: list[Change] = []
    if "[+" in text:
        alone = set()
        for match in COUNT_RE.finditer(text):
            start = match.start()
            if text[text.rfind("\n", 0, start) + 1 : start].strip() == "":
                alone.add(match[0])
                continue
            while start and text[start - 1] in " \t\xa0":
                start -= 1
            found.append((start, match.end(), ""))
        found += cut_apart(text, alone)
    end = text[-LONGEST_LINK:]
    link = LINK_RE.search(text, len(text) - len(end)) if "…" in end or "..." in end else None
    if link is not None and " ".join(words_of(link[1])) in links():
        found.append((*link.span(1), ""))
    return sorted(found)


FILTER = Filter(
    Rule(
        id="truncation-mark",
        group="boilerplate",
        doc=__doc__,
        fixes=(
            ("The ferry sank on Fri… [+1716 chars]", "The ferry sank on Fri…"),
            ("The ferry sank\xa0... [+98 chars]\n", "The ferry sank\xa0...\n"),
            ("The ferry sank on Friday ... Read more", "The ferry sank on Friday ..."),
            ("La balsa se hundió… [Leer más]", "La balsa se hundió…"),
        ),
        keeps=(
            ("The ferry sank ...", "an ellipsis by itself"),
            ('"The ferry [...] sank," he said.', "words left out of a quotation"),
            ("He typed [+12 chars] and went on.", "in the middle of a line"),
            ("He waited ... and read more.", "the story's words"),
        ),
    ),
    find,
    trigger=has_loose_line,
)
