"""What a killed window leaves behind is swept by the next one; what a living one uses, or others own, is left alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.service.scratch import sweep


@pytest.mark.skipif(os.name == "nt", reason="processes cannot be asked for without harm here")
def test_only_folders_of_ended_processes_are_swept(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = tmp_path / f"dossier-{ended.pid}-abc"
    kept = [tmp_path / f"dossier-{os.getpid()}-abc", tmp_path / "dossier-1-abc", tmp_path / "dossier-notes", tmp_path / "other"]
    for folder in (left, *kept):
        folder.mkdir()
        (folder / "clipping.txt").touch()
    (tmp_path / f"dossier-{ended.pid}-link").symlink_to(kept[-1])
    sweep(tmp_path)
    assert not left.exists()
    assert all((folder / "clipping.txt").exists() for folder in kept)
