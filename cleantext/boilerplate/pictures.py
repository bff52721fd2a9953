"""Credits of pictures, and captions that carry one, told from other short lines.

>>> is_picture_credit("Photo: Jane Roe"), is_picture_credit("REUTERS/Jane Roe/File Photo")
(True, True)
>>> is_picture_credit("Photo finish"), is_picture_credit("Foto: Mutter / Kind")
(False, False)
"""

from __future__ import annotations

import itertools
from functools import cache

from cleantext.boilerplate.loose_lines import CREDIT_TAIL_RE, LONGEST
from cleantext.boilerplate.openers import is_opener
from cleantext.boilerplate.phrases import WORD_RE, all_phrases, phrases, words_of
from cleantext.credits.agencies import is_outlet
from cleantext.credits.makers import is_assigned
from cleantext.credits.names import is_people
from cleantext.credits.words import bare
from cleantext.patterns import Pattern
from cleantext.tables import photo_credits as table
from cleantext.tables.credits import OUTLETS

LONGEST_CREDIT = 110  # characters
LONGEST_CAPTION = 130
LONGEST_COURTESY = 9  # words
MOST_NAME_WORDS = 6
SHORTEST_NAME = 5  # characters; "AA/A" is two parties
STROKE_RE = Pattern(r"[ ]?/[ ]? | [ ]via[ ] | [ ]?\|[ ]? | ,[ ] | [ ]?©[ ]? | [ ][-–—][ ]")
HOUSED_RE = Pattern(
    r"""
    (?P<who> [^/|,«»„“”\"]{5,40}? ) (?P<stroke> [ ]? [/|] [ ]? | , [ ] )
    (?P<house> [^/|,\"]{3,40} )
    """
)
SEPARATOR_RE = Pattern(r"[ ]* (?: [:：/|©=・] | [.]{3} | [-–—][ ] | ,[ ] | $ )")
SHOT_RE = Pattern(
    r"(?: [\u4e00-\u9fff]{2,8} [ ] )? [\u4e00-\u9fff]{2,4} [ ]? [摄攝]"
)  # 新华社记者 王明 摄
DOT_RE = Pattern(r"[.][ ]")
# Without a colon these head what is told of one: "Fotograf Helmut Newton".
MAKERS = frozenset("photographer photographe fotograf fotografin fotograaf kuvaaja".split())
# "By" and "of" where a heading may have them, too: people come after those that credit.
PREPOSITIONS = frozenset("de di von van door av af par".split())
# Those of what is painted or drawn as well ("Bild von Gerhard Richter", "Map by Mercator").
PAINTED = frozenset("bild bilder imagen imágenes imagem image immagine beeld".split())
DRAWN = frozenset("map drawing illustration illustrations graphic graphics chart cartoon".split())
# Those that head what is told as well: "Images from Mars", "Courtesy of Congress".
ORIGIN_RE = Pattern(
    r"(?i: (?: Images | Photos? ) [ ] from | Courtesy [ ] (?P<of> of ) ) [ ] (?P<whence> .+ )"
)
# A library behind whom it lends, "Bild von Jana Roe auf Pixabay".
LENT_RE = Pattern(r"(?P<who> .{5,40}? ) [ ] [a-z]{2,4} [ ] (?P<library> [A-Z]\w+ )")
SIGNS = (
    "/",
    ":",
    "|",
    "...",
    "hoto",
    " for ",
    "FILE",
    "摄",
    "攝",
)  # what a line has that is a credit
ORIGINS = frozenset("source via quelle fuente fonte".split())
CAPTIONED = ("pictured", "caption")
PICTURES = ("photo", "photograph", "picture", "image")
KEPT = ("file", "staff", "handout", "courtesy", "contributed", "archive")
# The captions of an agency, which tell the day or the year: "FILE - Dockers march, June 3, 2020."
FILE_RE = Pattern(
    r"FILE [ ]? [-–—] [ ] [A-Z] [^\n]{0,120}? (?: ,[ ] | [ ]in[ ] | [Tt]his[ ] ) (?:19|20)\d\d \b"
)
FILED_RE = Pattern(
    r"""
    FILE [ ]? [-–—:] | FILE[ ]PHOTO
    | (?: In | This | A ) [^.\n]{1,60} \b (?:file[ ])? (?:photo|image)
    """
)
# A headline on a picture: "Staff photo stirs row".
HEADLINE_RE = Pattern(
    r"""
    [A-Z]\w+ [ ] (?: photo | picture | pic | image ) [ ]
    (?! (?: of | by | for | from | in | shows? | showing | taken | used | provided | supplied
      | released | issued | dated | courtesy | via ) \b ) [a-z]
    """
)
_QUOTES = frozenset('"“”«»„?!')
QUOTES_AND_STOPS = _QUOTES | frozenset(".,;:")
EDGES = " \t()[]（）【】|©.,;-–—_*"


