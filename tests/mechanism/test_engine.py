# ruff: noqa: E501
"""What the mechanism does is a fact for the engine: findings make steps due, decisions decide, certifications move gates."""

import json
from typing import Any

import pytest

from servanda import mechanism
from servanda.access import DataClass, Person, Role
from servanda.agreement import Life, lower, read_agreement, step_life
from servanda.basis import DAY, HOUR, Refusal
from servanda.compliance import Assessments, Status, assess
from servanda.mechanism import (
    Certification,
    Coverage,
    Decided,
    DecisionDue,
    Declaration,
    GuaranteeDecision,
    StepDecision,
    certify,
    procedure,
)
from tests.mechanism.telling import World, calendar, drafts_of, us

AGREEMENT = {
    "servanda": "1", "id": "story", "title": "Story", "timing": {"zone": "UTC", "entry": "2020-01-01", "expiry": "2020-12-31"},
    "participants": {"north": {"called": "North", "roles": "party"}, "south": {"called": "South", "roles": "party"}, "friend": {"called": "Friend", "roles": "guarantor"}},
    "bodies": {"mission": {"called": "Mission", "members": {"north": "1", "south": "1", "envoy": "1"}, "chair": "envoy", "decides": "chair decides", "finds": "any", "observes": [{"acts": "fire"}]}},
    "phases": [{"id": "second", "called": "Second", "opens": "entry", "gate": {"done": "arms"}}, {"id": "third", "called": "Third", "opens": "entry", "gate": {"done": "checked"}}],
    "consequences": [{"id": "protest", "called": "A protest", "decided_by": "mission", "within": "48 hours"}],
    "clauses": [
        {"id": "truce", "says": "No fire.", "who": ["north", "south"], "otherwise": "protest", "must_not": {"acts": "fire"}},
        {"id": "arms", "says": "Arms.", "who": "north", "by": "2020-03-01", "certified_by": "mission", "must": {"acts": "weapons.hand-over"}},
        {"id": "aid", "says": "Aid.", "who": "south", "phase": "second", "by": "2020-06-01", "must": {"acts": "aid.delivery"}},
        {"id": "checked", "says": "The arms are checked.", "who": "mission", "certifies": {"what": "arms"}},
        {"id": "food", "says": "Food.", "who": "south", "phase": "third", "by": "2020-06-01", "must": {"acts": "aid.delivery"}},
        {"id": "open", "says": "Doors open.", "who": ["north", "south"], "must_not": {"acts": "monitoring.access-refused"}},
        {"id": "back", "says": "Snap-back.", "snaps_back": {"decided_by": ["mission"], "returns": ["aid"]}},
        {"id": "pledge", "says": "Guarantee.", "who": "friend", "guarantees": {"owes": {"acts": "aid"}, "decides": "friend"}},
    ],
}  # fmt: skip
READ = read_agreement(json.dumps(AGREEMENT), "story")
PROCEDURE = procedure(READ, "mission")
CHAIR = Person("c", Role.CHAIR, "mission")


def found_on() -> World:
    """A world in which fire by one side is found, and access was refused by the other."""
    world = World(PROCEDURE)
    rows: list[dict[str, Any]] = [
        {"at": "2020-01-05 08:00", "who": "south", "do": "allege", "act": "fire.mortar", "begin": "2020-01-05 06:00", "accused": "north", "clauses": "truce"},
        {"at": "2020-01-05 09:00", "who": "mission", "do": "register"},
        {"at": "2020-01-05 10:00", "who": "mission", "do": "notify", "to": ["north", "south"]},
        {"at": "2020-01-05 11:00", "who": "mission", "do": "ask_access", "id": "q", "of_unit": "south"},
        {"at": "2020-01-05 12:00", "who": "mission", "do": "answer_access", "request": "q", "answer": "refused"},
        {"at": "2020-01-06 08:00", "who": "mission", "do": "propose_finding", "id": "f", "status": "confirmed", "verification": "verified", "observation": "Craters.", "breach": "breach", "clauses": "truce", "signed_by": "v", "attribution": {"to": "party", "party": "north"}, "supports": [{"kind": "a", "reliability": "A", "credibility": "1", "independent": "yes"}, {"kind": "b", "reliability": "A", "credibility": "1", "independent": "yes"}]},
        {"at": "2020-01-06 09:00", "who": "mission", "do": "adopt", "finding": "f"},
    ]  # fmt: skip
    for row in rows:
        side = row["who"] if row["who"] in PROCEDURE.parties else ""
        role = Role.OFFICER if side else Role.CHAIR
        world.enter(drafts_of(world, row), Person(role, role, row["who"], side), us(row["at"]))
    return world


