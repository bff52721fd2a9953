"""What is written with a stop or a small letter in it and is no slip.

Sources: the IANA root zone database (the domains that names in copy end in), the file
endings of common formats, and names as their owners print them.
"""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Domains of more than two letters.  Those of two letters are known by their length.
DOMAINS = _words(
    """
    aero app biz blog cat com coop dev edu eus exe gal gov html info int jobs mil mobi museum
    name net org pro tech tel travel wiki xxx xyz бг ею инфо ком мкд мон нет онлайн орг ру рус
    рф сайт срб укр
    """
)

# Domains that are words as well; after a word in small letters they open a sentence.
WORDS_THAT_ARE_DOMAINS = _words(
    """
    art asia bank bot clinic cloud club coin design digital finance fund games global group guru
    health law life link market media money news online page press report review rocks school
    shop site space store studio style team tube video vip watch website world zone дети москва
    """
)

FILE_ENDINGS = _words(
    """
    avi bak bat bin bmp cfg conf cpp csv css dat db dll doc docx eps exe gif gz htm html ini jar
    java jpeg jpg js json jsx log lua md mov mpeg odt ogg pdf php png ppt pptx ps py rar rb rtf
    sh sql svg tar tex tif tiff toml ts tsv tsx txt wav webp xls xlsx xml yaml yml zip
    """
)

# Words of two Latin letters that open sentences; all but a few are country domains as well.
SHORT_STARTS = _words(
    """
    Ab Ai Al Am An As At Au Be Bu By Ce Ci Cu Da De Di Do Du Ea Ei El En Er Es Et Eu Go Ha He Hr
    Ia If Il Im In Is It Ja Je Jo La Le Lo Ma Me Mi Mr Ms My Na Ne Ni No Nu Ob Od Oh Ok On Op Or
    Os Pe Po Se Si So St Su Ta Te To Tu Um Un Up Us Va Ve Vi We Wo Ya Ye Yo Za Ze Zo Zu
    """
)

# Firms that join their brands to their products with a stop: "Яндекс.Маркет", "Table.Media".
DOTTED_BRANDS = frozenset({"table", "yandex", "госуслуги", "емиас", "яндекс"})

# Names that end in an exclamation mark, without it.
NAMES_IN_MARKS = frozenset({"Jeopardy", "Yahoo"})

# Names that end in two stops.
NAMES_IN_STOPS = frozenset({"Fred again.."})

# Particles that open a family name in small letters: "de Gaulle", "von der Leyen", "bin Laden".
NAME_PARTICLES = _words(
    """
    abu af al ap aus ben bin bint d da dal dalla das de degli dei del della delle den der des di
    dos du el ibn la le los mac ould t te ten ter van vom von y zu zum zur
    """
)
