"""Made-up reports by several sources of known incidents, as facts: places, days, acts, names and figures garbled."""

from datetime import UTC, datetime
from typing import Any

import numpy as np
import polars as pl

from servanda.evidence import SCHEMA

#: name, share of incidents seen, km of place error, mean day lag, share of wrong acts, of unnamed, of uncounted
SOURCES = (
    ("coded-north", 0.7, 2.0, 0.15, 0.05, 0.05, 0.10),
    ("coded-south", 0.5, 6.0, 0.30, 0.08, 0.08, 0.15),
    ("wire", 0.6, 15.0, 0.60, 0.25, 0.30, 0.70),
    ("patrol", 0.4, 0.7, 0.05, 0.10, 0.25, 0.40),
)
ACTS = (
    "fire.artillery",
    "fire.mortar",
    "fire.small-arms",
    "movement.advance",
    "attack.civilians",
    "works.fortification",
)
FIRST = datetime(2015, 1, 1, tzinfo=UTC)


def made(incidents: int, seed: int, fronts: int, days: int = 400) -> tuple[pl.DataFrame, dict[str, int]]:
    """Facts, and for each fact id the number of its incident."""
    r = np.random.default_rng(seed)
    at = r.uniform([30, 10], [55, 60], (fronts, 2))
    front = r.integers(0, fronts, incidents)
    town = r.normal(0, 0.4, (fronts, 12, 2))
    place = at[front] + town[front, r.integers(0, 12, incidents)] + r.normal(0, 0.01, (incidents, 2))
    day, act = r.integers(0, days, incidents), r.integers(0, len(ACTS), incidents)
    side, killed = front * 2 + r.integers(0, 2, incidents), r.negative_binomial(0.5, 0.15, incidents)
    columns: dict[str, list[Any]] = {name: [] for name in (*_COLUMNS, "truth")}
    for name, seen, km, lag, wrong, unnamed, uncounted in SOURCES:
        for row, n in enumerate(np.flatnonzero(r.random(incidents) < seen).tolist()):
            lat = place[n, 0] + r.normal(0, km / 111.2)
            lon = place[n, 1] + r.normal(0, km / 111.2) / np.cos(np.radians(place[n, 0]))
            when = int(day[n] + r.poisson(lag))
            told = ACTS[r.integers(0, len(ACTS)) if r.random() < wrong else act[n]]
            actor = None if r.random() < unnamed else f"force {side[n]}"
            count = None if r.random() < uncounted else int(killed[n] * np.exp(r.normal(0, 0.2)))
            for kind, what, quantity in (("event", told, None), ("measure", "casualties.killed", count)):
                if kind == "measure" and count is None:
                    continue
                key = f"{r.integers(0, 2**63):016x}"
                values = (key, kind, what, when, lat, lon, actor, quantity, name, row + 2, n)
                for column, value in zip(columns.values(), values, strict=True):
                    column.append(value)
    table = pl.DataFrame(columns)
    begin = pl.lit(FIRST).cast(pl.Datetime("us", "UTC")) + pl.duration(days="day")
    facts = table.select(
        "id", "kind", "act", begin.alias("happened_from"), (begin + pl.duration(days=1)).alias("happened_to"),
        (begin + pl.duration(days=3)).alias("recorded"), "lat", "lon", "actor", "source", "row",
        (pl.col("killed") * 1000).alias("quantity_milli"), pl.lit("human-coded news").alias("origin"),
        pl.lit(1_000_000).alias("act_ppm"), pl.lit(1).alias("sources"),
        pl.when(pl.col("kind") == "measure").then(pl.lit("persons")).alias("unit"),
        pl.when(pl.col("actor").is_not_null()).then(pl.lit(1_000_000)).alias("actor_ppm"),
    )  # fmt: skip
    return _whole(facts), dict(zip(table["id"], table["truth"], strict=True))


_COLUMNS = ("id", "kind", "act", "day", "lat", "lon", "actor", "killed", "source", "row")


def _whole(facts: pl.DataFrame) -> pl.DataFrame:
    return facts.select(
        pl.col(name).cast(dtype) if name in facts.columns else pl.lit(None, dtype).alias(name)
        for name, dtype in SCHEMA.items()
    )


def pair_scores(incident_of: dict[str, str], truth: dict[str, int]) -> tuple[float, float]:
    """Precision and recall of pairs of facts: those put into one incident, those that are of one."""
    table = pl.DataFrame({"made": list(incident_of.values()), "true": [truth[one] for one in incident_of]})

    def pairs(*by: str) -> int:
        sizes = table.group_by(by).len()["len"].cast(pl.Int64)
        return int((sizes * (sizes - 1) // 2).sum())

    both = pairs("made", "true")
    return both / pairs("made"), both / pairs("true")
