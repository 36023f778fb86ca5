"""The ladder: what is refused in a step and where, what a step answers for, and its sentence in three languages."""

import pytest

from servanda.agreement import LANGUAGES, lower, read_agreement, step_life, step_words, under
from servanda.basis import Refusal

TEXT = """\
servanda: 1
id: ladder
title: Ladder
timing: {zone: UTC, entry: 2020-01-01}
participants: {hills: {called: Hills}, coast: {called: Coast}}
bodies: {mission: {called: Mission, finds: any, observes: [{acts: fire}]}}
consequences:
  - id: note
    called: A note
    step: 1
    decided_by: mission
    within: 48 hours
  - id: talk
    called: A talk
    step: 2
    after: step before
    decided_by: mission
clauses:
  - {id: halt, says: Fire stops., who: [hills, coast], must_not: {acts: fire}}
  - {id: arms, says: Arms., who: hills, otherwise: talk, by: 2020-02-01, must: {acts: weapons.hand-over}}
"""


def _refused(was: str, now: str) -> tuple[str, str]:
    assert TEXT.count(was) == 1
    text = TEXT.replace(was, now)
    with pytest.raises(Refusal) as refused:
        read_agreement(text, "draft.yaml")
    (reason,) = refused.value.reasons
    return reason.code, text.splitlines()[reason.place.line - 1].strip()


def test_each_fault_at_its_line() -> None:
    assert _refused("    step: 1\n", "    step: 1\n    after: unanswered allegation\n") == (
        "AGR054",
        "after: unanswered allegation",
    )
    assert _refused("    step: 1\n", "    step: 1\n    answer_within: 24 hours\n") == (
        "AGR054",
        "answer_within: 24 hours",
    )
    assert _refused("    step: 1\n", "    step: 1\n    after: step before\n") == ("AGR055", "after: step before")
    assert _refused("    step: 2\n", "    step: 2\n    at_least: 3\n") == ("AGR056", "at_least: 3")
    assert _refused("    step: 1\n", "    step: 1\n    on: [hault]\n") == ("AGR040", "on: [hault]")
    assert _refused("    step: 1\n", "    step: 1\n    at_least: 0\n")[1] == "at_least: 0"
    assert _refused("    step: 1\n", "    step: 1\n    after: luck\n")[1] == "after: luck"


def test_ids_stand_once() -> None:
    assert _refused("  - id: note\n", "  - id: halt\n") == ("AGR041", "- id: halt")
    with pytest.raises(Refusal) as refused:
        read_agreement(TEXT.replace("  - id: talk\n", "  - id: note\n"))
    assert "AGR041" in {one.code for one in refused.value.reasons}


def test_what_a_step_answers_for() -> None:
    agreement = read_agreement(TEXT)
    note, talk = agreement.consequences
    assert under(agreement, note) == ("halt",)
    assert under(agreement, talk) == ("halt", "arms")


def test_a_step_is_an_obligation_with_a_life() -> None:
    law = lower(read_agreement(TEXT))
    owed = {str(one.clause): one for one in law.obligations}
    assert owed[step_life("note")].holder == ("mission",)
    assert {step_life("note"), step_life("talk")} <= set(law.lives)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "keys",
    [
        "",
        "    at_least: 3\n",
        "    grades: [serious, minor]\n",
        "    after: allegation\n",
        "    after: allegation\n    at_least: 2\n",
        "    after: unanswered allegation\n    answer_within: 24 hours\n",
        "    outside: yes\n",
    ],
)
def test_every_step_has_a_sentence(language: str, keys: str) -> None:
    agreement = read_agreement(TEXT.replace("    step: 1\n", f"    step: 1\n{keys}"))
    for step in agreement.consequences:
        said = step_words(step, agreement, language)
        assert "{" not in said.text and "⟨step" not in said.text
        assert [one for one in said.missing if one.startswith("step")] == []


def test_the_sentence() -> None:
    agreement = read_agreement(TEXT)
    note, talk = agreement.consequences
    assert str(step_words(note, agreement)) == (
        "Once a breach of “Fire stops” is found, it is for Mission to decide within 48 hours: A note"
    )
    assert str(step_words(talk, agreement)) == (
        "Once it is passed on from the step before (A note), it is for Mission to decide by no stated time: A talk"
    )
