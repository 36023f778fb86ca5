"""Numbers drawn from a seed and a place, never from a running generator: normal, gamma and Poisson.

Each array is a pure function of the seed, the purpose, the stream and the place in the array, so that a reading made
twice is the same reading, and a window read alone is the window read beside others.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import canonical_bytes, content_hash, draw_unit

Floats = npt.NDArray[np.float64]
_TRIES: Final = 8
_FEW: Final = 20.0


@dataclass(frozen=True, slots=True)
class Source:
    """Where draws come from: a seed of 64 bits; ``of`` makes one from what a reading is about."""

    seed: int

    @classmethod
    def of(cls, *about: object) -> "Source":
        """The source of draws for one content: the same content gives the same draws."""
        return cls(int(content_hash(canonical_bytes([str(part) for part in about]), 16), 16))

    def units(self, purpose: int, stream: int, shape: tuple[int, ...]) -> tuple[Floats, Floats]:
        """Two arrays of numbers strictly between 0 and 1."""
        size = int(np.prod(shape, dtype=np.int64))
        first, second = draw_unit(self.seed, stream, purpose, np.arange(size, dtype=np.uint64))
        return (first + 2.0**-54).reshape(shape), (second + 2.0**-54).reshape(shape)

    def normal(self, purpose: int, stream: int, shape: tuple[int, ...]) -> Floats:
        """Standard normal numbers, by Box and Muller (1958)."""
        first, second = self.units(purpose, stream, shape)
        return _normal(first, second)

    def gamma(self, purpose: int, stream: int, shape: Floats) -> Floats:
        """Gamma numbers of mean ``shape`` and scale 1 (Marsaglia and Tsang 2000).

        A proposal is taken in more than 95 of 100 tries; after eight refusals in a row the last one is kept, which
        happens less than once in 10**10.
        """
        wanted = np.ascontiguousarray(shape).ravel()
        third = np.maximum(wanted + (wanted < 1.0), 1.0) - 1.0 / 3.0
        made, waiting = np.zeros_like(wanted), np.arange(wanted.size)
        for one_try in range(_TRIES):
            luck, small, *angles = self._at(purpose, stream + 2 * one_try, waiting)
            normal = _normal(*angles)
            base = third[waiting]
            cube = np.maximum(1.0 + normal / np.sqrt(9.0 * base), 1e-9) ** 3
            taken = np.log(luck) < 0.5 * normal**2 + base - base * cube + base * np.log(cube)
            low = wanted[waiting]
            made[waiting] = base * cube * np.where(low < 1.0, _root(small, low), 1.0)
            waiting = waiting[~taken]
        return made.reshape(shape.shape)

    def _at(self, purpose: int, stream: int, places: npt.NDArray[np.int64]) -> list[Floats]:
        numbers = places.astype(np.uint64)
        drawn = (draw_unit(self.seed, stream + more, purpose, numbers) for more in (0, 1))
        return [one + 2.0**-54 for pair in drawn for one in pair]

    def poisson(self, purpose: int, stream: int, mean: Floats) -> Floats:
        """Poisson counts: exactly by inversion up to a mean of 20, by Cornish and Fisher's expansion above."""
        luck, angle = self.units(purpose, stream, mean.shape)
        normal = _normal(luck, angle)
        wide = np.maximum(mean, _FEW)
        spread = np.sqrt(wide)
        skew = (normal**2 - 1.0) / 6.0
        third = (normal - normal**3) / 72.0 / spread
        many = np.maximum(np.floor(wide + spread * normal + skew + third + 0.5), 0.0)
        return np.where(mean < _FEW, _inverted(luck, np.minimum(mean, _FEW)), many)


def _normal(luck: Floats, angle: Floats) -> Floats:
    return np.asarray(np.sqrt(-2.0 * np.log(luck)) * np.cos(2.0 * np.pi * angle))


def _root(luck: Floats, shape: Floats) -> Floats:
    return np.exp(np.log(luck) / np.maximum(shape, 1e-3))


def _inverted(luck: Floats, mean: Floats) -> Floats:
    chance = np.exp(-mean)
    below, count, at = chance.copy(), np.zeros_like(mean), 0
    while at < 200:
        above = luck > below
        if not above.any():
            break
        at += 1
        count += above
        chance = chance * mean / at
        below += chance
    return count
