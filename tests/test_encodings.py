"""Encodings told by evidence, or not at all."""

import pytest

from cleantext.encodings import (
    ENCODING_TO_LANGUAGES,
    LANGUAGE_TO_COMMON,
    LANGUAGE_TO_LETTERS,
    guess_encoding,
)
from cleantext.text_io import UnreadableText

STORIES = {
    "en": "The minister said “we’ll see” – and the bank’s board, he added, wasn’t asked.",
    "fr": "Le ministre a été reçu à l’hôtel, où la réunion s’est achevée très tôt.",
    "de": "Der Minister äußerte sich über die Größe des Büros in München.",
    "pl": "Minister powiedział, że posiedzenie odbędzie się w Łodzi już w środę.",
    "cs": "Příští schůze se bude konat ve čtvrtek, řekl předseda výboru Dvořák.",
    "tr": "Bakan, görüşmenin İstanbul’da yapılacağını ve çalışmanın süreceğini söyledi.",
    "ru": "Министр сообщил, что встреча состоится в Москве уже в среду.",
    "uk": "Міністр повідомив, що зустріч відбудеться у Києві вже в середу.",
    "el": "Ο υπουργός δήλωσε ότι η συνάντηση θα γίνει στην Αθήνα την Τετάρτη.",
    "ja": "大臣は水曜日に東京で会議を開くと述べた。「まだ詳しいことは分かっていない」という。",
    "zh": "部长说，会议将在北京举行，这是他们在一年中的第一个会。",
    "ko": "장관은 회의가 수요일에 서울에서 열릴 것이라고 말했다.",
}


@pytest.mark.parametrize(
    "language, encoding",
    [
        ("en", "utf-8"),
        ("en", "cp1252"),
        ("en", "mac-roman"),
        ("fr", "cp1252"),
        ("fr", "mac-roman"),
        ("de", "cp1252"),
        ("pl", "cp1250"),
        ("pl", "iso8859-2"),
        ("cs", "cp1250"),
        ("tr", "cp1254"),
        ("ru", "cp1251"),
        ("ru", "koi8-r"),
        ("ru", "cp866"),
        ("ru", "iso8859-5"),
        ("ru", "utf-16-le"),
        ("uk", "cp1251"),
        ("el", "cp1253"),
        ("ja", "cp932"),
        ("ja", "euc_jp"),
        ("en", "utf-16-be"),
        ("zh", "gb18030"),
        ("ko", "cp949"),
    ],
)
def test_story_is_read_as_it_was_written(language, encoding):
    data = STORIES[language].encode(encoding)

    assert data.decode(guess_encoding(data)) == STORIES[language]


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\xff\xfe\x00", bytes(range(128, 256)), b"a\xa4b\xa6c\xbcd"]
)
def test_nothing_is_guessed_without_evidence(data):
    with pytest.raises(UnreadableText):
        guess_encoding(data)


def test_tables_name_the_same_languages():
    assert {tag for tags in ENCODING_TO_LANGUAGES.values() for tag in tags} == set(
        LANGUAGE_TO_LETTERS
    )
    assert all(
        set(common) <= set(LANGUAGE_TO_LETTERS[tag]) for tag, common in LANGUAGE_TO_COMMON.items()
    )


@pytest.mark.parametrize("encoding, languages", ENCODING_TO_LANGUAGES.items())
def test_encodings_have_letters_of_their_languages(encoding, languages):
    for tag in languages:
        letters = LANGUAGE_TO_LETTERS[tag]
        assert len(letters.encode(encoding, "ignore").decode(encoding)) > len(letters) / 2, tag
