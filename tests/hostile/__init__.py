"""Texts made to be slow, and one rule run on all of them.

`python -m tests.hostile RULE` is what the test runs; it hangs where the rule does.
"""

# Each is repeated to the length that is wanted; most have hung one cleaner or another.
FAMILIES = (
    "a@", "a@a.", "@a", "-", "a-", "-\n", "- ", "--", "—", "—\n", " — ", "_", " _ ",
    ".", "a.b.", ". ", ". . ", ".\n", "A.", "A. ", "a.A", "...", "…",
    "1", "1 ", "1.", "1,", "1:", "1-", "1,000 ", "(1) ", "+1", "$1",
    " ", "\t", " \n", "\n", "\n\n", "\r", "a \n", "a\n", "\xa0", "  a",
    "Ã", "Ã©", "Ã\xa0", "â€", "é", "e\u0301", "\u0301", "и", "аa", "Applе ",
    "漢", "漢字\u3000\u3000", "。", "🎉", "\u200d", "\u200b", "\xad", "\ufeff", "\u202e", "\ufffd",
    "\x00", "\x1b[", "\x1b", "\x02", "\x01a\x02", "\x03a\x04",
    "(", ")", "()", "( ", "[", "]", "[a](", "{", "<", "<a", "<a ", "<!--", "<![CDATA[", "</",
    "<A>", ">", "&", "&a", "&#", "&amp;", "&amp;amp;", ";", "#", "#a", "/", "a/", "//", "://",
    "http://", "www.a", "\\", "\\n", "|", "*", "**", "~", "=", "`", "``", "''", "'", "\"", "“",
    "’", "«", ",", ", ", ",,", "!", "?", "? ", ":", "::", "a:",
    "a", "A", "A ", "a ", "aA", "Aa ", "By A ", "By A and ", "(AP) ", "(AP", "A (", "REUTERS/",
    "Reporting by A; ", "(Reporting by ", "A, B, ", "A/B", "PARIS, ", "U.S. ", "Mr. ", "© ",
    "Copyright ", "Read more ", "Read more\n", "(END)\n", "ATTN: ", "UPDATE 1-", "BC-", "=\n",
    "-LRB- ", "ﬁ", "Ａ", "• a\n", "10:15 ", "March 3 ", "3 March, ", "[+1 chars] ",
    "1.2.3.4 ", "1.2.3.4-", "::1 ", "http://a.b/(", "a@b.c ", "@a@b.c ", "#a#", "+1 2 3 4 5 6 7 ",
    "A long line that is about as long as the measure is\n",
    "    an even block, each of whose lines is as long as the measure is, or so\n"
    "    It ought to be looked at once, not once for each of its many lines, so\n",
    "Tвиттеp ", "Tвиттеp\n", "<p> ", "<br>\n", "[a](b)", "&lt;", "\xa0a", "\x93a\x94", "É ",
    "abc def\n: ", "abc def\n:\n", "and\n\n",
)  # fmt: skip


def attack(family: str, length: int) -> str:
    """Return a run of `family`, with an end that no run can match."""
    return family * (length // len(family)) + "\x07!"
