from pathlib import Path

import pytest

from dossier.service import resources
from dossier.service.resources import ResourceMissing, load_lexicon, read_bytes, read_text, resource_folder, resource_path


def test_a_checkout_reads_the_folder_beside_the_package():
    assert resource_folder().name == "resources"
    assert read_text("gazetteer", "countries.tsv").startswith("#")
    assert read_bytes("gazetteer", "countries.tsv").startswith(b"#")


def test_an_installed_program_reads_the_folder_inside_the_package(tmp_path, monkeypatch):
    package = tmp_path / "site" / "dossier"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(resources.dossier, "__file__", str(package / "__init__.py"))
    assert resource_folder() == package / "resources"
    assert resource_path("fonts", "x.ttf") == package / "resources" / "fonts" / "x.ttf"


def test_the_lexicon_is_built_once():
    assert load_lexicon() is load_lexicon()
    assert load_lexicon().parties["AZ"].name == "Azerbaijan"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """An empty resource folder that stands in for the real one."""
    monkeypatch.setattr(resources, "resource_folder", lambda: tmp_path)
    return tmp_path


def test_a_missing_file_is_named(folder):
    with pytest.raises(ResourceMissing, match=r"nowhere\.txt: No such file"):
        read_text("nowhere.txt")


def test_a_file_that_is_no_text_names_the_line(folder):
    (folder / "bad.txt").write_bytes(b"one\ntwo \xff\n")
    with pytest.raises(ResourceMissing, match=r"bad\.txt:2: not UTF-8"):
        read_text("bad.txt")


def test_missing_tables_are_an_error_and_not_an_empty_lexicon(folder):
    with pytest.raises(ResourceMissing, match="no tables found"):
        load_lexicon.__wrapped__()
