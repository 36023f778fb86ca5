"""The page on which anybody drops a bulletin, in a real browser; and the pages of bulletins by the rules of axe."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import ledger_worlds as lw
from bulletin.test_publishing import OTHER, SIGNER, STEM, exercise_receipt_of, receipt_of
from servanda.basis import to_us
from servanda.bulletin import digest_of
from servanda.ledger import Key, Kind
from servanda.operations import make_bulletin, revoke_publisher
from servanda.web import bulletin_check_page
from web.axe import violations
from web.opened_room import heard

pytestmark = pytest.mark.browser
LANGUAGES = ("en", "fr", "ar")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A signed bulletin of one week with the page that checks it."""
    out = tmp_path_factory.mktemp("bulletins")
    make_bulletin(
        "tutorial-sound", period="2024-W10", languages=LANGUAGES, publisher="Valley Watch", forms=("html", "text"),
        out=out, signer=SIGNER, check_page=bulletin_check_page(),
    )  # fmt: skip
    return out


@pytest.fixture
def page(browser: Any, folder: Path) -> Iterator[Any]:
    """The page from its file, in English; it asks for nothing, and nothing has to be stopped."""
    address = (folder / "check.html").as_uri()
    opened = browser.new_context(locale="en-GB").new_page()
    asked, said = heard(opened)
    opened.goto(address)
    yield opened
    assert set(asked) == {address}
    assert said == []
    opened.context.close()


def bring(page: Any, name: str, data: bytes) -> Any:
    """Chooses a file; returns the headline of what comes of it."""
    page.set_input_files("#file", files=[{"name": name, "mimeType": "", "buffer": data}])
    return page.locator("#outcome")


def test_genuine_one_byte_changed_and_another_key(page: Any, folder: Path) -> None:
    name = f"{STEM}_en.html"
    data = (folder / name).read_bytes()
    expect(bring(page, name, data)).to_have_class("outcome signed")
    expect(page.locator("#outcome")).to_be_focused()
    page.fill("#key", str(SIGNER.key))
    expect(page.locator("#outcome")).to_have_class("outcome genuine")
    expect(page.locator("dl")).to_contain_text("Private analysis by Valley Watch, not a statement of the mechanism")
    expect(page.locator("dl")).to_contain_text("No receipt of a log is at hand.")
    expect(bring(page, "renamed.html", data)).to_have_class("outcome genuine")
    changed = data[:500] + bytes([data[500] ^ 1]) + data[501:]
    expect(bring(page, name, changed)).to_have_class("outcome changed")
    expect(page.locator("dl")).to_contain_text("BUL033")
    expect(bring(page, "of-nobody.html", changed)).to_have_class("outcome unnamed")
    bring(page, name, data)
    page.fill("#key", str(OTHER.key))
    expect(page.locator("#outcome")).to_have_class("outcome key")
    expect(page.locator("dl")).not_to_contain_text("Valley Watch")
    for wrong in ("valley", str(SIGNER.key)[:-1], str(Key("x", Kind.COSIGNATURE, SIGNER.key.public))):
        page.fill("#key", wrong)
        expect(page.locator("#key-wrong")).not_to_be_empty()
        expect(page.locator("#result")).to_be_empty()
    page.fill("#key", str(SIGNER.key))
    note = (folder / f"{STEM}.signed").read_bytes()
    bring(page, "exercise.receipt.json", exercise_receipt_of(note).encode())
    expect(page.locator("dl")).to_contain_text("The receipt of a log that is at hand does not show this signature.")
    bring(page, f"{STEM}.receipt.json", receipt_of(note).encode())
    expect(page.locator("dl")).to_contain_text(f"The log {lw.ORIGIN} holds this signature, and all sides")
    page.click("#clear")
    expect(page.locator("#result")).to_be_empty()


def entry_of(note: bytes, day: str) -> bytes:
    """What a mission's log holds of a bulletin it took in on a day."""
    at = to_us(datetime.fromisoformat(f"{day}T12:00:00+00:00"))
    told = {"content": {"manifest": digest_of(note)}, "deed": "bulletin:signature:enter", "recorded": at}
    return json.dumps(told).encode()


