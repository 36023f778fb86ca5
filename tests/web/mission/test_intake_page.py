"""The page of waiting reports and the pages of phones, as people of the room see them."""

import re

import pytest

from phones.photographs import with_exif
from servanda.web.wording import LANGUAGES
from web.mission.phone import filled
from web.mission.rehearsed_room import Room


class Sent:
    """What ``filled`` asks of a served room."""

    def __init__(self, room: Room) -> None:
        assert room.reports is not None
        self.reports = room.reports


def sent(room: Room, person: str, instance: str, photo: bytes = b"", **answers: str) -> None:
    """A report told to somebody, taken in."""
    found = room.accounts.find(person)
    assert found is not None and room.reports is not None
    files = {"1.jpg": photo} if photo else {}
    xml = filled(Sent(room), instance, seen="told", **({"photo": "1.jpg"} if photo else {}), **answers)  # type: ignore[arg-type]
    room.reports.take_in(found, xml.encode(), files, False)


def form_of(page: str) -> str:
    """Where the first report's form goes."""
    found = re.search(r'action="(/do/intake/[0-9a-f]{32})"', page)
    assert found is not None
    return found[1]


def act(room: Room, path: str, name: str = "mission-verifier-1", **fields: str) -> object:
    visitor = room.visitor(name)
    token = re.search(r'servanda-token" content="([0-9a-f]+)"', visitor.get("/agreement").text)
    assert token is not None
    return visitor.client.post(path, data={"token": token[1], **fields}, follow_redirects=False)


def test_a_report_stands_beside_what_may_tell_of_the_same(room: Room) -> None:
    answers = {"when": "2024-03-12T14:20:00Z", "place": "by the mill", "words": "planted-words"}
    sent(room, "mission-monitor-1", "uuid:1", with_exif(), **answers)
    sent(room, "mission-monitor-2", "uuid:2", **{**answers, "words": "the second"})
    sent(room, "mission-monitor-2", "uuid:3", act="works__repair", family="works", when="2024-01-01T10:00:00Z")
    visitor = room.visitor("mission-verifier-1")
    page = visitor.get("/intake").text
    assert page.count('action="/do/intake/') == 3 and "planted-words" in page and "the second" in page
    shots = next(f[0].about for f in room.mission.all_files("incident") if f[0].content.get("place") == "the mill")
    assert page.count(f'<option value="{shots}">') == 2
    picture = re.search(r'src="(/intake/[0-9a-f]{32}/picture/[0-9a-f]{64})"', page)
    assert picture is not None
    shown = visitor.get(picture[1])
    assert shown.headers["content-type"] == "image/jpeg" and b"planted" not in shown.content.lower()
    assert "15:" not in re.findall(r'<p class="by">[^<]*<bdi>[^<]*</bdi>([^<]*)', page)[0]
    for name in ("plain-officer-1", "relief-desk-1", "mission-monitor-2"):
        assert room.visitor(name).get(picture[1]).status_code == 404
        assert "planted-words" not in "".join(room.visitor(name).pages().values())


@pytest.mark.parametrize("how", ["begin", "same", "aside"])
def test_a_report_is_taken_up_from_the_page(room: Room, how: str) -> None:
    sent(room, "mission-monitor-1", "uuid:1", when="2024-03-12T14:20:00Z")
    page = room.visitor("mission-verifier-1").get("/intake").text
    option = re.search(r'<option value="([0-9a-f]{32})">', page)
    assert option is not None
    path = form_of(page)
    done = act(room, path, how=how, same_as=option[1], words="Looked at.")
    assert done.status_code == 303  # type: ignore[attr-defined]
    led = done.headers["location"]  # type: ignore[attr-defined]
    assert {"begin": led.startswith("/incidents/") and option[1] not in led, "same": led == f"/incidents/{option[1]}",
            "aside": led == "/intake"}[how]  # fmt: skip
    assert "/do/intake/" not in room.visitor("mission-verifier-1").get("/intake").text
    again = act(room, path, how="aside")
    assert again.status_code == 422 and "PHO020" in again.text  # type: ignore[attr-defined]
    assert room.visitor("mission-verifier-1").get(led).status_code == 200


@pytest.mark.parametrize("name", ["plain-officer-1", "mission-monitor-2", "guarantor-1", "relief-desk-1"])
def test_nobody_else_takes_it_up(room: Room, name: str) -> None:
    sent(room, "mission-monitor-1", "uuid:1")
    path = form_of(room.visitor("mission-verifier-1").get("/intake").text)
    before = room.mission.last
    assert act(room, path, name, how="begin").status_code in (403, 404)  # type: ignore[attr-defined]
    assert room.mission.last == before


def test_what_todays_form_cannot_read_is_shown_as_it_was_answered(room: Room) -> None:
    sent(
        room, "mission-monitor-1", "uuid:1", version="0", act="no__such", family="no", words="planted-older", zone="old"
    )
    page = room.visitor("mission-verifier-1").get("/intake").text
    assert "planted-older" in page and "<code>zone</code>" in page and 'value="begin"' not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_are_said_in_every_language(room: Room, language: str) -> None:
    sent(room, "mission-monitor-1", "uuid:1", b"no picture", version="000000000000", act="no__such", family="no")
    visitor = room.visitor("mission-verifier-1")
    act(room, "/language", language=language, here="/intake")
    for path in ("/intake", "/phones", "/collect"):
        page = visitor.get(path)
        assert page.status_code == 200 and f'lang="{language}"' in page.text
        assert ('dir="rtl"' in page.text) == (language == "ar")


def test_a_phone_is_enrolled_from_the_room(room: Room) -> None:
    made = act(room, "/do/phones/word", "mission-monitor-1")
    word = re.search(r"<code[^>]*>([a-z2-7]{26})</code>", made.text)  # type: ignore[attr-defined]
    assert word is not None
    client = room.stranger()
    wrong = client.post("/collect", data={"token": "", "name": "mission-monitor-1", "word": "0" * 16})
    assert wrong.status_code == 422 and "PHO011" in wrong.text
    told = client.post("/collect", data={"token": "", "name": "mission-monitor-1", "word": word[1]})
    assert told.status_code == 200 and "http://testserver/collect" in told.text
    name = re.search(r"<code>(phone-[0-9a-f]{12})</code>", told.text)
    assert name is not None and name[1] in room.visitor("mission-monitor-1").get("/phones").text
    assert name[1] not in room.visitor("mission-monitor-2").get("/phones").text
    struck = act(room, "/do/phones/strike", "mission-monitor-1", phone=name[1])
    assert struck.status_code == 303  # type: ignore[attr-defined]
    assert name[1] not in room.visitor("mission-monitor-1").get("/phones").text


def test_a_line_of_radio_waits_like_a_report_that_was_told(room: Room) -> None:
    line = "R fire.small-arms 202403121405 valley -10.0210,-20.0340 planted-line"
    for _ in range(2):
        assert act(room, "/do/intake", text=line, key="k1").status_code == 303  # type: ignore[attr-defined]
    page = room.visitor("mission-verifier-1").get("/intake").text
    assert page.count('action="/do/intake/') == 1 and "planted-line" in page
    wrong = act(room, "/do/intake", text="R nothing", key="k2")
    assert wrong.status_code == 422 and "PHO040" in wrong.text and "R nothing" in wrong.text  # type: ignore[attr-defined]
    assert act(room, "/do/intake", "plain-officer-1", text=line, key="k").status_code == 404  # type: ignore[attr-defined]
