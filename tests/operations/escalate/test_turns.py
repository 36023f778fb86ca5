"""The part that tells when the level changed: a made-up truce in a shipped case, from a file to page and terminal."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from servanda.operations import draw_escalation, escalate_case
from servanda.operations.escalate.ask import EscalateReport, tell_parts
from servanda.operations.escalate.parts import parts_named
from servanda.operations.pages.wording import Words

FIRST = date(2014, 11, 1)
START = date(2015, 2, 15)


def reports(folder: Path, days: int, sides: str = "ukraine; certain-areas") -> str:
    """Six to eight fires a day before the truce, none to two after it; one fight with somebody else every third day."""
    rows = ["on,act,sides,ref,source,mark,origin"]
    for n in range(days):
        day = FIRST + timedelta(days=n)
        many = n % 3 + (6 if day < START else 0)
        rows += [f"{day},fire,{sides},{n}-{k},made up,S,monitor" for k in range(many)]
        rows += [f"{day},fire,ukraine; wolves,{n}-w,made up,S,monitor"] if n % 3 == 0 else []
    path = folder / "chronology.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> EscalateReport:
    path = reports(tmp_path_factory.mktemp("turns"), 300)
    return escalate_case("minsk-ii-2015", [path], part=("turns",), own=False)


def test_the_change_stands_at_the_start_and_the_rest_is_left_out(told: EscalateReport) -> None:
    data = told.told["turns"].data
    assert data["step"] == "day"
    assert [one["day"] for one in data["changes"]] == [START.isoformat()]
    (change,) = data["changes"]
    assert (round(change["before"]), round(change["after"])) == (7, 1)
    assert change["others"] == pytest.approx([1 / 3, 1 / 3], abs=0.01)
    assert sum(data["counts"]) == len(told.opened.bound)
    assert {one["kind"] for one in data["dates"]} == {"signature", "start"}
    assert data["alarm"]["sounded"] == []
    assert data["alarm"]["false_per_year"] <= 1.0


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_is_said_in_every_language(told: EscalateReport, language: str) -> None:
    parts = tell_parts(told.opened, parts_named(("turns",)), Words(language), public=True)
    html = draw_escalation(EscalateReport(told.opened, parts, language))
    assert len(parts["turns"].lines) >= 7
    assert "esc-turns" not in "".join(parts["turns"].lines) + html
    assert "\u27e8" not in "".join(parts["turns"].lines)
    assert 'class="curves steps wide"' in html


def test_a_long_span_is_counted_by_weeks_that_begin_with_the_truce(tmp_path: Path) -> None:
    report = escalate_case("minsk-ii-2015", [reports(tmp_path, 500)], part=("turns",), own=False)
    data = report.told["turns"].data
    assert data["step"] == "week"
    assert (date.fromisoformat(data["first"]) - START).days % 7 == 0
    assert [one["day"] for one in data["changes"]] == [START.isoformat()]


def test_too_short_a_span_says_so_in_its_place(tmp_path: Path) -> None:
    report = escalate_case("minsk-ii-2015", [reports(tmp_path, 9)], part=("turns",), own=False)
    assert report.told["turns"].refused
    assert any("ESC062" in line for line in report.told["turns"].lines)
