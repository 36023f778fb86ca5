"""The daily-count reading: counts that feed on earlier counts are fitted, and how sure the fit is.

Facts that tell a day and no hour are read as what they are, counts per day. What followed on the same day cannot be
told from what came together: it is added by the memory's own shape (``same_day``), not from what is seen.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Refusal
from servanda.escalation.hawkes.descent import descended
from servanda.escalation.reciprocity.estimate import Estimate
from servanda.escalation.reciprocity.likelihood import Counted, Layout, loss, rates
from servanda.escalation.reciprocity.memory import Array
from servanda.escalation.reciprocity.moving import hats, spacings
from servanda.escalation.reciprocity.same_day import whole

#: Decays per bin sought: the bins cannot show a memory far shorter than themselves, nor one far longer than a season.
DECAYS: Final = (0.05, 0.985)
STARTS: Final = (0.3, 0.8)
LOG_SPREAD: Final = (-9.0, 4.0)
#: A number this near its bound stands on it.
ON_BOUND: Final = 1e-7
#: How many likely errors one step is meant to be.
STRIDE: Final = 3.0
#: Where nothing follows anything, nothing is known of how long it is felt: a decay of any size, within 0.5 or so.
LEAST_KNOWN: Final = 4.0


@dataclass(frozen=True, slots=True)
class CountFit:
    """A fitted series: estimate, rates (bins, streams), log-likelihood, spacing of the background's knots, spreads.

    ``decay`` is that of the memory, per bin.
    """

    estimate: Estimate
    rates: Array
    likelihood: float
    free: int
    spacing: int
    spread: Array
    data: Counted
    decay: float

    @property
    def per_day(self) -> int:
        """Bins a day."""
        return self.estimate.per_day

    @property
    def shortest(self) -> bool:
        """Whether the memory is as short as the bins can show, or shorter."""
        return self.decay <= DECAYS[0] * 1.01

    @property
    def criterion(self) -> float:
        """Akaike's criterion; the lower the better. Ups and downs are rather background to it than following."""
        return 2.0 * (self.free - self.likelihood)


def fitted(
    counts: npt.NDArray[Any],
    per_day: int = 1,
    *,
    seen: npt.NDArray[np.bool_] | None = None,
    spacing: int | None = None,
    tried: dict[int, CountFit] | None = None,
) -> CountFit:
    """The fit of counts (bins, streams); the background's spacing as told, else by Akaike's criterion.

    ``tried``: where every fit that was compared is put, by its spacing.

    Refuses (ESC030) a stream without an act in the bins that were seen.
    """
    seen = np.ones(len(counts), dtype=bool) if seen is None else seen
    if not counts[seen].any(axis=0).all():
        raise Refusal(
            "ESC030",
            "one of the streams has no act in this period, so nothing can be said of what follows its acts",
            "take a longer period, or fewer streams",
        )
    if spacing is not None:
        return _fit(counts, per_day, seen, spacing)
    return _chosen(counts, per_day, seen, {} if tried is None else tried)


def fitted_by_spacing(
    counts: npt.NDArray[Any], wanted: tuple[int, ...], *, seen: npt.NDArray[np.bool_]
) -> tuple[CountFit, tuple[CountFit, ...]]:
    """The fit of daily counts, and beside it those of wanted spacings; each spacing is fitted once.

    Refuses as ``fitted`` does.
    """
    tried: dict[int, CountFit] = {}
    best = fitted(counts, seen=seen, tried=tried)
    for spacing in wanted:
        if spacing not in tried:
            tried[spacing] = fitted(counts, seen=seen, spacing=spacing)
    return best, tuple(tried[spacing] for spacing in wanted)


def _chosen(
    counts: npt.NDArray[Any], per_day: int, seen: npt.NDArray[np.bool_], tried: dict[int, CountFit]
) -> CountFit:
    """Backgrounds of growing freedom, until two in turn are no better than the best before them."""
    best, worse = None, 0
    for spacing in spacings(len(counts), per_day):
        found = tried[spacing] = _fit(counts, per_day, seen, spacing)
        if best is None or found.criterion < best.criterion:
            best, worse = found, 0
        else:
            worse += 1
        if worse == 2:
            break
    assert best is not None
    return best


def _fit(counts: npt.NDArray[Any], per_day: int, seen: npt.NDArray[np.bool_], spacing: int) -> CountFit:
    data = Counted(counts.astype(np.float64), hats(len(counts), per_day, spacing), seen)
    runs = [_searched(data, _start(data, decay)) for decay in STARTS]
    flat, value = min(runs, key=lambda run: run[1])
    return _told(data, flat, -value, per_day, spacing)


