"""Counter-based draws: a number is a pure function of a seed, a stream and what it is drawn for.

Philox4x32-10 (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11), checked against
the known answers its authors published. Nothing is consumed and nothing has an order: the same seed, stream and
content hash give the same draw on every machine, in any order, however many others are drawn. Keys are content
hashes, never names.
"""

from typing import Any, Final

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]
WHOLE: Final = 1_000_000
ROUNDS: Final = 10
_MULTIPLIERS: Final = (np.uint64(0xD2511F53), np.uint64(0xCD9E8D57))
_STEPS: Final = (np.uint64(0x9E3779B9), np.uint64(0xBB67AE85))
_LOW: Final = np.uint64(0xFFFFFFFF)
_HALF: Final = np.uint64(32)


def philox(counter: tuple[Any, Any, Any, Any], key: tuple[int, int]) -> tuple[Words, Words, Words, Words]:
    """Four 32-bit words, in 64-bit arrays, for each counter of four 32-bit words under a key of two."""
    c0, c1, c2, c3 = (np.asarray(word, dtype=np.uint64) & _LOW for word in counter)
    k0, k1 = np.uint64(key[0] & 0xFFFFFFFF), np.uint64(key[1] & 0xFFFFFFFF)
    for _ in range(ROUNDS):
        first, second = c0 * _MULTIPLIERS[0], c2 * _MULTIPLIERS[1]
        c0, c1, c2, c3 = (second >> _HALF) ^ c1 ^ k0, second & _LOW, (first >> _HALF) ^ c3 ^ k1, first & _LOW
        k0, k1 = (k0 + _STEPS[0]) & _LOW, (k1 + _STEPS[1]) & _LOW
    return c0, c1, c2, c3


def draw(seed: int, stream: int, purpose: int, hashes: Words) -> tuple[Words, Words]:
    """Two independent 64-bit numbers for each content hash.

    ``stream`` tells worlds (or runs) apart, ``purpose`` the several things drawn for one hash; both below 2**32.
    """
    hashes = np.asarray(hashes, dtype=np.uint64)
    words = philox((hashes & _LOW, hashes >> _HALF, purpose, stream), (seed, seed >> 32))
    return (words[1] << _HALF) | words[0], (words[3] << _HALF) | words[2]


def draw_ppm(seed: int, stream: int, purpose: int, hashes: Words) -> npt.NDArray[np.int64]:
    """A whole number from 0 to 999,999 for each content hash; below ``p`` with a chance of ``p`` parts per million.

    Uneven by less than one part in 10**13: a 64-bit number taken modulo a million.
    """
    return (draw(seed, stream, purpose, hashes)[0] % np.uint64(WHOLE)).astype(np.int64)


def draw_unit(seed: int, stream: int, purpose: int, hashes: Words) -> tuple[npt.NDArray[np.float64], ...]:
    """Two numbers in [0, 1) for each content hash, multiples of 2**-53."""
    first, second = draw(seed, stream, purpose, hashes)
    return tuple((word >> np.uint64(11)).astype(np.float64) * 2.0**-53 for word in (first, second))
