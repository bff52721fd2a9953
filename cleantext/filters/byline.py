"""Cut the byline.

A story opens with who wrote it: `By Jane Roe`, `Von Jana Roe, dpa`, `JANE ROE`,
`Jane Roe, Staff Writer`, `Jane Roe | The Paper`, `From Jane Roe in Paris`, `Jane Roe
Brussels`, `Jane Roe and agencies`, `Text: Jana Roe, Fotos: Jan Doe`, `Jane Roe is the
Gazette's arts critic`, `Автор: Иван Роу`, `홍길동 기자`, or which house did: `By The Harbor
Gazette`, `Harbor Gazette Staff Report`, `নিজস্ব প্রতিবেদক`; often over several lines, the
label above the name, the post, the agency, the place or the address below it, and on the
wire with a `=` at the end.  It may stand under a headline, or before the dateline on the
same line ("By Jane Roe. BOSTON (Reuters) - ").

Only short lines above the first paragraph are looked at, and each must be made of
nothing but people, posts, agencies, papers, places, dates and addresses.  A name
without a word that says what it is must open with a given name that the table has,
and the copy below must not speak of that person: "Anna Karenina" heads a review.  In
Chinese, Japanese and Korean a post marks a name only where that opens with a surname, and
in scripts without capitals no name stands for itself.

Left alone: "By Group chairman", "By Monday evening", "Von Kopf bis Fuß", "Por fin", "Jane
Roe is a correspondent" of no house, "Profile: Jane Roe", of whom the story tells,
cross-heads in capitals, lists of names, names that head what is told of each, the author
of a book with its pages or price, a byline lower down in the text.  Missed: bare names
that the table does not have.
"""

from __future__ import annotations

from cleantext.credits.makers import is_unmentioned
from cleantext.credits.weights import Weight
from cleantext.dateline import find_dateline
from cleantext.dateline.places import is_place
from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, is_framed, lines_down, opens_short
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables.credits import BY_WORDS, BY_WORDS_NAMED

MOST = 8  # lines that may stand above the first paragraph

# A byline that the dateline follows on the same line.
SAME_LINE_RE = Pattern(
    r"""
    \s* (?P<line> (?: By | BY | Von | Par | Por | Di | Autor: | Автор: | Author: | \( di ) [ ]
    [^\n.()]{3,60} (?: [ ][A-Z]\. [^\n.()]{3,40} )? )
    (?: [.=] | \) | [ ]- ) [ ]+ (?=\S)
    """
)


# What is said of a book below its author.
BOOK_RE = Pattern(r"\d [ ] (?: pages | pp\b ) | \b ISBN \b | [£$€] \d+ \. \d\d (?! \d )")
LONGEST_LABEL = 25  # characters above a name
LONGEST_NAME = 40  # characters of a line that names people and no more


def find(text: str) -> list[Change]:
    """Find the lines at the top that name the writer, or the byline before the dateline."""
    if not opens_short(text):
        return []
    if "\n" not in text.strip():  # of a lone line no more than its beginning is cut
        return _on_one_line(text)
    head, has_story = _head(text)
    maybe = sum(weight is Weight.MAYBE for _, weight in head)
    done = -1  # the last line that was cut
    cut = []
    for n, (line, weight) in enumerate(head):
        if not line.below or _is_wrapped(text, line) or _is_of_book(text, line):
            continue
        surely = weight is Weight.SURE or (done == n - 1 >= 0 and _goes_with_name(text, line))
        below = head[n + 1 : n + 2]
        if not surely and any(_is_named_below(text, line, other) for other, _ in below):
            surely = True
        if not surely:
            announced = line.above == 1 and text[line.done - 1] in ":：" and done != n - 1
            if weight is Weight.NONE or announced:
                continue
            apart = line.below > 1 or any(
                after or _goes_with_name(text, other) for other, after in below
            )
            if not (has_story and maybe < 3 and (apart or _is_above_paragraph(text, line))):
                continue  # a list of names, or verse
            story = text[head[-1][0].following :]
            if not is_unmentioned(text[line.start : line.end], story) or _heads_others(story):
                continue
        done = n
        cut.append(line)
    return cut_lines(text, cut) if cut else _on_one_line(text)


