"""A duty at risk before its deadline: so many days are left, and nothing was reported."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from pydantic import Field

from servanda.agreement import Lasting, file_shape
from servanda.basis import DAY, EVER, NEVER
from servanda.escalation.warning.kind import WarningKind, days
from servanda.escalation.warning.levels import Levels
from servanda.escalation.warning.material import Events, Material, Owed, Reason, Signal

if TYPE_CHECKING:
    from servanda.agreement import Agreement


@file_shape
class DutyAtRisk(WarningKind):
    """A duty whose deadline is near and of which nothing was reported done.

    An alarm ends when the duty was reported done, or
    when its deadline passed: it is overdue then, which is a fact and no warning. It is right where the deadline passed.
    A duty with less than twice ``left`` from its beginning to its end raises one at half its time.
    """

    key: ClassVar[str] = "duty-at-risk"
    by_day: ClassVar[bool] = False

    left: Lasting = Field(default=3 * DAY, description="so long before the deadline an alarm is raised")

    @classmethod
    def assumed(cls, agreement: "Agreement") -> Iterable[dict[str, Any]]:
        """One, for all duties with an end."""
        return ({},)

    @property
    def levels(self) -> Levels:
        """One while the deadline is near, nothing before and after."""
        return Levels(1, 0, 0)

    def signals(self, material: Material) -> tuple[Signal, ...]:
        """Per duty: one from when its deadline is near until it was done or the deadline passed."""
        return tuple(one for owed in material.owed if (one := self._signal(owed, material.now)) is not None)

    def _signal(self, owed: Owed, now: int) -> Signal | None:
        near = max(owed.by - self.left, owed.since + (owed.by - owed.since) // 2)
        settled = owed.by + 1 if owed.done is None else min(owed.by + 1, owed.done)
        if near > now or settled <= near:
            return None
        steps = [(near, 1.0), (settled, 0.0)] if settled <= now else [(near, 1.0)]
        at, value = zip(*steps, strict=True)
        return Signal(owed.duty, np.array(at, dtype=np.int64), np.array(value, dtype=np.float64))

    def events(self, material: Material, subject: str) -> Events:
        """The deadline, where it passed with nothing reported done by then."""
        owed = material.owed_of(subject)
        done = owed.done is not None and owed.done <= owed.by
        late = not done and owed.by < material.now
        at = np.array([owed.by] if late else [], dtype=np.int64)
        return Events(at, self.left + 1, DAY, NEVER if done or late else EVER)

    def reasons(self, material: Material, subject: str, since: int) -> tuple[Reason, ...]:
        """How much time is left, what was said, and what it waits for."""
        owed = material.owed_of(subject)
        found = [Reason("left", {"days": round(days(max(0, owed.by - material.now)), 1), "by": owed.by}, owed.said)]
        return (*found, *(Reason("waits-for", {"clause": one}) for one in owed.waits_for))

    def clause_of(self, material: Material, subject: str) -> str:
        """The clause that owes it."""
        return material.owed_of(subject).clause
