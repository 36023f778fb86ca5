"""Moments placed against each other: on the clock where they are fixed, else by what they count from."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import dated
from servanda.agreement.clause import Clause
from servanda.agreement.when import When
from servanda.basis import DAY, NEVER

#: As in lowering: a month that counts from an event.
_MONTH_DAYS = 30
#: References to references are followed no deeper than this.
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Placed:
    """An instant: microseconds UTC where ``anchor`` is empty, else microseconds after what ``anchor`` names.

    ``anchor`` is a sort and an id as in the order of steps, such as ``done:weapons-1``.
    """

    anchor: str
    us: int

    def after(self, other: "Placed | None") -> int | None:
        """How long after another it falls, in microseconds; None where they cannot be compared."""
        return self.us - other.us if other is not None and other.anchor == self.anchor else None


def placed(matter: Matter, when: When | None, *, closing: bool = False, depth: int = 0) -> Placed | None:
    """Where a moment falls; None where it is not stated, or agreed later."""
    if when is None or when.unknown or depth > _DEEPEST:
        return None
    fixed = matter.calendar.fixed(when, closing=closing)
    if fixed is not None:
        return None if fixed == NEVER else Placed("", fixed)
    if not when.ref:
        days = when.days + (when.day - int(matter.agreement.timing.first_day) if when.day is not None else 0)
        return _after("entry:", replace(when, days=days), matter, closing)
    stands_for = _stands_for(matter, when)
    if isinstance(stands_for, When):
        moved = replace(
            stands_for,
            us=stands_for.us + when.us,
            days=stands_for.days + when.days,
            months=stands_for.months + when.months,
            before=when.before,
        )
        return placed(matter, moved, closing=closing, depth=depth + 1)
    return _after(stands_for, when, matter, closing)


def _after(anchor: str, when: When, matter: Matter, closing: bool) -> Placed:
    days = when.days + when.months * _MONTH_DAYS
    counted = bool(days) or when.day is not None
    whole = closing and counted and not when.us and not when.before
    calendar = matter.agreement.timing.counting == "calendar days"
    return Placed(anchor, when.us + (days + int(whole and calendar)) * DAY)


def _stands_for(matter: Matter, when: When) -> When | str:
    """The moment a reference stands for, where it has one; else what it counts from."""
    event = matter.agreement.events.get(when.ref)
    if event is not None:
        return event.on or f"event:{when.ref}"
    phase = matter.phases.get(when.ref)
    if phase is not None:
        if when.what in ("closes", "ends"):
            return phase.closes or phase.long_stop or f"closes:{phase.id}"
        return phase.opens if phase.opens is not None and phase.gate is None else f"opens:{phase.id}"
    clause = matter.clause(when.ref)
    if clause is None:
        return f"event:{when.ref}"
    if when.what in ("begins", "opens"):
        own = clause.opening if clause.when is None and not clause.phase else None
        return own or f"begins:{clause.id}"
    if when.what in ("ends", "closes"):
        return clause.until or clause.deadline or f"ends:{clause.id}"
    return f"{'certified' if when.what == 'certified' else 'done'}:{when.ref}"


def opening(matter: Matter, clause: Clause) -> When:
    """When a clause opens, its conditions apart: its own opening, its phase's, or entry into force."""
    phase = matter.phases.get(clause.phase)
    own: When | None = clause.opening or (phase.opens if phase is not None else None)
    return own or matter.agreement.timing.entry


def dues(clause: Clause) -> Iterator[tuple[str, When]]:
    """Every date on which something of a clause is due or ends, with words for it."""
    if clause.deadline is not None:
        yield "is due", clause.deadline
    if clause.until is not None:
        yield "is to be kept until", clause.until
    for stage in getattr(clause.promise, "stages", ()):
        yield f"has stage {stage.id} due", stage.between[1]
    withdrawn = getattr(clause.promise, "withdrawn_by", None)
    if withdrawn is not None:
        yield "has a withdrawal due", withdrawn


def told(matter: Matter, when: When | None) -> str:
    """A moment in words: a plain date as a date; any other as written, with its day where that is fixed."""
    if when is None:
        return "not stated"
    day = matter.calendar.day_of(when)
    if day is not None and when.date and not (when.days or when.months or when.us):
        hour = f", {when.time}" if when.time else ""
        return f"{'before ' if when.before else ''}{dated(day)}{hour}"
    return f"“{when}”" if day is None else f"“{when}” ({dated(day)})"
