"""Cut the envelope in which the wire sends a story.

A raw item in ANPA 1312 or IPTC 7901 comes between control bytes: SYN SYN SOH and a
header (service, number, category, format codes, slug, date, word count) up to STX,
then the story, then ETX, a trailer with the time, EOT.  Inside, AP marks each line of
the head with `^` and ends it with `<`, bylines with `=`; a slug line
(`BC-US--Storm, 1st Ld-Writethru,466`), the numbers of the photos and, below, the time
(`AP-WF-05-09-17 0056GMT<`) are for machines.  Telex numbers (`ZCZC ABC0123`), the
header and the keyword line of dpa (`eca0003 3 i 380  dpa 0045`,
`Switzerland/migration/UN/`) and the typesetting codes of the New York Times (`&UR;`)
go as well.

Headers are cut, marks come off, and a marked line becomes a paragraph: the headline
stays, while `By JANE ROE=` and `Eds: ...` are left to the rules that know them.
This rule runs first, for later ones take the control bytes away.

Left alone: `<` and `^` that mark no line, "BC-AD" and other dashes, slashes in a first
line that is a sentence, the trailer's shape in mid-sentence.

Source: ANPA 1312 (1989) and IPTC 7901 (1995) message formats; AP's copy.
"""

from __future__ import annotations

from cleantext.edits import Change, apply_changes
from cleantext.lines import DIGIT_RE, Line, cut_lines, split_lines
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

ZONES = ("EDT", "EST", "CDT", "CST", "PDT", "PST")
MOST = 8  # lines in which slugs and numbers stand
LONGEST_VALUE = 60  # characters behind a label

# SOH to STX; without STX, the lines of the header that hold control bytes.
HEADER_RE = Pattern(r"[\x00\x04\x16\r\n]{0,40} \x01 [^\x01-\x04]{0,400} \x02 [\r\n]*")
BARE_HEADER_RE = Pattern(
    r"[\x00\x16\r\n]* [\x01\x16] [^\n]{0,80} \x1f [^\x01-\x04\n]{0,80} \n [^\n]{0,120} \n"
)
TRAILER_RE = Pattern(r"\s{0,40} \x03 [^\x01\x02]{0,200}? (?: \x04 [\x00\x04\x16\s]* | \Z )")

