"""Where a story was filed: names of places, by their shape and by the table."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from cleantext.dateline.dates import is_month
from cleantext.patterns import Pattern
from cleantext.tables.kickers import KICKERS
from cleantext.tables.regions import PLACE_WORDS, REGIONS

# How the letters of a name stand.
UNCASED, TITLE, CAPITALS = range(3)
BEYOND_CASES = "\u0530"  # letters from here on, but for a few, have no capitals

# Marks that lie among the letters of scripts that hang vowels on them; so do their digits.
MARKS = "،؛؟۔।॥։՝՛፡።၊။។៖·"


def _letters() -> str:
    """Return the class of what words are made of, digits and marks left out.

    One class is read twice as fast as a look ahead at each letter.
    """
    apart = [n for n in range(0x250, 0x2000) if chr(n).isdecimal() or chr(n) in MARKS]
    runs = zip([0x250, *(n + 1 for n in apart)], [*(n - 1 for n in apart), 0x1FFF], strict=True)
    others = "".join(f"{chr(first)}-{chr(last)}" for first, last in runs if first <= last)
    more = r"\u0300-\u036f\u200c\u200d\u2c00-\u2dff\ua640-\ua7ff\ufb50-\ufdff"
    return f"[A-Za-zÀ-ÖØ-öø-ɏ{others}{more}]"


def _word() -> str:
    """Return the pattern of a word with the marks inside of it.

    N'Djamena, San`a, St-Denis, W.Va., and a slip of the keys.
    """
    letter = _letters()
    return rf"{letter}+ (?: (?: ['’‘`ʼ.}}]{{1,2}} | [.]?-['’]? ) {letter}+ )* [.]?"


WORD_RE = Pattern(_word)

# Words that stand small inside of a name.
SMALL_WORDS = frozenset(
    "a.d. a.m. ab al am an and aux bei bin d. d.C. da das de degli dei del della den der des di do "
    "dos du e el en es et i im in ja la las le les los na nad o. of ob ober on op pod pri "
    "s sobre sul sur the u. ul und unter upon van von y z zum zur а е и на над од по під у".split()
)
# Words that stand first in a sentence and never in a place's name.
OPENERS = frozenset(
    "a an by from he her his i if in it its my on our par por she some that these they this "
    "those von we what when where who why with you".split()
)


LAST = "\U0010ffff"  # comes after all other characters
MAX_WORDS = 7  # of a name, small ones included
MAX_UNCASED_WORDS = 3  # where no capital tells a name from the words after it

# Short for a word of the name; any other stop ends a sentence.
ABBREVIATED = frozenset("St. Ste. Sta. Sto. Ft. Mt. Pt. S. D. Bad. Sv. Kr. n. Ln. Hl.".split())

SPELT_OUT = {
    "ft": ("fort ",),
    "mt": ("mount ",),
    "st": ("saint ", "sankt ", "saint-"),
    "ste": ("sainte ", "sainte-"),
}

# What a story begins with in languages whose papers set a stop after the place: "Lima. El".
ARTICLE = (
    r"(?: D(?:er|ie|as) | Eine? | El | L[ao]s? (?![ ](?:Vegas|Angeles)) | Una? | Il | Gli ) [ ]"
)

JOINTS = "and | und | et | y | e | i | és | og | och | и | та"  # between two places
JOINT_RE = Pattern(rf"[ ] (?: {JOINTS} | & ) [ ]", re.IGNORECASE)
GAP_RE = Pattern(r"[ \t\xa0]+ | [ \t]* \n [ \t]*")


def read_name(text: str, start: int) -> int:
    """Return the end of the name at `start`, `start` where no name begins there.

    A name is a run of words that begin with a capital, small words among them, or of
    words in a script that has none; several may be set apart by strokes.
    """
    position, end, count = start, start, 0
    while count < MAX_WORDS:
        match = WORD_RE.match(text, position)
        if not match:
            break
        word = match[0]
        small = is_small(word[0]) and word != "a.M."
        if small and word.rstrip(".") not in SMALL_WORDS and not word.startswith(("al-", "el-")):
            break
        if not count and word.lower() in (BYLINERS if word.isupper() else OPENERS):
            break
        if word in LINKS:
            break
        after = match.end()
        if count and not small and _digit_follows(text, after) and is_month(word):
            break
        count += 1
        if word[-1] == "." and not _is_short(word, count):
            return end if small else after - 1
        if not small:
            end = after
        if word[0] > "ɏ" and not word[0].isupper() and not small and count >= MAX_UNCASED_WORDS:
            break
        gap = GAP_RE.match(text, after)
        if not gap:
            break
        position = gap.end()
        if text.startswith("& ", position):  # "SAN FRANCISCO & LONDON"
            position += 2
    return end


def split_names(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the places that ``text[start:end]`` names, one in most.

    "BEIJING and TAIPEI" are two, "Trinidad and Tobago" is one.
    """
    spans = []
    begin = start
    for joint in JOINT_RE.finditer(text, start, end):
        spans.append((begin, joint.start()))
        begin = joint.end()
    spans.append((begin, end))
    if len(spans) > 1:
        names = [text[begin:end] for begin, end in spans]
        capitals = all(map(str.isupper, names)) and not text[start:end].isupper()
        if not (capitals or all(map(is_place, names))):
            return [(start, end)]
    return spans


