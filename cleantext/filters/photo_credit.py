"""Cut the credits of pictures, and captions that carry one.

Pictures go when a page is made into text; what stood under them stays: "Photo: Jane
Roe", "(AP Photo/Jane Roe)", "REUTERS/Jane Roe/File Photo", "Getty Images".

A credit is a label ("Photo", "Foto", "Ảnh") and a name, or a name and a picture
agency with a stroke between, or a photographer and the paper that sent her; a name is
a few words with capitals.  Where a line is a credit, or is a short caption that ends in
one, the line goes.  Where a credit in brackets, or after the last sentence, stands in a
paragraph, the credit alone goes.

Left alone: "Photo finish", "Image problem" and other headings; photographs that a
story tells of; what is painted or drawn ("Bild von Gerhard Richter", "Map by Mercator");
one word against another ("Foto: Mutter / Kind"); brackets that name a news agency only,
"(Reuters)", for they credit the report; captions without a credit, which nothing tells
from the story's lines.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from cleantext.boilerplate.brackets import brackets, is_aside
from cleantext.boilerplate.cuts import cut_apart, merged
from cleantext.boilerplate.loose_lines import (
    CREDIT_TAIL_RE,
    LONGEST,
    LONGEST_FILED,
    has_loose_line,
    loose_lines,
)
from cleantext.boilerplate.pictures import (
    LONGEST_CREDIT,
    is_caption,
    is_filed,
    is_picture_credit,
    is_picture_line,
)
from cleantext.credits.makers import names_in
from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# A line of a list of credits or marks, which goes or stays with its neighbours.
ROW_RE = Pattern(r"[^\W\d_] [^:\n]{1,30} : [ ]+ [^\n]{1,60}")


def find(text: str) -> list[Change]:
    """Find the lines that are credits or captions, and the credits inside paragraphs."""
    pictures = {*filter(is_picture_line, loose_lines(text, LONGEST_FILED)), *filed(text)}
    pictures -= set(rows(text, pictures))
    pictures = {line for line in pictures if is_silent(line, text)}
    return merged(cut_apart(text, pictures), bracketed(text), trailing(text))


def rows(text: str, pictures: set[str]) -> Iterator[str]:
    """Yield those of `pictures` that touch a row of another kind: ``Music: John Poe``."""
    if not pictures:
        return
    lines = [line.strip() for line in text.split("\n")]
    for pair in itertools.pairwise(lines):
        for line, other in (pair, pair[::-1]):
            listed = line in pictures and other not in pictures
            if listed and ROW_RE.fullmatch(line) and ROW_RE.fullmatch(other):
                yield line


def is_silent(line: str, text: str) -> bool:
    """Tell whether the copy is silent of whom a `line` without a colon or a stroke names."""
    if any(sign in line for sign in ":/|©(") or len(line) > LONGEST or is_caption(line):
        return True
    names = names_in(line)
    rest = text.replace(line, "", 1)
    return not any(name in rest or name.capitalize() in rest for name in names)


def filed(text: str) -> Iterator[str]:
    """Yield the lines that are captions of an agency, which look like paragraphs of the story."""
    for match in brackets(text) if "hoto" in text else ():
        if "hoto" in match[1]:
            start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
            line = text[start : end if end >= 0 else len(text)].strip()
            if len(line) <= LONGEST_FILED and is_filed(line):
                yield line


def bracketed(text: str) -> list[Change]:
    """Find the credits in brackets inside or at the end of a paragraph."""
    found = []
    for match in brackets(text):
        if is_aside(match[1]) and is_picture_credit(match[1]):
            start, end = match.span()
            while start and text[start - 1] in " \t":
                start -= 1
            if not start or text[start - 1] == "\n":
                start = match.start()
                while end < len(text) and text[end] in " \t":
                    end += 1
                if end == len(text) or text[end] == "\n":
                    continue  # a line of its own
            elif not ends_bracket(text, start, end, match[1]):
                continue
            found.append((start, end, ""))
    return found


def ends_bracket(text: str, start: int, end: int, body: str) -> bool:
    """Tell whether a bracket with no label in it stands where no sentence goes on."""
    if any(sign in body for sign in ":/|©,"):
        return True
    if text[start - 1] in '.!?"”’»':
        return True
    rest = text[end : end + 80].partition("\n")[0]
    return not rest.strip()


def trailing(text: str) -> list[Change]:
    """Find the credits without brackets after the last sentence of a paragraph."""
    found = []
    done = 0
    for line in text.split("\n"):
        tail = line[-LONGEST_CREDIT:]
        if "/" in tail or ":" in tail:
            tail_start = len(line) - len(tail)
            tail = tail.rstrip()
            match = CREDIT_TAIL_RE.search(tail)
            if match is None or not tail_start + match.start():
                tail = ""
            elif is_picture_credit(tail[match.end() :]):
                begin = done + tail_start + match.start()
                found.append((begin, done + tail_start + len(tail), ""))
        done += len(line) + 1
    return found


FILTER = Filter(
    Rule(
        id="photo-credit",
        group="boilerplate",
        doc=__doc__,
        fixes=(
            ("It sank.\n\nPhoto: Jane Roe/Reuters\n\nIt rained.", "It sank.\n\nIt rained."),
            ("The ferry sank.\n\n(AP Photo/Jane Roe, File)", "The ferry sank."),
            ("The ferry sank.\n\nGetty Images\n\nIt rained.", "The ferry sank.\n\nIt rained."),
            (
                "FILE PHOTO: A ferry at dawn. REUTERS/Jane Roe\n\nThe ferry sank.",
                "The ferry sank.",
            ),
            ("The ferry sank on Friday. (Foto: Ana Ruiz/AP)\n\nIt rained.",
             "The ferry sank on Friday.\n\nIt rained."),
            ("The ferry sank. REUTERS/Jane Roe/File Photo", "The ferry sank."),
            ("It sank.\n\n(Jane Roe for the Harbour Gazette)", "It sank."),
            ("The ferry sank [Photo/Agencies]\n\nIt rained.", "The ferry sank\n\nIt rained."),
            ("Phà chìm.\nCông nhân trên bến. Ảnh: Lê Hoàng.\nTrời mưa.", "Phà chìm.\nTrời mưa."),
        ),
        keeps=(
            ("It rained.\n\nPhoto finish\n\nThe ferry won.", "a cross-head"),
            ("It rained.\n\nFoto di gruppo\n\nThe ferry won.", "a cross-head"),
            ("It rained.\n\nImage problem\n\nThe ferry lost.", "a cross-head"),
            ("It rained.\n\nPicture: it never comes out right, he said.", "a sentence"),
            ("The ferry sank (Reuters).", "an agency that reports"),
            ("The ferry sank (AP/AFP).", "two agencies that report"),
            ("Photo by photo, the archive came back to life.\n\nIt rained.", "the story's words"),
            ("The pictures (photo and film) were lost.", "brackets of the story"),
            ("It rained.\n\nBild von Gerhard Richter\n\nIt rained.", "a painting"),
            ("It rained.\n\nMap by Mercator\n\nIt rained.", "no photographer's"),
            ("It rained.\n\nFILE - A Life\n\nIt rained.", "no day, as captions have"),
            ("It rained.\n\nFoto: Mutter / Kind\n\nIt rained.", "neither is a house"),
            ("Newton died.\n\nFotos von Helmut Newton\n\nIt rained.", "the story tells of him"),
            ("Paid in full (photo: see page 4) by Friday.", "no name after the label"),
            ("The film, courtesy of the museum, is free.\n\nIt rained.", "the story's words"),
        ),
    ),
    find,
    trigger=has_loose_line,
)  # fmt: skip
