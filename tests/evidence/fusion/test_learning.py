"""Error scales are learned from the reports alone, and incidents recovered with them."""

import polars as pl
import pytest

from servanda.evidence import fuse
from tests.evidence.fusion.made_reports import SOURCES, made, pair_scores
from tests.evidence.fusion.told import facts


def test_what_each_source_errs_by_is_found() -> None:
    table, truth = made(4_000, seed=7, fronts=25)
    fused = fuse(table, None)
    rows = {one["source"]: one for one in fused.rates.table.iter_rows(named=True)}
    for name, _, km, lag, wrong, unnamed, uncounted in SOURCES:
        one = rows[name]
        assert one["place_sd_km"] == pytest.approx(km, rel=0.15, abs=0.7)
        assert one["lag_days"] == pytest.approx(lag, abs=0.1)
        assert one["act_confusion"] == pytest.approx(wrong, abs=0.08)
        assert one["names_nobody"] == pytest.approx(unnamed, abs=0.03)
        assert one["no_figure"] == pytest.approx(uncounted, abs=0.03)
    precision, recall = pair_scores(dict(fused.members.select("fact", "incident").rows()), truth)
    assert precision > 0.95 and recall > 0.93


def test_crowded_ground_makes_the_same_distance_mean_less() -> None:
    """The same two reports, three kilometres apart: one incident in a quiet valley, not in a big war."""
    two = facts(
        {"source": "a", "on": 20, "at": (48.5, 37.9)},
        {"source": "b", "on": 20, "at": (48.527, 37.9), "act": "fire.mortar"},
    )
    ids = two["id"].to_list()
    crowd = [
        {"source": "abc"[n % 3], "on": 1 + n % 28, "at": (48.4 + n % 17 * 0.012, 37.8 + n % 19 * 0.012), "act": act}
        for n, act in zip(range(600), ("fire.mortar", "fire.artillery", "attack.civilians") * 200, strict=True)
    ]
    quiet = fuse(two, None)
    assert quiet.incidents_out == 1
    busy = fuse(pl.concat([two, facts(*crowd)]), None)
    of = dict(busy.members.select("fact", "incident").rows())
    assert of[ids[0]] != of[ids[1]]


@pytest.mark.slow
def test_compiled_and_not_the_result_is_the_same_to_the_last_bit() -> None:
    pytest.importorskip("numba")
    table, _ = made(1_500, seed=9, fronts=6)
    plain, fast = fuse(table, None, compiled=False), fuse(table, None, compiled=True)
    for name in ("incidents", "members", "disagreements"):
        assert getattr(plain, name).equals(getattr(fast, name)), name
    assert plain.rates.table.equals(fast.rates.table)


@pytest.mark.slow
def test_hours_compiled_and_not() -> None:
    pytest.importorskip("numba")
    table, _ = made(600, seed=10, fronts=4, days=30)
    minute = pl.duration(minutes=pl.col("row") * 7 % 1440)
    exact = table.with_columns(happened_from=pl.col("happened_from") + minute)
    exact = exact.with_columns(happened_to=pl.col("happened_from") + pl.duration(microseconds=1))
    one, other = fuse(exact, None, compiled=False), fuse(exact, None, compiled=True)
    assert one.incidents.equals(other.incidents) and one.rates.table.equals(other.rates.table)
