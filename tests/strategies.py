"""Generated texts: the damage of every rule, nested, and characters that tools trip over."""

from hypothesis import strategies as st

from cleantext.edits import Edit
from cleantext.filters import FILTERS

AWKWARD = [
    "",
    " ",
    "\n",
    "\n\n",
    "\t",
    "\r\n",
    "\r",
    "\x00",
    "\x1b[31m",
    "\x1f",
    "\x7f",
    "\x85",
    "\xa0",
    "\xad",
    "\u0301",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2029",
    "\ufeff",
    "\ufffd",
    "\ud800",  # a lone surrogate: no text, but JSON can bring it
    "\udc80",
    "\U0001f469\u200d\U0001f680",
    "ﬁ",
    "Ａ",
    "漢字、",
    "Ã©",
    "â€™",
    "\N{CYRILLIC SMALL LETTER A}",
    "İ",
    "ß",
    ".",
    "..",
    ",",
    " - ",
    " -- ",
    "—",
    "“",
    '"',
    "'",
    "``",
    "''",
    "(",
    ")",
    "<",
    ">",
    "&",
    "&amp;",
    ";",
    "@",
    "#",
    "/",
    "\\",
    "_",
    "$",
    "1",
    "2.5",
    "a",
    "Z",
    "By ",
    "(AP)",
    "PARIS",
    "U.S.",
    " , ",
    ' " ',
    " ( ",
    " ) ",
    "¿ ",
    "\n- \n",
    "\n> ",
    "\n    ",
    "http://",
    "the council",
    "The vote",
]

EXAMPLES = sorted({text for fix in FILTERS for pair in fix.rule.fixes for text in pair})


def pieces_of_examples():
    """Stretches of the rules' own examples, cut anywhere."""
    return st.builds(
        lambda text, start, length: text[start : start + length],
        st.sampled_from(EXAMPLES),
        st.integers(0, 40),
        st.integers(1, 60),
    )


def texts():
    """Copy with damage of all kinds, one inside and beside the other."""
    piece = st.one_of(
        st.sampled_from(EXAMPLES),
        pieces_of_examples(),
        st.sampled_from(AWKWARD),
        st.characters(exclude_categories=()),
    )
    return st.lists(piece, max_size=8).map("".join)


@st.composite
def edited_texts(draw):
    """A text, and edits of it that are in order and apart."""
    text = draw(st.text("ab \n", max_size=30))
    marks = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits = []
    for start, end in zip(marks[::2], marks[1::2], strict=False):
        after = draw(st.text("xy", max_size=4))
        if edits and edits[-1].end == start:
            continue
        if after != text[start:end]:
            edits.append(Edit(start, end, text[start:end], after, "rule"))
    return text, edits
