"""Filters in order, with or without an account of their work."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from cleantext.edits import Edit, SourceMap, apply_edits
from cleantext.errors import CleantextError, FilterFailed, NotAFilter, NotText, UnknownRule
from cleantext.rules import Rule, TextFilter, Trigger

if TYPE_CHECKING:
    from cleantext.dateline import Dateline
    from cleantext.findings import Finding

# One repair may uncover another; more rounds than this no known text needs.
MAX_ROUNDS = 4

# More would not stay in the processor's caches, with fewer there is less to gain.
TEXTS_AT_ONCE = 128
SETTLED = -2  # in the place of a stage: the text has come back to it and is done

Text = TypeVar("Text", str, str | None)
Spans = tuple[tuple[int, int], ...]
# A filter, and its call for a text in which its signs have just been seen.
Member = tuple[TextFilter, Callable[[str], str]]
Stage = tuple[str, Trigger | None, tuple[Member, ...]]


class Step(NamedTuple):
    """A filter that changed something, and the text that it was given."""

    filter: TextFilter
    text: str


class Removed(NamedTuple):
    """Something cut whole: its words, its rule, and its span in the source."""

    start: int
    end: int
    text: str
    rule: str


class Result:
    """Cleaned text with the exact account of how it came about.

    `text` is the result, `source` the input.  Everything else is derived when it
    is read, from the record of which filter changed which text.  Offsets are code
    points.
    """

    __slots__ = ("_passes", "source", "steps", "text")

    def __init__(self, text: str, source: str, steps: tuple[Step, ...]) -> None:
        self.text = text
        self.source = source
        self.steps = steps
        self._passes: tuple[tuple[Edit, ...], ...] | None = None

    @property
    def passes(self) -> tuple[tuple[Edit, ...], ...]:
        """The edits of each step, exact in the text that the step was given.

        Reverting them last to first turns `text` into `source`.
        """
        if self._passes is None:
            self._passes = tuple(tuple(step.filter.edits(step.text)) for step in self.steps)
        return self._passes

    @property
    def edits(self) -> list[Edit]:
        """Every edit with its span in the source, in source order.

        `before` is the text as the filter saw it; after earlier edits at the same
        place it need not equal ``source[start:end]``, and two edits may share a span.
        """
        mapped = [Edit(*span, *edit[2:]) for edit, span in self._mapped()]
        return sorted(mapped, key=lambda edit: edit[:2])

    @property
    def removed(self) -> list[Removed]:
        """What was cut whole (credits, notices, furniture), in source order."""
        cut = [
            Removed(*span, edit.before.strip(), edit.rule)
            for edit, span in self._mapped()
            if not edit.after.strip() and any(map(str.isalnum, edit.before))
        ]
        return sorted(cut)

    @property
    def dateline(self) -> Dateline | None:
        """The dateline that was cut, its offsets in the source; None where none was."""
        earlier: list[SourceMap] = []
        for step, edits in zip(self.steps, self.passes, strict=True):
            if step.filter.rule.id == "dateline":
                from cleantext.dateline import find_dateline

                found = find_dateline(step.text)
                if found is not None:
                    return found.moved_to(*_source_span(earlier, found.start, found.end))
            earlier.append(SourceMap(edits))
        return None

    @property
    def findings(self) -> list[Finding]:
        """Damage that was seen and left, with the reason, in source order."""
        from cleantext.findings import find_damage

        maps = [SourceMap(edits) for edits in self.passes]
        return [
            finding._replace(start=start, end=end)
            for finding in find_damage(self.text)
            for start, end in [_source_span(maps, finding.start, finding.end)]
        ]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the source from which ``text[start:end]`` came.

        Raises `ValueError` where the text has no such span.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"a text of {len(self.text)} code points has no span {start}:{end}")
        return _source_span([SourceMap(edits) for edits in self.passes], start, end)

    def diff(self, name: str = "text", context: int = 3) -> str:
        """Return a unified diff from `source` to `text`, empty where they agree."""
        return text_diff(self.source, self.text, name, context)

    def to_dict(self) -> dict[str, Any]:
        """Return the result as plain data, in the published JSON shape."""
        dateline = self.dateline
        return {
            "text": self.text,
            "dateline": dateline.to_dict() if dateline else None,
            "edits": [edit._asdict() for edit in self.edits],
            "removed": [cut._asdict() for cut in self.removed],
            "findings": [finding._asdict() for finding in self.findings],
        }

    def _mapped(self) -> Iterator[tuple[Edit, tuple[int, int]]]:
        earlier: list[SourceMap] = []
        for edits in self.passes:
            for edit in edits:
                yield edit, _source_span(earlier, edit.start, edit.end)
            earlier.append(SourceMap(edits))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Result):
            return NotImplemented
        return (self.source, self.text, self.passes) == (other.source, other.text, other.passes)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        rules = [step.filter.rule.id for step in self.steps]
        return f"<result of {len(self.source)} code points, changed by {rules}>"


def text_diff(before: str, after: str, name: str, context: int = 3) -> str:
    """Return a unified diff of two texts line by line, empty where they agree."""
    from difflib import unified_diff

    if before == after:
        return ""
    lines = unified_diff(
        before.split("\n"), after.split("\n"),
        name, f"{name} (cleaned)", lineterm="", n=context,
    )  # fmt: skip
    return "\n".join(lines) + "\n"


class Pipeline:
    """An immutable chain of filters, itself a function of text.

    >>> from cleantext import preset
    >>> mend = preset("wire").without("dateline")
    >>> mend("The council met.The vote was close.")
    'The council met. The vote was close.'

    `protected` holds patterns; no edit of any filter touches what they match.  Chains are
    equal that hold the very same filters.  Raises `NotAFilter` for anything else, and `NotText`
    for what is no pattern of text.
    """

    __slots__ = ("_stages", "filters", "protected")

    filters: tuple[TextFilter, ...]
    protected: tuple[re.Pattern[str], ...]

    def __init__(
        self,
        filters: Iterable[TextFilter] = (),
        protected: Iterable[str | re.Pattern[str]] = (),
    ) -> None:
        self.filters = tuple(filters)
        for fix in self.filters:
            if not (callable(fix) and hasattr(fix, "rule") and hasattr(fix, "edits")):
                raise NotAFilter(fix)
        self.protected = tuple(
            re.compile(p, re.MULTILINE) if isinstance(p, str | bytes) else p for p in protected
        )
        for pattern in self.protected:
            expression = getattr(pattern, "pattern", pattern)
            if not isinstance(expression, str):
                raise NotText(expression)
        self._stages = tuple(_stages(self.filters))

    def __call__(self, text: str) -> str:
        """Return the cleaned text: `text` itself where nothing is to be done.

        Raises `NotText` for anything but a `str`, and `FilterFailed`.
        """
        return self._run(text, None)

    def explain(self, text: str) -> Result:
        """Return what calling the pipeline returns, with the account of it."""
        steps: list[Step] = []
        return Result(self._run(text, steps), text, tuple(steps))

    def map(self, texts: Iterable[Text]) -> list[Text]:
        """Return what calling the pipeline with each of `texts` returns, sooner; None stays None.

        Each stage is run over many texts before the next one is, which keeps what it needs
        in the processor's caches: a tenth to a seventh of the time is saved.  Raises as a call,
        and `TypeError` where `texts` is one text, whose letters are none.
        """
        if isinstance(texts, str):
            raise TypeError("map wants several texts, not one str: call the pipeline with it")
        given = list(texts)
        lots = (given[n : n + TEXTS_AT_ONCE] for n in range(0, len(given), TEXTS_AT_ONCE))
        return [text for lot in lots for text in self._mapped(lot)]

    def without(self, *names: str) -> Pipeline:
        """Return the chain less these rules or groups."""
        dropped = self._chosen(names)
        return Pipeline((f for f in self.filters if f.rule.id not in dropped), self.protected)

    def only(self, *names: str) -> Pipeline:
        """Return the chain of these rules and groups alone, in their order here."""
        kept = self._chosen(names)
        return Pipeline((f for f in self.filters if f.rule.id in kept), self.protected)

    def then(self, *filters: TextFilter) -> Pipeline:
        """Return the chain with `filters` after it."""
        return Pipeline((*self.filters, *filters), self.protected)

    def protecting(self, *patterns: str | re.Pattern[str]) -> Pipeline:
        """Return the chain that leaves alone whatever matches one of `patterns`.

        A string is compiled so that ``^`` and ``$`` stand for the ends of lines.  Raises
        `NotText` for what is no pattern of text, `re.error` for one that does not compile.
        """
        return Pipeline(self.filters, (*self.protected, *patterns))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rules, in running order."""
        return tuple(f.rule.id for f in self.filters)

    def _chosen(self, names: Iterable[str]) -> set[str]:
        rules: list[Rule] = [f.rule for f in self.filters]
        chosen: set[str] = set()
        for name in names:
            found = {rule.id for rule in rules if name in (rule.id, rule.group)}
            if not found:
                raise UnknownRule(name, [n for rule in rules for n in (rule.id, rule.group)])
            chosen |= found
        return chosen

    def _run(self, text: str, record: list[Step] | None) -> str:
        if not isinstance(text, str):
            raise NotText(text)
        guard: _Guard | None = None
        family: tuple[Member, ...] = ()
        latest = -1  # the stage that changed the text last; what comes after has seen it so
        try:
            for _ in range(MAX_ROUNDS):
                before = text
                if self.protected:
                    spans = _protected(text, self.protected, guard.spans if guard else ())
                    guard = _Guard(spans) if spans else None
                for n, stage in enumerate(self._stages):
                    need, trigger, family = stage
                    seen = text
                    if need in text and (trigger is None or trigger(text)):
                        text, guard = _mend(text, stage, record, guard)
                    if text is not seen:
                        latest = n
                    elif n == latest:
                        return text
                if text is before:
                    return text
        except (CleantextError, MemoryError):
            raise
        except Exception as error:  # of a trigger
            raise _failed(family[0][0], text, error) from error
        return text

    def _mapped(self, texts: list[Text]) -> list[Text]:
        """Return what `map` does of no more texts than are run side by side."""
        if not self.protected and all(text is None or isinstance(text, str) for text in texts):
            try:
                return self._run_side_by_side(texts.copy())
            except MemoryError:
                raise
            except Exception:  # a call will tell which filter fails on which text
                pass
        return [text if text is None else self(text) for text in texts]

    def _run_side_by_side(self, texts: list[Text]) -> list[Text]:
        """Put the texts through the rounds that `_run` takes each of them through."""
        running = [i for i, text in enumerate(texts) if text is not None]
        latest = [-1] * len(texts)
        for _ in range(MAX_ROUNDS):
            before = texts.copy()
            for n, stage in enumerate(self._stages):
                need, trigger, _ = stage
                settled = False
                for i in running:
                    text: Any = texts[i]
                    if need in text and (trigger is None or trigger(text)):
                        texts[i], _ = _mend(text, stage, None, None)
                    if texts[i] is not text:
                        latest[i] = n
                    elif latest[i] == n:
                        latest[i] = SETTLED
                        settled = True
                if settled:
                    running = [i for i in running if latest[i] != SETTLED]
            running = [i for i in running if texts[i] is not before[i]]
        return texts

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return Pipeline, (self.filters, self.protected)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Pipeline):
            return NotImplemented
        return (self.filters, self.protected) == (other.filters, other.protected)

    def __hash__(self) -> int:
        return hash((self.filters, self.protected))

    def __repr__(self) -> str:
        guarded = f", protecting {len(self.protected)}" if self.protected else ""
        return f"<pipeline {' | '.join(self.ids) or 'empty'}{guarded}>"


