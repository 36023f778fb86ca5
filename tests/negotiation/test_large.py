"""Cases too large to hold: the solver's points against the exact ones, its gap, and its silence."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from negotiation.domains import cases, every, issues_of, principle_values, span, values_of, worths_of
from negotiation.test_frontier import _score
from servanda.basis import Refusal
from servanda.negotiation.issues import Combination, Issues
from servanda.negotiation.large import sampled
from servanda.negotiation.overlap import find_overlap
from servanda.negotiation.values import Values, exact_worth

pytest.importorskip("scipy")


@settings(max_examples=25, deadline=None)
@given(cases(most=3, people=3))
def test_the_solver_finds_what_a_look_at_every_package_finds(case: tuple[Issues, list[Values]]) -> None:
    issues, values = case
    worths = tuple(exact_worth(one) for one in values)
    found, wanted = sampled(issues, worths, (None, None)), principle_values(issues, worths)
    if wanted is None:
        assert found.zone is None and found.nearest is not None
        exact = find_overlap(issues, worths)
        assert exact.nearest is not None
        assert found.nearest.out_of_reach == exact.nearest.out_of_reach
        assert max(found.nearest.short) == pytest.approx(max(exact.nearest.short), abs=1e-6)
        return
    assert found.zone is not None and not found.whole
    assert all(gap < 1e-4 for gap in found.gaps.values())
    for name, at in found.points.items():
        assert float(_score(name, found.zone, at)) == pytest.approx(float(wanted[name]), rel=1e-5, abs=1e-9)
    for n in range(len(found.zone.frontier)):
        assert found.zone.package(n) in every(issues)


def test_the_nearest_package_is_not_lost_in_presolve() -> None:
    """Two rules, a bonus and an empty zone: HiGHS 1.12 took the second best where a column had no bounds."""
    rows = [
        [[5, -2, 5], [0, 0, -2], [7, 0, 3, -1]],
        [[-2, 0, 0], [-4, -2, 2], [-4, 12, -2, 0]],
    ]
    given = [values_of(f"side-{n}", one, least) for n, (one, least) in enumerate(zip(rows, (10.5, 3), strict=True))]
    every_first = Combination({at: frozenset({0}) for at in range(3)})
    first, second = exact_worth(replace(given[0], together=((every_first, span(1)),))), exact_worth(given[1])
    rules = [Combination({2: frozenset({0}), 0: frozenset({2})}), Combination({0: frozenset({0}), 2: frozenset({1})})]
    issues = issues_of([3, 3, 4], 2, rules)
    found, exact = sampled(issues, (first, second), (None, None)), find_overlap(issues, (first, second))
    assert found.nearest is not None and exact.nearest is not None
    assert max(found.nearest.short) == pytest.approx(max(exact.nearest.short), abs=1e-9)


def test_ten_to_the_thirtieth_packages_of_two_sides_are_exact() -> None:
    """Issues nothing ties together are added up, not enumerated: the frontier of 10**30 packages is whole."""
    rows = [[[(7 * n + k * (3 + side)) % 11 for k in range(10)] for n in range(30)] for side in (0, 1)]
    issues = issues_of([10] * 30, 2)
    found = find_overlap(issues, worths_of(rows, [60, 60]))
    assert found.whole and found.allowed is None and found.zone is not None
    assert set(found.gaps.values()) == {0.0}


def test_the_solver_missing_is_said_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "scipy.optimize", None)
    with pytest.raises(Refusal) as caught:
        sampled(issues_of([2], 2), tuple(worths_of([[[0, 1]], [[1, 0]]])), (None, None))
    assert caught.value.code == "NEG060" and "servanda[tunnel]" in caught.value.reasons[0].remedy


def test_the_solver_writes_nothing_of_its_own(capfd: pytest.CaptureFixture[str]) -> None:
    rows = [[[(131 * n + 57 * k * k + 211 * side * k) % 997 for k in range(6)] for n in range(12)] for side in range(3)]
    sampled(issues_of([6] * 12, 3), tuple(worths_of(rows)), (None, None))
    assert capfd.readouterr().out == ""
