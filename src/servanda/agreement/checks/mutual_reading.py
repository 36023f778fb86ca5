"""Mutual precondition under somebody's reading, or with the conditions somebody has stated."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mutual_precondition import sort_of, stuck
from servanda.agreement.checks.waiting import circle, freed_on
from servanda.agreement.checks.wording import called
from servanda.agreement.diagnostics import Diagnostic, Severity
from servanda.agreement.order import Deadlock


class MutualReading(Check):
    """Steps that wait for each other once somebody's reading, or stated condition, is put beside the text."""

    code: ClassVar[str] = "CHK002"
    title: ClassVar[str] = "mutual precondition under somebody's reading"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "The text does not close the circle, but those who must act do: in Minsk II (2015) border "
        "control came "
        "after local elections, and elections were read to need security first; neither came."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per circle and reading, kept apart from what the text itself does."""
        for deadlock in matter.order.deadlocks:
            if sort_of(matter, deadlock) == self.code:
                said = deadlock.basis.kind == "stated"
                yield stuck(
                    self,
                    matter,
                    deadlock,
                    _message(matter, deadlock),
                    weight=90 if said else 70 if deadlock.basis.together else 75,
                    severity=Severity.ERROR if said else None,
                )


def _message(matter: Matter, deadlock: Deadlock) -> str:
    basis = deadlock.basis
    names = called(matter, basis.readers)
    several = len(basis.readers) > 1
    if basis.kind == "stated":
        said = {link.reason.said for link in deadlock.circle if link.reason.said}
        how = "reported to have said" if said == {"reported"} else "said"
        lead = f"With what {names} {_has(several, how)}"
    elif basis.together:
        lead = f"Under the readings of {names} together"
    else:
        lead = f"Under the reading of {'each of ' if several else ''}{names}"
    told = circle(matter, deadlock)
    dates = " ".join(
        f"A deadline falls {freed_on(matter, moment)}, but does not say who moves first."
        for _, _, moment in deadlock.freed_by[:1]
    )
    return f"{lead}, {told[0].lower()}{told[1:]} {dates}".strip()


def _has(several: bool, how: str) -> str:
    if how == "said":
        return "have said" if several else "has said"
    return f"{'are' if several else 'is'} {how}"