def _is_short(word: str, count: int) -> bool:
    """Tell whether the stop of `word` shortens it, and does not end a sentence."""
    if len(word) < 4 or "." in word[:-1] or word.title() in ABBREVIATED:
        return True
    return count == 1 and len(word) < 7 and is_region(word)


def _digit_follows(text: str, position: int) -> bool:
    return text[position : position + 3].lstrip()[:1].isdigit()


def looks_like_place(name: str) -> bool:
    """Tell whether a name in capitals that the table lacks may be a place's.

    One word may, if it ends as names of towns do; several may where one of them is
    such as names of places are made of.
    """
    words = name.lower().replace(".", "").replace("/", " ").split()
    if words[-1] in KICKERS and words[-1] not in PLACE_WORDS:  # "HARBOUR NOTES - "
        return False
    bound = not PLACE_WORDS.isdisjoint(word for word in words if word not in ARTICLES)
    if not (bound or KICKERS.isdisjoint(words)):
        return False
    if words[-1] in COMPANIES:
        return False
    if len(words) == 1:
        return TOWN_RE.fullmatch(words[0]) is not None
    return len(words) < 5 and not PLACE_WORDS.isdisjoint(words)


TOWN_RE = Pattern(
    r"""
    [^\W\d_]{2,}
    (?: ville | burgh? | ington | ingham | bury | boro | borough | field | feld | dorf | heim
      | stadt | hausen | kirchen | \w\wton | \w\wford | abad | grad | pur | град )
    """
)
ARTICLES = frozenset("el la las les los".split())
COMPANIES = frozenset("ag co corp gmbh group inc llc ltd nv plc sa spa".split())
BYLINERS = frozenset("by por par von from".split())
# "دبي في 21 أكتوبر": in Dubai on the 21st.
LINKS = frozenset("في در".split())


@cache
def _places_in(beginning: str) -> frozenset[str]:
    """Return the names that begin so.

    To make a set of all of them takes longer than a short run of the command.
    """
    from cleantext.tables.places import PLACES

    start, end = _first_line(PLACES, beginning), _first_line(PLACES, beginning + LAST)
    return frozenset(PLACES[start:end].split("\n"))


def _first_line(lines: str, least: str) -> int:
    """Return where the first of the sorted lines begins that is `least` or comes after it."""
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high) // 2
        begin = max(lines.rfind("\n", low, middle) + 1, low)
        end = lines.find("\n", middle)
        if lines[begin:end] < least:
            low = end + 1
        else:
            high = begin
    return low


