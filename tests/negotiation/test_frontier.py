"""The frontier and its points against a look at every package, whatever the rules and whatever goes together."""

from fractions import Fraction
from math import prod

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from negotiation.domains import best, cases, every, issues_of, principle_values, values_of, worths_of
from servanda.negotiation.frontier import TooManyPointsError, frontier
from servanda.negotiation.issues import Combination, Issues
from servanda.negotiation.overlap import find_overlap
from servanda.negotiation.points import Zone, points, zone_of
from servanda.negotiation.spaces import blocks, counted, tied
from servanda.negotiation.trades import key_of
from servanda.negotiation.values import Values, Worth, exact_worth
from tests.examples import examples


@settings(max_examples=examples(80), deadline=None)
@given(cases())
def test_the_frontier_is_what_no_package_dominates(case: tuple[Issues, list[Values]]) -> None:
    issues, values = case
    worths = [exact_worth(one) for one in values]
    found = frontier(issues, worths)
    points_ = [tuple(column) for column in found.worths.T.tolist()]
    assert len(points_) == len(set(points_))
    assert set(points_) == best(issues, worths)
    packages = every(issues)
    for n, column in enumerate(found.chosen.T.tolist()):
        assert issues.allowed(tuple(column))
        assert tuple(worth.of(tuple(column)) for worth in worths) == points_[n]
        same = [one for one in packages if tuple(w.of(one) for w in worths) == points_[n]]
        assert found.packages[n] == len(same)
        assert int(found.keys[n]) == key_of(issues, tuple(column))


@settings(max_examples=examples(80), deadline=None)
@given(cases())
def test_points_are_the_best_of_the_zone(case: tuple[Issues, list[Values]]) -> None:
    issues, values = case
    worths = [exact_worth(one) for one in values]
    overlap, wanted = find_overlap(issues, worths), principle_values(issues, worths)
    allowed, inside = counted(issues, worths)
    assert allowed == len(every(issues))
    assert inside == sum(1 for one in every(issues) if all(worth.gain(one) >= 0 for worth in worths))
    if wanted is None:
        assert overlap.zone is None and overlap.nearest is not None and inside == 0
        return
    assert overlap.zone is not None
    assert {name: _score(name, overlap.zone, at) for name, at in overlap.points.items()} == wanted


def _score(name: str, zone: Zone, at: int) -> Fraction:
    able = [p for p, most in enumerate(zone.most) if most]
    gains = [int(zone.gains[p, at]) for p in able]
    stated = [gain * zone.units[p] for gain, p in zip(gains, able, strict=True)]
    if name == "nash":
        return Fraction(prod(gains))
    if name == "kalai-smorodinsky":
        return min((Fraction(g, int(zone.most[p])) for g, p in zip(gains, able, strict=True)), default=Fraction(1))
    return min(stated, default=Fraction(1)) if name == "egalitarian" else sum(stated, Fraction(0))


def curve(times: int, steps: int = 20_000) -> Zone:
    """One issue of many options along u2 = times (1 - u1 ** 2)."""
    first = [Fraction(n, steps) for n in range(steps + 1)]
    issues = issues_of([steps + 1], 2)
    worths = [exact_worth(values_of("a", [first])), exact_worth(values_of("b", [[times * (1 - x * x) for x in first]]))]
    zone = zone_of(frontier(issues, worths), worths)
    assert zone is not None
    return zone


def test_points_of_a_curve_known_in_closed_form() -> None:
    zone = curve(1)
    at = {name: float(zone.shares[0, n]) for name, n in points(zone).items()}
    assert at["nash"] == pytest.approx(3**-0.5, abs=5e-5)
    assert at["kalai-smorodinsky"] == pytest.approx(0.618034, abs=5e-5)
    assert at["egalitarian"] == pytest.approx(0.618034, abs=5e-5)


def test_doubling_one_scale_moves_only_what_compares_scales() -> None:
    zone = curve(2)
    at = {name: float(zone.shares[0, n]) for name, n in points(zone).items()}
    assert at["nash"] == pytest.approx(3**-0.5, abs=5e-5)
    assert at["kalai-smorodinsky"] == pytest.approx(0.618034, abs=5e-5)
    assert at["egalitarian"] == pytest.approx((17**0.5 - 1) / 4, abs=5e-5)


