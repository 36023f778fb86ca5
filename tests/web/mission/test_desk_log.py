"""The desk's own log in the room: the desk sees it, a neutral it tells countersigns it, no party sees a byte of it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

import ledger_worlds as lw
from ledger_judges import by_itself, by_program
from operations.mission.log_of import log_begun
from servanda.access import Log, Role
from servanda.ledger import Note, read_checkpoint, read_note
from servanda.operations import LogKeeper, do, rehearsed, shipped_story
from servanda.operations.mission.desk_log import begin_desk_log, desk_keeper, desk_word
from servanda.web.mission.ways import WAYS
from web.mission.rehearsed_room import Room, room_over
from web.mission.unseen_steps import files_of

WIDTH = 128
NEUTRAL = next(one for one in lw.policy().countersigners if one.role == "neutral")


@dataclass
class Kept:
    """A rehearsal with both logs kept."""

    room: Room
    store: Any
    missions: LogKeeper
    desks: LogKeeper

    @property
    def address(self) -> str:
        """Where the desk's log is."""
        return f"/desk-log/{desk_word(self.store)}"


@pytest.fixture(scope="module")
def kept() -> Iterator[Kept]:
    story = shipped_story()
    with rehearsed(story) as (played, store):
        log_begun(store, WIDTH)
        begin_desk_log(store, [NEUTRAL])
        missions, desks = LogKeeper(store), desk_keeper(store)
        missions.tick()
        desks.tick()
        room = room_over(played, store, story.now)
        inner = room.app._app.state
        inner.house = replace(inner.house, log=missions, desk_log=desks)
        yield Kept(room, store, missions, desks)


#: What the desk does and nobody is told of.
UNSEEN = (
    ("humanitarian:struck:record", "clinic", {"what": "a blast wave", "happened": -5}),
    ("humanitarian:site:enter", "", {"kind": "clinic", "organisation": "relief", "called": "A second clinic",
     "point": [20_100_000, 10_100_000], "measured_m": 5, "uncertainty_m": 30, "perimeter_m": 300, "begin": 1,
     "end": 9000, "focal": "on duty", "note": ""}),
    ("duty:entry:write", "", {"words": "a quiet night"}),
)  # fmt: skip
PARTIES = ("hills-officer-1", "plain-principal-1")


def told_to_parties(kept: Kept) -> dict[str, str]:
    """Every page of a party, and every file of the mission's log."""
    found = {f"{name} {path}": text for name in PARTIES for path, text in kept.room.visitor(name).pages().items()}
    stranger, size = kept.room.stranger(), kept.missions.size
    paths = ("checkpoint", "policy", "anchor", "tile/0/000", f"tile/0/000.p/{size % 256}",
             f"tile/entries/000.p/{size % 256}", "tile/entries/000")  # fmt: skip
    return found | {path: stranger.get(f"/log/{path}").content.hex() for path in paths}


def test_whatever_the_desk_does_no_byte_of_a_party_or_of_the_missions_log_is_another(kept: Kept) -> None:
    mission, files = kept.room.mission, files_of(kept.room.mission)
    before, waits = told_to_parties(kept), kept.store.mission_log.waiting()
    desk, entered, size = kept.room.accounts.find("relief-desk-1"), [], kept.desks.size
    for n, (deed, about, content) in enumerate(UNSEEN):
        file = files[about] if about else f"{n:032x}"
        times = {key: mission.now + value * 60_000_000 for key, value in content.items()
                 if key in ("happened", "begin", "end")}  # fmt: skip
        entered += do(mission, desk, deed, file, content | times, key=f"unseen-{n}")
        kept.desks.tick()
    assert {kept.store.log_of(one.position) for one in entered} == {Log.DESK}
    assert kept.desks.size == size + len(UNSEEN) * WIDTH and not kept.store.desk_log.waiting()
    assert kept.store.mission_log.waiting() == waits, "nothing of it waits for the mission's log"
    assert told_to_parties(kept) == before
    origin = kept.desks.policy.origin
    assert not [where for where, text in before.items() if origin in text or kept.address in text]


def test_the_desk_alone_sees_it_with_its_heads_and_its_address(kept: Kept) -> None:
    everybody = {one.role: one.id for one in kept.room.accounts.everybody()}
    for role in Role:
        if role is Role.PUBLIC or "log" not in WAYS[role]:
            continue
        page = kept.room.visitor(everybody[role]).get("/log").text
        seen = [kept.desks.policy.origin in page, kept.desks.policy.fingerprint in page, kept.address in page]
        assert seen == [role is Role.HUMANITARIAN] * 3, role
        assert ("keeps a log of its own" in page) is (role is not Role.HUMANITARIAN), role


