"""Passkeys in a real browser with an authenticator of its own, and against everything that is not quite one."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from served_mission import Begun, Served, begun, served
from web.axe import violations
from web.mission.devices import device, named, sent, signed_in, taken_up

pytestmark = [pytest.mark.browser, pytest.mark.slow]
pytest.importorskip("argon2")
pytest.importorskip("webauthn")


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    made: Begun = begun(tmp_path_factory.mktemp("passkeys"))
    with served(made) as here:
        yield here


@pytest.fixture(scope="module")
def held(browser: Any, live: Served) -> Iterator[tuple[Any, Any, str]]:
    """The officer of the Hills, who took up the place with a passkey."""
    with device(browser) as (page, line, made):
        taken_up(page, live, "hills-officer-1")
        yield page, line, made


def answer_of(page: Any, live: Served) -> str:
    """What the authenticator answers to a challenge of the room, kept from being sent."""
    page.goto(f"{named(live)}/sign-in")
    return str(
        page.evaluate(
            """async () => {
      const form = document.querySelector("form[data-passkey]");
      const told = new Promise((done) => { form.submit = () => done(form.elements.credential.value); });
      form.requestSubmit();
      return told;
    }"""
        )
    )


def test_a_place_is_taken_up_and_entered_with_a_passkey_alone(held: Any, live: Served) -> None:
    page = held[0]
    signed_in(page, live)
    expect(page.locator("header")).to_contain_text("Hills")
    page.goto(f"{named(live)}/account")
    expect(page.locator("main")).to_contain_text("Field phone")
    status, text = sent(page, live, "/enrol", name="hills-officer-1", word=live.begun.words["hills-officer-1"])
    assert "MIS002" in text, "the word is good once"
    assert status == 422


@pytest.mark.parametrize("language", ["en", pytest.param("fr", marks=pytest.mark.long), "ar"])
def test_the_pages_break_no_rule(held: Any, live: Served, language: str) -> None:
    page = held[0]
    signed_in(page, live)
    page.context.add_cookies([{"name": "servanda-language", "value": language, "url": named(live)}])
    for path in ("/account", "/sign-in"):
        page.goto(named(live) + path)
        assert violations(page) == [], path
    page.context.add_cookies([{"name": "servanda-language", "value": "en", "url": named(live)}])


def test_an_answer_opens_the_room_once(held: Any, live: Served) -> None:
    page = held[0]
    told = answer_of(page, live)
    status, text = sent(page, live, "/sign-in/passkey", credential=told)
    assert status == 200 and "Situation" in text
    page.context.clear_cookies()
    refused(page, live, told)


def refused(page: Any, live: Served, told: str) -> None:
    """An answer that opens nothing; then its owner signs in, which begins the count of tries anew."""
    page.goto(f"{named(live)}/sign-in")
    status, text = sent(page, live, "/sign-in/passkey", credential=told)
    assert status == 403 and "WEB061" in text, told
    signed_in(page, live)
    page.context.clear_cookies()


def test_a_browser_uses_no_passkey_of_the_room_elsewhere(held: Any, live: Served) -> None:
    page = held[0]
    page.goto(f"http://127.0.0.1:{live.port}/sign-in")
    expect(page.locator("main")).to_contain_text(f"http://localhost:{live.port}")
    assert page.locator("form[data-passkey]").count() == 0
    assert page.request.get(f"http://127.0.0.1:{live.port}/sign-in/passkey").status == 422
    refused = page.evaluate(
        """() => navigator.credentials.get({publicKey: {challenge: new Uint8Array(32), rpId: "localhost"}})
          .then(() => "given", (error) => error.name)"""
    )
    assert refused == "SecurityError"


def test_a_passkey_of_somebody_else_or_of_nobody_opens_nothing(held: Any, live: Served) -> None:
    page = held[0]
    told = json.loads(answer_of(page, live))
    for forged in (
        {**told, "id": "AAAA", "rawId": "AAAA"},
        {**told, "response": {**told["response"], "userHandle": "AAAA"}},
        {**told, "response": {**told["response"], "signature": told["response"]["signature"][:-8] + "AAAAAAAA"}},
        {**told, "response": {}},
        [],
    ):
        refused(page, live, json.dumps(forged))
    refused(page, live, "[" * 16_000)


def test_whoever_is_not_looked_at_by_the_device_does_not_get_in(held: Any, live: Served) -> None:
    page, line, made = held
    line.send("WebAuthn.setUserVerified", {"authenticatorId": made, "isUserVerified": False})
    page.goto(f"{named(live)}/sign-in")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.locator("[data-says]")).to_contain_text("Nothing was sent", timeout=70_000)
    line.send("WebAuthn.setUserVerified", {"authenticatorId": made, "isUserVerified": True})


def test_a_copy_that_counts_less_opens_nothing(live: Served, browser: Any) -> None:
    with device(browser) as (page, line, made):
        taken_up(page, live, "plain-officer-1")
        (copied,) = line.send("WebAuthn.getCredentials", {"authenticatorId": made})["credentials"]
        signed_in(page, live)
        page.context.clear_cookies()
        signed_in(page, live)
        page.context.clear_cookies()
        with device(browser) as (other, its_line, its_made):
            other.goto(f"{named(live)}/sign-in")
            its_line.send("WebAuthn.addCredential", {"authenticatorId": its_made, "credential": copied})
            other.get_by_role("button", name="Sign in with a passkey").click()
            expect(other.locator(".refusal .code")).to_have_text("WEB061")
        signed_in(page, live)


def test_passkeys_are_added_and_taken_out_and_the_last_stays(live: Served, browser: Any) -> None:
    with device(browser) as (page, _, _), device(browser, transport="usb") as (second, _, _):
        taken_up(page, live, "mission-verifier-1", "First")
        signed_in(page, live)
        page.goto(f"{named(live)}/account")
        page.get_by_role("button", name="Take out").click()
        expect(page.locator(".refusal .code")).to_have_text("MIS073")
        # The key of another device, held to this one: the session is the same, the authenticator another.
        second.context.add_cookies(page.context.cookies())
        second.goto(f"{named(live)}/account")
        second.fill("#called", "Key <b>two</b>")
        second.get_by_role("button", name="Add a passkey").click()
        expect(second.locator("main .files").first.locator("li")).to_have_count(2)
        expect(second.locator("main")).to_contain_text("Key <b>two</b>")
        page.goto(f"{named(live)}/account")
        page.get_by_role("button", name="Take out: First").click()
        page.wait_for_url("**/sign-in")
        second.goto(f"{named(live)}/account")
        assert second.url.endswith("/sign-in"), "every session ended"
        page.get_by_role("button", name="Sign in with a passkey").click()
        expect(page.locator(".refusal .code")).to_have_text("WEB061")
        signed_in(second, live)


def test_tries_with_a_passkey_are_counted_apart_from_those_under_its_owners_name(live: Served, browser: Any) -> None:
    with device(browser) as (page, _, _):
        taken_up(page, live, "office-administrator-1")
        told = answer_of(page, live)
        page.goto(f"{named(live)}/sign-in")
        for _ in range(5):
            fields = {"name": "office-administrator-1", "password": "x", "digits": "123456"}
            assert sent(page, live, "/sign-in", **fields)[0] == 403
        assert sent(page, live, "/sign-in", **fields)[0] == 429
        signed_in(page, live)
        page.context.clear_cookies()
        page.goto(f"{named(live)}/sign-in")
        wrong = re.sub('"signature":"..', '"signature":"AA', told)
        statuses = [sent(page, live, "/sign-in/passkey", credential=wrong)[0] for _ in range(7)]
        assert statuses == [403] * 5 + [429] * 2
