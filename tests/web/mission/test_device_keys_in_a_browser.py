"""A key that a browser keeps: made beside the passkey, signing what its page shows, and worth nothing elsewhere."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from served_mission import Served, begun, served
from web.axe import violations
from web.mission.devices import device, named, sent, signed_in, taken_up

pytestmark = [pytest.mark.browser, pytest.mark.slow]
pytest.importorskip("argon2")
pytest.importorskip("webauthn")


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(begun(tmp_path_factory.mktemp("devices"))) as here:
        yield here


@pytest.fixture(scope="module")
def hills(browser: Any, live: Served) -> Iterator[Any]:
    """The officer of the Hills on the own device, signed in."""
    with device(browser) as (page, _, _):
        taken_up(page, live, "hills-officer-1")
        signed_in(page, live)
        yield page


@pytest.fixture(scope="module")
def plain(browser: Any, live: Served) -> Iterator[Any]:
    """The officer of the Plain on the own device, signed in."""
    with device(browser) as (page, _, _):
        taken_up(page, live, "plain-officer-1")
        signed_in(page, live)
        yield page


def asks(page: Any, live: Served, what: str) -> None:
    """A question filled in and sent; what is to be signed stands on the page then."""
    page.goto(f"{named(live)}/line")
    page.locator("#do-question-ask > summary").click()
    form = page.locator("form[data-deed='liaison:question:ask']")
    form.locator("[name=what]").fill(what)
    form.locator("[name=begin]").fill("2024-03-15T06:00")
    form.locator("[name=asks]").first.check()
    form.locator("[name=to][value=plain]").check()
    form.locator("button").click()


def test_a_key_made_at_the_door_signs_what_the_page_shows_and_receipt_is_signed_elsewhere(
    hills: Any, plain: Any, live: Served
) -> None:
    hills.goto(f"{named(live)}/account")
    expect(hills.locator("main")).to_contain_text("on a device of yours")
    expect(hills.locator("main")).to_contain_text("in force")
    asks(hills, live, "Smoke at the mill.")
    shown = hills.locator("[data-shown]")
    expect(shown).to_contain_text("servanda/liaison/message/1")
    expect(shown).to_contain_text("Smoke at the mill.")
    expect(shown).to_contain_text("2024-03-15T0")
    assert violations(hills) == []
    hills.get_by_role("button", name="Sign and send").click()
    hills.wait_for_url(re.compile(r"/line/[0-9a-f]{32}$"))
    expect(hills.locator("main")).to_contain_text("signed on a device of the sender’s")
    plain.goto(hills.url)
    plain.locator("form.press button").first.click()
    expect(plain.locator("[data-shown]")).to_contain_text("acknowledgement")
    plain.get_by_role("button", name="Sign and send").click()
    expect(plain.locator("main")).to_contain_text("received")


def test_a_deed_off_the_line_is_signed_or_plainly_marked_as_entered_without(hills: Any, live: Served) -> None:
    for sign in (True, False):
        hills.goto(f"{named(live)}/incidents")
        if not hills.locator("form[data-deed='incident:allegation:submit']").is_visible():
            hills.locator("#do-allegation-submit > summary").click()
        form = hills.locator("form[data-deed='incident:allegation:submit']")
        form.locator("[name=act][list]").fill("attack")
        form.locator("[name=begin]").fill("2024-03-15T06:00")
        form.locator("[name=words]").fill("Shots at the ford.")
        form.locator("button").click()
        expect(hills.locator("[data-shown]")).to_contain_text("servanda/deed/1")
        expect(hills.locator("[data-shown]")).to_contain_text("Shots at the ford.")
        assert violations(hills) == []
        hills.get_by_role("button", name="Sign and send" if sign else "Enter it without signing").click()
        hills.wait_for_url(re.compile(r"/incidents/[0-9a-f]{32}$"))
        said = "was signed on a device of its author’s" if sign else "was entered by session only"
        expect(hills.locator("main")).to_contain_text(said)


def test_no_page_reads_the_key_out(hills: Any, live: Served) -> None:
    hills.goto(f"{named(live)}/account")
    told = hills.evaluate(
        """async () => {
      const base = await new Promise((done) => {
        const opening = indexedDB.open("servanda", 1);
        opening.onsuccess = () => done(opening.result);
      });
      const asked = base.transaction("keys").objectStore("keys").getAll();
      const [key] = await new Promise((done) => { asked.onsuccess = () => done(asked.result); });
      const out = (form) => crypto.subtle.exportKey(form, key).then(() => "read", (error) => error.name);
      return [key.extractable, key.usages.join(), await out("pkcs8"), await out("jwk")];
    }"""
    )
    assert told == [False, "sign", "InvalidAccessError", "InvalidAccessError"]


@pytest.fixture
def apart(browser: Any, tmp_path: Any) -> Iterator[tuple[Any, Served]]:
    """An officer of the Hills at a mission of their own, for what the others' keys must not feel."""
    with served(begun(tmp_path)) as live, device(browser) as (page, _, _):
        taken_up(page, live, "hills-officer-1")
        signed_in(page, live)
        yield page, live


