"""No decision rule."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.change import Change
from servanda.agreement.checks.charge import charges, seats
from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import called, listed
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class NoDecisionRule(Check):
    """A body has things to decide and the text does not say how it decides, or there is no such body."""

    code: ClassVar[str] = "CHK035"
    title: ClassVar[str] = "no decision rule"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "A committee that cannot decide, or cannot even meet, leaves every report where it was. Hodeidah's"
        " (2018) had no rule; in Aceh (2005) the head of the mission ruled, and his ruling bound."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One for the bodies without a rule, one for each chair nobody named; or one where no body is."""
        bodies = matter.agreement.bodies
        if not bodies:
            yield self._no_body(matter)
            return
        tasks = charges(matter)
        silent = tuple(key for key in bodies if key in tasks and bodies[key].decides == "not stated")
        if silent:
            yield self._silent(matter, silent, tasks[silent[0]])
        for key in tasks:
            body = bodies[key]
            if body.decides == "chair decides" and not body.chair and seats(body) > 1:
                yield self.found(
                    matter,
                    f"bodies.{key}",
                    f"The chair of {matter.called(key)} decides, and nobody says who chairs it.",
                    [
                        Remedy(
                            f"name the chair of {matter.called(key)}, and who stands in for the chair",
                            field=("bodies", key, "chair"),
                        )
                    ],
                    weight=40,
                )

    def _silent(self, matter: Matter, silent: tuple[str, ...], tasks: tuple[str, ...]) -> Diagnostic:
        body = matter.agreement.bodies[silent[0]]
        name = matter.called(silent[0])
        chair = f"{matter.called(body.chair)}, its chair, decides" if body.chair else "a chair, to be named, decides"
        chaired = all(matter.agreement.bodies[key].chair for key in silent)
        what = f"must {listed(tasks)}, but" if len(silent) == 1 else "have matters to settle, but"
        # Beside a body that decides, these can pass a matter up; alone, they can settle nothing.
        others = [key for key, one in matter.agreement.bodies.items() if key not in silent and one.finds]
        up = [Remedy(f"let {matter.called(others[0])} decide what {name} leaves open")] if others else []
        return self.found(
            matter,
            f"bodies.{silent[0]}",
            f"{called(matter, silent)} {what} the text does not say how "
            f"{'it decides' if len(silent) == 1 else 'they decide'}.",
            [
                Remedy(
                    f"say that {chair} where {name} does not agree within a stated time",
                    edit=tuple(Change(("bodies", key, "decides"), "chair decides") for key in silent)
                    if chaired
                    else (),
                    field=() if chaired else ("bodies", silent[0], "decides"),
                ),
                *up,
                Remedy(
                    "a ladder: head of mission rules, then senior representatives, then a chair",
                    computed=False,
                ),
            ],
            weight=55 if others else 75,
            severity=Severity.NOTICE if others else None,
            involves=tuple(f"bodies.{key}" for key in silent[1:]),
        )

    def _no_body(self, matter: Matter) -> Diagnostic:
        return self.found(
            matter,
            "bodies",
            "No body is named that could settle a difference over whether a clause is kept.",
            [
                Remedy(
                    "name one body, its members, its chair and how it decides",
                    computed=False,
                    edits=3,
                    field=("bodies",),
                ),
                Remedy("name one person both sides accept who decides when they differ", computed=False),
            ],
            weight=75,
        )
