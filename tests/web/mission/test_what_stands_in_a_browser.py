"""Guarantees and withdrawal in a real browser: rules of access, a decision by keyboard alone, pages that renew."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from web.axe import violations
from web.mission.keys_only import enter_as, go, press, write
from web.mission.served import served, signed_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as here:
        yield here


@pytest.mark.parametrize("language", ["en", pytest.param("fr", marks=pytest.mark.long), "ar"])
@pytest.mark.parametrize(
    ("name", "paths"),
    [
        ("guarantor-1", ("/", "/guarantees", "/guarantees?decide=lake-talks", "/withdrawal", "/consequences")),
        ("hills-principal-1", ("/", "/withdrawal?duty=hills-withdraw&deed=watch:declaration:give", "/agreement")),
    ],
)
def test_no_rule_is_broken(browser: Any, address: str, name: str, paths: tuple[str, ...], language: str) -> None:
    page = signed_in(browser, address, name)
    page.context.add_cookies([{"name": "servanda-language", "value": language, "url": address}])
    for wide, high in ((1280, 720), (390, 844)):
        page.set_viewport_size({"width": wide, "height": high})
        for path in paths:
            page.goto(address + path)
            page.evaluate("scrollTo(0, 0)")
            assert violations(page) == [], (path, wide)
            sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert sizes[0] <= sizes[1], f"{path}: something sticks out sideways"
    page.context.close()


def test_a_guarantor_decides_by_keyboard_and_a_partys_page_renews(browser: Any, address: str) -> None:
    hills = signed_in(browser, address, "hills-officer-1")
    hills.goto(f"{address}/consequences")
    page = enter_as(browser, address, "guarantor-1")
    go(page, "/guarantees")
    press(page, 'a.act[href*="lake-talks"]')
    page.wait_for_url(re.compile("decide=lake-talks"))
    press(page, "input[name=decided][value=taken]", "Space")
    expect(page.locator("input[name=decided][value=taken]")).to_be_checked()
    write(page, "textarea[name=words]", "Both councils are called for Thursday.")
    press(page, "form.decide button")
    page.wait_for_url(f"{address}/guarantees")
    expect(page.locator("main")).to_contain_text("Both councils are called for Thursday.")
    # The party's page was open all the while.
    expect(hills.locator("main")).to_contain_text("Both councils are called for Thursday.")


def test_a_certification_shows_on_a_partys_situation_by_itself(browser: Any, address: str) -> None:
    plain = signed_in(browser, address, "plain-officer-1")
    gate = plain.locator(".gate-parts li", has_text="Hills withdraws from the valley")
    expect(gate).to_contain_text("missing")
    verifier = signed_in(browser, address, "mission-verifier-1")
    verifier.goto(f"{address}/withdrawal?duty=hills-withdraw&deed=watch:certification:give")
    verifier.locator("input[name=certified][value=yes]").check()
    verifier.locator("form.deed button").click()
    verifier.wait_for_url(f"{address}/withdrawal")
    expect(verifier.locator("#duty-hills-withdraw .out-head")).to_contain_text("certified")
    expect(gate).to_contain_text("holds")
