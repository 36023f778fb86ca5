"""What of a log is compared: how long it held, how often what happened, what was answered, what came in clusters."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.windtunnel.calibration.data import Data, IncidentLog, Kind, Truces

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
#: Days within which one incident follows another closely.
CLOSELY: Final = 3
_WEEK: Final = 7
#: Parts of the time observed at which the share that held is looked at, where there are several.
_AT: Final = (1 / 24, 1 / 12, 1 / 6, 1 / 4, 1 / 2, 3 / 4, 1.0)
_PLURAL: Final = {
    Kind.CONTRAVENTION: "contraventions", Kind.ALARM: "alarms", Kind.ANSWER: "answers", Kind.CLEARED: "alarms cleared",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """One log as arrays: days it held or was watched, whether it ended, days it could have been, and its lines."""

    days: int
    ended: bool
    window: int
    day: Integers
    kind: Integers
    by: Integers


@dataclass(frozen=True, slots=True)
class Scheme:
    """What is compared, by name, and the observation itself in those terms.

    ``records``: the kinds the observation tells of. ``parties``: how many where it always tells who acted, else 0.
    """

    names: tuple[str, ...]
    days: tuple[int, ...]
    records: frozenset[Kind]
    parties: int
    observed: Floats

    def of(self, told: Sequence[Told]) -> Floats:
        """One number per name, of as many logs as there are."""
        found = held(told, self.days)
        if self.records:
            found += happened(told, self.records, self.parties)
        return np.array(found)


def scheme_of(data: Data, horizon: int, actors: tuple[str, ...]) -> Scheme:
    """What these data allow to be compared."""
    if isinstance(data, Truces):
        told = [_length(one.days, one.ended, horizon) for one in data.entries]
        return scheme_for(told, frozenset(), 0, horizon)
    records = frozenset(kind for log in data for kind in log.records)
    attributed = bool(records & {Kind.CONTRAVENTION, Kind.ANSWER}) and all(log.attributed for log in data)
    told = [_told(log, horizon, actors) for log in data]
    return scheme_for(told, records, len(actors) if attributed else 0, horizon)


def scheme_for(told: Sequence[Told], records: frozenset[Kind], parties: int, horizon: int) -> Scheme:
    """The scheme for such records, with what it makes of ``told``."""
    days = tuple(sorted({max(1, round(horizon * part)) for part in _AT})) if len(told) > 1 else ()
    names = [f"held to day {day}" for day in days] or ["days held"]
    if records:
        names += _names(records, parties)
    bare = Scheme(tuple(names), days, records, parties, np.zeros(0))
    return Scheme(bare.names, days, records, parties, bare.of(told))


def _length(days: int, ended: bool, horizon: int) -> Told:
    empty = np.zeros(0, np.int64)
    within = ended and days < horizon
    return Told(
        min(horizon, days + 1 if within else days),
        within,
        horizon if within else min(horizon, days),
        empty,
        empty,
        empty,
    )


def _told(log: IncidentLog, horizon: int, actors: tuple[str, ...]) -> Told:
    day, kind, by = (np.zeros(len(log.entries), np.int64) for _ in range(3))
    for n, one in enumerate(log.entries):
        day[n], kind[n], by[n] = one.day, one.kind, actors.index(one.by) if one.by in actors else -1
    return Told(log.days, log.ended, max(log.days, horizon) if log.ended else log.days, day, kind, by)


# how long -------------------------------------------------------------------------------------------------------


def held(told: Sequence[Told], days: tuple[int, ...]) -> list[float]:
    """The share that held to each day (Kaplan and Meier 1958); for one log alone how long it held of what it could."""
    if not days:
        one = told[0]
        return [float(np.sqrt(one.days / one.window)) if one.ended else 1.25]
    ends = np.array([one.days for one in told])
    ended = np.array([one.ended for one in told])
    left, found, n = 1.0, [], 0
    moments = np.unique(ends[ended])
    for day in days:
        while n < len(moments) and moments[n] <= day:
            at_risk = int((ends >= moments[n]).sum())
            left *= 1.0 - int((ended & (ends == moments[n])).sum()) / max(1, at_risk)
            n += 1
        found.append(left)
    return found


# what happened --------------------------------------------------------------------------------------------------


def _names(records: frozenset[Kind], parties: int) -> list[str]:
    names = [f"{_PLURAL[kind]} a day" for kind in sorted(_kept(records))]
    names += [
        "incidents a day in the first month",
        "incidents soon after another",
        "unevenness of weeks",
        "day of the first incident",
    ]
    if {Kind.ALARM, Kind.ANSWER} <= records:
        names.append("share answered")
    if {Kind.ALARM, Kind.CLEARED} <= records:
        names.append("share cleared up")
    return names + [f"share of party {n + 1}" for n in range(parties)]


def _kept(records: frozenset[Kind]) -> list[Kind]:
    return sorted(records)


def happened(told: Sequence[Told], records: frozenset[Kind], parties: int) -> list[float]:
    """Rates, clusters and shares over all logs together; small counts are drawn a little to the middle."""
    exposure = sum(one.days for one in told)
    kinds = [_as_recorded(one, records) for one in told]
    counts = np.sum([np.bincount(kind[kind >= 0], minlength=len(Kind)) for kind in kinds], axis=0)
    found = [_rate(int(counts[kind]), exposure) for kind in _kept(records)]
    weeks, close, total, first, early, early_days = [], 0, 0, [], 0, 0
    for one, kind in zip(told, kinds, strict=True):
        incident = np.sort(one.day[(kind == Kind.CONTRAVENTION) | (kind == Kind.ANSWER) | (kind == Kind.ALARM)])
        # An alarm and what alarmed are one incident where they stand on one day.
        incident = np.unique(incident)
        gaps = np.diff(incident)
        close, total = close + int((gaps <= CLOSELY).sum()), total + len(incident)
        weeks.append(np.bincount(incident // _WEEK, minlength=-(-one.days // _WEEK))[: max(1, one.days // _WEEK)])
        first.append(float(np.log((incident[0] if len(incident) else one.days) + 1.0)))
        early, early_days = early + int((incident < 30).sum()), early_days + min(30, one.days)
    each = np.concatenate(weeks)
    found += [
        _rate(early, early_days),
        (close + 0.5) / (total + 1.0),
        float(np.log((each.var() + 0.1) / (each.mean() + 0.1))),
        float(np.mean(first)),
    ]
    alarms = int(counts[Kind.ALARM] + counts[Kind.ANSWER])
    if {Kind.ALARM, Kind.ANSWER} <= records:
        found.append(_share(int(counts[Kind.ANSWER]), alarms))
    if {Kind.ALARM, Kind.CLEARED} <= records:
        found.append(_share(int(counts[Kind.CLEARED]), alarms))
    if parties:
        acted = np.concatenate(
            [
                one.by[(kind == Kind.CONTRAVENTION) | (kind == Kind.ANSWER)]
                for one, kind in zip(told, kinds, strict=True)
            ]
        )
        by = np.bincount(acted[acted >= 0], minlength=parties)
        found += [float((count + 0.5) / (by.sum() + 0.5 * parties)) for count in by]
    return found


def _as_recorded(one: Told, records: frozenset[Kind]) -> Integers:
    """The kinds as this observation would have them: a blow in answer is a contravention where answers are not told."""
    kind = one.kind
    if Kind.ANSWER not in records:
        kind = np.where(kind == Kind.ANSWER, int(Kind.CONTRAVENTION), kind)
    return np.where(np.isin(kind, [int(each) for each in records]), kind, -1)


def _rate(count: int, days: int) -> float:
    return float(np.log((count + 0.5) / (days + 1.0)))


def _share(count: int, of: int) -> float:
    """A share on the scale of odds: a step is worth as much near none and near all."""
    return float(np.log((count + 0.5) / (of - count + 0.5))) if of >= count else 5.0
