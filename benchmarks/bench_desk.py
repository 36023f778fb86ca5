"""Opens a drafting desk and types at it: ``python benchmarks/bench_desk.py [clauses] [keystrokes]``.

The draft, a Word file, has three paragraphs to a clause, as on 300 pages; the agreement file so many clauses of
several kinds, which wait for each other. Prints the time of opening, and of each keystroke the median and the 95th
percentile: refusals, diagnostics, dates and the sentence after every letter typed into a field of some clause, of a
moment, of a new key, of a body; then of saving one. Promised: opening under 5 s, a keystroke under 300 ms.

``python benchmarks/bench_desk.py browser [clauses] [keystrokes]`` does the same with a Word file in a real browser.
"""

import gc
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from desk_in_browser import filled, in_browser, written

from servanda.operations import Desk, Live, open_desk

KEYSTROKES = 60


def opened(folder: Path, clauses: int) -> Desk:
    """A desk with a Word draft and an agreement file, as a person opens it again."""
    (folder / "large.docx").write_bytes(written(3 * clauses))
    open_desk(str(folder / "large.docx"))
    filled(folder / "large-case", clauses)
    started = perf_counter()
    desk = open_desk(str(folder / "large-case"))
    found = len(desk.diagnostics)
    took = perf_counter() - started
    # as `servanda open` does before it answers
    gc.collect()
    gc.freeze()
    paragraphs = len(desk.texts[-1].passages)
    print(f"{clauses} clauses, {paragraphs} paragraphs: opened in {took:.2f} s, {found} diagnostics")
    return desk


def typed(desk: Desk, name: str, many: int, change: Callable[[random.Random, int], object]) -> None:
    """Keystrokes of one sort, timed."""
    chance = random.Random(5)
    took, worked = [], []
    for n in range(many):
        started, busy = perf_counter(), process_time()
        live = desk.try_changes([change(chance, n)])  # type: ignore[list-item]
        told(live)
        took.append((perf_counter() - started) * 1_000)
        worked.append((process_time() - busy) * 1_000)
    print(f"  {name}: {middle(took)}; processor {middle(worked)}")


def middle(took: list[float]) -> str:
    """Median and 95th percentile in words."""
    took = sorted(took)
    return f"median {took[len(took) // 2]:.0f} ms, 95th percentile {took[int(len(took) * 0.95)]:.0f} ms"


def told(live: Live) -> object:
    """What the page shows after a keystroke."""
    return live.refusals, live.diagnostics, live.dates, live.sentence


def main() -> None:
    """Print the figures."""
    if sys.argv[1:2] == ["browser"]:
        size, many = (*map(int, sys.argv[2:4]), *(1_000, KEYSTROKES)[len(sys.argv) - 2 :])
        in_browser(size, many)
        return
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    many = int(sys.argv[2]) if len(sys.argv) > 2 else KEYSTROKES
    letters = "withdraws within days of the hand-over of its heavy weapons to the mission in the valley"
    with tempfile.TemporaryDirectory() as folder:
        desk = opened(Path(folder), size)
        typed(desk, "words of a clause", many, lambda r, n: (("clauses", some(r, size), "says"), letters[: n + 1]))
        typed(desk, "a moment", many, lambda r, n: (("clauses", some(r, size), "by"), f"entry + {n + 1} days"))
        typed(desk, "a key more", many, lambda r, n: (("clauses", some(r, size), "note"), letters[: n + 1]))
        typed(desk, "a name not known", many, lambda r, n: (("clauses", some(r, size), "who"), letters[: n + 1]))
        typed(desk, "a body", many, lambda r, n: (("bodies", "mission", "called"), letters[: n + 1]))
        typed(desk, "a clause more", many, lambda r, n: (("clauses", f"new-{n}"), {"says": "New.", "must": {}}))
        started = perf_counter()
        saved = desk.apply([(("clauses", some(random.Random(1), size), "note"), "typed")], "a note", desk.revision)
        print(f"  saved in {(perf_counter() - started) * 1_000:.0f} ms, ", end="")
        started = perf_counter()
        saved.undo(saved.revision)
        print(f"undone in {(perf_counter() - started) * 1_000:.0f} ms")


def some(chance: random.Random, size: int) -> str:
    """Some clause."""
    return f"c{chance.randrange(size)}"


if __name__ == "__main__":
    main()
