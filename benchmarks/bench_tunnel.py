"""Imagined futures: the reference two-party model beside Mesa and NumPy; a million futures of a real agreement; Ray.

``python benchmarks/bench_tunnel.py [reference] [million] [clauses] [ray] [--peer FOLDER]``: without words, all parts.
FOLDER: where Mesa was installed apart (``pip install --target FOLDER mesa==3.3.1``). Processor seconds are of one
thread unless a number of workers is named; medians of three runs. Peers draw the same counters: end days must be equal.
"""

import json
import os
import resource
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from tunnel_peers import figures, with_mesa, with_numpy

from servanda.agreement import Agreement, read_agreement
from servanda.store import open_case
from servanda.windtunnel import default_scenario, read_scenario
from servanda.windtunnel.futures.outcomes import outcomes_data
from servanda.windtunnel.futures.played import play_chunk
from servanda.windtunnel.futures.workers import play_all
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.model.rows import Out

SEED, RUNS, PHASE_TWO = 20_260_101, 3, 90
MESA_FUTURES, NUMPY_FUTURES, OWN_FUTURES = 100, 20_000, 200_000
MORE_FUTURES = 1_000
OWN_NUMBERS = "Mesa, its own numbers"


def reference() -> Model:
    """Two sides; from day 90 a second phase with a clause more for each; a line between commanders."""
    clauses = []
    for who in ("north", "south"):
        clauses.append(_promise(f"no-fire-{who}", who, "fire"))
        clauses.append(_promise(f"later-{who}", who, "weapons.supply") | {"phase": "two"})
    agreement = read_agreement(
        json.dumps(
            {
                "servanda": 1, "id": "reference", "title": "Two sides",
                "timing": {"zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-01", "counting": "calendar days"},
                "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
                "phases": [
                    {"id": "one", "called": "One", "opens": "entry"},
                    {"id": "two", "called": "Two", "opens": f"entry + {PHASE_TWO} days"},
                ],
                "clauses": clauses,
            }
        ),
        "reference",
    )  # fmt: skip
    actor = {
        "temptation": 1.4, "betrayed": -1, "patience": 0.8, "trust": 0.8, "audience_cost": 0, "resolve": 0.5,
        "command_control": 0.5, "bad_faith_gain": 4, "withholds": 0, "reading": 0, "heeds": 0,
    }  # fmt: skip
    clause = {
        "gain": 1, "accident_rate": 0.02, "opportunity": 0.04, "false_alarm_rate": 0.012, "detection": 0.7, "delay": 0,
    }  # fmt: skip
    scenario = {
        "scenario": 1, "agreement": "reference", "horizon": "365 days", "all_actors": actor, "all_clauses": clause,
        "liaison": {"exists": "yes", "clears": 0.4, "practice": 1}, "guarantor": {"exists": "no", "stops": 0},
        "ladder": {"ceiling": 4, "answer_days": 0, "cooling": 14, "restored": 0}, "overdue": {"walk_away": 0},
        "before_start": {"weighed": "no"},
    }  # fmt: skip
    return model_of(agreement, read_scenario(json.dumps(scenario), agreement))


def _promise(id_: str, who: str, act: str) -> dict[str, Any]:
    return {"id": id_, "says": "It holds back.", "who": who, "must_not": {"acts": act, "by": who}}


def seconds(what: Callable[[], Any]) -> tuple[float, Any]:
    """Processor seconds of a call, and what it returned."""
    began = time.process_time()
    found = what()
    return time.process_time() - began, found


def bench_reference(peer: str) -> None:
    """(a) The reference model in the product, with NumPy and with Mesa: equal end days, and futures per second."""
    model = reference()
    given = figures(model, PHASE_TWO)
    play_chunk(model, SEED, 0, 100, compiled=True)
    rates: dict[str, list[float]] = {"product": [], "NumPy": [], "Mesa": [], OWN_NUMBERS: []}
    own = play_chunk(model, SEED, 0, NUMPY_FUTURES, compiled=True).of(Out.END)
    share = float((own == given.days).mean())
    print(f"reference: survival {share:.4f}, mean end day {own.mean():.1f}, {len(given.ways)} ways")
    mesa = _mesa(peer)
    for _ in range(RUNS):
        took, _ = seconds(lambda: play_all(model, OWN_FUTURES, SEED, workers=1))
        rates["product"].append(OWN_FUTURES / took)
        took, ends = seconds(lambda: with_numpy(given, SEED, NUMPY_FUTURES))
        rates["NumPy"].append(NUMPY_FUTURES / took)
        assert np.array_equal(ends, own), "NumPy's futures end on other days"
        if mesa is not None:
            took, ends = seconds(lambda: with_mesa(mesa, given, SEED, MESA_FUTURES))
            rates["Mesa"].append(MESA_FUTURES / took)
            assert np.array_equal(ends, own[:MESA_FUTURES]), "Mesa's futures end on other days"
            took, others = seconds(lambda: with_mesa(mesa, given, SEED, MORE_FUTURES, own=True))
            rates[OWN_NUMBERS].append(MORE_FUTURES / took)
    print(f"end days equal: NumPy {NUMPY_FUTURES:,} of {NUMPY_FUTURES:,}, Mesa {MESA_FUTURES if mesa else 0}")
    if mesa is not None:
        held = np.mean(np.array(others) == given.days)
        print(f"with Mesa's own random numbers {held:.3f} of {MORE_FUTURES:,} hold: other futures than the product's")
    product = statistics.median(rates["product"])
    for name, found in rates.items():
        if found:
            rate = statistics.median(found)
            spread = f"({min(found):,.0f} to {max(found):,.0f})"
            print(
                f"  {name:24} {rate:12,.0f} futures per processor second {spread}; product is {product / rate:,.1f} ×"
            )


