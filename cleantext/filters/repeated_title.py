"""Cut the headline where it stands again at the start of the body.

Pages carry the headline above the text and often in it, so that scraped copy opens
with a line that its title field has already, or with the same line twice.  Some sets
join it to the first sentence: "Ferry sinks. BANTAM -- A ferry ...".

With the title given, the first lines that say the same go, and so does the title
where it stands before the first sentence; a site's name after the title ("Ferry
sinks | Harbour News") does not count, nor do marks and capitals.  Without it only a
first line that stands again right after itself goes, as a paragraph of its own.

Left alone: a first sentence that begins with the words of the title and goes on;
titles of one word; the burden of a song; a line of dialogue said twice.
"""

from __future__ import annotations

from cleantext.boilerplate.phrases import WORD_RE, words_of
from cleantext.edits import Change
from cleantext.lines import LONGEST_HEAD, cut_lines, is_framed, opening_lines
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

FIRST_LINES = 3  # where the title may stand again, after a stamp or a byline
FEWEST_WORDS = 2
FEWEST_WORDS_UNTOLD = 4
LONGEST_LETTERS = 300

SITE_RE = Pattern(r"[ ]+ [|–—»·-] [ ]+ (?= [^|–—»·]{2,40} \Z )")
JOINT_RE = Pattern(r"[ ]? (?: [.:!?] | [ ][-–—|] ) [ ]+ (?=[\w\"'“„«(])")


class FindTitle:
    """Finds one headline at the start of a text."""

    __slots__ = ("title",)

    def __init__(self, title: str = "") -> None:
        self.title = title

    def __call__(self, text: str) -> list[Change]:
        return find_title(text, self.title) if self.title else find_double(text)


def find_title(text: str, title: str) -> list[Change]:
    """Find the lines that repeat `title`, or the title before the first sentence."""
    titles = {" ".join(words_of(title))}
    site = SITE_RE.search(title)
    if site is not None:
        titles.add(" ".join(words_of(title[: site.start()])))
    titles = {words for words in titles if words.count(" ") + 1 >= FEWEST_WORDS or len(words) > 12}
    lines = opening_lines(text, FIRST_LINES)
    same = [
        line
        for line in lines
        if line.end - line.start <= LONGEST_LETTERS
        and " ".join(words_of(text[line.start : line.end])) in titles
    ]
    if same:
        return cut_lines(text, same)
    if not lines:
        return []
    start = lines[0].start
    return [
        (start, end, "")
        for words in sorted(titles, key=len, reverse=True)
        for end in [joined(text, start, words)]
        if end
    ][:1]


def joined(text: str, start: int, title: str) -> int:
    """Return where the sentence begins that follows `title` on the line, or 0."""
    words = title.split(" ")
    end = start
    for word, match in zip(
        words, WORD_RE.finditer(text, start, start + 2 * LONGEST_LETTERS), strict=False
    ):
        if words_of(match[0]) != [word]:
            return 0
        end = match.end()
    joint = JOINT_RE.match(text, end)
    return joint.end() if joint is not None and "\n" not in text[start:end] else 0


def find_double(text: str) -> list[Change]:
    """Find a first line that stands again right after itself."""
    opening = text.lstrip()
    end = opening.find("\n", 0, LONGEST_HEAD + 1)
    if end < 0 or not opening[:end].rstrip()[-1:].isalnum():
        return []  # as most texts, which open with a sentence
    lines = opening_lines(text, 3)
    if len(lines) < 3 or lines[1].above < 2:
        return []
    first, second = (text[line.start : line.end] for line in lines[:2])
    words = words_of(first)
    if len(words) >= FEWEST_WORDS_UNTOLD and first[-1].isalnum() and words == words_of(second):
        return cut_lines(text, lines[:1])
    return []


def build(title: str = "") -> Filter:
    """Return the filter that knows the story's headline."""
    return Filter(RULE, FindTitle(title), trigger=None if title else is_framed)


RULE = Rule(
    id="repeated-title",
    group="boilerplate",
    doc=__doc__,
    fixes=(
        (
            "Ferry sinks off the harbour\n\nFerry sinks off the harbour\n\nA ferry sank on Friday.",
            "Ferry sinks off the harbour\n\nA ferry sank on Friday.",
        ),
    ),
    keeps=(
        (
            "Ferry sinks off the harbour\n\nA ferry sank on Friday.\n\nIt rained.",
            "a headline that stands once",
        ),
        ("Row, row, row your boat\nRow, row, row your boat\nGently", "the burden of a song"),
        ('"No, no, no, no."\n\n"No, no, no, no."\n\nHe left.', "a line of dialogue"),
    ),
)

FILTER = build()
