"""Cut the notes that one desk writes to another.

`Eds: Updates with quotes.`, `(ATTN: ADDS details)`, `EDS NOTE: strong language`, and the
lines that say what is new in this version of a story: `(Adds share price, analyst
comment)`, `Recasts with minister's quotes, background`, `(Corrects spelling of name in
third paragraph)`.  They stand above the story, the latter also before the dateline on
its line; notes by their own label may stand below it too.  AP and the New York
Times mark what a paper may leave out: `(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)`.

What is new is told in one verb form, by one or two nouns of the trade (quotes,
details, background, paragraph, throughout); by what only desks change where the verb
opens headlines as well, unless in brackets.  Left alone: "Adds up: why budgets fail",
"Updates on the storm", "Eds and meds", and any such line below the first paragraph.
An "Editor's note:" in whole sentences is for the reader as much as not, and is cut
only at the two ends of a story; where it tells how the article was corrected or
updated, `page-furniture` cuts it anywhere.
"""

from __future__ import annotations

from itertools import islice

from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, is_framed, lines_down, lines_up, split_lines
from cleantext.patterns import Pattern, PhraseTable
from cleantext.rules import Filter, Rule

MOST = 8  # lines at the top that are looked at

FIRST_WORD_RE = Pattern(r"[\^*(\[（]* [ ]? ( [^\W\d_]+ )")
# Labels: the first word, and what follows up to the colon.
LABELS = PhraseTable(
    ("EDS Eds EDs EDITOR EDITORS Editors ATTN NDLR", ""),
    ("編集部注 编者注 编者按 編集注", ""),
    (
        "EDS Eds EDITOR EDITORs EDITORS Editor Editors",
        r"[’']? (?:s|S)? [’']? [ ] (?:NOTE|Note|note)s?",
    ),
    ("NOTE Note", r"[ ] (?:TO|to) [ ] (?:EDITORS?|editors?|Editors?|DESKS?|READERS?)"),
    ("ATTN", r"[ ,]+ (?:EDITORS?|editors?|DESKS?|desks?|[A-Z]{2,10})"),
    (
        "ATTENTION Attention",
        r"""
        [ ,]+ (?: EDITORS? | editors? | DESKS? | desks?
          | ALL | NEWS | PHOTO | SPORTS | BUSINESS | FEATURES | FOREIGN | NATIONAL | CITY | MEDIA
          | BROADCASTERS | SUBSCRIBERS | CLIENTS )
        """,
    ),
    (
        "Correction Corrected Clarification CORRECTION CLARIFICATION",
        r"""
        [ ,]{1,2} (?: on [ ] )? (?: [A-Z][a-z]{2,8} \.? [ ] \d{1,2} | \d{1,2} [ ] [A-Z][a-z]{2,8} )
        (?: ,? [ ] \d{4} )?
        """,
    ),
    ("NOTA", r"[ ](?:DEL|AL|DO|A)[ ](?:EDITOR|EDITORES|REDATOR)"),
    (
        "Nota NOTA",
        r"[ ](?:de[ ]redacción|de[ ]la[ ]redacción|da[ ]redação|del[ ]redactor)",
    ),
    ("Nota", r"[ ](?:della[ ]redazione|dell['’]editore|redac[țţ]iei)"),
    ("Note NOTE", r"[ ](?:de[ ]la[ ]rédaction|aux[ ]rédactions)"),
    ("Anmerkung ANMERKUNG Hinweis", r"[ ]der[ ]Redaktion"),
    ("Anm", r"\.[ ](?:d\.|der)[ ]Red\."),
    (
        "Hinweis HINWEIS Achtung ACHTUNG",
        r"[ ](?:an[ ]die[ ])?(?:Redaktionen|Redaktion|Kunden)",
    ),
    ("Noot", r"[ ]van[ ]de[ ](?:hoofd)?redactie"),
    ("Od Przypis", r"[ ]redakcji"),
    ("Uwaga", r"[ ]redakcje"),
    ("Poznámka", r"[ ]redak(?:ce|cie)"),
    ("Pozn", r"\.[ ]red\."),
    ("От Примечание", r"[ ]редакции"),
    ("К", r"[ ]сведению[ ]редакций"),
    ("Вниманию", r"[ ]редакций"),
    ("Від Примітка", r"[ ]редакції"),
    ("Редакторська", r"[ ]примітка"),
    ("До", r"[ ]відома[ ]редакцій"),
    ("Editörün", r"[ ]notu"),
    ("Catatan", r"[ ](?:[Rr]edaksi|[Ee]ditor)"),
    ("Redaktionens", r"[ ](?:anmärkning|kommentar|bemærkning)"),
    ("A", r"[ ]szerkesztő[ ]megjegyzése"),
    ("Σημείωση", r"[ ](?:της[ ]σύνταξης|του[ ]συντάκτη)"),
    ("Lời", r"[ ]tòa[ ]soạn"),
    ("편집자", r"[ ]주"),
    ("ملاحظة", r"[ ](?:المحرر|التحرير|من[ ]التحرير)"),
    ("N", r"\.[ ]?d\.[ ]?R\."),
    then=r"[ ]? [:：] [^\n]*",
)
# Labels that head news as well: "ADVISORY: Boil water until Friday".
ADVISED_RE = Pattern(
    r"""
    (?: ADVISORY | Advisory | ATTENTION ) [ ]? [:：]
    [^\n]* \b (?: EDS | Eds | EDITORS? | [Ee]ditors? | MEDIA | Media | DESKS?
      | SUBSCRIBERS? | [Ss]ubscribers | CLIENTS | slug(?:ged)? | gra[fp]h?s? | paras?
      | [Ee]mbargoed | EMBARGO(?:ED)? ) \b [^\n]*
    """
)
# Notes without a colon.
TO_EDITORS_RE = Pattern(
    r"""
    (?:ATTENTION|ATTN) [ ] (?:(?:ALL|NEWS|PHOTO|SPORTS|BUSINESS)[ ])? (?:EDITORS?|DESKS?)
    (?: [ ]? [-–—] [^\n]* | [.!]? )
    """
)
WITH_RE = Pattern(
    r"""
    [(]? With[ ](?:AP[ ])?
    (?: photos?|graphics?|video|tables?|factbox|charts?|Photos?|Graphics?|Video ) [.)]{0,2}
    """
)
# What is new: "Adds", and what other languages and other forms of the verb say for it.
NEWS = PhraseTable(
    (
        """
        Adds ADDS Recast Recasts RECAST RECASTS Recasting UPDATES Corrects CORRECTS REPEATS Refiles
        REFILES Refiling Releads RELEADS CLARIFIES Resends Subs SUBS With WITH
        Agrega Añade Actualiza Corrige Amplía Repite Reescribe Incluye Cambia
        Acrescenta Adiciona Atualiza Amplia Repete Altera Inclui
        Ajoute Actualise Actualisé Complète Répète Précise
        Neu Mehr Aktualisiert Aktualisierung Ergänzt Korrigiert Berichtigt Wiederholt
        Aggiunge Aggiorna Corregge Ripete Riscrive
        Добавляет Добавлены Добавлено Дополняет Дополнено Уточняет Исправляет Обновляет Повтор
        Додано Доповнено Уточнено Dodaje Uzupełnia Aktualizuje Doplňuje Opravuje
        """,
        "",
    ),
    ("Writes", r"[ ]through"),
    ("WRITES", r"[ ]THROUGH"),
    ("Minor", r"[ ]edits?"),
    ("New", r"[ ]throughout (?= [ ]? [,;.:)\]] | $ )"),
    ("NEW", r"[ ]THROUGHOUT"),
    ("No", r"[ ]change"),
    ("Durchgehend", r"[ ]neu"),
    ("Zusammenfassung Neufassung", r"(?: [ ] \d{3,4} )? (?=[ ]?:)"),
    ("Zweite Dritte", r"[ ] (?:Zusammenfassung|Neufassung) (?: [ ] \d{3,4} )? (?=[ ]?:)"),
    (
        "This",
        r"""
        [ ] (?: version[ ]of[ ](?:the|this)[ ] )? [A-Z][a-z]+ \.? [ ] \d{1,2} [ ] story
        (?: [ ]has[ ]been )? [ ] (?: corrects | corrected | clarifies | refiled | updates | adds )
        """,
    ),
    then=r"\b [^\n]*",
)
# Headlines with these: "Adds name to list of victims", "Mehr Details zum Unfall".
HEADLINE_RE = Pattern(r"A(?:dds|DDS) [ ] [\w-]+ [ ] to [ ] | Mehr [ ] [\w-]+ [ ] zu[mr]? [ ]")
# Verbs that open headlines as well: "Updates to state law leave towns short of prices".
EVERYDAY_NEWS = PhraseTable(
    (
        """
        Adding Updates Updating Repeats Repeating Rewrites Clarifies Changes Fixes Removes Deletes
        Drops Inserts Incorporates Trims Restores Edits Tops Leads Substitutes Expands Tightens
        Includes Rearranges Restructures Amends Releasing
        """,
        "",
    ),
    then=r"\b [^\n]*",
)
# What only desks add or change, and what they change by "with" or a second verb.
DESK_OBJECT_RE = Pattern(
    r"""
    \b (?: quotes? | details? | background | par(?:a|agraph)s? | gra[fp]h?s? | byline | dateline
      | headlines? | slug | lede | typo | throughout | bullets? | attribution | pvs | keywords? )
    (?: [,;:)]+ | [ ] (?: in | from | on | by | of | with | and | \d ) \b [^\n]* | $ )
    | ^ [*(\[ ]* [^\W\d_]+ [ ] with \b
    | ^ [*(\[ ]* Updates [ ] (?: (?:share|stock|market|closing) [ ] )? (?:prices|shares|stocks) $
    | [,;] [ ] (?: adds | recasts | updates | corrects | changes | deletes | removes | refiles ) \b
    """
)
# What the trade adds, or where.
NOUN_RE = Pattern(
    r"""
    \b (?: quotes? | details? | background | comments? | reactions? | par(?:a|agraph)s?
      | gra[fp]h?s? | byline
      | dateline | headlines? | photos? | graphics? | analysts? | context | share[ ]price | shares
        | prices?
      | throughout | slug | closing | close | lede? | lead | intro | bullets? | table | links?
        | stocks?
      | spelling | typo | name | attribution | source | statement | milestone | pvs | previous
        | version
      | codes? | text | title | figures? | story | number | date | keywords?
      | detalles | contexto | declaraciones | citas | comentarios | precios | antecedentes
        | párrafos? | cierre
      | detalhes | declarações | fechamento | parágrafos? | preços
      | détails | citations | précisions | contexte | paragraphes? | cours
      | Details | Zitate? | Hintergrund | Absatz | Reaktion(?:en)? | Schlusskurse? | Kurse?
        | Überschrift
      | dettagli | dichiarazioni | contesto | paragrafo | chiusura
      | подробност\w+ | детал\w+ | абзац\w* | комментари\w+ | бэкграунд\w* | цитат\w* | коментар\w*
      | szczegół\w* | wypowied\w* | akapit\w* | podrobnost\w* | odstav\w* | detaily
    ) \b
    """
)
OPTIONAL_RE = Pattern(
    r"""
    [(\[]? (?: (?:BEGIN[ ]|END[ ])? OPTIONAL[ ](?:TRIM|MATERIAL|ADD|CUT) \b
      | (?:STORY|Story)[ ](?:CAN|can|MAY|may)[ ](?:END|end)[ ](?:HERE|here) ) [^\n]{0,60} [)\]]?
    """
)
# dpa closes a story with its notebook and with what is not to be printed.
INTERNAL_RE = Pattern(
    r"""
    \#[ ](?:Notebook|Notizblock) (?=\n)
    | (?: The[ ]following[ ]information[ ]is[ ]not[ ]intended[ ]for[ ]publication
      | Die[ ]folgenden[ ]Informationen[ ]sind[ ]nicht[ ]zur[ ]Veröffentlichung[ ]bestimmt )
    """
)
BRACKET_RE = Pattern(r"\( [^()\n]{4,160} \) [ ]+ (?=\S)")


