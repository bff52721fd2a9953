"""What tells a headline, a kicker or a speaker from a dateline that is a place alone.

Without a date and an agency the place and its mark are all there is: "PARIS - ", "LAHORE: ".
A headline, a heading and a transcript have the same; what stands after the mark decides.
"""

from __future__ import annotations

from cleantext.dateline.dates import is_weekday
from cleantext.dateline.places import CAPITALS, UNCASED, is_place, read_name
from cleantext.patterns import Pattern
from cleantext.tables.kickers import KICKERS, TOWNS_AND_WORDS

SHORT = 60  # characters of text; what is no longer may be a headline
SHORT_LINE = 80  # characters of a line that has others below it
LONGEST_LEAD = 240  # characters of a first sentence
STOPS = frozenset('.!?…"”»“)।。')
# "القاهرة - عاصمة مصر - مدينة كبيرة": an aside of a few words.
ASIDE_RE = Pattern(r"[^\W\d_][^\n.:،؛؟।]{0,30}? [ ] [-–—] [ ]")
# "Genoa - The proud one - is for sale": what follows the aside says something of the place.
APPOSITION_RE = Pattern(
    r"""
    [^\n.:?!]{1,60} [ ] [-–—]{1,2} [ ]
    (?: is | was | has | had | will | ist | hat | wird | est | es | era | è | é | foi | jest ) [ ]
    """
)
SPEAKER_RE = Pattern(r"(?: \A | \n [^\S\n]* | [.?!…][\"”]? [ ] ) [A-Z][A-Z. ]{1,60} :[ ]")
SCORE_RE = Pattern(r"(?: [ ] [(] [^()\n]{2,20} [)] )? [ ] \d{1,2} [-:–] \d{1,2} (?![\d-])")
COLON_RE = Pattern(r"[ \xa0]? : [ ]")
WORD_ALONE_RE = Pattern(r"[^\W\d_]+ [ ]? [.!?…।]")
SPEAKER_LINE_RE = Pattern(r"\n [^\S\n]* [A-Z]{2,} [A-Z ]* [.] [ ]")
# "Harris, Coyle, Stone; Doran", "Pope; Tripp (Cole 71), Burn"
_NAME = r"[^\W\d_a-zß-ÿ] [^ \n(),:;]+"
_PLAYER = rf"{_NAME} (?: [ ] {_NAME} )? (?: [ ] [(] [^()\n]{{1,20}} [)] )?"
_LINEUP = rf"(?: {_PLAYER} ,[ ] ){{0,3}} {_PLAYER} ;[ ] | (?: {_PLAYER} ,[ ] ){{4}}"
# "3, BOSTON 2", "12 points"
TALLY_RE = Pattern(r"\d{1,3} (?: ,[ ] [^\W\d_] | [ ] (?:points|pts)\b )")
# "Activated RHP Joe Cole", "Signed QB Matt Hall": a club's list of moves.
_MOVE = r"""
    [A-Z][a-z-]+ed [ ]
    (?: [CDFGKPS] | [CDLOQRS]B | [CDLORST]W | [DT]E | [DO][FHLT] | [1-3]B | [LR][GT] | [LR]HP
      | IF | INF | SS | UTL | WR ) [ ] [A-Z]
"""
_YEAR_HEADING = r"(?: \w{3,9} [ ] )? \d{4} :[ ]"  # "December 2004: I was"
LIST_RE = Pattern(rf"{_LINEUP} | {_MOVE} | {_YEAR_HEADING}")
# Who speaks of himself or to another, and is not quoted.
SPEECH_RE = Pattern(
    r"[^\n\"“”„«.!?]{0,60} (?<! \w ) (?: I | I['’]\w+ | [Mm]y | [Yy]ou | [Yy]our ) (?! \w )"
)
WORD_RE = Pattern(r"[^\W\d_]+")


def is_headline(text: str, start: int) -> bool:
    """Tell whether the line goes on from `start` as no sentence does, but a headline."""
    line = text[start:].partition("\n")[0].rstrip()
    return (line.isupper() and " " in line) or is_title(text, start)


