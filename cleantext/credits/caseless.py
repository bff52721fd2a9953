"""Bylines in scripts without capitals, where a word or a given name must speak for them.

>>> is_writer("홍길동 기자"), is_writer("记者 王芳"), is_writer("金牌记者")
(True, True, False)
>>> weigh_caseless("القاهرة - أحمد سالم"), weigh_caseless("โดย สมชาย ใจดี")
(<Weight.SURE: 2>, <Weight.SURE: 2>)
"""

from __future__ import annotations

from cleantext.credits.agencies import is_agency
from cleantext.credits.names import is_given_name
from cleantext.credits.weights import Weight
from cleantext.credits.words import PART_RE, is_caseless, is_post_word
from cleantext.dateline.places import BEYOND_CASES, is_place
from cleantext.patterns import Pattern
from cleantext.tables import credits as table
from cleantext.tables import surnames

LONGEST_PART = 24  # characters
MOST_WORDS = 3  # of a name, a place or a post
SPOKEN = frozenset('「『“”"«»')
# Any letter will do in lines that are known to be beyond the scripts with capitals, and the
# ranges of these signs take long to compile.
_HAN = _HANGUL = r"[^\W\d_]"
_HIRAGANA, _KANA = r"[\u3040-\u309f]", r"[\u30a0-\u30ff]"
_THAI = r"[\u0e00-\u0e7f]"
# Lines that hold a word or a mark which nothing but a credit has.
# No `\w` in Thai, whose vowel signs are none.
MARKED_RE = Pattern(
    rf"""
    (?:作者|文字|撰文|撰稿|采写|文|图文|圖文|文、图|采访|通讯员|编辑|編輯|글
        |筆者|執筆|聞き手|ライター
        |取材|取材・文|文・写真|写真・文|文・構成)
      [ ]? [:：/／=＝・|｜] [ ]? [^\W\d_]{{2,12}} (?:[ 、,，] [^\W\d_]{{2,4}}){{0,5}}
      (?: [ ]+ (?:编辑|編輯|责编|摄影|图|记者) [:：] [ ]? {_HAN}{{2,4}} )?
    | (?:文|取材・文) [=＝：:] {_HAN}{{2,5}} [ 、]+ (?:写真|撮影) [=＝：:] {_HAN}{{2,5}}
    | (?:记者|記者) [ ]? {_HAN}{{2,4}} [ ] {_HAN}{{0,4}} (?:报道|報導|報道|报导)
    | (?:本报|本刊|本社|本網|本网)? (?:综合|綜合) (?:报道|報導|报导|外电)
    | (?:本报|本刊|本社) [讯訊]
    | {_HAN}{{2,6}} (?: 新聞(?:デジタル|オンライン|電子版) | 新闻网 | 新聞網 )
    | (?:即时|即時|融媒体|全媒体)(?:新闻|新聞)中心 | (?:编辑|編輯|編集)部
    | (?:디지털|온라인|인터넷|모바일|국제|사회|정치|경제|문화|스포츠|연예)?
      (?:뉴스|콘텐츠|이슈|속보)(?:팀|부|국|센터)
    | 편집국 | 편집부 | 보도국 | {_HANGUL}{{3}} [ ] 기자 | 글 [ ] {_HANGUL}{{3}}
    | (?: (?:เขียน|รายงาน|เรียบเรียง|แปล)?โดย | ผู้เขียน | บรรณาธิการ | เรื่อง )
      [ ]? [:：] [ ] {_THAI}{{2,16}} (?:[ ]{_THAI}{{2,16}})?
      (?: [ ] ภาพ [ ]? [:：]? [ ] {_THAI}{{2,16}} (?:[ ]{_THAI}{{2,16}})? )?
    """
)
# Posts and names of China, Japan and Korea: the name, in a group, must open with a surname.
NAMED_RE = Pattern(
    rf"""
    (?: (?:本报|本刊|本社|新华社|中新社|人民网|中央社)? (?:驻\w{{2,6}})? (?:特约|首席|实习)?
        (?:记者|記者) [ ]? | {_HAN}{{1,8}} 记者 [ ] )
      ({_HAN}{{2,4}}) (?:[ 、，]{_HAN}{{2,4}}){{0,5}}
      (?: [ ／/]? {_HAN}{{0,4}} (?:报道|報導|報道|报导|撰稿|摄|文) )?
    | (?:记者|記者) [ ]? [:：/／=＝・|｜] [ ]? ({_HAN}{{2,5}}) (?:[ 、,，]{_HAN}{{2,4}}){{0,5}}
    | ({_HAN}{{2,4}}) [ ] {_HAN}{{2,4}} (?:报道|報導|报导)
    | ({_HAN}{{2,5}}) [ ] (?:记者|記者|特派員) | ({_HAN}{{3,5}}) (?:記者|特派員)
    | ({_HAN}{{3,5}}) (?<! [県市町村区郡] )
      [ ]? [（(] {_HIRAGANA}{{2,5}} [・ ] {_HIRAGANA}{{1,6}} [)）]
    | ({_HAN}{{2,5}}) [ ] (?:社会|政治|経済|国際|文化|運動)部記者
    | (?: 記者 | 編集委員 | 論説委員 | 特派員 ) [ ・、] ({_HAN}{{3,5}})
    | (?: {_KANA}{{2,10}}(?:支|総)局
        | (?:社会|政治|経済|国際|外信|文化|科学|運動|地方|生活)部 ) [ ・、] ({_HAN}{{2,5}})
    | (?P<place> {_KANA}{{2,10}} ) [＝=] ({_HAN}{{2,5}})
    | (?:作者|撰文|撰稿|文|文・写真|筆者|執筆|通讯员|编辑|編輯) [ ] ({_HAN}{{2,5}})
    | 글 [ ] ({_HANGUL}{{2,4}}) (?:[ ]기자)?
    | (?: {_HANGUL}{{2,4}} = )? ({_HANGUL}{{2,4}}) [ ] (?: 기자 | 특파원 )
    | (?: {_HANGUL}{{2,6}} [=·] \w{{2,8}} [)\]]? [ ]? )?
      ({_HANGUL}{{2,4}} (?:[ ·,][ ]?{_HANGUL}{{2,4}}){{0,3}}) [ ] (?:{_HANGUL}{{2,6}}[ ])?
      (?: (?:선임|객원|인턴|수습|전문|의학전문|문화전문)?기자 | 특파원 | 논설위원 | 논설실장
        | 편집위원 | 칼럼니스트 | 통신원 | 에디터 )
    | ({_HANGUL}{{3}})기자
    """
)


