"""Cut the page's own lines: read-more links, share buttons, advertisements, newsletters.

A scraper that takes the text of a page takes its furniture too: pointers to other
stories, bids to subscribe, follow or comment, notices about cookies, labels of
advertisements.  They stand between the paragraphs as short lines of their own.

A line is cut when all of it is furniture, known by how it is built:

- it is a stock label and no more: "Advertisement", "Share this article";
- it is a label and the headline of another story: "Read more: ...", "Lesen Sie auch: ...";
- it bids the reader do what only a page can offer: "Sign up for our newsletter";
- every word of it names parts of a page: "Watch the full video";
- it heads a list of stories: "Top stories this week";
- it is the way to the page: "Home > News > Local";
- it tells of the page itself: "This content is for subscribers only", "Correction: An
  earlier version of this story ...";
- it opens, or in some languages ends, as only furniture does: "Story continues below ...".

One subscribes to other things as well ("Abonnez-vous au bonheur"), and there is more from
Moscow in a story that speaks of Moscow: such lines stay.

Left alone: a headline that says of what kind its story is ("Explainer: Why it sank");
cross-heads ("Follow the money", "Share of the vote", "Related parties"),
which have the verbs and not the things; what somebody says, asks or reports of
newsletters and apps, for a line with a quotation or a reporting verb is the story's;
rows of tables, items of lists, and lines in the middle of wrapped paragraphs.

Buttons of a word that may be a cross-head or an answer ("Reply", "Comment", "More details:
...") go only where other furniture stands next to them.

Missed: furniture run into a paragraph, and headlines of other stories without a label.
"""

from __future__ import annotations

from itertools import groupby

from cleantext.boilerplate.cuts import SENTENCE_ENDS, cut_apart
from cleantext.boilerplate.loose_lines import has_loose_line, loose_lines
from cleantext.dateline.agencies import is_agency
from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables.credits import SECTIONS

NAMED_RE = Pattern(
    r"""
    (?: ^ (?i: more | latest | also ) [ ] (?i: from | in | on )
      | \b (?: appeared | published ) [ ] in )
    [ ] (?P<name> [^\W\d_a-z][\w-]+ ) [.]? $
    """
)


def find(text: str) -> list[Change]:
    """Find the lines that are furniture."""
    from cleantext.boilerplate.furniture import is_furniture  # which most runs never need
    from cleantext.boilerplate.labels import is_touched, names_kind

    loose = set(loose_lines(text))
    bodies = {line for line in filter(is_furniture, loose) if not is_told_of(line, text)}
    headline = text.lstrip().partition("\n")[0].rstrip() if bodies else ""
    if headline in bodies and names_kind(headline):
        bodies.remove(headline)
    if bodies:
        bodies |= touched(text, bodies, set(filter(is_touched, loose - bodies)))
    return cut_apart(text, bodies)


def is_told_of(line: str, text: str) -> bool:
    """Tell whether `line` ends in a name that the story speaks of: ``More from Moscow``.

    What somebody told was told to a paper, and an agency signs what it sends.
    """
    named = NAMED_RE.search(line)
    if named is None:
        return False
    name = named["name"]
    if name.lower() in SECTIONS or is_agency(name.lower()):
        return False
    if f"told {name}" in text or f"interview with {name}" in text:
        return False
    return any(
        name in other and other[-1:] in SENTENCE_ENDS and line not in other
        for other in text.split("\n")
    )


def touched(text: str, bodies: set[str], weak: set[str]) -> set[str]:
    """Return the lines of `weak` that stand in a row with one of `bodies`, wherever they are."""
    if not weak:
        return weak
    lines = filter(None, map(str.strip, text.split("\n")))
    apart: set[str] = set()
    for in_row, row in groupby(lines, lambda line: line in bodies or line in weak):
        if in_row and bodies.isdisjoint(held := set(row)):
            apart |= held
    return weak - apart


FILTER = Filter(
    Rule(
        id="page-furniture",
        group="boilerplate",
        doc=__doc__,
        fixes=(
            (
                "The ferry sank.\n\nRead more: Ferry had failed its test\n\nNobody was hurt.",
                "The ferry sank.\n\nNobody was hurt.",
            ),
            ("Rates held.\n\nADVERTISEMENT\n\nShares rose.", "Rates held.\n\nShares rose."),
            (
                "Rates held.\n\nSign up for our daily newsletter\n\nShares rose.",
                "Rates held.\n\nShares rose.",
            ),
            ("Rates held.\n\nWatch the full video\n", "Rates held.\n"),
            ("Home > News > Local\n\nRates held.\n", "Rates held.\n"),
            (
                "Die Fähre sank.\nLesen Sie auch: Fähre fiel durch\nNiemand wurde verletzt.",
                "Die Fähre sank.\nNiemand wurde verletzt.",
            ),
            ("Паром затонул.\n\nЧитайте также: Паром не прошёл проверку", "Паром затонул."),
            ("轮渡沉没。\n\n相关新闻：轮渡未通过检查\n\n无人受伤。", "轮渡沉没。\n\n无人受伤。"),
        ),
        keeps=(
            ("Explainer: Why the ferry sank\n\nIt had two holes.", "the headline"),
            ("Rates held.\n\nFollow the money\n\nShares rose.", "a cross-head"),
            ("Rates held.\n\nShare of the vote\n\nShares rose.", "a cross-head"),
            ("Rates held.\n\nRELATED PARTIES\n\nShares rose.", "a cross-head"),
            ("Rates held.\n\nWatch and wait\n\nShares rose.", "a cross-head"),
            ('It sank.\n\n"Read more," she told them.\n\nIt rained.', "somebody says it"),
            ("It sank.\n\nThe newsletter has 400 subscribers.\n\nIt rained.", "a report"),
            ("Talks in Moscow failed.\n\nMore from Moscow\n\nIt rained.", "the story's own place"),
            ("It rained.\n\nAbonnez-vous au bonheur\n\nIt rained.", "not to a page"),
            ("Like Facebook, the bank has an app.\n\nIt rained.", "a verb that is none here"),
            ("Advertisement", "all there is"),
        ),
    ),
    find,
    trigger=has_loose_line,
)
