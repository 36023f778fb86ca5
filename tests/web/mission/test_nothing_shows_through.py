"""Twin looks at one world: whatever others do that is not told to somebody, not a byte they can fetch changes."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from servanda.basis import MINUTE
from servanda.operations import NEW, do, keep_calendar
from web.mission.rehearsed_room import Room, rehearsed_room

#: What is done elsewhere, by whom, and never told to the Plain Council, to the relief desk or to the publisher.
ELSEWHERE = {
    "allege": ("hills-officer-1", "incident:allegation:submit", {"act": "fire.sniper", "accused": "plain"}),
    "observe": ("mission-monitor-2", "incident:allegation:submit", {"act": "movement", "own": True}),
    "triage": ("mission-verifier-1", "incident:triage:set", {"course": "note only", "words": "planted-triage"}),
    "note": ("mission-verifier-1", "incident:note:write", {"words": "planted-note"}),
    "inquiry": ("mission-chair-1", "incident:inquiry:note", {"words": "planted-inquiry"}),
    "source": ("mission-verifier-1", "incident:source:name", {"name": "planted-source", "reach": "planted-reach"}),
    "coverage": ("mission-monitor-1", "watch:coverage:record", {"zone": "pass", "share_ppm": 300_000}),
}
BLIND = ("plain-officer-1", "relief-desk-1", "mission-publisher-1", "guarantor-1", "office-administrator-1")


@pytest.fixture(scope="module")
def world() -> Iterator[Room]:
    with rehearsed_room() as room:
        keep_calendar(room.mission)
        yield room


@given(steps=st.lists(st.sampled_from(sorted(ELSEWHERE)), min_size=1, max_size=4), words=st.text("abc ", max_size=40))
@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=6, phases=[Phase.generate]
)
def test_what_is_not_told_changes_no_byte(world: Room, steps: list[str], words: str) -> None:
    room, mission = world, world.mission
    heard: list[str] = []
    ends = [
        mission.listen(room.visitor(name).person, lambda name=name: heard.append(name))  # type: ignore[misc]
        for name in BLIND
    ]
    before = {name: room.visitor(name).pages() for name in BLIND}
    hidden = [one[0].about for one in mission.all_files("incident") if one[0].unit not in ("plain",)]
    hidden = [about for about in hidden if "plain" not in {u for e in mission.whole(about) for u in e.to}]
    for step in steps:
        name, deed, content = ELSEWHERE[step]
        person = room.accounts.find(name)
        assert person is not None
        filled = {**content, "begin": mission.now - MINUTE}
        if deed == "watch:coverage:record":
            filled["end"] = mission.now
        elif "words" not in filled:
            filled["words"] = words
        about = NEW if deed.endswith((":submit", "coverage:record")) else hidden[0]
        do(mission, person, deed, about, filled)
        keep_calendar(mission)
    for name in BLIND:
        after = room.visitor(name).pages()
        assert after.keys() == before[name].keys(), name
        for path, text in after.items():
            assert text == before[name][path], (name, path)
            assert "planted" not in text
    assert not heard
    for end in ends:
        end()


def test_a_look_would_notice_what_is_told(room: Room) -> None:
    """The comparison is no empty one: something told to the Plain Council does change its pages, and is heard."""
    mission, visitor = room.mission, room.visitor("plain-officer-1")
    heard: list[int] = []
    mission.listen(visitor.person, lambda: heard.append(1))
    before = visitor.pages()
    chair = room.accounts.find("mission-chair-1")
    hidden = next(one[0].about for one in mission.all_files("incident") if one[0].by == "mission-monitor-1")
    assert chair is not None
    do(mission, chair, "incident:notice:send", hidden, {"act": "works", "begin": mission.now - MINUTE, "words": "told"})
    assert heard and visitor.pages() != before
