"""A zone newly affected: something happened where nothing had for a long time."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from pydantic import Field

from servanda.agreement import Lasting, file_shape
from servanda.basis import DAY
from servanda.escalation.warning.kind import WarningKind, days
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Events, Integers, Material, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement


@file_shape
class NewZone(WarningKind):
    """An area in which something happened for the first time in a long while, or for the first time at all.

    An alarm is right where something more was recorded there within a time. Areas of the first days cannot be told to
    be new, and raise none.
    """

    key: ClassVar[str] = "new-zone"

    quiet: Lasting = Field(default=90 * DAY, description="nothing there for so long makes it new")
    within: Lasting = Field(default=14 * DAY, description="something more there within this time is what it warns of")
    stay: Lasting = Field(default=14 * DAY, description="how long the alarm stands after the last thing that was new")

    @classmethod
    def assumed(cls, agreement: "Agreement") -> Iterable[dict[str, Any]]:
        """One, for all areas."""
        return ({},)

    @property
    def levels(self) -> Levels:
        """One on the day, nothing after."""
        return Levels(1, 0, self.stay)

    def signals(self, material: Material) -> tuple[Signal, ...]:
        """Per area: one at the end of the day on which it was new."""
        found = []
        for area in material.areas():
            at = material.instants(material.in_area(area))
            new = self._new(at, int(material.edges[0]))
            if len(new):
                day = np.histogram(new, bins=material.edges)[0] > 0
                found.append(Signal(area, material.edges[1:], day.astype(np.float64)))
        return tuple(found)

    def _new(self, at: Integers, begin: int) -> Integers:
        return at[np.diff(at, prepend=begin) >= self.quiet]

    def events(self, material: Material, subject: str) -> Events:
        """Whatever happened there besides what made it new."""
        at = material.instants(material.in_area(subject))
        new = self._new(at, int(material.edges[0]))
        ends = material.edges[np.searchsorted(material.edges, new, side="right").clip(0, len(material.edges) - 1)]
        # What happened on the same day is what it was raised for.
        more = at[~np.isin(at, new)]
        same = np.isin(np.searchsorted(material.edges, more, side="right"), np.searchsorted(material.edges, ends))
        return Events(more[~same], self.within, self.quiet, material.now)

    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """What made it new, and what came since."""
        there = material.in_area(subject)
        first = tuple(one.fact for one in there if since - DAY <= one.at <= since)
        more = tuple(one.fact for one in there if one.at > since)
        reasons = [Reason("new", {"quiet": round(days(self.quiet)), "n": len(first)}, first)]
        return tuple([*reasons, Reason("since", {"n": len(more)}, more)] if more else reasons)
