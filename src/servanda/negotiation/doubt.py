"""Packages where values are known within intervals or by rank: what holds surely, what possibly, and how often.

No package is singled out as if the numbers were known. Shares are shares of drawn values: uniform within intervals,
uniform on all ladders that keep a rank. They are no chances of anything in the world.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from servanda.negotiation.certain import Chosen, above, above_reservation, every
from servanda.negotiation.draws import drawn
from servanda.negotiation.frontier import Frontier, TooManyPointsError, frontier
from servanda.negotiation.issues import Issues, Package
from servanda.negotiation.points import Zone, points, zone_of
from servanda.negotiation.trades import key_of
from servanda.negotiation.values import Values, Worth

DRAWS: Final = 200
#: Packages told of; those seen most often in the draws.
MOST_TOLD: Final = 24


@dataclass(frozen=True, slots=True)
class Candidate:
    """A package in doubt. Shares are of the drawn values; ``regret`` is the worst shortfall, over the draws, of the
    least share anybody gets below the greatest least share there is.

    ``optimal`` and ``acceptable``: True surely, False surely not, None that depends on the values.
    """

    package: Package
    in_zone: float
    on_frontier: float
    nash: float
    kalai_smorodinsky: float
    regret: float = field(repr=False)
    optimal: bool | None = None
    acceptable: bool | None = None


@dataclass(frozen=True)
class Doubt:
    """What can be said of packages while values are in doubt.

    ``with_zone``: the share of draws that have a zone at all. ``compared``: whether every package was compared with
    every candidate, so that what is sure could be told. ``drawn``: draws whose frontier could be held.
    """

    issues: Issues
    draws: int
    seed: int
    drawn: int
    with_zone: float
    candidates: tuple[Candidate, ...]
    compared: bool
    ordinal: tuple[bool, ...]
    exact: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class _Draw:
    worths: tuple[Worth, ...]
    frontier: Frontier
    zone: Zone | None


def find_doubt(issues: Issues, values: Sequence[Values], draws: int = DRAWS, seed: int = 0) -> Doubt:
    """Draws the values and gathers the packages that any principle points at, with what is sure of each."""
    sources = drawn(issues, values, seed)
    made: list[_Draw] = []
    for stream in range(draws):
        worths = tuple(source.worth(stream) for source in sources)
        try:
            front = frontier(issues, worths)
        except TooManyPointsError:
            continue
        made.append(_Draw(worths, front, zone_of(front, worths)))
    nash, even, seen = _counted(made)
    chosen = sorted({*nash, *even, *seen}, key=lambda one: (-nash[one], -even[one], -seen[one], key_of(issues, one)))
    told = chosen[:MOST_TOLD]
    packages = every(issues)
    return Doubt(
        issues=issues,
        draws=draws,
        seed=seed,
        drawn=len(made),
        with_zone=_share(sum(1 for one in made if one.zone is not None), made),
        candidates=tuple(_candidate(one, values, made, packages, nash, even) for one in told),
        compared=packages is not None,
        ordinal=tuple(one.ordinal for one in values),
        exact=tuple(one.exact for one in values),
    )


def _counted(made: list[_Draw]) -> tuple[Counter[Package], Counter[Package], Counter[Package]]:
    """In how many draws each package is the Nash point, the Kalai-Smorodinsky point, on the frontier of the zone."""
    nash: Counter[Package] = Counter()
    even: Counter[Package] = Counter()
    seen: Counter[Package] = Counter()
    for one in made:
        if one.zone is None:
            continue
        at = points(one.zone)
        nash[one.zone.package(at["nash"])] += 1
        even[one.zone.package(at["kalai-smorodinsky"])] += 1
        if len(one.zone.frontier) <= 2_000:
            seen.update(one.zone.package(n) for n in range(len(one.zone.frontier)))
    return nash, even, seen


def _share(count: float, made: list[_Draw]) -> float:
    return count / len(made) if made else 0.0


def _candidate(
    package: Package,
    values: Sequence[Values],
    made: list[_Draw],
    packages: Chosen | None,
    nash: Counter[Package],
    even: Counter[Package],
) -> Candidate:
    inside = best = 0
    regret = 0.0
    for one in made:
        gains = np.array([worth.gain(package) for worth in one.worths])
        worth = np.array([[w.of(package)] for w in one.worths])
        inside += bool((gains >= 0).all())
        better = (one.frontier.worths >= worth).all(axis=0) & (one.frontier.worths > worth).any(axis=0)
        best += not better.any()
        if one.zone is not None:
            shares = np.where(one.zone.most > 0, gains / np.maximum(one.zone.most, 1), 1.0)
            regret = max(regret, float(one.zone.shares.min(axis=0).max() - shares.min()))
    return Candidate(
        package,
        in_zone=_share(inside, made),
        on_frontier=_share(best, made),
        nash=_share(nash[package], made),
        kalai_smorodinsky=_share(even[package], made),
        regret=regret,
        optimal=None if packages is None else _optimal(values, packages, package, best > 0),
        acceptable=_acceptable(values, package),
    )


def _optimal(values: Sequence[Values], packages: Chosen, package: Package, seen: bool) -> bool | None:
    """Surely optimal where no values let another dominate it; surely not where one does under all values."""
    bounds = [above(one, packages, package) for one in values]
    could = np.all([one.most >= 0 for one in bounds], axis=0) & np.any([one.most > 0 for one in bounds], axis=0)
    if not could.any():
        return True
    if seen:
        return None
    does = np.all([one.least >= 0 for one in bounds], axis=0) & np.any([one.least > 0 for one in bounds], axis=0)
    return False if does.any() else None


def _acceptable(values: Sequence[Values], package: Package) -> bool | None:
    column = np.array([[at] for at in package], dtype=np.int32)
    bounds = [above_reservation(one, column) for one in values]
    if all(one.least[0] >= 0 for one in bounds):
        return True
    return False if any(one.most[0] < 0 for one in bounds) else None