def _goes_with_name(text: str, line: Line) -> bool:
    """Tell whether the line touches one above it, and has the writer's post, place or address."""
    if line.above != 1:
        return False
    from cleantext.boilerplate.stamps import is_moment, is_stamp_line
    from cleantext.credits.bylines import is_detail

    words = text[line.start : line.end]
    return is_detail(words) or is_place(words) or is_moment(words) or is_stamp_line(words)


def _is_named_below(text: str, line: Line, other: Line) -> bool:
    """Tell whether a line is a label, "By" or "Author:", and the one that touches it the name."""
    from cleantext.credits.bylines import weigh_byline

    label = text[line.start : line.end]
    if other.above != 1 or len(label) > LONGEST_LABEL:
        return False
    words = f"{label} {text[other.start : other.end]}"
    labels = label[-1] == ":" or label.lower() in BY_WORDS | BY_WORDS_NAMED
    return labels and weigh_byline(words) is Weight.SURE


def _is_of_book(text: str, line: Line) -> bool:
    """Tell whether the next line says how long a book is or what it costs."""
    following = text[line.following : line.following + 80].partition("\n")[0]
    return line.below == 1 and BOOK_RE.search(following) is not None


def _heads_others(below: str) -> bool:
    """Tell whether other names stand on lines of their own, as they head what is told of each."""
    from cleantext.credits.names import is_people

    lines = [line.strip() for line in below.split("\n\n")[:-1]]
    return any(len(line) < LONGEST_NAME and is_people(line, known=True) for line in lines if line)


def _head(text: str) -> tuple[list[tuple[Line, Weight]], bool]:
    """Return the short lines at the top, weighed, and whether a paragraph stops them."""
    from cleantext.credits.bylines import weigh_byline

    head: list[tuple[Line, Weight]] = []
    others = 0
    for line in lines_down(text):
        length, last = line.end - line.start, text[line.end - 1]
        if length > 160 or (length > 70 and last in "!?"):
            return head, bool(head)
        weight = weigh_byline(text[line.start : line.end])
        if length > 14 and last in '."”»。।' and weight is Weight.NONE:
            return head, bool(head)
        others += weight is Weight.NONE
        if others > 3 or len(head) == MOST:
            break  # a list or a table
        head.append((line, weight))
    return head, False


def _on_one_line(text: str) -> list[Change]:
    """Find the byline that the dateline, or after a label the story, follows on its line."""
    match = SAME_LINE_RE.match(text)
    if match is None:
        return []
    from cleantext.credits.bylines import weigh_byline

    if weigh_byline(match["line"].strip("( ")) is not Weight.SURE:
        return []
    rest = text[match.end() : match.end() + 200]
    if not (":" in match["line"] and rest[0].isupper()):
        dateline = find_dateline(rest)
        if dateline is None or dateline.start:
            return []
    return [(match.start("line"), match.end(), "")]


def _is_above_paragraph(text: str, line: Line) -> bool:
    """Tell whether the next line is too long to be one of a wrapped paragraph."""
    end = text.find("\n", line.following)
    return (end if end >= 0 else len(text)) - line.following > 100


def _is_wrapped(text: str, line: Line) -> bool:
    """Tell whether the sentence goes on in the next line."""
    if line.below != 1:
        return False
    following = text[line.following : line.following + 40].lstrip()
    address = "@" in following.partition(" ")[0].partition("\n")[0]
    return following[:1].islower() and not (address or following.startswith(("by ", "c.")))


