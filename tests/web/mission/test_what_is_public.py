"""What anybody may see without signing in, and the desk's page for each recipient."""

import re

from servanda.operations import NEW, do
from web.mission.rehearsed_room import Room, rehearsed_room


def words(page: str) -> str:
    """A page's main part as words."""
    told = " ".join(re.sub(r"<[^>]+>", " ", page[page.index("<main") :]).split())
    return told.replace(" ,", ",")


def test_the_public_page_is_one_for_all_and_holds_nothing_that_was_not_published(looked_at: Room) -> None:
    stranger = looked_at.stranger().get("/public")
    assert stranger.status_code == 200
    told = words(stranger.text)
    assert "has published no finding yet" in told and "No corridor was announced to everybody." in told
    for secret in ("bridge", "mill", "Clinic", "flour", "Lake Union", "ford"):
        assert secret not in told, secret
    for name in ("hills-officer-1", "mission-publisher-1", "relief-desk-1", "mission-chair-1"):
        assert words(looked_at.visitor(name).get("/public").text) == told.replace(" Sign in", "")


def test_what_anybody_may_ask_for_stays_small_however_much_was_published() -> None:
    with rehearsed_room() as room:
        desk = room.accounts.find("relief-desk-1")
        assert desk is not None
        for n in range(60):
            told = {
                "leaves": f"ford {n}",
                "arrives": f"mill {n}",
                "begin": 1,
                "until": 2,
                "announced": True,
                "consent_of": ["hills"],
            }
            do(room.mission, desk, "humanitarian:corridor:enter", NEW, told)
        client = room.stranger()
        first, second = (client.get(f"/public?corridors={n}").text for n in (1, 2))
        assert first.count("Ford ") == 50 and second.count("Ford ") == 10 and 'rel="next"' in first
        assert "Ford 59\u2069" in first and "Ford 0\u2069" in second, "the latest first"


def test_the_way_to_it_stands_where_one_signs_in(looked_at: Room) -> None:
    assert 'href="/public"' in looked_at.stranger().get("/sign-in").text


def test_the_desk_has_a_page_for_each_recipient_and_nobody_else_has(looked_at: Room) -> None:
    desk = looked_at.visitor("relief-desk-1")
    hills, plain, lake = (words(desk.get(f"/sites/recipient/{one}").text) for one in ("hills", "plain", "guarantor"))
    held, may = hills.index("Holds now"), hills.index("May be told, and was not")
    assert held < hills.index("Clinic at the upper ford") < may < hills.index("Six trucks of flour")
    assert plain.index("Six trucks of flour") < plain.index("May be told")
    assert "Clinic" not in lake and "Holds no copy now." in lake
    assert desk.get("/sites/recipient/mission").status_code == 404
    for name in ("hills-officer-1", "guarantor-1", "mission-chair-1"):
        assert looked_at.visitor(name).get("/sites/recipient/hills").status_code == 404


def test_consent_comes_before_anything_that_can_be_told(looked_at: Room) -> None:
    desk = looked_at.visitor("relief-desk-1")
    told = words(desk.get("/sites").text)
    assert told.index("Struck after it was notified") < told.index("Clinic at the upper ford", told.index("Struck"))
    assert "Had been told before: Hill Council, Plain Council" in told
    clinic = next(
        one[0].about for one in looked_at.mission.all_files("humanitarian") if "clinic" in str(one[0].content)
    )
    page = words(desk.get(f"/sites/{clinic}").text)
    order = ("Struck after it was notified", "may be told of it", "Who is told", "What you can do here")
    assert list(map(page.index, order)) == sorted(map(page.index, order))
