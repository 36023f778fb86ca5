"""Signing in by one's own unit's identity provider, asked over HTTP: whom it opens the door for, and whom never."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from identity_provider import KINDS, IdentityProvider, identity_provider, signed_with_secret, unsigned
from servanda.operations import Journeys
from web.mission.signing_room import SigningRoom, provider, signing_room, token

OFFICER, OTHER, CHAIR = "hills-officer-1", "plain-officer-1", "mission-chair-1"


@pytest.fixture(scope="module")
def hills() -> Iterator[IdentityProvider]:
    with identity_provider() as one:
        yield one


@pytest.fixture(scope="module")
def plain() -> Iterator[IdentityProvider]:
    with identity_provider() as one:
        yield one


@pytest.fixture(scope="module")
def linked(hills: IdentityProvider, plain: IdentityProvider) -> Iterator[SigningRoom]:
    """Each side has a provider; the officer of the Hills has linked an account of theirs."""
    with signing_room(provider(hills.issuer, "hills"), provider(plain.issuer, "plain", "a secret of ours")) as room:
        client = room.signed_in(OFFICER)
        hills.subject = "officer at hills"
        back = came_back(client, room, hills)
        assert "account" in back.text and back.status_code == 200
        assert "officer at hills" in client.get("/account").text
        assert client.post("/account/provider", data={"token": token(client)}).status_code == 303
        yield room


@pytest.fixture(autouse=True)
def honest(hills: IdentityProvider, plain: IdentityProvider) -> Iterator[None]:
    kept = hills.key
    yield
    for one in (hills, plain):
        one.lie, one.sign, one.status, one.metadata = (lambda claims: claims), None, 200, {}
    hills.subject, hills.key, hills.algorithm = "officer at hills", kept, "RS256"


def sent(client: Any, room: SigningRoom, which: IdentityProvider) -> str:
    """Where the room sends a browser to."""
    key = next(one.setting.key for one in room.house.providers if one.setting.issuer == which.issuer)
    answer = client.get(f"/sign-in/by/{key}")
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def came_back(client: Any, room: SigningRoom, which: IdentityProvider, **changed: str) -> Any:
    """A browser there and back."""
    return client.get(which.authorized(sent(client, room, which), **changed))


def finished(client: Any, room: SigningRoom, which: IdentityProvider, digits: str) -> Any:
    key = next(one.setting.key for one in room.house.providers if one.setting.issuer == which.issuer)
    return client.post(f"/sign-in/by/{key}", data={"token": "", "digits": digits})


def forget(room: SigningRoom) -> None:
    """As if an hour had passed."""
    for one in room.house.providers:
        one._endpoints = one._keys = one._away = None


def test_the_provider_stands_in_for_the_password_only(linked: SigningRoom, hills: IdentityProvider) -> None:
    client, member = linked.browser(), linked.member(OFFICER)
    back = came_back(client, linked, hills)
    assert 'name="digits"' in back.text
    assert "unused" not in back.text and "eyJ" not in back.text + str(back.headers), "no token reaches a browser"
    assert client.get("/account").status_code == 303, "the provider alone opens nothing"
    assert finished(client, linked, hills, "000000").status_code == 403
    answer = finished(client, linked, hills, member.digits())
    assert answer.status_code == 303 and answer.headers["location"] == "/"
    assert OFFICER in client.get("/account").text
    assert ("signed in", OFFICER, "provider") in linked.noted
    assert finished(client, linked, hills, member.digits()).status_code == 403, "what it said is used up"


def test_passwords_that_anybody_tries_keep_nobody_from_signing_in_by_their_provider(
    linked: SigningRoom, hills: IdentityProvider
) -> None:
    typed = {"token": "", "name": OFFICER, "password": "not it, not it", "digits": "000000"}
    stranger = linked.browser()
    assert [stranger.post("/sign-in", data=typed).status_code for _ in range(6)] == [403] * 5 + [429]
    client, member = linked.browser(), linked.member(OFFICER)
    came_back(client, linked, hills)
    assert finished(client, linked, hills, member.digits()).status_code == 303
    client = linked.browser()
    came_back(client, linked, hills)
    assert [finished(client, linked, hills, "000000").status_code for _ in range(6)] == [403] * 5 + [429]
    linked.house.tries.worked(f"name {OFFICER}")
    linked.house.tries.worked(f"provider {OFFICER}")


def test_the_browser_is_sent_with_what_binds_the_answer_to_it(linked: SigningRoom, hills: IdentityProvider) -> None:
    client = linked.browser()
    there = urlsplit(sent(client, linked, hills))
    asked = {name: one[0] for name, one in parse_qs(there.query).items()}
    assert f"{there.scheme}://{there.netloc}{there.path}" == f"{hills.issuer}/authorize"
    assert asked["scope"] == "openid" and len(asked["state"]) >= 64 and len(asked["nonce"]) == 64
    assert asked["redirect_uri"].startswith("http://testserver/sign-in/by/") and len(asked["code_challenge"]) == 43
    cookie = client.get(f"/sign-in/by/{linked.house.providers[0].setting.key}").headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie and asked["state"] not in cookie


LIES: dict[str, Callable[[IdentityProvider, dict[str, Any]], dict[str, Any]]] = {
    "another issuer": lambda one, claims: {**claims, "iss": "http://127.0.0.1:1"},
    "no issuer": lambda one, claims: {k: v for k, v in claims.items() if k != "iss"},
    "another audience": lambda one, claims: {**claims, "aud": "somebody-else"},
    "an audience besides": lambda one, claims: {**claims, "aud": ["servanda", "somebody-else"]},
    "made for another": lambda one, claims: {**claims, "azp": "somebody-else"},
    "another nonce": lambda one, claims: {**claims, "nonce": "0" * 64},
    "no nonce": lambda one, claims: {k: v for k, v in claims.items() if k != "nonce"},
    "over": lambda one, claims: {**claims, "exp": int(time.time()) - 600},
    "over as text": lambda one, claims: {**claims, "exp": "tomorrow"},
    "without an end": lambda one, claims: {k: v for k, v in claims.items() if k != "exp"},
    "old": lambda one, claims: {**claims, "iat": int(time.time()) - 3600},
    "made tomorrow": lambda one, claims: {**claims, "iat": int(time.time()) + 86_400},
    "not yet good": lambda one, claims: {**claims, "nbf": int(time.time()) + 3600},
    "nobody": lambda one, claims: {**claims, "sub": ""},
    "a number": lambda one, claims: {**claims, "sub": 7},
}


#: What the person is told of each.
WHY = {
    "another issuer": "another issuer", "no issuer": "another issuer", "another audience": "for somebody else",
    "an audience besides": "for somebody else", "made for another": "for somebody else",
    "another nonce": "another question", "no nonce": "another question", "over": "not good at this hour",
    "over as text": "does not say when", "without an end": "does not say when", "old": "not made just now",
    "made tomorrow": "not made just now", "not yet good": "not good at this hour", "nobody": "says of nobody",
    "a number": "says of nobody",
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES)
def test_a_token_that_is_not_for_us_now_opens_nothing(linked: SigningRoom, hills: IdentityProvider, lie: str) -> None:
    client, member = linked.browser(), linked.member(OFFICER)
    hills.lie = lambda claims: LIES[lie](hills, claims)
    back = came_back(client, linked, hills)
    assert back.status_code == 403 and "MIS200" in back.text and WHY[lie] in back.text, back.text
    assert finished(client, linked, hills, member.digits()).status_code == 403


@pytest.mark.parametrize(
    "sign",
    [
        unsigned,
        lambda claims: signed_with_secret("servanda", claims),
        lambda claims: "a.b.c",
        lambda claims: "x" * 40_000,
    ],
)
def test_a_token_nobody_signed_or_anybody_could_opens_nothing(
    linked: SigningRoom, hills: IdentityProvider, sign: Callable[[dict[str, Any]], str]
) -> None:
    hills.sign = sign
    assert came_back(linked.browser(), linked, hills).status_code == 403


def test_a_token_signed_by_another_provider_opens_nothing(
    linked: SigningRoom, hills: IdentityProvider, plain: IdentityProvider
) -> None:
    from joserfc import jwt

    hills.sign = lambda claims: jwt.encode({"alg": "RS256", "kid": hills.key.kid}, claims, plain.key)
    assert came_back(linked.browser(), linked, hills).status_code == 403


@pytest.mark.parametrize("algorithm", KINDS)
def test_a_provider_may_change_its_keys(linked: SigningRoom, hills: IdentityProvider, algorithm: str) -> None:
    client, member = linked.browser(), linked.member(OFFICER)
    linked.house.providers[0]._keys_at -= 31_000_000
    hills.key, hills.algorithm = KINDS[algorithm](), algorithm
    assert came_back(client, linked, hills).status_code == 200
    assert finished(client, linked, hills, member.digits()).status_code == 303
    forget(linked)


def test_a_way_back_is_taken_once_and_by_the_browser_that_went(linked: SigningRoom, hills: IdentityProvider) -> None:
    client, thief = linked.browser(), linked.browser()
    to = hills.authorized(sent(client, linked, hills))
    sent(thief, linked, hills)
    assert "MIS201" in thief.get(to).text, "another browser, on a way of its own"
    assert "MIS201" in linked.browser().get(to).text, "another browser, on none"
    assert client.get(to).status_code == 200
    assert "MIS201" in client.get(to).text, "once"
    for state in ("", "zz", "0" * 112):
        assert came_back(client, linked, hills, state=state).status_code == 403


def test_a_code_of_another_way_or_used_before_opens_nothing(linked: SigningRoom, hills: IdentityProvider) -> None:
    client, thief = linked.browser(), linked.browser()
    stolen = parse_qs(urlsplit(hills.authorized(sent(client, linked, hills))).query)["code"][0]
    assert came_back(thief, linked, hills, code=stolen).status_code == 403, "made for another challenge"
    assert came_back(thief, linked, hills, code="").status_code == 403
    assert came_back(thief, linked, hills, error="access_denied").status_code == 403


def test_providers_that_are_mixed_up_are_told_apart(
    linked: SigningRoom, hills: IdentityProvider, plain: IdentityProvider
) -> None:
    client = linked.browser()
    to = hills.authorized(sent(client, linked, hills))
    keys = {one.setting.issuer: one.setting.key for one in linked.house.providers}
    assert "MIS201" in client.get(to.replace(keys[hills.issuer], keys[plain.issuer])).text
    assert "MIS200" in came_back(client, linked, hills, iss=plain.issuer).text, "it says whose it is, and is another's"
    assert "MIS200" in came_back(client, linked, hills, iss="").text, "it always says whose it is, and does not"


def test_a_provider_speaks_of_nobody_of_another_unit(
    linked: SigningRoom, hills: IdentityProvider, plain: IdentityProvider
) -> None:
    """Whatever it claims: neither the subject of another's account, nor a pseudonym, nor a chair's."""
    member = linked.member(OFFICER)
    plain.subject = "officer at hills"
    client = linked.browser()
    assert came_back(client, linked, plain).status_code == 200
    assert finished(client, linked, plain, member.digits()).status_code == 403
    for name in (OTHER, CHAIR):
        theirs = linked.signed_in(name)
        hills.subject = f"{name} says hills"
        assert hills.subject not in theirs.get("/account").text
        came_back(theirs, linked, hills)
        answer = theirs.post("/account/provider", data={"token": token(theirs)})
        assert answer.status_code == 422 and "MIS202" in answer.text
        back = came_back(linked.browser(), linked, hills)
        assert back.status_code == 200 and 'name="digits"' not in back.text, "nobody linked it"


def test_an_account_of_a_provider_is_one_persons(linked: SigningRoom, hills: IdentityProvider) -> None:
    second = linked.signed_in("hills-principal-1")
    came_back(second, linked, hills)
    answer = second.post("/account/provider", data={"token": token(second)})
    assert answer.status_code == 422 and "MIS203" in answer.text


def test_a_provider_that_is_down_or_lies_of_itself_keeps_nobody_out(
    linked: SigningRoom, hills: IdentityProvider
) -> None:
    key = linked.house.providers[0].setting.key
    lies: list[dict[str, Any]] = [
        {"issuer": "http://127.0.0.1:1"},
        {"token_endpoint": "http://elsewhere.example/token"},
        {"jwks_uri": "file:///etc/passwd"},
        {"authorization_endpoint": 7},
        {"code_challenge_methods_supported": ["plain"]},
        {"code_challenge_methods_supported": 7},
    ]
    for lie in lies:
        forget(linked)
        hills.metadata = lie
        assert "MIS200" in linked.browser().get(f"/sign-in/by/{key}").text
    for status in (500, 302):
        forget(linked)
        hills.status, hills.metadata = status, {}
        assert "SRV061" in linked.browser().get(f"/sign-in/by/{key}").text
    asked = len(hills.asked)
    assert "SRV061" in linked.browser().get(f"/sign-in/by/{key}").text
    assert len(hills.asked) == asked, "it is left in peace for half a minute"
    assert linked.browser().get("/sign-in").status_code == 200
    assert OFFICER in linked.signed_in(OFFICER).get("/account").text
    assert linked.browser().get("/sign-in/by/0000000000000000").status_code == 404
    forget(linked)


def test_a_provider_that_is_slow_keeps_nobody_from_another(
    linked: SigningRoom, hills: IdentityProvider, plain: IdentityProvider
) -> None:
    """All its lines are taken: who asks one more is told so at once, and the other side's people come and go."""
    slow, forgotten = linked.house.providers[0], linked.browser()
    forget(linked)
    with ExitStack() as taken:
        for _ in range(4):
            assert slow._lines.acquire(blocking=False)
            taken.callback(slow._lines.release)
        assert "SRV061" in forgotten.get(f"/sign-in/by/{slow.setting.key}").text
        plain.subject = "officer at plain"
        assert came_back(linked.browser(), linked, plain).status_code == 200
    assert came_back(forgotten, linked, hills).status_code == 200, "it was busy, and not down"


