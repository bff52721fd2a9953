"""Lines and breaks as the layout filters see them.

>>> ends_sentence('"We will wait."'), ends_sentence("The following:")
(True, False)
>>> has_columns("Oats      176.00"), has_columns("He left.  She stayed.")
(True, True)
"""

from __future__ import annotations

from cleantext.patterns import Pattern, class_body

BLANKS = " \t"

# What ends a sentence, and the quotes and brackets that may follow it.
STOPS = tuple(".!?\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f")
CLOSERS = "\"'\u201d\u2019\xbb\u203a\u201c)]\u300d\u300f\uff09"

# A gap between two words that no sentence has.
GAP_RE = Pattern(r"(?<= [^ \t] ) (?: [ ]? \t [ \t]* | [ ][ \t]+ ) (?= [^ \t] )")

# Quotes and brackets that open copy: no line of marks that parts paragraphs has any.
OPENERS = "\"'([\xab\xbb\u2018\u201c\u201e"

# In copy that needs nothing, a line end is one of two that stand between a paragraph and
# the capital, figure or quote that opens the next, or it ends a line too long to be wrapped,
# and no blank or hyphen stands before it.
# The first question turns nearly all away.  Of the letters of East Asia it is named what they
# are *not*, for `re` takes a millisecond to compile a range as long as theirs.
_OPENING = rf"""
    (?: [0-9A-Z{class_body(OPENERS)}\xc0-\xdeĀĆČĎĐĖĘĚĪİĶĻŁŅŐŒŘŚŞŠŤŪŹŻŽ\u0386-\u03ab\u0400-\u042f]
      | [\u0531-\u0556\u05d0-\u06d3\u0904-\u0939\u300a\u300c\u300e\u3010]
      | [^\W\x00-\u3040\ufb00-\U0010ffff] )
"""
ODD_BREAK_RE = Pattern(
    rf"""
    \n (?<! \n\n ) (?! \Z )
    (?: (?! \n? {_OPENING} ) | (?<= [ \t\u2010-]\n ) | (?! \n ) (?<! [^\n]{{120}}\n ) )
    """
)


def may_need_layout(text: str) -> bool:
    """Tell whether a line end is not plainly that of a paragraph, or blanks stand together."""
    return (
        (text.find("\n", 0, -1) >= 0 and ODD_BREAK_RE.search(text) is not None)
        or text.rfind("  ") >= 0  # a third sooner than `in`, which stops at every blank
        or "\t" in text
        or not (text[:1].isalnum() or text[:1] in OPENERS)
        or text[:1].islower()
        or has_odd_edge(text)
    )


def has_odd_edge(text: str) -> bool:
    """Tell whether blanks or blank lines open or end the text."""
    if not text[-1:].isspace():
        return text[:1].isspace()
    return text[:1].isspace() or text[-1] != "\n" or text[-2:-1].isspace()


def ends_sentence(line: str) -> bool:
    """Tell whether a stop, with whatever closes after it, ends `line`."""
    return line.rstrip(CLOSERS).endswith(STOPS)


def has_columns(line: str) -> bool:
    """Tell whether wide gaps or bars part `line`, as the cells of a table are parted."""
    return "|" in line or (has_run(line) and GAP_RE.search(line) is not None)


def has_run(text: str) -> bool:
    """Tell whether two blanks stand together, or a tab stands anywhere."""
    return "  " in text or "\t" in text
