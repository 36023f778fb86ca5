"""Results of several draws as one: Rubin's rules (Rubin 1987, from memory).

Mean of the estimates; variance within the draws plus that between them, times (1 + 1/m); Student's t with Rubin's
degrees of freedom.
"""

import numpy as np

from servanda.escalation.reciprocity.estimate import Estimate
from servanda.escalation.reciprocity.memory import Array


def pooled(estimates: tuple[Estimate, ...]) -> Estimate:
    """One estimate from one per draw, the spread between draws added to the covariance."""
    drawn = np.stack([each.flat for each in estimates])
    within = np.mean([each.covariance for each in estimates], axis=0)
    size = len(estimates)
    shape = estimates[0].branching.shape
    centre = drawn.mean(axis=0)
    if size == 1:
        return estimates[0]
    between = np.atleast_2d(np.cov(drawn, rowvar=False)) * (1.0 + 1.0 / size)
    return Estimate(
        centre[:-1].reshape(shape), float(np.exp(centre[-1])), within + between, 0,
        freedom(np.diag(within), np.diag(between), size),
    )  # fmt: skip


def freedom(within: Array, between: Array, size: int) -> Array:
    """Rubin's degrees of freedom of each number; without spread between draws as good as endless."""
    ratio = np.divide(within, between, out=np.full(len(within), 1e6), where=between > 1e-12 * within)
    return np.asarray((size - 1) * (1.0 + ratio) ** 2)
