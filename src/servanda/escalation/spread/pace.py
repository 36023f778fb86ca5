"""At the pace of the periods before: the re-drawn map scaled by how much of it came true lately.

Facts come in bursts, and much of the land around an affected place can hold none: the old map re-drawn by independent
facts touches more new cells than real violence does. Here its expected number is scaled by what share of it was new in
the (up to six) periods before, so that a count above the range says: faster than it has been spreading.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt
from typing import Final

from servanda.escalation.spread.redrawn import Redrawn

_PERIODS: Final = 6
_LEAST: Final = 2


@dataclass(frozen=True, slots=True)
class Pace:
    """Expected new cells at the pace of the periods before, and the middle 95 % of a Poisson number of that mean."""

    expected: float
    low: int
    high: int


def paces(new: Sequence[int], redrawn: Sequence[Redrawn | None]) -> list[Pace | None]:
    """Per period its pace; None without two earlier periods that can be told. ``new``: counts of new cells."""
    earlier: list[tuple[int, float]] = []
    found: list[Pace | None] = []
    for count, again in zip(new, redrawn, strict=True):
        if again is None:
            found.append(None)
            continue
        lately = earlier[-_PERIODS:]
        found.append(_pace(lately, again.expected) if len(lately) >= _LEAST else None)
        earlier.append((count, again.expected))
    return found


def _pace(lately: list[tuple[int, float]], expected: float) -> Pace:
    # One more of each, so that periods without anything new do not make every later one a surprise.
    scale = (sum(count for count, _ in lately) + 1) / (sum(one for _, one in lately) + 1)
    mean = scale * expected
    return Pace(mean, _quantile(mean, 0.025), _quantile(mean, 0.975))


def _quantile(mean: float, share: float) -> int:
    """The least number that a Poisson number of this mean does not exceed with that chance."""
    if mean > 500:  # a normal number is as near as need be, and e to the minus mean would vanish
        return max(round(mean + (1.96 if share > 0.5 else -1.96) * sqrt(mean)), 0)
    number, chance = 0, exp(-mean)
    below = chance
    while below < share:
        number += 1
        chance *= mean / number
        below += chance
    return number
