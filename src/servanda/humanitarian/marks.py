"""Marks: each recipient's copy is a little different, so that a copy seen elsewhere names whose it was.

A mark is a number from 1. It moves every place by one and the same step of a lattice within the room that the stated
uncertainty leaves, and puts the copy's lines in one order of all orders. Which step and which order a number means
follows from the desk's secret; nobody's name enters. No mark leaves the place where it is.
"""

import hashlib
import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations
from math import cos, hypot, pi
from typing import Final

from servanda.basis import Refusal

#: Steps of the lattice from its middle to its edge; 80 steps lie within, which is how many recipients one can tell.
_STEPS: Final = 5
MOST_MARKS: Final = 80
#: The copy's lines whose order means nothing to a reader.
LINES: Final = ("kind", "organisation", "called", "window", "focal")
#: Metres of a millionth of a degree of latitude, on the mean sphere of the IUGG.
_METRES: Final = 6_371_008.8 * pi / 180 / 1_000_000


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: its number, the step in metres east and north, and the order of lines."""

    number: int
    east_m: float
    north_m: float
    order: tuple[str, ...]


def mark_of(secret: bytes, file: str, number: int, room_m: int) -> Mark:
    """What a number means in one file; refuses (HUM002) a number beyond what copies can be told apart by.

    ``room_m``: how far a told place may lie from the measured one.
    """
    steps, orders = _shuffled(secret, file)
    if not 1 <= number <= MOST_MARKS:
        raise Refusal(
            "HUM002",
            f"more than {MOST_MARKS} copies of one file cannot be told apart",
            "notify fewer recipients, or make a file of its own for others",
        )
    east, north = steps[number - 1]
    step = room_m / _STEPS
    return Mark(number, east * step, north * step, orders[number - 1])


@lru_cache(maxsize=256)
def _shuffled(secret: bytes, file: str) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[str, ...], ...]]:
    """The lattice's steps and the lines' orders, each in a row that only the secret tells."""
    span = range(-_STEPS, _STEPS + 1)
    steps = [(x, y) for x in span for y in span if 0 < hypot(x, y) <= _STEPS]

    def place(what: object) -> bytes:
        return hmac.new(secret, f"{file}\n{what}".encode(), hashlib.sha256).digest()

    return tuple(sorted(steps, key=place)), tuple(sorted(permutations(LINES), key=place))


def moved(place: tuple[int, int], mark: Mark) -> tuple[int, int]:
    """A place moved by a mark; [longitude, latitude] in millionths of a degree."""
    lon, lat = place
    widening = max(cos(lat / 1_000_000 * pi / 180), 0.01)
    east = round(mark.east_m / _METRES / widening)
    north = round(mark.north_m / _METRES)
    return (lon + east + 180_000_000) % 360_000_000 - 180_000_000, max(-90_000_000, min(90_000_000, lat + north))


@dataclass(frozen=True, slots=True)
class Leak:
    """What was seen of a copy: some of its places as written, to how many digits after the point, or lines' order."""

    places: tuple[tuple[int, int], ...] = ()
    digits: int = 6
    order: tuple[str, ...] = ()


def matches(leak: Leak, places: Sequence[tuple[int, int]], order: Sequence[str]) -> bool:
    """Whether a copy could have been what was seen: each place is one of its to those digits, the order its own."""
    here = all(any(_alike(one, told, leak.digits) for told in places) for one in leak.places)
    return here and (not leak.order or tuple(leak.order) == tuple(order)) and bool(leak.places or leak.order)


def _alike(seen: tuple[int, int], told: tuple[int, int], digits: int) -> bool:
    """Less than one of the last digit apart on both axes, however it was rounded or cut."""
    unit = 10 ** (6 - digits)
    return all(abs(one - other) < unit for one, other in zip(seen, told, strict=True))


def next_mark(taken: Iterable[int]) -> int:
    """The first number nobody has."""
    used = set(taken)
    return next(number for number in range(1, len(used) + 2) if number not in used)
