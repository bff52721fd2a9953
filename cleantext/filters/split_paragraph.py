"""Join a paragraph that was broken in mid-sentence.

Extractors that take an advertisement, a link or a picture out of a paragraph leave its
halves as two; a separator or a page break does the same.  The sentence shows it:

- the first half ends in a word, quoted or not, or in a comma, and the second opens in
  lower case;
- the second half opens with the punctuation that ends or goes on a sentence:
  "make its way to a" / ", right?".

Left alone: stanzas, lists and other short lines; headings, also before a name that opens
in lower case ("von der Leyen", "iPhone"), unless the particle is a plain word of the
language ("der" in German copy, "de" in French); whatever ends with a stop, a colon or a
semicolon.  Scripts without case (Arabic, Hindi, Chinese) show nothing of a split but the
punctuation.

Missed on purpose: a split before a name or a figure, which opens many paragraphs.
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.layout import ends_sentence, may_need_layout
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.sentences import is_function_word, language_around

# Literal first; the look-ahead passes over all that opens like a paragraph.
BREAK_RE = Pattern(
    r"""
    \n (?<= [^\n]\n ) [ \t]{0,99} (?: \n [ \t\n]{0,99} )?
    (?= ( [^\W\dA-Z_] ) | [,;!?] (?= [\s"”’»] | \Z ) | [)] (?! \S* \) ) | [.:] (?= \s | \Z ) )
    """
)

# Lower-case openings of names; a capital follows in the next word.
NAME_PARTICLE_RE = Pattern(
    r"""
    ( von | van | de | del | della | di | da | dos | du | der | den | ten | ter | zu
      | bin | ibn | al | el | la | le | al-\S+ | el-\S+ | d['\u2019]\S+ )
    (?: [ ] (?: der | den | de | la | ter ) )? [ ] [^\W\d_a-z]
    """
)

SENTENCE = 60  # as long as a sentence: no heading, no line of a poem
LONG_LINE = 120  # no list and no poem has lines of this length
FEWEST_BLANKS = 3  # in a line of copy that a mark may follow
REACH = 1_000  # characters of a half that are looked at
ROUNDS = 5  # what was joined may end in a stop now, which the half above it asks for
LONG_CLAUSE = 100  # nor one of this length that ends in a comma, with a sentence's end below it


def find(text: str) -> list[Change]:
    """Find the breaks in mid-sentence."""
    found: list[Change] = []
    for _ in range(ROUNDS):
        joins = {text.find("\n", start): end for start, end, _ in found}
        found = _breaks(text, joins)
        if len(found) == len(joins):
            break
    return found


def _breaks(text: str, joins: dict[int, int]) -> list[Change]:
    """Find the breaks in mid-sentence; `joins` has those that are known, and where they end."""
    found: list[Change] = []
    line = joined = -1  # where the line starts, and the content that was joined to it last
    for match in BREAK_RE.finditer(text):
        start, content = match.span()
        begin = text.rfind("\n", 0, start) + 1
        if not begin <= joined < start:
            line = begin
        first = max(line, start - REACH)
        above = text[first:start].rstrip()
        done = first + len(above)
        if done <= begin:
            continue
        if match[1] is None:
            if _goes_on(above, text[content]) and not _defines(text, content):
                found.append((done, content, ""))
                joined = content
            continue
        if start in joins:
            found.append((done, content, " "))
            joined = content
            continue
        stop = text.find("\n", content)
        while stop in joins:
            stop = text.find("\n", joins[stop])
        below = text[content : stop if stop >= 0 else len(text)].rstrip()
        if not _opens_low(below) or not _is_open(above):
            continue
        if text.count("\n", start, content) == 1:
            split = _is_one_sentence(above, below)
        elif text[max(0, line - 2) : line] in ("", "\n\n") and text[stop : stop + 2] in (
            "", "\n", "\n\n",
        ):  # fmt: skip
            split = len(above) >= SENTENCE or (
                len(above) + len(below) >= SENTENCE and ends_sentence(below)
            )
        else:
            split = len(above) >= SENTENCE
        if split and (len(above) >= SENTENCE or not _opens_name(text, content)):
            found.append((done, content, " "))
            joined = content
    return found


def _is_one_sentence(above: str, below: str) -> bool:
    """Tell whether a line end alone parts `above` and `below` in mid-sentence."""
    if above[-1] == ",":
        return len(above) >= LONG_CLAUSE and ends_sentence(below)
    return len(above) >= LONG_LINE


def _opens_low(line: str) -> bool:
    """Tell whether the first word of `line` holds no capital."""
    return line.partition(" ")[0].islower()


def _is_open(above: str) -> bool:
    """Tell whether `above` ends in a word, quoted or not, or in a comma."""
    word = above.rstrip("\"'\u201d\u2019\xbb")
    return word[-1:].isalpha() or above[-1] == ","


def _opens_name(text: str, start: int) -> bool:
    """Tell whether a name opens at `start` by a particle that is no word of the language."""
    match = NAME_PARTICLE_RE.match(text, start)
    return match is not None and not is_function_word(match[1], language_around(text, start))


def _goes_on(above: str, mark: str) -> bool:
    """Tell whether `mark` may follow `above` directly, and neither is a line of code."""
    if not (above[-1].isalnum() or above[-1] in ")\"'\u201d\u2019\xbb%]"):
        return False
    if mark == ")":
        return above.count("(") > above.count(")")
    return mark in ",.:" or (above.count(" ") >= FEWEST_BLANKS and "=" not in above)


def _defines(text: str, start: int) -> bool:
    """Tell whether the colon at `start` is one of several that open lines, below their terms."""
    return text[start] == ":" and text.count("\n: ") > 1


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
