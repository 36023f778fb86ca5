"""A 300-page Word draft of 1,000 clauses opened by ``servanda open`` in a real Chromium, and typed into there.

Used by ``python benchmarks/bench_desk.py browser [clauses] [keystrokes]``; needs playwright and a Chromium on the path.
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from bench_check import generated

from servanda.operations import open_desk
from servanda.store import CLAUSES, ClauseInText, ClausesPaper, clauses_text

#: Paragraphs of a page.
A_PAGE = 10
_SAYS = 'textarea[name="says.en"]'
#: From the letter to the margin told anew and drawn: the input event, the answer placed, the next frame.
_HEARD = """() => {
  window.letters = [];
  let at = 0;
  document.addEventListener("input", () => { at = performance.now(); }, true);
  new MutationObserver((seen) => {
    const told = seen.some((one) => [...one.addedNodes].some((node) => node.id === "counts"));
    if (at && told) {
      const begun = at;
      at = 0;
      requestAnimationFrame(() => window.letters.push(performance.now() - begun));
    }
  }).observe(document.body, { childList: true, subtree: true });
}"""


def in_browser(clauses: int, keystrokes: int) -> None:
    """Print the time to a usable page, for the draft alone and with its clauses, and what each letter takes."""
    from playwright.sync_api import sync_playwright

    chromium = next(
        (at for name in ("chromium", "chromium-browser", "google-chrome") if (at := shutil.which(name))), ""
    )
    print(f"machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} in the last minute")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        draft = Path(folder) / "large.docx"
        draft.write_bytes(written(3 * clauses))
        print(
            f"{3 * clauses} paragraphs, about {3 * clauses // A_PAGE} pages; {draft.stat().st_size // 1024} KiB of Word"
        )
        with running(draft) as (began, address, busy):
            page = browser.new_page()
            usable(page, address, began, busy, "the draft opened the first time")
            page.wait_for_selector("[data-proposal], .proposal", timeout=120_000)
            print(f"  proposals shown after {perf_counter() - began:.1f} s; the program's processor {busy():.1f} s")
            page.close()
        filled(Path(folder) / "large-case", clauses)
        with running(draft) as (began, address, busy):
            page = browser.new_page()
            usable(page, address, began, busy, f"the draft opened again with {clauses} clauses")
            page.goto(f"{address.partition('/?')[0]}/?clause=c{clauses // 2}")
            page.wait_for_selector(_SAYS)
            typed(page, busy, keystrokes)
        browser.close()
    print(f"load at the end {os.getloadavg()[0]:.1f}")


def written(paragraphs: int) -> bytes:
    """A Word file of so many paragraphs, some of which promise something."""
    import io

    from docx import Document

    chance = random.Random(3)
    made = Document()
    plain = ("side", "valley", "people", "mission", "days", "talks", "road", "spring")
    for n in range(paragraphs):
        if n % 60 == 0:
            made.add_heading(f"Article {n // 60 + 1}", 1)
        duty = chance.choice(
            (
                f"North shall withdraw its forces from the Valley within {n % 80 + 2} days of the entry into force. ",
                f"South shall hand over its heavy weapons to the Mission by {n % 27 + 1} March 2030. ",
                "",
            )
        )
        made.add_paragraph(f"{n + 1}. {duty}The {' '.join(chance.choice(plain) for _ in range(40))}.")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@contextmanager
def running(draft: Path) -> Iterator[tuple[float, str, Callable[[], float]]]:
    """`servanda open`, from the moment it was typed, the address it says, and the processor seconds it took so far."""
    began = perf_counter()
    words = [sys.executable, "-m", "servanda", "open", str(draft), "--no-browser"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    try:
        address = next(found[0] for line in process.stdout if (found := re.search(r"http://\S+", line)))
        yield began, address, lambda: worked(process.pid)
    finally:
        process.terminate()
        process.wait(20)


def worked(process: int) -> float:
    """Processor seconds of a process so far, where the system tells (Linux); else NaN."""
    told = Path(f"/proc/{process}/stat")
    if not told.exists():
        return float("nan")
    user, system = told.read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def usable(page: Any, address: str, began: float, busy: Callable[[], float], what: str) -> None:
    """The page drawn, with its script at work."""
    answered = perf_counter() - began
    page.goto(address)
    page.wait_for_selector("#state")
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    took = perf_counter() - began
    print(f"  {what}: usable after {took:.1f} s, of which {answered:.1f} s until it answered; ", end="")
    print(f"the program's processor {busy():.1f} s")


def filled(folder: Path, clauses: int) -> None:
    """An agreement file of so many clauses, each at a paragraph of the draft."""
    source = generated(clauses).replace("servanda: 1\n", "servanda: 1\ndraft: yes\n")
    (folder / "agreement.yaml").write_text(source, encoding="utf-8")
    passages = [one.id for one in open_desk(str(folder)).texts[-1].passages if one.kind == "paragraph"]
    at = {f"c{n}": ClauseInText(passages={"1": (passages[3 * n],)}) for n in range(clauses)}
    (folder / CLAUSES).write_text(clauses_text(ClausesPaper(clauses=at)), encoding="utf-8")


def typed(page: Any, busy: Callable[[], float], keystrokes: int) -> None:
    """Letters typed one after another, each once the margin answered the one before."""
    page.evaluate(_HEARD)
    page.locator(_SAYS).click()
    letters = "withdraws within days of the hand-over of its heavy weapons to the mission in the valley " * 4
    before = busy()
    for n, letter in enumerate(letters[:keystrokes]):
        page.keyboard.type(letter)
        page.wait_for_function("many => window.letters.length > many", arg=n, timeout=30_000)
    took = sorted(page.evaluate("() => window.letters"))
    middle, most = took[len(took) // 2], took[int(len(took) * 0.95)]
    print(f"  letter to margin, {len(took)} letters: median {middle:.0f} ms, 95 in 100 within {most:.0f} ms; ", end="")
    print(f"the program's processor {(busy() - before) / len(took) * 1_000:.0f} ms a letter, saves included")
