"""Which language a text is in, as far as this program must know: English is read, others are imported with a notice."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2000
_COMMON = {
    "en": "the of and to in for with on that by was is as at from has his her their were will be this said a an he she it"
    " they who which also not but or its would had been have after between about over more",
    "fr": "le la les des et en du une que pour dans par sur est au avec qui ont été aux ce sont",
    "es": "el la los las y del en una que por con para se su al como más fue entre sus ha",
    "pt": "o os da do das dos e em uma que para com por não ao na no se sua foi entre",
    "it": "il lo gli di e che la per con del della una nel sono alla dei le è più ha",
    "de": "der die das und den von mit für auf dem des ist im ein eine nicht sich zu wurde hat",
    "nl": "de het een en van op met voor dat zijn aan door niet ook bij naar werd heeft om te",
    "sv": "och att det som för på av är den med till har inte ett om kommer från vid en i",
    "no": "og det som på av er den med til har ikke et om fra ved vi å en i for",
    "da": "og det som på af er den med til har ikke et om fra ved vi at en i for",
    "pl": "w i na z do że się nie jest o przez dla od oraz jak po za to są został",
    "tr": "ve bir bu ile için olarak da de olan daha çok sonra kadar gibi ise ancak",
    "az": "və bu ilə üçün bir olan da də ki edib daha sonra isə ölkə olub etdi",
    "ro": "și de la în a cu pe care din pentru nu este un o că fost prin sau mai",
    "hu": "a az és hogy nem egy is volt meg ez el csak van ki már még után",
    "id": "yang dan di dengan untuk dari pada ini itu dalam akan oleh telah tidak sebagai",
    "vi": "và của các trong với cho là được có đã những một về không này người",
    "fi": "ja on ei että se oli hän mutta joka kun myös ovat sekä tai kanssa",
    "cs": "a v na se že je s z do o za by pro jako ale tak byl také od",
    "sw": "na ya wa kwa katika ni za la kuwa hiyo huo kama pia hii baada",
}  # fmt: skip
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_SCRIPTS = (
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_ENOUGH_WORDS = 20
_LONG_ENOUGH_TO_TELL = 60
"""Words. Below, a text of many names may show no language at all, and English is what is read here."""
_PLAINLY = 0.18


def find_language(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``; ``und`` when it shows none. Short texts count as English.

    Scripts decide first (a Cyrillic text is ``ru`` whatever it is, which is enough to leave it alone), then the share of
    a language's commonest words among all words.
    """
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample.lower()) if sample.isascii() else [word.lower() for word in _WORD.findall(sample)]
    if len(words) < _ENOUGH_WORDS and sample.isascii():
        return "en"
    english = _WORDS["en"]
    if sum(map(english.__contains__, words)) > _PLAINLY * len(words):
        return "en"
    letters = sum(map(str.isalpha, sample)) or 1
    for language, script in _SCRIPTS:
        share = len(script.findall(sample)) / letters
        if share > 0.3:
            return "ja" if language == "zh" and re.search(r"[\u3040-\u30ff]{2}", sample) else language
    if len(words) < _ENOUGH_WORDS:
        return "en"
    shares = {language: sum(word in known for word in words) / len(words) for language, known in _WORDS.items()}
    best = max(shares, key=lambda language: (shares[language], language == "en"))
    if shares[best] >= 0.08:
        return best
    return "en" if sample.isascii() and len(words) < _LONG_ENOUGH_TO_TELL else "und"
