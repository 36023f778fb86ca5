"""The operations room under load, over real HTTP: ``python benchmarks/load_room.py WHAT [SECONDS] [postgresql]``.

``intake``: 200 reports a second by phones and the page's form. ``burst``: 5,000 reports at once from 500 phones.
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
from servanda.web.mission.shares import PARTY

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


def burst(made: Loaded, seconds: float) -> None:
    """5,000 reports at once, from every phone, while a few people work; a phone that is told to wait sends again."""
    phones, people = list(range(len(made.phones))), staff(made)[:20]
    with served(made) as server:
        lanes = [
            {"name": "burst", "kind": "phone", "who": phones, "rate": 0, "many": 5_000, "lines": 500, "again": True},
            {"name": "others", "kind": "page", "who": people, "paths": ["/agreement", "/duty"], "rate": 2,
             "many": int(2 * seconds), "lines": 20},
        ]  # fmt: skip
        came = send(made, server, lanes=lanes)
        for lane in came["lanes"]:
            told(lane)
        told_cost(came, 5_000)
    print(f"  acknowledged and not in the record: {len(accepted(came['lanes'][0], 'mill') - kept(made))}")


def rooms(made: Loaded, seconds: float) -> None:
    """A hundred rooms open, a report every two seconds: until it stands on every page whose person may see it."""
    people = staff(made)
    open_rooms = [(people[n % len(people)], ("/incidents", "/")[n % 5 == 4]) for n in range(100)]
    with served(made) as server:
        came = send(made, server, rooms=open_rooms, many=int(seconds / 2), every=2.0, after=8)
        shown, pages = came["lanes"]
        for lane in (shown, pages):
            told(lane)
        print(f"  95 in 100 within {within(shown['waited'], 0.95):.0f} ms; never shown: {shown['missed']}")
        print(f"  the largest page: {pages['largest']:,} bytes")
        told_cost(came, max(1, len(pages["waited"])))


def flood(made: Loaded, seconds: float) -> None:
    """What others feel of a party that asks ten times as often as its share allows, against the same without it."""
    flooders = [n for n, one in enumerate(made.sessions) if one[0].startswith("hills")]
    others = [n for n, one in enumerate(made.sessions) if one[0].startswith("plain")]
    with served(made) as server:
        warm = {"name": "warm", "kind": "form", "who": others, "rate": 10, "many": 40, "first": 500_000}
        send(made, server, lanes=[warm])
        for first, name in ((1_000_000, "without"), (2_000_000, "with")):
            many = int(10 * seconds)
            lanes = [
                {"name": f"others {name}", "kind": "form", "who": others, "rate": 10, "many": many, "first": first},
            ]
            if name == "with":
                asked = 10 * PARTY.each_second
                lanes.append(
                    {"name": "the flood", "kind": "form", "who": flooders, "rate": asked, "many": int(asked * seconds),
                     "first": 3_000_000}
                )  # fmt: skip
            came = send(made, server, lanes=lanes)
            for lane in came["lanes"]:
                told(lane)
            told_cost(came, sum(len(lane["waited"]) for lane in came["lanes"]))


def soak(made: Loaded, seconds: float) -> None:
    """A steady 50 a second; memory and descriptors at each tenth of the time, the first tenth left out."""
    phones, held = list(range(len(made.phones))), []
    with served(made) as server:
        for part in range(10):
            lane = {"name": "phones", "kind": "phone", "who": phones, "rate": 50, "many": int(5 * seconds)}
            came = send(made, server, lanes=[lane | {"first": 1_000_000 * part}])
            told(came["lanes"][0])
            print(f"  memory {server.memory / 2**20:.1f} MiB, {server.files} descriptors", flush=True)
            held.append(server.memory)
    grown, many = held[-1] - held[0], 9 * int(5 * seconds)
    print(f"  grown by {100 * grown / held[0]:.1f} in 100 since the first tenth, {grown / many:,.0f} bytes a report")


def staff(made: Loaded) -> list[int]:
    """Sessions of the mission's own people, who see every file."""
    return [n for n, one in enumerate(made.sessions) if one[0].startswith("mission")]


WHAT: dict[str, tuple[Callable[[Loaded, float], None], float]] = {
    "intake": (intake, 60), "burst": (burst, 60), "rooms": (rooms, 30), "flood": (flood, 20), "soak": (soak, 600),
}  # fmt: skip


@contextmanager
def place(kind: str, more_monitors: int) -> Iterator[Loaded]:
    """A mission in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="servanda-load-") as folder:
        if kind != "postgresql":
            yield begun(Path(folder), more_monitors=more_monitors)
            return
        with running(flush=True) as server:
            if server is None:
                raise SystemExit("no PostgreSQL server is installed")
            yield begun(Path(folder), server.database(), more_monitors=more_monitors)


def main(what: str, seconds: float = 0, kind: str = "sqlite") -> None:
    """One of them."""
    run, usual = WHAT[what]
    # Five phones each: five hundred are of a hundred monitors.
    with place(kind, 40 if what == "burst" else 0) as made:
        print(f"{what}, {kind}")
        run(made, seconds or usual)


if __name__ == "__main__":
    given = sys.argv[1:]
    main(given[0] if given else "intake", float(given[1]) if len(given) > 1 else 0, *given[2:3])
