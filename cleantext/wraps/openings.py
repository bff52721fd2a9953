"""Single lines of copy, and pairs of them: items, rows, and the scripts they are in.

>>> is_item("Q: When did you first see the map?"), is_item("He saw the map in May.")
(True, False)
>>> open_alike("1 Egger 214 points", "2 Favre 208 points", listed=False)
True
"""

from __future__ import annotations

from cleantext.layout import BLANKS, CLOSERS, STOPS
from cleantext.patterns import Pattern

# What opens an item of a list, a turn of a dialogue, an answer, or a line of markup.
MARKER_RE = Pattern(
    r"""
    [-*+\xb7\u2013\u2014\u2015\u2022\u203b\u2192\u21d2\u2460-\u24ff\u25a0-\u25ff\u2605\u2606\u261e>]
      [ \t\xa0]*
    | [\u3141\u3147] (?! [\u3131-\u318e] )
    | [(\[]? (?: \d{1,3} | [^\W\d_] | [ivx]{1,4} ) [.)\]\xb0\xba] [ \t\xa0]
    | \d{1,4} [ ] [-\u2013\u2014] [ ] | \d{1,2} [.:] \d\d \. [ ]
    | \"? [^\W\d_] [^\s:]{0,14} (?: [ ] [^\s:]{1,14} )? : [ \t]
    | \# [ ] | [{}] | </?[a-z] | [a-z]{3,6} :// | [a-z_]{1,20} =
    """
)
DRAWN_LETTERS = "\u3141\u3147"  # Korean letters that stand for a square and a circle
# No sentence goes on in a line that opens with one of these.
BULLETS = frozenset("•※☞■□▪▲△▶▷◆◇◈○◎●◦" + DRAWN_LETTERS)
STAMP_RE = Pattern(r"\d{1,4} ([-/:.]) \d\d \1 \d\d")  # a date or a time with seconds

SEMI_STOPS = (*STOPS, ":", ";", "\uff1a", "\uff1b")


def is_item(line: str) -> bool:
    """Tell whether `line` opens like an item of a list or a turn of speech."""
    if line[0].isalpha() and line[1:2] not in (".", ")", "]") and line[0] not in DRAWN_LETTERS:
        opening = line[:32]
        if ":" not in opening and "=" not in opening:
            return False
    return MARKER_RE.match(line) is not None


def open_alike(above: str, line: str, listed: bool) -> bool:
    """Tell whether two lines open as items of one list do: marked, counted or dated alike."""
    if is_item(line):
        return (
            listed
            and is_item(above)
            and above[0].isalpha() == line[0].isalpha()
            and (line[0] in ">#" or _has_small_opening(above) == _has_small_opening(line))
        )
    if not (above[0].isdigit() and line[0].isdigit()):
        return False
    first, second = above.partition(" ")[0], line.partition(" ")[0]
    if first.isdecimal() and second.isdecimal():
        return int(second) == int(first) + 1
    return STAMP_RE.match(first) is not None and STAMP_RE.match(second) is not None


def _has_small_opening(line: str) -> bool:
    return next(filter(str.isalpha, line), "").islower()


def are_rows(above: str, line: str) -> bool:
    """Tell whether two lines are rows of a table."""
    if "\t" in line or "|" in line or "\t" in above.lstrip(BLANKS):
        return True
    if _is_rule(line) or _is_rule(above.lstrip(BLANKS)):
        return True
    return _is_row(line) and _is_row(above.lstrip(BLANKS))


def _is_rule(line: str) -> bool:
    """Tell whether `line` is drawn with marks, as the rules of a table are."""
    return len(line) > 2 and line[0] in "-=_~+*#." and not any(map(str.isalnum, line))


def _is_row(line: str) -> bool:
    return "  " in line or "...." in line


def is_closed(line: str) -> bool:
    """Tell whether a stop, a colon or a semicolon ends `line`, with whatever closes after it."""
    return line.rstrip().rstrip(CLOSERS).endswith(SEMI_STOPS)


def opens_low(line: str) -> bool:
    """Tell whether a small letter opens `line`, as where a sentence goes on.

    Georgian letters are none, although Unicode gives them capitals: copy has no others.
    """
    return line[:1].islower() and not "\u10d0" <= line[0] <= "\u10ff"


def is_wide(character: str) -> bool:
    """Tell whether `character` is Chinese or Japanese, written without spaces."""
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uff60"


def is_unspaced(character: str) -> bool:
    """Tell whether `character` is Thai, Lao, Burmese or Khmer."""
    return (
        "\u0e00" <= character <= "\u0eff"
        or "\u1000" <= character <= "\u109f"
        or "\u1780" <= character <= "\u17ff"
    )
