"""Bytes to text and back: compression, decoding, line ends, and writing whole or not at all.

Everything else in the package works on `str`.  What a file looks like around its
text (its encoding and byte order mark, its compression, CR LF throughout, the
newline at its end) is its form: it is read here, and kept where a file is
rewritten in place.
"""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import re
import stat
from collections import deque
from typing import IO, BinaryIO, NamedTuple, cast

from cleantext.errors import CleantextError

GZIP_MAGIC = b"\x1f\x8b"

# More than a buffered stream holds, so that nothing is left in it.
CHUNK = 65_536

# As far as git looks before it calls a file binary.
HEAD = 8_000

BOM_TO_ENCODING = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",  # before UTF-16: its mark starts with theirs
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}

# How files begin that hold text in a form that is not read here.
SIGNATURE_TO_REASON = {
    b"\x28\xb5\x2f\xfd": "zstd data; unpack it first, as in zstdcat FILE | cleantext",
    b"\xfd7zXZ\0": "xz data; unpack it first, as in xzcat FILE | cleantext",
    b"BZh91AY&SY": "bzip2 data; unpack it first, as in bzcat FILE | cleantext",
    b"PK\x03\x04": "a ZIP archive or an office document; unpack it, or save it as plain text",
    b"%PDF-": "a PDF; take the text out first, as in pdftotext FILE - | cleantext",
}


