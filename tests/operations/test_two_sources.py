"""Two sources compared: what both saw, what one alone, by day and region, and who was first; and its page."""

from datetime import UTC, datetime, timedelta

import polars as pl

from servanda.evidence import conform
from servanda.operations.two_sources import TwoSources, compared
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


def test_nothing_in_common_is_said() -> None:
    first = _alerts("one", 0, 3, "South")
    found = compared(first, first.clear(), ("one", "two"), "UTC")
    assert (found.both, found.only_first, found.only_second, found.lag_median_s) == (0, 0, 0, None)
    assert "Nothing in the span" in draw_two_sources(found)


def test_the_page_says_what_it_cannot_say() -> None:
    page = draw_two_sources(_found())
    assert "one witness" in page and "only in one" in page and "only in two" in page
    assert _found().data()["days"][0]["day"].startswith("2021-05-")
