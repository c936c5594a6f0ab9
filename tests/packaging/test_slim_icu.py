"""The ICU library of a Linux bundle is cut down to what Qt asks of it, and still is a library that Qt sorts by."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SORT = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
words = "Zürich zebra Ärger Éire eire ılık ilik İzmir Çelik çam əlaqə e f ёлка ежик Ёж Щука ş s š Ş ö o ł l 10 9 a-b ab".split()
for language in "en fr ru tr az de".split():
    print(sorted(words, key=cmp_to_key(QCollator(QLocale(language)).compare)))
"""


def slim_icu():
    spec = importlib.util.spec_from_file_location("slim_icu", ROOT / "packaging/slim_icu.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.platform != "linux", reason="Qt carries ICU on Linux only")
def test_the_cut_library_sorts_as_the_whole_one(tmp_path: Path) -> None:
    pyside = pytest.importorskip("PySide6.QtCore", reason="Qt cannot load here", exc_type=ImportError)
    whole = next((Path(pyside.__file__).parent / "Qt/lib").glob("libicudata.so.*"), None)
    if whole is None:
        pytest.skip("this Qt carries no ICU")
    cut = tmp_path / whole.name
    shutil.copyfile(whole, cut)
    slim_icu().slim(cut)
    assert cut.stat().st_size < whole.stat().st_size / 8

    def sorted_with(folder: Path) -> str:
        environment = {**os.environ, "LD_LIBRARY_PATH": str(folder)}
        return subprocess.run([sys.executable, "-c", SORT], env=environment, capture_output=True, text=True, check=True).stdout

    assert sorted_with(tmp_path) == sorted_with(whole.parent)


def test_another_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "libicudata.so.1"
    other.write_bytes(b"\x7fELF\x02\x01" + bytes(100))
    with pytest.raises(ValueError, match="no library of ICU data"):
        slim_icu().slim(other)
