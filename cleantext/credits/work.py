"""What was done for a story, as credits say it before the names: "Reporting by", "Con datos de".

>>> work_of("Additional reporting by Jane Roe"), work_of("Con información de EFE")
('Additional reporting by ', 'Con información de ')
>>> work_of("Reporting from Oslo was banned"), work_of("With files under their arms, they left")
('Reporting from ', 'With files ')
>>> work_of("Mit Blumen empfing sie der Rat")
''

Few sentences open with the first word of such a phrase, and a single pattern of all phrases
would take longer to compile than most texts to clean.
"""

from __future__ import annotations

from cleantext.patterns import Pattern, PhraseTable

FIRST_WORD_RE = Pattern(r"[-–—/*_\s]{0,4} ( [^\W\d_]+ )")
SECOND_WORD_RE = Pattern(r"[ ] ( [^\W\d_]+ )")

# What may be done, in whatever case, and what follows up to the names.
DONE = PhraseTable(
    (
        """
        reporting writing editing reported written edited compiled translated produced
        translation compilation production graphic graphics research researched interview desk
        desked desking rewritten adapted prepared filed proofread material
        interviewed
        """,
        "",
    ),
    ("copy", r"[ ] (?i: editing )"),
    ("fact", r"[ -] (?i: checking | checked )"),
    then=r"""
    (?: [ ]? (?:and|&|,|/) [ ]? (?i: additional[ ])? (?i: reporting | writing | editing | reported
      | written | edited | compiled | translated | graphics? | production ) ){0,2}
    [ ] (?: (?: by | By | BY ) [ ]?:? | from ) [ ]
    """,
)
# What it may be done to, or how: "Video editing by".
KINDS = frozenset(
    """
    Additional additional Further Extra More Original All Video Photo Text Story With Compiled
    """.split()
)
_FULL_NAME = r"(?= [^\W\d_a-z]\w+ [ ] [^\W\d_a-z] )"
_GIVEN = r"[ ] (?: was [ ] )? (?: contributed | provided | supplied ) [ ] by [ ]"
# Other phrases: the first word, and what follows.
PHRASES = PhraseTable(
    (
        "Traduit Traducido Traduzido Tradotto Tradotta Übersetzt Vertaald",
        r"""
        [ ] (?: de[ ]l['’]\w+ | d['’]\w+ | du[ ]\w+ | del[ ]\w+ | do[ ]\w+ | dall['’]\w+
          | dal[ ]\w+ | aus[ ]dem[ ]\w+ | uit[ ]het[ ]\w+ )
        [ ] (?: par | por | da | di | von | door ) [ ]
        """,
    ),
    ("Additional additional", rf"[ ] [Rr]eporting {_GIVEN}"),
    ("Reporting reporting", _GIVEN),
    ("Transcribed Curated Updated Illustrated Photographed", r"[ ] by [ ]:? [ ]?"),
    (
        """
        Audio Story Article Report Words Text Distributed Provided Supplied Syndicated Photo Photos
        Photography Pictures
        """,
        r"[ ] by [ ]",
    ),
    (
        "With with Including Includes Contains",
        r"""
        [ ]
        (?: (?:a|additional|further|agency|agencies|wire|news|syndicated|staff|some) [ ] ){0,3}
        (?: inputs? | files? | reporting | reports? | assistance | material | information
          | contributions? | help ) \b
        (?: [ ] (?: from | by | of ) )? [ ]?
        """,
    ),
    ("WITH", r"[ ] (?: A[ ] )? (?: REPORTS? | REPORTING | FILES | INPUTS? ) [ ]FROM[ ]"),
    (
        "Based Written",
        r"""
        [ ] (?: in[ ]English[ ]based[ ] )? on[ ] (?: an?[ ] )?
        (?: reports? | reporting | material | (?:press|news)[ ]releases? ) [ ] (?: by | from ) [ ]
        """,
    ),
    ("Interview", r"[ ]conducted[ ]by[ ]"),
    ("Material Materials Content", r"[ ]provided[ ]by[ ]"),
    (
        "Some",
        r"""
        [ ] (?: information | material ) [ ] (?: was[ ] | is[ ] )? (?: provided[ ]by | from ) [ ]
        """,
    ),
    ("Input Inputs", r"[ ]? (?: from | by | : | - ) [ ]?"),
    ("Information Material", r"[ ] from [ :]+"),
    (
        "Colaboraron Colaboró Colaborou Colaboraram",
        r"""
        [ ] (?: (?:en|con)[ ]est[ea] | nest[ea] ) [ ]
        (?: nota | artículo | reportaje | texto | reportagem ) :? [ ]
        """,
    ),
    (
        """
        Colaboraron Colaboró Colaborou COLABORARAM Colaboraram COLABORARON Colaboração
        Colaboración Mitarbeit
        """,
        r":? [ ]",
    ),
    (
        "Con Com",
        r"""
        [ ] (?: la[ ](?:colaboración|contribución)[ ]de | a[ ]colaboração[ ]d[eao]
          | la[ ]collaborazione[ ]di ) [ ]
        """,
    ),
    ("Hanno Ha", r"[ ]collaborato :? [ ]"),
    ("Ont", r"[ ]collaboré :? [ ]"),
    ("Unter", r"[ ]Mitarbeit[ ]von :? [ ]"),
    (
        "Con",
        r"""
        [ ] (?: información | informaciones | datos | reportes? | aportes | material
          | agencias ) \b (?:[ ](?:de|del|desde))? [ ]?
        """,
    ),
    (
        """
        Reportado Reporte Reportaje Información Escrito Editado Edición Traducido Traducción
        Redacción Redactado
        """,
        r"""
        (?: [ ]y[ ](?:editado|escrito|edición) )? (?: [ ]adicional | [ ]en[ ]español )? [ ]
        (?: de | por | a[ ]cargo[ ]de ) [ ]?:? [ ]
        """,
    ),
    (
        "Com",
        r"""
        [ ] (?: informações[ ]de[ ]agências (?: [ ] internacionais )? | informações
          | informação | agências | reportagem | dados ) \b
        (?:[ ](?:de|da|do|das|dos|internacionais))? [ ]?
        """,
    ),
    (
        "Texto",
        r"[ ] (?: adaptado | editado | traduzido | traducido | revisado ) [ ] por [ ]",
    ),
    (
        "Reportagem Redação Revisão Edição Tradução Texto Escrito Editado Traduzido",
        r"(?: [ ]adicional )? [ ] (?: de | por | da | do ) [ ]?:? [ ]",
    ),
    (
        "Avec",
        r"""
        [ ] (?: agences? | nos[ ]correspondante?s\b[ ]? | notre[ ]correspondante?[ ]
          | l[ea][ ](?:concours|collaboration|contribution|participation)[ ]de[ ]
          | [ld]es[ ]informations[ ]d(?:e|u|es)[ ] | l['’] (?=[A-Z]{2}) | (?=[A-Z]) )
        """,
    ),
    (
        "Reportage Rédigé Rédaction Edité Édité Edition Édition Traduit Écrit Adaptation",
        r"(?: [ ](?:de|par|avec|en[ ]français[ ]par) )? [ ]",
    ),
    ("Traduction", rf"[ ] (?: de | par ) [ ] {_FULL_NAME}"),
    ("Version", r"[ ]française (?: [ ](?:de|par|avec|en[ ]français[ ]par) )? [ ]"),
    ("Service", r"[ ]\w+ (?: [ ](?:de|par|avec|en[ ]français[ ]par) )? [ ]"),
    (
        "Mit mit",
        r"""
        [ ] (?: Material | Agenturmaterial | Informationen | Agenturen | Inhalten ) \b
        (?: [ ](?:von|der|des) )? [ ]?
        """,
    ),
    (
        """
        Adaptiert Bericht Berichtet Geschrieben Redigiert Bearbeitet Übersetzt Zusammengestellt
        Verfasst
        """,
        r"[ ] von [ ]",
    ),
    (
        "Mit mit",
        r"""
        [ ] (?: dpa | afp | apa | sda | epd | kna | DPA | AFP | APA | SDA | EPD | KNA | AP )
        - (?: Material | Informationen ) \b [ ]?
        """,
    ),
    ("Aus", r"[ ]dem[ ]\w+en[ ] (?: übersetzt[ ] | ins[ ]Deutsche[ ]übersetzt[ ] )? von[ ]"),
    ("Die", r"[ ]Fragen[ ]stellten?[ ] (?=[^\W\d_a-z])"),
    ("Das", r"[ ] (?: Gespräch | Interview ) [ ] führten? [ ] (?=[^\W\d_a-z])"),
    ("In", r"[ ]redazione [ ]?"),
    ("Servizio Traduzione Intervista", r"[ ] (?: di | a[ ]cura[ ]di ) [ ]?"),
    ("Redatto Tradotto", r"[ ]da [ ]?"),
    ("Con", r"[ ]informazioni[ ](?:di|da) [ ]?"),
    ("Ha", r"[ ]scritto [ ]?"),
    (
        """
        Opracował Opracowała Opracowały Opracowanie Współpraca Przygotował Przygotowała
        Przygotowal Przygotowala Zpracoval Zpracovala Zpracovali Připravil Připravila Připravili
        Spolupráce Přeložil Přeložila Přeložili Preložil Preložila Preložili Spracoval Spracovala
        Pripravil Pripravila
        """,
        r":? [ ]",
    ),
    ("Opr Oprac Tłum opr oprac tłum", r"[.] :? [ ]"),
    ("Na", r"[ ]podstawie :? [ ]"),
    (
        "S",
        r"""
        [ ] (?: využitím | informacemi | přispěním | prispením | informáciami ) :? [ ]
        (?: agentur | agentúr | agentury | agentúry )? [ ]?
        """,
    ),
    (
        "Cu",
        r"[ ] (?: informații | informaţii | date ) [ ] (?: de[ ]la | din | furnizate[ ]de ) [ ]",
    ),
    ("Uz", r"[ ] (?: informacije | materijale ) [ ] (?: agencije[ ] )?"),
    (
        "Med",
        r"""
        [ ] (?: material | information | uppgifter | informasjon | opplysninger | materiale
          | oplysninger | bidrag ) [ ] (?: från | fra | av ) [ ]
        """,
    ),
    ("Parengta", r"[ ]pagal[ ]"),
    ("Dengan", r"[ ] (?: informasi | laporan ) [ ] dari [ ]"),
    (
        "Με",
        r"""
        [ ] (?: πληροφορίες | στοιχεία | υλικό ) [ ] (?: από | του | της | των ) [ ] (?: το[ ] )?
        """,
    ),
    ("Πληροφορίες", r"[ ]από[ ] (?: το[ ] )?"),
    (
        "Estagiário Estagiária Estagiários",
        rf"[ ]sob[ ] (?: a[ ] )? supervisão[ ]d[eao][ ] {_FULL_NAME}",
    ),
    ("Sob", rf"[ ] (?: a[ ] )? supervisão[ ]d[eao][ ] {_FULL_NAME}"),
    ("Imehaririwa Imeandikwa Imetafsiriwa", r"[ ]na[ ]"),
    ("Haberi", r"[ ]hazırlayan [ ]? :? [ ]"),
    (
        "Met",
        r"""
        [ ] (?: medewerking | bijdragen? | dank | informatie | materiaal ) [ ] (?: van | aan )
        [ ]?:? [ ]
        """,
    ),
    ("Vertaald Geschreven", r"[ ]door [ ]?:? [ ]"),
    ("Översatt Oversatt", r"(?: [ ] (?: og | och ) [ ] \w+ )? [ ]av [ ]?:? [ ]"),
    ("Oversat Redigeret Bearbejdet Skrevet", r"[ ]af [ ]?:? [ ]"),
    ("Redigert Redigerad Bearbetad", r"[ ]av [ ]?:? [ ]"),
    (
        """
        Derleyen Çeviren Hazırlayan Bewerking Vertaling Översättning Bearbetning Oversettelse
        Oversættelse Bearbejdning Redigering Käännös Toimittanut Fordította Fordítás
        Szerkesztette Traducerea Traducere Redactare Prevod Prijevod Preveo Prevela Pripremio
        Pripremila Uredio Uredila Prevedel Prevedla Подготовил Подготовила Подготовили Перевел
        Перевёл Перевела Перевели Підготував Підготувала Підготували Переклав Переклала Μετάφραση
        Επιμέλεια Подготви Превод Превел Превела Suomentanut Kääntänyt
        """,
        r"[ ]?:? [ ]",
    ),
    ("Theo", r"[ ] (?=[A-ZĐ])"),
    (
        "При",
        r"""
        [ ]подготовке (?:[ ]\w{3,12}){0,2} [ ] использован\w{1,2} [ ] материал\w{1,2} [ ]?:? [ ]
        | [ ]участии [ ]?:? [ ]
        """,
    ),
    (
        "По",
        r"""
        [ ] (?: материалам | информации | данным | сообщени(?:ю|ям) | материали[ ]на
          | информация[ ]на | материала[ ]работи(?:ха)? ) [ ]?:? [ ]
        """,
    ),
    # Two names, for there are translations of the Bible and of the New Testament as well.
    (
        """
        Перевод Переклад Беседовал Беседовала Беседовали Записал Записала Интервьюировал
        Розмовляв Розмовляла Спілкувався Спілкувалася Записав Разговаря Разговарао Разговарала
        Priredio Priredila Приредио Приредила Преведе Razgovarao Razgovarala Rozmawiał Rozmawiała
        Tłumaczył Tłumaczyła Przełożył Przełożyła
        Tõlkis Koostas Parengė Sagatavoja Tulkoja Sagatavojis Sagatavojusi Tulkojis Tulkojusi
        Vertė Išvertė
        Wysłuchał Wysłuchała Zapytal Zapytala Ptal Ptala Kérdezte Spraševal Spraševala Bisedoi
        """,
        rf"""
        (?: [ ] (?: с | со | з | із ) [ ] \w+ )? :? [ ] (?: se[ ] )?
        (?! \w+ (?: ого | его | ой | ей ) [ ] ) {_FULL_NAME}
        """,
    ),
    ("Интервью Інтервʼю", r"[ ] (?: взял[аи]? | провел[аи]? ) [ ]"),
    ("С", r"[ ]использованием[ ]материалов [ ]?:? [ ]"),
    ("К", r"[ ]публикации[ ]подготовил[аи]? [ ]"),
    ("Текст Материал", r"[ ]подготовил[аи]? [ ]?:? [ ]"),
    (
        "Материал Текст",
        r"""
        [ ]подготовлен [ ] (?: на[ ]основе | по ) [ ]
        (?: информаци\w | материал\w+ | данны\w+ | сообщени\w+ ) [ ]
        """,
    ),
    ("Подготовлено", r"[ ]по[ ]материалам [ ]?:? [ ]"),
    ("За", r"[ ] (?: матеріалами | інформацією | даними | повідомленням ) [ ]?:? [ ]"),
)


def work_of(words: str) -> str:
    """Return what `words` say was done, up to the names; nothing where they do not begin so."""
    first = FIRST_WORD_RE.match(words)
    if first is None:
        return ""
    word, end = first[1], first.end()
    work = PHRASES.match(word, words, end) or DONE.match(word.lower(), words, end)
    if work is None and word in KINDS:
        second = SECOND_WORD_RE.match(words, end)
        if second is not None:
            work = DONE.match(second[1].lower(), words, second.end())
    return "" if work is None else words[: work.end()]
