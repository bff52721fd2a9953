"""Bids to the reader: a verb, and what only a page has to offer."""

from __future__ import annotations

from collections.abc import Sequence

from cleantext.boilerplate.openers import endings
from cleantext.boilerplate.phrases import Phrases, holds, words_of
from cleantext.boilerplate.vocabulary import (
    CLAUSE_RE,
    CLOSING,
    LONGEST_NAME,
    LONGEST_PARTS,
    QUOTES,
    STOPS,
    Language,
    is_network,
    tables,
)
from cleantext.patterns import Pattern

LONGEST_SURE = 12
LONGEST_NAMED = 3  # words of which the last names a paper
LONGEST_MEMBER = 7
LONGEST_ENDED = 100  # characters of a line known by its end
NEAR = 4  # words from "our" to what is ours
ADDRESS_RE = Pattern(r"@[\w-]{1,63}[.]\w | www[.] | ://")
# What one does before, or in order to do, something in the world: the story's advice.
ADVICE_RE = Pattern(
    r"\b (?: before | when | while | until | unless | once | after | and ) [ ] you (?: [ ] | ['’] )"
)
# Others are followed as well: "Follow the police on X for road closures"; and a sentence sends
# to others' pages: "Check the district's Facebook page for updates."
OTHERS_RE = Pattern(
    r"""
    (?: Follow | Like | Find | Message
      | (?: Check | Listen [ ] to | See | View | Visit | Watch ) (?= [^\n]* [.] $ ) ) [ ] the [ ]
    (?! (?: latest | conversation | discussion | story | debate | news | authors? | writers?
      | reporters? | team | channel | page | link | live | full | video | podcast | episode ) \b )
    [a-z]
    """
)
PRICE_RE = Pattern(r"[€$£%] | \d [ ] (?: euros? | zł | руб | грн | Kč | kr | lei ) \b")
OURS_RE = Pattern(r"\b (?: [Oo]ur | us ) \b")
UNSPACED_BID_RE = Pattern(
    r"""
    (?: 点击 | 點擊 | 点此 | 戳 | 长按 | 扫码 | 扫描 | 掃描 ) [^。！？\n]{0,8}?
      (?: 进入 | 進入 | 查看 | 阅读 | 閱讀 | 观看 | 觀看 | 下载 | 下載 | 关注 | 關注 | 订阅 | 訂閱
        | 收听 | 收看 | 参与 | 報名 | 报名 | 图片 | 链接 | 二维码 | 这里 | 此处 ) [^。！？\n]{0,12}
    | (?: この | 本 ) (?: 記事 | ニュース | ページ | 動画 ) を [^。！？\n]{1,12}
    | (?: 이 | 본 ) [ ]? 기사 (?: 를 | 에 )? [ ] [^.!?\n]{1,14} [?]?
    | [^。！？\n]{0,6} 扫一扫
      (?: [^。！？\n]{0,6} (?: 关注 | 下载 | 订阅 | 阅读 | 查看 | 分享 | 二维码 )
        [^。！？\n]{0,6} )?
    | (?: 更多 [^。！？\n]{1,6} ， )? [请欢迎快扫码敬]{0,4} 关注 (?: 我们 | 本报 | 本站 )
      [^。！？\n]{0,5} (?: 公众号 | 微信 | 微博 | 频道 )
    """
)
GOING_ON = ("后", "後", "时", "時")  # "after" and "when": the sentence goes on
UNSPACED_SIGNS = frozenset("点點戳按扫掃記ュペ動기关")  # one is in all that the pattern matches


