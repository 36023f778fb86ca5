"""Observer who is the holder."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.watch import Watch
from servanda.agreement.checks.wording import called, clauses
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity


class ObserverIsHolder(Check):
    """The only ones who see or certify that a duty is done are those who owe it."""

    code: ClassVar[str] = "CHK031"
    title: ClassVar[str] = "observer who is the holder"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "A step that only its own doer can confirm convinces nobody. At Hodeidah (2018) undefined local "
        "forces let each side, as analysts put it, hand over to itself."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """One diagnostic per holder, with all the duties only its own side confirms."""
        watch = Watch.of_matter(matter)
        own = matter.once("own side", lambda: self._own(matter, watch))
        for holder, duties in own.items():
            by = tuple(dict.fromkeys(one for observers in duties.values() for one in observers))
            who = "itself" if by == (holder,) else f"{called(matter, by)}, of its own side"
            yield self.found(
                matter,
                next(iter(duties)),
                f"Whether {matter.called(holder)} does this is seen or certified only by {who}: "
                f"{clauses(matter, tuple(duties))}.",
                self._remedies(matter, watch, holder, tuple(duties)),
                weight=55,
                involves=tuple(duties)[1:],
            )

    def _own(self, matter: Matter, watch: Watch) -> dict[str, dict[str, tuple[str, ...]]]:
        """Per holder the duties that its own side alone confirms, with who does."""
        own: dict[str, dict[str, tuple[str, ...]]] = {}
        for clause in matter.agreement.clauses:
            if not watch.concerns(clause):
                continue
            by = watch.of(clause).by
            sides = [self._sides(matter, body) for body in by]
            for holder in dict.fromkeys(clause.who):
                if by and all(side == {_side(matter, holder)} for side in sides):
                    own.setdefault(holder, {})[clause.id] = by
        return own

    def _remedies(self, matter: Matter, watch: Watch, holder: str, ids: tuple[str, ...]) -> list[Remedy]:
        acts = [act for id_ in ids for act in matter.clauses[id_].promise.acts()]
        own = {_side(matter, holder)}
        others = [body for body in watch.near(acts) if self._sides(matter, body) != own]
        remedies = [Remedy("add the other side or an outsider to those who certify it", computed=False)]
        if others:
            remedies.insert(0, Remedy(f"let {matter.called(others[0])} observe or certify it", edits=len(ids)))
        return remedies

    @staticmethod
    def _sides(matter: Matter, body: str) -> set[str]:
        """The sides somebody watches from; an outsider, or a body whose members nobody named, is its own."""
        if body not in matter.agreement.bodies:
            return {_side(matter, body)}
        return {_side(matter, member) for member in matter.agreement.bodies[body].members} or {body}


def _side(matter: Matter, who: str) -> str:
    one = matter.agreement.participants.get(who)
    return (one.side or who) if one else who
