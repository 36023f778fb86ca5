"""The worked example of MELTT, simulated car crashes in Maryland: its published counts, exactly."""

from collections import Counter
from datetime import date

import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.evidence import WindowFused, fuse_by_window
from shared_data import folder

TAXONOMIES = ("model_tax", "color_tax", "damage_tax")


def _fused(order: tuple[int, ...] | None = None) -> WindowFused:
    here = folder("meltt")
    tables = [pl.read_csv(here / f"crash_data{n}.csv", infer_schema=False) for n in (1, 2, 3)]
    entries = pl.concat(tables).select(
        pl.concat_str("dataset", pl.lit("/"), "event").alias("id"), pl.col("dataset").alias("source"),
        pl.col("date").str.to_date().alias("first_day"), pl.col("enddate").str.to_date().alias("last_day"),
        pl.col("longitude").cast(pl.Float64).alias("lon"), pl.col("latitude").cast(pl.Float64).alias("lat"),
        *TAXONOMIES,
    )  # fmt: skip
    taxonomies = {name: pl.read_csv(here / f"crash_taxonomy_{name}.csv", infer_schema=False) for name in TAXONOMIES}
    turn = None if order is None else [f"crash_data{n}" for n in order]
    return fuse_by_window(entries, within_km=4, within_days=2, taxonomies=taxonomies, order=turn)


@pytest.mark.parametrize("order", [None, (1, 2, 3), (3, 1, 2)])
def test_the_published_counts(order: tuple[int, ...] | None) -> None:
    fused = _fused(order)
    assert (fused.entries, fused.unique, fused.matches, fused.removed) == (195, 140, 34, 55)
    parts = fused.members.group_by("match").agg(pl.col("source").str.slice(-1).sort().str.join(""))["source"]
    assert Counter(parts) == {"1": 41, "2": 34, "3": 31, "12": 5, "13": 4, "23": 4, "123": 21}


def test_episodes_match_episodes_and_are_flagged_beside_events() -> None:
    here = folder("meltt")
    many_days = set()
    for n in (1, 2, 3):
        table = pl.read_csv(here / f"crash_data{n}.csv", infer_schema=False)
        long = table.filter(pl.col("date") != pl.col("enddate"))
        many_days |= {f"crash_data{n}/{event}" for event in long["event"]}
    fused = _fused((1, 2, 3))
    matches = fused.members.filter(pl.len().over("match") > 1).group_by("match").agg("entry")["entry"].to_list()
    kinds = [{one in many_days for one in entries} for entries in matches]
    assert Counter(map(tuple, kinds)) == {(False,): 26, (True,): 8}
    assert fused.flagged["episode"].n_unique() == 6


def _entry(**changed: object) -> pl.DataFrame:
    one = {
        "id": "a", "source": "s", "first_day": date(2012, 1, 1), "last_day": date(2012, 1, 1), "lon": 1.0, "lat": 2.0,
        "colour": "red",
    }  # fmt: skip
    return pl.DataFrame([{**one, **changed}])


COLOURS = pl.DataFrame({"source": ["s"], "category": ["red"], "shade": ["dark"]})


def test_a_category_without_its_row_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        fuse_by_window(_entry(colour="blue"), 4, 2, {"colour": COLOURS})
    assert refused.value.code == "FUS003" and "blue" in str(refused.value)


def test_a_column_that_is_absent_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        fuse_by_window(_entry().drop("lat"), 4, 2, {"colour": COLOURS})
    assert refused.value.code == "FUS002"
