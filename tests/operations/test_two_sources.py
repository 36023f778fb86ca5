"""Two sources compared: what both saw, what one alone, by day and region, and who was first; and its page."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from operations.incident_reports import write_gorge
from servanda.basis import Refusal
from servanda.evidence import conform
from servanda.operations.two_sources import TwoSources, compare_sources, compared, hours_and_minutes
from servanda.operations.two_sources_page import draw_two_sources


def _alerts(source: str, seconds: int, leave_out: int, region: str | None) -> pl.DataFrame:
    """Ten alerts a day apart at ten places; one is left out."""
    rows = []
    for n in range(10):
        if n == leave_out:
            continue
        begin = datetime(2021, 5, 1 + n, 12, tzinfo=UTC) + timedelta(seconds=seconds)
        rows.append(
            {
                "kind": "act", "act": "alert.siren.rockets", "happened_from": begin, "lat": 31.0 + n / 2, "lon": 34.5,
                "happened_to": begin + timedelta(seconds=1), "admin1": region, "origin": "party", "source": source,
            }
        )  # fmt: skip
    table = pl.DataFrame(rows, schema_overrides={"admin1": pl.String})
    return conform(table.with_columns(pl.col("happened_from", "happened_to").cast(pl.Datetime("us", "UTC"))))


def _found() -> TwoSources:
    first, second = _alerts("one", 0, 3, "South"), _alerts("two", 8, 6, None)
    return compared(first, second, ("one", "two"), "UTC")


def test_what_both_saw_and_what_one_saw_alone() -> None:
    found = _found()
    assert (found.left_out[0][1], found.left_out[1][1]) == (0, 0)
    assert (found.only_first, found.only_second) == (1, 1)
    assert found.both + found.only_first == 9 - found.left_out[0][0]
    assert found.lag_median_s == 8.0
    assert found.lags.filter(pl.col("reports") > 0)["step"].to_list() == ["0 s to under 10 s"]
    assert found.days[["both", "only_first", "only_second"]].sum().row(0) == (found.both, 1, 1)
    assert dict(found.regions.select("region", "only_second").rows())["region not named"] == 1


def test_a_row_that_names_several_places_is_a_report_of_each() -> None:
    first, second = _alerts("one", 0, 10, "South"), _alerts("two", 8, 10, None)
    at_once = (pl.lit(second["happened_from"][5]), pl.lit(second["happened_to"][5]), pl.lit(7, pl.Int64))
    together = second.with_columns(happened_from=at_once[0], happened_to=at_once[1], row=at_once[2])
    found = compared(first, together, ("one", "two"), "UTC")
    assert found.both + found.only_second + found.left_out[1][0] + found.left_out[1][1] == 10


def test_a_report_of_a_whole_day_says_not_who_was_first() -> None:
    first, second = _alerts("one", 0, 10, "South"), _alerts("two", 7_500, 10, None)
    day = pl.when(pl.int_range(pl.len()) < 4).then(pl.duration(hours=2)).otherwise(pl.duration(seconds=1))
    found = compared(first, second.with_columns(happened_to=pl.col("happened_from") + day), ("one", "two"), "UTC")
    assert found.both and found.lag_left_out and found.lags["reports"].sum() == found.both - found.lag_left_out
    assert found.data()["lag_left_out"] == found.lag_left_out
    assert hours_and_minutes(7_500) == (2, 5) and hours_and_minutes(-3_599) == (1, 0)
    page = draw_two_sources(found)
    assert "2 h 5 min" in page and "spans more than an hour" in page


def test_nothing_in_common_is_said() -> None:
    first = _alerts("one", 0, 3, "South")
    found = compared(first, first.clear(), ("one", "two"), "UTC")
    assert (found.both, found.only_first, found.only_second, found.lag_median_s) == (0, 0, 0, None)
    assert "Nothing in the span" in draw_two_sources(found)


def test_the_page_says_what_it_cannot_say() -> None:
    page = draw_two_sources(_found())
    assert "one witness" in page and "only in one" in page and "only in two" in page
    assert _found().data()["days"][0]["day"].startswith("2021-05-")


@pytest.mark.parametrize(("language", "said"), [("fr", "seulement dans"), ("ar", "وحده"), ("en", "seen by both")])
def test_the_page_is_told_in_each_language(language: str, said: str) -> None:
    page = draw_two_sources(_found(), language)
    assert said in page and "⟨" not in page
    with pytest.raises(Refusal):
        draw_two_sources(_found(), "xx")


def test_two_files_are_read_and_matched(tmp_path: Path) -> None:
    gorge = write_gorge(tmp_path / "gorge")
    first, second = gorge / "chronology.yaml", gorge / "reports" / "desk.yaml"
    found = compare_sources(first, second)
    assert (found.first, found.second, found.zone) == ("chronology", "desk", "Africa/Khartoum")
    assert (found.both, found.only_first, found.only_second) == (2, 1, 0)
    assert found.rows == ((5, 0), (3, 0))
    assert "5, 0" in draw_two_sources(found)
    assert compare_sources(first, second, zone="Asia/Tokyo").zone == "Asia/Tokyo"
    again = compare_sources(first, first)
    assert again.first != again.second and (again.both, again.only_first, again.only_second) == (3, 0, 0)


def test_what_cannot_be_compared_is_refused(tmp_path: Path) -> None:
    gorge = write_gorge(tmp_path / "gorge")
    for bad, code in (({"zone": "Mars"}, "BAS001"), ({"places": [tmp_path / "none.json"]}, "OPS002")):
        with pytest.raises(Refusal) as caught:
            compare_sources(gorge / "chronology.yaml", gorge / "reports" / "desk.yaml", **bad)  # type: ignore[arg-type]
        assert caught.value.code == code
    with pytest.raises(Refusal) as caught:
        compare_sources(gorge / "chronology.yaml", tmp_path / "none.csv")
    assert caught.value.code == "OPS002"
