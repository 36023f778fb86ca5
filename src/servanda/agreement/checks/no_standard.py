"""No standard of proof."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import clauses
from servanda.agreement.conditions import Found, Quiet, Seen, leaves
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

#: Kinds under which something is suspended or returned once a breach is found.
_ON_FINDING = ("snaps_back", "as_long_as")


class NoStandard(Check):
    """The text does not say how sure one must be before a report counts."""

    code: ClassVar[str] = "CHK032"
    title: ClassVar[str] = "no standard of proof"
    severity: ClassVar[Severity] = Severity.NOTICE
    matters: ClassVar[str] = (
        "Without a stated standard each side sets its own, low for the other and high for itself. Missions"
        " that publish findings usually ask for reasonable grounds to believe, and for more than one "
        "source."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic; serious where a gate, a suspension or a return hangs on what is proved."""
        if matter.agreement.proof.stated:
            return
        hanging = tuple(dict.fromkeys(self._hanging(matter)))
        said = "The text does not say how sure one must be before a report counts"
        if hanging:
            said += f", though this hangs on what is reported or found: {clauses(matter, hanging)}"
        standard = self._standard(matter)
        yield self.found(
            matter,
            "proof",
            said + ".",
            [
                Remedy(f"state the standard: {standard}", edit=(Change(("proof", "stated"), standard),)),
                Remedy("for each grade of violation its own standard, the gravest the highest", computed=False),
            ],
            weight=50 if hanging else 30,
            severity=Severity.SERIOUS if hanging else None,
            involves=hanging,
        )

    def _hanging(self, matter: Matter) -> Iterable[str]:
        for clause in matter.agreement.clauses:
            if clause.kind in _ON_FINDING or (clause.when is not None and _rests_on_reports(clause.when)):
                yield clause.id
        for phase in matter.agreement.phases:
            if phase.gate is not None and _rests_on_reports(phase.gate):
                yield f"phase:{phase.id}"

    @staticmethod
    def _standard(matter: Matter) -> str:
        bodies = [key for key, body in matter.agreement.bodies.items() if body.finds or body.observes]
        seen = f"seen by {matter.called(bodies[0])} itself, or " if bodies else ""
        return f"{seen}reported by two independent sources of different kinds"


def _rests_on_reports(condition: object) -> bool:
    return any(isinstance(leaf, (Quiet, Seen, Found)) for leaf in leaves(condition))
