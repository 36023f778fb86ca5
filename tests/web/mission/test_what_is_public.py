"""What anybody may see without signing in, and the desk's page for each recipient."""

import re

import pytest

from servanda.access import DataClass, Draft, Log, log_of
from servanda.basis import HOUR, Refusal
from servanda.operations import NEW, do
from web.mission.rehearsed_room import Room, rehearsed_room

#: What was taken back stands before what is announced, the latest first.
ORDER = ("School", "no longer announced", "Gate", "Old mill")


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


def test_the_desk_takes_an_announced_corridor_back_and_says_neither_why_nor_for_whom() -> None:
    with rehearsed_room() as room:
        desk, hills = room.accounts.find("relief-desk-1"), room.accounts.find("hills-principal-1")
        assert desk is not None and hills is not None
        now = room.mission.now
        told = {"begin": now + HOUR, "until": now + 9 * HOUR, "announced": True, "consent_of": ["hills", "plain"]}
        ways = [("school", "lake"), ("old mill", "well"), ("gate", "tower")]
        files = [
            do(room.mission, desk, "humanitarian:corridor:enter", NEW, {**told, "leaves": a, "arrives": b})[0].about
            for a, b in ways
        ]
        said = {"side": "hills", "answer": "refuses", "words": "The lake road is not to be used."}
        do(room.mission, hills, "humanitarian:corridor:consent", files[0], said)
        assert "no longer announced" not in words(room.stranger().get("/public").text), "the desk takes it back"
        for name in ("hills-principal-1", "mission-chair-1"):
            visitor = room.visitor(name)
            assert "do-corridor-recall" not in visitor.get(f"/corridors/{files[0]}").text
            with pytest.raises(Refusal, match="ACC"):
                do(room.mission, visitor.person, "humanitarian:corridor:recall", files[0], {})
        page = room.visitor("relief-desk-1").get(f"/corridors/{files[0]}").text
        assert "do-corridor-recall" in page and "not who asked for it" in page
        do(room.mission, desk, "humanitarian:corridor:recall", files[0], {})
        seen = words(room.stranger().get("/public").text)
        assert seen.count("no longer announced since") == 1 and "do not rely on it" in seen
        assert list(map(seen.index, ORDER)) == sorted(map(seen.index, ORDER)), "it is the first that anybody reads"
        for secret in ("Hill", "refuse", "not to be used", "relief-desk-1"):
            assert secret not in seen, secret
        back = Draft("humanitarian:corridor:recall", files[0], DataClass.PUBLIC, {})
        assert log_of(desk, back) is Log.DESK, "it is committed to in the desk's own log"
        after = words(room.visitor("plain-officer-1").get(f"/corridors/{files[0]}").text)
        assert "no longer announced since" in after and "do-corridor-recall" not in after


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
