"""The room in a real browser: rules of access for everybody, main tasks by keyboard, news, and nothing sent twice."""

import re
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from web.axe import sizes_for, violations
from web.mission.served import served, signed_in
from web.opened_room import heard

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PAGES = [
    "/",
    "/withdrawal",
    "/consequences",
    "/incidents",
    "/line",
    "/corridors",
    "/duty",
    "/meetings",
    "/coverage",
    "/escalation",
    "/agreement",
    "/nothing",
    "/line-exchange",
    "/paper",
    "/paper/enter/allegation-submit",
    "/paper/print/phone-report",
    "/phones",
]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as here:
        yield here


def first_file(page: Any, address: str, name: str) -> str:
    page.goto(f"{address}/incidents")
    href = page.locator(".files a.name", has_text=re.compile(name)).first.get_attribute("href")
    assert href is not None
    return str(href)


@pytest.mark.parametrize("language", ["en", pytest.param("fr", marks=pytest.mark.long), "ar"])
def test_no_rule_is_broken_and_nothing_is_asked_elsewhere(browser: Any, address: str, language: str) -> None:
    page = signed_in(browser, address, "mission-verifier-1")
    page.context.add_cookies([{"name": "servanda-language", "value": language, "url": address}])
    asked, said = heard(page)
    paths = [*PAGES, first_file(page, address, "lower bridge")]
    for wide, high in sizes_for(language):
        page.set_viewport_size({"width": wide, "height": high})
        for path in paths:
            page.goto(address + path)
            for fold in page.locator("main details").all():
                fold.evaluate("node => { node.open = true }")
            page.evaluate("scrollTo(0, 0)")
            assert violations(page) == [], (path, wide)
            sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert sizes[0] <= sizes[1], f"{path}: something sticks out sideways"
    assert [url for url in asked if not url.startswith(address + "/")] == []
    assert [words for words in said if "404" not in words] == []
    page.context.close()


@pytest.mark.parametrize(
    ("name", "language"),
    [
        # At the gate one of them in either direction of writing.
        ("hills-officer-1", "ar"),
        ("relief-desk-1", "en"),
        *(pytest.param("hills-officer-1", one, marks=pytest.mark.long) for one in ("en", "fr")),
        *(pytest.param("relief-desk-1", one, marks=pytest.mark.long) for one in ("ar", "fr")),
    ],
)
def test_the_lines_break_no_rule_for_who_is_told_and_who_tells(
    browser: Any, address: str, name: str, language: str
) -> None:
    page = signed_in(browser, address, name)
    page.context.add_cookies([{"name": "servanda-language", "value": language, "url": address}])
    paths = ["/sites", "/corridors", "/figures", "/duty", *(["/line"] if name.startswith("hills") else [])]
    for path in tuple(paths):
        page.goto(address + path)
        paths += [str(one.get_attribute("href")) for one in page.locator(".files a.name, .pledges a.name").all()[:2]]
    for wide, high in sizes_for(language):
        page.set_viewport_size({"width": wide, "height": high})
        for path in paths:
            page.goto(address + path)
            for fold in page.locator("main details").all():
                fold.evaluate("node => { node.open = true }")
            page.evaluate("scrollTo(0, 0)")
            assert violations(page) == [], (path, wide)
            sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert sizes[0] <= sizes[1], f"{path}: something sticks out sideways"
    page.context.close()


def test_an_entry_of_the_log_is_typing_and_enter(browser: Any, address: str) -> None:
    page = signed_in(browser, address, "plain-officer-1")
    page.goto(f"{address}/duty")
    # As soon as the page is there: the first letter of who types at once is not lost.
    assert page.evaluate("document.activeElement.id") == "quick"
    began = time.monotonic()
    page.keyboard.type("Crew back behind the mill.")
    expect(page.locator(".quick [data-state]")).to_have_text("Not sent yet")
    page.keyboard.press("Enter")
    expect(page.locator(".log li").first).to_contain_text("Crew back behind the mill.")
    assert time.monotonic() - began < 20


