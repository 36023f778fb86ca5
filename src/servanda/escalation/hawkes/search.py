"""The search for the likeliest process: from several decays on few events, then from the best on all of them."""

from dataclasses import replace
from typing import Final

import numpy as np

from servanda.escalation.hawkes.background import Background
from servanda.escalation.hawkes.descent import FLAT, Found, descended
from servanda.escalation.hawkes.problems import Problem
from servanda.escalation.hawkes.seen import own, seen
from servanda.escalation.hawkes.series import Floats, Series

#: So many events are enough to find out near which decay the least value lies.
FIRST_LOOK: Final = 2_000
_ENOUGH_TO_LOOK: Final = 30
_ROUGH: Final = 1e-5
#: Where decays are sought first, in the mean rate of events.
STARTS: Final = (0.1, 1.0, 10.0)


def searched(problem: Problem) -> Found:
    """The least value found."""
    series = problem.of.series
    if problem.fixed is None and series.times.size > FIRST_LOOK and problem.of.background.size == 1:
        first = np.bincount(series.marks[:FIRST_LOOK], minlength=series.streams)
        if first.min() >= _ENOUGH_TO_LOOK:
            few = _best(_first_look(problem), _ROUGH)
            return _from(problem, few.at, FLAT, few.curvature)
    return _best(problem, FLAT)


def _best(problem: Problem, flat: float) -> Found:
    """The best of several starts."""
    series = problem.of.series
    rate = series.times.size / series.length
    decays = [1.0] if problem.fixed is not None else problem.starts or [rate * factor for factor in STARTS]
    tried = [_from(problem, problem.start(float(np.clip(one, *problem.within))), flat) for one in decays]
    best = min(tried, key=lambda one: one.value)
    return replace(best, passes=sum(one.passes for one in tried))


def _from(problem: Problem, start: Floats, flat: float, curvature: Floats | None = None) -> Found:
    low, high = np.array(problem.bounds).T
    return descended(problem, start, low, high, problem.curvature() if curvature is None else curvature, flat)


def _first_look(problem: Problem) -> Problem:
    """The same of the first events alone: few look like all where the background is constant."""
    series = problem.of.series
    few = Series(
        series.times[:FIRST_LOOK], series.marks[:FIRST_LOOK], series.streams, series.begin,
        float(series.times[FIRST_LOOK - 1]), series.earlier, series.earlier_marks,
    )  # fmt: skip
    of = seen(few, Background(np.array([few.begin, few.end])))
    return replace(problem, of=of if problem.stream < 0 else own(of, problem.stream))
