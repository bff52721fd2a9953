"""Join a sentence that a full stop has torn apart.

"viewed as a coalition against China. which currently includes": somebody's finger, or
an editor's cut, put a stop where the sentence goes on.  A comma belongs there before a
clause ("which", "but", "adding that"), nothing before a phrase ("in Asia").

The evidence is the syntax on both sides of the stop, and all of it is asked for:

- what follows is in small letters and opens a clause or a phrase: a relative, a
  conjunction or a preposition of the language of the passage (these are closed
  classes, listed whole), or a participle with its object, whatever the verb;
- what stands before is a whole word and no abbreviation of that language;
- the sentence before begins with a capital, so its writer does begin sentences so.

Left alone: names written small that begin sentences ("iPhone", "bin Laden", "de
Gaulle"), copy all in small letters, ordinals ("am 1. und 2. Februar"), and a phrase that
opens a sentence of its own ("in addition, he closed the port").  Other prepositions than
English ones are not joined, for elsewhere such a stop often stands for a lost word or
figure ("del pasado. de abril").

Missed: a verb or noun after the stop ("The company. said"), for nothing shows whether a comma
belongs there.
"""

from __future__ import annotations

from functools import partial

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, primary_subtag
from cleantext.sentences import Languages, joint

# A word, a stop, a blank and a small letter (Latin, Greek or Cyrillic); the stop first, for speed.
TORN_RE = Pattern(r"[.] (?= [ ] [a-zß-öø-ÿ\u0100-\u017Fα-ώа-џ] ) (?<= [\w)”%]{2} [.] ) [ ]")


def find(text: str, language: str = "") -> list[Change]:
    """Find the stops in mid-sentence."""
    torn = list(TORN_RE.finditer(text))
    if not torn:
        return []
    found: list[Change] = []
    joined: set[int] = set()
    languages = Languages(text, language)
    for match in torn:
        mark = joint(text, match.start(), match.end(), languages, joined)
        if mark is not None:
            joined.add(match.start())
            found.append((match.start(), match.end() - 1, mark))
    return found


def for_language(tag: str) -> Filter:
    """Return the filter for texts in the language of a BCP 47 tag."""
    return Filter(RULE, partial(find, language=primary_subtag(tag)))


RULE = Rule(
    id="split-sentence",
    group="sentences",
    doc=__doc__,
    fixes=(
        (
            "The pact is aimed at Ruritania. which now holds the strait.",
            "The pact is aimed at Ruritania, which now holds the strait.",
        ),
        (
            "The minister will open the plant. in Graustark on Monday.",
            "The minister will open the plant in Graustark on Monday.",
        ),
        (
            "Rain was good for the crop. but frost came to the hills.",
            "Rain was good for the crop, but frost came to the hills.",
        ),
        (
            "The board turned the offer down. adding that it was too low.",
            "The board turned the offer down, adding that it was too low.",
        ),
        (
            "Der Rat hat sich nicht geeinigt. obwohl die Zeit für den Vertrag drängt.",
            "Der Rat hat sich nicht geeinigt, obwohl die Zeit für den Vertrag drängt.",
        ),
    ),
    keeps=(
        ("Hertz Corp. and the other firm will appeal.", "an abbreviation"),
        ("He was born in Fresno, Calif. in the spring of the year.", "a state"),
        ("The U.S. and the EU will meet at 3 p.m. on Monday.", "stops inside"),
        ("Apple said so. iPhone sales were up.", "a name in small letters"),
        ("The raid is over. bin Laden was not in the house.", "a family name's particle"),
        ("In August the fleet sailed. in addition, he closed the port.", "an opening phrase"),
        ("mix the flour. and add the water. then bake it.", "no capitals anywhere"),
        ("Das Treffen ist am 1. und 2. Februar in der Stadt.", "ordinals"),
        ("To w 2016 r. było 95 proc. ale nie na zachodzie, jak się okazało.", "proc. is per cent"),
    ),
)

FILTER = Filter(RULE, find, for_language=for_language)
