"""Is it spreading, as a page and as data: cells never sites, the class by who told, every language, what is refused."""

import json
import re
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from servanda.evidence import conform
from servanda.operations import EscalateReport, draw_escalation, escalate_case, tell_escalation
from servanda.page import Cells, Curves, Map, Timeline, Webs

AGREEMENT = """\
servanda: 1
id: valley
title: {en: The valley, fr: La vallée, ar: الوادي}
timing: {zone: Europe/Kyiv, entry: 2021-03-01}
participants:
  reds: {called: {en: Reds, fr: Rouges, ar: الحمر}, signatory: yes, roles: [party]}
  blues: {called: {en: Blues, fr: Bleus, ar: الزرق}, signatory: yes, roles: [party]}
  greens: {called: {en: Greens, fr: Verts, ar: الخضر}, roles: [affiliated force], side: reds}
lines:
  ridge: {called: {en: The ridge, fr: La crête, ar: الحافة}, precision: surveyed, points: [[20, 40], [22, 42]]}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [reds, blues]
    must_not: {acts: fire}
"""
BEGIN = date(2021, 1, 1)
#: Digits of a place that may stand nowhere on a page.
SITE = 0.0371234


def _facts(origin: str = "human-coded news") -> pl.DataFrame:
    """Nine months of fire in ten cells, two more in the last month, aid workers harmed and one order to leave."""
    rows: list[dict[str, Any]] = []
    for day in range(0, 272, 2):
        cell = day // 2 % 10
        rows.append(_row(day, 20 + cell / 10 + SITE, 40 + SITE, "fire", "reds", "blues", origin))
    rows += [_row(260, 23 + SITE, 42 + SITE, "fire", "greens", "blues", origin) for _ in range(1)]
    rows.append(_row(262, 23.2 + SITE, 42 + SITE, "fire", "greys", "blues", origin))
    rows.append(
        _row(250, 20 + SITE, 40 + SITE, "attack.aid", None, None, origin) | {"toward": "aid workers", "source": "desk"}
    )
    rows.append(_row(251, None, None, "alert.leave", None, None, origin) | {"source": "orders", "kind": "act"})
    rows.append(_row(251, None, None, "attack.monitor", None, None, origin) | {"toward": "FAR", "source": "list"})
    return conform(pl.DataFrame(rows, infer_schema_length=None))


def _row(
    day: int, lon: float | None, lat: float | None, act: str, one: str | None, other: str | None, origin: str
) -> dict[str, Any]:
    at = datetime(BEGIN.year, BEGIN.month, BEGIN.day, 9, tzinfo=UTC) + timedelta(days=day)
    return {
        "kind": "event", "act": act, "happened_from": at, "happened_to": at + timedelta(hours=1), "side_1": one,
        "side_2": other, "toward": None, "lon": lon, "lat": lat, "radius_m": 100.0, "origin": origin, "source": "paper",
    }  # fmt: skip


def _asked(folder: Path, facts: pl.DataFrame, **more: Any) -> EscalateReport:
    (folder / "agreement.yaml").write_text(AGREEMENT)
    facts.write_parquet(folder / "facts.parquet")
    return escalate_case(str(folder / "agreement.yaml"), [str(folder / "facts.parquet")], part=("spread",), **more)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> EscalateReport:
    return _asked(tmp_path_factory.mktemp("valley"), _facts())


def test_what_is_new_in_the_last_month_is_told(report: EscalateReport) -> None:
    told = report.told["spread"]
    assert not told.refused
    september = told.data["cells"]["periods"][told.data["latest"]]
    assert (september["from"], september["until"]) == ("2021-09-01", "2021-09-29")
    assert (september["affected"], september["new"], september["first"], september["newly_reported"]) == (12, 2, 2, 0)
    # Two degrees north and more than two east of the nearest, which lies at 20.9 east: over 280 km.
    assert 280 < september["nearest_km"]["most"] < 320
    assert any(
        line.startswith("1 September 2021 to 28 September 2021, cells of 0.1°: 12 affected, 2") for line in told.lines
    )
    assert "pairs: 2." in " ".join(told.lines)
    assert [(one["name"], one["roles"], one["facts"]) for one in told.data["beside"]] == [
        ("greens", ["affiliated force"], 1), ("greys", [], 1),
    ]  # fmt: skip
    tracks = {one["track"]: one["counts"] for one in told.data["tracks"]}
    assert (tracks["aid-workers"][8], tracks["displacement-orders"][8], tracks["aid-workers"][0]) == (1, 1, None)
    assert told.data["neighbouring_facts_elsewhere"] == 1
    json.dumps(report.data())


