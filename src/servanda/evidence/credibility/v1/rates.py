"""How often a source says that a thing happened when it did, and when it did not: learned, or stated by class."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from types import MappingProxyType
from typing import Final

from servanda.evidence.credibility.v1.odds import LEAST, MOST, WHOLE, Odds, weight
from servanda.evidence.credibility.v1.reckoning import STATED

#: Intervals hold nine times in ten (two-sided normal quantile).
_Z: Final = 1.6448536269514722


@dataclass(frozen=True, slots=True)
class Share:
    """A share learned from counts, parts per million, with the interval that holds it nine times in ten."""

    ppm: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class SourceRates:
    """What is known of one source that speaks of incidents.

    ``hits``: how often it says so of what happened. ``false_alarms``: how often it says so of what did not.
    ``happened``, ``did_not``: audited incidents it spoke of, by what the audit found; 0 where nothing was learned.
    ``told``: where the numbers come from, in words.
    """

    source: str
    hits: Share
    false_alarms: Share
    happened: int = 0
    did_not: int = 0
    told: str = ""

    @property
    def audited(self) -> int:
        """Audited incidents it spoke of."""
        return self.happened + self.did_not

    @property
    def says(self) -> int:
        """Weight of its word that a thing happened, millionths of a nat; never below 0.

        A source found wrong more often than right counts nothing: counted against, it could be used to make a true
        report doubtful by repeating it.
        """
        return max(weight(self.hits.ppm, self.false_alarms.ppm), 0)

    @property
    def denies(self) -> int:
        """Weight of its word that a thing did not happen; never above 0."""
        return min(weight(WHOLE - self.hits.ppm, WHOLE - self.false_alarms.ppm), 0)

    @property
    def odds(self) -> Odds:
        """The chance that what it reports is so, where without the report it would be even, with its range."""
        return Odds(
            _even(self.hits.low, self.false_alarms.high),
            _even(self.hits.ppm, self.false_alarms.ppm),
            _even(self.hits.high, self.false_alarms.low),
        )


def _even(hit: int, alarm: int) -> int:
    return WHOLE * hit // max(hit + alarm, 1)


def share(found: float, of: float) -> Share:
    """A share with Wilson's interval (Wilson, JASA 22, 1927); a half, and nothing known, of none."""
    if of <= 0:
        return Share(WHOLE // 2, LEAST, MOST)
    p, spread = found / of, _Z * _Z / of
    middle = (p + spread / 2) / (1 + spread)
    half = _Z * sqrt(max(p * (1 - p), 0.0) / of + spread / (4 * of)) / (1 + spread)
    return Share(_held(p), _held(middle - half), _held(middle + half))


def _held(p: float) -> int:
    return min(max(round(p * WHOLE), LEAST), MOST)


def _stated(name: str, hits: tuple[int, int, int], alarms: tuple[int, int, int]) -> SourceRates:
    low, middle, high = hits
    least, usual, most = alarms
    return SourceRates(name, Share(middle, low, high), Share(usual, least, most), told=f"stated prior: {STATED[name]}")


#: Stated priors by class of origin, for sources nobody audited: this project's judgement, wide on purpose.
BY_ORIGIN: Final[Mapping[str, SourceRates]] = MappingProxyType(
    {
        one.source: one
        for one in (
            _stated("mechanism", (800_000, 900_000, 970_000), (20_000, 60_000, 150_000)),
            _stated("monitor", (750_000, 900_000, 970_000), (30_000, 75_000, 200_000)),
            _stated("authority", (600_000, 800_000, 930_000), (50_000, 160_000, 350_000)),
            _stated("party", (500_000, 800_000, 950_000), (200_000, 500_000, 700_000)),
            _stated("human-coded news", (500_000, 750_000, 900_000), (100_000, 250_000, 450_000)),
            _stated(
                "machine-coded news",
                (300_000, 500_000, 700_000),
                (300_000, 500_000, 700_000),
            ),
        )
    }
)
#: What a side says, by whether it speaks against its own interest. It seldom admits its own act, and hardly ever
#: falsely, so an admission weighs much; and as it denies whether or not, its denial weighs next to nothing.
AGAINST, IN = "against its interest", "in its interest"
BY_INTEREST: Final[Mapping[str, SourceRates]] = MappingProxyType(
    {
        one.source: one
        for one in (
            _stated(
                AGAINST,
                (50_000, 150_000, 400_000),
                (2_000, 10_000, 40_000),
            ),
            _stated(
                IN,
                (700_000, 850_000, 950_000),
                (400_000, 650_000, 850_000),
            ),
        )
    }
)
