"""Notes come apart into blocks and runs, each with the place where it stands, and nothing typed is lost."""

import pytest

from dossier.core.model.span import Span
from dossier.core.text.notes import NoteCitation, citations_of, cite, escape, find_marks, parse_line, parse_notes

_HASH = "4f2a90c1d3e5b7aa"


@pytest.mark.parametrize(
    ("line", "kind", "level", "number", "words"),
    [
        ("Ask for more time", "paragraph", 0, "", "Ask for more time"),
        ("# Trade", "heading", 1, "", "Trade"),
        ("### Steel", "heading", 3, "", "Steel"),
        ("- tariffs", "bullet", 0, "", "tariffs"),
        ("  * quotas", "bullet", 1, "", "quotas"),
        ("        - deep", "bullet", 2, "", "deep"),
        ("12. the twelfth", "number", 0, "12", "the twelfth"),
        ("3) third", "number", 0, "3", "third"),
        ("> as they said", "quote", 0, "", "as they said"),
        ("-5 degrees", "paragraph", 0, "", "-5 degrees"),
        ("#metoo", "paragraph", 0, "", "#metoo"),
        ("2024. was dry", "paragraph", 0, "", "2024. was dry"),
    ],
)
def test_a_line_is_a_block(line: str, kind: str, level: int, number: str, words: str) -> None:
    block = parse_line(line)
    assert (block.kind, block.level, block.number, block.text) == (kind, level, number, words)


@pytest.mark.parametrize(
    ("line", "looks"),
    [
        ("a **b** c", [("a ", ""), ("b", "s"), (" c", "")]),
        ("*a* _b_ ***c***", [("a", "e"), (" ", ""), ("b", "e"), (" ", ""), ("c", "se")]),
        ("**a *b* c**", [("a ", "s"), ("b", "se"), (" c", "s")]),
        ("2 * 3 * 4 and snake_case_name", [("2 * 3 * 4 and snake_case_name", "")]),
        ("never **closed", [("never **closed", "")]),
        (r"\*not so\*", [("*not so", ""), ("*", "")]),
        ("__init__", [("__init__", "")]),
    ],
)
def test_marks_inside_a_line(line: str, looks: list[tuple[str, str]]) -> None:
    found = [(run.text, "s" * run.strong + "e" * run.emphasis) for run in parse_line(line).runs]
    assert found == looks


def test_runs_know_where_they_stand() -> None:
    text = "First\n\n- **Second** [site](https://a.org/x)"
    runs = [run for block in parse_notes(text) for run in block.runs]
    assert [run.span.of(text) for run in runs] == ["First", "Second", " ", "site"]
    assert runs[-1].link == "https://a.org/x"


def test_only_addresses_of_the_web_and_mail_become_links() -> None:
    assert parse_line("[x](javascript:alert)").runs[0].link is None
    assert parse_line("[x](mailto:a@b.org)").runs[0].link == "mailto:a@b.org"


def test_a_citation_is_found_again() -> None:
    said = NoteCitation(document=_HASH + "ffff", span=Span(1203, 1340))
    mark = cite("Readout [of] the *call*", said)
    run = parse_line(f"They agreed {mark}.").runs[1]
    assert run.text == "Readout [of] the *call*"
    assert run.cited == NoteCitation(document=_HASH, span=Span(1203, 1340))
    assert list(citations_of(f"one {mark}\n- two **{mark}**")) == [run.cited, run.cited]


def test_a_citation_without_a_label_still_has_words() -> None:
    assert parse_line(cite("  ", NoteCitation(document=_HASH, span=Span(0, 1)))).text == _HASH


@pytest.mark.parametrize("piece", ["*a ", "[a", "_a_a", "***", "**a *", "\\", "[a](b"])
def test_long_lines_of_marks_keep_every_letter(piece: str) -> None:
    line = piece * 4000
    assert sum(len(run.span.of(line)) for run in parse_line(line).runs) >= len(line.replace("*", "").replace("_", "")) // 2


@pytest.mark.parametrize(
    "words",
    [
        "12. June was wet",
        "- 5 degrees",
        "# not a heading",
        "> 4 percent",
        "* a star",
        "5*6*7 and _this_ and snake_case",
        "[x](https://a.org)",
        r"back\*slash",
        "plain “words”, 3) and -x",
    ],
)
def test_escaped_words_are_shown_as_they_were(words: str) -> None:
    block = parse_line(escape(words))
    assert (block.kind, block.text) == ("paragraph", words)
    assert not any(run.strong or run.emphasis or run.link for run in block.runs)


def test_a_mark_is_found_where_it_stands() -> None:
    mark = cite("Readout [1]", NoteCitation(document=_HASH, span=Span(3, 9)))
    text = f"a\n{mark}{mark} \\[x](dossier:{_HASH}/1-2)"
    assert [(span.of(text), run.text) for span, run in find_marks(text)] == [(mark, "Readout [1]")] * 2
