"""The line's clocks are the agreement's: hours, recipients and exceptions as the text has them, and no others."""

import json
from typing import Any

import pytest

from servanda.agreement import Agreement, read_agreement
from servanda.basis import HOUR, MINUTE, Refusal
from servanda.liaison import Area, LineTerms, Plan, Timing, clocks_of, earliness
from servanda.store import open_case


def agreement(*clauses: dict[str, Any], clocks: dict[str, str] | None = None) -> Agreement:
    whole = {
        "servanda": "1",
        "id": "story",
        "title": "Story",
        "timing": {"zone": "UTC", "entry": "2007-01-01"},
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
        "bodies": {"mission": {"called": "Mission", "clocks": clocks or {}}},
        "zones": {"ridge": {"called": "Ridge", "circle": {"centre": [10, 10], "radius": "2 km"}}},
        "clauses": [{"says": one["id"], **one} for one in clauses],
    }
    return read_agreement(json.dumps(whole), "story.yaml")


def notice(**more: Any) -> dict[str, Any]:
    return {"id": "notice", "who": "north", "gives_notice": {"acts": "movement", "at_least": "24 hours", **more}}


def planned(act: str = "movement.patrol", urgent: str = "", zones: tuple[str, ...] = ("ridge",)) -> Plan:
    return Plan("north", act, "a patrol", Area(zones), 100 * HOUR, 101 * HOUR, urgent=urgent)


def test_a_clause_covers_what_lies_below_its_acts_by_those_and_there() -> None:
    clocks = clocks_of(agreement(notice(**{"in": "ridge", "to": "south"})))
    assert earliness(planned(), clocks, 76 * HOUR).timing is Timing.IN_TIME
    assert earliness(planned(), clocks, 76 * HOUR + 1).timing is Timing.SHORT
    assert earliness(planned(), clocks, 100 * HOUR).timing is Timing.AFTERWARDS
    assert earliness(planned(zones=("elsewhere",)), clocks, 99 * HOUR).timing is Timing.VOLUNTARY
    assert earliness(planned("fire"), clocks, 99 * HOUR).timing is Timing.VOLUNTARY


def test_of_several_clauses_the_longest_time_counts() -> None:
    longer = {"id": "longer", "gives_notice": {"acts": "movement.patrol", "at_least": "48 hours"}}
    found = earliness(planned(), clocks_of(agreement(notice(), longer)), 60 * HOUR)
    assert (found.timing, found.required, found.clauses) == (Timing.SHORT, 48 * HOUR, ("notice", "longer"))


def refused(plan: Plan, told: Agreement, now: int) -> str:
    with pytest.raises(Refusal) as caught:
        earliness(plan, clocks_of(told), now)
    return caught.value.code


def test_an_exception_is_claimed_only_where_the_text_grants_one() -> None:
    late, hurry = 99 * HOUR, planned(urgent="pursuit")
    assert refused(hurry, agreement(notice()), late) == "LIA011"
    assert refused(hurry, agreement({"id": "fire", "must_not": {"acts": "fire"}}), late) == "LIA011"
    granted = agreement(notice(**{"except": "hot pursuit"}))
    assert earliness(hurry, clocks_of(granted), late).exceptions == ("hot pursuit",)
    # in time nothing needs an exception
    assert refused(hurry, granted, HOUR) == "LIA011"
    # one of two clauses that ask for it grants none
    other = {"id": "other", "gives_notice": {"acts": "movement.patrol", "at_least": "48 hours"}}
    assert refused(hurry, agreement(notice(**{"except": "hot pursuit"}), other), late) == "LIA011"


def test_a_permission_that_defeats_the_notice_is_an_exception_of_the_text() -> None:
    may = {"id": "pursuit", "says": "Hot pursuit needs none.", "may": {"acts": "movement", "defeats": "notice"}}
    found = earliness(planned(urgent="pursuit"), clocks_of(agreement(notice(), may)), 99 * HOUR)
    assert (found.timing, found.exceptions) == (Timing.EXCEPTION_CLAIMED, ("Hot pursuit needs none.",))


def test_what_the_text_leaves_open_the_line_may_have_agreed_and_else_nothing_lapses() -> None:
    silent = clocks_of(agreement(notice()))
    assert (silent.acknowledged_within("south"), silent.answer, silent.test_every) == (None, None, None)
    terms = LineTerms(acknowledge=HOUR, answer=2 * HOUR, test_every=24 * HOUR, test_answer=MINUTE)
    own = clocks_of(agreement(notice()), terms)
    limit = own.acknowledged_within("south")
    assert limit is not None and (limit.length, limit.source) == (HOUR, "line")
    named = {"acknowledge": "3 hours", "answer": "4 hours", "test call": "1 day", "test answer": "5 minutes"}
    text = clocks_of(agreement(notice(), clocks=named), terms)
    limit = text.acknowledged_within("south")
    assert limit is not None and (limit.length, limit.source) == (3 * HOUR, "body:mission/acknowledge")
    assert text.answer is not None and text.answer.length == 4 * HOUR
    assert text.test_answer is not None and text.test_answer.length == 5 * MINUTE


def test_a_clause_may_set_the_hour_of_a_receipt_for_one_unit() -> None:
    receipt = {
        "id": "receipt",
        "who": "south",
        "responds": {"to": {"acts": "notice"}, "with": {"acts": "notice.acknowledge"}, "within": "2 hours"},
    }
    clocks = clocks_of(agreement(notice(), receipt), LineTerms(acknowledge=9 * HOUR))
    south, north = clocks.acknowledged_within("south"), clocks.acknowledged_within("north")
    assert south is not None and (south.length, south.source) == (2 * HOUR, "clause:receipt")
    assert north is not None and north.length == 9 * HOUR


def test_the_clocks_of_a_real_text() -> None:
    paper = open_case("black-sea-2022").agreement()
    clocks = clocks_of(read_agreement(paper.text, paper.name))
    assert {one.clause: one.at_least for one in clocks.notices}["plan-filed"] == 12 * HOUR
    centre = clocks.acknowledged_within("jcc")
    assert centre is not None and (centre.length, centre.source) == (4 * HOUR, "clause:plan-approved")
    assert clocks.acknowledged_within("ukraine") is None
