"""Variant texts that differ."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.sections.versions import Variant

_SHOWN = 3


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
        """One diagnostic for all variants; a notice where nothing is said to turn on any of them."""
        variants = matter.agreement.variants
        if not variants:
            return
        known = tuple(dict.fromkeys(one.clause for one in variants if matter.clause(one.clause) is not None))
        remedies = [Remedy("name the text that prevails, and withdraw the other by a joint note")]
        if prevails := matter.agreement.prevails:
            remedies.insert(0, Remedy(f"confirm jointly that the text in “{prevails}”, said to prevail, is meant"))
        weighty = any(variant.matters for variant in variants)
        yield self.found(
            matter,
            known[0] if known else "variants",
            f"Published texts differ: {'; '.join(self._said(matter, one) for one in variants[:_SHOWN])}"
            + (f"; and {len(variants) - _SHOWN} more." if len(variants) > _SHOWN else "."),
            remedies,
            weight=40,
            severity=None if weighty else Severity.NOTICE,
            involves=known[1:],
        )

    @staticmethod
    def _said(matter: Matter, variant: Variant) -> str:
        of = matter.named(variant.clause) if matter.clause(variant.clause) else variant.clause
        turns = variant.matters.partition(".")[0]
        return f"{of}, on which turns {turns[:1].lower()}{turns[1:]}" if turns else of
