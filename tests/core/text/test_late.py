"""A pattern compiled late is used like any other."""

import re as builtin

import pytest

from dossier.core.text import late as re


def test_a_pattern_is_compiled_at_its_first_use_and_kept():
    pattern = re.compile("(b)(?P<c>c)", re.I)
    assert pattern.pattern == "(b)(?P<c>c)"
    assert pattern.search("aBC").group("c") == "C"
    assert pattern.search.__self__ is pattern.match.__self__
    assert (pattern.groups, dict(pattern.groupindex)) == (2, {"c": 2})


def test_a_faulty_pattern_is_an_error_at_its_first_use():
    pattern = re.compile("(")
    with pytest.raises(builtin.error):
        pattern.search("a")


def test_an_unknown_attribute_is_an_error():
    with pytest.raises(AttributeError):
        assert re.compile("a").nothing
