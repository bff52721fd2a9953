"""Phrases in which pages and agencies reserve their rights, in lower case.

The Buenos Aires Convention (article 3) asks for a statement that reserves the rights;
`RIGHTS` has the usual ones of each language.  The rest are sentences that agencies and
papers put under their copy, put down from knowledge of it and tried on scraped pages.

`RIGHTS`     formulas that reserve all rights; they close a notice
`OPENINGS`   openings of notices
`FORBIDDEN`  what a notice forbids or asks for; it counts beside another sign
`OPENINGS_WITH`, `PROTECTED`, `WEAK_OPENINGS`, `TRADE`  openings and formulas that count
             only beside words of a page
"""

from __future__ import annotations

RIGHTS = """
    all rights reserved, todos los derechos reservados, reservados todos los derechos, todos os
    direitos reservados, tous droits réservés, tous les droits réservés, alle rechte vorbehalten,
    tutti i diritti riservati, riproduzione riservata, alle rechten voorbehouden, alla rättigheter
    förbehållna, alle rettigheter reservert, все права защищены, все права сохранены, усі права
    захищені, всі права захищені, всички права запазени, wszelkie prawa zastrzeżone, wszystkie
    prawa zastrzeżone, všechna práva vyhrazena, všetky práva vyhradené, vse pravice pridržane, sva
    prava pridržana, sva prava zadržana, сва права задржана, minden jog fenntartva, toate
    drepturile rezervate, tüm hakları saklıdır, her hakkı saklıdır, hak cipta dilindungi, hak
    cipta dilindungi undang-undang, hakcipta terpelihara, bảo lưu mọi quyền, giữ bản quyền, 版权所有,
    版權所有, 保留所有权利, 保留一切權利, 未经授权不得转载, 未经许可不得转载, 不得转载, 禁止转载, 严禁转载, 请勿转载, 不得轉載, 禁止轉載, 無断転載禁止,
    無断転載を禁じます, 無断転載, 無断複製, 転載を禁じます, 著作権は, 저작권자, 무단 전재, 무단전재, 재배포 금지, جميع الحقوق محفوظة, كل الحقوق
    محفوظة, सर्वाधिकार सुरक्षित, สงวนลิขสิทธิ์, με επιφύλαξη παντός δικαιώματος, urheberrechtlich
    geschützt
"""

OPENINGS = """
    this content may not be, no part of this article may be, no part of this story may be, no part
    of this publication may be, this article may not be, this story may not be, reproduction in
    whole or in part, reproduction without permission, republication or redistribution of,
    distributed by tribune content agency, reproduction interdite, prohibida su reproducción,
    prohibida la reproducción, queda prohibida la reproducción, se prohíbe la reproducción, é
    proibida a reprodução, proibida a reprodução, reprodução proibida, nachdruck nur mit, nachdruck
    verboten, vervielfältigung nur mit, die vervielfältigung, riproduzione vietata, vietata la
    riproduzione, è vietata la riproduzione, перепечатка материалов, перепечатка без, при
    перепечатке, при использовании материалов, preuzimanje sadržaja, prenošenje sadržaja, преузимање
    садржаја, απαγορεύεται η αναδημοσίευση, передрук матеріалів, передрук без, при цитуванні, при
    використанні матеріалів, kopiowanie zabronione, kopiowanie treści, przedruk zabroniony,
    publikování nebo šíření, publikování či další šíření, izinsiz kullanılamaz, kaynak
    gösterilmeden, vui lòng ghi rõ nguồn, cấm sao chép, nghiêm cấm sao chép, ghi rõ nguồn, 转载请注明,
    凡注明来源, 未经授权, 未经许可, 本文版权, 版权声明, 版权说明, 版权保护, 版权归, все права на материалы, все права принадлежат,
    bản quyền thuộc, tous droits de, alle rechte beim verlag, not for republication, not to be
    reproduced, no reproduction without permission, no reproduction without consent, no reproduction
    without prior, no reproduction without written, not for reproduction, not for redistribution, no
    republication without, redistribution prohibited
"""

# Openings of bans that are no page's ("No portion of the meeting was broadcast"), and what is
# copied, or said of copying, where they are.
OPENINGS_WITH = (
    (
        "no portion of the, no portion of this, no unauthorized, no unauthorised",
        """
        reproduced, reproduction, republished, republication, redistributed, redistribution,
        retransmitted, rewritten, copied, copying, duplication, material, materials, content,
        article, articles, publication, website
        """,
    ),
    (
        """
        any reproduction, do not reproduce, unauthorized reproduction, unauthorised reproduction
        """,
        """
        permission, consent, republication, redistribution, distribution, material, materials,
        content, article, articles, publication, site, website, text, texts, photo, photos, page,
        images, copying, use, in whole or in part
        """,
    ),
    (
        "republished with permission, reprinted with permission, used with permission",
        "of, from, by, rights, copyright",
    ),
    (
        "reproduction without, no reproduction without the",
        "permission, consent, authorization, authorisation, approval, agreement, prohibited",
    ),
    (
        "dilarang mengutip, dilarang mengambil, dilarang memperbanyak",
        "isi, sebagian, seluruh, artikel, konten, berita, tulisan, foto, izin, sumber",
    ),
    (
        "la reproduction, toute reproduction",
        """
        interdit, interdite, interdites, autorisation, accord, partielle, totale, intégrale,
        contenus, contenu, articles, textes
        """,
    ),
    (
        "this material may not be",
        """
        published, republished, rewritten, reproduced, redistributed, copied, permission, consent
        """,
    ),
)

