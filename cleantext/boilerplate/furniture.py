"""Furniture: the lines of a news page that are the page's own.

What tells them from headlines and cross-heads is that they are built of few parts: a
verb that bids the reader do something, the things that a page has to offer, and the
labels before other stories.

>>> is_furniture("Sign up for our daily newsletter")
True
>>> is_furniture("Sign up or ship out")
False
>>> is_furniture("Related: Ferry failed its test"), is_furniture("Related parties")
(True, False)
"""

from __future__ import annotations

from cleantext.boilerplate.bids import (
    closes_with_verb,
    ends_as_bid,
    is_bid,
    is_member,
    is_more,
    is_sure_bid,
    is_unspaced_bid,
)
from cleantext.boilerplate.labels import (
    is_consent,
    is_list_head,
    is_named_pointer,
    is_of_page,
    is_opening,
    is_pointer,
    is_share,
    is_stock,
    is_trail,
)
from cleantext.boilerplate.openers import is_opener, last_words
from cleantext.boilerplate.phrases import words_of
from cleantext.boilerplate.vocabulary import AROUND, CLOSING, QUOTES, tables
from cleantext.layout import has_run
from cleantext.patterns import Pattern

LONGEST_LINE = 40
LONGEST_ASKING = 90  # characters of a question and the bid that it leads up to
ROW_RE = Pattern(r"[^\s] (?: [ ]{3} | [ ]*\t ) \s* [^\s]")
ITEM_RE = Pattern(r"(?: [-*•·–—] | \d{1,3}[.)] | [a-z]\) ) [ ]")
BUTTON_RE = Pattern(r"(?<=[Cc]licking[ ]) [\"“] ([^\"“”.,]{2,20}) ,? [\"”]")
AGREEING = frozenset({"you", "i"})
# What opens a correction, which may well tell what was said.
CORRECTING = frozenset({"correction", "clarification", "editor's", "editors"})
COUNT_RE = Pattern(
    r"""
    \d{1,3} [ ] of [ ] \d{1,3}
    | 0?0:00 [ ] / [ ] \d{1,2}:\d\d
    | \d{1,5} (?: [.,]\d{1,3} )? (?: [ ]? [km] )? [ ]? (?:
          comments? | photos? | images? | videos? | shares? | views? | likes? | retweets? | replies
        | free[ ]articles?[ ](?:left|remaining)(?:[ ]this[ ]month)?
        | people[ ]are[ ]talking[ ]about[ ]this
        | (?:-[ ]?)? min(?:ute)?s?\.? [ ] (?:read|video|listen|watch) | mins?
        | comentarios? | comentários?
        | commentaires? | kommentare? | commenti | комментари\w+ | коментар\w* | komentarz[ey]?
        | komentář\w* | yorum | komentar | bình[ ]luận | 条评论 | 댓글
        | min(?:utos?|uti|utes)?\.?[ ](?:de[ ]|di[ ])?(?:lectura|leitura|lecture|lettura|lesezeit) )
    """
)


def is_furniture(line: str) -> bool:
    """Tell whether all of `line` is furniture."""
    body = line.strip(AROUND)
    if not body:
        return False
    if body[0].isdecimal():
        return COUNT_RE.fullmatch(body.lower()) is not None
    if is_trail(body):
        return True
    ask, mark, bid = body.rpartition("? ")
    if mark and len(body) <= LONGEST_ASKING and QUOTES.isdisjoint(body):
        return is_furniture(bid) or is_furniture(ask + "?")
    if not is_opener(body):
        if ends_as_bid(body) or is_unspaced_bid(body):
            return True
        last = body.rstrip(CLOSING).rpartition(" ")[2].lower()
        if body.isascii() and last not in last_words():
            return False
        words = words_of(body)
        return closes_with_verb(words) or is_member(words) or is_share(words) or is_consent(words)
    if (has_run(line) and ROW_RE.search(line)) or (ITEM_RE.match(line) and line[-1] != line[0]):
        return False
    words = ["0" if word.isdecimal() else word for word in words_of(body)]
    if len(words) > LONGEST_LINE:
        return False
    if is_pointer(body, words) or is_named_pointer(body, words) or is_unspaced_bid(body):
        return True
    if not QUOTES.isdisjoint(body):
        # By clicking "Accept", you agree to ...
        plain = BUTTON_RE.sub(r"\1", body)
        if plain == body or not QUOTES.isdisjoint(plain) or AGREEING.isdisjoint(words):
            return False
        return tables().speech.isdisjoint(words) and is_opening(plain, words)
    if (
        is_stock(body, words)
        or is_list_head(body, words)
        or ends_as_bid(body)
        or closes_with_verb(words)
    ):
        return True
    if words[0] in CORRECTING and is_opening(body, words):
        return True
    known = tables()
    if not known.speech.isdisjoint(words[1:]):  # "Dit artikel" speaks Dutch
        return False
    if not known.only.isdisjoint(words) or is_sure_bid(body, words) or is_member(words):
        return True
    if is_more(body, words):
        return True
    if is_opening(body, words) or is_of_page(words):
        return True
    return known.telling.isdisjoint(words) and is_bid(body, words)
