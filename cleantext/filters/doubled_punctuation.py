"""Make one mark of two that exclude each other.

",,", ", ,", ".,", ",.", "?." and "!.": a key struck twice, a phrase cut from between two
commas, a scraper that adds a stop to every headline.  Of two commas one stays, of a stop
and a comma the one that the place calls for, of a question mark and a stop the
question mark.

Left alone: abbreviations before a comma ("Inc., Co.;"), Polish and German quotes set as
two commas (",,tak"), "?!" and "!!", names with a mark ("Yahoo!.", "Jeopardy!"), rows of
empty cells (", , ,"), figures in tables.

Two stops are the business of `stray-period`.
"""

from __future__ import annotations

import re

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.sentences import FAR, has_odd_mark, language_around, line_around, word_before
from cleantext.tables.dotted_names import NAMES_IN_MARKS

COMMAS_RE = Pattern(
    r"""
    , (?: , (?<= [\w%)\]"'”’».] ,, ) | [ ] , (?<= [\w%)\]"'”’».] ,[ ], ) )
    (?= [ ]+ [^\s,] | ["'”’»] | \n | \Z )
    """
)
STOP_COMMA_RE = Pattern(
    r"""[.], (?<= [a-z]{5} [.], ) (?: [ ]? , ){0,3} (?= ["'”’»]? (?: \s | \Z ) )"""
)
COMMA_STOP_RE = Pattern(r",[.] (?<= [^\W\d_] ,[.] ) (?! [ ]?[.] ) (?= [\"'”’»)]* (?: \s | \Z ) )")
QUESTION_STOP_RE = Pattern(r"[?][.] (?<= [\w)\"'”’»] [?][.] ) (?! [.] ) (?= \s+ [^\s] )")
EXCLAMATION_STOP_RE = Pattern(r"![.] (?<= [^\W\d_] ![.] ) (?! [.] ) (?= \s+ [^\s] )")
FEWEST_BLANKS = 2  # in a line of copy
ROW_RE = Pattern(r", [ ]? , [ ]? ,")


def find(text: str) -> list[Change]:
    """Find the pairs of marks of which one is enough."""
    found: list[Change] = []
    if "," in text:
        found += [
            (*match.span(), ",")
            for match in COMMAS_RE.finditer(text)
            if not ROW_RE.search(text, max(0, match.start() - 3), match.end() + 3)
            and not _ends_row(text, match)
        ]
        found += [
            (*match.span(), ",") for match in STOP_COMMA_RE.finditer(text) if _is_stray(text, match)
        ]
        for match in COMMA_STOP_RE.finditer(text):
            found.append((*match.span(), _of_comma_and_stop(text, match)))
    if "?." in text:
        found += [(*match.span(), "?") for match in QUESTION_STOP_RE.finditer(text)]
    if "!." in text:
        for match in EXCLAMATION_STOP_RE.finditer(text):
            if word_before(text, match.start()) not in NAMES_IN_MARKS:
                found.append((*match.span(), "!"))
    return _merged(found)


def _merged(found: list[Change]) -> list[Change]:
    """Return the changes in order, made one where they share a comma: "., ,"."""
    merged: list[Change] = []
    for start, end, after in sorted(found):
        if merged and start < merged[-1][1]:
            start, after = merged.pop()[0], ","
        merged.append((start, end, after))
    return merged


def _ends_row(text: str, match: re.Match[str]) -> bool:
    """Tell whether the commas end a row of cells, the last of them empty."""
    if text[match.end() : match.end() + 1] not in ("", "\n"):
        return False
    start, end = line_around(text, match.start())
    _, below = line_around(text, end + 1)
    return (
        text.count(" ", start, match.start()) < FEWEST_BLANKS
        or text.endswith(",\n", 0, start)
        or text.endswith(",", end + 1, below)
    )


def _is_stray(text: str, match: re.Match[str]) -> bool:
    """Tell whether the stop before a comma ends no abbreviation.

    The word must be one that the text has elsewhere without a stop, or the comma must end
    a speech, which is where typists hesitate between the two.
    """
    from cleantext.tables.abbreviations import is_abbreviation

    word = word_before(text, match.start())
    if not word or not word.islower() or is_abbreviation(word):
        return False
    if text[match.end() : match.end() + 1] in tuple("\"'”’»"):
        return True
    near = text[max(0, match.start() - FAR) : match.end() + FAR]
    return re.search(rf"(?<![\w.]){word}(?![\w.])", near) is not None


def _of_comma_and_stop(text: str, match: re.Match[str]) -> str:
    from cleantext.tables.abbreviations import is_abbreviation

    word = word_before(text, match.start())
    following = text[match.end() : match.end() + 2].strip(" \n,")
    if word and is_abbreviation(word, language_around(text, match.start())):
        return ".," if following else "."
    if not word and text[max(0, match.start() - 2) : match.start() - 1] == ".":
        return ".," if following else "."  # "N.Y,. March" had its stop and comma crossed
    return "," if following.islower() else "."


FILTER = Filter(
    Rule(
        id="doubled-punctuation",
        group="sentences",
        doc=__doc__,
        fixes=(
            ("The mayor,, who is ill, came.", "The mayor, who is ill, came."),
            ("The mayor, , who is ill, came.", "The mayor, who is ill, came."),
            ('"We shall accept.," he said.', '"We shall accept," he said.'),
            ("Turbine Works Co,. Ltd won.", "Turbine Works Co., Ltd won."),
            ("HAUPPAUGE, N.Y,. March 13", "HAUPPAUGE, N.Y., March 13"),
            (
                "Who lives in the dark?. Zurich has an answer.",
                "Who lives in the dark? Zurich has an answer.",
            ),
        ),
        keeps=(
            ("Roe Inc., Doe Co.; and others", "abbreviations"),
            ("Powiedział ,,tak'' i wyszedł.", "a Polish opening quote"),
            ("You did what?! No!! Really?", "marks that strengthen each other"),
            ("Google, Bing and Yahoo!. That is all.", "a name with a mark"),
            ("a, , , b", "empty cells"),
            ("Wait... what?... Yes.", "ellipses"),
            ("po 13 proc., tak w 2017 r., jak", "Polish abbreviations"),
        ),
    ),
    find,
    trigger=has_odd_mark,
)