def _searched(data: Counted, start: Array) -> tuple[Array, float]:
    """The best numbers found from a start, each sought in units of a few of its own likely errors."""
    scale = STRIDE * _scale(data, start)
    size = float(data.counts.size)

    def scaled(at: Array) -> tuple[float, Array]:
        value, slope = loss(at * scale, data)
        return value / size, slope * scale / size

    low, high = _bounds(data.layout)
    found = descended(scaled, start / scale, low / scale, high / scale, np.eye(len(start)) * STRIDE**2 / size)
    return found.at * scale, found.value * size


def _scale(data: Counted, start: Array) -> Array:
    """Units in which the likelihood is about equally curved: root of the inverse of each number's own information."""
    layout = data.layout
    _, branching, log_spread, _ = layout.split(start)
    rate, heard, slope = (each[data.seen] for each in rates(data, start))
    weight = 1.0 / (rate * (1.0 + np.exp(log_spread) * rate))
    own = (data.hats[data.seen] ** 2).T @ weight
    link = weight.T @ heard**2
    decay = (weight * (slope @ branching.T) ** 2).sum()
    spreads = np.full(layout.streams, 0.1 * len(rate))
    curved = np.concatenate([own.ravel(), link.ravel(), spreads, np.array([decay + LEAST_KNOWN])])
    return np.asarray(1.0 / np.sqrt(np.maximum(curved, 1e-6)))


def _start(data: Counted, decay: float) -> Array:
    mean = data.counts[data.seen].mean(axis=0)
    layout = data.layout
    background = np.repeat(0.7 * mean[None, :], layout.hats, axis=0).ravel()
    branching = 0.25 / layout.streams * mean[:, None] / np.maximum(mean[None, :], 1e-9)
    started = [background, np.minimum(branching, 0.5).ravel(), np.full(layout.streams, -1.0), [decay]]
    return np.concatenate(started)


def _bounds(layout: Layout) -> tuple[Array, Array]:
    low, high = np.zeros(layout.size), np.full(layout.size, np.inf)
    spreads = slice(layout.size - 1 - layout.streams, layout.size - 1)
    low[spreads], high[spreads] = LOG_SPREAD
    low[-1], high[-1] = DECAYS
    return low, high


def _told(data: Counted, flat: Array, likelihood: float, per_day: int, spacing: int) -> CountFit:
    layout = data.layout
    _, branching, log_spread, decay = layout.split(flat)
    rate, _, _ = rates(data, flat)
    estimate = whole(branching, decay, _covariance(data, flat), per_day)
    return CountFit(estimate, rate, likelihood, layout.size, spacing, np.exp(log_spread), data, decay)


def _covariance(data: Counted, flat: Array) -> Array:
    """Inverse expected information of branching and decay, the background's own uncertainty taken into account.

    The spread is orthogonal to what the rate is made of. Hats that stand at nothing are held there.
    """
    layout = data.layout
    background, branching, log_spread, _ = layout.split(flat)
    rate, heard, slope = (each[data.seen] for each in rates(data, flat))
    weight = 1.0 / (rate * (1.0 + np.exp(log_spread) * rate))
    size = layout.streams**2 + 1
    information = np.zeros((size, size))
    for to in range(layout.streams):
        own = data.hats[data.seen][:, background[:, to] > ON_BOUND]
        wanted = np.zeros((len(heard), size))
        wanted[:, to * layout.streams : (to + 1) * layout.streams] = heard
        wanted[:, -1] = slope @ branching[to]
        information += _beside(wanted, own, weight[:, to])
    information[-1, -1] += LEAST_KNOWN
    return np.asarray(np.linalg.pinv(information, hermitian=True))


def _beside(wanted: Array, other: Array, weight: Array) -> Array:
    """Information on the wanted columns once the others are fitted beside them."""
    root = np.sqrt(weight)[:, None]
    wanted, other = wanted * root, other * root
    left = wanted - other @ np.linalg.lstsq(other, wanted, rcond=None)[0]
    return np.asarray(left.T @ left)


def backward(fit: CountFit) -> CountFit:
    """The same series read from its end to its beginning, with the same freedom of the background."""
    data = replace(fit.data, counts=fit.data.counts[::-1].copy(), seen=fit.data.seen[::-1].copy())
    return _fit(data.counts, fit.per_day, data.seen, fit.spacing)
