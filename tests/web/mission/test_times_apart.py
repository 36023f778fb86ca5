"""No page tells one time for what somebody claims or states, and for when it was entered: the two stand apart."""

import re
from datetime import UTC, datetime

from servanda.basis import to_us
from servanda.mechanism import DutyEntry, log_entry
from web.mission.rehearsed_room import Room, Visitor
from web.mission.test_intake_page import sent


def read(visitor: Visitor, path: str) -> str:
    """A page without the marks that keep numbers in their direction."""
    return re.sub("[\u2066-\u2069]", "", visitor.get(path).text).replace("\u00a0", " ")


def test_an_incident_tells_what_is_claimed_and_what_was_entered_apart(looked_at: Room) -> None:
    visitor = looked_at.visitor("mission-chair-1")
    bridge = next(
        f[0] for f in looked_at.mission.all_files("incident") if f[0].content.get("place") == "the lower bridge"
    )
    page = read(visitor, f"/incidents/{bridge.about}")
    day = page.rpartition('<h3 class="day">')[2]
    assert day.startswith("Tuesday 5 March 2024")
    (told,) = re.findall(r"<time>07:40</time>.*?</li>", day, re.S)
    assert "reported: small-arms fire, 5 March 06:10" in told and told.count("07:40") == 1


def test_a_message_of_the_line_tells_the_time_it_states_and_when_it_was_entered(looked_at: Room) -> None:
    file = next(f for f in looked_at.mission.all_files("liaison") if f[0].deed == "liaison:question:ask")
    page = read(looked_at.visitor("plain-officer-1"), f"/line/{file[0].about}")
    by = [one for one in re.findall(r'<p class="by">(.*?)</p>', page, re.S) if one != "The calendar"]
    assert by and all(re.search(r"stated 1\d March \d\d:\d\d.*entered 1\d March \d\d:\d\d", one) for one in by)


def test_a_report_that_waits_tells_when_it_came_by_the_day_and_apart_from_what_it_says(room: Room) -> None:
    sent(room, "mission-monitor-1", "uuid:1", when="2024-03-10T14:20:00Z", place="by the mill", words="two shots")
    page = read(room.visitor("mission-verifier-1"), "/intake")
    by = re.findall(r'<p class="by">(.*?)</p>', page, re.S)
    assert len(by) == 1 and by[0].strip().endswith("12 March")
    told = re.findall(r"<dd><bdi>(.*?)</bdi></dd>", page, re.S)
    assert any("10 March 14:20" in one for one in told)


def test_the_duty_log_tells_when_something_was_and_when_it_was_entered(room: Room) -> None:
    mission, visitor = room.mission, room.visitor("hills-officer-1")
    at = to_us(datetime(2024, 3, 12, 9, 20, tzinfo=UTC))
    act = DutyEntry(words="A call that was written down on paper first.")
    drafts = log_entry("0" * 32, act, mission.procedure, mission.now, unit="hills", happened=at)
    mission.enter_consequences(visitor.person, drafts)
    line = re.search(
        r'<li><time datetime="2024-03-12T09:20\+00:00" dir="ltr">([^<]*)</time>'
        r"(.(?!</li>))*written down on paper.*?</li>",
        read(visitor, "/duty"),
        re.S,
    )
    assert line is not None and line[1] == "12 March 09:20" and "entered 12 March 15:20" in line[0]
