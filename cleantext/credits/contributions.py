"""Lines that say what somebody did for a story, and who it was.

>>> is_contribution("Reporting by Jane Roe"), is_contribution("With inputs from PTI")
(True, True)
>>> is_contribution("Reporting by Friday"), is_contribution("Mit Material von der Baustelle")
(False, False)
"""

from __future__ import annotations

import re

from cleantext.credits.agencies import has_house, is_agency, is_paper
from cleantext.credits.details import DIGIT_RE, without_details
from cleantext.credits.makers import has_writer, is_credit, is_people_and_more
from cleantext.credits.names import is_given_name
from cleantext.credits.sources import is_with_agency
from cleantext.credits.words import PART_RE, PLACE_RE, bare, is_caseless, is_post_word, is_proper
from cleantext.dateline.places import BEYOND_CASES, is_place
from cleantext.patterns import Pattern
from cleantext.tables.credits import CHINESE_FAMILIES, LABELS, NOT_NAMES

# A label, and the colon behind it: "Editing:".
LABEL_RE = Pattern(r"( .{2,30}? ) [ ]? [:：=] [ ]? (?=\S)")
LABEL_ENDS = frozenset(":：=")
# Items of a list open with these as well: "策划：一场婚礼".
EVERYDAY_LABELS = frozenset("统筹 策划 制图 审核 监制 编审 终审 翻译 翻譯 校对 文字 编务".split())
NAME_GAP_RE = Pattern(r"[ 、，,/／]+")
CHINESE_LENGTHS = (2, 3)
# After an article any noun has its capital, not houses alone: "Mit Material von der Baustelle".
GERMAN_ARTICLE_RE = Pattern(r"(?: der | dem | den | des | vom ) [ ]")
WITH = ("With", "with", "Input", "Information", "Material")
# What others have made as well: "Story by Dickens", "Report by Amnesty".
WRITTEN = ("Story", "Article", "Report", "Words", "Text", "Research", "Audio")
# What is said of alliances, courts and offices as well: "Med bidrag från EU".
OF_ANY = (
    "Avec l", "Avec des ", "Con la ", "Com a ", "Sob ", "Die Fragen", "Met informatie",
    "Met materiaal", "Med ", "S ", "Uz ", "Cu ", "Με ", "Πληροφορίες", "Dengan ", "По данным",
    "По сообщени", "За даними", "За повідомленням", "Based ", "Parengta",
)  # fmt: skip
INFORMED = ("Avec les informations d", "Avec des informations d")
ARTICLES = frozenset("the la le les los el il lo i gli o a os as het de l'".split())
GERMAN_HOUSE_RE = Pattern(
    r"(?i: agentur | presse | redaktion | zeitung ) | \b [A-Za-z]{0,2} [A-Z]{2,} \b | dpa"
)
SCRIPT_RE = Pattern(
    rf"""
    (?: إعداد | تحرير | ترجمة | تغطية (?:[ ]صحفية)? | شارك[ ]في[ ]التغطية ) [ ] [^\n]{{3,200}}
      (?: تحرير | للنشرة ) [^\n]{{3,100}}
    | (?: एजेंसी | भाषा | पीटीआई | एएनआई ) [ ]? (?:के[ ])? इनपुट [^\n।]{{0,40}}
      | इनपुट [ ]? [-–:] [^\n।]{{2,40}} | इनपुट [ ] (?: एजेंसी | एजेंसियों | भाषा | पीटीआई ) [ ] से
      | (?: ये[ ] )? (?: लेखक | लेखिका ) [ ] के [ ] (?: अपने | निजी | व्यक्तिगत ) [ ]
        (?: निजी[ ] )? विचार (?: [ ] हैं )?
      | (?: लेखक | लेखिका ) (?! [ ] (?: के | की | का ) [ ] )
        (?: [ ] (?! ने [ ] | और [ ] | कि [ ] ) [^\s।]{{1,20}} ){{0,6}}
        [ ] (?: पत्रकार | प्रोफेसर | संपादक | स्तंभकार ) [ ] हैं
    | (?: 责任编辑 | 責任編輯 | 责编 | 实习编辑 ) [ ] [{CHINESE_FAMILIES}] \w{{1,2}}
    | (?: 编辑 | 編輯 | 编译 | 翻译 | 校对 | 审核 ) [ ] [{CHINESE_FAMILIES}] \w{{2}}
    | (?: (?: 责任编辑 | 責任編輯 | 责编 | 编辑 | 編輯 | 编审 | 编译 | 记者 | 記者 | 作者 | 来源
          | 校对 | 审核 | 审校 | 监制 | 摄影 | 实习生 | 见习记者 | 值班主任 | 值班编委 | 总值班 )
        [ :：/／=]{{0,2}} [\u4e00-\u9fff·]{{2,12}} (?: [ 、] [\u4e00-\u9fff·]{{2,4}} ){{0,4}}
        [ ,，;；|｜]{{0,2}} ){{2,5}}
    """
)
# "First published in The Harbor Gazette."
FIRST_SIGNS = (
    "Published ", "Originally ", "First ", "Reprinted ", "Republished ", "Adapted ", "Excerpted ",
    "Story ", "Article ", "Report ", "Text ",
)  # fmt: skip
FIRST_RE = Pattern(
    r"""
    (?: (?: Story | Article | Report | Text ) [ ] courtesy [ ] of
      | (?: Originally | First ) [ ] (?: published | appeared | posted | aired | broadcast )
        [ ] (?: by | in | on | at | with | from )
      | (?: Published | Reprinted | Republished | Adapted | Excerpted )
        [ ] (?: by | in | on | at | with | from ) )
    [ ] (?P<house> [^.\n]{3,60} ) \.?
    """
)
# The same in other languages, with what stands before a house.
OTHER_FIRST_SIGNS = (
    "Nota publicad", "Artículo publicad", "Texto publicad", "Reportaje publicad",
    "Artigo publicad", "Matéria publicad", "Reportagem publicad", "Article publié ",
    "Article paru ", "Article initialement ", "Article d'abord ", "Publicado ", "Publicada ",
    "Publié ", "Pubblicato ", "Erstmals ", "Zuerst ", "Ursprünglich ", "Eerder ", "Først ",
    "Oprindeligt ", "Opprinnelig ", "Впервые ", "Pierwotnie ", "Původně ",
)  # fmt: skip
OTHER_FIRST_RE = Pattern(
    r"""
    (?: (?: Nota | Artículo | Texto | Reportaje | Artigo | Matéria | Reportagem ) [ ]
        publicad[oa] [ ] (?: (?: originalmente | inicialmente | primeiro ) [ ] )?
        (?: en | por | em | n[oa] )
      | Article [ ] (?: (?: initialement | d['’]abord ) [ ] )? (?: publié | paru ) [ ]
        (?: (?: initialement | d['’]abord ) [ ] )? (?: dans | par | sur )
      | Publicad[oa] [ ] (?: originalmente | inicialmente | por[ ]primera[ ]vez | primeiro )
        [ ] (?: en | por | em | n[oa] )
      | Publié [ ] (?: initialement | d['’]abord | pour[ ]la[ ]première[ ]fois ) [ ]
        (?: dans | par | sur )
      | Pubblicato [ ]
        (?: originariamente | originalmente | inizialmente | per[ ]la[ ]prima[ ]volta ) [ ]
        (?: su | da | in )
      | (?: Erstmals | Zuerst | Ursprünglich ) [ ]
        (?: erschienen | veröffentlicht | publiziert ) [ ]
        (?: in | im | bei | auf | von ) (?: [ ] (?: der | dem ) )?
      | Eerder [ ] (?: verschenen | gepubliceerd ) [ ] (?: in | op | bij | door )
      | (?: Først | Oprindeligt | Opprinnelig ) [ ] (?: publiceret | publisert | bragt | udgivet )
        [ ] (?: i | på | af | av )
      | Впервые [ ] опубликовано [ ] (?: в | на )
      | Pierwotnie [ ] opublikowano [ ] (?: w | na )
      | Původně [ ] (?: vyšlo | publikováno ) [ ] (?: v | na ) )
    [ ] (?P<house> [^.\n]{3,60} ) \.?
    """
)
SPOKEN_RE = Pattern(r"[?!？！。।؟]")  # in what is said after the name of a post
INPUTS_RE = Pattern(r"[ ] (?i: inputs? | files | reports? | assistance ) $")  # With PTI inputs


