"""Mutual gate that only a date frees."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mutual_precondition import sort_of, stuck
from servanda.agreement.checks.waiting import circle, named
from servanda.agreement.checks.wording import dated
from servanda.agreement.diagnostics import Diagnostic, Severity
from servanda.agreement.order import LONG_STOP, Deadlock
from servanda.agreement.when import When


class MutualGate(Check):
    """Steps that wait for each other until a date comes round: nobody need move before it."""

    code: ClassVar[str] = "CHK003"
    title: ClassVar[str] = "mutual gate that only a date frees"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Until the date neither side need move, and on the date each can say the other was not ready: in "
        "Lebanon (2024) withdrawal was to go as the army deployed, and the army deployed as troops withdrew, "
        "within 60 days; the date had to be moved to 18 February 2025."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per circle that a long-stop or a deadline frees, with that date."""
        for deadlock in matter.order.deadlocks:
            if sort_of(matter, deadlock) == self.code:
                told = circle(matter, deadlock).rstrip(".")
                yield stuck(self, matter, deadlock, f"{told}. {_freed(matter, deadlock)}", weight=80)


def _freed(matter: Matter, deadlock: Deadlock) -> str:
    by_text = deadlock.basis.kind in ("text", "implied")
    dates = [one for one in deadlock.freed_by if by_text or one[0] == LONG_STOP]
    kind, step, moment = min(dates, key=lambda one: matter.calendar.fixed(one[2], closing=True) or 0)
    day = matter.calendar.day_of(moment)
    on = f"on {dated(day)}" if day is not None else f"at “{moment}”"
    by = f"the {_length(matter, moment)}{'long-stop' if kind == LONG_STOP else 'deadline'}"
    clause = matter.clause(step[1]) if kind == LONG_STOP and step[0] == "begins" else None
    whose = named(matter, ("opens", clause.phase) if clause is not None else step, full=False)
    return f"This mutual gate is freed only {on}, by {by} of {whose}."


def _length(matter: Matter, moment: When) -> str:
    day, entry = matter.calendar.day_of(moment), matter.calendar.day_of(matter.agreement.timing.entry)
    return f"{(day - entry).days}-day " if day is not None and entry is not None and day > entry else ""
