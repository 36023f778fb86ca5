"""Two baselines of one distance rule."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import listed
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class TwoBaselines(Check):
    """A distance that each party measures from a line of its own."""

    code: ClassVar[str] = "CHK012"
    title: ClassVar[str] = "two baselines of one distance rule"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Two lines make two zones: where they part, ground is inside the rule for one side and outside "
        "it for the "
        "other. Under Minsk II (2015) one side measured from the actual contact line and the other from "
        "the line "
        "of a memorandum of September 2014."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One per distance rule whose parties have different lines."""
        for clause in matter.agreement.clauses:
            baseline = getattr(clause.promise, "baseline", {}) if clause.kind == "kept_beyond" else {}
            if len(set(baseline.values())) < 2:
                continue
            each = listed([f"{matter.called(who)} from {matter.called(line)}" for who, line in baseline.items()])
            yield self.found(
                matter,
                clause.id,
                f"{matter.named(clause.id)} is measured from two lines: {each}.",
                [
                    Remedy("draw one line, on a map both sign, and measure both sides from it"),
                    Remedy("say to which zone the ground between the two lines belongs, and who is kept out of it"),
                ],
                weight=72,
            )
