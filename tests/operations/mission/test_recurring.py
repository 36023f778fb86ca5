"""Duties of every day and every event: due at their hour, done by their report, missed by themselves, told together."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servanda import mechanism as m
from servanda.access import PROGRAM, DataClass, Entry, Person, Role
from servanda.agreement import Agreement
from servanda.basis import DAY, HOUR, MINUTE, SECOND
from servanda.compliance import Assessments, assess
from servanda.mechanism import DutyOverdue, Procedure
from servanda.mechanism.fact_rows import fact_row
from servanda.operations import Mission, agreement_at, do, keep_calendar, recurring_now
from servanda.operations.mission.recurring import MOST, duty_file, missed_now
from servanda.store import Keyring, SqlMission, begin_mission

RING = Keyring.fresh()
#: 4 March 2024, 00:00 UTC: day 1, from when aid is owed each day for a week.
DAY_1 = 1_709_510_400_000_000
VERIFIER = Person("mission-verifier-1", Role.VERIFIER, "mission")
SOUND, PROCEDURE = agreement_at("tutorial-sound", None)


@dataclass
class Turned:
    """A mission of its own whose clock a test turns."""

    mission: Mission
    at: int

    def to(self, at: int) -> int:
        self.at = at
        return keep_calendar(self.mission)

    def told(self, duty: str) -> list[DutyOverdue]:
        file = m.read_watch(self.mission.whole(duty_file(self.mission, duty)))
        return [one.act for one in file.overdue]


def begun(store: SqlMission, agreement: Agreement = SOUND, procedure: Procedure = PROCEDURE) -> Turned:
    found = Turned(None, DAY_1)  # type: ignore[arg-type]
    found.mission = Mission(store, agreement, procedure, lambda: found.at)
    return found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlMission]:
    with begin_mission(f"sqlite:///{tmp_path / 'm.sqlite'}", RING, DAY_1, test=True) as made:
        yield made


def aid_reported(turned: Turned, trucks: int = 10) -> None:
    """The mission certifies what passed that day."""
    given: dict[str, Any] = {
        "duty": "aid", "certified": True, "done_at": turned.at - MINUTE, "act": "aid.delivery", "by_unit": "plain",
        "quantity_milli": trucks * 1000, "measure": "trucks",
    }  # fmt: skip
    do(turned.mission, VERIFIER, "watch:certification:give", "new", given)


def test_a_duty_of_every_day_is_missed_by_itself_and_told_once(store: SqlMission) -> None:
    turned = begun(store)
    turned.to(DAY_1 + DAY - 1)
    assert turned.told("aid") == []
    turned.to(DAY_1 + DAY)
    assert turned.told("aid") == [
        DutyOverdue("aid", ("plain",), DAY_1, DAY_1 + DAY - 1, missed=1, deadlines=(DAY_1 + DAY - 1,))
    ]
    assert turned.to(DAY_1 + DAY + MINUTE) == 0, "entered once"
    turned.to(DAY_1 + 4 * DAY)
    three = tuple(DAY_1 + n * DAY - 1 for n in (2, 3, 4))
    assert turned.told("aid")[1:] == [
        DutyOverdue("aid", ("plain",), DAY_1 + DAY, three[-1], missed=3, missed_before=1, deadlines=three)
    ], "days that passed while nobody looked are one entry"
    entries = turned.mission.whole(duty_file(turned.mission, "aid"))
    assert {*entries[0].to} >= {"hills", "plain"} and not entries[0].unit and entries[0].by == PROGRAM.id
    again = Mission(store, SOUND, PROCEDURE, lambda: turned.at)
    assert keep_calendar(again) == 0, "nor by a server started anew"


def test_what_is_due_now_is_due_until_its_report(store: SqlMission) -> None:
    turned = begun(store)

    def aid() -> tuple[int | None, int, int]:
        result = assess(turned.mission.law, m.fact_table(_rows(turned)), turned.at)
        (found,) = [one for one in recurring_now(SOUND, result) if one.duty == "aid"] or [None]
        return (found.due, found.open, len(found.missed)) if found else (None, 0, 0)

    turned.to(DAY_1 + HOUR)
    assert aid() == (DAY_1 + DAY - 1, 1, 0)
    turned.to(DAY_1 + DAY + 2 * HOUR)
    assert aid() == (DAY_1 + 2 * DAY - 1, 1, 1)
    aid_reported(turned)
    turned.to(turned.at + MINUTE)
    assert aid() == (None, 0, 1), "done by its report"
    before = len(turned.told("aid"))
    turned.to(DAY_1 + 2 * DAY + HOUR)
    assert aid() == (DAY_1 + 3 * DAY - 1, 1, 1) and len(turned.told("aid")) == before, (
        "a day that was done is not missed"
    )


def _rows(turned: Turned) -> list[Any]:
    files = turned.mission.all_files("watch")
    return [row for one in files for row in m.watch_facts(m.read_watch(one), PROCEDURE)]


def each_attack_reported() -> Agreement:
    """The agreement in which each attack is answered with a reply within 48 hours, in place of each allegation."""

    def one(clause: Any) -> Any:
        if clause.id != "answers":
            return clause
        return replace(clause, promise=replace(clause.promise, to=replace(clause.promise.to, acts=("attack",))))

    return replace(SOUND, clauses=tuple(map(one, SOUND.clauses)))


EVENTS = each_attack_reported()


def attacks(hours: list[int], answered: frozenset[int] = frozenset()) -> list[Any]:
    """Attacks at seconds after day 1, each a matter of its own, some answered within the hour."""
    made = []
    for n, second in enumerate(hours):
        at = DAY_1 + second * SECOND
        told: dict[str, Any] = {"about": f"matter-{n}", "source": "mission"}
        made.append(fact_row("attack", **told, recorded=at, actor="hills"))
        if n in answered:
            made.append(fact_row("reply", **told, recorded=at + HOUR, actor="hills"))
    return made


def found_at(turned: Turned, rows: list[Any], at: int) -> Assessments:
    turned.at = at
    return assess(turned.mission.law, m.fact_table(rows), at)


def look(turned: Turned, rows: list[Any], at: int) -> int:
    """One look of the calendar at these facts; how many entries it made."""
    drafts = [
        one for one in missed_now(turned.mission, found_at(turned, rows, at))[0] if one.content["duty"] == "answers"
    ]
    turned.mission.enter(PROGRAM, drafts)
    return len(drafts)


def test_a_flood_of_events_is_a_handful_of_entries(store: SqlMission) -> None:
    turned = begun(store, EVENTS)
    rows = attacks(list(range(0, 1_500 * 14, 14)), frozenset(range(300)))
    made = look(turned, rows, DAY_1 + 40 * HOUR)
    assert made == 0
    due = [one for one in recurring_now(EVENTS, found_at(turned, rows, DAY_1 + 40 * HOUR)) if one.duty == "answers"]
    assert [(one.open, one.event, one.missed) for one in due] == [(1_200, True, ())]
    for minutes in range(0, 8 * 60, 60):
        made += look(turned, rows, DAY_1 + 48 * HOUR + minutes * MINUTE)
    told = turned.told("answers")
    assert made == len(told) <= 12, "1,200 hours missed, one after the other, and no line for each"
    every = [at for one in told for at in one.deadlines]
    assert len(every) == len(set(every)) == 1_200 == sum(one.missed for one in told)
    assert all(len(one.deadlines) <= MOST for one in told)
    assert [one.missed_before for one in told] == [sum(each.missed for each in told[:n]) for n in range(len(told))]
    result = found_at(turned, rows, turned.at)
    (line,) = [one for one in recurring_now(EVENTS, result) if one.duty == "answers"]
    assert len(line.missed) == 1_200 and line.due is None


def test_what_is_held_back_is_looked_at_again_an_hour_after_the_last_entry(store: SqlMission) -> None:
    turned = begun(store, EVENTS)
    rows = attacks([0, 60])
    first = DAY_1 + 48 * HOUR + 1
    assert look(turned, rows, first) == 1
    drafts, again = missed_now(turned.mission, found_at(turned, rows, first + 2 * MINUTE))
    assert [one for one in drafts if one.content["duty"] == "answers"] == [] and again == first + HOUR
    assert look(turned, rows, first + HOUR) == 1


def test_an_event_told_late_whose_hour_was_told_of_before_is_told_too(store: SqlMission) -> None:
    turned = begun(store, EVENTS)
    assert look(turned, attacks([0]), DAY_1 + 50 * HOUR) == 1
    assert look(turned, attacks([0, 0]), DAY_1 + 52 * HOUR) == 1
    assert [one.missed_before for one in turned.told("answers")] == [0, 1]
    assert look(turned, attacks([0, 0]), DAY_1 + 54 * HOUR) == 0


def test_answers_to_allegations_and_notice_have_hours_of_their_own(store: SqlMission) -> None:
    turned = begun(store)
    rows = [fact_row("allegation", about="a", source="mission", recorded=DAY_1, actor="hills")]
    result = assess(turned.mission.law, m.fact_table(rows), DAY_1 + 60 * HOUR)
    assert {one.clause for one in recurring_now(SOUND, result)} == {"aid"}


def test_what_was_erased_is_not_told_again(store: SqlMission) -> None:
    turned = begun(store)
    turned.to(DAY_1 + 2 * DAY)
    about = duty_file(turned.mission, "aid")
    whole = turned.mission.whole(about)

    class Forgetful(Mission):
        """The mission, as after the first entry of the file was erased."""

        def whole(self, about: str) -> tuple[Entry, ...]:
            held = super().whole(about)
            return tuple(replace(one, content={}, erased=True) for one in held) if held == whole else held

    forgetful = Forgetful(store, SOUND, PROCEDURE, lambda: turned.at)
    found = assess(forgetful.law, m.fact_table([]), DAY_1 + 2 * DAY)
    assert [one for one in missed_now(forgetful, found)[0] if one.about == about] == []


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.integers(0, 6 * 3600), max_size=12),
    st.lists(st.integers(40, 70), min_size=1, max_size=6),
    st.sets(st.integers(0, 11)),
    st.integers(0, 10**9),
)
def test_whenever_it_is_looked_every_hour_missed_is_told_exactly_once(
    store: SqlMission, seconds: list[int], looks: list[int], answered: set[int], salt: int
) -> None:
    agreement = replace(EVENTS, id=f"{EVENTS.id}-{salt}-{len(seconds)}")
    turned = begun(store, agreement)
    rows = attacks(seconds, frozenset(answered))
    already = turned.told("answers")
    if already:
        return
    for hour in [*sorted(looks), 80]:
        look(turned, rows, DAY_1 + hour * HOUR)
    every = sorted(at for one in turned.told("answers") for at in one.deadlines)
    (line,) = [one for one in recurring_now(agreement, found_at(turned, rows, DAY_1 + 80 * HOUR))
               if one.duty == "answers"] or [None]  # fmt: skip
    assert every == (sorted(line.missed) if line else [])
    assert len(every) == sum(n not in answered for n in range(len(seconds)))


def test_any_part_of_such_an_entry_is_read() -> None:
    entry = Entry(
        1, 1, 1, PROGRAM.id, "", DutyOverdue.deed, "f", DataClass.MECHANISM, content={"deadlines": [1, "x", 2]}
    )
    assert m.read_watch([entry]).overdue[0].act.deadlines == (1, 2)
