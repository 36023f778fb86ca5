"""The alarm: equal to the plain recursion, silent on a flat series as often as it says, soon after a rise."""

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy.special import gammaln
from scipy.stats import nbinom

from servanda.basis import Refusal
from servanda.escalation import AlarmRule, listening, rise_chances, scatter_of, sounded, tuned
from servanda.escalation.turns.alarm import rise_chances_of_many
from servanda.escalation.turns.gamma import log_gamma
from servanda.escalation.turns.listening import YEAR, drawn_counts

RULE = AlarmRule(level=3.0)


def plain_chances(counts: list[int], rule: AlarmRule) -> list[float]:
    """The recursion of Adams and MacKay run by run, none let go, with scipy's chances."""
    shape0 = max(rule.level, 0.5)
    rate0 = shape0 / rule.level
    runs = [(rule.longest, 1.0, shape0 + 60 * rule.level, rate0 + 60)]
    out = []
    for count in counts:
        grown = [
            (min(r + 1, rule.longest), p * (1 - rule.hazard) * nbinom.pmf(count, a, b / (b + 1)), a + count, b + 1)
            for r, p, a, b in runs
        ]
        fresh = rule.hazard * sum(p for _, p, _, _ in runs) * nbinom.pmf(count, shape0, rate0 / (rate0 + 1))
        runs = [(1, fresh, shape0 + count, rate0 + 1), *grown]
        total = sum(p for _, p, _, _ in runs)
        runs = [(r, p / total, a, b) for r, p, a, b in runs]
        old = [(p, a / b) for r, p, a, b in runs if r > rule.recent]
        usual = sum(p * mean for p, mean in old) / sum(p for p, _ in old)
        out.append(sum(p for r, p, a, b in runs if r <= rule.recent and a / b > usual))
    return out


def test_letting_go_changes_nothing_to_be_seen() -> None:
    counts = [*drawn_counts(3, 1.0, 1, 1, np.arange(60, dtype=np.uint64)).tolist(), *[9] * 10, *[2] * 20]
    found = rise_chances(counts, RULE)
    assert np.abs(found - np.array(plain_chances(counts, RULE))).max() < 1e-4


def test_a_rise_sounds_once_and_a_fall_does_not() -> None:
    usual = drawn_counts(3, 1.0, 2, 1, np.arange(90, dtype=np.uint64))
    rule = replace(RULE, threshold=0.6)
    risen = sounded(rise_chances(np.concatenate((usual, np.full(20, 12))), rule), rule.threshold)
    assert [one for one in risen if one >= 90][:1] in ([90], [91])
    fallen = sounded(rise_chances(np.concatenate((usual, np.zeros(20, dtype=int))), rule), rule.threshold)
    assert not [one for one in fallen if one >= 90]


@pytest.mark.parametrize(("level", "scatter"), [(4.0, 1.0), (4.0, 3.0)])
def test_it_sounds_for_nothing_as_rarely_as_it_says(level: float, scatter: float) -> None:
    """Tuned on one set of simulated years, counted on another."""
    rule = tuned(AlarmRule(level, scatter), 1.0)
    rows, steps = 40, 730
    others = drawn_counts(level, scatter, 77, 5, np.arange(rows * steps, dtype=np.uint64).reshape(rows, steps))
    chances = rise_chances_of_many(others, rule)
    over = chances >= rule.threshold
    years = rows * steps / YEAR
    said = listening(rule).false_per_year
    counted = np.count_nonzero(over[:, 1:] & ~over[:, :-1]) / years
    assert said <= 1.0
    assert counted <= said + 3 * (1.0 / years) ** 0.5


def test_a_larger_rise_is_told_sooner() -> None:
    twice, four = listening(tuned(AlarmRule(5.0, 2.0), 1.0)).delays
    assert twice.median is not None
    assert four.median is not None
    assert four.median < twice.median <= 14
    assert four.missed == 0.0


def test_counts_drawn_have_the_mean_and_scatter_asked_for() -> None:
    found = drawn_counts(6.0, 4.0, 5, 5, np.arange(20_000, dtype=np.uint64))
    assert found.mean() == pytest.approx(6.0, abs=0.15)
    assert found.var() / found.mean() == pytest.approx(4.0, abs=0.2)
    assert scatter_of(6.0, 2.0) == 4.0
    assert scatter_of(6.0, math.inf) == 1.0


def test_log_gamma_is_scipys() -> None:
    at = np.geomspace(1e-3, 1e7, 500)
    assert np.abs(log_gamma(at) - gammaln(at)).max() < 1e-13 * np.abs(gammaln(at)).max()


@pytest.mark.parametrize("wrong", [{"level": 0.0}, {"hazard": 1.0}, {"threshold": 0.0}, {"recent": 200}])
def test_a_rule_nobody_can_listen_by_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(Refusal) as refused:
        rise_chances([1, 2, 3], replace(RULE, **wrong))  # type: ignore[arg-type]
    assert refused.value.code == "ESC065"
