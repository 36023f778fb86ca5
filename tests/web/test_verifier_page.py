"""The page that checks a log, opened from a file in a real browser: every vector, three languages, hostile files."""

import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import ledger_worlds as lw
from ledger_judges import FOLDER, VECTORS, text_of
from servanda.ledger import Opening
from web.axe import violations
from web.opened_room import heard

pytestmark = pytest.mark.browser
PAGE = FOLDER / "verify.html"
ADDRESS = PAGE.as_uri()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """The page from its file, in English; it asks for nothing, and nothing has to be stopped."""
    opened = browser.new_context(locale="en-GB").new_page()
    asked, said = heard(opened)
    opened.goto(ADDRESS)
    yield opened
    assert set(asked) == {ADDRESS}
    assert said == []
    opened.context.close()


def choose(page: Any, data: Any, field: str = "file", name: str = "held.json") -> Any:
    """Chooses a file that holds that; returns the headline of the result."""
    text = data if isinstance(data, str) else json.dumps(data)
    page.set_input_files(f"#{field}", files=[{"name": name, "mimeType": "application/json", "buffer": text.encode()}])
    return page.locator("#outcome")


def expected_state(expect: dict[str, Any]) -> str:
    """How the page has to headline a vector."""
    if "refused" in expect:
        return "refused"
    if "LED022" in expect["codes"]:
        return "split"
    return "broken" if expect["codes"] else expect["heads"][-1][1]


def test_every_vector_is_headlined_as_it_is(page: Any) -> None:
    for name, vector in VECTORS.items():
        headline = choose(page, text_of(vector), name=f"{name}.json")
        expect(page.locator("#file-name")).to_have_text(f"{name}.json")
        state = expected_state(vector["expect"])
        # What is final by the rule of a log that no party countersigns says so.
        own = "Own" if state == "final" and '"party"' not in text_of(vector) else ""
        expect(headline).to_have_class(f"outcome {state}{own}")
        told = {code for code in page.locator(".faults code").all_inner_texts() if code.startswith("LED")}
        if "refused" in vector["expect"]:
            assert told == {vector["expect"]["refused"]}, name
        else:
            page.locator("summary").last.click()
            expect(page.locator("details pre").last).not_to_be_empty()
            data = json.loads(page.locator("details pre").last.text_content())
            assert data["codes"] == vector["expect"]["codes"], name
            assert told == set(data["codes"]) or "split" in vector["file"], name


def test_what_is_proven_what_is_not_and_who_is_absent_is_told(page: Any) -> None:
    headline = choose(page, VECTORS["provisional"]["file"])
    expect(headline).to_contain_text("provisional")
    expect(headline).to_be_focused()
    row = page.locator("tbody tr").filter(has_text="hills.example")
    expect(row).to_contain_text("8 leaves")
    expect(row).to_contain_text("absent since 2027-01-15 08:01:01 UTC, from the head of 16 leaves on")
    expect(page.locator(".unproven")).to_contain_text("the policy is the file's own")
    expect(page.locator(".unproven")).to_contain_text("it is not final")
    choose(page, VECTORS["final"]["file"]["policy"], "policy")
    expect(page.locator(".unproven")).not_to_contain_text("the file's own")
    expect(page.locator(".fingerprint")).to_contain_text("the one you chose")
    choose(page, VECTORS["split-by-entries"]["file"])
    expect(page.locator(".proven")).to_contain_text("heads, of 8 and 16 leaves, that cannot both be true")
    page.locator("#clear").click()
    expect(page.locator("#result")).to_be_empty()
    expect(page.locator("#file")).to_be_focused()


def test_the_same_file_is_chosen_again_after_it_was_mended(page: Any, tmp_path: Path) -> None:
    file = tmp_path / "held.json"
    for name, state in (("path-flipped", "broken"), ("final", "final")):
        file.write_text(text_of(VECTORS[name]), "utf-8")
        page.set_input_files("#file", file)
        expect(page.locator("#outcome")).to_have_class(f"outcome {state}")


def test_files_are_dropped_together_and_told_apart(page: Any) -> None:
    bundle = {key: value for key, value in VECTORS["final"]["file"].items() if key != "policy"}
    dropped = [json.dumps(VECTORS["final"]["file"]["policy"]), json.dumps(bundle)]
    page.evaluate(
        """texts => {
          const held = new DataTransfer();
          texts.forEach((text, n) => held.items.add(new File([text], `${n}.json`)));
          document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: held, bubbles: true, cancelable: true}));
        }""",
        dropped,
    )
    expect(page.locator("#outcome")).to_have_class("outcome final")
    expect(page.locator("#policy-name")).to_have_text("0.json")
    expect(page.locator("#file-name")).to_have_text("1.json")


