"""Hysteresis: one alarm for one trouble. It is raised at one level and stands until a lower one has held for a time."""

from dataclasses import dataclass

from servanda.escalation.warning.material import Signal


@dataclass(frozen=True, slots=True)
class Levels:
    """At what value an alarm is raised, at what value it may end, and how long that must hold without a break (µs)."""

    raise_at: float
    lower_at: float
    stay: int


@dataclass(frozen=True, slots=True)
class Spell:
    """One alarm: since when, until when (None: it stands), and the highest value while it stood."""

    since: int
    until: int | None
    highest: float

    def stood_at(self, instant: int) -> bool:
        """Whether it stood at an instant."""
        return self.since <= instant and (self.until is None or instant < self.until)


def spells(signal: Signal, levels: Levels) -> tuple[Spell, ...]:
    """The alarms of a signal, each decided by what was known then and before.

    Between two of them the value was at or below the lower level for at least ``stay`` without a break, so that a value
    that flaps about the level raises one.
    """
    found: list[Spell] = []
    since: int | None = None
    low: int | None = None
    highest = 0.0
    for at, value in zip(signal.at.tolist(), signal.value.tolist(), strict=True):
        if since is not None and low is not None and at >= low + levels.stay:
            found.append(Spell(since, low + levels.stay, highest))
            since = low = None
        if since is None and value >= levels.raise_at:
            since, highest = at, value
        elif since is not None:
            highest = max(highest, value)
            low = (at if low is None else low) if value <= levels.lower_at else None
    if since is not None:
        ended = low is not None and levels.stay == 0
        found.append(Spell(since, low if ended else None, highest))
    return tuple(found)
