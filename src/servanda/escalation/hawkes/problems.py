"""What is minimised: the likelihood in scaled parameters, so that one step is as long in every direction.

Weights count in the stream's own mean rate, branching in the share of the target's events it explains, decays by
their logarithm, the value per event.
"""

from dataclasses import dataclass

import numpy as np

from servanda.escalation.hawkes.likelihood import common, target
from servanda.escalation.hawkes.seen import Seen
from servanda.escalation.hawkes.series import Floats

#: A background is never quite nothing: so much of the mean rate at least.
LEAST_WEIGHT = 1e-6


@dataclass(frozen=True, eq=False, slots=True)
class Problem:
    """One minimisation: of all streams with one decay (``stream`` -1), or of one target.

    ``linked``: which branching is free, the rest is 0; ``fixed``: the decays, where given; ``within``: where decays
    are sought; ``starts``: from which, several where none is said.
    """

    of: Seen
    stream: int
    linked: Floats
    fixed: Floats | None
    within: tuple[float, float]
    shared: bool
    starts: tuple[float, ...] = ()

    @property
    def rows(self) -> int:
        """How many targets there are in it."""
        return self.of.series.streams if self.stream < 0 else 1

    @property
    def decays(self) -> int:
        """How many decays are sought."""
        if self.fixed is not None:
            return 0
        return 1 if self.shared else self.of.series.streams

    @property
    def bounds(self) -> list[tuple[float, float]]:
        """Where each parameter may lie."""
        low, high = np.log(self.within)
        weights = [(LEAST_WEIGHT, np.inf)] * (self.rows * self.of.background.size)
        branching = [(0.0, np.inf if one else 0.0) for one in self.linked.ravel()]
        return [*weights, *branching, *[(low, high)] * self.decays]

    def start(self, decay: float) -> Floats:
        """Half of all events of themselves, the rest called forth, at one decay."""
        weights = np.full(self.rows * self.of.background.size, 0.5)
        linked = self.linked.reshape(self.rows, -1)
        shares = 0.5 * linked / np.maximum(linked.sum(axis=1, keepdims=True), 1.0)
        return np.concatenate((weights, shares.ravel(), np.full(self.decays, np.log(decay))))

    def curvature(self) -> Floats:
        """About how curved the value is along each parameter: what events each tells apart; a start for the search."""
        counts = self.of.series.counts / self.of.series.times.size
        mine = counts if self.stream < 0 else counts[self.stream : self.stream + 1]
        ones = np.full(self.of.columns.shape[0], 1.0 / self.of.series.times.size)
        weights = self.of.gathered(ones)[: self.rows] * (0.5 if self.of.background.smooth else 1.0)
        branching = np.repeat(mine, self.of.series.streams)
        decays = np.full(self.decays, 0.1 * float(mine.sum()))
        return np.diag(np.maximum(np.concatenate((weights.ravel(), branching, decays)), 1e-4))

    def scales(self) -> tuple[Floats, Floats]:
        """What one unit of a weight and of branching is: (rows, 1) and (rows, streams)."""
        rates = self.of.series.rates
        mine = (rates if self.stream < 0 else rates[self.stream : self.stream + 1])[:, None]
        return mine, mine / rates

    def natural(self, at: Floats) -> tuple[Floats, Floats, Floats]:
        """Weights (rows, size), branching (rows, streams) and decays of scaled parameters."""
        first = self.rows * self.of.background.size
        second = first + self.rows * self.of.series.streams
        by_weight, by_share = self.scales()
        weights = at[:first].reshape(self.rows, -1) * by_weight
        branching = at[first:second].reshape(self.rows, -1) * by_share
        return weights, branching, np.exp(at[second:]) if self.fixed is None else self.fixed

    def scaled(self, weights: Floats, branching: Floats, decays: Floats) -> Floats:
        """Scaled parameters of natural ones; the way back of ``natural``."""
        by_weight, by_share = self.scales()
        free = np.log(decays[: self.decays])
        return np.concatenate(((weights / by_weight).ravel(), (branching / by_share).ravel(), free))

    def __call__(self, at: Floats) -> tuple[float, Floats]:
        """The value per event and its gradient."""
        weights, branching, decays = self.natural(at)
        if self.stream < 0:
            found = common(self.of, weights, branching, float(decays[0]))
        else:
            every = np.full(self.of.series.streams, decays[0]) if self.shared else decays
            found = target(self.of, self.stream, weights[0], branching[0], every, shared=self.shared)
        by_weight, by_share = self.scales()
        parts = [(found.weights * by_weight).ravel(), (found.branching * by_share).ravel()]
        if self.fixed is None:
            parts.append(found.decay * decays)
        events = self.of.series.times.size
        return found.value / events, np.concatenate(parts) / events
