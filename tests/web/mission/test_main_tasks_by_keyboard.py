"""The main task of desk, publisher and administrator in a real browser, with no mouse: Tab, Enter, Space, typing."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from web.axe import violations
from web.mission.keys_only import enter_as, go, press, write, write_time
from web.mission.served import served

pytestmark = [pytest.mark.browser, pytest.mark.slow]
_FILE = re.compile(r"/(?:sites|corridors|incidents)/[0-9a-f]{32}$")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as here:
        yield here


def test_the_desk_notifies_after_consent_and_enters_a_corridor_with_guarantees(browser: Any, address: str) -> None:
    desk = enter_as(browser, address, "relief-desk-1")
    go(desk, "/sites")
    expect(desk.locator(".struck-line").first).to_contain_text("Struck after it was notified")
    convoy = desk.locator("a.name", has_text="Six trucks").get_attribute("href")
    press(desk, f'a[href="{convoy}"]')
    desk.wait_for_url(_FILE)
    press(desk, "#do-consent-record > summary")
    write(desk, "#do-consent-record [name=by]", "head of the convoy")
    for unit in ("hills", "plain", "guarantor"):
        press(desk, f"#do-consent-record [name=recipients][value={unit}]", "Space")
    press(desk, "#do-consent-record [name=disclosure]", "ArrowDown")
    expect(desk.locator("#do-consent-record [name=disclosure][value=no]")).to_be_checked()
    press(desk, "#do-consent-record button")
    expect(desk.locator(".consent")).to_contain_text("Lake Union")
    expect(desk.locator(".recipients form.press button")).to_have_text([re.compile("Hill Council"), re.compile("Lake")])
    press(desk, ".recipients form.press button")
    expect(desk.locator(".recipients tr", has_text="Hill Council")).to_contain_text("receipt due by")
    press(desk, '.recipients a[href="/sites/recipient/hills"]')
    expect(desk.locator("#holds-now + .files")).to_contain_text("Six trucks of flour")
    assert violations(desk) == []

    go(desk, "/corridors")
    press(desk, "#do-corridor-enter > summary")
    write(desk, "#do-corridor-enter [name=leaves]", "the school")
    write(desk, "#do-corridor-enter [name=arrives]", "the lake")
    write_time(desk, "#do-corridor-enter [name=begin]", "04042024", "0800")
    write_time(desk, "#do-corridor-enter [name=until]", "04042024", "1100")
    press(desk, "#do-corridor-enter [name=consent_of][value=plain]", "Space")
    write(desk, "#do-corridor-enter [name=guarantees]", "No armed person on the road.")
    press(desk, "#do-corridor-enter [name=announced]", "Space")
    press(desk, "#do-corridor-enter button")
    desk.wait_for_url(_FILE)
    expect(desk.locator("main")).to_contain_text("No armed person on the road.")
    expect(desk.locator("main .got")).to_contain_text("nothing said yet")
    anybody = browser.new_page()
    anybody.goto(f"{address}/public")
    expect(anybody.locator("#corridors ~ .files")).to_contain_text(re.compile("The school.* to .*the lake"))
    press(desk, "#do-corridor-recall > summary")
    press(desk, "#do-corridor-recall button")
    expect(desk.locator("main")).to_contain_text("no longer announced since")
    expect(desk.locator("#do-corridor-recall")).to_have_count(0)
    anybody.reload()
    told_back = anybody.locator("#corridors ~ .files li", has_text="The school")
    expect(told_back).to_contain_text(re.compile("no longer announced since .*; do not rely on it"))
    assert violations(anybody) == []
    anybody.close()
    desk.context.close()


def test_a_publisher_proposes_the_chair_decides_and_anybody_reads(browser: Any, address: str) -> None:
    publisher = enter_as(browser, address, "mission-publisher-1")
    go(publisher, "/incidents")
    press(publisher, ".files a.name")
    publisher.wait_for_url(_FILE)
    if not publisher.locator("#do-publication-propose").get_attribute("open"):
        press(publisher, "#do-publication-propose > summary")
    write(publisher, "#do-publication-propose [name=why_now]", "Both sides have read the finding.")
    press(publisher, "#do-publication-propose button")
    expect(publisher.locator(".account", has_text="Both sides have read the finding.")).to_be_visible()
    chair = enter_as(browser, address, "mission-chair-1")
    chair.goto(publisher.url)
    press(chair, "#deeds-afterwards > summary, #do-publication-decide > summary")
    if chair.locator("#do-publication-decide").get_attribute("open") is None:
        press(chair, "#do-publication-decide > summary")
    # One was proposed before; on which it is decided, and what, nobody but the chair chooses.
    assert chair.locator("#do-publication-decide [name=proposal]:checked").count() == 0
    press(chair, "#do-publication-decide [name=proposal]", "ArrowDown")
    expect(chair.locator("#do-publication-decide [name=proposal]").last).to_be_checked()
    assert chair.locator("#do-publication-decide [name=result]:checked").count() == 0
    press(chair, "#do-publication-decide [name=result][value=publish]", "Space")
    press(chair, "#do-publication-decide button")
    expect(chair.locator(".account .tells").first).to_contain_text(re.compile("Published|decided"))
    go(publisher, "/public")
    anybody = browser.new_page()
    anybody.goto(f"{address}/sign-in")
    press(anybody, 'a[href="/public"]')
    for page in (publisher, anybody):
        expect(page.locator("main .account")).to_contain_text("The valley, 5\u00a0March\u00a02024")
        expect(page.locator("main")).not_to_contain_text("post at the lower bridge")
        assert violations(page) == []
        page.context.close()
    chair.context.close()


def test_an_administrator_proposes_a_person_and_another_side_agrees(browser: Any, address: str) -> None:
    office = enter_as(browser, address, "office-administrator-1")
    go(office, "/people")
    press(office, "#do-person-enrol > summary")
    write(office, "#person-id", "mission-monitor-3")
    write(office, "#person-role", "Monitor")
    write(office, "#person-unit", "Observer")
    write(office, "#person-side", "of no")
    press(office, "#do-person-enrol button")
    expect(office.locator(".files")).to_contain_text("mission-monitor-3, Monitor, Observer Mission")
    expect(office.locator(".files")).to_contain_text("waits for another side")
    hills = enter_as(browser, address, "hills-principal-1")
    go(hills, "/people")
    press(hills, "form[data-deed=agree] button")
    expect(hills.locator("code.secret")).to_be_visible()
    go(office, "/log")
    go(office, "/people")
    expect(office.locator(".plain-table").first).to_contain_text("mission-monitor-3")
    for page in (office, hills):
        assert violations(page) == []
        page.context.close()
