"""Whether a line signs a story off, by what it is made of and what stands above it."""

from __future__ import annotations

from itertools import islice

from cleantext.credits.agencies import is_agency, is_outlet, is_post
from cleantext.credits.brackets import (
    CODE_RE,
    NOTE_RE,
    is_agency_and_makers,
    is_japanese_name,
    is_signed_bracket,
)
from cleantext.credits.bylines import weigh_byline
from cleantext.credits.closing import ENDS
from cleantext.credits.contacts import is_contact, is_of_house, is_site_of
from cleantext.credits.details import PHONE_RE
from cleantext.credits.makers import is_unmentioned
from cleantext.credits.names import is_people
from cleantext.credits.signatures import is_signature
from cleantext.credits.sources import is_agency_at, is_desk, is_origin, is_sourced, is_taken_from
from cleantext.credits.weights import Weight
from cleantext.credits.words import BRACKETS, LAST_BRACKET_RE
from cleantext.credits.writers import is_about_the_writer, is_about_writer, is_told_of
from cleantext.lines import Line, lines_up
from cleantext.patterns import Pattern
from cleantext.tables.credits import NOT_INITIALS

SHORTEST_PARAGRAPH = 60  # characters of Thai
MOST_BROKEN = 4  # lines of a signature
LONGEST_BROKEN = 60  # characters of each
SENTENCE_ENDS = ".!?…。！？)）"

# "bko jvr": two or three desks, one of them without a vowel, which no words are.
INITIALS_RE = Pattern(
    r"""
    (?= (?:[^ ]{2,3}[ ]){0,2} [bcdfghjklmnpqrstvwxzčšž]{2,3} (?:[ ]|$) )
    [^\W\d_]{2,3} (?:[ ][^\W\d_]{2,3}){1,2}
    """
)
# "C. M.", "(g.f.)"
DOTTED_RE = Pattern(r"[^\W\d_a-z][a-z]?\. [ ]? [^\W\d_a-z]\. | \( [a-z]\. [ ]? [a-z]\. \)")
DOTTED_WORDS = frozenset(
    """
    u.s. u.k. u.n. e.u. e.c. p.s. n.b. a.m. p.m. b.c. a.d. d.c. l.a. s.a. (e.g.) (i.e.) (a.m.)
    (p.m.) (s.p.) (p.s.) (n.b.)
    """.split()
)
# What those did who stand before it: "Minh Anh (tổng hợp)".
COMPILED = frozenset({"tổng hợp", "dịch", "lược dịch", "biên dịch", "ghi", "oprac.", "opr."})


def signs(text: str, line: Line, *, below_another: bool = False) -> bool:
    """Tell whether `line` is part of the sign-off, or would be, if the line above it were."""
    words = text[line.start : line.end]
    last = text[line.done - 1]
    above = text[text.rfind("\n", 0, line.done) + 1 : line.done]
    if last in ":：" and words[0] not in BRACKETS and " " in above.strip():
        return False  # it is what the line above announces
    if last not in ENDS and (not any(map(str.isalnum, above)) or _is_thai_paragraph(above)):
        last = "."  # a ruled line, or a script without full stops
    if below_another:
        if last in ENDS:
            return False
        last = "."
    if is_signature(words):
        marked = words[0] in "([（【/#-–—=*" or words.isupper()
        return last in ENDS or marked or words.lower() in ("reuter", "reuters")
    if words[0] in BRACKETS and is_signed_bracket(words):
        return True
    if is_japanese_name(words):
        # In round brackets stands also of whom the story tells, or whose the words above are.
        told = words[1:-1] in text[: line.start]
        return words[0] == "【" or (last in SENTENCE_ENDS and not told)
    if words[0] in "(*" and (NOTE_RE.fullmatch(words) or CODE_RE.fullmatch(words)):
        return True
    if last not in ENDS:
        announced = len(above.rpartition(" ")[2]) < 4 and above[-1].islower()  # "is at"
        return is_contact(words) and line.above > 1 and not announced
    if words.islower() and INITIALS_RE.fullmatch(words):
        return NOT_INITIALS.isdisjoint(words.split())
    if DOTTED_RE.fullmatch(words):
        return words.replace(" ", "").lower() not in DOTTED_WORDS
    if words.isalpha() and words.islower() and 2 <= len(words) <= 3:
        return words.isascii() and NOT_INITIALS.isdisjoint(words.split())
    if words.isalpha() and words.isascii() and words.isupper() and 2 <= len(words) <= 5:
        numeral = not words.strip("IVX")
        return not (numeral or above.isupper() or last in "?？")
    return (
        ((is_contact(words) or is_of_house(words)) and not is_site_of(words, text[: line.start]))
        or is_origin(words)
        or is_desk(words)
        or is_agency_at(words)
        or is_agency_and_makers(words)
        or is_taken_from(words)
        or (is_about_writer(words) and not is_told_of(words, text[: line.start]))
        or (words[0] == "(" and words[-1] == ")" and is_about_writer(words[1:-1]))
        or is_about_the_writer(words, text[: line.start])
        or _is_signed(text, words, line, last, surely=below_another)
    )


