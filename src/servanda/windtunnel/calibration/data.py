"""What was observed: logs of incidents, or how long truces held; plain values, whichever way they were written."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Final, NamedTuple

from servanda.basis import canonical_bytes, content_hash

#: The longest time observed, in days, that can be played: ten years.
MOST_DAYS: Final = 3_660


class Kind(IntEnum):
    """What a line of a log tells."""

    CONTRAVENTION = 0  # somebody saw it done; by: who did it
    ALARM = 1  # one side was alarmed or made an allegation, rightly or not; by: that side
    ANSWER = 2  # one side answered an alarm with a blow of its own; by: that side
    CLEARED = 3  # an alarm was cleared up; by: whoever had been alarmed

    @property
    def word(self) -> str:
        """The word for it in a file."""
        return self.name.lower()


class Entry(NamedTuple):
    """One thing in a log: on which day from 0, of which kind, by whom (empty: not recorded)."""

    day: int
    kind: Kind
    by: str


@dataclass(frozen=True)
class IncidentLog:
    """What happened under one truce, day by day, day 0 being that of entry into force.

    ``records``: the kinds this log would hold had they happened. ``days``: how many were observed. ``ended``: whether
    the truce ended on the last of them.
    """

    name: str
    entries: tuple[Entry, ...]
    records: frozenset[Kind]
    days: int
    ended: bool

    @cached_property
    def attributed(self) -> bool:
        """Whether it is recorded of every contravention who acted."""
        return all(one.by for one in self.entries if one.kind in (Kind.CONTRAVENTION, Kind.ANSWER))

    def count(self, kind: Kind) -> int:
        """How many of a kind."""
        return sum(1 for one in self.entries if one.kind is kind)


class Truce(NamedTuple):
    """One truce of many: how many days it held, whether it then ended or was still holding, and what it was like."""

    days: int
    ended: bool
    group: str
    covariates: tuple[float, ...]


@dataclass(frozen=True)
class Truces:
    """Truces with their lengths; ``names`` are those of the covariates."""

    entries: tuple[Truce, ...]
    names: tuple[str, ...] = ()

    @cached_property
    def groups(self) -> Mapping[str, int]:
        """The conflicts, each with a number in the order of the file."""
        return {name: n for n, name in enumerate(dict.fromkeys(one.group for one in self.entries))}

    def ended(self) -> int:
        """How many ended."""
        return sum(1 for one in self.entries if one.ended)


Data = tuple[IncidentLog, ...] | Truces


def digest(data: Data, actors: tuple[str, ...] = ()) -> str:
    """A mark of the data that does not depend on what anybody is called: actors stand for their places."""
    place = {who: n for n, who in enumerate(actors)}
    if isinstance(data, Truces):
        plain = [
            [one.days, one.ended, data.groups[one.group], [repr(each) for each in one.covariates]]
            for one in data.entries
        ]
        return content_hash(canonical_bytes({"truces": plain}))
    logs = [
        {
            "days": log.days,
            "ended": log.ended,
            "records": sorted(int(kind) for kind in log.records),
            "entries": sorted([one.day, int(one.kind), place.get(one.by, -1)] for one in log.entries),
        }
        for log in data
    ]
    return content_hash(canonical_bytes({"logs": logs}))