def find(text: str) -> list[Change]:
    """Find the notes above and below the story, and those before the dateline."""
    cut: list[Line] = []
    start = len(text)
    for line in islice(lines_down(text), MOST):
        start = min(start, line.start)
        words = text[line.start : line.end]
        if _is_labelled(words) or _tells_news(words):
            cut.append(line)
        elif len(words) > 160 or (len(words) > 14 and words[-1] in '."”»。'):
            break  # the first paragraph
    below = _optional(text) + _internal(text) + _closing(text)
    cut = sorted({*cut, *below})
    if cut:
        changes = cut_lines(text, cut)
        if changes:
            return changes
    match = BRACKET_RE.match(text, start)
    if match is not None and _tells_news(match[0].rstrip()):
        return [(start, match.end(), "")]
    return []


def _is_labelled(words: str) -> bool:
    """Tell whether a line says for whom it is, or what comes with the story."""
    if (":" in words or "：" in words) and _opens(LABELS, words):
        return True
    if words[:1] == "A" and ADVISED_RE.match(words) is not None:
        return True
    if words.startswith("ATT"):
        return TO_EDITORS_RE.fullmatch(words) is not None
    return words.startswith(("With", "(With")) and WITH_RE.fullmatch(words) is not None


def _opens(phrases: PhraseTable, words: str) -> bool:
    """Tell whether a line opens with one of `phrases`."""
    first = FIRST_WORD_RE.match(words)
    return first is not None and phrases.match(first[1], words, first.end()) is not None


