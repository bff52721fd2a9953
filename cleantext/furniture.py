"""Recognise the lines of a news page that are the page's own.

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

from collections.abc import Sequence
from functools import cache
from itertools import islice

from cleantext.boilerplate import (
    WORD_RE,
    Phrases,
    all_phrases,
    endings,
    is_opener,
    last_words,
    phrases,
    words_of,
)
from cleantext.patterns import Pattern
from cleantext.tables import page_furniture as table

LONGEST_PHRASE = 7  # words
LONGEST_NAME = 6
LONGEST_LIST_HEAD = 7
LONGEST_SERVICE = 5
LONGEST_PARTS = 10
LONGEST_LINE = 40
LONGEST_HEADLINE = 18  # words of another story's, where it ends in a stop
LONGEST_ASKING = 90  # characters of a question and the bid that it leads up to
LONGEST_INFLECTED = 14  # letters of a network's name with an ending
LONGEST_PLACE = 3  # words of a page's name
LONGEST_SURE = 12
LONGEST_ROW = 9
LONGEST_MEMBER = 7
LONGEST_ENDED = 100  # characters of a line known by its end
NEAR = 4  # words from "our" to what is ours

# What may stand around the words of a button or a link.
AROUND = " \t*|<>«»‹›←→▶►▼▸☞👉📲🔴()[]【】_=+#…–—-"
CLOSING = AROUND + ".!:："
STOPS = ".。।"
POINTING = frozenset({"above", "below", "here"})
QUOTES = frozenset('"“”«»„「」')
ROW_RE = Pattern(r"[^\s] (?: [ ]{3} | [ ]*\t ) \s* [^\s]")
ITEM_RE = Pattern(r"(?: [-*•·–—] | \d{1,3}[.)] | [a-z]\) ) [ ]")
BAR_RE = Pattern(r"[|•·｜/] | [ ][-–—][ ]")
CLAUSE_RE = Pattern(r"[.,;:!?—–|•…！？。]+ (?:\s|$) | [ ]-[ ]")
LABEL_END_RE = Pattern(r"[ ]? [:：|｜>»›→▶►] | [ ]? [-–—] (?=[ ])")
ADDRESS_RE = Pattern(r"@[\w-]{1,63}[.]\w | www[.] | ://")
QUOTED_RE = Pattern(r"[ ] [\"“«„] [^\"“”«»„\n]{3,120} [\"”»“]")
UNSPACED_BID_RE = Pattern(
    r"""
    (?: 点击 | 點擊 | 点此 | 戳 | 长按 | 扫码 | 扫描 | 掃描 ) [^。！？\n]{0,8}?
      (?: 进入 | 進入 | 查看 | 阅读 | 閱讀 | 观看 | 觀看 | 下载 | 下載 | 关注 | 關注 | 订阅 | 訂閱
        | 收听 | 收看 | 参与 | 報名 | 报名 | 图片 | 链接 | 二维码 | 这里 | 此处 ) [^。！？\n]{0,12}
    | (?: この | 本 ) (?: 記事 | ニュース | ページ | 動画 ) を [^。！？\n]{1,12}
    | (?: 이 | 본 ) [ ]? 기사 (?: 를 | 에 )? [ ] [^.!?\n]{1,14} [?]?
    | [^。！？\n]{0,6} 扫一扫 [^。！？\n]{0,8}
    """
)
COUNT_RE = Pattern(
    r"""
    \d{1,3} [ ] of [ ] \d{1,3}
    | \d{1,5} [ ]? (?: comments? | shares? | views? | likes? | retweets? | replies
        | (?:-[ ]?)? min(?:ute)?s?\.? (?:[ ](?:read|video|listen|watch))?
        | comentarios? | comentários?
        | commentaires? | kommentare? | commenti | комментари\w+ | коментар\w* | komentarz[ey]?
        | komentář\w* | yorum | komentar | bình[ ]luận | 条评论 | 댓글
        | min(?:utos?|uti|utes)?\.?[ ](?:de[ ]|di[ ])?(?:lectura|leitura|lecture|lettura|lesezeit) )
    """
)


class Language:
    """The words of one language's bids."""

    __slots__ = ("allowed", "final", "is_english", "named", "our", "parts", "things", "verbs")

    def __init__(self, tag: str) -> None:
        self.is_english = tag == "en"
        self.verbs = phrases(table.VERBS.get(tag, ""))
        self.things = phrases(table.THINGS.get(tag, "")) | phrases(table.THINGS[""])
        self.parts = phrases(table.PARTS.get(tag, ""))
        self.our = phrases(table.OUR.get(tag, ""))
        self.final = phrases(table.FINAL_VERBS.get(tag, ""))
        small = phrases(table.FILLERS.get(tag, ""))
        self.allowed = small | self.parts | words_in(self.verbs)
        self.named = (words_in(self.things) | self.parts) - small


