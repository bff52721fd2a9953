"""Mend text that was read in the wrong encoding.

UTF-8 read as Windows-1252, Latin-1, Windows-1251 or another code page turns each
letter outside ASCII into two or three: "cafÃ©", "â€œso it isâ€\\x9d", "РєРѕС‚".  It is
read back line by line, also where it was misread twice, where no-break spaces in it
became plain ones, and where single bytes were lost.  C1 controls, which stand for
nothing, are read as Windows-1252 has them, as browsers do.

Whether a line is misread, and what it was, is for `ftfy` to say: where
`ftfy.fix_encoding` changes a line, this rule makes the same change.  Its tests are
thorough and slow, so they are run only on lines in which bytes of UTF-8 can be seen at
all, and it is imported only when the first of those turns up.  Where it is not
installed they are left, with a warning.

One thing is added.  The second byte of "í" is read as a soft hyphen, which nobody sees and
many tools drop: where UTF-8 was misread as Windows-1252 elsewhere in the text, an "Ã" that
stands alone behind a small letter was one ("policÃa").

Left alone: accents, curly quotes and capitals that merely look odd ("ÉTÉ", "RÉSUMÉ",
"l’Été"), and every line that could not be read back with certainty.

Knowingly missed: letters that were lost altogether; one code page taken for another
("Ïðèâåò"); and, in a line in which another character is right, what was misread as other
than Windows-1252 ("Caf√© – schön").

Source: RFC 3629 for the layout of UTF-8; the code pages as Python has them.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from functools import cache

from cleantext.edits import Change
from cleantext.errors import MissingPackageWarning
from cleantext.odd_characters import bytes_in, has_odd_character
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, difference

BEYOND_ASCII_RE = Pattern(r"([^\x00-\x7f]+)")
LOST_HYPHEN_RE = Pattern(r"Ã (?<= [a-z]Ã ) (?= [a-z,.;:)] )")


def find(text: str) -> list[Change]:
    """Find what was misread."""
    found: list[Change] = []
    end = 0  # of the last line that was read back
    for at in bytes_in(text):
        if at >= end:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            end = end if end >= 0 else len(text)
            line = text[start:end]
            found += differences(line, read_back(line), start)
    if any(text[start] == "Ã" for start, _, _ in found):
        read = {at for start, end, _ in found for at in range(start, end)}
        lost = [match.start() for match in LOST_HYPHEN_RE.finditer(text)]
        found += [(at, at + 1, "í") for at in lost if at not in read]
        found.sort()
    return found


def read_back(line: str) -> str:
    """Return the line as it was before it was misread, or as it is where ftfy is absent."""
    fix_encoding = ftfy_function()
    return fix_encoding(line) if fix_encoding else line


@cache
def ftfy_function() -> Callable[[str], str] | None:
    """Return ftfy's function; where it is absent None, with a warning the first time."""
    try:
        from ftfy import fix_encoding
    except ImportError:
        warnings.warn(MissingPackageWarning("ftfy", needed_by="mojibake"), stacklevel=2)
        return None
    return fix_encoding


def has_ftfy() -> bool:
    """Tell whether ftfy is there, sooner than `importlib.util` is imported to ask the same."""
    if "ftfy" in sys.modules:
        return sys.modules["ftfy"] is not None
    return any(finder.find_spec("ftfy", None) for finder in sys.meta_path)


def differences(before: str, after: str, start: int) -> list[Change]:
    """Return the changes that make `before` into `after`, apart where ASCII stands between.

    Where a byte was lost to a "?", ASCII changes as well, and the line is one change.
    """
    if before == after:
        return []
    old, new = BEYOND_ASCII_RE.split(before), BEYOND_ASCII_RE.split(after)
    if old[::2] != new[::2]:
        return [difference(before, after, start)]
    found = []
    for was, now in zip(old, new, strict=True):
        if was != now:
            found.append(difference(was, now, start))
        start += len(was)
    return found


FILTER = Filter(
    Rule(
        id="mojibake",
        group="encoding",
        doc=__doc__,
        fixes=(
            ("The cafÃ© reopened.", "The café reopened."),
            ("It â€œmay takeâ€\x9d a year.", "It “may take” a year."),
            ("It was the bankâ€™s third loss.", "It was the bank’s third loss."),
            ("РџСЂРµРјСЊРµСЂ СѓС€РµР» РІ РѕС‚СЃС‚Р°РІРєСѓ.", "Премьер ушел в отставку."),
            ("The cafÃƒÂ© reopened.", "The café reopened."),
            ("She voted Ã  Paris.", "She voted à Paris."),
            ("The \x93third\x94 loss\x85", "The “third” loss…"),
            ("La policÃa llegÃ³ tarde.", "La policía llegó tarde."),
        ),
        keeps=(
            ("Le café a rouvert l’été dernier.", "French, as it should be"),
            ("L’État d’abord, dit-on à l’Élysée.", "quotes before capitals with accents"),
            ("RÉSUMÉ: É O FIM DO ANO — E AGORA?", "accented capitals before blanks"),
            ("Das weiß noch niemand.", "an eszett before a blank"),
            ("A educaçÃo e a saúde são temas.", "a capital left standing, and nothing misread"),
            ("Партії домовилися, діє угода Києва.", "Ukrainian letters that are bytes elsewhere"),
            ("Глава МИД «СССР» и ООН – в Женеве.", "capitals before closing quotes"),
            ("Zażółć gęślą jaźń, wiążąc łańcuch.", "Polish letters that are bytes elsewhere"),
        ),
    ),
    find,
    trigger=has_odd_character,
)
