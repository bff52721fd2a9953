"""Inputs cut into records: the texts in them, and how each is put back.

A record whose texts do not change is passed on as it came.  One that cannot be
read tells what is wrong with it, and is passed on too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from cleantext.patterns import Pattern
from cleantext.text_io import (
    Encoding,
    Pieces,
    Source,
    UnreadableText,
    decode,
    ends_lines_in_crlf,
    find_encoding,
    is_ascii_based,
    split_ending,
    to_crlf,
    why_binary,
)

if TYPE_CHECKING:
    from cleantext.dateline import Dateline

PARAGRAPH_END_RE = Pattern(r"(?<=\n) (?: [^\S\n]* \n )+")


class Input:
    """An open source and its encoding, read whole or piece by piece.

    What comes but `once`, through a pipe, is passed on even where it cannot be read.
    What is to be `rewritten` is read only where it would be written as the same bytes again.
    """

    def __init__(
        self,
        source: Source,
        wanted: str | None,
        *,
        once: bool = False,
        may_hold_zeros: bool = False,
        rewritten: bool = False,
    ) -> None:
        self.name = source.name
        self.once = once
        self.data = b""  # all that was read, by `read`
        self.told_encoding = ""  # by the bytes, where they had to tell it
        self._source = source
        self._rewritten = rewritten
        self._pieces: Pieces | None = None
        head = source.head()
        # A zero byte is text where the encoding is named, or where it ends a document.
        self._refusal = "" if wanted or may_hold_zeros else why_binary(head)
        self.encoding = find_encoding(head, wanted or "")
        source.stream.read(len(self.encoding.mark))

    @property
    def compressed(self) -> bool:
        return self._source.compressed

    @property
    def broken(self) -> str:
        """What ended the reading early, where something did."""
        return self._source.broken

    def read(self) -> str:
        """Return the whole text.  Raises `UnreadableText`."""
        codec, mark = self.encoding
        if self._refusal and not self.once:  # it may have no end
            raise UnreadableText(self._refusal)
        self.data = self._source.stream.read()
        if self._refusal:
            raise UnreadableText(self._refusal)
        if codec == "auto":
            from cleantext.encodings import guess_encoding

            self.told_encoding = codec = guess_encoding(self.data)
            self.encoding = Encoding(codec, mark)
        return self._text(self.data, len(mark), whole=not self.broken)

    def pieces(self, delimiter: str) -> Iterator[str | Broken]:
        """Yield each piece with the delimiter that ends it, as soon as it is there."""
        codec, mark = self.encoding
        if self._refusal and not self.once:
            raise UnreadableText(self._refusal)
        if not is_ascii_based(codec):
            try:
                text = self.read()
            except UnreadableText as error:
                if not self.once:
                    raise
                self.encoding = Encoding(codec)  # the mark has gone with the data
                yield Broken(mark + self.data, str(error))
                return
            yield from re.findall(f"[^{delimiter}]*{delimiter}|[^{delimiter}]+", text)
            return
        offset = len(mark)
        self._pieces = Pieces(self._source.stream, delimiter.encode("ascii"))
        for piece in self._pieces:
            yield self._decoded(piece, offset)
            offset += len(piece)

    def pauses(self) -> bool:
        """Tell whether to ask for the next piece would be to wait for it."""
        return self._pieces is not None and self._pieces.pauses()

    def _decoded(self, piece: bytes, offset: int) -> str | Broken:
        if self._refusal:
            return Broken(piece, self._refusal)
        try:
            return self._text(piece, offset)
        except UnreadableText as error:
            return Broken(piece, str(error))

    def _text(self, data: bytes, offset: int, *, whole: bool = True) -> str:
        text = decode(data, self.encoding.codec, offset=offset, whole=whole)
        if self._rewritten and whole:  # what breaks off is not rewritten
            self.encoding.require_same_bytes(text, data, offset=offset)
        return text


class Broken(NamedTuple):
    """Bytes that could not be read, and why."""

    raw: bytes
    problem: str


class Record:
    """A part of an input: `raw` as it came, and the `texts` in it, each with its field.

    `number` is that of its line, paragraph or document, 0 where the input is one text.
    `problems` tells what could not be read, `title` is the headline where it is known.
    """

    __slots__ = ("fields", "number", "problems", "raw", "texts", "title")

    def __init__(
        self,
        raw: str | bytes,
        number: int = 0,
        texts: Sequence[str] = (),
        fields: Sequence[str] = (),
        problems: Sequence[str] = (),
        title: str = "",
    ) -> None:
        self.raw = raw
        self.number = number
        self.texts = texts
        self.fields = fields
        self.problems = problems
        self.title = title

    def rebuilt(
        self, texts: Sequence[str], datelines: Iterable[Dateline | None] = ()
    ) -> str | bytes:
        """Return the record with `texts` in the places of its own.

        What each of them was filed under stands beside it where the record has a place for that.
        """
        return self.raw

    def has_room_for(self, datelines: Iterable[Dateline | None]) -> bool:
        """Tell whether no two of the datelines, one or none for each text, share a place."""
        return True

    def refused(self, problem: str) -> Record:
        """Return the record as one that is passed on unchanged, for `problem`."""
        return Record(self.raw, self.number, problems=(*self.problems, problem))

    def name(self, source: str, field: str = "") -> str:
        """Return where a text stands, as in ``feed.jsonl:12:body``."""
        return ":".join(part for part in (source, str(self.number or ""), field) if part)


def numbered(fields: Sequence[str]) -> list[str]:
    """Return the fields of a record, with a number behind each that is there several times.

    >>> numbered(["body", "title", "body"])
    ['body#1', 'title', 'body#2']
    """
    times = Counter(fields)
    numbers = {field: count(1) for field in times}
    return [f"{field}#{next(numbers[field])}" if times[field] > 1 else field for field in fields]


Splitter = Pattern | re.Pattern[str]
Reader = Callable[[Input], Iterator[Record]]


class Passage(Record):
    """A stretch of plain text, and what parts it from the next.

    A passage that is cut whole takes its `ending` with it where it `vanishes`.
    """

    __slots__ = ("_crlf", "_ending", "_vanishes")

    def __init__(
        self,
        raw: str,
        text: str,
        ending: str,
        number: int = 0,
        *,
        crlf: bool = False,
        vanishes: bool = False,
        title: str = "",
    ) -> None:
        super().__init__(raw, number, (text,), ("",), title=title)
        self._ending = ending
        self._crlf = crlf
        self._vanishes = vanishes

    def rebuilt(self, texts: Sequence[str], datelines: Iterable[Dateline | None] = ()) -> str:
        text = texts[0]
        if text == self.texts[0]:
            return text + self._ending
        if self._vanishes and not text:
            return ""
        if self._ending:
            text = text.rstrip("\n")
        return (to_crlf(text) if self._crlf else text) + self._ending


def _spans(splitter: Splitter, text: str) -> list[tuple[int, int]]:
    """Return where the splitter matches; to ``$``, CR LF is the end of a line as well."""
    spans = [match.span() for match in splitter.finditer(text.replace("\r\n", "\n"))]
    if not spans:  # perhaps it was written for CR LF
        return [match.span() for match in splitter.finditer(text)]
    ends = [match.start() - number for number, match in enumerate(re.finditer("\r\n", text))]
    return [
        (start + bisect_left(ends, start), end + bisect_left(ends, end)) for start, end in spans
    ]


class Passages:
    """Reads plain text: the whole, or each paragraph, line or document in it.

    Where the form of the file is kept, its line ends are its own; else they
    become line feeds.  Where the rules `repair_ends`, of which they are not shown the last,
    that one becomes a line feed too, but for CR LF throughout.
    """

    def __init__(
        self,
        unit: str = "document",
        *,
        keep_form: bool,
        repair_ends: bool = False,
        splitter: Splitter | None = None,
        title: str = "",
    ) -> None:
        self.unit = unit
        self.keep_form = keep_form
        self.repair_ends = repair_ends
        self.title = title
        self.splitter = PARAGRAPH_END_RE if unit == "paragraph" else splitter
        self.delimiter = {"line": "\n", "null": "\0"}.get(unit, "")

    def __call__(self, source: Input) -> Iterator[Record]:
        if self.delimiter:
            yield from self._delimited(source)
            return
        try:
            text = source.read()
        except UnreadableText as error:
            if not source.once:
                raise
            yield Record(source.encoding.mark + source.data, problems=(str(error),))
            return
        if self.splitter:
            yield from self._split(text, self.splitter)
        elif text:
            yield self._passage(text, 0)

    def _delimited(self, source: Input) -> Iterator[Record]:
        for number, piece in enumerate(source.pieces(self.delimiter), 1):
            if isinstance(piece, Broken):
                yield Record(piece.raw, number, problems=(piece.problem,))
            elif self.delimiter == "\n":
                yield self._passage(piece, number)
            else:
                text = piece.removesuffix("\0")
                yield self._passage(text, number, piece[len(text) :])

    def _split(self, text: str, splitter: Splitter) -> Iterator[Record]:
        start = number = 0
        for match_start, end in _spans(splitter, text):
            if end > start:
                number += 1
                # The line ends around what splits go with it, so that no text starts with them.
                while text[end : end + 1] in ("\r", "\n"):
                    end += 1
                yield self._passage(text[start:match_start], number, text[match_start:end])
                start = end
        if start < len(text):
            yield self._passage(text[start:], number + 1)

    def _passage(self, text: str, number: int, separator: str = "") -> Passage:
        body, ending = split_ending(text)
        # A line tells nothing of the others, which may all end in the CR LF that it ends in.
        raw = text + separator
        crlf = ending == "\r\n" if self.unit == "line" else ends_lines_in_crlf(text)
        if not self.keep_form:
            ending = "\n" if ending or self.unit == "line" else ""
            separator = separator.replace("\r\n", "\n")
        elif ending and self.repair_ends and not crlf:
            ending = "\n"
        return Passage(
            raw,
            body,
            ending + separator,
            number,
            crlf=self.keep_form and crlf,
            vanishes=self.unit == "paragraph",
            title=self.title,
        )
