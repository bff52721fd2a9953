"""How the letters of a language fold to A to Z."""

from __future__ import annotations

from collections.abc import Mapping

from cleantext.rules import primary_subtag


def letters_of(tag: str) -> Mapping[str, str]:
    """Return how the letters of the language of a BCP 47 tag fold, as far as is known."""
    from cleantext.tables.letter_folds import LANGUAGE_TO_LETTERS

    return LANGUAGE_TO_LETTERS.get(primary_subtag(tag), {})


def fold_letter(text: str, place: int, letters: Mapping[str, str]) -> str | None:
    """Return what ``text[place]`` folds to, None where `letters` does not tell.

    A capital that becomes two letters is written "Ae" in a word and "AE" in capitals.
    """
    letter = text[place]
    folded = letters.get(letter)
    if folded is not None:
        return folded
    folded = letters.get(letter.lower())
    if folded is None:
        return None
    beside = text[place + 1 : place + 2]
    if not beside.isalpha():
        beside = text[place - 1 : place] if place else ""
    return folded.upper() if beside.isupper() or len(folded) == 1 else folded.capitalize()
