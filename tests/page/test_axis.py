"""The time axis, its ticks, and how stretches of time are spelled."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import DAY, EVER, HOUR, NEVER, local_midnight
from servanda.page import Page
from servanda.page.drawing.axis import Axis, bounded, spanning, ticks
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.spelling import Spelling

JAKARTA = Setting(Page("t", (), zone="Asia/Jakarta"))
FIRST = local_midnight(date(2005, 8, 15), "Asia/Jakarta")


def at(days: float) -> int:
    return FIRST + int(days * DAY)


def test_an_axis_holds_its_ends() -> None:
    axis = Axis(0, 100)
    assert (axis.x(0), axis.x(50), axis.x(100), axis.x(-9), axis.x(900)) == (0, 50, 100, 0, 100)
    assert Axis(0, 100, mirrored=True).x(25) == 75


def test_a_bar_is_cut_at_the_axis() -> None:
    axis = Axis(0, 100)
    assert axis.bar(-50, 50) == (0, 50)
    assert axis.bar(EVER, NEVER) == (0, 100)
    assert axis.bar(100, 150) is None
    assert Axis(0, 100, mirrored=True).bar(0, 10) == (90, 10)


def test_an_axis_leaves_out_for_ever() -> None:
    assert spanning([EVER, 5, 9, NEVER], None, None, False) == Axis(5, 9)
    assert spanning([EVER, NEVER], None, None, False) is None
    assert spanning([5], None, None, False) == Axis(5 - DAY, 5 + DAY)


def test_a_few_dates_far_off_do_not_squeeze_the_rest() -> None:
    near = [at(n) for n in (0, 3, 9, 12, 20, 28)]
    whole = Axis(at(0), at(4_000))
    assert bounded(whole, [*near, at(4_000)], at(28)).end == at(28) + 28 * DAY // 12
    # nothing before the cut-off is far off, nor what is as much as the rest, nor a year and a half after a long time
    assert bounded(whole, [*near, at(4_000)], at(4_000)) == whole
    assert bounded(whole, [*near, at(3_900), at(3_950), at(4_000)], at(28)) == whole
    assert bounded(Axis(at(0), at(1_200)), [at(0), at(200), at(400), at(600), at(700), at(1_200)], None).end == at(
        1_200
    )
    assert bounded(whole, [], None) == whole


@given(st.lists(st.integers(0, 9_000), min_size=2), st.integers(0, 9_000) | st.none())
def test_a_bounded_axis_keeps_three_quarters_and_the_cut_off(days: list[int], now: int | None) -> None:
    instants = [at(n) for n in days]
    whole = spanning(instants, None, None, False)
    assert whole is not None
    axis = bounded(whole, instants, None if now is None else at(now))
    assert axis.begin == whole.begin and axis.end <= whole.end
    assert sum(axis.holds(t) for t in instants) * 4 >= 3 * len(instants)
    assert now is None or not whole.holds(at(now)) or axis.holds(at(now))


@given(st.integers(-(10**15), 4 * 10**15), st.integers(1, 200 * 365 * DAY))
def test_ticks_are_few_and_in_order(begin: int, length: int) -> None:
    marks = ticks(Axis(begin, begin + length), JAKARTA)
    assert len(marks) <= 12
    assert [m.x for m in marks] == sorted(m.x for m in marks)
    assert all(0 <= m.x <= 100 for m in marks)


def test_ticks_stand_on_local_days() -> None:
    marks = ticks(Axis(at(0), at(7)), JAKARTA)
    assert [m.label for m in marks][:3] == ["15 Aug 2005", "16 Aug", "17 Aug"]
    assert [m.label for m in ticks(Axis(at(0), at(150)), JAKARTA)] == [
        "Sep 2005",
        "Oct",
        "Nov",
        "Dec",
        "Jan 2006",
    ]


@pytest.mark.parametrize(
    ("begin", "end", "said"),
    [
        (at(0), at(1), "15 Aug 2005"),
        (at(0), at(31), "15 Aug 2005 – 14 Sep 2005"),
        (at(0), at(0) + 24 * HOUR // 2, "15 Aug 2005, 00:00 – 15 Aug 2005, 12:00"),
        (at(0.5), at(20), "15 Aug 2005 – 3 Sep 2005"),
        (at(0), at(0), "15 Aug 2005"),
        (EVER, at(1), "until 15 Aug 2005"),
        (at(0), NEVER, "from 15 Aug 2005"),
        (EVER, NEVER, "without end"),
    ],
)
def test_stretches_say_their_first_and_last_day(begin: int, end: int, said: str) -> None:
    assert JAKARTA.stretch(begin, end) == said


@given(st.integers(EVER, NEVER), st.integers(EVER, NEVER))
def test_any_instants_can_be_spelled(begin: int, end: int) -> None:
    JAKARTA.stretch(min(begin, end), max(begin, end))
    JAKARTA.moment(begin)


@pytest.mark.parametrize(
    ("ppm", "said"),
    [
        (0, "0%"),
        (1, "< 0.1%"),
        (4_000, "0.4%"),
        (412_500, "41%"),
        (995_500, "99.5%"),
        (999_999, "99.9%"),
        (10**6, "100%"),
    ],
)
def test_a_share_is_never_rounded_to_all_or_nothing(ppm: int, said: str) -> None:
    assert Spelling("en", "UTC").share(ppm) == said


def test_numbers_follow_the_language() -> None:
    assert Spelling("en", "UTC").number(12_345) == "12,345"
    assert Spelling("fr", "UTC").number(12_345) == "12\u202f345"
    assert Spelling("en", "UTC").milli(88_250) == "88.25"
    assert Spelling("fr", "UTC").day(FIRST) == "14 août 2005"


def test_a_moment_has_the_comma_of_its_language() -> None:
    assert Spelling("ar", "UTC").moment(at(0)).endswith("2005، 17:00")
    assert Spelling("fr", "UTC").moment(at(0)).endswith("2005, 17:00")
