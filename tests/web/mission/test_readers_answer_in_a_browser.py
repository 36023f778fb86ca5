"""A reader with a small telephone, a weak line and scripts off: reads, reacts, comments, withdraws; no violation."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from web.axe import violations
from web.mission.served import served, signed_in

NAME = "hills-and-plain_2024-W12"
HERE = f"/bulletins/{NAME}"
WEAK = {"offline": False, "latency": 600, "downloadThroughput": 8_000, "uploadThroughput": 8_000}
PHONE = {"viewport": {"width": 390, "height": 844}, "java_script_enabled": False}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("bulletins")
    page = "<!DOCTYPE html><html lang='en'><head><title>b</title></head><body><h1>Bulletin</h1></body></html>"
    (folder / f"{NAME}_en.html").write_text(page)
    with served("--bulletins", str(folder)) as here:
        yield here


@pytest.mark.browser
@pytest.mark.slow
def test_a_reader_answers_with_scripts_off(browser: Any, address: str) -> None:
    room = signed_in(browser, address, "mission-publisher-1", viewport={"width": 1280, "height": 720})
    room.goto(f"{address}/answers")
    for name in ("comments", "react", "views", "intake", "disputes"):
        room.locator(f'input[name="{name}"]').check()
    room.locator('form[action="/do/answers"] button').click()
    reader = browser.new_context(**PHONE).new_page()
    line = reader.context.new_cdp_session(reader)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", WEAK)
    took = []
    for _ in range(2):  # a machine that was busy just then says nothing of the line: the better of two
        begun = time.monotonic()
        reader.goto(address + HERE)
        reader.get_by_role("link", name="Answers of readers").click()
        reader.get_by_role("heading", name="Comments").wait_for()
        took.append(time.monotonic() - begun)
        if took[-1] < 10:
            break
    assert min(took) < 10
    reader.get_by_role("button", name="unclear").click()
    assert reader.locator('button[value="unclear"]').get_attribute("aria-pressed") == "true"
    reader.get_by_label("Your comment").fill("The road was open on Tuesday.")
    reader.get_by_label("A name to show").fill("A reader")
    reader.get_by_role("button", name="Send").click()
    assert reader.locator("code").inner_text()
    reader.screenshot(path=_shot("sent"), full_page=True)
    room.reload()
    assert violations(room) == []
    room.screenshot(path=_shot("moderation"), full_page=True)
    room.get_by_role("button", name="Decide").click()
    room.wait_for_load_state()
    room.context.close()
    reader.goto(f"{address}{HERE}/answers")
    assert "Tuesday" in reader.locator("ol").inner_text()
    reader.get_by_role("link", name="Answer, report, withdraw").click()
    reader.get_by_role("heading", name="Report it").wait_for()
    one = reader.url
    reader.context.close()
    _for_everybody(
        browser, address, (one.removeprefix(address), "/bulletins", f"{HERE}/answers", "/bulletins/information")
    )


def _for_everybody(browser: Any, address: str, paths: tuple[str, ...]) -> None:
    # The rules run as a script in the page; the pages bring none of their own.
    reader = browser.new_context(viewport=PHONE["viewport"], bypass_csp=True).new_page()
    for language in ("en", "ar"):
        for path in paths:
            reader.goto(f"{address}{path}?language={language}")
            assert reader.locator("script").count() == 0
            assert violations(reader) == [], path
            wide = reader.evaluate("document.documentElement.scrollWidth")
            assert wide <= 390, (path, wide)
            reader.screenshot(path=_shot(f"{language}-{path.rpartition('/')[2]}"), full_page=True)
    reader.context.close()


def _shot(name: str) -> str | None:
    folder = os.environ.get("SHOTS")
    return str(Path(folder) / f"readers-{name}.png") if folder else None
