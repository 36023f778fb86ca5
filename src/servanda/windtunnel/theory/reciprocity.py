"""Noisy reciprocity: rules that answer the last round, played against each other as exact Markov chains.

A rule is a chance to hold back after each outcome of the last round (CC, CD, DC, DD, own act first); errors turn
an intended act into its opposite. Nowak and Sigmund (1992, 1993) for generous tit-for-tat and Pavlov, Boyd (1989,
from memory) for contrition, Wu and Axelrod (1995): generosity or contrition repairs noise.
"""

from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

from servanda.windtunnel.theory.domain import chance
from servanda.windtunnel.theory.payoffs import Payoffs

Rule = tuple[float, float, float, float]

TIT_FOR_TAT: Rule = (1.0, 0.0, 1.0, 0.0)
PAVLOV: Rule = (1.0, 0.0, 0.0, 1.0)
GRUDGER: Rule = (1.0, 0.0, 0.0, 0.0)
_SWAPPED = (0, 2, 1, 3)


@dataclass(frozen=True, slots=True)
class LongRun:
    """Where two rules settle: shares of time in CC, CD, DC, DD (first side's act first), and mean payoffs."""

    shares: tuple[float, float, float, float]
    first: float
    second: float

    @property
    def holding(self) -> float:
        """The share of time in which the first side holds back."""
        return self.shares[0] + self.shares[1]


def generous(forgiveness: float) -> Rule:
    """Tit-for-tat that overlooks a contravention with this chance."""
    chance(forgiveness=forgiveness)
    return (1.0, forgiveness, 1.0, forgiveness)


def best_forgiveness(payoffs: Payoffs) -> float:
    """The most generous tit-for-tat that is not exploited: min(1 - (T-R)/(R-S), (R-P)/(T-P)), at least 0."""
    fall, above = payoffs.restraint - payoffs.betrayed, payoffs.temptation - payoffs.breakdown
    first = 1 - payoffs.gain / fall if fall > 0 else 0.0
    second = payoffs.loss / above if above > 0 else 0.0
    return min(1.0, max(0.0, min(first, second)))


def reactive_holding(after_holding: float, after_contravening: float) -> float:
    """How often a pair of equal rules that see only the other's last act hold back: q / (1 - (p - q)).

    The chances include errors. After two of the same (p - q = 1) the start decides for ever: 1 is returned.
    """
    chance(after_holding=after_holding, after_contravening=after_contravening)
    left = 1 - (after_holding - after_contravening)
    return after_contravening / left if left > 0 else 1.0


def long_run(first: Rule, second: Rule, payoffs: Payoffs, error: float) -> LongRun:
    """Two rules with an error in carrying out each act, from mutual restraint on; errors of 0 may need the start.

    Solved as a chain of four states. With errors its long-run shares are unique; with none they are the average
    over the path from mutual restraint.
    """
    chance(error=error, **{f"chance_{n + 1}": p for n, p in enumerate((*first, *second))})
    one = [_noisy(p, error) for p in first]
    other = [_noisy(second[_SWAPPED[state]], error) for state in range(4)]
    moves = np.array([[p * q, p * (1 - q), (1 - p) * q, (1 - p) * (1 - q)] for p, q in zip(one, other, strict=True)])
    return _paid(_settled(moves, 0), payoffs)


def contrite_long_run(payoffs: Payoffs, error: float) -> LongRun:
    """Two contrite tit-for-tats: each answers only a side in bad standing, and not while in bad standing itself.

    One who contravenes comes into bad standing unless the other was, and it itself was not; holding back restores
    it. A chain over both standings.
    """
    chance(error=error)
    good = list(product((True, False), repeat=2))
    moves = np.zeros((4, 4))
    acts = np.zeros((4, 4))
    for at, (mine, theirs) in enumerate(good):
        one = _noisy(0.0 if mine and not theirs else 1.0, error)
        other = _noisy(0.0 if theirs and not mine else 1.0, error)
        for held, kept in product((True, False), repeat=2):
            weight = (one if held else 1 - one) * (other if kept else 1 - other)
            after = (held or (mine and not theirs), kept or (theirs and not mine))
            moves[at, good.index(after)] += weight
            acts[at, good.index((held, kept))] += weight
    return _paid(_settled(moves, 0) @ acts, payoffs)


def mean_first_breach(error: float) -> float | None:
    """Mean periods until either side first errs, each with this chance per period: 1 / (1 - (1-e)^2)."""
    chance(error=error)
    return 1 / (1 - (1 - error) ** 2) if error > 0 else None


def _noisy(intended: float, error: float) -> float:
    return intended * (1 - error) + (1 - intended) * error


def _settled(moves: Any, start: int) -> Any:
    """The shares of time in each state in the long run, from a start: the limit of the average over the path."""
    size = len(moves)
    # Lazy walk: the same averages, no cycling; squared until it no longer changes.
    walk = (moves + np.eye(size)) / 2
    for _ in range(200):
        twice = walk @ walk
        twice /= twice.sum(axis=1, keepdims=True)
        if np.abs(twice - walk).max() < 1e-15:
            break
        walk = twice
    return twice[start]


def _paid(shares: Any, payoffs: Payoffs) -> LongRun:
    both, alone, hit, neither = (float(share) for share in shares)
    even = both * payoffs.restraint + neither * payoffs.breakdown
    first = even + alone * payoffs.betrayed + hit * payoffs.temptation
    second = even + hit * payoffs.betrayed + alone * payoffs.temptation
    return LongRun((both, alone, hit, neither), first, second)
