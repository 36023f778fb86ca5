"""What a change costs: high enough that a series without any shows one no more often than a stated share.

The rule: price = log(1 / rate) + 0.55 log(n) - 0.5, in natural log units, for n steps. By simulation
(``tools/price_of_change.py``): for Poisson and negative binomial series without a change, means 0.1 to 300, sizes 0.3
to infinite, 30 to 2,000 steps, least level 1 or 7, the price at which all changes go rises with log n by about 0.55
and has an exponential tail of rate one, as the log likelihood ratio of one stretch has (at most 2 exp(-g) beyond g, by
Chernoff's bound, whatever the mean).
"""

from dataclasses import dataclass
from itertools import pairwise
from math import log

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.turns.cost import stretch_cost
from servanda.escalation.turns.counts import Floats
from servanda.escalation.turns.segment import best_ends

#: One series in twenty without a change shows one.
USUAL_RATE = 0.05
_PER_LOG, _OFFSET = 0.55, 0.5
_CLOSE = 1e-9


@dataclass(frozen=True, slots=True)
class Priced:
    """From ``low`` to ``high`` a change, the best division has changes at ``ends``."""

    low: float
    high: float
    ends: tuple[int, ...]


def price_of_change(steps: int, rate: float = USUAL_RATE) -> float:
    """The price of one change in a series of so many steps; refuses (ESC063) a rate that is none."""
    if not 0.0001 <= rate <= 0.5:
        raise Refusal(
            "ESC063",
            f"a rate of false changes of {rate} cannot be held to",
            "give a share from 0.0001 to 0.5; the usual one is 0.05",
            Place("rate"),
        )
    return log(1 / rate) + _PER_LOG * log(steps) - _OFFSET


def price_of_none(sums: Floats, size: float, least: int, start: float = 1.0) -> float:
    """The lowest price, but not below ``start``, at which no change is left: max over divisions of gain per change."""
    none, price = float(stretch_cost(sums[-1], np.asarray(len(sums) - 1.0), size)), start
    while True:
        ends, cost = best_ends(sums, size, price, least)
        dearer = (none - cost) / len(ends) if ends else price
        if dearer <= price * (1 + _CLOSE):
            return price
        price = dearer


def price_path(sums: Floats, size: float, low: float, high: float, least: int) -> tuple[Priced, ...]:
    """Every best division for prices between ``low`` and ``high``, from many changes to few.

    CROPS (Haynes, Eckley and Fearnhead, "Computationally efficient changepoint detection for a range of penalties",
    JCGS 26, 2017): between two prices whose divisions differ by more than one change the price at which both cost the
    same is tried.
    """
    found = {price: best_ends(sums, size, price, least) for price in (low, high)}
    open_spans = [(low, high)]
    while open_spans:
        cheap, dear = open_spans.pop()
        (many, cost), (few, dearer) = found[cheap], found[dear]
        if len(many) <= len(few) + 1:
            continue
        middle = (dearer - cost) / (len(many) - len(few))
        if not cheap * (1 + _CLOSE) < middle < dear * (1 - _CLOSE):
            continue
        found[middle] = best_ends(sums, size, middle, least)
        if len(found[middle][0]) != len(many) and len(found[middle][0]) != len(few):
            open_spans += [(cheap, middle), (middle, dear)]
    return _spans(found, low, high)


def _spans(found: dict[float, tuple[tuple[int, ...], float]], low: float, high: float) -> tuple[Priced, ...]:
    """Divisions by number of changes, each with the prices from which and up to which it is the best."""
    by_many = {len(ends): (ends, cost) for ends, cost in found.values()}
    order = sorted(by_many, reverse=True)
    borders = [low]
    for more, fewer in pairwise(order):
        borders.append((by_many[fewer][1] - by_many[more][1]) / (more - fewer))
    borders.append(high)
    return tuple(Priced(a, b, by_many[n][0]) for n, a, b in zip(order, borders, borders[1:], strict=False))
