"""Drop a full stop too many.

A sentence that ends on an abbreviation already has its stop, and copy filed in haste
gets another: "sold to the U.S..".  Scrapers join a headline to the body by ". " or " . ",
whatever the headline ended in: "in the house?. . Police", "what it means: . The".
Two stops also come from a slip in mid-sentence: "the two allies. . in Asia".

One stop of two stays where the sentence ends: before a capital, a quote or the end of the
line.  Before a word that continues the sentence none stays, or a comma does
(see `split-sentence`); an abbreviation keeps its own.  After another mark the stop
goes with its blank (or the comma goes, where a sentence follows), and so does one that begins
a line.

Dots have other work to do.  Left alone are ellipses of two, three or more, spaced or not;
leaders and what is ruled with them ("Prime......7.50.."); paths ("../a"); names
("Fred again.."); pairs set close in a text that has several, which is its writer's habit;
Arabic copy, where ".." is a mark of its own; lines that all begin with a stop, which is then
a bullet.

Missed: "cyclical..But others", where the blank is lost as well; a pair before a small letter
that opens no known clause or phrase, when the stops stand close ("allies.. once").
"""

from __future__ import annotations

from bisect import bisect_left

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.sentences import (
    FAR,
    Languages,
    ends_abbreviated,
    has_odd_mark,
    line_around,
    plain_joint,
)

PAIR_RE = Pattern(
    r"""
    [.] [ ]? [.]
    (?<! [.] [.] [.] ) (?<! [.] [ ] [.] [ ] [.] ) (?<! [.] [.] [ ] [.] ) (?<! [.] [ ] [.] [.] )
    (?<! \s [.] [.] ) (?<! \s [.] [ ] [.] )
    (?! [ ]* [.] )
    (?P<closing> ["'”’»)\]]{0,3} )
    (?= \s | \Z )
    """
)
FOLLOWING_RE = Pattern(r"[ ]* [^\s]")
AFTER_MARK_RE = Pattern(r"[.] (?<= [,:;?!] [ ] [.] ) (?= [ ] | \n | \Z ) (?! [ ] [.] )")
LINE_START_RE = Pattern(
    r"[.] (?: (?<= \n [.] ) | (?<! [\s\S] [.] ) ) [ ]+ (?= [^\W\d_] | [\"“„«] )"
)
LEADER_RE = Pattern(r"[.][.] (?: [.][.] | [^\s.\"'”’»)\]] )")
CLOSE_PAIR_RE = Pattern(r"[.][.] (?<! [.]{3} ) (?! [.] )")
HABIT = 3  # as many pairs in a text are no slips
TWO_DOT_ELLIPSIS_RE = Pattern(r"[.][.] (?<! [.]{3} ) (?! [.] ) ,? [ ]{1,9} ([^\W\d_])")


def find(text: str) -> list[Change]:
    """Find the stops that are one too many."""
    if "." not in text:
        return []
    return sorted([*_pairs(text), *_after_marks(text), *_line_starts(text)])


def _pairs(text: str) -> list[Change]:
    found: list[Change] = []
    habit = len(CLOSE_PAIR_RE.findall(text)) >= HABIT
    leaders = [match.start() for match in LEADER_RE.finditer(text)]
    languages = Languages(text)
    for match in PAIR_RE.finditer(text):
        start, end = match.start(), match.start("closing")
        if habit and end - start == len(".."):
            continue
        if _has_any(leaders, *line_around(text, start)):
            continue
        kept = _what_stays(text, start, end, match.end(), languages)
        if kept is not None:
            found.append((start, end, kept))
    return found


def _has_any(places: list[int], start: int, end: int) -> bool:
    """Tell whether any of `places`, which are in order, lies between `start` and `end`."""
    n = bisect_left(places, start)
    return n < len(places) and places[n] < end


def _what_stays(text: str, start: int, end: int, closed: int, languages: Languages) -> str | None:
    """Return what stays of the pair in `start` to `end`, with its quotes to `closed`.

    None where the pair is meant.
    """
    if not start or not _ends_words(text[start - 1]):
        return None
    apart = end - start == len(". .")
    following = FOLLOWING_RE.match(text, closed)
    if closed > end or following is None or not following[0][-1].islower():
        return "." if apart or not _is_meant(text, start, end) else None
    if not apart:
        return None
    if ends_abbreviated(text, start, languages):
        return "."
    return plain_joint(text, start, following.end() - 1, languages)


def _ends_words(character: str) -> bool:
    """Tell whether words end so, in a script that has capitals: Arabic has ".." for a dash."""
    return character.isdigit() or character in "\"'”’»)]%" or character.lower() != character.upper()


def _is_meant(text: str, start: int, end: int) -> bool:
    """Tell whether two stops set close are part of a name, or their writer's ellipsis."""
    from cleantext.tables.dotted_names import NAMES_IN_STOPS

    if any(text.endswith(name, 0, end) for name in NAMES_IN_STOPS):
        return True
    near = TWO_DOT_ELLIPSIS_RE.finditer(text, max(0, start - FAR), end + FAR)
    return any(match[1].islower() for match in near)


def _after_marks(text: str) -> list[Change]:
    found: list[Change] = []
    for match in AFTER_MARK_RE.finditer(text):
        mark = match.start() - len(", ")
        if text[mark] == "," and text[match.end() + 1 : match.end() + 2].isupper():
            # The next sentence begins: the comma is stray.
            found.append((mark, match.end(), "" if text[mark - 1 : mark] == "." else "."))
        else:
            found.append((mark + 1, match.end(), ""))
    return found


def _line_starts(text: str) -> list[Change]:
    starts = list(LINE_START_RE.finditer(text))
    return [(*match.span(), "") for match in starts] if len(starts) == 1 else []


FILTER = Filter(
    Rule(
        id="stray-period",
        group="sentences",
        doc=__doc__,
        fixes=(
            ("Sold to the U.S.. Shares fell.", "Sold to the U.S. Shares fell."),
            ('"We will wait.." he said.', '"We will wait." he said.'),
            (
                "He met the two key allies. . in Ruritania.",
                "He met the two key allies in Ruritania.",
            ),
            ("The show had begun. . This came later.", "The show had begun. This came later."),
            ("What it means: . The bank is safe.", "What it means: The bank is safe."),
            ("Rain fell until April, . Much was lost.", "Rain fell until April. Much was lost."),
            ("The harbour is closed\n. Ships wait.", "The harbour is closed\nShips wait."),
        ),
        keeps=(
            ("It is, he said . . . unlikely.", "an ellipsis"),
            ("It is, he said ... unlikely.", "an ellipsis set close"),
            ("Prime......7.50..", "a leader after a figure"),
            ("Bonds..Funds..Prime..", "a ruled heading"),
            ("See ../archive for more.", "a path"),
            ("The set by Fred again.. Tickets are gone.", "a name"),
            ("Well.. maybe so. Or not.. We shall see..", "a writer's ellipsis of two"),
            (". ships\n. planes\n. trains", "bullets"),
        ),
    ),
    find,
    trigger=has_odd_mark,
)