# Formulas that are said of all works, and what a page has.
PROTECTED = "subject to copyright, protected by copyright, protected by copyright law"
PROTECTED_THINGS = """
    content, contents, material, materials, article, articles, story, stories, page, pages, site,
    website, text, texts, photo, photos, images, publication
"""

# Openings that bans of all kinds have ("Използването на дрон е забранено"), and what is copied
# where they are a page's.  A word of the trade must follow as well.
WEAK_OPENINGS = (
    (
        """
        при полном или частичном, при полной или частичной, при частичном или полном, при любом
        """,
        "использовании, копировании, цитировании, воспроизведении, перепечатке",
    ),
    (
        "при цитировании, при копировании, любое использование, использование, копирование, "
        "воспроизведение, полное или частичное копирование",
        """
        материалов, материала, информации, текстов, текста, статей, новостей, публикаций, ссылка,
        гиперссылка, активная
        """,
    ),
    ("при повному або частковому", "використанні, відтворенні, копіюванні, цитуванні, передруку"),
    (
        """
        повне або часткове використання, повне або часткове відтворення, повне або часткове
        копіювання, будь-яке копіювання, будь-яке використання, копіювання, використання
        """,
        "матеріалів, інформації, текстів, тексту, статей, новин, публікацій",
    ),
    (
        "използването на, препечатването на, възпроизвеждането на",
        "материали, материалите, съдържание, съдържанието, текстове, статии, публикации, новини",
    ),
    (
        "wykorzystanie, rozpowszechnianie",
        "materiałów, treści, artykułów, tekstów, zawartości, informacji",
    ),
    (
        "přebírání, kopírování, šírenie",
        """
        obsahu, článků, článkov, zpráv, správ, textů, textov, materiálů, materiálov, informací,
        informácií
        """,
    ),
    ("перепечатка", "запрещена"),
    ("передрук", "заборонено"),
    ("преношење", "садржаја, текстова, вести, чланака"),
    (
        "reproducerea, preluarea",
        """
        conținutului, integrală, parțială, totală, articolelor, știrilor, textelor, informațiilor,
        materialelor
        """,
    ),
    ("az oldalon megjelent", "cikkek, írások, tartalmak, anyagok, szövegek, hírek"),
    (
        "απαγορεύεται η αναπαραγωγή",
        "περιεχομένου, του περιεχομένου, άρθρων, των άρθρων, κειμένων, των κειμένων",
    ),
    (
        "sitede yayınlanan",
        "haber, haberler, haberlerin, yazı, yazılar, yazıların, içerik, içerikler",
    ),
)

# Stems of what a page or a house has, links and sources among them.
TRADE = """
    сайт, редакц, агентств, агенц, agencj, издани, издател, правооблад, гиперссыл, ссылк,
    першоджерел, видання, правовласн, гіперпосил, посилан, позоваван, хипервръзк, redakc,
    wydawc, serwis, portal, źródł, vydavatel, vydavateľ, portál, agentur, agentúr, навођењ,
    редакциј, портал, sursei, site, redacț, agenți, szerkeszt, kiadó, forrás, engedély,
    ιστοσελίδ, ιστότοπ, άδεια, πηγή, kaynak, izin
"""

FORBIDDEN = """
    published, broadcast, rewritten, redistributed, reproduced, reproduction, distributed,
    republished, permission, written consent, prohibited, prohibida, interdite, proibida,
    verboten, vietata, заборонено, запрещена, запрещено, zabronione, zabroniony, zakázáno,
    yasaktır, dilarang, cấm, обязательна, обов'язкове, ссылка, посилання, гиперссылка,
    гіперпосилання, verlag, обов'язковим, дозволено, дозволяється, разрешается, разрешено,
    допускается, заборонене, забранено, забранява, позоваване, zakázané, zakazano,
    zabranjeno, забрањено, dozvole, дозволе, interzisă, tilos, αναδημοσίευση, αναπαραγωγή, yasak
"""

OPENERS = (
    RIGHTS,
    OPENINGS,
    PROTECTED,
    *(openings for openings, _ in OPENINGS_WITH),
    *(openings for openings, _ in WEAK_OPENINGS),
    "copyright",
)
