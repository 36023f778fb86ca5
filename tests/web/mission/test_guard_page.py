"""What else an incident may have been, in the room: for the mechanism, from its record, and for nobody else."""

import re
from collections.abc import Iterator

import pytest

from servanda import mechanism as m
from servanda.basis import MINUTE, Refusal
from servanda.escalation import Alternative, Found, Guard, Standing
from servanda.operations import NEW, do, guard_on
from web.mission.rehearsed_room import Room, rehearsed_room

MECHANISM = ("mission-chair-1", "mission-monitor-1", "mission-verifier-1")
OTHERS = ("hills-principal-1", "plain-officer-1", "relief-desk-1", "guarantor-1", "mission-publisher-1",
          "office-administrator-1")  # fmt: skip


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    with rehearsed_room() as held:
        yield held


def file_at(room: Room, place: str) -> str:
    files = room.mission.all_files("incident")
    return next(one[0].about for one in files if str(one[0].content.get("place")).startswith(place))


def read(room: Room, about: str) -> Guard:
    found = guard_on(room.mission, room.visitor("mission-verifier-1").person, about)
    assert found is not None
    return found


def test_the_mechanism_finds_it_below_each_file_and_for_everybody_else_it_is_not_there(room: Room) -> None:
    files = [one[0].about for one in room.mission.all_files("incident")]
    seen = 0
    for about in files:
        for name in MECHANISM:
            visitor = room.visitor(name)
            page = visitor.get(f"/incidents/{about}")
            assert page.status_code == 200 and f'href="/incidents/{about}/guard"' in page.text
            assert visitor.get(f"/incidents/{about}/guard").status_code == 200
            seen += 1
        for name in OTHERS:
            visitor = room.visitor(name)
            assert visitor.get(f"/incidents/{about}/guard").status_code == 404
            assert "/guard" not in visitor.get(f"/incidents/{about}").text
            assert guard_on_or_none(room, name, about) is None
    assert seen >= 9
    assert room.stranger().get(f"/incidents/{files[0]}/guard", follow_redirects=False).status_code != 200
    assert "may have been" not in room.stranger().get("/public").text


def guard_on_or_none(room: Room, name: str, about: str) -> Guard | None:
    try:
        return guard_on(room.mission, room.visitor(name).person, about)
    except Refusal as refusal:
        assert refusal.code.startswith("ACC")
        return None


def test_the_page_names_all_five_and_puts_no_figure_beside_any(room: Room) -> None:
    about = file_at(room, "the pass road")
    for language, word in (("en", "not excluded"), ("fr", "non exclu"), ("ar", "غير مستبعد")):
        visitor = room.visitor("mission-verifier-1")
        visitor.client.cookies.set("servanda-language", language)
        page = visitor.get(f"/incidents/{about}/guard").text
        table = page[page.index('id="alternatives"') : page.index('id="questions"')]
        assert word in table and table.count('<th scope="row">') == len(Alternative)
        told = re.sub(r"<[^>]+>|\d{4}-\d{2}-\d{2}", " ", table)
        assert not re.search(r"%|\d\s*[.,]\s*\d", told)
    visitor.client.cookies.set("servanda-language", "en")


def test_an_answer_on_the_line_and_a_plan_notified_beforehand_are_read(room: Room) -> None:
    mission, accounts = room.mission, room.accounts
    plain, monitor = accounts.find("plain-officer-1"), accounts.find("mission-monitor-1")
    assert plain is not None and monitor is not None
    about = file_at(room, "the pass road")
    before = read(room, about)
    told = {found.known.found for one in before.readings for found in one.reasons}
    assert Found.CLAIMED_NOT_MEANT not in told and Alternative.THIRD_ACTOR in before.open()
    begun = m.read(mission.whole(about)).allegation
    assert begun is not None
    asked = do(
        mission, monitor, "liaison:question:ask", NEW,
        {"what": "Was it yours?", "asks": ["was it you", "was it meant"], "to": ["plain"], "begin": begun.act.begin,
         "end": begun.act.begin + MINUTE, "zones": ["pass"]},
    )  # fmt: skip
    said = {"whose": "ours", "meant": "not meant", "words": "A drone lost its way."}
    do(mission, plain, "liaison:question:answer", asked[0].about, said)
    after = read(room, about)
    by = {one.alternative: one for one in after.readings}
    assert by[Alternative.THIRD_ACTOR].standing is Standing.EXCLUDED
    assert by[Alternative.INTENDED].standing is Standing.NOT_EXCLUDED, "its own word does not end that"
    assert by[Alternative.ACCIDENT].standing is Standing.NOT_EXCLUDED
    page = room.visitor("mission-chair-1").get(f"/incidents/{about}/guard").text
    assert "A drone lost its way" not in page, "words of an answer stay on the line"


def test_each_party_is_asked_alike_whoever_accused_whom(room: Room) -> None:
    about = next(
        one[0].about for one in room.mission.all_files("incident")
        if one[0].content.get("accused") and m.read(one).finding is None
    )  # fmt: skip
    for one in read(room, about).readings:
        for wanted in one.wanted:
            asked = [who.to for who in wanted.asked if who.holder.name == "SIDE"]
            assert asked in ([], ["hills", "plain"]), wanted
