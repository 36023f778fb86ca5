"""The line unanswered: calls, test calls and messages that nobody answered within their time, one after the other."""

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from pydantic import Field

from servanda.agreement import Lasting, file_shape
from servanda.basis import DAY
from servanda.escalation.warning.kind import WarningKind
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Contact, Events, Material, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement


@file_shape
class LineUnanswered(WarningKind):
    """Contacts in a row to one end of the line that stayed unanswered beyond their time.

    The line itself records who was called, and whether an answer came; why none came it does not know. An alarm ends
    when an answer came. It is right where a further contact stayed unanswered within a time.
    """

    key: ClassVar[str] = "line-unanswered"
    by_day: ClassVar[bool] = False

    contacts: int = Field(default=2, ge=1, description="so many in a row raise an alarm")
    within: Lasting = Field(default=7 * DAY, description="a further one within this time is what it warns of")

    @classmethod
    def assumed(cls, agreement: "Agreement") -> Iterable[dict[str, Any]]:
        """One, for every end of the line."""
        return ({},)

    @property
    def levels(self) -> Levels:
        """Contacts in a row."""
        return Levels(self.contacts, 0, 0)

    def signals(self, material: Material) -> tuple[Signal, ...]:
        """Per end of the line: how many in a row, whenever that changes."""
        units = dict.fromkeys(one.unit for one in material.contacts)
        return tuple(self._signal(unit, material) for unit in units)

    def _signal(self, unit: str, material: Material) -> Signal:
        # An answer at the same instant comes first: who answered late is heard from.
        steps = sorted(
            [(one.by, 1) for one in _unanswered(material, unit)]
            + [(one.answered, 0) for one in _to(material, unit) if one.answered is not None]
        )
        row, at, value = 0, [], []
        for when, unheard in steps:
            row = row + 1 if unheard else 0
            if when <= material.now:
                at.append(when)
                value.append(float(row))
        return Signal(unit, np.array(at, dtype=np.int64), np.array(value, dtype=np.float64))

    def events(self, material: Material, subject: str) -> Events:
        """Every contact that stayed unanswered as the one before it had, by when it was made."""
        made = sorted(_to(material, subject), key=lambda one: one.made)
        unheard = {one.id for one in _unanswered(material, subject) if one.by <= material.now}
        again = [late.made for early, late in pairwise(made) if early.id in unheard and late.id in unheard]
        return Events(np.array(again, dtype=np.int64), self.within, 0, material.now)

    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """Which stayed unanswered since the last answer."""
        heard = max((one.answered for one in _to(material, subject) if one.answered is not None), default=-1)
        row = [one for one in _unanswered(material, subject) if heard < one.by <= material.now]
        first = min((one.made for one in row), default=since)
        return (Reason("in-a-row", {"n": len(row), "first": first}, tuple(one.id for one in row)),)


def _to(material: Material, unit: str) -> list[Contact]:
    return [one for one in material.contacts if one.unit == unit]


def _unanswered(material: Material, unit: str) -> list[Contact]:
    return [one for one in _to(material, unit) if one.answered is None or one.answered > one.by]
