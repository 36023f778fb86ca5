"""No consequence."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.charge import judge
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter, plain
from servanda.agreement.checks.wording import called, clauses
from servanda.agreement.clause import Clause
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

#: Kinds that ask nothing whose breach could have a consequence, or are meant to have none.
_WITHOUT = ("may", "renews", "snaps_back", "as_long_as", "certifies", "builds_confidence")


class NoConsequence(Check):
    """Nothing follows when a clause is found broken."""

    code: ClassVar[str] = "CHK036"
    title: ClassVar[str] = "no consequence"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "A finding to which nobody must respond changes nothing. The largest third-party monitoring "
        "mission, in Ukraine from 2014, is judged to have failed in part because violations met no "
        "response."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One weighty diagnostic where there is no consequence at all; else one for the clauses left out."""
        owed = [clause for clause in matter.agreement.clauses if clause.kind not in _WITHOUT]
        ladder = matter.agreement.consequences
        bare = self._bare(matter, owed)
        if not owed or not bare:
            return
        ids = tuple(clause.id for clause in bare)
        if not ladder and len(bare) == len(owed):
            yield self._none_at_all(matter, ids)
            return
        heavy = any(clause.promise.duty == "forbid" or clause.track == "security" for clause in bare)
        rung = min(ladder, key=lambda one: one.step) if ladder else None
        first = Remedy(f"let the step “{plain(rung.called)}” follow these too") if rung else None
        yield self.found(
            matter,
            ids[0],
            f"Nothing follows when this is found broken: {clauses(matter, ids)}.",
            [
                *([first] if first else []),
                Remedy("name for each what follows, who decides it and by when", edits=len(ids)),
            ],
            weight=50,
            severity=None if heavy else Severity.NOTICE,
            involves=ids[1:],
        )

    @staticmethod
    def _bare(matter: Matter, owed: list[Clause]) -> list[Clause]:
        struck = {name for one in matter.agreement.consequences for name in one.on}
        if "any" in struck:
            return []
        returned = {ref for c in matter.agreement.clauses if c.kind == "as_long_as" for ref in c.promise.refers_to()}
        met = struck | returned
        return [c for c in owed if not c.otherwise and c.id not in met and c.track not in struck]

    def _none_at_all(self, matter: Matter, ids: tuple[str, ...]) -> Diagnostic:
        decider = judge(matter)
        guarantors = [key for key, one in matter.agreement.participants.items() if "guarantor" in one.roles]
        steps = ["a written protest", "a call between commanders", "a joint visit"]
        if guarantors:
            steps.append(f"a meeting called by {called(matter, guarantors)}")
        who = f", each decided by {matter.called(decider)} within a stated time" if decider else ""
        back = [clause.id for clause in matter.agreement.clauses if clause.reversible]
        remedies = [
            Remedy(f"add a ladder: {', '.join(steps)}{who}", edits=len(steps), edit=_ladder(steps, decider)),
            Remedy("suspension of a reciprocal, reversible step on a finding, never by itself", computed=False),
        ]
        if back:
            remedies[1] = Remedy(f"let a finding suspend what can be taken back: {clauses(matter, back)}")
        return self.found(
            matter,
            "consequences",
            f"Nothing is said to follow when any clause of the {len(ids)} is found broken."
            if len(ids) > 1
            else f"Nothing is said to follow when this is found broken: {clauses(matter, ids)}.",
            remedies,
            weight=85,
            involves=ids,
        )


def _ladder(steps: list[str], decider: str) -> tuple[Change, ...]:
    """The steps as a ladder on any breach found; by when each is decided is for a person."""
    ids = ("written-protest", "call-between-commanders", "joint-visit", "meeting")
    decided = {"decided_by": decider} if decider else {}
    return tuple(
        Change(("consequences", id_), {"called": words[:1].upper() + words[1:], "step": str(n), "on": "any", **decided})
        for n, (id_, words) in enumerate(zip(ids, (_bare(one) for one in steps), strict=False), 1)
    )


def _bare(words: str) -> str:
    return words.removeprefix("a ")
