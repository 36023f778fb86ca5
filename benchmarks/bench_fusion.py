"""Reports of five unlike sources fused into incidents, beside Splink 4 (its peer) on the same reports in one run.

``python benchmarks/bench_fusion.py [--reports N] [--peer FOLDER] [--seed N] [--times N]
[--no-peer]``. Needs the generator of
reports (``tools/synth_reports.py`` beside the folder of archives) and pandas; FOLDER is where
``pip install --target FOLDER "splink<5"`` put Splink and its pandas. Where one of them is absent the benchmark says so
and leaves it out.

Two worlds: *thin*, 5,000 fronts, and *dense*, 250 fronts (a big war). Error scales are learned, never given.
Pairs: of two reports, in one predicted incident or not, against truth; every true pair counts, also those no search
could have found. That is what the table of the reference measured: connected components that swallow a war score a
precision near 0 beside a good recall, which only pairs do. Exact: predicted incidents of two reports or more whose
reports are exactly those of a true one, a stricter reading, printed beside it.
Time, the comparison: from the generator's table of reports in memory (Splink's holds its four grids already, so that
making them costs it nothing) to an incident id for each report; Splink's at its best cut, the other cuts not counted,
with two threads as ours. ``facts to groups``: from a table of facts; ``fused``: with merged tables too. Kernels are
compiled before the clock starts, as for a long-running user; what compiling takes the first time on a machine and what
a new process takes to read it back are printed apart. Each figure is the median of ``--times`` runs, the two sides in
turn; processor seconds stand beside wall seconds: on a busy machine their ratio is the steadier one.
"""

import argparse
import importlib.util
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ARCHIVES = Path(os.environ.get("SERVANDA_SHARED_DATA", Path(__file__).parents[2] / "shared" / "data"))
GENERATOR = ARCHIVES.parent / "tools" / "synth_reports.py"
WORLDS = {"thin": (5_000, 0.95, 7.0), "dense": (250, 0.85, 5.0)}
CUTS = (0.5, 0.9, 0.99, 0.999)


def main() -> None:
    """Make each world, fuse it, let the peer fuse it, print the figures."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--reports", type=int, default=1_000_000)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--peer", default="")
    asked.add_argument("--times", type=int, default=3)
    asked.add_argument("--no-peer", action="store_true")
    asked.add_argument("--child", nargs=2, metavar=("WHAT", "FILE"))
    given = asked.parse_args()
    if given.child:
        print(json.dumps({"make": make, "ours": ours, "splink": splink}[given.child[0]](given.child[1])))
        return
    if not GENERATOR.exists():
        print("skipped: the generator of reports (tools/synth_reports.py beside the archives) is absent")
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, (fronts, least, times) in WORLDS.items():
            if "refused" in child("make", f"{folder}/{name}.{given.reports}.{fronts}.{given.seed}", given.peer):
                print("skipped: the generator needs pandas; give --peer FOLDER")
                return
            world(folder, name, given, least, times)
            for few in (10_000, 100_000):
                if few < given.reports:
                    child("make", f"{folder}/{name}.{few}.{fronts}.{given.seed}", given.peer)
                    told(f"  {few:>9,}", child("ours", f"{folder}/{name}.{few}.{fronts}.{given.seed}", given.peer))


def world(folder: str, name: str, given: Any, least: float, times: float) -> None:
    """One world of full size, ours and the peer's."""
    file = f"{folder}/{name}.{given.reports}.{WORLDS[name][0]}.{given.seed}"
    load = f"load {os.getloadavg()[0]:.1f}"
    print(f"{name}: {given.reports:,} reports, {WORLDS[name][0]:,} fronts, seed {given.seed}, {load}")
    mine, peer = [], []
    for _ in range(given.times):
        mine.append(child("ours", file, given.peer))
        if not given.no_peer:
            peer.append(child("splink", file, given.peer))
    us = middle(mine)
    told("  servanda", us)
    print("  learned:", us["learned"])
    print(f"  pair F1 {us['pairs'][2]:.3f} (promise {least}), peak {us['peak']:.2f} GiB (promise 4)")
    if given.no_peer:
        return
    if refused := [one["refused"] for one in peer if "refused" in one]:
        print(f"  splink: skipped, {refused[0]}")
        return
    them = middle(peer)
    told("  splink  ", them)
    print(f"  {them['setup']}; medians of {given.times}; load {os.getloadavg()[0]:.1f}")
    print(f"  ratio splink : servanda (promise {times:.0f}), wall and processor:")
    for what, wall, cpu in (("table to incident ids", "core", "core_cpu"), ("facts to groups", "grouped", "cpu")):
        print(f"    {what}: {them['core'] / us[wall]:.1f}, {them['core_cpu'] / us[cpu]:.1f}")
    print(f"    facts to merged tables: {them['core'] / us['fused']:.1f}, {them['core_cpu'] / us['fused_cpu']:.1f}")


