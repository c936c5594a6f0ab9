"""Every encoding that news comes in is told from its bytes alone: legacy pages, escapes, wide ones, and damaged UTF-8."""

import unicodedata

import pytest

from dossier.core.ingest import read_document
from dossier.core.ingest.decoding import decode, decode_as
from dossier.core.model.document import Document

TEXTS = {
    "ru": "Министр иностранных дел встретился в Баку со своим коллегой. Стороны готовы продолжать диалог, заявил он.",
    "uk": "Міністр закордонних справ зустрівся у Києві з польським колегою. Її підсумки буде оприлюднено в ґрунтовному звіті.",
    "el": "Ο Υπουργός Εξωτερικών συναντήθηκε στην Αθήνα με τον ομόλογό του και συζήτησαν τις διμερείς σχέσεις.",
    "tr": "Dışişleri Bakanı Ankara'da mevkidaşıyla görüştü. Görüşmede ikili ilişkiler ve enerji iş birliği ele alındı.",
    "pl": "Minister spotkał się w Warszawie ze swoim odpowiednikiem. Źródła podały, że było to owocne spotkanie.",
    "cs": "Ministr zahraničí se v Praze setkal se svým protějškem. Příští schůzka se uskuteční v květnu.",
    "ar": "التقى وزير الخارجية في القاهرة نظيره الأردني وبحث معه العلاقات الثنائية وسبل تعزيزها.",
    "he": "שר החוץ נפגש בירושלים עם עמיתו היווני. השניים דנו ביחסים בין המדינות ובמצב באזור.",
    "ja": "外務大臣は東京で韓国の外相と会談し、二国間関係について意見を交換しました。両者は連携することで一致した。",
    "zh": "外交部长在北京会见了俄罗斯外交部长，双方就双边关系和国际地区问题交换了意见。",
    "ko": "외교부 장관은 서울에서 일본 외무상과 회담을 갖고 양국 관계에 대해 의견을 교환했다.",
    "fr": "Le ministre a reçu à Paris son homologue. « Nos relations sont très bonnes », a-t-il dit après la réunion.",
}
ENCODINGS = {
    "ru": "koi8-r koi8-u cp1251 cp866 iso8859-5 mac-cyrillic",
    "uk": "koi8-u cp1251 mac-cyrillic",
    "el": "cp1253 iso8859-7",
    "tr": "cp1254 iso8859-9 cp857",
    "pl": "cp1250 iso8859-2 cp852",
    "cs": "cp1250 cp852",
    "ar": "cp1256 iso8859-6",
    "he": "cp1255 iso8859-8",
    "ja": "shift_jis euc_jp iso2022_jp",
    "zh": "gb2312 gbk gb18030 hz",
    "ko": "euc_kr cp949 iso2022_kr",
    "fr": "cp1252 iso8859-1 mac-roman cp850",
}
ANY = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-7")
CASES = [(language, encoding) for language, names in ENCODINGS.items() for encoding in (*names.split(), *ANY)]


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_the_encoding_is_told_from_the_bytes(language: str, encoding: str) -> None:
    text = f"{TEXTS[language]}\n\n{TEXTS[language]}\n"
    assert decode(text.encode(encoding)).removeprefix("\ufeff") == text


NAMES = (
    "“We agree,” Petr Fiala told Tomáš Petříček in Prague – the minister’s words were welcomed by the Czech side.",
    "President Recep Tayyip Erdoğan and Foreign Minister Mevlüt Çavuşoğlu met in Ankara and then in İzmir for talks on trade.",
    "Minister Radosław Sikorski met his counterpart in Łódź on Monday and they talked about trade and about energy.",
    "Edgars Rinkēvičs and Krišjānis Kariņš met in Rīga on Monday and they talked about trade and about energy.",
    "Þórdís Kolbrún Reykfjörð Gylfadóttir met the foreign minister in Reykjavík on Monday and they talked about trade.",
    "Kandia Camara of Côte d’Ivoire and the minister of São Tomé signed the agreement on Monday in Curaçao.",
)


@pytest.mark.parametrize("text", NAMES)
@pytest.mark.parametrize("encoding", ["cp1250", "cp1252", "cp1254", "cp1257", "mac-roman"])
def test_names_in_an_english_text_are_spelt_right(text: str, encoding: str) -> None:
    """A dozen letters are no statistics, but a name in the letters of no language shows the wrong page."""
    text = unicodedata.normalize("NFC", text)
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        return
    assert decode(data) == text


@pytest.mark.parametrize(
    "text",
    [
        "Call +994 12 596 9000 or +1-202-555-0100; growth of +5-10%; C+++abc-",
        "a ~{curly~} b",
        "write to press+news@example.org",
    ],
)
def test_plus_signs_and_braces_are_no_escapes(text: str) -> None:
    assert decode(text.encode()) == text


def test_utf_8_cut_in_mid_letter_or_with_strays_is_still_utf_8() -> None:
    text = "“We agree,” said Péter Szijjártó – and Şahin agreed."
    assert decode(text.encode() + "ó".encode()[:1]) == text
    assert decode(text.encode() + b" It\x92s fine.") == text + " It’s fine."


def test_what_a_page_declares_is_read_as_browsers_do() -> None:
    assert decode_as(b"\x93We agree,\x94 he said", "iso-8859-1") == "“We agree,” he said"
    assert decode_as("Péter".encode(), "iso-8859-1") == "Péter"
    assert decode_as(b"plain", "utf-16") == "plain"
    for strange in ("rot13", "punycode", "idna", "unicode_escape", "no such", ""):
        assert decode_as(b"a\\u0041", strange) == "a\\u0041"
    page = '<?xml version="1.0" encoding="windows-1251"?><html><body><p>Министр встретился с коллегой в Баку.</p></body></html>'
    document = read_document(page.encode("cp1251"), "x.xhtml")
    assert isinstance(document, Document) and "Министр" in document.text


def test_a_long_run_without_blanks_costs_no_more_than_words() -> None:
    assert decode(b"a" * 200_000 + b" caf\xe9 was named") == "a" * 200_000 + " café was named"
