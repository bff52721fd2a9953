"""Cut the lines that credit those who reported, wrote and edited a story.

`(Reporting by Jane Roe; Editing by John Doe)`, `Writing by ...`, `With inputs from PTI`,
`The Associated Press contributed to this report.`, `Con información de EFE`,
`（编辑：张晓明）`, `Pewarta: ...` stand below a story: as a line of their own, in brackets
behind the last sentence, or as the last sentences of the last paragraph.

A credit opens with what was done and goes on with nothing but names, posts,
agencies, places and more of the same; a sentence of thanks says "contributed to this
report" (story, article) of people so named.  Left alone: "all business sectors
contributed to the positive results", "Reporting by journalists has been restricted",
and sentences like these higher up in the text.  In the middle of an input that holds
several stories only bracketed reporting lines of their own are cut.
"""

from __future__ import annotations

import re

from cleantext.credits.agencies import has_house, is_agency, is_paper
from cleantext.credits.closing import closes_short, is_plain_sentence
from cleantext.credits.details import without_details
from cleantext.credits.makers import is_credit, is_people_and_more, is_reporter, is_staff
from cleantext.credits.names import is_people
from cleantext.credits.signatures import END_MARK_RE
from cleantext.credits.sources import is_with_agency
from cleantext.credits.words import (
    AND_RE,
    PART_RE,
    PLACE_RE,
    bare,
    is_caseless,
    is_post_word,
)
from cleantext.dateline.places import BEYOND_CASES
from cleantext.edits import Change
from cleantext.lines import Line, closing_lines, cut_lines, split_lines
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables.credits import CHINESE_FAMILIES, LABELS, NOT_NAMES

