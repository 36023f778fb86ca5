"""A bulletin over 64 kbit/s with 600 ms of delay, scripts off, phone-wide: ``python benchmarks/readers_weak_line.py``.

The rehearsal serves a signed bulletin of Minsk II; Chromium is slowed by its own means (the developer protocol's
Network.emulateNetworkConditions) and opens the list, the bulletin, its answers, the page for information and the
bulletin again. Prints bytes on the line as Chromium counted them and seconds until the headline can be read, and until
all is there. Ends with 1 where a headline takes longer than ten seconds.
"""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "benchmarks")]

from load_answers import MODERATOR, Line, found  # noqa: E402

from bulletin.test_publishing import SIGNER  # noqa: E402
from servanda.operations import make_bulletin  # noqa: E402
from tests.conftest import CHROMIUM  # noqa: E402
from web.mission.served import served  # noqa: E402

STEM = "minsk-ii-2015_2015-08-10_2015-08-16"
WEAK = {"offline": False, "latency": 600, "downloadThroughput": 8_000, "uploadThroughput": 8_000}
LIMIT_S = 10


def opened(page: Any, line: Any, address: str, bytes_: list[float]) -> float:
    """Opens a page; prints and gives seconds until its headline is there."""
    bytes_.clear()
    begun = time.monotonic()
    page.goto(address, wait_until="commit", timeout=120_000)
    page.locator("h1").first.wait_for(timeout=120_000)
    headline = time.monotonic() - begun
    page.wait_for_load_state("load", timeout=120_000)
    whole = time.monotonic() - begun
    page.wait_for_timeout(200)
    name = address.partition("/bulletins")[2] or "/"
    print(f"{name}: {sum(bytes_):,.0f} bytes on the line, headline after {headline:.1f} s, whole after {whole:.1f} s")
    return headline


def main() -> int:
    """Measures."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        make_bulletin("minsk-ii-2015", period="2015-W33", out=Path(folder), forms=("html",), signer=SIGNER)
        size = (Path(folder) / f"{STEM}_en.html").stat().st_size
        print(f"the bulletin's page has {size:,} bytes before it is packed")
        with served("--bulletins", folder) as address:
            staff = Line(address)
            staff.ask("POST", "/sign-in", name=MODERATOR, token="")
            token = found(r'name="token" value="(\w+)"', staff.ask("GET", "/answers")[1])
            staff.ask("POST", "/do/answers", token=token, comments="yes", react="yes", views="yes", intake="yes")
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()
            line, bytes_ = page.context.new_cdp_session(page), []
            line.send("Network.enable")
            line.send("Network.emulateNetworkConditions", WEAK)
            line.on("Network.loadingFinished", lambda told: bytes_.append(told["encodedDataLength"]))
            here = f"{address}/bulletins"
            paths = ("", f"/{STEM}", f"/{STEM}/answers", "/information", f"/{STEM}")
            slowest = max(opened(page, line, here + path, bytes_) for path in paths)
            browser.close()
    return int(slowest > LIMIT_S)


if __name__ == "__main__":
    raise SystemExit(main())
