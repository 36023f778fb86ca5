"""Cases too large to hold: the solver's points against the exact ones, its gap, and its silence."""

import pytest
from hypothesis import given, settings

from negotiation.domains import cases, every, issues_of, principle_values, worths_of
from negotiation.test_frontier import _score
from servanda.basis import Refusal
from servanda.negotiation.issues import Issues
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
