"""From `Document` to `Extraction`: the passes in their order.

1. analyse: paragraphs, quotations, sentences, gazetteer hits   analysis.py
2. people: who is named, with which post and side               people.py
3. home: the side the text is written from                      home.py
4. meetings: encounters and calls                               meetings.py
5. statements: direct and reported, with their speakers         statements.py
6. figures: stated quantities                                   figures.py
7. agreements: texts between sides                              agreements.py
8. steps: what was undertaken or announced                      steps.py
9. topics: themes of meetings and statements                    topics.py

Each pass takes values and returns new ones; none changes what an earlier pass has found.
"""

from collections.abc import Mapping
from dataclasses import replace

from dossier.core.extract.analysis import analyse
from dossier.core.extract.article import Article
from dossier.core.extract.figures import find_figures
from dossier.core.extract.home import find_home
from dossier.core.extract.meetings import find_meetings
from dossier.core.extract.people import join_people, name_officials, read_phrases
from dossier.core.extract.statements import find_statements
from dossier.core.extract.topics import find_topics
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction, Meeting, Mention, Statement
from dossier.core.model.span import Span

_SIDES = frozenset({"country", "demonym", "capital", "seat", "organisation"})


def extract(document: Document, lexicon: Lexicon, home: str | None = None) -> Extraction:
    """Return everything found in ``document``.

    ``home`` is the code of the side the user works for, None when the text itself is to show it. A text in another
    language than English yields no facts and a notice.
    """
    article = read_article(document, lexicon, home)
    meetings = find_meetings(article, lexicon)
    article = replace(article, home=home or find_home(article, meetings))
    speech = find_statements(article, meetings, lexicon.parties)
    return Extraction(
        home=article.home,
        meetings=tuple(_with_agenda(article, meeting, index, speech.agenda) for index, meeting in enumerate(meetings)),
        statements=tuple(_with_topics(article, statement) for statement in speech.statements),
        figures=find_figures(article, speech.statements),
        officials=name_officials(article),
        mentions=name_sides(article),
    )


def read_article(document: Document, lexicon: Lexicon, home: str | None = None) -> Article:
    """Return the analysed article that the passes for facts read: passes 1 to 3."""
    article = analyse(document, lexicon)
    phrases = read_phrases(article)
    mentions, people = join_people(article, phrases, home)
    return replace(article, mentions=mentions, people=people, home=home)


def name_sides(article: Article) -> tuple[Mention, ...]:
    """Return every place that names a party by any of its names."""
    return tuple(
        Mention(code=hit.entries[0].code, span=Span(hit.start, hit.end))
        for hit in article.hits
        if hit.entries[0].kind in _SIDES
    )


def _with_agenda(article: Article, meeting: Meeting, index: int, joint: Mapping[int, tuple[Span, ...]]) -> Meeting:
    agenda = tuple(sorted({*meeting.agenda, *joint.get(index, ())}))
    return replace(meeting, agenda=agenda)


def _with_topics(article: Article, statement: Statement) -> Statement:
    return replace(statement, topics=find_topics(article, statement.span))
