"""Posts, cues, encounters, documents, money and measures at work."""

import pytest


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Foreign Minister X", ["Minister of Foreign Affairs"]),
        ("Minister of Foreign Affairs of the Republic", ["Minister of Foreign Affairs"]),
        ("Minister for Foreign Affairs and Trade", ["Minister of Foreign Affairs"]),
        ("FM and PM met", ["Minister of Foreign Affairs", "Prime Minister"]),
        ("radio on fm at 5 pm", []),
        ("Deputy Foreign Minister", ["Deputy Minister of Foreign Affairs"]),
        ("Deputy Minister of Foreign Affairs", ["Deputy Minister of Foreign Affairs"]),
        ("High Representative of the European Union for Foreign Affairs and Security Policy", ["High Representative"]),
        ("the EU's foreign policy chief", ["High Representative"]),
        ("Secretary of State", ["Secretary of State"]),
        ("National Security Adviser and National Security Advisor", ["National Security Advisor"] * 2),
        ("Vice-President of the European Commission", ["Vice President of the European Commission"]),
        ("Special Envoy and Special Representative", ["Special Envoy", "Special Representative"]),
        ("chargé d’affaires, charge d'affaires", ["Chargé d'Affaires"] * 2),
        ("Federal Councillor", ["Federal Councillor"]),
        ("Secretary-General and Secretary General", ["Secretary General"] * 2),
        ("State Minister", ["Minister of State"]),
        ("the Taoiseach and the Tánaiste", ["Taoiseach", "Tánaiste"]),
        ("defense ministers", ["Defence Minister"]),
        ("spokesman, spokeswoman, spokesperson", ["Spokesperson"] * 3),
        ("Co-Chair, co-chairs", ["Co-Chair"] * 2),
        ("Crown Prince", ["Crown Prince"]),
        ("Minister of Energy and Natural Resources", ["Energy Minister"]),
        ("the CEO and the Executive Director", ["Chief Executive Officer", "Executive Director"]),
    ],
)
def test_posts_have_one_normal_wording(found, text, roles):
    assert [code for _, code in found(text, "post")] == roles


def test_posts_say_for_whom_they_speak(lexicon):
    minister, plural = lexicon.lookup("foreign minister")[0], lexicon.lookup("foreign ministers")[0]
    assert (minister.get("speaks"), minister.get("of")) == ("country", "side")
    assert plural.has("plural")
    assert not minister.has("plural")
    assert lexicon.lookup("special envoy")[0].get("of") == "portfolio"
    assert lexicon.lookup("minister")[0].get("of") == "portfolio"
    assert lexicon.lookup("NATO chief")[0].get("side") == "NATO"
    assert lexicon.lookup("HRVP")[0].get("side") == "EU"
    ranks = [
        float(lexicon.lookup(post)[0].get("rank") or 99)
        for post in ("president", "prime minister", "foreign minister", "ambassador")
    ]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("the Foreign Ministry told reporters", "institution", "Ministry of Foreign Affairs"),
        ("the press service of the president", "institution", "Press Service"),
        ("the two sides discussed", "collective", "Sides"),
        ("Both leaders agreed", "collective", "Leaders"),
        ("the acting head", "modifier", "acting"),
        ("H.E. X", "honorific", "H.E."),
        ("Mr X", "honorific", "Mr."),
        ("a Memorandum of Understanding", "document", "memorandum of understanding"),
        ("two MoUs", "document", "memorandum of understanding"),
        ("the joint communiqué", "document", "joint statement"),
        ("the peace treaty", "document", "treaty"),
        ("demining", "topic", "Mines and unexploded ordnance"),
        ("Reuters", "outlet", "GB"),
    ],
)
def test_other_terms(found, text, kind, code):
    assert [entry for _, entry in found(text, kind)] == [code]


