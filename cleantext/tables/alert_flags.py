"""Flags of the wires, as they write them: in capitals.

Marks seen in the copy of AP, Reuters, AFP, dpa, EFE, ANSA, Interfax, Kyodo, Xinhua and Yonhap,
and the plain words for "urgent", "corrected" and "repeat" in the languages of others, put down
from knowledge of them.
"""

from __future__ import annotations


def _phrases(table: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in table.split(","))


# Those that carry a number: "UPDATE 2".
COUNTED = _phrases(
    """
    UPDATE, WRAPUP, WRAP-UP, LEAD, LD, ADD, TAKE, ROUNDUP, REFILE, CORRECTION, SNAP,
    ACTUALIZACIÓN, ACTUALIZA, ATUALIZAÇÃO, ATUALIZA, RESUMEN, RESUMO, AVANCE, AGGIORNAMENTO
    """
)
# Those that stand without one.
BARE = _phrases(
    """
    LEAD, LD, LD ALL, LD-ALL, LD WRITETHRU, LD-WRITETHRU, URGENT, URGENT LEAD, BREAKING,
    BREAKING NEWS, BREAKING NEWS ALERT, FLASH, NEWSFLASH, ALERT, NEWSALERT, NEWS ALERT,
    NEWS FLASH, BULLETIN, SNAP, EXCLUSIVE, REFILE, RPT, REPEAT, REPEATING, CORRECTED, CORRECTION,
    CORRECTS, CORRECTED-REFILE, KILL, ADVISORY, UPDATE, UPDATED, UPDATES, WRAPUP, ROUNDUP, RECAST,
    RECASTS, DEVELOPING, JUST IN, NEW, TOP NEWS, TOPWRAP, TOPNEWS,
    EILMELDUNG, EIL, ACHTUNG, BERICHTIGUNG, KORREKTUR, WIEDERHOLUNG, ZUSAMMENFASSUNG,
    URGENTE, ÚLTIMA HORA, ULTIMA HORA, ALERTA, AVANCE, CORRECCIÓN, CORREGIDO, REPETICIÓN,
    EXCLUSIVA, ALERTE, RECTIFICATIF, CORRIGÉ, EXCLUSIF, EXCLUSIVO, CORREÇÃO, REPETIÇÃO,
    ULTIM’ORA, ULTIM'ORA, ULTIMORA, ESCLUSIVA, RETTIFICA, RIPETIZIONE,
    СРОЧНО, МОЛНИЯ, ЭКСКЛЮЗИВ, ПОВТОР, УТОЧНЕНИЕ, ТЕРМІНОВО, БЛИСКАВКА, ЕКСКЛЮЗИВ,
    PILNE, Z OSTATNIEJ CHWILI, AKTUALIZACJA, KOREKTA, POWTÓRZENIE,
    MIMOŘÁDNĚ, MIMOŘÁDNÁ ZPRÁVA, OPRAVA, AKTUALIZACE, SON DAKİKA, ACİL, FLAŞ,
    SEGERA, KILAS, RALAT, KOREKSI, TIN NÓNG, KHẨN, TIN KHẨN, CẬP NHẬT,
    快讯, 快訊, 突发, 突發, 急电, 更新, 重发, 更正, 速報, 至急, 訂正, 속보, 긴급, 종합, 정정, 단독,
    عاجل, تصحيح, إعادة, ब्रेकिंग, ब्रेकिंग न्यूज़, तत्काल
    """
)
# Kinds of stories.
KINDS = _phrases(
    """
    FACTBOX, BRIEF, ANALYSIS, EXPLAINER, INTERVIEW, INSIGHT, POLL, PREVIEW, FEATURE, TABLE,
    TIMELINE, CHRONOLOGY, NEWSMAKER, PROFILE, SCENARIOS, TEXT, DIARY, FOCUS, COLUMN, HIGHLIGHTS,
    INSTANT VIEW, SPECIAL REPORT
    """
)
# What other flags begin with, as they write it, and what some begin with in any case.
OTHERS = _phrases(
    """
    AP, APNews, APNewsAlert, APNewsalert, ADV, Adv, Add, Breaking, CORRECTIVE, Developing, EMBARGO, EMBARGOED, Exclusive, FOR, HOLD,
    Insert, LATEST, News, NOT, Precede, Sub, THE LATEST, Urgent, 보
    """
)
ANY_CASE = frozenset(
    """
    ADD EMBARGO EMBARGOED LD LDALL LDWRITETHRU LDWRITETHROUGH LEAD LEADALL LEADWRITETHRU
    LEADWRITETHROUGH TAKE UPDATE WRITETHRU
    """.split()
)
IN_BRACKETS = frozenset("FEATURE INTERVIEW NEWS ROUNDUP WRITETHRU".split())
