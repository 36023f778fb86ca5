"""The desk's forms: nothing is answered for anybody, what is refused comes back as typed, who will read it is said."""

import html
import re
from collections.abc import Iterator
from typing import Any

import pytest

from servanda import humanitarian as desk
from web.mission.rehearsed_room import Room, rehearsed_room

HUM = "humanitarian:"
DAY = "2024-03-13T06:00"
LATER = "2024-03-13T18:00"
PAST = "2024-03-11T08:00"
MOVEMENT = {
    "kind": "convoy", "organisation": "Relief", "called": "Two trucks of seed", "measured_m": "15",
    "route": "Ostrel bridge, -10.021, -20.034\nVell, -10.1, -20.1", "uncertainty_m": "150", "begin": DAY,
    "end": LATER, "vehicles": "2", "focal": "channel 5",
}  # fmt: skip
SITE = {
    "kind": "school", "organisation": "Relief", "called": "School at the spring", "point@north": "-10.05",
    "point@east": "-20.06", "measured_m": "15", "uncertainty_m": "150", "begin": PAST, "end": LATER,
}  # fmt: skip
#: What nobody but a person chooses.
CHOSEN = ("kind", "announced", "willing", "degree", "disclosure", "answer", "outcome", "reached", "said", "state",
          "closing")  # fmt: skip
#: Deeds that begin a file: where their forms go, what is filled in, what they are refused without.
BEGIN: dict[str, tuple[str, dict[str, Any], str]] = {
    "site:enter": ("site", SITE, "kind"),
    "movement:enter": ("site", MOVEMENT, "kind"),
    "corridor:enter": (
        "corridor",
        {"leaves": "the mill", "arrives": "Vell", "begin": PAST, "until": LATER, "consent_of": ["hills", "plain"],
         "purpose": "On foot alone.", "announced": "yes"},
        "announced",
    ),
    "access:request": (
        "corridor", {"what": "Seed", "where": "Vell", "begin": DAY, "end": LATER, "asked": ["hills", "plain"]}, "what",
    ),
    "return:plan": (
        "corridor",
        {"leaves": "the camp", "arrives": "Vell", "begin": DAY, "until": LATER, "routes": "the river path",
         "willing": "unsaid", "recipients": ["hills"]},
        "willing",
    ),
    "displacement:enter": (
        "figures", {"area": "Vell", "as_of": PAST, "persons": "300", "source": "the clinic"}, "persons",
    ),
    "damage:enter": (
        "figures",
        {"area": "Vell", "damaged": "wells", "degree": "major", "how_many": "3", "as_of": PAST, "source": "a team"},
        "degree",
    ),
    "recovery:pledge": (
        "figures",
        {"pledged_by": "Lake Union", "purpose": "Wells", "currency": "EUR", "instalments.0.amount": "12500.50",
         "instalments.0.due": LATER},
        "currency",
    ),
}  # fmt: skip
#: Deeds on a file that was begun so: who does it, what is filled in, what they are refused without.
FOLLOW: dict[str, tuple[str, str, dict[str, Any], str]] = {
    "consent:record": (
        "movement:enter", "relief-desk-1",
        {"by": "head of the convoy", "recipients": ["hills", "plain", "guarantor"], "disclosure": "no"}, "disclosure",
    ),
    "corridor:consent": (
        "corridor:enter", "hills-officer-1",
        {"side": "hills", "answer": "consents with conditions", "words": "On foot."}, "answer",
    ),
    "corridor:outcome": (
        "corridor:enter", "relief-desk-1",
        {"outcome": "not known", "according_to": "the desk", "words": "No word of them."}, "outcome",
    ),
    "access:answer": (
        "access:request", "plain-officer-1", {"unit": "plain", "said": "delayed", "words": "After Friday."}, "said",
    ),
    "access:outcome": ("access:request", "relief-desk-1", {"reached": "partly", "persons": "40"}, "reached"),
    "return:clearance": (
        "return:plan", "relief-desk-1", {"route": "the river path", "state": "certified", "by_whom": "a team"},
        "state",
    ),
    "return:report": (
        "return:plan", "relief-desk-1",
        {"begin": PAST, "until": "2024-03-11T20:00", "persons": "12", "turned_back": "1"}, "persons",
    ),
    "recovery:pay": (
        "recovery:pledge", "guarantor-1", {"amount": "300", "at": PAST, "according_to": "the bank"}, "amount",
    ),
    "struck:record": ("movement:enter", "relief-desk-1", {"happened": PAST, "what": "A shell by the road."}, "what"),
    "notification:close": ("site:enter", "relief-desk-1", {"closing": "not known"}, "closing"),
}  # fmt: skip


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with rehearsed_room() as found:
        yield found


