"""The counts around a truce as the reader takes them, and everything it says of them, read once."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from servanda.basis import Refusal
from servanda.escalation import (
    Answering,
    TrucePlacebos,
    TruceReading,
    TruceSeries,
    answering,
    placebo_truces,
    read_truce,
)
from servanda.operations.escalate.opened import Opened


@dataclass(frozen=True, slots=True)
class Truced:
    """A truce read: ``first`` is the day of the first count; ``second`` None where the second reading was refused.

    ``alone``: the same read without quiet areas, where any were named.
    """

    first: date
    series: TruceSeries
    reading: TruceReading
    placebos: tuple[TrucePlacebos, ...]
    second: Answering | None
    alone: TruceReading | None = None

    def day(self, step: int) -> date:
        """The day of a step."""
        return self.first + timedelta(days=step)


def truced(opened: Opened) -> Truced:
    """The acts the terms are about by day, read; refused (ESC040 to ESC047) where they cannot be.

    The signature counts where it lies within the days counted and not after the start.
    """
    series = _series(opened)
    reading = read_truce(series)
    alone = read_truce(replace(series, donors=())) if series.donors else None
    return Truced(opened.bound.begin, series, reading, placebo_truces(series), _second(series), alone)


def truced_alone(opened: Opened) -> Truced:
    """The same without trying the reader on other dates and without the second reading: a tenth of the work."""
    series = _series(opened)
    return Truced(opened.bound.begin, series, read_truce(series), (), None)


def _series(opened: Opened) -> TruceSeries:
    acts = opened.bound
    _, counts = acts.daily()
    start = None if opened.start is None else (opened.start - acts.begin).days
    signed = None if opened.signed is None else (opened.signed - acts.begin).days
    if start is None or signed is None or not 0 < signed < start:
        signed = None
    donors = tuple(one.counts for one in opened.quiet)
    return TruceSeries(np.asarray(counts, np.float64), start=start, signed=signed, first=acts.begin, donors=donors)


def _second(series: TruceSeries) -> Answering | None:
    try:
        return answering(series)
    except Refusal:
        return None
