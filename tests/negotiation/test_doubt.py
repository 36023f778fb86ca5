"""Intervals and ranks: what is sure holds in every draw, what is drawn keeps every order, and nothing is made up."""

from fractions import Fraction
from math import prod

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from negotiation.domains import cases, every, issues_of, span, values_of
from servanda.negotiation.certain import above, above_reservation
from servanda.negotiation.certain import every as columns
from servanda.negotiation.doubt import find_doubt
from servanda.negotiation.draws import drawn
from servanda.negotiation.issues import Issues
from servanda.negotiation.overlap import find_overlap
from servanda.negotiation.values import Valued, Values, exact_worth


def blurred(values: Values, by: Fraction) -> Values:
    """The same values, each number widened to an interval."""
    rows = tuple(
        Valued(options=tuple(span(one.low - by, one.low + by) for one in valued.options)) for valued in values.issues
    )
    together = tuple((one, span(worth.low, worth.low + by)) for one, worth in values.together)
    return Values(values.participant, rows, together, reservation=values.reservation)


def ranked(who: str, levels: list[list[int]], fallback: tuple[int, ...], importance: tuple[int, ...] = ()) -> Values:
    """Values of which only the order is known."""
    return Values(who, tuple(Valued(levels=tuple(row)) for row in levels), importance=importance, as_good_as=fallback)


@settings(max_examples=30, deadline=None)
@given(cases(most=3, people=3))
def test_exact_values_drawn_are_the_values_themselves(case: tuple[Issues, list[Values]]) -> None:
    """With nothing in doubt, every draw has the frontier, the zone and the points of the exact case."""
    issues, values = case
    overlap = find_overlap(issues, [exact_worth(one) for one in values])
    found = find_doubt(issues, values, draws=3)
    if overlap.zone is None:
        assert found.with_zone == 0 and found.candidates == ()
        return
    assert found.with_zone == 1
    nash = {one.package: one.nash for one in found.candidates}
    # Draws are kept in whole parts of a large number: of packages equal to the last digit, rounding picks one.
    gained = [prod(int(one) for one, most in zip(column, overlap.zone.most, strict=True) if most > 0)
              for column in overlap.zone.gains.T]  # fmt: skip
    equal = {overlap.zone.package(n) for n, one in enumerate(gained) if one == max(gained)}
    assert overlap.package("nash") in equal and sum(nash.get(one, 0) for one in equal) == 1
    for one in found.candidates:
        assert one.acceptable is True and one.in_zone == 1


@settings(max_examples=25, deadline=None)
@given(cases(most=3, people=3), st.sampled_from([Fraction(1, 4), Fraction(1), Fraction(3)]))
def test_what_is_sure_holds_in_every_draw(case: tuple[Issues, list[Values]], by: Fraction) -> None:
    issues, values = case
    told = [blurred(one, by) for one in values]
    found = find_doubt(issues, told, draws=12, seed=3)
    for one in found.candidates:
        if one.optimal is True:
            assert one.on_frontier == 1
        if one.optimal is False:
            assert one.on_frontier == 0
        if one.acceptable is True:
            assert one.in_zone == 1
        if one.acceptable is False:
            assert one.in_zone == 0


@settings(max_examples=30, deadline=None)
@given(cases(most=3, people=2), st.integers(0, 500))
def test_bounds_hold_of_every_draw(case: tuple[Issues, list[Values]], stream: int) -> None:
    issues, values = case
    told = blurred(values[0], Fraction(1))
    worth = drawn(issues, [told], 0)[0].worth(stream)
    chosen = columns(issues)
    assert chosen is not None
    packages = every(issues)
    for package in packages[:5]:
        bounds, gains = above(told, chosen, package), above_reservation(told, chosen)
        top = max(float(max(abs(o.low), abs(o.high))) for valued in told.issues for o in valued.options)
        tolerance = 1e-6 * (1 + top)
        unit = float(worth.unit)
        for n, column in enumerate(chosen.T.tolist()):
            difference = (worth.of(tuple(column)) - worth.of(package)) * unit
            assert bounds.least[n] - tolerance <= difference <= bounds.most[n] + tolerance
            gain = worth.gain(tuple(column)) * unit
            assert gains.least[n] - tolerance <= gain <= gains.most[n] + tolerance


@pytest.mark.parametrize("importance", [(), (2, 0, 1)])
def test_draws_keep_every_order(importance: tuple[int, ...]) -> None:
    issues = issues_of([4, 3, 2], 1 + 1)
    values = ranked("a", [[2, 0, 1, 1], [0, 1, 2], [0, 0]], (0, 0, 0), importance)
    means = np.zeros(3)
    for stream in range(400):
        worth = drawn(issues, [values], 9)[0].worth(stream)
        first, second, third = worth.tables
        assert first[1] > first[2] == first[3] > first[0] == 0
        assert second[0] > second[1] > second[2] == 0
        assert third[0] == third[1] == 0
        assert worth.reservation == worth.of((0, 0, 0))
        weights = np.array([first.max(), second.max(), 0])
        means += weights / weights.sum()
        if importance:
            assert first.max() >= second.max()
    # Between the ends a middle rank lies anywhere with the same chance.
    middle = [drawn(issues, [values], 9)[0].worth(n).tables[1] for n in range(400)]
    assert np.mean([row[1] / row[0] for row in middle]) == pytest.approx(0.5, abs=0.05)
    if not importance:
        assert means[0] / 400 == pytest.approx(0.5, abs=0.05)


def test_ranks_alone_tell_dominance_and_no_more() -> None:
    """Both like option 1 of the first issue best; on the second they are opposed."""
    issues = issues_of([2, 2], 2)
    values = [ranked("a", [[1, 0], [0, 1]], (0, 1)), ranked("b", [[1, 0], [1, 0]], (0, 0))]
    found = find_doubt(issues, values, draws=40)
    sure = {one.package: one.optimal for one in found.candidates}
    assert sure and all(sure.values())
    assert all(package[0] == 1 for package in sure)
    assert found.ordinal == (True, True)


def test_twins_are_drawn_apart_and_names_draw_nothing() -> None:
    issues = issues_of([3, 3], 2)
    levels = [[0, 1, 2], [2, 1, 0]]
    one, other = drawn(issues, [ranked("a", levels, (0, 0)), ranked("b", levels, (0, 0))], 0)
    assert any((a != b).any() for a, b in zip(one.worth(0).tables, other.worth(0).tables, strict=True))
    renamed = drawn(issues, [ranked("x", levels, (0, 0))], 0)[0]
    assert all((a == b).all() for a, b in zip(one.worth(5).tables, renamed.worth(5).tables, strict=True))


def test_an_interval_does_not_count_against_itself() -> None:
    """Two packages that share a doubtful option differ by what is certain."""
    issues = issues_of([1, 2], 2)
    told = Values("a", (Valued(options=(span(-50, 50),)), Valued(options=(span(1), span(2)))), reservation=span(0))
    chosen = columns(issues)
    assert chosen is not None
    bounds = above(told, chosen, (0, 0))
    assert bounds.least.tolist() == bounds.most.tolist() == [0, 1]
    assert find_doubt(issues, [told, values_of("b", [[0], [0, 1]])], draws=5).candidates[0].optimal is True
