"""Who follows whom: everything one series of acts says of it, with intervals, checks and placebos.

Nothing here says who started: a link says that acts of one stream come more often after acts of another, and an
interval or a placebo says how much of that chance would show too.
"""

from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from servanda.escalation.reciprocity.consequences import After, after, followed_share, radius_between
from servanda.escalation.reciprocity.counting import CountFit, backward, fitted_by_spacing
from servanda.escalation.reciprocity.estimate import Between, Estimate, branching_between, delay_between
from servanda.escalation.reciprocity.hours import MOST_EVENTS, WITHIN, by_hours
from servanda.escalation.reciprocity.periods import Period, PeriodRead, read_period
from servanda.escalation.reciprocity.placebo import Link, links
from servanda.escalation.reciprocity.residual import Checked, checked, holds
from servanda.escalation.reciprocity.streams import Streams

Way = Literal["counts", "hours"]
#: From this share of acts with an hour on, hours are read, and only the missing ones drawn.
HOURS_KNOWN = 0.5
#: A memory of hours this short is that of acts told together: then daily counts are read.
SHORTEST = 1.1 / WITHIN[1]
#: Days between turns of the freest background.
FREEST = 28


@dataclass(frozen=True, slots=True)
class Fitted:
    """One way's reading: branching (to, from), mean delay in days, share that follows (each stream, all), radius."""

    way: Way
    branching: tuple[tuple[Between, ...], ...]
    delay: Between
    follow: tuple[Between, ...]
    follow_all: Between
    radius: Between
    holds: bool
    checks: tuple[Checked, ...]


@dataclass(frozen=True, slots=True)
class Reciprocity:
    """What acts of several streams say of who follows whom.

    ``main`` is by the way the rule chose, ``other`` by the other way where it could be read. ``steady``: share that
    would seem to follow if the background stood still, ``freest`` if it could turn every four weeks. ``spacing``: days
    between knots of the background, 0 for one that stands still. ``shortest``: the memory is shorter than days can
    show. ``acts`` per stream.
    """

    labels: tuple[str, ...]
    kind: str
    days: int
    acts: tuple[int, ...]
    timed_share: float
    main: Fitted
    other: Fitted | None
    after: tuple[After, ...]
    links: tuple[Link, ...]
    periods: tuple[PeriodRead, ...]
    steady: Between
    freest: Between
    spacing: int
    shortest: bool


def reciprocity_of(
    streams: Streams, periods: tuple[Period, ...] = (), *, seed: int = 1, draws: int = 10
) -> Reciprocity:
    """The reading of streams; ``periods`` are read apart, ``draws`` are of the hours that are not told.

    By hours where half of the acts or more tell theirs and their memory is longer than an hour, else by daily counts;
    the other way beside it.
    """
    ready, place = streams.ordered()
    fit, beside = fitted_by_spacing(ready.counts, (0, FREEST), seen=ready.seen)
    still, free = (followed_share(one.estimate, ready.acts)[1] for one in beside)
    ways = _ways(ready, fit, seed, draws)
    main, estimate = ways[0]
    found = Reciprocity(
        ready.labels, ready.kind, ready.days, tuple(int(n) for n in ready.acts), ready.timed_share,
        main, ways[1][0] if len(ways) > 1 else None, after(estimate),
        links(fit, backward(fit), ready.keys, seed), tuple(read_period(ready, each) for each in periods),
        still, free, fit.spacing, fit.shortest,
    )  # fmt: skip
    return _put_back(found, place)


def _ways(ready: Streams, fit: CountFit, seed: int, draws: int) -> list[tuple[Fitted, Estimate]]:
    """The readings, the one the rule chooses first."""
    checks = checked(fit, ready.keys, seed)
    counted = (_fitted("counts", fit.estimate, ready, checks, holds(checks)), fit.estimate)
    if ready.timed_share == 0.0 or not ready.seen.all() or ready.acts.sum() > MOST_EVENTS:
        return [counted]
    estimate, fits = by_hours(ready, fit.spacing, seed, draws)
    hourly = (_fitted("hours", estimate, ready, fits, holds(fits)), estimate)
    hours = ready.timed_share >= HOURS_KNOWN and estimate.delay > SHORTEST
    return [hourly, counted] if hours else [counted, hourly]


def _fitted(way: Way, estimate: Estimate, ready: Streams, checks: tuple[Checked, ...], held: bool) -> Fitted:
    each, whole = followed_share(estimate, ready.acts)
    return Fitted(
        way, branching_between(estimate), delay_between(estimate), each, whole, radius_between(estimate), held, checks
    )


def _put_back(found: Reciprocity, place: Any) -> Reciprocity:
    """The same result with the streams in the order they came in."""

    def one(values: Any) -> Any:
        return tuple(values[at] for at in place)

    def both(rows: Any) -> Any:
        return one(tuple(one(row) for row in rows)) if rows else rows

    def fit(way: Fitted | None) -> Any:
        return None if way is None else replace(
            way, branching=both(way.branching), follow=one(way.follow), checks=one(way.checks)
        )  # fmt: skip

    back = np.argsort(place)
    moved = [replace(link, start=int(back[link.start]), end=int(back[link.end])) for link in found.links]
    return replace(
        found, labels=one(found.labels), acts=one(found.acts), main=fit(found.main), other=fit(found.other),
        after=one(found.after), links=tuple(sorted(moved, key=lambda link: (link.end, link.start))),
        periods=tuple(replace(each, acts=one(each.acts), branching=both(each.branching)) for each in found.periods),
    )  # fmt: skip
