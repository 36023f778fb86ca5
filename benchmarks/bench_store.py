"""A mission's store at durable commit: entries a second from 1, 8 and 64 threads, and how long each waited.

``python benchmarks/bench_store.py [seconds] [sqlite|postgresql]``, by default five seconds for each and both. A report
is one act of two entries (what was told, and who told it, which is sealed), signed with Ed25519 before it is entered,
as a phone would; it counts once it is flushed. Then 200 reports a second, sent at a steady beat by 64 threads.
"""

import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from mission_worlds import AUTHOR, RING, UNIT, Place  # noqa: E402
from postgresql_server import running  # noqa: E402
from servanda.access import DataClass, Draft  # noqa: E402
from servanda.ledger import Checkpoint, Kind, Signer  # noqa: E402
from servanda.store import MissionStore  # noqa: E402

SIGNER = Signer("phone.example", Kind.COSIGNATURE, bytes(32))
BEAT, SENDERS = 200, 64


def report(store: MissionStore, n: int) -> None:
    """One report, signed and entered."""
    content = {"words": f"shelling heard north of the mill, {n}" * 4, "place": [36_000_000 + n, 50_000_000]}
    digest = json.dumps(content, sort_keys=True)
    signature = SIGNER.sign(Checkpoint(digest[:200].replace("\n", " "), 1, bytes(32)))
    told = Draft("incident:allegation:submit", f"file-{n}", DataClass.MECHANISM, content, key=f"{n}")
    source = Draft("incident:source:name", f"file-{n}", DataClass.SOURCE, {"name": "x" * 40, "by": signature.line})
    store.append([told, source], AUTHOR, UNIT, time.time_ns() // 1000)


def worked(threads: int, work: Callable[[int], None]) -> float:
    """Runs something in so many threads; seconds."""
    begun = time.perf_counter()
    running_now = [threading.Thread(target=work, args=(n,)) for n in range(threads)]
    for one in running_now:
        one.start()
    for one in running_now:
        one.join()
    return time.perf_counter() - begun


def told(name: str, waited: list[float], took: float, cpu: float) -> None:
    """One line."""
    waited.sort()
    p50, p99 = (1000 * waited[min(len(waited) - 1, int(len(waited) * q))] for q in (0.5, 0.99))
    rate = len(waited) / took
    print(
        f"{name}: {rate:7,.0f} reports/s ({2 * rate:,.0f} entries/s), median {p50:.0f} ms, 99 in 100 within "
        f"{p99:.0f} ms, slowest {1000 * waited[-1]:.0f} ms; {1000 * cpu / len(waited):.2f} ms of processor each"
    )


def flood(store: MissionStore, threads: int, seconds: float, first: int) -> None:
    """As many as go through."""
    waited: list[float] = []
    until, cpu = time.perf_counter() + seconds, time.process_time()

    def work(n: int) -> None:
        count = first + n
        while (begun := time.perf_counter()) < until:
            report(store, count)
            waited.append(time.perf_counter() - begun)
            count += threads

    took = worked(threads, work)
    told(f"  {threads:2} threads", waited, took, time.process_time() - cpu)


def beat(store: MissionStore, seconds: float, first: int) -> None:
    """200 a second, each waited for from the moment it was due."""
    waited: list[float] = []
    begun, cpu = time.perf_counter(), time.process_time()

    def work(n: int) -> None:
        for count in range(n, int(BEAT * seconds), SENDERS):
            due = begun + count / BEAT
            time.sleep(max(0.0, due - time.perf_counter()))
            report(store, first + count)
            waited.append(time.perf_counter() - due)

    took = worked(SENDERS, work)
    told(f"  {BEAT} a second", waited, took, time.process_time() - cpu)


def measure(place: Place, seconds: float) -> None:
    """One store."""
    with place.begin() as store:
        print(place.kind)
        for n, threads in enumerate((1, 8, 64)):
            flood(store, threads, seconds, 10_000_000 * (n + 1))
        beat(store, 2 * seconds, 90_000_000)
        entries = store.last()
    with place.open(RING) as store:
        assert store.last() == entries


def main(seconds: float = 5.0, kind: str = "") -> None:
    """Both stores, in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        if kind in ("", "sqlite"):
            measure(Place("sqlite", f"sqlite:///{folder}/mission.db", Path(folder)), seconds)
    if kind in ("", "postgresql"):
        with running(flush=True) as server:
            if server is None:
                print("postgresql: no server is installed")
                return
            measure(Place("postgresql", server.database(), server.data), seconds)


if __name__ == "__main__":
    given = sys.argv[1:]
    main(float(given[0]) if given else 5.0, *given[1:2])
