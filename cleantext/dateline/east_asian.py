"""Datelines of the Chinese, Japanese and Korean wires, which set no blanks between words.

Chinese: agency, place, date and the word for dispatch, with the reporter in brackets;
Japanese: place, day and agency in brackets, the agency last; Korean: place and agency
in brackets with an equals sign between them, and the reporter after.
"""

from __future__ import annotations

import re

from cleantext.dateline.agencies import agency_prefix, agency_suffix, full_name
from cleantext.dateline.dates import Date
from cleantext.dateline.places import is_place
from cleantext.dateline.record import Label, Part
from cleantext.patterns import Pattern

# A range of so many costs a millisecond to compile: it stands only where no mark tells.
_HAN = "々-〇㐀-鿿"
_LETTER = r"[^\W\d_]"
_DATE = r"""
    (?P<date>
        (?: (?P<year> \d{4} ) \s? 年 \s? )?
        (?: (?P<month> \d{1,2} | [一二三四五六七八九十]{1,2} ) \s? [月월] \s? )?
        (?P<day> \d{1,2} | [一二三四五六七八九十]{1,3} ) \s? [日号일]
    )
"""
_REPORTER = r"""
    (?: \s* [（(] \s* (?P<byline> [^（()）\n]{1,40} ) \s* [)）] )
"""
_OPEN, _CLOSE = r"[（(【〔［\[]", r"[)）】〕］\]]"

# 新华社北京7月26日电（记者倪元锦）; 路透伦敦3月3日 -
DISPATCH_RE = Pattern(
    rf"""
    (?P<open> {_OPEN} )? \s* [据據]?
    (?P<from> (?!\s) [{_HAN}A-Za-z·\s]{{2,25}}? ) \s*
    {_DATE} \s*
    (?: [专專]? (?: [电電] | (?P<news> [讯訊] ) ) | (?: 綜合 | 综合 )? 外[电電] (?: 報導 | 报道 )
      | (?: 消息 | 报道 | 報道 | 報導 ) (?= [：:] ) | [-–—](?=\s) | (?= [（(] )
    ) \s*
    (?P<close> {_CLOSE} )? {_REPORTER}? {_CLOSE}?
    (?:
        \s* (?: {_LETTER}{{2,8}} 消息 | 题 | 題 | [记記]者 \s? {_LETTER}{{2,8}} [报報][道導] ) [：:]
    )?
    [：:，]? \s*
    """
)
# 本报讯（记者李明）; 央视网消息：; 国际在线报道（记者张三）：; 据新华社电 今天; 【某某网综合报道】
NOTICE_RE = Pattern(
    rf"""
    {_OPEN}? [据據]? (?P<from> (?!\s) [{_HAN}A-Za-z\s]{{2,13}}? ) (?: 综合 | 綜合 )?
    (?: (?P<word> [快专]?讯 | [快專]?訊 | 电 | 電 ) | 消息 | 报道 | 報道 )
    (?: {_CLOSE} {_REPORTER}? | {_REPORTER.replace("byline", "more")} [：:]? | [：:]
      | (?(word) (?: [，\s] | (?= 近日 | 日前 | [昨今][日天] | \d ) ) | (?!) ) ) \s*
    """
)
# Where a label may start behind a headline without a stop: 访问日本新华社北京5月1日电
NAMED_RE = Pattern(r"(?<! [据據] ) (?= (?: 新华 | 中新 | 人民 ) [社网] )")
BLANKS_RE = Pattern(r"[ \u3000]+ (?=\S)")
SENT_RE = Pattern(r"[电電讯訊]")
# 〔記者張三／台北報導〕
REPORTED_RE = Pattern(
    rf"""
    {_OPEN}? (?P<byline> [记記]者 (?: {_LETTER} | 、 ){{2,12}} ) [／/]
    (?P<place> {_LETTER}{{2,6}} ) (?: 综合 | 綜合 )? (?: 報導 | 报导 | 报道 )
    {_CLOSE}? \s* [：:]? \s*
    """
)
BRACKET_RE = Pattern(rf"{_OPEN} \s* (?P<inside> [^（()）【】〔〕［］\[\]\n]{{2,40}} ) {_CLOSE}")
# The opening bracket is lost at times: 東京　２７日　ロイター］-
LOST_OPENING_RE = Pattern(r"(?P<inside> [^（()）【】〔〕［］\[\]\n]{2,40} ) [］】]")
FIELD_RE = Pattern(r"\d{1,2}월 \s? \d{1,2}일 (?: 발 )? | [^\s=＝]+")
DAY_RE = Pattern(rf"{_DATE} 발?")
_NAME = f"{_LETTER}{{2,4}}"
REPORTER_RE = Pattern(
    rf"""
    \s*
    (?P<byline>
        {_NAME} (?: [·,]\s?{_NAME} ){{0,4}} \s? (?: 기자 | 특파원 | 통신원 | 인턴기자 )
      | {_NAME} (?: [ ]{_NAME} ){{1,4}} [ ] (?: 기자 | 특파원 ) (?= \s* = )
    )
    """
)
AFTER_RE = Pattern(r"\s* (?: [-–—：:=]+ )? \s*")
PLACES_RE = Pattern(rf"{_LETTER}{{2,5}} (?: [·/]{_LETTER}{{2,5}} )*")
QUOTING = ("という", "とは", "といった", "などと")  # 「…」 that goes on so is part of a sentence
ROLE_RE = Pattern(r".* (?: 기자 | 특파원 )")