FILTER = Filter(
    Rule(
        id="byline",
        group="wire",
        doc=__doc__,
        fixes=(
            ("By Jane Roe\n\nThe council met on Monday.", "The council met on Monday."),
            (
                "By JANE ROE=\nAssociated Press=\nThe council met on Monday.",
                "The council met on Monday.",
            ),
            (
                "Council to vote\n\nBy Jane Roe and John Doe\n\nThe council met on Monday.",
                "Council to vote\n\nThe council met on Monday.",
            ),
            ("Jane Roe, Staff Writer\n\nThe council met.", "The council met."),
            ("Jane Roe | The Harbor Gazette\n\nThe council met.", "The council met."),
            ("By Jane Roe\nHarbor Staff Reporter\nroe@harbor.example\nIt rained.", "It rained."),
            ("JANE ROE\n\nThe council met.", "The council met."),
            ("Jane Roe and agencies in Rome\n\nThe council met.", "The council met."),
            ("Jane Roe is the Gazette's arts critic\n\nThe council met.", "The council met."),
            ("Text: Jana Roe, Fotos: Jan Poe\n\nDer Rat tagte.", "Der Rat tagte."),
            ("记者 王芳\n\n市议会星期一开会。", "市议会星期一开会。"),
            ("Harbor Gazette Staff Report\n\nThe council met.", "The council met."),
            ("Par Ovide Roe, à Lyon\n\nLe conseil a voté.", "Le conseil a voté."),
            ("From Jane Roe in Paris\n\nThe council met.", "The council met."),
            ("(di Amalia Roe)\n\nIl consiglio si è riunito.", "Il consiglio si è riunito."),
            ("Von Jana Roe, dpa\n\nDer Rat tagte am Montag.", "Der Rat tagte am Montag."),
            ("Автор: Иван Роу\n\nСовет собрался в понедельник.", "Совет собрался в понедельник."),
        ),
        keeps=(
            ("By Group chairman\n\nThe council met.", "no name"),
            ("By Monday evening\n\nThe council met.", "no name"),
            ("By popular demand\n\nThe council met.", "no name"),
            ("Por fin\n\nO conselho reuniu-se.", "a headline"),
            ("Von Kopf bis Fuß\n\nDer Rat tagte.", "a headline"),
            ("Anna Karenina\n\nThe new Karenina is a dull one.", "the copy speaks of her"),
            ("Journalist John Doe\n\nMr Doe was met by the council.", "the copy speaks of him"),
            ("Buyer found for the Harbor Gazette\n\nThe council met.", "a headline"),
            ("Jane Roe is the new editor\n\nMs Roe was named on Monday.", "a headline"),
            ("Jane Roe is a correspondent\n\nThe council met.", "the heading of a portrait"),
            ("Ana Roe è giornalista a Roma\n\nIl consiglio si è riunito.", "the like"),
            ("Obituary: Jane Roe\n\nThe council met.", "whom it is about"),
            ("Hope Roe Sydney\n\nThe council met.", "words with a place: a concert"),
            ("Enviado a Lima\n\nEl consejo se reunió.", "a headline: sent there"),
            ("Police and Agencies\n\nThe council met.", "a headline"),
            ("Story: Big Trouble\n\nThe council met.", "a headline"),
            ("ピアノ＝中村\n\n議会は月曜に開かれた。", "a line-up: no place"),
            ("金牌记者\n\n市议会星期一开会。", "a heading: what kind of reporter"),
            ("โดย รถไฟ\n\nสภาประชุมวันจันทร์", "no given name: by train"),
            ("记者 手记\n\n市议会星期一开会。", "a heading: no surname"),
            ("OIL PRICES\n\nCrude fell on Monday.", "a headline in capitals"),
            ("De Gaulle in London\n\nThe general spoke.", "a headline"),
            ("Jane Roe\nJohn Doe\nAnna Poe\nMary Major", "a list"),
            ("By Jane Roe", "nothing would be left"),
            ("Oil fell.\nReuter\n\nGold rose.", "a sign-off below a sentence"),
            ("By Monday evening the talks had failed, he said.", "a sentence"),
            ("The council met.\n\nBy Jane Roe and others, a book appeared.", "not at the top"),
        ),
    ),
    find,
    trigger=is_framed,
)
