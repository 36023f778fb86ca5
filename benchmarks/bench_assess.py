"""``servanda assess`` on a million facts (parquet) × 30 clauses × 20 zones of about 800 vertices, or as many as asked.

Reasons kept, page excluded. Prints wall seconds and peak memory of the whole process, median of RUNS. The promises, on
2 cores: 8 s and 2 GiB for a million; 60 s and 6 GiB for ten million; linear between 10^5 and 10^7.
``python benchmarks/bench_assess.py [facts] [runs] [clauses] [zones]``.
"""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import polars as pl

from servanda.evidence import SCHEMA

FACTS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
CLAUSES = int(sys.argv[3]) if len(sys.argv) > 3 else 30
ZONES = int(sys.argv[4]) if len(sys.argv) > 4 else 20
VERTICES = 800
DAYS = 400
ACTS = (
    *("fire.artillery", "fire.small-arms", "fire.mortar", "movement.advance", "weapons.presence", "aid.delivery"),
    *("movement.flight", "notice.flight", "allegation", "reply", "works.fortification", "personnel.release"),
)


def main() -> None:
    """Make the input, run the program as a user would, print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "agreement.yaml").write_text(json.dumps(agreement()))
        facts().write_parquet(here / "facts.parquet")
        size = (here / "facts.parquet").stat().st_size
        walls, peaks, out = [], [], ""
        for run in range(RUNS + 1):
            began = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", _MEASURED, str(here), str(here / "facts.parquet")],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            wall = time.perf_counter() - began
            out = done.stdout
            if run:  # the first warms the disk's cache
                walls.append(wall)
                peaks.append(int(done.stderr.split()[-1]) / 2**20)
        print(out)
        print(f"{FACTS:,} facts ({size / 1e6:.0f} MB parquet) × {CLAUSES} clauses × {ZONES} zones of {VERTICES} vertices")
        print(f"wall s: min {min(walls):.2f}, median {statistics.median(walls):.2f}, max {max(walls):.2f}")
        print(f"peak GiB: median {statistics.median(peaks):.2f}")


_MEASURED = """
import re, sys
from servanda.cli.app import run
code = run(["assess", sys.argv[1], sys.argv[2]])
# Not ru_maxrss: that of a child begins with what its parent held when it was forked, here the table of facts.
peak = re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())
sys.stderr.write(f"{code} {peak.group(1)}")
"""


def zone(n: int) -> dict[str, object]:
    """A ragged ring of VERTICES corners, overlapping its neighbours."""
    r = np.random.default_rng(n)
    angles = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    radius = 0.35 + 0.05 * np.cumsum(r.normal(0, 0.05, VERTICES)).clip(-4, 4) / 4
    lon, lat = 37 + 0.25 * (n % 5) + radius * np.cos(angles), 47.2 + 0.25 * (n // 5) + radius * np.sin(angles)
    return {"polygon": [[f"{x:.6f}", f"{y:.6f}"] for x, y in zip(lon, lat, strict=True)]}


def agreement() -> dict[str, object]:
    """Clauses of eight kinds; two wait for quiet or for each other."""
    clauses: list[dict[str, object]] = []
    for n in range(CLAUSES):
        inside = [f"z{n % ZONES}", f"z{(n * 7 + 3) % ZONES}"]
        who = [["north", "south"], ["north"], ["south"]][n % 3]
        kinds: list[dict[str, object]] = [
            {"must_not": {"acts": "fire", "in": inside}},
            {"must_not": {"acts": ["movement.advance", "works"], "in": inside, "assessed": "day"}},
            {"cap": {"acts": "weapons.presence", "in": inside, "at_most": "90"}},
            {"rate": {"acts": "aid.delivery", "in": inside, "at_least": "600", "each": "day"}},
            {
                "gives_notice": {
                    "acts": "movement.flight",
                    "in": inside,
                    "at_least": "48 hours",
                    "to": "mission",
                }
            },
            {
                "responds": {
                    "to": {"acts": "allegation", "in": inside},
                    "with": {"acts": "reply"},
                    "within": "24 hours",
                }
            },
            {"must_not": {"acts": "fire.artillery", "outside": inside}},
            {"must": {"acts": "personnel.release", "amount": "500"}, "by": f"day {30 + n}"},
        ]
        clause: dict[str, object] = {"id": f"c{n}", "says": f"Clause {n}.", "who": who, **kinds[n % 8]}
        if n in (8, 16):
            clause["when"] = {"quiet": {"acts": "fire.mortar", "in": inside}, "for": "1 day"}
        if n in (15, 23):
            clause["when"] = {"any": [{"done": "c7"}, {"reached": "day 60"}]}
        clauses.append(clause)
    return {
        "servanda": "1",
        "id": "million",
        "title": "One million facts",
        "timing": {"zone": "Europe/Kyiv", "entry": "2020-01-05 00:00"},
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
        "bodies": {"mission": {"called": "Mission", "observes": [{"acts": "fire"}]}},
        "zones": {f"z{n}": zone(n) for n in range(ZONES)},
        "clauses": clauses,
    }


def facts() -> pl.DataFrame:
    """Facts spread over the zones and days, a tenth of them far away; to the second, from four sources."""
    r = np.random.default_rng(1)
    begin = 1_577_836_800_000_000 + r.integers(0, DAYS * 86_400, FACTS) * 1_000_000
    lag = r.integers(0, 3 * 86_400, FACTS) * 1_000_000
    columns = {
        "id": [f"{n:016x}" for n in r.permutation(FACTS)],
        "kind": np.where(r.random(FACTS) < 0.1, "measure", "event"),
        "act": np.array(ACTS)[r.integers(0, len(ACTS), FACTS)],
        "act_ppm": np.full(FACTS, 1_000_000),
        "happened_from": begin,
        "happened_to": begin + 1,
        "recorded": begin + 1 + lag,
        "actor": np.array(["north", "south", None, "north"], dtype=object)[r.integers(0, 4, FACTS)],
        "side_1": np.full(FACTS, "north"),
        "side_2": np.full(FACTS, "south"),
        "lon": r.uniform(36.5, 38.7, FACTS),
        "lat": r.uniform(46.7, 48.6, FACTS),
        "quantity_milli": r.integers(1, 100, FACTS) * 1_000,
        "ref": [f"x{n}" for n in r.integers(0, FACTS // 4, FACTS)],
        "origin": np.array(["monitor", "party", "human-coded news"])[r.integers(0, 3, FACTS)],
        "sources": np.ones(FACTS),
        "source": np.array(["s1", "s2", "s3", "s4"])[r.integers(0, 4, FACTS)],
        "row": np.arange(FACTS) + 2,
    }
    table = pl.DataFrame({name: pl.Series(name, values) for name, values in columns.items()})
    return table.select(
        table[name].cast(dtype) if name in table.columns else pl.lit(None, dtype=dtype).alias(name)
        for name, dtype in SCHEMA.items()
    )


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
