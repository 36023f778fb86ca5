"""What further events are to be expected after one, or after all that happened: closed forms, no simulation.

In all: the branching series, (I - A)^-1 - I (Hawkes 1971). Within a time: intensities of exponential kernels follow a
linear equation, whose exponential is exact for every shape of decays.
"""

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.hawkes.fitted import Process
from servanda.escalation.hawkes.scipy_needed import linear_algebra
from servanda.escalation.hawkes.series import Floats, Series
from servanda.escalation.hawkes.simulation import level_at_end, still_to_come


def expected_after(process: Process, within: float | None = None) -> Floats:
    """(i, j): further events of stream i expected after one of stream j, called forth directly or through others.

    ``within``: so long after it, in the unit of the times; in all where left out. Refuses (ESC027) to sum up in all
    what runs away, and a time that is not positive (ESC021).
    """
    size = process.streams
    if within is None:
        if not process.stationary:
            why = f"the spectral radius of the branching is {process.radius:.2f}: there is no end to what follows"
            raise Refusal("ESC027", why, "ask within a time", Place(path="within"))
        return np.asarray(np.linalg.inv(np.eye(size) - process.branching) - np.eye(size))
    _length(within)
    start = np.zeros((size * size + size + 1, size))
    for source in range(size):
        start[np.arange(size) * size + source, source] = process.branching[:, source] * process.decay[:, source]
    return _counts(process, linear_algebra().expm(_motion(process, np.zeros(size)) * within) @ start)


def expected_ahead(process: Process, history: Series, until: float, rates: Floats | None = None) -> Floats:
    """(d,) events expected from the end of a history until a later time; background and season as in ``go_on``."""
    size = process.streams
    _length(until - history.end)
    level = level_at_end(process, history) if rates is None else np.asarray(rates, dtype=np.float64)
    now = np.zeros((size * size + size + 1, 1))
    now[: size * size, 0] = (process.decay * still_to_come(process, history)).ravel()
    now[-1] = 1.0
    steps: dict[tuple[float, float], Floats] = {}
    for width, factor in _seasons(process, history.end, until):
        key = (round(width, 9), factor)
        if key not in steps:
            steps[key] = linear_algebra().expm(_motion(process, level * factor) * width)
        now = steps[key] @ now
    return _counts(process, now)[:, 0]


def _seasons(process: Process, begin: float, end: float) -> list[tuple[float, float]]:
    """How long each part of the season lasts ahead, and its factor."""
    season = process.background.season
    if season is None:
        return [(end - begin, 1.0)]
    turns = np.concatenate(([begin], season.turns(begin, end), [end]))
    factors = season.factors[season.part((turns[1:] + turns[:-1]) / 2.0)]
    return list(zip(np.diff(turns).tolist(), factors.tolist(), strict=True))


def _length(within: float) -> None:
    if not 0.0 < within < np.inf:
        raise Refusal("ESC021", f"{within:g} is no length of time", "ask for a positive one", Place(path="within"))


def _counts(process: Process, state: Floats) -> Floats:
    pairs = process.streams**2
    return np.asarray(state[pairs : pairs + process.streams])


def _motion(process: Process, rates: Floats) -> Floats:
    """How intensities by pair, counts by stream and a constant 1, in that order, move each other."""
    size = process.streams
    pairs = size * size
    motion = np.zeros((pairs + size + 1, pairs + size + 1))
    for target in range(size):
        for source in range(size):
            row = target * size + source
            jump = process.branching[target, source] * process.decay[target, source]
            motion[row, source * size : (source + 1) * size] += jump
            motion[row, -1] += jump * rates[source]
            motion[row, row] -= process.decay[target, source]
            motion[pairs + target, row] += 1.0
        motion[pairs + target, -1] += rates[target]
    return motion
