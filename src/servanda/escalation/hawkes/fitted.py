"""What a fit gives: background, branching, decay, how well, and whether it stands still or runs away."""

from dataclasses import dataclass
from math import log

import numpy as np

from servanda.escalation.hawkes.background import Background, area_to, shapes_at
from servanda.escalation.hawkes.series import Floats


@dataclass(frozen=True, eq=False, slots=True)
class Fit:
    """A fitted process of d streams.

    ``weights``: (d, size) of the background, in events per unit of time; ``branching[i, j]``: further events in
    stream i that one event in j calls forth directly; ``decay[i, j]``: how fast that dies away, per unit of time.
    ``shape``: ``"common"``, ``"target"`` or ``"pair"``; ``given``: the decay was given, not fitted; ``parameters``:
    how many were fitted; ``at_edge``: what lies on the edge of where it was sought, in words; ``passes``: over the
    events, all starts together.
    """

    background: Background
    weights: Floats
    branching: Floats
    decay: Floats
    shape: str
    given: bool
    linked: np.typing.NDArray[np.bool_]
    log_likelihood: float
    parameters: int
    events: int
    passes: int
    settled: bool
    at_edge: tuple[str, ...] = ()

    @property
    def streams(self) -> int:
        """How many streams."""
        return len(self.branching)

    @property
    def radius(self) -> float:
        """The spectral radius of the branching: below 1 it dies away, from 1 on it runs away."""
        return radius(self.branching)

    @property
    def stationary(self) -> bool:
        """Whether whatever was called forth dies away."""
        return self.radius < 1.0

    @property
    def aic(self) -> float:
        """Akaike's criterion; the lower the better."""
        return 2.0 * (self.parameters - self.log_likelihood)

    @property
    def bic(self) -> float:
        """Schwarz's criterion, by the number of events; the lower the better."""
        return self.parameters * log(self.events) - 2.0 * self.log_likelihood

    def background_at(self, times: Floats) -> Floats:
        """The background rate of each stream at each time: (d, n)."""
        columns, heights = shapes_at(self.background, times)
        reached = self.weights[:, columns]
        return np.asarray((reached if heights is None else reached * heights).sum(axis=2))

    def background_to(self, times: Floats) -> Floats:
        """Events of each stream that came of themselves, expected from the beginning to each time: (d, n)."""
        return np.asarray(self.weights @ area_to(self.background, times).T)


def radius(branching: Floats) -> float:
    """The largest absolute eigenvalue."""
    return float(np.abs(np.linalg.eigvals(branching)).max())
