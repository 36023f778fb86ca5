"""Streams put in an order of their own contents, so that the order they were given in changes no bit of a result."""

from dataclasses import replace
from hashlib import blake2b

import numpy as np

from servanda.escalation.hawkes.fitted import Fit
from servanda.escalation.hawkes.series import Series, Whole


def order_of(series: Series) -> Whole:
    """The streams in order of what happened in them: by count, then by a hash of their times."""

    def contents(stream: int) -> tuple[int, bytes]:
        own = series.own(stream)
        before = series.earlier[series.earlier_marks == stream]
        return own.size, blake2b(own.tobytes() + before.tobytes()).digest()

    return np.array(sorted(range(series.streams), key=contents), dtype=np.int64)


def exchanged(series: Series, order: Whole) -> Series:
    """The same series with stream ``order[i]`` called i, and events of one time in that order."""
    if series.tied == 0 and bool((order == np.arange(series.streams)).all()):
        return series
    place = np.argsort(order)
    marks, earlier_marks = place[series.marks], place[series.earlier_marks]
    if series.tied == 0 and not bool((np.diff(series.earlier) == 0.0).any()):
        return replace(series, marks=marks, earlier_marks=earlier_marks)
    turn, before = np.lexsort((marks, series.times)), np.lexsort((earlier_marks, series.earlier))
    return Series(
        series.times[turn], marks[turn], series.streams, series.begin, series.end,
        series.earlier[before], earlier_marks[before],
    )  # fmt: skip


def put_back(fit: Fit, order: Whole) -> Fit:
    """A fit of an exchanged series in the order the streams were given in."""
    place = np.argsort(order)
    square = np.ix_(place, place)
    return replace(
        fit,
        weights=fit.weights[place],
        branching=fit.branching[square],
        decay=fit.decay[square],
        linked=fit.linked[square],
    )