@pytest.fixture(scope="module")
def begun(room: Room) -> dict[str, str]:
    """A file of each sort, by the deed that began it."""
    relief = room.visitor("relief-desk-1")
    return {deed: filed(relief.do(area, "new", HUM + deed, **given)) for deed, (area, given, _) in BEGIN.items()}


def filed(answer: Any) -> str:
    assert answer.status_code == 303, re.findall(r"<dd><bdi>(.*?)</bdi>", answer.text)
    return str(answer.headers["location"].rpartition("/")[2])


def form_of(page: str, deed: str) -> str:
    """The form of a deed on a page; empty where it is not offered."""
    found = re.search(rf'<form class="deed"[^>]*data-deed="{HUM}{deed}".*?</form>', page, re.DOTALL)
    return found[0] if found else ""


def words(text: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text)))


def answered(form: str, field: str) -> list[str]:
    """What is chosen of a field as its form stands."""
    ticked = re.findall(rf'name="{field}" value="([^"]*)" checked', form)
    listed = re.search(rf'<select[^>]*name="{field}".*?</select>', form, re.DOTALL)
    return ticked + (re.findall(r'value="([^"]+)" selected', listed[0]) if listed else [])


def looked(room: Room, who: str, deed: str, area: str, about: str, given: dict[str, Any], choose: str) -> None:
    """The form says who will read it and answers nothing; refused without ``choose`` it comes back as typed."""
    person = room.visitor(who)
    pages = {"corridor": "/corridors", "site": "/sites", "figures": "/figures"}
    form = form_of(person.get(pages[area] + (f"/{about}" if about else "")).text, deed)
    assert form and 'class="reads"' in form, "who will read it is said"
    if choose in CHOSEN:
        assert answered(form, choose) == []
    answer = person.do(area, about or "new", HUM + deed, **{**given, choose: ""})
    back = form_of(answer.text, deed)
    assert answer.status_code == 422 and ("WEB043" in answer.text) is (choose in CHOSEN)
    assert answered(back, choose) == []
    for name, value in given.items():
        if isinstance(value, list):
            assert answered(back, name) == value, name
        elif name != choose:
            typed = value.split("\n")[0]
            assert typed in answered(back, name) or f'value="{typed}"' in back or f">{typed}" in back, name


@pytest.mark.parametrize("deed", BEGIN)
def test_a_form_that_begins_a_file_answers_nothing_by_itself(room: Room, deed: str) -> None:
    area, given, choose = BEGIN[deed]
    looked(room, "relief-desk-1", deed, area, "", given, choose)


@pytest.mark.parametrize("deed", FOLLOW)
def test_a_form_on_a_file_answers_nothing_by_itself(room: Room, begun: dict[str, str], deed: str) -> None:
    first, who, given, choose = FOLLOW[deed]
    area, about = BEGIN[first][0], begun[first]
    looked(room, who, deed, area, about, given, choose)
    filed(room.visitor(who).do(area, about, HUM + deed, **given))


def test_a_site_has_a_sites_kinds_and_a_movement_its_own(room: Room) -> None:
    page = room.visitor("relief-desk-1").get("/sites").text
    assert "hospital" in form_of(page, "site:enter") and 'value="convoy"' not in form_of(page, "site:enter")
    assert "convoy" in form_of(page, "movement:enter") and 'value="clinic"' not in form_of(page, "movement:enter")


