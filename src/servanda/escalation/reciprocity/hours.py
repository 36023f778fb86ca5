"""The reading by hours: where an act tells its day alone, an hour is drawn, again and again, and the fits are pooled.

An hour is drawn evenly within the act's own span, by a counter-based draw on what the act is. Within one day that is as
good as shuffling: with a memory well under a day, what follows what is blurred towards both alike, which daily counts
do not suffer from; hence the rule that they are read where most hours are unknown.
"""

from collections.abc import Callable
from typing import Final

import numpy as np

from servanda.basis import Refusal, draw_unit
from servanda.escalation.hawkes.background import constant, pieces
from servanda.escalation.hawkes.fit import fit
from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.likelihood import common
from servanda.escalation.hawkes.residuals import residuals
from servanda.escalation.hawkes.seen import Seen
from servanda.escalation.hawkes.seen import seen as ready_for
from servanda.escalation.hawkes.series import Series, series_of
from servanda.escalation.reciprocity.estimate import Estimate
from servanda.escalation.reciprocity.memory import Array
from servanda.escalation.reciprocity.pooled import pooled
from servanda.escalation.reciprocity.residual import Checked
from servanda.escalation.reciprocity.streams import Streams

HOUR: Final = 3103
#: Decays sought, per day: a memory of an hour to one of four months.
WITHIN: Final = (1.0 / 120.0, 24.0)
MOST_EVENTS: Final = 50_000


def by_hours(
    streams: Streams, spacing: int = 0, seed: int = 1, draws: int = 10
) -> tuple[Estimate, tuple[Checked, ...]]:
    """The pooled estimate over draws of the unknown hours, and the check of the first draw's fit.

    ``spacing``: days between steps of the background, 0 for one that stands still. One draw where every hour is told.
    Refuses (ESC032) more than 50,000 acts.
    """
    if streams.acts.sum() > MOST_EVENTS:
        raise Refusal(
            "ESC032",
            f"{streams.acts.sum():,.0f} acts are too many to be read hour by hour",
            "take a shorter period, or read daily counts",
        )
    repeats = draws if streams.timed_share < 1.0 else 1
    found = [_one(streams, spacing, seed, number) for number in range(repeats)]
    return pooled(tuple(estimate for estimate, _, _ in found)), _checks(found[0][1], found[0][2])


def drawn(streams: Streams, seed: int, number: int) -> Series:
    """The acts in time, each at a drawn instant of its own span; an act that states a number is so many acts."""
    rows = np.repeat(np.arange(len(streams.of)), np.maximum(1, np.round(streams.weight)).astype(np.int64))
    turn = np.arange(len(rows)) - np.searchsorted(rows, rows)
    with np.errstate(over="ignore"):
        hashes = streams.hashes[rows] ^ (streams.keys[streams.of[rows]] + turn.astype(np.uint64))
    into = draw_unit(seed, number, HOUR, hashes)[0]
    times = streams.begin[rows] + into * (streams.end - streams.begin)[rows]
    order = np.argsort(times, kind="stable")
    ended = max(float(streams.days), float(times.max()))
    return series_of(times[order], streams.of[rows][order], len(streams.labels), begin=0.0, end=ended)


def _one(streams: Streams, spacing: int, seed: int, number: int) -> tuple[Estimate, Fit, Series]:
    series = drawn(streams, seed, number)
    count = round(streams.days / spacing) if spacing else 0
    found = fit(series, pieces(series, count) if count > 1 else constant(series), within=WITHIN)
    decay = float(found.decay[0, 0])
    covariance = _covariance(ready_for(series, found.background), found.weights, found.branching, decay)
    return Estimate(found.branching.copy(), 1.0 / decay, covariance, 0), found, series


def _covariance(of: Seen, weights: Array, branching: Array, decay: float) -> Array:
    """Of the branching and the logarithm of the delay: inverse observed information, weights at nothing held there."""
    shapes = (weights.shape, branching.shape)
    centre = np.concatenate([weights.ravel(), branching.ravel(), [np.log(decay)]])
    cut = weights.size

    def slopes(flat: Array) -> Array:
        rate = float(np.exp(flat[-1]))
        found = common(of, flat[:cut].reshape(shapes[0]), flat[cut:-1].reshape(shapes[1]), rate)
        return np.concatenate([found.weights.ravel(), found.branching.ravel(), found.decay * rate])

    free = np.concatenate([weights.ravel() > 1e-3 * weights.mean(), np.ones(len(centre) - cut, dtype=bool)])
    steps = np.where(centre > 0.0, 1e-4 * np.abs(centre), 1e-6) + 1e-7
    steps[-1] = 1e-4
    bent = np.stack([_bent(slopes, centre, at, steps[at]) for at in np.flatnonzero(free).tolist()])[:, free]
    bent = (bent + bent.T) / 2.0
    bent[-1, -1] += 0.05
    size = branching.size + 1
    return np.asarray(np.linalg.pinv(bent, hermitian=True)[-size:, -size:])


def _bent(slopes: Callable[[Array], Array], centre: Array, at: int, step: float) -> Array:
    up, down = centre.copy(), centre.copy()
    up[at] += step
    down[at] = max(down[at] - step, 0.0) if at < len(centre) - 1 else down[at] - step
    return np.asarray((slopes(up) - slopes(down)) / (up[at] - down[at]))


def _checks(found: Fit, series: Series) -> tuple[Checked, ...]:
    """Time rescaling: evenness and lack of memory of each stream's increments."""
    said = residuals(found, series)
    return tuple(Checked(one.p, other.p) for one, other in zip(said.uniform, said.independent, strict=True))
