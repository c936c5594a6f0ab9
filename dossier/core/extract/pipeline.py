"""From `Document` to `Extraction`: the passes in their order.

1. analyse: paragraphs, quotations, sentences, gazetteer hits   analysis.py
2. people: who is named, with which post and side               people.py
3. home: the side the text is written from                      home.py
4. meetings: encounters and calls                               meetings.py
5. statements: direct and reported, with speakers and topics    statements.py
6. figures: stated quantities                                   figures.py
7. agreements: texts between sides                              agreements.py
8. steps: what was undertaken or announced                      steps.py

Each pass takes values and returns new ones; none changes what an earlier pass has found.
"""

from collections.abc import Sequence
from dataclasses import replace

from dossier.core.extract.agreements import find_agreements
from dossier.core.extract.analysis import analyse
from dossier.core.extract.article import Article
from dossier.core.extract.figures import find_figures
from dossier.core.extract.home import find_home, settle_home
from dossier.core.extract.language import refuse
from dossier.core.extract.meetings import find_meetings
from dossier.core.extract.officials import recall_sides
from dossier.core.extract.people import join_people, name_officials, read_phrases, speak_for_office
from dossier.core.extract.statements import Speech, find_statements
from dossier.core.extract.steps import find_steps
from dossier.core.gazetteer.lexicon import Lexicon
from dossier.core.model.document import Document
from dossier.core.model.records import Extraction, Meeting, Mention
from dossier.core.model.span import Span

_SIDES = frozenset({"country", "demonym", "capital", "seat", "organisation"})


def extract(document: Document, lexicon: Lexicon, home: str | None = None) -> Extraction:
    """Return everything found in ``document``.

    ``home`` is the code of the side the user works for, None when the text itself is to show it. A text in another
    language than English yields no facts and a notice.
    """
    article = analyse(document, lexicon)
    notice = refuse(document, article.folded)
    if notice is not None:
        return Extraction(home=home, notices=(notice,))
    article = name_people(article, lexicon, home)
    meetings = find_meetings(article, lexicon)
    article = replace(article, home=article.home or settle_home(article, meetings, lexicon))
    speech = find_statements(article, lexicon, meetings)
    statements = speech.statements
    return Extraction(
        home=article.home,
        meetings=_with_agenda(meetings, speech),
        statements=statements,
        figures=find_figures(article, statements),
        agreements=find_agreements(article, lexicon, meetings),
        officials=name_officials(article),
        steps=find_steps(article, lexicon),
        mentions=name_sides(article),
    )


def read_article(document: Document, lexicon: Lexicon, home: str | None = None) -> Article:
    """Return the analysed article that the passes for facts read: passes 1 to 3."""
    return name_people(analyse(document, lexicon), lexicon, home)


def name_people(article: Article, lexicon: Lexicon, home: str | None = None) -> Article:
    """Return ``article`` with its mentions, its people and the side it is written from."""
    phrases = read_phrases(article)
    own = recall_sides(article, phrases, lexicon)
    side = home or own or find_home(article, phrases, lexicon)
    speak_for_office(phrases, side)
    mentions, people = join_people(article, phrases, side, lexicon.pronouns)
    return replace(article, mentions=mentions, people=people, home=side)


def name_sides(article: Article) -> tuple[Mention, ...]:
    """Return every place that names a party by any of its names."""
    return tuple(
        Mention(code=hit.entries[0].code, span=Span(hit.start, hit.end))
        for hit in article.hits
        if hit.entries[0].kind in _SIDES
    )


def _with_agenda(meetings: Sequence[Meeting], speech: Speech) -> tuple[Meeting, ...]:
    """Return ``meetings`` with the joint sentences of both passes; what one speaker said is a statement and no agenda."""
    said = {statement.span for statement in speech.statements if statement.speaker.name}
    return tuple(
        replace(meeting, agenda=tuple(sorted({*meeting.agenda, *speech.agenda.get(index, ())} - said)))
        for index, meeting in enumerate(meetings)
    )
