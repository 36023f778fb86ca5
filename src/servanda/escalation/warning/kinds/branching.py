"""The branching ratio: how many further acts follow from one, as the reading of reciprocity tells it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from pydantic import Field

from servanda.agreement import Amount, Lasting, file_shape
from servanda.basis import DAY
from servanda.escalation.warning.kind import WarningKind, days
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Events, Material, Ratio, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement

_MILLI = 1_000
#: The widest interval that still says something.
_WIDEST = 0.5


@file_shape
class Branching(WarningKind):
    """How near acts are to following from each other without end: at one, each is followed by another.

    A reading whose interval is wider than one half says too little, and is passed over. An alarm is right where, in the
    time after it was raised, at least ``grows`` times as many acts were recorded as in as long a time before.
    """

    key: ClassVar[str] = "branching"

    raise_: Amount = Field(default=800, alias="raise", description="ratio at which an alarm is raised")
    lower: Amount = Field(default=600, description="ratio at or below which it may end")
    within: Lasting = Field(default=14 * DAY, description="how long after it acts are counted")
    grows: Amount = Field(default=1_500, description="how many times as many make it right")
    stay: Lasting = Field(default=7 * DAY, description="how long it must be as low without a break")

    @classmethod
    def assumed(cls, agreement: "Agreement") -> Iterable[dict[str, Any]]:
        """One."""
        return ({},)

    @property
    def levels(self) -> Levels:
        """Acts that follow from one."""
        return Levels(self.raise_ / _MILLI, self.lower / _MILLI, self.stay)

    def signals(self, material: Material) -> tuple[Signal, ...]:
        """The ratio as it was read, at each reading that says enough."""
        told = _told(material)
        if not told:
            return ()
        at = np.array([one.at for one in told], dtype=np.int64)
        return (Signal("", at, np.array([one.value for one in told])),)

    def events(self, material: Material, subject: str) -> Events:
        """Ends of days after which at least so many times as many acts came as before."""
        at = material.instants(material.happened)
        ends = material.edges[1:]
        before = np.searchsorted(at, ends) - np.searchsorted(at, ends - self.within)
        after = np.searchsorted(at, ends + self.within) - np.searchsorted(at, ends)
        grown = (after * _MILLI >= before * self.grows) & (after > before)
        return Events(ends[grown], DAY, self.within, material.now - self.within)

    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """The last ratio, with its interval."""
        last = _told(material)[-1]
        numbers = {"value": last.value, "low": last.low, "high": last.high, "days": round(days(self.within))}
        return (Reason("ratio", numbers),)


def _told(material: Material) -> tuple[Ratio, ...]:
    return tuple(one for one in material.ratios if one.high - one.low <= _WIDEST)
