"""Somebody without a mouse: Tab from where one is, Enter, Space, arrows and typing, and nothing else."""

from typing import Any

from playwright.sync_api import Error

#: More presses of Tab than any page of the room takes to go round.
_ROUND = 250
#: Whether what has the focus fits, whether it is in sight, and what it is called.
_FOCUSED = """css => { const it = document.activeElement, box = it.getBoundingClientRect();
const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
return [it.matches(css), seen, it.id || it.name || it.textContent.trim().slice(0, 30)] }"""


def reach(page: Any, css: str) -> None:
    """Press Tab until what has the focus fits; it must be in sight, and shown as focused."""
    passed = []
    for _ in range(_ROUND):
        page.keyboard.press("Tab")
        try:
            fits, seen, name = page.evaluate(_FOCUSED, css)
        except Error:  # The page went away under the key, to where the key before it leads.
            page.wait_for_load_state()
            continue
        passed.append(name)
        if fits:
            assert seen, f"{css} has the focus and is out of sight"
            return
    raise AssertionError(f"{css} is not reached by Tab: {passed}")


def press(page: Any, css: str, key: str = "Enter") -> None:
    """Reach something and press a key on it."""
    reach(page, css)
    page.keyboard.press(key)


def write(page: Any, css: str, words: str) -> None:
    """Reach a field and type into it."""
    reach(page, css)
    page.keyboard.type(words)


def write_time(page: Any, css: str, day: str, hour: str) -> None:
    """Reach a field of day and hour and type it part by part, as any browser's country asks for it.

    ``day``: day, month and year, of a day whose number is its month's; ``hour``: hhmm of a morning.
    """
    write(page, css, day)
    page.keyboard.press("ArrowRight")
    page.keyboard.type(f"{hour}A")


def enter_as(browser: Any, address: str, name: str) -> Any:
    """A page of somebody who chose who they are, by keyboard."""
    page = browser.new_context(viewport={"width": 1280, "height": 720}).new_page()
    page.goto(f"{address}/sign-in")
    press(page, f'input[value="{name}"] + button')
    page.wait_for_url(f"{address}/")
    return page


def go(page: Any, path: str) -> None:
    """To a page by the ways at the top."""
    press(page, f'nav.ways a[href="{path}"]')
    page.wait_for_url(f"**{path}")
