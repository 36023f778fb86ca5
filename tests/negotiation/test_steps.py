"""Ways to a package: the test of each step by hand, every order of steps tried, and the row of ever smaller parts."""

from itertools import permutations

import pytest
from hypothesis import given, settings

from negotiation.domains import cases, every, issues_of, worths_of
from servanda.negotiation.issues import Issue, Issues
from servanda.negotiation.steps import Incentive, Way, way_to
from servanda.negotiation.values import Values, Worth, exact_worth
from servanda.windtunnel import least_detection

TEST = Incentive(patience=0.9, false_alarm=0.05, detection=0.6)


def safe(issues: Issues) -> Issues:
    """The same issues, nothing given on them can be taken back."""
    made = tuple(Issue(one.id, one.called, one.options, can_be_taken_back=False) for one in issues.issues)
    return Issues(issues.agreement, issues.participants, made, issues.ruled_out, issues.because, issues.today)


def two_trades() -> tuple[Issues, list[Worth]]:
    """Four issues in two equal trades: each gives 1 and gets 2 in each."""
    rows = [[[0, -1], [0, 2], [0, -1], [0, 2]], [[0, 2], [0, -1], [0, 2], [0, -1]]]
    return issues_of([2, 2, 2, 2], 2, today=(0, 0, 0, 0)), worths_of(rows)


def test_at_once_is_the_tunnel_s_test_of_the_whole() -> None:
    """Holding back saves 2 of a package worth 2: q* = f + g (1 - x) / (d l)."""
    issues, worths = two_trades()
    way = way_to(issues, worths, (1, 1, 1, 1), TEST)
    assert way.at_once.detection == pytest.approx(0.05 + 1 * (1 - 0.855) / 0.9)
    assert way.at_once.who == (0, 1)


def test_small_steps_ask_for_less_where_what_is_given_stays_given() -> None:
    issues, worths = two_trades()
    way = way_to(safe(issues), worths, (1, 1, 1, 1), TEST)
    assert way.path is not None and len(way.path.steps) == 2
    # The last step saves 1 against a package worth 2; the first saves 1 against (1 - d) 1 + d 2.
    wanted = [least_detection(gain=1, loss=one, patience=0.9, false_alarm=0.05) for one in (0.1 * 1 + 0.9 * 2, 2.0)]
    assert [step.detection for step in way.path.steps] == pytest.approx(wanted)
    assert way.path.detection < way.at_once.detection


def test_where_all_can_be_taken_back_the_last_step_asks_for_what_the_whole_does() -> None:
    issues, worths = two_trades()
    way = way_to(issues, worths, (1, 1, 1, 1), TEST)
    assert way.path is not None
    assert way.path.detection == pytest.approx(way.at_once.detection)


def test_the_row_of_small_parts_is_the_tunnel_s() -> None:
    """Each gives 2 for a gain of 2: cost 2, benefit 4, so rho = 2 / (0.9 (2 + 0.6 · 2))."""
    issues, worths = two_trades()
    way = way_to(safe(issues), worths, (1, 1, 1, 1), TEST)
    assert way.in_parts is not None
    assert way.in_parts.ratio == pytest.approx(2 / (0.9 * (2 + 0.6 * 2)))


def test_no_path_where_one_side_only_gains_at_the_end() -> None:
    issues = issues_of([2, 2], 2, today=(0, 0))
    way = way_to(issues, worths_of([[[0, -1], [0, 3]], [[0, 3], [0, -1]]]), (1, 1), TEST)
    assert way.path is None and way.tried_all


@settings(max_examples=40, deadline=None)
@given(cases(most=4, people=3, today=True))
def test_no_order_of_single_steps_asks_for_less(case: tuple[Issues, list[Values]]) -> None:
    """Against every order of one issue at a time, reckoned forwards with no search at all."""
    issues, values = case
    issues = safe(issues)
    worths = [exact_worth(one) for one in values]
    today = issues.today
    assert today is not None
    for target in every(issues)[:6]:
        changed = [n for n in range(len(today)) if today[n] != target[n]]
        if len(changed) < 2:
            continue
        way = way_to(issues, worths, target, TEST)
        _every_step_gains(issues, worths, way)
        for order in permutations(changed):
            need = _reckoned(issues, worths, target, order)
            if need is not None:
                assert way.path is not None and way.path.detection <= need + 1e-9


def _every_step_gains(issues: Issues, worths: list[Worth], way: Way) -> None:
    at = issues.today
    assert at is not None
    for step in way.path.steps if way.path else ():
        assert issues.allowed(step.package)
        assert all(worth.of(step.package) > worth.of(at) for worth in worths)
        at = step.package
    if way.path:
        assert at == way.target


def _reckoned(issues: Issues, worths: list[Worth], target: tuple[int, ...], order: tuple[int, ...]) -> float | None:
    at = list(issues.today or ())
    packages = [tuple(at)]
    for n in order:
        at[n] = target[n]
        packages.append(tuple(at))
    need = 0.0
    for k in range(1, len(packages)):
        gains = [worth.of(packages[k]) - worth.of(packages[k - 1]) for worth in worths]
        if min(gains) <= 0 or not issues.allowed(packages[k]):
            return None
        for worth in worths:
            rest = [worth.of(one) - worth.of(packages[0]) for one in packages[k:]]
            value = sum(0.1 * 0.9**j * one for j, one in enumerate(rest[:-1])) + 0.9 ** (len(rest) - 1) * rest[-1]
            held_back = list(packages[k])
            held_back[order[k - 1]] = packages[0][order[k - 1]]
            saved = max(0, worth.of(tuple(held_back)) - worth.of(packages[k]))
            if saved:
                asked = least_detection(gain=saved, loss=value, patience=0.9, false_alarm=0.05)
                need = max(need, float("inf") if asked is None else asked)
    return need
