"""Early warning in the room: the mechanism sees alarms with reasons and what calms; a chair sets thresholds; nobody
else reaches any of it."""

import re
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from servanda.access import sees
from servanda.evidence.cap_alerts import alerts as cap_alerts_of
from servanda.web.mission.views.numbers import with_decimals
from servanda.web.mission.views.warned import _range
from servanda.web.wording import wording
from web.mission.rehearsed_room import Room

SET = "warning:thresholds:set"


def test_the_mechanism_sees_what_stands_why_and_what_the_text_offers(looked_at: Room) -> None:
    for name in ("mission-chair-1", "mission-verifier-1", "mission-monitor-1"):
        page = looked_at.visitor(name).get("/escalation").text
        assert "2 contacts in a row" in re.sub("[⁨⁩]", "", page) and "Hills withdraws from the valley by day 10." in page
        assert "A question answered" in page and "The mission puts the finding to both councils in writing" in page
        assert "assumed: nobody has set it" in page
    for name in ("hills-principal-1", "plain-officer-1", "relief-desk-1", "guarantor-1", "mission-publisher-1"):
        assert looked_at.visitor(name).get("/escalation").status_code == 404


def test_a_chair_sets_a_threshold_and_only_the_mechanism_reads_it(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    form = chair.get("/escalation?rule=duty-at-risk").text
    assert 'name="within_days"' in form and 'name="raise_at"' not in form
    assert (
        chair.do("escalation", "new", SET, rule="duty-at-risk", within_days="1", words="For this week.").status_code
        == 303
    )
    page = chair.get("/escalation").text
    assert "1 day before the deadline" in re.sub("[⁨⁩]", "", page) and "set by" in page
    assert "Nothing was reported done" not in page
    (entries,) = room.mission.all_files("warning")
    names = ("mission-verifier-1", "mission-monitor-1", "hills-principal-1", "guarantor-1", "relief-desk-1")
    readers = {one: any(sees(room.visitor(one).person, each) for each in entries) for one in names}
    assert [name for name, sees_it in readers.items() if sees_it] == ["mission-verifier-1", "mission-monitor-1"]
    assert chair.do("escalation", "new", SET, rule="line-unanswered", off="yes").status_code == 303
    page = chair.get("/escalation").text
    assert "not watched: the body took it off" in page and "No alarm stands." in page
    verifier = room.visitor("mission-verifier-1")
    assert verifier.do("escalation", "new", SET, rule="duty-at-risk", within_days="9").status_code in (403, 404)


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"rule": "contravened-ceasefire-valley", "raise_at": "30"}, "ESC104"),
        ({"rule": "contravened-ceasefire-valley", "raise_at": "130"}, "ESC106"),
        ({"rule": "new-zone", "raise_at": "3"}, "ESC106"),
        ({"rule": "contravened-nothing"}, "ESC102"),
        ({"within_days": "3"}, "ESC106"),
    ],
)
def test_a_threshold_that_cannot_be_is_refused(looked_at: Room, given: dict[str, str], code: str) -> None:
    before = looked_at.mission.last
    answer = looked_at.visitor("mission-chair-1").do("escalation", "new", SET, **given)
    assert answer.status_code == 422 and code in answer.text
    assert looked_at.mission.last == before


PROPOSE, APPROVE, WITHDRAW = "warning:alert:propose", "warning:alert:approve", "warning:alert:withdraw"
DOUBT = "warning:alert:doubt"
MINES = {"tells": "mines", "zone": "pass", "expires": "2024-03-20T10:00"}


def test_an_alert_is_a_draft_until_another_approves_it_and_of_a_rehearsal_an_exercise(room: Room) -> None:
    monitor, chair = room.visitor("mission-monitor-1"), room.visitor("mission-chair-1")
    assert monitor.do("escalation", "new", PROPOSE, **MINES).status_code == 303
    (entries,) = room.mission.all_files("warning")
    about = entries[0].about
    assert "waits for approval" in chair.get("/escalation").text
    assert monitor.do("escalation", about, APPROVE).status_code in (403, 404)
    assert chair.do("escalation", about, APPROVE).status_code == 303
    answer = chair.get(f"/escalation/alert/{about}")
    assert answer.headers["content-type"] == "application/cap+xml" and b"<status>Exercise</status>" in answer.content
    (read,) = cap_alerts_of(fromstring(answer.content))
    assert read.why is not None and read.identifier.startswith("tutorial-sound.")
    assert chair.do("escalation", about, APPROVE).status_code == 422
    answer = chair.do("escalation", about, WITHDRAW)
    assert (
        answer.status_code == 422 and "ESC114" in answer.text and "Take it back<" not in chair.get("/escalation").text
    )
    assert monitor.do("escalation", about, DOUBT).status_code == 303
    assert "asked to be taken back" in chair.get("/escalation").text
    assert b"<msgType>Alert</msgType>" in chair.get(f"/escalation/alert/{about}").content
    assert chair.do("escalation", about, WITHDRAW).status_code == 303
    assert "Taken back by" in monitor.get("/escalation").text
    assert b"<msgType>Cancel</msgType>" in chair.get(f"/escalation/alert/{about}").content
    assert room.visitor("hills-officer-1").get(f"/escalation/alert/{about}").status_code == 404