def is_bid(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line bids the reader do what only a page can offer."""
    known = tables()
    if words[0] not in known.languages and words[0] not in known.leads:
        return False
    ours = OURS_RE.search(body) is not None
    advises = body[-1] in STOPS and not ours
    if advises and ADVICE_RE.search(body) is not None:
        return False
    if not ours and OTHERS_RE.match(body) is not None:
        return False
    if ADDRESS_RE.search(body):
        return "@" in body and not known.desks.isdisjoint(words)
    if words[-1] == "here" and words[0] in known.pointing and len(words) > 2:
        return True
    if words[0] in known.cause_verbs and " ".join(words[-2:]) in known.causes:
        return False
    everyday = known.everyday_things if advises else frozenset()
    done = 0
    for end in [*(mark.end() for mark in CLAUSE_RE.finditer(body)), len(body)]:
        clause = words_of(body[done:end])
        led = 0
        while clause[led:] and clause[led] in known.leads and clause[led] not in known.languages:
            led += 1
        clause = clause[led:]
        for language in known.languages.get(clause[0], ()) if clause else ():
            if bids(clause, language) and offers(words_of(body[done:])[led:], language, everyday):
                return True
            if language.is_english and clause[0] == "follow" and "@" in body[done:end]:
                return True
        done = end
    return False


def bids(clause: Sequence[str], language: Language) -> bool:
    """Tell whether the clause opens with a verb of the language that is no noun here."""
    for size in (1, 2, 3):
        if " ".join(clause[:size]) in language.verbs:
            if size > 1 or not language.is_english or clause[0] not in tables().nouns:
                return True
            if len(clause) == 1:
                return False
            return clause[1] in tables().objects
    return False


def offers(words: Sequence[str], language: Language, others: Phrases = frozenset()) -> bool:
    """Tell whether the words name something that only a page has to offer, not one of `others`."""
    known = tables()
    for n, word in enumerate(words):
        # The verb alone is nothing on offer, whatever else it means.
        sizes = range(1 if n else 2, 6)
        if word in language.first_of_things:
            for size in sizes:
                thing = " ".join(words[n : n + size])
                if (
                    thing in language.things
                    and thing not in others
                    and (thing not in known.weak_things or language.is_plain(words[n + size :]))
                ):
                    return True
        if n and (word in language.our or " ".join(words[n : n + 2]) in language.our):
            # "Ikuti kami di sungai": only "us", and what follows is no page's.
            last = n == len(words) - 1
            us = language.our_is_us and (last or (n > 1 and language.is_plain(words[n + 1 :])))
            if us or offers_ours(words[n + 1 :], language):
                return True
        if n and (is_network(word) or " ".join(words[n : n + 2]) in known.networks):
            around = words[n - 1], *words[n + 1 : n + 3]
            if word not in known.networks or not known.places.isdisjoint(around):
                return True
    return False


def offers_ours(words: Sequence[str], language: Language) -> bool:
    """Tell whether what follows "our" is a page's: ``our free newsletter``."""
    return any(
        language.is_ours(word)
        and (not word.startswith(tables().stems_of_weak_ours) or language.is_plain(words[n + 1 :]))
        for n, word in enumerate(words[:NEAR])
    )


def is_more(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line promises more, or all, on a page of ours: ``More news in our app``."""
    known = tables()
    if words[0] not in known.more or len(words) > LONGEST_PARTS or body[-1] in STOPS:
        return False
    return any(
        not language.our.isdisjoint(words[1:-1]) and offers(words, language)
        for language in known.every
    )


def is_sure_bid(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line opens with a verb that pages use of themselves, and goes on so.

    One subscribes to happiness, too: "Abonnez-vous au bonheur".
    """
    known = tables()
    if words[-1] == "app" and words[0] in known.takers:
        # Get the Gazette app, not "Download the app."
        return len(words) <= LONGEST_NAME and (len(words) > 3 or body[-1] not in STOPS)
    if len(words) > LONGEST_SURE:
        return False
    for size in (1, 2):
        verb = " ".join(words[:size])
        if verb in known.sure:
            rest = words[size:]
            # In German any noun has a capital.
            named = (
                verb in known.subscribe
                and len(rest) <= LONGEST_NAMED
                and body[-1] not in STOPS
                and "sie" not in words
            )
            return (
                not rest
                or PRICE_RE.search(body) is not None
                or (named and body.rpartition(" ")[2][0].isupper())  # Abonnez-vous au Monde
                or holds(rest, known.sure_company)
                or any(map(is_network, rest))
                or any(offers(words, language) for language in known.every)
            )
    return False


def is_member(words: Sequence[str]) -> bool:
    """Tell whether the line speaks for a reader who pays: ``Je suis déjà abonné``."""
    known = tables()
    return (
        2 < len(words) <= LONGEST_MEMBER
        and not known.already.isdisjoint(words[:3])
        and words[-1] in known.members
    )


def is_unspaced_bid(body: str) -> bool:
    """Tell whether a line of a script without spaces bids the reader click or share."""
    may_be = not (body.isascii() or UNSPACED_SIGNS.isdisjoint(body) or body.endswith(GOING_ON))
    return may_be and UNSPACED_BID_RE.fullmatch(body) is not None


def closes_with_verb(words: Sequence[str]) -> bool:
    """Tell whether the line names parts of a page and ends in a verb: ``Artikel teilen``."""
    if not 2 <= len(words) <= LONGEST_PARTS:
        return False
    for language in tables().finals:
        for size in (1, 2):
            rest = words[:-size]
            if " ".join(words[-size:]) in language.final and rest:
                named = [word in language.named or is_network(word) for word in rest]
                if any(named) and all(
                    part or word in language.allowed for part, word in zip(named, rest, strict=True)
                ):
                    return True
    return False


def ends_as_bid(body: str) -> bool:
    """Tell whether the line ends in a bid, as it does where the verb comes last."""
    return (
        len(body) <= LONGEST_ENDED
        and QUOTES.isdisjoint(body)
        and body.rstrip(CLOSING).lower().endswith(endings())
    )