def is_contribution(words: str) -> bool:
    """Tell whether `words` say what was done for a story, and by whom, or where it was first."""
    from cleantext.credits.work import work_of

    if words.startswith(FIRST_SIGNS):
        first = FIRST_RE.fullmatch(without_details(words.rstrip(".")))
        if first is not None and (is_agency(first["house"]) or is_paper(first["house"])):
            return True
    if words.startswith(OTHER_FIRST_SIGNS):
        first = OTHER_FIRST_RE.fullmatch(without_details(words))
        return first is not None and _is_title(first["house"].strip('«»„“”"'))
    words = words.strip(" .")
    if words[:1] > BEYOND_CASES and (SCRIPT_RE.fullmatch(words) or _is_hindi_desk(words)):
        return True
    label = label_of(words)
    if label is not None:
        names = words[label.end() :]
        unmarked = is_caseless(names) and SPOKEN_RE.search(names) is None
        if label[1] in EVERYDAY_LABELS:
            unmarked = _are_chinese(names)
        return len(names) <= 80 and (unmarked or is_credit(names))
    inputs = INPUTS_RE.search(words)
    if inputs is not None and is_agency(words[: inputs.start()]):
        return True
    if is_with_agency(INPUTS_RE.sub("", words)):
        return True
    work = work_of(words)
    if not work:
        return False
    names = words.removeprefix(work)
    if not names.strip() or is_agency(names):
        return True
    return not _is_common(names, work) and is_credit(names)


