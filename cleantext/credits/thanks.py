"""Sentences that tell who had a part in a story, or who paid for it.

>>> is_thanks("Jane Roe in Oslo contributed to this report.", alone=True)
True
>>> is_thanks("All sectors contributed to the positive results.", alone=True)
False
"""

from __future__ import annotations

from cleantext.credits.agencies import has_house, is_agency, is_paper
from cleantext.credits.makers import has_writer, is_credit, is_reporter, is_staff
from cleantext.credits.words import is_post_word
from cleantext.patterns import Pattern

REPORTERS = ("Journalist", "Journalists", "Correspondent", "Reporter", "Reporters")
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
# The same in other languages: "Ana Roe contribuyó a este reportaje desde Lima."
OTHER_THANKS_RE = Pattern(
    r"""
    (?: (?: contribuy(?:ó|eron) | colabor(?:ó|aron) ) [ ] (?: a | en | con | para ) [ ] est[ea] [ ]
        (?: reportaje | artículo | despacho | reporte | nota | informe | texto | crónica )
      | (?: contribu(?:iu|íram) | colabor(?:ou|aram) ) [ ]
        (?: (?: para | com | em ) [ ] est[ea] | nest[ea] ) [ ]
        (?: reportagem | matéria | artigo | texto | notícia )
      | (?: a | ont ) [ ] (?: contribué | participé | collaboré ) [ ] à [ ] c(?:et|ette|e) [ ]
        (?: article | reportage | dépêche | texte | enquête )
      | (?: ha | hanno ) [ ] (?: contribuito | collaborato ) [ ] a [ ] quest[oa] [ ]
        (?: articolo | servizio | inchiesta | testo )
      | (?: hat | haben ) [ ] (?: an | zu ) [ ] diese[mr] [ ]
        (?: Artikel | Bericht | Text | Beitrag | Recherche ) [ ]
        (?: mitgearbeitet | beigetragen | mitgewirkt )
      | (?: heeft | hebben ) [ ] (?: bijgedragen | meegewerkt ) [ ] aan [ ] dit [ ]
        (?: artikel | verhaal | stuk ) )
    (?: [ ] (?: desde | de | depuis | da | aus | vanuit ) [ ] [^\W\d_a-z] [^.\n]{1,60} )? [.]? $
    """
)
OTHER_THANKS_SIGNS = (
    "contribuy", "colabor", "contribui", "contribuí", "contribué", "participé", "collaboré à ",
    "collaborato a ", "mitgearbeitet", "beigetragen", "mitgewirkt", "bijgedragen", "meegewerkt",
)  # fmt: skip
# "The AP's health coverage is supported by ... The AP is solely responsible for all content."
ANSWERED_RE = Pattern(
    r"""
    (?: ^ | [.] [ ] ) (?: The [ ] )? (?P<house> [A-Z] [\w’' ]{1,40}? ) [ ] is [ ] solely [ ]
    responsible [ ] for [ ] (?: all | the | its | this ) [ ] (?: editorial [ ] )? content \b
    """
)


def is_answered_for(words: str) -> bool:
    """Tell whether an agency or a paper says who paid, and that it alone answers for the copy."""
    answered = ANSWERED_RE.search(words) if "olely responsible" in words else None
    return answered is not None and (is_agency(answered["house"]) or is_paper(answered["house"]))


def is_thanks(sentence: str, *, alone: bool = False) -> bool:
    """Tell whether a sentence, `alone` on its line or not, tells who had a part in the story."""
    if not any(sign in sentence for sign in THANKS_SIGNS):
        return _is_other_thanks(sentence)
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
        first = who.removeprefix("The ").replace("’", "'").partition(" ")[0]
        ours = (first.endswith("'s") and is_agency(first[:-2])) or is_reporter(who)
        if not (ours or first in REPORTERS or is_agency(who)):
            named = is_staff(who) or (who.isalpha() and " from " in plain)
            return alone and named and is_credit(plain.partition(" from ")[2] or who)
    if plain.endswith((" the report", " the study")) and not (
        has_house(who) or has_writer(who) or is_staff(who) or any(map(is_post_word, who.split()))
    ):
        return False  # "The Red Cross contributed to the report."
    return is_credit(who)


def _is_other_thanks(sentence: str) -> bool:
    """Tell the same of a sentence in another language than English."""
    if not any(sign in sentence for sign in OTHER_THANKS_SIGNS):
        return False
    match = OTHER_THANKS_RE.search(sentence)
    if match is None:
        return False
    who = sentence[: match.start()].strip(" *-–—_(,")
    known = has_house(who) or has_writer(who) or any(map(is_post_word, who.split()))
    return who != "" and known and is_credit(who)
