"""For everybody: the accessibility rules on every page, by keyboard alone, in two directions, at two widths."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from web.axe import sizes_for, violations
from web.opened_room import Opened, heard, opened, word_draft

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PAGES = [
    "/", "/?clause=port", "/?part=zones:valley", "/?part=bodies:commission", "/?part=timing", "/?part=participants:",
    "/picture", "/terms", "/library", "/drafts", "/history", "/positions", "/tunnel", "/companion", "/nothing",
]  # fmt: skip


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    with opened("tutorial-faults", "--case", str(tmp_path_factory.mktemp("all") / "faults")) as here:
        yield here


@pytest.fixture(scope="module")
def context(browser: Any, faults: Opened) -> Any:
    """The one browser that was let in."""
    context = browser.new_context()
    context.new_page().goto(faults.address)
    return context


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", PAGES)
def test_no_rule_is_broken(context: Any, faults: Opened, path: str, language: str) -> None:
    context.add_cookies([{"name": "servanda-language", "value": language, "url": faults.origin}])
    page = context.new_page()
    asked, said = heard(page)
    for wide, high in sizes_for(language):
        page.set_viewport_size({"width": wide, "height": high})
        page.goto(faults.origin + path)
        assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
        page.evaluate("scrollTo(0, 0)")  # what lies under the bar that stays is too small a target, and no fault
        page.wait_for_timeout(200)
        assert violations(page) == [], wide
        sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert sizes[0] <= sizes[1], "something sticks out sideways"
    assert [url for url in asked if not url.startswith(faults.origin + "/")] == []
    assert [words for words in said if "404" not in words and "422" not in words] == []
    page.close()


def test_everything_is_done_by_keyboard_alone(browser: Any, tmp_path: Path) -> None:
    with opened(word_draft(tmp_path)) as room:
        page = browser.new_page()
        page.goto(room.address)
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_have_text("Skip to the text")
        page.keyboard.press("Enter")
        expect(page.locator("#main")).to_be_focused()
        waiting = page.locator("form.proposal").count()
        page.keyboard.press("Alt+p")
        expect(page.locator(":focus")).to_have_text("Confirm")
        page.keyboard.press("Control+Enter")
        expect(page.locator("form.proposal")).to_have_count(waiting - 1)
        # The next proposal has the focus: a row of them is confirmed without looking for it.
        expect(page.locator(":focus")).to_have_text("Confirm")
        page.keyboard.press("Alt+g")
        expect(page.locator("#form-title")).to_be_focused()
        reached = _tabbed_to(page, "[name=reversible]")
        page.keyboard.press("Space" if reached.get_attribute("type") == "radio" else "ArrowDown")
        page.keyboard.press("Control+s")
        expect(page.locator("#state")).to_have_attribute("data-state", "saved")
        page.keyboard.press("Alt+t")
        expect(page.locator("#text")).to_be_focused()
        page.keyboard.press("Alt+n")
        expect(page.locator("[data-row]:focus")).to_have_count(1)
        page.keyboard.press("Alt+n")
        page.keyboard.press("Alt+j")
        expect(page.locator("[data-note] > summary:focus")).to_have_count(1)
        page.keyboard.press("Alt+t")
        page.keyboard.press("Control+z")
        expect(page.locator("#redo")).to_be_enabled()
        page.keyboard.press("Alt+i")
        expect(page.locator("#keys")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator("#keys")).not_to_be_visible()


def test_no_trap_and_a_visible_focus_on_every_stop(context: Any, faults: Opened) -> None:
    page = context.new_page()
    page.goto(faults.origin + "/?clause=port")
    page.evaluate("document.activeElement.blur()")
    seen: list[str] = []
    for _ in range(600):
        page.keyboard.press("Tab")
        where, outline = page.evaluate(
            "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " return [e === document.body ? '' : e.outerHTML.slice(0, 200), s.outlineStyle + s.outlineWidth]; })()"
        )
        if where == "" or (seen and where == seen[0]):
            break
        seen.append(where)
        assert re.match(r"(solid|auto)[1-9]", outline), where
    else:
        raise AssertionError("the end of the page is not reached")
    assert len(seen) > 60
    page.close()


def test_the_number_of_diagnostics_is_said_when_it_changes(browser: Any, tmp_path: Path) -> None:
    with opened("tutorial-faults", "--case", str(tmp_path / "faults")) as room:
        page = browser.new_page()
        page.goto(room.address)
        page.goto(room.origin + "/?clause=port")
        expect(page.locator("#heard")).to_have_attribute("aria-live", "polite")
        assert page.locator("#heard").inner_text() == ""
        page.locator('input[name="certified_by"][value="north"]').uncheck()
        page.locator('input[name="certified_by"][value="commission"]').check()
        expect(page.locator("#heard")).to_contain_text("36")


def test_on_paper_the_tools_are_gone(context: Any, faults: Opened, tmp_path: Path) -> None:
    page = context.new_page()
    page.goto(faults.origin + "/?clause=port")
    page.emulate_media(media="print")
    expect(page.locator(".ways")).not_to_be_visible()
    expect(page.locator("#undo")).not_to_be_visible()
    expect(page.locator("#loose .note").first).to_be_visible()
    page.pdf(path=str(tmp_path / "paper.pdf"))
    assert (tmp_path / "paper.pdf").stat().st_size > 10_000
    page.close()


def _tabbed_to(page: Any, selector: str) -> Any:
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return page.locator(":focus")
    raise AssertionError(f"{selector} is not reached by Tab")