def test_a_file_swapped_for_another_of_the_same_bulletin_is_said_to_be_changed(page: Any, folder: Path) -> None:
    data = (folder / f"{STEM}_fr.html").read_bytes()
    expect(bring(page, f"{STEM}_en.html", data)).to_have_class("outcome changed")
    expect(bring(page, "said.html", data)).to_have_class("outcome signed")


def test_a_mission_s_log_and_a_key_that_is_valid_no_longer(page: Any, folder: Path, tmp_path: Path) -> None:
    name = f"{STEM}_en.html"
    data, note = (folder / name).read_bytes(), (folder / f"{STEM}.signed").read_bytes()
    bring(page, "x.receipt.json", receipt_of(entry_of(note, "2024-03-14")).encode())
    expect(bring(page, name, data)).to_have_class("outcome signed")
    expect(page.locator("dl")).to_contain_text(f"The log {lw.ORIGIN} holds this signature, and all sides")
    revoked = revoke_publisher(str(SIGNER.key), "2024-03-15", "stolen", OTHER, tmp_path).read_bytes()
    bring(page, "x.revoked", revoked)
    expect(page.locator("#outcome")).to_have_class("outcome signed")
    expect(page.locator(".later")).to_have_count(0)
    page.fill("#key", f"{SIGNER.key} {OTHER.key}")
    expect(page.locator("#outcome")).to_have_class("outcome genuine")
    expect(page.locator(".later")).to_contain_text("signed while the key was valid")
    page.click("#clear")
    page.fill("#key", f"{SIGNER.key} {OTHER.key}")
    bring(page, "x.revoked", revoked)
    expect(bring(page, name, data)).to_have_class("outcome genuine")
    expect(page.locator(".later")).to_contain_text("Compare it with a copy from before")
    bring(page, "x.revoked", revoke_publisher(str(SIGNER.key), "2024-03-10", "lost", SIGNER, tmp_path).read_bytes())
    expect(page.locator("#outcome")).to_have_class("outcome revoked")
    expect(page.locator("dl")).to_contain_text("BUL038")
    bring(page, "x.receipt.json", receipt_of(entry_of(note, "2024-03-12")).encode())
    expect(page.locator("#outcome")).to_have_class("outcome revoked")


def test_a_signature_that_does_not_hold_vouches_for_nothing(browser: Any, folder: Path) -> None:
    page = browser.new_context(locale="en").new_page()
    page.set_content(bulletin_check_page())
    name = f"{STEM}_en.txt"
    data, note = (folder / name).read_bytes(), (folder / f"{STEM}.signed").read_text("utf-8")
    expect(bring(page, name, data)).to_have_class("outcome unnamed")
    bring(page, f"{STEM}.signed", note.replace("Private analysis by", "Statement of").encode())
    expect(page.locator("#outcome")).to_have_class("outcome forged")
    expect(page.locator("dl")).to_contain_text("BUL031")
    bring(page, f"{STEM}.signed", note.encode())
    expect(page.locator("#outcome")).to_have_class("outcome signed")
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_is_broken_in_any_language(browser: Any, folder: Path, language: str) -> None:
    page = browser.new_context(locale=language, viewport={"width": 390, "height": 844}).new_page()
    asked, said = heard(page)
    page.goto((folder / f"{STEM}_{language}.html").as_uri())
    assert page.locator("html").get_attribute("lang") == language
    assert violations(page) == []
    page.goto((folder / "check.html").as_uri())
    assert page.locator("html").get_attribute("lang") == language
    for name, key in ((f"{STEM}_{language}.html", ""), ("other.html", str(OTHER.key))):
        page.fill("#key", key)
        expect(bring(page, name, (folder / f"{STEM}_{language}.html").read_bytes())).to_be_visible()
        assert violations(page) == []
        sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert sizes[0] <= sizes[1], "something sticks out sideways"
    assert len(set(asked)) == 2
    assert said == []
    page.context.close()
