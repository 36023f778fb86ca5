"""What a form holds is what the file says: posted back untouched it changes nothing, posted anew it makes the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafting.form.cases import CASES, KINDS, clauses, entries, forms, kind_of, meaning, reread, shipped
from servanda.agreement import Sheet, changed, read_agreement
from servanda.drafting import clause_form, section_form, values_of
from tests import random_worlds

SEEDS = st.integers(0, 10**6)


@pytest.mark.parametrize("case", CASES)
def test_a_form_posted_back_untouched_changes_nothing(case: str) -> None:
    for form in forms(shipped(case)):
        assert values_of(form, form.inputs) == (), form.path


@pytest.mark.parametrize("case", CASES)
def test_an_empty_form_filled_in_makes_the_same_clause(case: str) -> None:
    agreement = shipped(case)
    made = []
    for clause in clauses(agreement):
        kind = kind_of(clause)
        sent = clause_form(agreement, clause, kind).inputs
        (change,) = values_of(clause_form(agreement, {}, kind), sent)
        assert change.path == ("clauses", clause["id"])
        made.append(change.value)
    assert meaning(reread(agreement, {"clauses": made}).clauses) == meaning(agreement.clauses)


@pytest.mark.parametrize("case", CASES)
def test_empty_forms_filled_in_make_the_same_sections(case: str) -> None:
    agreement = shipped(case)
    whole = agreement.root.data()
    made: dict[str, object] = {}
    for section, key in entries(agreement):
        sent = section_form(agreement, section, key).inputs
        (change,) = values_of(section_form(agreement, section, ""), sent)
        if isinstance(whole[section], dict):
            assert change.path == (section, key)
            made.setdefault(section, {})[key] = change.value  # type: ignore[index]
        else:
            made.setdefault(section, []).append(change.value)  # type: ignore[attr-defined]
    again = reread(agreement, made)
    for section in made:
        assert meaning(getattr(again, section)) == meaning(getattr(agreement, section)), section


@settings(max_examples=25)
@given(SEEDS, st.sampled_from(KINDS))
def test_random_clauses_come_back_as_they_were(seed: int, kind: str) -> None:
    agreement = read_agreement(random_worlds.agreement(seed, kind))
    made = []
    for clause in clauses(agreement):
        form = clause_form(agreement, clause, kind_of(clause))
        assert values_of(form, form.inputs) == ()
        (change,) = values_of(clause_form(agreement, {}, kind_of(clause)), form.inputs)
        made.append(change.value)
    assert meaning(reread(agreement, {"clauses": made}).clauses) == meaning(agreement.clauses)
    for section, key in entries(agreement):
        entry = section_form(agreement, section, key)
        assert values_of(entry, entry.inputs) == ()


@settings(max_examples=20)
@given(SEEDS, SEEDS, st.sampled_from(KINDS))
def test_one_clause_filled_in_as_another_says_what_the_other_says(seed: int, other: int, kind: str) -> None:
    """The changes are written into the file's own text, and the clause reads as the one whose values were posted."""
    agreement = read_agreement(random_worlds.agreement(seed, kind))
    wanted = dict(clauses(read_agreement(random_worlds.agreement(other, kind)))[0])
    mine = clauses(agreement)[0]
    sent = clause_form(agreement, wanted, kind).inputs
    found = values_of(clause_form(agreement, mine, kind), sent)
    text = changed(Sheet.of(agreement.file_text), found).text
    now = Sheet.of(text).root.data()["clauses"][0]
    form = clause_form(agreement, now, kind)
    assert form.inputs == sent
    assert [path for path, _ in found if path[:2] != ("clauses", mine["id"])] == []


@settings(max_examples=20)
@given(SEEDS, st.sampled_from(KINDS), st.sampled_from(KINDS))
def test_a_clause_of_another_kind_keeps_what_both_kinds_ask_for(seed: int, was: str, now: str) -> None:
    agreement = read_agreement(random_worlds.agreement(seed, was))
    clause = clauses(agreement)[0]
    form = clause_form(agreement, clause, was)
    found = values_of(form, {**form.inputs, "kind": now})
    whole = changed(Sheet.of(agreement.file_text), found).root.data()["clauses"][0]
    assert now in whole
    assert (was in whole) == (was == now)
    assert {key: value for key, value in whole.items() if key not in (was, now)} == {
        key: value for key, value in clause.items() if key != was
    }
    if isinstance(clause[was], dict) and isinstance(whole[now], dict) and "acts" in clause[was]:
        asked = {name.split(".")[1] for name in clause_form(agreement, {}, now).inputs if name.startswith(f"{now}.")}
        assert "acts" not in asked or whole[now]["acts"] == clause[was]["acts"]
