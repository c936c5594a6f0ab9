"""The shipped names at work: what must be found, what must not, and which reading comes first."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("talks between Georgia and Jordan", [("Georgia", "GE"), ("Jordan", "JO")]),
        ("Niger and Nigeria, Guinea, Guinea-Bissau and Equatorial Guinea", [("Niger", "NE"), ("Nigeria", "NG"),
            ("Guinea", "GN"), ("Guinea-Bissau", "GW"), ("Equatorial Guinea", "GQ")]),
        ("Papua New Guinea’s delegation", [("Papua New Guinea", "PG")]),
        ("the DRC, DR Congo, Congo-Kinshasa and the Republic of the Congo", [("DRC", "CD"), ("DR Congo", "CD"),
            ("Congo-Kinshasa", "CD"), ("Republic of the Congo", "CG")]),
        ("the Democratic Republic of the Congo", [("Democratic Republic of the Congo", "CD")]),
        ("ROK, DPRK and PRC officials", [("ROK", "KR"), ("DPRK", "KP"), ("PRC", "CN")]),
        ("the Republic of Korea and the Democratic People's Republic of Korea", [("Republic of Korea", "KR"),
            ("Democratic People's Republic of Korea", "KP")]),
        ("Dominica and the Dominican Republic", [("Dominica", "DM"), ("Dominican Republic", "DO")]),
        ("Türkiye, Turkiye and Turkey", [("Türkiye", "TR"), ("Turkiye", "TR"), ("Turkey", "TR")]),
        ("Burma, Swaziland, Macedonia, Ivory Coast, Cape Verde", [("Burma", "MM"), ("Swaziland", "SZ"), ("Macedonia", "MK"),
            ("Ivory Coast", "CI"), ("Cape Verde", "CV")]),
        ("the UK, Britain, Great Britain and the U.K.", [("UK", "GB"), ("Britain", "GB"),
            ("Great Britain", "GB"), ("U.K.", "GB")]),
        ("the U.S., the US, the USA and the United States of America", [("U.S.", "US"), ("US", "US"), ("USA", "US"),
            ("United States of America", "US")]),
        ("Kosovo, Taiwan, Palestine, the Holy See", [("Kosovo", "XK"), ("Taiwan", "TW"),
            ("Palestine", "PS"), ("Holy See", "VA")]),
        ("Abkhazia, South Ossetia, Transnistria, Northern Cyprus, Western Sahara, Hong Kong, Greenland", [("Abkhazia", "XA"),
            ("South Ossetia", "XO"), ("Transnistria", "XT"), ("Northern Cyprus", "XN"), ("Western Sahara", "EH"),
            ("Hong Kong", "HK"), ("Greenland", "GL")]),
        ("Sudan and South Sudan; Ireland, not Northern Ireland", [("Sudan", "SD"), ("South Sudan", "SS"), ("Ireland", "IE")]),
        ("Samoa and American Samoa", [("Samoa", "WS"), ("American Samoa", "AS")]),
        ("Latin America, the Gulf of Mexico, the Indian Ocean and Lake Chad", []),
        ("New Mexico, the Gulf of Guinea and the Jordan Valley", []),
        ("roast turkey on fine china with us", []),
        ("the Times of India and the New York Times report", []),
    ],
)  # fmt: skip
def test_countries(found, text, expected):
    assert found(text, "country") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Swedish, Swede and Swedes", [("Swedish", "SE"), ("Swede", "SE"), ("Swedes", "SE")]),
        ("Azerbaijani-Armenian border", [("Azerbaijani", "AZ"), ("Armenian", "AM")]),
        ("the Kyrgyz, Burmese, Filipino, Philippine, Dutch and Emirati ministers", [("Kyrgyz", "KG"), ("Burmese", "MM"),
            ("Filipino", "PH"), ("Philippine", "PH"), ("Dutch", "NL"), ("Emirati", "AE")]),
        ("Nigerien and Nigerian officials", [("Nigerien", "NE"), ("Nigerian", "NG")]),
        ("a Pole and a Dane", [("Pole", "PL"), ("Dane", "DK")]),
        ("a tent pole; to polish; a danish pastry; the swiss of it", []),
        ("Bissau-Guinean, Equatorial Guinean", [("Bissau-Guinean", "GW"), ("Equatorial Guinean", "GQ")]),
        ("South Korean and North Korean", [("South Korean", "KR"), ("North Korean", "KP")]),
        ("Turkish Cypriot and Greek Cypriot leaders", [("Turkish Cypriot", "XN"), ("Greek Cypriot", "CY")]),
        ("the Lao foreign minister", [("Lao", "LA")]),
    ],
)  # fmt: skip
def test_demonyms(found, text, expected):
    assert found(text, "demonym") == expected


@pytest.mark.parametrize(
    ("form", "code"),
    [("Kremlin", "RU"), ("White House", "US"), ("State Department", "US"), ("Foggy Bottom", "US"), ("Downing Street", "GB"),
     ("Whitehall", "GB"), ("Elysée", "FR"), ("Élysée", "FR"), ("Elysee Palace", "FR"), ("Quai d’Orsay", "FR"),
     ("Bundestag", "DE"), ("Blue House", "KR"), ("Zhongnanhai", "CN"), ("Knesset", "IL"),
     ("Akorda", "KZ"), ("Itamaraty", "BR"), ("Aso Rock", "NG")],
)  # fmt: skip
def test_seats_of_power_stand_for_their_country(found, form, code):
    assert found(f"The {form} said on Monday", "seat") == [(form, code)]


def test_capitals_are_places_and_brussels_is_also_the_union(lexicon):
    (hit,) = lexicon.scan("ANKARA")
    assert [(entry.kind, entry.code, entry.name) for entry in hit.entries] == [("capital", "TR", "Ankara")]
    (hit,) = lexicon.scan("Brussels")
    assert [(entry.kind, entry.code) for entry in hit.entries] == [("capital", "BE"), ("seat", "EU")]
    assert all(entry.has("ambiguous") for entry in hit.entries)


@pytest.mark.parametrize(
    ("text", "code"),
    [("Georgia", "GE"), ("Jordan", "JO"), ("Chad", "TD"), ("Washington", "US"), ("America", "US"), ("Congo", "CD"),
     ("Korea", "KR"), ("Dominican", "DO"), ("Guinean", "GN"), ("Commonwealth", "Commonwealth"), ("Quad", "QUAD")],
)  # fmt: skip
def test_names_that_need_context_are_marked_and_the_likelier_reading_comes_first(lexicon, text, code):
    (hit,) = lexicon.scan(text)
    assert hit.entries[0].code == code
    assert hit.entries[0].has("ambiguous")


@pytest.mark.parametrize("text", ["Azerbaijan", "Norwegian", "Oslo", "NATO", "the Kremlin"])
def test_names_that_need_none_are_not(lexicon, text):
    assert not any(entry.has("ambiguous") for hit in lexicon.scan(text) for entry in hit.entries)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the EU, the European Union and the European Commission",
            [("EU", "EU"), ("European Union", "EU"), ("European Commission", "EU")],
        ),
        ("the Council of Europe is not the European Council", [("Council of Europe", "CoE"), ("European Council", "EU")]),
        ("UN Alliance of Civilizations (UNAOC)", [("UN Alliance of Civilizations", "UNAOC"), ("UNAOC", "UNAOC")]),
        (
            "International Committee of the Red Cross (ICRC)",
            [("International Committee of the Red Cross", "ICRC"), ("ICRC", "ICRC")],
        ),
        ("the 77th session of the UN General Assembly", [("UN General Assembly", "UNGA")]),
        ("C5+1, 3+3, P5+1 and OPEC+ formats", [("C5+1", "C5+1"), ("3+3", "3+3"), ("P5+1", "P5+1"), ("OPEC+", "OPEC+")]),
        ("G7, G20, G-20 and the Group of Seven", [("G7", "G7"), ("G20", "G20"), ("G-20", "G20"), ("Group of Seven", "G7")]),
        (
            "the Organization of Turkic States and the Visegrád Group",
            [("Organization of Turkic States", "OTS"), ("Visegrád Group", "V4")],
        ),
        ("the OSCE Minsk Group", [("OSCE Minsk Group", "OSCE-MG")]),
        ("who said it; it is eco friendly; a quad bike", []),
        ("an International Alert", []),
    ],
)
def test_organisations(found, text, expected):
    assert found(text, "organisation") == expected


def test_bodies_keep_their_name_and_families_their_parent(lexicon):
    assert lexicon.lookup("European Commission")[0].name == "European Commission"
    assert lexicon.lookup("European Commission")[0].code == "EU"
    assert lexicon.parties["EU"].name == "European Union"
    assert lexicon.lookup("UNHCR")[0].get("parent") == "UN"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("GENEVA, New York, Sharm El Sheikh and St. Petersburg", "city", [("GENEVA", "CH"), ("New York", "US"),
            ("Sharm El Sheikh", "EG"), ("St. Petersburg", "RU")]),
        ("in the South Caucasus, the Western Balkans and the Indo-Pacific", "region", [("South Caucasus", ""),
            ("Western Balkans", ""), ("Indo-Pacific", "")]),
        ("at Camp David and in the Oval Office", "venue", [("Camp David", "US"), ("Oval Office", "US")]),
        ("a nice split in the bath", "city", []),
        ("the Washington Post and Times of India", "capital", []),
        ("the Paris Agreement, the Geneva Conventions and the Vienna Convention", "capital", []),
    ],
)  # fmt: skip
def test_places(found, text, kind, expected):
    assert found(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 5, 12 March, Sept. 3 and DECEMBER", [("May", "05"), ("March", "03"), ("Sept.", "09"), ("DECEMBER", "12")]),
        ("they may march on", []),
        ("Friday, Thurs. and Sun", [("Friday", "4"), ("Thurs.", "3"), ("Sun", "6")]),
        ("the sun sat", []),
        (
            "last week and the day before yesterday",
            [("last week", "last week"), ("the day before yesterday", "day before yesterday")],
        ),
    ],
)
def test_calendar(found, text, expected):
    assert found(text, "month", "weekday", "relative") == expected
