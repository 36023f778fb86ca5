"""``kill -9`` under load, many times over: ``python benchmarks/kill_store.py [kills] [sqlite|postgresql]``.

A process of its own enters acts from four threads and ticks the log; it is killed at a random moment, the mission is
opened again, and what was acknowledged is looked for. By default 1,000 kills, of a mission that begins anew every 50.
"""

import random
import sys
import tempfile
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from mission_faults import killed_under_load  # noqa: E402
from mission_worlds import Place  # noqa: E402
from postgresql_server import Server, running  # noqa: E402

ANEW = 50


def _server(kind: str) -> AbstractContextManager[Server | None]:
    return running(flush=True) if kind == "postgresql" else nullcontext()


def main(kills: int = 1000, kind: str = "sqlite") -> None:
    """Counts what was lost."""
    begun, chance = time.monotonic(), random.Random(11)
    acknowledged = lost = torn = unsound = 0
    with tempfile.TemporaryDirectory() as folder, _server(kind) as server:
        for n in range(kills):
            if n % ANEW == 0:
                place = Place("sqlite", f"sqlite:///{folder}/{n}.db", Path(folder))
                if kind == "postgresql":
                    if server is None:
                        raise SystemExit("no server is installed")
                    place = Place("postgresql", server.database(), server.data)
                place.begin().close()
            toll = killed_under_load(place, 100_000 * n, chance)
            acknowledged += toll.acknowledged
            lost, torn, unsound = lost + toll.lost, torn + toll.torn, unsound + (not toll.sound)
            if (n + 1) % ANEW == 0 or n + 1 == kills:
                print(
                    f"{kind}: {n + 1:,} kills, {acknowledged:,} acts acknowledged, {lost} lost, {torn} torn, {unsound} "
                    f"missions that did not verify; {(time.monotonic() - begun) / (n + 1):.2f} s each",
                    flush=True,
                )


if __name__ == "__main__":
    given = sys.argv[1:]
    main(int(given[0]) if given else 1000, *given[1:2])
