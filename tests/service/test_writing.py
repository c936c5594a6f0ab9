"""An output is whole or untouched, and its name is accepted everywhere."""

import os
from pathlib import Path

import pytest

from dossier.core.model.problems import CannotWrite
from dossier.service.writing import file_name, write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    write_whole(target, b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


def test_a_fault_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "x.pdf"
    target.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CannotWrite, match="disk is full"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_whole(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink() and (tmp_path / "real.pdf").read_bytes() == b"new"


def test_permissions_are_those_of_the_user_not_of_a_temporary_file(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_whole(tmp_path / "x.pdf", b"new")
    finally:
        os.umask(mask)
    assert (tmp_path / "x.pdf").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("title", "marking", "name"),
    [
        ("Russia", "", "Russia_2026-11-22.pdf"),
        ("European Union", "TLP:AMBER", "European_Union_2026-11-22_TLP_AMBER.pdf"),
        ("../../etc/passwd", "", "etc_passwd_2026-11-22.pdf"),
        ("Türkiye / Çin", "a\nb", "Türkiye_Çin_2026-11-22_A_B.pdf"),
        ("\x00", "", "Dossier_2026-11-22.pdf"),
        ("x" * 500, "", "x" * 120 + "_2026-11-22.pdf"),
    ],
)
def test_names_are_accepted_everywhere(title: str, marking: str, name: str) -> None:
    assert file_name(title, "2026-11-22", marking, "pdf") == name
