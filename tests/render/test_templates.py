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


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ('<dossier title="T">\n<p>{{ d.nothing }}</p></dossier>', "document.xml.j2:2: "),
        ('<dossier title="T">\n{% if %}</dossier>', "document.xml.j2:2: "),
        ('<dossier title="T">\n\n<p>{{ t("no.such") }}</p></dossier>', "document.xml.j2:3: there is no label 'no.such'"),
        ('{% include "/etc/passwd" %}', "there is no template"),
        ('{% include "../../../../etc/passwd" %}', "there is no template"),
        ('{% import "os" as os %}', "there is no template"),
        ('<dossier title="{{ d.__class__.__mro__ }}"/>', "document.xml.j2:1"),
        ('<dossier title="{{ t.__globals__ }}"/>', "document.xml.j2:1"),
        ('<dossier title="{{ [].append(1) }}"/>', "document.xml.j2:1"),
        ("<dossier title=\"{{ '%s'.format(d) }}\"/>", "document.xml.j2:1"),
        ("<dossier title=\"{{ 'a' * 10**9 }}\"/>", "allowed in templates only between numbers"),
        ("<dossier title=\"{{ 'a'|center(10**9) }}\"/>", "document.xml.j2:1"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "calls itself without end"),
        ("{% set l = d.contacts %}{% for a in l %}{% for b in l %}{% endfor %}{% endfor %}", "no element found"),
    ],
)
def test_broken_and_hostile_templates_are_refused(tmp_path, source, reason):
    with pytest.raises(TemplateFault) as fault:
        compose(tmp_path, source)
    assert reason in str(fault.value) or reason in str(fault.value.__cause__)
    assert "root:" not in str(fault.value)


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