_FLAG = "(?: UPDATE | WRAPUP | PIX | TV | RPT | CORRECTED | REFILE | URGENT ) (?: [ ] [0-9]{1,2} )?"
SLUG_RE = Pattern(
    rf"""
    \^ [A-Z][\w.&']{{1,20}} (?: -{{1,2}} [A-Z][\w.&']{{1,20}} ){{1,3}}
    | [A-Z]{{2,}} (?: - [A-Z]{{3,}} ){{1,4}} (?: / (?: [ ] \( [A-Z][A-Z0-9 ,]{{1,40}} \) )?
      | [ ] \( {_FLAG} (?: [ ]? , [ ]? {_FLAG} ){{0,4}} \) )
    | (?: US | UK | EU | UN | AF | AS | ML | LA
      | B[AKBO][ABCNO] | FB[CNO] | HK[NO] | GLF | TEN | SOC | CAR | RAC | OLY )
      -- [A-Z][\w']{{1,20}} (?: - [A-Z][\w']{{1,20}} ){{1,3}}
    | bc (?: -{{1,2}} [a-z][a-z0-9]{{1,20}} ){{1,4}}
    | (?: am | pm ) (?: -- | (?= (?:-[a-z]+){{3}} ) - ) [a-z][a-z0-9]{{1,20}}
      (?: -{{1,2}} [a-z][a-z0-9]{{1,20}} ){{0,3}}
    | \^? (?: [a-z][ ][a-z][ ]+ | [a-z]\d{{4}}[-\s]+ )?
    (?: BC | AM | PM | AP | BN | EU ) -{{1,2}} [A-Z0-9][\w.&']{{0,20}}
      (?: -{{1,2}} [\w.&'()/-]+ ){{0,3}}
      (?: [ ,;:-] [^\n]{{0,70}} )?
    """
)
SLUG_END_RE = Pattern(
    r"""
    (?: , [ ]? \d{2,4} (?: [ ] words )? | -- [^\n]+
      | (?i: writethru | , [ ]? bjt | , [ ]? advisory | [ ]ld | take[ ]\d | adv\d* ) [^\n]*
      | / [ ] \( [^()]+ \) | [A-Z] [ ] \( [^()]+ \) | \d\d-\d\d [ ]+ \d{4} ) [<\s]* $
    """
)
WORDS_RE = Pattern(r"(?i: words ) [ ]? : [ ]? \d{2,4}")  # of a list, too
LABELS = frozenset(
    {
        "slug", "keyword", "keywords", "category", "priority", "wordcount", "word count",
        "word length", "section", "topic", "topics", "service",
    }
)  # fmt: skip
NUMBER_RE = Pattern(
    r"""
    \x01? (?: [a-z]{3}\d{3,4} [ ] \d [ ] [a-z]{1,3} [ ] \d{1,5} [ ]+ [a-z-]{2,8} [ ] \d{3,4} \b
      [^\n]{0,40}
    | ZCZC \b [^\n]{0,40}
    | [a-z]{1,2} \d{3,5} | [A-Z] \d{4} | \(? (?i: about[ ] )? \d{2,4} [ ] words \)?
    | [a-z]\d{4} [-–]{2,} [^\n]{0,20}
    | (?i: words ) [ ]? : [ ]? \d{2,4}
    | [A-Za-z]\d{3,4} [ ] (?: BC | AM | PM )- [^\n]{3,80} )
    """
)
KEYWORDS_RE = Pattern(
    r"[A-Z][\w.&'-]{0,24} (?: [ ][\w.&'-]{1,20} ){0,2} (?: / [\w.&' -]{1,30} ){1,7} /"
)
PHOTOS_RE = Pattern(
    r"""
    \^? (?:With[ ])? AP [ ] (?: Photos? | Graphics? | Video )
    (?: [ ,]+ (?: [A-Z]{2,5}\d{1,5}[\w:-]* | of[ ][^\n,<]{3,40} ) ){1,30} [ .,<]*
    """
)
TIME_RE = Pattern(
    r"""
    (?: \x03? [ \t]* (?:AP-[A-Z]{2}-)? \d\d-\d\d-\d\d [ ]+ \d{4} [A-Z]{3} <?
    | \d{6} [ ]* (?:GMT|UTC|[A-Z]{3}) [ ] [A-Za-z]{3}[ ]?\d\d(?:\d\d)?
    | (?:AFP|Reuters|dpa|AFP-) [ -]? \d{6} [ ] GMT [ ] [A-Z]{3} [ ] \d\d )
    """
)
CODE_LINE_RE = Pattern(r"\n [A-Za-z]{1,2}\d{3,5} \n")
CODE_RE = Pattern(r"&(?:UR|LR|QC|QL|QR|MD|HR|TL|LL|TR);[ ]?")
FIRST_RE = Pattern(
    r"""
    \s* (?: ZCZC | [a-z]{3}\d{3,4}[ ]\d | [a-z]\d{4}-- | [a-z][ ][a-z][ ]+(?:BC|AM|PM)-
      | [A-Z]{2,} - [A-Z]{3,} [^\n]{0,60} [/)] [ ]* \n
      | [A-Z]{2,3}--[A-Z]
      | [A-Za-z]\d{3,4}[ ](?:BC|AM|PM)- | (?:bc|am|pm)-[a-z]
      | [A-Za-z]{1,2}\d{3,5}[ ]*\n | [A-Za-z]{4,9}(?:[ ][a-z]{5,6})?[ ]?:[ ]
        | \(?(?:[Aa]bout[ ])?\d{2,4}[ ]words
      | (?:BC|AM|PM|AP|BN|EU)-{1,2}[A-Z0-9] )
    """
)


