"""The operations room under load, over real HTTP: ``python benchmarks/load_room.py WHAT [SECONDS] [postgresql]``.

``intake``: 200 reports a second by phones and the page's form. ``burst``: 5,000 reports at once from 300 phones.
``rooms``: a hundred rooms open, from report accepted to report shown. ``flood``: a party at ten times its limit, and
what the others feel of it. ``soak``: a steady 50 a second, memory and descriptors watched.

The server is ``servanda serve`` in a process of its own, the senders are another; the processor seconds of both are
told, for on a shared machine they say more than the clock.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from load_mission import PASSPHRASE, Loaded, Server, begun, served

from postgresql_server import running
from servanda.operations import open_place

RATE = 200
HERE = Path(__file__).resolve().parent


def send(made: Loaded, server: Server, **what: Any) -> dict[str, Any]:
    """A plan followed by senders of their own; what came, and the processor seconds of both."""
    before = server.cpu
    plan = made.plan(server.port) | what
    print("  sending", flush=True)
    words = [sys.executable, str(HERE / "load_senders.py")]
    done = subprocess.run(words, input=json.dumps(plan), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    came: dict[str, Any] = json.loads(done.stdout)
    came["server"] = server.cpu - before
    return came


def within(waited: list[float], share: float) -> float:
    """Milliseconds within which a share of them were answered."""
    ordered = sorted(waited)
    return 1000 * ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def told(lane: dict[str, Any]) -> None:
    """One line for a lane."""
    waited, statuses = lane["waited"], dict(sorted(Counter(lane["statuses"]).items()))
    rate = len(waited) / lane["took"] if lane["took"] else 0
    print(
        f"  {lane['name']}: {len(waited):,} in {lane['took']:.1f} s ({rate:,.0f}/s), "
        f"median {within(waited, 0.5):.0f} ms, 99 in 100 within {within(waited, 0.99):.0f} ms, "
        f"slowest {within(waited, 1):.0f} ms; answers {statuses}"
    )


def told_cost(came: dict[str, Any], many: int) -> None:
    """The processor seconds."""
    load = os.getloadavg()[0]
    print(
        f"  processor: server {came['server']:.1f} s ({1000 * came['server'] / many:.2f} ms each), senders "
        f"{came['cpu']:.1f} s; load of the machine {load:.1f}"
    )


def kept(made: Loaded) -> set[str]:
    """The reports in the record, by place: read from the disk after the server ended."""
    found = set()
    with open_place(made.place, PASSPHRASE) as store:
        for one in store.entries():
            if one.deed in ("phone:report:receive", "incident:allegation:submit"):
                place = str(one.content.get("place") or one.content.get("zone_words") or "")
                found.add(place)
    return found


def accepted(lane: dict[str, Any], word: str) -> set[str]:
    """The places of reports that were acknowledged."""
    good = (200, 201, 202, 303)
    return {f"{word} {n}." for n, status in zip(lane["numbers"], lane["statuses"], strict=True) if status in good}


def intake(made: Loaded, seconds: float) -> None:
    """200 a second: nine in ten by phone, one by the page's form."""
    forms = [n for n, one in enumerate(made.sessions) if one[1] in ("officer", "verifier")]
    phones = list(range(len(made.phones)))
    with served(made) as server:
        lanes = [
            {"name": "phones", "kind": "phone", "who": phones, "rate": 0.9 * RATE, "many": int(0.9 * RATE * seconds)},
            {"name": "forms", "kind": "form", "who": forms, "rate": 0.1 * RATE, "many": int(0.1 * RATE * seconds)},
        ]
        came = send(made, server, lanes=lanes)
        for lane in came["lanes"]:
            told(lane)
        told_cost(came, sum(len(lane["waited"]) for lane in came["lanes"]))
        print(f"  memory {server.memory / 2**20:.0f} MiB")
    lost = (accepted(came["lanes"][0], "mill") | accepted(came["lanes"][1], "ford")) - kept(made)
    print(f"  acknowledged and not in the record: {len(lost)}")


WHAT: dict[str, tuple[Callable[[Loaded, float], None], float]] = {"intake": (intake, 60)}


@contextmanager
def place(kind: str) -> Iterator[Loaded]:
    """A mission in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="servanda-load-") as folder:
        if kind != "postgresql":
            yield begun(Path(folder))
            return
        with running(flush=True) as server:
            if server is None:
                raise SystemExit("no PostgreSQL server is installed")
            yield begun(Path(folder), server.database())


def main(what: str, seconds: float = 0, kind: str = "sqlite") -> None:
    """One of them."""
    run, usual = WHAT[what]
    with place(kind) as made:
        print(f"{what}, {kind}")
        run(made, seconds or usual)


if __name__ == "__main__":
    given = sys.argv[1:]
    main(given[0] if given else "intake", float(given[1]) if len(given) > 1 else 0, *given[2:3])
