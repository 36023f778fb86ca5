"""Duty dated beyond its phase."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.dates import dues, opening, placed, told
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mending import of_clause
from servanda.agreement.clause import Clause
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.when import When
from servanda.basis import DAY


class BeyondItsPhase(Check):
    """A duty whose date lies after the end of the phase, or of the agreement, that it belongs to."""

    code: ClassVar[str] = "CHK008"
    title: ClassVar[str] = "duty dated beyond its phase"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "If the next phase does not come, one side says the duty fell with the old one and the other that it "
        "stands: in Gaza (2025) a withdrawal was dated to end on day 50 of a phase of 42 days, and the "
        "second "
        "phase was not agreed."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """Clause by clause: against its phase, then against the end of the agreement."""
        renewed = any(clause.kind == "renews" for clause in matter.agreement.clauses)
        for clause in matter.agreement.clauses:
            yield from matter.of_clause(self.code, clause, partial(self._clause, matter, clause, renewed))

    def _clause(self, matter: Matter, clause: Clause, renewed: bool) -> list[Diagnostic]:
        found = list(self._phase(matter, clause))
        if not found and not clause.survives and not renewed:
            found = list(self._agreement(matter, clause))
        return found[:1]

    def _phase(self, matter: Matter, clause: Clause) -> Iterator[Diagnostic]:
        phase = matter.phases.get(clause.phase)
        if phase is None:
            return
        end = phase.closes or phase.long_stop
        for words, when, days in _late(matter, clause, end):
            yield self.found(
                matter,
                clause.id,
                f"{matter.named(clause.id)} {words} {told(matter, when)}, {days} after the end of its phase "
                f"“{matter.called(phase.id)}”, {told(matter, end)}.",
                [
                    Remedy(f"say that {clause.id} goes on after the phase ends, whatever follows"),
                    Remedy(
                        f"bring its date within the phase, or let the phase end with {clause.id}",
                        field=("clauses", clause.id, "by"),
                    ),
                    Remedy("move it to the phase in which it falls", edits=2, field=("clauses", clause.id, "phase")),
                ],
                weight=70,
                involves=(f"phase:{phase.id}",),
            )

    def _agreement(self, matter: Matter, clause: Clause) -> Iterator[Diagnostic]:
        expiry = matter.agreement.timing.expiry
        for words, when, days in _late(matter, clause, expiry):
            yield self.found(
                matter,
                clause.id,
                f"{matter.named(clause.id)} {words} {told(matter, when)}, {days} after the agreement "
                f"itself ends, {told(matter, expiry)}.",
                [
                    Remedy(
                        f"say that {clause.id} survives the end of the agreement",
                        edit=of_clause(clause.id, "survives", "yes"),
                    ),
                    Remedy("bring its date before that end", field=("clauses", clause.id, "by")),
                ],
                weight=65,
                involves=("timing",),
            )


def _late(matter: Matter, clause: Clause, end: When | None) -> Iterator[tuple[str, When, str]]:
    """Dates of a clause later than an end, the latest first."""
    last = placed(matter, end, closing=True)
    found = []
    for words, when in (*dues(clause), ("does not begin until", opening(matter, clause))):
        begins = words == "does not begin until"
        at = placed(matter, when, closing=not begins)
        late = at.after(last) if at is not None else None
        if late is not None and (late > 0 or (begins and late == 0)):
            found.append((late, words, when))
    for late, words, when in sorted(found, key=lambda one: -one[0]):
        days = late // DAY
        yield words, when, f"{days} day{'' if days == 1 else 's'}" if days else "some hours"
