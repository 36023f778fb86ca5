"""How often an alarm sounds for nothing in a year, and how late after a rise of a given size: by simulation."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import draw_unit
from servanda.escalation.turns.alarm import AlarmRule, checked_rule, rise_chances_of_many
from servanda.escalation.turns.counts import Counts, Floats
from servanda.escalation.turns.gamma import log_gamma

YEAR: Final = 365
_SEED, _FLAT, _RISEN = 20_260_227, 1, 2
_ROWS, _STEPS, _BEFORE = 40, 730, 120
#: Thresholds tried, from the alarm that sounds most readily on.
_THRESHOLDS: Final = tuple(n / 100 for n in range(10, 100, 2))


@dataclass(frozen=True, slots=True)
class Delay:
    """For a rise by ``times``: steps until the alarm, in the middle and for nine in ten; the share not told in 60."""

    times: float
    median: float | None
    nine_in_ten: float | None
    missed: float


@dataclass(frozen=True, slots=True)
class Listening:
    """What an alarm is worth on series like the rule's: ``false_per_year`` from ``years`` simulated years, delays."""

    rule: AlarmRule
    false_per_year: float
    years: float
    delays: tuple[Delay, ...]


@lru_cache(maxsize=64)
def listening(rule: AlarmRule, rises: tuple[float, ...] = (2.0, 4.0), *, rows: int = _ROWS) -> Listening:
    """False alarms a year on a flat series, and the delay of rises to so many times the level.

    Days are taken to be independent, negative binomial of the rule's scatter. Refuses (ESC065) a rule that is none.
    """
    flat = _flat_chances(checked_rule(rule), rows)
    false, years = _soundings(flat, rule.threshold), rows * _STEPS / YEAR
    return Listening(rule, false / years, years, tuple(_delay(rule, times, rows) for times in rises))


@lru_cache(maxsize=64)
def tuned(rule: AlarmRule, per_year: float, *, rows: int = _ROWS) -> AlarmRule:
    """The rule with the lowest threshold at which a flat series sounds no more often than ``per_year``."""
    flat, years = _flat_chances(checked_rule(rule), rows), rows * _STEPS / YEAR
    for threshold in _THRESHOLDS:
        if _soundings(flat, threshold) / years <= per_year:
            return replace(rule, threshold=threshold)
    return replace(rule, threshold=_THRESHOLDS[-1])


def scatter_of(level: float, size: float) -> float:
    """Variance over mean of negative binomial counts of this mean and size."""
    return 1.0 + level / size


def drawn_counts(level: float, scatter: float, seed: int, stream: int, keys: npt.NDArray[np.uint64]) -> Counts:
    """One count for each key, Poisson or, where they scatter more, negative binomial; by inversion of the chances."""
    top = int(level + 20 * (level * scatter) ** 0.5 * max(1.0, scatter**0.5) + 30)
    whole = np.arange(top + 1, dtype=np.float64)
    if scatter <= 1.0:
        log_chance = whole * np.log(level) - level - log_gamma(whole + 1)
    else:
        size = level / (scatter - 1)
        log_chance = log_gamma(whole + size) - log_gamma(np.array(size)) - log_gamma(whole + 1)
        log_chance = log_chance + size * np.log(1 / scatter) + whole * np.log(1 - 1 / scatter)
    edges = np.cumsum(np.exp(log_chance))
    return np.searchsorted(edges, draw_unit(seed, stream, 0, keys)[0]).astype(np.int64)


def _flat_chances(rule: AlarmRule, rows: int) -> Floats:
    # How likely a rise is told to be does not depend on when that is an alarm: the threshold tuned is asked once.
    return _chances(replace(rule, threshold=0.5), rows)


@lru_cache(maxsize=64)
def _chances(rule: AlarmRule, rows: int) -> Floats:
    keys = np.arange(rows * _STEPS, dtype=np.uint64).reshape(rows, _STEPS)
    return rise_chances_of_many(drawn_counts(rule.level, rule.scatter, _SEED, _FLAT, keys), rule)


def _soundings(chances: Floats, threshold: float) -> int:
    over = chances >= threshold
    return int(over[:, 0].sum() + np.count_nonzero(over[:, 1:] & ~over[:, :-1]))


def _delay(rule: AlarmRule, times: float, rows: int) -> Delay:
    """Steps from the first of the higher level to the alarm; one that sounds on that very step is a delay of one."""
    before = np.arange(rows * _BEFORE, dtype=np.uint64).reshape(rows, _BEFORE)
    after = np.arange(rows * 60, dtype=np.uint64).reshape(rows, 60)
    usual = drawn_counts(rule.level, rule.scatter, _SEED, _RISEN, before)
    risen = drawn_counts(rule.level * times, rule.scatter, _SEED + 1, _RISEN, after)
    chances = rise_chances_of_many(np.concatenate((usual, risen), axis=1), rule)[:, _BEFORE:]
    over = chances >= rule.threshold
    told = over.any(axis=1)
    delays = np.where(told, over.argmax(axis=1) + 1.0, np.inf)
    return Delay(times, _told_by(delays, 0.5), _told_by(delays, 0.9), float(1 - told.mean()))


def _told_by(delays: Floats, share: float) -> float | None:
    """By when so many of the rises are told; None where that is never."""
    by = float(np.sort(delays)[int(np.ceil(share * len(delays))) - 1])
    return by if np.isfinite(by) else None
