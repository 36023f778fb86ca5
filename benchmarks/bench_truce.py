"""How often the truce reader's interval of 95 in 100 holds the truth: synthetic truces, placebos of real series, time.

``python benchmarks/bench_truce.py [--each N] [--every DAYS] [--seed N] [--part synthetic|reference|placebo|time]``.

*synthetic*: fourteen kinds of series, N truces each (32, so 448), whose count without the truce is known; windows of 7,
30 and 90 days. *reference*: truces that take exactly 750 incidents off 90 days, rate walking, one covariate given; with
SERVANDA_STATSMODELS_PYTHON beside statsmodels' local level, on counts and on logarithms. *placebo*: real series read in
place (SERVANDA_SHARED_DATA), a date every DAYS days from the sixtieth on, and what then came; told twice: every date,
and without windows that a real truce came into within, or up to 30 days before. *time*: processor seconds of one
reading of 360 days with its placebos and its second reading. For each coverage stands what binomial chance allows a
true 0.95 (95 in 100): real windows overlap, so that for them chance allows more.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from servanda.escalation import TruceAsked, TruceSeries, answering, placebo_truces, read_truce
from truce_archives import SOURCES, from_file, touched
from truce_worlds import FIRST, KINDS, World, reference_world, worlds

ARCHIVES = Path(os.environ.get("SERVANDA_SHARED_DATA", Path(__file__).parents[2] / "shared" / "data"))
WINDOWS = (7, 30, 90)
PEER = """
import json, sys, warnings
import numpy as np
import statsmodels.api as sm
warnings.simplefilter("ignore")
told = []
for counts, covariate, start in json.load(sys.stdin):
    y, x = np.array(counts), np.array(covariate)
    one = []
    for log in (False, True):
        z = np.log1p(y) if log else y
        fit = sm.tsa.UnobservedComponents(z[:start], "llevel", exog=x[:start]).fit(disp=0)
        paths = np.asarray(fit.simulate(len(y) - start, anchor="end", repetitions=1000, exog=x[start:],
                                        rng=np.random.default_rng(1))).reshape(len(y) - start, -1)
        sums = (np.expm1(paths) if log else paths).sum(axis=0)
        one.append([float(v) for v in np.quantile(sums, (0.025, 0.5, 0.975))])
    told.append(one)
print(json.dumps(told))
"""


def main() -> None:
    """Every part asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--each", type=int, default=32)
    asked.add_argument("--every", type=int, default=45)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--part", choices=("synthetic", "reference", "placebo", "time"))
    given = asked.parse_args()
    parts = {
        "time": one_reading,
        "reference": lambda: reference(given.seed),
        "synthetic": lambda: synthetic(given.each, given.seed),
        "placebo": lambda: placebo(given.every),
    }
    for name, part in parts.items():
        if given.part in (None, name):
            part()


def chance(number: int) -> str:
    """What binomial chance allows a coverage of .95 on so many independent truces."""
    half = 1.96 * np.sqrt(0.95 * 0.05 / max(number, 1))
    return f"{max(0.95 - half, 0):.3f} to {min(0.95 + half, 1):.3f}"


def held(series: TruceSeries, without: np.ndarray, windows: tuple[int, ...]) -> dict[int, tuple[bool, bool | None]]:
    """Per window: whether the reader's interval, and the naive one, hold the true effect."""
    start = series.start or 0
    told = {}
    for one in read_truce(series, TruceAsked(windows=windows, draws=1000)).windows:
        truth = without[start : start + one.steps].sum()
        naive = one.naive and one.naive.low <= one.observed - truth <= one.naive.high
        told[one.steps] = (bool(one.expected_low <= truth <= one.expected_high), naive)
    return told


def said(label: str, results: dict[int, list[tuple[bool, bool | None]]]) -> None:
    """One line: coverage per window and over all."""
    parts = [f"{n:>2}: {np.mean([a for a, _ in each]):.3f}" for n, each in results.items() if each]
    print(f"  {label:<36} {'  '.join(parts)}", flush=True)


def over_all(results: dict[int, list[tuple[bool, bool | None]]]) -> None:
    """The sums of a part."""
    for n, each in results.items():
        ours, naive = np.mean([a for a, _ in each]), np.mean([b for _, b in each if b is not None])
        print(f"  {n:>2} days: {ours:.3f} of {len(each)} (chance: {chance(len(each))}); naive before/after {naive:.3f}")
    every = [a for each in results.values() for a, _ in each]
    print(f"  all: {np.mean(every):.3f} of {len(every)} windows", flush=True)


