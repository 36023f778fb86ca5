"""Many chains of levels at once: precision matrices with one band, and a few coefficients beside them.

Arrays run (time, model): one column per model, so that a whole grid of models, or of dates, is worked at in one pass
along time. Linear in time; no matrix of the size of the series is ever made (Rue and Held 2005, ch. 2).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Prior:
    """What is held of a level before any count: ``level[t] = come_back * level[t-1] + step * noise``.

    ``step`` and ``come_back`` have one number per model; ``come_back`` of 1 is a random walk, below 1 a level that
    comes back to its mean. The first level has the spread it has in the long run, or one step where it has none.
    """

    step: Floats
    come_back: Floats

    def diagonal(self, length: int) -> Floats:
        """The diagonal of the precision matrix, (time, model)."""
        inner = np.broadcast_to(1.0 + self.come_back**2, (length, self.step.size)).copy()
        inner[0] = self._first() + self.come_back**2
        inner[-1] = 1.0 if length > 1 else self._first()
        return inner / self.step**2

    def beside(self) -> Floats:
        """The element beside the diagonal, one per model."""
        return -self.come_back / self.step**2

    def log_determinant(self, length: int) -> Floats:
        """Logarithm of the determinant of the precision matrix."""
        return np.asarray(np.log(self._first()) - 2.0 * length * np.log(self.step))

    def _first(self) -> Floats:
        return np.where(self.come_back < 1.0, 1.0 - self.come_back**2, 1.0)


@dataclass(frozen=True, slots=True)
class Factor:
    """A matrix with one band as ``L D L'``: ``pivot`` (time, model), ``lower`` (time, model; the first unused)."""

    pivot: Floats
    lower: Floats

    def log_determinant(self) -> Floats:
        """Logarithm of the determinant, one per model."""
        return np.asarray(np.log(self.pivot).sum(axis=0))

    def solve(self, right: Floats) -> Floats:
        """The solution for right-hand sides (time, model, any number)."""
        made = right.copy()
        for t in range(1, len(made)):
            made[t] -= self.lower[t][:, None] * made[t - 1]
        made /= self.pivot[:, :, None]
        return self._back(made)

    def spread_out(self, normal: Floats) -> Floats:
        """Numbers with the inverse of the matrix as covariance, from standard normal ones (time, model, any)."""
        return self._back(normal / np.sqrt(self.pivot)[:, :, None])

    def _back(self, made: Floats) -> Floats:
        for t in range(len(made) - 2, -1, -1):
            made[t] -= self.lower[t + 1][:, None] * made[t + 1]
        return made


def factor(diagonal: Floats, beside: Floats) -> Factor:
    """The factor of the matrix with ``diagonal`` (time, model) and the constant ``beside`` it (model)."""
    pivot, lower = diagonal.copy(), np.zeros_like(diagonal)
    for t in range(1, len(pivot)):
        lower[t] = beside / pivot[t - 1]
        pivot[t] -= lower[t] * beside
    return Factor(pivot, lower)


def squared(prior: Prior, level: Floats) -> Floats:
    """The quadratic form of the prior at a level (time, model): one number per model."""
    moved = level[1:] - prior.come_back * level[:-1]
    return np.asarray((prior._first() * level[0] ** 2 + (moved**2).sum(axis=0)) / prior.step**2)
