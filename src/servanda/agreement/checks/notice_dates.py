"""Term end and notice dates."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import called, dated
from servanda.agreement.clause import Clause
from servanda.agreement.clauses.renews import Renews, notice_dates
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.basis import from_us

#: How long before the last day for notice it counts as due, when a day is asked for.
_AHEAD = timedelta(days=60)


class NoticeDates(Check):
    """A term ends, or renews itself, on days the text leaves to be computed."""

    code: ClassVar[str] = "CHK027"
    title: ClassVar[str] = "term end and notice dates"
    severity: ClassVar[Severity] = Severity.NOTICE
    matters: ClassVar[str] = (
        "The day for saying so passes in silence, and then silence has decided. The term of the force in "
        "Karabakh (2020) ran five years and renewed itself unless notice came six months before."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per term.

        Serious where silence renews it and nothing else is needed, or where the last day for notice is near
        the day of the question.
        """
        for clause in matter.agreement.clauses:
            if isinstance(clause.promise, Renews):
                yield self._term(matter, clause, clause.promise)

    def _term(self, matter: Matter, clause: Clause, renews: Renews) -> Diagnostic:
        zone = matter.agreement.timing.zone
        days = [
            (from_us(end, zone).date(), from_us(last, zone).date())
            for end, last in notice_dates(clause, matter.agreement)
        ]
        if not days:
            return self.found(
                matter,
                clause.id,
                "When the term ends cannot be told from the text, for it hangs on an event: "
                f"{matter.named(clause.id)}.",
                [Remedy("have the day of the event recorded jointly, and with it the day the term ends")],
                weight=40,
            )
        end, last = next((pair for pair in days if matter.on is None or pair[0] >= matter.on), days[-1])
        near = matter.on is not None and last - _AHEAD <= matter.on <= last
        passed = matter.on is not None and matter.on > last
        silent = renews.tacit and renews.notice is not None and not renews.needs
        return self.found(
            matter,
            clause.id,
            f"{matter.named(clause.id)}: {self._said(matter, renews, end, last)}",
            self._remedies(renews, end, last),
            weight=80 if near else 70,
            severity=Severity.SERIOUS if near or (silent and not passed) else None,
        )

    @staticmethod
    def _said(matter: Matter, renews: Renews, end: date, last: date) -> str:
        if renews.notice is None:
            after = "renews itself by silence" if renews.tacit else "ends then unless an extension is agreed"
            return f"the term ends on {dated(end)} and {after}."
        by = called(matter, renews.by)
        given = f"{by} gives notice" if len(renews.by) == 1 else f"one of {by} gives notice"
        given = given if by else "notice is given"
        passed = " That day has passed." if matter.on is not None and matter.on > last else ""
        if renews.tacit:
            after = f"renews by silence unless {given} on or before {dated(last)}"
        else:
            after = f"the last day for notice is {dated(last)}"
        return f"the term ends on {dated(end)} and {after}.{passed}"

    @staticmethod
    def _remedies(renews: Renews, end: date, last: date) -> list[Remedy]:
        if renews.notice is None:
            return [
                Remedy(f"write the day into the text: the term ends on {end.isoformat()}"),
                Remedy("name a day, well before, by which an extension is to be discussed", computed=False),
            ]
        review = last - timedelta(days=30)
        return [
            Remedy(f"write the days into the text: end of term {end}, last day for notice {last}"),
            Remedy(f"have the body meet on {dated(review)}, before the last day for notice, and ask each side"),
            Remedy("let what is in progress be finished after a notice, step by step", computed=False),
        ]
