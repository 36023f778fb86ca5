"""Two designs played side by side: future by future under the same draws, so that what differs is the design."""

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.windtunnel.futures.outcomes import Outcomes
from servanda.windtunnel.futures.played import PER_SET, Chunk, play_chunk
from servanda.windtunnel.futures.workers import CHUNK, Heed, refuse_numbers
from servanda.windtunnel.model.model import Model
from servanda.windtunnel.model.rows import Out

Floats = npt.NDArray[np.float64]
#: 5 and 95 in 100 of a normal spread, in standard errors: how far chance alone may have moved a difference of means.
_NINETY: Final = 1.6449


@dataclass(slots=True)
class Paired:
    """Two designs over the same futures: each one's outcomes, and what the second adds to the first.

    ``days`` and ``held``: sums over futures, and of squares, of the differences; ``by_set``: per set of assumptions,
    how many more of its futures held under the second.
    """

    first: Outcomes
    second: Outcomes
    days: list[float] = field(default_factory=lambda: [0.0, 0.0])
    held: list[float] = field(default_factory=lambda: [0.0, 0.0])
    alone: list[float] = field(default_factory=lambda: [0.0, 0.0])
    by_set: list[int] = field(default_factory=list)

    @property
    def futures(self) -> int:
        """How many were played of each."""
        return self.first.futures

    def gain(self) -> tuple[float, float, float]:
        """How much larger a share of futures held to the horizon, with its range from chance alone (90 in 100)."""
        return _range(self.held, self.futures)

    def gained_days(self) -> tuple[float, float, float]:
        """How many days longer a future lasted on average, held ones counted to the horizon; with its range."""
        return _range(self.days, self.futures)

    def over_assumptions(self) -> tuple[float, float, float]:
        """The same share in the set of assumptions at the 5th, 50th and 95th hundredth."""
        if not self.by_set:
            return (0.0, 0.0, 0.0)
        low, middle, high = np.quantile(np.array(self.by_set) / PER_SET, (0.05, 0.5, 0.95))
        return float(low), float(middle), float(high)

    def sets_better(self) -> tuple[int, int, int]:
        """In how many sets of assumptions the second held more often, in how many less, of how many."""
        found = np.array(self.by_set)
        return int((found > 0).sum()), int((found < 0).sum()), len(found)

    def pairing(self) -> float:
        """How many times as many futures it would take unpaired, for the same certainty about the days gained."""
        paired = _variance(self.days, self.futures)
        return float("inf") if paired <= 0 else (self.alone[0] + self.alone[1]) / max(1, self.futures) / paired


def _variance(sums: list[float], count: int) -> float:
    return max(0.0, sums[1] / max(1, count) - (sums[0] / max(1, count)) ** 2)


def _range(sums: list[float], count: int) -> tuple[float, float, float]:
    mean = sums[0] / max(1, count)
    error = (_variance(sums, count) / max(1, count)) ** 0.5
    return mean - _NINETY * error, mean, mean + _NINETY * error


def play_pair(first: Model, second: Model, futures: int, seed: int, *, heed: Heed | None = None) -> Paired:
    """Both designs over the same futures of the same seed, to the shorter horizon; stopped, it returns what it has."""
    refuse_numbers(futures, seed)
    horizon = min(first.horizon, second.horizon)
    found = Paired(Outcomes(first.horizon), Outcomes(second.horizon))
    try:
        for begin in range(0, futures, CHUNK):
            count = min(CHUNK, futures - begin)
            one, other = (play_chunk(model, seed, begin, count) for model in (first, second))
            add_chunks(found, one, other, horizon)
            if heed is not None:
                heed(begin + count, futures)
    except KeyboardInterrupt:
        pass
    return found


def add_chunks(found: Paired, one: Chunk, other: Chunk, horizon: int) -> None:
    """The same futures of both designs, a chunk more of them."""
    found.first.add(one)
    found.second.add(other)
    _add(found, np.minimum(one.of(Out.END), horizon), np.minimum(other.of(Out.END), horizon), horizon)


def _add(found: Paired, one: Any, other: Any, horizon: int) -> None:
    days, held = (other - one).astype(float), (other >= horizon).astype(int) - (one >= horizon).astype(int)
    for sums, values in ((found.days, days), (found.held, held.astype(float))):
        sums[0] += float(values.sum())
        sums[1] += float((values * values).sum())
    for n, ends in enumerate((one, other)):
        found.alone[n] += float(((ends - ends.mean()) ** 2).sum())
    whole = len(held) // PER_SET
    found.by_set += held[: whole * PER_SET].reshape(whole, PER_SET).sum(axis=1).tolist()
