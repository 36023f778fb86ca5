"""What pairs of sources show, shared out to the sources: each one's own scale, lag and confusion."""

from typing import Any

import numpy as np
import polars as pl

from servanda.evidence.fusion.codebook import CLASSES
from servanda.evidence.fusion.rates import ErrorRates
from servanda.evidence.fusion.reports import Floats
from servanda.evidence.fusion.search import Pairs, Space
from servanda.evidence.fusion.seen import Seen
from servanda.evidence.fusion.settings import DAY_LAGS, SWEEPS


def sums(kernels: Any, total: Floats, weight: Floats, begin: Floats, lean: float) -> Floats:
    """Values x >= 0 whose sums x_a + x_b come nearest to total / weight, by least squares.

    ``total``, ``weight``: symmetric, one row per thing. A mean of many pairs counts more, one of a large sum less
    (its scatter grows with it). ``begin`` weighs like ``lean`` pairs, and is the value of what no pair tells of.
    ``kernels``: `compiled` or `arrays`; both add up in the same order.
    """
    told = np.flatnonzero(weight.sum(axis=0) > 0)
    made = begin.astype(np.float64).copy()
    if not len(told):
        return made
    part = np.ix_(told, told)
    mean = np.divide(total[part], weight[part], out=np.zeros_like(total[part]), where=weight[part] > 0)
    x = begin[told].astype(np.float64)
    kernels.share_out(mean, weight[part], begin[told].astype(np.float64), float(lean), x)
    made[told] = x
    return made


def differences(total: Floats, weight: Floats) -> Floats:
    """Values whose differences x_b - x_a come nearest to total / weight (antisymmetric); the least is 0."""
    count = len(weight)
    x = np.zeros(count)
    mean = np.divide(total, weight, out=np.zeros_like(total), where=weight > 0)
    of = weight.sum(axis=0)
    for _ in range(SWEEPS):
        before = x.copy()
        for one in np.flatnonzero(of > 0):
            x[one] = (weight[:, one] @ (x + mean[:, one])) / of[one]
        if np.array_equal(before, x):
            break
    return np.asarray(x - x.min()) if count else x


def told(space: Space, rates: ErrorRates, pairs: Pairs, seen: Seen, likely: Floats) -> pl.DataFrame:
    """One row per source and class of stated precision: how far it errs, as far as its pairs tell.

    ``place_sd_km`` a coordinate's standard deviation; ``lag_days`` behind the promptest source, of those dated by the
    day; ``act_confusion``, ``name_disagreement`` shares of pairs that the source answers for; ``killed_log_sd``
    standard deviation of the logarithm of its figures; ``names_nobody``, ``no_figure`` shares of its reports;
    ``pairs`` the weight of the evidence.
    """
    r, s = space.reports, len(rates.sources)
    i, j = pairs.left, pairs.right
    both, (late, acts, names) = seen.both, seen.features

    def binned(value: Floats) -> Floats:
        return np.asarray(np.bincount(both, value, minlength=s * s).reshape(s, s), dtype=np.float64)

    def shared(value: Floats, where: Floats) -> Floats:
        total, weight = binned(likely * value * where), binned(likely * where)
        return sums(space.kernels, total + total.T, weight + weight.T, np.zeros(s), 0.0)

    # A coincidence in all is what is left when neither errs: minus the logarithms of "does not err" add up.
    confused = (acts == 2).astype(np.float64)
    every = np.ones(len(pairs))
    dated = late < DAY_LAGS
    behind = binned(likely * np.where(dated, late - DAY_LAGS // 2, 0))
    timed = binned(likely * dated)
    counted = (r.killed[i] >= 0) & (r.killed[j] >= 0)
    ratio = np.zeros(len(pairs))
    ratio[counted] = np.log((r.killed[i][counted] + 500) / (r.killed[j][counted] + 500)) ** 2
    weight = binned(likely)
    bits = space.said[0]
    nobody = (bits[2] | bits[3]) == 0
    of = np.arange(s * CLASSES) // CLASSES
    reports = np.bincount(r.group, minlength=s * CLASSES)
    by_source = np.maximum(reports.reshape(s, CLASSES).sum(axis=1), 1)
    table = pl.DataFrame(
        {
            "source": [rates.sources[n] for n in of],
            "stated": pl.Series(np.arange(s * CLASSES) % CLASSES, dtype=pl.Int64),
            "reports": reports,
            "pairs": np.round((weight + weight.T).sum(axis=1)[of]),
            "place_sd_km": np.sqrt(rates.place),
            "lag_days": differences(behind - behind.T, timed + timed.T)[of],
            "act_confusion": shared(confused, every)[of],
            "name_disagreement": shared((names == 1).astype(np.float64), (names < 2).astype(np.float64))[of],
            "killed_log_sd": np.sqrt(shared(ratio, counted.astype(np.float64)))[of],
            "names_nobody": (np.bincount(r.source[nobody], minlength=s) / by_source)[of],
            "no_figure": (np.bincount(r.source[r.killed < 0], minlength=s) / by_source)[of],
        }
    )
    return table.filter(pl.col("reports") > 0)
