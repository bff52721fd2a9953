"""Notices of where a story is from, and that it was changed or will be.

>>> is_notice("This story was first published by The Harbor Gazette.")
True
>>> is_notice("This post was first held by Jane Roe.")
False

Articles, reports, posts and pieces are news as well, so more than the verb is asked for:
what a desk does to a story, or the house or the day of its publication.
"""

from __future__ import annotations

from cleantext.credits.agencies import DOMAIN_RE, has_house
from cleantext.credits.details import DATE_RE, without_details
from cleantext.credits.names import is_people
from cleantext.credits.words import is_proper
from cleantext.dateline.places import is_place
from cleantext.patterns import Pattern

# What a house says of a story that goes on.
MORE_SIGNS = (
    "This is a developing ", "This is a breaking ", "This story is ", "This story will ",
    "Check back ", "More details ", "More information ", "More updates ", "More as we ",
    "Updates to ", "Details to ", "UPDATED ",
)  # fmt: skip
MORE_RE = Pattern(
    r"""
    (?: This[ ]is[ ]a[ ](?:developing|breaking)[ ](?:news[ ])?story
          (?: [ ] (?: and | that | which | we ) [ ] (?: will | may | we | is[ ]being ) \b
            [^\n]{0,70} )?
      | Check[ ]back[ ](?: for[ ][^\n]{3,70}
          | (?:here|later|soon) (?: [ ] (?: for | as | to | at | with | and ) \b [^\n]{0,70} )? )
      | More[ ](?:details|information)[ ]to[ ](?:come|follow)
          (?: [ ] (?: soon | shortly | later ) )?
      | More[ ](?: details | information | updates )[ ](?: soon | shortly | later ) (?= [.…]* $ )
      | More[ ]as[ ]we[ ](?: get | have )[ ]it (?= [.…]* $ )
      | (?: Updates | Details )[ ]to[ ]follow (?= [.…]* $ )
      | UPDATED[ ](?:with|to)[ ] [^\n]{0,80}
      | This[ ]story[ ]is[ ]developing (?: [ ] and [ ] will [^\n]{0,70} )?
      | This[ ]story[ ]will[ ]be[ ]updated
          (?: [ ] (?: as | when | with | if | once | soon | later | shortly | throughout ) \b
            [^\n]{0,70} )?
    )
    (?: [ ]? [.,;:…!–—-] [^\n]{0,80} )?
    """
)
SAID_RE = Pattern(r", [ ] [^,\n]{2,60} \b (?: said | says | told )")  # no desk: a sheriff
NOTICE_SIGNS = ("This ", "this ", "Reporting ", "Research ", "Travel ", "Some ")
_LEAD = r"\(? (?: Disclaimer: [ ] | [^()\n.]{0,80}, [ ] )? [*]?"
_STORY = r"""
    [Tt]his [ ] (?:\w+[ ])? (?: story | report | article | copy | piece | dispatch | version | post
      | column | item | essay | interview | conversation | excerpt | content | transcript ) [ ]
"""
_IS = r"(?: has[ ]been | was | is | has[ ]not[ ]been ) [ ] (?: also[ ] | being[ ] | lightly[ ] )?"
_END = r"(?= [.*)]* $ )"
# How a desk goes on that tells what it changed, when or why.
_CHANGED = rf"""
    (?:
      {_END}
    | [ ] to [ ] (?: reflect | include | add | correct | clarify | remove | say | show | state | fix
        | note | make | provide | indicate | change | incorporate | attribute | specify
        | accurately | more | properly ) \b
    | [ ] with | [ ] throughout | [ ] (?: since | after | following ) [ ] publication
    | [ ] (?: on | at ) [ ] (?= [A-Z\d] ) | [ ] (?: because | due )
    | [ ] for [ ] (?: clarity | accuracy | length | style | brevity | grammar | spelling )
    | [ ] in [ ] (?: the [ ] \w+ [ ] )? paragraph )
"""
# What a desk mends, or adds, where the same verbs are said of other versions and reports.
_MENDED = r"""
    (?: [ ] that | (?= [^\n]{0,100} ,[ ]not[ ] )
      | (?= [^\n]{0,80} \b (?: par(?:a|agraph)s? | gra[fp]h?s? | headlines? | bylines? | datelines?
          | \w*spell\w* | names? | surname | title | age | date | day | month | year | numbers?
          | figures? | percentages? | amount | total | toll | score | location | quot\w+
          | attribut\w+ | typos? | lead | lede | slug | style | sentence | reference | description
          | version | words? | comments? | details | background | reactions? | context | information
          | statement | response | sourcing | source | photo | link | credit | missing | dropped
          | garbled? ) \b ) )
"""
# What only a desk does to a story.
DESK_RE = Pattern(
    rf"""
    {_LEAD} (?:
      {_STORY} (?:
        {_IS} (?:
            (?: updated | corrected | clarified ) {_CHANGED}
          | amended (?: (?! [ ] to [ ] (?: include | add | say | state | provide ) \b ) {_CHANGED}
            | {_MENDED} )
          | (?: edited | condensed | shortened | abridged )
            (?: [ ] and [ ] (?: lightly[ ] )? \w+ )? (?: {_END} | [ ] for [ ]
              (?: clarity | accuracy | length | space | style | brevity | grammar | context
                | publication | print | readability ) )
          | refiled | auto-(?:generated|aggregated)
          | automatically [ ] (?: generated | created | produced
            | published | translated | transcribed | syndicated )
          | generated [ ] (?: automatically | with | using | by [ ] (?: an?[ ] )? (?= [A-Z] | mach
            | art ) ) )
        | (?: corrects | clarifies ) {_MENDED} )
    | (?: Reporting | Research | Travel ) [ ] for [ ] this [ ]
      (?: story | report | article | project ) [ ] was
    | [Tt]his [ ] reporting [ ] (?: was | is ) [ ] (?: made[ ]possible | supported | funded ) [ ] by
        [ ] (?: (?: the[ ] )? (?= [A-Z] ) | (?: an? [ ] )? (?: \w+ [ ] )? (?: grants? | fellowship
          | donations? | gifts? | readers | members ) )
    | [Tt]his [ ] version (?: [ ] of [ ] (?:the|this) [ ]
      (?: [A-Z]\w+ [ ] \d{{1,2}} [ ] )? story )? [ ]
      (?: (?: was | is | has[ ]been ) [ ] corrected {_CHANGED} | CORRECTS | CLARIFIES
        | (?: corrects | clarifies | deletes | removes | updates | adds | restores ) {_MENDED} )
    | Some [ ] (?:of[ ]the[ ])? (?: information | material | details | reporting | content )
      [ ] (?: for | in ) [ ] this [ ] (?: story | report | article )
      [ ] (?: (?: came | comes ) [ ] from | (?: is | was | were ) [ ] (?: from | provided | supplied
        | taken | obtained | gathered | contributed | collected | based | first | previously
        | originally | used ) )
    )
    \b [^()\n]{{0,200}} \)?
    """
)
# What others write, pay for and release as well: "This report was commissioned by Shell."
OTHERS_RE = Pattern(
    r"""
    [Tt]his [ ] (?: \w+ [ ] )?
    (?: report | piece | version | item | post | copy | content | column ) [ ]
    (?! [^\n]{0,30} (?: first | originally | previously | republished | reprinted | syndicated
      | excerpted ) \b )
    """
)
# What is done to other things as well: whose work it is, or when it was out, must follow.
TRACED_RE = Pattern(
    rf"""
    {_LEAD} {_STORY}
    (?: {_IS} (?: (?: first | originally | previously ) [ ] )?
        (?: published | posted | printed | released | broadcast | aired | featured | commissioned
          | carried | distributed | written | reported | produced | edited | translated | compiled
          | provided | supplied | supported | funded | updated | adapted | republished | reprinted
          | reproduced | syndicated | excerpted | abridged )
      | (?: (?: first | originally | previously ) [ ] )? appeared
      | (?: first | originally | previously ) [ ] (?: ran | aired | published )
      | (?: includes | contains | uses ) [ ]
        (?: material | information | reporting | content ) [ ] (?: from | by | provided [ ] by )
      | comes [ ] from
      | is [ ] part [ ] of [ ] (?= (?: an? | the | our ) [ ] (?: \w+ [ ] )?
          (?: partnership | collaboration | series | project | package ) \b
          (?! [ ] of [ ] (?! stories | articles | reports ) | [ ] to [ ] ) )
    )
    \b ( [^()\n]{{0,200}} ) \)?
    """
)
PUBLISHING_RE = Pattern(
    r"""
    \b (?: edition | newsletter | web[ ]?site | blog | podcast | magazine | newspaper | permission
      | licen[cs]e | Creative[ ]Commons | partnership | collaboration | syndicat\w+ | grants?
      | fellowship | nonprofit | newsroom | feed | series[ ](?:on|about|of[ ]stories) | project
      | package | licencia | licença | licence | licenza | Lizenz | automatisch | zuerst
      | ursprünglich | automáticamente | automaticamente | automatiquement ) \b
    """
)
# Out of which a desk translates.
LANGUAGES = frozenset(
    """
    English Spanish French German Russian Arabic Chinese Portuguese anglais espagnol allemand russe
    arabe inglés francés alemán ruso inglês francês alemão espanhol inglese francese tedesco
    spagnolo Englischen Französischen Spanischen Russischen Arabischen Polnischen
    Ukrainischen
    """.split()
)
BY_RE = Pattern(r"[ ] (?: by | por | par | pelo | pela | da | di ) [ ]")
# The same in other languages.
OTHER_NOTICE_SIGNS = (
    "Dieser ", "Cet ", "Ce texte ", "Ce reportage ", "Ce contenu ", "Dit ", "Este ", "Questo ",
    "O jornalista ", "A jornalista ", "O repórter ", "A repórter ", "Ten artykuł ", "Tekst ",
    "Denne ", "Artiklen ", "Artikkelen ", "Saken ", "Den här ", "Artikeln ", "Tento ", "Článek ",
    "Статья ",
)  # fmt: skip
OTHER_NOTICE_RE = Pattern(
    r"""
    \(? [*]?
    (?:
      Dieser [ ] (?: Artikel | Beitrag | Text ) [ ]
        (?= [^\n]* \b (?: erschien | erschienen | veröffentlicht | publiziert | übersetzt
          | übertragen | übernommen | erstellt | verfasst | bearbeitet | aktualisiert
          | generiert ) \b )
        (?: erschien | ist | wurde )
      | C(?: et [ ] article | e [ ] (?: texte | reportage | contenu ) ) [ ]
        (?: a [ ] été [ ] (?: initialement[ ] )? (?: publié | republié
          | traduit | repris | rédigé | mis[ ]à[ ]jour | actualisé | corrigé )
        | est [ ] (?: initialement [ ] )? (?: paru | republié ) )
      | Este [ ] (?: artículo | texto | reportaje | contenido | artigo | conteúdo ) [ ]
        (?: se[ ]publicó
        | apareció | (?: fue | foi ) [ ] (?: originalmente[ ] )? (?: original | publicado
          | republicado | traducido | traduzido | producido | produzido | elaborado | actualizado
          | atualizado | generado | gerado | adaptado | corregido | corrigido ) )
      | Questo [ ] articolo [ ] è [ ] (?: stato [ ] )?
        (?: (?: originariamente | inizialmente | originalmente )[ ] )? (?: pubblicato | apparso
          | uscito | comparso | tratto | tradotto | aggiornato | corretto | ripreso )
    )
    \b ( [^()\n]{0,200} ) \)?
    """
)
# Before the house that had a story first, or that paid for the journey; whatever else follows is
# told of an article: "Dit artikel verscheen in de grondwet".
HOUSED_NOTICE_RE = Pattern(
    r"""
    \(? [*]?
    (?:
      Dit [ ] artikel [ ] (?: verscheen | is [ ] (?: eerder | eerst | oorspronkelijk ) [ ]
        (?: verschenen | gepubliceerd | geplaatst ) )
      | [OA] [ ] (?: jornalista | repórter ) [ ] viajou [ ] a [ ] convite [ ] d[aeo]s?
      | (?: Ten [ ] artykuł | Tekst ) [ ] ukazał [ ] się [ ]
        (?: pierwotnie | po [ ] raz [ ] pierwszy )
      | (?: Denne [ ] (?:artikel|artikkelen) | Artiklen | Artikkelen | Saken ) [ ]
        (?: blev | ble | er ) [ ] (?: først | oprindeligt | opprinnelig ) [ ]
        (?: bragt | publiceret | udgivet | publisert | trykket )
      | (?: Den [ ] här [ ] artikeln | Artikeln ) [ ]
        (?: publicerades [ ] (?: först | ursprungligen )
          | är [ ] (?: först | ursprungligen ) [ ] publicerad )
      | (?: Tento [ ] )? [Čč]lánek [ ] (?: původně | poprvé ) [ ] vyšel
      | Статья [ ] (?: была [ ] )? (?: впервые | изначально ) [ ] опубликована
    )
    [ ] ( [^()\n]{2,100} ) \)?
    """
)
QUOTED_TITLE_RE = Pattern(r"[«„“\"] [^«»„“”\"\n]{2,60} [»“”\"]")
LONGEST_LEAD = 5  # words before the name of a house


