"""Bytes to `Document`: one reader a format, decoding, header lines, dateline, publication date, language.

`read_documents` answers for any file with documents and problems; `read_document` is its short form for files that hold one.
"""

from dossier.core.ingest.readers import READERS, Reader, read_document, read_documents

__all__ = ["READERS", "Reader", "read_document", "read_documents"]
