"""Counter-based draws: the published known answers, evenness, and a draw that depends on nothing else."""

import numpy as np

from servanda.basis import draw, draw_ppm, draw_unit, moved_m
from servanda.basis.draws import philox

_ALL = 0xFFFFFFFF


def test_known_answers() -> None:
    """The three vectors for philox4x32-10 that come with the authors' library (kat_vectors of Random123)."""
    assert _words((0, 0, 0, 0), (0, 0)) == [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]
    assert _words((_ALL,) * 4, (_ALL, _ALL)) == [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD]
    pi = (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344), (0xA4093822, 0x299F31D0)
    assert _words(*pi) == [0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1]


def _words(counter: tuple[int, int, int, int], key: tuple[int, int]) -> list[int]:
    return [int(word) for word in philox(counter, key)]


def test_a_draw_knows_no_order_and_no_neighbours() -> None:
    hashes = np.arange(1, 500, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    whole = draw_ppm(7, 3, 1, hashes)
    assert (draw_ppm(7, 3, 1, hashes[::-1]) == whole[::-1]).all()
    assert draw_ppm(7, 3, 1, hashes[41:42])[0] == whole[41]
    for other in (draw_ppm(8, 3, 1, hashes), draw_ppm(7, 4, 1, hashes), draw_ppm(7, 3, 2, hashes)):
        assert (other != whole).mean() > 0.99


def test_seeds_of_more_than_64_bits_and_below_zero_are_taken() -> None:
    hashes = np.array([1], dtype=np.uint64)
    assert draw(2**40, 0, 0, hashes)[0] != draw(2**41, 0, 0, hashes)[0]
    assert draw(-1, 0, 0, hashes)[0] == draw(2**64 - 1, 0, 0, hashes)[0]


def test_even() -> None:
    hashes = np.arange(200_000, dtype=np.uint64)
    counts = np.bincount(draw_ppm(1, 0, 0, hashes) // 10_000, minlength=100)
    # Chi squared with 99 degrees of freedom: 149 is passed once in a thousand.
    assert ((counts - 2_000) ** 2 / 2_000).sum() < 149
    first, second = draw_unit(1, 0, 0, hashes)
    assert first.min() >= 0 and first.max() < 1
    assert abs(np.corrcoef(first, second)[0, 1]) < 0.01


def test_moved() -> None:
    lon, lat = moved_m(np.array([0.0]), np.array([0.0]), np.array([90.0]), np.array([111_319.49]))
    assert abs(lon[0] - 1.0) < 1e-6 and abs(lat[0]) < 1e-6
