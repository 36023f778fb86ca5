"""A process: background, branching, decay, whether it stands still or runs away; and a fit: how well, and whence."""

from dataclasses import dataclass
from math import log
from typing import Any

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.hawkes.background import Background, area_to, shapes_at
from servanda.escalation.hawkes.series import Floats


@dataclass(frozen=True, eq=False, slots=True)
class Process:
    """A process of d streams.

    ``weights``: (d, size) of the background, in events per unit of time; ``branching[i, j]``: further events in
    stream i that one event in j calls forth directly; ``decay[i, j]``: how fast that dies away, per unit of time.
    """

    background: Background
    weights: Floats
    branching: Floats
    decay: Floats

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

    def background_at(self, times: Floats) -> Floats:
        """The background rate of each stream at each time: (d, n)."""
        columns, heights = shapes_at(self.background, times)
        reached = self.weights[:, columns]
        return np.asarray((reached if heights is None else reached * heights).sum(axis=2))

    def background_to(self, times: Floats) -> Floats:
        """Events of each stream that came of themselves, expected from the beginning to each time: (d, n)."""
        return np.asarray(self.weights @ area_to(self.background, times).T)


@dataclass(frozen=True, eq=False, slots=True)
class Fit(Process):
    """A fitted process.

    ``shape``: ``"common"``, ``"target"`` or ``"pair"``; ``given``: the decay was given, not fitted; ``linked``: which
    branching was free; ``parameters``: how many were fitted; ``at_edge``: what lies on the edge of where it was
    sought, in words; ``passes``: over all events, whatever was looked at before on few of them.
    """

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
    def aic(self) -> float:
        """Akaike's criterion; the lower the better."""
        return 2.0 * (self.parameters - self.log_likelihood)

    @property
    def bic(self) -> float:
        """Schwarz's criterion, by the number of events; the lower the better."""
        return self.parameters * log(self.events) - 2.0 * self.log_likelihood


def process_of(rates: Any, branching: Any, decay: Any, begin: float, end: float) -> Process:
    """A process made by hand: (d,) constant background rates, (d, d) branching, decay for all or (d, d).

    Refuses (ESC025) what has no such form, or negative numbers.
    """
    weights, matrix = np.asarray(rates, dtype=np.float64), np.asarray(branching, dtype=np.float64)
    size = weights.size
    decays = np.asarray(decay, dtype=np.float64)
    if weights.ndim != 1 or matrix.shape != (size, size) or decays.shape not in ((), (size, size)):
        why = "rates, branching and decay do not belong to one number of streams"
        raise Refusal("ESC025", why, "give (d,) rates, (d, d) branching, and one decay or (d, d)", Place())
    if not (bool((weights >= 0.0).all()) and bool((matrix >= 0.0).all()) and bool((decays > 0.0).all())):
        raise Refusal("ESC025", "a rate is negative, or a decay not positive", "give rates of 0 or more", Place())
    ground = Background(np.array([begin, end], dtype=np.float64))
    return Process(ground, weights[:, None], matrix, np.broadcast_to(decays, (size, size)).copy())


def radius(branching: Floats) -> float:
    """The largest absolute eigenvalue."""
    return float(np.abs(np.linalg.eigvals(branching)).max())
