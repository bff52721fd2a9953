"""Lines that tell how to reach a writer or a desk, and where the house has more.

>>> is_contact("Twitter: @janeroe"), is_of_house("For more: www.gazette.example")
(True, True)
>>> is_contact("Twitter is slow today")
False
"""

from __future__ import annotations

from cleantext.credits.agencies import is_agency
from cleantext.credits.details import ADDRESS_RE, PHONE_RE
from cleantext.credits.names import is_people
from cleantext.credits.signatures import is_signature
from cleantext.patterns import Pattern

LABEL_RE = Pattern(
    r"""
    (?: (?i:e-?mail) | Reuters[ ]Messaging
      | (?:(?:Media|Press|PR|Investor|Editorial)[ ])? [Cc]ontacts?
      | (?:For[ ])? (?:[Mm]edia|[Pp]ress)[ ](?:inquiries|enquiries|queries|relations) | CONTACTS?
      | For[ ](?:further|more|additional)[ ]information (?: ,?[ ](?:please[ ])?contact )?
      | Contacto[ ]de[ ]prensa | Contacts?[ ]presse | Presse-?[Kk]ontakt | Rückfragen
      | Rückfragehinweis | Contatti[ ]stampa | Ufficio[ ]stampa | Contato[ ]para[ ]a?[ ]?imprensa
      | Kontakt[ ]dla[ ]mediów | Presskontakt | Lisätietoja | Perscontact
      | (?:Reporters?|Editors?)[ ](?:on|responsible[ ]for)[ ]this[ ]story
      | (?:On[ ])? Twitter | X
      | Tel\.? | Phone | Letters | Comments | Feedback | (?:News[ ])?[Tt]ips | Newsroom
      | Kontakt | Mail | E-Mail[ ]an[ ]d(?:ie|en)[ ](?:Autor(?:in|en)?|Verfasser(?:in)?|Redaktion) )
    (?: [ ]? : [ ]? .{3,80} | [ ] (?:@|https?://) \S{2,60} )
    | For[ ](?:media|press)[ ](?:inquiries|enquiries|queries),?[ ](?:please[ ])?
      (?:contact|call|e-?mail) [ ]?:?[ ] .{3,80}
    """
)
# Where the house points to its own pages or principles, and how such lines open.
HOUSE_OPENINGS = (
    "Our ", "Nuestr", "Nossos ", "Unsere ", "Nos ", "Logo", "Photo", "Video", "View", "To view ",
    "For ", "Find ", "See ", "Read ", "Get ", "Follow ", "Learn ", "More", "Online", "Visit",
    "Web", "On the ", "Full ", "AP",
)  # fmt: skip
HOUSE_RE = Pattern(
    r"""
    (?: Our | Nuestr[oa]s | Nossos | Unsere | Nos ) [ ] [A-Z][\w-]+
      (?: [ ] \w+ )? [ ]? : [ ] [^\n]{3,120}
    | (?: Logo | Photo | Video ) s? [ ] [-–] [ ] https?:// \S+
    | (?: View | To[ ]view[ ]the ) [ ] (?: source | original ) [ ] [^\n]{3,60} https?:// \S+
    | (?: (?: For | Read | Follow | Learn
            | (?: Find | See | View | Get ) (?= [^\n]* \b (?: AP | [Cc]overage | [Ss]tor(?:y|ies)
              | news | newsletter | updates | headlines | information | details | reporting | series
              | photos | videos? | podcasts? | [Ww]orks ) \b ) ) [ ]
          (?:more|all|full|the[ ]latest|other|additional|further|complete|our
              |(?:the[ ])?[A-Z][\w.-]+['’]s)
      | More | Online | Visit | Web[ ]?[Ss]ite
        | On[ ]the[ ](?:Net|Web) | AP [ ] \w+ | Full[ ](?:AP[ ])?coverage | AP['’]s [ ] \w+ ) \b
      [^\n]{0,100}
      (?: [ :] (?:https?://|www\.) | [ ] (?:at|on|via|visit) [ ] (?= [\w-]+ \. [a-z]{2} ) )
      \S+ (?: [ ] and [ ] \S+ )?
    """
)
CONTACTS_RE = Pattern(
    r"""
    (?: Twitter | Facebook | Instagram | Phone | Tel\.? | (?i:e-?mail) | Cell ) [ ]? :?
    | \+?\(?\d[\d() .-]{5,18}\d | [ ,;|/·•.–—-] | and | or
    """
)
SITE_RE = Pattern(r"(?: www\. | ://(?!www\.) ) ([\w-]{6,63}) \. [a-z]")
NO_LETTER_RE = Pattern(r"[\W_]+")


def is_contact(words: str) -> bool:
    if "@" in words or "www." in words or "http" in words or "[email" in words:
        left = ADDRESS_RE.sub("", words)
        name, colon, rest = left.partition(":")
        if colon and is_people(name) and not CONTACTS_RE.sub("", rest):
            return True
        alone = not CONTACTS_RE.sub("", left).strip(" |,;/·•-–()[]<>:.") or is_signature(left)
        return (alone and left != words) or LABEL_RE.fullmatch(words) is not None
    labelled = (":" in words or "quiries" in words) and LABEL_RE.fullmatch(words) is not None
    return labelled and PHONE_RE.search(words) is not None


def is_of_house(words: str) -> bool:
    """Tell whether `words` point to pages or principles of the house."""
    return words.startswith(HOUSE_OPENINGS) and HOUSE_RE.fullmatch(words) is not None


def is_site_of(words: str, copy: str) -> bool:
    """Tell whether `words` send to the site of whom the `copy` names: "www.harborfair.example"."""
    site = SITE_RE.search(words)
    if site is None or is_agency(site[1]):
        return False
    letters = NO_LETTER_RE.sub("", copy)
    place = letters.lower().find(site[1].replace("-", "").lower())
    return place >= 0 and letters[place].isupper()
