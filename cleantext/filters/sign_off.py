"""Cut the sign-off at the end of a story.

A story on the wire ends with a mark for the desks: `Reuter`, `(END)`, `-30-`, `###`,
`(MORE)`, `/TASS/`, `Enditem`, `NNNN`, the initials of those who wrote and edited
(`ar/md`, `SDA/sep`, `(APA, 3.4.2015)`), the agency alone, the reporter's name and
address.  Papers add a line about the writer ("Jane Roe is a staff writer for the
Gazette.") and how to reach or follow her.  None of it is the story.

The last lines are judged one by one, upwards, each by what it is made of: nothing but
agencies, initials, dates and end marks, or a sentence about a writer.  It must stand
below a finished sentence, or below another line that signs.  In brackets
or behind a slash the same may also follow the last sentence on its own line.  Where
several stories stand in one input, and the last is signed off, so are those above
it: end marks that can't be anything else are cut, each on a line of its own.

Left alone: other matter in brackets at the very end ("(Schambeinentzündung)",
"(nach Kreuzbandriss)"), a last line that is a sentence, a result or a table row, a
name that the story speaks of, an attribution under a quotation.  Missed: names
that no table has, without a post or an agency; a sign-off above furniture that no
rule knows.
"""

from __future__ import annotations

from itertools import islice

from cleantext.credits.agencies import is_agency, is_post
from cleantext.credits.closing import closes_short, is_of_story, is_plain_sentence
from cleantext.credits.details import ADDRESS_RE, DATE_RE, PHONE_RE
from cleantext.credits.makers import is_credit, is_led_by_post, is_unmentioned, made_by
from cleantext.credits.names import is_given_name, is_people
from cleantext.credits.signatures import END_MARK_RE, is_signature
from cleantext.credits.sources import is_agency_at, is_desk, is_origin, is_sourced, is_taken_from
from cleantext.credits.weights import Weight
from cleantext.credits.words import BRACKETS, LAST_BRACKET_RE, WHOLE_BRACKET_RE, is_post_word
from cleantext.credits.writers import is_about_the_writer, is_about_writer, is_told_of
from cleantext.dateline.places import BEYOND_CASES
from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, lines_up, split_lines
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule
from cleantext.tables.credits import JAPANESE_FAMILIES, NOT_INITIALS

MOST = 8  # lines that a sign-off may have
LONGEST = 400  # characters of a line that signs
SHORTEST_PARAGRAPH = 60  # characters of Thai
ENDS = ".!?…:\"'”“»«’)]）。！？」』】|।"  # what a finished paragraph ends with
SENTENCE_ENDS = ".!?…。！？)）"
CLOSING_TO_OPENING = {")": "(", "]": "[", "）": "（", "】": "【"}