HAN_NUMERALS = {numeral: n for n, numeral in enumerate("一二三四五六七八九十", 1)}


def is_east_asian(letter: str) -> bool:
    """Tell whether `letter` is written by these wires: kana, Han, Hangul, their brackets."""
    return "\u2e80" <= letter <= "\ud7ff" or "\uff00" <= letter <= "\uffef"


def read(text: str, start: int) -> Label | None:
    """Return the label that starts at `start`, None where none does."""
    if text[start] in "（(【〔［[":
        return (
            _read_dispatch(text, start)
            or _read_reported(text, start)
            or _read_notice(text, start)
            or _read_bracket(text, start)
        )
    return (
        _read_dispatch(text, start)
        or _read_reported(text, start)
        or _read_notice(text, start)
        or _read_lost_opening(text, start)
    )


def find_glued(text: str, start: int) -> Label | None:
    """Return the label behind a headline that nothing parts from it, None where none is."""
    stop = text.find("。", start)
    stop = stop if stop > start else len(text)
    for pattern in (NAMED_RE, BLANKS_RE):
        for match in pattern.finditer(text, start + 1, stop):
            label = _read_dispatch(text, match.end()) or _read_notice(text, match.end())
            kinds = {part.kind for part in label.parts} if label else set()
            signed = kinds >= {"agency", "date"} or kinds >= {"agency", "byline"}
            if label and signed and SENT_RE.search(text, label.start, label.end):
                return label
    return None


def _read_dispatch(text: str, start: int) -> Label | None:
    match = DISPATCH_RE.match(text, start)
    if not match or not text[match.end() : match.end() + 1].strip():
        return None
    parts = _split_source(text, *match.span("from"))
    if not parts:  # （吉隆坡3日讯）
        if not (match["open"] and match["news"] and match["close"]):
            return None
        parts = [Part("place", *match.span("from"))]
    parts.append(Part("date", *match.span("date")))
    if match["byline"]:
        parts.append(Part("byline", *match.span("byline")))
    return Label(start, match.end(), tuple(parts), _date(match))


def _split_source(text: str, start: int, end: int) -> list[Part]:
    """Return agency, reporter and place out of "中央社記者韋樞台北"; nothing without an agency."""
    signed = agency_prefix(text, start, end) or _outlet_end(text, start, end)
    if not signed:
        return []
    if text.startswith("频道", signed + 2) and signed + 4 == end:  # 新华网四川频道
        return [Part("agency", start, end)]
    parts = [Part("agency", start, start + len(text[start:signed].rstrip()))]
    rest = signed + len(text[signed:end]) - len(text[signed:end].lstrip())
    end = rest + len(text[rest:end].rstrip())
    if text[rest : rest + 2] in ("记者", "記者"):
        for size in (4, 3, 2):
            if end - size > rest + 3 and is_place(text[end - size : end]):
                parts += Part("byline", rest, end - size), Part("place", end - size, end)
                return parts
        return [*parts, Part("byline", rest, end)]
    if rest < end:
        parts.append(Part("place", rest, end))
    return parts


OUTLET_RE = Pattern(
    rf"{_LETTER}{{1,8}}? (?: 通讯社 | 通訊社 | 社 | 网 | 網 | 报 | 報 | 在线 | 财经 )"
)


def _outlet_end(text: str, start: int, end: int) -> int:
    """Return the end of what is named as an outlet is: 某某社, 某某网, 本报."""
    match = OUTLET_RE.match(text, start)
    return match.end() if match and match.end() <= end else 0