def test_a_line_of_a_route_without_a_position_is_named_by_its_number(room: Room) -> None:
    route = "Ostrel bridge, -10.021, -20.034\nthe mill\nVell, 95.5, 20.5"
    answer = room.visitor("relief-desk-1").do("site", "new", HUM + "movement:enter", **{**MOVEMENT, "route": route})
    assert answer.status_code == 422 and answer.text.count("MIS051") == 2
    said = words(answer.text)
    assert "line 2 of the route, 'the mill'" in said and "line 3 of the route, 'Vell, 95.5, 20.5'" in said
    assert "the mill\nVell, 95.5, 20.5</textarea>" in form_of(answer.text, "movement:enter")


def test_names_of_places_are_told_with_coarser_positions_and_stand_in_a_change(room: Room) -> None:
    relief = room.visitor("relief-desk-1")
    about = filed(relief.do("site", "new", HUM + "movement:enter", **MOVEMENT))
    agreed = {"by": "head", "recipients": ["hills", "plain"], "disclosure": "no"}
    filed(relief.do("site", about, HUM + "consent:record", **agreed))
    for one in ("hills", "plain"):
        filed(relief.do("site", about, HUM + "notification:send", recipients=one))
        page = words(room.visitor(f"{one}-officer-1").get(f"/sites/{about}").text)
        assert "Ostrel bridge: 10.0" in page and "Vell: 10." in page
        assert "10.0210°\xa0S, 20.0340°\xa0W" not in page, "the exact position stays at the desk"
    change = form_of(relief.get(f"/sites/{about}").text, "site:change")
    assert "Ostrel bridge, -10.021, -20.034\nVell, -10.1, -20.1</textarea>" in change
    assert 'name="point@north"' not in change and 'name="perimeter_m"' not in change
    assert "Hill Council" in change and "Plain Council" in change, "who gets a new copy is named"
    filed(relief.do("site", about, HUM + "site:change", route="-10.021 -20.034\nThe ford, -10.1, -20.1"))
    subject = desk.notice_file(room.mission.whole(about)).subject
    assert subject is not None and subject.names == ("", "The ford") and subject.called == MOVEMENT["called"]


def test_that_it_was_struck_is_offered_to_be_told_only_once_the_site_agreed_and_where(room: Room) -> None:
    relief = room.visitor("relief-desk-1")
    about = next(o[0].about for o in room.mission.all_files("humanitarian") if o[0].content.get("kind") == "clinic")
    strike = next(one for one in room.mission.whole(about) if one.deed == HUM + "struck:record").content["id"]
    page = relief.get(f"/sites/{about}").text
    assert "struck:disclose" not in page and "there is no consent to that" in words(page)
    agreed = {"by": "head", "recipients": ["hills", "plain"], "disclosure": "yes"}
    filed(relief.do("site", about, HUM + "consent:record", **agreed))
    page = relief.get(f"/sites/{about}").text
    assert "struck:disclose" not in page and "enter the strike as an incident first" in words(page)
    told = {"act": "fire.mortar", "begin": "2024-03-12T13:20", "place": "the ford", "words": "A shell."}
    incident = filed(relief.do("incident", "new", "incident:allegation:submit", **told))
    form = form_of(relief.get(f"/sites/{about}").text, "struck:disclose")
    assert "its chair, its monitors and its verifiers. No party and no guarantor" in words(form)
    assert answered(form, "recipients") == [] and 'value="guarantor"' not in form, "those who were told before"
    told = {"strike": strike, "recipients": ["hills"]}
    refused = relief.do("site", about, HUM + "struck:disclose", **told)
    assert refused.status_code == 422
    assert answered(form_of(refused.text, "struck:disclose"), "recipients") == ["hills"]
    filed(relief.do("site", about, HUM + "struck:disclose", **told, incident=incident))
    assert "struck:disclose" not in relief.get(f"/sites/{about}").text
    for one in room.accounts.everybody():
        page = room.visitor(one.id).get(f"/incidents/{incident}").text
        reads = one.role in ("chair", "monitor", "verifier", "humanitarian")
        assert ("something notified before was struck" in page) is reads, one.id
        assert "Clinic at the upper ford" not in page and about not in page