LABEL_RE = Pattern(
    r"""
    (?: (?i:e-?mail) | Reuters[ ]Messaging | (?:(?:Media|Press|Investor|Editorial)[ ])? [Cc]ontacts?
      | (?:For[ ])? (?:[Mm]edia|[Pp]ress)[ ](?:inquiries|enquiries|queries|relations) | CONTACTS?
      | For[ ](?:further|more|additional)[ ]information,?[ ](?:please[ ])?contact
      | Contacto[ ]de[ ]prensa | Contacts?[ ]presse | Presse-?[Kk]ontakt | Rückfragen
      | Rückfragehinweis | Contatti[ ]stampa | Ufficio[ ]stampa | Contato[ ]para[ ]a?[ ]?imprensa
      | Kontakt[ ]dla[ ]mediów | Presskontakt | Lisätietoja | Perscontact
      | (?:On[ ])? Twitter | X
      | Tel\.? | Phone | Letters | Comments | Feedback | (?:News[ ])?[Tt]ips | Newsroom
      | Kontakt | Mail )
    (?: [ ]? : [ ]? .{3,80} | [ ] (?:@|https?://) \S{2,60} )
    """
)
# Where the house points to its own pages or principles, and how such lines open.
HOUSE_OPENINGS = (
    "Our ", "Nuestr", "Nossos ", "Unsere ", "Nos ", "Logo", "Photo", "Video", "View", "To view ",
    "For ", "Find ", "See ", "Read ", "Get ", "Follow ", "Learn ", "More", "Online", "Visit",
    "On the Net", "Full ", "AP",
)  # fmt: skip
HOUSE_RE = Pattern(
    r"""
    (?: Our | Nuestr[oa]s | Nossos | Unsere | Nos ) [ ] [A-Z][\w-]+
      (?: [ ] \w+ )? [ ]? : [ ] [^\n]{3,120}
    | (?: Logo | Photo | Video ) s? [ ] [-–] [ ] https?:// \S+
    | (?: View[ ](?:source|original) | To[ ]view[ ]the[ ]original ) [ ] [^\n]{3,60} https?:// \S+
    | (?: (?: For | Read | Follow | Learn
            | (?: Find | See | View | Get ) (?= [^\n]* \b (?: AP | [Cc]overage | [Ss]tor(?:y|ies)
              | news | newsletter | updates | headlines | information | details | reporting | series
              | photos | videos? | podcasts? | [Ww]orks ) \b ) ) [ ]
          (?:more|all|full|the[ ]latest|other|additional|further|complete|our|[A-Z][\w.-]+['’]s)
      | More | Online | Visit
        | On[ ]the[ ]Net | AP [ ] \w+ | Full[ ](?:AP[ ])?coverage | AP['’]s [ ] \w+ ) \b
      [^\n]{0,100}
      (?: [ :] (?:https?://|www\.) | [ ] (?:at|on|via|visit) [ ] (?= [\w-]+ \. [a-z]{2} ) )
      \S+ (?: [ ] and [ ] \S+ )?
    """
)
SEMICOLON_RE = Pattern(r"[ ]? [,;|] [ ] | (?<=[^\W\d_]{3}) [.] [ ]")
# "bko jvr": two or three desks, one of them without a vowel, which no words are.
INITIALS_RE = Pattern(
    r"""
    (?= (?:[^ ]{2,3}[ ]){0,2} [bcdfghjklmnpqrstvwxzčšž]{2,3} (?:[ ]|$) )
    [^\W\d_]{2,3} (?:[ ][^\W\d_]{2,3}){1,2}
    """
)
CONTACTS_RE = Pattern(
    r"""
    (?: Twitter | Facebook | Instagram | Phone | Tel\.? | (?i:e-?mail) | Cell ) [ ]? :?
    | \+?\(?\d[\d() .-]{5,18}\d | [ ,;|/·•.–—-] | and | or
    """
)
# Who reported and from where, as Japanese papers have it: "（ワシントン＝高橋弘司）".
# Who did what of it: "（聞き手・山田花子）", "(تحرير أحمد سالم)".
POSTED_RE = Pattern(
    r"""
    [(（] [^()（）。\s=＝]{2,10} [=＝] [^()（）。\s=＝]{2,10} [)）]
    | [(（] (?: تحرير | إعداد | ترجمة | كتابة ) [ ] (?P<given> [^()（）。\s]{2,20} )
      [ ] [^()（）。]{2,40} [)）]
    | [(（] (?: 聞き手 | 構成 | 取材 | 取材・文 | 文 | 写真 | 撮影 | 編集委員 | 記者 | 翻訳 | 訳 )
      [・:：/／　 ] [^()（）。=＝]{2,12} [)）]
    """
)
SITE_RE = Pattern(r"(?: www\. | ://(?!www\.) ) ([\w-]{6,63}) \. [a-z]")
NO_LETTER_RE = Pattern(r"[\W_]+")
NOTE_RE = Pattern(r"\(\( [^\n]{3,400} \)\) \.?")
# What those did who stand before it: "Minh Anh (tổng hợp)".
COMPILED = frozenset({"tổng hợp", "dịch", "lược dịch", "biên dịch", "ghi", "oprac.", "opr."})
# "AGERPRES/(A - autor: Andrei Pop, editor: Ioana Dinu)"
STROKED_BRACKET_RE = Pattern(
    r"[^\W\d_]{2,12} [ ]?/[ ]? \( (?: [A-Z]{1,2} [ ] - [ ] )? ([^()]{5,120}) \)"
)
BARE_NAMES = frozenset({"Reuter", "REUTER", "Reuters", "REUTERS"})
STARS = frozenset({"(*)", "[*]"})  # with which Indonesian papers close
GLUED_WORDS = (
    "Enditem",
    "Endit",
    "Enditem.",
    "ENDITEM",
    "Reuter",
    "REUTER",
    "NNNN",
    "###",
    "-30-",
    "-END-",
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
STOP_RE = Pattern(r"[.!?] [\"'”’»)]{0,2} [ ]+")
CODE_RE = Pattern(r"\( [ ]? [A-Z]{2}\d{4} [ ]? \) [ ]? \.?")  # EFE's desk numbers


def find(text: str) -> list[Change]:
    """Find the lines and the trailing brackets that sign the story off."""
    return _bare_name(text) or _signed_lines(text)


def _bare_name(text: str) -> list[Change]:
    """Find the commonest sign-off the shortest way: "Reuter" alone, below a sentence or a table."""
    foot = text.rstrip()
    begin = foot.rfind("\n") + 1
    if not begin or foot[begin:].strip() not in BARE_NAMES:
        return []
    story = foot[:begin].rstrip()
    if not is_of_story(story[story.rfind("\n") + 1 :]) or END_MARK_RE.search(story):
        return []
    end = text.find("\n", len(foot))
    return [(len(story), len(text) if end < 0 else end, "")]


def _signed_lines(text: str) -> list[Change]:
    """Find the sign-off line by line, from the last one up."""
    signed: list[Line] = []
    changes: list[Change] = []
    # Lines that go with a sign-off above them: those without a word, and those that sign
    # as well, but below no finished sentence.
    waiting: list[Line] = []
    for line in islice(lines_up(text), MOST):
        words = text[line.start : line.end]
        ruled = is_ruled(words) and words not in STARS
        may_sign = line.above and len(words) <= LONGEST and not is_plain_sentence(words)
        if may_sign and not ruled and _signs(text, line):
            signed += *waiting, line
            waiting.clear()
            if is_plain_sentence(text[text.rfind("\n", 0, line.done) + 1 : line.done]):
                break
        elif may_sign and (ruled or _signs(text, line, below_another=True)):
            waiting.append(line)
        else:
            last = waiting[0] if waiting else line
            if not is_ruled(text[last.start : last.end]):
                changes = _glued(text, last.start, last.end)
            break
    if signed:
        signed.reverse()
        changes += cut_lines(text, _signed_above(text, signed[0].done) + signed)
        changes.sort()
    return changes


def is_ruled(words: str) -> bool:
    """Tell whether `words` are a few marks without a letter or figure."""
    return len(words) <= 12 and not any(map(str.isalnum, words))


def _signed_above(text: str, end: int) -> list[Line]:
    """Return the lines before `end` with end marks, each below another story."""
    starts = {m.start() for m in END_MARK_RE.finditer(text, 0, end) if not m["credit"]}
    if not starts:
        return []
    return [line for line in split_lines(text) if text.rfind("\n", 0, line.start) in starts]


def _signs(text: str, line: Line, *, below_another: bool = False) -> bool:
    """Tell whether `line` is part of the sign-off, or would be, if the line above it were."""
    words = text[line.start : line.end]
    last = text[line.done - 1]
    above = text[text.rfind("\n", 0, line.done) + 1 : line.done]
    if last in ":：" and words[0] not in BRACKETS and " " in above.strip():
        return False  # it is what the line above announces
    if last not in ENDS and (not any(map(str.isalnum, above)) or _is_thai_paragraph(above)):
        last = "."  # a ruled line, or a script without full stops
    if below_another:
        if last in ENDS:
            return False
        last = "."
    if is_signature(words):
        marked = words[0] in "([（【/#-–—=*" or words.isupper()
        return last in ENDS or marked or words.lower() in ("reuter", "reuters")
    if words[0] in BRACKETS and _is_signed_bracket(words):
        return True
    if _is_japanese_name(words):
        # In round brackets stands also of whom the story tells, or whose the words above are.
        told = words[1:-1] in text[: line.start]
        return words[0] == "【" or (last in SENTENCE_ENDS and not told)
    if words[0] in "(*" and (NOTE_RE.fullmatch(words) or CODE_RE.fullmatch(words)):
        return True
    if last not in ENDS:
        announced = len(above.rpartition(" ")[2]) < 4 and above[-1].islower()  # "is at"
        return _is_address(words) and line.above > 1 and not announced
    if words.islower() and INITIALS_RE.fullmatch(words):
        return NOT_INITIALS.isdisjoint(words.split())
    if words.isalpha() and words.islower() and 2 <= len(words) <= 3:
        return words.isascii() and NOT_INITIALS.isdisjoint(words.split())
    if words.isalpha() and words.isascii() and words.isupper() and 2 <= len(words) <= 5:
        return not above.isupper() and last not in "?？"
    return (
        ((_is_address(words) or _is_of_house(words)) and not is_site_of(words, text[: line.start]))
        or is_origin(words)
        or is_desk(words)
        or is_agency_at(words)
        or _is_agency_and_makers(words)
        or is_taken_from(words)
        or (is_about_writer(words) and not is_told_of(words, text[: line.start]))
        or (words[0] == "(" and words[-1] == ")" and is_about_writer(words[1:-1]))
        or is_about_the_writer(words, text[: line.start])
        or _is_signed(text, words, line, last, surely=below_another)
    )


def _is_thai_paragraph(words: str) -> bool:
    """Tell whether `words` are long enough for a paragraph of Thai, which ends in no full stop."""
    return len(words) >= SHORTEST_PARAGRAPH and "\u0e00" < words[-1] < "\u0e7f"


def _is_agency_and_makers(words: str) -> bool:
    """Tell whether `words` are an agency, and in brackets behind a stroke who made the story."""
    makers = STROKED_BRACKET_RE.fullmatch(words) if "/" in words and words[-1] == ")" else None
    return (
        makers is not None
        and is_agency(words.partition("/")[0].rstrip())
        and _is_signed_bracket(f"({makers[1]})")
    )


def _is_of_house(words: str) -> bool:
    """Tell whether `words` point to pages or principles of the house."""
    return words.startswith(HOUSE_OPENINGS) and HOUSE_RE.fullmatch(words) is not None


def _is_japanese_name(words: str) -> bool:
    if words[0] == "（":
        family = words[1:].startswith(JAPANESE_FAMILIES)
        return family and JAPANESE_WRITER_RE.fullmatch(words) is not None
    return words[0] == "【" and JAPANESE_NAME_RE.fullmatch(words) is not None


def is_site_of(words: str, copy: str) -> bool:
    """Tell whether `words` send to the site of whom the `copy` names: "www.harborfair.example"."""
    site = SITE_RE.search(words)
    if site is None or is_agency(site[1]):
        return False
    letters = NO_LETTER_RE.sub("", copy)
    place = letters.lower().find(site[1].replace("-", "").lower())
    return place >= 0 and letters[place].isupper()


def _is_signed(text: str, words: str, line: Line, last: str, *, surely: bool) -> bool:
    """Tell whether a writer's name stands alone, or with a post or an agency."""
    from cleantext.credits.bylines import weigh_byline  # which most runs never need

    dashed = words[0] in "—–-"
    if dashed and text[: line.done].rpartition("\n")[2].lstrip().startswith(words[:2]):
        return False  # an item of a list
    name = words.lstrip("—–-/ ")
    if dashed and len(name) < 40 and is_post(name):
        return True
    if not name or name[-1] in ".!?:;" or (last in "\"”»'’" and dashed):
        return False
    source = LAST_BRACKET_RE.search(name)
    if source is not None and (is_sourced(source[1]) or source[1].lower() in COMPILED):
        signer = name[: source.start()]
        return is_people(signer) or (len(signer) <= 6 and signer.isupper())
    weight = weigh_byline(name)
    if weight is Weight.NONE:
        short = len(name) < 40 and (dashed or _is_vietnamese(name)) and is_people(name)
        if not short:
            return False
        weight = Weight.MAYBE
    if surely or weight is Weight.SURE:
        return weight is Weight.SURE
    return last not in "?？" and is_unmentioned(name, text[: line.start])


def _is_signed_bracket(words: str) -> bool:
    """Tell whether brackets hold who made the story, a post among the names."""
    from cleantext.credits.bylines import weigh_byline

    if _is_posted(words) or weigh_byline(words) is Weight.SURE:
        return True
    whole = WHOLE_BRACKET_RE.fullmatch(words.rstrip("."))
    if whole is None:
        return False
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


def _is_posted(words: str) -> bool:
    """Tell whether brackets hold who reported from where, or who did what, in Japanese."""
    may = words[1:2] > BEYOND_CASES or "＝" in words or ("=" in words and not words.isascii())
    posted = POSTED_RE.fullmatch(words) if may else None
    return posted is not None and (posted["given"] is None or is_given_name(posted["given"]))


def _is_signer(piece: str) -> bool:
    """Tell whether `piece` is people and what they did: "édité par Jeanne Roe"."""
    return is_people(made_by(piece)) or is_led_by_post(piece)


def _is_vietnamese(name: str) -> bool:
    """Tell whether short capitalised words with Vietnamese letters are all of `name`."""
    words = name.split()
    return (
        2 <= len(words) <= 4
        and all(len(word) <= 7 and word[0].isupper() and word[1:].islower() for word in words)
        and any("\u1ea0" <= c <= "\u1ef9" or c in "ăâđêôơưĂÂĐÊÔƠƯ" for c in name)
    )


def _is_address(words: str) -> bool:
    if "@" in words or "www." in words or "http" in words or "[email" in words:
        left = ADDRESS_RE.sub("", words)
        name, colon, rest = left.partition(":")
        if colon and is_people(name) and not CONTACTS_RE.sub("", rest):
            return True
        alone = not CONTACTS_RE.sub("", left).strip(" |,;/·•-–()[]<>:.") or is_signature(left)
        return (alone and left != words) or LABEL_RE.fullmatch(words) is not None
    labelled = ":" in words and LABEL_RE.fullmatch(words) is not None
    return labelled and PHONE_RE.search(words) is not None


def _glued(text: str, start: int, end: int) -> list[Change]:
    """Return the cut of a sign-off that follows the last sentence of a line."""
    begin = _glued_start(text, start, end)
    return [] if begin is None else [(begin, end, "")]


def _glued_start(text: str, start: int, end: int) -> int | None:
    last = end
    while last > start and text[last - 1] in ".' ":
        last -= 1
    if text[last - 1 : last] in CLOSING_TO_OPENING:
        opening = _opening(text, start, last)
        if opening <= start:
            return None
        sign = text[opening:last]
        if not (
            (sign[0] == "【" and JAPANESE_RE.fullmatch(sign))
            or is_signature(sign, alone=False)
            or is_origin(sign)
            or _is_signed_bracket(sign)
            or CODE_RE.fullmatch(sign)
            or NOTE_RE.fullmatch(sign)
        ):
            return None
        if DATE_RE.search(sign) is not None:
            return _blanks_before(text, start, opening)
        return _after_sentence(text, start, opening) or _signer(text, start, opening)
    if "@" in text[max(start, end - 120) : end]:
        return _writer_start(text, start, end)
    opening = max(text.rfind(" /", start, end), text.rfind(" — ", start, end)) + 1
    if opening:
        sign = text[opening:end].lstrip("/— ")
        if len(sign) > 40 or not (is_agency(sign) or (text[opening] == "/" and _is_short(sign))):
            return None
        return _after_sentence(text, start, opening)
    opening = text.rfind(" ", start, last) + 1
    word = text[opening:last]
    if opening and (word in GLUED_WORDS or ("/" in word and is_signature(word))):
        return _after_sentence(text, start, opening)
    return None


def _writer_start(text: str, start: int, end: int) -> int | None:
    """Return where the last sentence begins, if it tells how to reach the writer."""
    for stop in STOP_RE.finditer(text, max(start, end - 200), end):
        sentence = text[stop.end() : end].lstrip("-–—_* ")
        if is_about_writer(sentence) and is_unmentioned(sentence, text[: stop.start()]):
            return _after_sentence(text, start, stop.end())
    return None


def _after_sentence(text: str, start: int, place: int) -> int | None:
    """Return where the blanks before `place` begin, if a sentence ends there."""
    before = _blanks_before(text, start, place)
    return before if before and text[before - 1] in ENDS.replace(":", "") else None


def _blanks_before(text: str, start: int, place: int) -> int | None:
    while place > start and text[place - 1] in " \t\xa0":
        place -= 1
    return place if place > start else None


def _signer(text: str, start: int, opening: int) -> int | None:
    """Return where the words begin that sign together with a bracket.

    "... Enough. Jan Roe (PAP)", "... enough. kl/mm (AFP, AP)".
    """
    for stop in reversed(list(STOP_RE.finditer(text, max(start, opening - 60), opening))):
        words = text[stop.end() : opening].strip()
        if words and (
            is_signature(words) or (is_credit(words) and is_people(" ".join(words.split()[-2:])))
        ):
            return _after_sentence(text, start, stop.end())
    return None


def _opening(text: str, start: int, last: int) -> int:
    """Return where the bracket opens that closes before `last`, or -1."""
    sign = CLOSING_TO_OPENING[text[last - 1]]
    if sign == "(" and text[last - 2] == ")":
        return text.rfind("((", max(start, last - 400), last)
    return text.rfind(sign, max(start, last - 70), last)


def _is_short(sign: str) -> bool:
    return sign.isalpha() and 2 <= len(sign) <= 4 and (sign.islower() or sign.isupper())


FILTER = Filter(
    Rule(
        id="sign-off",
        group="wire",
        doc=__doc__,
        fixes=(
            ("The council met on Monday.\n Reuter\n", "The council met on Monday.\n"),
            ("The council met on Monday.\n\n(END)", "The council met on Monday."),
            ("The council met on Monday. (APA, 3.4.2015)", "The council met on Monday."),
            ("The council met on Monday.\n\nkl/mm", "The council met on Monday."),
            ("O conselho reuniu-se na segunda. / REUTERS", "O conselho reuniu-se na segunda."),
            ("The vote was close.\n\nroe@paper.example\n(END)", "The vote was close."),
            (
                "The vote was close.\n\nJane Roe is a staff writer for The Harbor Gazette.\n"
                "Follow her on Twitter: @janeroe",
                "The vote was close.",
            ),
            (
                "The vote was close. Jane Roe can be reached at roe@paper.example.",
                "The vote was close.",
            ),
            ("The vote was close.\n\nSOURCE Roe Instruments Inc.", "The vote was close."),
            ("The vote was close.\n\n(Source: AFP)\n***", "The vote was close."),
            ("The vote was close.\n\nAP/Reuters\nar/md\n@janeroe", "The vote was close."),
            ("The vote was close.\n\nOslo newsroom; +47 555 0199", "The vote was close."),
            ("Rada hlasovala.\n\nkrz vlk", "Rada hlasovala."),
            ("Oil fell.\nReuter\n\nGold rose.\n REUTER", "Oil fell.\n\nGold rose."),
        ),
        keeps=(
            ("(END)", "nothing would be left"),
            ("Der Stürmer fällt aus. (Schambeinentzündung)", "in brackets, and content"),
            ("Wieder dabei: Roe. (nach Kreuzbandriss)", "in brackets, and content"),
            ("He spoke to the agency.\n\nMore rain is forecast", "a headline, not a mark"),
            ("She won.\n\nJane Roe is a nurse at the harbor hospital.", "not about a writer"),
            (
                "Roe sings on Friday. Jane Roe can be reached at roe@hall.example.",
                "the story speaks of her",
            ),
            ("Roe won again.\n\nJane Roe", "the story speaks of her"),
            ("The Harbor Fair opens today.\n\nwww.harborfair.example", "the story's own site"),
            ('"All is well."\n\n— Jane Roe', "an attribution"),
            ("He wrote for Reuters.\n\nReuters did not comment.", "a sentence"),
            ("The talks with the allies in Asia have\nall but\nended.", "the end of a sentence"),
            (
                "The author fled to Oslo.\n\nThe author is a master of suspense.",
                "a writer of whom the story tells",
            ),
            ("Results:\nRoe 3\nDoe 2", "a table"),
            ("The vote was close.\n\nFor: Roe\nAgainst: Doe\nkl/mm", "not below a sign-off"),
            ("They saw:\n\n- Santa Ana\n\n- Porto Rico", "items of a list"),
            ("The three won.\n\nJane Roe\nJohn Doe\nAnna Poe", "a list of names"),
            (
                "The talks ended at the office of Agence France-Presse (AFP).",
                "no sentence ends there",
            ),
            ("Tickets are on sale.\n\nContact the council for more.", "no address, no person"),
        ),
    ),
    find,
    trigger=closes_short,
)
