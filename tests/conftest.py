"""What holds for every test: no network but the loopback, slow tests on request, examples in full or fewer."""

import gc
import os
import shutil
import socket
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import settings

from tests.examples import AT_THE_GATE, EVERY_DAY, IN_FULL
from tests.measured import Measure, is_slow

LOOPBACK = {"127.0.0.1", "::1", "localhost"}

# Busy cores make examples slow by chance; where CI is set, hypothesis' own profile draws the same ones every time.
settings.register_profile("in full", deadline=None, print_blob=True, max_examples=IN_FULL)
settings.register_profile("every day", settings.get_profile("in full"), max_examples=EVERY_DAY)
settings.register_profile("at the gate", settings.get_profile("ci"), max_examples=AT_THE_GATE)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--slow` runs what is marked slow, and every property on all its examples."""
    parser.addoption("--slow", action="store_true", help="run the tests that are slow too")
    parser.addoption("--measure", action="store_true", help="write down which tests are slow (tests/measured.txt)")


def pytest_configure(config: pytest.Config) -> None:
    """Every property in full with `--slow`, on a part of its examples where CI is set, on fewer in an everyday run."""
    if config.getoption("--measure"):
        config.pluginmanager.register(Measure(), "measure")
    gate = bool(os.environ.get("CI"))
    if config.getoption("--slow"):
        settings.load_profile("ci" if gate else "in full")
    else:
        settings.load_profile("at the gate" if gate else "every day")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave slow tests out of an everyday run, and long ones out of CI too; they are counted as deselected."""
    if not config.getoption("--slow"):
        not_at_the_gate = not os.environ.get("CI")
        out = [item for item in items if item.get_closest_marker("long") or (not_at_the_gate and is_slow(item))]
        if out:
            config.hook.pytest_deselected(items=out)
            gone = set(out)
            items[:] = [item for item in items if item not in gone]
    _again_where_a_browser_did_not_answer(items)
    _longest_first(items)


def _again_where_a_browser_did_not_answer(items: list[pytest.Item]) -> None:
    """Run once more where a browser let the time go by; counted as `rerun` in the closing line, and named above it.

    Nothing else is run twice: no expectation that was not met, no error of a page (docs/decisions/0050).
    """
    if find_spec("playwright") is None:
        return
    from playwright.sync_api import TimeoutError as NoAnswer

    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=1, only_rerun=[NoAnswer]))


#: Modules without a slow test that nevertheless take a minute or so together.
_TAKE_LONG = ("test_every_operation.py", "test_live_mission.py", "test_twin_tries.py", "test_twin_worlds.py")


def _longest_first(items: list[pytest.Item]) -> None:
    """Modules with slow tests come first, in random order as they came: last, one would keep a single core busy."""
    slow = {item.path for item in items if item.get_closest_marker("slow") or item.path.name in _TAKE_LONG}
    items.sort(key=lambda item: item.path not in slow)


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """What is imported and collected stays to the end: no garbage is sought in it."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Nor is it looked through at every collection of garbage that follows."""
    gc.enable()
    gc.freeze()


class OutsideConnection(RuntimeError):
    """A test tried to leave this machine."""


def _refuse_outside(address: Any) -> None:
    host = address[0] if isinstance(address, tuple) else None
    if host is not None and host not in LOOPBACK:
        raise OutsideConnection(f"a test tried to connect to {host!r}; tests stay on this machine")


@pytest.fixture(autouse=True, scope="session")
def no_outside_connection() -> Iterator[None]:
    """Blocks connections and look-ups beyond the loopback addresses for the whole run."""
    with pytest.MonkeyPatch.context() as patch:
        for method in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, method, _guarded(getattr(socket.socket, method)))
        lookup = socket.getaddrinfo

        def look_up(host: Any, *rest: Any, **named: Any) -> Any:
            _refuse_outside((host,))
            return lookup(host, *rest, **named)

        patch.setattr(socket, "getaddrinfo", look_up)
        yield


def _guarded(method: Any) -> Any:
    def call(self: socket.socket, *arguments: Any) -> Any:
        _refuse_outside(arguments[-1])
        return method(self, *arguments)

    return call


#: What browsers may be called; first the same engine without windows, which takes two thirds of the processor.
_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
#: A browser on this machine, or None.
CHROMIUM = next((path for name in _BROWSERS if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One real browser for every test that needs one: two drivers cannot stand beside each other."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no chromium on this machine: apt-get install -y chromium fonts-noto-core fonts-dejavu")
    with playwright.sync_playwright() as driver:
        chromium = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        asked = _listened_to(chromium)
        playwright.expect.set_options(timeout=WAIT_MS)
        yield chromium
        chromium.close()
    elsewhere = sorted({url for url in asked if not url.startswith(_HERE)})
    assert elsewhere == [], "pages asked for something beyond their own address"


#: How long a browser is waited for, ms: on a busy machine what takes a tenth of a second alone may take many.
WAIT_MS = 60_000
#: What a page may ask for: its own server on this machine, itself as a file, and what it made itself. Whatever a test
#: answers in the browser itself is asked of room.test, a name that stands for no machine anywhere (RFC 6761).
_HERE = ("http://127.0.0.1:", "http://localhost:", "http://room.test/", "file://", "data:", "blob:", "about:")


def _listened_to(chromium: Any) -> list[str]:
    """Every address that any page of this browser asks for, from whichever test, as it comes; all wait alike long."""
    asked: list[str] = []
    contexts, pages = chromium.new_context, chromium.new_page

    def listened(context: Any) -> None:
        context.set_default_timeout(WAIT_MS)
        context.on("request", lambda request: asked.append(request.url))

    def new_context(**given: Any) -> Any:
        context = contexts(**given)
        listened(context)
        return context

    def new_page(**given: Any) -> Any:
        page = pages(**given)
        listened(page.context)
        return page

    chromium.new_context, chromium.new_page = new_context, new_page
    return asked