def _optional(text: str) -> list[Line]:
    """Return the lines that tell what may be left out."""
    if "OPTIONAL" not in text:
        return []
    return [n for n in split_lines(text) if OPTIONAL_RE.fullmatch(text, n.start, n.end)]


def _internal(text: str) -> list[Line]:
    """Return the lines from the notebook on, where it holds what is not to be printed."""
    if "for publication" not in text and "zur Veröffentlichung" not in text:
        return []
    lines = split_lines(text)
    starts = [n for n, line in enumerate(lines) if INTERNAL_RE.match(text, line.start)]
    if not starts or text[lines[starts[-1]].start] == "#":
        return []
    return lines[starts[0] :]


def _closing(text: str) -> list[Line]:
    """Return the notes below the story."""
    notes = []
    for line in islice(lines_up(text), 3):
        if not _is_labelled(text[line.start : line.end]):
            break
        notes.append(line)
    return notes


def _tells_news(words: str) -> bool:
    """Tell whether a line says what is new in this version of the story."""
    if len(words) > 200:
        return False
    everyday = _opens(EVERYDAY_NEWS, words)
    if not (everyday or _opens(NEWS, words)):
        return False
    in_brackets = words[0] in "([" and words[-1] in ")]"
    if words[-1] in ".!?:" and not in_brackets and words[0] != "*":
        return False
    if not in_brackets and HEADLINE_RE.match(words) is not None:
        return False
    if everyday and not in_brackets and words[0] != "*":
        return DESK_OBJECT_RE.search(words) is not None and NOUN_RE.search(words) is not None
    nouns = len(NOUN_RE.findall(words))
    if words.lstrip("*([ ").lower().startswith("with "):
        return in_brackets and nouns > 0
    return nouns > 0 or (in_brackets and len(words) < 80) or words[0] == "*"