def assessed(rows: Any, at: str) -> Assessments:
    return assess(lower(READ), mechanism.fact_table(rows), us(at))


def statuses(result: Assessments, clause: str) -> list[Status]:
    return [Status(status) for one in result.of(clause) for status in one.status]


def test_a_finding_makes_a_step_due_and_a_decision_decides_it() -> None:
    world = found_on()
    rows = list(mechanism.facts(world.file("one"), PROCEDURE))
    assert statuses(assessed(rows, "2020-01-07 00:00"), step_life("protest")) == [Status.OPEN]
    assert statuses(assessed(rows, "2020-01-09 00:00"), step_life("protest")) == [Status.OVERDUE]
    due = DecisionDue("protest", "one", ("mission",), us("2020-01-06 09:00"), us("2020-01-08 09:00"))
    world.enter(mechanism.call_decision("ladder", due), CHAIR, us("2020-01-06 10:00"))
    assert world.enter(mechanism.call_decision("ladder", due), CHAIR, us("2020-01-06 11:00")) == 0
    waiting = mechanism.called(mechanism.read_ladder(world.of("ladder")), us("2020-01-09 00:00"))
    assert [(one.step, one.matter, one.standing, one.decision) for one in waiting] == [
        ("protest", "one", "overdue", None)
    ]
    decided = StepDecision("protest", "one", Decided.TAKEN)
    north = Person("n", Role.PRINCIPAL, "north", "north")
    world.enter(mechanism.decide_step("ladder", decided, PROCEDURE, 0), north, us("2020-01-07 09:00"))
    others = mechanism.called(mechanism.read_ladder(world.of("ladder")), us("2020-01-09 00:00"))
    assert [one.standing for one in others] == ["overdue"], "whoever does not decide it decided nothing"
    world.enter(mechanism.decide_step("ladder", decided, PROCEDURE, 0), CHAIR, us("2020-01-07 10:00"))
    ladder = mechanism.read_ladder(world.of("ladder"))
    assert [one.standing for one in mechanism.called(ladder, us("2020-01-09 00:00"))] == ["done"]
    rows += mechanism.ladder_facts(ladder, PROCEDURE)
    assert statuses(assessed(rows, "2020-01-09 00:00"), step_life("protest")) == [Status.MET]


def test_what_is_confirmed_counts_against_its_clause_and_refused_access_against_its_own() -> None:
    result = assessed(mechanism.facts(found_on().file("one"), PROCEDURE), "2020-01-07 00:00")
    assert Status.CONTRARY in statuses(result, "truce")
    assert Status.CONTRARY in statuses(result, "open")


def certified(act: Certification) -> list[Any]:
    world = World(PROCEDURE)
    none = Certification(duty="arms", certified=False, done_at=us("2020-01-20 00:00"))
    for one, at in ((none, "2020-01-21 00:00"), (act, "2020-02-02 00:00")):
        world.enter(certify("arms-file", one, PROCEDURE, us(at)), CHAIR, us(at))
    return list(mechanism.watch_facts(mechanism.read_watch(world.of("arms-file")), PROCEDURE))


def begins(rows: Any, clause: str) -> list[int]:
    lives = assessed(rows, "2020-02-10 00:00").lives(clause)
    return [span.begin for life, span in lives if life is Life.IN_FORCE]


def test_a_certification_moves_a_gate() -> None:
    done = Certification(duty="arms", certified=True, done_at=us("2020-02-01 00:00"))
    rows = certified(done)
    assert [row["act"] for row in rows] == ["certification"]
    assert begins(rows, "food") == [us("2020-02-02 00:00") + 1]
    assert begins(rows, "aid") == []


