"""The fit of a bivariate Hawkes process beside tick 0.8.0.2 and hawkesbook 0.1.0 on the same events in one run.

``python benchmarks/bench_hawkes.py [--peer PYTHON] [--events N] [--many N] [--seed N] [--times N]``. PYTHON is the
Python of a virtual environment (or its folder) made with ``pip install tick==0.8.0.2 numpydoc six hawkesbook==0.1.0``
(tick constructs no learner without the two in the middle). Without it ours alone is measured.

Truth: background (.30, .20), branching ((.35, .20), (.30, .25)), decay 1.5, spectral radius .55. Compared: our fit with
one decay for all, sought, to tick's by likelihood with the decay given; our fit with a decay for each target
(hawkesbook's model, 8 parameters) and for each pair (10) to hawkesbook's, all sought, at the same optimum. Each fit
starts from events in memory; loops are compiled before the clock starts, on either side. Figures are medians of
``--times`` runs in turn (hawkesbook, which is slow, runs once); processor seconds stand beside wall seconds: on a busy
machine their ratio is the steadier one.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

RATES, BRANCHING, DECAY = (0.3, 0.2), ((0.35, 0.2), (0.3, 0.25)), 1.5
#: Events of both streams in one unit of time: the sum of (I - A)^-1 (.30, .20).
EVENTS_A_UNIT = 1.1345029
OURS = ("common", "target", "pair")
TICK = """
import json, sys, time
import numpy as np
from tick.hawkes import HawkesExpKern
kept = np.load(sys.argv[1])
events = [np.ascontiguousarray(kept["times"][kept["marks"] == one]) for one in (0, 1)]
def once(events):
    learner = HawkesExpKern(1.5, gofit="likelihood", penalty="l2", C=1e6, solver="bfgs")
    wall, cpu = time.perf_counter(), time.process_time()
    learner.fit([events], start=np.full(6, 0.3))
    return time.perf_counter() - wall, time.process_time() - cpu, learner
once([one[:500] for one in events])
wall, cpu, learner = once(events)
print(json.dumps({"wall": wall, "cpu": cpu, "branching": learner.adjacency.tolist()}))
"""
HAWKESBOOK = """
import json, sys, time
import numpy as np, hawkesbook as hb
kept = np.load(sys.argv[1])
times, marks, end = kept["times"], kept["marks"], float(kept["end"])
start = (np.full(2, .25), np.full((2, 2), .3), np.full(2, 1.))
hb.mutual_exp_log_likelihood(times[:500], marks[:500], float(times[499]), start)
wall, cpu = time.perf_counter(), time.process_time()
import contextlib, io
with contextlib.redirect_stdout(io.StringIO()):
    theta, value = hb.mutual_exp_mle(times, marks, end, start)
print(json.dumps({"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu, "value": -float(value)}))
"""


def main() -> None:
    """Simulate, fit on either side in turn, print figures and ratios."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--peer", default=os.environ.get("SERVANDA_HAWKES_PEERS", ""))
    asked.add_argument("--events", type=int, default=100_000)
    asked.add_argument("--many", type=int, default=1_000_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--times", type=int, default=5)
    asked.add_argument("--child", default="")
    given = asked.parse_args()
    if given.child:
        print(json.dumps(ours(given.child)))
        return
    with tempfile.TemporaryDirectory() as folder:
        print(f"load {os.getloadavg()[0]:.1f}, medians of {given.times}; wall s, processor s")
        few, many = made(folder, given.events, given.seed), made(folder, given.many, given.seed)
        beside(few, python_of(given.peer), given.times)
        runs = [child([sys.executable, __file__, "--child", many]) for _ in range(given.times)]
        told(f"ours, {given.many:,} events, one decay", middle([one["common"] for one in runs]))


def beside(file: str, peer: str, times: int) -> None:
    """One series of events, fitted by all."""
    mine, theirs = [], []
    for _ in range(times):
        mine.append(child([sys.executable, __file__, "--child", file]))
        if peer:
            theirs.append(child([peer, "-c", TICK, file]))
    us = {shape: middle([one[shape] for one in mine]) for shape in OURS}
    for shape in OURS:
        told(f"ours, decay {shape}", us[shape])
    if not peer:
        print("  tick, hawkesbook: skipped; give --peer PYTHON")
        return
    tick, book = middle(theirs), child([peer, "-c", HAWKESBOOK, file])
    told("tick, likelihood, decay given", tick)
    told("hawkesbook, all sought", book)
    print(f"  tick's branching {tick['branching']}, ours {us['common']['branching']}")
    print(f"  NLL hawkesbook - ours (target): {book['value'] - us['target']['value']:.4f} (promise: within .1)")
    ratio("tick : ours, one decay (promise 1)", tick, us["common"])
    ratio("hawkesbook : ours, decay by target (promise 5)", book, us["target"])
    ratio("hawkesbook : ours, decay by pair", book, us["pair"])


def made(folder: str, events: int, seed: int) -> str:
    """A file of about so many simulated events."""
    import numpy as np

    from servanda.escalation import process_of, simulate

    process = process_of(RATES, BRANCHING, DECAY, 0.0, events / EVENTS_A_UNIT)
    series = simulate(process, seed=seed)
    name = f"{folder}/{events}.npz"
    np.savez(name, times=series.times, marks=series.marks, end=series.end)
    print(f"{series.times.size:,} events, seed {seed}")
    return name


def ours(file: str) -> dict[str, Any]:
    """Each shape of decay fitted once, its loop read before."""
    import numpy as np

    from servanda.escalation import fit, series_of

    kept = np.load(file)
    times, marks, end = kept["times"], kept["marks"], float(kept["end"])
    shapes = OURS if times.size <= 200_000 else OURS[:1]
    made = {}
    for shape in shapes:
        fit(series_of(times[:4000], marks[:4000]), shape=shape)
        wall, cpu = time.perf_counter(), time.process_time()
        found = fit(series_of(times, marks, end=end), shape=shape)
        took = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
        branching = np.round(found.branching, 4).tolist()
        made[shape] = took | {"value": -found.log_likelihood, "branching": branching, "passes": found.passes}
    return made


def python_of(peer: str) -> str:
    """The Python of an environment, or of the folder it lies in."""
    return str(Path(peer, "bin", "python")) if peer and Path(peer).is_dir() else peer


def child(words: list[str]) -> dict[str, Any]:
    """What a process of its own prints last, as JSON."""
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def middle(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """The last run with its times the medians of all."""
    return runs[-1] | {key: statistics.median(one[key] for one in runs) for key in ("wall", "cpu")}


def told(name: str, run: dict[str, Any]) -> None:
    """One line of figures."""
    value = f", NLL {run['value']:.3f}" if "value" in run else ""
    passes = f", {run['passes']} passes" if "passes" in run else ""
    print(f"  {name}: {run['wall']:.3f} s, {run['cpu']:.3f} s{value}{passes}")


def ratio(name: str, them: dict[str, Any], us: dict[str, Any]) -> None:
    """How many times as long they take, by wall and by processor."""
    print(f"  {name}: {them['wall'] / us['wall']:.1f} x wall, {them['cpu'] / us['cpu']:.1f} x processor")


if __name__ == "__main__":
    main()