FILTER = Filter(
    Rule(
        id="editor-note",
        group="wire",
        doc=__doc__,
        fixes=(
            ("Eds: Updates with quotes.\n\nThe council met.", "The council met."),
            ("(ATTN: ADDS more info in paras 4-6)\nThe council met.", "The council met."),
            ("EDS NOTE: Strong language in para 7.\n\nThe council met.", "The council met."),
            ("(Adds share price, analyst comment)\n\nThe council met.", "The council met."),
            (
                "Recasts with minister's quotes, background\n\nThe council met.",
                "The council met.",
            ),
            (
                "(Adds details) LONDON, May 3 - The council met.",
                "LONDON, May 3 - The council met.",
            ),
            ("ATTENTION EDITORS\n\nThe council met.", "The council met."),
            ("(Añade detalles)\n\nEl consejo se reunió.", "El consejo se reunió."),
            ("The council met.\n\nEDITORS: Graphic available.", "The council met."),
        ),
        keeps=(
            ("Adds up: why budgets fail\n\nThe council met.", "a headline"),
            ("Updates on the storm\n\nIt turned north.", "a headline"),
            (
                "Updates to state law leave towns short of prices\n\nThe council met.",
                "a headline: nothing that desks change",
            ),
            ("Leads title race\n\nThe council met.", "a headline"),
            ("ADVISORY: Boil water until Friday\n\nThe main burst.", "a headline: for no desk"),
            ("Eds and meds: a new economy\n\nThe city grew.", "a headline"),
            ("Attention to detail\n\nThe council met.", "a headline"),
            ("Changes ahead for the council\n\nIt met on Monday.", "a headline"),
            (
                "The council met.\n\nAdds details, background\n\nIt voted.",
                "below the first paragraph",
            ),
            ("Attention: the bridge is closed, the council said.", "a single line is the story"),
            ("(Jane Roe) The council met.", "no note"),
            ("Corrects nothing, changes little\n\nThe council met.", "no word of the trade"),
        ),
    ),
    find,
    trigger=is_framed,
)
