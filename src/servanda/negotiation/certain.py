"""What is certain of packages whatever the values are, within their intervals and in their order.

Two packages are compared by what their difference can at least and at most be; where they share an option it cancels,
so that an interval does not count against itself. Ranks are strict: a lower option is worth less, if ever so little.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.negotiation.issues import Issues, Package
from servanda.negotiation.values import Valued, Values

Floats = npt.NDArray[np.float64]
Chosen = npt.NDArray[np.int32]
#: Up to so many packages each is compared with every other that is told of.
MOST_COMPARED: Final = 200_000
#: Less than any difference that counts, and more than none.
_TINY: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Bounds:
    """For each of many packages, what its worth above one given package is at least and at most."""

    least: Floats
    most: Floats


def every(issues: Issues) -> Chosen | None:
    """Every allowed package as a column of options; None where there are too many to compare."""
    if issues.total > MOST_COMPARED:
        return None
    grid = np.indices(issues.sizes, dtype=np.int32).reshape(len(issues.sizes), -1)
    out = np.zeros(grid.shape[1], dtype=np.bool_)
    for one in issues.ruled_out:
        holds = np.ones(grid.shape[1], dtype=np.bool_)
        for at in one.options:
            holds &= one.mask(at, issues.sizes[at])[grid[at]]
        out |= holds
    return np.asarray(grid[:, ~out])


def above(values: Values, chosen: Chosen, package: Package) -> Bounds:
    """How much more one participant may hold of each package than of one given."""
    tables = [_issue(valued, package[at]) for at, valued in enumerate(values.issues)]
    least = np.stack([table[0][row] for table, row in zip(tables, chosen, strict=True)])
    most = np.stack([table[1][row] for table, row in zip(tables, chosen, strict=True)])
    if values.ordinal:
        order = list(values.importance)
        return Bounds(_weighed(least, order, np.minimum), _weighed(most, order, np.maximum))
    low, high = least.sum(axis=0), most.sum(axis=0)
    for one, span in values.together:
        here = one.holds(package)
        there = np.ones(chosen.shape[1], dtype=np.bool_)
        for at, options in one.options.items():
            there &= np.isin(chosen[at], list(options))
        gained, lost = there & (not here), ~there & here
        low = low + gained * float(span.low) - lost * float(span.high)
        high = high + gained * float(span.high) - lost * float(span.low)
    # Sums of decimals: what is nothing must not look like something.
    return Bounds(_settled(low), _settled(high))


def above_reservation(values: Values, chosen: Chosen) -> Bounds:
    """How much more one participant may hold of each package than of no agreement."""
    if values.as_good_as is not None:
        return above(values, chosen, values.as_good_as)
    assert values.reservation is not None
    low, high = np.zeros(chosen.shape[1]), np.zeros(chosen.shape[1])
    for valued, row in zip(values.issues, chosen, strict=True):
        ends = _ends(valued)
        low, high = low + ends[0][row], high + ends[1][row]
    for one, span in values.together:
        there = np.ones(chosen.shape[1], dtype=np.bool_)
        for at, options in one.options.items():
            there &= np.isin(chosen[at], list(options))
        low, high = low + there * float(span.low), high + there * float(span.high)
    return Bounds(_settled(low - float(values.reservation.high)), _settled(high - float(values.reservation.low)))


def _settled(found: Floats) -> Floats:
    return np.where(np.abs(found) < _TINY / 10, 0.0, found)


def _ends(valued: Valued) -> tuple[Floats, Floats]:
    """The least and the greatest worth of each option alone."""
    if valued.options:
        return np.array([float(one.low) for one in valued.options]), np.array(
            [float(one.high) for one in valued.options]
        )
    weight, last = valued.weight, max(valued.levels)
    assert weight is not None
    low = [float(weight.low) if level == 0 and last else 0.0 for level in valued.levels]
    high = [0.0 if level == last else float(weight.high) for level in valued.levels]
    return np.array(low), np.array(high)


def _issue(valued: Valued, at: int) -> tuple[Floats, Floats]:
    """For each option of one issue, its worth above the option given, at least and at most."""
    if valued.options:
        here = valued.options[at]
        low = [0.0 if n == at else float(one.low - here.high) for n, one in enumerate(valued.options)]
        high = [0.0 if n == at else float(one.high - here.low) for n, one in enumerate(valued.options)]
        return np.array(low), np.array(high)
    weight = (float(valued.weight.low), float(valued.weight.high)) if valued.weight else (1.0, 1.0)
    pairs = [_ranked(level, valued.levels[at], max(valued.levels), weight) for level in valued.levels]
    return np.array([low for low, _ in pairs]), np.array([high for _, high in pairs])


def _ranked(level: int, other: int, last: int, weight: tuple[float, float]) -> tuple[float, float]:
    """One rank above another, at least and at most; from the last to the first it is the whole weight."""
    if level == other:
        return 0.0, 0.0
    whole = {level, other} == {0, last}
    size = (weight[0] if whole else _TINY, weight[1])
    return size if level < other else (-size[1], -size[0])


def _weighed(parts: Floats, order: list[int], extreme: np.ufunc) -> Floats:
    """The extreme of a weighed sum over all weights, or all that keep an order of the issues.

    A linear function is extreme at a corner: all the weight on one issue, or spread evenly on the first few. Where
    every corner says the same or nothing, all issues count a little.
    """
    corners = np.cumsum(parts[order], axis=0) / np.arange(1, len(parts) + 1)[:, None] if order else parts
    found = extreme.reduce(corners, axis=0)
    mean = parts.mean(axis=0)
    decided = found > 0 if extreme is np.maximum else found < 0
    return np.asarray(np.where(decided, found, mean))
