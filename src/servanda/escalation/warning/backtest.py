"""How often alarms of a rule were right: the same rule over the past, day by day, knowing only what was known then."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np

from servanda.escalation.warning.levels import Spell, spells
from servanda.escalation.warning.material import Events, Integers, Material, Signal
from servanda.escalation.warning.thresholds import Rule

#: With fewer than so many, a share is not told: too few to say. Assumed.
FEW: Final = 5
_Z: Final = 1.959964


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the 95 % interval of Wilson (1927)."""

    part: int
    whole: int

    @property
    def few(self) -> bool:
        """Whether there are too few to say."""
        return self.whole < FEW

    @property
    def value(self) -> float:
        """The share; 0 of nothing."""
        return self.part / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The lower and the upper end."""
        if not self.whole:
            return 0.0, 1.0
        n, p, z2 = self.whole, self.value, _Z * _Z
        middle, half = (p + z2 / (2 * n)) / (1 + z2 / n), _Z * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
        # Of none and of all the ends are exact; sums of floats are not.
        return max(0.0, min(p, middle - half)), min(1.0, max(p, middle + half))


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """How one rule did on the past.

    ``false``: alarms after which nothing came, of those whose time is over. ``missed``: beginnings of what is warned
    of at which no alarm stood. ``anyway``: days after which it came, of all days: an alarm that is right no more
    often than that says nothing. ``standing``: days on which one stood, of all days. ``undecided``: alarms whose time
    is not over. ``leads``: how long before a beginning the alarm was raised, µs, ascending, where one stood; below zero
    where it was raised after, and still in time to count.
    """

    false: Share
    missed: Share
    anyway: Share
    standing: Share
    undecided: int
    leads: tuple[int, ...]

    @property
    def lead(self) -> int | None:
        """The middle lead time, µs."""
        return self.leads[len(self.leads) // 2] if self.leads else None


def track_record(rule: Rule, material: Material) -> TrackRecord | None:
    """How a rule did on what is known so far, over all its subjects; None where it watches nothing.

    A value is known when it is told, and an alarm follows from values told by then: looking at any part of the past
    that ends earlier gives the same alarms up to its end.
    """
    counted = [
        _counted(signal, spells(signal, rule.kind.levels), events, material.now, rule.kind.by_day)
        for signal in rule.kind.signals(material)
        if (events := rule.kind.events(material, signal.subject)) is not None
    ]
    return _together(counted) if counted else None


def _together(counted: Iterable[TrackRecord]) -> TrackRecord:
    several = list(counted)

    def share(name: str) -> Share:
        found = [getattr(one, name) for one in several]
        return Share(sum(one.part for one in found), sum(one.whole for one in found))

    leads = tuple(sorted(lead for one in several for lead in one.leads))
    undecided = sum(one.undecided for one in several)
    return TrackRecord(share("false"), share("missed"), share("anyway"), share("standing"), undecided, leads)


def _counted(signal: Signal, raised: tuple[Spell, ...], events: Events, now: int, by_day: bool) -> TrackRecord:
    since = np.array([one.since for one in raised], dtype=np.int64)
    decided = since < events.upto - events.horizon if events.upto < 2**62 else np.ones(len(since), dtype=bool)
    came = _came(since, events)
    begun = _begun(events)
    leads = [int(at - spell.since) for at in begun.tolist() if (spell := _warned(raised, at, events)) is not None]
    days = signal.at if by_day else signal.at[:0]
    told = days[days <= events.upto - events.horizon]
    stood = sum(int(((signal.at >= one.since) & (signal.at < (one.until or now + 1))).sum()) for one in raised)
    return TrackRecord(
        false=Share(int((decided & ~came).sum()), int(decided.sum())),
        missed=Share(len(begun) - len(leads), len(begun)),
        anyway=Share(int(_came(told, events).sum()), len(told)),
        standing=Share(stood if by_day else 0, len(days)),
        undecided=int((~decided).sum()),
        leads=tuple(sorted(leads)),
    )


def _came(since: Integers, events: Events) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Whether one, or as many as it takes, came less than the horizon after each instant."""
    if not len(since) or not len(events.at):
        return np.full(len(since), events.least <= 0)
    after = np.searchsorted(events.at, since + events.horizon) - np.searchsorted(events.at, since)
    found: np.ndarray[tuple[int], np.dtype[np.bool_]] = after >= events.least
    return found


def _begun(events: Events) -> Integers:
    """Those that follow no other within the quiet time: there is nothing to warn of anew while it goes on."""
    more = events.least - 1
    at = events.at[more:]
    at = at[at - events.at[: len(at)] < events.horizon] if more else at
    if not len(at):
        return at
    first = np.ones(len(at), dtype=bool)
    first[1:] = np.diff(at) >= max(events.quiet, 1)
    return at[first]


def _warned(raised: tuple[Spell, ...], at: int, events: Events) -> Spell | None:
    """The alarm that stood when one began, or was raised less than the horizon before and has ended since."""
    for one in raised:
        if one.since <= at and (one.stood_at(at) or at < one.since + events.horizon):
            return one
        if at < one.since <= at + events.grace:
            return one
    return None
