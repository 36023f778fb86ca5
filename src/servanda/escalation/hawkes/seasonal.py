"""A background with a season: by hour of day or day of week, all streams alike.

Found in turn: the process for a season, then the season for the process, each part of the period the share of
background events that fell in it over the background's area there (the step of expectation and maximisation of
Veen and Schoenberg 2008); the likelihood rises at every turn.
"""

from dataclasses import replace
from typing import Any, Final

import numpy as np

from servanda.basis import Place, Refusal
from servanda.escalation.hawkes.background import Background, Season, area_to, constant
from servanda.escalation.hawkes.fit import fit
from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.residuals import intensities
from servanda.escalation.hawkes.series import Floats, Series

_ROUNDS: Final = 40
_LEAST_GAIN: Final = 1e-3


def fit_seasonal(
    series: Series,
    period: float,
    parts: int,
    background: Background | None = None,
    *,
    origin: float = 0.0,
    **asked: Any,
) -> Fit:
    """The likeliest process whose background comes again each ``period``, in so many equal ``parts`` from ``origin``.

    The season found is ``background.season``; the rest as in ``fit``. Refuses a season without a period, with fewer
    than two parts or with parts that the span does not reach (ESC023), and what ``fit`` refuses.
    """
    plain = constant(series) if background is None else background
    if not 0.0 < period < np.inf or parts < 2 or period > series.length:
        why = "a season needs a period within the span and two parts or more"
        raise Refusal("ESC023", why, "give the length of the period in the unit of the times", Place(path="period"))
    season = Season(period, origin, np.ones(parts))
    best = fit(series, replace(plain, season=season), **asked)
    for _ in range(_ROUNDS):
        season = _next(best, series, plain, season)
        found = fit(series, replace(plain, season=season), **asked)
        gain = found.log_likelihood - best.log_likelihood
        best = found if gain > 0.0 else best
        if gain < _LEAST_GAIN:
            break
    return replace(best, parameters=best.parameters + parts - 1)


def _next(found: Fit, series: Series, plain: Background, season: Season) -> Season:
    """The season that the background's share in each event speaks for."""
    came = found.background_at(series.times)[series.marks, np.arange(series.times.size)]
    shares = came / intensities(found, series)
    fell = np.bincount(season.part(series.times), shares, minlength=season.factors.size)
    factors = np.maximum(fell, 1e-3) / np.maximum(_exposed(found, plain, season), 1e-9)
    return replace(season, factors=factors / factors.mean())


def _exposed(found: Fit, plain: Background, season: Season) -> Floats:
    """The background's area without its season, of all streams, in each part of the period."""
    begin, end = float(plain.knots[0]), float(plain.knots[-1])
    turns = np.concatenate(([begin], season.turns(begin, end), [end]))
    grown = np.diff((found.weights @ area_to(plain, turns).T).sum(axis=0))
    middle = (turns[1:] + turns[:-1]) / 2.0
    return np.asarray(np.bincount(season.part(middle), grown, minlength=season.factors.size))
