"""What can go wrong, said so that the reader knows what to do next."""

from __future__ import annotations

from collections.abc import Iterable


class CleantextError(Exception):
    """The root of every error that this package raises on purpose."""


class NotText(CleantextError, TypeError):
    """Something other than a `str` was given where text is wanted."""

    def __init__(self, given: object) -> None:
        kind = type(given).__name__
        hint = (
            "; decode it first, as in given.decode('utf-8')"
            if isinstance(given, (bytes, bytearray, memoryview))
            else ""
        )
        super().__init__(f"text must be str, not {kind}{hint}")

    def __reduce__(self) -> tuple[object, tuple[type, str]]:
        return _said, (NotText, str(self))


class NotAFilter(CleantextError, TypeError):
    """Something other than a filter was given to a pipeline."""

    def __init__(self, given: object) -> None:
        super().__init__(
            f"{type(given).__name__} is no filter, for it lacks a rule or edits; a function that "
            "finds changes becomes one by cleantext.rules.Filter(rule, function)"
        )

    def __reduce__(self) -> tuple[object, tuple[type, str]]:
        return _said, (NotAFilter, str(self))


class NotAPreset(CleantextError, TypeError):
    """Something other than a name was given for a preset."""

    def __init__(self, given: object) -> None:
        kind = type(given).__name__
        super().__init__(f"a preset is named by a str, as in 'wire', not by {kind}")

    def __reduce__(self) -> tuple[object, tuple[type, str]]:
        return _said, (NotAPreset, str(self))


class UnknownRule(CleantextError, LookupError):
    """No rule, group or preset goes by that name."""

    def __init__(self, name: object, known: Iterable[str], noun: str = "rule") -> None:
        self.name = name
        self.noun = noun
        self.near = _nearest(name, known) if isinstance(name, str) else []
        meant = f"; did you mean {' or '.join(self.near)}?" if self.near else ""
        if not isinstance(name, str):
            meant = "; names are strings, and given one after another"
        super().__init__(f"no {noun} {name!r}{meant}")

    def __reduce__(self) -> tuple[type, tuple[object, tuple[str, ...], str]]:
        return UnknownRule, (self.name, tuple(self.near), self.noun)


class BadLanguageTag(CleantextError, ValueError):
    """A language was named otherwise than by a tag of BCP 47."""

    def __init__(self, tag: object) -> None:
        self.tag = tag
        super().__init__(f"{tag!r} is no language tag; write it as in en or pt-BR")

    def __reduce__(self) -> tuple[type, tuple[object]]:
        return BadLanguageTag, (self.tag,)


class OverlappingEdits(CleantextError, ValueError):
    """Edits of one pass must be in order and apart, and these are not."""

    def __init__(self, start: int, done: int) -> None:
        self.start = start
        self.done = done
        super().__init__(
            f"an edit starts at {start}, before the one ahead of it ends at {done}; "
            "sort the edits, and let no two share a character"
        )

    def __reduce__(self) -> tuple[type, tuple[int, int]]:
        return OverlappingEdits, (self.start, self.done)


class FilterFailed(CleantextError):
    """A filter raised; its rule is named here, and the cause is chained."""

    def __init__(self, rule: str, length: int, cause: str) -> None:
        self.rule = rule
        self.length = length
        self.cause = cause
        super().__init__(
            f"{rule} failed on a text of {length} code points ({cause}); "
            f"run without it, as in pipeline.without({rule!r}), and report the text"
        )

    def __reduce__(self) -> tuple[type, tuple[str, int, str]]:
        return FilterFailed, (self.rule, self.length, self.cause)


class MissingPackage(CleantextError, ImportError):
    """A package that is not always installed is needed here."""

    def __init__(self, package: str, needed_by: str) -> None:
        self.package = package
        self.needed_by = needed_by
        super().__init__(
            f"{needed_by} needs {package}, which is not installed: pip install {package}"
        )

    def __reduce__(self) -> tuple[type, tuple[str, str]]:
        return MissingPackage, (self.package, self.needed_by)


class MissingPackageWarning(UserWarning):
    """An artifact is left as it is, for its rule needs a package that is not installed."""

    def __init__(self, package: str, needed_by: str) -> None:
        self.package = package
        self.needed_by = needed_by
        super().__init__(
            f"{needed_by} is left as it is, for {package} is not installed: pip install {package}"
        )

    def __reduce__(self) -> tuple[type, tuple[str, str]]:
        return MissingPackageWarning, (self.package, self.needed_by)


class BadSubstitution(CleantextError, ValueError):
    """A rule that was given as data is none; `where` names the file and the table."""

    def __init__(self, where: str, reason: str) -> None:
        self.where = where
        self.reason = reason
        super().__init__(f"{where}: {reason}")

    def __reduce__(self) -> tuple[type, tuple[str, str]]:
        return BadSubstitution, (self.where, self.reason)


def _said(kind: type[CleantextError], message: str) -> CleantextError:
    """Return an error anew from its message: what it is about may be large, or bound to stay."""
    error = kind.__new__(kind)
    error.args = (message,)
    return error


def _nearest(name: str, known: Iterable[str]) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(name.lower().replace("_", "-"), sorted(set(known)), n=3)