def find(text: str) -> list[Change]:
    """Find headers, trailers and marks."""
    spans = [m.span() for pattern in (HEADER_RE, TRAILER_RE) for m in pattern.finditer(text)]
    if not spans:
        match = BARE_HEADER_RE.match(text)
        spans = [match.span()] if match is not None else []
    # A trailer may reach into the header of the next item.
    spans = [(start, end) for start, end, _ in _apart([(*span, "") for span in sorted(spans)])]
    # What is left is judged as it will stand, each character in its place.
    bare = apply_changes(text, [(start, end, "\n" * (end - start)) for start, end in spans])
    first, last = len(bare) - len(bare.lstrip()), len(bare.rstrip())
    changes = [(start, end, "\n\n" if first < start and end < last else "") for start, end in spans]
    changes += ((*match.span(), "") for match in CODE_RE.finditer(bare))
    changes += _lines(bare)
    changes.sort()
    return _apart(changes)


def _lines(text: str) -> list[Change]:
    cut: list[Line] = []
    kept: list[Line] = []
    for line in split_lines(text) if has_header(text) or "\n^" in text else ():
        if _is_header(text[line.start : line.end]):
            cut.append(line)
        else:
            kept.append(line)
            if len(kept) == MOST:
                break
    if len(cut) == 1 and WORDS_RE.fullmatch(text, cut[0].start, cut[0].end):
        cut = [line for line in cut if not _touches_row(text, line)]
    if has_time(text):
        known = {line.start for line in cut}
        cut += [
            line
            for line in split_lines(text)
            if line.start not in known and TIME_RE.fullmatch(text, line.start, line.end)
        ]
        cut.sort()
    changes = cut_lines(text, cut)
    if "^" in text:
        known = {line.start for line in cut}
        changes += _marks(text, [n for n in split_lines(text) if n.start not in known])
    return changes


def _touches_row(text: str, line: Line) -> bool:
    """Tell whether the line right above or below is of the same list: ``Weight: 300``."""
    above = text[text.rfind("\n", 0, line.done) + 1 : line.done] if line.above == 1 else ""
    below = text[line.following :].partition("\n")[0] if line.below == 1 else ""
    return ":" in above or ":" in below


def _apart(changes: list[Change]) -> list[Change]:
    """Return `changes` with those that share a character made one."""
    apart: list[Change] = []
    for start, end, after in changes:
        if apart and start < apart[-1][1]:
            before = apart.pop()
            start, end, after = before[0], max(end, before[1]), before[2] or after
        apart.append((start, end, after))
    return apart


def _is_header(words: str) -> bool:
    if len(words) > 160:
        return False
    # A sign of each near the front spares most lines the patterns.
    front = words[:32]
    if (DIGIT_RE.search(front) or "ZCZC" in front) and NUMBER_RE.fullmatch(words):
        return True
    if "AP " in front and PHOTOS_RE.fullmatch(words):
        return True
    if "-" in front and _is_slug(words):
        return True
    if words[-1] == "/" and words.count("/") > 1 and KEYWORDS_RE.fullmatch(words):
        return True
    label, _, value = words.lstrip("\x01").partition(":")
    return label.rstrip().lower() in LABELS and 0 < len(value.lstrip()) <= LONGEST_VALUE


def _is_slug(words: str) -> bool:
    if words[0].isupper() and words[1:2].islower():
        return False  # a word
    return SLUG_RE.fullmatch(words) is not None and (
        " " not in words or SLUG_END_RE.search(words) is not None
    )


def _marks(text: str, lines: list[Line]) -> list[Change]:
    """Take the marks off the lines of an AP head, each then a paragraph."""
    changes: list[Change] = []
    for line in lines:
        words = text[line.start : line.end]
        if words[0] == "^" and len(words) > 2 and words[1] not in "_^ ":
            changes.append((line.start, line.start + 1, ""))
        elif not changes:
            continue
        stem = words.rstrip("<= ")
        if words[-1] in "<=" and stem:
            changes.append((line.start + len(stem), line.end, "\n" if line.below == 1 else ""))
    return changes


