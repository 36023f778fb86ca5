"""How far the background moves, chosen by the penalised likelihood: finer as long as it pays (Akaike 1974).

A constant background takes a war's ups and downs for contagion: fitted to events that call nothing forth and whose
rate merely swells and ebbs, it finds branching above .9. One that may turn every hour takes contagion for ups and
downs. Akaike's criterion lies between; Schwarz's, which counts each weight log(n) / 2 dear, stays with a constant
background and so with the contagion that is none.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any, Final

import numpy as np

from servanda.basis import Refusal
from servanda.escalation.hawkes.background import Background, constant, pieces, spline
from servanda.escalation.hawkes.fit import fit
from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.residuals import intensities
from servanda.escalation.hawkes.series import Floats, Series

#: Numbers of equal pieces (or of steps between a spline's knots) tried; two may bring nothing where four do.
LADDER: Final = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
#: A piece holds so many events of each stream at the least, on average.
_A_PIECE: Final = 15
_BY_THEN: Final = 16
_PATIENCE: Final = 2
_FASTER: Final = 6.0
#: Knots of pieces are sought on so many equal steps.
_GRID: Final = 96
_SHIFTS: Final = (-4.0, 4.0, -2.0, 2.0, -1.0, 1.0)
_AHEAD: Final = 2


def fit_moving(series: Series, *, smooth: bool | None = None, most: int = 24, **asked: Any) -> Fit:
    """The fit with the background whose Akaike criterion is least; a constant one where moving does not pay.

    ``smooth``: splines; or pieces, which are parted where that pays and joined where they hardly differ; or, where left
    out, whichever is the better (without scipy pieces alone). ``most``: steps at the most, 64 or fewer; the rest as in
    ``fit``. The knots chosen are in ``background.knots``. Refuses what ``fit`` refuses.
    """
    plain = fit(series, constant(series), **asked)
    found = [plain]
    if smooth is not False:
        found.append(_climbed(series, plain, LADDER, spline, most, asked))
    if smooth is not True:
        equal = _climbed(series, plain, LADDER[1:], pieces, most, asked)
        found.append(_joined(series, _parted(series, equal, most, asked), asked))
    return min(found, key=_dear)


def _dear(fit: Fit) -> float:
    """Akaike's criterion, with three for each knot of pieces, as those are sought (Ninomiya 2005)."""
    free = 0 if fit.background.smooth else fit.background.size - 1
    return fit.aic + 6.0 * free


def _climbed(
    series: Series,
    plain: Fit,
    ladder: tuple[int, ...],
    made: Callable[..., Background],
    most: int,
    asked: dict[str, Any],
) -> Fit:
    """The best of growing numbers of equal steps."""
    best, worse = plain, 0
    for number in ladder:
        if number > most or number * _A_PIECE * series.streams > series.times.size:
            break
        if number > _BY_THEN and worse >= _PATIENCE:
            break
        tried = _tried(series, made(series, number), _near(best) | asked)
        worse += 1
        if tried is not None and tried.aic < best.aic:
            best, worse = tried, 0
    return best


def _near(best: Fit) -> dict[str, Any]:
    """Decays to seek from: the best so far, and a faster one, as a background that moves leaves only the fast."""
    middle = float(np.exp(np.log(best.decay).mean()))
    return {"starts": (middle, _FASTER * middle)}


def _tried(series: Series, ground: Background, asked: dict[str, Any]) -> Fit | None:
    try:
        return fit(series, ground, **asked)
    except Refusal:
        return None


def _parted(series: Series, best: Fit, most: int, asked: dict[str, Any]) -> Fit:
    """A piece parted where its two halves pull apart most, as long as that or one of the next partings pays."""
    now, worse = best, 0
    while now.background.size < most and worse < _AHEAD:
        at = _pulled_apart(now, series)
        knots = now.background.knots if at is None else np.sort(np.append(now.background.knots, at))
        tried = None if at is None else _tried(series, Background(knots), _near(best) | asked)
        if at is None or tried is None:
            break
        now = _shifted(series, tried, [int(np.searchsorted(knots, at))], asked)
        best, worse = (now, 0) if _dear(now) < _dear(best) else (best, worse + 1)
    return _shifted(series, best, range(1, best.background.size), asked)


def _shifted(series: Series, best: Fit, numbers: Iterable[int], asked: dict[str, Any]) -> Fit:
    """Knots moved a little to and fro, one after the other, where the likelihood rises."""
    step = series.length / _GRID
    for number in numbers:
        for width in _SHIFTS:
            knots = best.background.knots.copy()
            knots[number] += width * step
            if not knots[number - 1] + 0.5 * step < knots[number] < knots[number + 1] - 0.5 * step:
                continue
            tried = _tried(series, Background(knots), {"starts": _near(best)["starts"][:1]} | asked)
            if tried is not None and tried.log_likelihood > best.log_likelihood:
                best = tried
    return best


def _pulled_apart(fit: Fit, series: Series) -> float | None:
    """Of times on a fine grid that at which parting its piece gains most, by the score test (Rao 1948)."""
    step = series.length / _GRID
    grid = series.begin + step * np.arange(1, _GRID)
    knots = fit.background.knots
    near = np.abs(grid[:, None] - knots).min(axis=1)
    grid = grid[near > 0.5 * step]
    if not grid.size:
        return None
    after = np.searchsorted(knots, grid, side="right")
    low, high = knots[after - 1], knots[after]
    share = 1.0 / intensities(fit, series)
    gain = np.zeros(grid.size)
    for stream in range(series.streams):
        mine = series.marks == stream
        times = series.times[mine]
        pull = np.concatenate(([0.0], np.cumsum(share[mine])))
        firm = np.concatenate(([0.0], np.cumsum(share[mine] ** 2)))
        left, middle, right = (np.searchsorted(times, edge) for edge in (low, grid, high))
        slope = pull[middle] - pull[left] - (grid - low)
        known, other = firm[middle] - firm[left], firm[right] - firm[middle]
        gain += slope**2 * (1.0 / np.maximum(known, 1e-12) + 1.0 / np.maximum(other, 1e-12)) * (known * other > 0.0)
    return float(grid[int(np.argmax(gain))])


def _joined(series: Series, best: Fit, asked: dict[str, Any]) -> Fit:
    """Neighbouring pieces joined, the most alike first, while the criterion falls."""
    while best.background.size > 1:
        at = 1 + int(np.argmin(_apart(best)))
        tried = _tried(series, Background(np.delete(best.background.knots, at)), _near(best) | asked)
        if tried is None or _dear(tried) >= _dear(best):
            return best
        best = tried
    return best


def _apart(fit: Fit) -> Floats:
    """How far neighbouring pieces are apart, in squared standard errors of counts, all streams together."""
    spans = np.diff(fit.background.knots)
    made = []
    for left, right in pairwise(range(spans.size)):
        one, other = fit.weights[:, left], fit.weights[:, right]
        error = one / spans[left] + other / spans[right] + 1e-12
        made.append(float(((one - other) ** 2 / error).sum()))
    return np.array(made)