class Tables:
    """The tables as sets of phrases."""

    __slots__ = ("agencies", "captions", "labels", "libraries", "particles", "sources")

    def __init__(self) -> None:
        self.labels = all_phrases(table.LABELS)
        self.captions = all_phrases(table.CAPTIONS)
        self.libraries = phrases(table.LIBRARIES)
        self.agencies = phrases(table.AGENCIES) | self.libraries
        self.particles = phrases(table.PARTICLES)
        self.sources = phrases(table.SOURCES)


@cache
def tables() -> Tables:
    """Return the tables, which are read when the first short line turns up."""
    return Tables()


def is_picture_credit(words: str) -> bool:
    """Tell whether `words` credit a picture and do nothing else."""
    body = words.strip(EDGES)
    if not body or len(body) > LONGEST_CREDIT or not body.isprintable():
        return False
    if body[-1] in "摄攝" and SHOT_RE.fullmatch(body):
        return True
    return (
        is_labelled(body) or is_library(body) or is_stroked(body) or is_assigned(body, known=False)
    )


def is_labelled(body: str) -> bool:
    """Tell whether `body` is a label and a name: ``Photo: Jane Roe``."""
    labels = tables().labels
    words = words_of(body)
    for size in range(min(4, len(words)), 0, -1):
        label = " ".join(words[:size])
        if label in table.EVERYDAY_LABELS:
            return " ".join(words[size:]) in tables().agencies
        if label not in labels:
            continue
        *_, last = itertools.islice(WORD_RE.finditer(body), size)
        rest = body[last.end() :]
        separator = SEPARATOR_RE.match(rest)
        if separator is None and (len(label) < 5 or label in table.ABBREVIATED):
            separator = DOT_RE.match(rest)  # "Fot. Jan Roe"
        if separator is None and label in MAKERS:
            return False
        if separator is not None:
            rest = rest[separator.end() :]
        elif words[size - 1] in PREPOSITIONS:
            return is_lent(rest.strip(EDGES)) or (
                words[0] not in PAINTED and is_people(rest.strip(EDGES))
            )
        elif words[0] in DRAWN and size + 1 == len(words):
            return is_house(rest.strip(EDGES)) or words[-1] in tables().agencies
        elif words[size - 1] == "courtesy":
            return is_name(rest, most=MOST_NAME_WORDS)
        elif words[size - 2 : size] == ["courtesy", "of"] and words[0] in PICTURES:
            return len(words) <= LONGEST_COURTESY and QUOTES_AND_STOPS.isdisjoint(rest)
        elif words[size - 1] not in ("by", "of", "via", "from", "to"):
            known = " ".join(words[size:]) in tables().agencies
            return known or is_people(rest.strip(EDGES), known=True)
        if separator is not None and separator[0].lstrip()[:1] in (",", "") and size == 1:
            return False
        if not rest and size > 1:
            continue  # "Foto: Reprodução" is a label by itself, too
        if is_pair(rest):
            return False
        return is_name(rest, most=MOST_NAME_WORDS) or is_stroked(rest) or is_housed(rest)
    return False


def is_lent(rest: str) -> bool:
    """Tell whether `rest` is a photographer and the library that has her pictures."""
    lent = LENT_RE.fullmatch(rest)
    return (
        lent is not None
        and lent["library"].lower() in tables().libraries
        and is_name(lent["who"], most=4)
    )


def is_pair(rest: str) -> bool:
    """Tell whether `rest` sets one word against another: ``Mutter / Kind``."""
    first, stroke, second = rest.strip(EDGES).partition(" / ")
    known = tables()
    return stroke != "" and not any(
        " " in word
        or word.isupper()
        or word.lower() in known.agencies
        or word.lower() in known.sources
        or is_house(word)
        for word in (first, second)
    )


def is_housed(rest: str) -> bool:
    """Tell whether `rest` is a photographer and her paper: ``Иван Роу / «Портовый вестник»``.

    In many languages a paper has a capital in its first word alone.
    """
    parts = HOUSED_RE.fullmatch(rest)
    if parts is None or not is_name(parts["who"], most=4):
        return False
    house = parts["house"].strip("«»„“”")
    words = house.split()
    stroked = parts["stroke"].strip() in ("/", "|") or house != parts["house"]
    return house[:1].isupper() and len(words) <= 4 and (stroked or bare(words[-1]) in OUTLETS)


def is_library(body: str) -> bool:
    """Tell whether `body` is the name of a picture library, or an agency and "photo"."""
    known = tables()
    words = words_of(body)
    if not words:
        return False
    if " ".join(words) in known.libraries:
        return True
    if words[0] in ORIGINS and " ".join(words[1:]) in known.agencies:
        return True
    if len(words) > 2 and words[-1] in PICTURES and words[-2] in KEPT:
        house = body[: body.replace("İ", "i").lower().rindex(words[-2])].strip()
        # News-Post file photo, Reuters file photo
        named = is_outlet(house) or is_house(house) or house.lower() in known.agencies
        return named or (" " in house and is_people(house))
    if len(words) > 1 and words[-1] == "photo":
        maker = body[: body.lower().rindex("photo")].strip()
        if is_house(maker) or is_people(maker, known=True):
            return True  # Gazette photo, Jane Roe photo
    while words and words[-1] in ("photo", "photos", "file", "image", "picture", "archive"):
        words.pop()
    return bool(words) and len(words) < len(words_of(body)) and " ".join(words) in known.agencies