def _mend(
    text: str, stage: Stage, record: list[Step] | None, guard: _Guard | None
) -> tuple[str, _Guard | None]:
    """Return the text after a family that has been woken, and the guard of that text."""
    need, trigger, family = stage
    seen = text
    for fix, woken in family:
        try:
            if text is not seen:  # the family is asked anew, once for all that are left
                if need not in text or not (trigger is None or trigger(text)):
                    break
                seen = text
            if guard is not None:
                fix = guard.around(fix)
                after = fix(text)
            else:
                after = woken(text)
            if after is text:
                continue
            if record is not None:
                record.append(Step(fix, text))
            if guard is not None:
                guard = guard.moved(fix.edits(text))
        except (CleantextError, MemoryError):  # the latter says nothing of the filter
            raise
        except Exception as error:
            raise _failed(fix, text, error) from error
        text = after
    return text, guard


def _failed(fix: TextFilter, text: str, error: Exception) -> FilterFailed:
    return FilterFailed(fix.rule.id, len(text), type(error).__name__)


class _Guard:
    """The protected spans of one text, in order and apart."""

    __slots__ = ("spans",)

    def __init__(self, spans: Spans) -> None:
        self.spans = spans

    def around(self, fix: TextFilter) -> _Guarded:
        return _Guarded(fix, self.spans)

    def moved(self, edits: Sequence[Edit]) -> _Guard:
        """Return the guard for the text after `edits`, none of which touch it."""
        moved, grown, n = [], 0, 0
        for start, end in self.spans:
            while n < len(edits) and edits[n].end <= start:
                grown += len(edits[n].after) - len(edits[n].before)
                n += 1
            moved.append((start + grown, end + grown))
        return _Guard(tuple(moved))


