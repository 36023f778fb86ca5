"""Pages made once for all who see the same: never another's, never older than news."""

from servanda.operations import NEW, do
from web.mission.rehearsed_room import _FRESH, Room, room_over

EVERYBODY = (
    "hills-principal-1", "plain-principal-1", "hills-officer-1", "plain-officer-1", "mission-chair-1",
    "mission-monitor-1", "mission-verifier-1", "relief-desk-1", "guarantor-1", "mission-publisher-1",
    "office-administrator-1",
)  # fmt: skip


def first_page(room: Room, name: str) -> str:
    """Without what is made afresh for each."""
    return _FRESH.sub("", room.visitor(name).get("/").text)


def test_what_is_made_once_is_what_each_would_get_alone(looked_at: Room) -> None:
    """In whatever order they ask, and each a second time."""
    together = room_over(looked_at.mission, looked_at.store, looked_at.mission.now)
    alone = {}
    for name in EVERYBODY:
        own = room_over(looked_at.mission, looked_at.store, looked_at.mission.now)
        alone[name] = first_page(own, name)
        assert first_page(together, name) == alone[name]
    for name in reversed(EVERYBODY):
        assert first_page(together, name) == alone[name]


def test_people_of_one_sight_share_it_and_nobody_else_does(looked_at: Room) -> None:
    mission = looked_at.mission
    people = {name: looked_at.visitor(name).person for name in EVERYBODY}
    assert mission.sight(people["hills-officer-1"]) != mission.sight(people["plain-officer-1"])
    assert mission.sight(people["mission-chair-1"]) != mission.sight(people["mission-publisher-1"])
    assert mission.sight(people["hills-officer-1"]) == mission.sight(people["hills-officer-1"])


def test_what_is_new_is_on_the_page_at_once_for_who_sees_it_and_moves_nobody_elses(room: Room) -> None:
    officer, other = room.visitor("hills-officer-1"), room.visitor("plain-officer-1")
    before, others = officer.get("/").text, room.mission.sight(other.person)
    given = {"what": "Smoke at the ford.", "begin": room.mission.now, "asks": ["what is it"], "to": ["mission"]}
    do(room.mission, officer.person, "liaison:question:ask", NEW, given)
    assert officer.get("/").text != before and "Smoke at the ford." in officer.get("/").text
    assert room.mission.sight(other.person) == others