def is_house(part: str) -> bool:
    """Tell whether `part` is a paper by its last word alone: ``Gazette``."""
    return part.istitle() and is_outlet(f"The {part}")


def is_stroked(body: str) -> bool:
    """Tell whether `body` is names with strokes between, an agency's among them."""
    if not any(stroke in body for stroke in ("/", " via ", "|")):
        return False
    parts = [part.strip(EDGES) for part in STROKE_RE.split(body)]
    if len(parts) == 2 and is_outlet(parts[1]) and not is_outlet(parts[0]):
        return is_people(parts[0])  # Jane Roe / Harbour Gazette
    if len(parts) == 2 and is_house(parts[1]):
        return is_people(parts[0], known=True)  # Jane Roe/Gazette
    known = tables()
    agencies = libraries = 0
    for part in parts:
        phrase = " ".join(words_of(part))
        for suffix in (" photo", " photos", " file", " pool", " images"):
            phrase = phrase.removesuffix(suffix)
        known_to_lend = f"{phrase} images" in known.libraries and phrase not in known.agencies
        libraries += phrase in known.libraries or known_to_lend
        if phrase in known.agencies:
            agencies += 1
        elif phrase not in known.sources and (
            len(part) < SHORTEST_NAME or not is_name(part, most=4)
        ):
            return False
    # Two agencies and no more share a report; a photographer shares a picture.
    return libraries > 0 or 0 < agencies < len(parts) or (agencies > 0 and "hoto" in body)


def is_name(rest: str, most: int) -> bool:
    """Tell whether `rest` names a photographer, an agency or another source."""
    known = tables()
    words = [mark[0] for mark in WORD_RE.finditer(rest)]
    if not words or len(words) > 2 * most or not _QUOTES.isdisjoint(rest):
        return False
    rest = rest.strip()
    folded = words_of(rest)
    if " ".join(folded) in known.sources or " ".join(folded) in known.agencies:
        return True
    if any(" ".join(folded[:size]) in known.sources for size in (1, 2)) and len(words) <= most:
        return True
    if rest.startswith(("www.", "http", "@")) and " " not in rest:
        return True
    named = sum(1 for n in range(len(folded)) for size in (1, 2, 3)
                if " ".join(folded[n : n + size]) in known.agencies)  # fmt: skip
    small = [word for word in words if word[0].islower() and word.lower() not in known.particles]
    small = [word for word in small if word.lower() not in known.agencies | known.sources]
    if small or words[0][0].isdecimal():
        return False
    return len(words) <= most or bool(named)


def is_caption(body: str) -> bool:
    """Tell whether `body` opens as a caption that says so itself."""
    captions = tables().captions
    words = words_of(body)
    if FILE_RE.match(body) is not None:
        return True
    if not _QUOTES.isdisjoint(body):
        return False
    label, colon, rest = body.partition(":")
    if colon and label.lower() in CAPTIONED:
        return True
    if colon and label.lower() in PICTURES and rest[:1] == " ":
        return rest[1:2].isupper() and rest[-1] not in ".…"  # "Photo: The ferry leaves Oslo"
    if body[0].islower() or HEADLINE_RE.match(body) is not None:
        return False
    return any(" ".join(words[:size]) in captions for size in (1, 2, 3, 4))


def is_picture_line(line: str) -> bool:
    """Tell whether `line` is a credit, or a caption that shows itself as one."""
    if len(line) > LONGEST:
        return is_filed(line)
    body = line.strip(EDGES)
    if not body or not (any(sign in line for sign in SIGNS) or is_opener(body)):
        return False
    origin = ORIGIN_RE.fullmatch(line)
    if origin is not None and not is_origin(origin["whence"], surely=origin["of"] is None):
        return False
    return (
        is_picture_credit(body) or is_caption(body) or is_credited_caption(line) or is_filed(line)
    )


def is_origin(whence: str, *, surely: bool) -> bool:
    """Tell whether pictures come from there: not ``Courtesy of Congress``."""
    known = tables()
    sources = known.agencies | known.sources
    words = words_of(whence)
    if any(" ".join(words[:size]) in sources for size in (1, 2, len(words))):
        return True
    if not surely:
        return len([word for word in words if word not in known.particles]) > 1
    return is_people(whence, known=True) or is_outlet(whence) or is_house(whence)


def is_filed(line: str) -> bool:
    """Tell whether `line` is an agency's caption: ``FILE - A ferry at dawn. (AP Photo/...)``."""
    if not line.endswith(")") or FILED_RE.match(line) is None:
        return False
    return is_picture_credit(line[line.rfind("(") :])


def is_credited_caption(body: str) -> bool:
    """Tell whether `body` is a short caption with a credit after it, without brackets."""
    if len(body) > LONGEST_CAPTION:
        return False
    tail = CREDIT_TAIL_RE.search(body)
    if tail is None or not is_labelled(body[tail.end() :].strip(EDGES)):
        return False
    caption = body[: tail.start()].rstrip(".")
    return ". " not in caption and _QUOTES.isdisjoint(caption)