def _read_notice(text: str, start: int) -> Label | None:
    match = NOTICE_RE.match(text, start)
    if not match or not text[match.end() : match.end() + 1].strip():
        return None
    begin, end = match.span("from")
    signed = end
    if agency_prefix(text, begin, end) != end and not OUTLET_RE.fullmatch(text, begin, end):
        signed = _outlet_end(text, begin, end)  # 华商报商洛讯
        if not signed or not match["word"] or not is_place(text[signed:end]):
            return None
    parts = [Part("agency", begin, signed)]
    if signed < end:
        parts.append(Part("place", signed, end))
    if match["byline"] or match["more"]:
        parts.append(Part("byline", *match.span("byline" if match["byline"] else "more")))
    return Label(start, match.end(), tuple(parts))


def _read_reported(text: str, start: int) -> Label | None:
    match = REPORTED_RE.match(text, start)
    if not match:
        return None
    parts = Part("byline", *match.span("byline")), Part("place", *match.span("place"))
    return Label(start, match.end(), parts)


def _read_bracket(text: str, start: int) -> Label | None:
    match = BRACKET_RE.match(text, start)
    if not match:
        return None
    return _label(text, start, *match.span("inside"), match.end())


def _read_lost_opening(text: str, start: int) -> Label | None:
    match = LOST_OPENING_RE.match(text, start)
    if not match:
        return None
    return _label(text, start, *match.span("inside"), match.end())


def _label(text: str, start: int, inner: int, stop: int, end: int) -> Label | None:
    found = _read_fields(text, inner, stop)
    if not found:
        return None
    parts, date = found
    reporter = REPORTER_RE.match(text, end)
    if reporter:
        parts.append(Part("byline", *reporter.span("byline")))
        end = reporter.end()
    after = AFTER_RE.match(text, end)
    end = after.end() if after else end
    if not text[end : end + 1] or text.startswith(QUOTING, end):
        return None
    return Label(start, end, tuple(parts), date)


def _read_fields(text: str, start: int, stop: int) -> tuple[list[Part], Date | None] | None:
    """Return the parts of what stands in brackets, None where nothing there signs."""
    fields = [match.span() for match in FIELD_RE.finditer(text, start, stop)]
    words = [text[begin:end] for begin, end in fields]
    if len(words) > 1 and ROLE_RE.fullmatch(words[-1]):
        return _with_role(words, fields), None
    parts: list[Part] = []
    date = None
    for word, (begin, end) in zip(words, fields, strict=True):
        day = DAY_RE.fullmatch(word)
        kinds = {part.kind for part in parts}
        if day and not date:
            date = _date(day)
            parts.append(Part("date", begin, begin + day.end("date")))
        elif "agency" not in kinds and full_name(word):
            parts.append(Part("agency", begin, end))
        elif end == fields[-1][1] and "agency" not in kinds and agency_suffix(text, begin, end):
            cut = agency_suffix(text, begin, end)
            parts += Part("place", begin, cut), Part("agency", cut, end)
        else:
            parts.append(Part("note" if "place" in kinds else "place", begin, end))
    kinds = {part.kind for part in parts}
    if "agency" in kinds:
        return parts, date
    dated = date and len(words) > 1 and parts[-1].kind != "date"
    if dated and (len(words) == 3 or words[-1].isascii()):  # ［東京　４日　某通信］
        parts[-1] = parts[-1]._replace(kind="agency")
        return parts, date
    if len(words) == 2 and ("=" in text[start:stop] or "＝" in text[start:stop]):
        signer = _signer(*words)
        if signer:
            return [Part("place", *fields[0]), Part(signer, *fields[1])], None
    return None


def _with_role(words: list[str], fields: list[tuple[int, int]]) -> list[Part]:
    """Return the parts of "이데일리 홍길동 기자": a place at times, an outlet, a reporter."""
    byline = Part("byline", fields[-2][0] if len(words) > 2 else fields[-1][0], fields[-1][1])
    if len(words) > 3:
        return [Part("place", *fields[0]), Part("agency", *fields[1]), byline]
    return [Part("agency", *fields[0]), byline]


def _signer(place: str, signed: str) -> str:
    """Return what stands after the equals sign: an agency, a reporter, or nothing known."""
    if "가" <= place[0] <= "힣" and PLACES_RE.fullmatch(place):
        return "agency"
    if place.isalpha() and not place.isascii() and is_place(place):
        return "byline"
    return ""


def _date(match: re.Match[str]) -> Date:
    year, month, day = match["year"], match["month"], match["day"]
    return Date(
        match.end(),
        _number(month) if month else None,
        _number(day),
        int(year) if year else None,
    )


def _number(numeral: str) -> int:
    """Return the number that is written 26, ２６ or 二十六."""
    if numeral.isdigit():
        return int(numeral)
    if "十" not in numeral:
        return HAN_NUMERALS[numeral]
    tens, _, units = numeral.partition("十")
    return HAN_NUMERALS.get(tens, 1) * 10 + HAN_NUMERALS.get(units, 0)
