"""Unlocated place."""

from collections.abc import Iterable
from typing import ClassVar

from servanda.agreement.checks.check import Check
from servanda.agreement.checks.matter import Matter
from servanda.agreement.checks.wording import clauses, listed
from servanda.agreement.clause import Clause
from servanda.agreement.diagnostics import Diagnostic, Remedy, Severity

#: Acts that bring people or things to a place: without the place there is no knowing that they were done.
_MOVES = (
    "movement.assembly",
    "movement.deployment",
    "movement.relocation",
    "movement.withdrawal",
    "passage.civilian-return",
    "passage.evacuation",
    "personnel.release",
    "weapons.hand-over",
    "weapons.storage",
    "weapons.withdraw",
)


class UnlocatedPlace(Check):
    """A clause turns on a place that the text names and nobody has located."""

    code: ClassVar[str] = "CHK021"
    title: ClassVar[str] = "unlocated place"
    severity: ClassVar[Severity] = Severity.SERIOUS
    matters: ClassVar[str] = (
        "Both sides can keep the words and be in different places. Hodeidah (2018) sent forces to “agreed "
        "locations outside” the city; the first deadline passed with none agreed."
    )

    def look(self, matter: Matter) -> Iterable[Diagnostic]:
        """Destinations nobody located, then other places; one diagnostic for each sort."""
        zones = matter.agreement.zones
        lost = {key for key, zone in zones.items() if zone.unlocated}
        lost |= {key for key, zone in zones.items() if lost & {*zone.any_of, *zone.except_}}
        if not lost:
            return
        to: dict[str, list[str]] = {}
        other: dict[str, list[str]] = {}
        for clause in matter.agreement.clauses:
            for zone in dict.fromkeys(clause.promise.zones()):
                if zone in lost:
                    (to if _moves(clause) else other).setdefault(zone, []).append(clause.id)
        for zone in to.keys() & other.keys():
            to[zone] += other.pop(zone)
        if to:
            yield self._said(matter, to, "forces or things are to be moved", 85)
        if other:
            yield self._said(matter, other, "a duty applies", 65)

    def _said(self, matter: Matter, used: dict[str, list[str]], what: str, weight: int) -> Diagnostic:
        ids = tuple(dict.fromkeys(id_ for at in used.values() for id_ in at))
        names = listed([f"“{matter.called(zone)}”" for zone in used])
        return self.found(
            matter,
            ids[0],
            f"No map or coordinates fix {names}, yet {what} there: {clauses(matter, ids)}.",
            [
                Remedy(f"annex a map or coordinates for {names}, initialled by both sides", edits=len(used)),
                Remedy("name who fixes the place if the sides have not agreed it by a stated day", computed=False),
            ],
            weight=weight,
            involves=ids[1:],
        )


def _moves(clause: Clause) -> bool:
    return clause.promise.duty == "require" and any(
        act == stem or act.startswith(stem + ".") for act in clause.promise.acts() for stem in _MOVES
    )