def test_another_device_of_theirs_signs_nothing_until_another_side_agrees(
    browser: Any, apart: tuple[Any, Served]
) -> None:
    hills, live = apart
    with device(browser) as (page, _, _):
        page.context.add_cookies(hills.context.cookies())
        asks(page, live, "From another browser.")
        expect(page.locator("[data-says]")).to_contain_text("not on this device")
        expect(page.get_by_role("button", name="Sign and send")).to_be_disabled()
        page.goto(f"{named(live)}/account")
        page.get_by_role("button", name="Make a key on this device").click()
        expect(page.locator("main")).to_contain_text("waits for another side")
        with device(browser) as (chair, _, _):
            taken_up(chair, live, "mission-chair-1")
            signed_in(chair, live)
            chair.goto(f"{named(live)}/people")
            assert violations(chair) == []
            chair.locator("form[data-deed=agree] button").click()
            expect(chair.locator("[data-shown]")).to_contain_text("admin:key:agree")
            chair.get_by_role("button", name="Sign and send").click()
            expect(chair.locator("main")).to_contain_text("agreed")
            page.goto(f"{named(live)}/account")
            expect(page.locator("main .files").last).not_to_contain_text("waits for another side")
            asks(page, live, "From the new device.")
            page.get_by_role("button", name="Sign and send").click()
            page.wait_for_url(re.compile(r"/line/[0-9a-f]{32}$"))
            expect(page.locator("main")).to_contain_text("signed on a device of the sender’s")
            asks(hills, live, "From the old device.")
            expect(hills.locator("[data-says]")).to_contain_text("not on this device")
            # Stolen: revoked by one, at once; what it signed before still holds.
            before = page.url
            chair.goto(f"{named(live)}/people")
            chair.locator("#do-key-revoke > summary").click()
            digits = chair.locator("#key-gone option", has_text="officer").first.get_attribute("value")
            chair.locator("#key-gone").select_option(digits)
            chair.locator("form[data-deed=key] button").click()
            chair.wait_for_url("**/people")
            page.goto(before)
            expect(page.locator("main")).to_contain_text("signed on a device of the sender’s")


def test_a_signature_that_is_none_is_refused_with_what_was_filled_in(hills: Any, live: Served) -> None:
    hills.goto(f"{named(live)}/line")
    fields = {"deed": "liaison:question:ask", "key": "forged", "what": "Forged.", "begin": "2024-03-15T06:00"}
    fields |= {"asks": "what is it", "to": "plain", "signature": "00" * 64, "signed_at": "1"}
    status, text = sent(hills, live, "/do/liaison/new", **fields)
    assert status == 422 and ("MIS077" in text or "MIS050" in text)


def test_a_browser_that_makes_no_such_keys_says_so(browser: Any, live: Served) -> None:
    with device(browser) as (page, _, _):
        page.add_init_script(
            "SubtleCrypto.prototype.generateKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));"
        )
        taken_up(page, live, "mission-verifier-1")
        signed_in(page, live)
        page.goto(f"{named(live)}/account")
        expect(page.locator("main")).to_contain_text("cannot hold a key for signing")
        assert not page.get_by_role("button", name="Make a key on this device").is_visible()


def test_the_key_outlives_signing_out(hills: Any, live: Served) -> None:
    """It cannot be had anew without somebody of another side; the session leaves nothing else."""
    hills.goto(f"{named(live)}/")
    hills.locator("#sign-out").click()
    hills.wait_for_url(re.compile("/sign-in"))
    signed_in(hills, live)
    asks(hills, live, "Smoke at the ford.")
    hills.get_by_role("button", name="Sign and send").click()
    hills.wait_for_url(re.compile(r"/line/[0-9a-f]{32}$"))
    expect(hills.locator("main")).to_contain_text("signed on a device of the sender’s")
