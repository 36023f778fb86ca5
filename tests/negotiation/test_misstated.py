"""Misstated values: the room there is, the shading that pays, and that telling the truth is no misstatement."""

from fractions import Fraction

import pytest
from hypothesis import given, settings

from negotiation.domains import cases, issues_of, worths_of
from servanda.negotiation.issues import Issues
from servanda.negotiation.misstated import robustness, told_as
from servanda.negotiation.overlap import find_overlap
from servanda.negotiation.values import Values, exact_worth


def test_splitting_a_pie_pays_whoever_shades() -> None:
    """Eleven ways to split ten: the fair one is the middle, and a side that overstates its least takes more."""
    issues = issues_of([11], 2)
    worths = worths_of([[list(range(11))], [list(range(10, -1, -1))]])
    zone = find_overlap(issues, worths).zone
    assert zone is not None
    found = robustness(issues, worths, zone)
    assert found.room == (0.5, 0.5)
    assert found.all_shade == 0.5
    for p, other in ((0, 1), (1, 0)):
        shaded = found.overstating[p]
        assert shaded is not None and shaded.losers == (other,)
        # Told to accept nothing below x, the rest is split evenly: it gets the half above, (1 + x) / 2.
        assert shaded.gain == pytest.approx((1 + shaded.factor) / 2 - 0.5, abs=0.051)
        assert found.inflating[p] is None


def test_one_issue_told_larger_takes_the_package_there() -> None:
    """Both hold the first issue a little dearer; whoever tells it as more, or less, than it is moves the package."""
    issues = issues_of([2, 2], 2)
    worths = worths_of([[[0, 5], [0, 4]], [[5, 0], [4, 0]]])
    zone = find_overlap(issues, worths).zone
    assert zone is not None
    found = robustness(issues, worths, zone)
    assert found.tried == (4, 4)
    assert [one is None for one in found.inflating] in ([False, True], [True, False], [False, False])


def test_told_as_keeps_whole_numbers_and_their_ratios() -> None:
    (worth,) = worths_of([[[0, 3], [0, 5]]], [2])
    half = told_as(worth, 0, Fraction(1, 2))
    assert [row.tolist() for row in half.tables] == [[0, 3], [0, 10]]
    assert (half.reservation, half.unit) == (4, worth.unit / 2)


@settings(max_examples=40, deadline=None)
@given(cases(most=3, people=3))
def test_what_pays_leaves_nobody_with_less_than_it_told(case: tuple[Issues, list[Values]]) -> None:
    issues, values = case
    worths = [exact_worth(one) for one in values]
    zone = find_overlap(issues, worths).zone
    if zone is None:
        return
    found = robustness(issues, worths, zone)
    for p, shaded in enumerate(found.overstating):
        if shaded is None:
            continue
        assert all(worth.gain(shaded.package) >= 0 for worth in worths)
        assert p not in shaded.losers and shaded.gain > 0
    for p, shaded in enumerate(found.inflating):
        if shaded is not None:
            assert worths[p].gain(shaded.package) >= 0 and shaded.gain > 0 and p not in shaded.losers
