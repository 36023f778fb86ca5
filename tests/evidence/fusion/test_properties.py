"""What holds for any reports: order and names decide nothing, one report a source, all accounted for, nothing twice."""

from datetime import timedelta

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.evidence import Decision, Fused, fuse
from tests.evidence.fusion.told import facts

ROW = st.fixed_dictionaries(
    {
        "source": st.sampled_from(["a", "b", "c"]),
        "on": st.integers(10, 16),
        "at": st.one_of(st.none(), st.tuples(st.floats(48.4, 48.7), st.floats(37.8, 38.1)), st.just((48.5, 37.9))),
        "act": st.sampled_from(["fire.artillery", "fire.mortar", "attack.civilians"]),
        "actor": st.sampled_from([None, "north", "south"]),
        "side_1": st.sampled_from([None, "north", "south"]),
        "said_by": st.sampled_from([None, None, "north's spokesman", "south's spokesman"]),
        "radius_m": st.sampled_from([None, 500.0, 25_000.0, 200_000.0]),
        "killed": st.sampled_from([None, 0, 2, 7]),
        "origin": st.sampled_from(["monitor", "party", "human-coded news"]),
    }
)
REPORTS = st.lists(ROW, min_size=1, max_size=14).map(lambda rows: facts(*rows))
NAMES = ("actor", "side_1", "said_by")


def _swapped(table: pl.DataFrame) -> pl.DataFrame:
    return table.with_columns(pl.col(one).str.replace_many(["north", "south"], ["south", "north"]) for one in NAMES)


def _equal(one: Fused, other: Fused) -> None:
    for name in ("incidents", "passed", "members", "disagreements", "accounting", "decisions"):
        assert getattr(one, name).equals(getattr(other, name)), name


@settings(max_examples=15)
@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_of_rows_decides_nothing(table: pl.DataFrame, chance: object) -> None:
    order = list(range(len(table)))
    chance.shuffle(order)  # type: ignore[attr-defined]
    _equal(fuse(table, None), fuse(table[order], None))


@settings(max_examples=15)
@given(REPORTS)
def test_swapped_names_swap_everything(table: pl.DataFrame) -> None:
    fused, other = fuse(table, None), fuse(_swapped(table), None)
    assert _swapped(other.facts).equals(fused.facts)
    assert other.members.equals(fused.members)
    unsorted = other.disagreements.with_columns(
        pl.when(pl.col("field") == "actor")
        .then(pl.col("value").replace({"north": "south", "south": "north"}))
        .otherwise("value")
        .alias("value")
    )
    assert unsorted.sort("incident", "field", "fact", "value").equals(fused.disagreements)


@settings(max_examples=15)
@given(REPORTS)
def test_one_report_of_a_source_in_an_incident_and_all_accounted_for(table: pl.DataFrame) -> None:
    fused = fuse(table, None)
    reports = fused.members.unique("report")
    assert reports.group_by("incident", "source").len()["len"].max() in (None, 1)
    assert fused.accounting["facts"].sum() == len(table)
    assert len(fused.members) + len(fused.passed) + fused.accounting.filter(pl.col("state") == "out")[
        "facts"
    ].sum() == len(table)
    assert fused.reports_in == len(reports)
    assert fused.incidents["incident"].n_unique() == fused.incidents_out
    assert fused.incidents["incident"].null_count() == 0
    assert fused.incidents["happened_ppm"].null_count() == len(fused.incidents)
    assert fused.facts["id"].is_unique().all()


@settings(max_examples=15)
@given(REPORTS)
def test_what_was_fused_is_not_fused_again(table: pl.DataFrame) -> None:
    fused = fuse(table, None)
    assert fuse(fused.facts, None).facts.equals(fused.facts)


@settings(max_examples=15)
@given(REPORTS)
def test_every_figure_lies_in_its_range(table: pl.DataFrame) -> None:
    counts = fuse(table, None).incidents.filter(pl.col("low_milli").is_not_null() & (pl.col("sources") > 1))
    assert (counts["low_milli"] <= counts["quantity_milli"]).all()
    assert (counts["quantity_milli"] <= counts["high_milli"]).all()


@settings(max_examples=15)
@given(REPORTS, st.data())
def test_decisions_hold_whatever_they_are(table: pl.DataFrame, data: st.DataObject) -> None:
    free = fuse(table, None)
    ids = free.members["fact"].to_list()
    if len(set(ids)) < 2:
        return
    chosen = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=4, unique=True))
    same = data.draw(st.booleans())
    when = table["recorded"].max() + timedelta(days=1)  # type: ignore[operator]
    decision = Decision(same, tuple(chosen), "the desk", when, "asked")
    fused = fuse(table, None, [decision])
    _equal(fused, fuse(table, None, [decision, decision]))
    of = dict(fused.members.select("fact", "incident").rows())
    report = dict(fused.members.select("fact", "report").rows())
    found = {of[one] for one in chosen}
    assert len(found) == (1 if same else len({report[one] for one in chosen}))
