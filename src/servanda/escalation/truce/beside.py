"""Columns that stand beside the level: its mean, the day of the week, quiet areas, other known numbers.

A quiet area's own level is not known either: it is read by the same model from its counts, the mode is used where the
series is fitted, and drawn anew for each future.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.escalation.truce.chances import Source
from servanda.escalation.truce.ends import whole_paths
from servanda.escalation.truce.modes import Observed
from servanda.escalation.truce.series import TruceSeries
from servanda.escalation.truce.weighing import Held, weigh

Floats = npt.NDArray[np.float64]
MEAN_SPREAD: Final = 3.0
WEEK_SPREAD: Final = 0.3
KNOWN_SPREAD: Final = 1.0


@dataclass(frozen=True, slots=True)
class Beside:
    """``columns`` (time, k) over the whole series; ``centre`` and ``precision`` of their coefficients.

    ``doubts``: of each quiet area the number of its column, and how far draws of it lie from it (time, draw).
    """

    columns: Floats
    centre: Floats
    precision: Floats
    doubts: tuple[tuple[int, Floats], ...] = ()

    def doubt(self, steps: slice, coefficients: Floats) -> Floats:
        """What the doubt about quiet areas adds to the log rate of some steps, (time, draw)."""
        length = len(self.columns[steps])
        added = np.zeros((length, len(coefficients)))
        for column, drawn in self.doubts:
            added += drawn[steps] * coefficients[:, column]
        return added


def beside_of(series: TruceSeries, week: bool, draws: int) -> Beside:
    """The columns of a series; the donors' and other numbers are centred and scaled by the time before the truce."""
    length, until = len(series.counts), series.until
    before = series.counts[:until]
    mean = float(np.log(np.nanmean(before) + 0.1))
    columns, spreads = [np.ones((length, 1))], [MEAN_SPREAD]
    if week and series.first is not None:
        columns.append(_week(length, series.first.weekday()))
        spreads += [WEEK_SPREAD] * 6
    doubts = []
    for counts in series.donors:
        level, drawn = donor_level(counts, draws)
        doubts.append((len(spreads), (drawn - level[:, None]) / _spread(level, until)))
        columns.append(_scaled(level, until)[:, None])
        spreads.append(KNOWN_SPREAD)
    for one in series.known:
        columns.append(_scaled(one, until)[:, None])
        spreads.append(KNOWN_SPREAD)
    centre = np.zeros(len(spreads))
    centre[0] = mean
    return Beside(np.concatenate(columns, axis=1), centre, np.asarray(spreads) ** -2.0, tuple(doubts))


def _week(length: int, first: int) -> Floats:
    """Six contrasts of seven days that sum to 0, alike for every day (an orthonormal basis)."""
    centred = np.eye(7) - 1.0 / 7.0
    basis = np.linalg.svd(centred)[0][:, :6] * np.sqrt(7.0 / 6.0)
    return np.asarray(basis[(np.arange(length) + first) % 7])


def _scaled(numbers: Floats, until: int) -> Floats:
    return np.asarray((numbers - numbers[:until].mean()) / _spread(numbers, until))


def _spread(numbers: Floats, until: int) -> float:
    spread = float(numbers[:until].std())
    return spread if spread > 0 else 1.0


def donor_level(counts: Floats, draws: int) -> tuple[Floats, Floats]:
    """The log level of a quiet area over the whole time, the weighed mean of its modes, and draws (time, draw)."""
    ones = np.ones((len(counts), 1))
    centre, precision = np.array([np.log(counts.mean() + 0.1)]), np.array([MEAN_SPREAD**-2])
    observed = Observed(counts[:, None], ones, ones, centre, precision)
    weighed = weigh(observed, Held())
    drawn = whole_paths(observed, weighed, draws, Source.of("donor", counts.tolist()))
    return np.asarray(weighed.modes.rate @ weighed.weights), drawn