class _Guarded:
    """A filter that makes only those of its edits that touch no protected span."""

    __slots__ = ("_fix", "_spans", "rule")

    def __init__(self, fix: TextFilter, spans: Spans) -> None:
        self.rule = fix.rule
        self._fix = fix
        self._spans = spans

    def __call__(self, text: str) -> str:
        return apply_edits(text, self.edits(text))

    def edits(self, text: str) -> list[Edit]:
        return [edit for edit in self._fix.edits(text) if not self._touches(edit)]

    def _touches(self, edit: Edit) -> bool:
        n = bisect_left(self._spans, (edit.end,)) - 1  # the last that starts before its end
        return n >= 0 and edit.start < self._spans[n][1]


def _protected(text: str, patterns: Iterable[re.Pattern[str]], kept: Spans) -> Spans:
    """Return the spans that match now, and those `kept` from before, in order and apart."""
    merged: list[tuple[int, int]] = []
    matched = (match.span() for pattern in patterns for match in pattern.finditer(text))
    for start, end in sorted([*kept, *matched]):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        elif start < end:
            merged.append((start, end))
    return tuple(merged)


def _source_span(maps: Sequence[SourceMap], start: int, end: int) -> tuple[int, int]:
    for source_map in reversed(maps):
        start, end = source_map.span(start, end)
    return start, end


def _stages(filters: Iterable[TextFilter]) -> Iterator[Stage]:
    """Yield runs of filters that are woken by the same sign."""
    need, trigger, family = "", None, []  # type: str, Trigger | None, list[Member]
    for fix in filters:
        signs = getattr(fix, "need", ""), getattr(fix, "trigger", None)
        if family and signs != (need, trigger):
            yield need, trigger, tuple(family)
            family = []
        need, trigger = signs
        family.append((fix, getattr(fix, "woken", fix)))
    if family:
        yield need, trigger, tuple(family)