def is_title(text: str, start: int) -> bool:
    """Tell whether the line that goes on from `start` is short, unended, and stands apart."""
    line, _, below = text[start:].partition("\n")
    line = line.rstrip()
    apart = below.lstrip(" \t\r").startswith("\n") and below.strip() != ""
    return apart and len(line) < SHORT_LINE and line[-1:] not in STOPS


def is_tag(text: str, start: int) -> bool:
    """Tell whether one word is all that follows, as in the title of a page: "Wikipedia"."""
    return is_short(text, start) and len(text) - start > 2 and text[start:].rstrip().isalnum()


def is_list(text: str, start: int) -> bool:
    """Tell whether what follows is a list of players, a club's moves, or an entry of a diary."""
    return LIST_RE.match(text, start) is not None


def is_tally(text: str, start: int) -> bool:
    """Tell whether points follow: "TEXAS (AP) 3, BOSTON 2"."""
    return TALLY_RE.match(text, start) is not None


def is_speech(text: str, start: int) -> bool:
    """Tell whether the first sentence is spoken: "JACKSON: Objection, my friend."."""
    return SPEECH_RE.match(text, start) is not None


def is_unended(text: str, start: int) -> bool:
    """Tell whether all that follows is a line no longer than a long headline, without a stop."""
    rest = text[start:].rstrip()
    return len(rest) < 2 * SHORT and "\n" not in rest and rest[-1:] not in STOPS


def is_word_alone(text: str, start: int) -> bool:
    """Tell whether one word makes the whole sentence that starts at `start`."""
    return WORD_ALONE_RE.match(text, start) is not None


def tells_day(text: str, start: int) -> bool:
    """Tell whether the first sentence names a day of the week, as nearly all news do."""
    sentence = text[start : start + LONGEST_LEAD].partition(". ")[0].partition("\n")[0]
    return any(len(word) > 4 and is_weekday(word) for word in WORD_RE.findall(sentence))


def is_short(text: str, start: int) -> bool:
    """Tell whether all that follows is no longer than a headline."""
    return len(text) - start < SHORT


def is_transcript(text: str, start: int, end: int) -> bool:
    """Tell whether others speak, too: "LINCOLN: Who goes there? HAMLET: Me."."""
    return bool(SPEAKER_RE.search(text, 0, start) or SPEAKER_RE.search(text, end))


def is_play(text: str, start: int) -> bool:
    """Tell whether others speak on later lines: "ALICE. Where?" and below it "BERTRAM. Here."."""
    return SPEAKER_LINE_RE.search(text, start) is not None


def is_common_word(text: str, start: int, name: str) -> bool:
    """Tell whether `name` is a word, too: one that heads stories, or small further on."""
    word = name.lower()
    if word in KICKERS or word in TOWNS_AND_WORDS:
        return True
    return text.find(word, start) >= 0 and word in WORD_RE.findall(text, start)


def is_site(text: str, start: int, name: str) -> bool:
    """Tell whether the copy from `start` on says that something is in a place of that name."""
    name = name.title()
    return f" in {name} " in text[start:] or f" near {name} " in text[start:]


def is_paired(text: str, start: int, case: int | None) -> bool:
    """Tell whether what follows is the place's fellow, or the first half of an aside."""
    if (ASIDE_RE if case == UNCASED else APPOSITION_RE).match(text, start):
        return True
    following = read_name(text, start)
    other, after = text[start:following], text[following : following + 2]
    if SCORE_RE.match(text, following):  # "Ajax - Feyenoord 2-1"
        return True
    if COLON_RE.match(text, following) and is_place(other):  # "Lyon - Marseille : the times"
        return True
    if case == CAPITALS:  # "LONDON - PARIS: a train"
        alone = not after[:1].isspace() or after == " ("
        paired = other.isupper() and "." not in other and alone
    else:  # "Nancy (France) - Lens (France) 2-1"
        paired = after == " ("
    return paired and is_place(other)
