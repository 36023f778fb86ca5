"""``servanda escalate``, every part, on a million facts: ``bench_escalate.py [facts] [runs] [seconds]``.

Two inputs: 30 clauses × 20 zones as of ``bench_assess.py``, and the acts of two sides in 25 districts over 1,500 days
under Minsk II. Wall and processor seconds and peak memory of the whole process, JSON of all parts made. The promise:
under 30 s of processor time. A run that takes longer than ``seconds`` (300) by the clock is stopped and told as such.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import polars as pl
from bench_assess import FACTS, agreement, facts

from servanda.evidence import SCHEMA

RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 3
LONGEST = float(sys.argv[3]) if len(sys.argv) > 3 else 300.0
DISTRICTS, DAYS = 25, 1_500
FIRST = 1_388_534_400_000_000  # 1 January 2014


def main() -> None:
    """Make both inputs, run the program as a user would, print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "agreement.yaml").write_text(json.dumps(agreement()))
        facts().write_parquet(here / "clauses.parquet")
        dense().write_parquet(here / "dense.parquet")
        for name, case, table in (("clauses and zones", folder, "clauses"), ("dense", "minsk-ii-2015", "dense")):
            measured(name, [case, str(here / f"{table}.parquet"), "--no-own"])


def measured(name: str, words: list[str]) -> None:
    """One input, RUNS times: the middle of the figures, or that it was stopped."""
    figures, parts = [], {}
    for _ in range(RUNS):
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "servanda", "escalate", *words, "--json"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LONGEST)
        except subprocess.TimeoutExpired:
            print(f"{name}: stopped after {LONGEST:.0f} s by the clock")
            return
        assert done.returncode == 0, done.stderr
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        figures.append((took, time.perf_counter() - began))
        parts = json.loads(done.stdout)["parts"]
    refused = [part for part, one in parts.items() if "refused" in one and part != "seen"]
    processor, wall = sorted(figures)[len(figures) // 2]
    print(f"{name}: {len(parts) - len(refused)} parts told, refused: {', '.join(refused) or 'none'}")
    print(f"{FACTS:,} facts: processor s {processor:.1f}, wall s {wall:.1f}, runs {len(figures)}")
    print(f"peak GiB so far {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20:.2f}")


def dense() -> pl.DataFrame:
    """Acts of two sides in 25 districts, day by day, more on some days than on others, half of them with who acted."""
    r = np.random.default_rng(2)
    weight = np.exp(np.cumsum(r.normal(0, 0.05, DAYS)))
    day = r.choice(DAYS, FACTS, p=weight / weight.sum())
    begin = FIRST + day.astype(np.int64) * 86_400_000_000
    district, first = r.integers(0, DISTRICTS, FACTS), r.random(FACTS) < 0.5
    sides = np.where(first, "ukraine", "certain-areas"), np.where(first, "certain-areas", "ukraine")
    columns = {
        "id": [f"{n:016x}" for n in r.permutation(FACTS)],
        "kind": np.full(FACTS, "event"),
        "act": np.array(["fire.artillery", "fire.small-arms", "fire.mortar"])[r.integers(0, 3, FACTS)],
        "act_ppm": np.full(FACTS, 1_000_000),
        "happened_from": begin,
        "happened_to": begin + 86_400_000_000,
        "recorded": begin + 2 * 86_400_000_000,
        "actor": np.where(r.random(FACTS) < 0.5, sides[0], None),
        "side_1": sides[0],
        "side_2": sides[1],
        "lon": 37.5 + 0.4 * (district % 5) + r.normal(0, 0.05, FACTS),
        "lat": 47.2 + 0.4 * (district // 5) + r.normal(0, 0.05, FACTS),
        "admin1": np.array([f"district {n}" for n in range(DISTRICTS)])[district],
        "origin": np.full(FACTS, "human-coded news"),
        "sources": np.ones(FACTS),
        "source": np.array(["s1", "s2"])[r.integers(0, 2, FACTS)],
        "row": np.arange(FACTS) + 2,
    }
    table = pl.DataFrame({name: pl.Series(name, values) for name, values in columns.items()})
    return table.select(
        table[name].cast(dtype) if name in table.columns else pl.lit(None, dtype=dtype).alias(name)
        for name, dtype in SCHEMA.items()
    )


if __name__ == "__main__":
    main()
