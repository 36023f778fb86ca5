"""Staged gate without a tolerance."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mending import of_clause
from servanda.agreement.clause import Clause
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class GateTolerance(Check):
    """Steps that go forward together, with nothing said of how far one may lag before the other may stop."""

    code: ClassVar[str] = "CHK013"
    title: ClassVar[str] = "staged gate without a tolerance"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "A stage is never met exactly; without a tolerance each shortfall is a reason to stop. In Aceh "
        "(2005) 166 "
        "of 210 weapons were in when the third stage closed, and it held because the other side went on "
        "all the "
        "same."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One per staged clause, or pair in step, whose tolerance is not stated; a pair is told once."""
        told: set[frozenset[str]] = set()
        for clause in matter.agreement.clauses:
            if clause.kind == "staged" and clause.promise.tolerance is None:
                yield self._open(matter, clause, clause.id, f"{matter.named(clause.id)} goes forward stage by stage")
            yield from self._in_step(matter, clause, told)

    def _in_step(self, matter: Matter, clause: Clause, told: set[frozenset[str]]) -> Iterator[Diagnostic]:
        step = clause.in_step_with
        if step is None or step.tolerance is not None:
            return
        other = matter.clause(step.clause)
        pair = frozenset((clause.id, other.id if other is not None else step.clause))
        back = other.in_step_with if other is not None else None
        # where either of the two states a tolerance, the pair has one
        if pair in told or (back is not None and back.tolerance is not None):
            return
        told.add(pair)
        message = f"{matter.named(clause.id)} goes forward in step with {matter.named(step.clause)}"
        yield self._open(matter, clause, step.clause, message)

    def _open(self, matter: Matter, clause: Clause, other: str, message: str) -> Diagnostic:
        key = "staged.tolerance" if other == clause.id else "in_step_with.tolerance"
        return self.found(
            matter,
            clause.id,
            f"{message}, and nothing says how far one side may fall short before the other may wait.",
            [
                Remedy(
                    "state a tolerance, such as a tenth of the stage, and that a shortfall is made up in the next",
                    edit=of_clause(clause.id, key, "10%"),
                ),
                Remedy(
                    "say who decides that a stage is met, what becomes of disputed items, and that decision binds both",
                    computed=False,
                ),
            ],
            weight=55,
            involves=() if other == clause.id else (other,),
        )