def synthetic(number: int, seed: int) -> None:
    """Truces of every kind."""
    print(f"synthetic truces, {number} of each of {len(KINDS)} kinds, share of intervals that hold the truth")
    total: dict[int, list[tuple[bool, bool | None]]] = {n: [] for n in WINDOWS}
    for kind in KINDS:
        mine: dict[int, list[tuple[bool, bool | None]]] = {n: [] for n in WINDOWS}
        for world in worlds(kind, number, seed):
            series = TruceSeries(world.counts, start=world.start, first=FIRST)
            for n, one in held(series, world.without, WINDOWS).items():
                mine[n].append(one)
                total[n].append(one)
        said(kind.name, mine)
    over_all(total)


def reference(seed: int, number: int = 40) -> None:
    """Truces of exactly 750 fewer, the reader's estimate and a peer's."""
    made = [reference_world(1000 * seed + n) for n in range(number)]
    readings = [
        read_truce(
            TruceSeries(world.counts, start=world.start, first=FIRST, known=(covariate,)),
            TruceAsked(windows=(90,), draws=1000),
        ).windows[0]
        for world, covariate in made
    ]
    one = readings[0]
    print(f"a truce of 750 fewer: {-one.fewer:.0f} ({-one.fewer_high:.0f}, {-one.fewer_low:.0f})")
    inside = np.mean([r.fewer_low <= 750 <= r.fewer_high for r in readings])
    width = np.median([r.fewer_high - r.fewer_low for r in readings])
    naive = np.mean([r.naive is not None and r.naive.low <= -750 <= r.naive.high for r in readings])
    print(f"  held {inside:.3f} of {number} (chance: {chance(number)}), width {width:.0f}; naive {naive:.3f}")
    peer(made)


def peer(made: list[tuple[World, np.ndarray]]) -> None:
    """The same truces read by statsmodels' local level."""
    python = os.environ.get("SERVANDA_STATSMODELS_PYTHON", "")
    if not python:
        print("  statsmodels is not at hand; set SERVANDA_STATSMODELS_PYTHON")
        return
    given = json.dumps([(world.counts.tolist(), covariate.tolist(), world.start) for world, covariate in made])
    done = subprocess.run([python, "-c", PEER], input=given, capture_output=True, text=True, check=True)
    told = np.array(json.loads(done.stdout.strip().splitlines()[-1]))
    observed = np.array([world.counts[world.start :].sum() for world, _ in made])
    for at, name in enumerate(("statsmodels local level, counts", "statsmodels local level, logarithms")):
        low, middle, high = (told[:, at] - observed[:, None]).T
        inside = np.mean((low <= 750) & (high >= 750))
        width = np.median(high - low)
        print(f"  {name}: {-middle[0]:.0f} ({-high[0]:.0f}, {-low[0]:.0f}); held {inside:.3f}, width {width:.0f}")


def placebo(every: int) -> None:
    """Dates of real series on which nothing was signed."""
    print(f"placebo truces on real series, a date every {every} days")
    total: dict[int, list[tuple[bool, bool | None]]] = {n: [] for n in WINDOWS}
    clean: dict[int, list[tuple[bool, bool | None]]] = {n: [] for n in WINDOWS}
    for archive, file, when, area, exact in SOURCES:
        if not (ARCHIVES / archive).is_dir():
            print(f"  {archive} is absent")
            continue
        for name, (first, counts) in from_file(ARCHIVES / archive / file, archive, when, area, exact).items():
            mine: dict[int, list[tuple[bool, bool | None]]] = {n: [] for n in WINDOWS}
            for start in range(60, len(counts) - WINDOWS[0], every):
                fits = tuple(n for n in WINDOWS if start + n <= len(counts))
                if not counts[:start].any():
                    continue
                for n, one in held(TruceSeries(counts, start=start, first=first), counts, fits).items():
                    mine[n].append(one)
                    total[n].append(one)
                    if not touched(archive, first, start, start + n):
                        clean[n].append(one)
            said(f"{name[:28]} ({counts.mean():.1f} a day)", mine)
    print("every date")
    over_all(total)
    print("without windows a real truce came into force in, or up to 30 days before")
    over_all(clean)


def one_reading() -> None:
    """Processor seconds of a reading."""
    world = next(iter(worlds(KINDS[6], 1)))
    series = TruceSeries(world.counts, start=world.start, signed=world.start - 8, first=FIRST)
    for name, reading in (("reading", read_truce), ("placebos", placebo_truces), ("second reading", answering)):
        began = time.process_time()
        reading(series)
        print(f"{name}: {time.process_time() - began:.2f} s of processor time", flush=True)


if __name__ == "__main__":
    main()