def test_the_map_has_cells_and_the_agreements_own_lines_and_no_page_has_a_site(report: EscalateReport) -> None:
    sections = report.told["spread"].sections
    (drawn,) = [one for one in sections if isinstance(one, Map)]
    assert drawn.points == ()
    assert [line.label for line in drawn.lines] == ["The ridge"]
    assert {layer.look: len(layer.boxes) for layer in drawn.cells} == {"strong": 2, "weak": 10}
    assert {type(one) for one in sections} >= {Curves, Timeline, Webs}
    assert all(one.id.startswith("spread") for one in sections)
    digits = f"{SITE:.7f}".lstrip("0.")[:4]
    for text in (draw_escalation(report), json.dumps(report.data()), str(tell_escalation(report))):
        assert not re.search(rf"\d\.\d?0?{digits}", text)


def test_cells_are_whole_and_on_the_grid(report: EscalateReport) -> None:
    layers = [layer for one in report.told["spread"].sections if isinstance(one, Map) for layer in one.cells]
    boxes = [box for layer in layers if isinstance(layer, Cells) for box in layer.boxes]
    assert all(abs(value * 10 - round(value * 10)) < 1e-9 for box in boxes for value in box)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_language_says_the_whole(tmp_path: Path, language: str) -> None:
    report = _asked(tmp_path, _facts(), language=language)
    texts = "\n".join(_texts(report.told["spread"].sections)) + "\n".join(report.told["spread"].lines)
    assert "⟨en⟩" not in texts
    assert "esc-spread" not in texts


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for one in value for text in _texts(one)]
    if is_dataclass(value):
        return [text for one in fields(value) for text in _texts(getattr(value, one.name))]
    return []


def test_what_a_side_or_a_monitor_told_is_for_the_mechanism_only(tmp_path: Path, report: EscalateReport) -> None:
    assert report.class_ == "public"
    assert _asked(tmp_path, _facts("monitor")).class_ == "mechanism"
    assert "spread" not in _asked(tmp_path, _facts("party"), public=True).told


def test_the_same_facts_in_another_order_give_the_same_bytes(tmp_path: Path, report: EscalateReport) -> None:
    again = _asked(tmp_path, _facts().sample(fraction=1.0, shuffle=True, seed=4))
    assert again.told["spread"] == report.told["spread"]


def test_facts_of_no_place_and_no_name_are_refused_in_their_place(tmp_path: Path) -> None:
    nulls = [pl.lit(None, pl.String).alias(name) for name in ("side_1", "side_2")]
    nowhere = _facts().with_columns(*nulls, lon=pl.lit(None, pl.Float64), lat=pl.lit(None, pl.Float64))
    told = _asked(tmp_path, nowhere).told["spread"]
    assert told.refused
    assert "ESC074" in told.lines[0]


def test_a_source_that_says_since_when_it_watched_makes_nothing_new_before(tmp_path: Path) -> None:
    """The paper says it watched from 20 August on: what it tells of September is newly reported, not new."""
    watch = {
        "kind": "coverage", "act": "coverage.watch", "happened_from": datetime(2021, 8, 20, tzinfo=UTC),
        "happened_to": datetime(2021, 10, 1, tzinfo=UTC), "origin": "monitor", "source": "paper",
    }  # fmt: skip
    facts = pl.concat([_facts(), conform(pl.DataFrame([watch]))])
    told = _asked(tmp_path, facts).told["spread"]
    september = told.data["cells"]["periods"][told.data["latest"]]
    assert (september["new"], september["newly_reported"], september["watched"]) == (0, 2, False)
    assert september["newly_reported_because"] == {"coverage began": 2}
    (security,) = [one for one in told.data["tracks"] if one["track"] == "security"]
    assert security["sources"] == [{"source": "paper", "from": "2021-08-20", "until": "2021-10-01", "stated": True}]
    assert security["counts"][0] == 16
    assert security["watched_in_part"] == list(range(8))