def broken_signature(text: str) -> list[Line]:
    """Return the last lines, where they are one signature: a name, her paper, her address."""
    lines: list[Line] = []
    for line in islice(lines_up(text), MOST_BROKEN):
        if line.end - line.start > LONGEST_BROKEN:
            return []
        lines.append(line)
        if line.above != 1:
            break
    if len(lines) < 2 or lines[-1].above < 2:
        return []
    top = lines[-1]
    name, *others = [text[line.start : line.end] for line in reversed(lines)]
    if name[-1] == ":":  # "Media contact:"
        signed = is_contact(f"{name} {', '.join(others)}")
    else:
        signed = (
            is_people(name)
            and all(map(_is_of_writer, others))
            and is_unmentioned(name, text[: top.start])
        )
    return lines if signed and text[top.done - 1] in SENTENCE_ENDS else []


def _is_of_writer(words: str) -> bool:
    """Tell whether `words` are a writer's post, house or address."""
    return (
        is_outlet(words)
        or is_agency(words)
        or is_post(words)
        or is_contact(words)
        or PHONE_RE.fullmatch(words) is not None
    )


def _is_thai_paragraph(words: str) -> bool:
    """Tell whether `words` are long enough for a paragraph of Thai, which ends in no full stop."""
    return len(words) >= SHORTEST_PARAGRAPH and "\u0e00" < words[-1] < "\u0e7f"


def _is_signed(text: str, words: str, line: Line, last: str, *, surely: bool) -> bool:
    """Tell whether a writer's name stands alone, or with a post or an agency."""
    dashed = words[0] in "—–-"
    if dashed and text[: line.done].rpartition("\n")[2].lstrip().startswith(words[:2]):
        return False  # an item of a list
    name = words.lstrip("—–-/ ")
    if dashed and len(name) < 40 and is_post(name):
        return True
    if not name or name[-1] in ".!?:;" or (last in "\"”»'’" and dashed):
        return False
    source = LAST_BRACKET_RE.search(name)
    if source is not None and (is_sourced(source[1]) or source[1].lower() in COMPILED):
        signer = name[: source.start()]
        return is_people(signer) or (len(signer) <= 6 and signer.isupper())
    weight = weigh_byline(name)
    if weight is Weight.NONE:
        short = len(name) < 40 and (dashed or _is_vietnamese(name)) and is_people(name)
        if not short:
            return False
        weight = Weight.MAYBE
    if surely or weight is Weight.SURE:
        return weight is Weight.SURE
    return last not in "?？" and is_unmentioned(name, text[: line.start])


def _is_vietnamese(name: str) -> bool:
    """Tell whether short capitalised words with Vietnamese letters are all of `name`."""
    words = name.split()
    return (
        2 <= len(words) <= 4
        and all(len(word) <= 7 and word[0].isupper() and word[1:].islower() for word in words)
        and any("\u1ea0" <= c <= "\u1ef9" or c in "ăâđêôơưĂÂĐÊÔƠƯ" for c in name)
    )
