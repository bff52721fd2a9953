"""Cut the lines that credit those who reported, wrote and edited a story.

`(Reporting by Jane Roe; Editing by John Doe)`, `Writing by ...`, `With inputs from PTI`,
`The Associated Press contributed to this report.`, `Con información de EFE`,
`（编辑：张晓明）`, `Pewarta: ...` stand below a story: as a line of their own, in brackets
behind the last sentence, or as the last sentences of the last paragraph.

A credit opens with what was done and goes on with nothing but names, posts,
agencies, places and more of the same; a sentence of thanks says "contributed to this
report" (story, article) of people so named.  Left alone: "all business sectors
contributed to the positive results", "Reporting by journalists has been restricted",
and sentences like these higher up in the text.  In the middle of an input that holds
several stories only bracketed reporting lines of their own are cut.
"""

from __future__ import annotations

from cleantext.credits.agencies import is_agency
from cleantext.credits.closing import closes_short, is_plain_sentence
from cleantext.credits.contributions import is_contribution, label_of
from cleantext.credits.signatures import END_MARK_RE
from cleantext.credits.thanks import is_answered_for, is_thanks
from cleantext.edits import Change
from cleantext.lines import Line, closing_lines, cut_lines, split_lines
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

MOST = 7  # lines at the bottom that are looked at
LONGEST = 600  # characters of a credit

ROW_RE = Pattern(r"[^\W\d_][^:\n]{2,30}: [ ] [^\n]{2,60}")
INITIAL_RE = Pattern(r"(?: ^ | [\s.'’] ) [^\W\d_a-z] [.] $ | (?:Jr|Sr|St|Dr) [.] $")
SENTENCE_RE = Pattern(r"[.!?] [\"'”’»)]{0,3} [ \xa0]+ (?=[^\W\d_a-z])")
# What a desk has changed, in brackets.
CORRECTING = ("Corrects ", "Clarifies ", "Refiles ", "Updates ", "Adds ", "Removes ", "Fixes ")
CORRECTS_RE = Pattern(
    r"""
    \w+ [ ] [^\n]{0,80}? \b
    (?: par(?:a|agraph)?s? | headline | byline | dateline | spelling | typo ) \b [^\n]{0,60}
    """
)


def find(text: str) -> list[Change]:
    """Find the credits below the story, and those behind its last sentence."""
    for most in (3, MOST):
        foot = closing_lines(text, most)
        cut = _credit_lines(text, foot)
        if not cut:
            break
    changes: list[Change] = []
    known = {line.start for line in cut}
    middle = {m.start() for m in END_MARK_RE.finditer(text) if m["credit"]}
    if middle:
        cut = [
            line
            for line in split_lines(text)
            if line.start in known
            or (text.rfind("\n", 0, line.start) in middle and _credits(text[line.start : line.end]))
        ]
        known = {line.start for line in cut}
    last = next((line for line in reversed(foot) if line.start not in known), None)
    if last is not None and not is_plain_sentence(text[last.start : last.end]):
        changes += _glued(text, last.start, last.end)
    changes += cut_lines(text, cut)
    changes.sort()
    return changes


def _credit_lines(text: str, foot: list[Line]) -> list[Line]:
    """Return the credits among the last lines, up to two others below or between them."""
    cut: list[Line] = []
    others = 0
    for line in reversed(foot[1:]):
        words = text[line.start : line.end]
        if not is_plain_sentence(words) and _credits(words):
            cut.append(line)
        else:
            others += 1
            if others == 3:
                break
    cut.reverse()
    known = {line.start for line in cut}
    for line in foot:
        if line.above == 1 and line.start in known and label_of(text[line.start : line.end]):
            above = text.rfind("\n", 0, line.done) + 1
            row = ROW_RE.fullmatch(text, above, line.done)
            if row is not None and above not in known:
                known.discard(line.start)  # of a film's credits
    return [line for line in cut if line.start in known]


def _credits(words: str) -> bool:
    """Tell whether a line is nothing but a credit."""
    from cleantext.credits.notices import is_notice  # which most runs never need

    if len(words) > LONGEST:
        return False
    words = words.partition(" Our Standards: ")[0]
    if words[-1] in ")]】）" and words[0] in "([【（":
        words = words.strip("()[]【】（） ")
        if not words or (words.startswith(CORRECTING) and CORRECTS_RE.fullmatch(words)):
            return words != ""
    elif words[0] == "(" and ")" not in words:
        words = words[1:].lstrip() or words  # the first of several lines in brackets
    elif words[-1] == ")" and "(" not in words:
        words = words[:-1].rstrip() or words
    house, with_, others = words.partition(", with ")
    if with_ and is_agency(house):
        words = f"with {others}"  # "AP, with files from Jane Roe"
    return (
        is_contribution(words)
        or is_notice(words)
        or is_thanks(words, alone=True)
        or is_answered_for(words)
    )