def test_an_alert_that_can_no_longer_be_written_stays_in_the_list_and_says_why(room: Room) -> None:
    monitor, chair = room.visitor("mission-monitor-1"), room.visitor("mission-chair-1")
    assert monitor.do("escalation", "new", PROPOSE, **MINES).status_code == 303
    about = room.mission.all_files("warning")[0][0].about
    assert chair.do("escalation", about, APPROVE).status_code == 303
    body = room.mission.procedure.body
    bodies = dict(room.mission.agreement.bodies)
    bodies[body] = replace(bodies[body], called={"en": "x" * 130})
    object.__setattr__(room.mission, "agreement", replace(room.mission.agreement, bodies=bodies))
    page = chair.get("/escalation").text
    assert "Cannot be written by the text in force now" in page and "longer than a name" in page
    answer = chair.get(f"/escalation/alert/{about}")
    assert answer.status_code == 422 and "ESC111" in answer.text


def test_who_put_an_alert_together_does_not_approve_it(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    assert chair.do("escalation", "new", PROPOSE, **MINES).status_code == 303
    about = room.mission.all_files("warning")[0][0].about
    answer = chair.do("escalation", about, APPROVE)
    assert answer.status_code == 422 and "ESC114" in answer.text


@pytest.mark.parametrize("change", [{"zone": ""}, {"tells": ""}, {"expires": "2024-01-01T10:00"}, {"place": "x" * 121}])
def test_an_alert_that_is_not_whole_is_refused(looked_at: Room, change: dict[str, str]) -> None:
    before = looked_at.mission.last
    answer = looked_at.visitor("mission-monitor-1").do("escalation", "new", PROPOSE, **{**MINES, **change})
    assert answer.status_code == 422 and "ESC11" in answer.text and looked_at.mission.last == before


def test_an_alert_is_put_together_in_a_file_of_its_own(room: Room) -> None:
    chair, monitor = room.visitor("mission-chair-1"), room.visitor("mission-monitor-1")
    incident = next(one[0].about for one in room.mission.files(chair.person, "incident"))
    assert monitor.do("escalation", "new", PROPOSE, **MINES).status_code == 303
    about = room.mission.all_files("warning")[0][0].about
    before = room.mission.last
    for file in (incident, about):
        answer = chair.do("escalation", file, PROPOSE, **{**MINES, "tells": "shelter"})
        assert answer.status_code == 422 and "ESC113" in answer.text
        assert chair.do("escalation", file, SET, rule="duty-at-risk", within_days="2").status_code == 422
    assert room.mission.last == before


def test_one_person_in_two_browsers_is_one_person(room: Room) -> None:
    first = room.visitor("mission-chair-1")
    assert first.do("escalation", "new", PROPOSE, **MINES).status_code == 303
    about = room.mission.all_files("warning")[0][0].about
    del room.visitors["mission-chair-1"]
    second = room.visitor("mission-chair-1")
    assert second.client is not first.client
    assert "Approve it" not in second.get("/escalation").text
    answer = second.do("escalation", about, APPROVE)
    assert answer.status_code == 422 and "ESC114" in answer.text


def test_sent_twice_it_is_there_once(room: Room) -> None:
    monitor = room.visitor("mission-monitor-1")
    for _ in range(2):
        assert monitor.do("escalation", "new", PROPOSE, key="the-same", **MINES).status_code == 303
    (entries,) = room.mission.all_files("warning")
    assert len(entries) == 1


@pytest.mark.parametrize(("language", "number", "between"), [
    ("en", "0.8", "0–26%"), ("fr", "0,8", "0–26\u00a0%"), ("ar", "0.8", "\u20660–26%\u2069"),
])  # fmt: skip
def test_numbers_of_the_page_are_written_as_its_language_writes_them(language: str, number: str, between: str) -> None:
    scene: Any = SimpleNamespace(words=wording(language))
    assert with_decimals(0.8, language) == number and with_decimals(0.8, language, 2) == number + "0"
    told = _range(scene, SimpleNamespace(interval=(0.0, 0.26)))  # type: ignore[arg-type]
    assert re.sub("\u2068([^\u2069]*)\u2069", r"\1", told) == between, "each end may stand apart as well"