def test_a_withdrawal_reaches_those_ticked_and_an_end_everybody(room: Room) -> None:
    relief = room.visitor("relief-desk-1")
    about = filed(relief.do("site", "new", HUM + "site:enter", **SITE))
    agreed = {"by": "head", "recipients": ["hills", "plain", "guarantor"], "disclosure": "no"}
    filed(relief.do("site", about, HUM + "consent:record", **agreed))
    for one in ("hills", "plain", "guarantor"):
        filed(relief.do("site", about, HUM + "notification:send", recipients=one))
    form = form_of(relief.get(f"/sites/{about}").text, "notification:withdraw")
    assert answered(form, "recipients") == ["hills", "plain", "guarantor"]
    why = "The school was moved."
    filed(relief.do("site", about, HUM + "notification:withdraw", recipients=["hills", "guarantor"], why=why))
    seen = {one: words(room.visitor(one).get(f"/sites/{about}").text) for one in
            ("hills-officer-1", "plain-officer-1", "guarantor-1")}  # fmt: skip
    assert why in seen["hills-officer-1"] and why in seen["guarantor-1"] and why not in seen["plain-officer-1"]
    page = relief.get(f"/sites/{about}").text
    assert answered(form_of(page, "notification:withdraw"), "recipients") == ["plain"]
    closing = form_of(page, "notification:close")
    assert 'value="turned back"' not in closing and "Plain Council" in closing and "Hill Council" not in closing
    filed(relief.do("site", about, HUM + "notification:close", closing="cut short"))
    assert "Withdrawal" in words(room.visitor("plain-officer-1").get(f"/sites/{about}").text)
    assert not form_of(relief.get(f"/sites/{about}").text, "site:change")


def test_a_side_speaks_for_itself_alone_and_of_what_it_was_asked(room: Room, begun: dict[str, str]) -> None:
    page = room.visitor("plain-officer-1").get(f"/corridors/{begun['corridor:enter']}").text
    form = form_of(page, "corridor:consent")
    assert '<input type="hidden" name="side" value="plain">' in form and 'value="hills"' not in form
    given = {"what": "Salt", "where": "Vell", "begin": DAY, "end": LATER, "asked": ["hills"]}
    about = filed(room.visitor("relief-desk-1").do("corridor", "new", HUM + "access:request", **given))
    asked = form_of(room.visitor("relief-desk-1").get(f"/corridors/{about}").text, "access:answer")
    assert answered(asked, "unit") == ["hills"] and 'value="plain"' not in asked


def test_an_announced_corridor_taken_back_is_told_to_everybody(room: Room) -> None:
    relief = room.visitor("relief-desk-1")
    given = BEGIN["corridor:enter"][1]
    about = filed(relief.do("corridor", "new", HUM + "corridor:enter", **{**given, "leaves": "the weir"}))
    form = form_of(relief.get(f"/corridors/{about}").text, "corridor:recall")
    assert "Anybody can read it." in words(form)
    filed(relief.do("corridor", about, HUM + "corridor:recall"))
    for who in ("hills-officer-1", "plain-officer-1", "guarantor-1"):
        assert "no longer announced since" in words(room.visitor(who).get(f"/corridors/{about}").text), who
    assert not form_of(relief.get(f"/corridors/{about}").text, "corridor:recall")


def test_whether_people_want_to_return_is_asked_and_nobody_asked_is_an_answer(
    room: Room, begun: dict[str, str]
) -> None:
    form = form_of(room.visitor("relief-desk-1").get("/corridors").text, "return:plan")
    assert re.findall(r'name="willing" value="(\w+)"', form) == ["yes", "no", "unsaid"]
    planned = desk.return_file(room.mission.whole(begun["return:plan"])).planned
    assert planned is not None and planned.willing is None
    refused = room.visitor("relief-desk-1").do(
        "corridor", "new", HUM + "return:plan", **{**BEGIN["return:plan"][1], "leaves": ""}
    )
    assert answered(form_of(refused.text, "return:plan"), "willing") == ["unsaid"]


def test_a_payment_is_asked_in_the_currency_of_its_pledge(room: Room, begun: dict[str, str]) -> None:
    page = room.visitor("guarantor-1").get(f"/figures/{begun['recovery:pledge']}").text
    assert "Amount, in EUR" in words(form_of(page, "recovery:pay")).replace("\u2068", "").replace("\u2069", "")
    offered = form_of(room.visitor("guarantor-1").get("/figures").text, "recovery:pledge")
    assert 'value="Lake Union"' in offered, "who pledges is filled in"
