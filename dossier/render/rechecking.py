"""Checks a finished dossier from what it carries: hashes of the sources, and every quotation against its source."""

import hashlib
from collections.abc import Iterator, Mapping

from dossier.core.model.codec import JsonObject
from dossier.core.model.problems import DossierError, Problem
from dossier.render.editions import read_brief
from dossier.render.embedded import read_attachments

_SPOKEN = ("quotes", "statements")


def recheck_pdf(data: bytes) -> tuple[Problem, ...]:
    """Return what does not agree in a dossier's attachments; empty when everything does.

    Raises DossierError for a file that is no dossier with attachments.
    """
    brief = read_brief(data)
    return tuple(_problems(brief, read_attachments(data)))


def _problems(brief: JsonObject, files: Mapping[str, bytes]) -> Iterator[Problem]:
    texts: dict[str, str] = {}
    for source in brief["sources"]:
        name = f"{source['id']}.txt"
        if name not in files:
            yield Problem(code="missing", subject=name, reason="the source is not attached")
            continue
        if hashlib.sha256(files[name]).hexdigest() != source.get("text_sha256"):
            yield Problem(code="hash", subject=name, reason="the attached text is not the one the dossier was made from")
        texts[source["id"]] = files[name].decode("utf-8", "replace")
        yield from _check_file(source, files)
    for kind in _SPOKEN:
        for item in brief[kind]:
            yield from _compare(item, texts)


def _check_file(source: JsonObject, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield what is wrong with the file of a source, where the dossier says that it carries it."""
    name = source.get("files", {}).get("file")
    if name is None:
        return
    if name not in files:
        yield Problem(code="missing", subject=name, reason="the file of the source is not attached")
    elif hashlib.sha256(files[name]).hexdigest() != source.get("sha256"):
        yield Problem(code="hash", subject=name, reason="the attached file is not the one that was imported")


def _compare(item: JsonObject, texts: Mapping[str, str]) -> Iterator[Problem]:
    if item.get("edited") or item["source"] not in texts:
        return
    start, end = item["span"]
    if texts[item["source"]][start:end] != item["text"]:
        reference = item["citations"][0]["ref"]
        yield Problem(code="quotation", subject=reference, reason="the words differ from the attached source")


def describe(data: bytes) -> str:
    """Return in one line what a dossier says about itself; raises DossierError."""
    brief = read_brief(data)
    try:
        party, day = brief["party"]["name"], brief["compiled"]
        number = sum(len(brief[kind]) for kind in _SPOKEN)
    except (KeyError, TypeError) as error:
        raise DossierError("the attached brief is incomplete") from error
    made = f"compiled {day} by Dossier {brief.get('made_by', '')}"
    return f"{party}, {made}: {len(brief['sources'])} sources, {number} statements"
