"""The pages beside the text in a real browser: companion, wind tunnel, positions, drafts, and what is still missing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from web.opened_room import DRAFT, Opened, heard, opened, word_draft

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PHRASE = "a passphrase that is long enough"


@pytest.fixture
def faults(tmp_path: Path) -> Iterator[Opened]:
    with opened("tutorial-faults", "--case", str(tmp_path / "faults")) as here:
        yield here


@pytest.fixture
def valley(tmp_path: Path) -> Iterator[Opened]:
    with opened(word_draft(tmp_path)) as here:
        yield here


def _at(browser: Any, room: Opened, path: str, **settings: Any) -> tuple[Any, list[str]]:
    page = browser.new_context(**settings).new_page()
    _, said = heard(page)
    page.goto(room.address)
    page.goto(room.origin + path)
    return page, said


def test_the_companion_is_shown_for_one_participant_in_a_language_and_kept(browser: Any, faults: Opened) -> None:
    page, said = _at(browser, faults, "/companion")
    everybody = page.locator("main table").count()
    page.select_option("#whom", "north")
    page.select_option("#tongue", "ar")
    page.locator(".asking button.primary").click()
    expect(page.locator('main [lang="ar"][dir="rtl"] h2').first).to_be_visible()
    assert 0 < page.locator("main table").count() < everybody
    with page.expect_download() as kept:
        page.locator("a[download][href^='/out/companion']").click()
    assert kept.value.suggested_filename == "tutorial-faults-companion-north-ar.html"
    assert '<html lang="ar" dir="rtl"' in Path(kept.value.path()).read_text("utf-8")
    assert said == [], "its own page acts under its own policy, the room's page under the room's"


def test_a_companion_for_nobody_who_is_there_is_refused(browser: Any, faults: Opened) -> None:
    page, _ = _at(browser, faults, "/companion?whom=nobody")
    expect(page.locator(".refusal .code")).to_have_text("OPS031")


def test_the_wind_tunnel_plays_what_is_saved_and_says_who_may_see_it(browser: Any, faults: Opened) -> None:
    page, said = _at(browser, faults, "/tunnel")
    for what, title in (("incentives", "Clause by clause"), ("futures", "How long it lasts")):
        page.goto(faults.origin + "/tunnel")
        page.locator(f"button[value={what}]").click(timeout=240_000)  # the loop may have to be compiled first
        expect(page.locator("h2", has_text=title)).to_be_visible(timeout=120_000)
        expect(page.locator(".marking").first).to_contain_text("Mediator-only")
        expect(page.locator('main > .sheet > [lang="en"]')).to_be_visible()
    expect(page.locator("main")).to_contain_text("in 100")
    assert said == []


def test_nothing_is_played_where_no_clause_binds_anybody(browser: Any, valley: Opened) -> None:
    page, _ = _at(browser, valley, "/tunnel")
    expect(page.locator("button[value=futures]")).to_be_disabled()
    expect(page.locator("main .told")).to_contain_text("No clause binds anybody yet")
    token = page.locator("input[name=token]").first.get_attribute("value")
    answer = page.request.post(
        valley.origin + "/tunnel", form={"token": token, "what": "futures"}, headers={"Origin": valley.origin}
    )
    assert answer.status == 422 and "WEB012" in answer.text()


def test_answers_proposals_and_options_are_sealed_and_a_wrong_phrase_is_told_there(
    browser: Any, faults: Opened
) -> None:
    page, _ = _at(browser, faults, "/positions")
    expect(page.locator("#passphrase")).to_have_count(0)
    page.select_option("#answer", "accepts_if")
    page.fill("#words", "once the lists are exchanged")
    page.fill("#passphrase-2", PHRASE)
    page.locator("#passphrase-2").press("Enter")
    expect(page.locator(".saved")).to_be_visible()
    for section in ("proposals", "options"):
        fold = page.locator("details.more-positions", has=page.locator(f"#words-{section}"))
        fold.locator("summary").click()
        fold.locator("textarea").fill(f"in the words of the {section}")
        fold.locator("input[name=who]").first.check()
        fold.locator("input[name=clauses][value=port]").check()
        fold.locator("input[type=password]").fill(PHRASE)
        fold.locator("button").click()
        expect(page.locator(".saved")).to_be_visible()
    page.goto(faults.origin + "/positions")
    page.fill("#passphrase", "not the one that was used")
    page.locator("#passphrase").press("Enter")
    expect(page.locator(".refusal .code")).to_have_text("NEG071")
    expect(page.locator("h1")).to_have_text("Positions")
    page.fill("#passphrase", PHRASE)
    page.locator("#passphrase").press("Enter")
    expect(page.locator("main")).to_contain_text("once the lists are exchanged")
    expect(page.locator("main")).to_contain_text("in the words of the proposals")
    expect(page.locator("main")).to_contain_text("in the words of the options")
    sealed = (faults.folder / "positions.sealed").read_text("utf-8")
    assert "in the words" not in sealed and not (faults.folder / "positions.yaml").exists()


def test_the_next_draft_shows_what_differs_and_who_asked_for_it(browser: Any, valley: Opened, tmp_path: Path) -> None:
    page, said = _at(browser, valley, "/")
    page.locator("[data-confirm]").first.click()
    expect(page.locator(".clause-chip")).to_have_count(1)
    later = word_draft(tmp_path, DRAFT.replace("12:00 on 1 March", "06:00 on 3 March"), "valley-2.docx")
    page.goto(valley.origin + "/drafts")
    page.set_input_files("#file", str(later))
    page.fill("#asked", "South")
    page.locator("button", has_text="Take it in").click()
    change = page.locator(".changes > li").first
    expect(change).to_contain_text("Reworded")
    expect(change).to_contain_text("South")
    expect(change.locator("del").first).to_contain_text("12")
    expect(change.locator("ins").first).to_contain_text("06")
    assert said == []


def test_what_is_missing_is_told_by_clause_and_field_until_it_is_filled_in(browser: Any, tmp_path: Path) -> None:
    noticed = "# Draft\n\n1.1 North shall give South prior notice of any movement of forces.\n"
    with opened(word_draft(tmp_path, noticed)) as room:
        page, said = _at(browser, room, "/")
        missing = page.locator("#unread")
        expect(missing).to_be_hidden()
        page.locator("form.proposal [data-confirm]").first.click()
        expect(missing).to_be_visible()
        expect(missing).not_to_contain_text("agreement.yaml")
        expect(page.locator("#next li").first).to_contain_text("Fill in what is missing")
        missing.locator("a").first.click()
        expect(page.locator('[id="r-gives_notice.at_least"]')).to_contain_text("missing")
        page.goto(room.origin + "/picture")
        expect(page.locator("main .told").first).to_contain_text("still missing")
        assert said == []


@pytest.mark.parametrize("case", ["minsk-ii-2015"])
def test_no_inline_style_is_carried_into_a_form_drawn_again(browser: Any, tmp_path: Path, case: str) -> None:
    with opened(case, "--case", str(tmp_path / "copy")) as room:
        page, said = _at(browser, room, "/?clause=heavy-weapons")
        # As a browser does when a person makes a box larger.
        page.evaluate("for (const one of document.querySelectorAll('#form [id]')) one.style.height = '60px'")
        with page.expect_response(lambda answer: answer.url.endswith("/shape")):
            page.locator('#form button[data-do][value^="remove:"]').first.evaluate("one => one.click()")
        expect(page.locator("#form [style]")).to_have_count(0)
        assert said == []