def test_by_keyboard_alone(page: Any, tmp_path: Path) -> None:
    file = tmp_path / "receipt.json"
    file.write_text(text_of(VECTORS["receipt"]), "utf-8")
    # Heard from the start: a chooser asked for at the very key press may open before the browser holds it back.
    page.on("filechooser", lambda chooser: chooser.set_files(file))
    for _ in range(4):
        page.keyboard.press("Tab")
    expect(page.locator("#file")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#outcome")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.locator("#clear")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#file")).to_be_focused()


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_rule_is_broken_in_any_language(browser: Any, language: str) -> None:
    page = browser.new_context(locale=language).new_page()
    page.goto(ADDRESS)
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    assert violations(page) == []
    names = ("final", "neutral-absent", "path-flipped", "key-twice")
    for wide in (1280, 390):
        page.set_viewport_size({"width": wide, "height": 844})
        for name in names:
            expect(choose(page, text_of(VECTORS[name]))).to_be_visible()
            for fold in page.locator("details").all():
                fold.evaluate("fold => { fold.open = true }")
            assert violations(page) == [], (name, wide)
            sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert sizes[0] <= sizes[1], "something sticks out sideways"
    page.context.close()


def test_the_language_changes_and_the_result_stays(page: Any) -> None:
    choose(page, VECTORS["final"]["file"])
    expect(page.locator("#outcome")).to_contain_text("All of it holds")
    page.get_by_role("button", name="العربية").click()
    expect(page.locator("#outcome")).to_contain_text("كل ما فيه صحيح")
    assert page.locator("html").get_attribute("dir") == "rtl"
    page.get_by_role("button", name="Français").click()
    expect(page.locator("#outcome")).to_contain_text("Tout est exact")
    assert page.title() == "Vérifier un registre"


def test_nothing_can_leave_the_page(browser: Any) -> None:
    page = browser.new_page()
    _, said = heard(page)
    page.goto(ADDRESS)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        assert page.evaluate("where => fetch(where).then(() => 'went', () => 'stopped')", address) == "stopped"
        for name in ("img", "script", "link"):
            assert page.evaluate(ADDED, [name, address]) == "stopped"
        page.evaluate("where => navigator.sendBeacon(where, 'x')", address)
        listening.settimeout(0.3)
        with pytest.raises(TimeoutError):
            listening.accept()
    assert len([words for words in said if "Content Security Policy" in words]) >= 5, said
    page.close()


#: Puts an element into the page that would load an address, and says what came of it.
ADDED = """([name, where]) => new Promise(done => {
  const made = document.createElement(name);
  if (name === "link") made.rel = "stylesheet";
  made[name === "link" ? "href" : "src"] = where;
  made.onload = () => done("went");
  made.onerror = () => done("stopped");
  document.body.append(made);
})"""


def test_hostile_files_are_refused_with_code_and_words(page: Any, tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as out:
        out.truncate(2**26 + 1)
    page.set_input_files("#file", huge)
    fault = page.locator(".faults li")
    expect(fault).to_contain_text("larger than a browser can check")
    for data, words in (
        (b"\xff\xfe", "not text in UTF-8"),
        (b"[" * 1_000_000, "nested deeper"),
        (b'{"bundle": 1, "bundle": 1}', "stands twice"),
        (b'{"bundle": NaN}', "not JSON to its end"),
        (b'{"bundle": 1.5}', "not a whole one"),
        (b'{"bundle": 1, "heads": ["x"], "entries": ["_"]}', "not base64"),
        (b'{"bundle": 1, "heads": ["x"], "<b>x</b>": 1}', "field that nobody knows"),
        (b"\x00" * 1_000_000, "not JSON"),
    ):
        page.set_input_files("#file", files=[{"name": "x.json", "mimeType": "", "buffer": data}])
        expect(fault).to_contain_text(words)
        expect(fault).to_contain_text("LED050")
    page.set_input_files("#policy", files=[{"name": "x.json", "mimeType": "", "buffer": b"\xff"}])
    expect(fault).to_contain_text("LED040")


def test_what_a_file_holds_is_shown_and_never_acts(page: Any) -> None:
    made = lw.world(3)
    acting = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    made.openings[0] = Opening(lw.seed("salt 0"), acting.encode())
    made.openings[1] = Opening(lw.seed("salt 1"), b"\xff\xfe")
    made.openings[2] = Opening(lw.seed("salt 2"), ("\u202e" + "long " * 2_000).encode())
    name = "<b>x</b>"
    signers = [(name, "party"), (lw.PARTIES[0], "party"), (lw.NEUTRAL, "neutral")]
    made.head(3, [one for one, _ in signers])
    choose(page, made.bundle([0, 1, 2]).data(lw.policy(signers)), name="<i>.json")
    expect(page.locator(".records pre").first).to_have_text(acting)
    expect(page.locator(".records")).to_contain_text("content that is no text: 2 bytes")
    expect(page.locator(".records")).to_contain_text("characters in all: 10,001")
    expect(page.locator("tbody th bdi").first).to_have_text(name)
    assert page.title() == "Check a log"


def test_a_long_check_can_be_ended(page: Any) -> None:
    bundle = VECTORS["final"]["file"]
    many = {**bundle, "heads": bundle["heads"][:1] * 20_000, "consistency": [[]] * 19_999, "records": []}
    page.set_input_files("#file", files=[{"name": "many.json", "mimeType": "", "buffer": json.dumps(many).encode()}])
    expect(page.locator("#result")).to_have_text("Checking…")
    page.locator("#clear").click()
    expect(page.locator("#result")).to_be_empty()
    expect(choose(page, VECTORS["final"]["file"])).to_have_class("outcome final")


def test_ten_thousand_entries_take_a_second_or_two(page: Any) -> None:
    made = lw.world(10_000)
    for size in range(1_000, 10_001, 1_000):
        made.head(size)
    text = made.bundle(range(0, 10_000, 50), entries=True).data(lw.policy())
    begun = time.perf_counter()
    expect(choose(page, text)).to_have_class("outcome final")
    spent = time.perf_counter() - begun
    expect(page.locator(".proven")).to_contain_text("All entries are those the log signed. Entries: 10,000.")
    expect(page.locator(".proven")).to_contain_text("200")
    # One to two seconds alone; the bound is for a machine that many share.
    assert spent < 20, spent