# Codecs from bytes to text that no file is written in: they spell names and literals, or refuse.
NO_ENCODINGS = {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"}


class UnreadableText(CleantextError, ValueError):
    """Bytes that are no text, or not in the encoding that was named."""


class Encoding(NamedTuple):
    """A codec, and the byte order mark that stood before the text."""

    codec: str = "utf-8"
    mark: bytes = b""

    def encode(self, text: str) -> bytes:
        """Return the bytes of `text`, which stands after the mark.

        Raises `UnreadableText` for a character that the encoding does not have.
        """
        try:
            return text.encode(self.codec)
        except UnicodeEncodeError as error:
            character = text[error.start]
            raise UnreadableText(
                f"U+{ord(character):04X} cannot be written in {self.codec}; "
                "write to standard output instead, which is UTF-8"
            ) from error

    def require_same_bytes(self, text: str, data: bytes, *, offset: int = 0) -> None:
        """Raise `UnreadableText` where `text`, read from `data`, is not written as it again.

        Some encodings have several bytes for a character, of which they write but one.
        """
        written = self.encode(text)
        if written != data:
            pairs = enumerate(zip(written, data, strict=False))
            place = next((at for at, (new, old) in pairs if new != old), len(written))
            raise UnreadableText(
                f"the bytes at {offset + place} ({_hex(data[place:])}) would be written otherwise "
                f"in {self.codec}; write to standard output instead, which is UTF-8"
            )


def find_encoding(head: bytes, wanted: str = "") -> Encoding:
    """Return the encoding `wanted`, with the byte order mark that `head` starts with.

    Where none is wanted the mark decides, and without one it is UTF-8.  So it does for
    ``auto``; there, without one, the codec stays ``auto``, for the whole of the data to settle.
    """
    name = wanted
    if wanted not in ("", "auto"):
        name = codecs.lookup(wanted).name.removesuffix("-sig")
    for mark, codec in BOM_TO_ENCODING.items():
        if head.startswith(mark) and (name in ("", "auto", codec) or codec[:-3] == name):
            return Encoding(codec, mark)
    return Encoding(name or "utf-8")


def decode(data: bytes, codec: str = "utf-8", *, offset: int = 0, whole: bool = True) -> str:
    """Return the text of `data`, which stands at `offset` in its file.

    Data that is not `whole` may end within a character, which is then left out.
    Raises `UnreadableText`, which tells the offset of the first wrong byte.
    """
    try:
        return codecs.getincrementaldecoder(codec)().decode(data, final=whole)
    except UnicodeDecodeError as error:
        raise UnreadableText(
            f"not {codec} at byte {offset + error.start} ({_hex(data[error.start :])}); "
            "name the encoding with --encoding, or try --encoding auto"
        ) from error
    except UnicodeError as error:  # UTF-16 without its mark, of which no offset is known
        raise UnreadableText(f"not {codec}: {error}") from error


def _hex(data: bytes) -> str:
    """Return the first bytes as they are told in messages."""
    return " ".join(f"0x{byte:02X}" for byte in data[:4])


def is_text_encoding(name: str) -> bool:
    """Tell whether `name` is ``auto`` or a codec that files of text are written in."""
    if name == "auto":
        return True
    try:
        if codecs.lookup(name).name in NO_ENCODINGS:
            return False
        b" ".decode(name)
    except LookupError:  # also for codecs from bytes to bytes
        return False
    except UnicodeError:  # half a character of UTF-16
        return True
    return True


def is_ascii_based(codec: str) -> bool:
    """Tell whether delimiters can be found in the bytes before they are decoded."""
    return codec != "auto" and "a\n".encode(codec) == b"a\n"


def why_binary(head: bytes) -> str:
    """Return why a file that starts with `head` is no text, or nothing where it may be one."""
    if head.startswith(tuple(BOM_TO_ENCODING)):
        return ""
    for signature, reason in SIGNATURE_TO_REASON.items():
        if head.startswith(signature):
            return reason
    offset = head[:HEAD].find(0)
    if offset < 0:
        return ""
    return f"a binary file (a zero at byte {offset}); if it is text, name its --encoding"


# Line ends


def split_ending(text: str) -> tuple[str, str]:
    """Return `text` without the line end that closes it, and that line end.

    >>> split_ending("Rates held.\\r\\n")
    ('Rates held.', '\\r\\n')
    """
    for ending in ("\r\n", "\n", "\r"):
        if text.endswith(ending):
            return text[: -len(ending)], ending
    return text, ""


def ends_lines_in_crlf(text: str) -> bool:
    """Tell whether every line of `text` ends in CR LF, and there is one.

    >>> ends_lines_in_crlf("Rates held.\\r\\nShares rose.")
    True
    """
    ends = text.count("\r\n")
    return ends > 0 and ends == text.count("\n") == text.count("\r")


def to_crlf(text: str) -> str:
    """Return `text` with CR LF at the end of every line."""
    return re.sub(r"\r?\n", "\r\n", text)


# Files


class Source:
    """An input that is open for reading, decompressed where it is gzip.

    `broken` says what was wrong with the compressed data where reading ended early.
    """

    def __init__(self, name: str, stream: BinaryIO) -> None:
        self.name = name
        self.stream = _peekable(stream)
        self.compressed = self.stream.peek(2)[:2] == GZIP_MAGIC
        self._inflated = _Inflated(self.stream) if self.compressed else None
        if self._inflated:
            self.stream = _peekable(self._inflated)

    @property
    def broken(self) -> str:
        return self._inflated.broken if self._inflated else ""

    def head(self) -> bytes:
        """Return the first bytes, which will be read again."""
        return self.stream.peek(HEAD)

    def close(self) -> None:
        self.stream.close()


def _peekable(stream: BinaryIO | io.RawIOBase) -> io.BufferedReader:
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(stream)  # type: ignore[arg-type]


class _Inflated(io.RawIOBase):
    """Decompressed bytes, ending where the compressed ones break off."""

    def __init__(self, stream: BinaryIO) -> None:
        import gzip

        self.broken = ""
        self._stream = stream
        self._file = gzip.GzipFile(fileobj=stream)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        import zlib

        if self.broken:
            return 0
        try:
            data = self._file.read1(len(buffer))
        except (EOFError, OSError, zlib.error) as error:
            self.broken = f"damaged gzip data ({error})"
            return 0
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def open_file(path: str) -> Source:
    """Open a file for reading; raises `OSError`."""
    raw = open(path, "rb")  # noqa: SIM115 - the source closes it
    try:
        return Source(path, raw)
    except OSError:
        raw.close()
        raise


class AtomicFile:
    """A file's new content, written beside it and put in its place as a whole.

    Either `commit` or `discard` ends it.  Symbolic links are followed, permissions
    are kept, and with `backup` the old content stays under the name with that
    suffix.  Raises `OSError`.
    """

    def __init__(self, path: str, *, compressed: bool = False, backup: str = "") -> None:
        import tempfile

        self.path = os.path.realpath(path)
        self.backup = self.path + backup if backup else ""
        status = rewritable(self.path)
        if not os.access(self.path, os.W_OK):
            raise OSError("the file is read-only")
        folder, name = os.path.split(self.path)
        try:
            # A name may be as long as names can be.
            descriptor, self._beside = tempfile.mkstemp(".part", f".{name[:40]}.", folder)
        except PermissionError as error:
            raise OSError("its folder is read-only, and a new file cannot be put there") from error
        self._file = os.fdopen(descriptor, "wb")
        self._writer: IO[bytes] = self._file
        try:
            if compressed:
                import gzip

                self._writer = cast(IO[bytes], gzip.GzipFile("", "wb", fileobj=self._file, mtime=0))
            _copy_permissions(status, self._beside)
        except BaseException:
            self.discard()
            raise

    def write(self, data: bytes) -> None:
        self._writer.write(data)

    def commit(self) -> None:
        """Put what was written in the place of the file."""
        if self._writer is not self._file:
            self._writer.close()  # a compressor leaves the file under it open
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        if self.backup:
            self._keep_old()
        os.replace(self._beside, self.path)
        with contextlib.suppress(OSError):  # some systems open no folders
            _sync(os.path.dirname(self.path))

    def _keep_old(self) -> None:
        if os.path.exists(self.backup):
            raise FileExistsError(f"{self.backup} is there already; name another --backup suffix")
        try:
            os.link(self.path, self.backup)
        except OSError:  # no hard links here
            import shutil

            shutil.copy2(self.path, self.backup)

    def discard(self) -> None:
        """Drop what was written, where it was not committed."""
        for opened in (self._writer, self._file):
            with contextlib.suppress(OSError):  # a full disk, on which nothing is lost now
                opened.close()
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._beside)


