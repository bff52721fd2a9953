"""Sign-offs that follow the last sentence of a story on its own line.

>>> find_run_in("The council met. (APA, 3.4.2015)", 0, 32)
[(16, 32, '')]
>>> find_run_in("The council met (again).", 0, 24)
[]
"""

from __future__ import annotations

from cleantext.credits.agencies import is_agency
from cleantext.credits.brackets import (
    CODE_RE,
    JAPANESE_RE,
    NOTE_RE,
    is_agency_and_makers,
    is_signed_bracket,
)
from cleantext.credits.caseless import has_surname
from cleantext.credits.closing import ENDS
from cleantext.credits.details import DATE_RE
from cleantext.credits.makers import is_credit, is_unmentioned
from cleantext.credits.names import is_people
from cleantext.credits.signatures import is_signature
from cleantext.credits.sources import is_origin
from cleantext.credits.writers import is_about_writer
from cleantext.edits import Change
from cleantext.patterns import Pattern

# "AGERPRES/(AS - autor: Ana Pop, editor: Ion Rusu)"
MAKERS_RE = Pattern(r"(?<=[ ]) [^\W\d_]{2,12} [ ]?/[ ]? \( [^()]{5,120} \) $")
LONGEST_MAKERS = 140  # characters
GLUED_WORDS = (
    "Enditem",
    "Endit",
    "Enditem.",
    "ENDITEM",
    "Reuter",
    "REUTER",
    "NNNN",
    "###",
    "-30-",
    "-END-",
)
CLOSING_TO_OPENING = {")": "(", "]": "[", "）": "（", "】": "【"}
# "责任编辑：王芳", "来源：日报实习编辑：王芳 网编审核：李伟": who had it in hand, and whence it is.
DESK_RE = Pattern(
    r"""
    (?: 本期 | 实习 | 值班 | 网编 | 网络 )?
    ( 责任编辑 | 責任編輯 | 编辑 | 編輯 | 责编 | 責編 | 审核 | 审校 | 校对 | 校審 | 校审 | 编审
      | 监制 | 初审 | 复审 | 终审 | 一审 | 二审 | 三审 | 图/文 | 文/图 | 图文 | 记者 | 通讯员
      | 作者 | 撰稿 | 供稿 | 摄影 | 来源 | 來源 )
    [ ]? [:：] [ ]?
    """
)
DESK_STOPS = "。！？”）】"
LONGEST_DESK = 80  # characters
LONGEST_SOURCE = 14
NAME_GAP_RE = Pattern(r"[ \u3000、，,]+")
SOURCED = ("来源", "來源")
STOP_RE = Pattern(r"[.!?] [\"'”’»)]{0,2} [ ]+")


def find_run_in(text: str, start: int, end: int) -> list[Change]:
    """Return the cut of a sign-off that follows the last sentence of a line."""
    begin = _start(text, start, end)
    return [] if begin is None else [(begin, end, "")]


def _start(text: str, start: int, end: int) -> int | None:
    last = end
    while last > start and text[last - 1] in ".' ":
        last -= 1
    if "\u3400" < text[last - 1] < "\ua000":
        return _desk_start(text, start, last)
    if text[last - 1] == ")" and ":" in text[max(start, last - LONGEST_DESK) : last]:
        makers = MAKERS_RE.search(text, max(start, last - LONGEST_MAKERS), last)
        if makers is not None and is_agency_and_makers(makers[0]):
            return _after_sentence(text, start, makers.start())
    if text[last - 1 : last] in CLOSING_TO_OPENING:
        opening = _opening(text, start, last)
        if opening <= start:
            return None
        sign = text[opening:last]
        if not (
            (sign[0] == "【" and JAPANESE_RE.fullmatch(sign))
            or is_signature(sign, alone=False)
            or is_origin(sign)
            or is_signed_bracket(sign)
            or CODE_RE.fullmatch(sign)
            or NOTE_RE.fullmatch(sign)
        ):
            return None
        if DATE_RE.search(sign) is not None:
            return _blanks_before(text, start, opening)
        return _after_sentence(text, start, opening) or _signer(text, start, opening)
    if "@" in text[max(start, end - 120) : end]:
        return _writer_start(text, start, end)
    opening = max(text.rfind(" /", start, end), text.rfind(" — ", start, end)) + 1
    if opening:
        sign = text[opening:end].lstrip("/— ")
        if len(sign) > 40 or not (is_agency(sign) or (text[opening] == "/" and _is_short(sign))):
            return None
        return _after_sentence(text, start, opening)
    opening = text.rfind(" ", start, last) + 1
    word = text[opening:last]
    if opening and (word in GLUED_WORDS or ("/" in word and is_signature(word))):
        return _after_sentence(text, start, opening)
    return None


def _desk_start(text: str, start: int, end: int) -> int | None:
    """Return where a Chinese desk begins that closes a line, behind the last stop."""
    stop = max(text.rfind(mark, max(start, end - LONGEST_DESK), end) for mark in DESK_STOPS) + 1
    first, *pieces = DESK_RE.split(text[stop:end]) if stop else [""]
    if not pieces or first.strip():
        return None
    for label, names in zip(pieces[::2], pieces[1::2], strict=True):
        made = NAME_GAP_RE.split(names.strip())
        if label in SOURCED:
            known = len(names) <= LONGEST_SOURCE
        else:
            known = all(2 <= len(name) <= 4 and has_surname(name) for name in made)
        if not known:
            return None
    return stop


def _writer_start(text: str, start: int, end: int) -> int | None:
    """Return where the last sentence begins, if it tells how to reach the writer."""
    for stop in STOP_RE.finditer(text, max(start, end - 200), end):
        sentence = text[stop.end() : end].lstrip("-–—_* ")
        if is_about_writer(sentence) and is_unmentioned(sentence, text[: stop.start()]):
            return _after_sentence(text, start, stop.end())
    return None


def _after_sentence(text: str, start: int, place: int) -> int | None:
    """Return where the blanks before `place` begin, if a sentence ends there."""
    before = _blanks_before(text, start, place)
    return before if before and text[before - 1] in ENDS.replace(":", "") else None


def _blanks_before(text: str, start: int, place: int) -> int | None:
    while place > start and text[place - 1] in " \t\xa0":
        place -= 1
    return place if place > start else None


def _signer(text: str, start: int, opening: int) -> int | None:
    """Return where the words begin that sign together with a bracket.

    "... Enough. Jan Roe (PAP)", "... enough. kl/mm (AFP, AP)".
    """
    for stop in reversed(list(STOP_RE.finditer(text, max(start, opening - 60), opening))):
        words = text[stop.end() : opening].strip()
        if words and (
            is_signature(words) or (is_credit(words) and is_people(" ".join(words.split()[-2:])))
        ):
            return _after_sentence(text, start, stop.end())
    return None


def _opening(text: str, start: int, last: int) -> int:
    """Return where the bracket opens that closes before `last`, or -1."""
    sign = CLOSING_TO_OPENING[text[last - 1]]
    if sign == "(" and text[last - 2] == ")":
        return text.rfind("((", max(start, last - 400), last)
    return text.rfind(sign, max(start, last - 70), last)


def _is_short(sign: str) -> bool:
    return sign.isalpha() and 2 <= len(sign) <= 4 and (sign.islower() or sign.isupper())
