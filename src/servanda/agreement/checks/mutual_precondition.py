"""Mutual precondition in the text."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.waiting import changes, circle, where
from servanda.agreement.diagnostics import Diagnostic, Severity
from servanda.agreement.order import LONG_STOP as _LONG_STOP
from servanda.agreement.order import Deadlock


class MutualPrecondition(Check):
    """Steps that wait for each other by the text, or by what it implies, so that none can be the first."""

    code: ClassVar[str] = "CHK001"
    title: ClassVar[str] = "mutual precondition in the text"
    severity: ClassVar[Severity] = Severity.ERROR
    matters: ClassVar[str] = (
        "Where each side waits for the other's first step, each can keep the text to the letter and nothing "
        "moves; whoever goes first does so unprotected, and the other is never late."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per set of steps that hold each other up, told by its shortest circle."""
        for deadlock in matter.order.deadlocks:
            if sort_of(matter, deadlock) == self.code:
                yield stuck(self, matter, deadlock, circle(matter, deadlock), weight=95)


def sort_of(matter: Matter, deadlock: Deadlock) -> str:
    """Which check a deadlock belongs to, so that each is told once."""
    if _own_gate(matter, deadlock):
        return "CHK004"
    by_text = deadlock.basis.kind in ("text", "implied")
    if any(by_text or kind == _LONG_STOP for kind, _, _ in deadlock.freed_by):
        return "CHK003"
    return "CHK001" if by_text else "CHK002"


def _own_gate(matter: Matter, deadlock: Deadlock) -> bool:
    """Whether a phase waits for nothing but itself and the clauses that belong to it."""
    phases = [ref for sort, ref in (link.waiter for link in deadlock.circle) if sort == "opens"]
    if len(phases) != 1:
        return False
    clauses = (matter.clause(link.waiter[1]) for link in deadlock.circle if link.waiter[0] == "begins")
    return all(clause is not None and clause.phase == phases[0] for clause in clauses)


def stuck(
    check: Check,
    matter: Matter,
    deadlock: Deadlock,
    message: str,
    *,
    weight: int,
    severity: Severity | None = None,
) -> Diagnostic:
    """The diagnostic of a deadlock, at the first step of its circle, naming all the others it holds up."""
    first, *others = dict.fromkeys(
        where(step) for step in (*(link.waiter for link in deadlock.circle), *deadlock.steps)
    )
    return check.found(
        matter,
        first,
        message,
        changes(matter, deadlock),
        weight=weight,
        severity=severity,
        reading=", ".join(deadlock.basis.readers),
        involves=tuple(others),
    )