def is_writer(words: str) -> bool:
    """Tell whether `words` are a writer as the scripts of the East name her."""
    if words[:1] < BEYOND_CASES:
        return False
    words = words.replace("\u3000", " ")
    if MARKED_RE.fullmatch(words) is not None:
        return True
    named = NAMED_RE.fullmatch(words)
    if named is None or not (named["place"] is None or is_place(named["place"])):
        return False  # "ピアノ＝中村"
    return any(map(has_surname, named[named.lastindex or 0].split()))


def has_surname(name: str) -> bool:
    """Tell whether `name` opens with a surname of China, Japan or Korea."""
    return name[0] in surnames.ONE_SIGN or name[:2] in surnames.MORE or name[:3] in surnames.MORE


def weigh_caseless(line: str) -> Weight:
    """Weigh a line that no capital tells from words: a post, an agency or a name must be there."""
    if not SPOKEN.isdisjoint(line) or line[-1] in "。।؟":
        return Weight.NONE
    for by in table.CASELESS_BY:
        if line.startswith(f"{by} ") and is_caseless_name(line[len(by) + 1 :]):
            return Weight.SURE
    parts = [part for part in PART_RE.split(line.replace("،", ",")) if part]
    if any(len(part.split()) > MOST_WORDS or len(part) > LONGEST_PART for part in parts):
        return Weight.NONE
    posted = [is_agency(part) or any(map(is_post_word, part.split())) for part in parts]
    if len(parts) == 1:
        return Weight.SURE if is_desk(line) else Weight.NONE
    if any(posted):
        return Weight.SURE
    named, placed = map(is_caseless_name, parts), map(is_place, parts)
    return Weight.SURE if len(parts) == 2 and any(named) and any(placed) else Weight.NONE


def weigh_placed(who: str) -> Weight:
    """Weigh what follows a place and a colon, as headlines do: a paper, which may be in quotes."""
    return Weight.SURE if who.strip('«»“”"') in table.ARAB_PAPERS else Weight.NONE


def is_caseless_name(words: str) -> bool:
    """Tell whether `words` are two or three, a given name of the table first."""
    first, *others = words.split()[: MOST_WORDS + 1] or [""]
    return 0 < len(others) < MOST_WORDS and is_caseless(words) and is_given_name(first)


def is_desk(line: str) -> bool:
    """Tell whether `line` is a post and whose it is, where nobody is named: "own reporter"."""
    *whose, post = line.split() or [""]
    return (
        0 < len(whose) < MOST_WORDS
        and post in table.CASELESS_POSTS
        and all(word in table.CASELESS_STAFF or is_place(word) for word in whose)
    )