class Tables:
    """The tables, as sets of phrases."""

    def __init__(self) -> None:
        self.whole = all_phrases(table.WHOLE_LINES)
        self.tag_labels = phrases(table.TAG_LABELS)
        self.labels = all_phrases(table.LABELS) | self.tag_labels
        self.openings = all_phrases(table.OPENINGS)
        self.name_openings = all_phrases(table.NAME_OPENINGS)
        self.page_names = all_phrases(table.PAGE_NAMES)
        self.page_signs = tuple(phrases(table.PAGE_SIGNS))
        self.list_adjectives = phrases(table.LIST_ADJECTIVES)
        self.list_nouns = phrases(table.LIST_NOUNS)
        self.list_tails = phrases(table.LIST_TAILS)
        self.list_links = phrases(table.LIST_LINKS)
        self.row = phrases(table.ROW)
        self.only = phrases(table.ONLY)
        self.takers = phrases(table.TAKERS)
        self.already = phrases(table.ALREADY)
        self.members = phrases(table.MEMBERS)
        self.sure = phrases(table.SURE_VERBS)
        self.buttons = phrases(table.BUTTONS)
        self.button_ends = phrases(table.BUTTON_ENDS)
        self.services = phrases(table.SERVICES)
        self.service_nouns = phrases(table.SERVICE_NOUNS)
        self.service_fillers = phrases(table.SERVICE_FILLERS)
        self.leads = phrases(table.LEADS)
        self.networks = phrases(table.NETWORKS)
        self.places = phrases(table.NETWORK_PLACES)
        self.ours = phrases(table.OURS)
        self.desks = phrases(table.DESKS)
        self.nouns = phrases(table.NOUNS)
        self.objects = phrases(table.OBJECTS)
        self.pointers = phrases(table.POINTERS)
        self.also = phrases(table.ALSO)
        self.more = phrases(table.MORE)
        self.readers = phrases(table.READERS)
        self.speech = phrases(table.SPEECH)
        self.telling = phrases(table.TELLING)
        self.stems = tuple(phrases(table.NETWORK_STEMS))
        self.languages: dict[str, list[Language]] = {}
        self.every: list[Language] = []
        self.finals: list[Language] = []
        for tag in table.VERBS | table.FINAL_VERBS:
            language = Language(tag)
            for verb in {verb.partition(" ")[0] for verb in language.verbs}:
                self.languages.setdefault(verb, []).append(language)
            self.every.append(language)
            if language.final:
                self.finals.append(language)


def words_in(table: Phrases) -> Phrases:
    """Return the words of which the phrases of `table` are made."""
    return frozenset(word for phrase in table for word in phrase.split(" "))


@cache
def tables() -> Tables:
    """Return the tables, which are read when the first suspect line turns up."""
    return Tables()


def is_furniture(line: str) -> bool:
    """Tell whether all of `line` is furniture."""
    body = line.strip(AROUND)
    if not body:
        return False
    if body[0].isdecimal():
        return COUNT_RE.fullmatch(body.lower()) is not None
    ask, mark, bid = body.rpartition("? ")
    if mark and len(body) <= LONGEST_ASKING and QUOTES.isdisjoint(body):
        return is_furniture(bid) or is_furniture(ask + "?")
    if not is_opener(body):
        if ends_as_bid(body) or is_unspaced_bid(body):
            return True
        if body.rstrip(CLOSING).rpartition(" ")[2].lower() not in last_words():
            return False
        words = words_of(body)
        return closes_with_verb(words) or is_member(words)
    if ROW_RE.search(line) or (ITEM_RE.match(line) and line[-1] != line[0]):
        return False
    words = ["0" if word.isdecimal() else word for word in words_of(body)]
    if len(words) > LONGEST_LINE:
        return False
    if is_pointer(body, words) or is_unspaced_bid(body):
        return True
    if not QUOTES.isdisjoint(body):
        return False
    if (
        is_stock(body, words)
        or is_list_head(body, words)
        or ends_as_bid(body)
        or closes_with_verb(words)
    ):
        return True
    known = tables()
    if not known.speech.isdisjoint(words):
        return False
    if not known.only.isdisjoint(words) or is_sure_bid(words) or is_member(words):
        return True
    if is_more(body, words):
        return True
    if is_opening(body, words) or is_of_page(words):
        return True
    return known.telling.isdisjoint(words) and is_bid(body, words)


