"""No observer."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.watch import Seen, Watch, where
from servanda.agreement.checks.wording import acted, called, clauses
from servanda.agreement.clause import Clause
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

_OUTSIDERS = {"mediator", "guarantor", "witness"}


class NoObserver(Check):
    """Nobody is given to see whether a clause is kept."""

    code: ClassVar[str] = "CHK030"
    title: ClassVar[str] = "no observer"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "What nobody sees is settled by claims: silence proves nothing kept and a report proves nothing "
        "broken. The monitors of Minsk II (2015) were given the task, and then denied access to part of "
        "the ground."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic for all clauses nobody sees, and one for those seen only in part."""
        watch = Watch.of_matter(matter)
        asked = [clause for clause in matter.agreement.clauses if watch.concerns(clause)]
        if not asked:
            return
        if watch.empty:
            yield self._nobody(matter, asked)
            return
        seen = {clause.id: watch.of(clause) for clause in asked}
        none = [clause for clause in asked if not seen[clause.id].by and not seen[clause.id].elsewhere]
        part = [clause for clause in asked if not seen[clause.id].by and seen[clause.id].elsewhere]
        yield from self._unseen(matter, watch, none, seen)
        yield from self._partly(matter, part, seen)

    def _nobody(self, matter: Matter, asked: list[Clause]) -> Diagnostic:
        ids = tuple(clause.id for clause in asked)
        acts = acted(act for clause in asked for act in clause.promise.acts())
        bodies = called(matter, matter.agreement.bodies)
        outside = [key for key, one in matter.agreement.participants.items() if _OUTSIDERS & set(one.roles)]
        remedies = [Remedy("a small unarmed mission of outsiders, as in Aceh (2005)", computed=False, edits=3)]
        if bodies:
            seen = _observing(next(iter(matter.agreement.bodies)), asked)
            remedies.insert(0, Remedy(f"say what {bodies} observes, where and how: {acts}", edits=2, edit=seen))
        elif outside:
            name = matter.called(outside[0])
            remedies.insert(0, Remedy(f"ask {name} to observe, or to name who does, and say what: {acts}", edits=2))
        return self.found(
            matter,
            "bodies",
            f"Nobody is given to observe whether any of it is kept: {clauses(matter, ids)}.",
            remedies,
            weight=80,
            involves=ids,
        )

    def _unseen(self, matter: Matter, watch: Watch, none: list[Clause], seen: dict[str, Seen]) -> Iterator[Diagnostic]:
        if not none:
            return
        ids = tuple(clause.id for clause in none)
        acts = tuple(dict.fromkeys(act for clause in none for act in seen[clause.id].acts))
        able = watch.able(acts)
        remedies = [Remedy("ask each side to report its own acts to the body, as holdings are", computed=False)]
        if able:
            remedies.insert(
                0,
                Remedy(
                    f"let {matter.called(able[0])} observe {acted(acts)} as well",
                    edits=len(acts),
                    edit=_observing(able[0], none, len(matter.agreement.bodies[able[0]].observes)),
                ),
            )
        heavy = any(clause.track in ("security", "humanitarian") for clause in none)
        yield self.found(
            matter,
            ids[0],
            f"Nobody is given to observe {acted(acts)}, on which this turns: {clauses(matter, ids)}.",
            remedies,
            weight=55,
            severity=None if heavy else Severity.NOTICE,
            involves=ids[1:],
        )

    def _partly(self, matter: Matter, part: list[Clause], seen: dict[str, Seen]) -> Iterator[Diagnostic]:
        if not part:
            return
        ids = tuple(clause.id for clause in part)
        bodies = tuple(dict.fromkeys(body for clause in part for body in seen[clause.id].elsewhere))
        zones = tuple(dict.fromkeys(zone for clause in part for zone in where(clause)))
        missing = acted(act for clause in part for act in seen[clause.id].acts)
        short = f"only in part, leaving out {missing}" if missing else "only in part, or not where it applies"
        places = f" in {called(matter, zones)}" if zones else ""
        yield self.found(
            matter,
            ids[0],
            f"What {called(matter, bodies)} may observe covers this {short}: {clauses(matter, ids)}.",
            [
                Remedy(
                    f"say that {matter.called(bodies[0])} observes all acts of these clauses{places}",
                    edit=_observing(bodies[0], part, _many(matter, bodies[0])),
                )
            ],
            weight=25,
            severity=Severity.NOTICE,
            involves=ids[1:],
        )


def _observing(body: str, unseen: list[Clause], number: int = 0) -> tuple[Change, ...]:
    """A body given to observe what these clauses are about, everywhere; how, and with what delay, is for a person."""
    acts = list(dict.fromkeys(act for clause in unseen for act in clause.promise.acts()))
    return (Change(("bodies", body, "observes", number), {"acts": acts}),)


def _many(matter: Matter, body: str) -> int:
    return len(matter.agreement.bodies[body].observes) if body in matter.agreement.bodies else 0
