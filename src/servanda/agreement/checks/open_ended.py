"""Open-ended continuation."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.dates import told
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.waiting import third_party
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class OpenEnded(Check):
    """A phase that goes on beyond its end without a test of when that stops."""

    code: ClassVar[str] = "CHK011"
    title: ClassVar[str] = "open-ended continuation"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "One side will say the talks are over and the other that they go on, and nothing in the text "
        "decides: in "
        "Gaza (2025) the first phase was to continue while talks on the second went on; aid stopped the "
        "day after "
        "its 42 days, and fighting began again on 18 March."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One per phase that continues and has no end test."""
        for phase in matter.agreement.phases:
            if not phase.continues or phase.continues_until is not None:
                continue
            closes = f"closes {told(matter, phase.closes)}, but then " if phase.closes is not None else ""
            held = tuple(clause.id for clause in matter.agreement.clauses if clause.phase == phase.id)
            yield self.found(
                matter,
                f"phase:{phase.id}",
                f"The phase “{matter.called(phase.id)}” ({phase.id}) {closes}goes on "
                f"(“{phase.continues}”), and nothing "
                "says what would end that or who decides it.",
                [
                    Remedy(f"let {third_party(matter)} declare the talks ended, at a stated notice"),
                    Remedy(
                        "set a last day to which it can continue, to be renewed only in writing",
                        field=("phases", phase.id, "continues_until"),
                    ),
                ],
                weight=70,
                involves=held,
            )
