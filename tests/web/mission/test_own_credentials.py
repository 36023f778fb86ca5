"""What people change themselves: the password, the second factor, and where they are signed in; and what is noted."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from servanda.access import Person
from servanda.basis import Refusal, now_us
from servanda.ledger import ed25519_public, ed25519_signed
from servanda.operations import SHOWN_TAG, Hands, show_key
from servanda.operations.mission.credentials import OwnCredentials
from servanda.operations.mission.second_factor import _digits
from servanda.web.mission.routes.session import _WAITING
from web.mission.signing_room import PASSWORD, SigningRoom, signing_room, token

OFFICER = "plain-officer-1"
FRESH = "seven wet lamps over marl"


@pytest.fixture(scope="module")
def served() -> Iterator[SigningRoom]:
    with signing_room() as room:
        yield room


def sent(client: Any, path: str, **fields: str) -> Any:
    return client.post(path, data={"token": token(client), **fields})


def test_a_password_is_changed_by_who_has_the_present_one_and_the_digits(served: SigningRoom) -> None:
    room = served
    elsewhere, client = room.signed_in("hills-officer-1"), room.signed_in("hills-officer-1")
    member = room.member("hills-officer-1")
    changed = {"fresh": FRESH, "again": FRESH}
    wrong = sent(client, "/account/password", password="not the present one", digits=member.digits(), **changed)
    assert wrong.status_code == 422 and "MIS205" in wrong.text
    member.used -= 1
    assert "MIS205" in sent(client, "/account/password", password=PASSWORD, digits="000000", **changed).text
    unlike = sent(client, "/account/password", password=PASSWORD, digits="000000", fresh=FRESH, again="another one")
    assert "WEB033" in unlike.text
    before = room.house.mission.hands.kept(room.house.accounts.find("hills-officer-1"))
    done = sent(client, "/account/password", password=PASSWORD, digits=member.digits(), **changed)
    assert done.status_code == 303, done.text
    assert client.get("/account").status_code == 200 and elsewhere.get("/account").status_code == 303
    old = {"token": "", "name": "hills-officer-1", "password": PASSWORD}
    fresh_browser = room.browser()
    room.house.accounts.used_step("hills-officer-1", 0)
    assert (
        fresh_browser.post("/sign-in", data={**old, "digits": room.member("hills-officer-1").digits()}).status_code
        == 403
    )
    room.house.tries.worked("name hills-officer-1")
    room.signed_in("hills-officer-1", FRESH)
    person = room.house.accounts.find("hills-officer-1")
    assert person is not None and room.house.mission.hands.kept(person) == before
    assert room.house.mission.hands.of(person).public == before, "the key kept under it opens with the fresh one"
    events = [event for event, who, _ in room.noted if who == "hills-officer-1"]
    assert "password changed" in events and events.count("change of credentials refused") == 2
    assert ("sign-in refused", "hills-officer-1", "password") in room.noted


#: Of lists of leaked ones, keys in a row, dates, one's own pseudonym, words of the trade.
COMMON = (
    "password12345", "qwertyuiop123", "plain-officer-1", "officer plain officer", "ceasefire2026", "aaaaaaaaaaaaaaaa",
    "agreement1234", "servandaservanda", "123456789012", "iloveyou12345",
)  # fmt: skip


def test_a_password_thieves_would_try_first_is_refused(served: SigningRoom) -> None:
    client = served.signed_in(OFFICER)
    for common in COMMON:
        refused = sent(client, "/account/password", password=PASSWORD, digits="000000", fresh=common, again=common)
        assert refused.status_code == 422 and "MIS204" in refused.text, common


def test_guessing_the_present_password_from_an_open_screen_has_to_wait(served: SigningRoom) -> None:
    room = served
    client = room.signed_in("mission-publisher-1")
    fields = {"password": "not it, not it", "digits": "000000"}
    answers = [sent(client, "/account/factor", **fields).status_code for _ in range(6)]
    assert answers == [422] * 5 + [429]


def test_what_anybody_types_as_a_name_keeps_nobody_from_changing_what_they_sign_in_with(served: SigningRoom) -> None:
    typed = {"token": "", "name": "change hills-principal-1", "password": "not it, not it", "digits": "000000"}
    stranger = served.browser()
    assert [stranger.post("/sign-in", data=typed).status_code for _ in range(6)] == [403] * 5 + [429]
    client, member = served.signed_in("hills-principal-1"), served.member("hills-principal-1")
    assert sent(client, "/account/factor", password=PASSWORD, digits=member.digits()).status_code == 303


def test_a_flood_of_cheap_tries_makes_no_wait_for_a_password_forgotten(served: SigningRoom) -> None:
    room, client = served, served.browser()
    wrong = {"token": "", "name": "guarantor-1", "password": "not it, not it", "digits": "000000"}
    assert [client.post("/sign-in", data=wrong).status_code for _ in range(6)] == [403] * 5 + [429]
    for n in range(10_001):
        room.house.cheap_tries.failed(f"enrol nobody {n}", now_us())
    for path, fields in (
        ("/enrol", {"name": "nobody", "word": "none"}),
        ("/sign-in/passkey", {"credential": '{"rawId": "x"}'}),
    ):
        before = dict(room.house.tries._counts)
        client.post(path, data={"token": "", **fields})
        assert room.house.tries._counts == before, path
    assert client.post("/sign-in", data=wrong).status_code == 429
    room.house.tries.worked("name guarantor-1")


def test_whoever_floods_with_passwords_keeps_nobody_from_anything_else(served: SigningRoom) -> None:
    """No more wait than are tried soon: the others are told at once, and hold up no page."""
    client = served.signed_in(OFFICER)
    with ExitStack() as waiting:
        for _ in range(16):
            assert _WAITING.acquire(blocking=False)
            waiting.callback(_WAITING.release)
        fields = {"token": "", "name": OFFICER, "password": PASSWORD, "digits": "000000"}
        answer = served.browser().post("/sign-in", data=fields)
        assert answer.status_code == 503 and answer.headers["retry-after"] == "5" and "WEB032" in answer.text
        assert served.house.tries.wait(f"name {OFFICER}", now_us()) == 0
        assert client.get("/account").status_code == 200
    assert served.browser().post("/sign-in", data=fields).status_code == 403


def test_whoever_has_to_wait_is_not_told_whether_a_word_is_right(served: SigningRoom) -> None:
    room, name = served, "hills-principal-1"
    word = room.house.accounts.invite_again(name, now_us())
    client = room.browser()
    told = [client.post("/enrol", data={"token": "", "name": name, "word": f"{n:026d}"}).status_code for n in range(5)]
    assert told == [422] * 5
    answer = client.post("/enrol", data={"token": "", "name": name, "word": word})
    assert answer.status_code == 429 and 'class="secret"' not in answer.text


class Slow(Hands):
    """Keys whose sealing takes as long as ``meanwhile`` does."""

    meanwhile: Callable[[], object] = staticmethod(lambda: None)

    def sealed_anew(self, person: Person, present: str, fresh: str) -> dict[str, Any]:
        """What something is done during."""
        self.meanwhile()
        return super().sealed_anew(person, present, fresh)


def test_a_place_taken_up_anew_while_its_password_is_changed_stands(served: SigningRoom) -> None:
    room, name = served, "mission-chair-1"
    accounts, member = room.house.accounts, room.member(name)
    person, hands = accounts.find(name), Slow(room.house.store.settings)
    assert person is not None
    room.members.pop(name)
    hands.meanwhile = lambda: room.member(name)
    own = OwnCredentials(room.house.store, accounts, hands)
    with pytest.raises(Refusal, match="MIS205"):
        own.change_password(person, PASSWORD, member.digits(), FRESH, now_us())
    assert "account" in room.signed_in(name).get("/account").text


def test_nothing_is_changed_from_a_screen_that_was_left_open(served: SigningRoom) -> None:
    client, member = served.signed_in(OFFICER), served.member(OFFICER)
    session = served.house.sessions
    held = session._store.find
    try:
        session._read.clear()
        session._store.find = lambda word: _older(held(word))  # type: ignore[method-assign]
        for path in ("password", "factor", "factor/digits", "session", "provider"):
            answer = sent(
                client, f"/account/{path}", password=PASSWORD, digits=member.digits(), fresh=FRESH, again=FRESH
            )
            assert answer.status_code == 422 and "WEB062" in answer.text, path
            member.used = 0
    finally:
        session._store.find = held  # type: ignore[method-assign]
        session._read.clear()


def _older(kept: Any) -> Any:
    from dataclasses import replace

    return replace(kept, begun=kept.begun - 6 * 60_000_000)


def test_a_second_factor_is_renewed_and_the_one_before_is_good_no_more(served: SigningRoom) -> None:
    room = served
    elsewhere, client = room.signed_in("mission-monitor-1"), room.signed_in("mission-monitor-1")
    member = room.member("mission-monitor-1")
    assert sent(client, "/account/factor/digits", digits="123456").status_code == 422, "none waits"
    begun = sent(client, "/account/factor", password=PASSWORD, digits=member.digits())
    assert begun.status_code == 303
    shown = client.get("/account").text
    found = re.search(r'class="secret" dir="ltr">([A-Z2-7 ]+)<', shown)
    assert found
    import base64

    secret = base64.b32decode(found[1].replace(" ", ""))
    assert secret != member.secret
    assert sent(client, "/account/factor/digits", digits="000000").status_code == 422
    assert 'class="secret"' not in elsewhere.get("/account").text, "shown where it was asked for alone"
    early = _digits(secret, now_us() // 30_000_000)
    assert sent(elsewhere, "/account/factor/digits", digits=early).status_code == 422
    assert elsewhere.get("/account").status_code == 200, "until its digits come, nothing has changed"
    step = now_us() // 30_000_000
    assert sent(client, "/account/factor/digits", digits=_digits(secret, step)).status_code == 303
    assert elsewhere.get("/account").status_code == 303 and client.get("/account").status_code == 200
    room.house.accounts.used_step("mission-monitor-1", 0)
    signing = {"token": "", "name": "mission-monitor-1", "password": PASSWORD}
    old = _digits(member.secret, now_us() // 30_000_000)
    assert room.browser().post("/sign-in", data={**signing, "digits": old}).status_code == 403
    fresh = _digits(secret, now_us() // 30_000_000)
    assert room.browser().post("/sign-in", data={**signing, "digits": fresh}).status_code == 303


def test_people_see_their_sessions_and_end_one_or_all_others(served: SigningRoom) -> None:
    room = served
    first, second, third = (room.signed_in("mission-verifier-1") for _ in range(3))
    other = room.signed_in("guarantor-1")
    page = first.get("/account").text
    ids = re.findall(r'name="session" value="([0-9a-f]{64})"', page)
    assert len(ids) == 2, "the one they are in is not among them"
    assert sent(other, "/account/session", session=ids[0]).status_code == 303, "nothing of anybody else's"
    assert [one.get("/account").status_code for one in (second, third)] == [200, 200]
    assert sent(first, "/account/session", session=ids[0]).status_code == 303
    assert sorted(one.get("/account").status_code for one in (second, third)) == [200, 303]
    assert sent(first, "/account/session").status_code == 303
    assert [one.get("/account").status_code for one in (first, second, third)] == [200, 303, 303]
    assert other.get("/account").status_code == 200


def test_the_office_ends_somebodys_sessions_at_once_and_reads_nothing(served: SigningRoom) -> None:
    room = served
    officer, office = room.signed_in(OFFICER), room.signed_in("office-administrator-1")
    last = room.house.mission.last
    assert sent(office, "/people/sessions", id="nobody-at-all").status_code == 422
    assert sent(office, "/people/sessions", id=OFFICER).status_code == 303
    assert officer.get("/account").status_code == 303
    assert room.house.mission.last == last
    assert ("session ended", OFFICER, "office") in room.noted
    again, theirs = room.signed_in(OFFICER), room.signed_in("hills-principal-1")
    assert sent(theirs, "/people/sessions", id=OFFICER).status_code == 403, "another unit's"
    assert sent(again, "/people/sessions", id="hills-principal-1").status_code == 404
    assert room.browser().get("/account").status_code == 303


def test_refused_access_and_requests_from_elsewhere_are_noted_and_reports_never(served: SigningRoom) -> None:
    client = served.signed_in(OFFICER)
    served.noted.clear()
    assert client.get("/retention/none").status_code == 404
    assert client.get(f"/incidents/{'f' * 32}").status_code == 404
    assert client.post("/account/session", data={"token": "0" * 64}).status_code == 403
    elsewhere = {"origin": "http://elsewhere.example"}
    assert client.post("/sign-in", data={"name": "x"}, headers=elsewhere).status_code == 403
    assert client.get("/", headers={"host": "elsewhere.example"}).status_code == 421
    told = [(event, person) for event, person, _ in served.noted]
    assert told.count(("access refused", OFFICER)) == 3
    assert ("request from elsewhere", "") in told and len(told) == 5
    assert not any("f" * 32 in by or "elsewhere.example" in by for _, _, by in served.noted)
    served.noted.clear()
    for path in ("/collect/formList", "/collect/forms/none", "/collect/none"):
        client.get(path, headers={"x-openrosa-version": "1.0"})
    assert served.noted == [], "of field phones nothing is noted at all"


def test_a_name_that_is_nobodys_is_not_noted_for_it_may_be_a_password(served: SigningRoom) -> None:
    served.noted.clear()
    fields = {"token": "", "name": PASSWORD, "password": PASSWORD, "digits": "000000"}
    assert served.browser().post("/sign-in", data=fields).status_code == 403
    assert served.noted == [("sign-in refused", "", "password")]


def test_sixteen_digits_of_a_key_stand_wherever_they_are_compared(served: SigningRoom) -> None:
    """A key of one's own that begins like another's in eight digits is found in hours; in sixteen, by nobody."""
    mission, owner, seeds = served.house.mission, served.house.accounts.find(OFFICER), [bytes([n] * 32) for n in (1, 2)]
    for seed in seeds:
        proof = ed25519_signed(seed, SHOWN_TAG + OFFICER.encode()).hex()
        show_key(mission, owner, ed25519_public(seed).hex(), proof)
    told = [ed25519_public(seed).hex() for seed in seeds]
    for name, path in ((OFFICER, "/account"), ("plain-principal-1", "/people"), ("hills-principal-1", "/people")):
        page = served.signed_in(name).get(path).text
        assert re.search(rf">{told[1][:16]}<", page), (name, path)