@settings(max_examples=examples(50), deadline=None)
@given(
    cases(), st.integers(0, 3), st.sampled_from([Fraction(7, 3), Fraction(1, 16), Fraction(1000)]), st.integers(-5, 5)
)
def test_nash_and_kalai_smorodinsky_know_no_units(
    case: tuple[Issues, list[Values]], who: int, factor: Fraction, shift: int
) -> None:
    """Another scale and another zero for one participant, its reservation with them, change neither package."""
    issues, values = case
    who %= len(values)
    told = values[who]
    rows = [[one.low * factor for one in valued.options] for valued in told.issues]
    rows[0] = [one + shift for one in rows[0]]
    assert told.reservation is not None
    scaled = values_of(
        told.participant,
        rows,
        told.reservation.low * factor + shift,
        [(one, worth.low * factor) for one, worth in told.together],
    )
    others = [scaled if n == who else one for n, one in enumerate(values)]
    before = find_overlap(issues, [exact_worth(one) for one in values])
    after = find_overlap(issues, [exact_worth(one) for one in others])
    assert (before.zone is None) == (after.zone is None)
    for name in ("nash", "kalai-smorodinsky") if before.zone else ():
        assert before.package(name) == after.package(name)  # type: ignore[arg-type]


def test_ties_fall_by_content_and_not_by_place() -> None:
    """Two mirrored packages of one product: the order of participants and of options decides nothing."""
    found = set()
    for rows in ([[[3, 1]], [[1, 3]]], [[[1, 3]], [[3, 1]]]):
        issues = issues_of([2], 2)
        overlap = find_overlap(issues, worths_of(rows))
        found.add(overlap.package("nash"))
    assert len(found) == 1


def test_blocks_hold_every_package_once_whatever_their_size(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = [Combination({0: frozenset({1}), 3: frozenset({0, 2})})]
    issues = issues_of([3, 4, 2, 3], 2, rules)
    worths = worths_of([[[n + k for k in range(size)] for size in issues.sizes] for n in (1, 5)])
    monkeypatch.setattr("servanda.negotiation.spaces.BLOCK", 5)
    seen = [tuple(c) for block in blocks(issues, worths, (0, 1, 2, 3)) for c in block.chosen.T.tolist()]
    assert sorted(seen) == every(issues)


def test_only_what_is_linked_is_enumerated_together() -> None:
    issues = issues_of([2, 3, 2, 2], 2, [Combination({0: frozenset({0}), 2: frozenset({1})})])
    assert sorted(map(sorted, tied(issues, worths_of([[[0] * n for n in issues.sizes]] * 2)))) == [[0, 2], [1], [3]]


def test_more_points_than_are_held_are_not_held() -> None:
    issues = issues_of([50], 2)
    worths = worths_of([[list(range(50))], [[-n for n in range(50)]]], [-100, -100])
    assert len(frontier(issues, worths, most=50)) == 50
    with pytest.raises(TooManyPointsError):
        frontier(issues, worths, most=49)


def test_for_many_participants_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five participants: the piecewise sieve against all pairs, its pieces made small so that there are many."""
    monkeypatch.setattr("servanda.negotiation.frontier._PIECE", 16)
    rng = np.random.default_rng(5)
    issues = issues_of([6, 6, 6, 6], 5)
    worths = worths_of([[rng.integers(0, 30, 6).tolist() for _ in range(4)] for _ in range(5)])
    found = frontier(issues, worths)
    whole = np.array([[worth.of(one) for worth in worths] for one in every(issues)])
    dominated = [bool(((whole >= row).all(axis=1) & (whole > row).any(axis=1)).any()) for row in whole]
    wanted = {tuple(row) for row, bad in zip(whole.tolist(), dominated, strict=True) if not bad}
    assert len(wanted) > 64
    assert {tuple(one) for one in found.worths.T.tolist()} == wanted


def test_a_zone_nobody_gains_in_has_a_point() -> None:
    issues = issues_of([2], 2)
    worths: list[Worth] = worths_of([[[1, 0]], [[1, 0]]], [1, 1])
    overlap = find_overlap(issues, worths)
    assert overlap.zone is not None and overlap.package("nash") == (0,)


def test_an_empty_zone_names_the_nearest_and_who_is_out_of_reach() -> None:
    issues = issues_of([3], 2)
    overlap = find_overlap(issues, worths_of([[[0, 5, 9]], [[9, 6, 0]]], [6, 20]))
    assert overlap.zone is None and overlap.nearest is not None
    assert overlap.nearest.out_of_reach == (1,)
    assert overlap.nearest.package == (0,)
