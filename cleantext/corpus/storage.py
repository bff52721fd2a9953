"""Where corpora lie: files of this machine, or of any store that fsspec knows."""

from __future__ import annotations

import contextlib
import glob
import importlib
import io
import os
from collections.abc import Iterable, Iterator
from typing import IO, Any, Protocol

from cleantext.errors import CleantextError

# What a compressed input may grow to in one step, whatever it claims.
STEP = 1 << 20


# How the name of a file that is still being written ends.
PART = ".part"


class CorpusError(CleantextError):
    """A corpus cannot be read, written or gone on with."""


@contextlib.contextmanager
def told(name: str) -> Iterator[None]:
    """Turn an error of the system into one that names what could not be read or written."""
    try:
        yield
    except OSError as error:
        raise CorpusError(
            f"{name}: {error.strerror or error}; what is done stands, "
            "and the same command goes on from there"
        ) from error


def load(module: str, purpose: str, extra: str = "corpus") -> Any:
    """Return a module that only an extra brings, or say which."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise CorpusError(
            f"{purpose} needs {module.partition('.')[0]}; install it with "
            f"pip install 'cleantext-wire[{extra}]'"
        ) from error


class Storage(Protocol):
    """The few things asked of a store; names are paths or addresses."""

    def files(self, source: str) -> list[str]: ...

    def is_file(self, name: str) -> bool: ...

    def size(self, name: str) -> int: ...

    def open(self, name: str) -> IO[bytes]: ...

    def exists(self, name: str) -> bool: ...

    def write(self, name: str, content: bytes) -> None: ...

    def gather(self, name: str, pieces: Iterable[bytes]) -> None: ...

    def clear(self, folder: str) -> None: ...

    def sweep(self, folder: str) -> None: ...


def storage_of(address: str) -> Storage:
    """Return the store that an address points into."""
    return Remote(address) if "://" in address else Local()


@contextlib.contextmanager
def opened(name: str) -> Iterator[IO[bytes]]:
    """Open a file of any store for reading; what goes wrong names it."""
    with told(name), storage_of(name).open(name) as file:
        yield file


def place_of(name: str) -> str:
    """Return where a name of any store points, in the one way to say so."""
    return name.rstrip("/") if "://" in name else os.path.realpath(name)


def join(folder: str, *parts: str) -> str:
    """Return the name of what lies below a folder of any store."""
    return "/".join((folder.rstrip("/"), *parts))


def is_hidden(name: str, source: str) -> bool:
    """Tell whether a file, or a folder on the way to it from `source`, is marked as private."""
    folder = source.rstrip("/") + "/"
    below = name[len(folder) :] if name.startswith(folder) else name.rpartition("/")[2]
    return any(part.startswith((".", "_")) for part in below.split("/"))


class Local:
    """Files of this machine."""

    def files(self, source: str) -> list[str]:
        """Return the files of a folder, those that match a pattern, or the one that is named.

        What starts with a dot or an underscore belongs to whoever wrote the others, and is
        left out unless it is named.
        """
        if os.path.isfile(source):
            return [source]
        if os.path.isdir(source):
            walk = os.walk(source)
            found = (os.path.join(folder, name) for folder, _, names in walk for name in names)
        else:
            found = (name for name in glob.iglob(source, recursive=True) if os.path.isfile(name))
        return sorted(name for name in found if not is_hidden(name, source))

    def is_file(self, name: str) -> bool:
        return os.path.exists(name) and not os.path.isdir(name)

    def size(self, name: str) -> int:
        return os.path.getsize(name)

    def open(self, name: str) -> IO[bytes]:
        return open(name, "rb")

    def exists(self, name: str) -> bool:
        return os.path.exists(name)

    def write(self, name: str, content: bytes) -> None:
        """Write the whole file or none of it."""
        self.gather(name, [content])

    def gather(self, name: str, pieces: Iterable[bytes]) -> None:
        """Write the whole file, piece after piece, or none of it."""
        folder, base = os.path.split(name)
        beside = os.path.join(folder, f".{base}.{os.getpid()}{PART}")
        with told(name):
            os.makedirs(folder or ".", exist_ok=True)
            try:
                with open(beside, "wb") as file:
                    file.writelines(pieces)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(beside, name)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.remove(beside)
                raise

    def clear(self, folder: str) -> None:
        """Remove a folder and all that is in it."""
        import shutil

        shutil.rmtree(folder, ignore_errors=True)

    def sweep(self, folder: str) -> None:
        """Remove what a killed process left half written below a folder."""
        for parent, _, names in os.walk(folder):
            for name in names:
                if name.startswith(".") and name.endswith(PART):
                    os.remove(os.path.join(parent, name))


class Remote:
    """Files of a store that fsspec knows (`s3://`, `gs://`, `hf://`, `memory://` ...)."""

    def __init__(self, address: str) -> None:
        fsspec = load("fsspec", f"{address}: an address")
        self.protocol = address.partition("://")[0]
        try:
            self.system: Any = fsspec.filesystem(self.protocol)
        except (ImportError, ValueError) as error:  # a store that needs a package, or none
            raise CorpusError(f"{address}: {error}") from error

    def files(self, source: str) -> list[str]:
        """Return files as `Local` does."""
        if self.system.isfile(source):
            return [self.system.unstrip_protocol(source)]
        if self.system.isdir(source):
            found = self.system.find(source)
        else:
            found = [name for name in self.system.glob(source) if self.system.isfile(name)]
        folder = self.system._strip_protocol(source)
        shown = (name for name in found if not is_hidden(name, folder))
        return sorted(map(self.system.unstrip_protocol, shown))

    def is_file(self, name: str) -> bool:
        return bool(self.system.isfile(name))

    def size(self, name: str) -> int:
        return int(self.system.size(name))

    def open(self, name: str) -> IO[bytes]:
        opened: IO[bytes] = self.system.open(name, "rb")
        return opened

    def exists(self, name: str) -> bool:
        return bool(self.system.exists(name))

    def write(self, name: str, content: bytes) -> None:
        """Write the whole file or none of it: stores show an upload when it is done."""
        with told(name):
            self.system.makedirs(name.rpartition("/")[0], exist_ok=True)
            self.system.pipe_file(name, content)

    def gather(self, name: str, pieces: Iterable[bytes]) -> None:
        """Write a file piece after piece; only a manifest written later tells that it is whole."""
        with told(name), self.system.open(name, "wb") as file:
            for piece in pieces:
                file.write(piece)

    def clear(self, folder: str) -> None:
        """Remove a folder and all that is in it."""
        if self.system.exists(folder):
            self.system.rm(folder, recursive=True)

    def sweep(self, folder: str) -> None:
        """Nothing: stores show an upload when it is done."""


class CutShort(CorpusError):
    """A compressed file ends, or breaks, before its end."""


def inflate(file: IO[bytes], name: str) -> Iterator[bytes]:
    """Yield the content of a file, decompressed as its name says, a step at a time.

    Raises `CutShort` after all that stands before a break.
    """
    if name.endswith(".gz"):
        return _gunzip(file)
    if name.endswith(".zst"):
        return _unzstd(file)
    return iter(lambda: file.read(STEP), b"")


def _gunzip(file: IO[bytes]) -> Iterator[bytes]:
    import zlib

    member = zlib.decompressobj(wbits=31)
    begun = False
    while data := file.read(STEP):
        while data:
            try:
                out = member.decompress(data, STEP)
            except zlib.error as error:
                raise CutShort(f"broken gzip data ({error})") from error
            begun = True
            if out:
                yield out
            data = member.unconsumed_tail
            if member.eof:
                data = member.unused_data.lstrip(b"\0")
                member = zlib.decompressobj(wbits=31)
                begun = False
    if begun:
        raise CutShort("the gzip data ends before its end")


def _unzstd(file: IO[bytes]) -> Iterator[bytes]:
    zstandard = load("zstandard", "a .zst file")
    decompressor = zstandard.ZstdDecompressor()
    frame = decompressor.decompressobj()
    begun = False
    # A few hundred bytes can stand for megabytes, and zstandard has no bound of its own.
    while data := file.read(512):
        while data:
            try:
                out = frame.decompress(data)
            except zstandard.ZstdError as error:
                raise CutShort(f"broken zstd data ({error})") from error
            begun = True
            if out:
                yield out
            data = b""
            if frame.eof:
                data = frame.unused_data
                frame = decompressor.decompressobj()
                begun = False
    if begun:
        raise CutShort("the zstd data ends before its end")


def deflate(content: bytes, name: str) -> bytes:
    """Return `content` compressed as the name says; the same bytes give the same bytes."""
    if name.endswith(".gz"):
        import gzip

        packed = io.BytesIO()
        with gzip.GzipFile(
            filename="", mode="wb", fileobj=packed, mtime=0, compresslevel=6
        ) as file:
            file.write(content)
        return packed.getvalue()
    if name.endswith(".zst"):
        zstandard = load("zstandard", "a .zst file")
        return bytes(zstandard.ZstdCompressor(level=3).compress(content))
    return content
