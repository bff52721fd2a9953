"""Cut ticker and Reuters instrument codes in angle brackets.

Reuters sets the code of a company or an index behind its name: `IBM <IBM.N>`,
`Norcros <NCRO.L> Plc`, `AT and T Co's <T>`, `the Dow <.DJI>`.  The code goes with the
blank before it.  In the copy of 1987 the brackets also hold the name of a company that
has no code: `<Versatile Corp> said` loses its brackets, the words stay.

A code has a dot, an equals sign or a digit of its own, or is all capitals and stands
behind a name; where a lower-case word comes before it, as in "a bid for <MCA>", it is
itself the name and stays.  Left alone: tags (`<b>`, `<BR>`), addresses, `List<String>`,
`a < b`, placeholders (`<insert name>`, `<URL>`, `<UNK>`), and round brackets: "(Alcan
Aluminium Ltd) is closing" is as it should be.
"""

from __future__ import annotations

import re

from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule, Substitution

BRACKETED_RE = Pattern(
    r"""
    < (?<! [^\s("'“‘\[—–-] < )
    (?:
      (?P<code>
          [.^]? [A-Z0-9]{1,12} [a-z]? (?: [.=] [A-Z]{0,4} ) | [.^][A-Z0-9]{2,10}
            | 0?\#[A-Z0-9.:=+]{2,14}
        | [A-Z]{1,4} [a-z]{1,2} [0-9]{1,2} | [A-Z0-9]{1,10} = [A-Z0-9]{0,6}
      )
    | (?P<capitals> [A-Z] [A-Z&]{0,5} )
    | (?P<name> [A-Z0-9] [\w.&'/,-]{0,30} (?: [ \n] [\w.&'/(),-]{1,30} ){0,9} )
    )
    > (?! \w )
    """
)
REACH = 2000  # as far as an element goes, so that many brackets take no more than linear time
# HTML's elements that are written in capitals here and there.
TAGS = frozenset(
    """
    A B I U P S Q BR HR LI UL OL DL DT DD TD TR TH EM TT H1 H2 H3 H4 H5 H6 DIV IMG PRE SUB SUP NAV
    SPAN BODY HTML HEAD FONT FORM META LINK CODE BIG TABLE TBODY THEAD TITLE STRONG CENTER SCRIPT
    STYLE SMALL INPUT BUTTON IFRAME LABEL OPTION SELECT ARTICLE SECTION FIGURE HEADER FOOTER ASIDE
    VIDEO AUDIO
    """.split()
)
# What masks and language models put into a text; none is a code that copy has.
PLACEHOLDERS = frozenset(
    """
    URL EMAIL PHONE HANDLE HASHTAG NUMBER CUR EMOJI NAME PERSON ORG CITY DATE TIME NUM USER
    UNK PAD MASK BOS EOS SEP CLS TAB ENTER
    """.split()
)
# What follows a capital in the names of companies, in lower case.
SMALL_WORDS = frozenset(
    """
    - and of the de du des di da do del della la le les el y e et for in und von der van at to on
    fuer für fur och og en per ltd
    """.split()
)


def replace(match: re.Match[str]) -> str:
    """Return the words that stay of a bracket."""
    text, start = match.string, match.start()
    if match[0][1:-1] in PLACEHOLDERS:
        return match[0]
    if match["name"] is not None:
        return match["name"] if _is_company(match) else match[0]
    word = match["code"] or match["capitals"]
    if word in TAGS and _is_closed(match, word):
        return match[0]
    before = _word_before(text, start)
    if match["code"] is not None or _is_named(before):
        return ""
    if word in TAGS or len(word) < 2:
        return match[0]
    return word


def find(text: str) -> list[tuple[int, int, str]]:
    """Find the codes, each with the blank before it, and the bracketed names."""
    changes = []
    done = 0
    for start, end, after in SUBSTITUTE(text):
        if not after:
            # The blank between two codes may have gone with the first.
            before = text[start - 1] if start > done else ""
            if before and before in " \t\n" and (before != "\n" or start > 1):
                if before != "\n" or text[end : end + 1] in ",.;:)":
                    start -= 1
                elif text[end : end + 1] == " ":
                    end += 1
            elif text[end : end + 1] == " ":
                end += 1
        changes.append((start, end, after))
        done = end
    return changes


def _word_before(text: str, start: int) -> str:
    words = text[max(0, start - 40) : start].split()
    return words[-1] if words else ""


def _is_named(word: str) -> bool:
    """Tell whether `word` may end a company's name."""
    return bool(word) and (word[0].isupper() or word[0].isdigit() or word[-1] in ">)")


def _is_closed(match: re.Match[str], name: str) -> bool:
    """Tell whether an end tag of that name stands within reach."""
    start, end = match.span()
    return match.string.find(f"</{name}>", max(0, start - REACH), end + REACH) >= 0


def _is_company(match: re.Match[str]) -> bool:
    name: str = match["name"]
    words = name.replace("\n", " ").split(" ")
    if (len(words) == 1 and name.upper() in TAGS) or "@" in name or _is_closed(match, words[0]):
        return False
    return all(
        word[:1].isupper() or word[:1].isdigit() or word[:1] == "(" or word in SMALL_WORDS
        for word in words
    )


SUBSTITUTE = Substitution(BRACKETED_RE, replace)

FILTER = Filter(
    Rule(
        id="ticker-code",
        group="wire",
        doc=__doc__,
        fixes=(
            ("Roe Corp <ROE.N> said it lost money.", "Roe Corp said it lost money."),
            ("Roe <ROEC.L> Plc said it lost money.", "Roe Plc said it lost money."),
            ("Roe and Doe Co's <R> network grew.", "Roe and Doe Co's network grew."),
            ("The board of Roe Inc <ROE>.", "The board of Roe Inc."),
            ("The index <.XYZ> fell.", "The index fell."),
            ("The yen <JPY=> rose.", "The yen rose."),
            ("<Roe Instruments Ltd> said so.", "Roe Instruments Ltd said so."),
            ("a unit of <Roe and\nDoe Holdings>.", "a unit of Roe and\nDoe Holdings."),
            ("<Roe, Doe and Co> is lead manager.", "Roe, Doe and Co is lead manager."),
            ("It bid for <MCQ> again.", "It bid for MCQ again."),
        ),
        keeps=(
            ("(Alcan Aluminium Ltd) is closing a smelter.", "round brackets"),
            ("A <b>bold</b> word and a <BR> break.", "tags"),
            ("if a < b and c > d", "a comparison"),
            ("Map<String, List<Integer>> is a type.", "a type"),
            ("Jane Roe <jane@roe.example> wrote.", "an address"),
            ("Dear <insert name>, thank you.", "a placeholder"),
            ("<Title>Roe</Title>", "XML"),
            ("He <laughs> and goes.", "a stage direction"),
            ("x<Y>z", "no blank before it"),
            ("Visit <URL>, or mail <EMAIL>.", "placeholders"),
            ("<Strong>Roe</Strong> fell.", "a tag"),
        ),
    ),
    find,
    need="<",
)
