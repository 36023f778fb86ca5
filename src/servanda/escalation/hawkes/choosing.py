"""How far the background moves, chosen by the penalised likelihood: finer as long as it pays (Akaike 1974).

A constant background takes a war's ups and downs for contagion: fitted to events that call nothing forth and whose
rate merely swells and ebbs, it finds branching above .9. One that may turn every hour takes contagion for ups and
downs. Akaike's criterion lies between; Schwarz's, which counts each weight log(n) / 2 dear, stays with a constant
background and so with the contagion that is none.
"""

from itertools import pairwise
from typing import Any, Final

import numpy as np

from servanda.basis import Refusal
from servanda.escalation.hawkes.background import Background, constant, pieces, spline
from servanda.escalation.hawkes.fit import fit
from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.series import Floats, Series

#: Numbers of equal pieces (or of steps between a spline's knots) tried; two may bring nothing where four do.
LADDER: Final = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
#: A piece holds so many events of each stream at the least, on average.
_A_PIECE: Final = 15
_BY_THEN: Final = 16
_PATIENCE: Final = 2
_FASTER: Final = 6.0


def fit_moving(series: Series, *, smooth: bool = True, most: int = 24, **asked: Any) -> Fit:
    """The fit with the background whose Akaike criterion is least; a constant one where moving does not pay.

    ``smooth``: splines, or pieces, of which neighbours that hardly differ are joined; ``most``: steps at the most, 64
    or fewer; the rest as in ``fit``. The knots chosen are in ``background.knots``. Refuses what ``fit`` refuses.
    """
    best = fit(series, constant(series), **asked)
    worse = 0
    for number in LADDER if smooth else LADDER[1:]:
        if number > most or number * _A_PIECE * series.streams > series.times.size:
            break
        if number > _BY_THEN and worse >= _PATIENCE:
            break
        tried = _tried(series, spline(series, number) if smooth else pieces(series, number), _near(best) | asked)
        worse += 1
        if tried is not None and tried.aic < best.aic:
            best, worse = tried, 0
    return best if best.background.smooth else _joined(series, best, asked)


def _near(best: Fit) -> dict[str, Any]:
    """Decays to seek from: the best so far, and a faster one, as a background that moves leaves only the fast."""
    middle = float(np.exp(np.log(best.decay).mean()))
    return {"starts": (middle, _FASTER * middle)}


def _tried(series: Series, ground: Background, asked: dict[str, Any]) -> Fit | None:
    try:
        return fit(series, ground, **asked)
    except Refusal:
        return None


def _joined(series: Series, best: Fit, asked: dict[str, Any]) -> Fit:
    """Neighbouring pieces joined, the most alike first, while the criterion falls."""
    while best.background.size > 1:
        at = 1 + int(np.argmin(_apart(best)))
        tried = _tried(series, Background(np.delete(best.background.knots, at)), _near(best) | asked)
        if tried is None or tried.aic >= best.aic:
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
