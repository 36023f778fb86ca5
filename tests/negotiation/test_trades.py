"""Moves from today: all of them, none that is ballast, and who gives way."""

from itertools import combinations, product

from hypothesis import given, settings

from negotiation.domains import cases, issues_of, worths_of
from servanda.negotiation.issues import Combination, Issues
from servanda.negotiation.misstated import spread_of
from servanda.negotiation.trades import find_trades
from servanda.negotiation.values import Values, exact_worth


def test_a_trade_in_which_each_gives_way() -> None:
    issues = issues_of([2, 2], 2, today=(0, 0))
    worths = worths_of([[[0, -1], [0, 5]], [[0, 5], [0, -1]]])
    found, whole = find_trades(issues, worths, [6, 6], 2)
    assert whole and [one.package for one in found] == [(1, 1)]
    assert [change.gives_way for change in found[0].changes] == [(0,), (1,)]
    assert found[0].mutual
    assert found[0].least == 4 / 6


def test_what_a_part_does_as_well_is_no_trade_of_all_of_it() -> None:
    issues = issues_of([2, 2, 2], 2, today=(0, 0, 0))
    worths = worths_of([[[0, -1], [0, 5], [0, 0]], [[0, 5], [0, -1], [0, 0]]])
    assert find_trades(issues, worths, [6, 6], 3)[0] == []


@settings(max_examples=60, deadline=None)
@given(cases(today=True, people=3))
def test_trades_are_those_of_all_moves_that_gain_for_all(case: tuple[Issues, list[Values]]) -> None:
    issues, values = case
    worths = [exact_worth(one) for one in values]
    today = issues.today
    assert today is not None

    def gains(package: tuple[int, ...]) -> list[int]:
        return [worth.of(package) - worth.of(today) for worth in worths]

    def moved(which: tuple[int, ...], to: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(to[which.index(n)] if n in which else today[n] for n in range(len(today)))

    wanted = set()
    for which in combinations(range(len(today)), 2):
        for to in product(*(range(issues.sizes[n]) for n in which)):
            package = moved(which, to)
            if any(package[n] == today[n] for n in which) or not issues.allowed(package) or min(gains(package)) <= 0:
                continue
            parts = [moved((n,), (to[k],)) for k, n in enumerate(which)]
            good = [one for one in parts if issues.allowed(one)]
            if not any(all(a >= b for a, b in zip(gains(one), gains(package), strict=True)) for one in good):
                wanted.add(package)
    found, whole = find_trades(issues, worths, [spread_of(one) for one in worths], 2)
    assert whole and {one.package for one in found} == wanted
    assert [one.least for one in found] == sorted((one.least for one in found), reverse=True)


def test_rules_bind_moves_too() -> None:
    rules = [Combination({0: frozenset({1}), 1: frozenset({1})})]
    issues = issues_of([2, 2], 2, rules, today=(0, 0))
    assert find_trades(issues, worths_of([[[0, -1], [0, 5]], [[0, 5], [0, -1]]]), [6, 6], 2) == ([], True)