def is_notice(words: str) -> bool:
    """Tell whether a line says where the story is from, or that there will be more of it."""
    if words.startswith(MORE_SIGNS) and MORE_RE.fullmatch(words) is not None:
        return SAID_RE.search(words) is None
    plain = words.replace("*", "")
    signed = plain.lstrip("(").removeprefix("Disclaimer: ").startswith(NOTICE_SIGNS) or any(
        f", {sign}" in plain for sign in NOTICE_SIGNS
    )
    if signed:
        traced = TRACED_RE.fullmatch(words)
        others = OTHERS_RE.search(words) is not None
        return (traced is not None and _tells_origin(traced[1], of_others=others)) or (
            DESK_RE.fullmatch(words) is not None
        )
    if not plain.lstrip("( ").startswith(OTHER_NOTICE_SIGNS):
        return False
    housed = HOUSED_NOTICE_RE.fullmatch(words)
    if housed is not None:
        return _ends_in_house(housed[1])
    traced = OTHER_NOTICE_RE.fullmatch(words)
    return traced is not None and _tells_origin(traced[1])


def _tells_origin(rest: str, *, of_others: bool = False) -> bool:
    """Tell whether what follows "was published" names a house, a day or a way of publishing.

    Those `of_others` need a house that is known, or people.
    """
    words = rest.replace("'", " ").replace("’", " ").strip(" .*").split()
    if (
        not words
        or PUBLISHING_RE.search(rest) is not None
        or has_house(rest)
        or any(map(DOMAIN_RE.fullmatch, words))
    ):
        return True
    author = BY_RE.split(rest)[-1]
    if of_others:
        dated = DATE_RE.search(rest) is not None and words[-1].isdecimal()
        return dated or is_people(author.strip(" .*"))
    return (
        DATE_RE.search(rest) is not None
        or not LANGUAGES.isdisjoint(words)
        or _ends_in_house(rest)
        or _ends_in_house(author)
    )


def _ends_in_house(words: str) -> bool:
    """Tell whether `words` are small ones and then a title: "eerder in de Volkskrant"."""
    lead, words_left = 0, without_details(words).rstrip(" .*").split()
    while lead < len(words_left) and words_left[lead].islower():
        lead += 1
    title = " ".join(words_left[lead:])
    return (
        title != ""
        and lead <= LONGEST_LEAD
        and (is_proper(title) or QUOTED_TITLE_RE.fullmatch(title) is not None)
        and not is_place(title)
    )
