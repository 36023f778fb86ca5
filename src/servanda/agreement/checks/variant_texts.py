"""Variant texts that differ."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class VariantTexts(Check):
    """Two published texts of one clause say different things."""

    code: ClassVar[str] = "CHK022"
    title: ClassVar[str] = "variant texts that differ"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Each side will hold up the text that suits it. The Karabakh statement (2020) was published in two"
        " versions, of which one names further territories; which binds was never said."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per variant; a notice where nothing is said to turn on it."""
        prevails = matter.agreement.prevails
        for variant in matter.agreement.variants:
            in_clause = matter.clause(variant.clause) is not None
            about = matter.named(variant.clause) if in_clause else "the text"
            turns = f"; what turns on it: {variant.matters.rstrip('.')}" if variant.matters else ""
            remedies = [Remedy("name the text that prevails, and withdraw the other by a joint note")]
            if prevails:
                remedies.insert(
                    0, Remedy(f"confirm jointly that the text in “{prevails}”, said to prevail, is meant")
                )
            yield self.found(
                matter,
                variant.clause if in_clause else "variants",
                f"{len(variant.texts)} texts of {about} have been published and differ{turns}.",
                remedies,
                weight=40,
                severity=None if variant.matters else Severity.NOTICE,
            )
