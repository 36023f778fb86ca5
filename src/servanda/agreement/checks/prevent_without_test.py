"""Duty to prevent without a test of it."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mending import of_clause
from servanda.agreement.checks.wording import acted, called, clauses
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.ensures import Ensures
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

#: Acts by which somebody shows that it prevents, stops or investigates what others do.
_STEPS = (
    "inquiry", "movement.deployment", "operation.law-enforcement", "personnel.detain", "response",
    "weapons.seize", "works.dismantle",
)  # fmt: skip


class PreventWithoutTest(Check):
    """Somebody is to prevent what others do, and nothing says by what one would see that it did."""

    code: ClassVar[str] = "CHK041"
    title: ClassVar[str] = "duty to prevent without a test of it"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Every act by others is then read as a breach by whoever was to prevent it, or none is. The act "
        "alone shows nothing: what was done to prevent, stop and investigate does."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic for duties without any test, and a notice for those whose test has no time limit."""
        duties = [(c, c.promise) for c in matter.agreement.clauses if isinstance(c.promise, Ensures)]
        bare = [clause for clause, promise in duties if promise.shown_by is None]
        timeless = [clause for clause, promise in duties if promise.shown_by is not None and promise.within is None]
        if bare:
            ids = tuple(clause.id for clause in bare)
            yield self.found(
                matter,
                ids[0],
                f"Nothing in the text would show whether this duty is kept: {clauses(matter, ids)}.",
                self._tests(matter, bare),
                weight=60,
                involves=ids[1:],
            )
        if timeless:
            ids = tuple(clause.id for clause in timeless)
            yield self.found(
                matter,
                ids[0],
                f"The text says what shows that others were stopped, but not within what time: {clauses(matter, ids)}.",
                [
                    Remedy(
                        "add within how many hours of the act the steps are due",
                        edits=len(ids),
                        field=("clauses", ids[0], timeless[0].kind, "within"),
                    )
                ],
                weight=25,
                severity=Severity.NOTICE,
                involves=ids[1:],
            )

    @staticmethod
    def _tests(matter: Matter, bare: list[Clause]) -> list[Remedy]:
        clause = bare[0]
        who = set(clause.who)
        owed = [
            other
            for other in matter.agreement.clauses
            if who & set(other.who) and other.id != clause.id and _steps(other.promise.acts())
        ]
        name = called(matter, clause.who) or "the holder"
        remedies = [
            Remedy(
                f"name what shows it: {name} reports within 48 hours who did it and what was done about it",
                edit=tuple(
                    one
                    for each in bare
                    for one in (
                        *of_clause(each.id, "ensures.shown_by", {"acts": "inquiry"}),
                        *of_clause(each.id, "ensures.within", "48 hours"),
                    )
                ),
            ),
            Remedy("prevention, arrest, inquiry and report as four steps, each with its hours", computed=False),
        ]
        if owed:
            acts = acted(act for other in owed for act in _steps(other.promise.acts()))
            where = clauses(matter, [other.id for other in owed])
            remedies.insert(0, Remedy(f"count as the test what {name} promises anyway, {acts}: {where}"))
        return remedies


def _steps(acts: Iterable[str]) -> tuple[str, ...]:
    return tuple(act for act in acts if any(act == step or act.startswith(step + ".") for step in _STEPS))
