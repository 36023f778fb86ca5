"""Irreversible given for reversible."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.waiting import third_party
from servanda.agreement.checks.wording import clauses, listed
from servanda.agreement.clause import Clause
from servanda.agreement.conditions import Begun, Done, leaves
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

#: Acts whose nature is known where the file does not say (practice notes on sequencing and snap-back): people
#: released and weapons destroyed stay so; positions, flows and access can be taken back.
_FOR_GOOD = ("personnel.release", "personnel.remains", "weapons.destroy", "amnesty.release", "pardon")
_FOR_NOW = (
    "movement",
    "weapons.withdraw",
    "aid",
    "passage",
    "fire",
    "operation",
    "payment.restored",
    "monitoring",
)


class IrreversibleForReversible(Check):
    """A step that cannot be undone, given for one that can."""

    code: ClassVar[str] = "CHK010"
    title: ClassVar[str] = "irreversible given for reversible"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Whoever gives what cannot be taken back has nothing to answer with if the other side takes its "
        "own step "
        "back, so one is tempted to stop and the other to hold on to the last part: in Gaza (2025) releases "
        "stood against a pause and a withdrawal."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """Within a clause that sets one thing against another; between clauses that hang on each other."""
        linked = matter.once("linked", lambda: _linked(matter))
        for clause in matter.agreement.clauses:
            yield from matter.of_clause(self.code, clause, partial(self._clause, matter, clause, linked))

    def _clause(self, matter: Matter, clause: Clause, linked: dict[str, list[str]]) -> Iterator[Diagnostic]:
        within = list(self._within(matter, clause))
        yield from within
        if within or lasting(clause) is not True:
            return
        for_now = [
            other
            for other in dict.fromkeys(linked.get(clause.id, ()))
            if lasting(matter.clauses[other]) is False and _others(matter, clause, matter.clauses[other])
        ]
        if for_now:
            yield self._traded(matter, clause, for_now)

    def _traded(self, matter: Matter, clause: Clause, for_now: list[str]) -> Diagnostic:
        declared = clause.reversible is not None or any(
            matter.clauses[other].reversible is not None for other in for_now
        )
        can = "can" if len(for_now) == 1 else "all can"
        given = f"but is given for {clauses(matter, for_now)}, which {can}"
        return self.found(
            matter,
            clause.id,
            f"{matter.named(clause.id)} cannot be undone, {given}.",
            [
                Remedy(
                    f"cut {clause.id} into stages, each given only when the matching part of "
                    f"{listed(for_now)} is certified"
                ),
                Remedy(
                    f"let what {clause.id} gives pass through the hands of {third_party(matter)}, "
                    "held for a stated time"
                ),
                Remedy(
                    "a guarantor who states what it will do, and by when, if the reversible step is taken back",
                    computed=False,
                ),
            ],
            weight=75,
            severity=None if declared else Severity.NOTICE,
            involves=tuple(for_now),
        )

    def _within(self, matter: Matter, clause: Clause) -> Iterator[Diagnostic]:
        """A clause with two halves of which one lasts and the other does not."""
        halves = _halves(clause.promise)
        if halves is None:
            return
        lasts = [_of_acts(half) for half in halves]
        if clause.reversible is False:
            # the file says that something in it is for good: the half that is not plainly for now
            lasts = [True if one is None else one for one in lasts]
        if set(lasts) != {True, False}:
            return
        yield self.found(
            matter,
            clause.id,
            f"{matter.named(clause.id)} sets something that cannot be undone against something that can.",
            [
                Remedy("make the stages small, and let each be certified on both sides before the next"),
                Remedy(f"hold what is handed over with {third_party(matter)} until the last stage is certified"),
            ],
            weight=60,
            severity=None if clause.reversible is not None else Severity.NOTICE,
        )


def lasting(clause: Clause) -> bool | None:
    """Whether a step lasts once taken: as the file says, else by its acts, else not if merely kept."""
    if clause.reversible is not None:
        return not clause.reversible
    if _halves(clause.promise) is not None:
        return None
    of_acts = _of_acts(getattr(clause.promise, "do", None))
    if of_acts is not None and clause.promise.performs:
        return of_acts
    return False if clause.promise.duty in ("forbid", "limit") or clause.kind == "rate" else None


def _of_acts(acts: Any) -> bool | None:
    codes = getattr(acts, "acts", ())
    if codes and all(_below(code, _FOR_GOOD) for code in codes):
        return True
    if codes and all(_below(code, _FOR_NOW) for code in codes):
        return False
    return None


def _below(code: str, roots: tuple[str, ...]) -> bool:
    return any(code == root or code.startswith(root + ".") for root in roots)


def _halves(promise: Any) -> tuple[Any, Any] | None:
    for given, against in (("gives", "against"), ("hands_over", "against")):
        if hasattr(promise, given) and hasattr(promise, against):
            return getattr(promise, given), getattr(promise, against)
    return None


def _linked(matter: Matter) -> dict[str, list[str]]:
    """Clauses that hang on each other, both ways, in the order of the file."""
    found: dict[str, list[str]] = {}
    for clause in matter.agreement.clauses:
        for ref in _refs(clause):
            other = matter.clause(ref)
            if other is not None and other.id != clause.id:
                found.setdefault(clause.id, []).append(other.id)
                found.setdefault(other.id, []).append(clause.id)
    return found


def _refs(clause: Clause) -> Iterator[str]:
    if clause.in_step_with is not None:
        yield clause.in_step_with.clause
    if clause.kind == "as_long_as":
        yield from clause.promise.refers_to()
    for condition in (clause.when, *clause.depends_on):
        for leaf in leaves(condition) if condition is not None else ():
            if isinstance(leaf, Done):
                yield leaf.done
            elif isinstance(leaf, Begun):
                yield leaf.in_force
    for moment in (clause.opening, clause.deadline):
        if moment is not None and moment.ref:
            yield moment.ref


def _others(matter: Matter, one: Clause, other: Clause) -> bool:
    """Whether two clauses are owed by different participants, so that one is the price of the other."""
    people = matter.agreement.participants
    first, second = ({who for who in clause.who if who in people} for clause in (one, other))
    return bool(first and second and first != second)
