"""Write everything in ASCII, letter by letter.

For consumers that read nothing else.  Transliteration is Unidecode's, which this
rule alone imports; it is published under the GPL and need not be installed for
anything else.  Lossy: "Ма́рьина" and "Mar'ina" can't be told apart afterwards, and
Chinese becomes its sounds.

Where the language is named, its own letters fold as that language folds them
("Düsseldorf" to "Duesseldorf" in German).  Otherwise Unidecode decides, but for a few
signs whose ASCII it chooses would be read as something else: « » and „ become straight
quotes, not "<<" and ",,", ə becomes e, not "@", £ becomes GBP, not "PS", and § "Sec.".
What has no ASCII at all (lone surrogates, private characters) goes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from cleantext.edits import Change
from cleantext.errors import MissingPackage
from cleantext.folding import fold_letter, letters_of
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, has_non_ascii

FOREIGN_RE = Pattern(r"[^\x00-\x7f]+")
SURROGATE_RE = Pattern("[\ud800-\udfff]+")

# What Unidecode writes for these would be taken for markup, a slip, an address or initials.
SIGN_TO_ASCII = {
    "«": '"', "»": '"', "‹": "'", "›": "'", "„": '"', "‚": "'", "ə": "e", "Ə": "E",
    "£": "GBP", "§": "Sec.",
}  # fmt: skip
SIGN_RE = Pattern("[«»‹›„‚əƏ£§]")


class FindForeign:
    """Finds runs beyond ASCII; `letters` fold by a language's own table."""

    __slots__ = ("letters",)

    def __init__(self, letters: Mapping[str, str]) -> None:
        self.letters = letters

    def __call__(self, text: str) -> list[Change]:
        return [
            (*match.span(), self._ascii(text, *match.span())) for match in FOREIGN_RE.finditer(text)
        ]

    def _ascii(self, text: str, start: int, end: int) -> str:
        if not self.letters:
            return transliterate(text[start:end])
        return "".join(
            fold_letter(text, place, self.letters) or transliterate(text[place])
            for place in range(start, end)
        )


def transliterate(run: str) -> str:
    """Return `run`, which has no ASCII, in ASCII."""
    run = SIGN_RE.sub(lambda sign: SIGN_TO_ASCII[sign[0]], run)
    return unidecode()(SURROGATE_RE.sub("", run))


@cache
def unidecode() -> Callable[[str], str]:
    """Return Unidecode's function; raises `MissingPackage` where it is absent."""
    try:
        from unidecode import unidecode_expect_nonascii
    except ImportError as error:
        raise MissingPackage("Unidecode", needed_by="ascii-fold") from error
    return unidecode_expect_nonascii


def for_language(language: str) -> Filter:
    """Return the filter that folds the letters of `language` its way."""
    return Filter(RULE, FindForeign(letters_of(language)), trigger=has_non_ascii)


RULE = Rule(
    id="ascii-fold",
    group="fold",
    doc=__doc__,
    fixes=(
        ("The café in Łódź", "The cafe in Lodz"),
        ("Die Kläger in Düsseldorf", "Die Klager in Dusseldorf"),
        ("Москва", "Moskva"),
        ("«Bonjour», dit-il", '"Bonjour", dit-il'),
        ("£3.4m under § 5", "GBP3.4m under Sec. 5"),
        ("Prices rose 3 % — to €12…", "Prices rose 3 % -- to EUR12..."),
    ),
    keeps=(
        ("Tidy copy in plain letters.", "ASCII already"),
        ("~ `code` \x7f", "all of ASCII, the odd signs as well"),
    ),
    lossy=True,
)

FILTER = Filter(RULE, FindForeign({}), trigger=has_non_ascii, for_language=for_language)
