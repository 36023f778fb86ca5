"""A clause contravened within so many days: how likely one more is, by how many there were lately."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from pydantic import Field

from servanda.agreement import Identifier, Lasting, Portion, file_shape
from servanda.basis import DAY
from servanda.escalation.warning.kind import WarningKind, days
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Events, Floats, Integers, Material, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement

#: Half an event known beforehand, in no time: Jeffreys' prior of a Poisson rate.
_PRIOR = 0.5
_WHOLE = 1_000_000


@file_shape
class Contravened(WarningKind):
    """Another contrary indication on a clause within a time.

    The chance of at least one in ``within``, from the number in the days looked ``back`` at: the predictive
    distribution of a Poisson rate with Jeffreys' prior, 1 - (b / (b + w)) ** (k + 1/2). What a forecast
    draws is watched by ``contravened-drawn``.
    """

    key: ClassVar[str] = "contravened"
    names: ClassVar[dict[str, str]] = {"clause": "clause"}
    per_cent: ClassVar[bool] = True

    clause: Identifier = Field(description="the clause; every clause that prohibits or limits has a rule of its own")
    within: Lasting = Field(default=7 * DAY, description="one more within this time")
    back: Lasting = Field(default=28 * DAY, description="how far back is looked")
    raise_: Portion = Field(default=600_000, alias="raise", description="chance at which an alarm is raised")
    lower: Portion = Field(default=350_000, description="chance at or below which it may end")
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
        """The chance at the end of each day."""
        back = max(1, round(days(self.back)))
        lately = trailing(material.daily(material.of_clause(self.clause)), back)
        # Days before the first looked at count as quiet: with nothing known, nothing is raised.
        value = chance_within(lately, back, days(self.within))
        return (Signal(self.clause, material.edges[1:], value),)

    def events(self, material: Material, subject: str) -> Events:
        """Every contrary indication on the clause."""
        at = material.instants(material.of_clause(subject))
        return Events(at, self.within, self.within, material.now)

    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """How many there were lately, and which."""
        lately = [one.fact for one in material.of_clause(subject) if one.at > material.now - self.back]
        numbers = {"n": len(lately), "back": round(days(self.back)), "within": round(days(self.within))}
        return (Reason("lately", numbers, tuple(lately)),)

    def clause_of(self, material: Material, subject: str) -> str:
        """The clause itself."""
        return subject


def trailing(counts: Integers, back: int) -> Integers:
    """The sum of each day and the ``back`` - 1 before it."""
    whole = np.concatenate([[0], np.cumsum(counts)])
    sums: Integers = whole[1:] - whole[np.maximum(np.arange(1, len(whole)) - back, 0)]
    return sums


def chance_within(lately: Integers, back: int, within: float) -> Floats:
    """The chance of at least one in ``within`` days, after so many in ``back`` days."""
    return np.asarray(1 - (back / (back + within)) ** (lately + _PRIOR), dtype=np.float64)
