"""Four numbers in [0, 1) for one counter: Philox4x32-10 a number at a time, as the loop of one future draws them.

The counter is (day, channel, run, set of assumptions), the key the seed: nothing is consumed, so any future can be
played alone, in any order, by any worker. ``servanda.basis.draws`` draws the same numbers over arrays and holds the
source of the method; a test holds the two, and the compiled form here, equal.
"""

from typing import Any, Final

_LOW: Final = 0xFFFFFFFF
#: A drawn word times this is a number in [0, 1), exactly.
UNIT: Final = 2.0**-32


def words(day: int, channel: int, run: int, other: int, low: int, high: int) -> tuple[float, float, float, float]:
    """Four numbers for one counter under a seed of two 32-bit words."""
    one, two, three, four = whole_words(day, channel, run, other, low, high)
    return one * UNIT, two * UNIT, three * UNIT, four * UNIT


def whole_words(day: int, channel: int, run: int, other: int, low: int, high: int) -> tuple[int, int, int, int]:
    """The same four as whole numbers below 2**32, in plain integers."""
    c0, c1, c2, c3, k0, k1 = day & _LOW, channel & _LOW, run & _LOW, other & _LOW, low, high
    for _ in range(10):
        first, second = c0 * 0xD2511F53, c2 * 0xCD9E8D57
        c0, c1, c2, c3 = (second >> 32) ^ c1 ^ k0, second & _LOW, (first >> 32) ^ c3 ^ k1, first & _LOW
        k0, k1 = (k0 + 0x9E3779B9) & _LOW, (k1 + 0xBB67AE85) & _LOW
    return c0, c1, c2, c3


def words_in_64_bits(whole: bool = False) -> Any:
    """The same two functions in 64-bit words, for the compiler; ``whole``: the second."""
    import numpy as np

    low_bits, half = np.uint64(_LOW), np.uint64(32)
    one, two = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
    three, four, unit = np.uint64(0x9E3779B9), np.uint64(0xBB67AE85), np.uint64(1) if whole else UNIT

    def words(day, channel, run, other, low, high):  # type: ignore[no-untyped-def]
        c0, c1 = np.uint64(day) & low_bits, np.uint64(channel) & low_bits
        c2, c3 = np.uint64(run) & low_bits, np.uint64(other) & low_bits
        k0, k1 = np.uint64(low), np.uint64(high)
        for _ in range(10):
            first, second = c0 * one, c2 * two
            c0, c1, c2, c3 = (second >> half) ^ c1 ^ k0, second & low_bits, (first >> half) ^ c3 ^ k1, first & low_bits
            k0, k1 = (k0 + three) & low_bits, (k1 + four) & low_bits
        return c0 * unit, c1 * unit, c2 * unit, c3 * unit

    return words
