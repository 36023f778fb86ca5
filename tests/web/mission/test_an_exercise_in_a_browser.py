"""An exercise in real browsers: the facilitator's page by keyboard, a trainee's inbox live, rules of access."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from web.axe import violations
from web.mission.keys_only import press, write
from web.opened_room import heard

pytestmark = [pytest.mark.browser, pytest.mark.slow]


class Held:
    """An exercise as the program serves it: its address, and the words it printed."""

    def __init__(self, said: str) -> None:
        self.words = dict(re.findall(r"^word of (\S+): (\S+)", said, re.M))
        found = re.search(r"served at (http://\S+?)/ ", said)
        assert found is not None, said
        self.address = found[1]

    def enter(self, browser: Any, name: str, language: str = "en") -> Any:
        """A page of somebody who signed in with their word."""
        page = browser.new_context(viewport={"width": 1280, "height": 720}).new_page()
        page.context.add_cookies([{"name": "servanda-language", "value": language, "url": self.address}])
        page.goto(f"{self.address}/sign-in")
        expect(page.locator("#word")).to_be_focused()
        page.keyboard.type(self.words[name])
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile(r"/(exercise)?$"))
        return page


@contextmanager
def run(folder: Path) -> Iterator[Held]:
    """An exercise in a new folder; it is stopped, and must have said nothing wrong, at the end."""
    words = [sys.executable, "-m", "servanda", "exercise", "accident-at-the-crossing", "--out", str(folder)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    said = ""
    for line in process.stdout:
        said += line
        if "served at" in line:
            break
    try:
        yield Held(said)
    finally:
        process.terminate()
        rest = process.communicate(timeout=120)[0]
    assert "Traceback" not in rest and "defect" not in rest, rest


@pytest.fixture(scope="module")
def looked_at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    """One that nobody changes."""
    with run(tmp_path_factory.mktemp("exercise") / "x") as held:
        yield held


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    """One of a test's own: the clock is turned in it."""
    with run(tmp_path / "x") as held:
        yield held


@pytest.mark.parametrize("language", ["en", pytest.param("fr", marks=pytest.mark.long), "ar"])
def test_no_rule_is_broken_and_nothing_is_asked_elsewhere(browser: Any, looked_at: Held, language: str) -> None:
    for name, paths in (("facilitator", ("/exercise", "/exercise/report")), ("plain-officer-1", ("/", "/nothing"))):
        page = looked_at.enter(browser, name, language)
        asked, _ = heard(page)
        for wide, high in ((1280, 720), (390, 844)):
            page.set_viewport_size({"width": wide, "height": high})
            for path in paths:
                page.goto(looked_at.address + path)
                for fold in page.locator("main details").all():
                    fold.evaluate("node => { node.open = true }")
                page.evaluate("scrollTo(0, 0)")
                expect(page.locator(".exercise-mark strong")).to_be_visible()
                assert violations(page) == [], (name, path, wide)
                sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
                assert sizes[0] <= sizes[1], f"{path}: something sticks out sideways"
        assert [url for url in asked if not url.startswith(looked_at.address + "/")] == []
        page.context.close()


def test_an_inject_reaches_an_open_page_and_what_is_done_reaches_the_facilitator(browser: Any, held: Held) -> None:
    facilitator, officer = held.enter(browser, "facilitator"), held.enter(browser, "hills-officer-1")
    expect(officer.locator(".inbox li").first).to_contain_text("It is 05:30")
    press(facilitator, "#turn-next")
    expect(officer.locator(".inbox li").first).to_contain_text("One shot from the west bank")
    expect(officer.locator("#now")).to_contain_text("05:45")
    press(officer, "#noted-shot-heard")
    row = facilitator.locator(".injects > li", has_text="One shot from the west bank")
    expect(row).to_contain_text("noted")
    write(facilitator, "#remark", "Half a sentence")
    officer.goto(f"{held.address}/duty")
    expect(officer.locator("#quick")).to_be_focused()
    officer.keyboard.type("Post 3: one shot from the west bank, corporal hit.")
    officer.keyboard.press("Enter")
    # News write over nothing that is half typed: they wait, and say so.
    expect(facilitator.locator("#news")).to_be_visible(timeout=15_000)
    expect(facilitator.locator("#remark")).to_have_value("Half a sentence")
    facilitator.keyboard.press("Tab")
    facilitator.keyboard.press("Enter")
    expect(facilitator.locator(".expected li", has_text="duty log").first).to_contain_text("done")
    expect(facilitator.locator("main")).to_contain_text("Half a sentence")
    for page in (facilitator, officer):
        page.context.close()


def test_the_shown_time_goes_at_the_pace_and_stands_when_it_is_stopped(browser: Any, held: Held) -> None:
    facilitator, officer = held.enter(browser, "facilitator"), held.enter(browser, "hills-officer-1")
    stood = officer.locator("#now").inner_text()
    press(facilitator, "#turn-60")
    press(facilitator, "#turn-go")
    expect(officer.locator("#now")).not_to_have_text(stood)
    press(facilitator, "#turn-stop")
    expect(facilitator.locator("#turn-go")).to_be_visible()
    for page in (facilitator, officer):
        page.context.close()