def rewritable(path: str) -> os.stat_result:
    """Return the status of a file; raises `OSError` for what cannot be rewritten in place."""
    status = os.stat(path)
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError("it is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise OSError("not a regular file: it cannot be rewritten in place")
    return status


def _copy_permissions(status: os.stat_result, path: str) -> None:
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):  # only root gives files away
            os.chown(path, status.st_uid, status.st_gid)
    os.chmod(path, stat.S_IMODE(status.st_mode))


def _sync(path: str) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class Pieces:
    """The pieces of a stream, each with the `delimiter` that ends it, as soon as it is there.

    Where reading fails, what came before is had first; then the next one raises `OSError`.
    """

    def __init__(self, stream: BinaryIO, delimiter: bytes) -> None:
        self._stream = stream
        self._delimiter = delimiter
        self._whole: deque[bytes] = deque()
        self._begun: list[bytes] = []  # what is there of the next one
        self._ended = False
        self._failure: OSError | None = None

    def __iter__(self) -> Pieces:
        return self

    def __next__(self) -> bytes:
        while not (self._whole or self._ended):
            self._read()
        if self._whole:
            return self._whole.popleft()
        raise self._failure or StopIteration

    def pauses(self) -> bool:
        """Tell whether the next piece has yet to come in, as in a feed that goes on for hours."""
        while not (self._whole or self._ended):
            if not _has_more(self._stream):
                return True
            self._read()
        return False

    def _read(self) -> None:
        """Take in what is there, once something is."""
        try:
            chunk = self._stream.read1(CHUNK)  # type: ignore[attr-defined]
        except OSError as error:
            self._failure, chunk = error, b""
        *ends, rest = chunk.split(self._delimiter)
        for end in ends:
            self._whole.append(b"".join((*self._begun, end, self._delimiter)))
            self._begun.clear()
        if rest:
            self._begun.append(rest)
        self._ended = not chunk
        if self._ended and self._begun:
            self._whole.append(b"".join(self._begun))


def _has_more(stream: BinaryIO) -> bool:
    """Tell whether reading on will not wait, or cannot be asked whether it would."""
    import select

    try:
        return bool(select.select([stream.fileno()], [], [], 0)[0])
    except (OSError, ValueError):  # no real file, or a pipe of Windows
        return True
