"""Even-voted body without tie-break."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.charge import charges, seats
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import listed
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class EvenVotes(Check):
    """A body that can tie, or that needs everybody's consent, and nobody decides when it is stuck."""

    code: ClassVar[str] = "CHK034"
    title: ClassVar[str] = "even-voted body without tie-break"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Each side can stop every finding against itself. Colombia (2016) gave the outsider in a three-"
        "sided mechanism the chair, who also settled differences."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per body that can be stuck."""
        tasks = charges(matter)
        for key, body in matter.agreement.bodies.items():
            if body.tie_break or key not in tasks:
                continue
            votes = seats(body)
            name = matter.called(key)
            if body.decides == "consensus":
                said = f"{name} decides by consensus, so any one of its members can stop it"
            elif body.decides == "majority" and votes and votes % 2 == 0:
                said = f"{name} decides by majority of {votes} votes, which can be even"
            else:
                continue
            chair = matter.called(body.chair) if body.chair else ""
            yield self.found(
                matter,
                f"bodies.{key}",
                f"{said}, and nobody is named to decide then; it is to {listed(tasks[key])}.",
                [
                    Remedy(
                        f"let {chair} decide when it is stuck" if chair else "name who decides when it is stuck",
                        edit=(Change(("bodies", key, "tie_break"), body.chair),) if chair else (),
                        field=() if chair else ("bodies", key, "tie_break"),
                    ),
                    Remedy("pass what is stuck up after a stated number of hours, level by level", computed=False),
                ],
                weight=60,
            )
