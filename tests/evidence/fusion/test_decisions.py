"""A person's decision holds: through new reports, new fusion, and whatever the sources are."""

from datetime import UTC, datetime

import pytest

from servanda.basis import Refusal
from servanda.evidence import Decision, Fusion, fuse, read_decisions, write_decisions
from tests.evidence.fusion.told import HERE, NEAR, facts

TWO = facts({"source": "a", "on": 15, "at": HERE}, {"source": "b", "on": 15, "at": NEAR})
A, B = TWO["id"].to_list()


def _decision(same: bool, *of: str, day: int = 1) -> Decision:
    return Decision(same, of, "the desk", datetime(2015, 3, day, 12, tzinfo=UTC), "seen on the ground")


def test_what_was_parted_stays_apart_and_what_was_joined_together() -> None:
    assert fuse(TWO, None).incidents_out == 1
    assert fuse(TWO, None, [_decision(False, A, B)]).incidents_out == 2
    same_source = facts({"source": "a", "on": 15, "at": HERE}, {"source": "a", "on": 25, "at": NEAR})
    assert fuse(same_source, None, [_decision(True, *same_source["id"])]).incidents_out == 1


def test_a_third_report_does_not_join_what_was_parted() -> None:
    third = facts(
        {"source": "a", "on": 15, "at": HERE},
        {"source": "b", "on": 15, "at": NEAR},
        {"source": "c", "on": 15, "at": HERE},
    )
    fused = fuse(third, None, [_decision(False, A, B)])
    assert fused.incidents_out == 2
    of = dict(fused.members.select("fact", "incident").rows())
    assert of[A] != of[B]


def test_the_later_of_two_that_contradict_stands_and_the_other_is_told_of() -> None:
    fused = fuse(TWO, None, [_decision(False, A, B, day=1), _decision(True, A, B, day=2)])
    assert fused.incidents_out == 1
    assert fused.decisions.sort("when")["state"].to_list() == ["overruled", "applied"]
    assert fuse(TWO, None, [_decision(True, A, B, day=1), _decision(False, A, B, day=2)]).incidents_out == 2


def test_a_decision_about_an_unknown_fact_waits_for_it() -> None:
    decisions = [_decision(False, A, "ffffffffffffffff")]
    (state,) = fuse(TWO, None, decisions).decisions.select("state", "reason").rows()
    assert state[0] == "waits" and "ffffffffffffffff" in state[1]
    running = Fusion(TWO.head(1), None, [_decision(False, A, B)])
    assert running.fused().decisions["state"].to_list() == ["waits"]
    running.add(TWO.tail(1))
    assert running.fused().decisions["state"].to_list() == ["applied"]
    assert running.fused().incidents_out == 2


def test_a_decision_made_later_is_taken_in() -> None:
    running = Fusion(TWO, None)
    running.add(TWO.clear(), [_decision(False, A, B)])
    assert running.fused().incidents_out == 2
    running.add(TWO.clear(), [_decision(True, A, B, day=5)])
    assert running.fused().incidents_out == 1


def test_decisions_twice_are_decisions_once() -> None:
    decisions = [_decision(False, A, B)]
    once, twice = fuse(TWO, None, decisions), fuse(TWO, None, decisions * 2)
    assert once.facts.equals(twice.facts) and once.decisions.equals(twice.decisions)


def test_the_file_says_what_was_decided() -> None:
    decisions = (_decision(True, A, B), _decision(False, A, "no: hash", day=4))
    assert read_decisions(write_decisions(decisions)) == decisions
    assert read_decisions(write_decisions(())) == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("decisions: []", "incident-decisions: 1"),
        ("incident-decisions: 1\ndecisions: x", "no list"),
        ("incident-decisions: 1\ndecisions:\n - same: [a]", "two different facts"),
        ("incident-decisions: 1\ndecisions:\n - same: [a, a]", "two different facts"),
        ("incident-decisions: 1\ndecisions:\n - same: [a, b]\n   apart: [a, b]", "either"),
        ("incident-decisions: 1\ndecisions:\n - same: [a, b]\n   colour: red", "colour"),
        ("incident-decisions: 1\ndecisions:\n - same: [a, b]\n   who: me\n   why: so", "when"),
        ("incident-decisions: 1\ndecisions:\n - same: [a, b]\n   who: me\n   why: so\n   when: 2015-03-01", "offset"),
        ("incident-decisions: 1\nother: 2", "no list of decisions"),
        ("- a", "no list of decisions"),
    ],
)
def test_a_file_that_is_wrong_is_refused(text: str, why: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_decisions(text)
    assert refused.value.code == "FUS001" and why in str(refused.value)
    assert refused.value.place.line > 0
