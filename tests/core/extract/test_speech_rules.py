"""Every rule of speech finds its example, gives it to its speaker, and leaves its counter-example alone."""

import pytest

from dossier.core.extract.pipeline import extract
from dossier.core.extract.speech_rules import SPEECH_RULES
from tests.core.extract.texts import document


@pytest.mark.parametrize("rule", SPEECH_RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_its_example(rule, lexicon):
    found = [said for said in extract(document(rule.example), lexicon).statements if said.rule == rule.id]
    assert found, [(said.rule, said.text) for said in extract(document(rule.example), lexicon).statements]
    assert found[0].speaker.name == rule.speaker


@pytest.mark.parametrize("rule", SPEECH_RULES, ids=lambda rule: rule.id)
def test_a_rule_leaves_its_counter_example_alone(rule, lexicon):
    assert rule.id not in [said.rule for said in extract(document(rule.counter), lexicon).statements]


def test_every_rule_that_statements_carry_is_in_the_table(lexicon):
    known = {rule.id for rule in SPEECH_RULES}
    carried = {said.rule for rule in SPEECH_RULES for said in extract(document(rule.example), lexicon).statements}
    assert carried <= known
