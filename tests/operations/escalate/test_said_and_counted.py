"""What sentences above pictures say is what pictures, tables and data say: statements, alarms, pairs."""

import re
from pathlib import Path

import polars as pl
import pytest

from servanda.evidence import conform
from servanda.operations import draw_escalation, escalate_case
from servanda.operations.escalate.ask import EscalateReport
from servanda.page import Prose, Table, Timeline, Webs
from tests.operations.escalate.test_by_and_quiet import AGREEMENT, acts


def asked(folder: Path, rows: pl.DataFrame, *parts: str) -> EscalateReport:
    (folder / "agreement.yaml").write_text(AGREEMENT)
    conform(rows).write_parquet(folder / "acts.parquet")
    return escalate_case(str(folder / "agreement.yaml"), [str(folder / "acts.parquet")], part=parts)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> EscalateReport:
    """Acts of both sides, one of them told as of eleven days."""
    rows = acts().with_columns(
        side_1=pl.lit("north"), side_2=pl.lit("south"),
        happened_to=pl.when(pl.col("row") == 0)
        .then(pl.col("happened_from") + pl.duration(days=11)).otherwise(pl.col("happened_to")),
    )  # fmt: skip
    return asked(tmp_path_factory.mktemp("valley"), rows, "signals", "warning", "spread")


def test_bars_and_what_stands_in_none_are_the_acts_the_sentence_counts(told: EscalateReport) -> None:
    pictures = {one.id: one for one in told.told["signals"].sections if isinstance(one, Timeline)}
    coverage = next(one for one in told.told["signals"].sections if one.id == "signals-sides")
    assert isinstance(coverage, Table)
    for side, row in zip(("north", "south"), coverage.rows, strict=True):
        one = pictures[f"signals-{side}"]
        drawn, acted = sum(n or 0 for n in one.series[0].counts), row.cells[2]
        assert f"acts recorded as its own: {acted}" in one.intro
        left = re.search(r"In no bar, as told of more than a week: (\d+)", one.intro)
        assert drawn + (int(left[1]) if left else 0) == acted
    assert "In no bar, as told of more than a week: 1." in pictures["signals-north"].intro


def test_sides_are_counted_in_one_table_of_the_page(told: EscalateReport, tmp_path: Path) -> None:
    page = draw_escalation(asked(tmp_path, acts(), "signals"))
    assert page.count('id="signals-sides"') == 1 and 'id="seen-sides"' not in page


def test_where_nothing_is_recorded_of_anybody_that_is_said_once_and_what_to_do(tmp_path: Path) -> None:
    rows = acts().with_columns(actor=pl.lit(None, pl.String), side_1=pl.lit("north"), side_2=pl.lit("south"))
    sections = asked(tmp_path, rows, "signals").told["signals"].sections
    assert [one.id for one in sections if isinstance(one, Timeline)] == ["signals-unattributed"]
    (empty,) = (one for one in sections if isinstance(one, Prose) and one.id == "signals-empty")
    assert "Add a chronology" in empty.paragraphs[0]


def test_the_sentence_counts_the_alarms_of_table_and_data_and_every_lane_has_a_bar(told: EscalateReport) -> None:
    part = told.told["warning"]
    (strip,) = (one for one in part.sections if isinstance(one, Timeline))
    standing, (table,) = len(part.data["alarms"]), [one for one in part.sections if one.id == "warning-alarms"]
    assert isinstance(table, Table) and len(table.rows) == standing
    said = {0: "no alarm stands.", 1: "one alarm stands:"}.get(standing, f"{standing} alarms stand:")
    assert said in strip.intro
    assert strip.begin is not None and strip.end is not None and strip.lanes
    for lane in strip.lanes:
        assert any(span.end > strip.begin and span.begin < strip.end for span in lane.spans), lane.label


def test_who_is_told_beside_whom_most_is_said_only_where_no_other_pair_is_told_as_often(
    told: EscalateReport, tmp_path: Path
) -> None:
    def read(report: EscalateReport) -> str:
        (webs,) = (one for one in report.told["spread"].sections if isinstance(one, Webs))
        return webs.intro

    (webs,) = (one for one in told.told["spread"].sections if isinstance(one, Webs))
    (edge,) = webs.webs[-1].edges
    pair = "(North and South|South and North)"
    assert re.match(rf"Most often, .*: {pair} \(facts: {edge.count} of {edge.count}\)", webs.intro)
    # The same acts told of two pairs alike.
    first = acts().filter(pl.col("row") % 2 == 0).with_columns(side_1=pl.lit("north"), side_2=pl.lit("south"))
    again = first.with_columns(side_2=pl.lit("fog"), id="f" + pl.col("id").str.slice(1))
    assert not read(asked(tmp_path, pl.concat([first, again]), "spread")).startswith("Most often")