def _mesa(peer: str) -> Any:
    if not peer:
        print("Mesa left out: give --peer FOLDER")
        return None
    sys.path.append(peer)
    import mesa

    print(f"Mesa {mesa.__version__}")
    return mesa


def lebanon() -> Model:
    """The ceasefire of November 2024 under the documented defaults."""
    paper = open_case("lebanon-2024").agreement()
    agreement = read_agreement(paper.text, paper.name)
    return model_of(agreement, default_scenario(agreement))


def bench_million() -> None:
    """(b) A million one-year futures: wall and processor seconds by workers, memory at 10^5 and 10^6."""
    for futures, workers in ((100_000, 1), (100_000, 2), (1_000_000, 2), (1_000_000, 1)):
        said = subprocess.run(
            [sys.executable, __file__, "one", str(futures), str(workers)], capture_output=True, text=True, check=True
        )
        print(said.stdout.strip())


def one(futures: int, workers: int) -> None:
    """One run in a process of its own, for its memory."""
    model = lebanon()
    play_chunk(model, SEED, 0, 100, compiled=True)
    wall, began = time.perf_counter(), time.process_time()
    played = play_all(model, futures, SEED, workers=workers)
    wall, took = time.perf_counter() - wall, time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    share = float(played.outcomes.survival()[-1])
    print(
        f"lebanon-2024, {futures:,} futures, {workers} workers: {wall:.1f} s wall, {took:.1f} processor s, "
        f"{took / futures * 1e6:.1f} µs each, peak {peak:.0f} MB, held {share:.4f}, load {os.getloadavg()[0]:.1f}"
    )


def grown(clauses: int) -> Model:
    """An agreement of so many clauses of one kind; rare events, nobody gives it up, so that every day is played."""
    listed = [_promise(f"c{n}", ("north", "south")[n % 2], "fire") for n in range(clauses)]
    agreement: Agreement = read_agreement(
        json.dumps(
            {
                "servanda": 1, "id": "grown", "title": "Grown",
                "timing": {"zone": "UTC", "signed": "2026-01-01", "entry": "2026-01-01", "counting": "calendar days"},
                "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
                "clauses": listed,
            }
        ),
        "grown",
    )  # fmt: skip
    scenario = {
        "scenario": 1, "agreement": "grown", "ladder": {"ceiling": 100, "cooling": 5, "answer_days": 0},
        "all_actors": {"trust": 1, "betrayed": 0, "command_control": 0.5, "temptation": 1.1, "bad_faith_gain": 1},
        "all_clauses": {"accident_rate": 0.01, "opportunity": 0, "false_alarm_rate": 0.002},
    }  # fmt: skip
    return model_of(agreement, read_scenario(json.dumps(scenario), agreement))


def bench_clauses() -> None:
    """(b) Time by clauses and by futures."""
    for clauses in (4, 8, 16, 32, 64, 128):
        model = grown(clauses)
        play_chunk(model, SEED, 0, 100, compiled=True)
        took = statistics.median(seconds(lambda m=model: play_chunk(m, SEED, 0, 5_000))[0] for _ in range(RUNS))
        print(f"{clauses} clauses: {took / 5_000 * 1e6:.1f} µs a future, {took / 5_000 / clauses * 1e6:.2f} per clause")
    model = lebanon()
    for futures in (10_000, 100_000, 1_000_000):
        took, _ = seconds(lambda f=futures: play_all(model, f, SEED, workers=1))
        print(f"{futures:,} futures: {took / futures * 1e6:.1f} µs each")


def bench_ray() -> None:
    """(c) Two local Ray workers, one of them killed mid-run, against threads: equal to the byte."""
    model, futures = lebanon(), 400_000
    began = time.perf_counter()
    here = play_all(model, futures, SEED, workers=2)
    threads = time.perf_counter() - began
    killed: list[int] = []

    def kill(done: int, _: int) -> None:
        if not killed and done > futures // 4:
            killed.extend(ray_workers()[:1])
            os.kill(killed[0], signal.SIGKILL)

    began = time.perf_counter()
    there = play_all(model, futures, SEED, cluster="local:2", heed=kill)
    spread = time.perf_counter() - began
    same = outcomes_data(here.outcomes) == outcomes_data(there.outcomes)
    how = f"equal {same}, {spread:.1f} s with its start; threads {threads:.1f} s"
    print(f"Ray, two workers, {len(killed)} killed: {how}")
    assert same and killed


def ray_workers() -> list[int]:
    """The processes of this run's own Ray that play chunks."""
    import ray._private.worker as worker

    raylet = worker._global_node.all_processes["raylet"][0].process.pid
    found = []
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat") as stat, open(f"/proc/{name}/cmdline") as command:
                parent = int(stat.read().rpartition(")")[2].split()[1])
                if parent == raylet and "play_chunk" in command.read():
                    found.append(int(name))
        except OSError:
            continue
    return sorted(found)


def main() -> None:
    """The parts asked for."""
    given = sys.argv[1:]
    if given[:1] == ["one"]:
        one(int(given[1]), int(given[2]))
        return
    peer = ""
    if "--peer" in given:
        at = given.index("--peer")
        peer, given = given[at + 1], given[:at] + given[at + 2 :]
    parts = given or ["reference", "million", "clauses", "ray"]
    if "reference" in parts:
        bench_reference(peer)
    if "million" in parts:
        bench_million()
    if "clauses" in parts:
        bench_clauses()
    if "ray" in parts:
        bench_ray()


if __name__ == "__main__":
    main()