REPORTERS = ("Journalist", "Journalists", "Correspondent", "Reporter", "Reporters")
MOST = 7  # lines at the bottom that are looked at
LONGEST = 600  # characters of a credit

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
ARTICLES = frozenset("the la le les los el il lo i gli o a os as het de l'".split())
GERMAN_HOUSE_RE = Pattern(
    r"(?i: agentur | presse | redaktion | zeitung ) | \b [A-Za-z]{0,2} [A-Z]{2,} \b | dpa"
)
ROW_RE = Pattern(r"[^\W\d_][^:\n]{2,30}: [ ] [^\n]{2,60}")
SCRIPT_RE = Pattern(
    rf"""
    (?: إعداد | تحرير | ترجمة | تغطية[ ]صحفية ) [ ] [^\n]{{3,200}}
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
THANKS_RE = Pattern(
    r"""
    (?: \b (?:also[ ])? (?: (?: contributed | helped | assisted ) (?: [ ] \w+ ){0,1}?
        | (?: designed | produced | created | provided | prepared ) [ ] [^.\n]{3,50}? ) [ ]
      (?: to | with | on | for | in ) [ ]
      (?: (?:the|this|that) [ ] (?:\w+[ ])? (?: report | story | article | piece | dispatch )
        | (?:this|that) [ ] (?:\w+[ ])? (?: guide | post | analysis | review | project | column
          | package | investigation | interview )
        | reporting ) (?: [ ]from[ ][^.\n]{2,60} )?
    | \b (?:also[ ])? contributed [ ] (?:additional[ ])? (?: reporting | research | writing )
      (?: [ ] (?:to|for|from) [ ] [^.\n]{2,60} )?
    | \b (?:also[ ])? contributed (?: [ ] from [ ] [^.\n]{2,60} )?
    | \b (?: wrote[ ]and[ ]reported | reported[ ]and[ ]wrote | reported ) [ ]
      from [ ] [^.\n]{2,80}
    | \b provided [ ] (?: research | reporting ) (?: [ ] assistance )?
    | \b (?: provided | issued | released ) [ ] this [ ] (?: news | press ) [ ] release
    | \b (?: was | were ) [ ] used [ ] (?:in|for) [ ] (?:this|the) [ ] (?:report|story|article)
    )
    [ ]? \.? [ ]?$
    """
)
THANKS_SIGNS = (  # one of these is in each
    "contributed", "helped", "assisted", "designed", "produced", "created", "provided", "prepared",
    "reported", " used ", " release",
)  # fmt: skip
# "First published in The Harbor Gazette."
FIRST_SIGNS = (
    "Published ", "Originally ", "First ", "Reprinted ", "Republished ", "Adapted ", "Excerpted ",
)  # fmt: skip
FIRST_RE = Pattern(
    r"""
    (?: (?: Originally | First ) [ ] (?: published | appeared | posted | aired | broadcast )
      | Published | Reprinted | Republished | Adapted | Excerpted )
    [ ] (?: by | in | on | at | with | from ) [ ] (?P<house> [^.\n]{3,60} ) \.?
    """
)
# "The AP's health coverage is supported by ... The AP is solely responsible for all content."
ANSWERED_RE = Pattern(
    r"""
    (?: ^ | [.] [ ] ) (?: The [ ] )? (?P<house> [A-Z] [\w’' ]{1,40}? ) [ ] is [ ] solely [ ]
    responsible [ ] for [ ] (?: all | the | its | this ) [ ] (?: editorial [ ] )? content \b
    """
)
SPOKEN_RE = Pattern(r"[?!？！。।؟]")  # in what is said after the name of a post
INPUTS_RE = Pattern(r"[ ] (?i: inputs? | files | reports? | assistance ) $")  # With PTI inputs
INITIAL_RE = Pattern(r"(?: ^ | [\s.'’] ) [^\W\d_a-z] [.] $ | (?:Jr|Sr|St|Dr) [.] $")
SENTENCE_RE = Pattern(r"[.!?] [\"'”’»)]{0,3} [ \xa0]+ (?=[^\W\d_a-z])")
# What a desk has changed, in brackets.
CORRECTING = ("Corrects ", "Clarifies ", "Refiles ", "Updates ", "Adds ", "Removes ", "Fixes ")
CORRECTS_RE = Pattern(
    r"""
    \w+ [ ] [^\n]{0,80}? \b
    (?: par(?:a|agraph)?s? | headline | byline | dateline | spelling | typo ) \b [^\n]{0,60}
    """
)


def find(text: str) -> list[Change]:
    """Find the credits below the story, and those behind its last sentence."""
    for most in (3, MOST):
        foot = closing_lines(text, most)
        cut = _credit_lines(text, foot)
        if not cut:
            break
    changes: list[Change] = []
    known = {line.start for line in cut}
    middle = {m.start() for m in END_MARK_RE.finditer(text) if m["credit"]}
    if middle:
        cut = [
            line
            for line in split_lines(text)
            if line.start in known
            or (text.rfind("\n", 0, line.start) in middle and _credits(text[line.start : line.end]))
        ]
        known = {line.start for line in cut}
    last = next((line for line in reversed(foot) if line.start not in known), None)
    if last is not None and not is_plain_sentence(text[last.start : last.end]):
        changes += _glued(text, last.start, last.end)
    changes += cut_lines(text, cut)
    changes.sort()
    return changes


def _credit_lines(text: str, foot: list[Line]) -> list[Line]:
    """Return the credits among the last lines, up to two others below or between them."""
    cut: list[Line] = []
    others = 0
    for line in reversed(foot[1:]):
        words = text[line.start : line.end]
        if not is_plain_sentence(words) and _credits(words):
            cut.append(line)
        else:
            others += 1
            if others == 3:
                break
    cut.reverse()
    known = {line.start for line in cut}
    for line in foot:
        if line.above == 1 and line.start in known and _label(text[line.start : line.end]):
            above = text.rfind("\n", 0, line.done) + 1
            row = ROW_RE.fullmatch(text, above, line.done)
            if row is not None and above not in known:
                known.discard(line.start)  # of a film's credits
    return [line for line in cut if line.start in known]


def _credits(words: str) -> bool:
    """Tell whether a line is nothing but a credit."""
    from cleantext.credits.notices import is_notice  # which most runs never need

    if len(words) > LONGEST:
        return False
    words = words.partition(" Our Standards: ")[0]
    if words[-1] in ")]】）" and words[0] in "([【（":
        words = words.strip("()[]【】（） ")
        if not words or (words.startswith(CORRECTING) and CORRECTS_RE.fullmatch(words)):
            return words != ""
    house, with_, others = words.partition(", with ")
    if with_ and is_agency(house):
        words = f"with {others}"  # "AP, with files from Jane Roe"
    return (
        _is_work(words)
        or is_notice(words)
        or _is_thanks(words, alone=True)
        or _is_answered_for(words)
    )


def _is_answered_for(words: str) -> bool:
    """Tell whether an agency or a paper says who paid, and that it alone answers for the copy."""
    answered = ANSWERED_RE.search(words) if "olely responsible" in words else None
    return answered is not None and (is_agency(answered["house"]) or is_paper(answered["house"]))


def _is_work(words: str) -> bool:
    from cleantext.credits.work import work_of

    first = (
        FIRST_RE.fullmatch(without_details(words.rstrip(".")))
        if words.startswith(FIRST_SIGNS)
        else None
    )
    if first is not None and (is_agency(first["house"]) or is_paper(first["house"])):
        return True
    words = words.strip(" .")
    if words[:1] > BEYOND_CASES and SCRIPT_RE.fullmatch(words):
        return True
    label = _label(words)
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


def _are_chinese(names: str) -> bool:
    """Tell whether `names` are people of China, a family of the table first in each."""
    return all(
        len(name) in CHINESE_LENGTHS and name[0] in CHINESE_FAMILIES
        for name in NAME_GAP_RE.split(names.strip())
    )


def _label(words: str) -> re.Match[str] | None:
    """Return the label before a credit, up to what it stands before."""
    match = LABEL_RE.match(words) if not LABEL_ENDS.isdisjoint(words) else None
    return match if match is not None and match[1] in LABELS else None


def _is_common(names: str, work: str) -> bool:
    """Tell whether what follows `work` done is no name, though it has a capital.

    "Mit Material von der Baustelle", "Translated from the Greek", "Reporting by Friday".
    """
    words = names.split()
    if GERMAN_ARTICLE_RE.match(names) is not None:
        return GERMAN_HOUSE_RE.search(names) is None
    if work.startswith("Some "):
        return not has_house(names)
    if work.startswith(OF_ANY) and "release" not in work:
        return not (has_house(names) or _has_writer(names) or _is_inflected_agency(names))
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


def _has_writer(names: str) -> bool:
    """Tell whether somebody with a known given name is among `names`."""
    return any(
        is_people(one, known=True) for part in PART_RE.split(names) for one in AND_RE.split(part)
    )


def _is_inflected_agency(name: str) -> bool:
    """Tell whether `name` is an agency in another case: "Интерфакса", "Hine"."""
    stem = name[:-1]
    return is_agency(stem) or is_agency(f"{stem}a")


def _is_thanks(sentence: str, *, alone: bool = False) -> bool:
    """Tell whether a sentence, `alone` on its line or not, tells who had a part in the story."""
    if not any(sign in sentence for sign in THANKS_SIGNS):
        return False
    match = THANKS_RE.search(sentence)
    if match is None:
        return False
    who = sentence[: match.start()].strip(" *-–—_(")
    if not who:
        return False
    plain = match[0].strip(" .")
    bare = plain.removeprefix("also ").partition(" from ")[0] == "contributed"
    if bare or plain.startswith(("reported", "wrote")):
        # Less is said, so it must be plain who: people, or the agency's.
        first = who.replace("’", "'").partition(" ")[0]
        ours = (first.endswith("'s") and is_agency(first[:-2])) or is_reporter(who)
        if not (ours or first in REPORTERS or is_agency(who)):
            named = is_staff(who) or (who.isalpha() and " from " in plain)
            return alone and named and is_credit(plain.partition(" from ")[2] or who)
    if plain.endswith((" the report", " the study")) and not (
        has_house(who) or _has_writer(who) or is_staff(who) or any(map(is_post_word, who.split()))
    ):
        return False  # "The Red Cross contributed to the report."
    return is_credit(who)


def _glued(text: str, start: int, end: int) -> list[Change]:
    """Return the cuts behind the last sentence of the text: brackets and thanks."""
    changes: list[Change] = []
    for _ in range(6):
        while end > start and text[end - 1].isspace():
            end -= 1
        begin = (
            _bracket_start(text, start, end)
            or _thanks_start(text, start, end)
            or _slash_start(text, start, end)
        )
        if begin is None or begin <= start:
            break
        before = begin
        while before > start and text[before - 1].isspace():
            before -= 1
        if text[before - 1] not in ".!?…\"'”’»)。।؟":
            break
        changes.append((before, end, ""))
        end = before
    return changes


def _bracket_start(text: str, start: int, end: int) -> int | None:
    last = end - 1 if text[end - 1] == "." else end
    if text[last - 1 : last] not in (")", "]", "】", "）"):
        return None
    depth = 0
    for place in range(last - 1, max(start, last - LONGEST) - 1, -1):
        if text[place] in ")]】）":
            depth += 1
        elif text[place] in "([【（":
            depth -= 1
            if not depth:
                return place if _credits(text[place:last]) else None
    return None


def _slash_start(text: str, start: int, end: int) -> int | None:
    """Return where a credit begins that slashes divide from the last sentence."""
    place = text.rfind("//", max(start, end - 120), end)
    return place if place > start and _is_work(text[place:end]) else None


def _thanks_start(text: str, start: int, end: int) -> int | None:
    """Return where the last sentence begins, if it thanks or tells who wrote."""
    if text[end - 1] not in ".tye" or end - start < 20:
        return None
    for match in reversed(list(SENTENCE_RE.finditer(text, max(start, end - LONGEST), end - 1))):
        if INITIAL_RE.search(text, max(start, match.start() - 2), match.start() + 1):
            continue
        sentence = text[match.end() : end]
        if _is_thanks(sentence) or _is_work(sentence):
            return match.end()
    return None


FILTER = Filter(
    Rule(
        id="credit-line",
        group="wire",
        doc=__doc__,
        fixes=(
            (
                "The council met.\n\n(Reporting by Jane Roe in Oslo; Editing by John Doe)",
                "The council met.",
            ),
            ("The council met. (Reporting by Jane Roe; Editing by John Doe)", "The council met."),
            ("The council met.\n\nWriting by Jane Roe; Editing by John Doe", "The council met."),
            ("The council met. CNN's Jane E. Roe contributed to this report.", "The council met."),
            (
                "The council met.\n\nAssociated Press writers Jane Roe in Oslo and John Doe in "
                "Paris contributed to this report.",
                "The council met.",
            ),
            ("The council met.\n\n(With inputs from PTI)", "The council met."),
            ("The council met.\n\nFirst published in The Harbor Gazette.", "The council met."),
            ("El consejo se reunió.\n\nCon información de EFE", "El consejo se reunió."),
            ("议会周一开会。（编辑：张晓明 李四）", "议会周一开会。"),
            (
                "Dewan bertemu.\n\nPewarta: Siti Roe\nEditor: Budi Doe",
                "Dewan bertemu.",
            ),
        ),
        keeps=(
            (
                "Sales rose. All business sectors contributed to the positive results.",
                "no thanks to anybody",
            ),
            ("The law is new. Reporting by journalists has been restricted.", "a sentence"),
            ("It fell. The storm contributed to this year's losses.", "not to this report"),
            ("The council met.\n\nWith files under their arms, the two left.", "a sentence"),
            ("The council met.\n\nJane Roe reported from home that all was well.", "a sentence"),
            ("The council met.\n\nFirst published in 1902.", "no paper"),
            ("Книга стара.\n\nАвтор: неизвестен.", "no name"),
            ("(Reporting by Jane Roe)", "nothing would be left"),
            ("The rate (edited by hand) was wrong.", "within a sentence"),
            ("Editor: the council met on Monday, and so on, and the vote was close.", "one line"),
            ("He gave three reasons. (All of them good.)", "a sentence in brackets"),
        ),
    ),
    find,
    trigger=closes_short,
)
