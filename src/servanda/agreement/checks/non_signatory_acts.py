"""Duty to prevent the acts of a non-signatory."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.signing import answering, unbound
from servanda.agreement.checks.wording import called, clauses
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.ensures import Ensures
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class NonSignatoryActs(Check):
    """A signatory answers for what an armed force does that has not signed."""

    code: ClassVar[str] = "CHK043"
    title: ClassVar[str] = "duty to prevent the acts of a non-signatory"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "The force can break the agreement at another's cost, and the signatory can fail without wishing "
        "to. In Lebanon (2024) the government undertook to prevent what a force outside the agreement "
        "does."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per holder; a notice where the force is its own and there is a test with a time."""
        strangers = unbound(matter)
        duties: dict[tuple[str, ...], list[Clause]] = {}
        for clause in matter.agreement.clauses:
            if isinstance(clause.promise, Ensures) and strangers & set(clause.promise.that.by):
                duties.setdefault(clause.who, []).append(clause)
        for who, held in duties.items():
            ids = tuple(clause.id for clause in held)
            forces = tuple(dict.fromkeys(f for clause in held for f in _forces(clause) if f in strangers))
            light = all(self._own(matter, force, who) for force in forces) and all(map(_tested, held))
            names, holder = called(matter, forces), called(matter, who) or "the holder"
            yield self.found(
                matter,
                ids[0],
                f"{holder} is to prevent acts of {names}, which did not sign: {clauses(matter, ids)}.",
                [
                    Remedy(f"have {names} adhere by a declaration, given to a mediator both sides accept"),
                    Remedy(
                        f"say that {holder} is judged by what it did to prevent, stop and investigate, and "
                        f"that an act of {names} alone is no breach by it"
                    ),
                    Remedy("a channel to the force through a third party, tested weekly", computed=False),
                ],
                weight=65,
                severity=Severity.NOTICE if light else None,
                involves=ids[1:],
            )

    @staticmethod
    def _own(matter: Matter, force: str, who: tuple[str, ...]) -> bool:
        roles = matter.agreement.participants[force].roles
        return "non-signatory force" not in roles and bool(set(answering(matter, force)) & set(who))


def _forces(clause: Clause) -> tuple[str, ...]:
    return clause.promise.that.by if isinstance(clause.promise, Ensures) else ()


def _tested(clause: Clause) -> bool:
    promise = clause.promise
    return isinstance(promise, Ensures) and promise.shown_by is not None and promise.within is not None
