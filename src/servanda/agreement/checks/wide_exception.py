"""Exception wide enough to swallow the clause."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.charge import judge
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import acted, clauses, listed
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.may import May
from servanda.agreement.conditions import Acts
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class WideException(Check):
    """An exception or permission leaves little or nothing of what it is an exception to."""

    code: ClassVar[str] = "CHK024"
    title: ClassVar[str] = "exception wide enough to swallow the clause"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Almost any act can then be claimed to fall under it, and the finding will be “disputed, exception"
        " claimed”. In Lebanon (2024) “offensive” and “self-defence” leave most strikes open to two "
        "readings."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per exception; a notice for a narrow one that covers all that is prohibited."""
        for clause in matter.agreement.clauses:
            if isinstance(clause.promise, May):
                yield from self._exception(matter, clause, clause.promise)

    def _exception(self, matter: Matter, clause: Clause, may: May) -> Iterable[Diagnostic]:
        from_ = [found for ref in may.defeats if (found := matter.clause(ref)) is not None]
        why, weight, severity = _why(clause, may, from_)
        if not why:
            return
        to = f", an exception to {clauses(matter, [other.id for other in from_])}" if from_ else ""
        yield self.found(
            matter,
            clause.id,
            f"{matter.named(clause.id)}{to}, can swallow what it is an exception to: {why}.",
            self._remedies(matter, may, from_),
            weight=weight,
            severity=severity,
            involves=tuple(other.id for other in from_),
        )

    @staticmethod
    def _remedies(matter: Matter, may: May, from_: list[Clause]) -> list[Remedy]:
        told = judge(matter)
        to = f" to {matter.called(told)}" if told else ""
        remedies = [
            Remedy(f"let whoever claims it report the act{to} within 24 hours, with the reason, and be answered"),
            Remedy(
                "narrow it: an answer at once, where and to whom the attack comes from, no longer than it",
                computed=False,
            ),
            Remedy("give notice before every such act that can wait, as on a liaison line", computed=False),
        ]
        acts = acted(act for other in from_ for act in other.promise.acts())
        if acts:
            remedies.insert(1, Remedy(f"say which of these stay prohibited even when it is claimed: {acts}"))
        return remedies[1:] if may.notice is not None and not may.claimed else remedies


def _why(clause: Clause, may: May, from_: list[Clause]) -> tuple[str, int, Severity | None]:
    swallows = any(_covers(clause, may.do, other) for other in from_)
    if may.claimed and may.breadth == "broad":
        return "only its user can judge when it applies, and its words reach far", 85, None
    if swallows and (may.breadth == "broad" or not may.claimed):
        return "it allows all that is prohibited there", 75, None
    if len(clause.undefined) > 1 and (from_ or may.claimed):
        words = listed([f"“{word}”" for word in clause.undefined])
        return f"what it allows hangs on words nothing defines ({words})", 65, None
    if swallows:
        return "when it applies only its user can say", 30, Severity.NOTICE
    return "", 0, None


def _covers(clause: Clause, allowed: Acts, other: Clause) -> bool:
    """Whether all that the other clause prohibits is allowed here, as far as acts, places and persons say."""
    prohibited = getattr(other.promise, "do", None)
    if not isinstance(prohibited, Acts) or not prohibited.acts or other.promise.duty != "forbid":
        return False
    if allowed.weapons or allowed.items or allowed.toward or allowed.outside:
        return False
    within = not allowed.in_ or (bool(prohibited.in_) and set(prohibited.in_) <= set(allowed.in_))
    who = set(allowed.by or clause.who)
    anyone = not who or set(prohibited.by or other.who) <= who
    acts = all(any(act == wide or act.startswith(wide + ".") for wide in allowed.acts) for act in prohibited.acts)
    return within and anyone and acts
