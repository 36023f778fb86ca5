"""Has the level just risen? Read step by step, as counts come in.

Bayesian online change point detection (Adams and MacKay 2007, arXiv 0710.3742; Fearnhead and Liu, JRSS-B 69, 2007): the
chance of each run length, each run of Poisson counts whose mean has a gamma prior. Counts that scatter more than
Poisson ones are divided by how much more (``scatter``), the quasi-Poisson reading, so that a burst is not at once a
rise. Run lengths are pruned: the least likely are let go, the longest are one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal
from servanda.escalation.turns.counts import Floats, checked_counts
from servanda.escalation.turns.gamma import log_gamma

#: Run lengths less likely than this are let go.
_LET_GO = 1e-7
#: A new level is as good as one step of knowledge about it.
_PRIOR = 1.0


@dataclass(frozen=True, slots=True)
class AlarmRule:
    """How the alarm listens: ``level`` and ``scatter`` (variance over mean) of the time it takes to be usual.

    ``hazard``: chance of a change at a step; ``recent``: a run no longer than this is a new one; ``threshold``: chance
    of a new and higher run at which it sounds; ``longest``: runs longer than this are one.
    """

    level: float
    scatter: float = 1.0
    hazard: float = 1 / 90
    recent: int = 14
    threshold: float = 0.5
    longest: int = 180


def rise_chances(counts: Sequence[int] | npt.NDArray[Any], rule: AlarmRule) -> Floats:
    """After each step the chance that a new, higher level has begun within the last ``recent`` steps.

    Refuses (ESC060 to ESC062, ESC065).
    """
    return np.asarray(rise_chances_of_many(checked_counts(counts, 1)[None, :], checked_rule(rule))[0])


def sounded(chances: Floats, threshold: float) -> tuple[int, ...]:
    """Steps at which the chance comes to the threshold from below; when to fall silent is for others to say."""
    over = chances >= threshold
    return tuple(int(one) for one in np.flatnonzero(over & ~np.concatenate(([False], over[:-1]))))


def checked_rule(rule: AlarmRule) -> AlarmRule:
    """The rule; refuses (ESC065) one that cannot be listened by."""
    fit = (
        0 < rule.level < 1e9 and 0.1 <= rule.scatter < 1e6 and 0 < rule.hazard < 1 and 0 < rule.threshold < 1
        and 1 <= rule.recent < rule.longest <= 5_000
    )  # fmt: skip
    if not fit:
        raise Refusal(
            "ESC065",
            "an alarm cannot listen by this rule",
            "give a level above zero, a scatter of 0.1 or more, a hazard and a threshold between 0 and 1, and `recent` "
            "below `longest`",
            Place("rule"),
        )
    return rule


def rise_chances_of_many(series: npt.NDArray[Any], rule: AlarmRule) -> Floats:
    """``rise_chances`` for rows of equal length at once; all rows share one set of run lengths.

    A run of length r is the last r steps; the prior of a run is a gamma of mean ``level`` worth one step of knowledge,
    of shape ``level / scatter``, at least a half so that a quiet level does not make the first count a surprise.
    """
    rows, steps = series.shape
    scaled = series / rule.scatter
    shape0 = max(rule.level / rule.scatter * _PRIOR, 0.5)
    rate0 = shape0 / (rule.level / rule.scatter)
    shape, rate = np.full((rows, 1), shape0 + _BEFORE * rule.level / rule.scatter), np.full(1, rate0 + _BEFORE)
    length, chance = np.array([rule.longest]), np.ones((rows, 1))
    # The log gamma of what is known of a run: that of the step before with its count, and the dearest thing here.
    first = np.full((1, 1), shape0)
    known, known0 = log_gamma(shape), log_gamma(first)
    out = np.zeros((rows, steps))
    for step in range(steps):
        told = scaled[:, step][:, None]
        grown_known, begun_known = log_gamma(shape + told), log_gamma(first + told)
        seen = _log_chance(told, shape, rate, grown_known - known)
        fresh = _log_chance(told, first, np.full(1, rate0), begun_known - known0)
        top = np.maximum(seen.max(axis=1, keepdims=True), fresh)
        grown = chance * np.exp(seen - top) * (1 - rule.hazard)
        begun = rule.hazard * np.exp(fresh - top)
        chance = np.concatenate((begun, grown), axis=1)
        chance /= chance.sum(axis=1, keepdims=True)
        shape = np.concatenate((first + told, shape + told), axis=1)
        known = np.concatenate((begun_known, grown_known), axis=1)
        rate = np.concatenate((np.array([rate0 + 1]), rate + 1))
        length = np.concatenate(([1], np.minimum(length + 1, rule.longest)))
        chance, shape, rate, length, known = _pruned(chance, shape, rate, length, known, rule.longest)
        out[:, step] = _risen(chance, shape, rate, length, rule)
    return out


#: The usual level is taken to be known as well as from so many steps.
_BEFORE = 60.0


def _log_chance(told: Floats, shape: Floats, rate: Floats, gained: Floats) -> Floats:
    """Log chance of a count under a gamma-Poisson run: the negative binomial, at counts made smaller too.

    ``gained``: log gamma of the shape with the count, less that without.
    """
    return np.asarray(gained + shape * np.log(rate / (rate + 1)) - told * np.log(rate + 1))


def _pruned(
    chance: Floats, shape: Floats, rate: Floats, length: npt.NDArray[np.int64], known: Floats, longest: int
) -> tuple[Floats, Floats, Floats, npt.NDArray[np.int64], Floats]:
    """Without runs unlikely in every row; the longest of the long ones stands for all of them."""
    old = length >= longest
    if np.count_nonzero(old) > 1:
        keep = ~old
        keep[np.flatnonzero(old)[-1]] = True
        chance[:, np.flatnonzero(old)[-1]] = chance[:, old].sum(axis=1)
        chance, shape, rate, length, known = chance[:, keep], shape[:, keep], rate[keep], length[keep], known[:, keep]
    likely = chance.max(axis=0) >= _LET_GO
    if not likely.all():
        chance, shape, known = chance[:, likely], shape[:, likely], known[:, likely]
        rate, length = rate[likely], length[likely]
        chance = chance / chance.sum(axis=1, keepdims=True)
    return chance, shape, rate, length, known


def _risen(chance: Floats, shape: Floats, rate: Floats, length: npt.NDArray[np.int64], rule: AlarmRule) -> Floats:
    """The chance of runs that are new and whose mean is above that of the older ones."""
    new = length <= rule.recent
    older = np.where(new[None, :], 0.0, chance)
    held = older.sum(axis=1)
    usual = np.where(held > _LET_GO, (older * shape / rate).sum(axis=1) / np.maximum(held, _LET_GO), rule.level)
    higher = new[None, :] & (shape / rate * rule.scatter > usual[:, None] * rule.scatter)
    return np.asarray(np.where(higher, chance, 0.0).sum(axis=1))
