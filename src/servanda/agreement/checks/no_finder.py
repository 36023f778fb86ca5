"""Finder missing for "as long as"."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import clauses
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.as_long_as import AsLongAs
from servanda.agreement.clauses.snaps_back import SnapsBack
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class NoFinder(Check):
    """A promise holds only while another is kept, or can be taken back, and nobody is to find when."""

    code: ClassVar[str] = "CHK033"
    title: ClassVar[str] = "finder missing for “as long as”"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Each side is then judge in its own case, and one alleged breach frees both. Under the terms for "
        "Syria (2016) protection lasted while a party abided; it broke down within months."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic for reciprocity without a finder, one for snap-back without anyone to decide it."""
        held = [c for c in matter.agreement.clauses if isinstance(c.promise, AsLongAs) and not c.promise.found_by]
        back = [c for c in matter.agreement.clauses if isinstance(c.promise, SnapsBack) and not c.promise.decided_by]
        if held:
            words = "This holds as long as the other side keeps its part, and nobody is named to find that"
            yield self._said(matter, held, words, "find whether it does", 70)
        if back:
            words = "This can be taken back after a breach, and nobody is named to decide that it is"
            yield self._said(matter, back, words, "decide it", 65)

    def _said(self, matter: Matter, held: list[Clause], words: str, task: str, weight: int) -> Diagnostic:
        ids = tuple(clause.id for clause in held)
        on = tuple(dict.fromkeys(ref for clause in held for ref in clause.promise.refers_to() if ref not in ids))
        bodies = matter.agreement.bodies
        able = [key for key, body in bodies.items() if body.finds] or [k for k, body in bodies.items() if body.observes]
        remedies = [Remedy("let nothing be suspended before a third party has found the breach", computed=False)]
        if able:
            remedies.insert(0, Remedy(f"let {matter.called(able[0])} {task}, within a stated time", edits=len(ids)))
        return self.found(
            matter,
            ids[0],
            f"{words}: {clauses(matter, ids)}.",
            remedies,
            weight=weight,
            involves=(*ids[1:], *on),
        )
