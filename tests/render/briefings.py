# ruff: noqa: E501 - sentences of the seeds stand on one line, as in the seeds
"""Briefings to render in tests: one made by hand from the seeds, and a generator for any size."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from dossier.core.model.briefing import (
    AgreementItem,
    Briefing,
    Citation,
    ContactItem,
    Coverage,
    Discrepancy,
    FigureItem,
    OfficialItem,
    Source,
    StatementItem,
    StepItem,
    TopicGroup,
)
from dossier.core.model.corrections import RecordKey
from dossier.core.model.dates import PartialDate
from dossier.core.model.document import Document
from dossier.core.model.parties import Participant, Party, Speaker
from dossier.core.model.records import Agreement, Figure, Meeting, Statement, Step
from dossier.core.model.span import Span
from dossier.core.text.passages import split_passages
from dossier.render.checking import empty_briefing
from dossier.render.options import RenderOptions, ResourceFolders

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
CREATED = datetime(2026, 11, 22, 9, 30)
NAMES = (("AZ", "Azerbaijan"), ("RU", "Russia"), ("AM", "Armenia"), ("EU", "European Union"))
LAVROV = Participant(name="Sergey Lavrov", role="Minister of Foreign Affairs", party="RU")
BAYRAMOV = Participant(name="Jeyhun Bayramov", role="Minister of Foreign Affairs", party="AZ")


def options(**changes):
    return RenderOptions(**({"created": CREATED, "version": "0.1.0", "marking": "Internal – for official use"} | changes))


def folders(template="full"):
    return ResourceFolders(root=RESOURCES, template=RESOURCES / "templates" / template)


def day(iso, basis="text", **more):
    return PartialDate(date=iso, precision="day", basis=basis, **more)


def document(name, text, published=None, title=None, **more):
    body = Span(0, len(text))
    return Document(
        sha256=sha256(text.encode("utf-8", "replace")).hexdigest(),
        name=name,
        text=text,
        body=body,
        passages=split_passages(text, body),
        published=published or PartialDate(),
        title=title,
        **more,
    )


class Maker:
    """Builds items whose citations point at words of its sources."""

    def __init__(self):
        self.documents = {}
        self.marks = {}

    def add(self, key, doc):
        self.documents[key] = doc
        self.marks[key] = []
        return doc

    def cite(self, key, words):
        doc = self.documents[key]
        start = doc.text.index(words)
        span = Span(start, start + len(words))
        self.marks[key].append(span)
        return Citation(source=key, passage=doc.passage_at(start).number, span=span)

    def key(self, citation, kind, ordinal=0):
        return RecordKey(document=self.documents[citation.source].sha256, kind=kind, span=citation.span, ordinal=ordinal)

    def sources(self):
        made = []
        for key, doc in self.documents.items():
            marks = tuple(self.marks[key])
            cited = tuple(passage for passage in doc.passages if any(passage.span.touches(mark) for mark in marks))
            made.append(Source(id=key, document=doc, cited=cited, marks=marks))
        return tuple(made)

    def common(self, citation, kind, **more):
        return {
            "key": self.key(citation, kind),
            "citations": (citation,),
            "relevance": "direct",
            "text": citation.span.of(self.documents[citation.source].text),
        } | more

    def contact(self, key, words, date, *, agenda=(), starred=False, also=(), **fields):
        citation = self.cite(key, words)
        record = Meeting(
            span=citation.span, rule="test", **({"kind": "meeting", "date": date, "parties": ("AZ", "RU")} | fields)
        )
        lines = tuple((text, self.cite(key, text)) for text in agenda)
        citations = (citation, *(self.cite(other, other_words) for other, other_words in also))
        return ContactItem(
            **self.common(citation, "meeting", starred=starred, citations=citations), record=record, agenda=lines
        )

    def statement(
        self,
        key,
        words,
        who,
        party,
        date,
        *,
        speech="reported",
        side=None,
        quotes=(),
        starred=False,
        edited=False,
        text=None,
        **more,
    ):
        citation = self.cite(key, words)
        inner = tuple(self.cite(key, quoted).span for quoted in quotes)
        record = Statement(
            span=citation.span,
            rule="test",
            kind="direct" if speech == "verbatim" else "reported",
            speech=speech,
            text=words,
            speaker=Speaker(name=who, party=party, role="Minister of Foreign Affairs" if who else None),
            quotes=inner,
        )
        side = side or {"RU": "theirs", "AZ": "ours", None: "open"}.get(party, "third")
        fields = self.common(citation, "statement", starred=starred, edited=edited) | ({"text": text} if text else {})
        return StatementItem(**fields, record=record, side=side, date=date, **more)

    def figure(self, key, words, value, unit, kind, what, by, date, **more):
        citation = self.cite(key, words)
        record = Figure(span=citation.span, rule="test", value=value, unit=unit, kind=kind, text=words, what=what, **more)
        return FigureItem(**self.common(citation, "figure"), record=record, stated_by=by, date=date)

    def agreement(self, key, words, title, date, status="signed", parties=("AZ", "RU")):
        citation = self.cite(key, words)
        record = Agreement(
            span=citation.span, rule="test", title=title, kind="statement", date=date, status=status, parties=parties
        )
        return AgreementItem(**self.common(citation, "agreement"), record=record)

    def official(self, key, words, name, party, roles, side):
        citation = self.cite(key, words)
        return OfficialItem(**self.common(citation, "official"), name=name, party=party, roles=roles, side=side)

    def step(self, key, words, date, announced, kind="meeting"):
        citation = self.cite(key, words)
        record = Step(span=citation.span, rule="test", kind=kind, text=words, date=date, parties=("AZ", "RU"))
        return StepItem(**self.common(citation, "step"), record=record, announced=announced)


def seed(number):
    path = next((ROOT / "seeds").glob(f"00{number}_*.txt"))
    return path.name, path.read_text("utf-8")


def russia():
    make = Maker()
    name, text = seed(0)
    make.add(
        "S1",
        document(name, text, PartialDate(date="2022-12-12", precision="day", basis="inferred", reason="the budget of 2023")),
    )
    name, text = seed(4)
    make.add("S2", document(name, text, day("2022-12-23", "header")))
    name, text = seed(3)
    make.add("S3", document(name, text, day("2023-03-01", "header")))
    december, february, ministerial = (
        day("2022-12-23", "dateline"),
        day("2023-02-28", "dateline"),
        day("2022-12-12", "inferred", reason="the budget of 2023"),
    )
    chronology = (
        make.contact(
            "S3",
            "following the talks with the Russian peacekeepers' command on December 3 and 7, 2022",
            day("2022-12-03"),
            kind="negotiation",
            occasion="talks with the command of the Russian peacekeepers",
        ),
        make.contact(
            "S2",
            "a meeting was held between Azerbaijani FM Jeyhun Bayramov and his Russian counterpart Sergey Lavrov",
            december,
            place="Russia",
            occasion="working visit of the Minister of Foreign Affairs of Azerbaijan",
            participants=(BAYRAMOV, LAVROV),
            topics=("bilateral relations", "regional situation"),
            agenda=(
                "Topical issues of the bilateral and multilateral agenda of cooperation between Azerbaijan and Russia, including the current situation in the region, were discussed at the meeting.",
                "The main topics of discussion were the current situation in the region in the post-conflict period, as well as the peaceful protest near the Lachin road in response to illegal economic activity.",
                "The sides exchanged views on other bilateral and regional issues of mutual interest.",
            ),
        ),
        make.contact(
            "S3",
            "Bayramov and Lavrov held one-on-one meeting first, which continued with an expanded meeting including delegations from both sides.",
            february,
            place="Baku",
            occasion="official visit",
            participants=(BAYRAMOV, LAVROV),
            topics=("bilateral relations", "regional situation"),
            agenda=(
                "The officials discussed relevant topics of bilateral and multilateral cooperation between Azerbaijan and Russia, as well as the current situation in the region.",
            ),
        ),
    )
    quotes = (
        make.statement(
            "S1",
            '"Armenia refuses to provide hard data on the minefields, thus ignoring the growing human losses. The country continues its landmine-planting policy against Azerbaijan. Since August 2022, Armenia-made 2,728 anti-personnel mines have been discovered on the Azerbaijani lands. The area set with Armenia-made mines has already been inspected by the Russian peacekeepers\' command and the Russia-Türkiye Monitoring Center, as well as the military attachés accredited to Azerbaijan. Planting landmines, which is considered a war crime, is detrimental to peace efforts after 30 years of conflict. The transfer of explosive mines to Azerbaijan is an abuse of the Lachin corridor, intended for humanitarian purposes,"',
            "Jeyhun Bayramov",
            "AZ",
            ministerial,
            speech="verbatim",
            occasion="Eastern Partnership ministerial",
        ),
    )
    statements = (
        make.statement(
            "S2",
            "Lavrov touched upon the development of bilateral and multilateral relations between Azerbaijan and Russia during the meeting.",
            "Sergey Lavrov",
            "RU",
            december,
            place="Russia",
        ),
        make.statement(
            "S2",
            "The minister noted the importance of implementing trilateral statements to eliminate tensions and ensure peace and security in the region.",
            "Sergey Lavrov",
            "RU",
            december,
            place="Russia",
        ),
        make.statement(
            "S2",
            "it was emphasized that there is a wide potential for further development of relations",
            None,
            None,
            december,
            speech="agentless",
            place="Russia",
        ),
        make.statement(
            "S2",
            "Bayramov noted the satisfactory level of development of bilateral relations between the two countries in various fields, including political, economic, trade, cultural, humanitarian and other spheres.",
            "Jeyhun Bayramov",
            "AZ",
            december,
            place="Russia",
        ),
        make.statement(
            "S2",
            "Jeyhun Bayramov stressed the importance of fulfilling the obligations arising from the tripartite statement of November 10, 2020 and the agreements reached between the leaders.",
            "Jeyhun Bayramov",
            "AZ",
            december,
            place="Russia",
        ),
        make.statement(
            "S2",
            'The unfounded allegations of Armenia about the alleged blocking of the Lachin road by Azerbaijan and the "blockade" of Armenian residents on the territory of the country do not reflect reality, these allegations are refuted by video frames showing the unhindered passage of vehicles along the Lachin road.',
            "Jeyhun Bayramov",
            "AZ",
            december,
            place="Russia",
            speech="partly_verbatim",
            quotes=('"blockade"',),
        ),
        make.statement(
            "S2",
            "Along with bilateral relations, issues of cooperation between the two countries at the regional level were discussed.",
            None,
            None,
            december,
            speech="joint",
            place="Russia",
        ),
        make.statement(
            "S3",
            "Lavrov noted that his official visit this year coincided with the first anniversary of the signing of the Declaration on Allied Cooperation between Azerbaijan and Russia, which played an important role in the development of relations between the two countries.",
            "Sergey Lavrov",
            "RU",
            february,
            place="Baku",
            starred=True,
        ),
        make.statement(
            "S3",
            "In this regard, the Russian minister noted the importance of the existing legal framework in the development of existing relations between the two countries in various fields.",
            "Sergey Lavrov",
            "RU",
            february,
            place="Baku",
        ),
        make.statement(
            "S3",
            "He also emphasized the importance of fulfilling the obligations arising from the trilateral statement of November 10, 2020 and the agreements reached between the Azerbaijani, Armenian and Russian leaders to ensure peace and stability in the South Caucasus.",
            "Sergey Lavrov",
            "RU",
            february,
            place="Baku",
        ),
        make.statement(
            "S3",
            "Noting the existence of an agenda for effective cooperation between Azerbaijan and Russia in various fields, including political, economic, trade, transport, transit, cultural, humanitarian, educational and others, Bayramov stressed the importance of political dialogue and mutual visits between the two countries in the development of relations.",
            "Jeyhun Bayramov",
            "AZ",
            february,
            place="Baku",
        ),
        make.statement(
            "S3",
            "The minister noted that Azerbaijan constantly faces the unconstructive position of Armenia in the normalization of relations between the two states, including provocations, which are detrimental to the peace agenda.",
            "Jeyhun Bayramov",
            "AZ",
            february,
            place="Baku",
        ),
        make.statement(
            "S3",
            "Besides, Bayramov said that another example of violation of the provisions of the trilateral statement of November 10, 2020 by Armenia was the abuse of Azerbaijan’s Lachin-Khankendi road, intended for use exclusively for humanitarian purposes, which caused a fair protest of the civil society of Azerbaijan.",
            "Jeyhun Bayramov",
            "AZ",
            february,
            place="Baku",
        ),
    )
    figures = (
        make.figure(
            "S1",
            "2,728 anti-personnel mines",
            2728,
            "anti-personnel mines",
            "count",
            "Armenia-made anti-personnel mines discovered since August 2022",
            "Jeyhun Bayramov",
            ministerial,
        ),
        make.figure(
            "S1",
            "268 Azerbaijanis",
            268,
            "people",
            "count",
            "Azerbaijanis who suffered from landmine explosions",
            "Jeyhun Bayramov",
            ministerial,
        ),
        make.figure("S1", "45 people died", 45, "people", "count", "of them killed", "Jeyhun Bayramov", ministerial),
        make.figure("S1", "223 were injured", 223, "people", "count", "of them injured", "Jeyhun Bayramov", ministerial),
        make.figure("S1", "$1.8 billion", 1.8e9, "USD", "money", "allocated from the 2023 state budget", None, ministerial),
        make.figure("S1", "30 years", 30, "years", "duration", "of conflict", "Jeyhun Bayramov", ministerial, approximate=True),
    )
    agreements = (
        make.agreement(
            "S2",
            "the tripartite statement of November 10, 2020",
            "trilateral statement of November 10, 2020",
            day("2020-11-10"),
            parties=("AM", "AZ", "RU"),
        ),
        make.agreement(
            "S3",
            "trilateral statements [of November 10, 2020 and January 11, 2021 signed",
            "trilateral statement of January 11, 2021",
            day("2021-01-11"),
            parties=("AM", "AZ", "RU"),
        ),
        make.agreement(
            "S3",
            "Declaration on Allied Cooperation between Azerbaijan and Russia",
            "Declaration on Allied Cooperation between Azerbaijan and Russia",
            PartialDate(date="2022-02", precision="month", basis="relative"),
        ),
    )
    officials = (
        make.official(
            "S2",
            "his Russian counterpart Sergey Lavrov",
            "Sergey Lavrov",
            "RU",
            (("Minister of Foreign Affairs", "2022-12-23", "2023-03-01"),),
            "theirs",
        ),
        make.official(
            "S2",
            "Azerbaijani Foreign Minister Jeyhun Bayramov",
            "Jeyhun Bayramov",
            "AZ",
            (("Minister of Foreign Affairs", "2022-09-24", "2025-04-25"),),
            "ours",
        ),
    )
    upcoming = (
        make.step(
            "S1",
            "the next round of talks will take place on December 12",
            day("2022-12-12", "inferred"),
            ministerial,
            "negotiation",
        ),
    )
    by = {words: item.key for item in statements + quotes for words in [item.text[:40]]}

    def keys(*starts):
        return tuple(next(key for start, key in by.items() if start.startswith(wanted[:40])) for wanted in starts)

    topics = (
        TopicGroup(
            title="trilateral statement of November 10, 2020",
            statements=keys("He also emphasized", "The minister noted the importance", "Jeyhun Bayramov stressed"),
        ),
        TopicGroup(
            title="bilateral relations",
            statements=keys(
                "Lavrov noted that his",
                "In this regard, the Russian",
                "Noting the existence",
                "Bayramov noted the sat",
                "Lavrov touched",
                "it was emphasized",
                "Along with",
            ),
        ),
        TopicGroup(title="Lachin road and mines", statements=keys('"Armenia refuses', "The unfounded", "Besides, Bayramov")),
    )
    first, second = (
        make.cite("S3", "Details added: first version posted on February 28, 20:05"),
        make.cite("S3", "BAKU, Azerbaijan, February 28."),
    )
    return Briefing(
        party=Party(code="RU", name="Russia", kind="country"),
        home=Party(code="AZ", name="Azerbaijan", kind="country"),
        period=(None, None),
        reference_date="2026-11-22",
        chronology=chronology,
        quotes=quotes,
        statements=statements,
        figures=figures,
        agreements=agreements,
        officials=officials,
        upcoming=upcoming,
        topics=topics,
        discrepancies=(
            Discrepancy(
                about="Date of the article",
                text="published 28 February 2023 (dateline) or 1 March 2023 (update)",
                citations=(first, second),
            ),
        ),
        sources=make.sources(),
        coverage=Coverage(documents=5, relevant=3, left_out=1, unsure=2, first_day="2022-12-12", last_day="2023-03-01"),
        names=NAMES,
    )


def empty(party=None):
    return replace(
        empty_briefing(),
        party=party or Party(code="BT", name="Bhutan", kind="country"),
        home=Party(code="AZ", name="Azerbaijan", kind="country"),
        reference_date="2026-11-22",
        coverage=Coverage(documents=5, relevant=0, left_out=0, unsure=0, first_day=None, last_day=None),
    )


def large(contacts, statements_each=2, nasty=""):
    """A made-up series of contacts, one source each, spread over years."""
    make = Maker()
    chronology, quotes, statements, figures = [], [], [], []
    by_topic = {"energy": [], "trade and transit": [], "regional security": [], "visas": []}
    for number in range(contacts):
        year, month = 2010 + number * 14 // max(contacts, 14), 1 + number * 5 % 12
        when = day(f"{year}-{month:02d}-{1 + number * 7 % 28:02d}", "dateline")
        key, city = f"S{number + 1}", ("Baku", "Moscow", "New York", "Geneva")[number % 4]
        said = [
            f'"Point {number}.{n}: we attach importance to this matter {nasty} and shall return to it in due course," he said.'
            for n in range(statements_each)
        ]
        head = f"{city}, {when.date}. The ministers met in {city} to discuss matter number {number}."
        make.add(
            key,
            document(
                f"{number:04d}.txt",
                "\n\n".join([head, *said, f"Trade reached ${number + 1} million, the ministry noted."]),
                when,
                title=f"Ministers meet in {city} on matter {number}",
            ),
        )
        chronology.append(make.contact(key, head, when, place=city, participants=(BAYRAMOV, LAVROV), topics=("trade",)))
        for n, words in enumerate(said):
            item = make.statement(
                key, words[: words.rindex('"') + 1], "Sergey Lavrov", "RU", when, speech="verbatim", place=city
            )
            quotes.append(item)
            by_topic[list(by_topic)[(number + n) % 4]].append(item.key)
        statements.append(
            make.statement(key, f"Trade reached ${number + 1} million, the ministry noted.", None, "AZ", when, place=city)
        )
        figures.append(
            make.figure(key, f"${number + 1} million", (number + 1) * 1e6, "USD", "money", "trade", "Ministry", when)
        )
    topics = tuple(TopicGroup(title=title, statements=tuple(keys)) for title, keys in by_topic.items() if keys)
    return Briefing(
        party=Party(code="RU", name="Russia", kind="country"),
        home=Party(code="AZ", name="Azerbaijan", kind="country"),
        period=(None, None),
        reference_date="2026-11-22",
        chronology=tuple(sorted(chronology, key=lambda item: item.record.date.date)),
        quotes=tuple(quotes),
        statements=tuple(statements),
        figures=tuple(figures),
        agreements=(),
        officials=(),
        upcoming=(),
        topics=topics,
        discrepancies=(),
        sources=make.sources(),
        coverage=Coverage(
            documents=contacts, relevant=contacts, left_out=0, unsure=0, first_day="2010-01-01", last_day="2024-01-01"
        ),
        names=NAMES,
    )
