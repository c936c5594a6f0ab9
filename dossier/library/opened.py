"""An open library file: one connection, used by one thread, with its faults in words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from dossier.core.model.problems import LibraryFault
from dossier.library.backup import back_up
from dossier.library.database import faults_in_words, open_database, transaction


class OpenLibrary:
    """What every use of a library stands on."""

    def __init__(self, folder: Path, *, create: bool = True) -> None:
        """Open the library in ``folder``; raises LibraryFault with a one-line reason."""
        self.folder = folder
        self._connection = open_database(folder, create=create)
        self._changes = self._connection.total_changes

    def close(self) -> None:
        """Close the file; what was stored stays stored."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def changed_since_open(self) -> bool:
        """Tell whether this connection has stored anything."""
        return self._connection.total_changes > self._changes

    def bytes_on_disk(self) -> int:
        """Return the size of the library file."""
        with self._reading():
            pages, size = (self._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
            return int(pages * size)

    def back_up(self, target: Path) -> None:
        """Write a whole copy of the library file to ``target``, consistent even while others write."""
        with faults_in_words(self.folder):
            back_up(self._connection, target)

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """See the library as it is now, whatever other programs write meanwhile."""
        with self._reading():
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with faults_in_words(self.folder):
            try:
                yield
            except (ValueError, KeyError, IndexError) as fault:
                raise LibraryFault(f"the library {self.folder} is damaged ({fault}); run 'dossier check'") from fault

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with faults_in_words(self.folder), transaction(self._connection):
            yield