def has_envelope(text: str) -> bool:
    """Tell whether control bytes, marks, a slug or a time line may be there."""
    return (
        has_header(text)
        or text[:1] in ("\x00", "\x02", "^")
        or "\x01" in text
        or "\x16" in text
        or ("^" in text and "\n^" in text)
        or ("&" in text and CODE_RE.search(text) is not None)
        or "\x03" in text
        or has_time(text)
    )


def has_time(text: str) -> bool:
    """Tell whether the last line may be the time at which the story was sent."""
    foot = text[-60:]
    return "T" in foot and (
        "GMT" in foot or "T<" in foot or "UTC" in foot or foot.rstrip()[-3:] in ZONES
    )


def has_header(text: str) -> bool:
    """Tell whether the first line or the second may be a slug or a number."""
    end = text.find("\n", 2, 170)
    if end < 0:
        return False
    if text[:1] == "^" or "/" in text[end - 2 : end] or "--" in text[end : end + 12]:
        return True
    if text.find("\n", end + 4, end + 10) > 0 and CODE_LINE_RE.match(text, end) is not None:
        return True
    word = text[:32].lstrip().partition(" ")[0]
    plain = len(word) > 1 and word.rstrip(",").isalpha() and word != "ZCZC"
    return not (plain and ":" not in text[:32]) and FIRST_RE.match(text) is not None


FILTER = Filter(
    Rule(
        id="wire-header",
        group="wire",
        doc=__doc__,
        fixes=(
            (
                "\x16\x16\x01W0123\x1fasian\nr i \x13\x11 BC-XX--Storm 05-09 0144\n\x02"
                "The storm turned.\n\x03\n\x04",
                "The storm turned.",
            ),
            ("^BC-XX--Storm, 1st Ld-Writethru,466<\nThe storm turned.", "The storm turned."),
            ("The storm turned.\n\nAP-WF-05-09-17 0056GMT<\n", "The storm turned.\n"),
            (
                "^Storm turns north<\n^By JANE ROE=\nThe storm turned.",
                "Storm turns north\n\nBy JANE ROE\n\nThe storm turned.",
            ),
            ("^AP Photo XNP101, XNP102<\nThe storm turned.", "The storm turned."),
            ("eca0003 3 i 380  dpa 0045\n\nThe storm turned.", "The storm turned."),
            ("Norway/weather/storm/\nThe storm turned.", "The storm turned."),
            ("ZCZC ABC0123\nThe storm turned.", "The storm turned."),
            ("The storm turned. &UR; It went north.", "The storm turned. It went north."),
            ("bc-oslo-storm\nThe storm turned.", "The storm turned."),
            ("AP-US--Storm, 4th Ld-Writethru\n\nThe storm turned.", "The storm turned."),
        ),
        keeps=(
            ("AP-led talks on the storm\n\nThey failed.", "a headline"),
            ("AM-FM radio dies\n\nIt lasted.", "a headline"),
            ("BC-AD dating is old\n\nIt is used still.", "a headline"),
            ("Roe/Doe win in Oslo\n\nThe pair won.", "a headline"),
            ("It reached 5^2 metres < 30.\nSo it stood.", "a power and a comparison"),
            ("Storm at 0056 GMT\n\nThe storm turned at 0056 GMT.", "times in sentences"),
            ("http://storm.example/a/b/\n\nThe storm turned.", "an address"),
            ("R&D; it grew.", "an ampersand of its own"),
            ("The talks (AP-WF) failed.", "within a sentence"),
            ("ZCZC opened every telex.", "nothing would be left"),
            ("^ a caret above\nThe storm turned.", "a caret that marks nothing"),
        ),
    ),
    find,
    trigger=has_envelope,
)
