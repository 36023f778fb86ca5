"""Tables of displacement taken in whole: every row a count or listed with why it is none; money as it is written."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.access import Draft, Entry
from servanda.basis import Refusal
from servanda.humanitarian import (
    Displaced,
    NotTaken,
    Table,
    amount_read,
    amount_told,
    digits,
    enter_table,
    table_file,
    table_of,
)

DAY = 86_400_000_000
areas = st.sampled_from(["the valley", "the pass", "the camp"])


@st.composite
def tables(draw: st.DrawFn) -> Table:
    rows = draw(st.integers(1, 1_200))
    missed = draw(st.sets(st.integers(1, rows), max_size=rows - 1)) if rows > 1 else set()
    counts = tuple(
        Displaced(draw(areas) if n < 20 else "the rest", (n % 4) * DAY, n, "a count", n)
        for n in range(1, rows + 1)
        if n not in missed
    )
    refused = tuple(NotTaken(n, "EVD034", "no number") for n in sorted(missed))
    return Table(table_of("x"), "dtm.csv", "a count", rows, counts, refused)


def entries(drafts: tuple[Draft, ...]) -> list[Entry]:
    return [
        Entry(n, DAY, DAY, "x", "desk", one.deed, one.about, one.data_class, one.to, one.content)
        for n, one in enumerate(drafts, 1)
    ]


@given(tables(), st.data())
def test_a_table_is_read_back_whole_and_any_part_of_it_without_error(table: Table, data: st.DataObject) -> None:
    held = entries(enter_table(table, DAY))
    assert table_file(held) == table and table.unaccounted == 0
    kept = [one for one in held if data.draw(st.booleans())]
    seen = table_file([replace(one, content={}) if data.draw(st.booleans()) else one for one in kept])
    assert seen is None or seen.unaccounted >= 0


@given(tables())
def test_the_newest_day_of_a_place_keeps_every_row_of_it_and_no_other(table: Table) -> None:
    for day in table.newest():
        every = [one for one in table.counts if one.area == day[0].area]
        latest = max(one.as_of for one in every)
        assert sorted(day, key=lambda one: one.row) == [one for one in every if one.as_of == latest]


@pytest.mark.parametrize("wrong", [{"source": " "}, {"counts": ()}, {"rows_read": 50_001}])
def test_a_table_of_nobody_or_of_nothing_is_refused(wrong: dict[str, object]) -> None:
    table = Table("f", "dtm.csv", "a count", 1, (Displaced("the valley", 0, 5, "a count", 1),))
    with pytest.raises(Refusal, match="HUM061"):
        enter_table(replace(table, **wrong), DAY)  # type: ignore[arg-type]


@given(st.integers(0, 10**15), st.sampled_from(["EUR", "JPY", "KWD", "XXX"]))
def test_an_amount_is_read_as_it_is_told(amount: int, currency: str) -> None:
    told = amount_told(amount, currency).removesuffix(f"\u00a0{currency}")
    assert amount_read(told.replace("\u202f", " "), currency) == amount


@pytest.mark.parametrize(
    ("written", "currency"), [("", "EUR"), ("1.234", "EUR"), ("1.5", "JPY"), ("-3", "EUR"), ("x", "")]
)
def test_what_is_no_amount_is_refused(written: str, currency: str) -> None:
    with pytest.raises(Refusal, match="HUM081"):
        amount_read(written, currency)


def test_currencies_have_the_digits_of_the_standard() -> None:
    assert [digits(one) for one in ("EUR", "IDR", "JPY", "IQD")] == [2, 2, 0, 3]
    assert amount_told(1_250_050, "EUR") == "12\u202f500.50\u00a0EUR"
