"""Words that a letter opens with: "Dear Ms Roe,".

The forms of address that guides to correspondence give, put down from general knowledge.
"""

from __future__ import annotations

SALUTATIONS = frozenset(
    """
    Dear Dearest Hello Greetings
    Sehr Liebe Lieber Liebste Hallo Werte Werter Geschätzte Verehrte Guten Moin
    Madame Mesdames Monsieur Messieurs Mademoiselle Cher Chère Chers Chères Bonjour
    Estimado Estimada Estimados Estimadas Querido Querida Queridos Queridas Apreciado Apreciada
    Caro Cara Cari Gentile Gentili Egregio Egregia Buongiorno
    Prezado Prezada Prezados Prezadas Olá
    Geachte Beste Lieve
    Kära Käre Bästa Hej Kjære Kære Hei Hyvä Hyvät Rakas
    Szanowny Szanowna Szanowni Drogi Droga Drodzy
    Vážený Vážená Vážení Milý Milá Milí Drahý Drahá Drazí
    Poštovani Poštovana Spoštovani Spoštovana Dragi Draga
    Stimate Stimată Stimați Dragă Kedves Tisztelt
    Sayın Sevgili Değerli Αγαπητέ Αγαπητή Αγαπητοί Αξιότιμε
    Уважаемый Уважаемая Уважаемые Дорогой Дорогая Дорогие Шановний Шановна Шановні Уважаеми
    """.split()
)
