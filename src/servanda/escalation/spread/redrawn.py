"""How many cells would be new if violence only re-drew itself from the old map.

More facts touch more cells, so a count of new cells alone says nothing. Here as many cell-days as the period had are
drawn from the cell-days of the quiet stretch before it, each moved by a kernel: a near normal one, at times a far one.
The kernel is the one that best told the (up to six) periods before this from the stretches before each of them, so that
it is learned on the very question it answers, and never from the period itself. Expected number and range need no
draws: cell-days fall as Poisson numbers, so whether a cell is hit is one independent chance per cell, and their sum is
told by a binomial of the same mean and variance (Ehm, "Binomial approximation to the Poisson binomial distribution",
Statistics & Probability Letters 11, 1991).
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import ceil, erf, lgamma, log, sqrt
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Refusal
from servanda.escalation.spread.codes import SpreadCode
from servanda.escalation.spread.stretches import Stretches

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
#: Standard deviations of the near and the far kernel in cells (a tenth: it stays where it was), share of the far one.
_NEAR: Final = (0.1, 0.5, 1.0)
_FAR: Final = (1.5, 3.0, 6.0, 10.0)
_SHARES: Final = (0.01, 0.03, 0.1, 0.2, 0.4)
_KERNELS: Final = tuple(product(_NEAR, _FAR, _SHARES))
_MARGIN: Final = 40
_PERIODS: Final = 6
#: Cells of a grid around the facts, margin included.
MOST_CELLS: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Redrawn:
    """Expected new cells, the middle 95 % of their number, and the kernel: near and far width in cells, far share."""

    expected: float
    low: int
    high: int
    near: float
    far: float
    share: float


def redrawn(
    row: Integers, column: Integers, day: Integers, since: Integers, stretches: Stretches
) -> list[Redrawn | None]:
    """Per period what its cell-days (given once each, in order of days) would newly touch, drawn from the old map.

    Cell-days told only by sources that began to watch (``since``) within the quiet stretch are not drawn. None for
    a period whose stretch before holds nothing, or with no earlier period to learn a kernel from. Refuses
    (ESC072) a grid of over four million cells.
    """
    land = _land(row, column)
    learned: list[Floats | None] = []
    found: list[Redrawn | None] = []
    for begin, end in zip(stretches.begins.tolist(), stretches.ends.tolist(), strict=True):
        first, mid, last = np.searchsorted(day, [begin - stretches.quiet, begin, end])
        old, now = land.counted(slice(first, mid)), land.counted(slice(mid, last))
        some = [one for one in learned[-_PERIODS:] if one is not None]
        told = None
        if old.any():
            blurred = land.blurred(old)
            drawn = int((since[mid:last] <= begin - stretches.quiet).sum())
            if some and drawn:
                told = _hits(blurred, _KERNELS[int(np.argmax(np.sum(some, axis=0)))], old, drawn)
            learned.append(_surprise(blurred, now) if now.any() else None)
        else:
            learned.append(None)
        found.append(told)
    return found


def _hits(blurred: dict[float, Floats], kernel: tuple[float, float, float], old: Floats, drawn: int) -> Redrawn:
    near, far, share = kernel
    chance = ((1 - share) * blurred[near] + share * blurred[far])[old == 0]
    hit = -np.expm1(-drawn * chance)
    expected, variance = float(hit.sum()), float((hit * (1 - hit)).sum())
    return Redrawn(expected, *_middle(expected, variance), near, far, share)


def _surprise(blurred: dict[float, Floats], now: Floats) -> Floats:
    """For each kernel how well it told the cell-days of a period, in natural logarithms."""
    hit = now > 0
    many = now[hit]
    at = {width: chance[hit] for width, chance in blurred.items()}
    return np.array(
        [(many * np.log((1 - share) * at[near] + share * at[far] + 1e-12)).sum() for near, far, share in _KERNELS]
    )


@dataclass(frozen=True)
class _Land:
    """The grid around all facts, and where each cell-day lies in it."""

    flat: Integers
    shape: tuple[int, int]

    def counted(self, part: slice) -> Floats:
        """Cell-days per cell."""
        many = np.bincount(self.flat[part], minlength=self.shape[0] * self.shape[1])
        return many.reshape(self.shape).astype(float)

    def blurred(self, counts: Floats) -> dict[float, Floats]:
        """For each width, the chance of each cell when one of the counts is moved by a normal kernel."""
        known = np.fft.rfft2(counts / counts.sum())
        return {width: np.maximum(np.fft.irfft2(known * way, self.shape), 0.0) for width, way in self.ways.items()}

    @cached_property
    def ways(self) -> dict[float, npt.NDArray[np.complex128]]:
        """Each normal kernel, summed over whole cells, as it multiplies the transform of counts."""
        return {
            width: np.fft.rfft2(np.outer(*(_line(side, width) for side in self.shape))) for width in (*_NEAR, *_FAR)
        }


def _land(row: Integers, column: Integers) -> _Land:
    low = row.min() - _MARGIN, column.min() - _MARGIN
    shape = int(row.max() - low[0]) + 1 + _MARGIN, int(column.max() - low[1]) + 1 + _MARGIN
    if shape[0] * shape[1] > MOST_CELLS:
        raise Refusal(
            SpreadCode.TOO_MANY_CELLS,
            f"a grid of {shape[0]} by {shape[1]} cells around the facts",
            "ask for larger cells, or for a smaller part of the land",
        )
    return _Land((row - low[0]) * shape[1] + (column - low[1]), shape)


def _line(side: int, width: float) -> Floats:
    """Chances of being moved by so many cells along one axis, those to the left at the far end."""
    line = np.zeros(side)
    for step in range(-ceil(4 * width), ceil(4 * width) + 1):
        scale = width * sqrt(2)
        line[step % side] += (erf((step + 0.5) / scale) - erf((step - 0.5) / scale)) / 2
    return np.asarray(line / line.sum())


def _middle(mean: float, variance: float) -> tuple[int, int]:
    """The middle 95 % of a binomial of this mean and variance."""
    if mean <= 0:
        return 0, 0
    many = max(round(mean / max(1 - variance / mean, 1e-9)), 1)
    p = min(mean / many, 1 - 1e-12)
    k = range(int(min(many, mean + 12 * sqrt(mean) + 20)) + 1)
    logs = [lgamma(many + 1) - lgamma(i + 1) - lgamma(many - i + 1) + i * log(p) + (many - i) * log(1 - p) for i in k]
    below = np.cumsum(np.exp(logs))
    return int(np.searchsorted(below, 0.025)), int(np.searchsorted(below, 0.975))
