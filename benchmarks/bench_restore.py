"""A backup, and the mission made from it and verified: ``python benchmarks/bench_restore.py [entries]``.

By default 1,000,000 entries, a third of them sealed, all in the log; in files of a temporary folder.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from mission_worlds import NOW, RING, Place, draft, enter, tick  # noqa: E402
from servanda.access import DataClass  # noqa: E402
from servanda.store import back_up, restore, verify_mission  # noqa: E402

ACT = 1000


def timed(name: str, work: Callable[[], Any]) -> Any:
    """Says how long something took."""
    wall, cpu = time.perf_counter(), time.process_time()
    made = work()
    print(
        f"{name}: {time.process_time() - cpu:.1f} s of processor, {time.perf_counter() - wall:.1f} s wall", flush=True
    )
    return made


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
            made = timed("backed up", lambda: back_up(store, here / "x.backup", NOW))  # type: ignore[arg-type]
            assert made.head.mark == entries
            print(f"  {(here / 'x.backup').stat().st_size / 1e6:,.0f} MB")
        again = timed(
            "restored and verified", lambda: restore(here / "x.backup", f"sqlite:///{here / 'again.db'}", RING)
        )
        report = timed("verified alone", lambda: verify_mission(again))
        assert (report.entries, report.sound) == (entries, True)
        again.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
