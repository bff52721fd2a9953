"""Drop a full stop too many.

A sentence that ends on an abbreviation already has its stop, and copy filed in haste
gets another: "sold to the U.S..".  Scrapers join a headline to the body by ". " or " . ",
whatever the headline ended in: "in the house?. . Police", "what it means: . The".
Two stops also come from a slip in mid-sentence: "the two allies. . in Asia".

One stop of two stays where the sentence ends: before a capital, a quote or the end of the
line.  Before a word that continues the sentence none stays, or a comma does
(see `split-sentence`); an abbreviation keeps its own.  After another mark the stop
goes with its blank, and so does one that begins a line.

Dots have other work to do.  Left alone are ellipses of two, three or more, spaced or not;
leaders and what is ruled with them ("Prime......7.50.."); paths ("../a"); names
("Fred again.."); Arabic copy, where ".." is a mark of its own; lines that all begin
with a stop, which is then a bullet.

Missed: "cyclical..But others", where the blank is lost as well; a pair before a small letter
that opens no known clause or phrase, when the stops stand close ("allies.. once").
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.sentences import has_odd_mark, joint, line_around, word_before

PAIR_RE = Pattern(
    r"""
    [.] (?P<gap> [ ]? ) [.]
    (?<! [.] [.] [.] ) (?<! [.] [ ] [.] [ ] [.] ) (?<! [.] [.] [ ] [.] ) (?<! [.] [ ] [.] [.] )
    (?<! \s [.] [.] ) (?<! \s [.] [ ] [.] )
    (?! [ ]* [.] )
    (?P<closing> ["'”’»)\]]{0,3} )
    (?= \s | \Z )
    """
)
LATER_RE = Pattern(r"[ ]* (?P<next> [^\s] | \Z | \n )")
AFTER_MARK_RE = Pattern(r"[.] (?<= [,:;?!] [ ] [.] ) (?= [ ] | \n | \Z ) (?! [ ] [.] )")
LINE_START_RE = Pattern(
    r"[.] (?: (?<= \n [.] ) | (?<! [\s\S] [.] ) ) [ ]+ (?= [^\W\d_] | [\"“„«] )"
)
LEADER_RE = Pattern(r"[.]{4} | [.]{2} [^\s.\"'”’»)\]]")
TWO_DOT_ELLIPSIS_RE = Pattern(r"[.]{2} (?<! [.]{3} ) (?! [.] ) ,? [ ]+ (?= [^\W\d_A-Z] )")


def find(text: str) -> list[Change]:
    """Find the stops that are one too many."""
    if "." not in text:
        return []
    found = [*_pairs(text), *_after_marks(text), *_line_starts(text)]
    return sorted(found)


def _pairs(text: str) -> list[Change]:
    found: list[Change] = []
    for match in PAIR_RE.finditer(text):
        change = _without_one(text, match.start(), match.start("closing"), match["closing"])
        if change is not None:
            found.append(change)
    return found


def _without_one(text: str, start: int, end: int, closing: str) -> Change | None:
    """Return the change that takes the stray one from the pair of stops at `start`."""
    before = text[start - 1 : start]
    if not (before.isdigit() or before in tuple("\"'”’»)]%") or before.lower() != before.upper()):
        return None
    apart = end - start == 3
    left, right = line_around(text, start)
    if LEADER_RE.search(text, left, right):
        return None
    later = LATER_RE.match(text, end + len(closing))
    following = later["next"] if later else ""
    if closing or not following.islower():
        return None if not apart and _is_meant(text, end) else (start, end, ".")
    if not apart:
        return None
    following_start = later.start("next") if later else end
    if _is_abbreviated(text, start):
        return start, end, "."
    mark = joint(text, start, following_start, certain=True)
    return start, end, mark if mark is not None else _plain_joint(text, start, following_start)


def _is_meant(text: str, end: int) -> bool:
    """Tell whether the two stops that end at `end` are an ellipsis or part of a name."""
    from cleantext.tables.dotted_names import NAMES_IN_STOPS

    return TWO_DOT_ELLIPSIS_RE.search(text) is not None or any(
        text.endswith(name, 0, end) for name in NAMES_IN_STOPS
    )


def _is_abbreviated(text: str, end: int) -> bool:
    """Tell whether the stop at `end` belongs to an abbreviation."""
    from cleantext.sentences import language_around
    from cleantext.tables.abbreviations import is_abbreviation

    word = word_before(text, end)
    if not word:
        return "." in text[max(0, end - 4) : end]  # "U.S.", "z.B."
    return is_abbreviation(word, language_around(text, end))


def _plain_joint(text: str, end: int, start: int) -> str:
    """Return what belongs between words of which the second opens nothing that is known."""
    from cleantext.sentences import begins_name

    return "." if begins_name(text, start) else ""


def _after_marks(text: str) -> list[Change]:
    return [(match.start() - 1, match.end(), "") for match in AFTER_MARK_RE.finditer(text)]


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
