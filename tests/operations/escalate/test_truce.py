"""The part that tells whether a truce works: a made-up truce in a shipped case, from a file to page and terminal."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from servanda.operations import draw_escalation, escalate_case
from servanda.operations.escalate.ask import EscalateReport, tell_parts
from servanda.operations.escalate.parts import parts_named
from servanda.operations.pages.wording import Words

FIRST = date(2014, 12, 1)
START = date(2015, 2, 15)


def reports(folder: Path, days: int, sides: str = "ukraine; certain-areas") -> str:
    """Six to eight fires a day before the truce, one to three after it."""
    rows = ["on,act,sides,ref,source,mark,origin"]
    for n in range(days):
        day = FIRST + timedelta(days=n)
        many = n % 3 + (6 if day < START else 1)
        rows += [f"{day},fire,{sides},{n}-{k},made up,S,monitor" for k in range(many)]
    path = folder / "chronology.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> EscalateReport:
    path = reports(tmp_path_factory.mktemp("truce"), 110)
    return escalate_case("minsk-ii-2015", [path], part=("truce",), own=False)


def test_the_fall_is_told_with_what_stands_beside_it(told: EscalateReport) -> None:
    data = told.told["truce"].data
    assert (data["signed"], data["start"]) == ("2015-02-12", "2015-02-15")
    week, month = data["windows"]
    assert (week["days"], month["days"]) == (7, 30)
    assert month["observed"] == 30 * 2
    assert month["fewer"][0] > 0
    assert month["naive"] is not None
    assert data["gap"]["observed"] == 3 * 7
    assert data["second"]["windows"][1]["observed"] == month["observed"]
    assert data["placebos"][0]["as_far"] == 0


def test_the_headline_is_an_association(told: EscalateReport) -> None:
    lines = " ".join(told.told["truce"].lines)
    assert "fewer than expected without it, if nothing else changed" in lines
    assert "no cause" in lines


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_is_said_in_every_language(told: EscalateReport, language: str) -> None:
    parts = tell_parts(told.opened, parts_named(("truce",)), Words(language), public=True)
    html = draw_escalation(EscalateReport(told.opened, parts, language))
    assert "esc-truce" not in "".join(parts["truce"].lines) + html
    assert "\u27e8" not in "".join(parts["truce"].lines)
    assert 'class="step-band"' in html
    assert 'class="step-between"' in html


def test_sides_exchanged_change_nothing(told: EscalateReport, tmp_path: Path) -> None:
    path = reports(tmp_path, 110, "certain-areas; ukraine")
    other = escalate_case("minsk-ii-2015", [path], part=("truce",), own=False)
    assert other.told["truce"].data == told.told["truce"].data


def test_too_short_a_time_before_says_so_in_its_place(tmp_path: Path) -> None:
    report = escalate_case(
        "minsk-ii-2015", [reports(tmp_path, 110)], part=("truce",), own=False, begin=START - timedelta(days=20)
    )
    assert report.told["truce"].refused
    assert any("ESC044" in line for line in report.told["truce"].lines)


def test_a_truce_of_three_days_is_told_without_a_band(tmp_path: Path) -> None:
    report = escalate_case("minsk-ii-2015", [reports(tmp_path, 80)], part=("truce",), own=False)
    (only,) = report.told["truce"].data["windows"]
    assert only["days"] == 3
    assert 'class="step-bar"' in draw_escalation(report)
