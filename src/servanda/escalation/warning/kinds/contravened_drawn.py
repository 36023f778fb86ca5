"""A clause contravened so often within so many days: the share of a forecast's draws that say so."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import Field

from servanda.agreement import Identifier, Lasting, Portion, file_shape
from servanda.basis import DAY
from servanda.escalation.warning.kind import WarningKind, days
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Events, Floats, Material, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement

_WHOLE = 1_000_000
#: So far back the facts of an alarm are named.
_BACK = 28 * DAY


@file_shape
class ContravenedDrawn(WarningKind):
    """A clause's contrary indications, so many within a time, as a forecast draws them.

    Of 1,000 continuations, drawn anew at the end of every day from what was known by then, the share with at least
    ``at_least`` in ``within``: the windows, the last shift of level and what followed where the clause's own past was
    alike. Stands beside ``contravened``, whose plain formula asks for one more and cannot ask for several.
    """

    key: ClassVar[str] = "contravened-drawn"
    names: ClassVar[dict[str, str]] = {"clause": "clause"}
    per_cent: ClassVar[bool] = True
    longest: ClassVar[int | None] = 60 * DAY

    clause: Identifier = Field(description="the clause; every clause that prohibits or limits has a rule of its own")
    within: Lasting = Field(default=7 * DAY, description="within this time; 1 to 60 whole days")
    at_least: int = Field(default=3, ge=1, le=10_000, description="so many contrary indications")
    raise_: Portion = Field(default=600_000, alias="raise", description="share of draws at which an alarm is raised")
    lower: Portion = Field(default=350_000, description="share at or below which it may end")
    stay: Lasting = Field(default=3 * DAY, description="how long it must be as low without a break")

    @classmethod
    def assumed(cls, agreement: "Agreement") -> Iterable[dict[str, Any]]:
        """One for each clause that prohibits or limits."""
        watched = (one for one in agreement.clauses if one.promise.duty in ("forbid", "limit"))
        return ({"clause": one.id} for one in watched)

    @property
    def levels(self) -> Levels:
        """Shares of one."""
        return Levels(self.raise_ / _WHOLE, self.lower / _WHOLE, self.stay)

    def signals(self, material: Material) -> tuple[Signal, ...]:
        """The share of draws at the end of each day."""
        return (Signal(self.clause, material.edges[1:], self._shares(material)),)

    def _shares(self, material: Material) -> Floats:
        # Imported here: who watches no clause by a forecast draws none.
        from servanda.escalation.forecast.chances import chances_within

        asked = (self.clause, self._ahead, self.at_least)
        if (held := material.drawn.get(asked)) is None:
            counts = material.daily(material.of_clause(self.clause))
            held = material.drawn[asked] = chances_within(counts, self._ahead, self.at_least)
        return held

    @property
    def _ahead(self) -> int:
        return min(60, max(1, round(days(self.within))))

    def events(self, material: Material, subject: str) -> Events:
        """Every contrary indication on the clause; an alarm is right where so many came within the time."""
        at = material.instants(material.of_clause(subject))
        return Events(at, self.within, self.within, material.now, least=self.at_least)

    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """How many of 1,000 draws say so, in what share of its own last year it was so, and what came lately."""
        from servanda.escalation.forecast.chances import own_chance

        of_clause = material.of_clause(subject)
        lately = tuple(one.fact for one in of_clause if one.at > material.now - _BACK)
        counts, shares = material.daily(of_clause), self._shares(material)
        numbers = {
            "n": round(1_000 * float(shares[-1])) if len(shares) else 0,
            "own": round(1_000 * own_chance(counts, self._ahead, self.at_least)),
            "least": self.at_least,
            "within": self._ahead,
            "lately": len(lately),
        }
        return (Reason("drawn", numbers, lately),)

    def clause_of(self, material: Material, subject: str) -> str:
        """The clause itself."""
        return subject
