"""The promises of DESIGN about shape, checked on every run; no exceptions list."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "dossier").rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
FUNCTION_LINES, CLASS_LINES, FILE_LINES = 60, 250, 400
TOP_LEVEL = {
    "LICENSE",
    "README.md",
    "dossier",
    "packaging",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "seeds",
    "tests",
}


def _too_long(kinds, limit):
    return [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, kinds) and node.end_lineno - node.lineno + 1 > limit
    ]


def test_functions_are_short():
    assert _too_long((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION_LINES) == []


def test_classes_are_short():
    assert _too_long(ast.ClassDef, CLASS_LINES) == []


def test_files_are_short():
    lengths = {path.relative_to(ROOT): path.read_text(encoding="utf-8").count("\n") for path in MODULES}
    assert {path: lines for path, lines in lengths.items() if lines > FILE_LINES} == {}


def test_every_module_says_what_it_is_for():
    assert [str(path.relative_to(ROOT)) for path, tree in TREES.items() if not ast.get_docstring(tree)] == []


def test_imports_run_one_way():
    lint = Path(sys.executable).parent / "lint-imports"
    result = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_product_knows_no_seed():
    """No word that is peculiar to one seed's people or places may stand in code or templates."""
    words = (
        "Bayramov",
        "Lavrov",
        "Kallas",
        "Lahbib",
        "Balakrishnan",
        "Linde",
        "Moratinos",
        "Sijarto",
        "Maurer",
        "Lachin",
        "Aghali",
        "Zangazur",
    )
    files = [*MODULES, *(path for path in (ROOT / "resources" / "templates").rglob("*") if path.is_file())]
    found = [
        f"{path.relative_to(ROOT)}: {word}" for path in files for word in words if word in path.read_text(encoding="utf-8")
    ]
    assert found == []


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")
def test_the_top_level_is_what_was_agreed():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\n")
    if not any(tracked):
        pytest.skip("not a git checkout: nothing to compare")
    assert {name.split("/")[0] for name in tracked if name and not name.startswith(".")} == TOP_LEVEL


def test_the_core_loads_without_qt_database_templates_or_pdf():
    modules = "dossier.core.extract.pipeline, dossier.core.compose.briefing, dossier.core.ingest"
    code = f"import {modules}, sys; print([m for m in ('PySide6', 'sqlite3', 'jinja2', 'reportlab') if m in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
