"""Whether the end of a text may be more than the last sentence of its story.

Most texts end in a sentence, so the rules that cut below it are woken by a quick look
at the last line.

>>> closes_short("The council met.\\n(END)"), closes_short("It rained.\\nThe council met at noon.")
(True, False)
"""

from __future__ import annotations

from functools import lru_cache

from cleantext.credits.details import DATE_SIGN_RE, DIGIT_RE
from cleantext.lines import is_table_row
from cleantext.tables import credits as table

LONGEST_FOOT = 700  # characters of a last line that are looked at
LONGEST_WRITER = 300  # characters of a sentence about a writer
LONGEST_POSTED = 110  # of one in another language than English
LONGEST_SUBJECT = 60  # characters of a sentence in which its writer is named
LONGEST_TAIL = 120  # characters at the end of a paragraph in which its credit begins
ENDS = ".!?…:\"'”“»«’)]）。！？」』】|।"  # what a finished paragraph ends with
ENDS_OF_SENTENCES = tuple('.!?"”»…')
NOTES = ("NOTE: ", "Note: ")  # below a table


def closes_short(text: str) -> bool:
    """Tell whether the end of `text` may be more than the last sentence of a story.

    The trigger of the rules that cut there.
    """
    foot = text.rstrip()
    return not is_of_story(foot[max(foot.rfind("\n") + 1, len(foot) - LONGEST_FOOT) :])


@lru_cache(maxsize=1)  # asked of the same line for the sign-off and for the credit
def is_of_story(line: str) -> bool:
    """Tell whether `line` is plainly the story's: a sentence, a row of a table, a note below it."""
    return is_plain_sentence(line) or is_table_row(line) or line.lstrip().startswith(NOTES)


def is_plain_sentence(line: str) -> bool:
    """Tell whether nothing in `line` speaks for a credit or a sign-off, looking quickly."""
    if line[-1:] not in ENDS_OF_SENTENCES or (len(line) < 70 and not _has_words(line)):
        return False
    opening = line[:LONGEST_SUBJECT]
    tail = line[-LONGEST_TAIL:]
    stop = tail.rfind(". ")
    if (
        (line[-2] in ")]）】" and _may_sign(line))
        or line[0] in "-–—*(/_[（【"
        or "@" in tail
        or "www." in tail
        or any(map(tail.__contains__, table.THANKS))
        or ("/" in tail and ("://" in tail or _has_slash(tail)))
        or ("eport" in tail and any(sign in tail for sign in table.REPORTING))
        or ("this " in tail and any(sign in tail for sign in table.THIS))
        or _opens_credit(opening)
        or (stop >= 0 and _opens_credit(tail[stop + 2 :]))
    ):
        return False
    # Nobody, named in few words, is told to be or do anything, or nothing that writers are or do.
    if len(line) > LONGEST_WRITER:
        return True
    told = opening.split(" ", 6)[1:6]
    if not table.WRITER_VERBS.isdisjoint(told):
        return not any(map(line.__contains__, table.WRITER_WORDS))
    return (
        len(line) > LONGEST_POSTED
        or table.POSTED_VERBS.isdisjoint(told)
        or not any(map(line.__contains__, table.POSTED_WORDS))
    )


def _may_sign(line: str) -> bool:
    """Tell whether the brackets that close `line` may sign it off, or credit somebody.

    A sentence ends right before them, or before the name that they belong to; or they
    hold a date.
    """
    opening = max(map(line.rfind, "([（【"))
    before, aside = line[:opening].rstrip(), line[opening:-2]
    return (
        opening < 1
        or not before[-1:].isalnum()
        or not frozenset(".!?").isdisjoint(before[-LONGEST_SUBJECT:])
        or not frozenset(")]）】").isdisjoint(aside)
        or DATE_SIGN_RE.search(aside) is not None
    )


def _opens_credit(sentence: str) -> bool:
    """Tell whether a sentence, by its first words, may tell who made the story.

    >>> _opens_credit("With files from Oslo."), _opens_credit("With rain on its way, all is quiet.")
    (True, False)
    """
    first = sentence.partition(" ")[0]
    if first not in table.OPENERS:
        return False
    sought = table.OPENER_TO_WORDS.get(first)
    if sought is None:
        return True
    words = sentence.split(" ", 6)
    return not sought.isdisjoint(words[1:6]) or (
        len(words) < 7 and first.lower() in table.LINKS_TO_AGENCIES  # "Mit AFP, dpa und Reuters."
    )


def _has_slash(tail: str) -> bool:
    """Tell whether a slash in `tail` may divide a sign-off, not the parts of "April 6/7"."""
    last = tail[tail.rfind(" ") :]
    return " /" in tail or "//" in tail or ("/" in last and DIGIT_RE.search(last) is None)


def _has_words(line: str) -> bool:
    """Tell whether a short line has the words that a sentence needs, and no label."""
    return line.isascii() and (len(line) >= 30 or line.count(" ") > 2) and ":" not in line
