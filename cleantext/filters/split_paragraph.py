"""Join a paragraph that was broken in mid-sentence.

Extractors that take an advertisement, a link or a picture out of a paragraph leave its
halves as two; a separator or a page break does the same.  The sentence shows it:

- the first half ends in a word, quoted or not, or in a comma, and the second opens in
  lower case;
- the second half opens with the punctuation that ends or goes on a sentence:
  "make its way to a" / ", right?".

Where every link stands on a line of its own, what comes before it shows the break as well:
a function word, an elided one, a comma or an opening mark, as in "built by" / "Roe & Sons" /
", who sold it".  Where several lines open with marks, what comes after a link in lower case
needs no more evidence than that.

Left alone: stanzas, lists and other short lines; the salutation of a letter, below which
German and French go on in lower case; headings, also before a name that opens in lower
case ("von der Leyen", "iPhone"), unless the particle is a plain word of the language ("der"
in German copy, "de" in French); whatever ends with a stop, a colon or a semicolon.  Scripts
without case (Arabic, Hindi, Chinese, Georgian) show nothing of a split but the punctuation.

Missed on purpose: a split before a name or a figure, which opens many paragraphs.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
from cleantext.layout import ends_sentence, may_need_layout
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.sentences import is_function_word, language_around
from cleantext.wraps.openings import opens_low

# Literal first; then at once over what opens like a paragraph, as nearly all does.
BREAK_RE = Pattern(
    r"""
    \n (?! \n? [ ]* [A-Z] ) (?<= [^\n]\n ) [ \t]{0,99} (?: \n [ \t\n]{0,99} )?
    (?=
        ( [^\W\dA-Z_] )
      | [,;] (?= [\s"”’»] | \Z ) | [!?] (?= [ ]?["”’»] | [ ]+[A-Z] | \s*(?:\n|\Z) )
      | [)] (?! \S* \) ) | [.] (?= [\s"”’»] | \Z ) | : (?= \s | \Z )
      | [®™] (?= [ ]? \n | \Z )
    )
    """
)
# How a line ends above a link that stands on a line of its own: "the mill of", "d'", "(".
ELIDED_RE = Pattern(
    r"(?: ^ | [\s(«“‘\"] ) (?: [cdjlmnst] | [Ll] | qu | (?: d|n|s )?[ae]ll | un ) ['’] $"
)
HANGING_MARK_RE = Pattern(r"(?: ^ | \s ) [\"'] $ | [(\[“‘„«] $")
SENTENCE_END_RE = Pattern(r"[.] (?<= [a-z]{2}[.] ) [ ] [A-Z]")
LAST_WORD_RE = Pattern(r"(?: ^ | (?<= [\s(«“‘\"'’] ) ) [^\W\d_]+ $")

# Lower-case openings of names; a capital follows in the next word.
NAME_PARTICLE_RE = Pattern(
    r"""
    ( von | van | de | del | della | di | da | dos | du | der | den | ten | ter | zu
      | bin | ibn | al | el | la | le | al-\S+ | el-\S+ | d['\u2019]\S+ )
    (?: [ ] (?: der | den | de | la | ter ) )? [ ] [^\W\d_a-z]
    """
)

SENTENCE = 60  # as long as a sentence: no heading, no line of a poem
SHORT_SENTENCE = 40  # of which a link is the end
LONG_LINE = 120  # no list and no poem has lines of this length
FEWEST_MARKS = 2  # that open lines
FEWEST_BLANKS = 3  # in a line of copy that a mark may follow
REACH = 1_000  # characters of a half that are looked at
LONGEST_LINK = 100
MARKS = tuple(",;:.!?)")
LONG_CLAUSE = 100  # nor one of this length that ends in a comma, with a sentence's end below it


def find(text: str) -> list[Change]:
    """Find the breaks in mid-sentence.

    They are taken from the last to the first, so that what stands below a break is mended
    already.  What stands above it may still grow: then the break is looked at again.
    """
    breaks = list(BREAK_RE.finditer(text))
    if not breaks:
        return []
    found: list[Change] = []
    lines = Lines(text)
    left: dict[int, re.Match[str]] = {}
    for match in reversed(breaks):
        looked_at: re.Match[str] | None = match
        while looked_at is not None and looked_at.start() not in lines.breaks_above_links:
            change = lines.mend(looked_at)
            if change is None:
                left[looked_at.start()] = looked_at
                break
            found.append(change)
            last = lines.join(*looked_at.span())
            link = lines.join_link(looked_at.start(), at_mark=looked_at[1] is None)
            if link:
                found.append(link)
            looked_at = left.pop(last, None)
    found.sort()
    return found


class Lines:
    """The lines of a text, some of them joined."""

    __slots__ = (
        "_defines", "_first_to_last", "_last_to_first", "_links", "_text", "breaks_above_links",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self._text = text
        self._defines = text.count("\n: ") > 1  # several lines with a colon, below their terms
        self._links: bool | None = None
        # Of joined lines, the end of the first and that of the last; and the way back, with
        # the start.
        self._first_to_last: dict[int, int] = {}
        self._last_to_first: dict[int, tuple[int, int]] = {}
        self.breaks_above_links: set[int] = set()  # that are joined already; where they start

    def join(self, start: int, content: int) -> int:
        """Join the lines around a break, from `start` to `content`, and return where they end."""
        line, first = self._above(start)
        _, last = self._below(content)
        self._first_to_last[first] = last
        self._last_to_first[last] = line, first
        return last

    def mend(self, match: re.Match[str]) -> Change | None:
        """Return the change that joins the lines around the break at `match`, or None."""
        text = self._text
        start, content = match.span()
        line, _ = self._above(start)
        first = max(line, start - REACH)
        above = text[first:start].rstrip()
        done = first + len(above)
        if not above or done <= text.rfind("\n", first, start) + 1:
            return None
        if match[1] is None:
            mark = text[content]
            if mark == ")":
                above = self._from_bracket(line, start) or above
            is_term = mark == ":" and self._defines
            return (done, content, "") if _goes_on(above, mark) and not is_term else None
        stop, last = self._below(content)
        if (
            not _opens_with_small_word(text[content:stop])
            or not _is_open(above)
            or _is_salutation(above)
        ):
            return None
        below = text[content:last] if last - content <= REACH else text[last - REACH : last]
        below = below.rstrip()
        if text.count("\n", start, content) == 1:
            split = (
                _is_one_sentence(above, below)
                or text[start - 2 : start] in ("\n®", "\n™")
                or (
                    (self._has_links() or _is_between_blanks(text, line, start, content))
                    and bool(self._hanging(line))
                )
                or (self._has_links() and len(below) >= SENTENCE and ends_sentence(below))
            )
        elif text[max(0, line - 2) : line] in ("", "\n\n") and text[last : last + 2] in (
            "", "\n", "\n\n",
        ):  # fmt: skip
            split = len(above) >= SENTENCE or (
                len(above) + len(below) >= SENTENCE and ends_sentence(below)
            )
        else:
            split = len(above) >= SENTENCE
        if split and (len(above) >= SENTENCE or not _opens_name(text, content)):
            return (done, content, " ")
        return None

    def join_link(self, end: int, *, at_mark: bool) -> Change | None:
        """Join the link that ends at `end` to the line that it is part of.

        It goes on below, with a mark or not.
        """
        text = self._text
        line, _ = self._above(end)
        if end - line > LONGEST_LINK or text[line:end].lstrip().startswith(MARKS):
            return None
        hanging = self._hanging(line, at_mark=at_mark or self._has_links())
        if hanging is None:
            return None
        done, glue, _ = hanging
        start = text.index("\n", done)
        self.join(start, line)
        self.breaks_above_links.add(start)
        return done, line + _indent(text, line), glue

    def _has_links(self) -> bool:
        """Tell whether several lines open with marks: then lines end at links, and at no verse."""
        if self._links is None:
            text = self._text
            self._links = text.count("\n, ") + text.count("\n. ") >= FEWEST_MARKS
        return self._links

    def _hanging(self, line: int, *, at_mark: bool = False) -> tuple[int, str, str] | None:
        """Return what hangs in the air above `line`: its end, the glue that it needs, itself."""
        text = self._text
        first = max(0, line - REACH)
        above = text[first:line].rstrip()
        done = first + len(above)
        above = above[above.rfind("\n") + 1 :]
        if not above or done == line:
            return None
        if ELIDED_RE.search(above) or HANGING_MARK_RE.search(above):
            return done, "", above
        if above[-1] == "," or (
            at_mark and _is_left_open(above, text[done:line], has_links=self._has_links())
        ):
            return done, " ", above
        word = LAST_WORD_RE.search(above)
        if word and is_function_word(word[0].lower(), language_around(text, done)):
            return done, " ", above
        return None

    def _from_bracket(self, line: int, end: int) -> str:
        """Return the copy from an open bracket above `line` on, "" where it is a call's in code."""
        text = self._text
        start = text.rfind("(", max(0, line - REACH), line)
        return text[start:end].rstrip() if text[start - 1 : start] in (" ", "\n", "") else ""

    def _above(self, end: int) -> tuple[int, int]:
        """Return where the line that ends at `end` starts, and where its first part ends."""
        return self._last_to_first.get(end) or (self._text.rfind("\n", 0, end) + 1, end)

    def _below(self, start: int) -> tuple[int, int]:
        """Return where the first part of the line from `start` on ends, and where the last."""
        stop = self._text.find("\n", start)
        if stop < 0:
            stop = len(self._text)
        return stop, self._first_to_last.get(stop, stop)


def _is_one_sentence(above: str, below: str) -> bool:
    """Tell whether a line end alone parts `above` and `below` in mid-sentence."""
    if above.endswith(","):
        return len(above) >= LONG_CLAUSE and ends_sentence(below)
    return len(above) >= LONG_LINE


def _is_left_open(above: str, gap: str, *, has_links: bool) -> bool:
    """Tell whether `above` is a sentence left open, and nothing like a heading."""
    if not above[-1].islower() or gap.count("\n") > 1:
        return False
    if len(above) >= (SHORT_SENTENCE if gap[0] == " " else LONG_LINE):
        return True
    goes_on = above[0].islower() or above[0] in MARKS or SENTENCE_END_RE.search(above) is not None
    return has_links and goes_on


def _is_between_blanks(text: str, line: int, start: int, content: int) -> bool:
    """Tell whether blanks surround the breaks around a link, and none is in it: "of _" / "_and"."""
    return (
        text[start:content] == "\n "
        and text[line - 2 : line] == " \n"
        and not text[line].isspace()
        and not text[start - 1].isspace()
    )


def _indent(text: str, line: int) -> int:
    return len(text[line : line + REACH]) - len(text[line : line + REACH].lstrip())


def _opens_with_small_word(line: str) -> bool:
    """Tell whether `line` opens with a small letter, and its first word holds no capital."""
    return opens_low(line) and line.partition(" ")[0].islower()


def _is_open(above: str) -> bool:
    """Tell whether `above` ends in a word, quoted or not, or in a comma."""
    word = above.rstrip("\"'\u201d\u2019\xbb®™\n")
    return word[-1:].isalpha() or above.endswith(",")


def _is_salutation(above: str) -> bool:
    """Tell whether `above` is how a letter begins: ``Sehr geehrte Frau Roe,``."""
    if above[-1] != "," or len(above) >= SENTENCE:
        return False
    from cleantext.tables.salutations import SALUTATIONS

    return above.partition(" ")[0].rstrip(",") in SALUTATIONS


def _opens_name(text: str, start: int) -> bool:
    """Tell whether a name opens at `start` by a particle that is no word of the language."""
    match = NAME_PARTICLE_RE.match(text, start)
    return match is not None and not is_function_word(match[1], language_around(text, start))


def _goes_on(above: str, mark: str) -> bool:
    """Tell whether `mark` may follow `above` directly, and neither is a line of code."""
    if not (above[-1].isalnum() or above[-1] in ")\"'\u201d\u2019\xbb%]®™"):
        return mark == "," and above[-1] in ".!?"  # a title, a firm: "Yahoo!" / ", which"
    if mark == ")":
        return above.count("(") > above.count(")")
    return mark in ",.:®™" or (above.count(" ") >= FEWEST_BLANKS and "=" not in above)


FILTER = Filter(
    Rule(
        id="split-paragraph",
        group="layout",
        doc=__doc__,
        fixes=(
            (
                "The minister told the house that the money had been set aside and would\n\n"
                "not be spent on anything else.",
                "The minister told the house that the money had been set aside and would "
                "not be spent on anything else.",
            ),
            (
                "That engine could make its way to a\n\n, right?",
                "That engine could make its way to a, right?",
            ),
            ("The harbour reopens today\n.\n", "The harbour reopens today.\n"),
        ),
        keeps=(
            ("a crow on the gate\nand the field\n\nit stands there\nsmelling of rain", "stanzas"),
            (
                "Talks in Brussels\n\nvon der Leyen said on Monday that the commission would not "
                "wait for the vote.",
                "a heading over a name",
            ),
            (
                "Sehr geehrte Frau Roe,\n\nvielen Dank für Ihren Brief vom 3. Mai. Wir haben ihn "
                "gelesen und antworten gern.",
                "the salutation of a letter",
            ),
            (
                "The line will come back to the coal quay only if the port\n\n- keeps a berth "
                "free,\n- pays the pilots.",
                "a list",
            ),
            (
                "The sale of the two quays to the line is off, the port office said.\n\n"
                "iPhone prices rose as well, and brokers looked for more of the same.",
                "a name that opens in lower case",
            ),
        ),
    ),
    find,
    trigger=may_need_layout,
)
