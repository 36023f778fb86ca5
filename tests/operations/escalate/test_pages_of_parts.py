"""The page of single parts: coverage per side on each, sirens are no violence, no number where there is none."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from servanda.basis import DAY
from servanda.escalation import Between, Reciprocity, chosen, reciprocity_of
from servanda.evidence import conform
from servanda.operations import draw_escalation, escalate_case
from servanda.operations.escalate.ask import EscalateReport
from servanda.operations.escalate.parts.warning import _folded
from servanda.operations.escalate.reciprocity_pictures import Names
from servanda.operations.escalate.reciprocity_words import _told_beyond
from servanda.operations.pages.wording import Words
from servanda.page import LaneSpan, Timeline


def sirens(folder: Path, warned: str | None = None) -> str:
    """A siren a day in one of three regions for four months: a siren has no two sides."""
    rows = []
    for n in range(120):
        at = datetime(2024, 3, 1, 9, tzinfo=UTC) + timedelta(days=n)
        rows.append({
            "kind": "event", "act": "alert.siren", "happened_from": at, "happened_to": at + timedelta(minutes=10),
            "recorded": at, "admin1": f"Haven {n % 3}", "side_1": warned, "origin": "authority", "source": "sirens",
            "sources": 1, "ref": f"{n}", "lon": 35.1 + n % 3, "lat": 33.1,
        })  # fmt: skip
    path = folder / "facts.parquet"
    conform(pl.DataFrame(rows)).write_parquet(path)
    return str(path)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> EscalateReport:
    path = sirens(tmp_path_factory.mktemp("sirens"))
    return escalate_case("lebanon-2024", [path], own=False, count="alerts", part=("spread",))


@pytest.fixture(scope="module")
def found(told: EscalateReport) -> Reciprocity:
    return reciprocity_of(chosen(told.opened.acts, "area", most=1).streams, (), seed=1)


def test_sirens_without_sides_draw_no_web_and_are_no_acts_of_violence(told: EscalateReport) -> None:
    spread = told.told["spread"]
    assert not spread.refused and not any(one.id == "spread-webs" for one in spread.sections)
    (tracks,) = (one for one in spread.sections if isinstance(one, Timeline))
    assert [one.label for one in tracks.series] == ["Alerts"] and tracks.series[0].unit == "alerts"
    assert "Acts of violence" not in draw_escalation(told)


def test_facts_that_name_one_side_alone_draw_no_web(tmp_path: Path) -> None:
    path = sirens(tmp_path, "israel")
    spread = escalate_case("lebanon-2024", [path], own=False, count="alerts", part=("spread",)).told["spread"]
    assert not spread.refused and not any(one.id == "spread-webs" for one in spread.sections)


def test_a_page_of_one_part_tells_how_each_side_is_seen(told: EscalateReport) -> None:
    assert 'id="seen-sides"' in draw_escalation(told)
    assert draw_escalation(told).count('id="seen-sides"') == 1
    both = escalate_case("lebanon-2024", [told.opened.heard[0].path], own=False, count="alerts", part=("seen",))
    assert draw_escalation(both).count('id="seen-sides"') == 1


def test_alarms_too_many_to_tell_apart_are_one_bar_that_counts_them() -> None:
    few = tuple(LaneSpan(n * DAY, (n + 2) * DAY) for n in range(6))
    assert _folded(few, Words("en")) == (few, "")
    many = (*few, *(LaneSpan(0, (9 + n) * DAY) for n in range(5)), LaneSpan(20 * DAY, 21 * DAY, tone="waiting"))
    bars, note = _folded(many, Words("en"))
    assert [(one.begin, one.end, one.label, one.tone) for one in bars] == [
        (0, 13 * DAY, "11 alarms", "plain"),
        (20 * DAY, 21 * DAY, "1 alarm", "waiting"),
    ]
    assert note


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_link_without_further_acts_is_told_without_a_number_of_them(
    told: EscalateReport, found: Reciprocity, language: str
) -> None:
    link = found.links[0]
    for backward in (0.0, 9.0):
        lines = []
        for value in (0.0, 0.2):
            row = tuple(tuple(Between(value, 0.0, 0.3) for _ in each) for each in found.main.branching)
            one = replace(found, main=replace(found.main, branching=row))
            names = Names(told.opened, Words(language), one)
            lines.append(_told_beyond(names, one, replace(link, score=9.0, backward_score=backward)))
        assert lines[0].split("(")[0] != lines[1].split("(")[0] and "⟨" not in lines[0]
