"""Moments, quantities and coordinates taken apart and put together again."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.agreement import When, parse_when
from servanda.drafting.form.moments import moment_pieces, moment_written
from servanda.drafting.form.quantities import degrees, pasted_points, quantity_pieces, quantity_written

ANCHORS = st.one_of(
    st.dates(date(1950, 1, 1), date(2090, 1, 1)).map(str),
    st.sampled_from(["2015-02-15 00:00", "2015-02-15T23:59:59", "signature", "entry", "expiry", "day 0", "day 60"]),
    st.sampled_from(
        ["stage-1", "stage-1/2 done", "a certified", "b begins", "c ends", "p opens", "p closes", "x happens"]
    ),
)
OFFSETS = st.one_of(
    st.just(""),
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from([" + ", " - ", "+", " -"]),
        st.integers(0, 1_000),
        st.sampled_from([" ", ""]),
        st.sampled_from(["minutes", "hour", "hours", "h", "day", "days", "week", "weeks", "month", "months", "year"]),
    ),
)


def put_together(written: str) -> str:
    return moment_written({f"m.{piece}": (held,) for piece, held in moment_pieces(written).items()}, "m")


def meant(written: str) -> When:
    return replace(parse_when(written), written="")


@given(st.sampled_from(["", "before "]), ANCHORS, OFFSETS)
def test_a_moment_means_the_same_after_the_form(before: str, anchor: str, offset: str) -> None:
    written = before + anchor + offset
    try:
        was = meant(written)
    except ValueError:
        return  # so long an offset is refused by the reader, before and after
    assert meant(put_together(written)) == was
    assert put_together(put_together(written)) == put_together(written)


@pytest.mark.parametrize(
    "written", ["agreed later", "not stated", "15.2.2015", "when the snow melts", "entry + two days"]
)
def test_what_is_no_date_and_what_is_no_moment_is_kept(written: str) -> None:
    assert put_together(written) == written


def test_half_a_moment_is_none() -> None:
    assert moment_written({"m.anchor": ("date",)}, "m") == ""
    assert moment_written({"m.n": ("3",), "m.unit": ("days",)}, "m") == ""
    assert (
        moment_written({"m.anchor": ("entry",), "m.n": ("1",), "m.unit": ("weeks",), "m.side": ("before",)}, "m")
        == "entry - 1 week"
    )


@given(
    st.one_of(st.integers(0, 10**6).map("{:,}".format), st.decimals(0, 999, places=1).map(str)),
    st.sampled_from(
        ["hours", "h", "days", "weeks", "km", "m", "nm", "nautical miles", "feet", "minutes", "month", "years"]
    ),
)
def test_a_quantity_keeps_its_number_and_its_unit(number: str, unit: str) -> None:
    pieces = quantity_pieces(f"{number} {unit}")
    again = quantity_written({f"q.{key}": (held,) for key, held in pieces.items()}, "q")
    assert again.split()[0] == number
    assert quantity_pieces(again) == pieces


@pytest.mark.parametrize("written", ["soon", "48", "about 3 km", "3 - 4 km"])
def test_what_is_no_quantity_is_kept(written: str) -> None:
    pieces = quantity_pieces(written)
    assert quantity_written({f"q.{key}": (held,) for key, held in pieces.items()}, "q") == written


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("15.35", "15.35"), ("-20.0", "-20.0"), ("15,35", "15.35"), ("15°21'N", "15.35"), ("15° 21' S", "-15.35"),
        ("44°12'36\"E", "44.21"), ("44 12 36 W", "-44.21"), ("44 12.6 O", "-44.21"), ("−3.5", "-3.5"),
        ("15°21′N", "15.35"), ("by the bridge", "by the bridge"), ("", ""),
    ],
)  # fmt: skip
def test_degrees_as_people_type_them(typed: str, means: str) -> None:
    assert degrees(typed) == means


@given(st.integers(-89_999_999, 89_999_999))
def test_degrees_and_minutes_lose_less_than_a_metre(millionths: int) -> None:
    value = millionths / 1_000_000
    whole, minutes = divmod(abs(value), 1)
    typed = f"{int(whole)}°{minutes * 60:.5f}'{'S' if value < 0 else 'N'}"
    assert abs(float(degrees(typed)) - value) < 1e-5


def test_pasted_lines_are_latitude_then_longitude() -> None:
    pasted = "15.35, 44.20\n15°21'N 44°12'E\n\n15,35; 44,20\nfrom the bridge\n15.35\t44.2\n-3 120"
    assert pasted_points(pasted) == [
        ["44.20", "15.35"], ["44.2", "15.35"], ["44.20", "15.35"], ["44.2", "15.35"], ["120", "-3"],
    ]  # fmt: skip
