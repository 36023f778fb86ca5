"""What has outlived its period is nowhere: not in the store, nor in the next backup, nor in one restored later.

Clock-driven, on both databases: a mark of each class is planted and looked for in every byte that is kept.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from mission_worlds import NOW, POLICY, RING, Place, tick
from servanda.access import DataClass, Draft, Person, Role, retention_table
from servanda.basis import DAY, HOUR
from servanda.mechanism import Allegation, Course, Triage
from servanda.operations import (
    Mission,
    agreement_at,
    erase_expired,
    keep_calendar,
    keep_retention,
    periods_of,
    shipped_story,
)
from servanda.operations.mission.retention import RETAIN_S
from servanda.operations.mission.story import StoryClock, play
from servanda.store import SqlMission, back_up, prune_backups, restore, verify_mission
from servanda.store.mission.tables import ENTRIES, ORIGINALS

WITH_PERIOD = [one.data_class for one in retention_table().values() if one.days is not None]
CHAIR, OFFICER = Person("c-1", Role.CHAIR, "mission"), Person("p-17", Role.OFFICER, "hills", "hills")
LOOK = int(RETAIN_S) * 1_000_000


def mission_in(store: Any, clock: Callable[[], int]) -> Mission:
    return Mission(store, *agreement_at("tutorial-sound", None), clock)


def incident(mission: Mission, about: str, *, closed: bool) -> None:
    """An incident with an entry of every class that has a period; set aside, or open."""
    told = Allegation(act="fire.small-arms", begin=mission.now, words=f"mark mechanism {about}")
    drafts = [Draft(told.deed, about, DataClass.MECHANISM, told.content())]
    drafts += [
        Draft("incident:source:name", about, one, {"words": f"mark {one.value} {about}"})
        for one in WITH_PERIOD
        if one is not DataClass.MECHANISM
    ]
    if closed:
        aside = Triage(course=next(one for one in Course if one is not Course.TAKE_UP))
        drafts.append(Draft(aside.deed, about, DataClass.MECHANISM, aside.content()))
    mission.enter_consequences(OFFICER, drafts)


def bodies(store: SqlMission, about: str) -> dict[str, bytes]:
    """What stands on the disk for each class of a file."""
    asked = select(ENTRIES.c.data_class, ENTRIES.c.body).where(ENTRIES.c.about == about, ENTRIES.c.body.is_not(None))
    return store.hand.read(lambda c: {row.data_class: bytes(row.body) for row in c.execute(asked.order_by("position"))})


def classes_left(store: Any, about: str) -> set[str]:
    return {one.data_class.value for one in store.entries(about=about) if not one.erased}


def test_nothing_outlives_its_period_by_a_day_in_store_and_backups(place: Place, tmp_path: Path) -> None:
    clock = StoryClock(NOW)
    with place.begin() as store:
        assert isinstance(store, SqlMission)
        mission = mission_in(store, clock)
        incident(mission, "over", closed=True)
        incident(mission, "going", closed=False)
        photograph = store.originals.keep(b"a photograph that nobody names", DataClass.SOURCE, clock())
        store.people.enrol(OFFICER, "Halyna of the mill", NOW)
        store.people.revoke(OFFICER.id, NOW)
        tick(store, 32)
        sealed = store.hand.read(lambda c: bytes(c.execute(select(ORIGINALS.c.body)).scalar_one()))
        first = bodies(store, "over")
        old = tmp_path / "old.backup"
        back_up(store, old, clock())
        days = periods_of(store)
        for kept_days in sorted({days[one] or 0 for one in WITH_PERIOD}):
            names = {one.value for one in WITH_PERIOD if days[one] == kept_days}
            clock.at = NOW + kept_days * DAY - HOUR
            keep_retention(mission, store)
            assert names <= classes_left(store, "over"), "it is kept until its period is over"
            # The calendar looks at its own hours: at the latest one look after the period is over.
            clock.at = NOW + kept_days * DAY + LOOK
            assert LOOK < DAY - HOUR
            keep_retention(mission, store)
            assert not names & classes_left(store, "over")
            raw = place.bytes()
            for name in names:
                assert first[name][:24] not in raw and first[name][-24:] not in raw
                assert f"mark {name} over".encode() not in raw
            tick(store, 8)
            assert verify_mission(store, POLICY).faults == ()
        assert classes_left(store, "going") == {one.value for one in WITH_PERIOD}, "an open incident holds its own"
        assert sealed[:24] not in place.bytes() and photograph not in {one.digest for one in store.originals.all()}
        assert store.people.name(OFFICER.id) == ""
        new = tmp_path / "new.backup"
        back_up(store, new, clock())
        left, log = {one.position for one in store.entries() if not one.erased}, store.heads(-1)
    with restore(new, f"sqlite:///{tmp_path / 'new.db'}", RING) as again:
        assert {one.position for one in again.entries() if not one.erased} == left and again.heads(-1) == log
    # A backup that outlived its own time still holds it; the mission made from it does not.
    with restore(old, f"sqlite:///{tmp_path / 'old.db'}", RING) as again:
        assert "site" in classes_left(again, "over")
        gone = erase_expired(mission_in(again, clock), again)
        assert gone.originals == (photograph,) and gone.people == (OFFICER.id,)
        assert classes_left(again, "over") == set() and verify_mission(again, POLICY).faults == ()
        assert all(one[:24] not in (tmp_path / "old.db").read_bytes() for one in first.values())
    # Its time is over as well, thirty days after it was made.
    assert prune_backups(tmp_path, "another mission", clock()) == ()
    assert prune_backups(tmp_path, again.id, NOW + 30 * DAY - 1) == ()
    assert prune_backups(tmp_path, again.id, NOW + 30 * DAY) == (old,) and new.exists()


def test_an_incident_that_is_closed_lets_go_after_the_period_and_with_it_what_names_it(file_place: Place) -> None:
    clock = StoryClock(NOW)
    with file_place.begin() as store:
        mission = mission_in(store, clock)
        incident(mission, "f" * 32, closed=False)
        names = Draft("duty:entry:write", "log", DataClass.SITE, {"seen": [{"file": "f" * 32}]})
        mission.enter_consequences(OFFICER, [names])
        photograph = store.originals.keep(b"a photograph", DataClass.SITE, clock())
        held = Draft("incident:item:take", "f" * 32, DataClass.SITE, {"digest": photograph})
        mission.enter_consequences(OFFICER, [held])
        tick(store, 16)
        clock.at = NOW + 2000 * DAY
        assert keep_retention(mission, store).entries == ()
        aside = Triage(course=next(one for one in Course if one is not Course.TAKE_UP))
        mission.enter_consequences(CHAIR, [Draft(aside.deed, "f" * 32, DataClass.MECHANISM, aside.content())])
        tick(store, 16)
        # The duty log's entry was held; its own time was over long ago. The file's begins now.
        assert len(keep_retention(mission, store).entries) == 1 and classes_left(store, "log") == set()
        clock.at += 90 * DAY - 1
        assert keep_retention(mission, store) == keep_retention(mission, store) and photograph in str(
            store.originals.all()
        )
        clock.at += 1
        assert keep_retention(mission, store).originals == (photograph,)
        assert classes_left(store, "f" * 32) == {one.value for one in WITH_PERIOD if one is not DataClass.SITE}


def test_after_everything_is_gone_the_calendar_rests_and_the_record_verifies(file_place: Place) -> None:
    story = shipped_story()
    agreement, procedure = agreement_at(story.agreement, story.body, story.annex)
    clock = StoryClock(story.deeds[0].at)
    with file_place.begin() as store:
        for person in story.people:
            store.people.enrol(person, "", clock.at)
        mission = Mission(store, agreement, procedure, clock, terms=story.terms)
        play(mission, story, clock)
        tick(store, 512)
        for years in range(1, 14):
            clock.at = story.now + years * 366 * DAY
            keep_retention(mission, store)
            keep_calendar(mission)
            tick(store, 512)
            last = mission.last
            assert keep_calendar(mission) == 0 and mission.last == last
        assert verify_mission(store, POLICY).faults == ()  # type: ignore[arg-type]
        erased = {one.data_class for one in store.entries() if one.erased}
        assert erased >= {DataClass.MECHANISM, DataClass.SITE}
        incidents = [one for one in mission.all_files("incident") if not any(e.erased for e in one)]
        assert incidents, "an incident nobody closed is held"


def test_looking_again_erases_nothing_and_notes_the_day_once(file_place: Place) -> None:
    clock = StoryClock(NOW)
    with file_place.begin() as store:
        mission = mission_in(store, clock)
        incident(mission, "over", closed=True)
        clock.at = NOW + 91 * DAY
        assert keep_retention(mission, store).entries == (), "what the log does not hold yet waits for its tick"
        tick(store, 16)
        last = store.last()
        assert len(keep_retention(mission, store).entries) == 1
        assert keep_retention(mission, store).entries == () and store.last() == last
        clock.at += DAY
        keep_retention(mission, store)
        assert store.last() == last + 1
        note = store.entries()[-1]
        assert (note.deed, note.unit, note.content["site"]) == ("admin:retention:record", "", 90)
