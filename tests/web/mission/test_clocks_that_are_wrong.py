"""Clocks that are wrong: the server's set back or on by a day, a leap second, a phone's a day off. Nothing breaks.

Order is by position in the record, whatever hours it states; what the hours say is shown, with the difference.
"""

import re
from datetime import UTC, datetime

import pytest
import time_machine

from servanda.basis import DAY, HOUR, MINUTE, SECOND, from_us
from servanda.operations import Calendar, Mission
from servanda.server.duties import Clock
from servanda.web.mission.ways import WAYS
from web.mission.phone import filled, served_room
from web.mission.rehearsed_room import Room, room_over

PEOPLE = ("mission-verifier-1", "plain-officer-1", "relief-desk-1")


def alleged(room: Room, name: str) -> int:
    officer = room.visitor("plain-officer-1")
    fields = {"act": "fire.small-arms", "begin": "2024-03-05T06:10", "accused": "hills", "words": name, "place": name}
    answer = officer.do("incident", "new", "incident:allegation:submit", key=name, **fields)
    assert answer.status_code == 303, answer.text
    return room.mission.last


@pytest.mark.parametrize("shift", [DAY, -DAY, 400 * DAY])
def test_set_back_or_on_every_page_answers_and_the_order_is_that_of_the_record(room: Room, shift: int) -> None:
    mission = room.mission
    before = alleged(room, "the first mill")
    shifted = room_over(mission, room.store, mission.now + shift)
    Calendar(shifted.mission).keep()
    assert alleged(shifted, "the second mill") > before
    for name in PEOPLE:
        visitor = shifted.visitor(name)
        paths = ["/" if one == "situation" else f"/{one}" for one in WAYS[visitor.person.role]]
        assert {path: answer for path in paths if (answer := visitor.get(path).status_code) >= 400} == {}
    kept = [one for one in shifted.store.entries() if one.content.get("place") in ("the first mill", "the second mill")]
    assert [one.content["place"] for one in kept if "allegation" in one.deed] == ["the first mill", "the second mill"]
    assert [one.position for one in kept] == sorted(one.position for one in kept)


def test_a_clock_behind_the_record_is_said_on_every_page(room: Room) -> None:
    page = room.visitor("plain-officer-1").get("/incidents").text
    assert "clock is" not in page
    alleged(room, "the mill")
    late = room_over(room.mission, room.store, room.mission.now - 3 * HOUR)
    page = late.visitor("plain-officer-1").get("/incidents").text
    assert re.search(r"clock is \W*180\W* min behind the newest entry", page)


def test_a_calendar_set_back_and_on_again_enters_nothing_twice(room: Room) -> None:
    now = [room.mission.now]
    mission = Mission(room.store, room.mission.agreement, room.mission.procedure, lambda: now[0])
    calendar = Calendar(mission)
    for shift in (0, 30 * DAY, -DAY, 29 * DAY, -400 * DAY, 0):
        now[0] += shift
        calendar.keep()
    lapses = [str(sorted(one.content.items())) + one.about for one in room.store.entries() if ":lapse:" in one.deed]
    assert lapses
    assert len(lapses) == len(set(lapses))


def test_a_jump_of_the_clock_is_noticed_and_a_leap_second_is_none() -> None:
    clock = Clock()
    assert clock.jumped(1_000 * SECOND, 50.0) == ""
    assert clock.jumped(1_005 * SECOND, 55.0) == ""
    assert clock.jumped(1_009 * SECOND, 60.0) == "", "a second that came twice"
    assert "set back, by 86400 s" in clock.jumped(1_014 * SECOND - DAY, 65.0)
    assert clock.jumped(1_019 * SECOND - DAY, 70.0) == "", "said once"
    assert "set forward" in clock.jumped(1_024 * SECOND, 75.0)


def test_an_hour_that_comes_twice_and_one_that_is_left_out_are_told_in_the_agreements_zone() -> None:
    def at(*parts: int) -> int:
        return int(datetime(*parts, tzinfo=UTC).timestamp()) * SECOND  # type: ignore[misc]

    twice = [from_us(at(2026, 10, 25, 0, 30) + n * HOUR, "Europe/Berlin") for n in range(2)]
    assert [one.hour for one in twice] == [2, 2]
    assert twice[0].utcoffset() != twice[1].utcoffset()
    left_out = [from_us(at(2026, 3, 29, 0, 30) + n * HOUR, "Europe/Berlin").hour for n in range(2)]
    assert left_out == [1, 3]


def test_a_session_does_not_outlive_a_clock_set_back(room: Room) -> None:
    officer = room.visitor("plain-officer-1")
    assert officer.get("/incidents").status_code == 200
    with time_machine.travel(datetime.now(UTC).timestamp() - 7200, tick=True):
        assert officer.get("/incidents").status_code == 303


@pytest.mark.parametrize("hours", [-24, 24])
def test_a_phone_whose_clock_is_a_day_off_is_taken_in_and_the_difference_shown(hours: int) -> None:
    with served_room() as served:
        when = from_us(served.mission.now + hours * HOUR, "UTC").strftime("%Y-%m-%dT%H:%M:%S.000+00:00")
        answer = served.phone("mission-monitor-1").send(filled(served, "uuid:skewed", seen="told", when=when))
        assert answer.status == 201, answer.text
        room = Room(served.mission, served.store, None, served.accounts, reports=served.reports)
        page = pages_of(room, served.mission.now)
    said = "h after it came: the phone" in page
    assert said is (hours > 0)


def pages_of(room: Room, now: int) -> str:
    seen = room_over(room.mission, room.store, now + MINUTE)
    answer = seen.visitor("mission-verifier-1").get("/intake")
    assert answer.status_code == 200
    return str(answer.text)
