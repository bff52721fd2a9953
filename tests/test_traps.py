"""Good copy that cleaners are known to spoil: every preset that repairs gives it back as it is."""

import pytest

from cleantext import clean, explain
from cleantext.presets import build

GOOD = [
    "他说：“价格是１２３元（约合２０％）。”；真的！？",
    "価格は１２３円（税込）です。ＮＨＫが報じた。「はい」、と。",
    "한국의 ＫＢＳ는 “안녕” 하고 말했다.",
    r"The file is in C:\new\temp and \\server\share\readme.txt.",
    r"The escapes \u2018 and \x41 are meant, as is \n.",
    "“We’ll see,” she said. ‘Yes’ — and »nein« „ja“ «oui».",
    "It weighs 5\u00a0kg and costs 10\u00a0%; 10\u202f000\u00a0€.",
    "Il a dit\u00a0: «\u00a0oui\u00a0»\u202f! Vraiment\u00a0?",
    "Bydlel v\u00a0Praze a k\u00a0tomu s\u00a0matkou. Pojechał w\u00a0góry i\u00a0z\u00a0nim.",
    "§\u00a04, Nr.\u00a05, z.\u00a0B., Mr.\u00a0Smith, J.\u00a0Roe, 14\u00a0March",
    "می\u200cخواهم به خانه\u200cها بروم.",
    "क्\u200dष और र्\u200dय, श्री\u200cराम",
    "ශ්\u200dරී ලංකාව, ක්\u200dෂ",
    "\U0001f469\u200d\U0001f680 and \U0001f3f3\ufe0f\u200d\U0001f308 landed \u2764\ufe0f.",
    "قال \u200fABC\u200f إن 50% من",
    "قال \u2066ABC Inc\u2069 ثم عاد",
    "הוא אמר \u200eABC\u200e (2020)\u200f.",
    "The code uses `&amp;` and `&lt;b&gt;` for escapes.",
    "Æsop’s œuvre, the ĳ of Dutch, Łódź, naïve façade, ﬓ and ﷺ ﻻ.",
    "Größe, Øresund, Ångström, İstanbul, ığdır, São Paulo",
    "x² + y³ = z⁴, H₂O, ½, №5, ™, ℃, K and Å",
    "A‑B non‑breaking hyphen and 2010–2012 − 5",
    "ΔT = 5 μm, 3 Ω, β-blocker, E = hν, C++, iФон",
]

DAMAGED = [
    ("The\u00a0council met\u00a0today.", "The council met today."),
    ("The \u202ecouncil\u202c met.", "The council met."),
    ("The \u2066council met.", "The council met."),
    ("caf&amp;eacute; &amp;quot;Rio&amp;quot; isn&#8217;t", 'café "Rio" isn’t'),
    ("&lt;p&gt;The council met.&lt;/p&gt;", "The council met."),
    ("the ﬁrst ﬂoor oﬃce", "the first floor office"),
    ("ＮＡＴＯ said １２", "NATO said 12"),
    ("zero\u200bwidth and so\u00adft", "zerowidth and soft"),
]

FOLDS = [
    ("sv", "Ångström, Ärger", "Aangstroem, Aerger"),
    ("da", "Ørsted, Århus, Æble", "Oersted, Aarhus, Aeble"),
    ("de", "Ärger, Größe, ÜBER", "Aerger, Groesse, UEBER"),
    ("tr", "Iğdır, İzmir, Üsküdar", "Igdir, Izmir, Uskudar"),
    (None, "Ärger, Größe, Łódź", "Arger, Grosse, Lodz"),
]


@pytest.mark.parametrize("preset", ["minimal", "web", "wire"])
@pytest.mark.parametrize("text", GOOD)
def test_good_copy_stays(text, preset):
    assert clean(text, preset) is text


@pytest.mark.parametrize("preset", ["minimal", "web", "wire"])
@pytest.mark.parametrize("before, after", DAMAGED)
def test_damage_beside_it_is_mended(before, after, preset):
    assert clean(before, preset) == after


def test_rare_controls_are_cut_on_record():
    result = explain("Roe\x1f39\x1eLondon", "minimal")

    assert [edit.before for edit in result.edits] == ["\x1f", "\x1e"]


def test_no_break_spaces_go_where_all_are_asked_for():
    assert (
        build("minimal", include=["no-break-space"])("v\u00a0Praze, 5\u00a0kg") == "v Praze, 5 kg"
    )


@pytest.mark.parametrize("language, before, after", FOLDS)
def test_letters_fold_to_ascii_as_their_language_has_it(language, before, after):
    assert build("empty", include=["ascii-fold"], language=language)(before) == after