def is_stock(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line is a stock label, several of them, or names parts of a page."""
    whole = tables().whole
    if " ".join(words) in whole:
        return True
    if "0" in words and " ".join(words[: words.index("0")]) in whole:  # Comments (12)
        return len(words) - words.index("0") <= 2
    if len(words) % 2 == 0 and words[: len(words) // 2] == words[len(words) // 2 :]:
        return is_stock(body, words[len(words) // 2 :])  # Advertisement Advertisement
    if len(parts := BAR_RE.split(body)) > 1:
        return all(
            " ".join(words_of(part)) in whole or is_opening(part, words_of(part)) for part in parts
        )
    if is_row_of_buttons(words) or is_service(words) or is_list_of_place(body, words):
        return True
    if " ".join(words[:-1]) in tables().buttons and words[-1] in tables().button_ends:
        return True
    if len(words) > LONGEST_PARTS or (body[-1] in STOPS and POINTING.isdisjoint(words[-1:])):
        return False
    words = without_place(body, words)
    return any(names_parts(words, language) for language in tables().languages.get(words[0], ()))


def without_place(body: str, words: Sequence[str]) -> Sequence[str]:
    """Return the words without the name of the page at their end: ``Read more at The Gazette``."""
    capitals = [mark[0][0].isupper() for mark in WORD_RE.finditer(body)]
    for n in range(len(words) - 2, max(1, len(words) - LONGEST_PLACE - 2), -1):
        if words[n] in tables().places:
            return words[:n] if all(capitals[n + 1 :]) and not capitals[n] else words
    return words


def is_list_of_place(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line heads a list of stories from somewhere: ``Más noticias de Lima``."""
    known = tables()
    if len(words) > LONGEST_PARTS:
        return False
    return any(
        words[size] in known.list_links
        and words[size - 1] in known.list_nouns
        and " ".join(words[:size]) in known.whole
        and CLAUSE_RE.search(body) is None
        for size in range(2, min(4, len(words)))
    )


def is_row_of_buttons(words: Sequence[str]) -> bool:
    """Tell whether the line is a row of buttons: ``Facebook Twitter``, ``Share Tweet Email``."""
    known = tables()
    return (
        1 < len(words) <= LONGEST_ROW
        and (len(words) > 2 or not known.networks.isdisjoint(words))
        and all(word in known.networks or word in known.row for word in words)
    )


def is_service(words: Sequence[str]) -> bool:
    """Tell whether the line names the page's own business: ``Newsletter sign-up``."""
    known = tables()
    return (
        2 <= len(words) <= LONGEST_SERVICE
        and words[-1] in known.service_nouns
        and not known.services.isdisjoint(words[:-1])
        and all(
            word in known.services or word in known.service_nouns or word in known.service_fillers
            for word in words
        )
    )


def names_parts(words: Sequence[str], language: Language) -> bool:
    """Tell whether the words are a verb and parts of a page, with small words between."""
    if language.is_english:
        if words[0] not in tables().readers:
            return False
        if len(words) > 2 and words[1] == "more" and words[2] in tables().list_nouns:
            return True  # See more photos of the rescue
    return not language.parts.isdisjoint(words) and all(
        word in language.allowed or word == "0" for word in words
    )


def is_pointer(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line is a label and the headline of another story."""
    known = tables()
    ends = [mark.end() for mark in islice(WORD_RE.finditer(body), LONGEST_PHRASE)]
    for size in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        if " ".join(words[:size]) not in known.labels:
            continue
        label, rest = body[: ends[size - 1]], body[ends[size - 1] :]
        end = LABEL_END_RE.match(rest)
        if end is None:
            if size == 1:
                return False
            # READ MORE Council drops the plan; Lire aussi Le conseil renonce
            headed = rest[-1:] not in STOPS and (
                (label.isupper() and not rest.isupper())
                or (words[size - 1] in known.also and rest.lstrip()[:1].isupper())
            )
            quoted = QUOTED_RE.fullmatch(rest) is not None  # Simak Video "Detik-detik ..."
            return headed or quoted or not rest.strip(CLOSING)
        rest = rest[end.end() :].strip(AROUND)
        if rest[-1:] in tuple(STOPS) and len(words) - size > LONGEST_HEADLINE:
            return False  # a sentence of the story has run into it
        if size > 1 or (rest and words[0] in known.tag_labels):
            return True
        if not rest:
            return words[0] in known.pointers
        if end[0].isspace() or end[0].strip() in "-–—" or rest[0].islower():
            return False
        return rest[-1] not in STOPS or words[0] in known.pointers
    return False


def is_list_head(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line heads a list of stories: ``Top stories this week``."""
    known = tables()
    if not 2 <= len(words) <= LONGEST_LIST_HEAD or body[-1] in STOPS:
        return False
    if words[0] in known.list_nouns and " ".join(words[1:]) in known.list_tails:
        return True
    for size in (1, 2):
        if " ".join(words[:size]) in known.list_adjectives and words[size : size + 1]:
            tail = words[size + 1 :]
            if words[size] in known.list_nouns:
                return not tail or " ".join(tail) in known.list_tails
    return False


def is_opening(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line opens as only furniture does."""
    known = tables()
    for size in range(2, min(LONGEST_PHRASE, len(words)) + 1):
        opening = " ".join(words[:size])
        if opening in known.openings:
            return True
        if opening in known.name_openings:
            name = [mark[0] for mark in WORD_RE.finditer(body)][size:]
            if (
                1 <= len(name) <= LONGEST_NAME
                and not name[0][0].islower()
                and body[-1] not in STOPS
            ):
                return True
    return False


def is_sure_bid(words: Sequence[str]) -> bool:
    """Tell whether the line opens with a verb that only pages use of themselves."""
    if words[-1] == "app" and words[0] in tables().takers:
        return len(words) <= LONGEST_NAME  # Get the Gazette app
    return len(words) <= LONGEST_SURE and any(
        " ".join(words[:size]) in tables().sure for size in (1, 2)
    )


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
    return not body.isascii() and UNSPACED_BID_RE.fullmatch(body) is not None


def is_more(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line promises more, or all, on a page of ours: ``More news in our app``."""
    known = tables()
    if words[0] not in known.more or len(words) > LONGEST_PARTS or body[-1] in STOPS:
        return False
    return any(
        not language.our.isdisjoint(words[1:-1]) and offers(words, language)
        for language in known.every
    )


def is_of_page(words: Sequence[str]) -> bool:
    """Tell whether the line tells of the page: ``This video is not available``."""
    known = tables()
    if " ".join(words[:2]) not in known.page_names:
        return False
    line = f" {' '.join(words)} "
    return any(f" {sign}" in line for sign in known.page_signs)


def is_bid(body: str, words: Sequence[str]) -> bool:
    """Tell whether the line bids the reader do what only a page can offer."""
    known = tables()
    if words[0] not in known.languages and words[0] not in known.leads:
        return False
    if ADDRESS_RE.search(body):
        return "@" in body and not known.desks.isdisjoint(words)
    if words[-1] == "here" and words[0] in known.readers and len(words) > 2:
        return True
    done = 0
    for end in [*(mark.end() for mark in CLAUSE_RE.finditer(body)), len(body)]:
        clause = words_of(body[done:end])
        led = 0
        while clause[led:] and clause[led] in known.leads and clause[led] not in known.languages:
            led += 1
        clause = clause[led:]
        for language in known.languages.get(clause[0], ()) if clause else ():
            rest = words_of(body[done:])[led:]
            if bids(clause, language) and offers(rest, language):
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


def offers(words: Sequence[str], language: Language) -> bool:
    """Tell whether the words name something that only a page has to offer."""
    known = tables()
    for n, word in enumerate(words):
        # The verb alone is nothing on offer, whatever else it means.
        sizes = range(1 if n else 2, 6)
        if any(" ".join(words[n : n + size]) in language.things for size in sizes):
            return True
        if n and (word in language.our or " ".join(words[n : n + 2]) in language.our):
            if not language.is_english:
                return True
            if not known.ours.isdisjoint(words[n + 1 : n + 1 + NEAR]):
                return True
        if n and (is_network(word) or " ".join(words[n : n + 2]) in known.networks):
            around = words[n - 1], *words[n + 1 : n + 3]
            if word not in known.networks or not known.places.isdisjoint(around):
                return True
    return False


def is_network(word: str) -> bool:
    """Tell whether `word` names a network, inflected or not: ``Twitter'da``, ``Telegramie``."""
    known = tables()
    return (
        word in known.networks
        or word.replace("'", "-").partition("-")[0] in known.networks
        or (word.startswith(known.stems) and len(word) < LONGEST_INFLECTED)
    )


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
