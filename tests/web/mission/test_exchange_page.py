"""The page of the exchange by file: each sees how many of their own messages wait, makes the file, brings theirs in."""

import re
from collections.abc import Iterator

import pytest

from servanda.ledger import opened_with
from servanda.liaison import Replica
from servanda.operations.mission.line_cards import ServerKeys, server_keys
from servanda.operations.mission.line_exchange import own_card
from servanda.operations.mission.line_peers import Peer, keep_peer
from servanda.operations.mission.terms import whole_line
from web.mission.rehearsed_room import Room, Visitor, rehearsed_room

THERE = ServerKeys(b"s" * 32, b"e" * 32)


@pytest.fixture(scope="module")
def paired() -> Iterator[Room]:
    with rehearsed_room() as room:
        line = whole_line(room.mission.agreement.id)
        own, card = own_card(room.mission, room.store.settings)[0], THERE.card(line, ())
        keep_peer(
            room.store.settings, Peer("Plain HQ", ("plain",), card, Replica(line, own.name, card.name, card.sign))
        )
        yield room


def token(who: Visitor) -> str:
    found = re.search(r'servanda-token" content="([0-9a-f]+)"', who.get("/agreement").text)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_each_sees_their_own_messages_counted(paired: Room, language: str) -> None:
    pages = {}
    for name in ("hills-officer-1", "mission-chair-1", "plain-officer-1"):
        who = paired.visitor(name)
        who.client.cookies.set("servanda-language", language)
        answer = who.get("/line-exchange")
        assert answer.status_code == 200 and "Plain HQ" in answer.text
        pages[name] = answer.text
        who.client.cookies.delete("servanda-language")
    if language == "en":
        assert "message" in pages["hills-officer-1"] and "never" in pages["hills-officer-1"]
    for name in ("relief-desk-1", "guarantor-1", "mission-publisher-1", "office-administrator-1"):
        assert paired.visitor(name).get("/line-exchange").status_code == 404


def test_the_file_is_fetched_sealed_and_a_wrong_one_is_refused_in_words(paired: Room) -> None:
    import base64

    who = paired.visitor("hills-officer-1")
    name = THERE.card("", ()).name
    data = {"token": token(who), "server": name}
    answer = who.client.post("/line-exchange/give", data=data)
    assert answer.status_code == 200 and answer.headers["content-disposition"].startswith("attachment")
    sealed = base64.b64decode(answer.text.split("\n")[2])
    assert b"bundle" in (opened_with(THERE.seal, sealed) or b"")
    assert opened_with(server_keys(paired.store.settings).seal, sealed) is None
    assert "File last made" in who.get("/line-exchange").text
    files = {"file": ("x.servanda", answer.content, "application/octet-stream")}
    wrong = who.client.post("/line-exchange/take", data={"token": token(who)}, files=files)
    assert wrong.status_code == 422 and "MIS175" in wrong.text
    assert "MIS172" in who.client.post("/line-exchange/give", data={**data, "server": "nobody"}).text
    said = who.client.post("/line-exchange/texts", data={"token": token(who), "texts": "SVL 1/2 nothing"})
    assert said.status_code == 422 and "LIA050" in said.text and "SVL 1/2 nothing" in said.text


def test_a_message_is_said_by_radio_and_whole_by_sms(paired: Room) -> None:
    import html

    from servanda.liaison import from_texts, heard

    who = paired.visitor("hills-officer-1")
    path = re.search(r'href="(/line/[0-9a-f]{32})"', who.get("/line").text)
    assert path is not None
    page = html.unescape(who.get(path[1]).text)
    (fold, *_) = re.findall(r'<details class="say">(.*?)</details>', page, flags=re.S)
    line, *texts = re.findall(r"<code[^>]*>([^<]*)</code>", fold)
    assert heard(line).short and from_texts(texts).holds
