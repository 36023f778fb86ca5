"""The figures of docs/reference/spread.md are those the program gives on the archives, row for row."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from servanda.escalation import AGAIN, FIRST, as_date
from servanda.operations import ingest_files
from servanda.operations.escalate.opened import open_escalation
from servanda.operations.escalate.spreading.asked import Asked, ask
from tests.shared_data import folder

pytestmark = pytest.mark.slow
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "spread.md"
CAR = """\
servanda: 1
id: car
title: Central African Republic
timing: {zone: Africa/Bangui, entry: 2019-02-06}
participants:
  government: {called: Government, signatory: yes, roles: [party]}
  minusca: {called: MINUSCA, roles: [guarantor], known_as: {any: ["MINUSCA"]}}
clauses:
  - {id: ceasefire, says: Fire ceases., who: government, must_not: {acts: fire}}
"""


def _asked(name: str, *archives: str, **more: Any) -> Asked:
    files = [str(one) for archive in archives for one in sorted(folder(archive).glob("*.csv.gz"))]
    return ask(open_escalation(name, files, **more))


def _rows(asked: Asked) -> list[str]:
    """The periods as the page's table has them."""
    spread = asked.cells or asked.areas
    assert spread is not None
    rows = []
    for one in spread.periods:
        pace = f"{one.pace.expected:.0f} ({one.pace.low} to {one.pace.high})" if one.pace else "–"
        again = f"{one.redrawn.expected:.0f} ({one.redrawn.low} to {one.redrawn.high})" if one.redrawn else "–"
        new = one.new if one.watched else "–"
        rows.append(
            f"| {as_date(one.begin)} | {one.acts} | {one.affected} | {new} | {pace} | {again} |"
            f" {one.counts['quiet again']} | {one.counts['newly reported']} |"
        )
    return rows


def _names(asked: Asked) -> str:
    assert asked.names is not None
    new = [
        int(table["state"].eq(state).sum())
        for table in (asked.names.entered, asked.names.pairs)
        for state in (FIRST, AGAIN)
    ]
    return (
        f"names: {len(asked.names.names)} told, {new[0]} first, {new[1]} again; pairs: {new[2]} first, {new[3]} again;"
        f" {asked.names.unpaired} facts in no pair"
    )


def _checked(heading: str, asked: Asked) -> None:
    """Every row of the table under a heading is the program's, and so is its line of names."""
    part = PAGE.read_text(encoding="utf-8").split(f"### {heading}\n")[1].split("\n### ")[0].split("\n## ")[0]
    told = re.findall(r"^\| \d{4}-.*$", part, re.MULTILINE)
    assert len(told) > 4
    made = _rows(asked)
    assert [row for row in told if row not in made] == []
    assert _names(asked) in part


def test_syria() -> None:
    asked = _asked("syria-coh-2016", "ucdp_ged_syria")
    _checked("Syria, January to August 2016", asked)
    assert {one.name for one in asked.beside if "non-signatory force" in one.roles} == {"isil", "nusra"}


def test_ukraine() -> None:
    _checked(
        "Ukraine, 2014 and 2015",
        _asked("minsk-ii-2015", "ucdp_ged_ukraine", begin=date(2014, 1, 1), end=date(2015, 12, 31)),
    )


def test_yemen() -> None:
    _checked("Yemen, July to October 2019", _asked("hodeidah-2018", "acled_yemen_2019"))


def test_central_african_republic(tmp_path: Path) -> None:
    (tmp_path / "car.yaml").write_text(CAR)
    days = {"begin": date(2012, 1, 1), "end": date(2022, 12, 31)}
    asked = _asked(str(tmp_path / "car.yaml"), "ucdp_ged_car", "un_peacekeeper_fatalities", **days)
    _checked("Central African Republic, 2012 to 2022", asked)
    assert asked.cells is None  # this copy of the archive has no points
    assert {one.name: one.total for one in asked.tracks}["observers"] == 35


def test_gaza_and_its_orders_to_leave(tmp_path: Path) -> None:
    orders = tmp_path / "orders.parquet"
    ingest_files(
        [str(folder("gaza_displacement_orders") / "displacement_orders.csv")],
        beside=("displacement-orders",),
        out=str(orders),
    )
    acts = sorted(folder("acled_gaza_2023_2025").glob("*.csv.gz"))
    asked = ask(open_escalation("gaza-2025-01", [*map(str, acts), str(orders)]))
    part = PAGE.read_text(encoding="utf-8").split("### Gaza")[1]
    tracks = {one.name: one for one in asked.tracks}
    for at in range(13, 21):
        row = [
            as_date(asked.stretches.edges[at]),
            tracks["security"].counts[at],
            tracks["displacement-orders"].counts[at],
        ]
        assert "| " + " | ".join(map(str, row)) + " |" in part
    assert asked.cells is not None
    assert asked.cells.places.select(pl.col("key").n_unique()).item() == 2
