"""What is in the files while a form is half typed: saved where it can be, held where not, and the bar says which."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from servanda.agreement import read_agreement
from web.opened_room import Opened, opened, word_draft
from web.typist import Typist

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Opened]:
    with opened(word_draft(tmp_path)) as here:
        yield here


@pytest.fixture
def typist(browser: Any, room: Opened) -> Typist:
    page = browser.new_context(reduced_motion="reduce").new_page()
    page.goto(room.address)
    typist = Typist(page, room.origin)
    for key in ("north", "south"):
        typist.part("participants", "")
        typist.fill({"key": (key,), "called": ("en", "fr", "ar"), "called.en": (key.title(),)})
    return typist


def begun(typist: Typist, kind: str = "must") -> str:
    """A clause begun at no passage; its id."""
    typist.start()
    typist.page.select_option("#new-kind", kind)
    typist.brings(typist.page.locator("#form form.new-clause button").click)
    return str(typist.page.locator("#form-id").inner_text())


def test_what_is_wrong_in_another_clause_keeps_no_clause_from_being_saved(typist: Typist, room: Opened) -> None:
    typist.part("tracks")
    fields = {"tracks": ("", "0"), "tracks.0.key": ("arms",), "tracks.0.value": ("Arms",)}
    look = typist.look()
    assert look.added == ["tracks"]
    typist.fill(fields)
    # a clause is on the track of security where it names none; that there is none shows once the cap can be read
    first, second = begun(typist), begun(typist, "cap")
    typist.fill({"cap.acts": ("", "movement.presence"), "cap.at_most": ("10",), "track": ("arms",)})
    typist.clause(first)
    typist.fill({"track": ("arms",)})
    got = read_agreement((room.folder / "agreement.yaml").read_text("utf-8"))
    assert [(one.id, one.track) for one in got.clauses] == [(first, "arms"), (second, "arms")]


def test_a_clause_of_a_reading_that_is_nobodys_yet_is_held_and_stops_nothing(typist: Typist, room: Opened) -> None:
    begun(typist)
    page = typist.page
    typist.look()
    typist.brings(page.locator('#form button[data-do][value="add:depends_on"]').click)
    typist.look()
    typist.brings(lambda: page.locator('#form [name="depends_on.0.kind"]').select_option("done"))
    typist.look()
    page.locator('#form [name="depends_on.0.dependency.kind"]').select_option("reading")
    expect(page.locator("#state")).to_have_attribute("data-state", "held")
    expect(page.locator("#reads")).to_contain_text("reading of <participant>")


def test_the_bar_does_not_say_held_of_what_was_sent_half_typed(typist: Typist, room: Opened) -> None:
    page, waiting = typist.page, []
    typist.part("participants", "")
    typist.look()
    page.evaluate("""() => {
      window.states = [];
      new MutationObserver(() => window.states.push(document.getElementById("state").dataset.state))
        .observe(document.body, {subtree: true, childList: true, attributeFilter: ["data-state"]});
    }""")
    page.route("**/save", lambda route: waiting.append(route) if not waiting else route.continue_())
    page.locator('#form [name="called.en"]').fill("East")  # without a key it cannot be read
    page.keyboard.press("Control+s")
    page.wait_for_function("document.getElementById('state').dataset.state === 'saving'")
    while not waiting:
        page.wait_for_timeout(20)
    page.locator('#form [name="key"]').fill("east")
    page.keyboard.press("Control+s")
    waiting[0].continue_()
    expect(page.locator("#state")).to_have_attribute("data-state", "saved")
    assert "held" not in page.evaluate("window.states")
    assert "east:" in (room.folder / "agreement.yaml").read_text("utf-8")
