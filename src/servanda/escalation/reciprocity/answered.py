"""What an answered clarification goes with: acts whose actor replied within the clock beside acts that got no reply.

Acts that are answered may be others than those that are not, so a difference is told as going together, no more.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np

from servanda.escalation.acts.acts import Acts
from servanda.escalation.reciprocity.choosing import STREAM_IN
from servanda.escalation.reciprocity.counting import fitted
from servanda.escalation.reciprocity.estimate import Between, carried, quantile
from servanda.escalation.reciprocity.memory import Array
from servanda.escalation.reciprocity.streams import Streams

if TYPE_CHECKING:
    import numpy.typing as npt
    import polars as pl

#: A fact of one of these acts is an answer.
ANSWERS: Final = ("reply", "liaison.call", "response", "response.discipline")
#: Fewer acts with an answer, or without, say nothing.
LEAST_EACH: Final = 30
CLOCK_HOURS: Final = 24.0


@dataclass(frozen=True, slots=True)
class Answered:
    """Further acts directly after an answered and an unanswered act, and the difference; None where too few.

    ``hours``: the clock within which an answer counts.
    """

    answered: int
    unanswered: int
    hours: float
    after_answered: Between | None = None
    after_unanswered: Between | None = None
    fewer: tuple[float, float, float] | None = None


def answered_read(
    acts: Acts, streams: Streams, facts: "pl.DataFrame", as_of: int, hours: float = CLOCK_HOURS
) -> Answered:
    """The acts of the streams set apart by whether anyone answered within the clock.

    ``facts``: in the published schema; answers known before ``as_of`` (µs) count, from the act's begin on, by a
    participant who is the act's stream where streams are actors, by anyone where they are areas.
    """
    given = _answers(facts, acts, as_of)
    marked = _met(streams, given, hours)
    counts = (int(marked.sum()), int((~marked).sum()))
    if min(counts) < LEAST_EACH:
        return Answered(*counts, hours)
    apart = replace(streams, labels=("answered", "unanswered"), kind="mark", of=np.where(marked, 0, 1).astype(np.int64))
    estimate = fitted(apart.counts, seen=apart.seen).estimate

    def told(branching: Array, _: float) -> Array:
        each = branching.sum(axis=0)
        return np.append(each, each[1] - each[0])

    values, spreads, _ = carried(estimate, told)
    reach = quantile(None) * spreads
    low, high = np.maximum(values - reach, 0.0), values + reach
    first, second = (Between(float(values[at]), float(low[at]), float(high[at])) for at in (0, 1))
    return Answered(
        *counts, hours, first, second, (float(values[2]), float(values[2] - reach[2]), float(high[2]))
    )  # fmt: skip


def _answers(facts: "pl.DataFrame", acts: Acts, as_of: int) -> list[tuple[float, str | None]]:
    """When answers were given, in days since the first, and by whom."""
    import polars as pl

    cut = pl.lit(as_of).cast(pl.Datetime("us", "UTC"))
    found = facts.filter((pl.col("recorded") <= cut) & pl.col("act").is_in(ANSWERS))
    day = found["happened_from"].dt.convert_time_zone(acts.zone)
    into = ((day.dt.date() - acts.begin).dt.total_days() + day.dt.hour() / 24 + day.dt.minute() / 1440).to_list()
    return sorted(zip(into, found["actor"].to_list(), strict=True), key=lambda one: one[0])


def _met(streams: Streams, given: list[tuple[float, str | None]], hours: float) -> "npt.NDArray[np.bool_]":
    """Whether each act has an answer from its begin until its end and the clock's hours, in one pass over both."""
    marked = np.zeros(len(streams.of), dtype=bool)
    for stream, label in enumerate(streams.labels):
        who = label.partition(STREAM_IN)[0] if streams.kind == "actor" else None
        when = np.array([at for at, by in given if who is None or by == who], dtype=np.float64)
        own = streams.of == stream
        first = np.searchsorted(when, streams.begin[own], side="left")
        marked[own] = first < np.searchsorted(when, streams.end[own] + hours / 24.0, side="right")
    return marked