@pytest.mark.parametrize(
    ("form", "lemma", "marks"),
    [
        ("said", "say", ("kind=say", "that", "quote", "past", "participle")),
        ("noting", "note", ("kind=say", "ing", "object")),
        ("emphasized", "emphasise", ("kind=stress", "past")),
        ("emphasize", "emphasise", ("base",)),
        ("underscores", "underscore", ("third",)),
        ("told", "tell", ("addressee", "past")),
        ("informed", "inform", ("addressee", "about")),
        ("discussed", "discuss", ("joint", "kind=discuss")),
        ("exchanged views", "exchange views", ("joint",)),
        ("expressed his gratitude", "express gratitude", ("kind=thank",)),
        ("drew attention to", "draw attention to", ("kind=stress", "object")),
        ("According to", "according to", ("phrase", "kind=source")),
        ("it was noted", "agentless", ("agentless",)),
        ("will call for", "call for", ("kind=urge", "base")),
        ("state", "state", ("homograph", "base")),
        ("was quoted as saying", "quoted as saying", ("passive",)),
    ],
)
def test_cues_say_their_grammar(lexicon, form, lemma, marks):
    entries = [entry for hit in lexicon.scan(form) for entry in hit.entries if entry.kind == "cue"]
    (entry,) = [entry for entry in entries if entry.code == lemma]
    assert all(entry.has(mark) for mark in marks), entry.grammar


@pytest.mark.parametrize(
    ("form", "lemma", "kind", "marks"),
    [
        ("met with", "meet with", "meeting", ("verb", "with", "own")),
        ("held a phone call", "hold a phone call", "phone_call", ("verb", "with")),
        ("telephone conversation", "phone call", "phone_call", ("noun", "own")),
        ("paid a working visit", "pay a working visit", "visit", ("guest", "to")),
        ("received", "receive", "meeting", ("transitive", "host")),
        ("videoconference", "video call", "video_call", ("noun",)),
        ("one-on-one", "one-on-one meeting", "meeting", ("part",)),
        ("on the sidelines of", "on the sidelines of", "meeting", ("phrase", "occasion")),
        ("round of talks", "round of talks", "negotiation", ("noun", "own")),
        ("summit", "summit", "conference", ("group",)),
        ("press conference", "press conference", "other", ("event",)),
    ],
)
def test_encounters_say_kind_and_grammar(lexicon, form, lemma, kind, marks):
    entries = [entry for hit in lexicon.scan(f"they {form} it") for entry in hit.entries if entry.kind == "encounter"]
    (entry,) = [entry for entry in entries if entry.code == lemma]
    assert entry.get("kind") == kind
    assert all(entry.has(mark) for mark in marks), entry.grammar


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("$1.8 billion", "scale", [("billion", "1e9")]),
        ("5bn, 3 crore, 2 lakh, 7mn", "scale", [("bn", "1e9"), ("crore", "1e7"), ("lakh", "1e5"), ("mn", "1e6")]),
        ("12 bcm of gas", "unit", [("bcm", "cubic meters")]),
        ("500 MW, 20km, 15% and 3 pct", "unit", [("MW", "MW"), ("km", "kilometers"), ("%", "percent"), ("pct", "percent")]),
        ("1.2m people", "scale", [("m", "1e6")]),
        ("10 million euros and 7 billion yen", "currency", [("euros", "EUR"), ("yen", "JPY")]),
        ("₼5, €6, £7, ₹8", "currency", [("₼", "AZN"), ("€", "EUR"), ("£", "GBP"), ("₹", "INR")]),
        ("AZN 5 million", "currency", [("AZN", "AZN")]),
        ("US$5, A$6, C$7, R$8", "currency", [("US$", "USD"), ("A$", "AUD"), ("C$", "CAD"), ("R$", "BRL")]),
    ],
)
def test_money_and_measures(found, text, kind, expected):
    assert found(text, kind) == expected


def test_a_bare_dollar_is_american_unless_the_home_says_otherwise(lexicon):
    entries = lexicon.lookup("$")
    assert entries[0].code == "USD"
    homes = {home: entry.code for entry in entries for home in (entry.get("home") or "").split(",")}
    assert (homes["AU"], homes["SG"], homes["CA"], homes["EC"]) == ("AUD", "SGD", "CAD", "USD")


def test_factors_and_subunits_multiply(lexicon):
    assert lexicon.lookup("bcm")[0].get("factor") == "1e+09"
    assert lexicon.lookup("cents")[0].get("scale") == "0.01"