def middle(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """The last run with its numbers the medians of all."""
    whole = {
        key: statistics.median(one[key] for one in runs) for key, value in runs[-1].items() if value.__class__ is float
    }
    return {**runs[-1], **whole}


def told(who: str, figures: dict[str, Any]) -> None:
    """One line of figures."""
    pair, exact = (" / ".join(f"{one:.3f}" for one in figures[key]) for key in ("pairs", "exact"))
    cut = f" (cut {figures['cut']})" if "cut" in figures else ""
    parts = (("table to incident ids", "core"), ("facts to groups", "grouped"), ("facts to tables", "fused"))
    spent = ", ".join(
        f"{what} {figures[key]:.2f} s wall {figures['cpu' if key == 'grouped' else key + '_cpu']:.2f} s processor"
        for what, key in parts
        if key in figures
    )
    warm = f", kernels ready in {figures['warm']:.1f} s" if "warm" in figures else ""
    print(f"{who}: pairs P/R/F1 {pair}, exact {exact}{cut}; {spent}{warm}; peak {figures['peak']:.2f} GiB", flush=True)


def child(what: str, file: str, peer: str) -> dict[str, Any]:
    """One step in a process of its own, so that its memory is its own."""
    path = {"PYTHONPATH": os.pathsep.join(filter(None, [peer, os.environ.get("PYTHONPATH", "")]))}
    if what == "ours":
        path = {}
    done = subprocess.run(
        [sys.executable, __file__, "--child", what, file], env={**os.environ, **path}, capture_output=True, text=True
    )
    if done.returncode:
        return {"refused": done.stderr.strip().splitlines()[-1][:200]}
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def make(file: str) -> dict[str, Any]:
    """The generator's reports, as it makes them."""
    _, reports, fronts, seed = Path(file).name.split(".")
    spec = importlib.util.spec_from_file_location("synth_reports", GENERATOR)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    table, _ = module.make(int(reports), seed=int(seed), n_front=int(fronts))
    table.to_pickle(f"{file}.pickle")
    import polars as pl

    plain = {name: table[name].to_numpy() for name in ("source", "truth", "lat", "lon", "day", "kind", "deaths", "id")}
    plain["actor"] = table["actor"].astype(object).where(table["actor"].notna(), None).to_numpy()
    frame = pl.DataFrame({name: pl.Series(name, value.tolist(), strict=False) for name, value in plain.items()})
    frame.write_parquet(f"{file}.parquet")
    return {"made": len(table)}


def facts(file: str) -> "tuple[Any, Any]":
    """The generator's reports as facts, and the true incident of each fact id."""
    import hashlib

    import polars as pl

    from servanda.evidence import SCHEMA
    from servanda.vocabulary import acts

    table = pl.read_parquet(f"{file}.parquet")
    codes = sorted(acts())[:: max(1, len(acts()) // 12)][:12]
    begin = pl.lit(1_420_070_400_000_000).cast(pl.Datetime("us", "UTC")) + pl.duration(days="day")
    ids = [hashlib.sha256(f"{n}".encode()).hexdigest()[:16] for n in table["id"].to_list()]
    base = table.with_columns(
        pl.Series("fact", ids), begin.alias("happened_from"), (begin + pl.duration(days=1)).alias("happened_to"),
        pl.col("kind").replace_strict(dict(enumerate(codes)), return_dtype=pl.String).alias("act"),
        (pl.col("id") + 2).alias("row"),
    )  # fmt: skip
    common = ["happened_from", "happened_to", "lat", "lon", "actor", "source", "row"]
    events = base.select(pl.col("fact").alias("id"), "act", *common, pl.lit("event").alias("kind"))
    dead = base.filter(pl.col("deaths").is_not_nan() & pl.col("deaths").is_not_null()).select(
        (pl.col("fact").str.slice(0, 15) + "x").alias("id"), pl.lit("casualties.killed").alias("act"), *common,
        pl.lit("measure").alias("kind"), (pl.col("deaths") * 1000).cast(pl.Int64).alias("quantity_milli"),
        pl.lit("persons").alias("unit"),
    )  # fmt: skip
    whole = pl.concat([events, dead], how="diagonal").with_columns(
        pl.col("happened_to").alias("recorded"), pl.lit(1_000_000).alias("act_ppm"), pl.lit(1).alias("sources"),
        pl.lit("human-coded news").alias("origin"),
    )  # fmt: skip
    whole = whole.select(
        pl.col(name).cast(dtype) if name in whole.columns else pl.lit(None, dtype).alias(name)
        for name, dtype in SCHEMA.items()
    )
    return whole, base.select("fact", "truth")


def coded(table: Any) -> "tuple[Any, Any]":
    """The generator's table as numbers, and its sources: what a caller with a table of its own does first.

    Texts on one thread, numbers on another: neither library holds the other up.
    """
    from concurrent.futures import ThreadPoolExecutor

    from servanda.evidence.fusion.codebook import CLASSES
    from servanda.evidence.fusion.reports import Reports

    with ThreadPoolExecutor(1) as thread:
        counted = thread.submit(numbers, table)
        (source, sources), names = texts(table)
    return Reports(
        source=source, group=(source * CLASSES + CLASSES - 1).astype(source.dtype), names=names, **counted.result()
    ), sources


def texts(table: Any) -> "tuple[Any, Any]":
    """Codes of sources, the largest first, with the sources; codes of those named."""
    import numpy as np
    import polars as pl

    given = table["source"].cast(pl.Categorical)
    sources = given.value_counts(sort=True)["source"]
    place = np.zeros(int(sources.to_physical().max()) + 1, dtype=np.int16)
    place[sources.to_physical().to_numpy()] = np.arange(len(sources))
    names = np.full((len(table), 3), -1, dtype=np.int32)
    names[:, 0] = table["actor"].cast(pl.Categorical).to_physical().cast(pl.Int32).fill_null(-1).to_numpy()
    return (place[given.to_physical().to_numpy()], tuple(sources.cast(pl.String).to_list())), names


def numbers(table: Any) -> dict[str, Any]:
    """The rest of the table's columns as reports have them."""
    import numpy as np

    from servanda.evidence.fusion.reports import _LEVELS
    from servanda.vocabulary import acts

    named = sorted(acts())[:: max(1, len(acts()) // 12)][:12]
    first: dict[str, int] = {}
    family = np.array([first.setdefault(one.split(".")[0], len(first)) for one in named], dtype=np.int16)
    kinds = np.full((len(table), 3), -1, dtype=np.int16)
    families = kinds.copy()
    kind = table["kind"].to_numpy()
    kinds[:, 0], families[:, 0] = kind, family[kind]
    killed = table["deaths"].to_numpy() * 1_000
    told = killed >= 0
    level = np.full(len(table), -1, dtype=np.int16)
    level[told] = np.searchsorted(_LEVELS.astype(np.float64), killed[told], "right") - 1
    killed[~told] = -1.0
    begin = (table["day"].to_numpy() * 1_440).astype(np.int32)
    lat = table["lat"].to_numpy()
    mixed = table["id"].to_numpy().astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    return {
        "tie": (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9), "lat": lat,
        "lon": table["lon"].to_numpy(), "cos": np.cos(np.radians(lat)), "begin": begin,
        "end": begin + np.int32(1_440), "acts": kinds, "families": families, "level": level, "killed": killed,
    }  # fmt: skip


def ours(file: str) -> dict[str, Any]:
    """Our fusion, once warm."""
    import numpy as np
    import polars as pl

    from servanda.evidence import fuse
    from servanda.evidence.fusion.codebook import Codebook
    from servanda.evidence.fusion.engine import group_all
    from servanda.evidence.fusion.reports import numbered
    from servanda.evidence.fusion.sorting import sort_out

    table, truth = facts(file)
    began = time.perf_counter()
    fuse(table.head(6_000), None, compiled=True)
    warm = time.perf_counter() - began
    plain = pl.read_parquet(f"{file}.parquet")
    began, cpu = time.perf_counter(), time.process_time()
    reports, sources = coded(plain)
    groups = group_all(reports, sources, compiled=True)
    incident = np.empty(len(reports), dtype=np.int64)
    incident[groups.space.cells.order] = groups.space.cells.order[groups.group]
    core, core_cpu = time.perf_counter() - began, time.process_time() - cpu
    from_table = measured(incident, plain["truth"].to_numpy())
    del plain, reports, groups, incident
    began, cpu = time.perf_counter(), time.process_time()
    taken = sort_out(table, None).fused
    codes = Codebook().extended(taken)
    groups = group_all(numbered(taken, codes), codes.sources, compiled=True)
    grouped, cpu = time.perf_counter() - began, time.process_time() - cpu
    learned = {
        one["source"]: f"{one['place_sd_km']:.2f} km {one['lag_days']:.2f} d"
        for one in groups.rates.table.iter_rows(named=True)
    }
    del taken, groups
    began, fused_cpu = time.perf_counter(), time.process_time()
    fused = fuse(table, None, compiled=True)
    whole, fused_cpu = time.perf_counter() - began, time.process_time() - fused_cpu
    # Memory is that of the whole process: the facts, the passes for their time alone, and the published tables.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    label = fused.members.select("fact", pl.col("incident").rank("dense").alias("label")).join(truth, on="fact")
    assert fused.reports_in == len(label)
    found = measured(label["label"].to_numpy(), label["truth"].to_numpy())
    assert abs(found["pairs"][2] - from_table["pairs"][2]) < 0.002, (found, from_table)
    return {
        "warm": warm, "core": core, "core_cpu": core_cpu, "grouped": grouped, "cpu": cpu, "fused": whole,
        "fused_cpu": fused_cpu, "peak": peak, "learned": learned, **found,
    }  # fmt: skip


def splink(file: str) -> dict[str, Any]:
    """Splink with four overlapping grids to block on, weights learned by its own EM."""
    try:
        import duckdb
        import pandas as pd
        import splink as package
        from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    except ImportError as error:
        return {"refused": f"{error}; pip install --target FOLDER 'splink<5', then --peer FOLDER"}
    if not package.__version__.startswith("4."):
        return {"refused": f"Splink {package.__version__} has another interface; this is for 4"}
    import splink.comparison_level_library as cll
    import splink.comparison_library as cl

    table = pd.read_pickle(f"{file}.pickle")
    truth = table.set_index("id").truth
    table = table.drop(columns="truth").rename(columns={"id": "unique_id"})
    apart = "l.source <> r.source"
    days = cl.CustomComparison(
        output_column_name="day",
        comparison_levels=[
            cll.NullLevel("day"),
            *(cll.CustomLevel(f"abs(day_l - day_r) <= {n}", label_for_charts=f"{n} days") for n in (0, 1, 2)),
            cll.ElseLevel(),
        ],
    )
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.DistanceInKMAtThresholds("lat", "lon", [1, 4, 12, 40]),
            days,
            cl.ExactMatch("kind").configure(term_frequency_adjustments=True),
            cl.ExactMatch("actor").configure(term_frequency_adjustments=True),
            cl.CustomComparison(
                output_column_name="deaths",
                comparison_levels=[
                    cll.NullLevel("deaths"),
                    cll.CustomLevel("deaths_l = deaths_r", label_for_charts="same"),
                    cll.CustomLevel("abs(ln((deaths_l + 0.5) / (deaths_r + 0.5))) < 0.7", label_for_charts="near"),
                    cll.ElseLevel(),
                ],
            ),
        ],
        blocking_rules_to_generate_predictions=[
            {"blocking_rule": f"l.g{n} = r.g{n} and {apart}", "sql_dialect": "duckdb"} for n in range(4)
        ],
    )
    began, cpu = time.perf_counter(), time.process_time()
    base = duckdb.connect()
    base.execute(f"set threads to {os.cpu_count()}")
    linker = Linker(table, settings, db_api=DuckDBAPI(base))
    linker.training.estimate_probability_two_random_records_match(
        [{"blocking_rule": f"l.g0 = r.g0 and l.kind = r.kind and l.day = r.day and {apart}", "sql_dialect": "duckdb"}],
        recall=0.4,
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("g0", "kind"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("g0", "day"))
    pairs = linker.inference.predict(threshold_match_probability=CUTS[0])
    spent, used = time.perf_counter() - began, time.process_time() - cpu
    best: dict[str, Any] = {}
    for cut in CUTS:
        began, cpu = time.perf_counter(), time.process_time()
        found = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, cut).as_pandas_dataframe()
        wall, one = time.perf_counter() - began, time.process_time() - cpu
        label = pd.factorize(found.cluster_id)[0]
        figures = measured(label, truth.loc[found.unique_id].to_numpy())
        if not best or figures["pairs"][2] > best["pairs"][2]:
            best = {**figures, "cut": cut, "core": spent + wall, "core_cpu": used + one}
    setup = (
        f"splink {package.__version__}, duckdb {duckdb.__version__}, {os.cpu_count()} threads, u of a million pairs,"
        " EM on two blocks, candidate pairs by four overlapping grids, connected components"
    )
    return {**best, "setup": setup, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20}


def measured(label: Any, truth: Any) -> dict[str, list[float]]:
    """Precision, recall and F1 of pairs, and of exactly recovered incidents of two reports or more."""
    import numpy as np

    label, truth = (np.unique(one, return_inverse=True)[1].astype(np.int64) for one in (label, truth))

    def pairs(key: Any) -> int:
        size = np.unique(key, return_counts=True)[1].astype(np.int64)
        return int((size * (size - 1) // 2).sum())

    both = pairs(label * (truth.max() + 1) + truth)
    sizes, true_sizes = np.bincount(label), np.bincount(truth)
    least, most = np.full(len(sizes), truth.max() + 1), np.full(len(sizes), -1)
    np.minimum.at(least, label, truth)
    np.maximum.at(most, label, truth)
    right = (least == most) & (true_sizes[np.minimum(most, len(true_sizes) - 1)] == sizes) & (sizes >= 2)
    return {
        "pairs": f1(both / pairs(label), both / pairs(truth)),
        "exact": f1(right.sum() / (sizes >= 2).sum(), right.sum() / (true_sizes >= 2).sum()),
    }


def f1(precision: float, recall: float) -> list[float]:
    """Both, and their harmonic mean."""
    return [float(precision), float(recall), float(2 * precision * recall / max(precision + recall, 1e-12))]


if __name__ == "__main__":
    main()
