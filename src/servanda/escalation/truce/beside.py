"""Columns that stand beside the level: its mean, the day of the week, quiet areas, other known numbers.

A quiet area's own level is not known either: it is read by the same model from its counts, the mode is used where the
series is fitted, and drawn anew for each future.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.modes import Observed
from servanda.escalation.truce.series import TruceSeries
from servanda.escalation.truce.weighing import Held, weigh

Floats = npt.NDArray[np.float64]
MEAN_SPREAD: Final = 3.0
WEEK_SPREAD: Final = 0.3
KNOWN_SPREAD: Final = 1.0


@dataclass(frozen=True, slots=True)
class Beside:
    """``columns`` (time, k) over the whole series; ``centre`` and ``precision`` of their coefficients."""

    columns: Floats
    centre: Floats
    precision: Floats


def beside_of(series: TruceSeries, week: bool) -> Beside:
    """The columns of a series; the donors' and other numbers are centred and scaled by the time before the truce."""
    length, until = len(series.counts), series.until
    before = series.counts[:until]
    mean = float(np.log(np.nanmean(before) + 0.1))
    columns, spreads = [np.ones((length, 1))], [MEAN_SPREAD]
    if week and series.first is not None:
        columns.append(_week(length, series.first.weekday()))
        spreads += [WEEK_SPREAD] * 6
    for one in (*map(donor_level, series.donors), *series.known):
        columns.append(_scaled(one, until)[:, None])
        spreads.append(KNOWN_SPREAD)
    centre = np.zeros(len(spreads))
    centre[0] = mean
    return Beside(np.concatenate(columns, axis=1), centre, np.asarray(spreads) ** -2.0)


def _week(length: int, first: int) -> Floats:
    """Six contrasts of seven days that sum to 0, alike for every day (an orthonormal basis)."""
    centred = np.eye(7) - 1.0 / 7.0
    basis = np.linalg.svd(centred)[0][:, :6] * np.sqrt(7.0 / 6.0)
    return np.asarray(basis[(np.arange(length) + first) % 7])


def _scaled(numbers: Floats, until: int) -> Floats:
    spread = float(numbers[:until].std())
    return np.asarray((numbers - numbers[:until].mean()) / (spread if spread > 0 else 1.0))


def donor_level(counts: Floats) -> Floats:
    """The log level of a quiet area over the whole time, the weighed mean of its modes."""
    mean = np.log(np.nanmean(counts) + 0.1)
    observed = Observed(
        counts[:, None],
        np.ones((len(counts), 1)),
        np.ones((len(counts), 1)),
        np.array([mean]),
        np.array([MEAN_SPREAD**-2]),
    )
    weighed = weigh(observed, Held())
    return np.asarray(weighed.modes.rate @ weighed.weights)
