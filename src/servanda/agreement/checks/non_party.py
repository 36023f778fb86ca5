"""Duty on a non-party."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.signing import answering, unbound
from servanda.agreement.checks.wording import called, clauses
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

#: Those who accompany an agreement rather than fight under it; what they promise is a lighter matter.
_ATTENDING = {"guarantor", "mediator", "witness"}
#: Kinds that put no burden on whoever they name.
_UNBURDENED = ("may",)


class NonParty(Check):
    """A duty is laid on somebody who did not sign."""

    code: ClassVar[str] = "CHK040"
    title: ClassVar[str] = "duty on a non-party"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Who did not sign owes nothing, and the signatories will each say that it was not theirs to "
        "perform. Pretoria (2022) had to reckon with Eritrean and Amhara forces, who were not at the "
        "table."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per group of participants that did not sign and owe the same."""
        strangers = unbound(matter)
        owed: dict[str, list[str]] = {}
        for clause in matter.agreement.clauses:
            if clause.kind not in _UNBURDENED:
                for who in dict.fromkeys(clause.who):
                    if who in strangers:
                        owed.setdefault(who, []).append(clause.id)
        alike: dict[tuple[object, ...], list[str]] = {}
        for who, ids in owed.items():
            alike.setdefault((*ids, self._standing(matter, who)), []).append(who)
        for group in alike.values():
            yield self._asked(matter, group, owed[group[0]])

    def _asked(self, matter: Matter, group: list[str], ids: list[str]) -> Diagnostic:
        attending, owners = self._standing(matter, group[0])
        return self.found(
            matter,
            ids[0],
            f"A duty is laid on {called(matter, group)}, which did not sign: {clauses(matter, ids)}.",
            self._remedies(matter, called(matter, group), owners, attending),
            weight=30 if attending else 60,
            severity=Severity.NOTICE if attending or owners else None,
            involves=tuple(ids[1:]),
        )

    @staticmethod
    def _standing(matter: Matter, who: str) -> tuple[bool, tuple[str, ...]]:
        """Whether it only accompanies the agreement, and who answers for it."""
        roles = set(matter.agreement.participants[who].roles)
        return bool(_ATTENDING & roles) and "party" not in roles, answering(matter, who)

    @staticmethod
    def _remedies(matter: Matter, name: str, owners: tuple[str, ...], attending: bool) -> list[Remedy]:
        if attending:
            return [Remedy(f"have {name} confirm this by a letter annexed to the text")]
        if owners:
            owner = matter.called(owners[0])
            return [Remedy(f"lay the duty on {owner}, which answers for {name}: to ensure it, with a test")]
        return [
            Remedy(f"have {name} sign, or adhere by a declaration"),
            Remedy(
                "lay on a signatory the duty to ensure it, with a test that shows it",
                computed=False,
            ),
        ]
