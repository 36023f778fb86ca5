"""When a series of counts changed its level, how surely dated, and how many changes there are at other prices."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal
from servanda.escalation.turns.cost import USUAL_LEAST, USUAL_WINDOW, size_of, stretch_cost, sums_of
from servanda.escalation.turns.counts import Counts, Floats, checked_counts
from servanda.escalation.turns.price import USUAL_RATE, Priced, price_of_change, price_path
from servanda.escalation.turns.segment import best_ends

#: Of the chance that is given to dates of one change, its interval holds so much.
HELD = 0.95
#: Prices from a half to twice the rule's are told of.
_ABOUT = 2.0
_Z = 1.959964


@dataclass(frozen=True, slots=True)
class Level:
    """Steps ``begin`` to ``end`` (half-open) of one level: counts a step, and the interval of nineteen in twenty."""

    begin: int
    end: int
    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Change:
    """The first step of a new level, the earliest and the latest step it may as well be, and the levels beside it.

    ``gain``: what the series is likelier by with this change than without it, its neighbours as they are (natural log).
    """

    at: int
    earliest: int
    latest: int
    before: float
    after: float
    gain: float


@dataclass(frozen=True, slots=True)
class Turns:
    """The levels of a series and the changes between them.

    ``price`` of a change and the ``rate`` it stands for; ``size`` of the negative binomial (``inf``: Poisson);
    ``carried``: correlation of a step with the next within levels, which the rate takes to be none; ``path``: the best
    divisions at other prices.
    """

    steps: int
    levels: tuple[Level, ...]
    changes: tuple[Change, ...]
    price: float
    rate: float
    size: float
    carried: float
    path: tuple[Priced, ...]

    def at_price(self, times: float) -> int | None:
        """How many changes at so many times the price; None beyond what the path covers."""
        price = self.price * times
        return next((len(one.ends) for one in self.path if one.low <= price <= one.high), None)


def turns_of(
    counts: Sequence[int] | npt.NDArray[Any],
    *,
    rate: float = USUAL_RATE,
    least: int = USUAL_LEAST,
    size: float | None = None,
    window: int = USUAL_WINDOW,
) -> Turns:
    """The levels of a series of counts, one for each day or week without a gap.

    ``rate``: the share of series without a change in which one is seen all the same; ``least``: the shortest level in
    steps; ``size``: of the negative binomial, None learns it from windows of ``window`` steps. Refuses (ESC060
    to ESC064).
    """
    if least < 1:
        raise Refusal("ESC064", f"a level of {least} steps is none", "give a least length of 1 or more", Place("least"))
    series = checked_counts(counts, 2 * least + 1)
    price, held = price_of_change(len(series), rate), size_of(series, window) if size is None else size
    if not held > 0:
        raise Refusal("ESC064", f"a size of {held} is none", "give a number above zero, or inf", Place("size"))
    sums = sums_of(series)
    ends, _ = best_ends(sums, held, price, least)
    edges = (0, *ends, len(series))
    levels = tuple(_level(sums, a, b, held) for a, b in pairwise(edges))
    changes = tuple(_change(sums, a, at, b, held, least) for a, at, b in zip(edges, edges[1:], edges[2:], strict=False))
    path = price_path(sums, held, price / _ABOUT, price * _ABOUT, least)
    return Turns(len(series), levels, changes, price, rate, held, _carried(series, levels, held), path)


def _level(sums: Floats, begin: int, end: int, size: float) -> Level:
    """Byar's interval of a Poisson total, widened by how much more the counts scatter."""
    steps, total = end - begin, float(sums[end] - sums[begin])
    mean = total / steps
    over = 1.0 + mean / size
    seen = total / over
    low = seen * max(1 - 1 / (9 * seen) - _Z / (3 * seen**0.5), 0.0) ** 3 if seen else 0.0
    high = (seen + 1) * (1 - 1 / (9 * (seen + 1)) + _Z / (3 * (seen + 1) ** 0.5)) ** 3
    return Level(begin, end, mean, low * over / steps, high * over / steps)


def _change(sums: Floats, begin: int, at: int, end: int, size: float, least: int) -> Change:
    """One change between its neighbours: every date it may have, weighed by the likelihood at the best levels."""
    dates = np.arange(begin + least, end - least + 1)
    cost = stretch_cost(sums[dates] - sums[begin], (dates - begin).astype(float), size)
    cost = cost + stretch_cost(sums[end] - sums[dates], (end - dates).astype(float), size)
    weight = np.exp(cost.min() - cost)
    order = np.argsort(-weight, kind="stable")
    many = int(np.searchsorted(np.cumsum(weight[order]), HELD * weight.sum())) + 1
    likely = dates[order[:many]]
    whole = float(stretch_cost(sums[end] - sums[begin], np.asarray(float(end - begin)), size))
    return Change(
        at,
        min(int(likely.min()), at),
        max(int(likely.max()), at),
        float(sums[at] - sums[begin]) / (at - begin),
        float(sums[end] - sums[at]) / (end - at),
        whole - float(cost[at - begin - least]),
    )


def _carried(series: Counts, levels: tuple[Level, ...], size: float) -> float:
    """Correlation of what is above or below its level with the step after it, within levels; 0 where there is none."""
    above = below = 0.0
    for one in levels:
        if one.mean == 0:
            continue
        rest = (series[one.begin : one.end] - one.mean) / (one.mean + one.mean**2 / size) ** 0.5
        above += float(np.sum(rest[1:] * rest[:-1]))
        below += float(np.sum(rest**2))
    return above / below if below else 0.0
