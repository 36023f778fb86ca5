"""Meetings, duty log, orders, custody, forms, and what a deed is filled in with."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda import mechanism
from servanda.access import Content, DataClass, Draft, Person, Role, deeds
from servanda.basis import DAY, HOUR, Refusal
from servanda.mechanism import (
    ActionReported,
    ActionSet,
    AgendaItem,
    Called,
    Decided,
    Direction,
    DutyEntry,
    Finding,
    MeetingCalled,
    MeetingDecision,
    MeetingVote,
    Minutes,
    Order,
    OrderReceipt,
    Owed,
    Procedure,
    Reservation,
)
from servanda.mechanism.words import Channel, Choice, DueStanding, Fulfilment, Urgency
from tests.mechanism.histories import PROCEDURE
from tests.mechanism.telling import World, calendar, us

T = us("2020-01-05 08:00")
CHAIR = Person("c", Role.CHAIR, "mission")
NORTH = Person("n", Role.PRINCIPAL, "north", "north")
SOUTH = Person("s", Role.PRINCIPAL, "south", "south")
KINDS = sorted(
    {
        one
        for name in mechanism.__all__
        if isinstance(one := getattr(mechanism, name), type) and issubclass(one, Content) and one.deed
    },
    key=lambda one: one.deed,
)


def refused(code: str, verb: Any, *given: Any, **named: Any) -> None:
    with pytest.raises(Refusal) as found:
        verb(*given, **named)
    assert found.value.code == code


def meeting(world: World) -> mechanism.Meeting:
    return mechanism.read_meeting(world.of("meeting"))


def called(clocks: dict[str, int] | None = None) -> World:
    world = World(
        Procedure("mission", ("north", "south"), {"north": 1, "south": 1}, "mission", "consensus", clocks=clocks or {})
    )
    call = MeetingCalled(body="mission", at=T + DAY, invited=("north", "south"))
    world.enter(mechanism.call_meeting("meeting", call, world.procedure, T), CHAIR, T)
    return world


def test_an_agenda_is_what_presses_the_overdue_first() -> None:
    world = World(PROCEDURE)
    row = {"at": "2020-01-05 08:00", "who": "south", "do": "allege", "act": "fire", "begin": "2020-01-05 07:00"}
    from tests.mechanism.telling import drafts_of

    world.enter(drafts_of(world, row), SOUTH, T)
    calendar(world, T)
    items = mechanism.agenda_from(mechanism.dues(world.file("one"), PROCEDURE, T + 3 * HOUR), T + DAY)
    assert [(one.step, one.of, one.overdue) for one in items][:3] == [
        ("triage", "", True),
        ("notify", "north", True),
        ("notify", "south", True),
    ]
    assert [one.step for one in items if not one.overdue] == ["task", "visit", "finding"]
    decision = Called("protest", "one", ("mission",), T, T + HOUR, DueStanding.DUE, None)
    decided = replace(decision, matter="two", decision=Decided.TAKEN)
    action = Owed("a1", ("south",), "Open the road.", T, None, None, DueStanding.DUE)
    more = mechanism.agenda_from((), T + DAY, decisions=(decision, decided), actions=(action,))
    assert [(one.id, one.overdue) for one in more] == [("protest/one", True), ("action/a1", False)]
    place = called()
    drafts = mechanism.add_items(meeting(place), items, T)
    assert all(one.to == ("north", "south") for one in drafts)
    place.enter(drafts, CHAIR, T)
    assert mechanism.add_items(meeting(place), items, T) == ()


def test_a_meeting_decides_by_its_bodys_rule_and_keeps_reservations() -> None:
    world = called()
    decide = MeetingDecision(on="line", words="The line is drawn anew.")
    world.enter(mechanism.add_items(meeting(world), [AgendaItem("line", "The line")], T), CHAIR, T)
    refused("MEC036", mechanism.vote_at, meeting(world), MeetingVote("line", Choice.YES), world.procedure, T, unit="x")
    for person, choice in ((NORTH, Choice.YES), (SOUTH, Choice.NO)):
        vote = MeetingVote("line", choice)
        world.enter(mechanism.vote_at(meeting(world), vote, world.procedure, T, unit=person.unit), person, T)
    assert mechanism.votes_at(meeting(world), "line", world.procedure).no == ("south",)
    refused("MEC037", mechanism.record_decision, meeting(world), decide, world.procedure, T)
    vote = MeetingVote("line", Choice.ABSTAIN)
    world.enter(mechanism.vote_at(meeting(world), vote, world.procedure, T, unit="south"), SOUTH, T)
    world.enter(mechanism.record_decision(meeting(world), decide, world.procedure, T), CHAIR, T)
    (decision,) = meeting(world).decisions
    assert (decision.act.rule, decision.act.yes, decision.act.abstained) == ("consensus", ("north",), ("south",))
    refused("MEC007", mechanism.record_decision, meeting(world), decide, world.procedure, T)
    refused("MEC044", mechanism.vote_at, meeting(world), vote, world.procedure, T, unit="south")
    world.enter(mechanism.reserve(meeting(world), Reservation("line", "Under protest."), T), SOUTH, T)
    assert meeting(world).reservations[0].act.words == "Under protest."


def test_actions_are_tracked_and_lapse_once() -> None:
    world = called({"minutes": 2 * DAY, "meeting": 7 * DAY})
    act = ActionSet("a1", "south", "Open the road.", T + 2 * DAY)
    world.enter(mechanism.set_action(meeting(world), act, T), CHAIR, T)
    refused("MEC007", mechanism.set_action, meeting(world), act, T)
    refused("MEC051", mechanism.report_action, meeting(world), ActionReported("a9", Fulfilment.DONE), T)
    part = ActionReported("a1", Fulfilment.PARTLY)
    world.enter(mechanism.report_action(meeting(world), part, T + DAY), SOUTH, T + DAY)
    now = T + 4 * DAY
    assert [(one.of, one.standing) for one in mechanism.actions(meeting(world), world.procedure, now)] == [
        ("", "overdue"),
        ("a1", "overdue"),
    ]
    lapses = mechanism.meeting_lapses(meeting(world), world.procedure, now)
    assert [one.happened for one in lapses] == [T + 3 * DAY, T + 2 * DAY]
    world.enter(lapses, CHAIR, now)
    assert mechanism.meeting_lapses(meeting(world), world.procedure, now) == ()
    world.enter(mechanism.write_minutes(meeting(world), Minutes(words="All came."), now), CHAIR, now)
    done = ActionReported("a1", Fulfilment.DONE)
    world.enter(mechanism.report_action(meeting(world), done, now), SOUTH, now)
    assert {one.standing for one in mechanism.actions(meeting(world), world.procedure, now)} == {"done late"}
    assert mechanism.next_meeting_by([meeting(world)], world.procedure) == T + 8 * DAY


def test_no_meeting_no_minutes() -> None:
    refused("MEC050", mechanism.write_minutes, mechanism.read_meeting(()), Minutes(words="x"), T)
    late = MeetingCalled(body="mission", at=T, invited=("north",))
    refused("MEC005", mechanism.call_meeting, "m", late, PROCEDURE, T)


def test_a_partys_log_is_its_own_and_the_missions_the_missions() -> None:
    act = DutyEntry("Two shots heard.", Channel.RADIO, Direction.IN, place="Post 4")
    ours = mechanism.log_entry("log", act, PROCEDURE, T, unit="north", happened=T - HOUR, key="phone-1")
    theirs = mechanism.log_entry("log", act, PROCEDURE, T, unit="mission")
    assert [one.data_class for one in (*ours, *theirs)] == [DataClass.PARTY, DataClass.MECHANISM]
    world = World(PROCEDURE)
    assert world.enter(ours, NORTH, T) == 1 and world.enter(ours, NORTH, T + HOUR) == 0
    (entry,) = mechanism.read_log(world.of("log"))
    assert mechanism.as_message(entry, "Africa/Khartoum") == "2020-01-05 09:00 · Post 4 · Two shots heard."


def test_a_message_that_came_in_becomes_an_entry() -> None:
    said = mechanism.from_message("URGENT: shots   at the\nbridge", Channel.SMS)
    assert (said.words, said.urgency, said.direction) == ("shots at the bridge", Urgency.URGENT, Direction.IN)
    assert mechanism.from_message("urgent", Channel.SMS).words == "urgent"
    assert mechanism.from_message("Not urgent", Channel.SMS).urgency is Urgency.NORMAL


def test_an_order_is_private_and_shows_whom_it_reached() -> None:
    world = World(PROCEDURE)
    order = Order("o1", "No fire.", ("First", "Second", "Third"), T + DAY)
    drafts = mechanism.disseminate("orders", order, T)
    assert [(one.data_class, one.to) for one in drafts] == [(DataClass.PARTY, ())]
    world.enter(drafts, NORTH, T)

    def file() -> mechanism.OrderFile:
        return mechanism.read_orders(world.of("orders"))

    refused("MEC060", mechanism.receive, file(), OrderReceipt("o1", "Fourth"), T)
    for below, at in (("First", T + DAY), ("Second", T + DAY + 1)):
        world.enter(mechanism.receive(file(), OrderReceipt("o1", below), at), NORTH, at)
    refused("MEC007", mechanism.receive, file(), OrderReceipt("o1", "First"), T)
    refused("MEC005", mechanism.disseminate, "orders", order, T + DAY)
    assert [(one.below, one.standing) for one in mechanism.reached(file(), T + DAY + 1)] == [
        ("First", "done"),
        ("Second", "done late"),
        ("Third", "overdue"),
    ]


def test_gaps_of_custody_are_shown_one_by_one() -> None:
    one, two = "0" * 64, "1" * 64
    taken = mechanism.ItemTaken("i", "shell", "m1", one, "S1")
    overs = [
        mechanism.HandOver("i", "m1", "m2", one, "S1"),
        mechanism.HandOver("i", "m1", "m3", two, "S2"),
        mechanism.HandOver("i", "m3", "lab"),
        mechanism.HandOver("j", "m3", "lab", one),
    ]
    world = World(PROCEDURE)
    for n, act in enumerate((taken, *overs)):
        entry = Draft(act.deed, "one", DataClass.MECHANISM, act.content(), happened=T - n * HOUR if n == 3 else T + n)
        world.enter([entry], CHAIR, T + n)
    first, second = mechanism.chains(world.file("one"))
    assert [link.gaps for link in first.links] == [
        (),
        (),
        ("another digest", "another seal", "handed over by somebody who did not hold it"),
        ("no digest", "earlier than the link before"),
    ]
    assert (first.holder, second.gaps) == ("lab", ("never taken",))


@pytest.mark.parametrize("kind", KINDS, ids=lambda one: one.deed)
def test_every_deed_is_in_the_table_and_reads_back_blank(kind: type[Content]) -> None:
    assert kind.deed in deeds()
    blank = kind.read_back({})
    assert blank.content() == {} and blank == kind()
    assert is_dataclass(kind) and {one.name for one in fields(kind)} == {one.name for one in mechanism.asked_for(kind)}


def test_no_deed_of_incidents_and_meetings_is_missing() -> None:
    areas = ("incident:", "meeting:", "duty:", "order:", "watch:", "step:")
    assert {one for one in deeds() if one.startswith(areas)} == {kind.deed for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=lambda one: one.deed)
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_what_is_filled_in_reads_back(kind: type[Content], data: st.DataObject) -> None:
    """A point anywhere but on the globe reads as none; all else comes back as it was."""
    act = data.draw(st.from_type(kind))
    read = kind.read_back(act.content())
    assert [one.name for one in fields(kind) if getattr(read, one.name) != getattr(act, one.name)] in ([], ["point"])
    assert kind.read_back(read.content()) == read


def test_a_form_asks_what_is_declared() -> None:
    asked = {one.name: one for one in mechanism.asked_for(Finding)}
    assert asked["status"].choices[:2] == ("alleged", "under inquiry")
    assert asked["attribution"].holds == "parts"
    assert [one.name for one in asked["supports"].parts] == ["kind", "reliability", "credibility", "independent"]
    assert asked["id"].needed and not asked["grade"].needed
    assert asked["vote_by"].holds == "number" and asked["vote_by"].optional
