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

from dataclasses import replace

from dossier.core.extract.analysis import analyse
from dossier.core.extract.article import Article
from dossier.core.extract.people import join_people, name_officials, read_phrases
from dossier.core.extract.statements import find_statements
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction


def extract(document: Document, lexicon: Lexicon, home: str | None = None) -> Extraction:
    """Return everything found in ``document``.

    ``home`` is the code of the side the user works for, None when the text itself is to show it. A text in another
    language than English yields no facts and a notice.
    """
    article = read_article(document, lexicon, home)
    speech = find_statements(article, (), lexicon.parties)
    return Extraction(home=article.home, statements=speech.statements, officials=name_officials(article))


def read_article(document: Document, lexicon: Lexicon, home: str | None = None) -> Article:
    """Return the analysed article that the passes for facts read: passes 1 to 3."""
    article = analyse(document, lexicon)
    phrases = read_phrases(article)
    mentions, people = join_people(article, phrases, home)
    return replace(article, mentions=mentions, people=people, home=home)
