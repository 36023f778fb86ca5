"""The calendar kept while a mission is served: equal to one asked anew at every look, at rest while others go on."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.access import PROGRAM, Draft, Entry, Person
from servanda.basis import HOUR, Refusal
from servanda.operations import NEW, Calendar, Mission, do, keep_calendar, rehearsed, shipped_story
from servanda.operations.mission.begin import agreement_at
from servanda.operations.mission.rows import FACTUAL, FactsOfFiles, rows_of
from tests.mechanism.histories import HISTORIES, PROCEDURE, play

from servanda import mechanism  # isort: skip

STORY = shipped_story()
PEOPLE = {one.id: one for one in STORY.people}
AGREEMENT, PROCEDURES = agreement_at(STORY.agreement, STORY.body, STORY.annex)
START = 1_709_600_000_000_000


class Kept:
    """A record in memory. ``busy``: what others enter whenever something is entered."""

    def __init__(self, busy: bool = False) -> None:
        self.held: list[Entry] = []
        self.keys: dict[tuple[str, str], Entry] = {}
        self.busy = busy

    def append(
        self, drafts: Sequence[Draft], by: str, unit: str, now: int, originals: Sequence[object] = ()
    ) -> tuple[Entry, ...]:
        if self.busy:
            self._one(Draft(allegation().deed, f"other-{len(self.held)}", allegation().data_class, content()), "x", now)
        return tuple(self._one(replace(draft), by, now, unit) for draft in drafts)

    def _one(self, draft: Draft, by: str, now: int, unit: str = "mission") -> Entry:
        there = self.keys.get((by, draft.key)) if draft.key else None
        if there is None:
            happened = now if draft.happened is None else draft.happened
            there = Entry(
                len(self.held) + 1, now, happened, by, unit, draft.deed, draft.about, draft.data_class, draft.to,
                draft.content,
            )  # fmt: skip
            self.held.append(there)
            if draft.key:
                self.keys[by, draft.key] = there
        return there

    def entries(self, after: int = 0) -> Iterable[Entry]:
        return self.held[after:]

    def taken_up(self, after: int, upto: int) -> Iterable[Entry]:
        return self.held[after:upto]


class Room:
    """A mission of which the clock is turned by hand."""

    def __init__(self, busy: bool = False) -> None:
        self.now = START
        self.record = Kept(busy)
        self.mission = Mission(self.record, AGREEMENT, PROCEDURES, lambda: self.now)
        self.ids: list[str] = []

    def do(self, who: Person, deed: str, about: str, **told: Any) -> None:
        try:
            entries = do(self.mission, who, deed, about, told, key=f"{len(self.record.held)}")
        except Refusal:
            return
        if about == NEW:
            self.ids.append(entries[0].about)


def content(ago: int = 1, zone: str = "valley") -> dict[str, Any]:
    return {"act": "fire.small-arms", "begin": START - ago * HOUR, "accused": "hills", "zone": zone}


def allegation() -> Draft:
    act = mechanism.Allegation.read_back(content())
    return mechanism.allege("one", act, PROCEDURES, START)[0]


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["allege", "aside", "take up", "withdraw", "notify", "look", "look"]), st.integers(0, 90)
    ),
    min_size=3,
    max_size=14,
)


def stepped(room: Room, step: str, n: int) -> None:
    room.now += n * HOUR
    chair, officer = PEOPLE["mission-chair-1"], PEOPLE["plain-officer-1"]
    if step == "allege":
        room.do(officer, "incident:allegation:submit", NEW, **content(n % 7, ("valley", "pass")[n % 2]))
    elif room.ids:
        about = room.ids[n % len(room.ids)]
        if step in ("aside", "take up"):
            course = {"aside": "set aside", "take up": "take up"}[step]
            room.do(
                chair, "incident:triage:set", about, course=course, urgency="normal", severity="minor", reason="So."
            )
        elif step == "withdraw":
            room.do(officer, "incident:allegation:withdraw", about, reason="A mistake.")
        elif step == "notify":
            room.do(chair, "incident:notice:send", about, **content(n % 7), words="Fire is alleged.")


@settings(max_examples=25, deadline=None)
@given(STEPS)
def test_kept_it_enters_what_one_asked_anew_enters(steps: list[tuple[str, int]]) -> None:
    kept, anew = Room(), Room()
    calendar = Calendar(kept.mission)
    for step, n in steps:
        stepped(kept, step, n)
        stepped(anew, step, n)
        if step == "look":
            assert calendar.keep() == keep_calendar(anew.mission)
    calendar.keep()
    keep_calendar(anew.mission)
    told = [
        sorted((one.deed, one.about, one.happened, str(one.content)) for one in r.record.held) for r in (kept, anew)
    ]
    assert told[0] == told[1]


def test_others_who_enter_meanwhile_do_not_make_it_a_defect() -> None:
    room = Room(busy=True)
    room.do(PEOPLE["plain-officer-1"], "incident:allegation:submit", NEW, **content())
    calendar = Calendar(room.mission)
    for _ in range(3):
        assert calendar.keep() > 0
    room.record.busy = False
    calendar.keep()
    assert calendar.keep() == 0


def test_a_last_round_in_which_nobody_else_entered_anything_is_no_defect() -> None:
    room = Room(busy=True)
    room.do(PEOPLE["plain-officer-1"], "incident:allegation:submit", NEW, **content())
    asked, append = [], room.record.append

    def busy_at_first(*given: Any) -> tuple[Entry, ...]:
        asked.append(given)
        room.record.busy = len(asked) < 8
        return append(*given)

    room.record.append = busy_at_first  # type: ignore[method-assign, assignment]
    calendar = Calendar(room.mission)
    assert calendar.keep() > 0 and len(asked) == 8
    calendar.keep()
    assert calendar.keep() == 0


def test_a_flood_is_registered_in_acts_of_bounded_size() -> None:
    room = Room()
    act = allegation()
    for n in range(1_200):
        room.record.append([replace(act, about=f"file-{n}", key=f"{n}")], "x", "plain", START)
    room.mission.catch_up()
    sizes = []
    append = room.record.append

    def counted(drafts: Sequence[Draft], *rest: Any) -> tuple[Entry, ...]:
        sizes.append(len(drafts))
        return append(drafts, *rest)

    room.record.append = counted  # type: ignore[method-assign, assignment]
    assert Calendar(room.mission).keep() >= 1_200
    assert max(sizes) <= 1_000
    assert {one.by for one in room.record.held[-1_200:]} == {PROGRAM.id}


def test_what_could_not_be_entered_is_asked_for_again() -> None:
    room = Room()
    room.do(PEOPLE["plain-officer-1"], "incident:allegation:submit", NEW, **content())
    calendar, append = Calendar(room.mission), room.record.append

    def full(*_: Any) -> tuple[Entry, ...]:
        raise Refusal("STO106", "the disk is full", "make room")

    room.record.append = full  # type: ignore[method-assign, assignment]
    for _ in range(2):
        try:
            calendar.keep()
        except Refusal as refusal:
            assert refusal.code == "STO106"
        else:
            raise AssertionError("the disk is full")
    room.record.append = append  # type: ignore[method-assign]
    assert calendar.keep() > 0


@settings(max_examples=40, deadline=None)
@given(HISTORIES)
def test_grouping_asked_again_and_again_asks_for_the_same(rows: Any) -> None:
    world, _ = play(rows)
    rule = mechanism.GroupingRule()
    files: dict[str, list[Entry]] = {}
    kept = mechanism.Grouping(rule, PROCEDURE, lambda about: mechanism.read(files[about]))
    sizes, asked = dict[str, int](), set[str]()
    for upto in range(1, len(world.entries) + 1):
        files.clear()
        for one in world.entries[:upto]:
            files.setdefault(one.about, []).append(one)
        read = [mechanism.read(one) for one in files.values()]
        changed = [one for one, held in zip(read, files.values(), strict=True) if sizes.get(one.about) != len(held)]
        sizes = {about: len(held) for about, held in files.items()}
        whole = {one.key for one in mechanism.group_drafts(read, rule, PROCEDURE)}
        here = {one.key for one in kept.look(changed)}
        assert here <= whole
        asked |= here
        assert whole <= asked


def test_facts_kept_are_those_of_all_files_read_anew() -> None:
    """A story entered piece by piece: what changed since a position is what has entries beyond it, in its order."""
    with rehearsed(STORY) as (played, store):
        whole = store.entries()
    record, facts, upto = Kept(), FactsOfFiles(), 0
    mission = Mission(record, played.agreement, played.procedure, lambda: STORY.now)
    for n in range(0, len(whole) + 7, 7):
        record.held = list(whole[:n])
        mission.catch_up()
        for area in FACTUAL:
            found, last = mission.changed(area, upto)
            assert last == len(record.held)
            assert found == tuple(one for one in mission.all_files(area) if one[-1].position > upto)
        upto = mission.last
        told = facts.all_of(mission)
        assert told == FactsOfFiles().all_of(mission)
        assert told == [
            row for area in FACTUAL for one in mission.all_files(area) for row in rows_of(area, one, mission.procedure)
        ]
    assert upto == len(whole) and told
