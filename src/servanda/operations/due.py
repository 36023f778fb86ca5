"""What is due for decision: the steps of the ladder that a finding or an allegation has called for, done or not."""

from dataclasses import dataclass
from typing import Any, Literal

from servanda.agreement import STEP_PREFIX, Agreement, Consequence, step_life
from servanda.basis import NEVER, from_us
from servanda.compliance import Assessed, Assessments, Status

Standing = Literal["overdue", "due", "awaiting an answer", "decided", "answered"]
#: In order of how much each asks of somebody.
STANDINGS: tuple[Standing, ...] = ("overdue", "due", "awaiting an answer", "decided", "answered")
_ANSWER = "reply"


@dataclass(frozen=True, slots=True)
class DueLine:
    """One decision called for: which step, on what matter, since when, by when, and how it stands.

    ``matter``: the ``ref`` it is about, empty where the step counts several. ``since``, ``by`` in µs; ``by`` is
    exclusive and None where no time is set. ``facts``: positions of what made it due (where one fact did) and of what
    answered it. ``perhaps``: the place or time of what made it due leaves open whether it did.
    """

    step: str
    decided_by: tuple[str, ...]
    outside: bool
    matter: str
    since: int
    by: int | None
    standing: Standing
    late_us: int
    perhaps: bool
    facts: tuple[int, ...]

    @property
    def presses(self) -> bool:
        """Whether somebody still has to decide."""
        return self.standing in ("overdue", "due")

    def data(self, zone: str, ids: list[str]) -> dict[str, Any]:
        """As plain data for JSON; ``ids``: those of ``facts``."""
        return {
            "step": self.step,
            "decided_by": list(self.decided_by),
            "outside_the_mechanism": self.outside,
            "matter": self.matter,
            "since": from_us(self.since, zone).isoformat(),
            "by": None if self.by is None else from_us(self.by - 1, zone).isoformat(),
            "standing": self.standing,
            "late_us": self.late_us,
            "perhaps": self.perhaps,
            "facts": ids,
        }


def due_lines(agreement: Agreement, result: Assessments) -> tuple[DueLine, ...]:
    """Every decision called for, those that press first, then in order of time."""
    lines = [
        line
        for step in agreement.consequences
        for one in result.of(step_life(step.id))
        for line in _of(step, one, result)
    ]
    return tuple(sorted(lines, key=lambda line: (STANDINGS.index(line.standing), line.since)))


def of_the_ladder(one: Assessed) -> bool:
    """Whether an obligation is a step of the ladder and not a clause of the agreement."""
    return str(one.obligation.clause).startswith(STEP_PREFIX)


def _of(step: Consequence, one: Assessed, result: Assessments) -> list[DueLine]:
    lines = []
    patience = (step.answer_within or 0) if step.after == "unanswered allegation" else 0
    for n in range(len(one)):
        begin, end = int(one.begin[n]), int(one.end[n])
        if begin >= NEVER:
            continue  # what would make it due has not come
        reasons = one.reasons(n)
        acts = result.facts_at(reasons)["act"].to_list() if len(reasons) else []
        standing = _standing(Status(one.status[n]), acts, result.as_of < begin + patience)
        made: tuple[int, ...] = () if one.trigger is None else (int(one.trigger[n]),)
        lines.append(
            DueLine(
                step=step.id,
                decided_by=step.decided_by,
                outside=step.outside,
                matter="" if one.key is None else _matter(str(one.key[n]), made, result),
                since=begin + patience,
                by=None if end >= NEVER else end,
                standing=standing,
                late_us=int(one.late_us[n]),
                perhaps=bool(made) and made[0] in one.doubts(n),
                facts=tuple(dict.fromkeys((*made, *map(int, reasons)))),
            )
        )
    return lines


def _standing(status: Status, acts: list[str], waiting: bool) -> Standing:
    if status is Status.MET:
        return "answered" if acts and set(acts) == {_ANSWER} else "decided"
    if waiting:
        return "awaiting an answer"
    return "overdue" if status in (Status.OVERDUE, Status.CONTRARY) else "due"


def _matter(key: str, made: tuple[int, ...], result: Assessments) -> str:
    """The ``ref`` of the matter; a fact without one is bound by its own id, which says nothing to a reader."""
    import numpy as np

    named = result.facts_at(np.array(made, np.int64))["ref"].to_list() if made else []
    return "" if named == [None] else key
