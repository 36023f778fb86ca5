"""Is it spreading, read from very many acts: places beside the re-drawn map, names and pairs, tracks, powers beside.

``python benchmarks/bench_spread.py [--acts N] [--times N] [--seed N] [--archives]``. An imagined war of 40 months in
3,000 towns, 40 names in 120 pairs, cells of a tenth of a degree, months, 90 quiet days. Each figure is the median of
``--times`` runs, in seconds and, of the last run, in processor seconds. ``--archives``: of the real archives instead,
in how many periods the number of new cells lay within the range at the pace before, and within that of the old map
re-drawn.
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from servanda.escalation import acts_of, beside, names_of, networks, spread_of, stretches, tracks_of
from servanda.operations.escalate.opened import open_escalation

ROOT = Path(os.environ.get("SERVANDA_SHARED_DATA", Path(__file__).parents[2] / "shared" / "data"))
ARCHIVES: Any = (
    ("syria-coh-2016", "ucdp_ged_syria", date(2016, 1, 1), date(2016, 9, 1), (("week", 28, 0.25), ("month", 60, 0.25))),
    (
        "minsk-ii-2015", "ucdp_ged_ukraine", date(2014, 1, 1), date(2018, 12, 15),
        (("week", 28, 0.25), ("month", 90, 0.25), ("month", 60, 0.1)),
    ),
    (
        "hodeidah-2018", "acled_yemen_2019", date(2019, 7, 1), date(2019, 10, 13),
        (("week", 28, 0.25), ("week", 28, 0.1)),
    ),
)  # fmt: skip
FIRST, DAYS, TOWNS, NAMES, PAIRS = date(2020, 1, 1), 1_215, 3_000, 40, 120


def main() -> None:
    """Make the acts, read them, print what each reading took."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--acts", type=int, default=1_000_000)
    asked.add_argument("--times", type=int, default=3)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--archives", action="store_true")
    given = asked.parse_args()
    if given.archives:
        held()
        return
    acts, months = imagined(given.acts, given.seed), stretches(FIRST, date(2023, 5, 1), "month")
    told = names_of(acts, months)
    readings: dict[str, Callable[[], Any]] = {
        "places by cell, with the old map re-drawn": lambda: spread_of(acts, months),
        "places by area": lambda: spread_of(acts, months, "area"),
        "names, pairs and networks": lambda: networks(names_of(acts, months)),
        "powers beside the parties": lambda: beside(acts, told, {}),
        "tracks": lambda: tracks_of(acts, months),
    }
    print(f"{len(acts):,} acts, {len(months.edges) - 1} months")
    whole = 0.0
    for name, reading in readings.items():
        seconds, spent = [], 0.0
        for _ in range(given.times):
            begun, spent = time.perf_counter(), time.process_time()
            reading()
            seconds.append(time.perf_counter() - begun)
            spent = time.process_time() - spent
        whole += statistics.median(seconds)
        print(f"  {name:<45} {statistics.median(seconds):6.2f} s {spent:6.2f} processor s")
    print(f"  {'all of it':<45} {whole:6.2f} s")


def held() -> None:
    """Periods within each range and above it, on three archives, by step, quiet stretch and size of cell."""
    told: list[tuple[int, Any, Any]] = []
    for case, archive, begin, end, asked in ARCHIVES:
        files = [str(one) for one in sorted((ROOT / archive).glob("*.csv.gz"))]
        opened = open_escalation(case, files)
        history = acts_of(opened.facts, opened.agreement, as_of=opened.as_of, begin=date(1900, 1, 1)).table
        for step, quiet, size in asked:
            spread = spread_of(history, stretches(begin, end, step, quiet), size_deg=size)
            some = [(one.new, one.pace, one.redrawn) for one in spread.periods if one.pace]
            print(f"{archive}, {step}, {quiet} quiet days, {size}°: {shares(some)}")
            told += some
    print(f"together: {shares(told)}")


def shares(told: list[tuple[int, Any, Any]]) -> str:
    """How often the count lay within each range, and above the first."""
    within = sum(pace.low <= new <= pace.high for new, pace, _ in told)
    above = sum(new > pace.high for new, pace, _ in told)
    again = sum(one.low <= new <= one.high for new, _, one in told)
    held, over, drawn = (n / len(told) for n in (within, above, again))
    return f"{len(told)} periods; pace {held:.2f}, above {over:.2f}; re-drawn {drawn:.2f}"


def imagined(many: int, seed: int) -> pl.DataFrame:
    """A table of acts of an imagined war whose front moves over the towns."""
    rng = np.random.default_rng(seed)
    day = rng.integers(0, DAYS, many)
    lon, lat = rng.uniform(30, 38, TOWNS), rng.uniform(44, 50, TOWNS)
    order = np.argsort(lon)
    # The front stands further east each month; most acts lie near it.
    at = np.clip(rng.normal(day / DAYS, 0.12, many) * TOWNS, 0, TOWNS - 1).astype(int)
    town, pair = order[at], rng.zipf(1.6, many) % PAIRS
    sides = rng.integers(0, NAMES, (PAIRS, 2))
    called = np.array([f"name {n}" for n in range(NAMES)])
    return pl.DataFrame(
        {
            "id": np.arange(many), "day": np.datetime64(FIRST) + day, "lon": lon[town], "lat": lat[town],
            "radius_m": np.full(many, 1e3), "deaths": rng.poisson(1, many).astype(float),
            "area": np.array([f"area {n % 60}" for n in range(TOWNS)])[town], "side_1": called[sides[pair, 0]],
            "side_2": called[sides[pair, 1]],
            "source": np.array(["paper", "radio", "monitor"])[rng.integers(0, 3, many)],
            "said_by": np.array(["one", "two"])[rng.integers(0, 2, many)], "act": np.full(many, "fire"),
        }
    ).with_columns(id=pl.col("id").cast(pl.String), day=pl.col("day").cast(pl.Date))  # fmt: skip


if __name__ == "__main__":
    main()
