"""Finder missing for "as long as"."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.mending import of_clause
from servanda.agreement.checks.wording import clauses
from servanda.agreement.clauses.as_long_as import AsLongAs
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class NoFinder(Check):
    """A promise holds only while the other side keeps its own, and nobody is to find whether it does."""

    code: ClassVar[str] = "CHK033"
    title: ClassVar[str] = "finder missing for “as long as”"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Each side is then judge in its own case, and one alleged breach frees both. Under the terms for "
        "Syria (2016) protection lasted while a party abided; it broke down within months."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic for all reciprocity without a finder; snap-back without a decider is CHK061."""
        held = [
            clause
            for clause in matter.agreement.clauses
            if isinstance(clause.promise, AsLongAs) and not clause.promise.found_by
        ]
        if not held:
            return
        ids = tuple(clause.id for clause in held)
        on = tuple(dict.fromkeys(ref for clause in held for ref in clause.promise.refers_to()))
        bodies = matter.agreement.bodies
        able = [key for key, body in bodies.items() if body.finds]
        able += [key for key, body in bodies.items() if body.observes]
        remedies = [Remedy("let nothing be suspended before a third party has found the breach", computed=False)]
        if able:
            found = tuple(one for id_ in ids for one in of_clause(id_, "as_long_as.found_by", able[0]))
            words = f"let {matter.called(able[0])} find whether it does, within a stated time"
            remedies.insert(0, Remedy(words, edits=len(ids), edit=found))
        yield self.found(
            matter,
            ids[0],
            "This holds as long as the other side keeps its part, and nobody is named to find that: "
            f"{clauses(matter, ids)}.",
            remedies,
            weight=70,
            involves=(*ids[1:], *(ref for ref in on if ref not in ids)),
        )
