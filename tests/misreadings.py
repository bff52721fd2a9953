"""Lines in which bytes of UTF-8 were taken for another code page, and lines that look so."""

from __future__ import annotations

import random
from collections.abc import Iterator

from cleantext.tables.code_pages import ANSI_PAGES, CONTINUATIONS, LEADS, OLD_PAGES, read

PAGES = (*ANSI_PAGES, *OLD_PAGES)

# Around what may be misread: nothing, words, and good characters outside ASCII that a line
# which is read back whole cannot hold.
CONTEXTS = (
    "{}", "a{}b", "word {} word", "{} x", "Xx {}", "word{} é", "я {} и я", "слово{}", "{}слово",
    "Ω{}ς", "l’été {}", "“{}”", "И {}",
)  # fmt: skip

SENTENCES = (
    "Le café a rouvert l’été dernier, « sans façon », à Évreux — dit-on…",
    "Der Müller aß übrigens für 5 €; „schön“, sagte Jürgen Groß.",
    "El niño pidió más agua: ¿cuándo llegará? ¡Mañana!",
    "A manhã de São João não é só coração; à noite, pão.",
    "Zażółć gęślą jaźń, „łódź” i wiążąc świąteczną sieć.",
    "Příliš žluťoučký kůň úpěl ďábelské ódy; „ne,“ řekla.",
    "Árvíztűrő tükörfúrógép, ‘őszi’ idő.",
    "Şişli'de çığ düştü, İstanbul’da güneş açtı.",
    "Ēriks šodien ķēra žagatas; ģimene brīnījās.",
    "Þórður sá ævintýri á Íslandi – og hló.",
    "Премьер «ушёл» в отставку — так решил съезд №5.",
    "Партії об’єднаної опозиції діють; її їжа є.",
    "Ђорђе љуби њену ћерку; џак је ту.",
    "Η Αθήνα «ξύπνησε» αργά· ο ήλιος έλαμπε.",
    "قال الوزير إن الاتفاق «قريب» جدًا.",
    'שר החוץ אמר: "ההסכם קרוב".',
    "मंत्री ने कहा कि समझौता निकट है।",
    "รัฐมนตรีกล่าวว่าข้อตกลงใกล้แล้ว",
    "部长说：“协议已近。” 《日报》2017年报道。",
    "大臣は「合意は近い」と述べた。",
    "장관은 “합의가 가깝다”고 말했다.",
    "Thủ tướng nói: “Việt Nam sẽ đồng ý.”",
    "It’s 20 °C – “fine” — said Zoë, ½ joking… 👍🏽",
)


def pairs() -> Iterator[str]:
    """Yield each sequence of two bytes, as each code page shows it, whole and damaged."""
    for page in PAGES:
        followers = read(page, CONTINUATIONS) + " ?\ufffd\x1a"
        for lead in read(page, [0xC0, 0xC1, *LEADS[2]]):
            for follower in followers:
                yield lead + follower


def sequence(page: str, rng: random.Random, length: int) -> str:
    """Return a sequence of `length` bytes as `page` shows it, now and then damaged."""
    lead = rng.choice(read(page, LEADS[length]))
    followers = read(page, CONTINUATIONS) * 8 + " ?\ufffd\x1a" * 20
    return lead + "".join(rng.choice(followers) for _ in range(length - 1))


def mixture(page: str, rng: random.Random) -> str:
    """Return several sequences with good text between them."""
    parts = []
    for _ in range(rng.randint(1, 5)):
        parts.append(sequence(page, rng, rng.choice((2, 2, 3, 3, 4))))
        parts.append(rng.choice(("", "", " ", "a", "слово", "é", "’", "και", "№ ")))
    return rng.choice(CONTEXTS).format("".join(parts))


def misread(text: str, page: str, times: int = 1) -> str:
    """Return `text` with its UTF-8 taken for `page`, once or several times."""
    for _ in range(times):
        text = read(page, text.encode("utf-8", "replace"))
    return text
