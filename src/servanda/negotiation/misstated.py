"""What a package survives if values were misstated, by mistake or on purpose, and who would gain by it.

No rule that picks a package from what participants say is proof against shading (Myerson and Satterthwaite 1983); the
question is how much there is to gain, for whom, and when it destroys the zone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

import numpy as np

from servanda.negotiation.frontier import TooManyPointsError, frontier
from servanda.negotiation.issues import Issues, Package
from servanda.negotiation.points import Principle, Zone, point, zone_of
from servanda.negotiation.values import Worth

#: Shares of what it could at most gain by which a participant's reservation is tried overstated.
_OVERSTATED: Final = tuple(n / 20 for n in range(1, 20))
#: With more packages to look at, no values are tried one issue at a time.
MOST_POINTS: Final = 3_000
_FACTORS: Final = (Fraction(2), Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class Shaded:
    """A misstatement that pays: by how much of its most the participant truly gains, and who loses by it.

    ``issue``: the issue told as ``factor`` times what it is; None where the reservation was overstated by ``factor``.
    """

    gain: float = field(repr=False)
    losers: tuple[int, ...]
    package: Package
    issue: int | None
    factor: float


@dataclass(frozen=True, slots=True)
class Robustness:
    """One package against misstatement, per participant in the order of the file.

    ``room``: by what share of each issue's spread all its values may be off, at worst, before the package is below
    its reservation. ``overstating`` and ``inflating``: the misstatement that pays most; None where none pays.
    ``backfires``: of those tried, how many end below the participant's own true reservation, or without agreement.
    ``all_shade``: where everybody overstates its reservation by more than this share of its most, nothing is left.
    """

    principle: Principle
    room: tuple[float, ...] = field(repr=False)
    overstating: tuple[Shaded | None, ...]
    inflating: tuple[Shaded | None, ...]
    backfires: tuple[int, ...]
    tried: tuple[int, ...]
    all_shade: float = field(repr=False)
    whole: bool = True


def robustness(issues: Issues, worths: Sequence[Worth], zone: Zone, principle: Principle = "nash") -> Robustness:
    """How the package of a principle fares when one participant's values were misstated and the others' were not."""
    at = point(zone, principle)
    fair = [_share(zone, p, at) for p in range(len(worths))]
    tries = [_inflated(issues, worths, zone, principle, p, fair) for p in range(len(worths))]
    return Robustness(
        principle=principle,
        room=tuple(float(Fraction(int(zone.gains[p, at]), spread_of(worth) or 1)) for p, worth in enumerate(worths)),
        overstating=tuple(_overstated(zone, principle, p, at) for p in range(len(worths))),
        inflating=tuple(best for best, _, _ in tries),
        backfires=tuple(bad for _, bad, _ in tries),
        tried=tuple(tried for _, _, tried in tries),
        all_shade=float(zone.shares.min(axis=0).max()),
        whole=len(zone.frontier) <= MOST_POINTS,
    )


def spread_of(worth: Worth) -> int:
    """What lies between the worst and the best a participant could get, issue by issue."""
    plain = sum(int(table.max() - table.min()) for table in worth.tables)
    return plain + sum(abs(amount) for _, amount in worth.bonuses)


def _share(zone: Zone, p: int, at: int) -> Fraction:
    most = int(zone.most[p])
    return Fraction(int(zone.gains[p, at]), most) if most else Fraction(0)


def _overstated(zone: Zone, principle: Principle, p: int, fair: int) -> Shaded | None:
    """The overstated reservation that pays one participant most: the packages are those of the true frontier."""
    best: Shaded | None = None
    for x in _OVERSTATED:
        told = zone.gains.copy()
        told[p] -= int(x * int(zone.most[p]))
        inside = np.flatnonzero((told >= 0).all(axis=0))
        if not len(inside):
            break
        shown = Zone(zone.frontier.only(inside), told[:, inside], told[:, inside].max(axis=1), zone.units)
        at = int(inside[point(shown, principle)])
        gain = float(_share(zone, p, at) - _share(zone, p, fair))
        if gain > 0 and (best is None or gain > best.gain):
            losers = tuple(q for q in range(len(told)) if zone.gains[q, at] < zone.gains[q, fair])
            best = Shaded(gain, losers, zone.package(at), None, x)
    return best


def _inflated(
    issues: Issues, worths: Sequence[Worth], zone: Zone, principle: Principle, p: int, fair: list[Fraction]
) -> tuple[Shaded | None, int, int]:
    """One issue told as twice or half of what it is: what pays most, how often it backfires, how many were tried."""
    best: Shaded | None = None
    bad = tried = 0
    if len(zone.frontier) > MOST_POINTS:
        return None, 0, 0
    for at in range(len(issues.issues)):
        if not np.ptp(worths[p].tables[at]):
            continue
        for factor in _FACTORS:
            told = [told_as(worths[p], at, factor) if q == p else worth for q, worth in enumerate(worths)]
            package = _package(issues, told, principle)
            tried += 1
            if package is None or worths[p].gain(package) < 0:
                bad += 1
                continue
            gain = float(Fraction(worths[p].gain(package), int(zone.most[p]) or 1) - fair[p])
            if gain > 0 and (best is None or gain > best.gain):
                losers = tuple(
                    q
                    for q, worth in enumerate(worths)
                    if Fraction(worth.gain(package), int(zone.most[q]) or 1) < fair[q]
                )
                best = Shaded(gain, losers, package, at, float(factor))
    return best, bad, tried


def told_as(worth: Worth, at: int, factor: Fraction) -> Worth:
    """The worth as it would be told with one issue at a multiple of what it is; whole numbers stay whole."""
    up, down = factor.numerator, factor.denominator
    tables = tuple(table * (up if n == at else down) for n, table in enumerate(worth.tables))
    bonuses = tuple((one, amount * down) for one, amount in worth.bonuses)
    return replace(worth, tables=tables, bonuses=bonuses, reservation=worth.reservation * down, unit=worth.unit / down)


def _package(issues: Issues, worths: Sequence[Worth], principle: Principle) -> Package | None:
    try:
        zone = zone_of(frontier(issues, worths), worths)
    except TooManyPointsError:
        return None
    return zone.package(point(zone, principle)) if zone else None
