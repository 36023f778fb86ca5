"""An entry of the duty log without a line: it waits in the browser, outlives a reload, goes out once, is private."""

import re
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from free_ports import free_port
from served_mission import PASSWORD, Somebody, begun, served, taken_up
from web.axe import violations
from web.mission.served import served as rehearsal
from web.mission.served import signed_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]
STORED = "Object.entries(localStorage).filter(([name]) => name.startsWith('servanda-waiting/'))"


def write(page: Any, words: str, delay_ms: int = 0) -> None:
    expect(page.locator("#quick")).to_be_focused()
    page.keyboard.type(words, delay=delay_ms)
    page.keyboard.press("Enter")


def test_without_a_line_it_waits_is_private_and_goes_out_once(browser: Any) -> None:
    with rehearsal() as address:
        page = signed_in(browser, address, "plain-officer-1")
        page.goto(f"{address}/duty")
        began = time.monotonic()
        write(page, "Two shots heard north of the ford, nobody hurt.", delay_ms=60)
        expect(page.locator(".log li").first).to_contain_text("Two shots heard")
        took = time.monotonic() - began
        print(f"typed at 60 ms a key and entered: {took:.1f} s")
        assert took < 20
        page.context.set_offline(True)
        for number in (1, 2):
            write(page, f"While the line was cut, {number}.")
        expect(page.locator("#waiting li")).to_have_count(2)
        expect(page.locator("#waiting")).to_contain_text("Not sent yet")
        assert violations(page) == []
        kept = page.evaluate(STORED)
        assert len(kept) == 2 and "line was cut" not in str(kept)
        assert "plain-officer" not in str(kept)
        page.context.set_offline(False)
        expect(page.locator("#waiting")).to_be_hidden(timeout=15_000)
        page.goto(f"{address}/duty")
        for number in (1, 2):
            expect(page.locator(".log li", has_text=f"line was cut, {number}")).to_have_count(1)
        assert page.evaluate(STORED) == []
        # Signing out asks first; then nothing is left, and somebody else's page shows nothing of it.
        page.context.set_offline(True)
        write(page, "Never sent.")
        expect(page.locator("#waiting li")).to_have_count(1)
        page.once("dialog", lambda asked: asked.dismiss())
        page.locator("#sign-out").click()
        expect(page.locator("#waiting li")).to_have_count(1)
        page.context.set_offline(False)
        expect(page.locator("#waiting")).to_be_hidden(timeout=15_000)
        page.context.close()


def test_signing_out_deletes_what_waits_after_asking(browser: Any) -> None:
    with rehearsal() as address:
        page = signed_in(browser, address, "plain-officer-1")
        page.goto(f"{address}/duty")
        # The line is cut for entries alone, so that signing out is reached.
        page.route("**/do/duty/new", lambda route: route.abort())
        write(page, "Never sent.")
        expect(page.locator("#waiting li")).to_have_count(1)
        other = signed_in(browser, address, "hills-officer-1").context.new_page()
        asked: list[str] = []
        page.once("dialog", lambda one: (asked.append(one.message), one.accept()))
        page.goto(f"{address}/line")
        expect(page.locator("#waiting li")).to_have_count(1)
        page.locator("#sign-out").click()
        page.wait_for_url(f"{address}/sign-in")
        assert asked and page.evaluate(STORED) == []
        other.context.close()
        page.context.close()


def test_what_is_refused_comes_back_to_be_corrected(browser: Any) -> None:
    with rehearsal() as address:
        page = signed_in(browser, address, "plain-officer-1")
        page.goto(f"{address}/duty")
        page.locator("#quick-more > summary").click()
        page.locator("#quick-more [name=at]").fill("2031-01-01T00:00")
        page.locator("#quick").fill("of tomorrow")
        page.locator("#quick").press("Enter")
        expect(page.locator("#waiting li p")).to_contain_text("MEC005")
        page.locator("#waiting li button").click()
        assert page.locator("#quick").input_value() == "of tomorrow"
        expect(page.locator("#waiting")).to_be_hidden()
        page.context.close()


def test_it_outlives_a_reload_and_a_server_that_was_stopped_and_started(browser: Any, tmp_path: Path) -> None:
    made = begun(tmp_path)
    port = ("--port", str(free_port()))
    context = browser.new_context()
    page = context.new_page()
    with served(made, *port) as where:
        somebody = taken_up(where, "plain-officer-1")
        enter(page, where.origin, somebody)
        page.goto(f"{where.origin}/duty")
    write(page, "The server is down.")
    expect(page.locator("#waiting li")).to_have_count(1)
    write(page, "Still down.")
    expect(page.locator("#waiting li")).to_have_count(2)
    page.close()
    with served(made, *port) as where:
        page = context.new_page()
        page.goto(f"{where.origin}/duty")
        expect(page.locator("#waiting")).to_be_hidden(timeout=15_000)
        page.goto(f"{where.origin}/duty")
        assert logged(page, "down.") == 2
        for _ in range(2):
            page.reload()
        assert logged(page, "down.") == 2
    context.close()


def enter(page: Any, origin: str, somebody: Somebody) -> None:
    page.goto(f"{origin}/sign-in")
    page.locator("[name=name]").fill(somebody.name)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=digits]").fill(somebody.digits())
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/$"))


def logged(page: Any, words: str) -> int:
    return int(page.locator(".log li", has_text=words).count())
