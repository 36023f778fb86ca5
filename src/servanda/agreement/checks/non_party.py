"""Duty on a non-party."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.signing import answering, unbound
from servanda.agreement.checks.wording import clauses
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
        "Who has not signed owes nothing, and the signatories will each say that it was not theirs to "
        "perform. Pretoria (2022) had to reckon with Eritrean and Amhara forces, who were not at the "
        "table."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per participant that owes something and has not signed."""
        people = matter.agreement.participants
        strangers = unbound(matter)
        owed: dict[str, list[str]] = {}
        for clause in matter.agreement.clauses:
            if clause.kind not in _UNBURDENED:
                for who in dict.fromkeys(clause.who):
                    if who in strangers:
                        owed.setdefault(who, []).append(clause.id)
        for who, ids in owed.items():
            attending = bool(_ATTENDING & set(people[who].roles)) and "party" not in people[who].roles
            owners = answering(matter, who)
            yield self.found(
                matter,
                ids[0],
                f"A duty is laid on {matter.called(who)}, which did not sign: {clauses(matter, ids)}.",
                self._remedies(matter, who, owners, attending),
                weight=30 if attending else 60,
                severity=Severity.NOTICE if attending or owners else None,
                involves=tuple(ids[1:]),
            )

    def _remedies(self, matter: Matter, who: str, owners: tuple[str, ...], attending: bool) -> list[Remedy]:
        name = matter.called(who)
        if attending:
            return [Remedy(f"have {name} confirm its part in a letter annexed to the text")]
        if owners:
            owner = matter.called(owners[0])
            return [Remedy(f"lay the duty on {owner}, which answers for {name}: to ensure it, with a test")]
        return [
            Remedy(f"have {name} sign, or adhere by a declaration"),
            Remedy(
                f"lay on a signatory the duty to ensure that {name} does it, with a test",
                computed=False,
            ),
        ]
