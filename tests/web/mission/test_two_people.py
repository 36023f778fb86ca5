"""Enrolment and erasure: proposed by one, in effect once somebody of another side agrees, and never before."""

import re
from pathlib import Path
from typing import Any

from servanda.basis import fresh_bytes
from servanda.ledger import Checkpoint, Kind, Signer, batched, leaf_hash, signed_head
from servanda.operations import do, erase_agreed
from web.mission.rehearsed_room import Room, Visitor


def sent(visitor: Visitor, path: str, **fields: str) -> Any:
    """A form of the page of people."""
    found = re.search(r'servanda-token" content="([0-9a-f]+)"', visitor.get("/agreement").text)
    assert found is not None
    return visitor.client.post(path, data={"token": found[1], **fields}, follow_redirects=False)


def proposed(visitor: Visitor) -> list[str]:
    return re.findall(r'action="/people/agree/([0-9a-f]+)"', visitor.get("/people").text)


def tick(room: Room) -> None:
    """What waits is put into the log."""
    signer = Signer("rehearsal.example/log", Kind.NOTE, bytes(32))
    batch = batched(room.store.waiting(), 128, lambda: fresh_bytes(32))
    tree = room.store.tree().extended(map(leaf_hash, batch.entries))
    room.store.tick(batch, signed_head(Checkpoint(signer.name, tree.size, tree.root), signer))


def test_nobody_is_enrolled_by_one_person(room: Room) -> None:
    office, hills = room.visitor("office-administrator-1"), room.visitor("hills-principal-1")
    new = {"id": "mission-monitor-3", "role": "monitor", "unit": "mission", "side": "", "number": "3"}
    assert sent(office, "/people/propose", **new).status_code == 303
    assert room.accounts.find("mission-monitor-3") is None
    (about,) = proposed(hills)
    assert sent(office, f"/people/agree/{about}").status_code == 403
    answer = sent(hills, f"/people/agree/{about}")
    assert answer.status_code == 200
    word = re.search(r'class="secret" dir="ltr">([a-z2-7 ]+)<', answer.text)
    assert word is not None and word[1] not in hills.get("/people").text
    assert room.accounts.find("mission-monitor-3") is not None
    assert room.accounts.invitation("mission-monitor-3", word[1], room.mission.now).person.number == 3
    assert sent(hills, f"/people/agree/{about}").status_code == 422


def test_a_proposal_says_side_and_reasons_and_a_refused_one_comes_back(room: Room) -> None:
    office, hills = room.visitor("office-administrator-1"), room.visitor("hills-principal-1")
    new = {"form": "enrol", "id": "Not So", "role": "verifier", "unit": "mission", "side": "-", "number": "7"}
    page = sent(office, "/people/propose", **new)
    assert page.status_code == 422 and '<details id="do-person-enrol" open>' in page.text
    assert 'value="Not So"' in page.text and '<option value="verifier" selected>' in page.text
    assert '<option value="-" selected>' in page.text and 'value="7"' in page.text
    assert sent(office, "/people/propose", **{**new, "id": "mission-verifier-7"}).status_code == 303
    setting = {"form": "setting", "name": "idle", "value": "10", "words": "phones are shared"}
    name = re.findall(r'<select id="setting-name".*?<option value="([a-z][^"]*)"', office.get("/people").text)[0]
    assert sent(office, "/people/setting", **{**setting, "name": name}).status_code == 303
    told = hills.get("/people").text
    assert "of no side" in told and "phones are shared" in told


def test_whoever_is_revoked_is_out_at_the_next_page(room: Room) -> None:
    officer, principal = room.visitor("hills-officer-1"), room.visitor("hills-principal-1")
    other = room.visitor("plain-officer-1")
    assert officer.get("/incidents").status_code == 200
    assert sent(principal, "/people/revoke", id="plain-officer-1").status_code == 403
    assert sent(principal, "/people/revoke", id="hills-officer-1", words="left the unit").status_code == 303
    assert officer.get("/incidents").headers["location"] == "/sign-in"
    assert other.get("/incidents").status_code == 200


def test_an_entry_is_erased_by_two_sides_and_its_place_stays(room: Room, tmp_path: Path) -> None:
    mission = room.mission
    hills, plain = room.visitor("hills-principal-1"), room.visitor("plain-principal-1")
    about = next(one[0].about for one in mission.all_files("incident") if one[0].by == "hills-officer-1")
    do(mission, hills.person, "incident:dissent:record", about, {"words": "planted-words-to-erase"})
    assert "planted-words-to-erase" in plain.get(f"/incidents/{about}").text
    mine = mission.file(hills.person, about)
    number = str(next(n for n, one in enumerate(mine) if one.content.get("words") == "planted-words-to-erase"))
    assert sent(hills, f"/people/erase/{about}", entry=number, words="names a person").status_code == 303
    waits = plain.get("/people").text
    meant = f'names a person</bdi> <a href="/incidents/{about}"><bdi>'
    assert meant in waits, "whoever agrees sees which entry is meant"
    (proposal,) = proposed(plain)
    assert sent(hills, f"/people/agree/{proposal}").status_code == 422
    assert "planted-words-to-erase" in plain.get(f"/incidents/{about}").text
    before = mission.last
    assert sent(plain, f"/people/agree/{proposal}").status_code == 303
    assert "planted-words-to-erase" in plain.get(f"/incidents/{about}").text, "the log does not hold it yet"
    tick(room)
    assert erase_agreed(mission, room.store) == 1 and erase_agreed(mission, room.store) == 0
    page = plain.get(f"/incidents/{about}").text
    assert "planted-words-to-erase" not in page and "The content was erased" in page
    assert mission.last == before + 1
    erased = [one for one in mission.whole(about) if one.erased]
    assert len(erased) == 1 and not erased[0].content
    for file in Path(room.store.hand.base.path).parent.iterdir():
        assert b"planted-words-to-erase" not in file.read_bytes(), file.name


def test_what_is_no_entry_is_not_erased(room: Room) -> None:
    hills = room.visitor("hills-principal-1")
    about = next(one[0].about for one in room.mission.files(hills.person, "incident"))
    for entry in ("-1", "999", "x", ""):
        assert sent(hills, f"/people/erase/{about}", entry=entry, words="because").status_code == 422
    assert sent(hills, "/people/erase/" + "0" * 32, entry="0", words="because").status_code == 404


def test_a_pseudonym_looks_like_no_other(room: Room) -> None:
    """No letter of another script, nothing that turns the line round or breaks it."""
    office, before = room.visitor("office-administrator-1"), room.mission.last
    for name in ("hills-offic\u0435r-1", "a\u202eb", "a\nb", "Hills-Officer-1", "a b", "-a", "\u0661"):
        answer = sent(office, "/people/propose", id=name, role="officer", unit="hills", side="hills", number="2")
        assert answer.status_code == 422 and "MIS040" in answer.text, name
    assert sent(office, "/people/propose", id="x-1", role="officer", unit="h\u200bills", side="").status_code == 422
    assert room.mission.last == before


def test_what_is_to_be_erased_is_named_without_its_position(room: Room) -> None:
    """A position tells how much the record holds of others: it is in nothing that anybody entered or is given."""
    hills = room.visitor("hills-principal-1")
    about = next(one[0].about for one in room.mission.all_files("incident") if one[0].by == "hills-officer-1")
    number = len(room.mission.file(hills.person, about)) - 1
    assert sent(hills, f"/people/erase/{about}", entry=str(number), words="because").status_code == 303
    entry = room.mission.own(hills.person)[-1]
    assert entry.content == {"number": number, "what": entry.content["what"], "file": about, "words": "because"}
