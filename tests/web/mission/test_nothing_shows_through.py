"""Twin looks at one world: whatever others do that is not told to somebody, not a byte they can fetch changes."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from servanda.basis import DAY, MINUTE
from servanda.operations import KINDS, NEW, do, keep_calendar
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
    "plan": (
        "hills-officer-1",
        "liaison:plan:give",
        {"act": "aid.delivery", "what": "planted-plan", "zones": ["valley"], "to": ["mission"]},
    ),
    "question": (
        "hills-officer-1",
        "liaison:question:ask",
        {"what": "planted-question", "asks": ["was it you"], "to": ["mission"]},
    ),
    "call": (
        "mission-monitor-1",
        "liaison:call:log",
        {"whom": "hills", "issue": "planted-call", "ended_as": "unanswered"},
    ),
    "order": (
        "hills-principal-1",
        "order:order:disseminate",
        {"id": "planted-order", "words": "planted-words", "units": ["planted-unit"]},
    ),
    "hills-log": ("hills-officer-1", "duty:entry:write", {}),
    "mission-log": ("mission-monitor-1", "duty:entry:write", {}),
}
#: Told to the mission's unit, which the publisher is of and may see what was told to it.
TOLD_THE_MISSION = {"plan", "question", "call"}
#: What the desk does that it tells nobody of.
AT_THE_DESK = {
    "site": (
        "humanitarian:site:enter",
        {
            "kind": "school",
            "organisation": "desks-own-school",
            "called": "desks-own-name",
            "point": [-20_000_000, -10_000_000],
            "measured_m": 5,
            "uncertainty_m": 90,
        },
    ),
    "access": (
        "humanitarian:access:request",
        {"what": "desks-own-aid", "where": "desks-own-where", "asked": ["hills"]},
    ),
    "corridor": (
        "humanitarian:corridor:enter",
        {"leaves": "desks-own-a", "arrives": "desks-own-b", "consent_of": ["hills"]},
    ),
    "return": (
        "humanitarian:return:plan",
        {"leaves": "desks-own-a", "arrives": "desks-own-b", "recipients": ["hills"]},
    ),
    "desk-log": ("duty:entry:write", {"words": "desks-own-entry"}),
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
    # What is told to the mission is a fact on the board of its own people, the publisher among them.
    blind = [one for one in BLIND if one != "mission-publisher-1" or not TOLD_THE_MISSION & {*steps}]
    ends = [
        mission.listen(room.visitor(name).person, lambda name=name: heard.append(name))  # type: ignore[misc]
        for name in blind
    ]
    before = {name: room.visitor(name).pages() for name in BLIND}
    hidden = [one[0].about for one in mission.all_files("incident") if one[0].unit not in ("plain",)]
    hidden = [about for about in hidden if "plain" not in {u for e in mission.whole(about) for u in e.to}]
    for step in steps:
        name, deed, content = ELSEWHERE[step]
        person = room.accounts.find(name)
        assert person is not None
        filled = {**content, "begin": mission.now - MINUTE, "at": mission.now - MINUTE}
        if deed in ("watch:coverage:record", "liaison:plan:give", "liaison:question:ask"):
            filled["end"] = mission.now
        elif "words" not in filled:
            filled["words"] = f"planted {words}"
        about = NEW if KINDS[deed].begins else hidden[0]
        do(mission, person, deed, about, filled)
        keep_calendar(mission)
    for name in blind:
        after = room.visitor(name).pages()
        assert after.keys() == before[name].keys(), name
        for path, text in after.items():
            assert text == before[name][path], (name, path)
            assert "planted" not in text
    assert not heard
    for end in ends:
        end()


@pytest.mark.parametrize("step", sorted(AT_THE_DESK))
def test_what_the_desk_tells_one_side_is_not_seen_by_another(world: Room, step: str) -> None:
    """Nor by those of the mission, but for a return, which the mission may know of."""
    blind = ["plain-officer-1", "plain-principal-1", "guarantor-1", "mission-publisher-1"]
    blind += [] if step == "return" else ["mission-chair-1", "mission-monitor-1", "mission-verifier-1"]
    before = {name: world.visitor(name).pages() for name in blind}
    deed, content = AT_THE_DESK[step]
    desk = world.accounts.find("relief-desk-1")
    assert desk is not None
    now = world.mission.now
    filled = {"begin": now + MINUTE, "end": now + DAY, "until": now + DAY, **content}
    entries = do(world.mission, desk, deed, NEW, filled)
    keep_calendar(world.mission)
    for name in blind:
        assert world.visitor(name).pages() == before[name], name
    assert "desks-own-" in "".join(world.visitor("relief-desk-1").pages().values())
    assert entries


def test_a_copy_is_its_recipients_alone_and_each_is_marked(room: Room) -> None:
    """Hills sees nothing of who else was told, and its places are not those Plain was told."""
    about = next(
        one[0].about for one in room.mission.all_files("humanitarian") if one[0].content.get("kind") == "clinic"
    )
    hills, plain = (room.visitor(name).get(f"/sites/{about}").text for name in ("hills-officer-1", "plain-officer-1"))
    places = [set(re.findall(r"\d+\.\d{4}°\xa0S, \d+\.\d{4}°\xa0W", text)) for text in (hills, plain)]
    assert len(places[0]) == len(places[1]) == 1 and places[0] != places[1]
    assert "10.0430°\xa0S, 20.0510°\xa0W" not in hills + plain
    assert "Plain Council" not in hills and "Hill Council" not in plain


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
