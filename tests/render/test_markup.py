# ruff: noqa: E501 - rows of cases stand on one line
"""Each way in which a template's output can be wrong is refused, with the place in the template."""

import briefings
import pytest

from dossier.core.model.problems import TemplateFault
from dossier.render.blocks import PageLabels, Section
from dossier.render.markup import TAGS, read_markup
from dossier.render.reading import read_tree

LABELS = PageLabels(page="", cited_on="", reference="", contents="", go_to="", page_link="", months=("",) * 12)


def read(body):
    return read_tree(read_markup(f'<dossier title="T">{body}</dossier>', "mine"), "en", "", LABELS)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('<q at="a.j2:3"/>', "a.j2:3: unknown tag <q>"),
        ('<p at="a.j2:3" size="9">x</p>', "a.j2:3: <p> has no attribute 'size'"),
        ('<section at="a.j2:3" id="x">x</section>', "a.j2:3: <section> needs the attribute 'title'"),
        ('<section at="a.j2:3" id="x" title="X">loose</section>', "a.j2:3: loose text in <section>: 'loose'"),
        ('<p at="a.j2:3"><table/></p>', "a.j2:3: <table> cannot stand in <p>"),
        ('<p at="a.j2:3"><b>x</p>', "a.j2:3: the markup is not well formed (mismatched tag)"),
        ('<p at="a.j2:3">&nbsp;</p>', "a.j2:3: the markup is not well formed (undefined entity)"),
        ('<p at="a.j2:3" style="loud">x</p>', "a.j2:3: <p> style='loud': it must be one of"),
        ('<p at="a.j2:3"><ref to="page 3"/></p>', "a.j2:3: <ref to='page 3'>: a reference looks like S3.9"),
        ('<p at="a.j2:3"><a href="file:///etc/passwd">x</a></p>', "a.j2:3: a link leads to #section, http(s) or mailto"),
        ('<p at="a.j2:3"><a href="javascript:alert(1)">x</a></p>', "a.j2:3: a link leads to #section, http(s) or mailto"),
        ('<table at="a.j2:3" title="T" columns="1 2"><head><cell/></head></table>', "1 cells in a table of 2 columns"),
        ('<chart at="a.j2:3" kind="columns" title="" alt="" labels="a|b"><series name="x" values="1"/></chart>', "1 values for 2 labels"),
    ],
)  # fmt: skip
def test_fault_names_file_line_and_reason(body, reason):
    with pytest.raises(TemplateFault) as fault:
        read(body)
    assert reason in str(fault.value)


def test_doctype_is_refused():
    with pytest.raises(TemplateFault, match="DOCTYPE"):
        read_markup('<!DOCTYPE dossier [<!ENTITY x SYSTEM "/etc/passwd">]><dossier title="T"><p>&x;</p></dossier>', "mine")


def test_sections_of_level_one_are_numbered():
    tree = read('<section id="a" title="A"/><section id="b" title="B"><section id="c" title="C" level="2"/></section>')
    assert [(block.title, block.number) for block in tree.blocks if isinstance(block, Section)] == [("A", 1), ("B", 2)]


def test_two_sections_of_one_id_are_refused():
    with pytest.raises(TemplateFault, match="two sections have the id 'a'"):
        read('<section id="a" title="A"/><section id="a" title="B"/>')


def test_a_long_text_stays_one_piece():
    tree = read(f"<p>{'word ' * 50_000}</p>")
    assert len(tree.blocks[0].text) == 1


def test_the_templates_manual_lists_every_tag():
    manual = (briefings.RESOURCES / "templates" / "README.md").read_text("utf-8")
    for tag, signature in TAGS.items():
        (row,) = [line for line in manual.splitlines() if line.startswith(f"| `{tag}` |")]
        assert all(name in row for name in (*signature.needed, *signature.possible)), tag
