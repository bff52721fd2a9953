"""Clean before spaCy tokenises, and keep the way back to the source.

    import cleantext.adapters.spacy
    nlp = spacy.blank("en")
    cleantext.adapters.spacy.install(nlp)
    doc = nlp("SEOUL, March 14 (Yonhap) -- Talks ended.The vote is near.")
    doc._.cleantext_source                 # the text as it came
    doc[0:2]._.cleantext_source_span       # where a span stood in it, (start, end)
    doc._.cleantext_result                 # the whole account

spaCy never changes a text after it is tokenised, so this wraps the tokenizer.
"""

from __future__ import annotations

from typing import Any

from spacy.tokens import Doc, Span, Token

from cleantext import Pipeline, Result
from cleantext.presets import as_pipeline


class CleaningTokenizer:
    """A tokenizer that cleans first; it goes to disk and back as the one it wraps."""

    def __init__(self, tokenizer: Any, pipeline: Pipeline) -> None:
        self.tokenizer = tokenizer
        self.pipeline = pipeline

    def __call__(self, text: str) -> Doc:
        result = self.pipeline.explain(text)
        doc = self.tokenizer(result.text)
        doc._.cleantext_result = result
        return doc

    def __getattr__(self, name: str) -> Any:
        if name == "tokenizer":  # not there yet while it is unpickled
            raise AttributeError(name)
        return getattr(self.tokenizer, name)


def install(nlp: Any, pipeline: Pipeline | str = "wire") -> Any:
    """Make `nlp` clean each text before it is tokenised, and return it."""
    clean = as_pipeline(pipeline)
    nlp.tokenizer = CleaningTokenizer(nlp.tokenizer, clean)
    return nlp


def _source(doc: Doc) -> str:
    result: Result | None = doc._.cleantext_result
    return result.source if result is not None else doc.text


def _span_source(span: Span) -> tuple[int, int]:
    result: Result | None = span.doc._.cleantext_result
    edges = span.start_char, span.end_char
    return result.source_span(*edges) if result is not None else edges


def _token_source(token: Token) -> tuple[int, int]:
    return _span_source(token.doc[token.i : token.i + 1])


if not Doc.has_extension("cleantext_result"):
    Doc.set_extension("cleantext_result", default=None)
    Doc.set_extension("cleantext_source", getter=_source)
    Span.set_extension("cleantext_source_span", getter=_span_source)
    Token.set_extension("cleantext_source_span", getter=_token_source)
