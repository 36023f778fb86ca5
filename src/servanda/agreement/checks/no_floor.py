"""No performance floor."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import acted, clauses
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.rate import Rate
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

#: Acts through which everything else must pass: how fast they are done decides what the agreement is worth.
_PASSED = ("passage.ship-inspection", "passage.vehicle-inspection")
_ONCE = ("must", "builds_confidence", "custody")


class NoFloor(Check):
    """Something is to be done all along, and the text does not say how much of it."""

    code: ClassVar[str] = "CHK026"
    title: ClassVar[str] = "no performance floor"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Slow performance then contravenes nothing. Under the Black Sea initiative (2022) inspections fell"
        " from about ten a day in October 2022 to about two in July 2023, and no clause was broken."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic for rates without a floor and for inspections without a pace."""
        agreement = matter.agreement
        floors = {act for c in agreement.clauses if (rate := _rate(c)) and _floor(rate) for act in rate.do.acts}
        bare = [clause for clause in agreement.clauses if (rate := _rate(clause)) and not _floor(rate)]
        covered = floors | {act for clause in bare for act in clause.promise.acts()}
        paceless = [clause for clause in agreement.clauses if clause.kind in _ONCE and _inspects(clause, covered)]
        found = [*bare, *paceless]
        if not found:
            return
        ids = tuple(clause.id for clause in found)
        acts = acted(act for clause in found for act in clause.promise.acts())
        rates = [rate for clause in bare if (rate := _rate(clause))]
        each = rates[0].each if rates else "day"
        yield self.found(
            matter,
            ids[0],
            f"The text does not say how much is to be done each {each} ({acts}), so that slowness breaks "
            f"nothing: {clauses(matter, ids)}.",
            [
                Remedy(
                    f"add a floor: at least so many each {each}, and who provides the people for it",
                    field=("clauses", ids[0], found[0].kind),
                ),
                Remedy(
                    "a floor with a part of it by kind, as in Gaza (2025): 600 trucks a day, 50 of fuel",
                    computed=False,
                ),
                Remedy("a backlog at which the body must meet and decide", computed=False),
            ],
            weight=70 if bare else 50,
            involves=ids[1:],
        )


def _rate(clause: Clause) -> Rate | None:
    return clause.promise if isinstance(clause.promise, Rate) else None


def _floor(rate: Rate) -> bool:
    return rate.at_least is not None or bool(rate.of_which)


def _inspects(clause: Clause, covered: set[str]) -> bool:
    return any(act in _PASSED and act not in covered for act in clause.promise.acts())
