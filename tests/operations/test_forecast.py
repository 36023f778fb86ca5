"""servanda forecast: a case and a file of events to text, page and data, in three languages, for the mechanism only."""

import json
import sys
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.escalation.forecast.forecast import told_of
from servanda.operations import draw_forecast, forecast_case, tell_forecast
from servanda.operations.forecast import ForecastReport
from servanda.operations.forecast_page import forecast_page
from servanda.operations.pages.scale import scale_top
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Curves, Table

CASE = "minsk-ii-2015"
HEAD = "chronology: 1\nzone: Europe/Kyiv\nsources: {log: {title: A log, mark: S, origin: monitor}}\nrows:\n"


def fire(day: date, region: str, ref: str) -> str:
    """One row of a chronology: shelling somewhere in the area of the conflict, nobody said to have fired."""
    return (
        f"  - {{on: {day}, act: fire.artillery, sides: [ukraine, certain-areas], place: conflict-area, lat: 47.9, "
        f"lon: 37.7, radius_m: 2000, admin1: {region}, ref: s{ref}, source: log}}\n"
    )


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Seventy days of shelling in two regions, more in the first month; nobody is said to have been killed."""
    rows, first = [], date(2015, 3, 1)
    for day in range(70):
        for n in range(3 if day < 30 else 1 + day % 2):
            rows.append(fire(first + timedelta(days=day), ("Donetsk", "Luhansk")[(day + n) % 2], f"{day}-{n}"))
    path = tmp_path_factory.mktemp("forecast") / "shelling.yaml"
    path.write_text(HEAD + "".join(rows), encoding="utf-8")
    return str(path)


@cache
def report(events: str, language: str = "en", **asked: object) -> ForecastReport:
    return forecast_case(CASE, [events], own=False, language=language, **({"days": 5} | asked))  # type: ignore[arg-type]


def test_data_page_and_text_say_it_is_for_the_mechanism_only(events: str) -> None:
    one = report(events)
    assert one.data()["class"] == "mechanism"
    assert "mechanism" in draw_forecast(one)
    assert "(mechanism)" in next(tell_forecast(one)).notes[0]


def test_what_such_a_forecast_was_worth_here_stands_beside_it(events: str) -> None:
    page, data = draw_forecast(report(events)), report(events).data()
    for name in ("This forecast", "Nothing happens", "As the last one again", "Own last year again"):
        assert name in page
    assert data["would_have_done"]["whole"]["earlier_cuts"] == 12
    said = " ".join(line for one in tell_forecast(report(events)) for line in one.notes)
    assert "At 12 earlier days this forecast would have" in said


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_word_is_there_in_each_language(events: str, language: str) -> None:
    page = draw_forecast(report(events, language))
    assert "⟨en⟩" not in page.replace("⟨en⟩ reconstruction", "")
    assert "esc-forecast" not in page


def test_the_same_question_gives_the_same_page_to_the_byte(events: str) -> None:
    again = forecast_case(CASE, [events], own=False, days=5)
    assert draw_forecast(again) == draw_forecast(report(events))
    assert json.dumps(again.data()) == json.dumps(report(events).data())


def test_a_forecast_by_clause_names_the_clauses_acts_bear_on(events: str) -> None:
    data = report(events, by="clause").data()
    assert [one["name"] for one in data["forecasts"]][:2] == [None, "ceasefire"]


def test_deaths_are_not_forecast_where_nobody_told_of_any(events: str) -> None:
    with pytest.raises(Refusal, match="ESC084"):
        report(events, of="deaths")


def test_too_few_incidents_are_no_past_to_go_on_from(tmp_path: Path) -> None:
    few = tmp_path / "few.yaml"
    few.write_text(HEAD + "".join(fire(date(2015, 3, day), "Donetsk", str(day)) for day in (1, 9, 20)))
    with pytest.raises(Refusal, match="ESC085"):
        report(str(few))


def test_where_scipy_is_absent_the_page_says_what_is_left_out(events: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = draw_forecast(report(events))
    monkeypatch.setitem(sys.modules, "scipy", None)
    bare = forecast_case(CASE, [events], own=False, days=5)
    assert "servanda[escalation]" in draw_forecast(bare)
    assert "servanda[escalation]" not in whole
    assert "without-answers" not in bare.forecast.judged["whole"].each


@pytest.mark.parametrize("end", [date(2999, 1, 1), date(2299, 12, 31)])
def test_days_to_come_are_not_counted_as_quiet(events: str, end: date) -> None:
    with pytest.raises(Refusal, match="ESC004"):
        forecast_case(CASE, [events], days=5, own=False, end=end)


def test_areas_are_called_by_their_names_and_tell_who_lies_beside_them(events: str) -> None:
    page = draw_forecast(report(events, by="area"))
    assert "Pooled with histories alike" in page or "Beside it" in page
    told = report(events, days=5).data()
    assert told["pooled_with"] in ("neighbours and histories alike", "histories alike")


def test_a_clause_not_in_force_is_not_forecast(events: str) -> None:
    before = forecast_case(CASE, [events], days=5, own=False, by="clause", as_of="2015-05-30")
    assert [one["name"] for one in before.data()["forecasts"][1:]] == ["ceasefire"]
    assert "ceasefire" not in before.lapsed


def alert(day: date, region: str, ref: str) -> str:
    """One row of a chronology: a siren, which is an alert and no fire."""
    return f"  - {{on: {day}, act: alert.siren, place: conflict-area, admin1: {region}, ref: s{ref}, source: log}}\n"


INCIDENTS = {"en": "ncident", "fr": "ncident", "ar": "حوادث"}
ALERTS = {"en": ("alerts", "Alerts a day"), "fr": ("alertes", "Alertes par jour"), "ar": ("الإنذارات", "إنذارًا")}


@pytest.fixture(scope="module")
def siren_rows(tmp_path_factory: pytest.TempPathFactory) -> str:
    first = date(2015, 3, 1)
    days = [first + timedelta(days=n) for n in range(70)]
    rows = [alert(day, ("Donetsk", "Luhansk")[n % 2], str(n)) for n, day in enumerate(days) if n % 3]
    path = tmp_path_factory.mktemp("sirens") / "sirens.yaml"
    path.write_text(HEAD + "".join(rows), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_sirens_are_forecast_as_alerts_and_never_called_incidents(siren_rows: str, language: str) -> None:
    one = replace(report(siren_rows, count="alerts"), language=language)
    page, data = draw_forecast(one), one.data()
    text = " ".join(line for part in tell_forecast(one) for line in (part.head, *part.notes))
    assert data["of"] == "alerts"
    for told in (page, text):
        assert INCIDENTS[language] not in told
    for words in ALERTS[language]:
        assert words in page + text


def test_what_is_counted_has_its_own_name() -> None:
    named = {(sort, what): told_of(sort, what) for sort in ("violence", "alerts", "alert.siren", "fire.artillery")
             for what in ("incidents", "deaths")}  # fmt: skip
    assert {one for one, told in named.items() if told == "alerts"} == {
        ("alerts", "incidents"),
        ("alert.siren", "incidents"),
    }
    assert all(told == what for (_, what), told in named.items() if told != "alerts")


def test_the_sentence_above_the_picture_says_what_the_table_says(events: str) -> None:
    one = report(events)
    fan, _, table, *_ = forecast_page(one).sections
    assert isinstance(fan, Curves) and isinstance(table, Table)
    _, before, middle, nine, *_ = table.rows[0].cells
    low, high = str(nine.value if isinstance(nine, Cell) else nine).split(" to ")
    assert fan.intro == (
        f"Within the next 5 days, nine in ten continuations bring from {low} to {high} incidents, the "
        f"middle one {middle}; in the last 5 days there were {before}."
    )


@pytest.mark.parametrize(
    ("value", "top"), [(0, 4), (3.2, 4), (9, 12), (25, 32), (33, 40), (41, 60), (880, 1_000), (16_001, 20_000)]
)
def test_the_top_of_a_scale_is_round_and_near(value: float, top: float) -> None:
    assert scale_top(value) == top and top % 4 == 0


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.1, "0.10"), (0, "0.00"), (-0.001, "0.00"), (-0.04, "−0.04"), (9.994, "9.99"), (21.51, "21.5"), (195.64, "196"),
     (1128.2, "1,128")],
)  # fmt: skip
def test_numbers_that_are_compared_have_as_many_decimals(value: float, written: str) -> None:
    assert Words("en").decimal(value) == written
