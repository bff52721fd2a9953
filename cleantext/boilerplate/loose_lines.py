"""Which lines of a text may be the page's, by a quick look at their ends."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from cleantext.boilerplate.brackets import FIGURE_RE, has_aside, is_aside
from cleantext.boilerplate.openers import (
    MARKS_AFTER,
    MARKS_AND_BLANKS,
    counted,
    first_words,
    is_opener,
    last_words,
    leads,
)
from cleantext.boilerplate.phrases import words_of
from cleantext.patterns import Pattern
from cleantext.tables.photo_credits import EVERYDAY_LABELS

LONGEST = 200  # characters of a line that may be furniture
LONGEST_FILED = 450  # of a caption from an agency's files, the longest line that any rule cuts
LONGEST_LABEL = 3  # words before a notice
LONGEST_DAY = 40  # characters of a date, which in some languages ends in a full stop
FULL_STOPS = frozenset(".!?\"'”’»)。！？」』）।؟…")
AROUND_WORDS = ',"“”'
BRACKETS = "([（"
# Where a picture's credit without brackets may begin, at the end of a paragraph.
CREDIT_TAIL_RE = Pattern(
    r"""
    [ ] (?: (?<=[.!?"”’»)।。][ ]) [ ]* | [ ]*[-–—|][ ]+ )
    (?= [^\s:/(\[]{1,20} (?:[ ][^\s:/]{1,12}){0,3} [ ]?[:/：] [^\n]{1,100} \Z )
    """
)
COPYRIGHT_RE = Pattern(r"C (?: opyright | OPYRIGHT )")


def has_loose_line(text: str) -> bool:
    """Tell whether a line, the end of a line or a bracket may be furniture.

    The trigger of the whole group: a look at the first words of short lines, at the
    last character of all, and at what is in brackets.
    """
    if "©" in text or COPYRIGHT_RE.search(text) is not None:
        return True
    body = text.strip()
    if "\n" in body:
        loose = next(each_loose_line(text, LONGEST), "") != ""
    else:  # all that there is, of which no more than the end is cut
        loose = body != "" and ((body[-1] not in FULL_STOPS and is_open(body)) or is_signed(body))
    return loose or has_aside(text)


def loose_lines(text: str, longest: int = LONGEST) -> list[str]:
    """Return the lines that may be furniture, less their margins.

    They are those of up to `longest` characters that begin or end as furniture does, and
    longer ones that end in a credit; none where there is but one, which no rule cuts whole.
    """
    return [line for line in _all_loose_lines(text) if len(line) <= longest or ends_in_credit(line)]


@lru_cache(maxsize=1)
def _all_loose_lines(text: str) -> tuple[str, ...]:
    """Return the loose lines of any length; the rules of the group ask for them in turn."""
    return tuple(each_loose_line(text, LONGEST_FILED)) if "\n" in text.strip() else ()


def each_loose_line(text: str, longest: int) -> Iterator[str]:
    """Yield the lines that `loose_lines` returns."""
    known, leading = first_words(), leads()
    for line in filter(None, text.split("\n")):
        if len(line) > longest and line[-1] in FULL_STOPS:
            continue
        body = line.strip()
        if len(body) > longest:
            if ends_in_credit(body):
                yield body
        elif body:
            # Most lines are sentences, and no table has their first words: this loop is the
            # dearest of all on good copy, so these questions are asked without a call.
            first, _, rest = body.partition(" ")
            first = first.lower()
            if not first.isalnum():
                first = first.strip(AROUND_WORDS)
            seconds = known.get(first)
            if seconds is None:
                plain = first.isalnum()
            elif first in leading or "" in seconds:
                plain = False
            else:
                second = rest.partition(" ")[0].lower().strip(AROUND_WORDS)
                plain = second.isalpha() and second not in seconds
            if (
                (not plain and (is_opener(body) or (body[0] in BRACKETS and is_signed(body))))
                or (body[-1] not in FULL_STOPS and is_open(body))
                or ((":" in body or "?" in body or "©" in body) and is_signed(body))
                or (len(body) < LONGEST_DAY and is_day_like(body))
            ):
                yield body


def is_day_like(line: str) -> bool:
    """Tell whether `line` ends in a year, or opens with a figure as a date does."""
    return line[-4:].isdecimal() or (line[0].isdecimal() and is_counted(line))


def ends_in_credit(line: str) -> bool:
    """Tell whether a picture's credit, and no sentence, may end `line`."""
    return line[-1] not in FULL_STOPS and has_credit_tail(line)


def is_open(line: str) -> bool:
    """Tell whether `line`, which has no full stop, ends as a stamp, a bid or a credit may end."""
    return (
        "/" in line
        or "|" in line
        or "..." in line
        or " > " in line
        or not line.isascii()
        or line.rstrip(MARKS_AFTER).rpartition(" ")[2].lower() in last_words()
        or (not line[0].isalpha() and is_counted(line.lstrip(MARKS_AND_BLANKS)))
    )


def is_signed(line: str) -> bool:
    """Tell whether a bracket, a colon or another sign shows `line` to be no sentence."""
    return (
        line.startswith(("(c)", "(C)"))
        or ("©" in line and is_short_label(line.partition("©")[0]))
        or (line[0] in BRACKETS and (line[1:2].isdecimal() or is_aside(line[1:-1] or line)))
        or (":" in line and has_credit_tail(line))
        or ("? " in line and is_opener(line.rpartition("? ")[2]))
    )


def is_short_label(words: str) -> bool:
    """Tell whether `words` are few and no sentence: "All content" before "© 2019"."""
    return words.count(" ") <= LONGEST_LABEL and words.rstrip()[-1:] not in FULL_STOPS


def is_counted(line: str) -> bool:
    """Tell whether `line` opens with a figure and may go on as a time or a count does."""
    first, _, rest = line.partition(" ")
    return first[:1].isdecimal() and (
        not first.isdecimal()
        or FIGURE_RE.search(rest) is not None
        or not counted().isdisjoint(words_of(rest))
    )


def has_credit_tail(line: str) -> bool:
    """Tell whether a picture's credit may follow the last sentence of `line`."""
    tails = CREDIT_TAIL_RE.finditer(line, max(0, len(line) - LONGEST))
    return any(may_credit(line[tail.end() :]) for tail in tails)


def may_credit(words: str) -> bool:
    """Tell whether `words`, which end a line, may be a picture's credit."""
    return "/" in words or is_aside(words) or words.partition(":")[0].lower() in EVERYDAY_LABELS
