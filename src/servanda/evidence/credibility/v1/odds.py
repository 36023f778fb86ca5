"""Chances and weights of evidence: a range in parts per million, and its odds; weights added as whole micro-nats."""

from dataclasses import dataclass
from math import log
from typing import Final

WHOLE: Final = 1_000_000
#: Nothing weighed is ever certain.
LEAST: Final = 1
MOST: Final = WHOLE - 1


@dataclass(frozen=True, slots=True)
class Odds:
    """A chance with its range, parts per million; ``low`` ≤ ``middle`` ≤ ``high``."""

    low: int
    middle: int
    high: int

    @property
    def weight(self) -> int:
        """The weight of evidence: the logarithm of its odds, in millionths of a nat."""
        return weight(self.middle, WHOLE - self.middle)

    def words(self) -> str:
        """As odds with their range, and in percent: ``9 to 1 (4 to 1 .. 19 to 1), 90 %``."""
        return f"{odds(self.middle)} ({odds(self.low)} .. {odds(self.high)}), {self.middle / 10_000:.0f} %"


def odds(ppm: int) -> str:
    """A chance as odds in whole numbers: ``3 to 1``, ``1 to 4``, ``even``.

    >>> odds(750_000), odds(500_000), odds(200_000), odds(600_000)
    ('3 to 1', 'even', '1 to 4', '1.5 to 1')
    """
    found = odds_of(ppm)
    return "even" if found is None else f"{_short(found[0])} to {_short(found[1])}"


def odds_of(ppm: int) -> tuple[int, int] | None:
    """A chance as odds, for and against, in thousandths: tenths below ten, whole above; None where they are even.

    >>> odds_of(600_000), odds_of(50_000), odds_of(500_000)
    ((1500, 1000), (1000, 19000), None)
    """
    held = min(max(ppm, LEAST), MOST)
    one, other = held / (WHOLE - held), (WHOLE - held) / held
    if 0.95 < one < 1.05:
        return None
    return (rounded(one), 1_000) if one > 1 else (1_000, rounded(other))


def rounded(number: float) -> int:
    """A number in thousandths: to a tenth below ten, whole above."""
    return round(number * 10) * 100 if number < 10 else round(number) * 1_000


def _short(milli: int) -> str:
    return f"{milli / 1_000:.1f}".removesuffix(".0")


def weight(for_ppm: int, against_ppm: int) -> int:
    """The logarithm of a ratio of chances, in millionths of a nat; whole, so that sums do not hang on their order."""
    return round(WHOLE * log(max(for_ppm, LEAST) / max(against_ppm, LEAST)))
