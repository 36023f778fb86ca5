"""A step of the ladder that nobody has to decide, or by no time."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.charge import judge
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter, plain
from servanda.agreement.checks.wording import listed
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity
from servanda.agreement.sections.consequences import Consequence


class OpenStep(Check):
    """What follows is named, and nobody has to decide it, or never by a stated time."""

    code: ClassVar[str] = "CHK038"
    title: ClassVar[str] = "consequence nobody has to decide in time"
    severity: ClassVar[Severity] = Severity.NOTICE
    matters: ClassVar[str] = (
        "A step that is due for decision by nobody, or by no time, is never overdue: a finding can lie there for "
        "good, and neither side can say that the other stalls."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic for the steps with no decider the file knows, one for those without a time.

        A step outside the mechanism without a time is the matter of CHK037.
        """
        ladder = matter.agreement.consequences
        known = {*matter.agreement.bodies, *matter.agreement.participants}
        nobody = [one for one in ladder if not known & set(one.decided_by)]
        timeless = [one for one in ladder if one.within is None and not one.outside and one not in nobody]
        judging = judge(matter)
        who = f"{matter.called(judging)} decides" if judging else "name a body that decides"
        if nobody:
            edit = tuple(Change(("consequences", one.id, "decided_by"), judging) for one in nobody) if judging else ()
            way = Remedy(
                f"say who decides, such as: {who}", edits=len(nobody), edit=edit, field=_field(nobody, "decided_by")
            )
            yield self._of(matter, nobody, "Nobody in the file has to decide", way, 35)
        if timeless:
            words = "set a time, such as: within 48 hours"
            way = Remedy(words, edits=len(timeless), field=_field(timeless, "within"))
            yield self._of(matter, timeless, "No time is set to decide", way, 15)

    def _of(self, matter: Matter, steps: list[Consequence], what: str, remedy: Remedy, weight: int) -> Diagnostic:
        ids = tuple(f"consequence:{one.id}" for one in steps)
        named = listed([f"“{plain(one.called)}”" for one in steps])
        return self.found(matter, ids[0], f"{what}: {named}.", [remedy], weight=weight, involves=ids[1:])


def _field(steps: list[Consequence], key: str) -> tuple[str, ...]:
    return ("consequences", steps[0].id, key)
