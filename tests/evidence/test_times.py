"""Dates and times as people and archives write them, in the time zone they are meant in."""

from datetime import UTC, date, datetime

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import DAY, HOUR, to_us
from servanda.evidence.amounts import NoAmount, read_amount, read_share
from servanda.evidence.days import local_span, read_day
from servanda.evidence.moments import NoMoment, local_days, read_span


def _us(*parts: int) -> int:
    return to_us(datetime(*parts, tzinfo=UTC))  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2015-01-01", date(2015, 1, 1)),
        ("2014-01-22 00:00:00.000", date(2014, 1, 22)),
        ("2009-02-20T00:00:00", date(2009, 2, 20)),
        ("01-January-2015", date(2015, 1, 1)),
        ("9-May-20", date(2020, 5, 9)),
        ("06 June 2025", date(2025, 6, 6)),
        ("2015-02-29", None),
        ("01-Janvier-2015", None),
        ("01/02/2015", None),
        ("1815-01-01", None),
        ("", None),
    ],
)
def test_days_of_archives(text: str, day: date | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("text", "zone", "begin", "end"),
    [
        ("2015-02-15", "Europe/Kyiv", _us(2015, 2, 14, 22), _us(2015, 2, 15, 22)),
        ("2015-02-15 00:00", "Europe/Kyiv", _us(2015, 2, 14, 22), _us(2015, 2, 14, 22) + 1),
        ("2015-02-15T14:00:30Z", "Europe/Kyiv", _us(2015, 2, 15, 14, 0, 30), _us(2015, 2, 15, 14, 0, 30) + 1),
        ("2015-02-15 9:00+02:00", "UTC", _us(2015, 2, 15, 7), _us(2015, 2, 15, 7) + 1),
        ("2015-02", "UTC", _us(2015, 2, 1), _us(2015, 3, 1)),
        ("2015", "UTC", _us(2015, 1, 1), _us(2016, 1, 1)),
        ("2015-12 to 2016", "UTC", _us(2015, 12, 1), _us(2017, 1, 1)),
        ("2015-02-15 to 2015-02-17", "UTC", _us(2015, 2, 15), _us(2015, 2, 18)),
        ("2015-02-15..2015-02-15 06:00", "UTC", _us(2015, 2, 15), _us(2015, 2, 15, 6)),
        # the night of 28 March 2021 has no midnight in Beirut: the day begins when the clocks jump
        ("2021-03-28", "Asia/Beirut", _us(2021, 3, 27, 22), _us(2021, 3, 28, 21)),
    ],
)
def test_times_in_a_list(text: str, zone: str, begin: int, end: int) -> None:
    span = read_span(text, zone)
    assert (span.begin, span.end) == (begin, end)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2015-02-30",
        "2015-13",
        "2015-02-15 24:01",
        "2016 to 2015",
        "2015-02-15 to",
        "a to b to c",
        "1800",
        "2015-2-1",
    ],
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(NoMoment):
        read_span(text, "UTC")


def test_each_day_of_a_span_is_a_local_day_also_when_clocks_change() -> None:
    span = read_span("2021-03-27 to 2021-03-29", "Asia/Beirut")
    days = local_days(span, "Asia/Beirut")
    assert [day.length for day in days] == [DAY, DAY - HOUR, DAY]
    assert (days[0].begin, days[-1].end) == (span.begin, span.end)
    cut = local_days(read_span("2021-03-01 18:00 to 2021-03-02 06:00", "UTC"), "UTC")
    assert [day.length for day in cut] == [6 * HOUR, 6 * HOUR]


@given(
    st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.sampled_from(["UTC", "Asia/Beirut", "Asia/Gaza", "America/Bogota"])
)
def test_lists_and_archives_agree_on_what_a_day_is(day: date, zone: str) -> None:
    column = pl.Series([day])
    begin, end = local_span(column, column, zone)
    span = read_span(day.isoformat(), zone)
    assert [to_us(begin[0]), to_us(end[0])] == [span.begin, span.end]


def test_amounts() -> None:
    assert read_amount("279 weapons") == (279_000, "weapons")
    assert read_amount("4.1  inspections per  day") == (4_100, "inspections per day")
    assert read_amount("0.001") == (1, None)
    assert read_share("100%") == read_share("1") == 1000
    assert read_share("33.3%") == 333
    for text in ("", "-3", "1,950", "1.2345", "weapons", "3weapons", "٣ weapons"):
        with pytest.raises(NoAmount):
            read_amount(text)
    for text in ("101%", "1.1", "-1%", "half"):
        with pytest.raises(NoAmount):
            read_share(text)