def test_what_was_seen_and_certified_counts_as_done() -> None:
    done = Certification("arms", True, us("2020-02-01 00:00"), "weapons.hand-over", "north", "", 210_000, "pieces")
    rows = certified(done)
    assert [row["act"] for row in rows] == ["certification", "weapons.hand-over"]
    assert begins(rows, "aid") == [us("2020-02-02 00:00")]


def test_a_snap_back_comes_of_a_decision_and_is_lifted_by_another() -> None:
    world = World(PROCEDURE)
    for decided, at in ((Decided.NOT_TAKEN, 1), (Decided.TAKEN, 2), (Decided.RESUMED, 3)):
        act = StepDecision("back", "", decided)
        world.enter(mechanism.decide_step("back-file", act, PROCEDURE, 0), CHAIR, us("2020-02-01 00:00") + at * DAY)
    rows = mechanism.ladder_facts(mechanism.read_ladder(world.of("back-file")), PROCEDURE)
    assert [row["act"] for row in rows] == ["decision", "agreement.resumption"]


def test_a_guarantor_decides_on_its_guarantee() -> None:
    world = World(PROCEDURE)
    friend = Person("g", Role.GUARANTOR, "friend")
    act = GuaranteeDecision("pledge", "one", Decided.TAKEN)
    world.enter(mechanism.decide_guarantee("pledge-file", act, PROCEDURE, 0), friend, us("2020-02-01 00:00"))
    (row,) = mechanism.ladder_facts(mechanism.read_ladder(world.of("pledge-file")), PROCEDURE)
    assert (row["act"], row["actor"], row["clause"], row["ref"]) == ("decision", "friend", "pledge", "one")


def test_coverage_and_declarations_are_facts() -> None:
    world = World(PROCEDURE)
    day = us("2020-01-05 00:00")
    watched = Coverage(zone="valley", begin=day, end=day + DAY, share_ppm=400_000, acts=("fire",))
    denied = Coverage(zone="valley", begin=day, end=day + HOUR, share_ppm=1_000_000, denied=True)
    for act in (watched, denied):
        drafts = mechanism.record_coverage("watch", act, PROCEDURE, day + DAY)
        assert drafts[0].to == () and drafts[0].data_class is DataClass.MECHANISM
        world.enter(drafts, CHAIR, day + DAY)
    said = Declaration(act="declaration.holdings", item="mortars", quantity_milli=12_000, measure="pieces")
    world.enter(
        mechanism.declare("watch", said, PROCEDURE, day), Person("n", Role.OFFICER, "north", "north"), day + DAY
    )
    table = mechanism.fact_table(mechanism.watch_facts(mechanism.read_watch(world.of("watch")), PROCEDURE))
    assert table.select("act", "kind", "quantity_milli", "item", "actor", "origin").rows() == [
        ("declaration.holdings", "act", 12_000, "mortars", "north", "party"),
        ("coverage.watch", "coverage", 400, "fire", "mission", "mechanism"),
        ("coverage.denied", "coverage", 1_000, None, "mission", "mechanism"),
    ]


def test_a_referral_is_no_fact() -> None:
    world = World(PROCEDURE)
    calendar(world, 0)
    row = {"at": "2020-01-05 08:00", "who": "mission", "do": "refer", "kind": "child", "to": ["desk"]}
    world.enter(drafts_of(world, row), CHAIR, us("2020-01-05 08:00"))
    assert mechanism.facts(world.file("one"), PROCEDURE) == ()
    assert len(mechanism.fact_table([])) == 0


def test_a_decision_on_what_is_no_step_is_refused() -> None:
    for verb, act in (
        (mechanism.decide_step, StepDecision("nothing", "", Decided.TAKEN)),
        (mechanism.decide_guarantee, GuaranteeDecision("nothing", "", Decided.TAKEN)),
    ):
        with pytest.raises(Refusal) as refused:
            verb("file", act, PROCEDURE, 0)
        assert refused.value.code == "MEC071"
    for act, code in (
        (Certification("nothing", True, 1), "MEC004"),
        (Certification("arms", True, 1, "no.act"), "MEC002"),
    ):
        with pytest.raises(Refusal) as refused:
            certify("file", act, PROCEDURE, 2)
        assert refused.value.code == code
    with pytest.raises(Refusal) as refused:
        mechanism.declare("file", Declaration("fire"), PROCEDURE, 0)
    assert refused.value.code == "MEC002"
