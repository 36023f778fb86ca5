"""A series made ready for many passes: what a background's shapes are at each event, what came before the span."""

from dataclasses import dataclass

import numpy as np

from servanda.escalation.hawkes.background import Background, areas, shapes_at
from servanda.escalation.hawkes.series import Floats, Series, Whole


@dataclass(frozen=True, eq=False, slots=True)
class Seen:
    """A series and a background: (n, q) ``columns`` of the flat weights that reach each event, with their heights."""

    series: Series
    background: Background
    columns: Whole
    heights: Floats | None
    areas: Floats

    def base(self, weights: Floats) -> Floats:
        """The background at each event, of (streams, size) weights."""
        reached = weights.ravel()[self.columns]
        if self.heights is None:
            return np.ascontiguousarray(reached[:, 0])
        return np.asarray((reached * self.heights).sum(axis=1))

    def gathered(self, shares: Floats) -> Floats:
        """What a number at each event comes to for each weight: (streams, size)."""
        size = self.series.streams * self.background.size
        if self.heights is None:
            flat = np.bincount(self.columns[:, 0], shares, minlength=size)
        else:
            flat = np.bincount(self.columns.ravel(), (self.heights * shares[:, None]).ravel(), minlength=size)
        return np.asarray(flat, dtype=np.float64).reshape(self.series.streams, self.background.size)

    def before(self, decay: Floats) -> tuple[Floats, Floats]:
        """State and lag at the beginning, by stream, from the events before it; one decay for each stream."""
        series = self.series
        state, lag = np.zeros(series.streams), np.zeros(series.streams)
        if series.earlier.size:
            age = series.begin - series.earlier
            left = np.exp(-decay[series.earlier_marks] * age)
            state += np.bincount(series.earlier_marks, left, minlength=series.streams)
            lag += np.bincount(series.earlier_marks, left * age, minlength=series.streams)
        return state, lag


def seen(series: Series, background: Background) -> Seen:
    """The series with its background's shapes looked up once."""
    columns, heights = shapes_at(background, series.times)
    return Seen(series, background, columns + (series.marks * background.size)[:, None], heights, areas(background))


def own(whole: Seen, stream: int) -> Seen:
    """The same with the shapes at one stream's own events alone, counted from its first weight."""
    mine = whole.series.marks == stream
    columns = whole.columns[mine] - stream * whole.background.size
    heights = None if whole.heights is None else whole.heights[mine]
    return Seen(whole.series, whole.background, columns, heights, whole.areas)