def is_place(name: str) -> bool:
    """Tell whether the table of places has `name`, in whatever case."""
    if name.isascii() and name.isalpha():
        folded = name.lower()
    else:
        name = " ".join(name.split()).replace("İ", "i").rstrip(".")
        folded = unicodedata.normalize("NFC", name.lower())
        if not folded:
            return False
    if folded in MORE_PLACES or folded in _places_in(folded[:2]):
        return True
    if ". " not in folded:
        return False
    short, _, rest = folded.partition(". ")
    return any(full + rest in _places_in(full[:2]) for full in SPELT_OUT.get(short, ()))


def is_region(name: str) -> bool:
    """Tell whether `name` is a state, a province or a country, or short for one."""
    key = name.replace(".", "").replace(" ", "").replace(",", "").lower()
    return key in REGIONS


# What copy is filed from and GeoNames has under another name, or not at all.
MORE_PLACES = frozenset(
    """
    united nations|u.n|un|rio|vaticano|sao paulo|genf|genebra|ginebra|genève|ginevra|ženeva
    new delhi|nueva delhi|nova delhi|neu-delhi|capitol hill|hollywood|wall street|the hague
    den haag|la haye|la haya|haia|haag|l'aia|gaza|gaza city|ramallah|pentagon|davos|bruselj|dunaj
    rim|praga|washington dc|washington d.c|n'djamena|cape canaveral|kabul|bengaluru
    puerto príncipe|stanford|aboard air force one|guantanamo bay|holguin|camp david|saigon
    venedig|venecia|veneza|venise|venetië|benetke|benátky|celovec|lüttich|shanghái|shanghaï
    nova délhi|bagdade|bělehrad|kišiněv|венеция|венеція|симферополь|сімферополь|луганск|луганськ
    нови сад|ниш|крагујевац|суботица|бања лука|приштина|ភ្នំពេញ|សៀមរាប|បាត់ដំបង|ព្រះសីហនុ
    ho chi minh city|женева|гаага|страсбург|люксембург|женєва|страсбур
    rafah|deir al-balah|jabalia|beit lahiya|beit hanoun|jenin|tulkarem|tulkarm|qalqilya|metula
    kiryat shmona|majdal shams|nabatieh|al-arish|el-arish|sheikh zuweid|aswan|derna|sana'a|saada
    hodeidah|marib|samarra|baquba|dohuk|duhok|tikrit|fallujah|haditha|al-qaim|tal afar|sinjar
    diwaniya|daraa|deraa|douma|azaz|al-bab|al-hol|afrin|kobani|jarablus|qamishli|hasakah
    ras al-khaimah|natanz|lashkar gah|spin boldak|bamiyan|bagram|miranshah|parachinar|torkham|bajaur
    panaji|jashore|cumilla|birgunj|kismayu|garowe|axum|bentiu|mahikeng|makhanda|avdiivka|izium
    arkhangelsk|grodno|stepanakert|nakhchivan|tskhinvali|sukhumi|mitrovica|srebrenica|torshavn
    tórshavn|xalapa|pachuca|iguala|jujuy|bariloche|port vila|nuku'alofa|koror|rabaul|marawi|basilan
    poipet|panmunjom|kinmen|quantico|mar-a-lago|jackson hole|flushing meadows|silverstone
    spa-francorchamps|interlagos|adelboden|wengen|schladming|hochfilzen|oberhof|semmering|sölden
    saalbach|bad gastein|bad ischl|antholz|alta badia|val d'isère|st. moritz|lake louise
    beaver creek|planica|pokljuka|holmenkollen|vikersund|garmisch|sotschi|pyeongchang|nischnij tagil
    nischni tagil
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)


def case_of(name: str) -> int | None:
    """Return how the letters of `name` stand; None where it is no name at all."""
    if name.isupper():
        return CAPITALS
    if not any(letter.isupper() for letter in name):
        return None if any(map(is_small, name)) else UNCASED
    return TITLE


def is_small(letter: str) -> bool:
    """Tell whether `letter` is a small one; Georgian, which is, has no capitals in names."""
    return letter.islower() and not "ა" <= letter <= "ჿ"
