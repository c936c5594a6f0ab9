"""Templates are sandboxed: what a hostile or broken one tries ends in a TemplateFault naming file and line."""

import shutil

import briefings
import pytest

from dossier.core.model.problems import TemplateFault
from dossier.render.checking import check_template
from dossier.render.options import ResourceFolders
from dossier.render.rendering import compose_tree


def compose(tmp_path, source):
    (tmp_path / "document.xml.j2").write_text(source, "utf-8")
    folders = ResourceFolders(root=briefings.RESOURCES, template=tmp_path)
    return compose_tree(briefings.russia(), briefings.options(), folders)


@pytest.mark.parametrize("name", ["full", "brief", "one-pager"])
def test_bundled_templates_are_sound(name):
    assert check_template(briefings.RESOURCES / "templates" / name, briefings.RESOURCES) is None


@pytest.mark.parametrize("language", ["en", "fr", "ru", "tr", "az"])
def test_bundled_templates_are_sound_in_every_language(language):
    assert check_template(briefings.RESOURCES / "templates" / "full", briefings.RESOURCES, language) is None


def test_a_copied_template_can_be_edited(tmp_path):
    shutil.copytree(briefings.RESOURCES / "templates" / "full", tmp_path / "mine")
    entry = tmp_path / "mine" / "chronology.xml.j2"
    entry.write_text(entry.read_text("utf-8").replace("<section id=", "<sektion id="), "utf-8")
    problem = check_template(tmp_path / "mine", briefings.RESOURCES)
    assert problem is not None
    assert problem.reason == "chronology.xml.j2:3: unknown tag <sektion>"


def test_own_labels_overrule_the_bundled_ones(tmp_path):
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "en.toml").write_text('[section]\nfigures = "Numbers & more"\n', "utf-8")
    tree = compose(tmp_path, '<dossier title="T"><section id="f" title="{{ t(\'section.figures\') }}"/></dossier>')
    assert tree.blocks[0].title == "Numbers & more"


BETWEEN_NUMBERS = "the operator * is allowed in templates only between numbers"
NESTED = "the template calls itself without end, or is nested too deeply"
DOUBLED = "{% set x = [x, x] %}" * 40


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ('<dossier title="T">\n<p>{{ d.nothing }}</p></dossier>', "document.xml.j2:2: "),
        ('<dossier title="T">\n{% if %}</dossier>', "document.xml.j2:2: "),
        ('<dossier title="T">\n\n<p>{{ t("no.such") }}</p></dossier>', "document.xml.j2:3: there is no label 'no.such'"),
        ('\n{% include "/etc/passwd" %}', "document.xml.j2:2: there is no template"),
        ('{% include "../../../../etc/passwd" %}', "document.xml.j2:1: there is no template"),
        ('{% import "os" as os %}', "there is no template"),
        ('<dossier title="{{ d.__class__.__mro__ }}"/>', "document.xml.j2:1: "),
        ('<dossier title="{{ t.__globals__ }}"/>', "document.xml.j2:1: "),
        ('<dossier title="{{ [].append(1) }}"/>', "document.xml.j2:1: "),
        ("<dossier\n title=\"{{ '%s'.format(d) }}\"/>", "document.xml.j2:2: <function str.format> is not safely callable"),
        ('<dossier\n title="{{ t }}"/>', "document.xml.j2:2: only texts and numbers can be printed, not a function"),
        ('<dossier\n title="{{ d.contacts }}"/>', "document.xml.j2:2: only texts and numbers can be printed, not a tuple"),
        ("<dossier\n title=\"{{ 'a' * 10 }}\"/>", f"document.xml.j2:2: {BETWEEN_NUMBERS}"),
        ('<dossier\n title="{{ 10 ** 9 }}"/>', "document.xml.j2:2: the operator ** is not allowed in templates"),
        ("<dossier title=\"{{ 'a'|center(10**9) }}\"/>", "document.xml.j2:1: "),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", f"document.xml.j2:1: {NESTED}"),
        ('{% include "document.xml.j2" %}', f"document.xml.j2:1: {NESTED}"),
        ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", f"document.xml.j2:1: {NESTED}"),
        ("{% set l = d.contacts %}{% for a in l %}{% for b in l %}{% endfor %}{% endfor %}", "no element found"),
        (
            '<dossier title="T">\n' + '<section id="a" title="b">' * 99 + "</section>" * 99 + "</dossier>",
            "nested more than 60 deep",
        ),
    ],
)
def test_broken_and_hostile_templates_are_refused(tmp_path, source, reason):
    with pytest.raises(TemplateFault) as fault:
        compose(tmp_path, source)
    assert reason in str(fault.value)
    assert "root:" not in str(fault.value)
    assert " at 0x" not in str(fault.value)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ('{% set a = "aaaa" %}' + "{% set a = a ~ a %}" * 60, "builds a text of more than 2,000,000 characters"),
        ('{% set a = "aaaa" %}' + "{% set a %}{{ a }}{{ a }}{% endset %}" * 60, "prints more than 400,000,000 characters"),
        ("{% set a = 9 %}" + "{% set a = a * a %}" * 60, "builds a number that is too large"),
        ('{% set x = ["a"] %}' + DOUBLED + "{{ x|upper }}", "a text is wanted here, not a list"),
        ('{% set x = ["a"] %}' + DOUBLED + '{{ x ~ "" }}', "only texts and numbers can be printed"),
        ('{% set x = ["a"] %}' + DOUBLED + "{{ x|join }}", "only texts and numbers can be printed"),
        ('{% set l = ["x"] %}' + "{% set l = l + l %}" * 18 + "{{ l|join(l|join) }}", "builds a text of more than 2,000,000"),
        ("{% set l = [[1]] %}" + "{% set l = l + l %}" * 18 + "{{ l|sum(start=[]) }}", "only numbers can be added up"),
    ],
)
def test_values_that_grow_are_stopped(tmp_path, source, reason):
    with pytest.raises(TemplateFault, match=reason):
        compose(tmp_path, source)


def test_a_long_list_is_sorted_and_chosen_from(tmp_path):
    doubled = '{% set l = ["x"] %}' + "{% set l = l + l %}" * 16
    tree = compose(tmp_path, doubled + "<dossier title=\"{{ l|select('equalto', 'x')|sort(reverse=true)|list|length }}\"/>")
    assert tree.title == "65536"


def test_joined_texts_are_escaped_once(tmp_path):
    tree = compose(tmp_path, '<dossier title="{{ "a&" ~ t("section.texts") ~ 1 }}"/>')
    assert tree.title == "a&Agreements and other texts1"


def test_a_template_without_end_is_stopped(tmp_path):
    loops = "".join(f"{{% for a{n} in d.statements %}}" for n in range(9)) + "{% endfor %}" * 9
    with pytest.raises(TemplateFault, match="takes more than 1,000,000 steps"):
        compose(tmp_path, loops)


def test_doubling_values_are_stopped(tmp_path):
    source = '{% set a = ["x"] %}' + "{% set a = a + a %}" * 40 + '<dossier title="T"/>'
    with pytest.raises(TemplateFault, match="builds a value of more than"):
        compose(tmp_path, source)


def test_a_symbolic_link_out_of_the_folder_is_not_followed(tmp_path):
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "out.j2").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(TemplateFault, match="there is no template"):
        compose(folder, '{% include "out.j2" %}')
