"""The files of a briefing's sources, for a writer that attaches them."""

from collections.abc import Iterator, Mapping

from dossier.core.model.briefing import Briefing
from dossier.core.model.document import Original
from dossier.library.catalogue import Library


class Originals(Mapping[str, Original]):
    """Files by the hash of their document, those that were kept.

    Each is read when it is asked for: all the PDFs that a large dossier draws on would fill the memory.
    """

    def __init__(self, library: Library, briefing: Briefing) -> None:
        self._library = library
        self._known = dict.fromkeys(source.document.sha256 for source in briefing.sources)

    def __getitem__(self, sha256: str) -> Original:
        found = self._library.original(sha256) if sha256 in self._known else None
        if found is None:
            raise KeyError(sha256)
        return found

    def __iter__(self) -> Iterator[str]:
        return (sha256 for sha256 in self._known if self._library.original(sha256))

    def __len__(self) -> int:
        return sum(1 for _ in self)
