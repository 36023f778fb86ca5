"""The search for the least value: from several decays on few events, then from the best on all of them."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from servanda.escalation.hawkes.background import Background
from servanda.escalation.hawkes.problems import Problem
from servanda.escalation.hawkes.scipy_needed import optimization
from servanda.escalation.hawkes.seen import own, seen
from servanda.escalation.hawkes.series import Floats, Series

#: So many events are enough to find out near which decay the least value lies.
FIRST_LOOK: Final = 3_000
#: Where decays are sought first, in the mean rate of events.
STARTS: Final = (0.1, 1.0, 10.0)


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """Scaled parameters of the least value, that value per event, passes over events, whether the search settled."""

    at: Floats
    value: float
    passes: int
    settled: bool


def searched(problem: Problem) -> Found:
    """The least value found."""
    starts, passes = _starts(problem)
    tried = [_descended(problem, start) for start in starts]
    best = min(tried, key=lambda one: one.value)
    return replace(best, passes=passes + sum(one.passes for one in tried))


def _descended(problem: Problem, start: Floats) -> Found:
    options = {"maxiter": 500, "maxfun": 1000, "ftol": 1e-13, "gtol": 1e-7, "maxcor": 20}
    done = optimization().minimize(problem, start, jac=True, method="L-BFGS-B", bounds=problem.bounds, options=options)
    return Found(np.asarray(done.x), float(done.fun), int(done.nfev), bool(done.success))


def _starts(problem: Problem) -> tuple[list[Floats], int]:
    series = problem.of.series
    rate = series.times.size / series.length
    decays = [float(np.clip(rate * factor, *problem.within)) for factor in STARTS]
    if problem.fixed is not None:
        return [problem.start(1.0)], 0
    if series.times.size <= FIRST_LOOK:
        return [problem.start(one) for one in decays], 0
    small = _first_look(problem)
    tried = [_descended(small, small.start(one)) for one in decays]
    best = min(tried, key=lambda one: one.value)
    start = problem.start(1.0)
    weights, few = problem.rows * problem.of.background.size, small.rows
    start[:weights] = np.repeat(best.at[:few], problem.of.background.size)
    start[weights:] = best.at[few:]
    start[-problem.decays :] = np.clip(start[-problem.decays :], *np.log(problem.within))
    return [start], 0


def _first_look(problem: Problem) -> Problem:
    """The same of the first events alone, with a constant background."""
    series = problem.of.series
    until = FIRST_LOOK
    while until < series.times.size and np.bincount(series.marks[:until], minlength=series.streams).min() < 20:
        until *= 2
    until = min(until, series.times.size)
    few = Series(
        series.times[:until], series.marks[:until], series.streams, series.begin, float(series.times[until - 1]),
        series.earlier, series.earlier_marks,
    )  # fmt: skip
    of = seen(few, Background(np.array([few.begin, few.end])))
    return replace(problem, of=of if problem.stream < 0 else own(of, problem.stream))
