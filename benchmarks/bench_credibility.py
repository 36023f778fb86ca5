"""Dawid and Skene's EM beside crowd-kit's, in one run: accuracy and wall time on labelled answers, and a made-up case.

``python benchmarks/bench_credibility.py [folder] [runs]``. ``folder``: data sets of Zheng et al. (PVLDB 10(5), 2017),
each a folder with answer.csv (question, worker, answer) and truth.csv (question, truth). crowd-kit is a peer here and
no dependency: put it in an environment of its own and name its folder of packages in PEERS, or leave it out.
Of a tie between m classes 1/m counts as right. Time: the median of ``runs``, after one that is not counted; from
numbered arrays (ours) and from the labelled table the peer asks for (crowd-kit), neither with reading the file.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from servanda.evidence import SCHEMA, learn, weigh
from servanda.evidence.credibility.v1.dawid_skene import shares

FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else None
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
NAMES = {
    "d_jn-product": "D_Product",
    "s4_Dog_data": "Dog",
    "s4_Face_Sentiment_Identification": "Face sentiment",
    "d_Duck_Identification": "Duck",
}
PROMISE = 20


def main() -> None:
    """Print a line per data set, then the speed of weighing a table."""
    peer = _peer()
    if FOLDER is None or not FOLDER.is_dir():
        print("no data: name the folder of labelled answers; skipped")
    else:
        print(f"{'data':15} {'tasks':>6} {'answers':>8}  {'MV':>6} {'DS':>6} {'s':>8}", end="")
        print(f"  {'crowd-kit':>9} {'s':>8} {'ratio':>7}" if peer else "")
        for folder, name in NAMES.items():
            _line(name, FOLDER / folder, peer)
    _weighing()


def _line(name: str, folder: Path, peer: "Callable[[pl.DataFrame], dict[str, str]] | None") -> None:
    answers = pl.read_csv(folder / "answer.csv", infer_schema=False)
    truth = dict(pl.read_csv(folder / "truth.csv", infer_schema=False).iter_rows())
    labels = sorted({*answers["answer"], *truth.values()})
    tasks, workers = (answers[one].unique(maintain_order=True).to_list() for one in ("question", "worker"))
    task, source, answer = (
        answers[column].replace_strict(order, range(len(order)), return_dtype=pl.Int64).to_numpy()
        for column, order in (("question", tasks), ("worker", workers), ("answer", labels))
    )
    right = np.array([labels.index(truth[one]) if one in truth else -1 for one in tasks])
    found, ours = _timed(lambda: learn(task, source, answer, len(labels)))
    majority = _accuracy(shares(task, answer, len(tasks), len(labels)), right)
    print(f"{name:15} {len(tasks):6,} {len(answers):8,}  {majority:.4f} {_accuracy(found.chances, right):.4f}", end="")
    print(f" {ours:8.4f}", end="")
    if peer is None:
        print()
        return
    told, theirs = _timed(lambda: peer(answers))
    got = [told[one] == truth[one] for one in tasks if one in truth]
    verdict = "" if theirs >= PROMISE * ours else f"  below the promise of {PROMISE}"
    print(f"  {sum(got) / len(got):9.4f} {theirs:8.4f} {theirs / ours:6.0f}x{verdict}")


def _accuracy(chances: Any, truth: Any) -> float:
    top = chances == chances.max(axis=1, keepdims=True)
    return float((top[np.arange(len(truth)), truth] / top.sum(axis=1))[truth >= 0].mean())


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    found, walls = work(), []
    for _ in range(RUNS):
        began = time.perf_counter()
        found = work()
        walls.append(time.perf_counter() - began)
    return found, statistics.median(walls)


def _peer() -> "Callable[[pl.DataFrame], dict[str, str]] | None":
    """crowd-kit's Dawid-Skene with its defaults (100 rounds, tolerance 1e-5), or None."""
    if where := os.environ.get("PEERS"):
        sys.path.append(where)
    try:
        import pandas as pd
        from crowdkit.aggregation import DawidSkene
    except ImportError:
        print("crowd-kit is not there: its columns are left out")
        return None
    tables: dict[int, Any] = {}

    def run(answers: pl.DataFrame) -> dict[str, str]:
        if id(answers) not in tables:
            columns = {"question": "task", "worker": "worker", "answer": "label"}
            tables[id(answers)] = pd.DataFrame({new: answers[old].to_list() for old, new in columns.items()})
        return dict(DawidSkene(n_iter=100, tol=1e-5).fit_predict(tables[id(answers)]))

    return run


def _weighing(incidents: int = 100_000, each: int = 3) -> None:
    """Facts with an incident column to ``happened_ppm``: stated priors, three reports of each incident."""
    r = np.random.default_rng(1)
    rows = incidents * each
    start = pl.Series([0] * rows, dtype=pl.Int64).cast(pl.Datetime("us", "UTC"))
    table = pl.DataFrame(
        {
            "id": [f"{n:016x}" for n in range(rows)],
            "kind": "event",
            "act": "fire.artillery",
            "act_ppm": 1_000_000,
            "happened_from": start,
            "happened_to": start,
            "recorded": start,
            "origin": r.choice(["monitor", "party", "human-coded news"], rows),
            "source": r.choice([f"s{n}" for n in range(200)], rows),
            "said_by": r.choice(["", "a spokesman", "a doctor"], rows),
            "incident": [f"i{n // each}" for n in range(rows)],
        }
    ).with_columns(said_by=pl.col("said_by").replace("", None))
    absent = [pl.lit(None, dtype).alias(name) for name, dtype in SCHEMA.items() if name not in table.columns]
    table = table.with_columns(absent).select(SCHEMA.names())
    _, wall = _timed(lambda: weigh(table))
    print(f"weigh: {rows:,} reports of {incidents:,} incidents in {wall:.2f} s, {rows / wall:,.0f} reports a second")


if __name__ == "__main__":
    main()
