"""Consequence outside the mechanism."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.charge import judge
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter, plain
from servanda.agreement.checks.wording import listed
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class OutsideMechanism(Check):
    """Whatever follows a finding is decided elsewhere: the mechanism verifies and never decides."""

    code: ClassVar[str] = "CHK037"
    title: ClassVar[str] = "consequence outside the mechanism"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "A finding then waits for courts or parties that owe it no answer and no date. Colombia's "
        "mechanism (2016) verified and graded, and its closing report left 18 cases open."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic; a notice where only some of the steps lie outside and one without a date."""
        ladder = matter.agreement.consequences
        outside = [one for one in ladder if one.outside]
        if not outside:
            return
        name = matter.called(judge(matter)) or "the mechanism"
        steps = listed([f"“{plain(one.called)}”" for one in outside])
        ids = tuple(f"consequence:{one.id}" for one in outside)
        answer = [
            Remedy(f"oblige those who decide to tell {name}, by a stated day, what they did about a finding"),
            Remedy(f"give {name} at least one step of its own, such as a recommendation that must be answered"),
            Remedy("a guarantors' meeting when a finding has gone unanswered", computed=False),
        ]
        if len(outside) == len(ladder):
            yield self.found(
                matter,
                ids[0],
                f"{name[:1].upper()}{name[1:]} verifies but never decides: all that follows a finding "
                f"lies outside it ({steps}).",
                answer,
                weight=60,
                involves=ids[1:],
            )
        elif any(one.within is None for one in outside):
            yield self.found(
                matter,
                ids[0],
                f"Outside {name}, and with no date for an answer, lies: {steps}.",
                answer[:1],
                weight=25,
                severity=Severity.NOTICE,
                involves=ids[1:],
            )
