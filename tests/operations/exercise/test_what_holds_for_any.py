"""What holds for any order of what happens: each inject once, a clock that never goes back, no result by a name."""

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from operations.exercise.scripts import SMALL, Wall, small
from servanda.access import DataClass, Entry
from servanda.basis import HOUR, MINUTE, Refusal
from servanda.operations.exercise import ExerciseClock, Setting, course_of, outcomes, read_script, report_data
from servanda.operations.exercise.journal import Event, Happened, Journal

BEGINS = small().begins
TURNS = st.lists(
    st.one_of(
        st.tuples(st.just("wall"), st.integers(-HOUR, HOUR)),
        st.tuples(st.just("pace"), st.sampled_from((1, 10, 60))),
        st.tuples(st.just("running"), st.booleans()),
        st.tuples(st.just("at"), st.integers(BEGINS - HOUR, BEGINS + 9 * HOUR)),
    )
)


@given(TURNS)
def test_the_clock_never_goes_back(turns: list[tuple[str, Any]]) -> None:
    wall = Wall()
    clock = ExerciseClock(wall, Setting(BEGINS, 10, False))
    last = clock()
    for what, value in turns:
        if what == "wall":
            wall.at += max(0, value)
        else:
            clock.set(**{what: value})
        assert clock() >= last
        last = clock()


DEEDS = ("duty:entry:write", "incident:triage:set", "incident:allegation:submit")
PEOPLE = ("chair", "verifier", "hills-officer", "plain-officer", "calendar")
ENTRIES = st.lists(
    st.tuples(st.integers(0, 240), st.sampled_from(PEOPLE), st.sampled_from(DEEDS), st.sampled_from(("mill", "other"))),
    max_size=12,
)
SENT = st.lists(st.tuples(st.integers(0, 240), st.sampled_from(("radio", "alleged")), st.booleans()), max_size=4)


def world(entries: list[Any], sent: list[Any], names: dict[str, str]) -> tuple[list[Event], list[Entry]]:
    """Events and entries in the order of their times."""
    events = [Event(Happened.BEGUN, BEGINS, more={"files": {"mill": "f-mill"}})]
    events += [
        Event(Happened.SENT if was else Happened.SKIPPED, BEGINS + at * MINUTE, inject)
        for at, inject, was in sorted(sent)
    ]
    made = [
        Entry(n, BEGINS + at * MINUTE, 0, names.get(by, by), "u", deed, f"f-{about}", DataClass.MECHANISM)
        for n, (at, by, deed, about) in enumerate(sorted(entries), 1)
    ]
    return events, made


@given(ENTRIES, SENT, st.randoms())
def test_the_order_in_which_the_record_is_handed_over_decides_nothing(entries: Any, sent: Any, chance: Any) -> None:
    script, (events, made) = small(), world(entries, sent, {})
    now, turned = BEGINS + 240 * MINUTE, list(made)
    chance.shuffle(turned)
    course = course_of(events)
    found = outcomes(script, course, made, now)
    assert found == outcomes(script, course, turned, now)
    used = [one.position for one in found if one.position]
    assert len(used) == len(set(used)), "one entry counts for one expectation"
    assert len(found) == 2
    for one in found:
        assert one.late == 0 or (one.done or 0) > (one.by or 0)


SWAP = {"hills-officer": "plain-officer", "plain-officer": "hills-officer", "chair": "verifier", "verifier": "chair"}


def swapped_text() -> str:
    """The same exercise with the parties, and the two of the mission, in each other's place."""
    text = SMALL
    for n, (one, other) in enumerate((("hills", "plain"), ("Hills", "Plain"), ("chair", "verifier"))):
        text = text.replace(one, f"\0{n}").replace(other, one).replace(f"\0{n}", other)
    return text


@given(ENTRIES, SENT)
def test_parties_exchanged_exchange_the_report_and_nothing_else(entries: Any, sent: Any) -> None:
    now = BEGINS + 240 * MINUTE
    told = []
    for script, names in ((small(), {}), (read_script(swapped_text(), "small.yaml"), SWAP)):
        events, made = world(entries, sent, names)
        data = report_data(script, course_of(events), events, made, now)
        told.append(json.dumps({**data, "script": "", "people": ""}))
    back = told[1]
    for n, (one, other) in enumerate((("hills", "plain"), ("chair", "verifier"))):
        back = back.replace(one, f"<{n}>").replace(other, one).replace(f"<{n}>", other)
    assert json.loads(back) == json.loads(told[0])


SHORT = st.text(max_size=4)
EVENTS = st.builds(
    Event,
    st.sampled_from(list(Happened)),
    st.integers(0, 9),
    SHORT,
    SHORT,
    SHORT,
    st.lists(SHORT, max_size=2).map(tuple),
)


@given(st.lists(EVENTS, max_size=8), st.binary(max_size=20).filter(lambda cut: b"\n" not in cut))
def test_the_journal_gives_back_what_was_written_and_drops_a_line_cut_short(events: list[Event], cut: bytes) -> None:
    with TemporaryDirectory() as folder:
        journal = Journal(Path(folder))
        for one in events:
            journal.add(one)
        path = Path(folder) / "exercise.journal"
        path.touch()
        path.write_bytes(path.read_bytes() + cut)
        assert Journal(Path(folder)).events == events
        assert path.read_bytes().endswith(cut), "who only reads changes nothing"
        added = Event(Happened.REMARK, 10, words="after the cut")
        Journal(Path(folder)).add(added)
        assert Journal(Path(folder)).events == [*events, added]
        again = [replace(one, at=99) for one in events if one.kind is Happened.SENT]
        assert course_of(events) == course_of([*events, *again]), "sent twice counts as it was sent first"


def test_an_altered_journal_is_refused(tmp_path: Path) -> None:
    for wrong in (b"{}\n", b"[1]\n", b'{"kind": "sung", "at": 1}\n', b'{"kind": "sent", "at": "1"}\n', b"\xff\n"):
        (tmp_path / "exercise.journal").write_bytes(wrong)
        try:
            Journal(tmp_path)
        except Refusal as refusal:
            assert refusal.code == "EXR028"
        else:
            raise AssertionError(wrong)
