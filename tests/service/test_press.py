"""Dossiers rendered in a process of their own: the same bytes, the same refusals, and it may end at any time."""

import pytest

from dossier.core.model.problems import DossierError, TemplateFault, UnknownCounterpart
from dossier.service.press import Press
from dossier.service.workspace import BuildOptions, Workspace

ARTICLE = """OSLO, Norway, June 3, 2025. Foreign Minister of Norway Espen Barth Eide met with Foreign Minister of
Portugal Paulo Rangel in Oslo.

Rangel said that trade between the two countries had reached 1.2 billion euros.
"""
OPTIONS = BuildOptions(format="md", date="2025-07-01")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("press")
    (place / "oslo.txt").write_text(ARTICLE, "utf-8")
    with Workspace(place / "library") as workspace:
        workspace.import_paths([place / "oslo.txt"])
    return place / "library"


@pytest.fixture(scope="module")
def press():
    made = Press()
    yield made
    made.close()


def test_it_gives_the_bytes_that_this_process_would_give(press, folder):
    with Workspace(folder) as workspace:
        here = workspace.render(workspace.gather("PT"), OPTIONS)
    assert press.render(folder, "PT", OPTIONS) == here


def test_it_writes_a_file(press, folder, tmp_path):
    written = press.build(folder, "Portugal", tmp_path / "portugal.md", OPTIONS)
    assert written == tmp_path / "portugal.md"
    assert "Rangel" in written.read_text("utf-8")


def test_refusals_come_back_as_they_were_raised(press, folder):
    with pytest.raises(UnknownCounterpart, match="XX"):
        press.render(folder, "XX", OPTIONS)
    with pytest.raises(TemplateFault, match="there is no template"):
        press.render(folder, "PT", BuildOptions(template="none such"))


def test_work_that_nobody_wants_is_ended_and_the_next_begins_anew(press, folder):
    press.patience = 0.0
    with pytest.raises(DossierError, match="stopped"):
        press.render(folder, "PT", BuildOptions(format="pdf"), lambda: True)
    assert press.render(folder, "PT", OPTIONS)
