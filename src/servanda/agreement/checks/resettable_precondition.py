"""Resettable precondition."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mending import counted_in_all
from servanda.agreement.checks.waiting import during, third_party
from servanda.agreement.checks.wording import acted, called
from servanda.agreement.clause import Clause
from servanda.agreement.conditions import Any_, Every_, No, Quiet, Some
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class ResettablePrecondition(Check):
    """A condition of quiet that a single act sets back to its beginning."""

    code: ClassVar[str] = "CHK009"
    title: ClassVar[str] = "resettable precondition"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "One shot, by anybody, starts the count again, so whoever dislikes the next step can put it off "
        "for ever "
        "at no cost: on the contact line in Ukraine (2016) seven quiet days were the condition of "
        "disengagement."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One per condition of quiet in a gate, a ``when`` or a dependency."""
        for phase in matter.agreement.phases:
            for quiet, only in _quiet(phase.gate, True):
                name = f"The phase “{matter.called(phase.id)}” ({phase.id})"
                yield self._reset(matter, f"phase:{phase.id}", f"{name} opens", quiet, only)
        for clause in matter.agreement.clauses:
            yield from matter.of_clause(self.code, clause, partial(self._begins, matter, clause), alone=True)

    def _begins(self, matter: Matter, clause: Clause) -> Iterator[Diagnostic]:
        for condition in (clause.when, *clause.depends_on):
            for quiet, only in _quiet(condition, True):
                yield self._reset(matter, clause.id, f"{matter.named(clause.id)} begins", quiet, only)

    def _reset(self, matter: Matter, where: str, what: str, quiet: Quiet, only: bool) -> Diagnostic:
        acts = acted(quiet.quiet.acts) or "the acts named"
        who = f" by {called(matter, quiet.quiet.by)}" if quiet.quiet.by else " by anyone"
        length = during(quiet.for_)
        if where.startswith("phase:"):
            edit = counted_in_all(matter, "phases", where.removeprefix("phase:"), "gate")
        else:
            edit = tuple(one for key in ("when", "depends_on") for one in counted_in_all(matter, "clauses", where, key))
        reader = f" (as {matter.called(quiet.dependency.of)} reads it)" if quiet.dependency.of else ""
        return self.found(
            matter,
            where,
            f"{what} only after {length} without {acts}{who}{reader}; one such act starts the count again.",
            [
                Remedy(
                    f"let {third_party(matter)} decide that quiet has been kept, allowing a stated "
                    f"number of acts it "
                    "finds isolated"
                ),
                Remedy(f"count quiet days in all rather than in a row, until they make {length}", edit=edit),
                Remedy("set a long-stop, a date after which the condition falls away"),
            ],
            weight=70 if only else 45,
            severity=None if only else Severity.NOTICE,
            reading=quiet.dependency.of,
        )


def _quiet(condition: Any, only: bool) -> Iterator[tuple[Quiet, bool]]:
    """Conditions of quiet that one act resets, and whether there is no other way than through them."""
    match condition:
        case Quiet() if condition.resettable:
            yield condition, only
        case Every_():
            for part in condition.all:
                yield from _quiet(part, only)
        case Any_():
            for part in condition.any:
                yield from _quiet(part, only and len(condition.any) == 1)
        case Some():
            for part in condition.of:
                yield from _quiet(part, only and condition.at_least >= len(condition.of))
        case No():
            return
