"""The agreement's own hours with a clock that is turned: gates, duties not done, decisions called for and not made."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from servanda.access import JSON, Entry, Person
from servanda.basis import DAY, HOUR, MINUTE, Refusal
from servanda.operations import (
    DecisionStanding,
    Mission,
    clauses_now,
    decisions_seen,
    do,
    gates,
    keep_calendar,
    shipped_story,
    withdrawals_seen,
)
from tests.played_rehearsal import going_rehearsal

STORY = shipped_story()
PEOPLE = {one.id: one for one in STORY.people}
#: 14 March 2024, 00:00 UTC, when day 10 of the agreement is over; 15 March, day 12, when the second phase may open.
DAY_10_OVER, DAY_12 = 1_710_374_400_000_000, 1_710_460_800_000_000
#: 10 and 13 March 2024, 15:00 UTC: the hours of the two steps of the ladder.
COMMANDERS_BY = 1_710_342_000_000_000


@dataclass
class Turned:
    """A rehearsal whose clock a test turns."""

    mission: Mission
    at: int

    def to(self, at: int) -> int:
        """The clock turned, and the calendar kept; how many entries that made."""
        self.at = at
        return keep_calendar(self.mission)

    def entries(self, deed: str, area: str) -> list[Entry]:
        """Everything entered under a deed."""
        return [one for file in self.mission.all_files(area) for one in file if one.deed == deed]

    def overdue(self) -> list[Entry]:
        """What was entered of duties done once or in stages."""
        return [one for one in self.entries("watch:duty:overdue", "watch") if not one.content.get("missed")]

    def missed(self, duty: str) -> list[Entry]:
        """What was entered of a duty that recurs."""
        found = self.entries("watch:duty:overdue", "watch")
        return [one for one in found if one.content.get("missed") and one.content["duty"] == duty]


@pytest.fixture
def turned() -> Iterator[Turned]:
    with going_rehearsal() as (played, store):
        found = Turned(played, STORY.now)
        found.mission = Mission(
            store, played.agreement, played.procedure, lambda: found.at, hands=played.hands, terms=played.terms
        )
        yield found


def who(name: str) -> Person:
    return PEOPLE[name]


def certify_hills(turned: Turned) -> None:
    content: dict[str, JSON] = {
        "duty": "hills-withdraw", "certified": True, "done_at": turned.at - HOUR, "act": "movement.withdrawal",
        "by_unit": "hills", "zone": "valley",
    }  # fmt: skip
    do(turned.mission, who("mission-verifier-1"), "watch:certification:give", "new", content)


def test_a_certification_moves_a_gate_and_nothing_else_does(turned: Turned) -> None:
    chair = who("mission-chair-1")

    def gate() -> tuple[list[str], int | None]:
        only = gates(turned.mission.agreement, clauses_now(turned.mission, chair).assessments)[0]
        return [one.clause for one in only.missing], only.opened

    assert gate() == (["hills-withdraw"], None)
    turned.to(STORY.now + HOUR)
    certify_hills(turned)
    turned.to(turned.at + MINUTE)
    assert gate() == ([], None), "the phase opens on day 12 at the earliest"
    turned.to(DAY_12 + 1)
    assert gate() == ([], DAY_12)
    owed = {
        one.duty: one for one in withdrawals_seen(turned.mission, chair, clauses_now(turned.mission, chair).assessments)
    }
    # Eight days after it opened, to the end of that day.
    assert owed["hills-leave-pass"].by == owed["plain-leave-pass"].by == DAY_12 + 9 * DAY - 1
    assert owed["hills-withdraw"].opens == ("second",) and owed["hills-withdraw"].is_certified


def test_without_a_certification_the_gate_stays_shut(turned: Turned) -> None:
    turned.to(DAY_12 + DAY)
    for name in ("mission-chair-1", "hills-principal-1", "guarantor-1"):
        found = gates(turned.mission.agreement, clauses_now(turned.mission, who(name)).assessments)[0]
        assert found.opened is None and [one.clause for one in found.missing] == ["hills-withdraw"], name


def test_a_duty_not_done_appears_by_itself_at_its_hour_and_is_heard(turned: Turned) -> None:
    heard: list[str] = []
    for name in ("plain-officer-1", "hills-officer-1", "guarantor-1", "mission-monitor-1", "relief-desk-1"):
        turned.mission.listen(who(name), lambda name=name: heard.append(name))  # type: ignore[misc]
    turned.to(DAY_10_OVER - 1)
    assert turned.overdue() == []
    heard.clear()
    turned.to(DAY_10_OVER)
    entries = turned.overdue()
    assert [(one.content["duty"], one.content["owed_by"], one.content["by"]) for one in entries] == [
        ("hills-withdraw", ["hills"], DAY_10_OVER - 1)
    ]
    assert {*entries[0].to} == {"hills", "plain", "guarantor"} and not entries[0].unit
    assert {"plain-officer-1", "hills-officer-1", "guarantor-1", "mission-monitor-1"} <= {*heard}
    assert "relief-desk-1" not in heard
    assert turned.to(DAY_10_OVER + MINUTE) == 0, "entered once"


def test_done_in_time_nothing_is_said(turned: Turned) -> None:
    turned.to(STORY.now + HOUR)
    certify_hills(turned)
    turned.to(DAY_10_OVER + HOUR)
    assert turned.overdue() == []


def test_what_only_the_mechanism_knows_hides_no_overdue_duty(turned: Turned) -> None:
    """What the mission certified to nobody but itself cannot be read from an entry that does not come."""
    mission = turned.mission
    verifier = who("mission-verifier-1")
    about = do(mission, verifier, "incident:allegation:submit", "new",
               {"act": "movement.withdrawal", "begin": turned.at - HOUR, "accused": "hills", "zone": "valley",
                "clauses": ["hills-withdraw"], "words": "seen leaving", "own": True})[0].about  # fmt: skip
    assert about
    turned.to(DAY_10_OVER)
    assert len(turned.overdue()) == 1


def test_a_consequence_falls_due_and_lapses_by_itself(turned: Turned) -> None:
    called = turned.entries("step:consequence:due", "step")
    assert {(one.content["step"], tuple(one.to)) for one in called} == {
        ("protest", ("mission",)), ("commanders", ("mission",)), ("stay", ("mission",)),
        ("lake-talks", ("guarantor",)),
    }  # fmt: skip
    assert [one.content["step"] for one in turned.entries("step:lapse:record", "step")] == ["protest"]
    turned.to(COMMANDERS_BY)
    assert len(turned.entries("step:lapse:record", "step")) == 1, "at its hour exactly it is in time"
    turned.to(COMMANDERS_BY + 1)
    lapsed = turned.entries("step:lapse:record", "step")
    assert [one.content["step"] for one in lapsed] == ["protest", "commanders"]
    assert lapsed[1].recorded == COMMANDERS_BY + 1 and lapsed[1].to == ("mission",)
    assert standing(turned, "mission-chair-1")["commanders"] is DecisionStanding.OVERDUE


def test_decided_in_time_nothing_lapses(turned: Turned) -> None:
    chair = who("mission-chair-1")
    about = next(
        one.about for one in turned.entries("step:consequence:due", "step") if one.content["step"] == "commanders"
    )
    called = next(one for one in decided(turned, "mission-chair-1") if one.call.step == "commanders")
    assert called.about == about and called.standing is DecisionStanding.DUE
    content = {"step": "commanders", "matter": called.call.matter, "decided": "taken", "words": "Tomorrow at nine."}
    do(turned.mission, chair, "step:consequence:decide", about, content)
    turned.to(COMMANDERS_BY + HOUR)
    assert [one.content["step"] for one in turned.entries("step:lapse:record", "step")] == ["protest"]
    for name in ("mission-chair-1", "hills-principal-1", "guarantor-1"):
        made = [one.made[0].decided for one in decided(turned, name) if one.call.step == "commanders" and one.made]
        assert made == (["taken"] if name == "mission-chair-1" or made else []), name


def test_a_snap_back_suspends_what_can_be_taken_back_and_resumes(turned: Turned) -> None:
    mission, chair = turned.mission, who("mission-chair-1")
    certify_hills(turned)
    turned.to(DAY_12 + HOUR)
    call = next(one for one in decided(turned, "mission-chair-1") if one.call.step == "stay")
    assert call.standing is DecisionStanding.DUE and not call.suspended
    do(mission, chair, "step:consequence:decide", call.about, {"step": "stay", "decided": "taken"})
    turned.to(turned.at + HOUR)
    call = next(one for one in decided(turned, "mission-chair-1") if one.call.step == "stay")
    assert call.suspended == ("hills-leave-pass", "plain-leave-pass")
    do(mission, chair, "step:consequence:decide", call.about, {"step": "stay", "decided": "resumed"})
    turned.to(turned.at + HOUR)
    call = next(one for one in decided(turned, "mission-chair-1") if one.call.step == "stay")
    assert call.suspended == () and [one.decided for one in call.made] == ["taken", "resumed"]


def test_a_guarantor_decides_its_guarantee_and_nobody_else_does(turned: Turned) -> None:
    mission = turned.mission
    assert standing(turned, "guarantor-1")["lake-talks"] is DecisionStanding.DUE
    content = {"clause": "lake-talks", "decided": "taken", "words": "Both councils are called for Thursday."}
    for name in ("mission-chair-1", "hills-principal-1", "relief-desk-1"):
        with pytest.raises(Refusal, match="this is not for"):
            do(mission, who(name), "step:guarantee:decide", "new", content)
    do(mission, who("guarantor-1"), "step:guarantee:decide", "new", content)
    turned.to(turned.at + HOUR)
    assert standing(turned, "guarantor-1")["lake-talks"] is DecisionStanding.DECIDED
    # It is now owed, within ten days; the chair sees who decided what.
    owed = clauses_now(mission, who("mission-chair-1")).assessments.of("lake-talks")[0]
    assert int(owed.end[0]) - int(owed.begin[0]) >= 10 * DAY - HOUR
    assert standing(turned, "mission-chair-1")["lake-talks"] is DecisionStanding.DECIDED


def decided(turned: Turned, name: str) -> tuple:  # type: ignore[type-arg]
    mission, person = turned.mission, who(name)
    return decisions_seen(mission, person, clauses_now(mission, person).assessments)


def standing(turned: Turned, name: str) -> dict[str, DecisionStanding]:
    return {one.call.step: one.standing for one in decided(turned, name)}
