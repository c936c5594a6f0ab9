"""Files embedded in a PDF, read with PDFium."""

from dossier.core.model.problems import DossierError


def read_attachments(data: bytes) -> dict[str, bytes]:
    """Return the embedded files of a PDF by name; raises DossierError when it cannot be read."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise DossierError("the file is not a PDF that can be read") from error
    with document:
        found = (document.get_attachment(index) for index in range(document.count_attachments()))
        return {attachment.get_name(): bytes(attachment.get_data()) for attachment in found}


def read_attachment(data: bytes, name: str) -> bytes:
    """Return one embedded file; raises DossierError when it is not there."""
    files = read_attachments(data)
    if name not in files:
        raise DossierError(f"the PDF carries no {name}; it was not made by Dossier, or without attachments")
    return files[name]
