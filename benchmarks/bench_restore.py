"""A backup, and the mission made from it and verified: ``python benchmarks/bench_restore.py [entries]``.

By default 1,000,000 entries, a third of them sealed, all in the log; in files of a temporary folder. While it is backed
up, and until the restored one is verified, two entries are entered fifty times a second, as by people at work.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from mission_worlds import NOW, RING, Place, draft, enter, tick  # noqa: E402
from servanda.access import DataClass  # noqa: E402
from servanda.store import back_up, restore, verify_mission  # noqa: E402

ACT = 1000
#: Acts a second of those who go on working.
BEAT = 50


def timed(name: str, work: Callable[[], Any]) -> Any:
    """Says how long something took."""
    wall, cpu = time.perf_counter(), time.process_time()
    made = work()
    print(
        f"{name}: {time.process_time() - cpu:.1f} s of processor, {time.perf_counter() - wall:.1f} s wall", flush=True
    )
    return made


@contextmanager
def at_work(store: Any, first: int) -> Iterator[None]:
    """People who enter something meanwhile; how many, and the longest that one of them waited."""
    over, waited = threading.Event(), list[float]()

    def work() -> None:
        begun = time.perf_counter()
        while not over.wait(max(0.0, begun + len(waited) / BEAT - time.perf_counter())):
            n, at = first + 2 * len(waited), time.perf_counter()
            enter(store, draft(n), draft(n + 1, DataClass.SOURCE))
            waited.append(time.perf_counter() - at)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        print(f"  meanwhile {2 * len(waited):,} entered, the slowest in {1000 * max(waited, default=0):.0f} ms")


def main(entries: int = 1_000_000) -> None:
    """Fills, backs up, restores, verifies."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        with Place("sqlite", f"sqlite:///{here / 'mission.db'}", here).begin() as store:

            def fill() -> None:
                for n in range(0, entries, ACT):
                    classes = (DataClass.SOURCE if m % 3 == 0 else DataClass.MECHANISM for m in range(n, n + ACT))
                    enter(store, *(draft(m, one) for m, one in zip(range(n, n + ACT), classes, strict=True)))
                    tick(store, ACT, 1_800_000_000 + n)

            timed(f"{entries:,} entries entered and logged", fill)
            with at_work(store, entries):
                made = timed("backed up", lambda: back_up(store, here / "x.backup", NOW))  # type: ignore[arg-type]
                assert made.head.mark >= entries
                print(f"  {(here / 'x.backup').stat().st_size / 1e6:,.0f} MB")
                place = f"sqlite:///{here / 'again.db'}"
                again = timed("restored and verified", lambda: restore(here / "x.backup", place, RING))
        report = timed("verified alone", lambda: verify_mission(again))
        assert (report.entries, report.sound) == (made.head.mark, True)
        again.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
