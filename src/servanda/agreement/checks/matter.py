"""What a check looks at: the agreement with what several checks need, worked out once and only if asked."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from servanda.agreement.calendar import Calendar
from servanda.agreement.clause import Clause
from servanda.agreement.core import Law
from servanda.agreement.lowering import lower
from servanda.agreement.model import Agreement
from servanda.agreement.order import Order, Stated, order_of
from servanda.agreement.sections.phases import Phase
from servanda.agreement.sections.versions import Version
from servanda.basis import Place

if TYPE_CHECKING:
    from servanda.agreement.positions import Positions


class Matter:
    """An agreement under examination.

    ``positions``: what participants have said of it, where the reader may see that; None leaves them out.
    ``on``: the day of the question, for checks of dates coming due; None asks nothing of the calendar.
    Look-ups are by dictionary, so that no check is worse than n log n.
    """

    def __init__(self, agreement: Agreement, positions: "Positions | None" = None, on: date | None = None) -> None:
        self.agreement = agreement
        self.positions = positions
        self.on = on

    @cached_property
    def law(self) -> Law:
        """The agreement lowered."""
        return lower(self.agreement)

    @cached_property
    def calendar(self) -> Calendar:
        """Places fixed moments on the clock."""
        return Calendar(self.agreement.timing)

    @cached_property
    def clauses(self) -> Mapping[str, Clause]:
        """Clauses by id."""
        return {clause.id: clause for clause in self.agreement.clauses}

    @cached_property
    def phases(self) -> Mapping[str, Phase]:
        """Phases by id."""
        return {phase.id: phase for phase in self.agreement.phases}

    @cached_property
    def versions(self) -> Mapping[str, Version]:
        """Versions by id."""
        return {version.id: version for version in self.agreement.versions}

    @cached_property
    def stated(self) -> tuple[Stated, ...]:
        """The conditions participants have put on clauses, in the order they were written down."""
        said = () if self.positions is None else self.positions.stated_conditions()
        return tuple(Stated(one.clause, one.by, one.condition, reported=one.basis.kind != "stated") for one in said)

    @cached_property
    def order(self) -> Order:
        """What waits for what."""
        return order_of(self.agreement, self.stated)

    def clause(self, ref: str) -> Clause | None:
        """The clause with this id, or the clause of a ``clause/part``."""
        return self.clauses.get(ref) or self.clauses.get(ref.rpartition("/")[0])

    @cached_property
    def _places(self) -> Mapping[str, Place]:
        listed: dict[str, Place] = {}
        for section in ("clauses", "phases", "versions", "consequences"):
            value = self.agreement.root.at((section,)).value
            for node in value if isinstance(value, list) else ():
                if isinstance(node.value, dict) and (id_ := node.value.get("id")) and isinstance(id_.value, str):
                    listed[id_.value if section == "clauses" else f"{section.rstrip('s')}:{id_.value}"] = id_.place
        return listed

    def place(self, where: str) -> Place:
        """Where a clause, a phase (``phase:<id>``) or a section (``bodies.mission``) stands in the file."""
        if where in self._places:
            return self._places[where]
        clause = self.clause(where)
        if clause is not None:
            return self._places.get(clause.id, self.agreement.root.place)
        path = tuple(part for part in where.replace(":", ".").split(".") if part)
        return self.agreement.root.at(path).place if path else self.agreement.root.place

    def called(self, id_: str) -> str:
        """A participant, body, zone, line, event or phase by the name the file gives it, as within a sentence."""
        sections = (
            self.agreement.participants,
            self.agreement.bodies,
            self.agreement.zones,
            self.agreement.lines,
            self.agreement.events,
            self.phases,
        )
        for section in sections:
            if id_ in section:
                name = plain(section[id_].called) or id_
                return f"the {name[4:]}" if name.startswith("The ") else name
        return id_

    def named(self, ref: str) -> str:
        """A clause in the agreement's own words, for messages: what it says, and its id."""
        clause = self.clause(ref)
        if clause is None:
            return self.called(ref.removeprefix("phase:"))
        return f"“{plain(clause.says).rstrip('.')}” ({ref})"


def plain(per_language: Mapping[str, str]) -> str:
    """The English of a text given per language, or the first language there is."""
    return per_language.get("en") or next(iter(per_language.values()), "")
