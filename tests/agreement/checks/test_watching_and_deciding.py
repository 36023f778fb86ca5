"""What the checks of observers, proof, bodies and consequences say of small texts, and how heavily."""

import pytest

from check_sayings import CEASEFIRE, one, said


def watched(observes: str, clause: str) -> str:
    body = f"{{called: the Mission, decides: head of mission, finds: any, observes: [{observes}]}}"
    return f"bodies: {{mission: {body}}}\nclauses:\n  - {{id: duty, says: A duty., who: north, {clause}}}\n"


@pytest.mark.parametrize(
    ("observes", "clause", "severity"),
    [
        pytest.param("{acts: fire}", "must_not: {acts: fire.mortar}", None, id="a wider act covers"),
        pytest.param("{acts: fire.mortar}", "must_not: {acts: fire}", "notice", id="a narrower one in part"),
        pytest.param("{acts: fire, in: valley}", "must_not: {acts: fire}", "notice", id="elsewhere only"),
        pytest.param("{acts: fire, in: valley}", "must_not: {acts: fire, in: valley}", None, id="there"),
        pytest.param("{acts: fire}", "must: {acts: weapons.hand-over}", "serious", id="another act"),
        pytest.param("{acts: fire}", "must: {acts: law.adopted}", None, id="public"),
        pytest.param("{acts: fire}", "must: {acts: aid}, observed_by: mission", "notice", id="named, unable"),
        pytest.param(
            "{acts: fire, in: valley}", "must_not: {acts: fire}, observed_by: mission", None, id="named, able"
        ),
        pytest.param("{acts: fire}", "must: {acts: weapons.hand-over}, certified_by: mission", None, id="certified"),
    ],
)
def test_who_sees_a_clause(observes: str, clause: str, severity: str | None) -> None:
    found = said("CHK030", watched(observes, clause))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_a_text_without_any_observer_gets_one_diagnostic() -> None:
    found = one("CHK030", "bodies: {}\n" + CEASEFIRE)
    assert found.clause == "bodies"
    assert found.involves == ("ceasefire",)


def test_two_sides_that_watch_each_other_are_not_their_own_observers() -> None:
    both = CEASEFIRE.replace("who:", "observed_by: [north, south], who:")
    assert not said("CHK031", "bodies: {}\n" + both)
    own = CEASEFIRE.replace("who: [north, south]", "observed_by: north, who: north")
    assert one("CHK031", "bodies: {}\n" + own).clause == "ceasefire"


def test_a_body_of_one_sides_people_is_that_side() -> None:
    bodies = "bodies: {guard: {called: the Guard, members: {north: 3}, observes: [{acts: fire}]}}\n"
    assert "of its own side" in one("CHK031", bodies + CEASEFIRE.replace("[north, south]", "north")).message


def test_a_gate_that_hangs_on_reports_makes_the_missing_standard_serious() -> None:
    gated = CEASEFIRE.replace("who:", "when: {quiet: {acts: fire}, for: 7 days}, who:")
    assert one("CHK032", "proof: {}\n" + CEASEFIRE).severity == "notice"
    assert one("CHK032", "proof: {}\n" + gated).severity == "serious"


def test_reciprocity_without_a_finder_names_what_it_hangs_on() -> None:
    text = "clauses:\n" + "".join(
        f"  - {{id: {who}-stops, says: It stops., who: {who}, must_not: {{acts: fire}}}}\n"
        for who in ("north", "south")
    )
    text += "  - {id: while, says: As long as., who: north, as_long_as: {keeps: south-stops}}\n"
    found = one("CHK033", text)
    assert (found.clause, found.involves) == ("while", ("south-stops",))
    assert "the Mission" in found.remedy


@pytest.mark.parametrize(
    ("rule", "stuck"),
    [
        ("members: {north: 1, south: 1}, decides: majority", True),
        ("members: {north: , south: }, decides: majority", True),
        ("members: {north: 1, south: 1, chair: 1}, decides: majority", False),
        ("members: {north: 1, south: 1}, decides: majority, tie_break: the envoy", False),
        ("members: {north: 1, south: 1, chair: 1}, decides: consensus", True),
        ("members: {north: 1, south: 1}, chair: the envoy, decides: chair decides", False),
    ],
)
def test_which_bodies_can_be_stuck(rule: str, stuck: bool) -> None:
    body = f"bodies: {{board: {{called: the Board, finds: any, {rule}}}}}\n"
    assert bool(said("CHK034", body + CEASEFIRE)) == stuck


def test_a_body_without_a_rule_beside_one_that_finds_is_a_notice() -> None:
    alone = "bodies: {board: {called: the Board, members: {north: 1, south: 1}}}\n"
    beside = alone.replace("}}}", "}}, m: {called: M, finds: any, decides: majority}}")
    assert one("CHK035", alone + CEASEFIRE).severity == "serious"
    assert one("CHK035", beside + CEASEFIRE).severity == "notice"
    assert one("CHK035", "bodies: {}\n" + CEASEFIRE).clause == "bodies"


def test_no_consequence_at_all_is_said_once() -> None:
    more = "  - {id: law, says: A law., who: north, track: political, must: {acts: law.adopted}}\n"
    whole = one("CHK036", "consequences: []\n" + CEASEFIRE + more)
    assert (whole.clause, whole.involves) == ("consequences", ("ceasefire", "law"))
    rung = "consequences: [{id: note, called: Note, on: ceasefire}]\n"
    assert one("CHK036", rung + CEASEFIRE + more).severity == "notice"
    assert not said("CHK036", rung + CEASEFIRE)


def test_consequences_partly_outside_are_a_notice_where_undated() -> None:
    inside, outside = "{id: note, called: Note}", "{id: court, called: Courts, outside: yes}"
    assert one("CHK037", f"consequences: [{outside}]\n" + CEASEFIRE).severity == "serious"
    assert one("CHK037", f"consequences: [{inside}, {outside}]\n" + CEASEFIRE).severity == "notice"
    assert not said("CHK037", f"consequences: [{inside}]\n" + CEASEFIRE)
