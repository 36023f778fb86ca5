"""One bit of a mission's file turned at random, many times over: ``flip_store.py [flips] [entries]``.

Each is either found when the mission is opened or verified, or changes nothing of entries, log and heads.
"""

import random
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from mission_faults import turned_anywhere  # noqa: E402
from mission_worlds import Place, draft, enter, held, tick  # noqa: E402


def main(flips: int = 10_000, entries: int = 300) -> None:
    """Counts what was found, and what changed unseen."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mission.db"
        place = Place("sqlite", f"sqlite:///{path}", Path(folder))
        with place.begin() as store:
            enter(store, *(draft(n, content={"words": f"word {n} " * 60}) for n in range(entries)))
            tick(store)
            before = held(store)
        begun, found, unseen, chance = time.monotonic(), 0, list[int](), random.Random(5)
        print(f"{entries:,} entries, {path.stat().st_size / 1e6:.1f} MB")
        for done in range(0, flips, 500):
            more, there = turned_anywhere(place, path, before, min(500, flips - done), chance)
            found, unseen = found + more, unseen + there
            print(
                f"{done + min(500, flips - done):,} bits turned, {found:,} found, {len(unseen)} changed the record "
                f"unseen; {(time.monotonic() - begun) / (done + min(500, flips - done)):.3f} s each",
                flush=True,
            )
        if unseen:
            raise SystemExit(f"unseen at {unseen[:20]}")


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:3]))