def _glued(text: str, start: int, end: int) -> list[Change]:
    """Return the cuts behind the last sentence of the text: brackets and thanks."""
    changes: list[Change] = []
    for _ in range(6):
        while end > start and text[end - 1].isspace():
            end -= 1
        begin = (
            _bracket_start(text, start, end)
            or _thanks_start(text, start, end)
            or _slash_start(text, start, end)
        )
        if begin is None or begin <= start:
            break
        before = begin
        while before > start and text[before - 1].isspace():
            before -= 1
        if text[before - 1] not in ".!?…\"'”’»)。।؟":
            break
        changes.append((before, end, ""))
        end = before
    return changes


def _bracket_start(text: str, start: int, end: int) -> int | None:
    last = end - 1 if text[end - 1] == "." else end
    if text[last - 1 : last] not in (")", "]", "】", "）"):
        return None
    depth = 0
    for place in range(last - 1, max(start, last - LONGEST) - 1, -1):
        if text[place] in ")]】）":
            depth += 1
        elif text[place] in "([【（":
            depth -= 1
            if not depth:
                return place if _credits(text[place:last]) else None
    return None


def _slash_start(text: str, start: int, end: int) -> int | None:
    """Return where a credit begins that slashes divide from the last sentence."""
    place = text.rfind("//", max(start, end - 120), end)
    return place if place > start and is_contribution(text[place:end]) else None


def _thanks_start(text: str, start: int, end: int) -> int | None:
    """Return where the last sentence begins, if it thanks or tells who wrote."""
    if text[end - 1] not in ".tye" or end - start < 20:
        return None
    for match in reversed(list(SENTENCE_RE.finditer(text, max(start, end - LONGEST), end - 1))):
        if INITIAL_RE.search(text, max(start, match.start() - 2), match.start() + 1):
            continue
        sentence = text[match.end() : end]
        if is_thanks(sentence) or is_contribution(sentence):
            return match.end()
    return None


FILTER = Filter(
    Rule(
        id="credit-line",
        group="wire",
        doc=__doc__,
        fixes=(
            (
                "The council met.\n\n(Reporting by Jane Roe in Oslo; Editing by John Doe)",
                "The council met.",
            ),
            ("The council met. (Reporting by Jane Roe; Editing by John Doe)", "The council met."),
            ("The council met.\n\nWriting by Jane Roe; Editing by John Doe", "The council met."),
            ("The council met. CNN's Jane E. Roe contributed to this report.", "The council met."),
            (
                "The council met.\n\nAssociated Press writers Jane Roe in Oslo and John Doe in "
                "Paris contributed to this report.",
                "The council met.",
            ),
            ("The council met.\n\n(With inputs from PTI)", "The council met."),
            ("The council met.\n\nFirst published in The Harbor Gazette.", "The council met."),
            ("El consejo se reunió.\n\nCon información de EFE", "El consejo se reunió."),
            ("议会周一开会。（编辑：张晓明 李四）", "议会周一开会。"),
            (
                "Dewan bertemu.\n\nPewarta: Siti Roe\nEditor: Budi Doe",
                "Dewan bertemu.",
            ),
        ),
        keeps=(
            (
                "Sales rose. All business sectors contributed to the positive results.",
                "no thanks to anybody",
            ),
            ("The law is new. Reporting by journalists has been restricted.", "a sentence"),
            ("It fell. The storm contributed to this year's losses.", "not to this report"),
            ("The council met.\n\nWith files under their arms, the two left.", "a sentence"),
            ("The council met.\n\nJane Roe reported from home that all was well.", "a sentence"),
            ("The council met.\n\nFirst published in 1902.", "no paper"),
            ("Книга стара.\n\nАвтор: неизвестен.", "no name"),
            ("(Reporting by Jane Roe)", "nothing would be left"),
            ("The rate (edited by hand) was wrong.", "within a sentence"),
            ("Editor: the council met on Monday, and so on, and the vote was close.", "one line"),
            ("He gave three reasons. (All of them good.)", "a sentence in brackets"),
        ),
    ),
    find,
    trigger=closes_short,
)