def _is_hindi_desk(words: str) -> bool:
    """Tell whether `words` are the Hindi service of PTI and those who wrote: "भाषा सुनील राव"."""
    service, _, desk = words.partition(" ")
    names = desk.split()
    return service == "भाषा" and 0 < len(names) < 5 and is_given_name(names[0])


def _is_title(house: str) -> bool:
    """Tell whether `house` may be a paper, and no place: "El Correo", "Die Zeit"."""
    return house[0].isupper() and is_proper(house) and not is_place(house)


def _are_chinese(names: str) -> bool:
    """Tell whether `names` are people of China, a family of the table first in each."""
    return all(
        len(name) in CHINESE_LENGTHS and name[0] in CHINESE_FAMILIES
        for name in NAME_GAP_RE.split(names.strip())
    )


def label_of(words: str) -> re.Match[str] | None:
    """Return the label before a credit, up to what it stands before."""
    match = LABEL_RE.match(words) if not LABEL_ENDS.isdisjoint(words) else None
    return match if match is not None and match[1] in LABELS else None


def _is_common(names: str, work: str) -> bool:
    """Tell whether what follows `work` done is no name, though it has a capital.

    "Mit Material von der Baustelle", "Translated from the Greek", "Reporting by Friday".
    """
    words = names.split()
    if GERMAN_ARTICLE_RE.match(names) is not None or work.endswith((" der ", " des ")):
        return GERMAN_HOUSE_RE.search(names) is None
    if work.startswith("Some "):
        return not has_house(names)
    if work.startswith("Illustrated"):
        return DIGIT_RE.search(names) is not None  # "Illustrated by Jane Roe. Ages 4-8."
    if work.startswith(INFORMED):
        return is_place(names)
    if work.startswith(OF_ANY) and "release" not in work:
        return not (has_house(names) or has_writer(names) or _is_inflected_agency(names))
    if "nform" in work or "dac" in work:
        return False  # of a house, which may be one word: "Com informações do Extra"
    if work == "Avec ":
        return not (PLACE_RE.search(names) or any(map(is_post_word, words)) or has_house(names))
    if work.partition(" ")[0] in WRITTEN:
        people = is_people_and_more(PART_RE.split(names)[0], known=False)
        return not (people or has_house(names))
    if words[0].lower() in ARTICLES:
        return len(words) == 2 and not has_house(names)
    placed = work.rstrip().endswith("from") and not work.startswith(WITH)
    return len(words) == 1 and (placed or bare(names) in NOT_NAMES) and not has_house(names)


def _is_inflected_agency(name: str) -> bool:
    """Tell whether `name` is an agency in another case: "Интерфакса", "Hine"."""
    stem = name[:-1]
    return is_agency(stem) or is_agency(f"{stem}a")