def test_an_officer_gives_notice_and_the_other_side_confirms_receipt_by_keyboard(browser: Any, address: str) -> None:
    hills = signed_in(browser, address, "hills-officer-1")
    hills.goto(f"{address}/line")
    hills.locator("#do-plan-give > summary").focus()
    hills.keyboard.press("Enter")
    for field, value in (
        ("act", "movement.patrol"),
        ("what", "A patrol on foot to the spring."),
        ("begin", "2024-03-15T06:00"),
        ("end", "2024-03-15T09:00"),
        ("place", "the spring"),
    ):
        fill(hills, field, value)
    for field in ("zones", "to"):
        hills.locator(f"#do-plan-give [name={field}][value={'valley' if field == 'zones' else 'plain'}]").focus()
        hills.keyboard.press("Space")
    hills.locator("form[data-deed='liaison:plan:give'] button").focus()
    hills.keyboard.press("Enter")
    hills.wait_for_url(re.compile(r"/line/[0-9a-f]{32}$"))
    expect(hills.locator("main")).to_contain_text(re.compile("the agreement asks for .*48"))
    plain = signed_in(browser, address, "plain-officer-1")
    plain.goto(hills.url)
    plain.locator("form.press button").focus()
    plain.keyboard.press("Enter")
    expect(plain.locator("main")).to_contain_text(re.compile("Plain Council.*received"))


def test_the_desk_tells_of_a_site_by_keyboard(browser: Any, address: str) -> None:
    """The desk's main task: a site entered, its consent, and one press for whom it lets be told."""
    desk = signed_in(browser, address, "relief-desk-1")
    desk.goto(f"{address}/sites")
    open_fold(desk, "site-enter")
    for field, value in (
        ("kind", "school"), ("called", "School at the spring"), ("measured_m", "10"),
        ("uncertainty_m", "150"), ("begin", "2024-03-12T00:00"), ("end", "2024-05-01T00:00"),
    ):  # fmt: skip
        typed(desk, "site-enter", field, value)
    for way, value in (("north", "-10.05"), ("east", "-20.06")):
        desk.locator(f"#do-site-enter [name='point@{way}']").focus()
        desk.keyboard.type(value)
    sent(desk, "humanitarian:site:enter")
    desk.wait_for_url(re.compile(r"/sites/[0-9a-f]{32}$"))
    assert desk.locator(".recipients form.press").count() == 0, "nothing is told without the site's consent"
    expect(desk.locator("#do-consent-record")).to_have_attribute("open", "")
    typed(desk, "consent-record", "by", "head of the school")
    desk.locator("#do-consent-record [name=recipients][value=plain]").focus()
    desk.keyboard.press("Space")
    desk.locator("#do-consent-record [name=disclosure][value=no]").focus()
    desk.keyboard.press("Space")
    sent(desk, "humanitarian:consent:record")
    expect(desk.locator(".recipients form.press button")).to_have_count(1)
    desk.locator(".recipients form.press button").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator(".recipients")).to_contain_text("receipt due by")
    expect(desk.locator(".recipients form.press button")).to_have_count(0)
    desk.context.close()


def open_fold(page: Any, slug: str) -> None:
    page.locator(f"#do-{slug} > summary").focus()
    page.keyboard.press("Enter")


def typed(page: Any, slug: str, field: str, value: str) -> None:
    held = page.locator(f"#do-{slug} [name='{field}']")
    if "T" in value and value[:2] == "20":
        held.fill(value)
    else:
        held.focus()
        page.keyboard.type(value)


def sent(page: Any, deed: str) -> None:
    page.locator(f"form[data-deed='{deed}'] button.primary").first.focus()
    page.keyboard.press("Enter")


def test_the_door_keeps_the_rules_too(browser: Any, address: str) -> None:
    page = browser.new_page()
    for path in ("/sign-in", "/enrol"):
        page.goto(address + path)
        assert violations(page) == []


