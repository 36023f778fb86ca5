"""A meeting's forms ask what somebody knows: which body of the agreement, which point; never how votes were counted."""

import re
from collections.abc import Iterator

import pytest

from web.mission.rehearsed_room import Room, rehearsed_room


@pytest.fixture
def room() -> Iterator[Room]:
    with rehearsed_room() as found:
        yield found


def form_of(page: str, deed: str) -> str:
    """The form of a deed on a page."""
    return next(one for one in re.findall(r"<form.*?</form>", page, re.S) if f'data-deed="{deed}"' in one)


CALL = {"at": "2024-03-13T10:00", "invited": ["hills", "plain"]}


def test_a_meeting_is_of_a_body_of_the_agreement(room: Room) -> None:
    chair = room.visitor("mission-chair-1")
    form = form_of(chair.get("/meetings").text, "meeting:meeting:call")
    assert 'type="hidden" name="body" value="mission"' in form, "what can be one thing only is not asked"
    refused = chair.do("meeting", "new", "meeting:meeting:call", body="nonsense", **CALL)
    assert refused.status_code == 422 and "MEC070" in refused.text and "choose one of: mission" in refused.text


def test_a_decision_is_of_a_point_and_asks_nobody_how_the_votes_were_counted(room: Room) -> None:
    chair, hills = room.visitor("mission-chair-1"), room.visitor("hills-principal-1")
    called = chair.do("meeting", "new", "meeting:meeting:call", body="mission", **CALL)
    about = called.headers["location"].rpartition("/")[2]
    assert hills.do("meeting", about, "meeting:agenda:add", id="p1", words="The crossing").status_code == 303
    page = chair.get(f"/meetings/{about}").text
    decision = form_of(page, "meeting:decision:record")
    assert "The crossing" in decision
    assert not re.search(r'name="(rule|rule_stated|tie_break|yes|no|abstained|silent)"', decision)
    assert not re.search(r'name="(about|step|of|by|overdue)"', form_of(page, "meeting:agenda:add"))
    for deed in ("meeting:minutes:write", "meeting:action:set"):
        assert re.search(r'name="item".*?The crossing', form_of(page, deed), re.S), deed
    # The two councils have no vote in this body: the form that would always be refused is not offered.
    assert "meeting:decision:vote" in page and "meeting:decision:vote" not in hills.get(f"/meetings/{about}").text
    assert "MEC036" in hills.do("meeting", about, "meeting:decision:vote", on="p1", choice="yes").text
    assert chair.do("meeting", about, "meeting:decision:record", on="p1", words="It opens at six.").status_code == 303
    told = re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", hills.get(f"/meetings/{about}").text))
    assert "It opens at six." in told and "The crossing" in told.partition("It opens at six.")[0]


def test_adopting_a_finding_asks_nobody_how_the_votes_were_counted(room: Room) -> None:
    chair, verifier = room.visitor("mission-chair-1"), room.visitor("mission-verifier-1")
    listed = re.findall(r"/incidents/([0-9a-f]{32})", chair.get("/incidents").text)
    about = next(one for one in listed if "lower bridge" in chair.get(f"/incidents/{one}").text.partition("</h1>")[0])
    done = verifier.do(
        "incident", about, "incident:finding:propose", id="again", status="confirmed", verification="verified",
        observation="Seen again.", breach="breach", clauses="ceasefire-valley", signed_by="mission-verifier-1",
        reasons="Looked at anew.", replaces="finding-1", **{"attribution.to": "sub-unit of a party",
        "attribution.party": "hills", "supports.0.kind": "joint visit", "supports.0.reliability": "A",
        "supports.0.credibility": "1", "supports.0.independent": "yes", "supports.1.kind": "statement of a party",
        "supports.1.reliability": "B", "supports.1.credibility": "2", "supports.1.independent": "yes"},
    )  # fmt: skip
    assert done.status_code == 303, re.sub("<[^>]*>", " ", done.text)[:1500]
    adopting = form_of(chair.get(f"/incidents/{about}").text, "incident:finding:adopt")
    assert 'name="disputed"' in adopting
    assert not re.search(r'name="(rule|rule_stated|tie_break|yes|no|abstained|silent)"', adopting)


def test_what_is_due_is_put_on_the_agenda_if_everybody_invited_knows_of_it(room: Room) -> None:
    chair, plain = room.visitor("mission-chair-1"), room.visitor("plain-principal-1")
    called = chair.do("meeting", "new", "meeting:meeting:call", body="mission", **CALL)
    about = called.headers["location"].rpartition("/")[2]
    page = chair.get(f"/meetings/{about}").text
    due = page.partition('id="agenda-due"')[2].partition("</ul>")[0]
    told = re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", due))
    assert "Reply · Drone strike, the pass road" in told and "Plain Council" in told
    # A file that was notified to nobody, and what one side alone knows of, stand there for nobody.
    assert "the mill" not in told and "the orchard" not in told and "Access" not in told
    form = next(one for one in re.findall(r"<form.*?</form>", due, re.S) if 'name="step" value="reply"' in one)
    sends = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
    sends.pop("token"), sends.pop("deed")
    assert chair.do("meeting", about, "meeting:agenda:add", **sends).status_code == 303
    assert chair.do("meeting", about, "meeting:agenda:add", **{**sends, "key": "again"}).status_code == 303
    for who in (chair, plain):
        agenda = who.get(f"/meetings/{about}").text.partition(">Agenda</h2>")[2].partition("</ol>")[0]
        assert agenda.count("<li>") == 1 and "Drone strike, the pass road" in agenda and ">Reply</a>" in agenda
    record = plain.get(f"/meetings/{about}").text.partition("The record")[2]
    assert not re.search(r"<bdi>[0-9a-f]{32}</bdi>", record) and "Drone strike, the pass road" in record
    decision = form_of(chair.get(f"/meetings/{about}").text, "meeting:decision:record")
    assert "Reply: Drone strike, the pass road" in decision
    alone = chair.do("meeting", "new", "meeting:meeting:call", body="mission", at=CALL["at"],
                     invited=["hills", "plain", "guarantor"])  # fmt: skip
    assert 'id="agenda-due"' not in chair.get(alone.headers["location"]).text


def test_what_could_only_be_sent_wrong_is_not_offered(room: Room) -> None:
    """No vote or decision before there is a point, and no report of an action before there is one."""
    chair = room.visitor("mission-chair-1")
    about = chair.do("meeting", "new", "meeting:meeting:call", body="mission", **CALL).headers["location"]
    page = chair.get(about).text
    assert 'data-deed="meeting:agenda:add"' in page
    for deed in ("meeting:decision:vote", "meeting:decision:record", "meeting:action:report"):
        assert f'data-deed="{deed}"' not in page
    assert chair.do("meeting", about.rpartition("/")[2], "meeting:agenda:add", id="p1", words="x").status_code == 303
    assert 'data-deed="meeting:decision:vote"' in chair.get(about).text
