"""The window on a library on disk: what an officer decides arrives in the briefing and in the PDF."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from dossier.core.model.span import Span
from dossier.gui.dialogs.add import AddDialog
from dossier.gui.widgets.edit_form import EditForm

ARTICLE = """OSLO, Norway, June 3, 2025. Foreign Minister of Norway Espen Barth Eide met with Foreign Minister of
Portugal Paulo Rangel in Oslo.

Rangel said that trade between the two countries had reached 1.2 billion euros.

"Norway is ready to double its investment in Portuguese ports," Eide said.

The weather was fine, and everybody agreed that summer had come early to the fjord.
"""


def busy(window):
    session = window.session
    return session.lane.busy or session.previewing.lane.busy or session.importing.running


def rest(qtbot, window):
    qtbot.waitUntil(lambda: not busy(window), timeout=15000)
    qtbot.wait(1)


@pytest.fixture
def real(qapp, qtbot, state, tmp_path):
    from dossier.gui.application import make_window

    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "oslo.txt").write_text(ARTICLE, "utf-8")
    state.keep("language", "en")
    window = make_window(qapp, tmp_path / "library", state)
    window.resize(1400, 860)
    window.show()
    window.session.start()
    rest(qtbot, window)
    assert window.session.counterparts == ()
    with qtbot.waitSignal(window.session.importing.finished, timeout=30000) as finished:
        window.session.importing.start([tmp_path / "articles"])
    assert finished.args[0].imported == 1
    rest(qtbot, window)
    assert window.session.counterparts
    window.session.open_counterpart("PT" if any(c.party.code == "PT" for c in window.session.counterparts) else "NO")
    rest(qtbot, window)
    yield window
    window.close()
    window.deleteLater()


def briefing(window):
    return window.session.dossier.briefing


def test_decisions_arrive_in_the_briefing_and_can_be_undone(real, qtbot):
    said = (*briefing(real).quotes, *briefing(real).statements)
    code = real.session.counterpart.party.code
    real.session.curating.star(said[:1], code, True)
    real.session.curating.include(said[:1], code, False)
    rest(qtbot, real)
    assert real.session.dossier.left_out == {said[0].key}
    now = next(item for item in (*briefing(real).quotes, *briefing(real).statements) if item.key == said[0].key)
    assert now.starred
    real.tools.actions["undo"].trigger()
    real.tools.actions["undo"].trigger()
    rest(qtbot, real)
    assert real.session.dossier.left_out == frozenset()
    assert not any(item.starred for item in (*briefing(real).quotes, *briefing(real).statements))


def test_a_date_and_a_speaker_are_corrected(real, qtbot):
    contact, said = briefing(real).chronology[0], briefing(real).statements[0]
    form = EditForm(contact, [], [])
    form.findChild(QLineEdit, "date").setText("2025-06-02")
    real.session.curating.edit(contact, form.changes())
    form = EditForm(said, [("PT", "Portugal")], [("Ana Prado", "PT")])
    form.findChild(QComboBox, "speaker").setEditText("Ana Prado")
    real.session.curating.edit(said, form.changes())
    rest(qtbot, real)
    assert briefing(real).chronology[0].record.date.date == "2025-06-02"
    assert briefing(real).chronology[0].edited
    assert any(item.record.speaker.name == "Ana Prado" for item in briefing(real).statements)


def test_words_of_the_source_are_added_as_a_statement(real, qtbot):
    words = "everybody agreed that summer had come early to the fjord"
    start = ARTICLE.index(words)
    code = real.session.counterpart.party.code
    reading = real.session.reading
    dialog = AddDialog(real, words, Span(start, start + len(words)), [(code, "Side")], [("Paulo Rangel", code)])
    dialog.speaker.setEditText("Paulo Rangel")
    dialog.accept()
    from dossier.core.model.corrections import RecordKey

    key = RecordKey(document=reading.document.sha256, kind="statement", span=Span(start, start + len(words)))
    real.session.curating.add(key, dialog.value)
    rest(qtbot, real)
    assert any(item.text == words for item in briefing(real).statements)


def test_the_officers_words_are_printed(real, qtbot, tmp_path):
    real.session.curating.write_slot(real.session.counterpart.party.code, "objectives", "Settle the date of the next round")
    rest(qtbot, real)
    real.files._export_to(str(tmp_path / "out.pdf"))
    rest(qtbot, real)
    from dossier.gui.jobs.pdf_pages import find_words

    assert find_words((tmp_path / "out.pdf").read_bytes(), "Settle the date")


def test_references_in_the_real_preview_open_their_passage(real, qtbot):
    real.evidence.show_tab("preview")
    qtbot.waitUntil(lambda: real.session.previewing.document is not None, timeout=15000)
    links = [link for page in real.session.previewing.document.pages for link in page.links if link.words.startswith("S1.")]
    assert links
    real.evidence.preview.pages.followed.emit(links[0])
    rest(qtbot, real)
    number = int(links[0].words.split(".")[1])
    assert real.session.focus == real.session.reading.document.passages[number - 1].span


def test_the_home_side_is_no_counterpart(real, qtbot):
    code = real.session.counterpart.party.code
    real.tools.actions["home_side"].trigger()
    rest(qtbot, real)
    assert code not in [one.party.code for one in real.session.counterparts]