def test_who_came_from_one_provider_crowds_out_nobody_from_another() -> None:
    journeys = Journeys()
    journeys.arrive("mine", "hills", "officer", 0)
    for n in range(300):
        journeys.arrive(f"theirs {n}", "plain", "officer", 0)
    assert journeys.arrived("mine", 1) is not None and journeys.arrived("theirs 299", 1) is not None
    assert journeys.arrived("theirs 0", 1) is None


def test_whoever_is_invited_anew_or_unlinks_is_spoken_of_no_more(linked: SigningRoom, hills: IdentityProvider) -> None:
    name, links, setting = "hills-principal-1", linked.house.accounts.links, linked.house.providers[0].setting
    person = linked.house.accounts.find(name)
    assert person is not None
    links.link(person, setting, "one")
    assert links.owner(setting, "one") == name
    links.link(person, setting, "two")
    assert links.owner(setting, "one") == "" and links.owner(setting, "two") == name
    linked.members.pop(name, None)
    linked.member(name)
    assert links.owner(setting, "two") == "", "the place was taken up anew"
    client, hills.subject = linked.signed_in(name), "principal at hills"
    came_back(client, linked, hills)
    assert client.post("/account/provider", data={"token": token(client)}).status_code == 303
    assert client.post("/account/provider", data={"token": token(client), "unlink": "1"}).status_code == 303
    assert links.of(person) is None
    assert client.post("/account/provider", data={"token": token(client)}).status_code == 422, "used up"


def test_nothing_that_was_noted_tells_where_somebody_was_or_what_they_are_called_there(linked: SigningRoom) -> None:
    text = json.dumps(linked.noted)
    assert "testserver" not in text and "officer at hills" not in text and "127.0.0.1" not in text
