"""The page in a real browser from a file: nothing is fetched, nothing overflows, scripts are not needed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from page.sample_page import sample
from servanda.page import Column, Page, Row, Table, Web, WebEdge, WebNode, Webs, render

pytestmark = pytest.mark.browser

SIZES = [(1280, 720), (390, 844)]


@pytest.fixture(scope="module", params=["en", "ar"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    page = replace(sample(request.param), direction="rtl" if request.param == "ar" else "ltr")
    file: Path = tmp_path_factory.mktemp("page") / f"{request.param}.html"
    file.write_text(render(page), encoding="utf-8")
    return file.as_uri()


@pytest.mark.parametrize(("wide", "high"), SIZES)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_opened_from_a_file(browser: Any, address: str, wide: int, high: int, scripts: bool) -> None:
    context = browser.new_context(viewport={"width": wide, "height": high}, java_script_enabled=scripts)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    page.wait_for_load_state()
    assert asked == [address]
    assert said == []
    assert page.locator("h1").is_visible()
    assert page.locator("svg.map").is_visible()
    assert page.locator("svg.graph").is_visible()
    if scripts:
        # Wider than the window: something sticks out sideways.
        sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert sizes[0] <= sizes[1]
    context.close()


def test_sorting_filtering_and_zooming(browser: Any, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    page.goto(address)
    coverage = page.locator("#coverage table")
    patrols = coverage.locator("th button").nth(3)
    patrols.click()
    first = coverage.locator("tbody tr").first.locator("td").nth(3)
    assert first.text_content() == "0"
    patrols.click()
    assert first.text_content() == "1,210"
    rows = page.locator("#board tr.row:visible")
    assert rows.count() == 8
    page.locator("#board [data-filters] button").first.click()
    assert 0 < rows.count() < 8
    before = page.locator("svg.map").get_attribute("viewBox")
    page.locator(".map-tools button").first.click()
    assert page.locator("svg.map").get_attribute("viewBox") != before
    page.close()


def test_a_link_into_a_fold_opens_it(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "#reasons/weapons-stage-1")
    assert page.locator("[id='reasons/weapons-stage-1'] details").get_attribute("open") is not None
    page.close()


def test_on_paper_the_folds_are_open(browser: Any, address: str, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.emulate_media(media="print")
    line = page.locator("[id='reasons/weapons-stage-1'] td.text").first
    assert line.bounding_box()["height"] > 0
    assert len(page.pdf(prefer_css_page_size=True)) > 20_000
    context.close()


def test_no_letter_of_a_network_is_too_small_on_a_phone_and_wide_tables_show_that_they_slide(
    browser: Any, tmp_path: Path
) -> None:
    nodes = tuple(WebNode(f"Armed formations of certain areas {n}") for n in range(6))
    web = Web("March", tuple(WebEdge(n, (n + 1) % 6, 10 + n) for n in range(6)))
    heads = tuple(Column(f"Heading {n}", "number" if n else "text") for n in range(12))
    rows = (Row(("A name", *range(1000, 1011))),)
    few, many = Table("few", "Few", heads[:7], (Row(rows[0].cells[:7]),)), Table("many", "Many", heads, rows)
    file = tmp_path / "phone.html"
    file.write_text(render(Page("T", (Webs("w", "Who", nodes, (web,)), few, many))), encoding="utf-8")
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(file.as_uri())
    sizes = page.evaluate(
        "[...document.querySelectorAll('svg.web text')].filter(t => t.getBoundingClientRect().width).map(t =>"
        " parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)"
    )
    assert len(sizes) >= 12 and min(sizes) >= 11
    slides = page.evaluate(
        "[...document.querySelectorAll('.scroll')].map(s => [s.scrollWidth > s.clientWidth,"
        " getComputedStyle(s).backgroundImage.includes('gradient')])"
    )
    # That of the network, that of few columns, and that of many, which slides.
    assert slides == [[False, True], [False, True], [True, True]]
    assert page.locator("#few td").nth(1).evaluate("t => getComputedStyle(t, '::before').content") == '"Heading 1"'
    page.close()
