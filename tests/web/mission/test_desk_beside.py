"""A draft open beside a mission: the mission's session lets its chair in and nobody else; all of it is under /desk."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from servanda.access import Role
from servanda.operations import open_desk, rehearsed, shipped_story
from servanda.web import Room as DeskRoom
from servanda.web.routes import routers
from web.mission.rehearsed_room import Room, Visitor, room_over
from web.mission.served import served, signed_in
from web.mission.test_who_reaches_what import PEOPLE
from web.opened_room import heard, word_draft

PAGES = ("/", "/picture", "/terms", "/library", "/drafts", "/history", "/positions", "/tunnel", "/companion")


@contextmanager
def beside(folder: Path) -> Iterator[tuple[Room, DeskRoom]]:
    story, desk = shipped_story(), DeskRoom(open_desk(str(word_draft(folder))))
    with rehearsed(story) as (played, store):
        yield room_over(played, store, story.now, desk), desk


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Room, DeskRoom]]:
    with beside(tmp_path_factory.mktemp("draft")) as both:
        yield both


def every_route() -> list[tuple[str, str]]:
    found = {(method, route.path) for router in routers() for route in router.routes for method in route.methods}  # type: ignore[attr-defined]
    return sorted((method, re.sub(r"\{[^}]*\}", "x", path)) for method, path in found)


def chair_of(room: Room) -> Visitor:
    return room.visitor(PEOPLE[Role.CHAIR])


@pytest.mark.parametrize("role", [role for role in PEOPLE if role is not Role.CHAIR])
def test_every_page_of_the_desk_is_as_if_it_were_not_there_for_anybody_but_the_chair(
    rooms: tuple[Room, DeskRoom], role: Role
) -> None:
    room, desk = rooms
    visitor, before = room.visitor(PEOPLE[role]), desk.desk.revision
    token = re.search(r'servanda-token" content="([0-9a-f]+)"', visitor.get("/agreement").text)
    assert token is not None
    for method, path in every_route():
        answer = visitor.client.request(
            method, f"/desk{path}", data={"token": token[1]} if method == "POST" else None, follow_redirects=False
        )
        assert answer.status_code == 404, (role, method, path)
        assert "Valley" not in answer.text
    assert "/desk" not in visitor.get("/").text
    assert desk.desk.revision == before


def test_who_has_not_signed_in_is_led_to_signing_in(rooms: tuple[Room, DeskRoom]) -> None:
    stranger = rooms[0].stranger()
    for method, path in every_route():
        answer = stranger.request(method, f"/desk{path}", follow_redirects=False)
        assert answer.status_code in (303, 403) and answer.headers.get("location", "/sign-in") == "/sign-in"
        assert "Valley" not in answer.text


def test_the_chair_has_every_page_and_all_they_lead_to_is_under_the_desk(rooms: tuple[Room, DeskRoom]) -> None:
    chair = chair_of(rooms[0])
    assert 'href="/desk"' in chair.get("/").text
    for path in PAGES:
        answer = chair.get(f"/desk{path}")
        assert answer.status_code == 200, path
        led = re.findall(r'(?:href|action|formaction|src|hx-get|hx-post)="(/[^"]*)"', answer.text)
        elsewhere = [one for one in led if not one.startswith(("/desk/", "/built/")) and one != "/"]
        assert led and elsewhere == [], (path, elsewhere)
        assert 'id="close"' not in answer.text, "closing the desk would stop the mission's server"


def test_a_mission_without_a_draft_has_no_desk(looked_at: Room) -> None:
    chair = chair_of(looked_at)
    assert chair.get("/desk/").status_code == chair.get("/desk").status_code == 404
    assert 'href="/desk"' not in chair.get("/").text


def test_a_change_needs_the_token_of_the_missions_session(tmp_path: Path) -> None:
    with beside(tmp_path) as (room, desk):
        chair, before = chair_of(room), desk.desk.revision
        sent: dict[str, Any] = {"kind": "ceases_fire", "revision": before}
        assert chair.client.post("/desk/add", data=sent, follow_redirects=False).status_code == 403
        assert desk.desk.revision == before
        page = chair.get("/desk/").text
        token = re.search(r'servanda-token" content="([0-9a-f]+)"', page)
        assert token is not None and 'servanda-base" content="/desk"' in page
        kind = next(one for one in re.findall(r'name="kind" value="(\w+)"', chair.get("/desk/library").text))
        answer = chair.client.post("/desk/add", data={**sent, "kind": kind, "token": token[1]}, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, "/desk/")
        assert desk.desk.revision != before


@pytest.mark.browser
def test_the_chair_works_on_a_draft_in_a_browser(browser: Any, tmp_path: Path) -> None:
    from playwright.sync_api import expect

    with served("--desk", str(word_draft(tmp_path))) as address:
        page = signed_in(browser, address, PEOPLE[Role.CHAIR])
        asked, said = heard(page)
        page.locator("nav.ways a[href='/desk']").click()
        expect(page.locator(".draft-title")).to_have_text("Draft understanding on the Valley")
        page.locator("[data-confirm]").first.click()
        chip = page.locator(".clause-chip")
        expect(chip).to_have_count(1)
        words = page.locator("#form").get_by_label("English").first
        words.fill("What North and South stop doing")
        expect(page.locator("#state")).to_have_attribute("data-state", "saved")
        page.reload()
        chip.first.click()
        page.wait_for_url(f"{address}/desk/?clause=*")
        expect(page.locator("#form").get_by_label("English").first).to_have_value("What North and South stop doing")
        page.locator("#undo").click()
        expect(page.locator("#redo")).to_be_enabled()
        page.locator("nav.ways a[href='/']").click()
        page.wait_for_url(f"{address}/")
        assert [url for url in asked if not url.startswith(f"{address}/")] == []
        assert said == []
