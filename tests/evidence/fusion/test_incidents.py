"""Small stories: what is one incident, what is not, and what stands of what each source said."""

from datetime import UTC, datetime, timedelta

import polars as pl

from servanda.evidence import Fused, fuse
from tests.evidence.fusion.told import FAR, HERE, NEAR, facts


def _one(fused: Fused) -> pl.DataFrame:
    assert fused.incidents_out == 1
    return fused.incidents


def test_two_sources_near_on_one_day_are_one_incident() -> None:
    fused = fuse(facts({"source": "a", "on": 15, "at": HERE}, {"source": "b", "on": 15, "at": NEAR}), None)
    assert _one(fused).select("sources", "incident").n_unique() == 1
    assert _one(fused)["sources"].to_list() == [2]


def test_far_apart_or_long_apart_they_are_two() -> None:
    for other in ({"source": "b", "on": 15, "at": FAR}, {"source": "b", "on": 25, "at": NEAR}):
        assert fuse(facts({"source": "a", "on": 15, "at": HERE}, other), None).incidents_out == 2


def test_two_reports_of_one_source_are_two() -> None:
    assert (
        fuse(facts({"source": "a", "on": 15, "at": HERE}, {"source": "a", "on": 15, "at": NEAR}), None).incidents_out
        == 2
    )


def test_across_the_date_line_they_are_one() -> None:
    fused = fuse(
        facts({"source": "a", "on": 5, "at": (-17.0, 179.99)}, {"source": "b", "on": 5, "at": (-17.0, -179.99)}), None
    )
    assert fused.incidents_out == 1


def test_figures_become_a_range_and_each_can_be_read() -> None:
    fused = fuse(
        facts(
            {"source": "a", "on": 15, "at": HERE, "killed": 3},
            {"source": "b", "on": 15, "at": NEAR, "killed": 5},
            {"source": "c", "on": 15, "at": HERE, "killed": 4},
        ),
        None,
    )
    count = _one(fused).filter(pl.col("kind") == "measure").row(0, named=True)
    assert (count["low_milli"], count["quantity_milli"], count["high_milli"]) == (3000, 4000, 5000)
    told = fused.disagreements.filter(pl.col("field") == "figure")
    assert sorted(told.select("source", "value").rows()) == [
        ("a", "casualties.killed 3.0"),
        ("b", "casualties.killed 5.0"),
        ("c", "casualties.killed 4.0"),
    ]


def test_all_acts_are_kept_with_their_shares() -> None:
    fused = fuse(
        facts({"source": "a", "on": 15, "at": HERE}, {"source": "b", "on": 15, "at": HERE, "act": "fire.mortar"}), None
    )
    acts = dict(_one(fused).select("act", "act_ppm").rows())
    assert acts == {"fire.artillery": 500_000, "fire.mortar": 500_000}


def test_who_acted_is_kept_only_where_a_majority_of_those_who_say_so_agree() -> None:
    def actor(*named: str | None) -> list[str | None]:
        rows = ({"source": f"s{n}", "on": 15, "at": HERE, "actor": one} for n, one in enumerate(named))
        return _one(fuse(facts(*rows), None))["actor"].unique().to_list()

    assert actor("north", None) == ["north"]
    assert actor("north", "north", "south") == ["north"]
    # A source that names somebody else is told of beside the incident, and nobody is named.
    fused = fuse(
        facts(
            {"source": "a", "on": 15, "at": HERE, "actor": "north", "side_1": "north", "side_2": "south"},
            {"source": "b", "on": 15, "at": HERE, "actor": "south", "side_1": "south", "side_2": "north"},
        ),
        None,
    )
    assert _one(fused)["actor"].to_list() == [None]
    assert set(fused.disagreements.filter(pl.col("field") == "actor")["value"]) == {"north", "south"}


def test_the_most_precise_place_stands_and_the_distance_is_kept() -> None:
    fused = fuse(
        facts(
            {"source": "a", "on": 15, "at": HERE, "radius_m": 20_000.0},
            {"source": "b", "on": 15, "at": NEAR, "radius_m": 500.0},
        ),
        None,
    )
    row = _one(fused).row(0, named=True)
    assert (row["lat"], row["lon"], row["radius_m"]) == (*NEAR, 500.0)
    (apart,) = fused.disagreements.filter(pl.col("field") == "place")["apart"]
    assert 1.2 < apart < 1.5
    assert fused.members.filter(pl.col("place"))["source"].to_list() == ["a"]


