"""Where in the opening of a text a dateline stands.

At its very start, for most; else at the start of a later line, after a headline or a
byline; or within the first line, after a headline, a byline, a desk's code or a time
stamp, where line ends were lost.  There the evidence must be stronger.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from cleantext.dateline import commonest, east_asian
from cleantext.dateline.agencies import full_name, is_agency, is_kicker, read_agency
from cleantext.dateline.dates import is_month, read_date
from cleantext.dateline.glance import GOES_ON, LEAD_RE, PROSE_RE, WINDOW, has_sign, may_open
from cleantext.dateline.places import is_place
from cleantext.dateline.record import Dateline, Label, Part
from cleantext.errors import NotText
from cleantext.patterns import Pattern

MAX_STAMP = 40  # characters of a desk's code or a time stamp
MAX_MARKS = 24  # looked at; no opening has as many

ODD_AND_PLAIN = [(blank, " ") for blank in "\xa0\u2002\u2003\u2007\u2009\u200a\u202f"]
ODD_AND_PLAIN += [(hyphen, "-") for hyphen in "\u2010\u2011"]
ASCII_SIGNS = "(-_:"
SIGNS = "(-_:–—（\x96\x97"
# Each opens with its sign, which is searched for at the speed of `str.find`.
MARK_RES = {sign: Pattern(sign) for sign in "–—\x96\x97"} | {
    "(": Pattern(rf"\( (?! {GOES_ON} )"),
    "（": Pattern(rf"（ (?! {GOES_ON} )"),
    "-": Pattern(r"- (?: (?<=[ ]-) (?=[-\s]) | (?<=[^-\s]-) (?=-) )"),
    ":": Pattern(r": (?=[ ]) (?<= [^\W\d_a-zß-ÿ]{3} : )"),
    "_": Pattern(r"_ (?<=[ ]_) (?=[ ])"),
}
CREDIT_RE = Pattern(r"[(（] [ ]? ( [^\W\d_] [^\s()（）,:]+ )")
REST_OF_CREDIT_RE = Pattern(r"[^()（）\n]{0,60}? (?= [ ]? [)）] )")
REPORTERS = frozenset(("Reporter", "reporter", "by"))
# Where it may start: after a sentence, or a stop that a headline has.
BOUNDARY_RE = Pattern(
    r"""
    [.!?…)\]”"»’']
    (?: (?<= [^\W\d_A-ZÀ-Þ] [.] ) | (?<= ["”»“ ] [.] ) | (?<= [!?…)\]] ) | (?<= [.!?] [”"»’'] ) )
    ["”»’')]{0,2} [ \t\xa0]+
    | \n\s*
    """
)
CLOCK_RE = Pattern(r"(?: [AP]M | GMT | UTC | [EI]ST | EDT | CES?T ) (?= \s )")
EAST_ASIAN = "\u2e80"
LINE_RE = Pattern(r"\n\s* (?= [(\[] | [^\0-\xff] )")
NO_WORDS = " \n-–—_():."
REGION_RE = Pattern(r"[ ][(][^()]+[)]\s*\Z")
BEFORE_CAPITALS = frozenset(".!?…:)]\"”»’'")
QUOTES = frozenset('"”“»‘?!%')
# "a bridge — the oldest"; a wire may sign in small letters: "Berlin - dpa - ".
SMALL_RE = Pattern(r"[-–—_\x96\x97]+ [ \n]* [a-zß-ÿа-я]+ (?![^\W_]) (?! [ ]?[-–—(/:,] )")
CAPITALS_RE = Pattern(r"(?<= [a-zß-ÿа-я][ ] ) [A-ZÀ-ÞА-Я]{3,} [A-ZÀ-ÞА-Я .'-]{0,30} ,[ ]")
CLOSERS = frozenset("-–—―_:\x96\x97")
WORD_START_RE = Pattern(r"(?: (?<=\s) | \A ) (?= [^\W_] | [(] )")
_BY = r"[(]? (?: By|BY|by | Por|POR|por | Par|PAR|par | Von|VON | Di|di | De | Da ) [ ]"
BYLINE_RE = Pattern(_BY)
# What may stand before a dateline on its line: a byline, a desk's code, a time stamp.
PREFIX_RE = Pattern(
    rf"""
    {_BY}
    | [A-Z]{{2,7}} [ ] (?: [a-z]{{1,3}}[ ] )?
      (?: [A-Za-z]{{1,4}} (?: [-./][A-Za-z]{{1,4}} )+ | [a-z]{{2,4}}\d+ ) [ ]
    | [(][ ]? [A-Z]{{2}}\d{{3,5}} [ ]?[)]
    | (?! [^\n0-9]{{33}} )
      [^\n]{{0,44}}? [0-9]{{1,2}} [:h] [0-9]{{2}} [^\n]{{0,12}}? [ )] (?=[A-Z])
    """
)


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens `text`, None where it has none.

    Only the first few hundred characters are looked at.  Raises `NotText` for anything
    but a `str`.
    """
    if not isinstance(text, str):
        raise NotText(text)
    label = find_label(text) if has_sign(text) else None
    return build(text, label) if label else None


def opening(text: str) -> str:
    """Return what is looked at of `text`, each odd blank or hyphen in it made a plain one."""
    head = text[:WINDOW]
    if not head.isascii():
        for odd, plain in ODD_AND_PLAIN:
            if odd in head:  # asked in half the time that `replace` takes to find none
                head = head.replace(odd, plain)
    return head.replace("\t", " ")


def find_label(text: str) -> Label | None:
    """Return the dateline's span and parts, before anything is made of them."""
    return _as_label(_find(text))


def find_span(text: str) -> tuple[int, int] | None:
    """Return where the dateline stands: what `find_label` finds, without its parts."""
    found = _find(text)
    if isinstance(found, Label):
        return found.start, found.end
    return found.span() if found else None


def read_opening(text: str, start: int) -> Label | None:
    """Return the label that starts at `start`, where a look tells that there may be one."""
    return _as_label(_read(text, start))


def _find(text: str) -> re.Match[str] | Label | None:
    """Return the dateline of the opening, as a match where it has the commonest order."""
    head = opening(text)
    start = 0 if head[:1].isalnum() else LEAD_RE.match(head).end()  # type: ignore[union-attr]
    return _read(head, start) or _find_later(head, start)


def _as_label(found: re.Match[str] | Label | None) -> Label | None:
    return commonest.label(found) if isinstance(found, re.Match) else found


def _read(text: str, start: int) -> re.Match[str] | Label | None:
    """Return what opens the text at `start`: a dateline in the commonest order, or a label."""
    match = commonest.match(text, start)
    if match or not may_open(text, start):
        return match
    return read_at(text, start)


def read_at(text: str, start: int) -> Label | None:
    """Return the label that starts at `start`, whatever its script."""
    if not text.isascii() and any(map(east_asian.is_east_asian, text[start : start + 4])):
        label = east_asian.read(text, start)
        if label:
            return label
    return _grammar()(text, start)


@cache
def _grammar() -> Callable[[str, int], Label | None]:
    """Return the reader of the grammar, which most texts that are cleaned never need."""
    from cleantext.dateline.grammar import read

    return read


def build(text: str, label: Label) -> Dateline:
    """Return the record of what was read."""
    spans: dict[str, tuple[int, int]] = {}
    places = []
    for kind, start, end in label.parts:
        if kind == "place":
            places.append(text[start:end])
        kind = "place" if kind == "region" else kind
        spans[kind] = spans.get(kind, (start,))[0], end
    written = {kind: text[start:end] for kind, (start, end) in spans.items()}
    date = label.date
    return Dateline(
        label.start,
        label.end,
        tuple(places),
        written.get("place", ""),
        written.get("date", ""),
        written.get("agency", ""),
        written.get("note", ""),
        date.month if date else None,
        date.day if date else None,
        date.year if date else None,
        written.get("byline", ""),
        label.parts,
    )


def _find_later(head: str, start: int) -> Label | None:
    """Return a dateline that stands after a headline, a byline or a stamp."""
    if PREFIX_RE.match(head, start):
        label = _after_prefix(head, start)
        if label:
            return label
    if head[start : start + 1] >= EAST_ASIAN:
        for match in LINE_RE.finditer(head, start):
            label = east_asian.read(head, match.end())
            if label:
                return label
        label = east_asian.find_glued(head, start)
        if label:
            return label
    tried = {start}
    last = start
    for mark in _marks(head, start):
        before, last = last, mark
        if mark - before < 4 and not head[before:mark].strip(NO_WORDS):
            continue
        if head[mark] in "(（" and not _is_credit(head, mark):
            continue
        label = _before_anchor(head, start, mark, tried)
        if label:
            return label
    return None


def _marks(head: str, start: int) -> list[int]:
    """Return where the marks stand that a dateline in mid-text may have, in order."""
    found: list[int] = []
    for sign in ASCII_SIGNS if head.isascii() else SIGNS:
        if sign in head:
            found += map(re.Match.start, MARK_RES[sign].finditer(head, start + 1))
    found.sort()
    return found[:MAX_MARKS]


def _is_credit(head: str, mark: int) -> bool:
    """Tell whether the bracket at `mark` begins with an agency, or with who reports for it."""
    match = CREDIT_RE.match(head, mark)
    if not match:
        return False
    first, end = match[1], match.end()
    signed = is_agency(first) or first in REPORTERS
    if not signed and "/" not in first and (first.islower() or head[end : end + 1] in ")）"):
        return False
    rest = REST_OF_CREDIT_RE.match(head, end)
    if not rest:
        return False
    begin = match.start(1)
    return signed or bool(full_name(head[begin : rest.end()]) or read_agency(head, begin))


def _before_anchor(head: str, start: int, anchor: int, tried: set[int]) -> Label | None:
    """Return the dateline that the mark at `anchor` belongs to."""
    word = head[head.rfind(" ", start, anchor - 1) + 1 : anchor].rstrip()
    if word.islower() and word.isalpha() and not (is_month(word) or is_agency(word)):
        return None  # "a man - of sorts -"
    if _is_aside(head, anchor, word):
        return None
    first = max(start, anchor - 100)
    starts = []
    if not head[first:anchor].replace(" ", "").isalpha():
        starts = [match.end() for match in BOUNDARY_RE.finditer(head, first, anchor + 1)]
    elif head[first:anchor].isupper():
        return None  # a heading, which has been read
    # The mark itself comes last: the stop before it may be that of "Ind. (AP)".
    for begin in sorted(starts, key=lambda begin: (begin >= anchor, -begin)):
        if begin in tried:
            continue
        tried.add(begin)
        sentences = _sentences_above(head, start, begin)
        if PROSE_RE.search(head, begin, anchor) or sentences > 1:
            continue
        label = read_opening(head, begin)
        if not label or label.end <= anchor or not _stands(head, start, label):
            continue
        if not sentences or _is_signed_and_dashed(head, label):
            return label
    begin = _capitals_before(head, max(start, anchor - 40), anchor)
    if not (begin and is_place(head[begin:anchor].strip())):
        begin = _place_before(head, max(start, anchor - 40), anchor) if head[anchor] == "(" else 0
    if begin and begin not in tried:
        label = read_at(head, begin)
        before = head[:begin].rstrip()[-1:]
        if label and not (label.credited or before in BEFORE_CAPITALS or before.isdigit()):
            return None  # "NEW YORK vs BOSTON - Game 5"
        if label and any(mark in CLOSERS for mark in head[label.parts[-1].end : label.end]):
            return label
    return _after_small_letters(head, start, anchor, tried)


def _after_small_letters(head: str, start: int, anchor: int, tried: set[int]) -> Label | None:
    """Return the dateline that a place in capitals begins, a headline without a stop before it.

    "Ferry sinks off coast MOMBASA, Kenya, Oct. 3 (AP) -- ".
    """
    for match in CAPITALS_RE.finditer(head, max(start, anchor - 80), anchor):
        begin = match.start()
        if begin in tried or head.find(". ", start, begin) >= 0:
            continue
        tried.add(begin)
        label = read_at(head, begin)
        if (
            label
            and label.end > anchor
            and label.sure
            and label.credited
            and _is_marked(head, label)
        ):
            return label if is_place(_first_place(head, label)) else None
    return None


def _is_aside(head: str, anchor: int, word: str) -> bool:
    """Tell whether the sentence goes on after the mark at `anchor`, or a quotation ended there."""
    if head[anchor] in "(（":
        return False
    if head[anchor] == ":":
        return is_kicker(word)
    last = word.rstrip(",")[-1:]
    if last in QUOTES:
        return True
    return last.isalpha() and SMALL_RE.match(head, anchor) is not None and not is_month(word)


def _capitals_before(head: str, start: int, end: int) -> int:
    """Return where the words in capitals begin that stand just before `end`; 0 without any."""
    begin = end
    first, *words = head[start:end].rstrip().split(" ")
    for word in reversed(words):
        if not word.isupper() or len(word) < 2:
            return begin if end - begin > 4 else 0
        begin = head.rindex(word, start, begin)
    return 0 if first.isupper() else begin


def _place_before(head: str, start: int, end: int) -> int:
    """Return where the longest known place begins that stands just before `end`; 0 without any."""
    words = REGION_RE.sub("", head[start:end]).rstrip()
    if not words[-1:].isalpha():
        return 0
    end = start + len(words)
    begin = start - 1
    while True:
        begin = head.find(" ", begin + 1, end)
        if begin < 0:
            return 0
        if head[begin + 1].isupper() and is_place(head[begin + 1 : end]):
            return begin + 1


def _sentences_above(head: str, start: int, begin: int) -> int:
    """Return how many lines above `begin` end a sentence, as no headline and no byline does.

    Too many lines count as prose.
    """
    before = head[start:begin]
    if not before.rstrip(" \t").endswith("\n"):
        return 0
    lines = before.strip().split("\n")
    return len(lines) if len(lines) > 6 else sum(map(_is_sentence, lines))


def _is_signed_and_dashed(head: str, label: Label) -> bool:
    """Tell whether a place, an agency in brackets and a dash open the story below a brief."""
    last = label.parts[-1]
    closing = head[last.end : label.end].strip()
    return (
        last.kind == "agency"
        and closing[:1] == ")"
        and closing[-1:] in CLOSERS
        and is_place(_first_place(head, label))
    )


def _is_sentence(line: str) -> bool:
    """Tell whether `line` ends one, in Latin letters: Russian wires have a lead above."""
    line = line.rstrip(" \t\r\xa0\"”'’)")
    word = line[-3:-1]
    return line.endswith(".") and word.isascii() and word.islower() and word.isalpha()


def _stands(head: str, start: int, label: Label) -> bool:
    """Tell whether the evidence for `label` allows it after what stands before it."""
    place = _first_place(head, label)
    if head[start : label.start].rstrip(" \t").endswith("\n"):
        return label.sure and (not place or place.isupper() or is_place(place))
    return _is_marked(head, label) and bool(label.sure or place)


def _first_place(head: str, label: Label) -> str:
    for kind, start, end in label.parts:
        if kind == "place":
            return head[start:end]
    return ""


def _is_marked(head: str, label: Label) -> bool:
    """Tell whether a dash or an agency closes the label."""
    last = label.parts[-1]
    return last.kind != "place" or any(mark in CLOSERS for mark in head[last.end : label.end])


def _after_prefix(head: str, start: int) -> Label | None:
    """Return the dateline after a byline, in the same letters or in capitals."""
    byline = BYLINE_RE.match(head, start)
    name = byline.end() if byline else start  # where no place is, but who wrote the story
    after_clock = False
    for match in WORD_START_RE.finditer(head, name + 1, start + 120):
        position = match.end()
        if CLOCK_RE.match(head, position):
            after_clock = True
            continue
        first, before = head[position : position + 2], head[position - 2 : position - 1]
        if after_clock:
            before, after_clock = "", False
        if not (first[:1].isupper() or not first[:1].isalpha()) or (
            before.isupper() and first.isupper()
        ):
            continue
        label = read_opening(head, position)
        if not label or not _is_marked(head, label):
            continue
        place = _first_place(head, label)
        if is_place(place) or (place.isupper() and not before.isupper()) or not place:
            return _with_prefix(head, start, label)
    return None


def _with_prefix(head: str, start: int, label: Label) -> Label:
    """Return `label` with the byline or stamp before it, and the date that may stand there."""
    prefix = head[start : label.start].rstrip()
    if head[start] == "(" and not BYLINE_RE.match(head, start) and len(prefix) > MAX_STAMP:
        return label  # a code before a headline
    end = start + len(prefix)
    parts = []
    date = label.date
    if not date:
        for match in WORD_START_RE.finditer(head, start, end):
            found = read_date(head, match.end())
            if found and found.end == end:
                date = found
                parts.append(Part("date", match.end(), end))
                end = start + len(head[start : match.end()].rstrip())
                break
    if not any(part.kind == "agency" for part in label.parts):
        word = head.rfind(" ", start, end) + 1
        if word > start and read_agency(head, word) == end:
            parts.insert(0, Part("agency", word, end))
            end = start + len(head[start:word].rstrip())
    kind = "byline" if BYLINE_RE.match(head, start) else "note"
    parts.insert(0, Part(kind, start, end))
    return label._replace(start=start, parts=(*parts, *label.parts), date=date)
