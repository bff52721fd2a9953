"""Brackets that hold who made a story.

>>> is_signed_bracket("(Bericht: Jana Roe, Redaktion: Jan Doe)")
True
>>> is_signed_bracket("(nach Kreuzbandriss)"), is_japanese_name("（石川県）")
(False, False)
"""

from __future__ import annotations

from cleantext.credits.agencies import is_agency
from cleantext.credits.bylines import weigh_byline
from cleantext.credits.makers import is_credit, is_led_by_post, made_by
from cleantext.credits.names import is_given_name, is_people
from cleantext.credits.weights import Weight
from cleantext.credits.words import WHOLE_BRACKET_RE, is_post_word
from cleantext.dateline.places import BEYOND_CASES
from cleantext.patterns import Pattern
from cleantext.tables.credits import JAPANESE_FAMILIES, OFFICE_PHRASES, OFFICES

SEMICOLON_RE = Pattern(r"[ ]? [,;|] [ ] | (?<=[^\W\d_]{3}) [.] [ ]")
# "AGERPRES/(A - autor: Andrei Pop, editor: Ioana Dinu)"
STROKED_BRACKET_RE = Pattern(
    r"[^\W\d_]{2,12} [ ]?/[ ]? \( (?: [A-Z]{1,2} [ ] - [ ] )? ([^()]{5,120}) \)"
)
NOTE_RE = Pattern(r"\(\( [^\n]{3,400} \)\) \.?")
CODE_RE = Pattern(r"\( [ ]? [A-Z]{2}\d{4} [ ]? \) [ ]? \.?")  # EFE's desk numbers
# Who reported and from where, as Japanese papers have it: "（ワシントン＝高橋弘司）".
# Who did what of it: "（聞き手・山田花子）", "(تحرير أحمد سالم)".
POSTED_RE = Pattern(
    r"""
    [(（] [^()（）。\s=＝]{2,10} [=＝] [^()（）。\s=＝]{2,10} [)）]
    | [(（] (?: تحرير | إعداد | ترجمة | كتابة ) [ ] (?P<given> [^()（）。\s]{2,20} )
      [ ] [^()（）。]{2,40} [)）]
    | [(（] (?: 新华社 | 中新社 | 本报 | 本報 | 中央社 ) \w{0,8}?
      \d{1,2} 月 \d{1,2} 日 [电電讯訊] [)）]
    | [(（] (?: 编译 | 編譯 | 编辑 | 編輯 | 责编 | 责任编辑 | 撰稿 | 翻译 | 作者 | 记者 | 聞き手
        | 構成 | 取材 | 取材・文 | 文 | 写真 | 撮影 | 編集委員 | 記者 | 翻訳 | 訳 )
      [・:：/／　 ] [^()（）。=＝]{2,12} [)）]
    """
)
JAPANESE_RE = Pattern(r"【 [^【】。\s]{2,40} 】")  # who reported, and where
JAPANESE_NAME_RE = Pattern(r"【 [\u3040-\u30ff\u4e00-\u9fff・]{2,12} 】")
# Not "（石川県）", "（福田内閣）", "（中村さん）", "（千葉ロッテ）".
JAPANESE_WRITER_RE = Pattern(
    r"""
    （ (?: (?!の) \w ){2,3} [ 　]? (?: (?! の | [\u30a0-\u30ff] ) \w ){1,3}
    (?<! さん | 内閣 | 政権 | 首相 | 監督 | 選手 | 議員 | 容疑 | 被告 | 社長 | 会長 | 知事 | 教授
      | 通り | 大学 )
    (?<! [町県市区村駅氏家作句党派型号編著訳談案法様君] )
    (?<! [島城跡館園港橋湖線道鉄院校署件具牛系内外場下手] ) ）
    """
)


def is_signed_bracket(words: str) -> bool:
    """Tell whether brackets hold who made the story, a post among the names."""
    if _is_posted(words) or weigh_byline(words) is Weight.SURE:
        return True
    whole = WHOLE_BRACKET_RE.fullmatch(words.rstrip("."))
    if whole is None:
        return False
    if whole[1].lower() in OFFICE_PHRASES or whole[1].lower() in OFFICES:
        return True
    pieces = SEMICOLON_RE.split(whole[1])
    if ":" in pieces[0] and all(weigh_byline(piece) is Weight.SURE for piece in pieces):
        return True  # "(Bericht: Jana Roe, Redaktion: Jan Doe)"
    others = [piece for piece in pieces if not is_people(piece)]
    if is_people(pieces[0]) and others and all(map(_is_signer, others)):
        return True  # "(Анна Роу. Редактор Иван Доу)"
    if not is_credit(whole[1]):
        return False
    first = whole[1].split(",")[0]
    return is_led_by_post(first) or (
        is_people(first, known=True) and any(map(is_post_word, whole[1].split()))
    )


def _is_signer(piece: str) -> bool:
    """Tell whether `piece` is people and what they did: "édité par Jeanne Roe"."""
    return is_people(made_by(piece)) or is_led_by_post(piece)


def is_agency_and_makers(words: str) -> bool:
    """Tell whether `words` are an agency, and in brackets behind a stroke who made the story."""
    makers = STROKED_BRACKET_RE.fullmatch(words) if "/" in words and words[-1] == ")" else None
    return (
        makers is not None
        and is_agency(words.partition("/")[0].rstrip())
        and is_signed_bracket(f"({makers[1]})")
    )


def _is_posted(words: str) -> bool:
    """Tell whether brackets hold who reported from where, or who did what, in Japanese."""
    may = words[1:2] > BEYOND_CASES or "＝" in words or ("=" in words and not words.isascii())
    posted = POSTED_RE.fullmatch(words) if may else None
    return posted is not None and (posted["given"] is None or is_given_name(posted["given"]))


def is_japanese_name(words: str) -> bool:
    """Tell whether brackets hold a Japanese name, and no place or title."""
    if words[0] == "（":
        family = words[1:].startswith(JAPANESE_FAMILIES)
        return family and JAPANESE_WRITER_RE.fullmatch(words) is not None
    return words[0] == "【" and JAPANESE_NAME_RE.fullmatch(words) is not None