def test_an_officer_reports_by_keyboard_alone_and_the_mission_hears_of_it(browser: Any, address: str) -> None:
    officer = signed_in(browser, address, "plain-officer-1")
    verifier = signed_in(browser, address, "mission-verifier-1")
    verifier.goto(f"{address}/")
    expect(verifier.locator("main")).not_to_contain_text("the ford")
    officer.goto(f"{address}/incidents")
    officer.locator("#do-allegation-submit > summary").focus()
    officer.keyboard.press("Enter")
    fill(officer, "act", "fire.mortar")
    fill(officer, "begin", "2024-03-12T14:30")
    fill(officer, "place", "the ford")
    expect(officer.locator("[data-deed='incident:allegation:submit'] [data-state]")).to_have_text("Not sent yet")
    officer.keyboard.press("Enter")
    officer.wait_for_url(re.compile(r"/incidents/[0-9a-f]{32}$"))
    expect(officer.locator("h1")).to_contain_text("the ford")
    # The verifier's page was open all the while, and becomes current by itself.
    expect(verifier.locator("main")).to_contain_text("the ford")


def test_what_is_refused_comes_back_with_what_was_typed(browser: Any, address: str) -> None:
    page = signed_in(browser, address, "hills-officer-1")
    page.goto(f"{address}/incidents")
    page.locator("#do-allegation-submit > summary").click()
    page.locator("[name=act][list]").fill("fire.morter")
    page.locator("[name=begin]").fill("2024-03-12T14:30")
    page.locator("[name=place]").fill("the northern ford")
    page.locator("form[data-deed='incident:allegation:submit'] button").click()
    expect(page.locator(".refusal .code")).to_have_text("MEC002")
    expect(page.locator(".refusal")).to_contain_text("Mortar fire")
    assert page.locator("[name=place]").input_value() == "the northern ford"
    assert page.locator("[name=begin]").input_value().startswith("2024-03-12T14:30")


def test_typing_is_not_lost_to_news(browser: Any, address: str) -> None:
    verifier = signed_in(browser, address, "mission-verifier-1")
    verifier.goto(address + first_file(verifier, address, "lower bridge"))
    verifier.locator("#deeds-inquiry > summary").click()
    verifier.locator("#do-note-write > summary").click()
    verifier.locator("#do-note-write textarea").fill("half a note")
    officer = signed_in(browser, address, "hills-officer-1")
    officer.goto(f"{address}/incidents")
    officer.locator("#do-allegation-submit > summary").click()
    officer.locator("[name=act][list]").fill("movement")
    officer.locator("[name=begin]").fill("2024-03-12T15:00")
    officer.locator("form[data-deed='incident:allegation:submit'] button").click()
    officer.wait_for_url(re.compile(r"/incidents/[0-9a-f]{32}$"))
    expect(verifier.locator("#news")).to_be_visible(timeout=15_000)
    assert verifier.locator("#do-note-write textarea").input_value() == "half a note"


def test_signing_out_ends_it_at_once_in_every_window(browser: Any, address: str) -> None:
    page = signed_in(browser, address, "mission-chair-1")
    other = page.context.new_page()
    other.goto(f"{address}/incidents")
    page.locator("#sign-out").click()
    page.wait_for_url(f"{address}/sign-in")
    other.goto(f"{address}/incidents")
    assert other.url == f"{address}/sign-in"


def fill(page: Any, name: str, value: str) -> None:
    """A field reached by Tab from where one is, and typed into."""
    passed = []
    for _ in range(60):
        page.keyboard.press("Tab")
        at = "document.activeElement?.type !== 'radio' ? document.activeElement?.name : null"
        passed.append(page.evaluate(at))
        if passed[-1] == name:
            page.locator(":focus").fill(value)
            return
    raise AssertionError(f"{name} is not reached by Tab: {passed}")
