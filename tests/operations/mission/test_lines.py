"""The lines at work: signed, once, with their clocks kept by the calendar, in the words of one's own unit alone."""

from collections.abc import Iterator

import pytest

from servanda import humanitarian as desk
from servanda import liaison as line
from servanda.basis import HOUR, MINUTE, Refusal
from servanda.operations import NEW, Mission, do, keep_calendar, shipped_story
from tests.played_rehearsal import going_rehearsal

PEOPLE = {one.id: one for one in shipped_story().people}


@pytest.fixture
def mission() -> Iterator[Mission]:
    with going_rehearsal() as (played, _):
        yield played


def plans(mission: Mission) -> list[line.PlanFile]:
    files = [line.read_file(one) for one in mission.all_files("liaison")]
    return [one for one in files if isinstance(one, line.PlanFile)]


def test_notice_is_counted_against_the_agreements_hours(mission: Mission) -> None:
    told = {str(one.latest.earliness.timing) for one in plans(mission) if one.latest and one.latest.earliness}
    assert told == {"in time", "short", "exception claimed"}
    assert {one.latest.earliness.required for one in plans(mission) if one.latest and one.latest.earliness} == {
        48 * HOUR
    }


def test_every_message_is_signed_with_a_key_its_sender_had_in_force(mission: Mission) -> None:
    keys = mission.line_keys()
    for entries in mission.all_files("liaison"):
        ends = {one.end for one in line.proofs(entries, keys)}
        assert line.End.NOT_PROVEN not in ends
    every = [one for entries in mission.all_files("liaison") for one in line.proofs(entries, ())]
    assert {one.end for one in every} == {line.End.NOT_PROVEN}, "without keys nothing is proven"


def test_a_form_sent_twice_is_one_message(mission: Mission) -> None:
    given = {"what": "Smoke at the mill.", "begin": mission.now - MINUTE, "asks": ["what is it"], "to": ["plain"]}
    first = do(mission, PEOPLE["hills-officer-1"], "liaison:question:ask", NEW, given, key="k")
    again = do(mission, PEOPLE["hills-officer-1"], "liaison:question:ask", NEW, given, key="k")
    assert [one.position for one in first] == [one.position for one in again]


def test_the_calendar_raises_the_alarm_and_enters_each_lapse_once(mission: Mission) -> None:
    keep_calendar(mission)
    before = mission.last
    assert keep_calendar(mission) == 0 and mission.last == before
    lines = [one for e in mission.all_files("liaison") if isinstance(one := line.read_file(e), line.LineFile)]
    assert [one.unit for state in lines for one in state.alarms] == ["plain"]


def test_nobody_enters_the_word_of_another_side(mission: Mission) -> None:
    files = {type(desk.read_file(one)): one[0].about for one in mission.all_files("humanitarian")}
    officer = PEOPLE["hills-officer-1"]
    with pytest.raises(Refusal, match="MIS052"):
        said = {"side": "plain", "answer": "refuses"}
        do(mission, officer, "humanitarian:corridor:consent", files[desk.CorridorFile], said)
    do(
        mission,
        officer,
        "humanitarian:corridor:consent",
        files[desk.CorridorFile],
        {"side": "hills", "answer": "consents"},
    )
    state = desk.corridor_file(mission.whole(files[desk.CorridorFile]))
    assert state.agreed_by_all


def test_a_route_is_written_place_by_place(mission: Mission) -> None:
    given = {
        "organisation": "relief-desk", "called": "c", "measured_m": 5, "uncertainty_m": 50,
        "begin": mission.now, "end": mission.now + HOUR,
    }  # fmt: skip
    with pytest.raises(Refusal, match="MIS051"):
        do(mission, PEOPLE["relief-desk-1"], "humanitarian:movement:enter", NEW, {**given, "route": ["the bridge"]})
    entries = do(
        mission,
        PEOPLE["relief-desk-1"],
        "humanitarian:movement:enter",
        NEW,
        {**given, "route": ["-9.9 -19.7", "-10, -20"]},
    )
    subject = desk.notice_file(entries).subject
    assert subject is not None and subject.places == ((-19_700_000, -9_900_000), (-20_000_000, -10_000_000))


def test_that_it_was_struck_crosses_only_with_the_sites_consent_and_as_a_link(mission: Mission) -> None:
    person = PEOPLE["relief-desk-1"]
    about = next(one[0].about for one in mission.all_files("humanitarian") if one[0].content.get("kind") == "clinic")
    struck = {"happened": mission.now - HOUR, "what": "A shell in the yard."}
    (strike,) = do(mission, person, "humanitarian:struck:record", about, struck)
    seen = do(mission, person, "incident:referral:mark", NEW, {"kind": "child", "referred": True})
    told = {"strike": strike.content["id"], "incident": seen[0].about, "recipients": ["plain"]}
    with pytest.raises(Refusal, match="HUM022"):
        do(mission, person, "humanitarian:struck:disclose", about, told)
    agreed = {"by": "head of the clinic", "recipients": ["hills", "plain"], "disclosure": True}
    do(mission, person, "humanitarian:consent:record", about, agreed)
    crossing, own = do(mission, person, "humanitarian:struck:disclose", about, told)
    assert crossing.about == seen[0].about and set(crossing.content) == {"struck", "notified", "reference"}
    assert own.about == about
    with pytest.raises(Refusal, match="ACC002"):
        do(mission, person, "humanitarian:struck:disclose", about, {**told, "incident": "0" * 32})


def test_a_units_log_is_its_own_and_the_desks_is_no_part_of_the_missions(mission: Mission) -> None:
    for viewer, unit in (
        ("mission-chair-1", "mission"),
        ("relief-desk-1", "relief-desk"),
        ("plain-officer-1", "plain"),
    ):
        files = mission.files(PEOPLE[viewer], "duty")
        assert {one.unit for entries in files for one in entries} == {unit}
