"""Negative-binomial likelihood of counts that feed on earlier counts, with its gradient.

Rate of stream k in bin t: ``hats(t) . background_k + sum over j of branching_kj * felt_j(t)``; variance
``rate + spread_k * rate**2``. A discrete-time Hawkes process (linear, as in integer-valued GARCH models: Ferland,
Latour and Oraichi 2006; negative binomial: Zhu 2011 - both cited from memory).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from servanda.escalation.hawkes.scipy_needed import special as special_functions
from servanda.escalation.reciprocity.memory import Array, felt_and_slope

LEAST_RATE = 1e-9


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each kind of number stands in the flat vector that is optimised."""

    hats: int
    streams: int

    @property
    def size(self) -> int:
        """How many numbers there are: backgrounds, branching, log spreads, and the one decay."""
        return self.streams * (self.hats + self.streams + 1) + 1

    def split(self, flat: Array) -> tuple[Array, Array, Array, float]:
        """Background (hats, streams), branching (to, from), log spread (streams,), decay."""
        first, second = self.hats * self.streams, self.streams * self.streams
        background = flat[:first].reshape(self.hats, self.streams)
        branching = flat[first : first + second].reshape(self.streams, self.streams)
        return background, branching, flat[first + second : -1], float(flat[-1])


@dataclass(frozen=True, slots=True)
class Counted:
    """Counts per bin and stream, the hats of the background, and the bins that anyone could see."""

    counts: Array
    hats: Array
    seen: npt.NDArray[np.bool_]

    @property
    def layout(self) -> Layout:
        """How the flat vector is laid out for these counts."""
        return Layout(self.hats.shape[1], self.counts.shape[1])


def rates(data: Counted, flat: Array) -> tuple[Array, Array, Array]:
    """Rates (bins, streams), what is felt, and the slope of what is felt in the decay."""
    background, branching, _, decay = data.layout.split(flat)
    heard, slope = felt_and_slope(data.counts, decay)
    return np.maximum(data.hats @ background + heard @ branching.T, LEAST_RATE), heard, slope


def loss(flat: Array, data: Counted) -> tuple[float, Array]:
    """Negative log-likelihood over the seen bins (without the term of factorials) and its gradient."""
    special = special_functions()
    digamma, gammaln = special.digamma, special.gammaln
    _, branching, log_spread, _ = data.layout.split(flat)
    rate, heard, slope = rates(data, flat)
    seen = data.seen
    counts, rate = data.counts[seen], rate[seen]
    spread = np.exp(log_spread)
    inverse = 1.0 / spread
    grown = 1.0 + spread * rate
    value = (
        gammaln(counts + inverse)
        - gammaln(inverse)
        + counts * np.log(spread * rate)
        - (counts + inverse) * np.log(grown)
    ).sum()
    by_rate = (counts - rate) / (rate * grown)
    by_spread = (
        inverse * (digamma(inverse) - digamma(counts + inverse) + np.log(grown))
        + counts
        - (counts + inverse) * spread * rate / grown
    ).sum(axis=0)
    by_decay = (by_rate * (slope[seen] @ branching.T)).sum()
    gradient = np.concatenate(
        [(data.hats[seen].T @ by_rate).ravel(), (by_rate.T @ heard[seen]).ravel(), by_spread, [by_decay]]
    )
    return -float(value), -gradient
