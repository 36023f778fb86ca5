"""``servanda escalate``, every part, on a million facts × 30 clauses × 20 zones: ``bench_escalate.py [facts] [runs]``.

Wall and processor seconds and peak memory of the whole process, JSON of all parts made. The promise: under 30 s of
processor time.
"""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_assess import FACTS, RUNS, agreement, facts


def main() -> None:
    """Make the input, run the program as a user would, print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "agreement.yaml").write_text(json.dumps(agreement()))
        facts().write_parquet(here / "facts.parquet")
        walls, cpus, out = [], [], ""
        for _ in range(RUNS):
            began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
            words = [sys.executable, "-m", "servanda", "escalate", str(here), str(here / "facts.parquet"), "--json"]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            walls.append(time.perf_counter() - began)
            cpus.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
            out = done.stdout
        parts = json.loads(out)["parts"]
        print("parts told:", *(name for name, one in parts.items() if "refused" not in one or name == "seen"))
        print("parts refused:", *(name for name, one in parts.items() if "refused" in one and name != "seen"))
        print(f"{FACTS:,} facts: wall s {statistics.median(walls):.1f}, processor s {statistics.median(cpus):.1f}")
        print(f"peak GiB {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20:.2f}")


if __name__ == "__main__":
    main()
