"""Bytes to text and back."""

import bz2
import errno
import gzip
import io
import lzma
import os

import pytest

from cleantext import text_io
from cleantext.text_io import (
    AtomicFile,
    Encoding,
    Pieces,
    Source,
    UnreadableText,
    decode,
    find_encoding,
    is_ascii_based,
    is_text_encoding,
    to_crlf,
    why_binary,
)


@pytest.mark.parametrize(
    "head, wanted, found",
    [
        (b"Rates", "utf-8", Encoding("utf-8")),
        (b"\xef\xbb\xbfRates", "utf-8", Encoding("utf-8", b"\xef\xbb\xbf")),
        (b"\xef\xbb\xbfRates", "UTF8", Encoding("utf-8", b"\xef\xbb\xbf")),
        (b"\xef\xbb\xbfRates", "utf-8-sig", Encoding("utf-8", b"\xef\xbb\xbf")),
        (b"\xef\xbb\xbfRates", "cp1252", Encoding("cp1252")),
        (b"\xff\xfeR\0", "auto", Encoding("utf-16-le", b"\xff\xfe")),
        (b"\xff\xfeR\0", "utf-16", Encoding("utf-16-le", b"\xff\xfe")),
        (b"\xff\xfe\0\0R\0\0\0", "auto", Encoding("utf-32-le", b"\xff\xfe\0\0")),
        (b"Rates", "auto", Encoding("auto")),
        (b"\xff\xfeR\0", "", Encoding("utf-16-le", b"\xff\xfe")),
        (b"\xff\xfeR\0", "utf-8", Encoding("utf-8")),
        (b"Rates", "", Encoding("utf-8")),
    ],
)
def test_mark_tells_the_encoding(head, wanted, found):
    assert find_encoding(head, wanted) == found


def test_wrong_bytes_are_told_with_their_place_in_the_file():
    with pytest.raises(UnreadableText, match=r"not utf-8 at byte 103 \(0xE9 0x73\)"):
        decode(b"Caf\xe9s", offset=100)


def test_broken_off_data_may_end_within_a_character():
    assert decode("Café".encode()[:-1], whole=False) == "Caf"


@pytest.mark.parametrize("name", ["utf-8", "cp1252", "UTF_16", "koi8-r", "auto"])
def test_text_encodings(name):
    assert is_text_encoding(name)


@pytest.mark.parametrize(
    "name",
    [
        *("latin-17", "base64", "rot13", "zlib"),
        *("idna", "punycode", "undefined", "unicode_escape", "Raw-Unicode-Escape"),
    ],
)
def test_other_codecs(name):
    assert not is_text_encoding(name)


def test_encodings_whose_lines_can_be_cut_in_bytes():
    assert [name for name in ("utf-8", "cp932", "utf-16", "cp037") if is_ascii_based(name)] == [
        "utf-8",
        "cp932",
    ]


def test_binary():
    assert why_binary(b"GIF89a\0") == (
        "a binary file (a zero at byte 6); if it is text, name its --encoding"
    )
    assert why_binary("Rates".encode("utf-16")) == ""
    assert why_binary(b"\x01\x02 wire\x04") == ""


@pytest.mark.parametrize(
    "head, tool",
    [(bz2.compress(b"Rates"), "bzcat"), (lzma.compress(b"Rates"), "xzcat"), (b"%PDF-1.7", "pdf")],
)
def test_text_in_another_form_is_told_with_what_reads_it(head, tool):
    assert tool in why_binary(head)


def test_crlf_is_not_doubled():
    assert to_crlf("a\r\nb\nc") == "a\r\nb\r\nc"


def test_pieces_come_with_their_delimiter():
    assert list(Pieces(io.BytesIO(b"a\n\nb"), b"\n")) == [b"a\n", b"\n", b"b"]
    assert list(Pieces(io.BytesIO(b"a\0\0b"), b"\0")) == [b"a\0", b"\0", b"b"]
    assert list(Pieces(io.BytesIO(b"x" * 200_000 + b"\0y"), b"\0")) == [
        b"x" * 200_000 + b"\0",
        b"y",
    ]


def test_pieces_pause_where_the_next_has_yet_to_end():
    descriptor, feed = os.pipe()
    with open(descriptor, "rb") as stream, open(feed, "wb", buffering=0) as end:
        pieces = Pieces(stream, b"\n")
        end.write(b"a\nb")
        seen = [pieces.pauses(), next(pieces), pieces.pauses()]
        end.write(b"\nc")
        seen += [pieces.pauses(), next(pieces), pieces.pauses()]
        end.close()
        seen += [pieces.pauses(), *pieces]

    assert seen == [False, b"a\n", True, False, b"b\n", True, False, b"c"]


def test_gzip_of_several_members():
    source = Source("a.gz", io.BytesIO(gzip.compress(b"Rates ") + gzip.compress(b"held.")))

    assert source.stream.read() == b"Rates held."
    assert source.broken == ""


@pytest.mark.parametrize("damage", [lambda b: b[:-9], lambda b: b[:-8] + b"\0" * 8])
def test_broken_gzip_gives_what_came_before(damage):
    content = os.urandom(50_000)

    source = Source("a.gz", io.BytesIO(damage(gzip.compress(content))))

    assert content.startswith(source.stream.read()[:40_000])
    assert source.broken.startswith("damaged gzip data")


@pytest.fixture
def path(tmp_path):
    """A file that holds something."""
    path = tmp_path / "story.txt"
    path.write_text("old")
    return path


@pytest.fixture
def refuse(monkeypatch):
    """Make a call of the system fail, with the number of the error and what it says."""

    def refuse(call, *error):
        def fail(*arguments):
            raise OSError(*error)

        monkeypatch.setattr(text_io.os, call, fail)

    return refuse


def test_file_is_there_whole_or_not_at_all(path, refuse):
    refuse("fsync", errno.ENOSPC, "No space left on device")
    file = AtomicFile(str(path))
    file.write(b"new")
    with pytest.raises(OSError, match="No space left"):
        file.commit()
    file.discard()

    assert path.read_text() == "old"
    assert os.listdir(path.parent) == ["story.txt"]


def test_file_whose_permissions_cannot_be_given_is_not_begun(path, refuse):
    refuse("chmod", errno.EPERM, "Operation not permitted")

    with pytest.raises(OSError, match="Operation not permitted"):
        AtomicFile(str(path))

    assert os.listdir(path.parent) == ["story.txt"]


def test_backup_where_there_are_no_hard_links(path, refuse):
    refuse("link", errno.EPERM, "Operation not permitted")
    file = AtomicFile(str(path), backup=".bak")
    file.write(b"new")
    file.commit()

    assert path.read_text() == "new"
    assert path.with_name("story.txt.bak").read_text() == "old"


def test_what_is_no_file_is_not_rewritten(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(OSError, match="not a regular file"):
        AtomicFile(str(tmp_path / "pipe"))
