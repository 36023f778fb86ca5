"""The agreement's own answer to a breach: which clauses it suspends, for whom that is a loss, who decides, how soon."""

from typing import Any

import pytest

from servanda.agreement import Agreement
from servanda.windtunnel import incentives_of
from servanda.windtunnel.incentives.answers import Answers
from tests.windtunnel.worlds import agreement, scenario

BOTH = {"id": "halt", "says": "Neither fires.", "who": ["north", "south"], "must_not": {"acts": "fire"}}
ROAD = {
    "id": "road",
    "says": "North keeps the road open.",
    "who": "north",
    "reversible": "yes",
    "must_not": {"acts": "movement.reinforcement"},
}
AID = {"id": "aid", "says": "North lets aid in.", "who": "north", "must_not": {"acts": "aid.divert"}}
BACK = {
    "id": "back",
    "says": "The mission may close the road again.",
    "snaps_back": {"on": {"found": "any", "by": "mission"}, "decided_by": "mission", "returns": "road"},
}


def of(*clauses: dict[str, Any], **more: Any) -> Agreement:
    return agreement(clauses=list(clauses), **more)


def test_no_answer_of_its_own() -> None:
    answer = Answers(of(BOTH)).of("halt", "north")
    assert not answer.own and answer.share == 0.0
    assert "only breakdown of the whole" in answer.words[0]


def test_snap_back_costs_the_side_that_had_the_use_of_it() -> None:
    about = of(BOTH, ROAD, AID, BACK)
    south, north = (Answers(about).of("halt", who) for who in ("south", "north"))
    assert south.suspends == ("road",)
    assert south.by == ("back",)
    assert south.decided_by == ("mission",)
    assert south.share == pytest.approx(1 / 3)  # halt, road and aid are owed to it
    assert not north.own and north.frees == ("road",)


def test_reciprocity_answers_the_clauses_it_names_alone() -> None:
    bound = {
        "id": "turn",
        "says": "North is bound as long as south keeps the halt.",
        "who": "north",
        "as_long_as": {"keeps": "halt", "binds": ["road", "aid"], "found_by": "mission"},
    }
    about = of(BOTH, ROAD, AID, bound)
    answers = Answers(about)
    assert answers.of("halt", "south").suspends == ("road", "aid")
    assert not answers.of("road", "south").own


def test_the_text_s_clock_delays_its_answer_and_the_ladder_is_told() -> None:
    clocked = {
        "called": "The mission",
        "finds": "any",
        "observes": [{"acts": ["fire"], "by": ["presence"]}],
        "clocks": {"reply": "48 hours", "finding": "7 days"},
    }
    steps = [{"id": "protest", "called": "A protest", "on": "any", "decided_by": "mission", "within": "48 hours"}]
    about = of(BOTH, ROAD, BACK, bodies={"mission": clocked}, consequences=steps)
    answer = Answers(about).of("halt", "south")
    assert answer.days == 7.0
    assert answer.steps == ("protest",)
    assert Answers(about).of("halt", "north").days == 0.0  # nothing suspends anything owed to it
    table = incentives_of(about, scenario(about), draws=1)
    lines = {(one.clause, one.holder): one for one in table.lines}
    assert lines["halt", "south"].by_text and not lines["halt", "north"].by_text
    assert lines["halt", "south"].answer_days.median == 7.0
    assert lines["halt", "south"].loss.median == pytest.approx(0.5)
    assert lines["halt", "north"].loss.median == 1.0


def test_what_the_text_takes_is_told_beside_breakdown() -> None:
    about = of(BOTH, ROAD, AID, BACK)
    table = incentives_of(about, scenario(about, all_clauses={"detection": "0.2"}), draws=2)
    line = next(one for one in table.lines if (one.clause, one.holder) == ("halt", "south"))
    assert line.keeps == 0 and line.by_breakdown == 2
