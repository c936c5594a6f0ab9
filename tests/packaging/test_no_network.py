"""The program opens no connection: no module of it imports what could, and everything works where there is no network."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEAKING = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "xmlrpc",
    "socketserver",
    "requests",
    "urllib3",
}
# Taking an address apart opens nothing.
SILENT = {"urllib.parse"}
# Who is root needs no user namespace, which some containers and every chroot forbid.
AS_ROOT = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["--user", "--map-root-user"]
ALONE = ["unshare", *AS_ROOT, "--net"]


def imported(tree: ast.AST) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
            found.update(f"{node.module}.{name.name}" for name in node.names)
    return found


def asked_of_qt(tree: ast.AST) -> set[str]:
    return {name.split(".")[-1] for name in imported(tree) if name.startswith("PySide6.QtNetwork.")}


MODULES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "dossier").rglob("*.py")}


def test_no_module_imports_what_speaks_over_a_network():
    speaking = {
        f"{path.relative_to(ROOT)}: {name}"
        for path, tree in MODULES.items()
        for name in imported(tree)
        if name.split(".")[0] in SPEAKING and not any(f"{name}.".startswith(f"{silent}.") for silent in SILENT)
    }
    assert speaking == set()


def test_of_qts_network_only_local_sockets_are_used():
    assert set().union(*map(asked_of_qt, MODULES.values())) <= {"QLocalServer", "QLocalSocket"}


def alone(tmp_path: Path, *arguments: str) -> str:
    """Run the program in a network namespace that has no interface up, with a home of its own."""
    if not shutil.which("unshare") or subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not permit a network namespace (unshare)")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("DOSSIER_", "XDG_"))}
    environment |= {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [*ALONE, sys.executable, "-m", "dossier", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_there_is_no_network_in_the_namespace(tmp_path):
    alone(tmp_path, "--version")
    attempt = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=5)"
    done = subprocess.run([*ALONE, sys.executable, "-c", attempt], capture_output=True, text=True, check=False)
    assert "Network is unreachable" in done.stderr


def test_import_export_and_search_work_without_a_network(tmp_path):
    library = str(tmp_path / "library")
    assert "5 imported" in alone(tmp_path, "import", "--library", library, str(ROOT / "seeds"))
    for form in ("pdf", "docx", "html"):
        alone(tmp_path, "build", "Hungary", "--library", library, "-o", f"Magyarország 1.{form}")
        assert (tmp_path / f"Magyarország 1.{form}").stat().st_size > 10_000
    assert "every quotation agrees" in alone(tmp_path, "verify", "Magyarország 1.pdf")
    assert alone(tmp_path, "search", "--library", library, "gas")


def test_the_window_opens_without_a_network(tmp_path):
    pytest.importorskip("PySide6.QtWidgets", reason="Qt cannot load here", exc_type=ImportError)
    told = alone(tmp_path, "self-check")
    assert "shown offscreen" in told and "everything works" in told
