"""Who signs a dateline: the agencies of the table, and what is shaped like one."""

from __future__ import annotations

from functools import cache

from cleantext.patterns import Pattern
from cleantext.tables.kickers import KICKERS

# "TEMPO.CO", "Liputan6.com", "INTERFAX.RU": an outlet that signs with its address.
DOMAIN_RE = Pattern(r"[^\W_] [\w-]{2,} (?: [.][^\W\d_]{2,4} ){1,2} (?![\w.]) (?! [.]\w)")

# "KXAN", "dpa/lni", "PAP", "KTRK-TV".
ACRONYM_RE = Pattern(r"[^\W\d_a-z] (?: [^\W\d_a-z] | [-/.&] (?=[^\W\d_]) | \d ){1,9} (?:-TV)?")

# What agencies the table lacks call themselves.
SHAPED_RE = Pattern(
    r"""
    [^\W\d_] [^\n()]{2,40}
    [ -] (?: News (?:[ ]Agency|[ ]Service|wire|[ ]Network)? | Press(?:e)? (?:[ ]Agency)? | Agency
           | Newswires? | Wire | WIRE | NEWSWIRE | Nachrichtenagentur | Service | Times | Post )
    """
)


# What papers of South Asia sign with where no agency is: their own people.
STAFF_RE = Pattern(
    r"""
    (?: [^()\n]{1,24} [ ] )? (?: رپورٹر | نمائندہ | نامہ[ ]نگار | ڈیسک | संवाददाता | ब्यूरो | प्रतिनिधि
      | প্রতিবেদক | প্রতিনিধি | সংবাদদাতা ) (?: [ ] [^()\n]{1,24} )?
    """
)
_PLAIN = r"[^\s()\[\]/=—–,:-]"
FIRST_WORD_RE = Pattern(rf"{_PLAIN}+ (?: -(?!-) {_PLAIN}* )*")
WORDS_RE = Pattern(r"[\w'’-]+")


class _Agencies:
    """The table, as it is looked up."""

    __slots__ = ("by_first_word", "folded", "names", "shared")

    def __init__(self) -> None:
        from cleantext.tables.agencies import AGENCIES

        self.names: dict[str, str] = {}
        self.shared: set[str] = set()  # by agencies of several countries
        self.by_first_word: dict[str, list[str]] = {}
        for line in AGENCIES.splitlines():
            name, _, aliases = line.split(" | ")
            spelt_out = [name] if " " in name else []
            for alias in (*aliases.split(", "), *spelt_out):
                if self.names.setdefault(alias, name) != name:
                    self.shared.add(alias)
                self.by_first_word.setdefault(alias.split(" ")[0], []).append(alias)
        for same in self.by_first_word.values():
            same.sort(key=len, reverse=True)
        self.folded = {_fold(alias): name for alias, name in self.names.items()}


@cache
def _agencies() -> _Agencies:
    return _Agencies()


def _fold(name: str) -> str:
    return (name if name.isalpha() else name.replace(" ", "").replace(".", "")).lower()


def is_agency(credit: str) -> bool:
    """Tell whether the table has `credit` as it stands, in whatever case."""
    table = _agencies()
    return credit in table.names or _fold(credit) in table.folded


def full_name(credit: str) -> str | None:
    """Return the name of the agency that signs with `credit`, None for one not in the table."""
    table = _agencies()
    credit = " ".join(credit.split()).removeprefix("Корр. ")
    found = table.names.get(credit) or table.folded.get(_fold(credit))
    if found or not ("/" in credit or " " in credit):
        return found
    # "dpa/lni" is a desk of dpa, "Reuters Breakingviews" a service of Reuters, and the
    # first of two that share a story is the one that sent it.
    for part in (*credit.split("/"), credit.split(" ")[0], credit.split(" ")[-1]):
        found = table.names.get(part.strip())
        if found:
            return found
    return None


def is_shared(credit: str) -> bool:
    """Tell whether agencies of several countries sign with `credit`."""
    return credit in _agencies().shared


def read_agency(text: str, start: int) -> int | None:
    """Return the end of the agency of the table that `text` names at `start`."""
    first = FIRST_WORD_RE.match(text, start)
    if not first:
        return None
    table = _agencies().by_first_word
    word = first[0]
    bare = word.rstrip(".,:-")
    for key in (word,) if bare == word else (word, word.rstrip(".,:"), bare):
        for alias in table.get(key, ()):
            end = start + len(alias)
            if text.startswith(alias, start) and not text[end : end + 1].isalnum():
                return end
    return None


def agency_prefix(text: str, start: int, end: int) -> int:
    """Return the end of the longest agency of the table that ``text[start:end]`` begins with.

    0 where it begins with none.  For scripts that set no blanks between words.
    """
    names = _agencies().names
    for stop in range(end, start + 1, -1):
        if text[start:stop].replace(" ", "") in names:
            return stop
    return 0


def agency_suffix(text: str, start: int, end: int) -> int:
    """Return where the longest agency of the table begins that ``text[start:end]`` ends on."""
    names = _agencies().names
    for begin in range(start + 1, end - 1):
        if text[begin:end] in names:
            return begin
    return 0


def is_staff(credit: str) -> bool:
    """Tell whether `credit` is what papers of South Asia call their own people."""
    return not credit.isascii() and STAFF_RE.fullmatch(credit) is not None


def is_named_as_agency(credit: str) -> bool:
    """Tell whether `credit` has the form of an agency's name: "Harbour News", not "Sports News"."""
    if is_staff(credit):
        return True
    words = WORDS_RE.findall(credit.lower())
    return SHAPED_RE.fullmatch(credit) is not None and any(word not in KICKERS for word in words)


def is_kicker(words: str) -> bool:
    """Tell whether any of `words` heads stories, as "ANALYSIS" does, and is no place."""
    words = words.lower()
    if words.isalpha():
        return words in KICKERS
    return not KICKERS.isdisjoint(WORDS_RE.findall(words))
