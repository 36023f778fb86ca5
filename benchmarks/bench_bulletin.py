"""``servanda bulletin`` from a million facts × 30 clauses × 20 zones, all forms: ``bench_bulletin.py [facts] [runs]``.

All forms in one language; wall and processor seconds and peak memory of the whole process. The promise: under 30 s.
"""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import polars as pl
from bench_assess import FACTS, RUNS, agreement, facts


def main() -> None:
    """Make the input, run the program as a user would, print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "agreement.yaml").write_text(json.dumps(agreement()))
        table = facts()
        table.write_parquet(here / "facts.parquet")
        first = table["happened_from"].min() + pl.select(pl.duration(days=350)).item()  # type: ignore[operator]
        period = f"{first:%Y-%m-%d}..{first + pl.select(pl.duration(days=6)).item():%Y-%m-%d}"
        walls, cpus = [], []
        for _ in range(RUNS):
            began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
            words = [sys.executable, "-m", "servanda", "bulletin", str(here), str(here / "facts.parquet")]
            done = subprocess.run(
                [*words, "--period", period, "--out", str(here / "out")], capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, done.stderr
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            walls.append(time.perf_counter() - began)
            cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        print(done.stdout)
        print(f"{FACTS:,} facts: wall s {statistics.median(walls):.1f}, processor s {statistics.median(cpus):.1f}")
        print(f"peak GiB {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20:.2f}")
        for path in sorted((here / "out").iterdir()):
            print(f"{path.name}: {path.stat().st_size / 1e3:.0f} KB")


if __name__ == "__main__":
    main()
