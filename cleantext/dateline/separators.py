"""What stands between the parts of a label, and what may end it."""

from __future__ import annotations

from cleantext.dateline.dates import read_date
from cleantext.patterns import Pattern

JOINT_RE = Pattern(
    r"""
    [ \t\xa0]* (?: [,.،၊]{1,3} (?! [ ]?[-–—] ) (?: M (?![a-z]) )? )?
    [ \t\xa0]* (?: \r?\n [ \t]* (?=\S) )?
    """
)
END_RE = Pattern(
    r"""
    (?: (?<= [)] ) [ ]? \n [ ]? (?= (?: -- | [–—] ) [ ] ["“]? [^\W\d_] ) | [ \t\xa0]* )
    (?:
        (?P<dash>
            (?: ,[ ]* | [ ]?[.:]\s* )?
            (?: -{2,} | >{2} | [–—―_−‒\x96\x97]{1,3} | -(?=\s)
              | (?<! [^\W\d_] ) - (?! [lL][rR][bB] | (?<=\d-) \d )
              | â€["”“\x93\x94] | &[mn]dash; | &\#821[12]; )
            (?: [ ]* [-–—]+ (?=\s) )*
        )
      | (?P<colon> \s?[:៖] )
      | (?P<equals> = )
      | (?P<stop> \s?[.։।۔။] (?! [.\w] ) )
      | (?P<slash> (?<=[ ]) / [ ] )
      | (?P<pipe> [|] (?=\s) )
      | (?P<bare> (?!,) )
      | ,
    )
    \s*
    """
)
DASH_RE = Pattern(r"[ ]? [-–—]")
SPACED_DASH_RE = Pattern(r"[ ] [-–—]{1,2} [ ]")
# "report of January 11 from Beijing", "in Tokyo on 7th", "دبي في 21 أكتوبر".
LINK_RE = Pattern(
    r"""
    (?: report(?:ed|s|ing)? [ ] )?
    (?: of | in | from | on | at | dated | à | en | le | el | em | в ) [ ]
    | في[ ]
    """
)


def joins(text: str, position: int) -> bool:
    """Tell whether what follows may join one part to the next, or end the label."""
    following = text[position : position + 2]
    if not following[:1].isspace():
        return following != ""
    first = (
        text[position:].lstrip()[:1]
        if len(following) > 1 and following[1].isspace()
        else following[1:]
    )
    if not first.isalpha():
        return first not in ("", "$", "£", "€", '"', "“", "'")
    start = text.index(first, position)
    return first.isdigit() or bool(read_date(text, start)) or bool(LINK_RE.match(text, start))
