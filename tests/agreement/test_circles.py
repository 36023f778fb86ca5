"""Moments counted from each other are refused at their place, never a program error."""

import pytest

from servanda.agreement import lower, read_agreement
from servanda.basis import Refusal

TOP = """\
servanda: 1
id: circles
title: Circles
timing: {zone: UTC, entry: 2020-01-01}
participants: {north: {called: North}}
clauses: [{id: halt, says: Halt., who: north, must_not: {acts: fire}, from: day 2}]
"""


@pytest.mark.parametrize(
    ("rest", "circle"),
    [
        ("events: {a: {called: A, on: a + 1 day}}", "a"),
        ("events: {a: {called: A, on: b + 1 day}, b: {called: B, on: a + 1 day}}", "a, b"),
        (
            "phases: [{id: p, called: P, opens: q closes}, {id: q, called: Q, closes: p opens}]",
            "p opens, q closes",
        ),
        ("events: {a: {called: A, on: p}}\nphases: [{id: p, called: P, opens: a}]", "a, p opens"),
    ],
)
def test_a_circle_is_refused(rest: str, circle: str) -> None:
    with pytest.raises(Refusal, match=f"counted from each other: {circle}$|: {circle} ") as refused:
        read_agreement(TOP + rest + "\n")
    assert [reason.code for reason in refused.value.reasons] == ["AGR042"]
    assert refused.value.place.line >= 7


@pytest.mark.parametrize(
    "rest",
    [
        "phases: [{id: p, called: P, opens: entry, closes: p opens + 42 days}]",
        "events: {a: {called: A, on: day 3}, b: {called: B, on: a + 1 day}, c: {called: C, on: a}}",
        "phases: [{id: p, called: P, gate: {in_force: q}}, {id: q, called: Q, opens: p closes}]",
    ],
)
def test_a_chain_is_not_a_circle(rest: str) -> None:
    lower(read_agreement(TOP + rest + "\n"))


@pytest.mark.parametrize("entry", ["entry", "entry + 1 day", "day 3", "expiry", "signature"])
def test_the_clock_is_not_counted_from_itself(entry: str) -> None:
    clock = f"signed: entry, expiry: entry + 1 year, entry: {entry}"
    with pytest.raises(Refusal, match="counted from itself") as refused:
        read_agreement(TOP.replace("entry: 2020-01-01", clock))
    assert refused.value.place.line == 4


def test_a_day_counted_from_an_entry_nobody_states_never_comes() -> None:
    lower(read_agreement(TOP.replace("entry: 2020-01-01", "entry: agreed later")))
