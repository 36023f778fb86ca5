"""The desk in a real browser: a draft opened, proposals confirmed, fields edited, undone, and two windows at once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from web.opened_room import Opened, heard, opened, word_draft

pytestmark = pytest.mark.browser


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    with opened(word_draft(tmp_path)) as here:
        yield here


@pytest.fixture
def faults(tmp_path: Path) -> Iterator[Opened]:
    with opened("tutorial-faults", "--case", str(tmp_path / "faults")) as here:
        yield here


def at_desk(browser: Any, room: Opened, path: str = "/", **settings: Any) -> Any:
    page = browser.new_context(**settings).new_page()
    page.goto(room.address)
    if path != "/":
        page.goto(room.origin + path)
    return page


def test_the_draft_is_shown_as_text_and_nothing_of_it_acts(browser: Any, room: Opened) -> None:
    page = browser.new_page()
    asked, said = heard(page)
    page.goto(room.address)
    expect(page.locator(".draft-title")).to_have_text("Draft understanding on the Valley")
    hostile = page.locator("#rows").get_by_text("document.title")
    expect(hostile).to_contain_text('<script>document.title = "taken"</script>')
    expect(hostile).to_contain_text("{{ 7 * 7 }}")
    assert page.title() != "taken"
    assert [url for url in asked if not url.startswith(room.origin + "/")] == []
    assert said == [], "nothing the content policy had to stop, no error"


def test_a_proposal_is_confirmed_then_undone(browser: Any, room: Opened) -> None:
    page = at_desk(browser, room)
    _, said = heard(page)
    before = page.locator("form.proposal").count()
    assert before > 0
    page.locator("[data-confirm]").first.click()
    expect(page.locator("form.proposal")).to_have_count(before - 1)
    chip = page.locator(".clause-chip").first
    expect(chip).to_be_visible()
    expect(page.locator("#form-title")).to_be_visible()
    source = (room.folder / "agreement.yaml").read_text("utf-8")
    assert "must_not" in source or "must" in source
    page.locator("#undo").click()
    expect(page.locator("form.proposal")).to_have_count(before)
    expect(page.locator(".clause-chip")).to_have_count(0)
    page.locator("#redo").click()
    expect(page.locator("form.proposal")).to_have_count(before - 1)
    assert said == []


def test_a_diagnostic_comes_and_goes_as_a_field_is_typed(browser: Any, faults: Opened) -> None:
    page = at_desk(browser, faults, "/?clause=port")
    row = page.locator('[id="row-c-port"]')
    expect(row.locator(".note-code", has_text="CHK031")).to_be_visible()
    page.locator('input[name="certified_by"][value="north"]').uncheck()
    page.locator('input[name="certified_by"][value="commission"]').check()
    expect(row.locator(".note-code", has_text="CHK031")).to_have_count(0)
    expect(page.locator("#state")).to_have_attribute("data-state", "saved")
    assert "certified_by: commission" in (faults.folder / "agreement.yaml").read_text("utf-8")
    page.locator('input[name="certified_by"][value="commission"]').uncheck()
    page.locator('input[name="certified_by"][value="north"]').check()
    expect(row.locator(".note-code", has_text="CHK031")).to_be_visible()


@pytest.mark.slow
def test_a_remedy_is_done_with_one_click(browser: Any, faults: Opened) -> None:
    page = at_desk(browser, faults)
    row = page.locator('[id="row-c-no-mines"]')
    expect(row.locator(".note-code", has_text="CHK030")).to_be_visible()
    row.locator(".mend button").first.click()
    expect(row.locator(".note-code", has_text="CHK030")).to_have_count(0)
    assert "works.mine-laying" in (faults.folder / "agreement.yaml").read_text("utf-8").partition("zones:")[0]
    page.locator("#undo").click()
    expect(row.locator(".note-code", has_text="CHK030")).to_be_visible()


@pytest.mark.slow
def test_a_remedy_only_a_person_can_fill_in_leads_to_its_field(browser: Any, faults: Opened) -> None:
    page = at_desk(browser, faults)
    page.locator('[id="row-c-port"] .note > .remedy-button').first.click()
    expect(page.locator("#form code").first).to_have_text("port")
    expect(page.locator("#form [data-mends]").first).to_be_focused()


@pytest.mark.slow
def test_entries_of_the_head_are_confirmed_one_by_one(browser: Any, tmp_path: Path) -> None:
    agreed = "# Draft\n\nNorthland and Southland have agreed as follows.\n\n1.1 Northland shall cease fire.\n"
    with opened(word_draft(tmp_path, agreed)) as room:
        page = at_desk(browser, room)
        head = page.locator("#head")
        waiting = head.locator("[data-confirm]").count()
        assert waiting > 1
        head.get_by_role("button", name="Confirm: Northland").click()
        expect(head.locator("[data-confirm]")).to_have_count(waiting - 1)
        assert "northland:" in (room.folder / "agreement.yaml").read_text("utf-8")
        page.locator("#undo").click()
        expect(head.locator("[data-confirm]")).to_have_count(waiting)


@pytest.mark.slow
def test_typing_moves_the_computed_date_and_the_sentence_before_anything_is_saved(browser: Any, faults: Opened) -> None:
    page = at_desk(browser, faults, "/?clause=lists")
    asked, _ = heard(page)
    expect(page.locator("#reads")).to_contain_text("1 May 2030")
    page.locator('[name="by.date"]').fill("2030-05-09")
    expect(page.locator("#reads")).to_contain_text("9 May 2030")
    assert any(url.endswith("/try") for url in asked)
    expect(page.locator("#state")).to_have_attribute("data-state", "saved")
    assert "2030-05-09" in (faults.folder / "agreement.yaml").read_text("utf-8")


@pytest.mark.slow
def test_what_cannot_be_read_stays_on_the_page_and_leaving_is_asked_about(browser: Any, faults: Opened) -> None:
    page = at_desk(browser, faults, "/?clause=road")
    page.locator('[name="must.acts"]').last.fill("no-such-act")
    page.keyboard.press("Enter")
    expect(page.locator("#state")).to_have_attribute("data-state", "held")
    expect(page.locator("#reads .refusal")).to_contain_text("no-such-act")
    assert "no-such-act" not in (faults.folder / "agreement.yaml").read_text("utf-8")
    # Another clause and back: what was typed is there again.
    page.locator('.clause-chip[data-clause="lists"]').click()
    expect(page.locator("#form code").first).to_have_text("lists")
    page.locator('.clause-chip[data-clause="road"]').click()
    expect(page.locator("#form code").first).to_have_text("road")
    expect(page.locator("#state")).to_have_attribute("data-state", "held")
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.evaluate("location.href = '/history'")
    for _ in range(1_200):
        if asked:
            break
        page.wait_for_timeout(50)
    assert asked == ["beforeunload"]


@pytest.mark.slow
def test_two_windows_changing_different_fields_both_get_their_way(browser: Any, faults: Opened) -> None:
    first = at_desk(browser, faults, "/?clause=road")
    second = first.context.new_page()
    second.goto(faults.origin + "/?clause=lists")
    first.locator('[name="by.date"]').fill("2030-06-09")
    expect(first.locator("#state")).to_have_attribute("data-state", "saved")
    second.locator('[name="by.date"]').fill("2030-05-03")
    expect(second.locator("#state")).to_have_attribute("data-state", "saved")
    source = (faults.folder / "agreement.yaml").read_text("utf-8")
    assert "2030-06-09" in source and "2030-05-03" in source
    expect(second.locator("#both")).not_to_be_visible()


def test_two_windows_changing_one_field_are_put_side_by_side(browser: Any, faults: Opened) -> None:
    first = at_desk(browser, faults, "/?clause=road")
    second = first.context.new_page()
    second.goto(faults.origin + "/?clause=road")
    first.locator('[name="by.date"]').fill("2030-06-09")
    expect(first.locator("#state")).to_have_attribute("data-state", "saved")
    second.locator('[name="by.date"]').fill("2030-06-20")
    dialog = second.locator("#both")
    expect(dialog).to_be_visible(timeout=10_000)
    expect(dialog).to_contain_text("2030-06-09")
    expect(dialog).to_contain_text("2030-06-20")
    assert "2030-06-09" in (faults.folder / "agreement.yaml").read_text("utf-8")
    second.locator("#both-keep").click()
    expect(second.locator("#state")).to_have_attribute("data-state", "saved")
    assert "2030-06-20" in (faults.folder / "agreement.yaml").read_text("utf-8")


@pytest.mark.slow
def test_a_clause_is_begun_at_a_passage_and_stands_at_another_too(browser: Any, room: Opened) -> None:
    page = at_desk(browser, room)
    row = page.locator("[data-row]").filter(has_text="1.2")
    row.first.hover()
    row.first.locator("a.here").click()
    expect(page.locator("#form blockquote")).to_contain_text("heavy weapons")
    page.select_option("#new-kind", "cap")
    page.locator("#form form.new-clause button").first.click()
    chip = row.locator(".clause-chip")
    expect(chip).to_have_count(1)
    other = page.locator("[data-row]").filter(has_text="2.1")
    other.first.locator("a.here").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#form blockquote")).to_contain_text("humanitarian aid")
    page.get_by_role("button", name="It stands here too").click()
    expect(other.locator(".clause-chip")).to_have_count(1)
    expect(chip).to_have_count(1)
    page.locator("#undo").click()
    expect(other.locator(".clause-chip")).to_have_count(0)


@pytest.mark.slow
def test_a_clause_under_a_new_id_goes_on_being_edited(browser: Any, faults: Opened) -> None:
    page = at_desk(browser, faults, "/?clause=port")
    page.evaluate("document.querySelectorAll('#form details').forEach(one => one.open = true)")
    page.locator('#form [name="id"]').fill("harbour")
    expect(page.locator("#form code").first).to_have_text("harbour")
    page.locator('#form [name="note"]').fill("by the north gate")
    expect(page.locator("#state")).to_have_attribute("data-state", "saved")
    page.wait_for_url("**/?clause=harbour")
    source = (faults.folder / "agreement.yaml").read_text("utf-8")
    assert "id: harbour" in source and "by the north gate" in source and "id: port" not in source


@pytest.mark.slow
def test_a_new_entry_whose_key_is_typed_slowly_is_one_entry(browser: Any, faults: Opened) -> None:
    page = at_desk(browser, faults, "/?part=events:")
    before = (faults.folder / "agreement.yaml").read_text("utf-8")
    page.locator('#form [name="called.en"]').fill("A day agreed on")
    key = page.locator('#form [name="key"]')
    key.fill("day")
    page.keyboard.press("Tab")
    page.wait_for_url("**/?part=events%3Aday")
    key.fill("day-one")
    page.keyboard.press("Tab")
    page.wait_for_url("**/?part=events%3Aday-one")
    source = (faults.folder / "agreement.yaml").read_text("utf-8")
    assert "day-one:" in source and " day:" not in source and source != before


@pytest.mark.slow
def test_it_closes_from_the_page(browser: Any, room: Opened) -> None:
    page = at_desk(browser, room)
    page.locator("#close").click()
    expect(page.locator("h1")).to_have_text("Closed")
    assert room.process.wait(20) == 0
    assert not (room.folder / "desk" / "open.json").exists()
