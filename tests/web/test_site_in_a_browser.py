"""The public site from the disk in a real browser: nothing asked for, no violation by axe, scripts off, keyboard."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from servanda.operations import make_bulletin, make_site
from web.axe import violations
from web.opened_room import heard

pytestmark = pytest.mark.browser
KINDS = ("index", "archive", "search", "topics", "data", "aceh-2005_now", "aceh-2005_board")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two months of one agreement, and a text that is not agreed, in English and Arabic."""
    out = tmp_path_factory.mktemp("site")
    for month in ("2005-11", "2005-12"):
        make_bulletin(
            "aceh-2005", period=month, publisher="Valley Watch", languages=("en", "ar"), forms=("html", "json", "csv"),
            out=out / "bulletins",
        )  # fmt: skip
    make_site(out / "bulletins", out / "site", drafts=("northern-front-draft",))
    return out / "site"


@pytest.mark.slow
@pytest.mark.parametrize("wide", [390, 1280])
def test_no_page_asks_for_anything_or_keeps_anybody_out(browser: Any, site: Path, wide: int) -> None:
    page = browser.new_context(viewport={"width": wide, "height": 800}).new_page()
    asked, said = heard(page)
    promise = sorted(site.glob("aceh-2005_promise-*_ar.html"))[0].name
    names = [f"{kind}_{language}.html" for kind in KINDS for language in ("en", "ar")]
    for name in (*names, promise, "northern-front-draft_positions_en.html"):
        asked.clear()
        page.goto((site / name).as_uri())
        assert violations(page) == [], name
        assert set(asked) == {(site / name).as_uri()}, name
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), name
    assert said == []
    page.context.close()


def test_a_promise_is_found_by_keyboard_from_the_disk(browser: Any, site: Path) -> None:
    page = browser.new_context().new_page()
    asked, said = heard(page)
    page.goto((site / "search_en.html").as_uri())
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.locator("#q").focus()
    page.keyboard.type("AMNESTY")
    expect(page.locator("#found li").first).to_contain_text("amnesty")
    page.keyboard.type(" nothing-of-the-kind")
    expect(page.locator("#found-count")).to_have_text("Nothing holds all these words.")
    page.fill("#q", "amnesty")
    page.locator("#found a").first.click()
    expect(page.locator("h1")).to_contain_text("amnesty")
    for heading in ("What was promised", "What happened", "What is disputed", "What nobody could see"):
        expect(page.locator("h2", has_text=heading).first).to_be_visible()
    assert all(one.startswith("file:") for one in asked)
    assert said == []
    page.context.close()


def test_the_browser_compares_letters_as_the_server_does(browser: Any, site: Path) -> None:
    from servanda.bulletin.site.lookup import folded

    page = browser.new_context().new_page()
    page.goto((site / "search_ar.html").as_uri())
    for asked in ("آتشيه", "أَتْشيه", "٢٠٠٥"):
        page.fill("#q", asked)
        index = page.evaluate("JSON.parse(document.getElementById('index').textContent)")
        fits = [one for one in index if folded(asked) in folded(f"{one[0]} {one[3]}")]
        assert fits, asked
        expect(page.locator("#found li")).to_have_count(min(len(fits), 50))
    page.context.close()


def test_without_scripts_everything_is_found_by_topic(browser: Any, site: Path) -> None:
    page = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800}).new_page()
    page.goto((site / "search_ar.html").as_uri())
    expect(page.locator("form")).to_be_hidden()
    page.locator("main a").first.click()
    page.wait_for_url("**/topics_ar.html")
    page.locator("main table a").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert "promise-" in page.url
    page.context.close()
