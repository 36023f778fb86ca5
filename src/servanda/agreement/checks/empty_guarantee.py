"""Guarantee without trigger or decider."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mending import Changes, of_clause
from servanda.agreement.checks.wording import called, clauses, listed
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.guarantees import Guarantees
from servanda.agreement.conditions import Decided, Found, leaves
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class EmptyGuarantee(Check):
    """A guarantee that nothing sets off, or of which nobody decides that it is due."""

    code: ClassVar[str] = "CHK042"
    title: ClassVar[str] = "guarantee without trigger or decider"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "When it is needed, whether it is due becomes one more dispute, with the guarantor as its judge. "
        "Outside enforcement makes promises credible only where it is known what sets it off."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One per way in which guarantees are empty; a notice for guarantors who guarantee nothing."""
        lacking: dict[tuple[str, ...], list[str]] = {}
        giving: set[str] = set()
        for clause in matter.agreement.clauses:
            if isinstance(clause.promise, Guarantees):
                giving |= {*clause.who, *clause.promise.owes.by}
                if missing := _missing(clause, clause.promise):
                    lacking.setdefault(missing, []).append(clause.id)
        for missing, ids in lacking.items():
            only_time = missing == (_TIME,)
            yield self.found(
                matter,
                ids[0],
                f"The guarantee does not say {listed(missing)}: {clauses(matter, ids)}.",
                self._remedies(matter, missing, ids),
                weight=25 if only_time else 60,
                severity=Severity.NOTICE if only_time else None,
                involves=tuple(ids[1:]),
            )
        yield from self._idle(matter, giving)

    def _idle(self, matter: Matter, giving: set[str]) -> Iterator[Diagnostic]:
        people = matter.agreement.participants
        idle = [key for key, one in people.items() if "guarantor" in one.roles and key not in giving]
        if idle:
            yield self.found(
                matter,
                f"participants.{idle[0]}",
                f"The text names as guarantor {called(matter, idle)}, and does not say what is guaranteed.",
                [Remedy(f"say what {called(matter, idle)} will do, on whose finding, and by when")],
                weight=30,
                severity=Severity.NOTICE,
            )

    @staticmethod
    def _remedies(matter: Matter, missing: tuple[str, ...], ids: list[str]) -> list[Remedy]:
        bodies = [key for key, body in matter.agreement.bodies.items() if body.finds]
        remedies = []
        if bodies and missing != (_TIME,):
            words = f"let a finding by {matter.called(bodies[0])} set it off"
            remedies.append(Remedy(words, edits=len(missing), edit=_set_off(ids, missing, bodies[0])))
        remedies.append(Remedy(f"say {listed(missing)}", edits=len(missing), field=("clauses", ids[0], "guarantees")))
        remedies.append(Remedy("let either side call the guarantors, who must meet within days", computed=False))
        return remedies


_TRIGGER, _DECIDER, _TIME = "what sets it off", "who decides that it is due", "by when it is owed"


def _missing(clause: Clause, promise: Guarantees) -> tuple[str, ...]:
    trigger = promise.trigger
    decided = bool(promise.decides) or (
        trigger is not None and any(isinstance(leaf, (Decided, Found)) for leaf in leaves(trigger))
    )
    timed = promise.within is not None or clause.deadline is not None
    lacking = ((_TRIGGER, trigger is None), (_DECIDER, not decided), (_TIME, not timed))
    return tuple(words for words, lacks in lacking if lacks)


def _set_off(ids: list[str], missing: tuple[str, ...], body: str) -> Changes:
    """A finding of a body as trigger; nothing where the time is missing too, which only a person can say."""
    if _TIME in missing:
        return ()
    found = {"found": "any", "by": body}
    return tuple(one for id_ in ids for one in of_clause(id_, "guarantees.trigger", found))
