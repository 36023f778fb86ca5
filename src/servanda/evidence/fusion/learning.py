"""Learns from the reports alone how far each source errs: expectation-maximisation over a sample of pairs.

In turn: how likely is each pair one incident, given the rates; what would the rates be, were the pairs that likely.
Only pairs are seen, so a source's own scale is what explains its pairs with all others best (least squares without
negative values); with two sources only their sum is known and is shared out as the start has it.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import polars as pl

from servanda.evidence.fusion.codebook import CLASSES
from servanda.evidence.fusion.rates import (
    START_ACTS,
    START_ALSO,
    START_KM,
    START_NAMES,
    WEIGHT,
    ErrorRates,
    normal,
    start_lags,
)  # fmt: skip
from servanda.evidence.fusion.reports import N_LEVELS, Floats, Ints
from servanda.evidence.fusion.scoring import Surroundings, chances, reach2
from servanda.evidence.fusion.search import Crowd, Space
from servanda.evidence.fusion.seen import Seen, seen_in
from servanda.evidence.fusion.settings import DAY_LAGS, LAGS, RADIUS_KM
from servanda.evidence.fusion.shares import sums, told

ROUNDS: Final = 10
#: Rounds after which the search is narrowed to what was learned so far.
_AGAIN: Final = (0, 2, 5)
SAMPLE: Final = 60_000
_LEAST_KM2: Final = 0.0025
#: How many pairs the start of a place scale weighs as much as.
_PLACE_WEIGHT: Final = 2.0
#: The lag of two reports seen from the other one.
_BACK: Final = np.concatenate([np.arange(DAY_LAGS)[::-1], np.arange(DAY_LAGS, LAGS)[::-1]])


def start(space: Space, sources: tuple[str, ...], crowd: Crowd) -> ErrorRates:
    """What is taken for granted of every source before anything is learned."""
    s = len(sources)
    level = space.reports.level
    levels = np.bincount(level[level >= 0], minlength=N_LEVELS) + 1.0
    levels /= levels.sum()
    share = np.bincount(space.reports.source, minlength=s) + 0.5
    lag = normal(start_lags(LAGS - DAY_LAGS))
    return ErrorRates(
        sources,
        np.tile(START_KM**2, s),
        np.tile(lag, (s, s, 1)),
        np.tile(START_ACTS, (s, s, 1)),
        np.tile(START_NAMES, (s, s, 1)),
        np.full((s, s), START_ALSO),
        _levels(np.zeros((N_LEVELS, N_LEVELS)), levels),
        levels,
        share / share.sum(),
        *chances(crowd),
        pl.DataFrame(),
    )


def learned(space: Space, rates: ErrorRates, around: Surroundings) -> ErrorRates:
    """The rates of these sources, from a sample of pairs that their content hashes choose; ``rates`` as they start."""
    sources = rates.sources
    if len(space.reports) < 2 or len(sources) < 2:
        return rates
    rows = _sample(space)
    drawn = np.zeros(len(space.reports), dtype=np.bool_)
    drawn[rows] = True
    count = np.bincount(space.reports.source[rows], minlength=len(sources))
    for turn in range(ROUNDS):
        if turn in _AGAIN:
            reach = reach2(rates)
            pairs = space.pairs(reach, rows)
            seen = seen_in(space, around, pairs, drawn, rates)
        likely = 1 / (1 + np.exp(-np.clip(seen.scores(rates), -30, 30)))
        rates = _maximised(space.kernels, seen, rates, likely, count, reach)
    return replace(rates, table=told(space, rates, pairs, seen, likely))


def _sample(space: Space) -> Ints:
    """So many reports that their pairs are about ``SAMPLE``, drawn by content hash."""
    count = len(space.reports)
    mixed = space.reports.tie * np.uint64(0x9E3779B97F4A7C15)

    def drawn(many: int) -> Ints:
        return np.flatnonzero(mixed <= _at_rank(mixed, many))

    few = drawn(min(count, 2_000))
    pairs = sum(space.each_pairs(len, np.full(_groups(space), RADIUS_KM**2 / 4), few))
    return drawn(int(min(count, max(len(few) * SAMPLE / max(pairs, 1), 2_000))))


def _at_rank(hashes: npt.NDArray[np.uint64], rank: int) -> np.uint64:
    """The value that so many of these hashes do not exceed; sought among the few that are about as small."""
    share = min(1.0, 1.2 * rank / len(hashes) + 1e-4)
    few = hashes[hashes <= np.uint64(share * (2**64 - 2**12))]
    few = few if len(few) >= rank else hashes
    found: np.uint64 = np.partition(few, rank - 1)[rank - 1]
    return found


def _groups(space: Space) -> tuple[int, int]:
    most = (int(space.reports.source.max()) + 1) * CLASSES
    return most, most


def _levels(seen: Floats, levels: Floats) -> Floats:
    """Joint shares of classes killed, a fiftieth of them by chance."""
    total = seen.sum()
    prior = 0.5 * np.diag(levels) + 0.5 * np.outer(levels, levels)
    joint = (seen + WEIGHT * prior) / (total + WEIGHT)
    return np.asarray(0.98 * joint + 0.02 * np.outer(levels, levels))


def _binned(index: Ints, weight: Floats, shape: tuple[int, ...]) -> Floats:
    return np.asarray(np.bincount(index, weight, minlength=int(np.prod(shape))).reshape(shape), dtype=np.float64)


def _maximised(kernels: Any, seen: Seen, rates: ErrorRates, likely: Floats, count: Ints, reach: Floats) -> ErrorRates:
    """The rates, were the pairs that likely; ``count``: how many reports of each source were drawn."""
    s = len(rates.sources)
    forth = _binned(seen.lag, likely, (s, s, LAGS))
    agreed = _binned(seen.agreed, likely, (s, s, 3, 3, 2, 2))
    acts = agreed.sum(axis=(3, 4, 5))
    names = agreed.sum(axis=(2, 4, 5))[..., :2]
    level = _binned(seen.level, likely, (N_LEVELS + 1, N_LEVELS + 1))[:N_LEVELS, :N_LEVELS]
    # Of each drawn report, how many of the other source's tell of the same; a pair of two drawn ones says both ways.
    also = agreed[:, :, :, :, 1, :].sum(axis=(2, 3, 4)) + agreed[..., 1].sum(axis=(2, 3, 4)).T
    return replace(
        rates,
        place=_places(kernels, rates, seen.groups, seen.dist2, likely, reach),
        lag=normal(_leaning(forth + forth[..., _BACK].swapaxes(0, 1), normal, start_lags(LAGS - DAY_LAGS))),
        acts=_shares(_leaning(acts + acts.swapaxes(0, 1), _shares, START_ACTS)),
        names=np.clip(_shares(_leaning(names + names.swapaxes(0, 1), _shares, START_NAMES)), 0.005, 0.995),
        also=np.clip((also + WEIGHT * START_ALSO) / (count[:, None] + WEIGHT), 0.02, 0.9),
        level=_levels(level + level.T, rates.levels),
    )


def _shares(counts: Floats) -> Floats:
    return np.asarray(counts / counts.sum(axis=-1, keepdims=True))


def _leaning(counts: Floats, shared: Callable[[Floats], Floats], begin: Floats) -> Floats:
    """Counts of each two sources, with what all sources show added as so many pairs, and to that the start."""
    return np.asarray(counts + WEIGHT * shared(counts.sum(axis=(0, 1)) + WEIGHT * begin))


def _places(kernels: Any, rates: ErrorRates, both: Ints, dist2: Floats, likely: Floats, reach: Floats) -> Floats:
    """Variance of a coordinate by group: what two groups' squared distances come to, half for each of two axes."""
    count = len(rates.place)
    weight = _binned(both, likely, (count, count))
    total = _binned(both, likely * dist2, (count, count))
    begin = np.tile(START_KM**2, count // CLASSES)
    # Pairs beyond the reach are not seen: of a Rayleigh distance cut off there, the mean square is so much less.
    cut = reach / (2 * np.maximum(rates.place[:, None] + rates.place[None, :], _LEAST_KM2))
    seen = 1 - cut * np.exp(-cut) / -np.expm1(-cut)
    found = sums(kernels, (total + total.T) / 2 / np.maximum(seen, 0.2), weight + weight.T, begin, _PLACE_WEIGHT)
    return np.asarray(np.maximum(found, _LEAST_KM2))
