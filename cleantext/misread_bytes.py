"""Signs that characters are bytes of UTF-8, read in a wrong code page.

They are known by the layout of UTF-8 alone: the image of a lead byte beside the images
of continuation bytes, its followers, in any one code page.  Where A0 is a no-break space
it may since have become a plain one, and a byte that the page leaves unassigned may have
become "?" or U+FFFD; so may bytes be taken for those of an old page whose leads are dashes
and quotes.  Such sequences are a sign only where the characters outside ASCII that stand next
on the line, on either side, make sequences too, for a line can be read back only whole.

A `glimpse` by pattern tells where there may be a sign, and `is_misread` decides.  For a class
of scattered characters takes long to compile, a thousand times as long as a look at one of
them in a set, the pattern has few of these, and elsewhere ranges that are wider than need be.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence, Set

from cleantext.patterns import Pattern, class_body
from cleantext.tables.code_pages import ANSI_PAGES, CONTINUATIONS, LEADS, OLD_PAGES, misread, read

# Leads that may stand before a lost A0, most in a line that can be read back whole; those
# of Latin-1 itself, "Â" and "Ã", in any.  DF would make a digit of N'Ko, and the eszett
# ends German words; a Cyrillic or Greek capital before a blank is a word.  E4 to EF
# would make ideographs amid Latin letters, E0 A0 and E1 A0 letters that no news has.
EARLY = range(0xE0, 0xE4)
MIDDLE = EARLY[2:]
CAPITALS = LEADS[2][:-1]
BEFORE_BLANK = (0xC2, 0xC3, 0xC5, 0xCE, 0xD0, 0xD9)  # of these; others would make rare letters
BEFORE_MARK = BEFORE_BLANK[:2]  # of these, where the byte became "?"
ALL_LEADS = range(LEADS[2].start, LEADS[4].stop)
LATIN_PAGES = [page for page in ANSI_PAGES if page not in ("cp1251", "cp1253")]

SUBSTITUTES = "? \ufffd"  # what a lost byte may have become
# These end and join what is said, and stand beside letters with accents all the time.
QUOTES_AND_DASHES = "“”„‘’‚«»‹›–—…"
WORD_ENDINGS = "ąæłľøŗśşšťźżžёђѓєѕіїјљњћќўџґ"  # small letters in the place of followers
GREEK_LEADS = "αΓπΣστΦΘΩδφε"  # bytes E0 to EE of cp437, common letters in Greek

# Ranges that hold the leads, and what stands between them.
LEADS_1_TO_4 = r"\xc0-\u0444"  # the first of them longer than need be
LEADS_3_TO_4 = r"\xe0-\u0444"
LATIN_CAPITALS = r"\xc2-\xde\u0100-\u017d"
CYRILLIC_CAPITALS = r"\u0412-\u042f"

FEW = 3  # sequences that are looked at on the right
ASCII = "".join(map(chr, range(0x80)))
BEYOND_ASCII_RE = Pattern(r"[^\x00-\x09\x0b-\x7f]")  # or the end of a line


class Images:
    """What bytes of UTF-8 become in any of the ANSI pages, or in any of the old ones."""

    def __init__(self) -> None:
        # Of the sequences that begin with a lead.
        self.lengths = {lead: n for n in LEADS for lead in misread(ANSI_PAGES, LEADS[n])}
        self.followers = misread(ANSI_PAGES, CONTINUATIONS)
        # Leads, with their bytes, and followers.
        self.pages = [
            (
                dict(zip(read(page, ALL_LEADS), ALL_LEADS, strict=True)),
                misread([page], CONTINUATIONS),
            )
            for page in ANSI_PAGES
        ]
        self.early = misread(ANSI_PAGES, EARLY)
        self.middle = misread(ANSI_PAGES, MIDDLE)
        self.astral = misread(ANSI_PAGES, [0xF0])
        # By what a lost byte has become.
        self.capitals = {
            lost: misread(LATIN_PAGES, leads)
            for lost, leads in zip(SUBSTITUTES, (BEFORE_MARK, BEFORE_BLANK, CAPITALS), strict=True)
        }
        self.cyrillic = misread(["cp1251"], LEADS[2])  # leads of two bytes
        # A sequence that is longer than need be.
        self.nul = misread(ANSI_PAGES, [0xC0]), misread(ANSI_PAGES, [0x80])
        self.old_lengths = {lead: n for n in LEADS for lead in misread(OLD_PAGES, LEADS[n])}
        self.old_followers = misread(OLD_PAGES, CONTINUATIONS)


@functools.cache
def images() -> Images:
    """Return what bytes become; not made at import, for it takes the codecs of ten pages."""
    return Images()


def is_misread(text: str, at: int) -> bool:
    """Tell whether the character at `at` is a byte of UTF-8, by those around it."""
    if text[at] not in _bytes():
        return False
    around = [*text[max(0, at - 2) : at].rjust(2, "\n"), *text[at : at + 3].ljust(3, "\n")]
    return (
        _follows_lead(text, at, around)
        or _follows_lost_byte(text, at, around)
        or _leads(text, at, around)
        or _is_of_old_page(text, at, around)
    )


@functools.cache
def _bytes() -> Set[str]:
    """Return the characters that may be bytes, by those around them: no letter of Russian."""
    image = images()
    return image.followers.union(
        image.nul[1], *image.capitals.values(), image.old_lengths, image.old_followers
    )


def _follows_lead(text: str, at: int, around: Sequence[str]) -> bool:
    image = images()
    _, lead, here, after, then = around
    if lead in image.nul[0] and here in image.nul[1]:
        return True
    if here not in image.followers or (here in "іїє" and after in "іїє"):
        return False
    match image.lengths.get(lead):
        case 2:
            # "«В» и «С»": what is good seldom has an intact sequence next.
            return _are_of_one_page(LEADS[2], lead, here) and (
                lead not in image.cyrillic
                or _is_whole(text, at + 1, lost="" if _ends_words(here) else SUBSTITUTES)
                or _is_whole_around(text, at - 1, at + 1)
            )
        case 3 if after == " ":
            return _are_of_one_page(EARLY, lead, here) and (
                not _ends_words(here) or _is_whole_around(text, at - 1, at + 1)
            )
        case 3:
            if after in SUBSTITUTES:
                return _is_whole(text, at + 1)
            # "б’є" and "кі»" are good Ukrainian.
            said = lead >= "а" and _ends_words(here) and _ends_words(after) and after != "ґ"
            return _are_of_one_page(LEADS[3], lead, here, after) and (
                not said or _is_whole_around(text, at - 1, at + 2)
            )
        case 4 if " " in (after, then):
            return lead in image.astral and (after in image.followers or then in image.followers)
        case 4:
            return all(c in image.followers or c in SUBSTITUTES for c in (after, then))
    return False


def _follows_lost_byte(text: str, at: int, around: Sequence[str]) -> bool:
    image = images()
    lead, lost, here, after, _ = around
    if here not in image.followers:
        return False
    if lost == "?":
        length = image.lengths.get(lead)
        return (length == 3 and _is_whole(text, at + 1)) or (
            length == 4 and after in image.followers
        )
    return lost == " " and (
        (_are_of_one_page(MIDDLE, lead, here) and _is_whole_around(text, at - 2, at + 1))
        or (lead in image.astral and after in image.followers)
    )


def _leads(text: str, at: int, around: Sequence[str]) -> bool:
    _, _, here, after, _ = around
    return (here in "ÂÃ" and after == " ") or (
        after in SUBSTITUTES
        and here in images().capitals[after]
        and _is_whole_around(text, at, at + 2)
    )


def _is_of_old_page(text: str, at: int, around: Sequence[str]) -> bool:
    _, before, here, after, then = around
    followers = images().old_followers
    length = images().old_lengths.get(here, 0)
    if length == 2 and after in followers and _is_whole(text, at + 2, old=True):
        return True
    if length > 2 and after in followers and (then in followers or then == " "):
        return True
    if length == 4 and after == " " and then in followers:
        return True
    return before in GREEK_LEADS and here in followers and (after in followers or after == " ")


def _are_of_one_page(leads: range, lead: str, *others: str) -> bool:
    """Tell whether a page has a lead among `leads` for the first character, and followers."""
    return any(
        numbers.get(lead) in leads and followers.issuperset(others)
        for numbers, followers in images().pages
    )


def _ends_words(character: str) -> bool:
    return character in QUOTES_AND_DASHES or character in WORD_ENDINGS


def _is_whole_around(text: str, start: int, end: int) -> bool:
    """Tell whether the next characters that are not ASCII make sequences, on either side."""
    image = images()
    before = text[text.rfind("\n", 0, start) + 1 : start]
    sequence = before.rstrip(ASCII)
    return _is_whole(text, end, most=FEW) and (
        not sequence
        or (sequence[-1] in image.followers and not sequence[:-1].rstrip("? ")[-1:].isascii())
        or sequence[-1] in SUBSTITUTES
        or (sequence[-1] in image.lengths and before[len(sequence) :].startswith((" ", "?")))
    )


def _is_whole(
    text: str, at: int, *, old: bool = False, lost: str = SUBSTITUTES, most: int = 1
) -> bool:
    """Tell whether the end of the line is next that is not ASCII, or `most` other sequences."""
    image = images()
    if old:
        lengths, followers, lost = image.old_lengths, image.old_followers, ""
    else:
        lengths, followers = image.lengths, image.followers
    for _ in range(most):
        match = BEYOND_ASCII_RE.search(text, at)
        if match is None or match[0] == "\n" or match[0] in lost:
            return True
        at = match.start()
        length = lengths.get(match[0], 0)
        sequence = text[at : at + length]
        if length == 0 or length > len(sequence):
            return False
        if not all(c in followers or c in lost for c in sequence[1:]):
            return False
        at += length
    return True


def suspects() -> set[str]:
    """Return the characters after which `glimpse` looks for bytes."""
    return images().followers | lone_leads()


def cp437_followers() -> set[str]:
    """Return what followers become in the one page where they are all symbols and letters."""
    return misread(["cp437"], CONTINUATIONS)


def lone_leads() -> set[str]:
    """Return the suspects that may be leads, whatever stands before them."""
    image = images()
    return image.capitals["\ufffd"].union(image.old_lengths).difference(GREEK_LEADS)


def glimpse() -> str:
    """Return the expression that, after a suspect, matches wherever there may be bytes.

    It must match all that `is_misread` says are bytes, and in good copy little else.
    """
    image = images()
    followers = class_body(image.followers)
    early, middle = (class_body(some | image.astral) for some in (image.early, image.middle))
    lead2 = class_body(
        image.nul[0].union(c for c, n in image.lengths.items() if n == 2) - image.cyrillic
    )
    old_leads = class_body(image.old_lengths)
    old_lead4 = class_body(c for c, n in image.old_lengths.items() if n == 4)
    old_followers = class_body(image.old_followers)
    any_followers = class_body(image.followers | image.old_followers)
    whole = rf"""
        [\x00-\x09\x0b-\x7f]*
        (?: [\n\ufffd] | \Z | [^\x00-\x7f] [{any_followers}{SUBSTITUTES}] )
    """
    return rf"""
        # Nearly all suspects stand between ASCII, and are left at once.
        (?! (?: [\n!->@-~] | (?<= [{QUOTES_AND_DASHES}] ) [ ] )
            (?: (?<= [!->@-~] . . ) | (?<= [\x00-\x7f] [ ] . . ) ) )
        (?:
            # behind a lead, before another follower or as the last of two bytes
            (?<= [{LEADS_1_TO_4}] . ) (?! (?<= [іїє] ) [іїє] )
            (?: (?= [{followers}?\ufffd] ) | (?<= [{lead2}] . ) )
            # beside a byte that was lost, or where the line must be whole
          | (?:
                (?<= [{CYRILLIC_CAPITALS}] . ) | (?<= [{LEADS_3_TO_4}] [?] . )
              | (?= [ ] ) (?<= [{early}] . ) | (?<= [{middle}] [ ] . )
            ) (?:
                (?<! [{CYRILLIC_CAPITALS}] . )
                (?: (?<! [{QUOTES_AND_DASHES}{WORD_ENDINGS}] ) | (?= [ ]? [{followers}] ) )
              | (?= {whole} )
            )
          | (?= [ ] ) (?<= [ÂÃ{old_lead4}] )
          | (?= [^\x00-\x1f!->@-~] ) (?<= [{LATIN_CAPITALS}] ) (?= {whole} )
          | (?= [{old_followers}] ) (?<= [{old_leads}] )
          | (?<= [Γ-φ] . ) (?= [{old_followers} ] )  # Greek leads of cp437
        )
    """
