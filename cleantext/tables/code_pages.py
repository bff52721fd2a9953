"""The code pages as which UTF-8 is commonly misread, and what its bytes look like in them.

Source: the codecs of Python's standard library (Unicode's own mapping tables).  A byte
that a page leaves unassigned is read as the C1 control of the same number, as browsers
do (WHATWG Encoding Standard).  The layout of UTF-8 is from RFC 3629: a sequence of two
bytes begins with C2 to DF, of three with E0 to EF, of four with F0 to F4, and goes on
with bytes 80 to BF.
"""

from __future__ import annotations

from collections.abc import Iterable

# A0 is a no-break space in all of these.
ANSI_PAGES = (
    "latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "iso-8859-2",
)  # fmt: skip
# These have letters where the others have punctuation, and the reverse.
OLD_PAGES = ("mac-roman", "cp437")

LEADS = {2: range(0xC2, 0xE0), 3: range(0xE0, 0xF0), 4: range(0xF0, 0xF5)}
CONTINUATIONS = range(0x80, 0xC0)


def read(page: str, numbers: Iterable[int]) -> str:
    """Return the characters that the bytes `numbers` become when they are read as `page`."""
    encoded = bytes(numbers)
    decoded = encoded.decode(page, "replace")
    return "".join(
        chr(number) if character == "\ufffd" else character
        for number, character in zip(encoded, decoded, strict=True)
    )


def misread(pages: Iterable[str], numbers: Iterable[int]) -> set[str]:
    """Return the characters that the bytes `numbers` become in any of `pages`."""
    numbers = bytes(numbers)
    return {character for page in pages for character in read(page, numbers)}
