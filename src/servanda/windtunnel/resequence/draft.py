"""The draft under examination: its text, what it was read to, the order of its steps, and its participants by name."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from servanda.agreement import Agreement, Calendar, Clause, Diagnostic, Matter, Positions, When
from servanda.agreement import check as check_agreement
from servanda.windtunnel.model.stuck import can_be_stuck
from servanda.windtunnel.scenario.scenario import Scenario


@dataclass(frozen=True)
class Draft:
    """What the families of change look at to propose edits; ``positions`` where the reader may see them."""

    text: str
    file: str
    agreement: Agreement
    scenario: Scenario
    positions: Positions | None = None

    @cached_property
    def matter(self) -> Matter:
        """The agreement as checks look at it: its law, its calendar, the order of its steps."""
        return Matter(self.agreement, self.positions)

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What the checks say of it as it stands."""
        return check_agreement(self.agreement, self.positions)

    @property
    def calendar(self) -> Calendar:
        """Places dates."""
        return self.matter.calendar

    @cached_property
    def parties(self) -> tuple[str, ...]:
        """The parties whose acts futures imagine, in the order of the file."""
        return tuple(who for who in self.agreement.parties() if who in self.scenario.actors)

    def called(self, id_: str) -> str:
        """A participant, body or other part by name, as within a sentence."""
        return self.matter.called(id_)

    def all_called(self, ids: Iterable[str]) -> str:
        """Several, joined."""
        names = [self.called(one) for one in ids]
        return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)

    def free_id(self, wanted: str) -> str:
        """An id that nothing in the file has: the one wanted, else with a number."""
        taken = {clause.id for clause in self.agreement.clauses}
        for section in ("bodies", "participants", "zones", "lines", "events"):
            taken |= set(getattr(self.agreement, section))
        taken |= {phase.id for phase in self.agreement.phases}
        return next(one for n in range(1, 10_000) if (one := wanted if n == 1 else f"{wanted}-{n}") not in taken)

    def duties(self) -> tuple[Clause, ...]:
        """Clauses by which a party owes something once, in the order of the file."""
        parties = set(self.parties)
        return tuple(one for one in self.agreement.clauses if one.kind == "must" and set(one.who) & parties)

    def day(self, when: When | None) -> str:
        """The day of a fixed moment, ISO; empty where it hangs on an event or is left open."""
        found = None if when is None else self.calendar.day_of(when)
        return found.isoformat() if found is not None else ""

    def body_that_decides(self) -> str:
        """A body to decide: the first that cannot be stuck, else the first; empty if there is none."""
        able = [key for key, one in self.agreement.bodies.items() if not can_be_stuck(one)]
        return next(iter(able), next(iter(self.agreement.bodies), ""))

    def outsider(self) -> str:
        """A participant that is no party and no party's force, who could hold, decide or guarantee; empty if none."""
        sides = {"party", "affiliated force", "non-signatory force"}
        for key, one in self.agreement.participants.items():
            if not sides & set(one.roles) and one.side not in self.agreement.participants:
                return key
        return ""
