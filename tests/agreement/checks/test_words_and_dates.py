"""What the checks of words, places, dates and paces say of small texts, and how heavily."""

from datetime import date

import pytest

from check_sayings import CEASEFIRE, one, said


def test_violation_marked_as_undefined_outweighs_a_definition_elsewhere() -> None:
    text = "definitions: {violation of airspace: any flight}\nundefined: [violation]\n" + CEASEFIRE
    assert one("CHK020", text).weight == 90


def test_a_graded_mechanism_makes_the_missing_definition_a_notice() -> None:
    body = "bodies: {mission: {called: Mission, finds: any, grades: [minor, serious], decides: majority}}\n"
    assert one("CHK020", body + CEASEFIRE).severity == "notice"


def test_words_for_the_whole_text_are_a_notice_and_in_a_clause_serious() -> None:
    defined = "definitions: {violation: any prohibited act, fire: any shot}\n"
    assert one("CHK020", defined + "undefined: [good faith]\n" + CEASEFIRE).severity == "notice"
    clause = CEASEFIRE.replace("acts: fire}", "acts: fire}, undefined: hostile act")
    found = one("CHK020", defined + clause)
    assert found.severity == "serious"
    assert "“hostile act” (in ceasefire)" in found.message


def test_a_promise_without_an_act_is_named() -> None:
    text = "clauses: [{id: good-will, says: North shows good will., who: north, must: {}, by: 2030-04-01}]"
    assert "No act is named" in one("CHK020", text).message


LOST = "zones: {lost: {called: agreed locations, unlocated: yes}, both: {any_of: [lost]}}\n"


@pytest.mark.parametrize("zone", ["lost", "both"])
def test_a_destination_nobody_located_outweighs_a_place_of_a_prohibition(zone: str) -> None:
    move = f"clauses: [{{id: go, says: Go., who: north, must: {{acts: movement.withdrawal, in: {zone}}}}}]"
    stay = f"clauses: [{{id: stay, says: Stay., who: north, must_not: {{acts: movement, in: {zone}}}}}]"
    assert one("CHK021", LOST + move).weight > one("CHK021", LOST + stay).weight


def test_an_unlocated_zone_that_no_clause_uses_is_not_mentioned() -> None:
    assert not said("CHK021", LOST + CEASEFIRE)


def test_variants_are_a_notice_where_nothing_turns_on_them() -> None:
    text = CEASEFIRE + "variants: [{clause: ceasefire, texts: [a, b]}]\n"
    assert one("CHK022", text).severity == "notice"


def test_both_dates_are_said_whichever_day_the_file_counts_from() -> None:
    for first_day in "01":
        timing = f"timing: {{zone: UTC, entry: 2025-01-19, first_day: '{first_day}'}}\n"
        text = timing + CEASEFIRE.replace("who:", "until: day 42, who:")
        assert "2 March 2025, or 1 March 2025 if the day counted from is day 1" in one("CHK023", text).message


def test_dates_hours_and_months_leave_nothing_to_count() -> None:
    timing = "timing: {zone: UTC, entry: 2025-01-19}\n"
    for until in ("2025-03-01", "entry + 48 hours", "entry + 2 months"):
        assert not said("CHK023", timing + CEASEFIRE.replace("who:", f"until: {until}, who:"))


def exception(may: str, more: str = "") -> str:
    return CEASEFIRE + f"  - {{id: exception, says: Some may fire., who: [north, south], may: {may}{more}}}\n"


@pytest.mark.parametrize(
    ("may", "more", "severity"),
    [
        pytest.param("{acts: fire.small-arms, claimed: yes, breadth: broad}", "", "serious", id="claimed, broad"),
        pytest.param("{acts: fire, defeats: ceasefire}", "", "serious", id="all that is prohibited"),
        pytest.param("{acts: fire, defeats: ceasefire, claimed: yes}", "", "notice", id="claimed, narrow"),
        pytest.param(
            "{acts: fire.small-arms, defeats: ceasefire}",
            ", undefined: [threat, answer]",
            "serious",
            id="vague",
        ),
    ],
)
def test_a_wide_exception_is_named_with_what_it_swallows(may: str, more: str, severity: str) -> None:
    assert one("CHK024", exception(may, more)).severity == severity


@pytest.mark.parametrize(
    "may",
    [
        "{acts: fire, in: valley, defeats: ceasefire}",
        "{acts: fire.small-arms, defeats: ceasefire}",
        "{acts: fire, by: north, defeats: ceasefire}",
    ],
)
def test_an_exception_narrower_in_place_act_or_person_is_left_alone(may: str) -> None:
    assert not said("CHK024", exception(may))


def test_inspections_promised_once_and_for_all_have_no_pace() -> None:
    text = "clauses: [{id: look, says: Ships are inspected., who: north, must: {acts: passage.ship-inspection}}]"
    assert one("CHK026", text).clause == "look"
    paced = "- {id: pace, says: Ten., who: north, rate: {acts: passage.ship-inspection, at_least: 10}}"
    assert not said("CHK026", text.replace("clauses: [", "clauses:\n- ").replace("}}]", "}}\n" + paced))


TERM = """
timing: {zone: Europe/Moscow, signed: 2020-11-09, entry: 2020-11-10 00:00}
clauses:
  - {id: term, says: Five years., renews: {term: 5 years, tacit: yes, notice: 6 months, by: [north, south]}}
"""


def test_the_last_day_for_notice_is_computed() -> None:
    found = one("CHK027", TERM)
    assert "ends on 10 November 2025" in found.message
    assert "on or before 10 May 2025" in found.message
    assert found.severity == "serious"


@pytest.mark.parametrize(
    ("on", "says", "severity", "weight"),
    [
        pytest.param("2025-05-01", "on or before 10 May 2025", "serious", 80, id="due"),
        pytest.param("2025-05-10", "on or before 10 May 2025", "serious", 80, id="on the day"),
        pytest.param("2025-05-11", "That day has passed", "notice", 70, id="past"),
        pytest.param("2026-01-01", "10 November 2030", "serious", 70, id="the next term"),
    ],
)
def test_a_day_of_the_question_chooses_the_term(on: str, says: str, severity: str, weight: int) -> None:
    found = one("CHK027", TERM, date.fromisoformat(on))
    assert says in found.message
    assert (found.severity, found.weight) == (severity, weight)
