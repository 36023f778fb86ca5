"""Between published states: equal to a pass from scratch with the same rates, and near to one that learns anew."""

import polars as pl
import pytest

from servanda.evidence import Fused, Fusion, fuse
from tests.evidence.fusion.made_reports import made

#: Share of pairs of facts put together by one of the two alone, of those the pass from scratch put together.
BOUND = 0.02


def _pairs(fused: Fused) -> set[tuple[str, str]]:
    rows = fused.members.select("fact", "incident")
    both = rows.join(rows, on="incident").filter(pl.col("fact") < pl.col("fact_right"))
    return set(both.select("fact", "fact_right").rows())


@pytest.mark.parametrize("fronts", [30, 4])
def test_added_day_by_day_it_is_what_a_pass_from_scratch_finds(fronts: int) -> None:
    table, _ = made(900, seed=3, fronts=fronts)
    days = table["recorded"].unique().sort()
    from_then = days[int(len(days) * 0.9)]
    running = Fusion(table.filter(pl.col("recorded") < from_then), None)
    smaller = 0
    for _, late in table.filter(pl.col("recorded") >= from_then).group_by("recorded", maintain_order=True):
        touched = running.add(late)
        smaller += touched.regrouped < touched.reports
    assert smaller
    same_rates = fuse(table, None, rates=running.rates)
    fused = running.fused()
    for name in ("incidents", "passed", "members", "disagreements", "accounting"):
        assert getattr(fused, name).equals(getattr(same_rates, name)), name
    anew, mine = _pairs(fuse(table, None)), _pairs(fused)
    assert len(anew ^ mine) <= BOUND * len(anew)


def test_facts_known_already_change_nothing() -> None:
    table, _ = made(200, seed=4, fronts=5)
    running = Fusion(table, None)
    before = running.fused()
    assert running.add(table.head(50)).added == 0
    assert running.fused().incidents.equals(before.incidents)
    assert running.fused().accounting.filter(pl.col("why") == "given twice")["facts"].to_list() == [50]


def test_a_source_not_heard_of_before_joins_in() -> None:
    table, _ = made(300, seed=5, fronts=5)
    wire = pl.col("source") == "wire"
    running = Fusion(table.filter(~wire), None)
    running.add(table.filter(wire))
    fused = running.fused()
    assert fused.reports_in == table.filter(pl.col("kind") == "event").height
    assert len(fused.members.filter((pl.col("source") == "wire") & (pl.len().over("incident") > 2))) > 100
