"""Words that join clauses and phrases, and the commonest words, by language.

These are closed classes: a grammar of the language lists them in full, and no news
adds to them.  `CLAUSE` words open a clause or a participle that a comma sets off from
what it continues; `PHRASE` words (prepositions above all) open a phrase that nothing
sets off.  `COMMON` words are only counted, to tell in which language a passage is.

Sources: the closed classes as any grammar of the language has them; the commonest words as
counted in edited news copy.
"""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# A word stands in one class only: where both happen, the one that reads well in both.
LANGUAGE_TO_CLAUSE: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": """
            which who whom whose where whereas wherein whereby whereupon whereof while whilst
            although though albeit because and but yet nor or so including excluding especially
            particularly notably namely such according even thereby lest when
        """,
        "de": """
            aber sondern jedoch sowie denn weil obwohl obgleich während indem nachdem bevor
            sodass damit dass wobei wodurch womit wofür worauf woraus wonach weshalb weswegen
            welche welcher welches welchem welchen deren dessen wenn falls sofern
        """,
        "fr": """
            mais qui dont où lequel laquelle lesquels lesquelles auquel duquel tandis alors
            puisque parce notamment donc bien
        """,
        "es": """
            pero sino mientras aunque quien quienes cuyo cuya cuyos cuyas donde incluyendo
            porque pues
        """,
        "pt": """
            mas porém enquanto embora cujo cuja cujos cujas quem onde incluindo porque pois
        """,
        "it": """
            ma però mentre anche cui dove poiché perché nonché ovvero cioè sebbene
        """,
        "nl": """
            maar terwijl omdat hoewel waarbij waardoor waarmee waarvan waarin wiens zodat zoals
        """,
        "pl": """
            ale lecz jednak który która które którzy którego której których któremu którym
            którymi którą gdzie ponieważ choć chociaż czyli żeby aby gdyż natomiast
            że bo gdy jeśli
        """,
        "cs": """
            ale avšak který která které kterého kteří kterou kterým kterých kterými kterému jenž
            což kde protože ačkoli přestože aby zatímco takže
            že když neboť
        """,
        "sk": """
            ale avšak ktorý ktorá ktoré ktorého ktorí ktorú ktorým ktorých ktorými čo kde
            pretože hoci aby zatiaľ takže že keď
        """,
        "sl": """
            ampak vendar temveč kateri katera katero katerega katere katerih kjer ker čeprav
            medtem ki saj kar
        """,
        "ru": """
            но однако который которая которое которые которого которой которых которому которым
            которую которыми котором где чтобы хотя поскольку причём причем включая
            что когда если
        """,
        "uk": """
            але проте однак який яка яке які якого якої яких якому яким яку якими де щоб хоча
            оскільки причому включно що коли якщо
        """,
        "bg": """
            но обаче който която което които когото чийто чиято където защото докато макар
            въпреки че когато ако
        """,
        "sv": "men utan vilket vilka vars medan eftersom fastän",
        "da": "men hvilket hvis hvor mens fordi selvom",
        "no": "men hvilket hvor mens fordi selv",
        "fi": "mutta vaan joka jotka jonka joiden joita joissa jossa koska vaikka sekä",
        "tr": "ama ancak fakat çünkü",
        "id": "tetapi namun sedangkan sementara karena termasuk sehingga",
        "vi": "nhưng trong khi bởi mà",
    }.items()
}

LANGUAGE_TO_PHRASE: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": """
            aboard about above across after against ahead along alongside amid amidst among
            amongst around as at atop before behind below beneath beside besides between beyond
            by concerning despite down during except following for from in inside into like near
            of off on onto opposite out outside over past per regarding round since than through
            throughout till to toward towards under underneath unlike until unto up upon versus
            via with within without that if unless once
        """,
        "de": """
            an auf aus bei bis durch für gegen hinter in mit nach neben ohne seit trotz über um
            unter von vor wegen zu zum zur zwischen im am beim vom ins ans
        """,
        "fr": """
            à au aux avec chez contre dans de des du depuis en entre par pendant pour sans sous
            sur vers
        """,
        "es": """
            a al ante bajo con contra de del desde durante en entre hacia hasta para por según
            sin sobre tras
        """,
        "pt": """
            a ao aos à às ante após até com contra da das de do dos desde durante em entre na
            nas no nos para pela pelas pelo pelos por sem sob sobre
        """,
        "it": """
            a al alla alle ai agli con contro da dal dalla dai di del della dei delle degli in
            nel nella nei per su sul sulla tra fra senza verso durante
        """,
        "nl": """
            aan achter bij binnen door in langs met na naar om onder op over per sinds te tegen
            tot uit van voor
        """,
        "pl": """
            bez dla do dzięki między na nad od po pod podczas przed przez przy u w we wobec z ze
            za
        """,
        "cs": """
            bez do k ke kolem mezi na nad o od po pod podle pro proti před při s se u v ve z ze
            za
        """,
        "ru": """
            без в во для до за из к ко между на над о об от перед по под при про против с со
            среди у через
        """,
        "uk": """
            без в від для до за з із зі між на над о об перед по під при про проти серед у через
        """,
        "bg": """
            без в във до за зад край към между на над от по под пред през при с със сред срещу у
        """,
    }.items()
}

LANGUAGE_TO_COMMON: dict[str, frozenset[str]] = {
    language: _words(words)
    for language, words in {
        "en": """
            the of and to in that is was for on with as it by at from his have has had are
            were be this not but they their he she will would said which who been its an after
            more about into than those some one two three when while can could there what so
            up out if also over or all we you our many most other before because during
        """,
        "de": """
            der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch
            es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über
            einen so zum war haben
        """,
        "fr": """
            le la les de des du un une et est dans pour que qui sur au pas par plus aux ce sont
            avec cette ont il elle se ne en été ses leur mais d'une
        """,
        "es": """
            el la los las de del que en un una por con para se no su al es lo como más pero sus
            fue ha este esta entre cuando también desde y
        """,
        "pt": """
            o a os as de do da dos das que em um uma por com para se não no na ao foi mais como
            mas pelo pela também são está ele e
        """,
        "it": """
            il lo la gli le di del della dei che in un una per con non è si da sono anche alla
            al nel come più ha dal ma nella e
        """,
        "nl": """
            de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar door
            heeft
        """,
        "pl": """
            w i na się z że do nie to jest o jak po przez od za ale co dla są był jego które
            oraz może
        """,
        "cs": """
            v na je že se a s z do o i pro to ve by si které podle jako od po bude ale není jeho
            však byl
        """,
        "sk": """
            v na je že sa a s z do o i pre to vo by si ktoré podľa ako od po bude ale nie jeho
            však bol
        """,
        "sl": "v na je da se in za so z s ki pa ne bi po o kot tudi do bo od pri ali kar še",
        "ru": "в и на что не с по о из к за для это от как его он но у был также до году после",
        "uk": """
            в у і на що не з та до за про для це від як його він але був також після року
        """,
        "bg": """
            на в и да за от се с не е са по че като ще до си при това през който но беше след
        """,
        "sv": "och att det som en på är av för med den till har inte om ett han var de från",
        "da": "og at det er en af til på den for med der har ikke de som et han var om fra",
        "no": "og at det er en av til på som for med den har ikke de et han var om fra",
        "fi": "ja on ei että se oli hän mutta myös ovat joka kun sen tai mukaan ole",
        "tr": "ve bir bu da de için ile çok olarak olan daha gibi sonra kadar ise ancak ama",
        "id": """
            yang dan di itu dengan untuk dari tidak ini dalam pada akan juga ke karena oleh
            tersebut
        """,
        "vi": "và của là có các cho được trong với không một người này đã những khi",
        "br": "ar an ur ha da ez eo eus er gant a evit war",
    }.items()
}

# English openers that stand as well without a comma.
LOOSE_CLAUSE = _words("and or so when while where who whom because according such even")

# English words that open no statement, whatever its writer does with capitals.
NEVER_OPENING = _words("which who whose whom including excluding")

# English words that call for another after them, so that hardly a sentence ends in one.
UNFINISHED = _words(
    """
    a an and are be because been being could every had has have his if is its may might must my
    nor of or our shall should than the their to was were which while whose will would your
    """
)

# English phrases that open a sentence, with a comma after them.
STOCK_PHRASES = frozenset(
    phrase.strip()
    for phrase in """
    above all, after all, after that, as a result, as always, as ever, as usual, at first, at last,
    at least, at present, at that point, at that time, at the moment, at the same time, at the time,
    before that, by comparison, by contrast, by now, by the way, by then, for example, for instance,
    for now, for that reason, for the moment, for the most part, for this reason, in addition,
    in all, in brief, in comparison, in contrast, in effect, in fact, in general, in other words,
    in particular, in practice, in principle, in reality, in response, in return, in short, in sum,
    in that case, in the end, in the meantime, in theory, in this case, in total, in truth, in turn,
    of course, on average, on balance, on the contrary, on the one hand, on the other hand,
    on the whole, over time, since then, until now, until then, with that
    """.split(",")
)

# Participles are known by their ending; these English nouns and pronouns share it.
NOT_PARTICIPLES = _words(
    """
    anything being bring ceiling during evening everything king morning nothing offspring ring
    sibling something spring sting string thing things wing
    """
)