def test_sources_that_quote_one_spokesman_are_one_witness() -> None:
    quoting = [{"source": one, "on": 15, "at": HERE, "said_by": "a spokesman"} for one in ("a", "b")]
    assert _one(fuse(facts(*quoting), None))["sources"].to_list() == [1]
    assert _one(fuse(facts(*quoting, {"source": "c", "on": 15, "at": HERE}), None))["sources"].to_list() == [2]


def test_the_word_of_a_monitor_stands_before_news() -> None:
    fused = fuse(
        facts(
            {"source": "a", "on": 15, "at": HERE},
            {"source": "b", "on": 15, "at": HERE, "origin": "monitor", "reliability": "B", "credibility": 2},
        ),
        None,
    )
    row = _one(fused).row(0, named=True)
    assert (row["origin"], row["reliability"], row["credibility"], row["source"]) == ("monitor", "B", 2, "b")


def test_what_is_no_report_passes_through_and_is_accounted_for() -> None:
    table = facts(
        {"source": "a", "on": 15, "at": HERE},
        {"source": "a", "on": 15, "at": None},
        {"source": "a", "on": 15, "at": HERE, "radius_m": 150_000.0},
        {"source": "a", "on": 15, "at": HERE, "kind": "act"},
        {"source": "a", "on": 15, "at": HERE, "origin": "mechanism"},
        {"source": "a", "on": 15, "at": HERE, "status": "withdrawn"},
        {"source": "a", "on": 15, "at": HERE, "kind": "measure", "act": "casualties.killed"},
    )
    fused = fuse(table, None)
    assert dict(fused.accounting.select("why", "facts").rows()) == {
        "": 1, "has no point": 1, "is placed no better than 60 km": 1, "is of kind act": 1, "is the mechanism's own": 1,
        "was withdrawn": 1, "is a count without its event": 1,
    }  # fmt: skip
    assert fused.passed.equals(table.filter(pl.col("id").is_in(fused.passed["id"].implode())).sort("id"))


def test_what_was_recorded_after_the_cut_off_is_not_known() -> None:
    table = facts({"source": "a", "on": 15, "at": HERE}, {"source": "b", "on": 15, "at": HERE, "recorded": None})
    late = table.with_columns(
        recorded=pl.when(pl.col("source") == "b").then(pl.lit(datetime(2015, 6, 1, tzinfo=UTC))).otherwise("recorded")
    )
    fused = fuse(late, datetime(2015, 3, 1, tzinfo=UTC))
    assert len(fused.facts) == 1
    assert ("out", "recorded after the cut-off", 1, 0) in fused.accounting.rows()
    assert fuse(late, datetime(2015, 7, 1, tzinfo=UTC)).incidents_out == 1


def test_a_fact_given_twice_counts_once() -> None:
    table = facts({"source": "a", "on": 15, "at": HERE})
    fused = fuse(pl.concat([table, table]), None)
    assert (fused.reports_in, len(fused.facts)) == (1, 1)
    assert ("out", "given twice", 1, 0) in fused.accounting.rows()


def test_an_hour_and_a_date_can_be_one_incident() -> None:
    table = facts({"source": "a", "on": 15, "at": HERE}, {"source": "b", "on": 15, "at": HERE})
    hour = datetime(2015, 2, 15, 14, 30, tzinfo=UTC)
    exact = pl.col("source") == "b"
    table = table.with_columns(
        happened_from=pl.when(exact).then(pl.lit(hour)).otherwise("happened_from"),
        happened_to=pl.when(exact).then(pl.lit(hour + timedelta(microseconds=1))).otherwise("happened_to"),
    )
    assert set(_one(fuse(table, None))["happened_from"]) == {hour}


def test_nothing_at_all_is_nothing() -> None:
    fused = fuse(facts({"source": "a", "on": 15, "at": HERE}).clear(), None)
    assert (len(fused.facts), fused.reports_in, fused.incidents_out) == (0, 0, 0)
