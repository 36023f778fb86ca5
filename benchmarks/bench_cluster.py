"""The same assessment in one process and on Ray with two local workers; equal results, and the ratio of times.

The law and the facts of ``bench_assess`` as one parquet file (made, or given as a folder with agreement.yaml and
facts.parquet). Starting Ray is printed apart. ``python benchmarks/bench_cluster.py [facts | folder] [runs]``.
"""

import json
import statistics
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from servanda.agreement import lower, read_agreement
from servanda.compliance import Assessments, assess, assess_on_cluster
from servanda.evidence import FactArchive, Report

GIVEN, RUNS = [*sys.argv[1:], *("10000000", "3")[len(sys.argv) - 1 :]][:2]
sys.argv[1:] = []  # ``bench_assess`` reads its own
import bench_assess  # noqa: E402

WORKERS = 2
AS_OF = 1_640_000_000_000_000


def main() -> None:
    """Make or take the input, run both ways in turn, compare, print."""
    if find_spec("ray") is None:
        print("skipped: Ray is not installed (servanda[cluster])")
        return
    if Path(GIVEN).is_dir():
        compare(Path(GIVEN))
        return
    bench_assess.FACTS = int(GIVEN)
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "agreement.yaml").write_text(json.dumps(bench_assess.agreement()))
        bench_assess.facts().write_parquet(here / "facts.parquet")
        compare(here)


def compare(folder: Path) -> None:
    """Both ways in turn, after one round to start the workers."""
    import ray

    law = lower(read_agreement((folder / "agreement.yaml").read_text()))
    path = folder / "facts.parquet"
    archive = FactArchive(Report(path, path.name, None))
    began = time.perf_counter()
    ray.init(num_cpus=WORKERS, include_dashboard=False, configure_logging=False, log_to_driver=False)
    print(f"starting Ray: {time.perf_counter() - began:.1f} s")
    shares = 2 * WORKERS
    walls: dict[str, list[float]] = {"one process": [], "Ray": []}
    for run in range(int(RUNS) + 1):
        began = time.perf_counter()
        one = assess(law, archive, AS_OF)
        here = time.perf_counter() - began
        began = time.perf_counter()
        other = assess_on_cluster(law, [archive.share(n, shares) for n in range(shares)], AS_OF)
        there = time.perf_counter() - began
        if run:
            walls["one process"].append(here)
            walls["Ray"].append(there)
    print(f"{archive.height:,} facts (parquet) × 30 clauses × {bench_assess.ZONES} zones, {WORKERS} workers")
    for name, each in walls.items():
        print(f"{name}, s: median {statistics.median(each):.2f}, {min(each):.2f} to {max(each):.2f}")
    ratio = statistics.median(walls["Ray"]) / statistics.median(walls["one process"])
    print(f"Ray / one process: {ratio:.2f} (promise: 2.5); equal: {equal(one, other)}")


def equal(one: Assessments, other: Assessments) -> bool:
    """Whether every status, value, reason and life is the same."""
    pairs = zip(one.by_obligation, other.by_obligation, strict=True)
    return one.timeline.lives == other.timeline.lives and all(
        all(np.array_equal(getattr(a, name), getattr(b, name)) for name in ("status", "value", "reason_rows", "lo"))
        for a, b in pairs
    )


if __name__ == "__main__":
    main()