def test_behind_a_front_the_address_it_tells_is_by_https(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """The word in it would else go over the line in clear."""
    desk, state = kept.room.visitor("relief-desk-1"), kept.room.app._app.state
    for secure, scheme in ((False, "http"), (True, "https")):
        monkeypatch.setattr(state.door, "secure", secure)
        assert f"{scheme}://testserver{kept.address}<" in desk.get("/log").text


def test_its_receipts_come_from_its_own_log_and_those_of_others_from_the_missions(kept: Kept) -> None:
    kept.missions.tick()
    kept.desks.tick()
    for name, origin in (("relief-desk-1", kept.desks.policy.origin), ("plain-officer-1", kept.missions.policy.origin)):
        visitor, origins = kept.room.visitor(name), set()
        for number in range(1, len(kept.room.mission.own(visitor.person)) + 1):
            text = visitor.get(f"/receipts/{number}").text
            for found in (by_program(text), by_itself(text)):
                assert found["sound"] and found["records"]["shown"] == 1, (name, number)
            origins.add(json.loads(text)["policy"]["origin"])
        assert origins <= {origin, kept.missions.policy.origin} and origin in origins, name


def test_without_its_word_there_is_nothing_whoever_asks(kept: Kept) -> None:
    word = desk_word(kept.store)
    askers = [kept.room.stranger(), *(kept.room.visitor(name).client for name in (*PARTIES, "mission-chair-1"))]
    for asker in askers:
        nowhere = {asker.get(f"/desk-log/{one}/checkpoint").status_code for one in ("x", word[:-1], f"{word}0")}
        assert nowhere == {404}
        assert asker.get(f"/desk-log/{word[::-1]}/tile/0/000").status_code == 404
    assert kept.room.stranger().post("/desk-log/x/cosignature", content=b"x").status_code == 404


def test_whom_the_desk_tells_countersigns_it_there(kept: Kept) -> None:
    outside = kept.room.stranger()
    text = outside.get(f"{kept.address}/checkpoint").text
    assert outside.get(f"{kept.address}/policy").json() == kept.desks.policy.data()
    head = read_checkpoint(read_note(text).text)
    width = min(256, head.size)
    tile = f"tile/0/000{'' if width == 256 else f'.p/{width}'}"
    assert len(outside.get(f"{kept.address}/{tile}").content) == 32 * width
    party, neutral = (lw.signer(name).sign(head, lw.BEGUN) for name in (lw.PARTIES[0], lw.NEUTRAL))
    for line, status, said in ((party, 422, "MIS060"), (neutral, 200, f"{head.size} final")):
        answer = outside.post(f"{kept.address}/cosignature", content=str(Note(read_note(text).text, (line,))).encode())
        assert answer.status_code == status and said in answer.text
    for language, said in (("fr", "Ce n’est pas un texte."), ("ar", "هذا ليس نصاً."), ("en", "this is no text")):
        wanted = {"accept-language": language}
        answer = outside.post(f"{kept.address}/cosignature", content=b"\xff", headers=wanted)
        assert answer.status_code == 422 and answer.text.startswith(said) and answer.text.endswith("[MIS060]\n")
    assert outside.get("/log/checkpoint").text == kept.missions.checkpoint(), "the mission's log is another"


def test_the_desk_proposes_another_key_on_the_page_and_the_chair_agrees(kept: Kept) -> None:
    desk, chair = kept.room.visitor("relief-desk-1"), kept.room.visitor("mission-chair-1")
    fresh = str(lw.signer("outside.example").key)

    def sent(visitor: Any, path: str, **fields: str) -> Any:
        token = re.search(r'servanda-token" content="([0-9a-f]+)"', visitor.client.get("/people").text)
        assert token is not None
        return visitor.client.post(path, data={"token": token[1], **fields}, follow_redirects=False)

    assert "MIS190" in sent(desk, "/people/desk-key", of="neutral", public="nothing").text
    assert sent(kept.room.visitor("plain-principal-1"), "/people/desk-key", of="log").status_code in (403, 422)
    before = {name: kept.room.visitor(name).pages() for name in PARTIES}
    assert sent(desk, "/people/desk-key", of="neutral", public=fresh, words="a second one").status_code == 303
    found = re.search(r'action="/people/agree/([0-9a-f]{32})"', chair.get("/people").text)
    assert found is not None and "desk" in chair.get("/people").text
    assert sent(chair, f"/people/agree/{found[1]}").status_code == 303
    assert fresh in desk.get("/people").text and len(kept.desks.policy.countersigners) == 2
    assert before == {name: kept.room.visitor(name).pages() for name in PARTIES}
